// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "genogram/model.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <optional>
#include <utility>

namespace kudelma::genogram {

namespace {

/// Union-find in which every element knows its distance in rows from the root of its set.
class Offsets
{
public:
    explicit Offsets(std::size_t count)
        : m_parent(count)
        , m_offset(count, 0)
    {
        std::iota(m_parent.begin(), m_parent.end(), 0);
    }

    /// Root of the set, and how many rows i stands below it.
    std::pair<int, int> find(int i)
    {
        int root = i;
        int below = 0;
        while (m_parent[at(root)] != root) {
            below += m_offset[at(root)];
            root = m_parent[at(root)];
        }
        int left = below;
        while (m_parent[at(i)] != root && i != root) {
            const int next = m_parent[at(i)];
            const int step = m_offset[at(i)];
            m_parent[at(i)] = root;
            m_offset[at(i)] = left;
            left -= step;
            i = next;
        }
        return {root, below};
    }

    /// Demands row(b) - row(a) == distance. False when that contradicts what was demanded before.
    bool join(int a, int b, int distance)
    {
        const auto [rootA, belowA] = find(a);
        const auto [rootB, belowB] = find(b);
        if (rootA == rootB)
            return belowB - belowA == distance;
        m_parent[at(rootB)] = rootA;
        m_offset[at(rootB)] = belowA + distance - belowB;
        return true;
    }

private:
    std::vector<int> m_parent;
    std::vector<int> m_offset;
};

/// Rows for one component that contradicts itself (marriage across generations): couples share a row unless that
/// would make somebody their own ancestor's generation; then the longest path from the eldest.
class LongestPath
{
public:
    LongestPath(Model& model, const std::vector<int>& members)
        : m_model(model)
        , m_members(members)
    { }

    void run()
    {
        const std::size_t count = m_model.persons.size();
        m_class.resize(count);
        std::iota(m_class.begin(), m_class.end(), 0);
        m_inside.assign(count, false);
        for (const int member : m_members)
            m_inside[at(member)] = true;
        m_below.resize(count);
        m_seen.assign(count, 0);
        for (const Family& family : m_model.families)
            for (const FamilyChild& child : family.children)
                for (const int partner : family.partners)
                    if (child.hold < Hold::Care && m_inside[at(partner)])
                        m_below[at(partner)].push_back(child.node);
        for (const Family& family : m_model.families)
            for (std::size_t i = 1; i < family.partners.size(); ++i)
                if (m_inside[at(family.partners[i])])
                    mergeClasses(family.partners[0], family.partners[i]);
        rank();
    }

private:
    int classOf(int i)
    {
        while (m_class[at(i)] != i) {
            m_class[at(i)] = m_class[at(m_class[at(i)])];
            i = m_class[at(i)];
        }
        return i;
    }

    void mergeClasses(int a, int b)
    {
        const int left = classOf(a);
        const int right = classOf(b);
        if (left == right || leadsTo(left, right) || leadsTo(right, left))
            return;
        m_class[at(right)] = left;
        auto& into = m_below[at(left)];
        into.insert(into.end(), m_below[at(right)].begin(), m_below[at(right)].end());
        m_below[at(right)].clear();
    }

    bool leadsTo(int from, int to)
    {
        ++m_round;
        std::vector<int> stack{from};
        while (!stack.empty()) {
            const int top = stack.back();
            stack.pop_back();
            for (const int child : m_below[at(top)]) {
                const int next = classOf(child);
                if (next == to)
                    return true;
                if (m_seen[at(next)] != m_round) {
                    m_seen[at(next)] = m_round;
                    stack.push_back(next);
                }
            }
        }
        return false;
    }

    void rank()
    {
        std::vector<int> above(m_class.size(), 0);
        for (const int member : m_members)
            if (classOf(member) == member)
                for (const int child : m_below[at(member)])
                    ++above[at(classOf(child))];
        const std::vector<int> parents = above;
        std::vector<int> order;
        for (const int member : m_members)
            if (classOf(member) == member && above[at(member)] == 0)
                order.push_back(member);
        std::vector<int> row(m_class.size(), 0);
        for (std::size_t i = 0; i < order.size(); ++i) {
            for (const int child : m_below[at(order[i])]) {
                const int next = classOf(child);
                row[at(next)] = std::max(row[at(next)], row[at(order[i])] + 1);
                if (--above[at(next)] == 0)
                    order.push_back(next);
            }
        }
        // Founders come down to just above their highest child.
        for (auto it = order.rbegin(); it != order.rend(); ++it) {
            const auto& children = m_below[at(*it)];
            if (parents[at(*it)] != 0 || children.empty())
                continue;
            int highest = row[at(classOf(children.front()))];
            for (const int child : children)
                highest = std::min(highest, row[at(classOf(child))]);
            row[at(*it)] = highest - 1;
        }
        for (const int member : m_members)
            m_model.nodes[at(member)].row = row[at(classOf(member))];
    }

    Model& m_model;
    const std::vector<int>& m_members;
    std::vector<int> m_class;
    std::vector<bool> m_inside;
    std::vector<std::vector<int>> m_below;
    std::vector<int> m_seen;
    int m_round = 0;
};

bool isCompanion(PersonKind kind)
{
    return kind == PersonKind::Pet;
}

/// Pets, friends and professionals, who hang on nobody, stand near the one they belong to: by a tie, then by a
/// household; the index child first.
void attachLooseOnes(Model& model, const Graph& graph, const std::vector<bool>& linked)
{
    struct Wish
    {
        int rank = 3;
        int node = -1;
    };
    std::vector<Wish> wishes(model.persons.size());
    const auto wish = [&](int loose, int other, int rank) {
        if (loose < 0 || other < 0 || loose == other || linked[at(loose)] || !linked[at(other)])
            return;
        Wish& best = wishes[at(loose)];
        const int better = other == model.indexNode ? 0 : rank;
        const bool younger
            = best.node >= 0 && compareDates(model.persons[at(best.node)]->birth, model.persons[at(other)]->birth) < 0;
        if (better < best.rank || (better == best.rank && younger))
            best = {better, other};
    };
    for (const Tie& tie : graph.ties) {
        const int from = model.nodeOf(tie.from);
        const int to = model.nodeOf(tie.to);
        wish(from, to, 1);
        wish(to, from, 1);
    }
    for (const Household& household : graph.households) {
        std::vector<int> loose;
        std::vector<int> kin;
        for (const HouseholdMember& member : household.members)
            if (const int node = model.nodeOf(member.person); node >= 0)
                (linked[at(node)] ? kin : loose).push_back(node);
        for (const int one : loose)
            for (const int other : kin)
                wish(one, other, 2);
    }
    for (int i = 0; i < model.personCount(); ++i) {
        const Wish& best = wishes[at(i)];
        if (best.node < 0)
            continue;
        const bool below = isCompanion(model.persons[at(i)]->kind);
        model.nodes[at(i)].row = model.nodes[at(best.node)].row + (below ? 1 : 0);
        if (below) {
            Family family{.id = "~" + model.persons[at(best.node)]->id + "~" + model.persons[at(i)]->id,
                .partners = {best.node},
                .invisible = true};
            family.children.push_back({.node = i, .hold = Hold::Loose});
            model.families.push_back(std::move(family));
        }
    }
}

/// By how much a group has to come up for most of its persons to stand where they did; nothing: it is a new one.
class OldRows
{
public:
    OldRows(const Model& model, const Layout& previous)
    {
        for (const Person* person : model.persons) {
            const PlacedPerson* const old = previous.find(person->id);
            m_old.push_back(old ? std::optional(old->row) : std::nullopt);
        }
    }
    void vote(int group, int person, int row)
    {
        if (m_old[at(person)])
            ++m_votes[group][row - *m_old[at(person)]];
    }
    std::optional<int> of(int group) const
    {
        const auto found = m_votes.find(group);
        if (found == m_votes.end())
            return std::nullopt;
        return std::max_element(found->second.begin(), found->second.end(), [](const auto& a, const auto& b) {
            return a.second < b.second;
        })->first;
    }

private:
    std::vector<std::optional<int>> m_old;
    std::map<int, std::map<int, int>> m_votes; ///< By group and shift.
};

} // namespace

void assignRows(Model& model, const Graph& graph, const Layout* previous)
{
    const std::size_t count = model.persons.size();
    Offsets offsets(count);
    std::vector<std::pair<int, int>> contradictions;
    std::vector<bool> linked(count, false);
    const auto eachPair = [&](const auto& visit) {
        for (const Family& family : model.families) {
            for (std::size_t i = 1; i < family.partners.size(); ++i)
                visit(family.partners[0], family.partners[i], 0, Hold::Birth);
            for (const FamilyChild& child : family.children) {
                // Parents whom nobody knows still hold their children together.
                if (family.partners.empty())
                    visit(family.children.front().node, child.node, 0, child.hold);
                for (const int partner : family.partners)
                    visit(partner, child.node, 1, child.hold);
            }
        }
    };
    eachPair([&](int a, int b, int distance, Hold hold) {
        linked[at(a)] = linked[at(b)] = true;
        if (hold < Hold::Care && a != b && !offsets.join(a, b, distance))
            contradictions.emplace_back(a, b);
    });
    std::vector<std::vector<int>> components(contradictions.empty() ? 0 : count);
    for (int i = 0; i < static_cast<int>(count); ++i) {
        const auto [root, below] = offsets.find(i);
        if (!contradictions.empty())
            components[at(root)].push_back(i);
        model.nodes[at(i)].row = below;
    }
    std::vector<bool> repaired(count, false);
    for (const auto& [a, b] : contradictions) {
        const int root = offsets.find(a).first;
        if (!repaired[at(root)])
            LongestPath(model, components[at(root)]).run();
        repaired[at(root)] = true;
    }
    // Whole components shift so that foster and kinship carers stand one row above the child.
    Offsets shifts(count);
    eachPair([&](int a, int b, int distance, Hold hold) {
        if (hold < Hold::Care)
            return;
        const int rootA = offsets.find(a).first;
        const int rootB = offsets.find(b).first;
        static_cast<void>(shifts.join(rootA, rootB, distance + model.nodes[at(a)].row - model.nodes[at(b)].row));
    });
    for (int i = 0; i < static_cast<int>(count); ++i)
        model.nodes[at(i)].row += shifts.find(offsets.find(i).first).second;

    // Separate families stand on common rows: the youngest generation of each on the index person's row.
    std::vector<int> lowest(count, 0);
    std::vector<bool> seen(count, false);
    const auto groupOf = [&](int i) { return shifts.find(offsets.find(i).first).first; };
    for (int i = 0; i < static_cast<int>(count); ++i) {
        const std::size_t group = at(groupOf(i));
        lowest[group] = seen[group] ? std::max(lowest[group], model.nodes[at(i)].row) : model.nodes[at(i)].row;
        seen[group] = true;
    }
    if (previous != nullptr) {
        OldRows old(model, *previous);
        for (int i = 0; i < static_cast<int>(count); ++i)
            old.vote(groupOf(i), i, model.nodes[at(i)].row);
        for (int i = 0; i < static_cast<int>(count); ++i)
            if (const auto shift = old.of(groupOf(i)))
                lowest[at(groupOf(i))] = *shift;
    }
    if (model.indexNode >= 0)
        lowest[at(groupOf(model.indexNode))] = model.nodes[at(model.indexNode)].row;
    for (int i = 0; i < static_cast<int>(count); ++i)
        model.nodes[at(i)].row -= lowest[at(groupOf(i))];
    attachLooseOnes(model, graph, linked);
    model.firstRow = 0;
    model.lastRow = count == 0 ? -1 : 0;
    for (const Node& node : model.nodes) {
        model.firstRow = std::min(model.firstRow, node.row);
        model.lastRow = std::max(model.lastRow, node.row);
    }
}

} // namespace kudelma::genogram

// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "genogram/order.h"

#include "genogram/order_cost.h"
#include "genogram/place.h"

#include <algorithm>
#include <optional>
#include <set>
#include <tuple>

namespace kudelma::genogram {

namespace {

/// Slots tried to each side of where a newcomer would stand by the place of the relatives.
constexpr int kReach = 4;
constexpr long long kBetweenPartners = 50;
constexpr long long kAwayFromRelatives = 2;

class Newcomers
{
public:
    Newcomers(const Model& model, const Layout& previous)
        : m_model(model)
        , m_count(model)
        , m_rows(model.rowCount())
        , m_hint(model.nodes.size(), 0)
        , m_there(model.nodes.size(), false)
        , m_rank(model.nodes.size(), 0)
    {
        const std::vector<std::optional<int>> old = oldColumns(model, previous);
        for (int i = 0; i < static_cast<int>(old.size()); ++i) {
            if (!old[at(i)])
                continue;
            m_hint[at(i)] = *old[at(i)];
            enter(i);
        }
        for (auto& row : m_rows)
            std::stable_sort(row.begin(), row.end(), [&](int a, int b) { return m_hint[at(a)] < m_hint[at(b)]; });
        for (const Family& family : model.families)
            for (std::size_t i = 0; i < family.children.size(); ++i)
                if (standsBy(family.children[i].node, family.port))
                    m_rank[at(family.children[i].node)] = static_cast<int>(i) + 1;
        m_count.place(m_rows);
    }

    NodeRows run()
    {
        std::set<int> waiting;
        for (int i = 0; i < static_cast<int>(m_model.nodes.size()); ++i)
            if (!m_there[at(i)])
                waiting.insert(i);
        // Those next to somebody who stands already come first; the rest of a new family follows them.
        while (!waiting.empty()) {
            const auto next
                = std::find_if(waiting.begin(), waiting.end(), [&](int node) { return !wishes(node).empty(); });
            const int node = next == waiting.end() ? *waiting.begin() : *next;
            waiting.erase(node);
            letIn(node);
        }
        return m_rows;
    }

private:
    bool standsBy(int node, int port) const
    {
        const auto& ports = m_model.nodes[at(node)].ports;
        return !ports.empty() && ports.front() == port;
    }

    void enter(int node)
    {
        m_rows[m_model.rowIndex(m_model.nodes[at(node)].row)].push_back(node);
        m_there[at(node)] = true;
    }

    std::vector<int> partnersOf(int node) const
    {
        std::vector<int> partners;
        if (node < m_model.personCount())
            for (const int f : m_model.unionsOf[at(node)])
                for (const int other : m_model.families[at(f)].partners)
                    if (other != node && m_there[at(other)]
                        && m_model.nodes[at(other)].row == m_model.nodes[at(node)].row)
                        partners.push_back(other);
        return partners;
    }

    /// Columns where the relatives who stand already would like this one.
    std::vector<int> wishes(int node) const
    {
        std::vector<int> wishes;
        for (const int partner : partnersOf(node))
            wishes.push_back(m_hint[at(partner)]);
        for (const int p : m_model.nodes[at(node)].ports) {
            const Port& port = m_model.ports[at(p)];
            if (m_there[at(port.left)])
                wishes.push_back(m_hint[at(port.left)]);
            if (port.right >= 0 && m_there[at(port.right)])
                wishes.push_back(m_hint[at(port.right)]);
            // The next elder and the next younger one say enough, however many there are.
            int elder = -1;
            int younger = -1;
            for (const int sibling : port.targets) {
                if (sibling == node || !m_there[at(sibling)])
                    continue;
                int& next = m_rank[at(sibling)] < m_rank[at(node)] ? elder : younger;
                if (next < 0 || (&next == &elder) == (m_rank[at(sibling)] > m_rank[at(next)]))
                    next = sibling;
            }
            for (const int sibling : {elder, younger})
                if (sibling >= 0)
                    wishes.push_back(m_hint[at(sibling)]);
        }
        for (const int p : m_model.portsAt.of(at(node))) {
            std::vector<int> children;
            for (const int child : m_model.ports[at(p)].targets)
                if (m_there[at(child)])
                    children.push_back(m_hint[at(child)]);
            if (!children.empty()) {
                std::nth_element(children.begin(), children.begin() + std::ssize(children) / 2, children.end());
                wishes.push_back(children[children.size() / 2]);
            }
        }
        return wishes;
    }

    void letIn(int node)
    {
        auto& row = m_rows[m_model.rowIndex(m_model.nodes[at(node)].row)];
        const std::size_t r = m_model.rowIndex(m_model.nodes[at(node)].row);
        const std::vector<int> wanted = wishes(node);
        std::set<std::size_t> slots;
        std::size_t middle = row.size();
        for (const int wish : wanted) {
            const auto it = std::lower_bound(
                row.begin(), row.end(), wish, [&](int other, int x) { return m_hint[at(other)] < x; });
            const auto slot = it - row.begin();
            middle = at(slot);
            for (auto s = std::max<std::ptrdiff_t>(0, slot - kReach); s <= std::min(std::ssize(row), slot + kReach + 1);
                 ++s)
                slots.insert(at(s));
        }
        slots.insert(row.size());
        if (!wanted.empty())
            slots.insert(0);
        std::size_t best = row.size();
        long long bestCost = 0;
        bool first = true;
        m_there[at(node)] = true;
        for (const std::size_t slot : slots) {
            row.insert(row.begin() + static_cast<std::ptrdiff_t>(slot), node);
            m_count.move(row, 0);
            const auto away = static_cast<long long>(slot > middle ? slot - middle : middle - slot);
            const long long cost = costAt(r, slot, wanted) + kAwayFromRelatives * away;
            if (first || cost < bestCost) {
                best = slot;
                bestCost = cost;
                first = false;
            }
            row.erase(row.begin() + static_cast<std::ptrdiff_t>(slot));
        }
        row.insert(row.begin() + static_cast<std::ptrdiff_t>(best), node);
        m_count.move(row, 0);
        m_hint[at(node)] = hintAt(row, best, wanted);
    }

    int hintAt(const std::vector<int>& row, std::size_t slot, const std::vector<int>& wanted) const
    {
        if (row.size() == 1)
            return wanted.empty() ? 0 : wanted.front();
        if (slot == 0)
            return m_hint[at(row[1])] - kSymbolSize;
        if (slot + 1 == row.size())
            return m_hint[at(row[slot - 1])] + kSymbolSize;
        return (m_hint[at(row[slot - 1])] + m_hint[at(row[slot + 1])]) / 2;
    }

    long long costAt(std::size_t r, std::size_t slot, const std::vector<int>& wanted) const
    {
        const auto& row = m_rows[r];
        const int node = row[slot];
        long long cost = m_count.crossings(r) * m_count.weights().crossing;
        if (r > 0)
            cost += m_count.crossings(r - 1) * m_count.weights().crossing;
        const std::vector<int> partners = partnersOf(node);
        for (const int partner : partners) {
            const int apart = std::abs(m_count.placeOf(partner) - static_cast<int>(slot)) - 1;
            cost += static_cast<long long>(apart) * m_count.weights().together;
            const bool manRight = m_model.persons[at(node)]->gender == Gender::Woman
                && m_model.persons[at(partner)]->gender == Gender::Man
                && m_count.placeOf(partner) > static_cast<int>(slot);
            const bool womanLeft = m_model.persons[at(node)]->gender == Gender::Man
                && m_model.persons[at(partner)]->gender == Gender::Woman
                && m_count.placeOf(partner) < static_cast<int>(slot);
            cost += manRight || womanLeft ? m_count.weights().custom : 0;
        }
        if (slot > 0 && slot + 1 < row.size()) {
            const std::vector<int> left = partnersOf(row[slot - 1]);
            if (std::find(left.begin(), left.end(), row[slot + 1]) != left.end())
                cost += kBetweenPartners;
        }
        if (m_rank[at(node)] != 0) {
            const int port = m_model.nodes[at(node)].ports.front();
            for (const int sibling : m_model.ports[at(port)].targets) {
                if (sibling == node || !m_there[at(sibling)] || m_rank[at(sibling)] == 0)
                    continue;
                const bool elder = m_rank[at(sibling)] < m_rank[at(node)];
                const bool isLeft = m_count.placeOf(sibling) < static_cast<int>(slot);
                cost += elder == isLeft ? 0 : m_count.weights().siblings;
            }
        }
        if (wanted.empty() && slot != row.size() - 1)
            cost += kBetweenPartners;
        return cost;
    }

    const Model& m_model;
    OrderCost m_count;
    NodeRows m_rows;
    /// Where each one stood, or is about to stand; ascending along every row.
    std::vector<int> m_hint;
    std::vector<bool> m_there;
    std::vector<int> m_rank;
};

} // namespace

std::vector<std::optional<int>> oldColumns(const Model& model, const Layout& previous)
{
    std::vector<std::optional<int>> columns(model.nodes.size());
    for (int i = 0; i < model.personCount(); ++i) {
        const PlacedPerson* old = previous.find(model.persons[at(i)]->id);
        if (old != nullptr && old->row == model.nodes[at(i)].row)
            columns[at(i)] = old->x;
    }
    // Bends have no names: those of one family are known again by their order, if there are as many as before.
    std::vector<std::pair<std::string_view, const PlacedFamily*>> families;
    for (const PlacedFamily& family : previous.families)
        families.emplace_back(family.id, &family);
    std::sort(families.begin(), families.end());
    std::vector<std::vector<int>> bends(model.families.size());
    for (const Port& port : model.ports)
        for (const int target : port.targets)
            if (target >= model.personCount())
                bends[at(port.family)].push_back(target);
    for (std::size_t f = 0; f < bends.size(); ++f) {
        if (bends[f].empty())
            continue;
        const auto known = std::lower_bound(families.begin(), families.end(), model.families[f].id,
            [](const auto& family, const Id& id) { return family.first < id; });
        if (known == families.end() || known->first != model.families[f].id)
            continue;
        std::vector<int> old;
        for (const auto* buses : {&known->second->buses, &known->second->partnerLines})
            for (const PlacedBus& bus : *buses)
                for (const PlacedLeg& leg : bus.legs)
                    if (leg.child.empty())
                        old.push_back(leg.x);
        if (old.size() == bends[f].size())
            for (std::size_t i = 0; i < old.size(); ++i)
                columns[at(bends[f][i])] = old[i];
    }
    return columns;
}

NodeRows continueFrom(const Model& model, const Layout& previous)
{
    return Newcomers(model, previous).run();
}

} // namespace kudelma::genogram

// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "genogram/model.h"

#include "genogram/labels.h"

#include <algorithm>
#include <map>
#include <set>

namespace kudelma::genogram {

namespace {

Hold holdOf(ParentKind kind)
{
    switch (kind) {
    case ParentKind::Biological:
    case ParentKind::Legal:
        return Hold::Birth;
    case ParentKind::DonorConceived:
        return Hold::Donor;
    case ParentKind::Adopted:
        return Hold::Adoption;
    case ParentKind::Foster:
    case ParentKind::Kinship:
        return Hold::Care;
    case ParentKind::Step:
    case ParentKind::Guardian:
    case ParentKind::Donor:
    case ParentKind::Surrogate:
        break;
    }
    return Hold::Loose;
}

class Builder
{
public:
    Builder(const Graph& graph, const ViewState& view)
        : m_graph(graph)
    {
        m_model.view = &view;
    }

    Model build()
    {
        addPersons();
        addUnions();
        addLinks();
        cutCircles();
        sortChildren();
        dropEmptyFamilies();
        indexUnions();
        return std::move(m_model);
    }

private:
    void addPersons()
    {
        for (const Person& person : m_graph.persons)
            m_model.persons.push_back(&person);
        auto& persons = m_model.persons;
        std::stable_sort(persons.begin(), persons.end(), [](auto* a, auto* b) { return a->id < b->id; });
        const auto twice = std::unique(persons.begin(), persons.end(), [](auto* a, auto* b) { return a->id == b->id; });
        persons.erase(twice, persons.end());
        m_model.nodes.resize(persons.size());
        m_partnerIn.resize(persons.size());
        for (std::size_t i = 0; i < persons.size(); ++i) {
            m_model.personIds.add(persons[i]->id);
            m_model.nodes[i].person = static_cast<int>(i);
            m_model.nodes[i].cell = cellSize(*persons[i], *m_model.view);
            m_model.nodes[i].width = m_model.nodes[i].cell.width;
        }
        m_model.birthSet.assign(persons.size(), -1);
        int set = 0;
        std::vector<const BirthSet*> sets;
        for (const BirthSet& births : m_graph.birthSets)
            sets.push_back(&births);
        std::stable_sort(sets.begin(), sets.end(), [](auto* a, auto* b) { return a->id < b->id; });
        for (const BirthSet* births : sets) {
            for (const Id& member : births->members)
                if (const int node = m_model.nodeOf(member); node >= 0)
                    m_model.birthSet[at(node)] = set;
            ++set;
        }
        for (std::size_t i = 0; i < persons.size(); ++i) {
            if (!persons[i]->index)
                continue;
            const int best = m_model.indexNode;
            if (best < 0 || compareDates(persons[at(best)]->birth, persons[i]->birth) < 0)
                m_model.indexNode = static_cast<int>(i);
        }
    }

    void addUnions()
    {
        std::vector<const Union*> unions;
        for (const Union& couple : m_graph.unions)
            unions.push_back(&couple);
        std::stable_sort(unions.begin(), unions.end(), [](auto* a, auto* b) { return a->id < b->id; });
        for (const Union* couple : unions) {
            if (!m_model.families.empty() && m_model.families.back().id == couple->id) {
                m_model.leftOut.push_back(couple->id);
                continue;
            }
            Family family{.id = couple->id, .couple = couple, .start = startOf(*couple)};
            for (const Id& partner : couple->partners) {
                const int node = m_model.nodeOf(partner);
                const auto& known = family.partners;
                if (node >= 0 && std::find(known.begin(), known.end(), node) == known.end())
                    family.partners.push_back(node);
                else
                    m_model.leftOut.push_back(couple->id);
            }
            if (m_model.view->showUnionDates)
                family.wordsWidth = unionWordsWidth(*couple, *m_model.view);
            m_unionIds.add(couple->id);
            addFamily(std::move(family));
        }
    }

    int addFamily(Family family)
    {
        const auto index = static_cast<int>(m_model.families.size());
        for (const int partner : family.partners)
            m_partnerIn[at(partner)].push_back(index);
        m_model.families.push_back(std::move(family));
        return index;
    }

    /// Links of one child, gathered by the family that they belong to.
    void addLinks()
    {
        std::vector<std::vector<const ParentLink*>> byChild(m_model.persons.size());
        for (const ParentLink& link : m_graph.parentLinks) {
            const int child = m_model.nodeOf(link.child);
            const int parent = m_model.nodeOf(link.parent);
            const bool emptyUnion = parent < 0 && m_unionIds.find(link.unionId) >= 0;
            if (child < 0 || child == parent || (parent < 0 && !emptyUnion))
                m_model.leftOut.push_back(link.child);
            else if (link.kind != ParentKind::Step && link.kind != ParentKind::Guardian)
                byChild[at(child)].push_back(&link);
        }
        for (std::size_t child = 0; child < byChild.size(); ++child)
            addLinksOf(static_cast<int>(child), byChild[child]);
    }

    void addLinksOf(int child, const std::vector<const ParentLink*>& links)
    {
        std::map<Hold, std::set<int>> loose;
        for (const ParentLink* link : links) {
            const int parent = m_model.nodeOf(link->parent);
            if (const int known = m_unionIds.find(link->unionId); known >= 0) {
                const auto& partners = m_model.families[at(known)].partners;
                if (parent < 0 || std::find(partners.begin(), partners.end(), parent) != partners.end()) {
                    attach(child, known, *link);
                    continue;
                }
            }
            loose[holdOf(link->kind)].insert(parent);
        }
        for (const auto& [hold, parents] : loose) {
            const int family = familyOf(child, parents);
            for (const ParentLink* link : links)
                if (holdOf(link->kind) == hold && parents.contains(m_model.nodeOf(link->parent)))
                    attach(child, family, *link);
        }
    }

    /// The family of these parents: one the child already has, a union of the two, or one made up for them.
    int familyOf(int child, const std::set<int>& parents)
    {
        int found = -1;
        for (const int f : m_partnerIn[at(*parents.begin())]) {
            const Family& family = m_model.families[at(f)];
            const auto has = [&](int p) {
                return std::find(family.partners.begin(), family.partners.end(), p) != family.partners.end();
            };
            if (!std::all_of(parents.begin(), parents.end(), has))
                continue;
            const auto mine = [&](const FamilyChild& c) { return c.node == child; };
            const bool hasChild = std::any_of(family.children.begin(), family.children.end(), mine);
            const bool exact = family.partners.size() == parents.size();
            if (hasChild || (found < 0 && exact))
                found = f;
            if (hasChild)
                break;
        }
        if (found >= 0)
            return found;
        Family family{.id = "~"};
        for (const int parent : parents) {
            family.partners.push_back(parent);
            family.id += m_model.persons[at(parent)]->id + "~";
        }
        return addFamily(std::move(family));
    }

    void attach(int child, int family, const ParentLink& link)
    {
        Family& f = m_model.families[at(family)];
        if (std::find(f.partners.begin(), f.partners.end(), child) != f.partners.end()) {
            m_model.leftOut.push_back(link.child);
            return;
        }
        const Hold hold = holdOf(link.kind);
        for (FamilyChild& known : f.children) {
            if (known.node != child)
                continue;
            // Two parents, two kinds: the line shows the one that has more to tell.
            if (hold > known.hold) {
                known.hold = hold;
                known.kind = link.kind;
            }
            known.unconfirmed = known.unconfirmed || link.unconfirmed;
            return;
        }
        f.children.push_back(
            {.node = child, .hold = hold, .kind = link.kind, .unconfirmed = link.unconfirmed, .period = link.period});
    }

    /// Drops every link that would make somebody an ancestor of themselves. Iterative depth-first search.
    void cutCircles()
    {
        enum class Mark : std::uint8_t { New, Open, Done };
        struct Frame
        {
            int node;
            std::size_t family;
            std::size_t child;
        };
        std::vector<Mark> marks(m_model.persons.size(), Mark::New);
        for (int start = 0; start < m_model.personCount(); ++start) {
            if (marks[at(start)] != Mark::New)
                continue;
            std::vector<Frame> stack{{start, 0, 0}};
            marks[at(start)] = Mark::Open;
            while (!stack.empty()) {
                Frame& top = stack.back();
                const auto& families = m_partnerIn[at(top.node)];
                if (top.family >= families.size()) {
                    marks[at(top.node)] = Mark::Done;
                    stack.pop_back();
                    continue;
                }
                auto& children = m_model.families[at(families[top.family])].children;
                if (top.child >= children.size()) {
                    ++top.family;
                    top.child = 0;
                    continue;
                }
                const int next = children[top.child].node;
                if (next < 0) { // cut already, from the other parent
                    ++top.child;
                    continue;
                }
                if (marks[at(next)] == Mark::Open) {
                    m_model.leftOut.push_back(m_model.persons[at(next)]->id);
                    children[top.child++].node = -1;
                    continue;
                }
                ++top.child;
                if (marks[at(next)] == Mark::New) {
                    marks[at(next)] = Mark::Open;
                    stack.push_back({next, 0, 0});
                }
            }
        }
        for (Family& family : m_model.families)
            std::erase_if(family.children, [](const FamilyChild& child) { return child.node < 0; });
    }

    const Person& personOf(const FamilyChild& child) const { return *m_model.persons[at(child.node)]; }

    /// By age; those with order keys share out their places among themselves by key; twins stay together.
    void sortChildren()
    {
        for (Family& family : m_model.families) {
            auto& children = family.children;
            if (children.size() < 2)
                continue;
            std::sort(children.begin(), children.end(),
                [&](const FamilyChild& a, const FamilyChild& b) { return isBefore(m_model, a.node, b.node); });
            sortByKey(children);
            if (!m_graph.birthSets.empty())
                bringTwinsTogether(children);
        }
    }

    void sortByKey(std::vector<FamilyChild>& children) const
    {
        std::vector<FamilyChild> keyed;
        for (const FamilyChild& child : children)
            if (!personOf(child).orderKey.empty())
                keyed.push_back(child);
        std::stable_sort(keyed.begin(), keyed.end(),
            [&](const FamilyChild& a, const FamilyChild& b) { return personOf(a).orderKey < personOf(b).orderKey; });
        std::size_t next = 0;
        for (FamilyChild& child : children)
            if (!personOf(child).orderKey.empty())
                child = keyed[next++];
    }

    void bringTwinsTogether(std::vector<FamilyChild>& children) const
    {
        std::map<int, std::size_t> firstOfSet;
        std::vector<std::pair<std::size_t, std::size_t>> places;
        for (std::size_t i = 0; i < children.size(); ++i) {
            const int set = m_model.birthSet[at(children[i].node)];
            places.emplace_back(set < 0 ? i : firstOfSet.emplace(set, i).first->second, i);
        }
        std::sort(places.begin(), places.end());
        std::vector<FamilyChild> sorted;
        for (const auto& [group, i] : places)
            sorted.push_back(children[i]);
        children = std::move(sorted);
    }

    void dropEmptyFamilies()
    {
        std::erase_if(m_model.families,
            [](const Family& family) { return family.children.empty() && family.partners.size() < 2; });
    }

    void indexUnions()
    {
        m_model.unionsOf.resize(m_model.persons.size());
        std::vector<int> order(m_model.families.size());
        for (std::size_t i = 0; i < order.size(); ++i)
            order[i] = static_cast<int>(i);
        std::stable_sort(order.begin(), order.end(), [&](int a, int b) {
            return compareDates(m_model.families[at(a)].start, m_model.families[at(b)].start) < 0;
        });
        for (const int family : order)
            for (const int partner : m_model.families[at(family)].partners)
                m_model.unionsOf[at(partner)].push_back(family);
        for (std::size_t person = 0; person < m_model.unionsOf.size(); ++person) {
            auto& unions = m_model.unionsOf[person];
            const auto other = [&](int family) {
                const auto& partners = m_model.families[at(family)].partners;
                return at(partners.front()) == person ? partners.back() : partners.front();
            };
            if (unions.size() > 1)
                std::stable_sort(unions.begin(), unions.end(), [&](int a, int b) {
                    const int dates = compareDates(m_model.families[at(a)].start, m_model.families[at(b)].start);
                    return dates != 0 ? dates < 0 : isBefore(m_model, other(a), other(b));
                });
        }
    }

    const Graph& m_graph;
    Model m_model;
    /// Families that each person is a partner in, in the order of the families.
    std::vector<std::vector<int>> m_partnerIn{};
    /// The first families are the unions of the graph, in the order of their ids.
    IdIndex m_unionIds{};
};

} // namespace

bool isBefore(const Model& model, int a, int b)
{
    const Person& left = *model.persons[at(a)];
    const Person& right = *model.persons[at(b)];
    if (const int order = compareDates(ageDate(left), ageDate(right)); order != 0)
        return order < 0;
    if (const int order = left.name.compare(right.name); order != 0)
        return order < 0;
    return a < b;
}

std::uint64_t IdIndex::keyOf(std::string_view id)
{
    std::uint64_t key = 0;
    for (std::size_t i = 0; i < sizeof key; ++i)
        key = key << 8U | (i < id.size() ? static_cast<unsigned char>(id[i]) : 0U);
    return key;
}

int IdIndex::find(std::string_view id) const
{
    const auto [first, last] = std::equal_range(m_keys.begin(), m_keys.end(), keyOf(id));
    const auto begin = m_ids.begin() + (first - m_keys.begin());
    const auto end = m_ids.begin() + (last - m_keys.begin());
    const auto it = std::lower_bound(begin, end, id);
    return it == end || *it != id ? -1 : static_cast<int>(it - m_ids.begin());
}

Model buildModel(const Graph& graph, const ViewState& view)
{
    Model model = Builder(graph, view).build();
    settlePins(model);
    return model;
}

} // namespace kudelma::genogram

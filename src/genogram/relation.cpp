// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "genogram/relation.h"

#include <algorithm>
#include <deque>
#include <map>
#include <optional>

namespace kudelma::genogram {

namespace {

/// Cousins further away than this are relatives; nobody counts on.
constexpr int kMostCousinDegree = 3;

KinNature natureOf(ParentKind kind)
{
    switch (kind) {
    case ParentKind::Biological:
    case ParentKind::Legal:
    case ParentKind::DonorConceived:
        return KinNature::Biological;
    case ParentKind::Adopted:
        return KinNature::Adoptive;
    case ParentKind::Foster:
        return KinNature::Foster;
    case ParentKind::Kinship:
        return KinNature::Kinship;
    case ParentKind::Step:
    case ParentKind::Guardian:
        return KinNature::Step;
    case ParentKind::Donor:
    case ParentKind::Surrogate:
        break;
    }
    return KinNature::Donor;
}

/// How far from "by birth", for choosing between two ways to the same person.
int distanceOf(KinNature nature)
{
    switch (nature) {
    case KinNature::Biological:
        return 0;
    case KinNature::Adoptive:
        return 1;
    case KinNature::Kinship:
        return 2;
    case KinNature::Foster:
        return 3;
    case KinNature::Step:
        return 4;
    case KinNature::Donor:
        break;
    }
    return 5;
}

KinNature further(KinNature a, KinNature b)
{
    return distanceOf(a) >= distanceOf(b) ? a : b;
}

KinSide sideOf(Gender parent)
{
    switch (parent) {
    case Gender::Woman:
        return KinSide::Maternal;
    case Gender::Man:
        return KinSide::Paternal;
    case Gender::Unknown:
    case Gender::NonBinary:
        break;
    }
    return KinSide::None;
}

struct Hop
{
    std::size_t to;
    KinNature nature;
};

class Finder
{
public:
    Finder(const Graph& graph, std::size_t home)
        : m_graph(graph)
        , m_home(home)
        , m_parents(graph.persons.size())
        , m_children(graph.persons.size())
        , m_partners(graph.persons.size())
        , m_found(graph.persons.size())
        , m_up(graph.persons.size())
    {
        for (std::size_t i = 0; i < graph.persons.size(); ++i)
            m_index.emplace(graph.persons[i].id, i);
        for (const ParentLink& link : graph.parentLinks) {
            const auto child = place(link.child);
            const auto parent = place(link.parent);
            if (!child || !parent || *child == *parent)
                continue;
            m_parents[*child].push_back({*parent, natureOf(link.kind)});
            m_children[*parent].push_back({*child, natureOf(link.kind)});
        }
        for (const Union& couple : graph.unions) {
            const auto ending = endingOf(couple);
            const bool lasts = !ending || *ending == UnionStatus::Widowed;
            for (const Id& a : couple.partners)
                for (const Id& b : couple.partners)
                    if (a != b && place(a) && place(b))
                        m_partners[*place(a)].push_back({*place(b), lasts});
        }
    }

    std::vector<Relation> run()
    {
        settle(m_home, {.kin = Kin::Self});
        climb();
        descend();
        joinByUnion();
        joinTheRest();
        std::vector<Relation> result;
        for (std::size_t i = 0; i < m_found.size(); ++i) {
            Relation relation = m_found[i].value_or(Relation{});
            relation.gender = m_graph.persons[i].gender;
            if (m_graph.persons[i].kind == PersonKind::Pet)
                relation = {.kin = Kin::Pet};
            result.push_back(std::move(relation));
        }
        return result;
    }

private:
    struct Partner
    {
        std::size_t who;
        bool lasts;
    };
    struct Climb
    {
        int steps = 0;
        KinSide side = KinSide::None;
        KinNature nature = KinNature::Biological;
    };

    std::optional<std::size_t> place(std::string_view id) const
    {
        const auto it = m_index.find(id);
        return it == m_index.end() ? std::nullopt : std::optional(it->second);
    }

    void settle(std::size_t who, Relation relation)
    {
        if (!m_found[who])
            m_found[who] = std::move(relation);
    }

    const Id& idOf(std::size_t who) const { return m_graph.persons[who].id; }

    /// Parents, grandparents and so on. Foster parents' parents are foster grandparents.
    void climb()
    {
        m_up[m_home] = Climb{};
        std::deque<std::size_t> queue{m_home};
        while (!queue.empty()) {
            const std::size_t here = queue.front();
            queue.pop_front();
            const Climb from = *m_up[here];
            for (const Hop& hop : m_parents[here]) {
                Climb to{from.steps + 1, from.side, further(from.nature, hop.nature)};
                if (from.steps == 0)
                    to.side = sideOf(m_graph.persons[hop.to].gender);
                else if (hop.nature == KinNature::Donor || hop.nature == KinNature::Step)
                    continue;
                auto& known = m_up[hop.to];
                if (!known) {
                    known = to;
                    m_ancestors.push_back(hop.to);
                    if (to.nature != KinNature::Step && to.nature != KinNature::Donor)
                        queue.push_back(hop.to);
                } else if (known->steps == to.steps) {
                    if (known->side != to.side)
                        known->side = KinSide::Both;
                    if (distanceOf(to.nature) < distanceOf(known->nature))
                        known->nature = to.nature;
                }
            }
        }
        for (const std::size_t who : m_ancestors) {
            const Climb& up = *m_up[who];
            settle(who,
                {.kin = up.steps == 1 ? Kin::Parent : Kin::Grandparent,
                    .nature = up.nature,
                    .side = up.steps == 1 ? KinSide::None : up.side,
                    .greats = std::max(0, up.steps - 2)});
        }
    }

    /// Everybody with a common ancestor, from the nearest ancestor outwards; each one is reached once.
    void descend()
    {
        struct Step
        {
            std::size_t who;
            int down;
            KinNature nature;
        };
        std::vector<bool> seen(m_found.size(), false);
        std::vector<std::size_t> starts{m_home};
        starts.insert(starts.end(), m_ancestors.begin(), m_ancestors.end());
        for (const std::size_t start : starts) {
            const Climb& up = *m_up[start];
            if (up.nature == KinNature::Donor || up.nature == KinNature::Step)
                continue;
            std::deque<Step> queue{{start, 0, up.nature}};
            while (!queue.empty()) {
                const Step here = queue.front();
                queue.pop_front();
                for (const Hop& hop : m_children[here.who]) {
                    if (seen[hop.to] || hop.nature == KinNature::Step || hop.nature == KinNature::Donor)
                        continue;
                    const bool onTheWay = m_up[hop.to].has_value();
                    if (onTheWay)
                        continue; // the index child's own line; walked from there
                    seen[hop.to] = true;
                    const KinNature nature = further(here.nature, hop.nature);
                    const int down = here.down + 1;
                    settle(hop.to, up.steps == 1 && down == 1 ? siblingTo(hop.to) : cousinBy(up, down, nature));
                    queue.push_back({hop.to, down, nature});
                }
            }
        }
    }

    static Relation cousinBy(const Climb& up, int down, KinNature nature)
    {
        Relation relation{.nature = nature, .side = up.steps > 1 ? up.side : KinSide::None};
        if (up.steps == 0) {
            relation.kin = down == 1 ? Kin::Child : Kin::Grandchild;
            relation.greats = std::max(0, down - 2);
        } else if (up.steps == 1) {
            relation.kin = Kin::NieceNephew;
            relation.greats = down - 2;
        } else if (down == 1) {
            relation.kin = Kin::AuntUncle;
            relation.greats = up.steps - 2;
        } else {
            relation.degree = std::min(up.steps, down) - 1;
            relation.removed = std::abs(up.steps - down);
            relation.kin = relation.degree > kMostCousinDegree ? Kin::Relative : Kin::Cousin;
        }
        return relation;
    }

    /// Full, half, foster or adoptive sibling, by the parents that both have.
    Relation siblingTo(std::size_t other) const
    {
        std::vector<std::size_t> shared;
        KinNature nature = KinNature::Donor;
        std::size_t mine = 0;
        std::size_t theirs = 0;
        for (const Hop& a : m_parents[m_home])
            mine += distanceOf(a.nature) <= distanceOf(KinNature::Adoptive) ? 1 : 0;
        for (const Hop& b : m_parents[other])
            theirs += distanceOf(b.nature) <= distanceOf(KinNature::Adoptive) ? 1 : 0;
        for (const Hop& a : m_parents[m_home]) {
            for (const Hop& b : m_parents[other]) {
                const bool real = a.nature != KinNature::Step && b.nature != KinNature::Step
                    && a.nature != KinNature::Donor && b.nature != KinNature::Donor;
                if (a.to != b.to || !real || std::find(shared.begin(), shared.end(), a.to) != shared.end())
                    continue;
                shared.push_back(a.to);
                const KinNature both = further(a.nature, b.nature);
                nature = distanceOf(both) < distanceOf(nature) ? both : nature;
            }
        }
        Relation relation{.kin = Kin::Sibling, .nature = nature};
        const bool care = distanceOf(nature) > distanceOf(KinNature::Adoptive);
        // One parent in common is half, unless neither has a second parent that anybody knows of.
        if (shared.size() == 1 && !care && (mine > 1 || theirs > 1)) {
            relation.kin = Kin::HalfSibling;
            relation.side = sideOf(m_graph.persons[shared.front()].gender);
        }
        return relation;
    }

    std::optional<Relation> partnerRelation(const Relation& of, bool lasts) const
    {
        switch (of.kin) {
        case Kin::Self:
            return Relation{.kin = lasts ? Kin::Partner : Kin::FormerPartner};
        case Kin::Parent:
            return Relation{.kin = lasts ? Kin::ParentsPartner : Kin::ParentsFormerPartner, .nature = KinNature::Step};
        case Kin::Grandparent:
            return Relation{.kin = Kin::GrandparentsPartner, .side = of.side, .greats = of.greats};
        case Kin::Sibling:
        case Kin::HalfSibling:
        case Kin::StepSibling:
            return Relation{.kin = Kin::SiblingsPartner};
        case Kin::AuntUncle:
            return Relation{.kin = Kin::AuntUncleByUnion, .side = of.side, .greats = of.greats};
        case Kin::Child:
            return Relation{.kin = Kin::ChildInLaw};
        default:
            return std::nullopt;
        }
    }

    void joinByUnion()
    {
        const std::vector<std::optional<Relation>> blood = m_found;
        for (std::size_t i = 0; i < blood.size(); ++i) {
            if (!blood[i])
                continue;
            for (const Partner& partner : m_partners[i]) {
                auto relation = partnerRelation(*blood[i], partner.lasts);
                if (!relation)
                    continue;
                relation->through = idOf(i);
                // A union that lasts says more than one that has ended.
                const auto& known = m_found[partner.who];
                if (known && known->kin == Kin::ParentsFormerPartner && relation->kin == Kin::ParentsPartner)
                    m_found[partner.who].reset();
                settle(partner.who, std::move(*relation));
            }
            const bool brotherOrSister = blood[i]->kin == Kin::Sibling || blood[i]->kin == Kin::HalfSibling;
            for (const Hop& hop : m_parents[i])
                if (brotherOrSister && (hop.nature == KinNature::Foster || hop.nature == KinNature::Kinship))
                    settle(hop.to, {.kin = Kin::SiblingsCarer, .nature = hop.nature, .through = idOf(i)});
        }
        const std::vector<std::optional<Relation>> near = m_found;
        for (std::size_t i = 0; i < near.size(); ++i) {
            if (!near[i])
                continue;
            const bool stepParent = near[i]->kin == Kin::ParentsPartner
                || (near[i]->kin == Kin::Parent && near[i]->nature == KinNature::Step);
            if (stepParent)
                for (const Hop& hop : m_children[i])
                    settle(hop.to,
                        {.kin = Kin::StepSibling,
                            .nature = KinNature::Step,
                            .side = sideThrough(*near[i]),
                            .through = idOf(i)});
            if (near[i]->kin == Kin::Partner)
                for (const Hop& hop : m_parents[i])
                    settle(hop.to, {.kin = Kin::ParentInLaw, .through = idOf(i)});
        }
    }

    KinSide sideThrough(const Relation& stepParent) const
    {
        const auto parent = place(stepParent.through);
        return parent ? sideOf(m_graph.persons[*parent].gender) : KinSide::None;
    }

    /// Whoever is left: reached over any number of unions and births, then those of the household, then nobody.
    void joinTheRest()
    {
        std::deque<std::size_t> queue;
        for (std::size_t i = 0; i < m_found.size(); ++i)
            if (m_found[i])
                queue.push_back(i);
        const auto reach = [&](std::size_t from, std::size_t to) {
            if (m_found[to])
                return;
            const Relation& by = *m_found[from];
            const bool onward = by.kin == Kin::RelativeByUnion;
            settle(to, {.kin = Kin::RelativeByUnion, .through = onward ? by.through : idOf(from)});
            queue.push_back(to);
        };
        while (!queue.empty()) {
            const std::size_t here = queue.front();
            queue.pop_front();
            for (const Partner& partner : m_partners[here])
                reach(here, partner.who);
            for (const Hop& hop : m_parents[here])
                reach(here, hop.to);
            for (const Hop& hop : m_children[here])
                reach(here, hop.to);
        }
        for (const Household& household : m_graph.households) {
            const auto lives = [&](const HouseholdMember& m) { return m.person == idOf(m_home); };
            if (std::none_of(household.members.begin(), household.members.end(), lives))
                continue;
            for (const HouseholdMember& member : household.members)
                if (const auto who = place(member.person))
                    settle(*who, {.kin = Kin::HouseholdMember});
        }
        for (std::size_t i = 0; i < m_found.size(); ++i) {
            const PersonKind kind = m_graph.persons[i].kind;
            if (kind == PersonKind::SignificantOther || kind == PersonKind::Professional)
                settle(i, {.kin = Kin::NonKin});
        }
    }

    const Graph& m_graph;
    std::size_t m_home;
    std::map<std::string_view, std::size_t> m_index{};
    std::vector<std::vector<Hop>> m_parents;
    std::vector<std::vector<Hop>> m_children;
    std::vector<std::vector<Partner>> m_partners;
    std::vector<std::optional<Relation>> m_found;
    std::vector<std::optional<Climb>> m_up;
    std::vector<std::size_t> m_ancestors{}; // nearest first
};

} // namespace

std::vector<Relation> relationsTo(const Graph& graph, std::string_view indexChild)
{
    for (std::size_t i = 0; i < graph.persons.size(); ++i)
        if (graph.persons[i].id == indexChild)
            return Finder(graph, i).run();
    std::vector<Relation> nobody(graph.persons.size());
    for (std::size_t i = 0; i < nobody.size(); ++i)
        nobody[i].gender = graph.persons[i].gender;
    return nobody;
}

Relation relationTo(const Graph& graph, std::string_view indexChild, std::string_view person)
{
    const std::vector<Relation> all = relationsTo(graph, indexChild);
    for (std::size_t i = 0; i < all.size(); ++i)
        if (graph.persons[i].id == person)
            return all[i];
    return {};
}

Id indexPerson(const Graph& graph)
{
    const Person* best = nullptr;
    for (const Person& person : graph.persons) {
        if (!person.index)
            continue;
        const int order = best == nullptr ? 1 : compareDates(person.birth, best->birth);
        if (order > 0 || (order == 0 && person.id < best->id))
            best = &person;
    }
    return best == nullptr ? Id{} : best->id;
}

} // namespace kudelma::genogram

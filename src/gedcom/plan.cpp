// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "gedcom/writing.h"

#include "gedcom/circles.h"
#include "gedcom/import.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace kudelma::gedcom {

namespace {

using genogram::ParentLink;
using genogram::Person;

constexpr std::size_t kMaxXrefChars = 20; ///< 5.5.1, XREF without its at signs.

/// Names of records that both versions take: an id that is one is kept, so that people find it again.
class XrefNames
{
public:
    static bool isXref(std::string_view id)
    {
        const auto isLetter = [](char c) { return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'); };
        return !id.empty() && id.size() <= kMaxXrefChars && id != "VOID" && isLetter(id.front())
            && std::ranges::all_of(id, [&](char c) { return isLetter(c) || c == '_'; });
    }
    /// Empty: it cannot be one, or somebody else has it.
    std::string kept(const std::string& id) { return isXref(id) && m_used.insert(id).second ? id : std::string(); }
    std::string made(char prefix)
    {
        while (true) {
            std::string name = prefix + std::to_string(++m_last[prefix]);
            if (m_used.insert(name).second)
                return name;
        }
    }

private:
    std::unordered_set<std::string> m_used;
    std::unordered_map<char, std::size_t> m_last;
};

/// The places of those with order keys go by the keys, as in the picture (genogram, sortChildren).
void sortByAge(std::vector<ChildPlan>& children, const Plan& plan)
{
    const auto person = [&](const ChildPlan& child) -> const Person& { return *plan.persons[child.child].person; };
    std::ranges::stable_sort(children, [&](const ChildPlan& a, const ChildPlan& b) {
        return genogram::compareDates(genogram::ageDate(person(a)), genogram::ageDate(person(b))) < 0;
    });
    std::vector<ChildPlan> keyed;
    for (const ChildPlan& child : children)
        if (!person(child).orderKey.empty())
            keyed.push_back(child);
    std::ranges::stable_sort(
        keyed, [&](const ChildPlan& a, const ChildPlan& b) { return person(a).orderKey < person(b).orderKey; });
    std::size_t next = 0;
    for (ChildPlan& child : children)
        if (!person(child).orderKey.empty())
            child = keyed[next++];
}

class Planner
{
public:
    Planner(const genogram::Graph& graph, Losses& losses)
        : m_graph(graph)
        , m_losses(losses)
    { }

    Plan make()
    {
        addPersons();
        addUnions();
        addLinks();
        addHouseholds();
        nameRecords();
        for (std::size_t i = 0; i < m_plan.families.size(); ++i) {
            sortByAge(m_plan.families[i].children, m_plan);
            for (std::size_t c = 0; c < m_plan.families[i].children.size(); ++c)
                m_plan.persons[m_plan.families[i].children[c].child].childIn.emplace_back(i, c);
            for (const std::size_t partner : m_plan.families[i].partners)
                m_plan.persons[partner].partnerIn.push_back(i);
        }
        sortUnionsByStart();
        return std::move(m_plan);
    }

private:
    void addPersons()
    {
        for (const Person& person : m_graph.persons) {
            if (person.id.empty() || !m_plan.personAt.emplace(person.id, m_plan.persons.size()).second)
                m_losses.add(Loss::Kind::Person, person.id);
            else
                m_plan.persons.push_back({&person});
        }
    }

    void addUnions()
    {
        for (const genogram::Union& couple : m_graph.unions) {
            if (couple.id.empty() || !m_unionAt.emplace(couple.id, m_plan.families.size()).second) {
                m_losses.add(Loss::Kind::Union, couple.id);
                continue;
            }
            FamilyPlan family{.couple = &couple};
            for (const genogram::Id& partner : couple.partners) {
                const auto found = m_plan.personAt.find(partner);
                const bool isKnown = found != m_plan.personAt.end()
                    && std::ranges::find(family.partners, found->second) == family.partners.end();
                if (isKnown && family.partners.size() < kMaxPartners)
                    family.partners.push_back(found->second);
                else
                    m_losses.add(Loss::Kind::Partner, couple.id);
            }
            m_plan.families.push_back(std::move(family));
        }
    }

    void addLinks()
    {
        const std::vector<bool> closesCircle = circleLinks(m_graph);
        for (std::size_t i = 0; i < m_graph.parentLinks.size(); ++i) {
            const ParentLink& link = m_graph.parentLinks[i];
            const auto child = m_plan.personAt.find(link.child);
            const auto family = m_unionAt.find(link.unionId);
            const bool hasFamily = family != m_unionAt.end();
            const bool hasParent = m_plan.personAt.contains(link.parent);
            const bool isSound = child != m_plan.personAt.end() && link.child != link.parent && !closesCircle[i]
                && (hasParent || (link.parent.empty() && hasFamily)) && (hasFamily || link.unionId.empty());
            if (!isSound)
                m_losses.add(Loss::Kind::ParentLink, link.child);
            else if (hasFamily)
                addChild(family->second, child->second, link);
            else
                m_loose[child->second].push_back(&link);
        }
        for (auto& [child, links] : m_loose)
            addLooseLinks(child, links);
    }

    void addChild(std::size_t family, std::size_t child, const ParentLink& link)
    {
        auto& children = m_plan.families[family].children;
        const auto added = m_childAt.try_emplace({family, child}, children.size());
        if (added.second)
            children.push_back({child});
        children[added.first->second].links.push_back(&link);
    }

    /// Parents of the same kind and time share a family record, two at most.
    void addLooseLinks(std::size_t child, std::vector<const ParentLink*>& links)
    {
        if (links.size() > kMaxLooseParents) {
            m_losses.add(Loss::Kind::ParentLink, links.front()->child);
            links.resize(kMaxLooseParents);
        }
        std::vector<bool> isDone(links.size());
        for (std::size_t i = 0; i < links.size(); ++i) {
            if (isDone[i])
                continue;
            std::vector<std::size_t> together{i};
            for (std::size_t j = i + 1; j < links.size() && together.size() < 2; ++j) {
                const bool isSame = links[j]->kind == links[i]->kind && links[j]->period == links[i]->period
                    && links[j]->unconfirmed == links[i]->unconfirmed && links[j]->parent != links[i]->parent;
                if (!isDone[j] && isSame)
                    together.push_back(j);
            }
            std::vector<std::size_t> partners;
            for (const std::size_t j : together)
                partners.push_back(m_plan.personAt.at(links[j]->parent));
            std::ranges::sort(partners);
            const auto added = m_implied.try_emplace(partners, m_plan.families.size());
            if (added.second)
                m_plan.families.push_back({.partners = partners});
            for (const std::size_t j : together) {
                isDone[j] = true;
                addChild(added.first->second, child, *links[j]);
            }
        }
    }

    void addHouseholds()
    {
        std::set<std::string_view> known;
        for (const genogram::Household& household : m_graph.households) {
            if (household.id.empty() || !known.insert(household.id).second)
                m_losses.add(Loss::Kind::Household, household.id);
            else
                m_plan.households.push_back({&household});
        }
    }

    void nameRecords()
    {
        XrefNames names;
        for (PersonPlan& person : m_plan.persons)
            person.xref = names.kept(person.person->id);
        for (FamilyPlan& family : m_plan.families)
            if (family.couple)
                family.xref = names.kept(family.couple->id);
        for (HouseholdPlan& household : m_plan.households)
            household.xref = names.kept(household.household->id);
        for (PersonPlan& person : m_plan.persons)
            if (person.xref.empty())
                person.xref = names.made('I');
        for (FamilyPlan& family : m_plan.families)
            if (family.xref.empty())
                family.xref = names.made('F');
        for (HouseholdPlan& household : m_plan.households)
            if (household.xref.empty())
                household.xref = names.made('H');
        m_plan.submitter = names.made('U');
    }

    /// The order of FAMS is that of the unions (7.0, INDI.FAMS).
    void sortUnionsByStart()
    {
        std::vector<genogram::Date> starts;
        for (const FamilyPlan& family : m_plan.families)
            starts.push_back(family.couple ? genogram::startOf(*family.couple) : genogram::Date{});
        for (PersonPlan& person : m_plan.persons)
            std::ranges::stable_sort(person.partnerIn,
                [&](std::size_t a, std::size_t b) { return genogram::compareDates(starts[a], starts[b]) < 0; });
    }

    const genogram::Graph& m_graph;
    Losses& m_losses;
    Plan m_plan;
    std::map<std::string_view, std::size_t> m_unionAt;
    std::map<std::pair<std::size_t, std::size_t>, std::size_t> m_childAt; ///< By family and child.
    std::map<std::size_t, std::vector<const ParentLink*>> m_loose; ///< By child.
    std::map<std::vector<std::size_t>, std::size_t> m_implied; ///< By partners.
};

} // namespace

Plan makePlan(const genogram::Graph& graph, Losses& losses)
{
    return Planner(graph, losses).make();
}

} // namespace kudelma::gedcom

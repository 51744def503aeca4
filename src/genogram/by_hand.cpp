// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "genogram/by_hand.h"

#include <algorithm>
#include <map>
#include <set>
#include <string_view>

namespace kudelma::genogram {

namespace {

using Ids = std::set<std::string_view>;
using PeopleById = std::map<std::string_view, const Person*>;

PeopleById peopleOf(const Graph& graph)
{
    PeopleById people;
    for (const Person& person : graph.persons)
        people.emplace(person.id, &person);
    return people;
}

/// Those of now for whom `isMoved` is true beside what they were before.
template <typename IsMoved>
std::vector<Id> changed(const Graph& before, const Graph& now, IsMoved isMoved)
{
    const PeopleById old = peopleOf(before);
    std::vector<Id> persons;
    for (const Person& person : now.persons) {
        const auto was = old.find(person.id);
        if (was != old.end() && isMoved(*was->second, person))
            persons.push_back(person.id);
    }
    return persons;
}

bool standsAsChild(const PlacedFamily& family, std::string_view person)
{
    for (const PlacedBus& bus : family.buses)
        for (const PlacedLeg& leg : bus.legs)
            if (leg.child == person && !leg.secondary)
                return true;
    return false;
}

/// Partners and descendants, and their partners: whoever would be torn off otherwise.
void addThoseWhoHang(const Graph& graph, Ids& persons)
{
    for (std::size_t before = 0; before != persons.size();) {
        before = persons.size();
        Ids more;
        for (const Union& couple : graph.unions)
            if (std::any_of(couple.partners.begin(), couple.partners.end(),
                    [&](const Id& partner) { return persons.contains(partner); }))
                more.insert(couple.partners.begin(), couple.partners.end());
        for (const ParentLink& link : graph.parentLinks)
            if (persons.contains(link.parent))
                more.insert(link.child);
        persons.merge(more);
    }
}

} // namespace

std::vector<Id> siblingsByPlace(const Layout& layout, const Id& person)
{
    const PlacedPerson* own = layout.find(person);
    const auto family = std::find_if(layout.families.begin(), layout.families.end(),
        [&](const PlacedFamily& one) { return standsAsChild(one, person); });
    if (own == nullptr || family == layout.families.end())
        return {};
    std::vector<const PlacedPerson*> placed;
    for (const PlacedBus& bus : family->buses) {
        for (const PlacedLeg& leg : bus.legs) {
            const PlacedPerson* child = leg.child.empty() || leg.secondary ? nullptr : layout.find(leg.child);
            if (child != nullptr && child->row == own->row)
                placed.push_back(child);
        }
    }
    std::stable_sort(
        placed.begin(), placed.end(), [](const PlacedPerson* a, const PlacedPerson* b) { return a->x < b->x; });
    std::vector<Id> siblings;
    for (const PlacedPerson* child : placed)
        siblings.push_back(child->id);
    return siblings;
}

std::vector<Id> withAnotherKey(const Graph& before, const Graph& now)
{
    return changed(before, now, [](const Person& was, const Person& is) { return was.orderKey != is.orderKey; });
}

Layout withoutMoved(const Layout& previous, const Graph& before, const Graph& now)
{
    const std::vector<Id> reordered = withAnotherKey(before, now);
    const std::vector<Id> letGo
        = changed(before, now, [](const Person& was, const Person& is) { return was.pin && !is.pin; });
    Ids moved(reordered.begin(), reordered.end());
    addThoseWhoHang(now, moved);
    moved.insert(letGo.begin(), letGo.end());
    Layout rest = previous;
    std::erase_if(rest.persons, [&](const PlacedPerson& person) { return moved.contains(person.id); });
    return rest;
}

bool standByTheirKeys(const Graph& graph, const Layout& layout, const std::vector<Id>& persons)
{
    for (const Id& id : persons) {
        std::string_view last;
        for (const Id& sibling : siblingsByPlace(layout, id)) {
            const Person* person = graph.person(sibling);
            if (person == nullptr || person->pin || person->orderKey.empty())
                continue;
            if (person->orderKey < last)
                return false;
            last = person->orderKey;
        }
    }
    return true;
}

} // namespace kudelma::genogram

// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "genogram/text_view.h"

#include <algorithm>
#include <vector>

namespace kudelma::genogram {

namespace {

using People = std::vector<const PlacedPerson*>;

void add(People& people, const Layout& layout, std::string_view id)
{
    const PlacedPerson* person = layout.find(id);
    if (person != nullptr && std::find(people.begin(), people.end(), person) == people.end())
        people.push_back(person);
}

void sortByColumn(People& people)
{
    std::stable_sort(
        people.begin(), people.end(), [](const PlacedPerson* a, const PlacedPerson* b) { return a->x < b->x; });
}

People parentsOf(const Graph& graph, const Layout& layout, std::string_view person)
{
    People people;
    for (const ParentLink& link : graph.parentLinks)
        if (link.child == person)
            add(people, layout, link.parent);
    sortByColumn(people);
    return people;
}

People childrenOf(const Graph& graph, const Layout& layout, std::string_view person)
{
    People people;
    for (const ParentLink& link : graph.parentLinks)
        if (link.parent == person)
            add(people, layout, link.child);
    sortByColumn(people);
    return people;
}

/// By the start of the union.
People partnersOf(const Graph& graph, const Layout& layout, std::string_view person)
{
    std::vector<const Union*> unions;
    for (const Union& couple : graph.unions)
        if (std::find(couple.partners.begin(), couple.partners.end(), person) != couple.partners.end())
            unions.push_back(&couple);
    std::stable_sort(unions.begin(), unions.end(), [](const Union* a, const Union* b) {
        const int order = compareDates(startOf(*a), startOf(*b));
        return order != 0 ? order < 0 : a->id < b->id;
    });
    People people;
    for (const Union* couple : unions)
        for (const Id& partner : couple->partners)
            if (partner != person)
                add(people, layout, partner);
    return people;
}

/// The next one on the given side among people, or nobody.
std::optional<Id> nextTo(const People& people, const PlacedPerson& here, bool left)
{
    const PlacedPerson* best = nullptr;
    for (const PlacedPerson* person : people) {
        if (person == &here || (left ? person->x >= here.x : person->x <= here.x))
            continue;
        if (best == nullptr || (left ? person->x > best->x : person->x < best->x))
            best = person;
    }
    return best == nullptr ? std::nullopt : std::optional(best->id);
}

std::optional<Id> after(const People& people, std::string_view cameFrom)
{
    if (people.empty())
        return std::nullopt;
    const auto it = std::find_if(
        people.begin(), people.end(), [&](const PlacedPerson* person) { return person->id == cameFrom; });
    if (it == people.end() || it + 1 == people.end())
        return people.front()->id;
    return (*(it + 1))->id;
}

std::optional<Id> beside(const Graph& graph, const Layout& layout, const PlacedPerson& here, bool left)
{
    People siblings;
    for (const PlacedPerson* parent : parentsOf(graph, layout, here.id))
        for (const PlacedPerson* child : childrenOf(graph, layout, parent->id))
            if (child->row == here.row)
                add(siblings, layout, child->id);
    if (auto sibling = nextTo(siblings, here, left))
        return sibling;
    People row;
    for (const PlacedPerson& person : layout.persons)
        if (person.row == here.row && graph.person(person.id) != nullptr) // a layout may know more people
            row.push_back(&person);
    return nextTo(row, here, left);
}

} // namespace

std::optional<Id> neighbour(
    const Graph& graph, const Layout& layout, std::string_view person, Direction direction, std::string_view cameFrom)
{
    const PlacedPerson* here = layout.find(person);
    if (here == nullptr)
        return std::nullopt;
    switch (direction) {
    case Direction::Parent:
        return after(parentsOf(graph, layout, person), cameFrom);
    case Direction::Child:
        return after(childrenOf(graph, layout, person), cameFrom);
    case Direction::Partner:
        return after(partnersOf(graph, layout, person), cameFrom);
    case Direction::SiblingLeft:
        return beside(graph, layout, *here, true);
    case Direction::SiblingRight:
        return beside(graph, layout, *here, false);
    }
    return std::nullopt;
}

} // namespace kudelma::genogram

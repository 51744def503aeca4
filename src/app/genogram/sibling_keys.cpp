// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/genogram/sibling_keys.h"

#include "casework/order_key.h"

#include <algorithm>

namespace kudelma::app {

namespace {

using Ids = std::vector<genogram::Id>;

bool areBornTogether(const genogram::Graph& graph, const genogram::Id& a, const genogram::Id& b)
{
    return a == b || std::ranges::any_of(graph.birthSets, [&](const genogram::BirthSet& set) {
        return std::ranges::count(set.members, a) > 0 && std::ranges::count(set.members, b) > 0;
    });
}

/// From the first to behind the last of those who were born together with the one at `place`.
std::pair<std::size_t, std::size_t> birthsAt(const genogram::Graph& graph, const Ids& siblings, std::size_t place)
{
    std::size_t first = place;
    std::size_t end = place + 1;
    while (first > 0 && areBornTogether(graph, siblings[first - 1], siblings[place]))
        --first;
    while (end < siblings.size() && areBornTogether(graph, siblings[end], siblings[place]))
        ++end;
    return {first, end};
}

/// `fixed`: keys that stay, by the place in the row; empty: a new one.
std::optional<std::vector<QString>> filled(std::vector<QString> keys, const casework::RandomBytes& random)
{
    QString before;
    for (std::size_t i = 0; i < keys.size(); ++i) {
        if (keys[i].isEmpty()) {
            const auto next = std::find_if(
                keys.begin() + std::ptrdiff_t(i), keys.end(), [](const QString& key) { return !key.isEmpty(); });
            const auto key = casework::orderBetween(before, next == keys.end() ? QString() : *next, random);
            if (!key)
                return std::nullopt;
            keys[i] = *key;
        } else if (keys[i] <= before) {
            return std::nullopt;
        }
        before = keys[i];
    }
    return keys;
}

} // namespace

std::vector<genogram::Id> movedPast(
    const genogram::Graph& graph, const std::vector<genogram::Id>& siblings, const genogram::Id& child, int side)
{
    Ids wanted = siblings;
    const auto own = std::ranges::find(siblings, child);
    const auto place = std::size_t(own - siblings.begin());
    if (own == siblings.end() || (side < 0 ? place == 0 : place + 1 == siblings.size()))
        return wanted;
    const std::size_t next = side < 0 ? place - 1 : place + 1;
    if (areBornTogether(graph, siblings[next], child)) {
        std::swap(wanted[place], wanted[next]);
        return wanted;
    }
    const auto [first, end] = birthsAt(graph, siblings, place);
    if (side < 0 ? first == 0 : end == siblings.size())
        return wanted;
    const auto [otherFirst, otherEnd] = birthsAt(graph, siblings, side < 0 ? first - 1 : end);
    const auto at = [&](std::size_t i) { return wanted.begin() + std::ptrdiff_t(i); };
    if (side < 0)
        std::rotate(at(otherFirst), at(first), at(end));
    else
        std::rotate(at(first), at(end), at(otherEnd));
    return wanted;
}

std::optional<std::map<genogram::Id, QString>> orderKeysFor(const genogram::Graph& graph,
    const std::vector<genogram::Id>& wanted, const std::vector<genogram::Id>& moved,
    const casework::RandomBytes& random)
{
    std::vector<QString> old;
    std::vector<QString> kept;
    for (const genogram::Id& id : wanted) {
        const genogram::Person* person = graph.person(id);
        old.push_back(person ? QString::fromStdString(person->orderKey) : QString());
        kept.push_back(std::ranges::count(moved, id) > 0 ? QString() : old.back());
    }
    auto keys = filled(kept, random);
    if (!keys) // from a file, or of two people who meant the same place: all anew
        keys = filled(std::vector<QString>(wanted.size()), random);
    if (!keys)
        return std::nullopt;
    std::map<genogram::Id, QString> changed;
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        if ((*keys)[i] != old[i])
            changed.emplace(wanted[i], (*keys)[i]);
    }
    return changed;
}

} // namespace kudelma::app

// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// Where those stand who were put somewhere by hand. Two people may put two others onto one place, each without knowing
// of the other's: then both could not be read.
#include "genogram/by_hand.h"
#include "genogram/model.h"

#include <algorithm>
#include <cstdlib>

namespace kudelma::genogram {

namespace {

/// So many are set aside; a family of which more were put onto each other is not drawn by hand.
constexpr int kMostSetAside = 200;
constexpr int kBetweenPins = 8;

struct PinnedCell
{
    Pin pin{};
    CellSize size{};
};

bool sharesHeight(const PinnedCell& a, const PinnedCell& b)
{
    return a.pin.y - a.size.above < b.pin.y + b.size.below && b.pin.y - b.size.above < a.pin.y + a.size.below;
}

bool isOnto(const PinnedCell& a, const PinnedCell& b)
{
    return sharesHeight(a, b) && std::abs(a.pin.x - b.pin.x) < (a.size.width + b.size.width + 1) / 2;
}

/// Steps over the others from one to the next, to the right (1) or to the left (-1).
int freeColumn(const PinnedCell& cell, const std::vector<PinnedCell>& others, int side)
{
    std::vector<const PinnedCell*> inTheWay;
    for (const PinnedCell& other : others)
        if (sharesHeight(cell, other))
            inTheWay.push_back(&other);
    // By the edge that comes first on the way, so that one look at each of them is enough.
    const auto reach = [&](const PinnedCell* other) { return (other->size.width + cell.size.width + 1) / 2; };
    std::stable_sort(inTheWay.begin(), inTheWay.end(), [&](const PinnedCell* a, const PinnedCell* b) {
        return side * a->pin.x - reach(a) < side * b->pin.x - reach(b);
    });
    int column = side * cell.pin.x;
    for (const PinnedCell* other : inTheWay)
        if (std::abs(column - side * other->pin.x) < reach(other))
            column = side * other->pin.x + reach(other) + kBetweenPins;
    return side * column;
}

Pin nearestFree(const PinnedCell& cell, const std::vector<PinnedCell>& others)
{
    if (std::none_of(others.begin(), others.end(), [&](const PinnedCell& other) { return isOnto(cell, other); }))
        return cell.pin;
    const int right = freeColumn(cell, others, 1);
    const int left = freeColumn(cell, others, -1);
    return {right - cell.pin.x <= cell.pin.x - left ? right : left, cell.pin.y};
}

} // namespace

void settlePins(Model& model)
{
    model.pins.assign(model.persons.size(), std::nullopt);
    std::vector<PinnedCell> settled;
    int setAside = 0;
    for (int i = 0; i < model.personCount(); ++i) {
        const std::optional<Pin>& pin = model.persons[at(i)]->pin;
        if (!pin)
            continue;
        PinnedCell cell{*pin, model.nodes[at(i)].cell};
        const bool isFree = std::none_of(
            settled.begin(), settled.end(), [&](const PinnedCell& other) { return isOnto(cell, other); });
        if (!isFree && ++setAside > kMostSetAside)
            continue;
        if (!isFree)
            cell.pin = nearestFree(cell, settled);
        model.pins[at(i)] = cell.pin;
        settled.push_back(cell);
    }
}

Pin freePin(const Graph& graph, const ViewState& view, const Id& person, Pin wanted)
{
    const Person* moved = graph.person(person);
    if (moved == nullptr)
        return wanted;
    std::vector<PinnedCell> others;
    for (const Person& other : graph.persons)
        if (other.pin && other.id != person)
            others.push_back({*other.pin, cellSize(other, view)});
    return nearestFree({wanted, cellSize(*moved, view)}, others);
}

} // namespace kudelma::genogram

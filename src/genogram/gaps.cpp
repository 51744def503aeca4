// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "genogram/place.h"

#include <algorithm>

namespace kudelma::genogram {

namespace {

constexpr int kSiblingGap = 12;
constexpr int kStrangerGap = 30;
constexpr int kBendGap = 8;
constexpr int kPinGap = 8;
/// Between the symbols of a couple, at the least.
constexpr int kCoupleGap = 56;

/// Room that the words at the couple line of these two take; -1 when there is no such line.
int coupleGap(const Model& model, int a, int b)
{
    int gap = -1;
    for (const int f : model.unionsOf[at(a)]) {
        const Family& family = model.families[at(f)];
        if (std::find(family.partners.begin(), family.partners.end(), b) == family.partners.end())
            continue;
        gap = std::max({gap, kCoupleGap, family.wordsWidth});
    }
    return gap;
}

} // namespace

int separation(const Model& model, int left, int right)
{
    const Node& a = model.nodes[at(left)];
    const Node& b = model.nodes[at(right)];
    const int halves = (a.width + b.width + 1) / 2;
    if (a.person < 0 || b.person < 0)
        return halves + kBendGap;
    if (model.pins[at(left)] || model.pins[at(right)])
        return halves + kPinGap;
    if (const int gap = coupleGap(model, left, right); gap >= 0)
        return std::max(halves + kSiblingGap, kSymbolSize + gap);
    const bool siblings = !a.ports.empty() && !b.ports.empty() && a.ports.front() == b.ports.front();
    return halves + (siblings ? kSiblingGap : kStrangerGap);
}

StemSide stemSide(const Model& model, const Port& port, int leftPlace, int rightPlace)
{
    // The one with fewer unions is the outer one; their children hang beside them.
    const std::size_t leftUnions = model.unionsOf[at(port.left)].size();
    const std::size_t rightUnions = model.unionsOf[at(port.right)].size();
    const bool leftIsOuter = leftUnions != rightUnions ? leftUnions < rightUnions : leftPlace > rightPlace;
    if (leftIsOuter)
        return {port.left, leftPlace < rightPlace ? 1 : -1};
    return {port.right, rightPlace < leftPlace ? 1 : -1};
}

} // namespace kudelma::genogram

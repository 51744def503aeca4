// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "meeting/ecomap_layout.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace kudelma::meeting {

namespace {

/// The ring on which `count` circles stand without touching each other, at least as far out as `least`.
double ringRadius(std::size_t count, double least, const EcomapSizes& sizes)
{
    if (count < 2)
        return least;
    const double apart = 2 * sizes.system + sizes.gap;
    return std::max(least, apart / (2 * std::sin(std::numbers::pi / double(count))));
}

} // namespace

EcomapLayout layoutEcomap(std::size_t count, const EcomapSizes& sizes)
{
    EcomapLayout layout;
    const double nearest = sizes.home + std::max(sizes.gap, sizes.line) + sizes.system;
    const bool isTwoRings = count > kMaxOnFirstRing;
    // On two rings every other one stands outside, so that all lines to the home are free.
    const std::size_t inner = isTwoRings ? (count + 1) / 2 : count;
    const std::size_t outer = count - inner;
    const double first = ringRadius(inner, nearest, sizes);
    const double second = outer == 0 ? first : first + 2 * sizes.system + sizes.gap;
    const double half = second + sizes.system + sizes.gap;
    layout.size = QSizeF(2 * half, 2 * half);
    layout.home = QPointF(half, half);
    const std::size_t places = isTwoRings ? 2 * inner : std::max<std::size_t>(1, inner);
    for (std::size_t i = 0; i < count; ++i) {
        const double turn = 2 * std::numbers::pi * double(i) / double(places) - std::numbers::pi / 2;
        const double radius = isTwoRings && i % 2 == 1 ? second : first;
        layout.systems.emplace_back(half + radius * std::cos(turn), half + radius * std::sin(turn));
    }
    return layout;
}

} // namespace kudelma::meeting

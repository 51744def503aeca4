// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QPointF>
#include <QSizeF>

#include <vector>

namespace kudelma::meeting {

/// How large the circles are, in the same unit as the places; a larger text makes all of them larger.
struct EcomapSizes
{
    double home = 70; ///< Radius of the circle in the middle.
    double system = 62; ///< Radius of each circle around it.
    double gap = 24; ///< Between any two of them, at least.
    double line = 60; ///< What a line needs to be read: its length between the home and the nearest ring, at least.
};

/// Where the circles of an ecomap stand. The home is in the middle of `size`.
struct EcomapLayout
{
    QSizeF size;
    QPointF home;
    std::vector<QPointF> systems; ///< Middles, in the order in which they were asked for, clockwise from the top.
};

inline constexpr std::size_t kMaxOnFirstRing = 8; ///< More would stand too far from the home.

/// Places `count` circles around the home on one ring, or on two whose circles stand between each other. The same count
/// is always placed alike, and no two circles touch.
[[nodiscard]] EcomapLayout layoutEcomap(std::size_t count, const EcomapSizes& sizes);

} // namespace kudelma::meeting

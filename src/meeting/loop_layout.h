// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QPointF>
#include <QSizeF>

#include <vector>

namespace kudelma::meeting {

/// How large what stands on a loop is, in the same unit as the places; a larger text makes all of it larger.
struct LoopSizes
{
    double turn = 34; ///< Radius of the disc of one turn.
    double gap = 34; ///< Between two discs, at least: an arrow must be seen between them.
    double margin = 6; ///< Between a disc and its arrows, and around everything.
};

/// One arrow along the loop's circle: from one turn to the next.
struct LoopArrow
{
    double from = 0; ///< Where it begins, in degrees, clockwise from the right.
    double sweep = 0; ///< How far it goes, clockwise.
};

/// A hypothesis' loop as a circle: its turns clockwise from the top, and an arrow from each to the next, from the last
/// to the first too.
struct LoopLayout
{
    QSizeF size;
    QPointF middle;
    double radius = 0; ///< Of the circle on which the turns stand.
    std::vector<QPointF> turns; ///< Middles.
    std::vector<LoopArrow> arrows; ///< One for each turn; none where there is but one.
};

inline constexpr std::size_t kMaxLoopTurns = 8;

/// No two discs touch, and no arrow touches a disc. The same count is always placed alike.
[[nodiscard]] LoopLayout layoutLoop(std::size_t count, const LoopSizes& sizes);

} // namespace kudelma::meeting

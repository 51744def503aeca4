// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QPointF>
#include <QSizeF>

#include <vector>

namespace kudelma::meeting {

/// Sizes on a map of rings, in the unit of the places.
struct RingSizes
{
    double middle = 46; ///< Radius of the circle in the middle.
    double thing = 78; ///< Width and height that one thing takes, its name included.
    double band = 86; ///< Width of a ring, at least; not less than a thing.
};

struct RingOnMap
{
    double radius = 0; ///< Of its outer edge.
    std::vector<QPointF> things; ///< Middles, clockwise.
};

/// Rings around a middle, the nearest first, and where the things on each of them stand.
struct RingLayout
{
    QSizeF size;
    QPointF middle;
    std::vector<RingOnMap> rings;
};

/// `things`: how many stand on each ring. No two of them overlap, and each stands wholly on its own ring; a ring with
/// many is farther out. The same counts are always placed alike.
[[nodiscard]] RingLayout layoutRings(const std::vector<std::size_t>& things, const RingSizes& sizes);

} // namespace kudelma::meeting

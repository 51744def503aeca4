// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "meeting/loop_layout.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace kudelma::meeting {

namespace {
constexpr double kHalfTurn = 180; // degrees
constexpr double kTop = -90;
} // namespace

LoopLayout layoutLoop(std::size_t count, const LoopSizes& sizes)
{
    LoopLayout layout;
    const std::size_t turns = std::min(count, kMaxLoopTurns);
    if (turns == 0)
        return layout;
    const double pi = std::numbers::pi;
    const double apart = 2 * sizes.turn + sizes.gap;
    layout.radius = turns < 2 ? 0 : apart / (2 * std::sin(pi / double(turns)));
    const double half = layout.radius + sizes.turn + sizes.margin;
    layout.size = QSizeF(2 * half, 2 * half);
    layout.middle = QPointF(half, half);
    const double step = 2 * kHalfTurn / double(turns);
    for (std::size_t i = 0; i < turns; ++i) {
        const double turn = (kTop + step * double(i)) * pi / kHalfTurn;
        layout.turns.emplace_back(half + layout.radius * std::cos(turn), half + layout.radius * std::sin(turn));
    }
    if (turns < 2)
        return layout;
    // As far along the circle as a disc and its margin reach.
    const double reach = std::min(1.0, (sizes.turn + sizes.margin) / (2 * layout.radius));
    const double free = 2 * std::asin(reach) * kHalfTurn / pi;
    for (std::size_t i = 0; i < turns; ++i)
        layout.arrows.push_back({kTop + step * double(i) + free, step - 2 * free});
    return layout;
}

} // namespace kudelma::meeting

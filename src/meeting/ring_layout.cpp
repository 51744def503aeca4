// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "meeting/ring_layout.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace kudelma::meeting {

namespace {
// Where the first thing of a ring stands: each ring a little farther round, so that few things stand in one line.
constexpr double kFirst = -std::numbers::pi / 2;
constexpr double kFarther = 0.7;
} // namespace

RingLayout layoutRings(const std::vector<std::size_t>& things, const RingSizes& sizes)
{
    RingLayout layout;
    const double pi = std::numbers::pi;
    // A thing is a square that may stand aslant to its ring.
    const double across = sizes.thing * std::numbers::sqrt2;
    const double band = std::max(sizes.band, sizes.thing);
    double inner = sizes.middle;
    std::vector<double> lines; // on which the things of each ring stand
    for (const std::size_t count : things) {
        double line = inner + std::max(band / 2, across / 2);
        if (count > 1)
            line = std::max(line, across / (2 * std::sin(pi / double(count))));
        lines.push_back(line);
        inner = line + std::max(band / 2, across / 2);
        layout.rings.push_back({inner, {}});
    }
    layout.size = QSizeF(2 * inner, 2 * inner);
    layout.middle = QPointF(inner, inner);
    for (std::size_t i = 0; i < things.size(); ++i) {
        for (std::size_t k = 0; k < things[i]; ++k) {
            const double turn = kFirst + kFarther * double(i) + 2 * pi * double(k) / double(things[i]);
            layout.rings[i].things.emplace_back(inner + lines[i] * std::cos(turn), inner + lines[i] * std::sin(turn));
        }
    }
    return layout;
}

} // namespace kudelma::meeting

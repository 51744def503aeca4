// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bench/genogram/quality.h"

namespace kudelma::genogram::bench {

/// What edits do to a drawing that stands already.
struct Stability
{
    int edits = 0;
    int editsWithSwaps = 0;
    int overlaps = 0;
    /// Means over the edits, in distances between neighbours.
    double along = 0;
    double upDown = 0;
    double worstAlong = 0;
    double medianMs = 0;
    double worstMs = 0;
};

/// One relative added (child, sibling, partner, parents) or taken away, each time from the same drawing.
[[nodiscard]] Stability singleEdits(const Graph& graph, unsigned seed, int edits);

struct Script
{
    Stability stability{};
    /// The drawing after the last step, and the same family drawn afresh.
    Quality grown{};
    Quality fresh{};
};
/// A first interview of so many steps, one relative after the other.
[[nodiscard]] Script interviewScript(unsigned seed, int steps);

} // namespace kudelma::genogram::bench

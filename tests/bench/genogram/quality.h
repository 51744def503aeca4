// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "genogram/layout.h"

#include <map>
#include <string>
#include <vector>

namespace kudelma::genogram::bench {

/// Somebody's symbol in a drawing, and the room that belongs to it.
struct Spot
{
    double x = 0;
    double y = 0;
    double left = 0;
    double right = 0;
    double top = 0;
    double bottom = 0;
};

/// A drawing as everybody's is judged, whoever made it: where people stand, and how large their symbols are.
struct Drawing
{
    std::map<Id, Spot> spots{};
    int copies = 0;
    double halfSymbol = 0;
};

[[nodiscard]] Drawing drawingOf(const Graph& graph, const ViewState& view, const Layout& layout);

/// So many of so many.
struct Share
{
    int good = 0;
    int all = 0;

    void count(bool isGood)
    {
        ++all;
        good += isGood ? 1 : 0;
    }
    [[nodiscard]] double value() const { return all == 0 ? 1.0 : static_cast<double>(good) / all; }
};

struct Quality
{
    int persons = 0;
    int shown = 0;
    int copies = 0;
    int overlaps = 0;
    /// Straight lines that cross: from the middle of a couple (or from a single parent) to each child, and from
    /// partner to partner; lines with a common end do not count.
    int crossings = 0;
    /// Couple lines that run over one another on one row.
    int coupleOverlaps = 0;
    /// Persons on the couple line of two others.
    int pierced = 0;
    /// Couples with nobody in between but further partners of either.
    Share adjacent{};
    /// Sibships with nobody in between but the siblings' own partners (and theirs).
    Share contiguous{};
    /// Siblings next to each other in age who stand in that order.
    Share birthOrder{};
    /// Mean length of the lines to children, in distances between neighbours.
    double edgeLength = 0;
    /// Median distance between neighbours on a row.
    double pitch = 1;
    /// Couples who cannot stand side by side, as one of them has two nearer partners: two defects each, everywhere.
    int thirdPartners = 0;

    [[nodiscard]] int defects() const { return crossings + coupleOverlaps + pierced; }
};

[[nodiscard]] Quality measure(const Graph& graph, const Drawing& drawing);

/// What an edit did to those who were there before.
struct Movement
{
    int swaps = 0;
    /// Mean way along the row and up or down, in distances between neighbours, less what all have in common.
    double along = 0;
    double upDown = 0;
};
[[nodiscard]] Movement movement(const Drawing& before, const Drawing& after, double pitch);

} // namespace kudelma::genogram::bench

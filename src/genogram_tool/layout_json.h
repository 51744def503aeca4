// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "genogram/layout.h"

#include <QByteArray>
#include <QString>

#include <string_view>
#include <utility>
#include <vector>

namespace kudelma::genogram_tool {

/// A line of the drawing as the layout routed it, before corners are rounded.
struct RoutedLine
{
    enum class Kind {
        Couple, ///< From one partner to the other.
        Child, ///< From the union (or the only parent) to the child.
    };
    Kind kind = Kind::Couple;
    genogram::Id family{}; ///< Lines of one family run together by intention.
    genogram::Id from{};
    genogram::Id to{};
    std::vector<std::pair<int, int>> points{};
};

[[nodiscard]] std::string_view nameOf(RoutedLine::Kind kind);
[[nodiscard]] std::vector<RoutedLine> routedLines(
    const genogram::Graph& graph, const genogram::ViewState& view, const genogram::Layout& layout);

/// Lengths in units of the layout, which are pixels at 100 %.
struct LayoutStats
{
    int persons = 0;
    int overlaps = 0; ///< Pairs of persons whose symbols with their labels touch.
    int crossings = 0; ///< Of lines of different families, as they are drawn: a level line over an upright one.
    int width = 0;
    int height = 0;
    double milliseconds = 0; ///< Of the layout alone.
    int leftOut = 0; ///< Records that point at nobody, or close a circle of parents.
};

[[nodiscard]] LayoutStats statsOf(
    const genogram::Graph& graph, const genogram::ViewState& view, const genogram::Layout& layout, double milliseconds);
/// One line for a terminal: "persons 41, overlaps 0, ...".
[[nodiscard]] QString statsLine(const LayoutStats& stats);

/// `{"persons": [{"id", "x", "y", "w", "h", "row", "cell": [x, y, w, h]}], "lines": [{"kind", "from", "to", "points"}],
/// "stats": {...}}`: x, y is the upper left corner of the symbol, w, h its size; the cell holds its labels too. y grows
/// downwards.
[[nodiscard]] QByteArray layoutJson(const genogram::Graph& graph, const genogram::ViewState& view,
    const genogram::Layout& layout, const LayoutStats& stats);

} // namespace kudelma::genogram_tool

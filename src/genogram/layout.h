// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "genogram/graph.h"

#include <string_view>
#include <vector>

namespace kudelma::genogram {

/// Units of the drawing: 44 of them are the side of a symbol and, at 100 %, 44 device-independent pixels.
inline constexpr int kSymbolSize = 44;
inline constexpr int kSmallSymbolSize = 24; // pregnancies and losses
inline constexpr int kPetSymbolSize = 34;
inline constexpr int kTouchSize = 48;

struct PlacedPerson
{
    Id id{};
    /// Centre of the symbol.
    int x = 0;
    int y = 0;
    /// Generation, counted from the index person's (0); ancestors are negative.
    int row = 0;
    bool pinned = false;
};

/// One leg of a bus: down to a child's symbol, or to a bend on its way further down.
struct PlacedLeg
{
    /// Empty for a bend.
    Id child{};
    int x = 0;
    int bottom = 0;
    /// Not the line by which the child stands: arrives beside the first one.
    bool secondary = false;
};

/// A stem, a horizontal bus, and legs: the classic comb. One for each row gap that the family's lines pass.
struct PlacedBus
{
    int stemX = 0;
    int stemTop = 0;
    int busY = 0;
    std::vector<PlacedLeg> legs{};
};

/// Lines of one union and its children, on the tracks that the layout gave them.
struct PlacedFamily
{
    /// The union, or "~" and the parents' ids where the graph names none.
    Id id{};
    /// The partners of the couple line, left to right; one for a parent alone, none for parents nobody knows.
    std::vector<Id> partners{};
    /// Height of the couple line: the symbols' middle for neighbours, a track above their row for others.
    int lineY = 0;
    bool neighbours = true;
    /// Where the stem leaves the couple line.
    int stemX = 0;
    std::vector<PlacedBus> buses{};
    /// Lines to partners on higher rows (couples across generations).
    std::vector<PlacedBus> partnerLines{};
    /// Children whom no comb can reach, as they stand beside or above a parent; drawn as free curves.
    std::vector<Id> unreached{};
};

struct PlacedRow
{
    int row = 0;
    int y = 0; // middle of the symbols
    int top = 0; // highest line or label that belongs to the row
    int bottom = 0; // lowest label that belongs to the row
};

/// Where everybody stands. Everybody in the graph exactly once, in ascending order of id; nobody overlaps.
struct Layout
{
    std::vector<PlacedPerson> persons{};
    std::vector<PlacedFamily> families{};
    std::vector<PlacedRow> rows{};
    /// Records of the graph that could not be drawn: pointing at nobody or closing a circle of parenthood.
    std::vector<Id> leftOut{};

    [[nodiscard]] const PlacedPerson* find(std::string_view id) const;
    [[nodiscard]] const PlacedFamily* family(std::string_view unionId) const;
};

/// Lays the graph out: a pure function of its arguments, bit for bit the same on every device (integers only,
/// fixed numbers of rounds, no clock, no dependence on the order of the vectors in the graph).
///
/// Without previous everything is arranged anew ("tidy up"), the index person at (0, 0).
/// With previous nobody who stays in a row changes sides with anybody else of that row; new people are let in
/// where they fit best and the others make room as little as possible. (More than 64 newcomers at once, or nobody
/// left of those who were there, is arranged anew.)
/// Pinned persons stand exactly at their pins either way; of two who were put onto each other the one of the later id
/// is set aside.
///
/// Thread-safe; call it on a worker. About 1 ms for 50 persons.
[[nodiscard]] Layout compute(const Graph& graph, const ViewState& view, const Layout* previous = nullptr);

/// How wide and how high a person's symbol with its labels may become, for the given text size.
struct CellSize
{
    int symbol = kSymbolSize;
    int width = 0;
    int above = 0; // from the middle of the symbol up to the top of the year labels
    int below = 0; // from the middle of the symbol down to the bottom of the last label line
};
[[nodiscard]] CellSize cellSize(const Person& person, const ViewState& view);

/// Breaks text into at most maxLines lines of about maxWidth units; the last one is cut with an ellipsis.
[[nodiscard]] std::vector<std::string> wrapLabel(std::string_view text, int fontSize, int maxWidth, int maxLines);
/// Estimated width of UTF-8 text in a plain sans-serif face; on the generous side.
[[nodiscard]] int estimateTextWidth(std::string_view text, int fontSize);

} // namespace kudelma::genogram

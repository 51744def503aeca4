// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "genogram/labels.h"
#include "genogram/scene_parts.h"

// Pieces of one symbol: what is drawn in it, and what is written around it. Private to the room.

namespace kudelma::genogram {

inline constexpr double kIndexMargin = 4; ///< Between the two outlines of an index person.
inline constexpr double kDiamondGrowth = 1.12; ///< A diamond of the same width looks smaller than a square.

void appendPolygon(Path& path, const std::vector<Point>& points);
void dashOutline(Path& outline);
[[nodiscard]] Path bar(Point from, Point to, Width width = Width::Thin);
/// Half the width of the shape at height y below its centre.
[[nodiscard]] double halfWidthAt(SymbolShape shape, double half, double y);

/// What a mark draws in a symbol around (0, 0), or beside it; outside counts those beside it so far.
void addMark(std::vector<Path>& paths, Mark mark, SymbolShape shape, double half, int& outside);

[[nodiscard]] Label textLabel(std::string text, Rect box, TextAlign align, TextStyle style, Role role, const Id& owner);
/// Years above the symbol (McGoldrick).
void addYears(PersonSymbol& symbol, int percent);
/// Names, facts and placements below it, as the block has them.
void addWordsBelow(PersonSymbol& symbol, const LabelBlock& block, const ViewState& view);

} // namespace kudelma::genogram

// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "genogram/scene.h"

#include <string>
#include <vector>

// What stands under a symbol, and how much room it takes. Private to the room.

namespace kudelma::genogram {

inline constexpr int kBadgeSize = 15;
/// Older placements than these are left to the timeline; of the index child more are drawn.
inline constexpr std::size_t kMostBadges = 3;
inline constexpr std::size_t kMostIndexBadges = 8;
/// Further lines in words under a name.
inline constexpr std::size_t kMostFacts = 4;
/// Height of the strip that shows an index child's placements along time.
inline constexpr int kStripHeight = 12;

/// The placements that are drawn, oldest first.
[[nodiscard]] std::vector<PlacementRow> badgeRows(const Person& person);
[[nodiscard]] bool hasStrip(const Person& person);

/// One line of facts under a name: one part after the other.
using FactLine = std::vector<LabelPart>;

struct LabelBlock
{
    std::vector<std::string> name{};
    std::vector<std::string> second{};
    std::vector<FactLine> facts{};
    std::vector<PlacementRow> badges{};
    bool strip = false;
    int width = 0;
    int height = 0;
};

[[nodiscard]] LabelBlock labelBlock(const Person& person, const ViewState& view);
/// What is written at a couple line: what keeps the partners together, and how it ended.
struct UnionWords
{
    std::vector<LabelPart> bonds{};
    std::vector<LabelPart> endings{};
};
[[nodiscard]] UnionWords unionWords(const Union& couple);
/// Room that the wider of the two lines takes; words are counted as short as they are in a genogram ("m.", "ero").
[[nodiscard]] int unionWordsWidth(const Union& couple, const ViewState& view);

[[nodiscard]] constexpr int lineHeight(int fontSize)
{
    return fontSize * 5 / 4;
}
[[nodiscard]] constexpr int badgeRow(int textPercent)
{
    return (kBadgeSize + 3) * textPercent / 100;
}

} // namespace kudelma::genogram

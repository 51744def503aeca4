// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "genogram/scene.h"

#include <string>
#include <vector>

// What stands under a symbol, and how much room it takes. Private to the room.

namespace kudelma::genogram {

inline constexpr int kBadgeSize = 15;
/// Older placements than these are left to the timeline.
inline constexpr std::size_t kMostBadges = 3;

struct LabelBlock
{
    std::vector<std::string> name{};
    std::vector<std::string> second{};
    int badgeRows = 0;
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

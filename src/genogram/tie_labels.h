// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "genogram/scene_parts.h"
#include "genogram/tie_course.h"

// Where the words at a tie stand. Private to the room.

namespace kudelma::genogram {

/// Above a level tie and to the right of an upright one; on the other side; and each turned by a right angle.
enum class LabelSide : std::uint8_t { Natural, Other, Across, OtherAcross };

/// Finds a place for the words at each tie: at its middle if nothing stands there, else further along it or on its
/// other side. What people are called is never written over.
class TieLabels
{
public:
    /// All ties must be drawn. `careful`: false where there are so many that nobody reads them anyway.
    TieLabels(SceneContext& context, bool careful);

    /// `lines`: what it is, and below it more.
    void place(const Tie& tie, const Course& course, std::vector<std::vector<LabelPart>> lines);

private:
    struct Place
    {
        Rect box{}; ///< Of all lines.
        TextAlign align = TextAlign::Centre;
    };

    [[nodiscard]] Place bestPlace(const Course& course, double width, double height) const;
    [[nodiscard]] Place placeAt(
        const Course& course, double part, double aside, LabelSide side, double width, double height) const;
    [[nodiscard]] double overlapOf(const Rect& box, const std::vector<Rect>& near) const;

    SceneContext& m_context;
    bool m_careful;
    std::vector<Rect> m_taken{}; ///< By words, and by the symbols of people.
};

/// How wide the words of a label are, as far as that can be told without them: in the longest language.
[[nodiscard]] double widthOfTieWords(const std::vector<LabelPart>& line, int fontSize);

} // namespace kudelma::genogram

// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "genogram/scene.h"

#include <vector>

// Where a tie runs, and the pattern along it. Private to the room.

namespace kudelma::genogram {

/// A curve as a chain of short pieces, measured along its length.
class Course
{
public:
    Course(Point from, Point control1, Point control2, Point to);
    /// The same curve without its first and last stretch.
    [[nodiscard]] Course cut(double start, double end) const;

    [[nodiscard]] double length() const { return m_at.empty() ? 0 : m_at.back(); }
    [[nodiscard]] Point pointAt(double along) const;
    /// Unit vector; the left-hand normal is (dy, -dx).
    [[nodiscard]] Point directionAt(double along) const;
    /// The point that is aside to the left of the curve.
    [[nodiscard]] Point beside(double along, double aside) const;
    [[nodiscard]] const std::vector<Point>& points() const { return m_points; }

private:
    Course() = default;
    void measure();

    std::vector<Point> m_points{};
    std::vector<double> m_at{};
};

/// The head at the far end; at both ends where the direction says so.
[[nodiscard]] TieHead headOf(const TieStyle& style, TieDirection direction);
/// The paths of a tie along a course, heads and glyphs included.
[[nodiscard]] std::vector<Path> patternAlong(
    const Course& course, const TieStyle& style, const Id& owner, TieDirection direction = TieDirection::None);
[[nodiscard]] Role roleOf(TieGroup group);

} // namespace kudelma::genogram

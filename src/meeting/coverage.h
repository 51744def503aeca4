// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "casework/records_team.h"

#include <QDate>

#include <array>
#include <optional>
#include <vector>

namespace kudelma::meeting {

/// A group under this size is not shown: who knows the team would know who it is.
inline constexpr int kLeastGroup = 5;

/// How many of a group. Nothing is told of a small one, nor where either side of it is small.
struct Share
{
    int part = 0;
    int group = 0;
    [[nodiscard]] bool isShown() const
    {
        const int rest = group - part;
        return group >= kLeastGroup && (part == 0 || part >= kLeastGroup) && (rest == 0 || rest >= kLeastGroup);
    }
    /// Whole per cent, rounded; nothing where it is not shown.
    [[nodiscard]] std::optional<int> percent() const
    {
        return isShown() ? std::optional((200 * part + group) / (2 * group)) : std::nullopt;
    }
    friend bool operator==(const Share&, const Share&) = default;
};

struct PhaseCoverage
{
    QString key;
    int meetings = 0; ///< In which it was held.
    int planned = 0; ///< Minutes, the mean.
    int actual = 0;
    [[nodiscard]] bool isShown() const { return meetings >= kLeastGroup; }
};

struct FormCoverage
{
    casework::Attendance form;
    int people = 0; ///< At least kLeastGroup.
};

/// Answers that were given to be counted (meeting/counted.h).
struct TallyCoverage
{
    QString key; ///< Of the question; empty: all of them together.
    int answers = 0; ///< At least kLeastCounted.
    int goodOfTen = 0; ///< About so many of ten were good.
};

struct ObstacleCoverage
{
    QString key;
    int times = 0; ///< At least kLeastGroup.
};

/// How the meetings of a team went in a period, all together: nobody is told apart and nobody is ranked. Of fewer than
/// kLeastGroup children nothing is told, nor of what was rarer than that.
struct Coverage
{
    int weeks = 0; ///< What it is of: see coverageOf().
    bool isShown = false; ///< There are enough children in the period.
    int meetings = 0;
    int pages = 0; ///< Children who have ever been discussed.
    Share withinFourWeeks; ///< Children who were last discussed so long ago, of all pages.
    Share withinEightWeeks;
    Share longer;
    Share childPresent;
    Share childHeard;
    Share familyPresent;
    Share networkPresent;
    std::vector<FormCoverage> forms; ///< In the order of Attendance.
    std::vector<PhaseCoverage> phases; ///< In the order in which they come up.
    Share questioned; ///< Of the hypotheses.
    Share answered; ///< Of the questions.
    Share closed; ///< Of the steps.
    Share feedback; ///< Of those who took part.
    std::vector<TallyCoverage> tallies; ///< All together first; none of what too few were asked.
    std::vector<ObstacleCoverage> obstacles; ///< The most frequent first, then by key.
};

/// The periods that can be looked at, in weeks up to and with this one.
inline constexpr std::array<int, 3> kPeriods{12, 26, 52};

/// `weeks`: one of kPeriods. Where a longer period has children of only a few meetings more than the one before it, it
/// is that one's: the difference would point at them. The same meeting twice counts once, and what comes from the
/// future not at all. What is given here must not change for one meeting alone: see CoverageRelease.
[[nodiscard]] Coverage coverageOf(const std::vector<casework::Figures>& figures, QDate today, int weeks);

} // namespace kudelma::meeting

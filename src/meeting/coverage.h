// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "casework/records_team.h"

#include <QDate>

#include <optional>
#include <vector>

namespace kudelma::meeting {

/// A group under this size is not shown: who knows the team would know who it is.
inline constexpr int kLeastGroup = 5;

/// How many of a group; nothing is told of a small one.
struct Share
{
    int part = 0;
    int group = 0;
    [[nodiscard]] bool isShown() const { return group >= kLeastGroup; }
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
    int people = 0; ///< 0: there were some, but fewer than kLeastGroup.
};

struct ObstacleCoverage
{
    QString key;
    int times = 0; ///< 0: it was, but less often than kLeastGroup.
};

/// How the meetings of a team went in a period, all together: nobody is told apart and nobody is ranked. Of fewer than
/// kLeastGroup meetings only their number is told.
struct Coverage
{
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
    std::vector<ObstacleCoverage> obstacles; ///< The most frequent first, then by key.
};

/// Of the `weeks` up to and with the week of `today`. The same meeting twice counts once: what was written last in the
/// list. Figures from the future count as nothing.
[[nodiscard]] Coverage coverageOf(const std::vector<casework::Figures>& figures, QDate today, int weeks);

} // namespace kudelma::meeting

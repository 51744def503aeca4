// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace kudelma::meeting {

/// Answers that are given to be counted and not to be read. Whoever holds one must not learn what its giver thinks, and
/// in this house everybody of a circle holds all of it. So the giver's device tosses two coins before anything leaves
/// it (Warner's randomised response, 1965): by the first the true answer is told or a random one, by the second which
/// random one. Of one answer nobody knows whether it is true; of many, how many are good follows from chance. One
/// question of the form is told by each giver: six tossed answers of one person would say together what each of them
/// hides.
[[nodiscard]] constexpr bool tossed(bool isGood, bool first, bool second)
{
    return first ? isGood : second;
}

/// From here an answer of 0 to 10 counts as a good one.
inline constexpr int kGoodFrom = 7;

/// Fewer answers than this say more about the coins than about people: of 25 the share is known to a fifth.
inline constexpr int kLeastCounted = 25;

/// How many of ten answers were good before the coins were tossed, rounded; `told` of `answers` say so.
[[nodiscard]] constexpr int goodOfTen(int told, int answers)
{
    if (answers <= 0)
        return 0;
    // A quarter of all is told as good by chance alone, and half of the good ones are told for certain.
    const int rounded = (10 * (4 * told - answers) + answers) / (2 * answers);
    return rounded < 0 ? 0 : rounded > 10 ? 10 : rounded;
}

} // namespace kudelma::meeting

// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "genogram/at_date.h"

// Whether something had begun, or ended, on a day. Private to the room.

namespace kudelma::genogram {

enum class Presence : std::uint8_t { Absent, Perhaps, Present };

/// A pregnancy that ended: its only date is that of the loss.
[[nodiscard]] constexpr bool isLoss(PersonKind kind)
{
    return kind == PersonKind::Miscarriage || kind == PersonKind::Abortion || kind == PersonKind::Stillbirth;
}
/// On `day`, of what begins at `date`; unknown dates have always begun.
[[nodiscard]] Presence begunOn(const Date& date, Day day);
/// On `day`, of what goes on during `period`. One without any date is uncertain before `today`.
[[nodiscard]] Presence inForceOn(const Period& period, Day day, Day today);
/// The first day on which what ended at period.to is over; nothing while it goes on.
[[nodiscard]] std::optional<Day> overFrom(const Period& period);
/// What could be said of the period on `day`: an end that is still to come is left out.
[[nodiscard]] Period asKnownOn(const Period& period, Day day);

} // namespace kudelma::genogram

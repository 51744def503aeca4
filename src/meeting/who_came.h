// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "casework/records_meeting.h"

#include <vector>

namespace kudelma::meeting {

enum class TookPart : std::uint8_t {
    Not,
    ForATime, ///< Sat in the room, and left before the end.
    Throughout,
};

/// Whether somebody who was expected took part, as far as the meeting's record knows: what was marked at the table, and
/// whose device was there. Who was planned to be in the room sat there unless the table said otherwise; who was planned
/// to take part from elsewhere did so if their device was there, or the table said how. A letter, a drawing or somebody
/// in their place is no presence.
[[nodiscard]] TookPart tookPart(const casework::Meeting& meeting, const casework::MeetingGuest& guest);

/// How somebody who took part did so, which may be otherwise than planned.
[[nodiscard]] casework::Attendance formTaken(const casework::Meeting& meeting, const casework::MeetingGuest& guest);

/// Whose device was there although nobody had planned how they would take part.
[[nodiscard]] std::vector<casework::MemberId> joinedBesides(const casework::Meeting& meeting);

} // namespace kudelma::meeting

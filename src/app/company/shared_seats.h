// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/core/presence_board.h"

#include <QSet>

#include <map>

namespace kudelma::app {

/// Who sits at somebody else's device now. What a companion sees there is in that person's circles; who sits in the
/// room sees the room's screen too.
struct SharedSeats
{
    /// Those who are known, by the meeting's record, and whose device it is.
    std::map<casework::MemberId, casework::MemberId> at;
    casework::Members inRoom; ///< Of these, those whose device is in the room.
    QSet<QString> besideInRoom; ///< Everybody said to sit beside somebody in the room, known or not; keys.

    /// `seated`: who sits in the room themselves.
    SharedSeats(const casework::Meeting& meeting, const std::map<casework::MemberId, PresenceState>& here,
        const casework::Members& seated);
};

} // namespace kudelma::app

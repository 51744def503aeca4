// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/company/shared_seats.h"

#include <algorithm>

namespace kudelma::app {

SharedSeats::SharedSeats(const casework::Meeting& meeting, const std::map<casework::MemberId, PresenceState>& here,
    const casework::Members& seated)
{
    for (const auto& [member, state] : here) {
        if (state.remote && !seated.contains(member))
            continue;
        for (const QString& name : state.with)
            besideInRoom.insert(member.text() + u'/' + name);
    }
    for (const casework::MeetingCompanion& companion : meeting.companions) {
        const auto guest = std::ranges::find(meeting.guests, companion.member, &casework::MeetingGuest::member);
        if (companion.member.isNull() || guest == meeting.guests.end() || guest->left
            || guest->attendance != casework::Attendance::SharedDevice)
            continue;
        const auto device = here.find(companion.beside);
        const bool isSeated = seated.contains(companion.beside);
        // While the device is not heard, whoever was beside somebody in the room is taken to sit there still.
        const bool isThere = device != here.end() ? device->second.with.contains(companion.name) : isSeated;
        if (!isThere)
            continue;
        at[companion.member] = companion.beside; // where they came last
        if (isSeated || (device != here.end() && !device->second.remote))
            inRoom.insert(companion.member);
    }
}

} // namespace kudelma::app

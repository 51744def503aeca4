// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "meeting/who_came.h"

#include "meeting/preparation_pack.h"

#include <algorithm>

namespace kudelma::meeting {

using casework::Attendance;

TookPart tookPart(const casework::Meeting& meeting, const casework::MeetingGuest& guest)
{
    const auto whether = [](bool did) { return did ? TookPart::Throughout : TookPart::Not; };
    if (meeting.joined.contains(guest.member.text()))
        return TookPart::Throughout;
    if (guest.came)
        return guest.left ? TookPart::ForATime : TookPart::Throughout;
    switch (guest.attendance) {
    case Attendance::InRoom:
        return whether(!guest.left);
    case Attendance::SharedDevice:
        return TookPart::Throughout; // said at the table, and taken back there
    case Attendance::Audio:
        if (guest.planned) // by phone, as the table says
            return TookPart::Throughout;
        [[fallthrough]];
    case Attendance::RemoteVideo:
    case Attendance::RemoteTablet:
    case Attendance::Chat:
        return whether(!meeting.notesWhoJoined);
    default:
        return TookPart::Not;
    }
}

Attendance formTaken(const casework::Meeting& meeting, const casework::MeetingGuest& guest)
{
    if (guest.came)
        return Attendance::InRoom;
    const bool isElsewhere = guest.attendance == Attendance::InRoom
        ? guest.left
        : !comesAlong(guest.attendance) && guest.attendance != Attendance::SharedDevice;
    return isElsewhere && meeting.joined.contains(guest.member.text()) ? Attendance::RemoteTablet : guest.attendance;
}

std::vector<casework::MemberId> joinedBesides(const casework::Meeting& meeting)
{
    std::vector<casework::MemberId> members;
    for (const QString& name : meeting.joined) {
        const auto member = casework::MemberId::fromText(name);
        if (member
            && std::ranges::find(meeting.guests, *member, &casework::MeetingGuest::member) == meeting.guests.end())
            members.push_back(*member);
    }
    return members;
}

} // namespace kudelma::meeting

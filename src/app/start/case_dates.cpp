// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/start/case_dates.h"

#include <algorithm>

namespace kudelma::app {

namespace {

bool noteMeetings(const casework::CaseView& view, CaseEntry& entry)
{
    QDateTime last = entry.lastMeeting; // of before there were records of it here
    QDateTime next;
    QString nextRecord;
    for (const auto& [head, meeting] : view.all<casework::Meeting>()) {
        if (meeting.state == casework::MeetingState::CalledOff)
            continue;
        if (meeting.state == casework::MeetingState::Closed) {
            const QDateTime held = meeting.startedAt.isValid() ? meeting.startedAt : meeting.plannedAt;
            if (!last.isValid() || held > last)
                last = held;
        } else if (meeting.plannedAt.isValid() && (!next.isValid() || meeting.plannedAt < next)) {
            next = meeting.plannedAt;
            nextRecord = head.id.text();
        }
    }
    if (last == entry.lastMeeting && next == entry.nextMeeting && nextRecord == entry.nextMeetingRecord)
        return false;
    entry.lastMeeting = last;
    entry.nextMeeting = next;
    entry.nextMeetingRecord = nextRecord;
    return true;
}

/// Whoever came in by an invitation and left at once has a page without a name until the child's record has come.
bool noteChild(const casework::CaseView& view, CaseEntry& entry)
{
    if (!entry.child.isEmpty())
        return false;
    for (const auto& [head, person] : view.all<casework::Person>()) {
        if (person.index)
            entry.child = person.name;
    }
    return !entry.child.isEmpty();
}

} // namespace

bool noteCase(const casework::CaseView& view, CaseEntry& entry)
{
    const bool isNamed = noteChild(view, entry);
    return noteMeetings(view, entry) || isNamed;
}

bool noteInvitations(CaseRoom& room, CaseEntry& entry)
{
    std::int64_t last = 0;
    for (const sync::Invitation& invitation : room.lobby().invitations())
        last = std::max(last, invitation.draft.validToMs);
    const QDateTime until = last > 0 ? QDateTime::fromSecsSinceEpoch(last / 1000, Qt::UTC) : QDateTime(); // as kept
    if (until == entry.invitedUntil)
        return false;
    entry.invitedUntil = until;
    return true;
}

} // namespace kudelma::app

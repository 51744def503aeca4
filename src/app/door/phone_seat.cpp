// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/door/phone_seat.h"

#include <algorithm>

namespace kudelma::app {

PhoneSeat::PhoneSeat(QObject* parent)
    : QObject(parent)
{ }

void PhoneSeat::setApp(App* app)
{
    m_app = app;
    setRoom(app ? app->session().openRoom() : nullptr);
}

void PhoneSeat::setRoom(CaseRoom* room)
{
    if (m_room)
        m_room->view().disconnect(this);
    m_room = room;
    if (room) {
        connect(&room->view(), &casework::CaseView::changed, this, [this](const casework::Changes& changes) {
            if (changes.touches(casework::RecordKind::Meeting))
                look();
        });
    }
    look();
}

void PhoneSeat::setMeeting(const QString& meeting)
{
    m_meeting = meeting;
    look();
}

void PhoneSeat::setMember(const QString& member)
{
    m_member = member;
    look();
}

void PhoneSeat::look()
{
    m_byPhone = false;
    const auto record = casework::RecordId::fromText(m_meeting);
    const auto member = casework::MemberId::fromText(m_member);
    const auto meeting = m_room && record ? m_room->view().get<casework::Meeting>(*record) : std::nullopt;
    if (meeting && member) {
        const auto& guests = meeting->value.guests;
        const auto guest = std::ranges::find(guests, *member, &casework::MeetingGuest::member);
        m_byPhone = guest != guests.end() && guest->attendance == casework::Attendance::Audio;
    }
    Q_EMIT changed();
}

bool PhoneSeat::setByPhone(bool byPhone)
{
    const auto record = casework::RecordId::fromText(m_meeting);
    const auto member = casework::MemberId::fromText(m_member);
    if (!m_room || !record || !member || byPhone == m_byPhone)
        return false;
    const auto changed = m_room->editor().change<casework::Meeting>(*record, [&](casework::Meeting& meeting) {
        auto guest = std::ranges::find(meeting.guests, *member, &casework::MeetingGuest::member);
        if (guest == meeting.guests.end()) {
            casework::MeetingGuest fresh;
            fresh.member = *member;
            fresh.attendance = casework::Attendance::NotComing;
            guest = meeting.guests.insert(meeting.guests.end(), fresh);
        }
        if (!byPhone)
            return guest->takePartAsPlanned();
        guest->takePart(casework::Attendance::Audio);
        guest->came = false; // who is on the phone does not sit in the room
    });
    m_room->client().flush();
    m_room->view().flush();
    return changed.has_value();
}

} // namespace kudelma::app

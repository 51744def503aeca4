// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/preparation/planned_desk.h"

#include "app/preparation/apart_guard.h"
#include "app/preparation/plan_desk.h"

#include <QLocale>

#include <algorithm>

namespace kudelma::app {

using namespace Qt::StringLiterals;
using casework::Meeting;
using casework::MemberId;
using casework::MemberRole;
using Row = KeyedListModel::Row;

PlannedDesk::PlannedDesk(CaseRoom& room, meeting::MeetingDesk& desk, const meeting::MeetingTemplate& order,
    const casework::RecordId& meeting, QObject* parent)
    : QObject(parent)
    , m_room(room)
    , m_desk(desk)
    , m_order(order)
    , m_record(meeting)
    , m_leaders({"name"})
{
    connect(&room.view(), &casework::CaseView::changed, this, [this](const casework::Changes& changes) {
        if (changes.touches(casework::RecordKind::Meeting))
            refresh();
    });
    connect(&room, &CaseRoom::peopleChanged, this, &PlannedDesk::refresh);
    connect(&room.lobby(), &sync::HostLobby::invitationsChanged, this, &PlannedDesk::changed);
    refresh();
}

PlannedDesk::~PlannedDesk() = default;

void PlannedDesk::refresh()
{
    const auto stored = m_room.view().get<Meeting>(m_record);
    m_meeting = stored ? stored->value : Meeting();
    std::vector<Row> rows;
    if (stored) {
        for (const PersonCard& card : m_room.people(stored->head.key.circle)) {
            if (isLeader(card.member))
                rows.push_back({card.member.text(), {card.name}});
        }
    }
    m_leaders.setRows(std::move(rows));
    Q_EMIT changed();
}

bool PlannedDesk::isLeader(const MemberId& member) const
{
    const auto head = m_room.view().head(m_record);
    const PersonCard card = m_room.person(member);
    return head && isKnownWorker(card) && card.role != MemberRole::Supervisor && card.role != MemberRole::Coach
        && m_room.card(head->key.circle).people.contains(member);
}

bool PlannedDesk::isOpen() const
{
    const auto head = m_room.view().head(m_record);
    return head && head->writable && m_meeting.state == casework::MeetingState::Planned && isLeader(m_room.self());
}

QString PlannedDesk::whenText() const
{
    const QDateTime at = m_meeting.plannedAt.toLocalTime();
    QStringList parts;
    if (at.isValid())
        parts << QLocale().toString(at.date(), QLocale::LongFormat)
              << QLocale().toString(at.time(), QLocale::ShortFormat);
    if (!m_meeting.place.isEmpty())
        parts << m_meeting.place;
    return parts.join(u" · "_s);
}

int PlannedDesk::minutes() const
{
    int minutes = 0;
    for (const casework::MeetingPhase& phase : m_meeting.phases)
        minutes += phase.plannedMinutes.value_or(0);
    return minutes;
}

std::vector<crypto::InvitationLookup> PlannedDesk::openInvitations() const
{
    std::vector<crypto::InvitationLookup> found;
    for (const sync::Invitation& invitation : m_room.lobby().invitations()) {
        if (invitedTo(invitation).meeting == m_record)
            found.push_back(invitation.lookup);
    }
    return found;
}

int PlannedDesk::invitations() const
{
    return int(openInvitations().size());
}

bool PlannedDesk::write(const std::function<void(Meeting&)>& edit)
{
    if (!isOpen())
        return false;
    const auto done = m_room.editor().change<Meeting>(m_record, edit);
    m_room.client().flush();
    m_room.view().flush();
    return done.has_value();
}

bool PlannedDesk::change(const QVariantMap& fields)
{
    const auto word = [&fields](const QString& name, const QString& now) {
        return fields.contains(name) ? fields[name].toString().trimmed() : now;
    };
    const QString place = word(u"place"_s, m_meeting.place);
    const QString purpose = word(u"purpose"_s, m_meeting.purpose);
    if (place.size() > PlanDesk::kMaxPlace || purpose.size() > PlanDesk::kMaxPurpose)
        return false;
    std::optional<QDateTime> at = m_meeting.plannedAt;
    const QString wantedDay = word(u"day"_s, day());
    const QString wantedTime = word(u"time"_s, time());
    // What was planned for yesterday may get a new place all the same.
    if (wantedDay != day() || wantedTime != time())
        at = PlanDesk::momentOf(wantedDay, wantedTime, QDateTime::currentDateTime());
    const auto leader = MemberId::fromText(word(u"facilitator"_s, facilitator()));
    const QString writes = word(u"scribe"_s, scribe());
    const auto scribe = writes.isEmpty() ? std::optional(MemberId()) : MemberId::fromText(writes);
    const bool isLed = leader && (*leader == m_meeting.facilitator || isLeader(*leader));
    const bool isWritten = scribe && (scribe->isNull() || *scribe == m_meeting.scribe || isLeader(*scribe));
    if (!at || !isLed || !isWritten)
        return false;
    return write([&](Meeting& meeting) {
        meeting.plannedAt = *at;
        meeting.place = place;
        meeting.purpose = purpose;
        meeting.facilitator = *leader;
        meeting.scribe = *scribe;
    });
}

bool PlannedDesk::setMinutes(const QString& phase, int minutes)
{
    const meeting::PhaseTemplate* known = m_order.phase(phase);
    if (!known || known->beforeMeeting || known->afterMeeting || minutes < kLeastMinutes
        || minutes > meeting::kMaxPhaseMinutes)
        return false;
    return write([&](Meeting& meeting) {
        const auto found = std::ranges::find(meeting.phases, phase, &casework::MeetingPhase::key);
        if (found == meeting.phases.end())
            meeting.phases.push_back({phase, minutes, {}, {}, {}});
        else
            found->plannedMinutes = minutes;
    });
}

bool PlannedDesk::callOff()
{
    if (!isOpen() || !m_desk.callOff(m_record))
        return false;
    // By the app as the safer order of the two: a meeting that is off and can still be come to would only be a door.
    for (const crypto::InvitationLookup& lookup : openInvitations())
        m_room.lobby().revoke(lookup);
    m_room.client().flush();
    m_room.view().flush();
    return true;
}

} // namespace kudelma::app

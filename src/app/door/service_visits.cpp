// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/door/service_visits.h"

#include <algorithm>

namespace kudelma::app {

using namespace Qt::StringLiterals;
using casework::Meeting;
using casework::MeetingState;
using casework::MemberRole;
using std::chrono::milliseconds;

namespace {

enum class Visit { None, Goes, Stays };

/// What a meeting that somebody is in says of their visit; `rest` is shortened to when it says otherwise.
Visit visitOf(const Meeting& meeting, const QDateTime& now, milliseconds& rest)
{
    switch (meeting.state) {
    case MeetingState::Running:
    case MeetingState::Paused:
        return Visit::Stays;
    case MeetingState::Planned:
        return meeting.plannedAt.isValid()
                && std::abs(now.msecsTo(meeting.plannedAt)) < milliseconds(ServiceVisits::kBeforeStart).count()
            ? Visit::Stays
            : Visit::None;
    case MeetingState::CalledOff:
        return Visit::None;
    case MeetingState::Closed:
        break;
    }
    const milliseconds since{meeting.endedAt.msecsTo(now)};
    if (!meeting.endedAt.isValid() || since > ServiceVisits::kLookBack)
        return Visit::None;
    if (since >= ServiceVisits::kAfterEnd)
        return Visit::Goes;
    rest = std::min(rest, ServiceVisits::kAfterEnd - since);
    return Visit::Stays;
}

bool comesForOneMeeting(const PersonCard& person)
{
    return person.known && (person.role == MemberRole::NetworkGuest || person.role == MemberRole::Interpreter);
}

} // namespace

ServiceVisits::ServiceVisits(QObject* parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ServiceVisits::look);
}

ServiceVisits::~ServiceVisits() = default;

void ServiceVisits::setPage(CaseRoom* room)
{
    if (room == m_room)
        return;
    if (m_room) {
        m_room->view().disconnect(this);
        m_room->disconnect(this);
    }
    m_timer.stop();
    m_lobby.reset();
    m_room = room;
    if (!room)
        return;
    connect(room, &QObject::destroyed, this, [this] {
        m_timer.stop();
        m_lobby.reset();
    });
    m_lobby = std::make_unique<LobbyDesk>(*room, casework::RecordId(), nullptr);
    connect(&room->view(), &casework::CaseView::changed, this, [this](const casework::Changes& changes) {
        if (changes.touches(casework::RecordKind::Meeting))
            m_timer.start(0);
    });
    connect(m_lobby->admitted(), &KeyedListModel::countChanged, this, [this] { m_timer.start(0); });
    m_timer.start(0);
}

void ServiceVisits::look()
{
    if (!m_room)
        return;
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(m_room->client().serverTimeMs(), Qt::UTC);
    milliseconds rest = kBeforeStart;
    std::set<casework::MemberId> going;
    std::set<casework::MemberId> staying;
    for (const auto& [head, meeting] : m_room->view().all<Meeting>()) {
        const Visit visit = visitOf(meeting, now, rest);
        if (visit == Visit::None)
            continue;
        for (const casework::MemberId& member : m_room->view().rules().membersOf(head.key.circle)) {
            if (comesForOneMeeting(m_room->person(member)))
                (visit == Visit::Goes ? going : staying).insert(member);
        }
    }
    for (const casework::MemberId& member : going) {
        if (!staying.contains(member))
            leave(member);
    }
    m_timer.start(rest);
}

void ServiceVisits::leave(const casework::MemberId& member)
{
    const QString key = member.text();
    const int row = m_lobby->admitted()->indexOfKey(key);
    if (row < 0 || m_lobby->admitted()->value(row, u"removing"_s).toBool())
        return;
    // A device that was added by hand is a colleague's, or one of a made-up family.
    const auto came
        = [&](const sync::DeviceInfo& device) { return device.invitation && m_room->memberOf(device.id) == member; };
    const auto circles = m_room->client().circles();
    if (std::ranges::any_of(circles, [&](const sync::CircleInfo& circle) {
            return circle.role == sync::Role::Host && std::ranges::any_of(circle.devices, came);
        }))
        m_lobby->remove(key);
}

} // namespace kudelma::app

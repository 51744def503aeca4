// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/child/case_desk.h"

#include <QLocale>

namespace kudelma::app {

CaseDesk::CaseDesk(CaseRoom& room, Appearance& appearance, QObject* parent)
    : QObject(parent)
    , m_room(room)
    , m_pen(room, this)
    , m_lists(room, room.view(), this)
    , m_drawings(room, room.view(), &m_pen)
    , m_genogram(room, room.view(), &m_pen, this)
{
    connect(&room.view(), &casework::CaseView::changed, this, &CaseDesk::changed);
    connect(&room.client(), &sync::SyncClient::quarantined, this, &CaseDesk::changed);
    connect(&room.client(), &sync::SyncClient::connectionChanged, this, &CaseDesk::connectionChanged);
    m_genogram.followTextSize(appearance);
    connect(&appearance, &Appearance::languageChanged, this, [this] {
        m_lists.retranslate();
        m_drawings.retranslate();
        m_genogram.tidyUp();
        Q_EMIT changed();
    });
}

CaseDesk::~CaseDesk() = default;

QString CaseDesk::childName() const
{
    const Seen seen(m_room, m_room.view());
    for (const auto& [head, person] : m_room.view().all<casework::Person>()) {
        if (person.index)
            return seen.personName(head.id);
    }
    return {};
}

std::optional<casework::Stored<casework::Meeting>> CaseDesk::next() const
{
    std::optional<casework::Stored<casework::Meeting>> best;
    for (const auto& meeting : m_room.view().all<casework::Meeting>()) {
        const casework::Meeting& m = meeting.value;
        if (isOver(m.state))
            continue;
        const bool running = m.state != casework::MeetingState::Planned;
        if (!best || running
            || (best->value.state == casework::MeetingState::Planned && m.plannedAt < best->value.plannedAt))
            best = meeting;
    }
    return best;
}

QString CaseDesk::nextMeeting() const
{
    const auto meeting = next();
    return meeting ? meeting->head.id.text() : QString();
}

QString CaseDesk::nextMeetingText() const
{
    const auto meeting = next();
    return meeting ? QLocale().toString(meeting->value.plannedAt.toLocalTime(), QLocale::ShortFormat) : QString();
}

int CaseDesk::putAside() const
{
    std::size_t count = m_room.view().unreadables().size();
    for (const sync::CircleInfo& circle : m_room.client().circles())
        count += m_room.client().quarantine(circle.id).size();
    return int(count);
}

bool CaseDesk::online() const
{
    return m_room.client().connection().state == sync::ConnectionState::Online;
}

} // namespace kudelma::app

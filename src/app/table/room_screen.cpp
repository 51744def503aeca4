// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/table/room_screen.h"

#include "app/core/ids.h"

namespace kudelma::app {

RoomScreen::RoomScreen(CaseRoom& room, QObject* parent)
    : QObject(parent)
    , m_room(room)
    , m_view(room.projection({}, this))
    , m_lists(std::make_unique<CaseLists>(room, *m_view, this))
    , m_genogram(std::make_unique<GenogramDesk>(room, *m_view, nullptr, this))
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(meeting::RoomAudience::kBlankFor);
    connect(&m_settle, &QTimer::timeout, &m_audience, &meeting::RoomAudience::settled);
    connect(&m_audience, &meeting::RoomAudience::audienceChanged, this, [this] {
        m_room.setProjection(m_view, m_audience.audience());
        Q_EMIT changed();
    });
    connect(&m_audience, &meeting::RoomAudience::blankChanged, this, [this] {
        if (m_audience.isBlank())
            m_settle.start();
        Q_EMIT changed();
    });
}

RoomScreen::~RoomScreen() = default;

QStringList RoomScreen::audience() const
{
    QStringList names;
    for (const casework::MemberId& member : m_audience.audience())
        names << m_room.person(member).name;
    return names;
}

void RoomScreen::setPresent(const casework::Members& present)
{
    // Who came with a device that nobody had named yet counts as a stranger, and the screen shows nothing; once the
    // device has a name, the stranger is that person and no longer somebody else.
    casework::Members known;
    for (const casework::MemberId& member : m_audience.audience()) {
        if (isUnknownDevice(member) && !present.contains(member))
            known.insert(member);
    }
    m_audience.setPresent(present);
    m_audience.replaced(known);
}

void RoomScreen::setPaused(bool paused)
{
    if (paused == m_paused)
        return;
    m_paused = paused;
    Q_EMIT changed();
}

void RoomScreen::setOpen(bool open)
{
    if (open == m_open)
        return;
    m_open = open;
    Q_EMIT openChanged();
}

void RoomScreen::widen()
{
    m_audience.widen();
}

} // namespace kudelma::app

// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/after/after_desk.h"

#include "app/core/meeting_order.h"

namespace kudelma::app {

AfterDesk::AfterDesk(Session& session, CaseRoom& room, Appearance& appearance, ShortClipboard& clipboard,
    const QByteArray& meetingTemplate, QObject* parent)
    : QObject(parent)
    , m_pen(room, nullptr)
    , m_between(room, m_pen)
    , m_calendar(session, room, MeetingOrders(meetingTemplate))
    , m_letters(session, room, m_pen)
    , m_system(session, room, appearance, clipboard, m_pen)
    , m_answers(room, m_pen)
{
    connect(&appearance, &Appearance::languageChanged, this, [this] {
        m_between.refresh();
        m_letters.refresh();
        m_system.refresh();
        m_answers.refresh();
    });
}

} // namespace kudelma::app

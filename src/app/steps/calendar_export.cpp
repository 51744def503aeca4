// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/steps/calendar_export.h"

#include "app/core/exported_file.h"
#include "app/steps/promises.h"

namespace kudelma::app {

using namespace Qt::StringLiterals;

namespace {

int partOf(const Promise& promise)
{
    return promise.sort == Promise::Sort::Telling ? promise.part + 1 : 0;
}

} // namespace

CalendarExport::CalendarExport(Session& session, CaseRoom& room, MeetingOrders orders, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_room(room)
    , m_orders(std::move(orders))
{ }

int CalendarExport::minutesOf(const casework::Meeting& meeting) const
{
    int minutes = 0;
    for (const casework::MeetingPhase& phase : meeting.phases)
        minutes += phase.plannedMinutes.value_or(0);
    return minutes > 0 ? minutes : m_orders.of(meeting.templateKey).minutes();
}

std::vector<report::CalendarEntry> CalendarExport::entries(bool everybodys) const
{
    using Sort = report::CalendarEntry::Sort;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QDate today = QDate::currentDate();
    std::vector<report::CalendarEntry> found;
    for (const Promise& promise : openPromises(m_room.view())) {
        const QDate day = promise.day();
        if (!day.isValid() || day < today || (!everybodys && promise.who != m_room.self()))
            continue;
        found.push_back({Sort::Promise, report::calendarUid(promise.head.id, partOf(promise)), day, {}, 0});
    }
    for (const auto& [head, meeting] : m_room.view().all<casework::Meeting>()) {
        if (meeting.state == casework::MeetingState::Planned && meeting.plannedAt > now)
            found.push_back({Sort::Meeting, report::calendarUid(head.id), {}, meeting.plannedAt, minutesOf(meeting)});
    }
    return found;
}

void CalendarExport::begin()
{
    m_mine = int(entries(false).size());
    m_everybodys = int(entries(true).size());
    Q_EMIT changed();
}

QString CalendarExport::fileName() const
{
    return u"calendar.ics"_s;
}

bool CalendarExport::save(const QUrl& file, bool everybodys)
{
    const auto written = entries(everybodys);
    const bool isDone = !written.empty() && file.isLocalFile()
        && writeExported(
            file.toLocalFile(), report::calendarFile(written, QDateTime::currentDateTimeUtc(), exportMark(m_room)));
    if (isDone) {
        m_session.noteUse(casework::UseDeed::Exported, casework::UseMatter::Steps);
        Q_EMIT saved();
    } else {
        Q_EMIT saveFailed();
    }
    return isDone;
}

} // namespace kudelma::app

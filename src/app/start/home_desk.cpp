// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/start/home_desk.h"

#include <QLocale>

#include <algorithm>

namespace kudelma::app {

using Row = KeyedListModel::Row;

namespace {
constexpr int kDaysPerWeek = 7;
}

HomeDesk::HomeDesk(Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_children({"child", "weeks", "meetingText", "today", "local"})
    , m_due({"child", "count", "overdue", "firstText", "rehearsal", "asked"})
    , m_practice(session)
{
    connect(&session, &Session::casesChanged, this, &HomeDesk::refresh);
    connect(&m_practice, &PracticeDesk::failed, this, &HomeDesk::failed);
    connect(&session, &Session::locked, this, [this] { m_wanted.clear(); });
    refresh();
}

HomeDesk::~HomeDesk() = default;

void HomeDesk::retranslate()
{
    if (m_practice.cases()->count() > 0)
        m_practice.look();
    refresh();
}

void HomeDesk::refresh()
{
    const QDate today = QDate::currentDate();
    std::vector<Row> rows;
    m_total = 0;
    m_todayCount = 0;
    for (const CaseEntry& entry : m_session.cases()) {
        if (entry.rehearsal)
            continue;
        const int weeks = entry.lastMeeting.isValid() ? int(entry.lastMeeting.date().daysTo(today) / kDaysPerWeek) : -1;
        const QDateTime next = entry.nextMeeting.toLocalTime();
        const bool isToday = next.isValid() && next.date() == today;
        ++m_total;
        m_todayCount += isToday ? 1 : 0;
        if (!entry.child.contains(m_wanted, Qt::CaseInsensitive))
            continue;
        rows.push_back({entry.key,
            {entry.child, weeks, next.isValid() ? QLocale().toString(next, QLocale::ShortFormat) : QString(), isToday,
                entry.isLocal()}});
    }
    std::ranges::stable_sort(rows, [](const Row& a, const Row& b) {
        const auto waited
            = [](const Row& row) { return row.values[1].toInt() < 0 ? 1'000'000 : row.values[1].toInt(); };
        return std::pair(a.values[3].toBool(), waited(a)) > std::pair(b.values[3].toBool(), waited(b));
    });
    m_children.setRows(std::move(rows));
    refreshDue();
    Q_EMIT changed();
}

void HomeDesk::refreshDue()
{
    const QDate today = QDate::currentDate();
    struct Line
    {
        QDate first;
        Row row;
    };
    std::vector<Line> lines;
    for (const CaseEntry& entry : m_session.cases()) {
        int count = 0;
        int overdue = 0;
        for (const QDate day : entry.due) {
            count += day < today.addDays(kDaysPerWeek) ? 1 : 0;
            overdue += day < today ? 1 : 0;
        }
        if (count == 0 && entry.asked == 0)
            continue;
        const QDate first = count > 0 ? *std::ranges::min_element(entry.due) : today;
        const QString firstText = count > 0 ? QLocale().toString(first, QLocale::ShortFormat) : QString();
        lines.push_back({first, {entry.key, {entry.child, count, overdue, firstText, entry.rehearsal, entry.asked}}});
    }
    std::ranges::stable_sort(lines, {}, &Line::first);
    std::vector<Row> rows;
    for (Line& line : lines)
        rows.push_back(std::move(line.row));
    m_due.setRows(std::move(rows));
}

QString HomeDesk::addChild(const QString& name)
{
    CaseEntry entry;
    entry.child = name.trimmed();
    const auto key
        = entry.child.isEmpty() ? SessionResult<QString>(tl::unexpected(SessionError{})) : m_session.createCase(entry);
    const auto room = key ? m_session.openCase(*key) : SessionResult<CaseRoom*>(tl::unexpected(SessionError{}));
    CircleCard onlyMe;
    onlyMe.people.emplace(m_session.self(), Access::Shared);
    const auto circle
        = room ? (*room)->createCircle(onlyMe) : sync::Result<casework::CircleId>(tl::unexpected(sync::Error{}));
    const auto giveUp = [&]() -> QString {
        // Half a page would look like a child of whom nothing is known.
        if (key)
            static_cast<void>(m_session.deleteCase(*key));
        Q_EMIT failed();
        return {};
    };
    if (!circle)
        return giveUp();
    casework::Member self;
    self.member = m_session.self();
    self.name = m_session.memberName();
    self.title = m_session.memberTitle();
    self.role = casework::MemberRole::ResponsibleWorker;
    casework::Person child;
    child.name = entry.child;
    child.index = true;
    const bool written = (*room)->editor().add(*circle, self) && (*room)->editor().add(*circle, child);
    (*room)->noteOwnDevice();
    return written ? *key : giveUp();
}

void HomeDesk::find(const QString& name)
{
    m_wanted = name.trimmed();
    refresh();
}

bool HomeDesk::remove(const QString& key)
{
    const std::vector<CaseEntry> all = m_session.cases();
    // A meeting without internet that is on its way must have somewhere to come home to.
    const bool isAwaited = std::ranges::find(all, key, &CaseEntry::home) != all.end();
    const bool gone = !isAwaited && m_session.deleteCase(key).has_value();
    if (!gone)
        Q_EMIT failed();
    return gone;
}

void HomeDesk::setServer(const QString& address)
{
    const QUrl url(address.trimmed(), QUrl::StrictMode);
    if (!url.isValid() || (url.scheme() != QStringLiteral("ws") && url.scheme() != QStringLiteral("wss"))) {
        Q_EMIT failed();
        return;
    }
    m_session.setServer(url);
    Q_EMIT changed();
}

bool HomeDesk::setPhone(const QString& phone)
{
    const bool isKept = m_session.setPhone(phone);
    if (isKept)
        Q_EMIT changed();
    return isKept;
}

} // namespace kudelma::app

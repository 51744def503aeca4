// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/start/practice_desk.h"

#include "app/start/practice_case.h"

#include <QLocale>

#include <algorithm>

namespace kudelma::app {

using Row = KeyedListModel::Row;

PracticeDesk::PracticeDesk(Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_cases({"title", "about", "page"})
    , m_elsewhere({"child"})
{
    connect(&session, &Session::casesChanged, this, &PracticeDesk::refresh);
}

PracticeDesk::~PracticeDesk() = default;

void PracticeDesk::look()
{
    const QString language = QLocale().name().section(u'_', 0, 0);
    std::vector<Row> rows;
    for (const casework::DemoChoice& choice : practiceChoices())
        rows.push_back({choice.key, {choice.name.in(language), choice.about.in(language), pageOf(choice.key)}});
    m_cases.setRows(std::move(rows));
    refresh();
}

void PracticeDesk::refresh()
{
    std::vector<Row> rows;
    for (int i = 0; i < m_cases.count(); ++i) {
        const QString key = m_cases.value(i, QStringLiteral("key")).toString();
        rows.push_back(
            {key, {m_cases.value(i, QStringLiteral("title")), m_cases.value(i, QStringLiteral("about")), pageOf(key)}});
    }
    m_cases.setRows(std::move(rows));
    std::vector<Row> others;
    for (const CaseEntry& entry : m_session.cases()) {
        if (entry.rehearsal && (entry.script.isEmpty() || entry.isLocal()))
            others.push_back({entry.key, {entry.child}});
    }
    m_elsewhere.setRows(std::move(others));
}

QString PracticeDesk::pageOf(const QString& script) const
{
    for (const CaseEntry& entry : m_session.cases()) {
        if (entry.rehearsal && entry.script == script && !entry.isLocal())
            return entry.key;
    }
    return {};
}

QString PracticeDesk::take(const QString& script)
{
    if (const QString page = pageOf(script); !page.isEmpty())
        return page;
    const auto key = makePracticeCase(m_session, script);
    if (!key) {
        Q_EMIT failed();
        return {};
    }
    return *key;
}

QString PracticeDesk::beginAnew(const QString& script)
{
    const QString page = pageOf(script);
    const std::vector<CaseEntry> all = m_session.cases();
    // A meeting without internet that is on its way must have somewhere to come home to.
    const bool isAwaited = !page.isEmpty() && std::ranges::find(all, page, &CaseEntry::home) != all.end();
    // The new one first: where it cannot be made, the old one stays.
    const auto made
        = isAwaited ? SessionResult<QString>(tl::unexpected(SessionError{})) : makePracticeCase(m_session, script);
    if (!made || (!page.isEmpty() && !m_session.deleteCase(page))) {
        if (made)
            static_cast<void>(m_session.deleteCase(*made));
        Q_EMIT failed();
        return {};
    }
    return *made;
}

} // namespace kudelma::app

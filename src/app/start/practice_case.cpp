// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/start/practice_case.h"

#include <QDir>
#include <QFile>

namespace kudelma::app {

using namespace Qt::StringLiterals;

namespace {

Access accessOf(casework::DemoAccess access)
{
    switch (access) {
    case casework::DemoAccess::Shared:
        return Access::Shared;
    case casework::DemoAccess::Own:
        return Access::Own;
    case casework::DemoAccess::Reads:
        break;
    }
    return Access::Reads;
}

QByteArray builtIn(const QString& script)
{
    QFile file(u":/kudelma/assets/demo/%1.json"_s.arg(script));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

tl::unexpected<SessionError> failed(const QString& context)
{
    return tl::unexpected(SessionError{SessionErrorKind::Failed, context});
}

/// The circles of the script, and what was there before its meeting.
SessionResult<void> fill(CaseRoom& room, const casework::DemoCase& script)
{
    casework::DemoCircleIds circles;
    for (const casework::DemoCircle& circle : script.circles()) {
        CircleCard card;
        for (const auto& [member, access] : circle.people)
            card.people.emplace(member, accessOf(access));
        const auto made = room.createCircle(card);
        if (!made)
            return failed(circle.key);
        circles.emplace(circle.key, *made);
    }
    for (const casework::DemoAction& action : script.script()) {
        // What is written during the meeting is written in it. What this person is not in, others will bring.
        if (!action.phase.isEmpty() || !room.card(circles.at(action.circle)).people.contains(script.facilitator()))
            continue;
        if (const auto done = casework::perform(action, room.editor(), circles); !done)
            return failed(action.key + u": "_s + done.error().context);
    }
    room.noteOwnDevice();
    return {};
}

} // namespace

std::vector<casework::DemoChoice> practiceChoices()
{
    std::vector<casework::DemoChoice> choices;
    for (const QString& file : QDir(u":/kudelma/assets/demo"_s).entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        if (const auto choice = casework::DemoChoice::load(builtIn(file.section(u'.', 0, 0))))
            choices.push_back(*choice);
    }
    return choices;
}

casework::Result<casework::DemoCase> practiceScript(const QString& script, const QByteArray& seed)
{
    return casework::DemoCase::load(builtIn(script), seed);
}

SessionResult<QString> makePracticeCase(Session& session, const QString& key, QByteArray seed)
{
    if (seed.isEmpty()) {
        // A seed of its own each time: two practice cases on two devices must not share record ids.
        const crypto::Bytes random = crypto::randomBytes(16);
        seed = QByteArray(reinterpret_cast<const char*>(random.data()), qsizetype(random.size()));
    }
    const auto script = practiceScript(key, seed);
    if (!script)
        return failed(script.error().context);
    return makePracticeCase(session, key, *script);
}

SessionResult<QString> makePracticeCase(Session& session, const QString& key, const casework::DemoCase& script)
{
    CaseEntry entry;
    entry.child = script.title();
    entry.rehearsal = true;
    entry.script = key;
    entry.self = script.facilitator().text();
    entry.nextMeeting = QDateTime::currentDateTimeUtc();
    entry.nextMeetingRecord = script.mainMeeting().text();
    const auto page = session.createCase(entry);
    if (!page)
        return tl::unexpected(page.error());
    const auto room = session.openCase(*page);
    const auto filled = room ? fill(**room, script) : SessionResult<void>(tl::unexpected(room.error()));
    if (!filled) {
        // Half a family would be taken for a whole one the next time.
        static_cast<void>(session.deleteCase(*page));
        return tl::unexpected(filled.error());
    }
    return *page;
}

} // namespace kudelma::app

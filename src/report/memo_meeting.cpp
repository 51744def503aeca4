// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// The head of a memo: the meeting, who took part, for whom the memo is, the question.
#include "meeting/who_came.h"
#include "report/memo_parts.h"
#include "report/phrases.h"

#include <QLocale>

#include <algorithm>

namespace kudelma::report {

using namespace Qt::StringLiterals;

namespace {

QString timeOf(const casework::Meeting& meeting)
{
    const QDateTime begin = meeting.startedAt.isValid() ? meeting.startedAt : meeting.plannedAt;
    if (!begin.isValid())
        return {};
    const QLocale locale;
    const QString from = locale.toString(begin.toLocalTime().time(), QLocale::ShortFormat);
    const QString day = locale.toString(begin.toLocalTime().date(), QLocale::LongFormat);
    if (!meeting.endedAt.isValid())
        //: %1 is a day, %2 a time of day.
        return MemoWords::tr("%1 at %2").arg(day, from);
    const QString to = locale.toString(meeting.endedAt.toLocalTime().time(), QLocale::ShortFormat);
    //: %1 is a day; %2 and %3 are times of day: from, to.
    return MemoWords::tr("%1, %2–%3").arg(day, from, to);
}

QString titled(const casework::Member& member)
{
    const QString title = member.title.isEmpty() ? Phrases::role(member.role) : member.title;
    if (title.isEmpty())
        return member.name;
    return member.organisation.isEmpty() ? u"%1, %2"_s.arg(member.name, title)
                                         : u"%1, %2, %3"_s.arg(member.name, title, member.organisation);
}

/// Null: at their own, at none, or whose it was is not known here.
const casework::Member* whoseDevice(const MemoScope& scope, const casework::MeetingGuest& guest)
{
    const auto& companions = scope.meeting()->value.companions;
    const auto companion = std::find_if(companions.rbegin(), companions.rend(), // who moved sits where they came last
        [&](const casework::MeetingCompanion& one) { return one.member == guest.member; });
    const bool isBeside = guest.attendance == casework::Attendance::SharedDevice && companion != companions.rend();
    return isBeside ? scope.source().member(companion->beside) : nullptr;
}

/// It says how somebody is heard without being there.
bool isInsteadOfComing(casework::Attendance attendance)
{
    return attendance == casework::Attendance::Letter || attendance == casework::Attendance::Represented
        || attendance == casework::Attendance::SeparateSession;
}

} // namespace

Entries meetingEntries(const MemoScope& scope)
{
    if (!scope.meeting())
        return {};
    const casework::Meeting& meeting = scope.meeting()->value;
    MemoEntry entry;
    entry.record = scope.meeting()->head.id;
    //: Facts of a meeting, each followed by a colon and what it was.
    addFact(entry, MemoWords::tr("When"), timeOf(meeting));
    addFact(entry, MemoWords::tr("Where"), meeting.place);
    addFact(entry, MemoWords::tr("What for"), meeting.purpose);
    addFact(entry, MemoWords::tr("Led by"), scope.source().memberName(meeting.facilitator));
    addFact(entry, MemoWords::tr("Written down by"), scope.source().memberName(meeting.scribe));
    return entry.facts.empty() ? Entries() : Entries{entry};
}

Entries peopleEntries(const MemoScope& scope)
{
    if (!scope.meeting())
        return {};
    const casework::Meeting& meeting = scope.meeting()->value;
    Entries entries;
    for (const casework::MeetingGuest& guest : meeting.guests) {
        const casework::Member* member = scope.source().member(guest.member);
        const meeting::TookPart part = meeting::tookPart(meeting, guest);
        if (!member || (part == meeting::TookPart::Not && !isInsteadOfComing(guest.attendance)))
            continue;
        MemoEntry entry;
        entry.text = titled(*member);
        const casework::Member* beside = whoseDevice(scope, guest);
        entry.state = part == meeting::TookPart::ForATime ? Phrases::forATime()
            : beside                                      ? Phrases::atTheDeviceOf(beside->name)
                                                          : Phrases::attendance(meeting::formTaken(meeting, guest));
        entries.push_back(std::move(entry));
    }
    for (const casework::MemberId& joined : meeting::joinedBesides(meeting)) {
        const casework::Member* member = scope.source().member(joined);
        if (!member || joined == meeting.facilitator)
            continue;
        MemoEntry entry;
        entry.text = titled(*member);
        entries.push_back(std::move(entry));
    }
    for (auto at = meeting.companions.begin(); at != meeting.companions.end(); ++at) {
        const casework::MeetingCompanion& companion = *at;
        const bool hasMoved = !companion.member.isNull()
            && std::ranges::find(
                   at + 1, meeting.companions.end(), companion.member, &casework::MeetingCompanion::member)
                != meeting.companions.end();
        // Who is known stands above, under their own name.
        const bool isListed = scope.source().member(companion.member)
            && std::ranges::find(meeting.guests, companion.member, &casework::MeetingGuest::member)
                != meeting.guests.end();
        if (isListed || hasMoved)
            continue;
        const casework::Member* beside = scope.source().member(companion.beside);
        MemoEntry entry;
        entry.text = companion.name;
        entry.state
            = beside ? Phrases::atTheDeviceOf(beside->name) : Phrases::attendance(casework::Attendance::SharedDevice);
        entries.push_back(std::move(entry));
    }
    return entries;
}

Entries readerEntries(const MemoScope& scope)
{
    std::vector<const casework::Member*> readers;
    for (const casework::MemberId& reader : scope.source().readers()) {
        if (const casework::Member* member = scope.source().member(reader))
            readers.push_back(member);
    }
    if (readers.empty())
        return {};
    std::ranges::sort(
        readers, {}, [](const casework::Member* member) { return std::pair(member->role, member->name); });
    QStringList names;
    for (const casework::Member* member : readers)
        names << member->name;
    MemoEntry entry;
    entry.text = QLocale().createSeparatedList(names);
    //: Under the names of those whom a memo is for.
    addFact(entry, {}, MemoWords::tr("It tells what was written for all of them."));
    return {entry};
}

Entries questionEntries(const MemoScope& scope)
{
    if (!scope.meeting())
        return {};
    const casework::Meeting& meeting = scope.meeting()->value;
    MemoEntry entry;
    entry.record = scope.meeting()->head.id;
    entry.text = meeting.question.trimmed();
    //: Followed by a colon and the family's answer to "How would we notice that this meeting was useful?"
    addFact(entry, MemoWords::tr("Useful if"), meeting.usefulIf);
    return entry.text.isEmpty() && entry.facts.empty() ? Entries() : Entries{entry};
}

} // namespace kudelma::report

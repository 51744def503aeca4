// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "report/memo.h"

#include "report/memo_parts.h"

#include <QLocale>

#include <algorithm>

namespace kudelma::report {

using casework::RecordId;

namespace {

QString headingOf(MemoPart part)
{
    switch (part) {
    //: Headings of the parts of a memo.
    case MemoPart::Meeting:
        return MemoWords::tr("The meeting");
    case MemoPart::People:
        return MemoWords::tr("Who took part");
    case MemoPart::Readers:
        return MemoWords::tr("Who this memo is for");
    case MemoPart::Question:
        return MemoWords::tr("The question of the meeting");
    case MemoPart::OwnWords:
        return MemoWords::tr("In their own words");
    case MemoPart::Viewpoints:
        return MemoWords::tr("How each of us sees it");
    case MemoPart::Genogram:
        return MemoWords::tr("The family");
    case MemoPart::Reflections:
        return MemoWords::tr("What was thought aloud");
    case MemoPart::Thoughts:
        return MemoWords::tr("What we thought together");
    case MemoPart::Questions:
        return MemoWords::tr("Questions we ask");
    case MemoPart::Factors:
        return MemoWords::tr("Worries and what protects");
    case MemoPart::Steps:
        return MemoWords::tr("Next steps");
    case MemoPart::Scales:
        return MemoWords::tr("How things are going, from 0 to 10");
    case MemoPart::Feedback:
        return MemoWords::tr("What was said of the meeting");
    case MemoPart::Notes:
        return MemoWords::tr("Notes");
    case MemoPart::Corrections:
        return MemoWords::tr("Is it recorded right?");
    }
    return {};
}

QDateTime beginOf(const casework::Meeting& meeting)
{
    return meeting.startedAt.isValid() ? meeting.startedAt : meeting.plannedAt;
}

} // namespace

const MemoSection* Memo::section(MemoPart part) const
{
    const auto found = std::ranges::find(sections, part, &MemoSection::part);
    return found == sections.end() ? nullptr : &*found;
}

void addFact(MemoEntry& entry, const QString& label, const QStringList& lines)
{
    if (!lines.isEmpty())
        entry.facts.push_back({label, lines});
}

void addFact(MemoEntry& entry, const QString& label, const QString& line)
{
    if (const QString said = line.trimmed(); !said.isEmpty())
        addFact(entry, label, QStringList(said));
}

MemoScope::MemoScope(const MemoSource& source, const RecordId& meeting, const MemoOptions& options)
    : m_source(source)
    , m_options(options)
    , m_id(meeting)
    , m_meeting(source.own().get<casework::Meeting>(meeting))
    , m_day(options.today)
{
    if (const auto held = source.common().get<casework::Meeting>(meeting)) {
        m_begin = beginOf(held->value);
        if (m_begin.isValid())
            m_day = m_begin.toLocalTime().date();
    }
    if (!m_begin.isValid())
        return;
    for (const auto& [head, other] : source.own().all<casework::Meeting>()) {
        const QDateTime begin = beginOf(other);
        if (head.id == m_id || !begin.isValid() || other.state == casework::MeetingState::CalledOff)
            continue;
        const QDateTime end = other.endedAt.isValid() ? other.endedAt : begin;
        if (begin < m_begin && (!m_from.isValid() || end > m_from))
            m_from = end;
        if (begin > m_begin && (!m_to.isValid() || begin < m_to))
            m_to = begin;
    }
}

bool MemoScope::inItsTime(const casework::RecordHead& head) const
{
    return (!m_from.isValid() || head.createdAt > m_from) && (!m_to.isValid() || head.createdAt < m_to);
}

bool MemoScope::belongs(const casework::RecordHead& head, const RecordId& meeting) const
{
    return meeting.isNull() ? inItsTime(head) : meeting == m_id;
}

bool MemoScope::isLater(const RecordId& meeting) const
{
    const auto other = m_source.own().get<casework::Meeting>(meeting);
    return !other || !m_begin.isValid() || beginOf(other->value) > m_begin;
}

namespace {

std::vector<MemoSection> sectionsOf(const MemoScope& scope, const std::optional<MemoDrawing>& drawing)
{
    std::vector<MemoSection> sections;
    const auto add = [&](MemoPart part, Entries entries) {
        if (!entries.empty())
            sections.push_back({part, headingOf(part), std::move(entries)});
    };
    add(MemoPart::Meeting, meetingEntries(scope));
    add(MemoPart::People, peopleEntries(scope));
    add(MemoPart::Readers, readerEntries(scope));
    add(MemoPart::Question, questionEntries(scope));
    add(MemoPart::OwnWords, voiceEntries(scope));
    add(MemoPart::Viewpoints, viewpointEntries(scope));
    add(MemoPart::Reflections, reflectionEntries(scope));
    add(MemoPart::Thoughts, thoughtEntries(scope));
    add(MemoPart::Questions, askedEntries(scope));
    add(MemoPart::Factors, factorEntries(scope));
    add(MemoPart::Steps, stepEntries(scope));
    add(MemoPart::Scales, scaleEntries(scope));
    add(MemoPart::Feedback, feedbackEntries(scope));
    add(MemoPart::Notes, noteEntries(scope));
    add(MemoPart::Corrections, correctionEntries(scope));
    if (drawing)
        add(MemoPart::Genogram, drawingEntries(scope, *drawing));
    addCorrections(scope, sections);
    return sections;
}

} // namespace

Memo makeMemo(const MemoSource& source, const RecordId& meeting, const MemoOptions& options)
{
    const MemoScope scope(source, meeting, options);
    Memo memo;
    //: Name of the document that tells of a meeting.
    memo.heading = MemoWords::tr("Memo");
    if (scope.meeting() && !scope.meeting()->value.title.isEmpty())
        memo.heading = scope.meeting()->value.title;
    memo.subheading = QLocale().toString(scope.day(), QLocale::LongFormat);
    memo.drawing = memoDrawing(scope);
    memo.sections = sectionsOf(scope, memo.drawing);
    return memo;
}

bool hasMemo(const MemoSource& source, const RecordId& meeting)
{
    const MemoOptions options;
    const MemoScope scope(source, meeting, options);
    // A circle with a meeting of its own, whose people do not all know of this one: it is not theirs.
    if (!source.common().head(meeting) && !source.own().ids(casework::RecordKind::Meeting).empty())
        return false;
    // The first thing to tell is enough; what takes longest to make comes last.
    const auto parts = {meetingEntries, peopleEntries, questionEntries, noteEntries, voiceEntries, viewpointEntries,
        reflectionEntries, thoughtEntries, askedEntries, factorEntries, stepEntries, scaleEntries, feedbackEntries,
        correctionEntries};
    return std::ranges::any_of(parts, [&scope](const auto& part) { return !part(scope).empty(); })
        || memoDrawing(scope).has_value();
}

} // namespace kudelma::report

// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// What was agreed and how it was: steps, scales, feedback, notes.
#include "report/memo_parts.h"
#include "report/phrases.h"
#include "report/scale_question.h"

#include <algorithm>

namespace kudelma::report {

using namespace Qt::StringLiterals;
using casework::RecordId;

namespace {

QString nameOf(const MemoScope& scope, const RecordId& person, const casework::MemberId& member)
{
    const QString name = scope.source().name(person);
    return name.isEmpty() ? scope.source().memberName(member) : name;
}

/// "Pia tells Aino by 16.10.2026. The letter is read together."
QString toldLine(const MemoScope& scope, const casework::ChildTold& told)
{
    const QString known = scope.source().memberName(told.teller);
    const QString teller = known.isEmpty() ? told.tellerName : known;
    const QString child = scope.source().name(told.child);
    const QString by = Phrases::date(told.by);
    QString line;
    if (!teller.isEmpty() && !child.isEmpty())
        //: %1 tells the child %2 what was agreed. Both are names.
        line = MemoWords::tr("%1 tells %2").arg(teller, child);
    else
        line = teller.isEmpty() ? child : teller;
    if (!by.isEmpty())
        //: %1 is who tells whom, %2 the day by which.
        line = line.isEmpty() ? by : MemoWords::tr("%1 by %2").arg(line, by);
    const QString how = told.how.trimmed();
    if (line.isEmpty() || how.isEmpty())
        return line + how;
    return u"%1. %2"_s.arg(line, how);
}

MemoEntry stepEntry(const MemoScope& scope, const casework::Stored<casework::Step>& stored)
{
    const casework::Step& step = stored.value;
    MemoEntry entry;
    entry.record = stored.head.id;
    entry.text = step.what.trimmed();
    entry.state = Phrases::stepState(step.state);
    const QString owner = scope.source().memberName(step.owner);
    //: Facts of a next step, each followed by a colon.
    addFact(entry, MemoWords::tr("Who"), owner.isEmpty() ? step.ownerName : owner);
    addFact(entry, MemoWords::tr("With whom"), step.withWhom);
    addFact(entry, MemoWords::tr("By when"), Phrases::date(step.due));
    addFact(entry, MemoWords::tr("How often"), step.repeats);
    QStringList told;
    for (const casework::ChildTold& one : step.childTold) {
        if (const QString line = toldLine(scope, one); !line.isEmpty())
            told << line;
    }
    //: Who tells the child of a step, when and how.
    addFact(entry, MemoWords::tr("How the child hears of it"), told);
    addFact(entry, MemoWords::tr("Answers"), scope.source().lines(step.answers));
    addFact(entry, MemoWords::tr("How it went"), step.result);
    return entry;
}

} // namespace

Entries stepEntries(const MemoScope& scope)
{
    const auto open = [](const casework::Step& step) { return !casework::isOver(step.state); };
    auto steps = scope.records<casework::Step>(open);
    std::ranges::stable_sort(steps, {}, [](const auto& step) {
        const casework::PartialDate& due = step.value.due;
        return std::tuple(due.isEmpty(), due.year, due.month, due.day);
    });
    Entries entries;
    for (const auto& stored : steps) {
        if (stored.value.state == casework::StepState::Dropped || stored.value.what.trimmed().isEmpty())
            continue;
        entries.push_back(stepEntry(scope, stored));
    }
    return entries;
}

Entries scaleEntries(const MemoScope& scope)
{
    // One line for each person and question: where they stood at the start, between and at the end.
    struct Line
    {
        QString who;
        QString question;
        std::vector<casework::Stored<casework::Scale>> points;
    };
    std::vector<Line> people;
    for (auto& stored : scope.records<casework::Scale>()) {
        const QString who = nameOf(scope, stored.value.person, stored.value.member);
        if (who.isEmpty())
            continue;
        const QString question = scaleQuestion(stored.value.question);
        auto line
            = std::ranges::find_if(people, [&](const Line& one) { return one.who == who && one.question == question; });
        if (line == people.end())
            line = people.insert(people.end(), {who, question, {}});
        line->points.push_back(std::move(stored));
    }
    const auto moment = [](const auto& point) {
        constexpr std::array kOrder{0, 2, 1}; // baseline, after, between
        return kOrder[std::size_t(point.value.moment)];
    };
    Entries entries;
    for (Line& line : people) {
        std::ranges::stable_sort(line.points, {}, moment);
        MemoEntry entry;
        entry.record = line.points.front().head.id;
        entry.text = line.who;
        addFact(entry, {}, line.question);
        for (const auto& [head, point] : line.points)
            addFact(entry, Phrases::scaleMoment(point.moment),
                point.words.trimmed().isEmpty() ? QString::number(point.value)
                                                : u"%1. %2"_s.arg(QString::number(point.value), point.words.trimmed()));
        entries.push_back(std::move(entry));
    }
    return entries;
}

Entries feedbackEntries(const MemoScope& scope)
{
    Entries entries;
    for (const auto& [head, feedback] : scope.records<casework::Feedback>()) {
        if (feedback.counted)
            continue; // not to be read, and by the coins not even true
        MemoEntry entry;
        entry.record = head.id;
        entry.text = feedback.words.trimmed();
        entry.verbatim = !entry.text.isEmpty();
        entry.by = nameOf(scope, feedback.person, feedback.member);
        for (const casework::FeedbackItem& item : feedback.items) {
            const QString asked = scope.options().surveyWords ? scope.options().surveyWords(item.key) : QString();
            if (!asked.isEmpty())
                addFact(entry, asked, QString::number(item.value));
        }
        //: One thing that somebody would change in the meetings. Followed by a colon.
        addFact(entry, MemoWords::tr("To change"), feedback.changeOne);
        if (!entry.text.isEmpty() || !entry.facts.empty())
            entries.push_back(std::move(entry));
    }
    return entries;
}

Entries noteEntries(const MemoScope& scope)
{
    Entries entries;
    for (const auto& [head, note] : scope.records<casework::Note>()) {
        const bool isElsewhere = note.sort == casework::NoteSort::Reflection
            || note.sort == casework::NoteSort::Correction || note.sort == casework::NoteSort::Transferred;
        if (isElsewhere || note.words.trimmed().isEmpty())
            continue;
        // What speaks for or against a thought is told there, where the thought is in this memo.
        const bool told = note.stance != casework::Stance::None
            && std::ranges::any_of(note.about,
                [&](const RecordId& id) { return scope.source().own().get<casework::Hypothesis>(id).has_value(); });
        if (told)
            continue;
        MemoEntry entry;
        entry.record = head.id;
        entry.text = note.words.trimmed();
        entry.state = note.title;
        //: Facts of a note, each followed by a colon.
        addFact(entry, MemoWords::tr("Source"), note.source);
        addFact(entry, MemoWords::tr("Day"), Phrases::date(note.when));
        addFact(entry, MemoWords::tr("Speaks to"), scope.source().lines(note.about));
        entries.push_back(std::move(entry));
    }
    return entries;
}

} // namespace kudelma::report

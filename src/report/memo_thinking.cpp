// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// What was thought: hypotheses, the questions that explore them, risk and protection.
#include "report/memo_parts.h"
#include "report/phrases.h"

#include <QLocale>

#include <algorithm>

namespace kudelma::report {

using namespace Qt::StringLiterals;
using casework::HypothesisState;
using casework::RecordId;

namespace {

bool isOpen(const casework::Hypothesis& thought)
{
    return thought.state == HypothesisState::Open || thought.state == HypothesisState::Tested
        || thought.state == HypothesisState::Strengthened || thought.state == HypothesisState::Changed;
}

QStringList loopLines(const MemoScope& scope, const casework::Hypothesis& thought)
{
    QStringList lines;
    for (const casework::LoopStep& step : thought.loop) {
        const QString who = scope.source().name(step.who);
        lines << (who.isEmpty() ? step.what : u"%1: %2"_s.arg(who, step.what));
    }
    return lines;
}

QStringList evidence(
    const MemoScope& scope, const RecordId& thought, const std::vector<RecordId>& named, casework::Stance stance)
{
    QStringList lines = scope.source().lines(named);
    for (const auto& [head, note] : scope.source().own().all<casework::Note>()) {
        const bool about = std::ranges::find(note.about, thought) != note.about.end();
        // That a reader finds it wrongly recorded is no evidence.
        const bool isSaidOfRecord = note.sort == casework::NoteSort::Correction;
        if (about && !isSaidOfRecord && note.stance == stance && std::ranges::find(named, head.id) == named.end()
            && !note.words.trimmed().isEmpty())
            lines << note.words.trimmed();
    }
    return lines;
}

MemoEntry thoughtEntry(const MemoScope& scope, const casework::Stored<casework::Hypothesis>& stored)
{
    const casework::Hypothesis& thought = stored.value;
    MemoEntry entry;
    entry.record = stored.head.id;
    entry.text = scope.source().wording(thought);
    entry.state = Phrases::hypothesisState(thought.state);
    //: Facts of a thought (hypothesis), each followed by a colon or standing above its lines.
    addFact(entry, MemoWords::tr("How it may go round"), loopLines(scope, thought));
    addFact(entry, MemoWords::tr("The good that is meant"), thought.intention);
    addFact(entry, MemoWords::tr("In the child's day"), thought.childsDay);
    addFact(entry, MemoWords::tr("Speaks for it"),
        evidence(scope, stored.head.id, thought.evidenceFor, casework::Stance::For));
    addFact(entry, MemoWords::tr("Speaks against it"),
        evidence(scope, stored.head.id, thought.evidenceAgainst, casework::Stance::Against));
    addFact(entry, MemoWords::tr("If it is so"), thought.ifSo);
    addFact(entry, MemoWords::tr("If it is not"), thought.ifNot);
    addFact(entry, MemoWords::tr("What we learned"), thought.learned);
    //: The wording that a thought had before.
    addFact(entry, MemoWords::tr("Earlier"), scope.source().line(thought.formerly));
    return entry;
}

} // namespace

Entries thoughtEntries(const MemoScope& scope)
{
    const auto thoughts = scope.records<casework::Hypothesis>(isOpen);
    // An earlier wording is told with the card that grew out of it.
    const auto grewOn = [&](const RecordId& id) {
        return std::ranges::any_of(thoughts, [&](const auto& other) { return other.value.formerly == id; });
    };
    Entries entries;
    for (const auto& stored : thoughts) {
        if (stored.value.state == HypothesisState::Sketch || grewOn(stored.head.id))
            continue;
        MemoEntry entry = thoughtEntry(scope, stored);
        if (!entry.text.isEmpty())
            entries.push_back(std::move(entry));
    }
    return entries;
}

Entries askedEntries(const MemoScope& scope)
{
    const auto open
        = [](const casework::Question& question) { return question.state == casework::QuestionState::Planned; };
    Entries entries;
    for (const auto& [head, question] : scope.records<casework::Question>(open)) {
        if (question.state == casework::QuestionState::Dropped || question.words.trimmed().isEmpty())
            continue;
        MemoEntry entry;
        entry.record = head.id;
        entry.text = question.words.trimmed();
        //: Facts of a question, each followed by a colon.
        addFact(entry, MemoWords::tr("Who asks"), scope.source().memberName(question.asker));
        addFact(
            entry, MemoWords::tr("From whom"), QLocale().createSeparatedList(scope.source().names(question.toWhom)));
        if (open(question))
            addFact(entry, MemoWords::tr("By when"), Phrases::date(question.due));
        addFact(entry, MemoWords::tr("Asked on"), Phrases::date(question.askedOn));
        QStringList answers = scope.source().lines(question.answers);
        if (!question.answer.trimmed().isEmpty())
            answers.prepend(question.answer.trimmed());
        addFact(entry, MemoWords::tr("Answer"), answers);
        addFact(entry, MemoWords::tr("Explores"), scope.source().lines(question.tests));
        entries.push_back(std::move(entry));
    }
    return entries;
}

Entries factorEntries(const MemoScope& scope)
{
    auto factors = scope.records<casework::Factor>();
    std::ranges::stable_sort(factors, {}, [](const auto& factor) { return factor.value.sort; });
    Entries entries;
    for (const auto& [head, factor] : factors) {
        if (factor.words.trimmed().isEmpty())
            continue;
        MemoEntry entry;
        entry.record = head.id;
        entry.text = factor.words.trimmed();
        entry.state = Phrases::factorSort(factor.sort);
        //: Facts of a worry or of something that protects, each followed by a colon.
        addFact(entry, MemoWords::tr("Whom it is about"),
            QLocale().createSeparatedList(scope.source().names(factor.persons)));
        const bool plain = factor.certainty == casework::Certainty::Stated;
        addFact(entry, MemoWords::tr("How we know"),
            factor.source.isEmpty() && !plain ? Phrases::certainty(factor.certainty) : factor.source);
        addFact(entry, {}, Phrases::urgency(factor.urgency));
        entries.push_back(std::move(entry));
    }
    return entries;
}

} // namespace kudelma::report

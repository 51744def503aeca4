// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// What people said, in their own words; how each sees it; what was thought aloud.
#include "report/memo_parts.h"
#include "report/phrases.h"

#include <algorithm>

namespace kudelma::report {

using namespace Qt::StringLiterals;
using casework::RecordId;

namespace {

/// "when talking, 7.10.2026"
QString joined(const QString& how, const QString& when)
{
    return how.isEmpty() || when.isEmpty() ? how + when : u"%1, %2"_s.arg(how, when);
}

MemoEntry voiceEntry(const MemoScope& scope, const casework::Stored<casework::Voice>& stored)
{
    const casework::Voice& voice = stored.value;
    MemoEntry entry;
    entry.record = stored.head.id;
    entry.text = voice.words.trimmed();
    entry.verbatim = true;
    entry.by = voice.withoutName ? QString() : scope.source().name(voice.person);
    //: Facts of a quote, each followed by a colon and the fact.
    addFact(entry, MemoWords::tr("Asked before"), voice.askedBefore);
    addFact(entry, MemoWords::tr("Said"), joined(Phrases::medium(voice.medium), Phrases::date(voice.saidOn)));
    addFact(entry, MemoWords::tr("Told to"), voice.heardBy);
    if (voice.readBack)
        //: The words were read aloud to the person, who said that they are right.
        addFact(entry, {}, MemoWords::tr("Read back and found right."));
    //: A translation of a quote, marked as such; the original stands above it.
    addFact(entry, MemoWords::tr("Translated"), voice.translation);
    addFact(entry, MemoWords::tr("Translated by"), voice.translatedBy);
    //: What the person said of who may see the quote, in their own words.
    addFact(entry, MemoWords::tr("Their wish"), voice.wish);
    return entry;
}

void addDrawings(const MemoScope& scope, Entries& entries)
{
    for (const auto& [head, drawing] : scope.source().own().all<casework::Drawing>()) {
        const auto voice = scope.source().own().get<casework::Voice>(drawing.voice);
        const RecordId meeting = voice ? voice->value.meeting : RecordId();
        const bool ofThisOne
            = meeting.isNull() ? scope.inItsTime(head) : scope.meeting() && meeting == scope.meeting()->head.id;
        const bool isOfStory = voice && !voice->value.storyOf.isNull();
        if (drawing.withdrawn || isOfStory || !ofThisOne)
            continue;
        MemoEntry entry;
        entry.record = head.id;
        entry.text = drawing.explanation.trimmed();
        entry.verbatim = !entry.text.isEmpty();
        entry.by = voice && voice->value.withoutName ? QString() : scope.source().name(drawing.person);
        //: Facts of a drawing: its title and day; what is seen on it.
        addFact(entry, MemoWords::tr("A drawing"), joined(drawing.title, Phrases::date(drawing.drawnOn)));
        addFact(entry, MemoWords::tr("In the picture"), drawing.altText);
        if (!entry.text.isEmpty() || !entry.facts.empty())
            entries.push_back(std::move(entry));
    }
}

} // namespace

Entries voiceEntries(const MemoScope& scope)
{
    enum Rank { kChild, kFamily, kOthers };
    std::vector<std::pair<Rank, MemoEntry>> ranked;
    for (const auto& stored : scope.records<casework::Voice>()) {
        const casework::Voice& voice = stored.value;
        // A story for a child is no quote of the meeting.
        if (voice.withdrawn || !voice.storyOf.isNull() || voice.words.trimmed().isEmpty())
            continue;
        // Where words stand must not tell whose they are, if they asked for that.
        const casework::RecordId by = voice.withoutName ? casework::RecordId() : voice.person;
        const bool family = scope.source().common().get<casework::Person>(by).has_value();
        const Rank rank = scope.source().isChild(by, scope.day()) ? kChild : family ? kFamily : kOthers;
        ranked.emplace_back(rank, voiceEntry(scope, stored));
    }
    std::ranges::stable_sort(ranked, {}, &std::pair<Rank, MemoEntry>::first);
    Entries entries;
    if (scope.meeting()) {
        MemoEntry missing;
        missing.record = scope.meeting()->head.id;
        //: Followed by a colon, the reason and the plan.
        addFact(missing, MemoWords::tr("Why the child was not heard here, and when the child will be"),
            scope.meeting()->value.noChildsVoice);
        if (missing.facts.empty() && scope.meeting()->value.notHeardKept)
            //: In a memo that everybody at the meeting reads.
            addFact(missing, {},
                MemoWords::tr(
                    "The child was not heard here. The workers have written down why, and when the child will be."));
        if (!missing.facts.empty())
            entries.push_back(std::move(missing));
    }
    for (const auto& [head, preparation] : scope.records<casework::Preparation>()) {
        MemoEntry why;
        why.record = head.id;
        addFact(
            why, MemoWords::tr("Why the child was not heard here, and when the child will be"), preparation.notHeard);
        if (!why.facts.empty())
            entries.push_back(std::move(why));
    }
    for (auto& [rank, entry] : ranked)
        entries.push_back(std::move(entry));
    addDrawings(scope, entries);
    return entries;
}

Entries viewpointEntries(const MemoScope& scope)
{
    Entries entries;
    for (const auto& [head, view] : scope.records<casework::Viewpoint>()) {
        if (view.words.trimmed().isEmpty())
            continue;
        MemoEntry entry;
        entry.record = head.id;
        entry.text = view.words.trimmed();
        entry.verbatim = view.ownWords;
        entry.by = scope.source().name(view.person);
        if (entry.by.isEmpty())
            entry.by = scope.source().memberName(view.member);
        entry.state = Phrases::topic(view.topic);
        entries.push_back(std::move(entry));
    }
    return entries;
}

Entries reflectionEntries(const MemoScope& scope)
{
    const auto reactions = scope.records<casework::Reaction>();
    Entries entries;
    for (const auto& [head, note] : scope.records<casework::Note>()) {
        if (note.sort != casework::NoteSort::Reflection || note.words.trimmed().isEmpty())
            continue;
        MemoEntry entry;
        entry.record = head.id;
        entry.text = note.words.trimmed();
        entry.by = scope.source().memberName(head.createdBy);
        for (const auto& [reactionHead, reaction] : reactions) {
            if (reaction.about != head.id)
                continue;
            const QString words = reaction.words.trimmed();
            const QString mark = Phrases::reaction(reaction.mark);
            addFact(entry, scope.source().name(reaction.person),
                words.isEmpty() ? mark : u"%1. %2"_s.arg(mark, MemoWords::tr("“%1”").arg(words)));
        }
        entries.push_back(std::move(entry));
    }
    return entries;
}

} // namespace kudelma::report

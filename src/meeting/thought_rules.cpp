// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "meeting/thought_rules.h"

#include "meeting/closing_checks.h"

#include <algorithm>

namespace kudelma::meeting {

using casework::CaseView;
using casework::Hypothesis;
using casework::HypothesisState;
using casework::RecordId;

namespace {

constexpr int kDaysPerWeek = 7;

bool isAbout(const std::vector<RecordId>& ids, const RecordId& id)
{
    return std::ranges::find(ids, id) != ids.end();
}

/// With whom the loop begins; where none is drawn, the only person in it. Null: it begins with nobody alone.
RecordId causeOf(const CaseView& view, const Hypothesis& thought)
{
    if (!thought.loop.empty())
        return thought.loop.front().who;
    RecordId only;
    for (const RecordId& party : thought.parties) {
        if (!view.get<casework::Person>(party))
            continue;
        if (!only.isNull())
            return {};
        only = party;
    }
    return only;
}

/// The last day on which anybody did something about it.
QDate lastTouched(const CaseView& view, const casework::Stored<Hypothesis>& thought)
{
    QDate last = thought.head.createdAt.date();
    const auto note = [&last](const QDateTime& when) {
        if (when.isValid())
            last = std::max(last, when.date());
    };
    for (const auto& [head, question] : view.all<casework::Question>()) {
        if (!isAbout(question.tests, thought.head.id))
            continue;
        note(head.createdAt);
        if (!question.askedOn.isEmpty())
            last = std::max(last, question.askedOn.earliest());
    }
    for (const auto& [head, reaction] : view.all<casework::Reaction>()) {
        if (reaction.about == thought.head.id)
            note(head.createdAt);
    }
    return last;
}

bool isUntouched(const CaseView& view, const casework::Stored<Hypothesis>& thought, QDate today)
{
    if (!thought.value.reviewOn.isEmpty())
        return thought.value.reviewOn.latest() < today;
    const QDate last = lastTouched(view, thought);
    return last.isValid() && last.addDays(qint64(kUntouchedWeeks) * kDaysPerWeek) <= today;
}

bool isTested(const CaseView& view, const RecordId& id, bool withWhomAndWhen)
{
    return std::ranges::any_of(view.all<casework::Question>(), [&](const auto& one) {
        const casework::Question& question = one.value;
        const bool isPlanned = !question.toWhom.empty() && !question.asker.isNull() && !question.due.isEmpty();
        const bool wasAsked
            = question.state == casework::QuestionState::Asked || question.state == casework::QuestionState::Answered;
        return question.state != casework::QuestionState::Dropped && isAbout(question.tests, id)
            && (!withWhomAndWhen || isPlanned || wasAsked);
    });
}

} // namespace

bool isOpen(HypothesisState state)
{
    return state == HypothesisState::Open || state == HypothesisState::Tested || state == HypothesisState::Strengthened
        || state == HypothesisState::Changed;
}

std::vector<RecordId> formerWordings(const CaseView& view)
{
    std::vector<RecordId> former;
    for (const auto& [head, thought] : view.all<Hypothesis>()) {
        if (!thought.formerly.isNull())
            former.push_back(thought.formerly);
    }
    return former;
}

bool goesWith(
    const CaseView& view, const casework::RecordHead& head, const Hypothesis& thought, const RecordId& meeting)
{
    if (thought.state != HypothesisState::Sketch || thought.kept)
        return false;
    const auto held = view.get<casework::Meeting>(meeting);
    if (!held || (held->value.endedAt.isValid() && held->value.endedAt < head.createdAt))
        return false;
    const auto own = thought.meeting.isNull() || thought.meeting == meeting
        ? std::nullopt
        : view.get<casework::Meeting>(thought.meeting);
    if (own && own->value.state != casework::MeetingState::Closed)
        return false; // it belongs to a meeting that is not over
    return std::ranges::all_of(view.pointingAt(head.id), [&](const RecordId& other) {
        const auto pointing = view.get<Hypothesis>(other);
        return pointing && pointing->value.formerly != head.id; // only another thought, beside it
    });
}

RecordId familyCardOf(const CaseView& view, const casework::Stored<Hypothesis>& thought)
{
    for (const RecordId& id : thought.value.alternatives) {
        const auto other = view.get<Hypothesis>(id);
        if (other && other->value.sentence == thought.value.familyWording
            && other->head.key.circle != thought.head.key.circle
            && view.rules().mayPoint(thought.head.key.circle, other->head.key.circle))
            return id;
    }
    return {};
}

Lacking lackingFor(const CaseView& view, const RecordId& id, const Hypothesis& thought, HypothesisState wanted)
{
    if (wanted == HypothesisState::Sketch)
        return Lacking::Nothing;
    if (wanted == HypothesisState::LetGo)
        return thought.state != HypothesisState::Sketch && thought.learned.trimmed().isEmpty() ? Lacking::Learned
                                                                                               : Lacking::Nothing;
    if (thought.sentence.trimmed().isEmpty())
        return Lacking::Words;
    if (thought.parties.size() < kMinParties)
        return Lacking::Parties;
    if (wanted == HypothesisState::Changed && !isAbout(formerWordings(view), id) && thought.formerly.isNull())
        return Lacking::NewWording;
    if (wanted == HypothesisState::Tested && !isTested(view, id, true))
        return Lacking::Question;
    return Lacking::Nothing;
}

QString withStem(const QString& stem, const QString& words)
{
    const QString said = words.trimmed();
    if (said.isEmpty())
        return {};
    return said.startsWith(stem, Qt::CaseInsensitive) ? said : stem + u' ' + said;
}

std::vector<ThoughtFinding> thoughtFindings(const CaseView& view, QDate today)
{
    std::vector<RecordId> former = formerWordings(view);
    for (const auto& thought : view.all<Hypothesis>())
        former.push_back(familyCardOf(view, thought)); // the same thought in other words
    std::vector<casework::Stored<Hypothesis>> open;
    for (const auto& thought : view.all<Hypothesis>()) {
        if (isOpen(thought.value.state) && !isAbout(former, thought.head.id))
            open.push_back(thought);
    }
    std::ranges::stable_sort(open, {}, [](const auto& thought) { return thought.head.createdAt; });
    std::vector<ThoughtFinding> found;
    if (open.size() > std::size_t(kMaxOpenHypotheses))
        found.push_back({ThoughtFindingKind::TooMany, {}, {}});
    if (open.size() == 1) // an empty board says so by itself
        found.push_back({ThoughtFindingKind::OneOnly, {}, {}});
    if (open.size() >= std::size_t(kMinOpenHypotheses)) {
        const RecordId cause = causeOf(view, open.front().value);
        const bool isSame = !cause.isNull()
            && std::ranges::all_of(open, [&](const auto& thought) { return causeOf(view, thought.value) == cause; });
        if (isSame)
            found.push_back({ThoughtFindingKind::SameCause, {}, cause});
    }
    for (const auto& thought : open) {
        if (isUntouched(view, thought, today))
            found.push_back({ThoughtFindingKind::Untouched, thought.head.id, {}});
    }
    const auto untested
        = std::ranges::find_if(open, [&](const auto& thought) { return !isTested(view, thought.head.id, false); });
    if (untested != open.end() && open.size() > 1)
        found.push_back({ThoughtFindingKind::OldestUntested, untested->head.id, {}});
    return found;
}

} // namespace kudelma::meeting

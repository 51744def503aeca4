// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "meeting/closing_checks.h"

#include "meeting/childs_voice.h"
#include "meeting/thought_rules.h"

#include <algorithm>

namespace kudelma::meeting {

using casework::CaseView;
using casework::HypothesisState;
using casework::RecordId;

namespace {

bool contains(const std::vector<RecordId>& ids, const RecordId& id)
{
    return std::ranges::find(ids, id) != ids.end();
}

void checkHypotheses(const CaseView& view, const RecordId& meeting, std::vector<Finding>& found)
{
    const auto questions = view.all<casework::Question>();
    const auto hypotheses = view.all<casework::Hypothesis>();
    const std::vector<RecordId> former = formerWordings(view); // what took their place is what a question tests
    int open = 0;
    for (const auto& [head, hypothesis] : hypotheses) {
        if (goesWith(view, head, hypothesis, meeting))
            found.push_back({FindingKind::SketchNotKept, Weight::Reminder, head.id});
        if (!isOpen(hypothesis.state) || contains(former, head.id))
            continue;
        ++open;
        const RecordId id = head.id; // clang does not let a lambda capture a structured binding
        const bool tested = std::ranges::any_of(questions, [&](const auto& question) {
            return question.value.state != casework::QuestionState::Dropped && contains(question.value.tests, id);
        });
        if (!tested)
            found.push_back({FindingKind::HypothesisWithoutQuestion, Weight::Must, head.id});
    }
    if (open > kMaxOpenHypotheses)
        found.push_back({FindingKind::TooManyHypotheses, Weight::Reminder, {}});
    if (open < kMinOpenHypotheses)
        found.push_back({FindingKind::OneHypothesisOnly, Weight::Reminder, {}});
    for (const auto& [head, question] : questions) {
        if (question.tests.empty() || question.state != casework::QuestionState::Planned)
            continue;
        if (question.toWhom.empty() || question.asker.isNull())
            found.push_back({FindingKind::QuestionWithoutPerson, Weight::Must, head.id});
        if (question.due.isEmpty())
            found.push_back({FindingKind::QuestionWithoutDate, Weight::Must, head.id});
    }
}

void checkSteps(const CaseView& view, std::vector<Finding>& found)
{
    for (const auto& [head, step] : view.all<casework::Step>()) {
        if (casework::isOver(step.state))
            continue;
        if (step.owner.isNull() && step.ownerName.isEmpty())
            found.push_back({FindingKind::StepWithoutOwner, Weight::Must, head.id});
        if (step.due.isEmpty() && step.repeats.isEmpty())
            found.push_back({FindingKind::StepWithoutDate, Weight::Must, head.id});
        if (step.forChild.isEmpty())
            found.push_back({FindingKind::StepWithoutChild, Weight::Reminder, head.id});
        if (step.answers.empty())
            found.push_back({FindingKind::StepAnswersNothing, Weight::Reminder, head.id});
        const bool told = std::ranges::any_of(step.childTold, [](const casework::ChildTold& entry) {
            return (!entry.teller.isNull() || !entry.tellerName.isEmpty()) && !entry.by.isEmpty()
                && !entry.how.isEmpty();
        });
        if (!told)
            found.push_back({FindingKind::ChildNotTold, Weight::Must, head.id});
    }
}

void checkChildsVoice(
    const CaseView& view, const RecordId& meeting, const MeetingTemplate& order, std::vector<Finding>& found)
{
    const auto held = view.get<casework::Meeting>(meeting);
    if (held && (!held->value.noChildsVoice.isEmpty() || held->value.notHeardKept))
        return;
    if (!childsVoiceHeard(view, meeting, order))
        found.push_back({FindingKind::NoChildsVoice, Weight::Must, {}});
}

void checkNecessity(const CaseView& view, std::vector<Finding>& found)
{
    for (const auto& [head, person] : view.all<casework::Person>()) {
        if (person.sort == casework::PersonSort::Abortion && person.necessity.isEmpty())
            found.push_back({FindingKind::LossWithoutNecessity, Weight::Must, head.id});
    }
}

} // namespace

std::vector<Finding> closingChecks(const CaseView& view, const RecordId& meeting, const MeetingTemplate& order)
{
    std::vector<Finding> found;
    checkChildsVoice(view, meeting, order, found);
    checkHypotheses(view, meeting, found);
    checkSteps(view, found);
    checkNecessity(view, found);
    std::ranges::stable_sort(found, {}, &Finding::weight);
    return found;
}

} // namespace kudelma::meeting

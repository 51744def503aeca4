// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "meeting/figures.h"

#include "meeting/childs_voice.h"
#include "meeting/counted.h"
#include "meeting/meeting_time.h"
#include "meeting/preparation_pack.h"
#include "meeting/who_came.h"

#include <algorithm>
#include <map>

namespace kudelma::meeting {

using casework::Attendance;
using casework::CaseView;
using casework::Figures;
using casework::Meeting;
using casework::MemberId;
using casework::MemberRole;
using casework::RecordId;

namespace {

constexpr int kMostMinutes = 6000;
constexpr std::size_t kMostTallies = 20;

enum class Side { Worker, Child, Family, Network };

Side sideOf(MemberRole role)
{
    switch (role) {
    case MemberRole::Child:
        return Side::Child;
    case MemberRole::Parent:
    case MemberRole::Relative:
    case MemberRole::CloseOne:
    case MemberRole::FosterCarer:
        return Side::Family;
    case MemberRole::NetworkGuest:
    case MemberRole::SupportPerson:
    case MemberRole::GuardianAdLitem:
        return Side::Network;
    default:
        return Side::Worker; // with interpreters and coaches: they are there for the others
    }
}

void countPeople(const CaseView& view, const Meeting& meeting, Figures& figures)
{
    std::map<MemberId, MemberRole> roles;
    for (const auto& [head, member] : view.all<casework::Member>())
        roles.emplace(member.member, member.role);
    std::map<Attendance, int> forms;
    for (const casework::MeetingGuest& guest : meeting.guests) {
        const auto role = roles.find(guest.member);
        const Side side = role == roles.end() ? Side::Worker : sideOf(role->second);
        if (side == Side::Worker)
            continue;
        const bool isHere = tookPart(meeting, guest) != TookPart::Not;
        // Who was planned to be there and was not took part in no way.
        const bool wasExpected = comesAlong(guest.attendance) || guest.came;
        // Who was not planned to be in the room and sat there all the same took part in the room.
        if (isHere || !wasExpected)
            ++forms[formTaken(meeting, guest)];
        figures.asked += isHere ? 1 : 0;
        figures.childPresent = figures.childPresent || (isHere && side == Side::Child);
        figures.familyPresent = figures.familyPresent || (isHere && side == Side::Family);
        figures.networkPresent = figures.networkPresent || (isHere && side == Side::Network);
    }
    for (const MemberId& member : joinedBesides(meeting)) {
        const auto role = roles.find(member);
        const Side side = role == roles.end() ? Side::Worker : sideOf(role->second);
        if (side == Side::Worker)
            continue;
        ++forms[Attendance::RemoteTablet];
        ++figures.asked;
        figures.childPresent = figures.childPresent || side == Side::Child;
        figures.familyPresent = figures.familyPresent || side == Side::Family;
        figures.networkPresent = figures.networkPresent || side == Side::Network;
    }
    for (const auto& [form, people] : forms)
        figures.forms.push_back({form, people});
}

template <class T>
std::vector<casework::Stored<T>> seenByAll(const CaseView& view, const casework::CircleId& circle)
{
    std::vector<casework::Stored<T>> all = view.all<T>();
    std::erase_if(all, [&](const auto& each) { return !view.rules().mayPoint(circle, each.head.key.circle); });
    return all;
}

void countWork(const CaseView& view, const casework::CircleId& circle, const RecordId& meeting, Figures& figures)
{
    const auto questions = seenByAll<casework::Question>(view, circle);
    for (const auto& [head, hypothesis] : seenByAll<casework::Hypothesis>(view, circle)) {
        if (hypothesis.meeting != meeting)
            continue;
        const RecordId id = head.id; // clang does not let a lambda capture a structured binding
        ++figures.hypotheses;
        figures.questioned += std::ranges::any_of(questions, [&](const auto& question) {
            return question.value.state != casework::QuestionState::Dropped
                && std::ranges::find(question.value.tests, id) != question.value.tests.end();
        });
    }
    for (const auto& [head, question] : questions) {
        if (question.meeting != meeting || question.state == casework::QuestionState::Dropped)
            continue;
        ++figures.questions;
        figures.answered += question.state == casework::QuestionState::Answered;
    }
    for (const auto& [head, step] : seenByAll<casework::Step>(view, circle)) {
        if (step.meeting != meeting)
            continue;
        ++figures.steps;
        figures.closed += casework::isOver(step.state);
    }
    for (const auto& [head, feedback] : seenByAll<casework::Feedback>(view, circle))
        figures.gave += feedback.meeting == meeting && !feedback.counted;
}

/// What was given to be counted, wherever it stands: whoever gave it wants just that, and the coins hide whose it is.
void countTossed(const CaseView& view, const RecordId& meeting, Figures& figures)
{
    std::map<QString, casework::TallyFigures> tallies;
    for (const auto& [head, feedback] : view.all<casework::Feedback>()) {
        // One person, one answer; more in one record is not this app's.
        if (!feedback.counted || feedback.meeting != meeting || feedback.items.size() != 1)
            continue;
        const casework::FeedbackItem& item = feedback.items.front();
        casework::TallyFigures& tally = tallies[item.key];
        tally.key = item.key;
        ++tally.answers;
        tally.good += item.value >= kGoodFrom;
        ++figures.gave;
    }
    for (const auto& [key, tally] : tallies) {
        if (figures.tallies.size() < kMostTallies)
            figures.tallies.push_back(tally);
    }
}

void countPhases(const Meeting& meeting, Figures& figures)
{
    for (const casework::MeetingPhase& phase : meeting.phases) {
        if (!phase.startedAt.isValid() || !phase.endedAt.isValid())
            continue;
        const qint64 minutes = (ran(phase, meeting, phase.endedAt).count() + 30) / 60;
        figures.phases.push_back(
            {phase.key, phase.plannedMinutes.value_or(0), int(std::clamp<qint64>(minutes, 0, kMostMinutes))});
    }
}

} // namespace

std::optional<Figures> figuresOf(const CaseView& view, const RecordId& meeting, const MeetingTemplate& order)
{
    const auto held = view.get<Meeting>(meeting);
    if (!held || held->value.state != casework::MeetingState::Closed || !held->value.startedAt.isValid())
        return std::nullopt;
    Figures figures;
    const QDate day = held->value.startedAt.date();
    figures.week = casework::PartialDate::of(day.addDays(1 - day.dayOfWeek()));
    figures.childHeard = childsVoiceHeard(view, meeting, order);
    countPeople(view, held->value, figures);
    countPhases(held->value, figures);
    countWork(view, held->head.key.circle, meeting, figures);
    countTossed(view, meeting, figures);
    figures.gave = std::min(figures.gave, figures.asked);
    return figures;
}

} // namespace kudelma::meeting

// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "meeting/childs_voice.h"

#include "casework/childhood.h"

#include <algorithm>
#include <map>
#include <set>

namespace kudelma::meeting {

namespace {

/// When these people's last meeting before this one ended; invalid: there was none.
QDateTime lastEnd(const casework::CaseView& view, const casework::Stored<casework::Meeting>& meeting)
{
    QDateTime last;
    for (const auto& [head, other] : view.all<casework::Meeting>()) {
        const bool isBefore
            = head.id != meeting.head.id && other.endedAt.isValid() && other.endedAt < meeting.value.startedAt;
        if (isBefore && view.rules().mayPoint(meeting.head.key.circle, head.key.circle)
            && (!last.isValid() || last < other.endedAt))
            last = other.endedAt;
    }
    return last;
}

} // namespace

bool childsWordsThere(const casework::CaseView& view, const casework::RecordId& meeting)
{
    const auto held = view.get<casework::Meeting>(meeting);
    if (!held)
        return false;
    const QDate day = held->value.startedAt.isValid() ? held->value.startedAt.date() : QDate::currentDate();
    const QDateTime since = lastEnd(view, *held);
    std::map<casework::RecordId, casework::RecordId> fuller; // the same person in two circles is one
    for (const auto& [head, alias] : view.all<casework::Alias>())
        fuller.emplace(alias.copy, alias.person);
    const auto one = [&](const casework::RecordId& person) {
        const auto found = fuller.find(person);
        return found == fuller.end() ? person : found->second;
    };
    std::set<casework::RecordId> children;
    for (const auto& [head, person] : view.all<casework::Person>()) {
        if (person.index)
            children.insert(one(head.id));
    }
    const bool isOfAny = children.empty();
    bool isAnyHeard = false;
    for (const auto& [head, voice] : view.all<casework::Voice>()) {
        const bool isNew
            = !voice.meeting.isNull() ? voice.meeting == meeting : !since.isValid() || since < head.createdAt;
        const auto person = view.get<casework::Person>(voice.person);
        if (!isNew || voice.withdrawn || !voice.storyOf.isNull() || !person
            || !view.rules().mayPoint(held->head.key.circle, head.key.circle))
            continue;
        isAnyHeard = isAnyHeard || casework::isChild(person->value, day);
        children.erase(one(voice.person));
    }
    return isOfAny ? isAnyHeard : children.empty();
}

bool childsVoiceHeard(const casework::CaseView& view, const casework::RecordId& meeting, const MeetingTemplate& order)
{
    const auto held = view.get<casework::Meeting>(meeting);
    const auto isBegun = [&](const PhaseTemplate& phase) {
        return !phase.required || std::ranges::any_of(held->value.phases, [&](const casework::MeetingPhase& one) {
            return one.key == phase.key && one.startedAt.isValid();
        });
    };
    return held && std::ranges::all_of(order.phases(), isBegun) && childsWordsThere(view, meeting);
}

} // namespace kudelma::meeting

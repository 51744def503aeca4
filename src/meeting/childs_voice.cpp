// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "meeting/childs_voice.h"

#include "casework/childhood.h"

#include <algorithm>

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

bool childsVoiceHeard(const casework::CaseView& view, const casework::RecordId& meeting)
{
    const auto held = view.get<casework::Meeting>(meeting);
    if (!held)
        return false;
    const QDate day = held->value.startedAt.isValid() ? held->value.startedAt.date() : QDate::currentDate();
    const QDateTime since = lastEnd(view, *held);
    return std::ranges::any_of(view.all<casework::Voice>(), [&](const auto& voice) {
        const auto person = view.get<casework::Person>(voice.value.person);
        if (voice.value.withdrawn || !voice.value.storyOf.isNull() || !person || !casework::isChild(person->value, day)
            || !view.rules().mayPoint(held->head.key.circle, voice.head.key.circle))
            return false;
        if (!voice.value.meeting.isNull())
            return voice.value.meeting == meeting;
        return !since.isValid() || since < voice.head.createdAt;
    });
}

} // namespace kudelma::meeting

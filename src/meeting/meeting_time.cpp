// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "meeting/meeting_time.h"

#include <algorithm>

namespace kudelma::meeting {

using std::chrono::minutes;
using std::chrono::seconds;

seconds ran(const casework::MeetingPhase& phase, const casework::Meeting& meeting, const QDateTime& now)
{
    if (!phase.startedAt.isValid())
        return seconds{0};
    const bool isPaused = meeting.state == casework::MeetingState::Paused && meeting.pausedAt.isValid();
    const QDateTime until = phase.endedAt.isValid() ? phase.endedAt : isPaused ? meeting.pausedAt : now;
    return seconds{std::max<qint64>(0, phase.startedAt.secsTo(until) - phase.awaySeconds)};
}

std::optional<PhaseTime> phaseTime(const casework::Meeting& meeting, const QDateTime& now)
{
    const auto running
        = std::find_if(meeting.phases.begin(), meeting.phases.end(), [&](const casework::MeetingPhase& phase) {
              return phase.key == meeting.phase && phase.startedAt.isValid() && !phase.endedAt.isValid();
          });
    if (running == meeting.phases.end())
        return std::nullopt;
    return PhaseTime{ran(*running, meeting, now), minutes{running->plannedMinutes.value_or(0)}};
}

minutes plannedMinutesLeft(const casework::Meeting& meeting, const QDateTime& now)
{
    seconds left{0};
    for (const casework::MeetingPhase& phase : meeting.phases) {
        if (phase.endedAt.isValid())
            continue;
        if (phase.key == meeting.phase && phase.startedAt.isValid()) {
            if (const auto time = phaseTime(meeting, now))
                left += time->left();
        } else {
            left += minutes{phase.plannedMinutes.value_or(0)};
        }
    }
    return std::chrono::ceil<minutes>(left);
}

casework::RecordId lastMeeting(const casework::CaseView& view)
{
    casework::RecordId best;
    QDateTime at;
    bool begun = false;
    for (const auto& [head, meeting] : view.all<casework::Meeting>()) {
        if (meeting.state == casework::MeetingState::CalledOff)
            continue;
        const bool thisBegun = meeting.startedAt.isValid();
        const QDateTime begin = thisBegun ? meeting.startedAt : meeting.plannedAt;
        const bool better
            = best.isNull() || (thisBegun && !begun) || (thisBegun == begun && (thisBegun ? begin > at : begin < at));
        if (!better)
            continue;
        best = head.id;
        at = begin;
        begun = thisBegun;
    }
    return best;
}

} // namespace kudelma::meeting

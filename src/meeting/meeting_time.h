// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "casework/case_view.h"

#include <chrono>
#include <optional>

namespace kudelma::meeting {

/// How the running phase stands against its plan.
struct PhaseTime
{
    std::chrono::seconds elapsed{0};
    std::chrono::seconds planned{0};
    [[nodiscard]] std::chrono::seconds overrun() const
    {
        return elapsed > planned ? elapsed - planned : std::chrono::seconds{0};
    }
    [[nodiscard]] std::chrono::seconds left() const
    {
        return planned > elapsed ? planned - elapsed : std::chrono::seconds{0};
    }
};

/// How long a phase has run until now, or until it ended: without pauses, and without what was on before the meeting
/// came back to it. Never negative, whatever the clocks say.
[[nodiscard]] std::chrono::seconds ran(
    const casework::MeetingPhase& phase, const casework::Meeting& meeting, const QDateTime& now);

/// Nothing while no phase is running. A clock that stands before the phase's start counts as the start: devices'
/// clocks differ, and nobody should see a negative time.
[[nodiscard]] std::optional<PhaseTime> phaseTime(const casework::Meeting& meeting, const QDateTime& now);

/// Of the meetings that have begun the latest; if none has, the first to come. Null: there is none.
[[nodiscard]] casework::RecordId lastMeeting(const casework::CaseView& view);

/// Sum of the plans of all phases that have not ended, less what the running one has used; what is left of the day.
[[nodiscard]] std::chrono::minutes plannedMinutesLeft(const casework::Meeting& meeting, const QDateTime& now);

} // namespace kudelma::meeting

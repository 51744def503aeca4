// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "casework/case_editor.h"
#include "meeting/meeting_template.h"

#include <chrono>
#include <functional>

namespace kudelma::meeting {

enum class DeskErrorKind {
    NoMeeting, ///< The record is not there, or not to be read.
    NotRunning, ///< The meeting has not begun, or has ended.
    AlreadyRunning,
    NoSuchPhase,
    ReasonNeeded, ///< The child's voice may not be skipped in silence.
    NotWritten, ///< The case refused the change; `context` says why.
};

struct DeskError
{
    DeskErrorKind kind;
    QString context;
};

template <class T>
using DeskResult = tl::expected<T, DeskError>;

/// What the one who leads does to a meeting: begins it, moves through its phases, gives the turn, shows, pauses, ends.
/// Every verb is one change of the meeting's record, so everybody's screens follow it, and one step of undo.
class MeetingDesk
{
public:
    using Now = std::function<QDateTime()>;

    /// All three are borrowed and must outlive the desk.
    MeetingDesk(casework::CaseEditor& editor, const MeetingTemplate& order, Now now);

    /// A planned meeting of this template in a circle, with its phases and their minutes.
    DeskResult<casework::RecordId> plan(const casework::CircleId& circle, const QString& title, const QDateTime& at,
        const casework::MemberId& facilitator);

    /// Who reads why a phase was left out. What is for workers is not written here: whoever calls keeps it elsewhere.
    enum class ReasonFor : std::uint8_t { Everybody, Workers };

    DeskResult<void> begin(const casework::RecordId& meeting);
    /// On to the phase after the running one. A required phase that has nothing to show needs skipPhase() instead; what
    /// counts as nothing is the caller's to say by `heard`.
    DeskResult<void> next(const casework::RecordId& meeting, bool heard = true);
    /// As next(): a required phase that was never begun is not passed over without skipPhase() either, whatever there
    /// is to show in it.
    DeskResult<void> goTo(const casework::RecordId& meeting, const QString& phase, bool heard = true);
    /// Leaves the running phase for `to`, or for the next one; `reason` says why, and where a required phase is passed
    /// over also when the child will be heard. At least kMinReasonChars, at most kMaxReasonChars.
    DeskResult<void> skipPhase(const casework::RecordId& meeting, const QString& reason, const QString& to = {},
        ReasonFor who = ReasonFor::Everybody);
    /// Leaving the running phase for `to`, or for the next one, passes over a required one: the child's voice.
    [[nodiscard]] bool passesOverChild(const casework::RecordId& meeting, const QString& to = {}) const;
    DeskResult<void> extend(const casework::RecordId& meeting, std::chrono::minutes more);
    DeskResult<void> setPaused(const casework::RecordId& meeting, bool paused);
    /// In a round whoever had the turn has spoken by it.
    DeskResult<void> giveTurn(const casework::RecordId& meeting, const casework::MemberId& speaker);
    /// Everybody once, in this order; the first of them has the turn. Ends with the phase.
    DeskResult<void> startRound(const casework::RecordId& meeting, const std::vector<casework::MemberId>& order);
    /// Who has the turn has spoken, or passes; on to the next who has not. With nobody left the round is over, and
    /// stays to be seen.
    DeskResult<void> goOnInRound(const casework::RecordId& meeting, bool passed);
    DeskResult<void> endRound(const casework::RecordId& meeting);
    /// Somebody else leads from now on; who led before is kept. Also before the meeting has begun.
    DeskResult<void> handOver(const casework::RecordId& meeting, const casework::MemberId& leader);
    DeskResult<void> show(const casework::RecordId& meeting, const QString& view, const casework::RecordId& focus = {});
    DeskResult<void> end(const casework::RecordId& meeting);
    /// It is not held. Only while it is planned.
    DeskResult<void> callOff(const casework::RecordId& meeting);

    static constexpr qsizetype kMinReasonChars = 10;
    static constexpr qsizetype kMaxReasonChars = 500; ///< As the record has it.
    static constexpr std::size_t kMaxRound = 40; ///< As the record has it.
    static constexpr std::size_t kMaxLeaders = 20; ///< As the record has it.
    static constexpr int kMaxPhaseMinutes = 600;

private:
    DeskResult<casework::Meeting> running(const casework::RecordId& meeting) const;
    DeskResult<void> write(const casework::RecordId& meeting, const casework::Meeting& value);
    void leavePhase(casework::Meeting& value) const;
    void countPause(casework::Meeting& value) const; ///< Up to now, off the running phase's time.
    void enterPhase(casework::Meeting& value, const QString& phase) const;
    /// A required phase between here and there that was never begun or has nothing to show, unless a reason is
    /// written down already.
    [[nodiscard]] bool wouldPassOver(const casework::Meeting& value, int to, bool heard) const;

    casework::CaseEditor& m_editor;
    const MeetingTemplate& m_order;
    Now m_now;
};

} // namespace kudelma::meeting

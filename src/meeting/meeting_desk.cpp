// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "meeting/meeting_desk.h"

#include <algorithm>

namespace kudelma::meeting {

using namespace Qt::StringLiterals;
using casework::Meeting;
using casework::MeetingPhase;
using casework::MeetingState;
using casework::RecordId;

namespace {

tl::unexpected<DeskError> refused(DeskErrorKind kind, const QString& context = {})
{
    return tl::unexpected(DeskError{kind, context});
}

MeetingPhase* phaseOf(Meeting& meeting, const QString& key)
{
    const auto found = std::ranges::find(meeting.phases, key, &MeetingPhase::key);
    return found == meeting.phases.end() ? nullptr : &*found;
}

void addAway(MeetingPhase& phase, const QDateTime& from, const QDateTime& until)
{
    if (from.isValid())
        phase.awaySeconds
            = int(std::clamp<qint64>(phase.awaySeconds + from.secsTo(until), 0, casework::kMaxAwaySeconds));
}

/// Why the child was not heard is written down somewhere.
bool isAccountedFor(const Meeting& meeting)
{
    return !meeting.noChildsVoice.isEmpty() || meeting.notHeardKept;
}

} // namespace

MeetingDesk::MeetingDesk(casework::CaseEditor& editor, const MeetingTemplate& order, Now now)
    : m_editor(editor)
    , m_order(order)
    , m_now(std::move(now))
{ }

DeskResult<RecordId> MeetingDesk::plan(
    const casework::CircleId& circle, const QString& title, const QDateTime& at, const casework::MemberId& facilitator)
{
    Meeting meeting;
    meeting.title = title;
    meeting.templateKey = m_order.key();
    meeting.plannedAt = at;
    meeting.facilitator = facilitator;
    for (const PhaseTemplate& phase : m_order.phases())
        meeting.phases.push_back({phase.key, phase.minutes, {}, {}, {}});
    const auto added = m_editor.add(circle, meeting);
    if (!added)
        return refused(DeskErrorKind::NotWritten, added.error().context);
    return *added;
}

DeskResult<Meeting> MeetingDesk::running(const RecordId& meeting) const
{
    const auto stored = m_editor.view().get<Meeting>(meeting);
    if (!stored)
        return refused(DeskErrorKind::NoMeeting, meeting.text());
    if (stored->value.state != MeetingState::Running && stored->value.state != MeetingState::Paused)
        return refused(DeskErrorKind::NotRunning);
    return stored->value;
}

DeskResult<void> MeetingDesk::write(const RecordId& meeting, const Meeting& value)
{
    if (const auto written = m_editor.update(meeting, value); !written)
        return refused(DeskErrorKind::NotWritten, written.error().context);
    return {};
}

void MeetingDesk::leavePhase(Meeting& value) const
{
    MeetingPhase* phase = phaseOf(value, value.phase);
    if (!phase || !phase->startedAt.isValid())
        return;
    countPause(value);
    phase->endedAt = m_now();
}

void MeetingDesk::countPause(Meeting& value) const
{
    if (MeetingPhase* phase = phaseOf(value, value.phase))
        addAway(*phase, value.pausedAt, m_now());
    if (value.pausedAt.isValid())
        value.pausedAt = m_now(); // the next phase begins in the same pause
}

void MeetingDesk::enterPhase(Meeting& value, const QString& phase) const
{
    leavePhase(value);
    value.phase = phase;
    value.speaker = {};
    value.focus = {};
    value.turns.clear();
    if (const PhaseTemplate* order = m_order.phase(phase))
        value.shown = nameOf(order->view);
    if (MeetingPhase* entered = phaseOf(value, phase)) {
        // What it ran before stays counted when the meeting comes back to it.
        if (entered->startedAt.isValid())
            addAway(*entered, entered->endedAt, m_now());
        else
            entered->startedAt = m_now();
        entered->endedAt = {};
        entered->skipped.clear();
    } else {
        value.phases.push_back({phase, 0, m_now(), {}, {}});
    }
}

DeskResult<void> MeetingDesk::begin(const RecordId& meeting)
{
    const auto stored = m_editor.view().get<Meeting>(meeting);
    if (!stored)
        return refused(DeskErrorKind::NoMeeting, meeting.text());
    if (stored->value.state != MeetingState::Planned)
        return refused(DeskErrorKind::AlreadyRunning);
    const auto first = std::ranges::find_if(
        m_order.phases(), [](const PhaseTemplate& phase) { return !phase.beforeMeeting && !phase.afterMeeting; });
    if (first == m_order.phases().end())
        return refused(DeskErrorKind::NoSuchPhase);
    Meeting value = stored->value;
    value.state = MeetingState::Running;
    value.startedAt = m_now();
    value.notesWhoJoined = true;
    enterPhase(value, first->key);
    return write(meeting, value);
}

DeskResult<void> MeetingDesk::next(const RecordId& meeting, bool heard)
{
    auto value = running(meeting);
    if (!value)
        return tl::unexpected(value.error());
    const int index = m_order.indexOf(value->phase);
    if (index < 0 || index + 1 >= int(m_order.phases().size()))
        return refused(DeskErrorKind::NoSuchPhase);
    if (m_order.phases()[std::size_t(index)].required && !heard && !isAccountedFor(*value))
        return refused(DeskErrorKind::ReasonNeeded);
    enterPhase(*value, m_order.phases()[std::size_t(index) + 1].key);
    return write(meeting, *value);
}

bool MeetingDesk::wouldPassOver(const Meeting& value, int to, bool heard) const
{
    if (isAccountedFor(value))
        return false;
    for (int i = std::max(0, m_order.indexOf(value.phase)); i < to; ++i) {
        const PhaseTemplate& passed = m_order.phases()[std::size_t(i)];
        const auto held = std::ranges::find(value.phases, passed.key, &MeetingPhase::key);
        const bool isBegun = held != value.phases.end() && held->startedAt.isValid();
        if (passed.required && (!isBegun || !heard))
            return true;
    }
    return false;
}

DeskResult<void> MeetingDesk::goTo(const RecordId& meeting, const QString& phase, bool heard)
{
    auto value = running(meeting);
    if (!value)
        return tl::unexpected(value.error());
    const int index = m_order.indexOf(phase);
    if (index < 0)
        return refused(DeskErrorKind::NoSuchPhase, phase);
    if (wouldPassOver(*value, index, heard))
        return refused(DeskErrorKind::ReasonNeeded);
    enterPhase(*value, phase);
    return write(meeting, *value);
}

bool MeetingDesk::passesOverChild(const RecordId& meeting, const QString& to) const
{
    const auto value = running(meeting);
    if (!value)
        return false;
    const int from = std::max(0, m_order.indexOf(value->phase));
    const int index = to.isEmpty() ? from + 1 : m_order.indexOf(to);
    for (int i = from; i < std::min(index, int(m_order.phases().size())); ++i) {
        if (m_order.phases()[std::size_t(i)].required)
            return true;
    }
    return false;
}

DeskResult<void> MeetingDesk::skipPhase(
    const RecordId& meeting, const QString& reason, const QString& to, ReasonFor who)
{
    auto value = running(meeting);
    if (!value)
        return tl::unexpected(value.error());
    const QString words = reason.trimmed();
    if (words.size() < kMinReasonChars || words.size() > kMaxReasonChars)
        return refused(DeskErrorKind::ReasonNeeded);
    const int index = to.isEmpty() ? m_order.indexOf(value->phase) + 1 : m_order.indexOf(to);
    if (index < 0 || index >= int(m_order.phases().size()))
        return refused(DeskErrorKind::NoSuchPhase, to);
    for (int i = std::max(0, m_order.indexOf(value->phase)); i < index; ++i) {
        const PhaseTemplate& passed = m_order.phases()[std::size_t(i)];
        MeetingPhase* held = phaseOf(*value, passed.key);
        if (passed.required) {
            value->noChildsVoice = who == ReasonFor::Everybody ? words : QString();
            value->notHeardKept = who == ReasonFor::Workers;
        }
        if (who == ReasonFor::Everybody && held && (passed.key == value->phase || !held->startedAt.isValid()))
            held->skipped = words;
    }
    enterPhase(*value, m_order.phases()[std::size_t(index)].key);
    return write(meeting, *value);
}

DeskResult<void> MeetingDesk::extend(const RecordId& meeting, std::chrono::minutes more)
{
    auto value = running(meeting);
    if (!value)
        return tl::unexpected(value.error());
    MeetingPhase* phase = phaseOf(*value, value->phase);
    if (!phase)
        return refused(DeskErrorKind::NoSuchPhase);
    phase->plannedMinutes = std::clamp(phase->plannedMinutes.value_or(0) + int(more.count()), 0, kMaxPhaseMinutes);
    return write(meeting, *value);
}

DeskResult<void> MeetingDesk::setPaused(const RecordId& meeting, bool paused)
{
    auto value = running(meeting);
    if (!value)
        return tl::unexpected(value.error());
    if (paused == (value->state == MeetingState::Paused))
        return {};
    countPause(*value);
    value->pausedAt = paused ? m_now() : QDateTime();
    value->state = paused ? MeetingState::Paused : MeetingState::Running;
    return write(meeting, *value);
}

DeskResult<void> MeetingDesk::giveTurn(const RecordId& meeting, const casework::MemberId& speaker)
{
    auto value = running(meeting);
    if (!value)
        return tl::unexpected(value.error());
    const auto had = std::ranges::find(value->turns, value->speaker, &casework::SpeakingTurn::member);
    if (had != value->turns.end() && !had->passed && value->speaker != speaker)
        had->spoke = true;
    value->speaker = speaker;
    return write(meeting, *value);
}

DeskResult<void> MeetingDesk::startRound(const RecordId& meeting, const std::vector<casework::MemberId>& order)
{
    auto value = running(meeting);
    if (!value)
        return tl::unexpected(value.error());
    value->turns.clear();
    for (const casework::MemberId& member : order) {
        const bool isIn
            = std::ranges::find(value->turns, member, &casework::SpeakingTurn::member) != value->turns.end();
        if (!isIn && value->turns.size() < kMaxRound)
            value->turns.push_back({member, false, false});
    }
    value->speaker = value->turns.empty() ? casework::MemberId() : value->turns.front().member;
    return write(meeting, *value);
}

DeskResult<void> MeetingDesk::goOnInRound(const RecordId& meeting, bool passed)
{
    auto value = running(meeting);
    if (!value)
        return tl::unexpected(value.error());
    const auto now = std::ranges::find(value->turns, value->speaker, &casework::SpeakingTurn::member);
    if (now != value->turns.end()) {
        now->spoke = now->spoke || !passed;
        now->passed = passed && !now->spoke;
    }
    const auto next = std::ranges::find_if(
        value->turns, [](const casework::SpeakingTurn& turn) { return !turn.spoke && !turn.passed; });
    value->speaker = next == value->turns.end() ? casework::MemberId() : next->member;
    return write(meeting, *value);
}

DeskResult<void> MeetingDesk::endRound(const RecordId& meeting)
{
    auto value = running(meeting);
    if (!value)
        return tl::unexpected(value.error());
    value->turns.clear();
    value->speaker = {};
    return write(meeting, *value);
}

DeskResult<void> MeetingDesk::handOver(const RecordId& meeting, const casework::MemberId& leader)
{
    const auto stored = m_editor.view().get<Meeting>(meeting);
    if (!stored)
        return refused(DeskErrorKind::NoMeeting, meeting.text());
    Meeting value = stored->value;
    if (isOver(value.state))
        return refused(DeskErrorKind::NotRunning);
    if (leader.isNull() || leader == value.facilitator)
        return {};
    if (value.leaders.empty() && !value.facilitator.isNull())
        value.leaders.push_back({value.facilitator, value.startedAt});
    // Of a meeting that goes back and forth all day the latest are kept.
    if (value.leaders.size() >= kMaxLeaders)
        value.leaders.erase(value.leaders.begin());
    value.leaders.push_back({leader, m_now()});
    value.facilitator = leader;
    return write(meeting, value);
}

DeskResult<void> MeetingDesk::show(const RecordId& meeting, const QString& view, const RecordId& focus)
{
    auto value = running(meeting);
    if (!value)
        return tl::unexpected(value.error());
    value->shown = view;
    value->focus = focus;
    return write(meeting, *value);
}

DeskResult<void> MeetingDesk::end(const RecordId& meeting)
{
    auto value = running(meeting);
    if (!value)
        return tl::unexpected(value.error());
    leavePhase(*value);
    value->pausedAt = {};
    value->state = MeetingState::Closed;
    value->endedAt = m_now();
    value->speaker = {};
    return write(meeting, *value);
}

DeskResult<void> MeetingDesk::callOff(const RecordId& meeting)
{
    const auto stored = m_editor.view().get<Meeting>(meeting);
    if (!stored)
        return refused(DeskErrorKind::NoMeeting, meeting.text());
    if (stored->value.state != MeetingState::Planned)
        return refused(DeskErrorKind::AlreadyRunning);
    Meeting value = stored->value;
    value.state = MeetingState::CalledOff;
    return write(meeting, value);
}

} // namespace kudelma::meeting

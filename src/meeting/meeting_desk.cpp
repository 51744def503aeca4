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
        meeting.phases.push_back({phase.key, phase.minutes, {}, {}});
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
    if (MeetingPhase* phase = phaseOf(value, value.phase); phase && phase->startedAt.isValid())
        phase->endedAt = m_now();
}

void MeetingDesk::enterPhase(Meeting& value, const QString& phase) const
{
    leavePhase(value);
    value.phase = phase;
    value.speaker = {};
    value.focus = {};
    if (const PhaseTemplate* order = m_order.phase(phase))
        value.shown = nameOf(order->view);
    if (MeetingPhase* entered = phaseOf(value, phase)) {
        entered->startedAt = m_now();
        entered->endedAt = {};
    } else {
        value.phases.push_back({phase, 0, m_now(), {}});
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
    if (m_order.phases()[std::size_t(index)].required && !heard && value->noChildsVoice.isEmpty())
        return refused(DeskErrorKind::ReasonNeeded);
    enterPhase(*value, m_order.phases()[std::size_t(index) + 1].key);
    return write(meeting, *value);
}

DeskResult<void> MeetingDesk::goTo(const RecordId& meeting, const QString& phase)
{
    auto value = running(meeting);
    if (!value)
        return tl::unexpected(value.error());
    if (m_order.indexOf(phase) < 0)
        return refused(DeskErrorKind::NoSuchPhase, phase);
    enterPhase(*value, phase);
    return write(meeting, *value);
}

DeskResult<void> MeetingDesk::skipPhase(const RecordId& meeting, const QString& reason)
{
    auto value = running(meeting);
    if (!value)
        return tl::unexpected(value.error());
    if (reason.trimmed().size() < kMinReasonChars)
        return refused(DeskErrorKind::ReasonNeeded);
    value->noChildsVoice = reason.trimmed();
    if (const auto written = write(meeting, *value); !written)
        return written;
    return next(meeting, false);
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
    value->state = paused ? MeetingState::Paused : MeetingState::Running;
    return write(meeting, *value);
}

DeskResult<void> MeetingDesk::giveTurn(const RecordId& meeting, const casework::MemberId& speaker)
{
    auto value = running(meeting);
    if (!value)
        return tl::unexpected(value.error());
    value->speaker = speaker;
    return write(meeting, *value);
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
    value->state = MeetingState::Closed;
    value->endedAt = m_now();
    value->speaker = {};
    return write(meeting, *value);
}

} // namespace kudelma::meeting

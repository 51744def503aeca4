// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// What whoever leads does to the meeting, and what their device notes of it.
#include "app/boards/sketch_sweep.h"
#include "app/table/meeting_table.h"
#include "casework/snapshots.h"
#include "meeting/childs_voice.h"

#include <algorithm>

namespace kudelma::app {

using Row = KeyedListModel::Row;

namespace {
constexpr qsizetype kMaxJoined = 40; // as the record has it
} // namespace

bool MeetingTable::begin()
{
    if (state() == State::Planned && !m_preparation.mayBegin()) {
        Q_EMIT preparationNeeded();
        return false;
    }
    setOwnView(false); // what the workers prepared is not for those who come now
    return told(m_desk.begin(m_record));
}

bool MeetingTable::next()
{
    m_wanted.clear();
    return goOn([this] { return m_desk.next(m_record, meeting::childsWordsThere(m_room.view(), m_record)); });
}

bool MeetingTable::goOn(const std::function<meeting::DeskResult<void>()>& step)
{
    const bool wasListening = listening();
    if (!told(step()))
        return false;
    // Also when a break came between the listening and the answer.
    const bool isAnswer = phase() && phase()->view == meeting::PhaseView::Response;
    if ((wasListening || isAnswer) && !listening())
        giveFirstWord();
    return true;
}

void MeetingTable::giveFirstWord()
{
    const auto isChildHere = [this](const Row& row) {
        const auto member = casework::MemberId::fromText(row.key);
        return member && isThere(row) && m_room.person(*member).role == casework::MemberRole::Child;
    };
    const auto child = std::ranges::find_if(m_people.rows(), isChildHere);
    if (child != m_people.rows().end())
        static_cast<void>(giveTurn(child->key));
}

bool MeetingTable::skipPhase(const QString& reason, bool forEverybody)
{
    using For = meeting::MeetingDesk::ReasonFor;
    const bool isForWorkers = !forEverybody && m_desk.passesOverChild(m_record, m_wanted);
    // First the words: a meeting that says that they are written down must not be wrong.
    if (isForWorkers && !m_preparation.keepWhyNotHeard(reason))
        return false;
    const For who = isForWorkers ? For::Workers : For::Everybody;
    if (!goOn([&] { return m_desk.skipPhase(m_record, reason, m_wanted, who); }))
        return false;
    m_wanted.clear();
    return true;
}

bool MeetingTable::goTo(const QString& phase)
{
    m_wanted = phase;
    const bool isReady = meeting::childsWordsThere(m_room.view(), m_record);
    if (!goOn([&] { return m_desk.goTo(m_record, phase, isReady); }))
        return false;
    m_wanted.clear();
    return true;
}

/// Written by the device of whoever leads, besides what is done by hand. It says nothing of who sits in the room, so
/// the room's screen does not follow from it.
void MeetingTable::noteWhoJoined()
{
    if (!m_console.leads() || (state() != State::Running && state() != State::Paused))
        return;
    const auto isNew
        = [this](const QString& member) { return !m_meeting.joined.contains(member) && !m_joined.contains(member); };
    QStringList fresh;
    if (const QString self = m_room.self().text(); isNew(self))
        fresh << self;
    for (const auto& [member, state] : m_presence->people()) {
        if (state.here && isNew(member.text()))
            fresh << member.text();
    }
    if (fresh.isEmpty())
        return;
    for (const QString& member : fresh)
        m_joined.insert(member);
    // Not while the case is just telling of a change.
    QTimer::singleShot(0, this, [this, fresh] {
        const auto noted = m_room.editor().note([&] {
            return m_room.editor().change<casework::Meeting>(m_record, [&](casework::Meeting& meeting) {
                for (const QString& member : fresh) {
                    if (!meeting.joined.contains(member) && meeting.joined.size() < kMaxJoined)
                        meeting.joined << member;
                }
            });
        });
        if (noted)
            m_room.client().flush();
    });
}

bool MeetingTable::extend(int minutes)
{
    return told(m_desk.extend(m_record, std::chrono::minutes(minutes)));
}

bool MeetingTable::setPaused(bool paused)
{
    return told(m_desk.setPaused(m_record, paused));
}

bool MeetingTable::giveTurn(const QString& member)
{
    return told(m_desk.giveTurn(m_record, casework::MemberId::fromText(member).value_or(casework::MemberId())));
}

bool MeetingTable::nextHand()
{
    return !m_hands.isEmpty() && giveTurn(m_hands.front());
}

bool MeetingTable::show(const QString& view, const QString& record)
{
    return told(m_desk.show(m_record, view, casework::RecordId::fromText(record).value_or(casework::RecordId())));
}

bool MeetingTable::end()
{
    bool hasEnded = false;
    const auto done = m_room.editor().together([&]() -> casework::Result<void> {
        hasEnded = told(m_desk.end(m_record));
        // A meeting whose picture cannot be remembered has ended all the same.
        if (hasEnded) {
            static_cast<void>(casework::takeSnapshot(m_room.editor(), m_record));
            SketchSweep::of(m_room).sweep(m_record);
        }
        return {};
    });
    return done && hasEnded;
}

} // namespace kudelma::app

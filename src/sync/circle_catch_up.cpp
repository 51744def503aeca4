// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// How a circle follows the server: subscribe, take what comes in order, notice what is missing or does not fit.
#include "sync/bytes.h"
#include "sync/circle_replica.h"
#include "wire/limits.h"

namespace kudelma::sync {

namespace {

constexpr milliseconds kHolePatience{1000}; ///< An acknowledgement may overtake what stands before it.
constexpr milliseconds kSubscribePause{3000};
constexpr milliseconds kStrangerPause{30'000}; ///< Until a server is asked again that does not know this device.
constexpr int kMaxSubscribesInARow = 5;
constexpr int kTicketPatience = 20; ///< Times; a host may be on its way to publish what its ticket names.
constexpr std::size_t kMaxWaiting = 5000; ///< Entries that came ahead of their turn.
constexpr std::size_t kMaxQuarantineShown = 1000;

} // namespace

void CircleReplica::connected()
{
    m_subscribesInARow = 0;
    follow();
}

void CircleReplica::follow()
{
    if (m_roster.isKnown() && m_memory.published() < m_roster.nextIndex())
        publish();
    else
        subscribe();
}

void CircleReplica::comeBack(const CircleTicket& ticket)
{
    m_roster.expect(ticket);
    if (m_phase == Phase::Apart && m_around.connection.isOnline())
        connected();
}

void CircleReplica::disconnected()
{
    setApart();
    dropAdmissions();
    changed();
}

void CircleReplica::setApart()
{
    m_phase = Phase::Apart;
    m_attempt = std::make_shared<int>(0);
    m_wishIsUnderWay = false;
    m_holeTimer->stop();
    for (auto& [id, log] : m_logs) {
        log->outbox->pause();
        log->snapshotTimer->stop();
        log->waiting.clear();
    }
}

void CircleReplica::leave()
{
    setApart();
    m_memory.set_removed(true);
    saveMemory();
    while (!m_wishes.empty())
        endWish(failure(ErrorKind::NotAllowed, "no longer on the roster"));
    changed();
    m_listener.circleClosed(CircleId{m_id});
}

void CircleReplica::received(const wire::Removed&)
{
    if (!m_memory.removed())
        subscribeAgain(); // The server must show it.
}

/// Only a host takes somebody out, with a signed entry. A server that shows none is older than this device, or lies.
void CircleReplica::notOnRoster(std::uint64_t entriesBefore)
{
    if (m_memory.removed() || !m_roster.isKnown()) {
        setApart();
    } else if (isTakenOut()) {
        leave();
    } else if (m_roster.nextIndex() > entriesBefore) {
        subscribeAgain(); // It showed some of what led there.
    } else {
        dropAdmissions(); // who waits at the door hears of it
        holdBack();
    }
}

/// By an entry that was shown. Who was just invited may not have seen the one that lets them in yet.
bool CircleReplica::isTakenOut() const
{
    return m_roster.isKnown() && !m_roster.ownRole() && m_roster.state().removedAt(m_around.device.id()).has_value();
}

/// The server does not show what it must: it is older than this device, or it lies. Asked again later.
void CircleReplica::holdBack()
{
    setApart();
    raise(AlarmKind::Rollback, LogId{});
    m_holeTimer->start(kStrangerPause);
    changed();
}

void CircleReplica::subscribe()
{
    setApart();
    m_phase = Phase::CatchingUp;
    wire::Frame frame;
    auto& subscribe = *frame.mutable_subscribe();
    subscribe.set_circle(textOf(m_id.view()));
    subscribe.set_roster_from(m_roster.nextIndex());
    for (const auto& [id, log] : m_logs) {
        const auto& head = log->replica.memory().head;
        // One that is not named is sent from its newest snapshot on, as one that is empty here.
        // That a snapshot was seen is remembered, that it was asked for is not: it may have been lost with the
        // connection.
        if (head.index == 0 || log->mustBeginAgain || log->replica.awaitsSnapshot(m_roster.keys())
            || subscribe.positions_size() >= wire::kMaxLogPositions)
            continue;
        auto* position = subscribe.add_positions();
        position->set_log(textOf(id.view()));
        position->set_generation(head.generation);
        position->set_next_index(head.index + 1);
    }
    m_around.connection.request(std::move(frame),
        [this, attempt = std::weak_ptr(m_attempt), from = m_roster.nextIndex()](const wire::Frame* reply) {
            if (attempt.expired() || !reply)
                return;
            if (reply->has_caught_up()) {
                caughtUp(reply->caught_up());
            } else if (reply->error().code() == wire::ERROR_CODE_NOT_ON_ROSTER) {
                notOnRoster(from);
            } else {
                setApart();
                m_holeTimer->start(std::max(kSubscribePause, milliseconds{reply->error().retry_after_ms()}));
            }
        });
    changed();
}

void CircleReplica::subscribeSoon(milliseconds after)
{
    if (m_phase == Phase::Live)
        m_holeTimer->start(after);
}

void CircleReplica::subscribeAgain()
{
    if (!m_around.connection.isOnline())
        return;
    if (++m_subscribesInARow <= kMaxSubscribesInARow) {
        follow();
        return;
    }
    m_subscribesInARow = 0;
    m_holeTimer->start(kSubscribePause);
}

void CircleReplica::caughtUp(const wire::CaughtUp& state)
{
    if (!m_roster.ownRole())
        return isTakenOut() ? leave() : holdBack();
    m_phase = Phase::Live;
    bool behind = false;
    for (auto& [id, log] : m_logs) {
        takeWaiting(*log);
        behind = behind || log->mustBeginAgain || log->rosterUnknownAt != 0 || !log->waiting.empty();
    }
    compareWith(state);
    if (m_memory.removed() && m_roster.ownRole()) {
        m_memory.set_removed(false);
        saveMemory();
    }
    if (behind) {
        m_holeTimer->start(milliseconds{0});
        return;
    }
    m_subscribesInARow = 0;
    if (m_isHeldBack) {
        dropAdmissions(); // who waits at the door hears of it
        if (m_incompleteRosters > 0)
            m_holeTimer->start(kSubscribePause);
        changed();
        return;
    }
    makeNextWishTrue();
    resumeOutboxes();
    considerSnapshots();
    changed();
}

/// Holds back what waits here while the server does not show all of the roster that it, we, or whoever invited us
/// know of.
void CircleReplica::compareRoster(const wire::CaughtUp& state)
{
    m_isHeldBack = false;
    if (!m_roster.isKnown())
        return;
    const auto theirs = state.roster_entries();
    const auto mine = m_roster.nextIndex();
    const bool contradictsItself = theirs > mine; // all entries come before this
    const bool lacksTicket = m_roster.expected() && m_roster.expected()->rosterIndex >= mine;
    if (contradictsItself || lacksTicket) {
        m_isHeldBack = true;
        ++m_incompleteRosters;
        if (contradictsItself && m_incompleteRosters > 1)
            raise(AlarmKind::HistoriesDiffer, LogId{});
        else if (lacksTicket && m_incompleteRosters > kTicketPatience)
            raise(AlarmKind::Rollback, LogId{});
        return;
    }
    m_incompleteRosters = 0;
    if (theirs < mine) {
        m_isHeldBack = true;
        raise(AlarmKind::Rollback, LogId{});
    } else if (const auto head = m_roster.state().headAt(theirs - 1);
               head && fixedFrom<crypto::Hash>(state.roster_head()) != *head) {
        m_isHeldBack = true;
        raise(AlarmKind::HistoriesDiffer, LogId{});
    }
}

void CircleReplica::compareWith(const wire::CaughtUp& state)
{
    compareRoster(state);
    std::map<LogId, const wire::LogState*> states;
    for (const auto& one : state.logs()) {
        if (const auto id = fixedFrom<LogId>(one.log()))
            states[*id] = &one;
    }
    for (auto& [id, log] : m_logs) {
        const auto& head = log->replica.memory().head;
        const auto found = states.find(id);
        const auto* theirs = found == states.end() ? nullptr : found->second;
        log->rolledBack = false;
        if (theirs && theirs->generation() != head.generation)
            continue;
        if (head.index > (theirs ? theirs->index() : 0)) {
            log->rolledBack = true;
            raise(AlarmKind::Rollback, id);
        } else if (theirs) {
            const auto chain = fixedFrom<crypto::Hash>(theirs->chain_hash());
            if (head.index > 0 && chain && log->replica.agrees(theirs->index(), *chain) == false) {
                log->rolledBack = true;
                raise(AlarmKind::HistoriesDiffer, id);
            }
        }
    }
}

void CircleReplica::resumeOutboxes()
{
    // A person who was removed while we were away must not read what waited for the connection.
    if (m_phase != Phase::Live || !m_wishes.empty() || m_isHeldBack)
        return;
    const auto writable = writableLog();
    for (auto& [id, log] : m_logs) {
        if (!log->rolledBack && (writable == id || (isTeam() && !log->outbox->holdsEdits())))
            log->outbox->resume();
    }
}

void CircleReplica::received(const wire::RosterEntries& entries)
{
    if (m_phase != Phase::CatchingUp && m_phase != Phase::Live)
        return;
    for (int i = 0; i < entries.entries_size(); ++i) {
        if (!takeRosterEntry(entries.from() + static_cast<std::uint64_t>(i), entries.entries(i)))
            return;
    }
    // While catching up, a removal of long ago may be followed by a return.
    if (m_phase == Phase::Live && isTakenOut()) {
        leave();
        return;
    }
    resumeOutboxes(); // What waits is sealed anew if the epoch changed.
    changed();
}

void CircleReplica::received(const wire::Entries& entries)
{
    const auto id = fixedFrom<LogId>(entries.log());
    if ((m_phase != Phase::CatchingUp && m_phase != Phase::Live) || !id || !m_roster.ownRole()
        || (!id->isZero() && !m_roster.state().keysOf(DeviceId{id->bytes})))
        return;
    auto& log = logFor(*id);
    const auto& head = log.replica.memory().head;
    if (entries.generation() != head.generation)
        return;
    if (entries.snapshot()) {
        if (entries.envelopes_size() == 1)
            takeSnapshot(log, entries.envelopes(0));
        return;
    }
    for (int i = 0; i < entries.envelopes_size(); ++i) {
        const auto index = entries.first_index() + static_cast<std::uint64_t>(i);
        if (index > head.index && log.waiting.size() < kMaxWaiting)
            log.waiting.try_emplace(index, Waiting{entries.envelopes(i), {}});
    }
    takeWaiting(log);
    if (m_phase == Phase::Live)
        considerSnapshots();
    changed();
}

void CircleReplica::takeWaiting(Log& log)
{
    const auto& head = log.replica.memory().head;
    bool any = false;
    while (!log.waiting.empty()) {
        const auto first = log.waiting.begin();
        if (first->first <= head.index) {
            log.waiting.erase(first);
            continue;
        }
        if (first->first != head.index + 1)
            break;
        if (!any)
            m_unstored.putLog(log.key(), log.replica.memory().toBytes());
        any = true;
        const auto waiting = std::move(first->second);
        log.waiting.erase(first);
        if (!takeOne(log, head.index + 1, waiting))
            break;
    }
    if (any) {
        m_unstored.putLog(log.key(), log.replica.memory().toBytes());
        compactIfGrown(log);
        commitUnstored();
    }
    if (m_phase == Phase::Live && !log.waiting.empty() && !m_holeTimer->isRunning())
        m_holeTimer->start(kHolePatience);
}

bool CircleReplica::takeOne(Log& log, std::uint64_t index, const Waiting& waiting)
{
    auto taken = log.replica.take(index, waiting.envelope, m_roster.state(), m_roster.keys());
    if (taken.outcome == Taken::Outcome::RosterUnknown) {
        // An honest server sends the roster first. Ask once more; then somebody was shown another history.
        if (log.rosterUnknownAt != index) {
            log.rosterUnknownAt = index;
            subscribeSoon();
            return false;
        }
        taken = log.replica.setAside(waiting.envelope);
    }
    log.rosterUnknownAt = 0;
    keep(log, taken, index);
    if (waiting.chain && *waiting.chain != log.replica.memory().head.chain)
        raise(AlarmKind::HistoriesDiffer, log.replica.id());
    if (taken.wantsSnapshot) {
        log.mustBeginAgain = true;
        subscribeSoon();
    }
    return true;
}

void CircleReplica::keep(Log& log, const Taken& taken, std::uint64_t index)
{
    if (taken.alarm)
        raise(*taken.alarm, log.replica.id(), taken.author);
    if (taken.outcome == Taken::Outcome::SetAside) {
        putAside(log, taken, index);
        return;
    }
    if (taken.author == m_around.device.id()) {
        if (const auto rows = log.outbox->rowsOf(taken.envelope)) {
            // The vault has the update since it was written.
            for (const auto row : *rows)
                m_unstored.removeOutbox(row);
            log.outbox->forget(*rows);
            return;
        }
        raise(AlarmKind::ClonedDevice, log.replica.id(), taken.author);
    }
    if (taken.update.empty())
        return;
    m_unstored.appendUpdate(log.key(), {taken.author, index, taken.update});
    ++log.storedUpdates;
    log.storedBytes += taken.update.size();
}

void CircleReplica::putAside(Log& log, const Taken& taken, std::uint64_t index)
{
    const Quarantined entry{m_id, log.replica.id(), index, taken.author, taken.reason, m_around.clock.unixMs()};
    if (m_quarantine.size() >= kMaxQuarantineShown)
        m_quarantine.erase(m_quarantine.begin());
    m_quarantine.push_back(entry);
    m_unstored.addQuarantined(
        {log.key(), index, taken.author, static_cast<std::uint32_t>(taken.reason), entry.atMs, {}});
    m_listener.quarantined(entry);
}

void CircleReplica::takeSnapshot(Log& log, const wire::Envelope& envelope)
{
    m_unstored.putLog(log.key(), log.replica.memory().toBytes());
    const auto taken = log.replica.takeSnapshot(envelope, m_roster.state(), m_roster.keys());
    log.mustBeginAgain = false;
    if (taken.alarm)
        raise(*taken.alarm, log.replica.id(), taken.author);
    if (taken.outcome == Taken::Outcome::SetAside) {
        putAside(log, taken, 0);
    } else if (taken.outcome == Taken::Outcome::Applied) {
        const auto& authors = log.replica.memory().head.authors;
        if (const auto own = authors.find(m_around.device.id()); own != authors.end()) {
            const auto rows = log.outbox->rowsUpTo(own->second);
            for (const auto row : rows)
                m_unstored.removeOutbox(row);
            log.outbox->forget(rows);
        }
        m_unstored.appendUpdate(log.key(), {taken.author, 0, taken.update});
        ++log.storedUpdates;
        log.storedBytes += taken.update.size();
    }
    m_unstored.putLog(log.key(), log.replica.memory().toBytes());
    compactIfGrown(log);
    commitUnstored();
    takeWaiting(log);
    changed();
}

void CircleReplica::acknowledged(
    Log& log, std::uint64_t index, const wire::Envelope& envelope, const crypto::Hash& chain)
{
    if (index > log.replica.memory().head.index) {
        log.waiting.insert_or_assign(index, Waiting{envelope, chain});
        takeWaiting(log);
    } else if (log.outbox->rowsOf(roster::envelopeHash(envelope))) {
        // Something else stands there already, as the server itself told.
        log.rolledBack = true;
        log.outbox->pause();
        raise(AlarmKind::Rollback, log.replica.id());
    }
    considerSnapshots();
    changed();
}

void CircleReplica::compareHeads(const roster::EnvelopeHeader& header)
{
    const auto found = m_logs.find(header.log);
    if (found != m_logs.end() && found->second->replica.agrees(header.seenIndex, header.seenHash) == false)
        raise(AlarmKind::HistoriesDiffer, header.log, header.author);
}

bool CircleReplica::isTeam() const
{
    const auto role = m_roster.ownRole();
    return role == Role::Host || role == Role::Member;
}

} // namespace kudelma::sync

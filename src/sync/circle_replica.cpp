// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "sync/circle_replica.h"

#include "sync/bytes.h"

#include <QTimer>

#include <algorithm>

namespace kudelma::sync {

CircleReplica::Log::Log(const CircleReplica& circle, const LogId& log)
    : replica(circle.m_id, log, circle.m_roster.isKnown() ? circle.m_roster.state().generation() : 1,
        circle.m_around.device.id(), circle.m_around.random)
{ }

vault::LogKey CircleReplica::Log::key() const
{
    const auto& head = replica.memory().head;
    return {head.circle, head.log, head.generation};
}

CircleReplica::CircleReplica(
    const CircleId& id, stored::CircleMemory memory, Surroundings& around, ReplicaListener& listener)
    : m_id(id)
    , m_around(around)
    , m_listener(listener)
    , m_memory(std::move(memory))
    , m_roster(id, around.device)
    , m_holeTimer(around.clock.makeTimer([this] { subscribeAgain(); }))
{
    if (const auto ticket = CircleTicket::fromBytes(viewOf(m_memory.ticket())))
        m_roster.expect(*ticket);
    for (const auto& wish : m_memory.wishes())
        m_wishes.push_back({wish, {}});
}

CircleReplica::~CircleReplica()
{
    for (auto& [id, log] : m_logs)
        log->subscription = {};
}

Result<CircleId> CircleReplica::found(Surroundings& around)
{
    const auto founded = RosterKeeper::found(around.device);
    if (!founded)
        return tl::unexpected(founded.error());
    vault::Batch batch;
    batch.putCircle(founded->circle, serialized(stored::CircleMemory{}));
    batch.putRosterEntry(founded->circle, 0, serialized(founded->entry));
    batch.putEpochKey(founded->circle, 1, founded->key);
    if (const auto done = commit(around, batch); !done)
        return tl::unexpected(done.error());
    return founded->circle;
}

Result<void> CircleReplica::join(Surroundings& around, const CircleTicket& ticket)
{
    stored::CircleMemory memory;
    memory.set_ticket(textOf(ticket.toBytes()));
    vault::Batch batch;
    batch.putCircle(ticket.circle, serialized(memory));
    return commit(around, batch);
}

Result<void> CircleReplica::restore(std::vector<vault::OutboxEntry> outbox)
{
    const auto unusable = [](const vault::Error& error) { return failure(ErrorKind::Storage, error.context); };
    const auto roster = m_around.store.roster(m_id);
    auto keys = m_around.store.epochKeys(m_id);
    const auto logs = m_around.store.logs(m_id);
    const auto quarantine = m_around.store.quarantine(m_id);
    if (!roster)
        return unusable(roster.error());
    if (!keys)
        return unusable(keys.error());
    if (!logs)
        return unusable(logs.error());
    if (!quarantine)
        return unusable(quarantine.error());
    std::vector<wire::RosterEntry> entries(roster->size());
    for (std::size_t i = 0; i < roster->size(); ++i) {
        if (!parse((*roster)[i], entries[i]))
            return failure(ErrorKind::Malformed, "stored roster entry");
    }
    if (const auto restored = m_roster.restore(entries, std::move(*keys)); !restored)
        return restored;
    for (const auto& stored : *logs) {
        if (stored.key.generation != (m_roster.isKnown() ? m_roster.state().generation() : 1))
            continue;
        auto memory = LogMemory::fromBytes(stored.memory);
        const auto updates = m_around.store.updates(stored.key);
        if (!memory)
            return tl::unexpected(memory.error());
        if (!updates)
            return unusable(updates.error());
        auto log = std::make_unique<Log>(*this, stored.key.log);
        std::vector<Bytes> bytes;
        for (const auto& update : *updates) {
            log->storedBytes += update.update.size();
            bytes.push_back(update.update);
        }
        log->storedUpdates = bytes.size();
        if (const auto restored = log->replica.restore(std::move(*memory), bytes); !restored)
            return restored;
        takeIn(std::move(log));
    }
    logFor(LogId{});
    openGuestLogs();
    dropAdmissions();
    for (auto& row : outbox) {
        const LogId id = row.log.log;
        logFor(id).outbox->restore(std::move(row));
    }
    for (const auto& entry : *quarantine)
        m_quarantine.push_back(
            {m_id, entry.log.log, entry.index, entry.author, static_cast<QuarantineReason>(entry.reason), entry.atMs});
    return {};
}

CircleReplica::Log& CircleReplica::logFor(const LogId& id)
{
    if (const auto found = m_logs.find(id); found != m_logs.end())
        return *found->second;
    return takeIn(std::make_unique<Log>(*this, id));
}

CircleReplica::Log& CircleReplica::takeIn(std::unique_ptr<Log> owned)
{
    auto& log = *owned;
    const auto id = log.replica.id();
    m_logs[id] = std::move(owned);
    log.outbox = std::make_unique<Outbox>(m_around, log.replica, m_roster,
        Outbox::Events{
            .acknowledged = [this, &log](std::uint64_t index, const wire::Envelope& envelope,
                                const crypto::Hash& chain) { acknowledged(log, index, envelope, chain); },
            .confused = [this](milliseconds after) { subscribeSoon(after); },
            .hopeless = [this, id] { raise(AlarmKind::HistoriesDiffer, id); },
            .storageFailed = [this](const Error& error) { m_listener.storageFailed(error); },
        });
    log.snapshotTimer = m_around.clock.makeTimer([this, &log] { postSnapshot(log); });
    log.restTimer = m_around.clock.makeTimer([&log] { letRest(log); });
    log.restTimer->start(kRestAfter);
    log.replica.document().setWoken([&log] { log.restTimer->start(kRestAfter); });
    log.subscription = log.replica.document().observe([this, &log](const crdt::TransactionEvent& event) {
        log.changedLately = true;
        if (event.local && !event.update.empty()) {
            if (writableLog() == log.replica.id()) {
                log.unsaved.push_back(event.update);
                m_listener.editsWaiting();
            } else {
                m_listener.neverStored(m_id, log.replica.id());
            }
        }
        m_listener.documentChanged(m_id, log.replica.id(), event);
    });
    m_listener.documentAdded(m_id, id);
    return log;
}

void CircleReplica::letRest(Log& log)
{
    if (std::exchange(log.changedLately, false) || !log.replica.document().rest())
        log.restTimer->start(kRestAfter);
}

void CircleReplica::openGuestLogs()
{
    if (!m_roster.isKnown())
        return;
    for (const auto& [id, device] : m_roster.state().devices()) {
        if (device.role == Role::Guest)
            logFor(LogId{id.bytes});
    }
}

CircleInfo CircleReplica::info() const
{
    CircleInfo info;
    info.id = m_id;
    info.role = m_roster.ownRole().value_or(Role::Reader);
    info.removed = m_memory.removed();
    info.caughtUp = isLive();
    info.pendingRosterChanges = m_wishes.size();
    for (const auto& [id, log] : m_logs)
        info.pendingChanges += log->outbox->size() + (log->unsaved.empty() ? 0 : 1);
    if (!m_roster.isKnown())
        return info;
    const auto& state = m_roster.state();
    info.epoch = state.epoch();
    info.generation = state.generation();
    std::vector<std::pair<std::uint64_t, DeviceInfo>> ordered;
    for (const auto& [id, device] : state.devices())
        ordered.push_back(
            {device.since, {device.keys, id, device.role, InvitationLookup::fromBytes(device.invitation)}});
    std::stable_sort(ordered.begin(), ordered.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    for (auto& [since, device] : ordered)
        info.devices.push_back(std::move(device));
    return info;
}

const roster::LogHead* CircleReplica::headOf(const LogId& id) const
{
    const auto found = m_logs.find(id);
    return found == m_logs.end() ? nullptr : &found->second->replica.memory().head;
}

std::vector<LogId> CircleReplica::logs() const
{
    std::vector<LogId> ids; // The shared one, all zero, comes first by itself.
    for (const auto& [id, log] : m_logs)
        ids.push_back(id);
    return ids;
}

crdt::Document* CircleReplica::document(const LogId& id)
{
    const auto found = m_logs.find(id);
    return found == m_logs.end() ? nullptr : &found->second->replica.document();
}

std::optional<LogId> CircleReplica::writableLog() const
{
    const auto role = m_roster.ownRole();
    if (!role || m_memory.removed() || *role == Role::Reader)
        return std::nullopt;
    return *role == Role::Guest ? LogId{m_around.device.id().bytes} : LogId{};
}

bool CircleReplica::maySend() const
{
    const auto writable = writableLog();
    if (!isLive() || m_isHeldBack || !m_wishes.empty() || !writable)
        return false;
    const auto log = m_logs.find(*writable);
    return log != m_logs.end() && !log->second->rolledBack;
}

bool CircleReplica::isSendingEdits() const
{
    return std::ranges::any_of(m_logs, [](const auto& log) { return log.second->outbox->isSending(); });
}

bool CircleReplica::storeEdits()
{
    bool all = commitUnstored();
    for (auto& [id, log] : m_logs) {
        if (!all || log->unsaved.empty())
            continue;
        const auto edits = log->replica.editsOf(log->unsaved);
        for (const auto& edit : edits) {
            vault::Batch batch;
            batch.putLog(log->key(), log->replica.memory().toBytes());
            batch.appendUpdate(log->key(), {m_around.device.id(), 0, edit.update});
            if (const auto added = log->outbox->add(edit.payload, std::move(batch)); !added) {
                m_listener.storageFailed(added.error());
                all = false;
                break;
            }
            log->unsaved.erase(log->unsaved.begin(), log->unsaved.begin() + static_cast<std::ptrdiff_t>(edit.count));
            ++log->storedUpdates;
            log->storedBytes += edit.update.size();
        }
        changed();
    }
    return all;
}

Bytes CircleReplica::memoryBytes()
{
    m_memory.clear_wishes();
    for (const auto& wish : m_wishes)
        *m_memory.add_wishes() = wish.wish;
    if (!m_roster.expected())
        m_memory.clear_ticket();
    return serialized(m_memory);
}

bool CircleReplica::saveMemory()
{
    m_unstored.putCircle(m_id, memoryBytes());
    return commitUnstored();
}

bool CircleReplica::commitUnstored()
{
    if (m_unstored.empty())
        return true;
    if (const auto done = commit(m_around, m_unstored); !done) {
        // Kept, in order, for the next time: were one of these skipped, what comes after it would not fit.
        m_listener.storageFailed(done.error());
        return false;
    }
    m_unstored = {};
    return true;
}

void CircleReplica::compactIfGrown(Log& log)
{
    if (log.storedUpdates < kCompactUpdates && log.storedBytes < kCompactBytes)
        return;
    const auto state = log.replica.document().encodeStateAsUpdate();
    // What was typed and is not in the outbox yet must not look as if it were stored.
    if (!state || !log.unsaved.empty())
        return;
    m_unstored.replaceUpdates(log.key(), *state);
    log.storedUpdates = 0;
    log.storedBytes = 0;
}

void CircleReplica::raise(AlarmKind kind, const LogId& log, const DeviceId& device)
{
    if (m_raised.emplace(kind, log, device).second)
        m_listener.alarm({kind, m_id, log, device, m_around.clock.unixMs()});
}

void CircleReplica::changed()
{
    m_listener.circleChanged(m_id);
}

} // namespace kudelma::sync

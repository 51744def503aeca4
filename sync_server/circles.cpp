// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "sync_server/circles.h"

#include "wire/limits.h"

namespace kudelma::relay {

using roster::fixedFrom;
using roster::RosterState;

namespace {

constexpr std::size_t kOrphansAtOnce = 100;

Log logFrom(const StoredLog& stored)
{
    Log log;
    log.row = stored.row;
    log.id = stored.log;
    log.generation = stored.generation;
    log.head = log.committed = stored.head;
    log.chain = stored.chain;
    log.newestCovers = stored.newestCovers;
    log.authors = stored.authors;
    if (log.head > 0)
        log.recentChains.push_back(log.chain);
    return log;
}

} // namespace

Circles::Circles(Connections& connections, Post& post, Store& reader, Journal& journal, const Clock& clock,
    RandomSource random, Quotas quotas)
    : m_connections(connections)
    , m_post(post)
    , m_reader(reader)
    , m_journal(journal)
    , m_clock(clock)
    , m_quotas(quotas)
    , m_feed(connections, post, reader, [this](const CircleId& id) { return find(id); })
    , m_random(std::move(random))
{ }

StoreResult<Circle*> Circles::find(const CircleId& id)
{
    if (const auto found = m_circles.find(id); found != m_circles.end())
        return found->second.get();
    auto loaded = load(id);
    if (!loaded)
        return tl::unexpected(loaded.error());
    if (!*loaded)
        return nullptr;
    forgetUnused();
    return m_circles.emplace(id, std::move(*loaded)).first->second.get();
}

tl::expected<Circle*, Refusal> Circles::findFor(const DeviceId& device, const CircleId& id)
{
    auto circle = find(id);
    if (circle && *circle && m_reader.isShared() && !(*circle)->roster.find(device)) {
        if (const auto refusal = refresh(id))
            return tl::unexpected(*refusal);
        circle = find(id);
    }
    if (!circle)
        return tl::unexpected(cannotRead());
    if (!*circle || !(*circle)->roster.find(device))
        return tl::unexpected(Refusal{wire::ERROR_CODE_NOT_ON_ROSTER});
    return *circle;
}

StoreResult<std::unique_ptr<Circle>> Circles::load(const CircleId& id)
{
    const auto stored = m_reader.circle(id);
    if (!stored)
        return tl::unexpected(stored.error());
    if (!stored->has_value() || (*stored)->roster.empty())
        return nullptr;
    const StoreError damaged{StoreErrorKind::Damaged, "a roster"};
    const auto& entries = (*stored)->roster;
    auto state = RosterState::found(entries.front(), RosterState::Trust::Stored);
    if (!state)
        return tl::unexpected(damaged);
    for (std::size_t i = 1; i < entries.size(); ++i) {
        if (!state->apply(entries[i], RosterState::Trust::Stored))
            return tl::unexpected(damaged);
    }
    auto circle = std::make_unique<Circle>(std::move(*state));
    circle->rosterCommitted = entries.size();
    circle->bytes = (*stored)->bytes;
    circle->attachmentCounts = (*stored)->attachments;
    circle->version = circle->committedVersion = circle->loaded = (*stored)->version;
    circle->loadedSession = (*stored)->session;
    circle->session = freshSession();
    for (const auto& log : (*stored)->logs)
        circle->logs.emplace(LogKey{log.generation, log.log}, logFrom(log));
    if (m_reader.isShared() && m_orphans.contains(id))
        m_unserved.insert(id);
    // Those who subscribed before the circle was forgotten (after a failed write) are its subscribers still.
    for (const ConnectionId subscriber :
        m_orphans.contains(id) ? m_orphans.extract(id).mapped() : std::set<ConnectionId>()) {
        Connection* connection = m_connections.find(subscriber);
        if (connection && circle->roster.find(connection->device))
            circle->subscribers.insert(subscriber);
        else if (connection)
            tellRemoved(*connection, id);
    }
    return circle;
}

void Circles::forgetUnused()
{
    if (m_circles.size() < kMaxCachedCircles)
        return;
    std::erase_if(m_circles, [this](const auto& one) {
        return one.second->subscribers.empty() && one.second->writing == 0 && !m_fresh.contains(one.first);
    });
}

void Circles::forgetAll()
{
    for (auto& [id, circle] : m_circles) {
        if (!circle->subscribers.empty())
            m_orphans[id].merge(circle->subscribers);
    }
    m_circles.clear();
    m_fresh.clear();
    m_behind.clear();
    m_founding.clear();
}

void Circles::left(Connection& connection)
{
    for (const auto& [id, subscription] : connection.subscriptions) {
        if (const auto circle = m_circles.find(id); circle != m_circles.end())
            circle->second->subscribers.erase(connection.id);
        if (const auto orphans = m_orphans.find(id); orphans != m_orphans.end())
            orphans->second.erase(connection.id);
    }
}

void Circles::passOn()
{
    for (const CircleId& id : std::exchange(m_fresh, {})) {
        if (const auto circle = find(id); circle && *circle)
            m_feed.passOn(id, **circle);
    }
    for (const CircleId& id : std::set<CircleId>(m_behind))
        renew(id);
    if (m_reader.isShared()) { // Nobody may ever write to them here, and others do.
        std::vector<CircleId> orphans;
        for (auto orphan = m_orphans.begin(); orphan != m_orphans.end() && orphans.size() < kOrphansAtOnce; ++orphan)
            orphans.push_back(orphan->first);
        for (const CircleId& id : orphans) {
            if (!find(id))
                break; // The store cannot be read.
        }
    }
    for (const CircleId& id : std::exchange(m_unserved, {})) {
        if (const auto circle = find(id); circle && *circle)
            serveAnew(id, **circle);
    }
}

std::optional<LogRow> Circles::nextRow()
{
    if (m_nextRow == m_rowsEnd) {
        const auto first = m_reader.reserveLogRows(kLogRowsAtOnce);
        if (!first)
            return std::nullopt;
        m_nextRow = *first;
        m_rowsEnd = *first + static_cast<LogRow>(kLogRowsAtOnce);
    }
    return m_nextRow++;
}

void Circles::subscribe(Connection& connection, std::uint64_t request, const wire::Subscribe& message)
{
    const auto id = fixedFrom<CircleId>(message.circle());
    if (!id || message.positions_size() > wire::kMaxLogPositions)
        return m_post.refuse(connection, request, {wire::ERROR_CODE_MALFORMED, "subscribe"});
    // What the device has seen at another node, or heard of, it must find here.
    if (const auto refusal = refresh(*id))
        return m_post.refuse(connection, request, *refusal);
    const auto found = findFor(connection.device, *id);
    if (!found)
        return m_post.refuse(connection, request, showRemoval(connection, *id, message.roster_from(), found.error()));
    Circle* circle = *found;
    // To be on a roster that the disk does not have yet is enough for writing after it, not for reading.
    if (circle->roster.find(connection.device)->since >= circle->rosterCommitted)
        return m_post.refuse(connection, request, {wire::ERROR_CODE_STORE, "on its way to the disk", 0, kBusyRetry});
    if (connection.subscriptions.size() >= kMaxSubscriptions && !connection.subscriptions.contains(*id))
        return m_post.refuse(connection, request, {wire::ERROR_CODE_LIMIT, "subscriptions"});

    Subscription subscription;
    subscription.rosterNext = std::min(message.roster_from(), circle->rosterCommitted);
    subscription.replyTo = request;
    const std::uint32_t present = circle->roster.generation();
    for (const auto& position : message.positions()) {
        const auto log = fixedFrom<LogId>(position.log());
        if (!log)
            return m_post.refuse(connection, request, {wire::ERROR_CODE_MALFORMED, "log position"});
        const std::uint32_t generation = position.generation();
        if (generation == present || generation + 1 == present) {
            const bool isNew = position.next_index() == 0;
            subscription.cursors.insert_or_assign(*log, Cursor{generation, isNew ? 1 : position.next_index(), isNew});
        }
    }
    connection.subscriptions.insert_or_assign(*id, std::move(subscription));
    circle->subscribers.insert(connection.id);
    // Only who may write snapshots may send frames as large as snapshots.
    const auto role = circle->roster.find(connection.device)->role;
    if (role == roster::Role::Host || role == roster::Role::Member)
        m_post.transport().setMaxFrame(connection.id, wire::kMaxSnapshotFrameBytes);
    m_feed.begin(connection, *id);
}

void Circles::unsubscribe(Connection& connection, std::uint64_t request, const wire::Unsubscribe& message)
{
    if (const auto id = fixedFrom<CircleId>(message.circle())) {
        connection.subscriptions.erase(*id);
        if (const auto circle = m_circles.find(*id); circle != m_circles.end())
            circle->second->subscribers.erase(connection.id);
    }
    m_post.done(connection, request);
}

bool Circles::ephemeral(Connection& connection, std::uint64_t request, const wire::Ephemeral& message)
{
    const auto& envelope = message.envelope();
    const auto refuse = [&](const Refusal& refusal) {
        m_post.refuse(connection, request, refusal);
        return false;
    };
    if (envelope.ByteSizeLong() > wire::kMaxPresenceFrameBytes)
        return refuse({wire::ERROR_CODE_TOO_LARGE, "presence"});
    const auto header = roster::parseHeader(envelope);
    if (!header || header->kind != roster::EnvelopeKind::Presence || header->author != connection.device
        || !envelope.ciphertext_hash().empty())
        return refuse({wire::ERROR_CODE_MALFORMED, "presence"});
    // Losing presence is allowed.
    if (!m_isInTouch
        || m_connections.counts(connection.device).presence.take(m_clock.monotonic()) != milliseconds::zero())
        return false;
    const auto circle = findFor(connection.device, header->circle);
    if (!circle)
        return refuse(circle.error());
    // Nobody could open it under another epoch.
    if (header->epoch != (*circle)->roster.epoch())
        return false;
    wire::Frame frame;
    *frame.mutable_ephemeral() = message;
    spread(**circle, connection.id, frame.SerializeAsString());
    return true;
}

void Circles::spread(const Circle& circle, ConnectionId but, const std::string& bytes)
{
    for (const ConnectionId subscriber : std::set<ConnectionId>(circle.subscribers)) {
        const Connection* to = subscriber == but ? nullptr : m_connections.find(subscriber);
        if (to && m_post.transport().unsent(subscriber) < kLagBytes)
            m_post.send(*to, bytes);
    }
}

} // namespace kudelma::relay

// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "sync_server/feed.h"

#include "wire/limits.h"

namespace kudelma::relay {

using roster::textOf;

namespace {

/// The fresh entries of one log as ready frames.
struct Batch
{
    LogId log;
    std::uint32_t generation = 1;
    std::uint64_t first = 0;
    std::uint64_t last = 0;
    std::vector<std::string> frames;
};

wire::Entries* startEntries(
    wire::Frame& frame, const CircleId& circle, const LogId& log, std::uint32_t generation, std::uint64_t first)
{
    auto* entries = frame.mutable_entries();
    entries->set_circle(textOf(circle.view()));
    entries->set_log(textOf(log.view()));
    entries->set_generation(generation);
    entries->set_first_index(first);
    return entries;
}

Batch batchOf(const CircleId& circle, const Log& log)
{
    Batch batch{log.id, log.generation, log.fresh.front().index, log.fresh.back().index, {}};
    wire::Frame frame;
    wire::Entries* entries = nullptr;
    std::size_t size = 0;
    for (const Accepted& one : log.fresh) {
        const std::size_t more = one.isSnapshot ? wire::kMaxHeaderBytes : one.envelope->ByteSizeLong();
        if (entries && size + more > wire::kCatchUpFrameBytes) {
            batch.frames.push_back(frame.SerializeAsString());
            entries = nullptr;
        }
        if (!entries) {
            entries = startEntries(frame, circle, log.id, log.generation, one.index);
            entries->clear_envelopes();
            size = 0;
        }
        *entries->add_envelopes() = one.isSnapshot ? roster::stubOf(*one.envelope) : *one.envelope;
        size += more;
    }
    batch.frames.push_back(frame.SerializeAsString());
    return batch;
}

std::vector<std::string> rosterFrames(
    const CircleId& circle, std::uint64_t from, const std::vector<wire::RosterEntry>& entries)
{
    std::vector<std::string> frames;
    wire::Frame frame;
    std::size_t size = 0;
    const auto finish = [&] {
        if (size > 0)
            frames.push_back(frame.SerializeAsString());
        frame.Clear();
        size = 0;
    };
    for (const auto& entry : entries) {
        const std::size_t more = entry.ByteSizeLong();
        if (size + more > wire::kCatchUpFrameBytes)
            finish();
        auto* message = frame.mutable_roster_entries();
        if (size == 0) {
            message->set_circle(textOf(circle.view()));
            message->set_from(from);
        }
        *message->add_entries() = entry;
        size += more;
        ++from;
    }
    finish();
    return frames;
}

} // namespace

Feed::Feed(Connections& connections, Post& post, Store& reader, FindCircle findCircle)
    : m_connections(connections)
    , m_post(post)
    , m_reader(reader)
    , m_findCircle(std::move(findCircle))
{ }

bool Feed::takesMore(const Connection& connection) const
{
    return !connection.isClosing && m_post.transport().unsent(connection.id) < kLagBytes;
}

void Feed::lag(Connection& connection, Subscription& subscription, const CircleId& circle)
{
    if (!subscription.isLagging) {
        subscription.isLagging = true;
        connection.lagging.push_back(circle);
    }
}

void Feed::passOn(const CircleId& id, Circle& circle)
{
    const auto freshRoster = std::exchange(circle.freshRoster, {});
    const std::uint64_t rosterBefore = circle.rosterCommitted - freshRoster.size();
    const auto entriesOfRoster = rosterFrames(id, rosterBefore, freshRoster);
    std::vector<Batch> batches;
    for (auto& [key, log] : circle.logs) {
        if (!log.fresh.empty()) {
            batches.push_back(batchOf(id, log));
            log.fresh.clear();
        }
    }
    const auto follow = [&](Connection& connection, Subscription& subscription) {
        if (subscription.rosterNext != rosterBefore)
            return false;
        for (const auto& frame : entriesOfRoster)
            m_post.send(connection, frame);
        subscription.rosterNext = circle.rosterCommitted;
        for (const Batch& batch : batches) {
            Cursor& cursor = subscription.cursors.try_emplace(batch.log, Cursor{batch.generation}).first->second;
            if (cursor.generation + 1 == batch.generation) {
                const Log* before = circle.log(cursor.generation, batch.log);
                if (!before || cursor.next > before->committed)
                    cursor = Cursor{batch.generation};
            }
            if (cursor.generation != batch.generation || cursor.next != batch.first || cursor.fromSnapshot)
                return false;
            for (const auto& frame : batch.frames)
                m_post.send(connection, frame);
            cursor.next = batch.last + 1;
        }
        return true;
    };
    // A copy: whoever disconnects meanwhile leaves the set.
    for (const ConnectionId subscriber : std::set<ConnectionId>(circle.subscribers)) {
        Connection* connection = m_connections.find(subscriber);
        if (!connection)
            continue;
        const auto subscription = connection->subscriptions.find(id);
        if (subscription == connection->subscriptions.end())
            continue;
        if (!subscription->second.isLagging && (!takesMore(*connection) || !follow(*connection, subscription->second)))
            lag(*connection, subscription->second, id);
        if (subscription->second.isLagging)
            serve(*connection);
    }
}

void Feed::begin(Connection& connection, const CircleId& circle)
{
    std::erase(connection.lagging, circle);
    connection.subscriptions.at(circle).isLagging = true;
    connection.lagging.push_back(circle);
    serve(connection);
}

void Feed::serve(Connection& connection)
{
    while (!connection.lagging.empty() && takesMore(connection)) {
        const CircleId id = connection.lagging.front();
        connection.lagging.pop_front();
        const auto found = m_findCircle(id); // Before the subscription, which reading the circle may end.
        const auto subscription = connection.subscriptions.find(id);
        if (subscription == connection.subscriptions.end())
            continue;
        if (!found) {
            m_post.close(connection, CloseReason::GoingAway); // It comes back and resumes by index.
            return;
        }
        Circle* circle = *found;
        if (!circle)
            continue;
        switch (serveOne(connection, subscription->second, id, *circle)) {
        case Served::Sent:
            connection.lagging.push_back(id); // Others first, then the rest of this one.
            break;
        case Served::NothingLeft:
            caughtUp(connection, subscription->second, id, *circle);
            break;
        case Served::StoreFailed:
            m_post.close(connection, CloseReason::GoingAway); // It comes back and resumes by index.
            break;
        }
    }
}

void Feed::caughtUp(Connection& connection, Subscription& subscription, const CircleId& id, const Circle& circle)
{
    subscription.isLagging = false;
    if (!subscription.replyTo)
        return;
    wire::Frame frame;
    auto* message = frame.mutable_caught_up();
    message->set_circle(textOf(id.view()));
    message->set_roster_entries(circle.rosterCommitted);
    message->set_roster_head(textOf(circle.roster.headAt(circle.rosterCommitted - 1).value_or(Hash{}).view()));
    for (const auto& [key, log] : circle.logs) {
        if (key.generation != circle.roster.generation() || log.committed == 0)
            continue;
        const std::size_t back = static_cast<std::size_t>(log.head - log.committed);
        if (back >= log.recentChains.size())
            continue;
        auto* state = message->add_logs();
        state->set_log(textOf(log.id.view()));
        state->set_generation(log.generation);
        state->set_index(log.committed);
        state->set_chain_hash(textOf(log.recentChains[log.recentChains.size() - 1 - back].view()));
    }
    m_post.send(connection, frame, *subscription.replyTo);
    subscription.replyTo.reset();
}

Feed::Served Feed::serveOne(Connection& connection, Subscription& subscription, const CircleId& id, Circle& circle)
{
    if (subscription.rosterNext < circle.rosterCommitted)
        return serveRoster(connection, subscription, id, circle);
    const std::uint32_t present = circle.roster.generation();
    for (auto& [key, log] : circle.logs) {
        Cursor& cursor = subscription.cursors.try_emplace(log.id, Cursor{present, 1, true}).first->second;
        // Older generations come first in the map, so what a cursor wants of them was served when this one's turn
        // comes.
        if (key.generation == present && cursor.generation != present)
            cursor = Cursor{present, 1, true};
        if (key.generation != cursor.generation)
            continue;
        const Served served = serveLog(connection, cursor, id, log);
        if (served != Served::NothingLeft)
            return served;
    }
    return Served::NothingLeft;
}

Feed::Served Feed::serveRoster(
    Connection& connection, Subscription& subscription, const CircleId& id, const Circle& circle)
{
    const auto sent = sendRoster(connection, id, subscription.rosterNext, circle.rosterCommitted);
    subscription.rosterNext += sent.value_or(0);
    return sent ? Served::Sent : Served::StoreFailed;
}

std::optional<std::size_t> Feed::sendRoster(
    const Connection& connection, const CircleId& id, std::uint64_t from, std::uint64_t before)
{
    const auto entries = m_reader.roster(id, from, before, wire::kCatchUpFrameBytes);
    if (!entries || entries->empty())
        return std::nullopt;
    for (const auto& frame : rosterFrames(id, from, *entries))
        m_post.send(connection, frame);
    return entries->size();
}

Feed::Served Feed::serveLog(Connection& connection, Cursor& cursor, const CircleId& id, const Log& log)
{
    if (cursor.fromSnapshot && log.committed > 0) {
        const Served served = sendSnapshot(connection, cursor, id, log);
        if (served != Served::NothingLeft)
            return served;
    }
    if (cursor.next > log.committed) {
        cursor.fromSnapshot = false;
        if (cursor.next > log.head + 1)
            cursor.next = log.committed + 1; // It claims to have more; CaughtUp tells it where the log stands.
        return Served::NothingLeft;
    }
    const auto entries = m_reader.entries(log.row, cursor.next, log.committed, wire::kCatchUpFrameBytes);
    if (!entries)
        return Served::StoreFailed;
    if (entries->empty() || entries->front().index != cursor.next) {
        // Trimmed away: only a snapshot tells it now.
        const Served served = sendSnapshot(connection, cursor, id, log);
        return served == Served::NothingLeft ? Served::StoreFailed : served;
    }
    wire::Frame frame;
    auto* message = startEntries(frame, id, log.id, log.generation, cursor.next);
    for (const auto& entry : *entries)
        *message->add_envelopes() = entry.envelope;
    m_post.send(connection, frame);
    cursor.next = entries->back().index + 1;
    return Served::Sent;
}

Feed::Served Feed::sendSnapshot(Connection& connection, Cursor& cursor, const CircleId& id, const Log& log)
{
    const auto snapshot = m_reader.newestSnapshot(log.row, log.committed);
    if (!snapshot)
        return Served::StoreFailed;
    cursor.fromSnapshot = false;
    if (!snapshot->has_value())
        return Served::NothingLeft;
    wire::Frame frame;
    auto* message = startEntries(frame, id, log.id, log.generation, (*snapshot)->index);
    message->set_snapshot(true);
    *message->add_envelopes() = (*snapshot)->envelope;
    const std::string bytes = frame.SerializeAsString();
    connection.snapshotBytes = std::max(connection.snapshotBytes, bytes.size());
    m_post.send(connection, bytes);
    cursor.next = (*snapshot)->covers + 1;
    return Served::Sent;
}

} // namespace kudelma::relay

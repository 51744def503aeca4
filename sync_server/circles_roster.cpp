// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "sync_server/circles.h"

#include "wire/limits.h"

namespace kudelma::relay {

using roster::fixedFrom;
using roster::RosterState;
using roster::textOf;

namespace {

Refusal refusalOf(const roster::Error& error)
{
    switch (error.kind) {
    case roster::ErrorKind::Version:
        return {wire::ERROR_CODE_VERSION, "roster entry"};
    case roster::ErrorKind::WrongPrevious:
        return {wire::ERROR_CODE_STALE_ROSTER, "not the next roster entry"};
    case roster::ErrorKind::NotOnRoster:
        return {wire::ERROR_CODE_NOT_ON_ROSTER};
    case roster::ErrorKind::NotAllowed:
        return {wire::ERROR_CODE_ROLE, "only hosts change the roster"};
    case roster::ErrorKind::BadSignature:
        return {wire::ERROR_CODE_BAD_SIGNATURE, "roster entry"};
    case roster::ErrorKind::Limit:
        return {wire::ERROR_CODE_LIMIT, "roster"};
    default:
        return {wire::ERROR_CODE_MALFORMED, "roster entry"};
    }
}

} // namespace

std::vector<DeviceId> Circles::removedBy(const RosterState& before, const RosterState& after)
{
    std::vector<DeviceId> removed;
    for (const auto& [id, device] : before.devices()) {
        if (!after.find(id))
            removed.push_back(id);
    }
    return removed;
}

void Circles::putRoster(Connection& connection, std::uint64_t request, wire::RosterPut& message)
{
    const auto refusal = [&]() -> std::optional<Refusal> {
        if (message.entry().body().size() > wire::kMaxRosterEntryBytes)
            return Refusal{wire::ERROR_CODE_LIMIT, "roster entry"};
        const auto body = roster::parseBody(message.entry());
        if (!body)
            return refusalOf(body.error());
        if (fixedFrom<DeviceId>(body->author()) != connection.device)
            return Refusal{wire::ERROR_CODE_ROLE, "the author is another device"};
        if (const auto wait = m_connections.counts(connection.device).puts.take(m_clock.monotonic());
            wait > milliseconds::zero())
            return Refusal{wire::ERROR_CODE_RATE_LIMITED, "puts", 0, wait};
        if (m_journal.bytes() > m_quotas.uncommittedBytes)
            return Refusal{wire::ERROR_CODE_RATE_LIMITED, "the disk is behind", 0, kBusyRetry};
        return body->index() == 0 ? foundCircle(connection, request, message)
                                  : changeRoster(connection, request, message);
    }();
    if (refusal)
        m_post.refuse(connection, request, *refusal);
}

std::optional<Refusal> Circles::foundCircle(Connection& connection, std::uint64_t request, wire::RosterPut& message)
{
    auto state = RosterState::found(message.entry());
    if (!state)
        return refusalOf(state.error());
    const CircleId id = state->circle();
    if (fixedFrom<CircleId>(message.circle()) != id)
        return Refusal{wire::ERROR_CODE_MALFORMED, "the circle's id does not follow from the entry"};
    const auto present = find(id);
    if (!present)
        return cannotRead();
    if (Circle* known = *present) {
        // The id is a hash of the entry, so this is the same entry again.
        if (known->rosterCommitted == 0)
            return Refusal{wire::ERROR_CODE_STORE, "on its way to the disk"};
        acknowledgeRosterAgain({connection.id, request}, id, 0);
        return std::nullopt;
    }
    if (m_quotas.founder && *m_quotas.founder != connection.device)
        return Refusal{wire::ERROR_CODE_ROLE, "circles are founded by one device here"};
    const auto founded = m_reader.circlesFoundedBy(connection.device);
    if (!founded)
        return cannotRead();
    if (*founded + m_founding[connection.device] >= kMaxCirclesFounded)
        return Refusal{wire::ERROR_CODE_LIMIT, "circles of a device"};

    const DeviceId founder = connection.device;
    ++m_founding[founder];
    auto circle = std::make_unique<Circle>(std::move(*state));
    circle->writing = 1;
    circle->session = freshSession();
    const NextVersion first = circle->nextVersion(id);
    circle->bytes = message.entry().ByteSizeLong();
    forgetUnused();
    m_circles.emplace(id, std::move(circle));
    wire::RosterEntry entry;
    entry.Swap(message.mutable_entry());
    const std::size_t bytes = entry.ByteSizeLong();
    m_journal.submit({first, AddCircle{id, founder}, AppendRoster{id, 0, entry}}, bytes,
        [this, id, founder, entry, waiter = Waiter{connection.id, request}](Outcome outcome) {
            if (const auto founding = m_founding.find(founder); founding != m_founding.end() && --founding->second == 0)
                m_founding.erase(founding);
            rosterChanged(id, entry, waiter, {}, outcome);
        });
    return std::nullopt;
}

std::optional<Refusal> Circles::changeRoster(Connection& connection, std::uint64_t request, wire::RosterPut& message)
{
    const auto id = fixedFrom<CircleId>(message.circle());
    if (!id)
        return Refusal{wire::ERROR_CODE_NOT_ON_ROSTER};
    const auto found = findFor(connection.device, *id);
    if (!found)
        return found.error();
    Circle* circle = *found;
    if (const auto index = circle->roster.indexOfHead(RosterState::entryHash(message.entry()))) {
        if (*index >= circle->rosterCommitted)
            return Refusal{wire::ERROR_CODE_STORE, "on its way to the disk"};
        acknowledgeRosterAgain({connection.id, request}, *id, *index);
        return std::nullopt;
    }
    if (circle->isBehind)
        return Refusal{wire::ERROR_CODE_STORE, "another node was faster", 0, kOvertakenRetry};
    RosterState after = circle->roster;
    const std::uint64_t index = after.nextIndex();
    if (const auto applied = after.apply(message.entry()); !applied) {
        auto refusal = refusalOf(applied.error());
        refusal.expected = refusal.code == wire::ERROR_CODE_STALE_ROSTER ? index : 0;
        return refusal;
    }
    wire::RosterEntry entry;
    entry.Swap(message.mutable_entry());
    const std::size_t bytes = entry.ByteSizeLong();
    auto removed = removedBy(circle->roster, after);
    // Somebody must be taken out of a full circle too.
    const auto isFull = [&] { return circle->bytes + bytes > m_quotas.circleBytes; };
    if (removed.empty() && isFull() && (!recount(*id, *circle) || isFull()))
        return Refusal{wire::ERROR_CODE_LIMIT, "stored bytes of the circle"};
    WriteJob job{circle->nextVersion(*id), AppendRoster{*id, index, entry}};
    if (after.generation() != circle->roster.generation()) {
        const std::uint32_t oldest = after.generation() - 1;
        std::erase_if(circle->logs, [oldest](const auto& one) {
            return one.first.generation < oldest && one.second.uncommitted.empty() && one.second.fresh.empty();
        });
        job.push_back(EraseGenerations{*id, oldest});
    }
    circle->roster = std::move(after);
    circle->bytes += bytes;
    ++circle->writing;
    m_journal.submit(std::move(job), bytes,
        [this, circleId = *id, entry, waiter = Waiter{connection.id, request}, removed](
            Outcome outcome) { rosterChanged(circleId, entry, waiter, removed, outcome); });
    return std::nullopt;
}

void Circles::rosterChanged(const CircleId& id, const wire::RosterEntry& entry, Waiter waiter,
    const std::vector<DeviceId>& removed, Outcome outcome)
{
    const auto found = m_circles.find(id);
    if (found != m_circles.end())
        settle(id, *found->second, outcome);
    if (outcome != Outcome::OnDisk) {
        const milliseconds retry = outcome == Outcome::Overtaken ? kOvertakenRetry : milliseconds(0);
        if (const Connection* connection = m_connections.find(waiter.connection))
            m_post.refuse(*connection, waiter.request, {wire::ERROR_CODE_STORE, "nothing was taken", 0, retry});
        return;
    }
    if (found == m_circles.end())
        return;
    Circle& circle = *found->second;
    acknowledgeRoster(waiter, id, circle.rosterCommitted);
    ++circle.rosterCommitted;
    circle.freshRoster.push_back(entry);
    m_fresh.insert(id);
    for (const DeviceId& device : removed)
        cutOff(id, circle, device);
}

void Circles::acknowledgeRosterAgain(Waiter waiter, const CircleId& id, std::uint64_t index)
{
    confirm([this, waiter, id, index](Outcome outcome) {
        if (outcome == Outcome::OnDisk)
            acknowledgeRoster(waiter, id, index);
        else if (const Connection* connection = m_connections.find(waiter.connection))
            m_post.refuse(*connection, waiter.request, {wire::ERROR_CODE_STORE, "not known to be on the disk"});
    });
}

void Circles::acknowledgeRoster(Waiter waiter, const CircleId& id, std::uint64_t index)
{
    const Connection* connection = m_connections.find(waiter.connection);
    if (!connection)
        return;
    wire::Frame frame;
    frame.mutable_roster_ack()->set_circle(textOf(id.view()));
    frame.mutable_roster_ack()->set_index(index);
    m_post.send(*connection, frame, waiter.request);
}

/// The device was removed: its connections hear that, and nothing of this circle any more.
void Circles::cutOff(const CircleId& id, Circle& circle, const DeviceId& device)
{
    for (Connection* connection : m_connections.of(device)) {
        circle.subscribers.erase(connection->id);
        tellRemoved(*connection, id);
    }
}

Refusal Circles::showRemoval(
    const Connection& connection, const CircleId& id, std::uint64_t from, const Refusal& refusal)
{
    const auto found = refusal.code == wire::ERROR_CODE_NOT_ON_ROSTER ? find(id) : StoreResult<Circle*>(nullptr);
    const auto removedAt = found && *found ? (*found)->roster.removedAt(connection.device) : std::nullopt;
    if (!removedAt)
        return refusal;
    if (*removedAt >= (*found)->rosterCommitted)
        return {wire::ERROR_CODE_STORE, "on its way to the disk", 0, kBusyRetry};
    if (from <= *removedAt && !m_feed.sendRoster(connection, id, from, *removedAt + 1))
        return cannotRead();
    return refusal;
}

void Circles::tellRemoved(Connection& connection, const CircleId& id)
{
    connection.subscriptions.erase(id);
    wire::Frame frame;
    frame.mutable_removed()->set_circle(textOf(id.view()));
    m_post.send(connection, frame);
}

} // namespace kudelma::relay

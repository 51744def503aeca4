// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// Several nodes, one store: what is in memory may be behind what others wrote (README.md, "Several nodes").
#include "sync_server/circles.h"

#include <array>
#include <cstring>

namespace kudelma::relay {

void Circles::settle(const CircleId& id, Circle& circle, Outcome outcome)
{
    --circle.writing;
    if (outcome == Outcome::OnDisk)
        ++circle.committedVersion;
    if (outcome == Outcome::Overtaken) {
        circle.isBehind = true;
        m_behind.insert(id);
    }
}

void Circles::changed(const CircleId& id, std::uint64_t version)
{
    const auto found = m_circles.find(id);
    if (found == m_circles.end()) {
        const auto read = m_orphans.contains(id) ? find(id) : StoreResult<Circle*>(nullptr);
        if (read && *read) // Its subscribers wait for it.
            passOn();
        return;
    }
    Circle& circle = *found->second;
    // What is on its way may be what is told of here; if it was another's, it comes back overtaken. What is older was
    // told late.
    if (version <= circle.committedVersion || (version <= circle.version && !circle.isBehind))
        return;
    circle.isBehind = true;
    m_behind.insert(id);
    renew(id);
}

std::optional<Refusal> Circles::refresh(const CircleId& id)
{
    if (!m_reader.isShared() || !m_circles.contains(id))
        return std::nullopt; // It is about to be read.
    const auto version = m_reader.versionOf(id);
    if (!version)
        return cannotRead();
    if (!version->has_value())
        return std::nullopt;
    changed(id, **version);
    const auto circle = m_circles.find(id);
    if (circle == m_circles.end())
        return std::nullopt;
    // The database was put back to an older state: what is in memory never was.
    if (**version < circle->second->committedVersion && circle->second->writing == 0) {
        circle->second->isBehind = true;
        m_behind.insert(id);
        renew(id);
    }
    const auto& now = *m_circles.at(id);
    if (now.isBehind || now.committedVersion != **version)
        return Refusal{wire::ERROR_CODE_STORE, "on its way", 0, kOvertakenRetry};
    return std::nullopt;
}

void Circles::confirm(Journal::Done done)
{
    if (m_reader.isShared())
        m_journal.submit({Confirm{}}, 0, std::move(done));
    else
        done(Outcome::OnDisk);
}

std::int64_t Circles::freshSession()
{
    std::int64_t session = 0;
    if (m_reader.isShared()) {
        std::array<std::uint8_t, sizeof session> raw{};
        m_random(raw);
        std::memcpy(&session, raw.data(), raw.size());
    }
    return session;
}

void Circles::renew(const CircleId& id)
{
    const auto found = m_circles.find(id);
    if (found == m_circles.end()) {
        m_behind.erase(id);
        return;
    }
    if (found->second->writing > 0)
        return; // What is on its way is overtaken; then.
    auto fresh = load(id);
    if (!fresh || !*fresh)
        return; // The store cannot be read: at the next tick.
    m_behind.erase(id);
    const std::unique_ptr<Circle> before = std::exchange(found->second, std::move(*fresh));
    Circle& circle = *found->second;
    circle.subscribers.merge(before->subscribers);
    for (const DeviceId& device : removedBy(before->roster, circle.roster))
        cutOff(id, circle, device);
    serveAnew(id, circle);
}

void Circles::serveAnew(const CircleId& id, Circle& circle)
{
    for (const ConnectionId subscriber : std::set<ConnectionId>(circle.subscribers)) {
        Connection* connection = m_connections.find(subscriber);
        if (connection && connection->subscriptions.contains(id))
            m_feed.begin(*connection, id);
        else
            circle.subscribers.erase(subscriber);
    }
}

void Circles::ephemeralFromElsewhere(std::string_view bytes)
{
    wire::Frame frame;
    if (!frame.ParseFromArray(bytes.data(), static_cast<int>(bytes.size())) || !frame.has_ephemeral())
        return;
    const auto header = roster::parseHeader(frame.ephemeral().envelope());
    const auto circle = header ? m_circles.find(header->circle) : m_circles.end();
    if (circle != m_circles.end() && header->epoch == circle->second->roster.epoch()
        && circle->second->roster.find(header->author))
        spread(*circle->second, 0, std::string(bytes));
}

} // namespace kudelma::relay

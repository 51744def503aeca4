// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "sync_server/circles.h"
#include "sync_server/lobby.h"

namespace kudelma::relay {

/// The post office: takes frames, answers them by the rules of src/wire/README.md, and passes on. It knows no sockets,
/// no threads and no clock of its own, so that a test or a simulation runs it whole, and several of them could share
/// the circles between threads. All calls from one thread; crypto::initialise() comes first.
class Relay
{
public:
    /// What it is given must outlive it. `reader` and the writer's store are the same database.
    Relay(Transport&, Writer&, Store& reader, const Clock&, RandomSource, Quotas = {});
    ~Relay();

    // What the transport tells.
    void connected(ConnectionId, const std::string& address); ///< The address only counts; it is not kept.
    void received(ConnectionId, std::string_view frame);
    void heard(ConnectionId); ///< A pong.
    void drained(ConnectionId); ///< There is room to send again.
    void disconnected(ConnectionId);

    // What the writer tells.
    void written(std::size_t jobs, const OvertakenJobs& = {});
    void writeFailed();

    // What the other nodes on the same store tell; any of it may come late, twice or not at all.
    void changedElsewhere(const CircleId&, std::uint64_t version);
    void changedElsewhere(const InvitationLookup&, const DeviceId& guest);
    void ephemeralFromElsewhere(std::string_view frame);
    void setInTouch(bool isInTouch); ///< False: nothing was heard of the others for a while.
    /// Is given what devices tell each other and nobody keeps, for the other nodes.
    void setEphemeralSink(std::function<void(std::string frame)> sink) { m_ephemeralSink = std::move(sink); }

    void tick(); ///< About once a second.
    /// Tells everybody to come back soon, and takes nothing more; what was taken is still acknowledged.
    void drain();
    [[nodiscard]] bool isIdle() const { return m_journal.isIdle(); } ///< Nothing is on its way to the disk.
    [[nodiscard]] const Counts& counts() const { return m_post.counts(); }
    [[nodiscard]] std::size_t uncommittedBytes() const { return m_journal.bytes(); }
    [[nodiscard]] std::size_t circlesInMemory() const { return m_circles.count(); }
    [[nodiscard]] bool isDraining() const { return m_isDraining; }
    [[nodiscard]] std::size_t connectionCount() const { return m_connections.size(); }

private:
    void handle(Connection&, wire::Frame&, std::size_t size);
    void handleSignedIn(Connection&, wire::Frame&);
    void hello(Connection&, std::uint64_t request, const wire::Hello&);
    void signIn(Connection&, std::uint64_t request, const wire::SignIn&);
    void malformed(Connection&, std::uint64_t request);
    [[nodiscard]] bool isTooLarge(const wire::Frame&, std::size_t size) const;
    void cutIfTooSlow(Connection&, milliseconds now);

    const Clock& m_clock;
    RandomSource m_random;
    Connections m_connections;
    Post m_post;
    Journal m_journal;
    Circles m_circles;
    Lobby m_lobby;
    std::function<void(std::string)> m_ephemeralSink;
    milliseconds m_lastPurge{};
    bool m_isDraining = false;
};

} // namespace kudelma::relay

// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "sync/bytes.h"
#include "sync/transport.h"

#include <deque>
#include <map>
#include <set>

namespace kudelma::sync::test {

class FakeTransport;

/// A post office in memory, honest unless a test bends it: the logs are open to the test, frames can be dropped or
/// changed on their way, clients cut off, the whole forgotten or set back. Frames wait until pump() carries them, so
/// the test decides what happens in which order. Checks little: receivers must not depend on it.
class FakeServer
{
public:
    struct Log
    {
        std::uint32_t generation = 0;
        std::vector<wire::Envelope> envelopes; ///< envelopes[i] has index i + 1.
        std::uint64_t trimmed = 0; ///< Entries up to this are no longer given out.
        std::vector<wire::Envelope> snapshots; ///< The newest last.
        struct Author
        {
            std::uint64_t seq = 0;
            crypto::Hash hash;
            std::uint64_t index = 0;
        };
        std::map<DeviceId, Author> authors;
    };
    struct Circle
    {
        std::vector<wire::RosterEntry> roster;
        std::map<DeviceId, DevicePublicKeys> devices;
        std::map<DeviceId, wire::Role> roles;
        std::uint32_t epoch = 0;
        std::map<LogId, Log> logs;
    };

    FakeServer();
    ~FakeServer();

    /// Connections made by this factory belong to one device, named by the test.
    [[nodiscard]] TransportFactory transportsFor(const std::string& name);
    void setReachable(const std::string& name, bool reachable); ///< False: cuts, and refuses new connections.
    void cutAll(); ///< Kill and restart: connections and what was on its way are lost, what was stored stays.
    /// Carries frames, and runs the event loop, until nobody has anything more to say.
    void pump();

    std::map<CircleId, Circle> circles;
    /// Asked for every frame on its way; false drops it. May change it.
    std::function<bool(const std::string& from, wire::Frame&)> toServer;
    std::function<bool(const std::string& to, wire::Frame&)> toClient;
    std::vector<std::pair<std::string, wire::Frame>> seenByServer; ///< All that came, for tests that count or compare.

    static crypto::Hash envelopeHash(const wire::Envelope&);
    static crypto::Hash chainHash(const Log&, std::uint64_t index);

private:
    friend class FakeTransport;
    struct Peer
    {
        std::string name;
        FakeTransport* transport = nullptr;
        std::string nonce;
        std::optional<DevicePublicKeys> device;
        std::set<CircleId> subscribed;
    };
    struct Knocking
    {
        DevicePublicKeys guest;
        wire::KnockNotice notice;
    };
    struct Invited
    {
        wire::InvitationPut put;
        DevicePublicKeys host;
        std::map<DeviceId, Knocking> knocks;
        std::map<DeviceId, std::vector<wire::KnockAnswer>> answers; ///< For guests that were away.
    };

    void handle(Peer& peer, const wire::Frame& frame);
    void subscribe(Peer& peer, const wire::Frame& frame);
    void put(Peer& peer, const wire::Frame& frame);
    void rosterPut(Peer& peer, const wire::Frame& frame);
    void ephemeral(Peer& peer, const wire::Frame& frame);
    void invitation(Peer& peer, const wire::Frame& frame);
    void knock(Peer& peer, const wire::Frame& frame);
    void deliverWaiting(Peer& peer);
    void reply(Peer& peer, const wire::Frame& request, wire::Frame answer);
    void refuse(Peer& peer, const wire::Frame& request, wire::ErrorCode code, std::uint64_t expected = 0);
    void push(Peer& peer, wire::Frame frame);
    void detach(FakeTransport* transport);
    Peer* peerOf(const DeviceId& device);

    std::vector<std::unique_ptr<Peer>> m_peers;
    std::deque<std::pair<FakeTransport*, Bytes>> m_toServer;
    std::deque<std::pair<FakeTransport*, Bytes>> m_toClient;
    std::set<FakeTransport*> m_opening;
    std::set<std::string> m_unreachable;
    std::map<InvitationLookup, Invited> m_invitations;
    std::map<std::string, InvitationLookup> m_codes;
};

} // namespace kudelma::sync::test

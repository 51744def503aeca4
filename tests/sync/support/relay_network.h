// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "support/fake_clock.h"
#include "sync/transport.h"
#include "sync_server/relay.h"
#include "wire/kudelma.pb.h"

#include <QTemporaryDir>

#include <deque>
#include <set>

namespace kudelma::sync::test {

class WireTransport;

/// The real relay and its store without sockets, threads or time: frames wait until pump() carries them, so a test
/// decides what happens in which order. A test may drop or change frames on their way, cut clients off, kill the
/// server, or set its disk back.
class RelayNetwork : private relay::Transport
{
public:
    explicit RelayNetwork(FakeClock&);
    ~RelayNetwork() override;

    /// Connections made by this factory belong to one device, named by the test.
    [[nodiscard]] TransportFactory transportsFor(const std::string& name);
    void setReachable(const std::string& name, bool reachable); ///< False: cuts, and refuses new connections.
    void kill(); ///< kill -9 and start again: what was not on disk is lost, and so are all connections.
    [[nodiscard]] std::vector<char> disk(); ///< A copy of all that the server holds.
    void setBack(const std::vector<char>& disk); ///< kill(), with an old disk.
    /// Carries frames, and runs the event loop, until nobody has anything more to say.
    void pump();
    [[nodiscard]] bool isQuiet() const;

    /// Asked for every frame on its way; false drops it. May change it.
    std::function<bool(const std::string& from, wire::Frame&)> toServer;
    std::function<bool(const std::string& to, wire::Frame&)> toClient;
    bool writes = true; ///< False: the disk is slow, nothing is acknowledged.
    std::vector<std::pair<std::string, wire::Frame>> sent; ///< All that clients sent.

private:
    friend class WireTransport;
    class StepWriter;
    struct ServerClock : relay::Clock
    {
        explicit ServerClock(FakeClock& theClock)
            : clock(theClock)
        { }
        [[nodiscard]] relay::milliseconds monotonic() const override { return clock.monotonic(); }
        [[nodiscard]] std::int64_t unixMs() const override { return clock.unixMs(); }
        FakeClock& clock;
    };

    void send(relay::ConnectionId, std::string_view frame) override;
    void close(relay::ConnectionId, relay::CloseReason) override;
    [[nodiscard]] std::size_t unsent(relay::ConnectionId) const override { return 0; }
    [[nodiscard]] std::uint64_t sentTotal(relay::ConnectionId) const override { return m_sentTotal; }
    void setMaxFrame(relay::ConnectionId, std::size_t) override { }
    void ping(relay::ConnectionId id) override { m_pinged.insert(id); }

    void begin();
    void end();
    bool step();
    void cut(WireTransport*);
    void detach(WireTransport*);

    FakeClock& m_fakeClock;
    ServerClock m_clock;
    QTemporaryDir m_directory;
    std::unique_ptr<StepWriter> m_writer;
    std::unique_ptr<relay::Store> m_reader;
    std::unique_ptr<relay::Relay> m_relay;
    relay::ConnectionId m_nextId = 1;
    std::uint64_t m_sentTotal = 0;
    std::map<relay::ConnectionId, WireTransport*> m_peers;
    std::deque<std::pair<relay::ConnectionId, std::string>> m_toServer;
    std::deque<std::pair<relay::ConnectionId, std::string>> m_toClient;
    std::deque<relay::ConnectionId> m_closing;
    std::vector<WireTransport*> m_opening;
    std::set<relay::ConnectionId> m_pinged;
    std::set<std::string> m_unreachable;
};

} // namespace kudelma::sync::test

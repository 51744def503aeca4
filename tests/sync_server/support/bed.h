// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "sync_server/relay.h"
#include "sync_server/support/postgres_cluster.h"

#include <QTemporaryDir>

#include <functional>
#include <map>
#include <set>

namespace kudelma::relay::test {

class FakeClock : public Clock
{
public:
    milliseconds now{1'000'000};
    std::int64_t wall = 1'700'000'000'000;

    [[nodiscard]] milliseconds monotonic() const override { return now; }
    [[nodiscard]] std::int64_t unixMs() const override { return wall; }
    void pass(milliseconds time)
    {
        now += time;
        wall += time.count();
    }
};

/// Keeps what was sent, in order; can play a reader who does not read.
class FakeTransport : public Transport
{
public:
    struct Line
    {
        std::vector<std::string> frames; ///< Arrived.
        std::vector<std::string> held; ///< Sent, and not read.
        std::size_t heldBytes = 0;
        std::uint64_t sent = 0;
        std::size_t maxFrame = 0;
        std::size_t mostUnsent = 0;
        bool reads = true;
        std::optional<CloseReason> closed;
        int pings = 0;
    };

    std::map<ConnectionId, Line> lines;

    void send(ConnectionId, std::string_view frame) override;
    void close(ConnectionId id, CloseReason reason) override { lines[id].closed = reason; }
    [[nodiscard]] std::size_t unsent(ConnectionId) const override;
    [[nodiscard]] std::uint64_t sentTotal(ConnectionId) const override;
    void setMaxFrame(ConnectionId id, std::size_t bytes) override { lines[id].maxFrame = bytes; }
    void ping(ConnectionId id) override { ++lines[id].pings; }
    /// The reader takes what was held back.
    void read(ConnectionId);
};

/// Keeps jobs until they are committed by hand; a full disk on demand.
class HeldWriter : public Writer
{
public:
    std::vector<WriteJob> jobs;

    void submit(WriteJob job) override { jobs.push_back(std::move(job)); }
    void reset() override { jobs.clear(); }
};

/// A relay with everything around it under the test's hand. The store stands in memory where the machine has that.
class Bed
{
public:
    /// On PostgreSQL where isOnPostgres(), else on an embedded store.
    explicit Bed(Quotas quotas = {});
    /// One of several nodes on these tables.
    explicit Bed(PostgresOptions shared, Quotas quotas = {});
    ~Bed();

    FakeClock clock;
    FakeTransport transport;
    HeldWriter writer;

    [[nodiscard]] Relay& relay() { return *m_relay; }
    [[nodiscard]] Store& store() { return *m_store; }
    [[nodiscard]] std::filesystem::path directory() const { return m_directory.path().toStdString(); }
    void settle(); ///< Commits what waits, until nothing does.
    OvertakenJobs commitOne(); ///< One batch with all jobs that wait.
    void failWrites(); ///< The disk refuses all jobs that wait.
    void restart(); ///< All connections are lost, what was not committed is gone.
    void pass(milliseconds time) ///< With the ticks that belong to it.
    {
        clock.pass(time);
        m_relay->tick();
        settle();
    }
    void reapClosed(); ///< Tells the relay of the connections that it closed.
    [[nodiscard]] ConnectionId nextConnection() { return ++m_lastConnection; }

private:
    void build();
    [[nodiscard]] StoreResult<std::unique_ptr<Store>> open() const;

    Quotas m_quotas;
    std::optional<PostgresOptions> m_shared;

    QTemporaryDir m_directory;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Store> m_reader;
    std::unique_ptr<Relay> m_relay;
    ConnectionId m_lastConnection = 0;
};

} // namespace kudelma::relay::test

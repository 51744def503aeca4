// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "sync_server/postgres_store.h"

#include <atomic>
#include <chrono>
#include <deque>
#include <functional>
#include <mutex>
#include <set>
#include <thread>

namespace kudelma::relay {

/// The other nodes on the same database. What they write is looked up there, once a second and whenever one of them
/// says that there is something; that word (NOTIFY) is a hint that may be lost, and goes over a connection of its own,
/// at most every 10 ms, because a transaction that notifies holds a lock of the whole database. What devices tell each
/// other and nobody keeps travels with the hints, as far as there is room.
class Neighbours
{
public:
    struct Events ///< Called in a thread of its own.
    {
        std::function<void(const std::map<CircleId, std::uint64_t>& versions)> circles; ///< Also of this node.
        std::function<void(const std::set<std::pair<InvitationLookup, DeviceId>>& guests)> knocks;
        std::function<void(const std::vector<std::string>& frames)> ephemeral;
    };

    /// Where the database is now: from here on changes are to be looked at. Ask before anything is read into memory.
    [[nodiscard]] static StoreResult<std::uint64_t> present(const PostgresOptions&);

    Neighbours(PostgresOptions, std::uint64_t since, Events);
    ~Neighbours();
    Neighbours(const Neighbours&) = delete;
    Neighbours& operator=(const Neighbours&) = delete;

    void wrote(); ///< This node has committed something. From any thread.
    void ephemeral(std::string frame); ///< From any thread.
    /// For tests: the hints of this node are thrown away.
    void setMute(bool isMute) { m_isMute = isMute; }
    /// Since the last look that went well.
    [[nodiscard]] std::chrono::milliseconds sinceLook() const;

private:
    void run();
    void wake();
    void listen();
    void hear(); ///< What has come over the connection, also in the middle of something else.
    void look();
    void tell();
    void await(std::chrono::milliseconds);
    [[nodiscard]] std::string news();
    void hearNews(std::string_view news);

    PostgresOptions m_options;
    Events m_events;
    PostgresConnection m_listening;
    PostgresConnection m_telling;
    int m_wake = -1; ///< eventfd
    std::mutex m_mutex;
    bool m_hasWritten = false;
    std::deque<std::string> m_frames; ///< To be told.
    std::size_t m_frameBytes = 0;
    std::atomic<bool> m_isEnding = false;
    std::atomic<bool> m_isMute = false;
    std::atomic<std::int64_t> m_lookedWellAt = 0; ///< Milliseconds, steady.
    // Only the thread touches these.
    std::uint64_t m_since; ///< Transactions from here on have not been looked at.
    std::map<CircleId, std::uint64_t> m_toldCircles; ///< By the last look: a transaction somewhere that takes long
    std::map<std::pair<InvitationLookup, DeviceId>, std::uint64_t> m_toldKnocks; ///< makes it see them again.
    bool m_isListening = false;
    bool m_isHinted = true;
    std::chrono::steady_clock::time_point m_lookedAt{};
    std::chrono::steady_clock::time_point m_toldAt{};
    std::thread m_thread;
};

} // namespace kudelma::relay

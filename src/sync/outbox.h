// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "sync/connection.h"
#include "sync/roster_keeper.h"
#include "vault/case_store.h"

#include <deque>

namespace kudelma::sync {

/// What every part of a replica needs from around it. All outlive the replica.
struct Surroundings
{
    const crypto::DeviceIdentity& device;
    Clock& clock;
    RandomSource random;
    Connection& connection;
    vault::CaseStore& store;
};

/// All of the batch is in the vault when this succeeds, nothing of it otherwise.
Result<void> commit(Surroundings&, const vault::Batch&);

/// What this device wrote into one log, until the server has confirmed it. Rows are plain and stand in the vault;
/// they are sealed when they can be sent, under the epoch of that moment, and the sealed bytes are kept, so that
/// sending again sends the same. Rows that waited long travel together.
class Outbox
{
public:
    struct Events
    {
        /// Our own envelope stands in the log at this index; give it to the log like anybody's.
        std::function<void(std::uint64_t index, const wire::Envelope&, const crypto::Hash& chain)> acknowledged;
        /// The server disagrees: catch up after so long, then call resume().
        std::function<void(milliseconds after)> confused;
        std::function<void()> hopeless; ///< It disagreed again and again: histories differ.
        std::function<void(const Error&)> storageFailed;
    };

    Outbox(Surroundings&, const LogReplica&, const RosterKeeper&, Events);

    void restore(vault::OutboxEntry row);
    /// Stores the payload together with `batch`, which has the document's own copy of it; sends if it can.
    Result<void> add(Bytes payload, vault::Batch batch);
    /// Only while isEmpty(), and under way.
    Result<void> addSnapshot(BytesView payload);

    [[nodiscard]] bool isEmpty() const { return m_items.empty(); }
    [[nodiscard]] bool holdsEdits() const; ///< Not only a snapshot.
    [[nodiscard]] bool isSending() const { return m_runs && !m_retry->isRunning() && !m_items.empty(); }
    [[nodiscard]] std::size_t size() const { return m_items.size(); }

    void pause(); ///< The connection was lost, or is catching up: what was sent may have arrived or not.
    void resume(); ///< The log stands where the server's does: go on.
    /// An envelope by this device came through the log. The rows that it carried, to be dropped together with what
    /// is stored for it; nothing: this outbox did not write it.
    [[nodiscard]] std::optional<std::vector<std::uint64_t>> rowsOf(const crypto::Hash& envelope) const;
    void forget(const std::vector<std::uint64_t>& rows); ///< They were dropped.
    /// Rows that a snapshot shows to have arrived.
    [[nodiscard]] std::vector<std::uint64_t> rowsUpTo(const roster::AuthorHead&) const;

private:
    struct Item
    {
        vault::OutboxEntry row; ///< A snapshot's has no payload: it is sent once or thrown away.
        std::optional<wire::Envelope> envelope;
        crypto::Hash hash; ///< Of the envelope.
        std::uint64_t seq = 0;
        std::uint32_t epoch = 0;
        bool wasSealed = false; ///< May have reached the server: it travels alone or as it was.
        bool isSent = false; ///< In this attempt.
        [[nodiscard]] bool isSnapshot() const { return row.payload.empty(); }
    };

    void pump();
    void checkSeals();
    void unsealFrom(std::size_t first);
    bool sealItem(std::size_t index);
    [[nodiscard]] bool sealInto(std::size_t index, BytesView payload);
    [[nodiscard]] vault::OutboxEntry newRow() const;
    [[nodiscard]] roster::AuthorHead headBefore(std::size_t index) const;
    std::size_t mergeable(std::size_t first) const;
    void put(Item& item);
    void answered(std::uint64_t row, const wire::Frame* reply);
    void refused(Item& item, const wire::Error& error);
    void tryAgain(milliseconds after);
    void newAttempt();

    Surroundings& m_around;
    const LogReplica& m_log;
    const RosterKeeper& m_roster;
    Events m_events;
    std::deque<Item> m_items;
    std::map<crypto::Hash, std::uint64_t> m_formerSeals; ///< Envelopes that were sealed again; one may have arrived.
    std::shared_ptr<int> m_attempt = std::make_shared<int>(0); ///< Answers to an earlier attempt mean nothing.
    std::unique_ptr<Timer> m_retry;
    int m_disagreements = 0; ///< In a row.
    crypto::Hash m_staleAt; ///< The roster's head when the server last knew a later one.
    bool m_runs = false;
};

} // namespace kudelma::sync

// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "sync/outbox.h"
#include "sync/stored.pb.h"

#include <set>

namespace kudelma::sync {

/// What a replica tells. All calls come from the event loop or from a call into the replica.
class ReplicaListener
{
public:
    virtual ~ReplicaListener() = default;
    virtual void circleChanged(const CircleId&) = 0;
    virtual void circleClosed(const CircleId&) = 0; ///< This device was taken off the roster.
    virtual void documentAdded(const CircleId&, const LogId&) = 0;
    virtual void documentChanged(const CircleId&, const LogId&, const crdt::TransactionEvent&) = 0;
    virtual void editsWaiting() = 0; ///< Something was written: storeEdits() within kTypingBatch.
    virtual void neverStored(const CircleId&, const LogId&) = 0;
    virtual void quarantined(const Quarantined&) = 0;
    virtual void alarm(const Alarm&) = 0;
    virtual void storageFailed(const Error&) = 0;
};

/// One circle on this device: roster, keys, documents, outbox. Follows the server while the connection is there and
/// works on without it.
class CircleReplica
{
public:
    /// Makes the vault's side of a new circle; construct and restore() it afterwards.
    [[nodiscard]] static Result<CircleId> found(Surroundings&);
    [[nodiscard]] static Result<void> join(Surroundings&, const CircleTicket&);

    CircleReplica(const CircleId&, stored::CircleMemory, Surroundings&, ReplicaListener&);
    ~CircleReplica();

    /// Reads what the vault kept; `outbox` has this circle's entries in order. Malformed: it is unusable.
    Result<void> restore(std::vector<vault::OutboxEntry> outbox);

    [[nodiscard]] const CircleId& id() const { return m_id; }
    [[nodiscard]] CircleInfo info() const;
    [[nodiscard]] const RosterKeeper& roster() const { return m_roster; }
    [[nodiscard]] const roster::LogHead* headOf(const LogId&) const;
    [[nodiscard]] std::vector<LogId> logs() const;
    [[nodiscard]] crdt::Document* document(const LogId&);
    [[nodiscard]] std::optional<LogId> writableLog() const;
    [[nodiscard]] const std::vector<Quarantined>& quarantine() const { return m_quarantine; }
    [[nodiscard]] bool isLive() const { return m_phase == Phase::Live; }
    [[nodiscard]] bool isRemoved() const { return m_memory.removed(); }
    /// The server shows all that is known of the roster, and nothing of this device waits to change it: then what is
    /// not an edit may be sent too.
    [[nodiscard]] bool maySend() const;
    [[nodiscard]] bool isSendingEdits() const; ///< And they are to be acknowledged before long.

    /// Stores what was written since the last time, and sends it when it can. False: the vault could not write.
    bool storeEdits();
    void wish(stored::RosterWish, Done);

    void connected(); ///< Signed in: publish, subscribe.
    void disconnected();
    void comeBack(const CircleTicket&); ///< Somebody says that this device is on the roster again.
    void received(const wire::RosterEntries&);
    void received(const wire::Entries&);
    void received(const wire::Removed&);
    /// A presence's header says what its author has seen of the shared log: a fork shows here too.
    void compareHeads(const roster::EnvelopeHeader&);

private:
    enum class Phase {
        Apart, ///< No connection, or not on the roster.
        Publishing, ///< The server is yet to hear that the circle exists.
        CatchingUp,
        Live,
    };
    struct Waiting ///< Came ahead of its turn.
    {
        wire::Envelope envelope;
        std::optional<crypto::Hash> chain; ///< What the server acknowledged.
    };
    struct Log
    {
        Log(const CircleReplica&, const LogId&);
        [[nodiscard]] vault::LogKey key() const;
        LogReplica replica;
        std::unique_ptr<Outbox> outbox;
        crdt::Subscription subscription;
        std::vector<Bytes> unsaved; ///< Local updates that the vault does not have yet.
        std::map<std::uint64_t, Waiting> waiting; ///< By index.
        std::size_t storedUpdates = 0; ///< Since the vault's copy was last put together.
        std::size_t storedBytes = 0;
        std::unique_ptr<Timer> snapshotTimer;
        std::unique_ptr<Timer> restTimer; ///< Runs while the document is awake.
        bool changedLately = false; ///< Since the timer was started.
        bool mustBeginAgain = false; ///< Ask for a snapshot.
        std::uint64_t rosterUnknownAt = 0; ///< The entry that could not be judged once already.
        bool rolledBack = false;
    };
    struct WishInHand
    {
        stored::RosterWish wish;
        Done done;
    };

    Log& logFor(const LogId&);
    Log& takeIn(std::unique_ptr<Log>);
    void openGuestLogs();

    void follow();
    void publish();
    void subscribe();
    void subscribeSoon(
        milliseconds after = milliseconds{0}); ///< From the event loop: the caller is in the middle of something.
    void subscribeAgain();
    void notOnRoster(std::uint64_t entriesBefore);
    void caughtUp(const wire::CaughtUp&);
    void compareWith(const wire::CaughtUp&);
    void compareRoster(const wire::CaughtUp&);
    void resumeOutboxes();
    [[nodiscard]] bool isTakenOut() const;
    void holdBack();
    void setApart();
    void leave();

    bool takeRosterEntry(std::uint64_t index, const wire::RosterEntry&);
    void makeNextWishTrue();
    void wishAnswered(const RosterKeeper::Built&, const wire::Frame& reply);
    void endWish(Result<void>);
    void dropAdmissions();
    Result<void> makeTrueAlone(const stored::RosterWish&);
    [[nodiscard]] bool mayActAlone() const; ///< Nobody else has heard of the circle yet.

    void takeWaiting(Log&);
    bool takeOne(Log&, std::uint64_t index, const Waiting&);
    void takeSnapshot(Log&, const wire::Envelope&);
    void acknowledged(Log&, std::uint64_t index, const wire::Envelope&, const crypto::Hash& chain);
    void keep(Log&, const Taken&, std::uint64_t index);
    void putAside(Log&, const Taken&, std::uint64_t index);
    void raise(AlarmKind, const LogId&, const DeviceId& device = {});

    void considerSnapshots(bool isOwnEpoch = false);
    void postSnapshot(Log&);
    static void letRest(Log&);
    [[nodiscard]] bool isTeam() const;

    void compactIfGrown(Log&);
    [[nodiscard]] Bytes memoryBytes();
    bool saveMemory();
    bool commitUnstored();
    void changed();

    /// A document that nobody has changed for so long is laid down as bytes (crdt::Document::rest).
    static constexpr milliseconds kRestAfter{30'000};
    static constexpr std::size_t kCompactUpdates = 500;
    static constexpr std::size_t kCompactBytes = 512 * 1024;

    CircleId m_id;
    Surroundings& m_around;
    ReplicaListener& m_listener;
    stored::CircleMemory m_memory;
    RosterKeeper m_roster;
    std::map<LogId, std::unique_ptr<Log>> m_logs;
    std::deque<WishInHand> m_wishes; ///< The first may be under way.
    bool m_wishIsUnderWay = false;
    vault::Batch m_unstored; ///< Taken, and not in the vault yet.
    std::vector<Quarantined> m_quarantine;
    std::set<std::tuple<AlarmKind, LogId, DeviceId>> m_raised;
    std::unique_ptr<Timer> m_holeTimer;
    bool m_isHeldBack = false; ///< The server does not show all that is known of the roster: nothing is sent.
    int m_incompleteRosters = 0; ///< Times in a row that it spoke of more than it showed.
    Phase m_phase = Phase::Apart;
    std::shared_ptr<int> m_attempt = std::make_shared<int>(0); ///< Answers to an earlier attempt mean nothing.
    int m_subscribesInARow = 0; ///< Without one that was enough.
};

} // namespace kudelma::sync

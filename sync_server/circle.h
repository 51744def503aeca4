// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "roster/envelope.h"
#include "roster/roster_state.h"
#include "sync_server/clock.h"
#include "sync_server/store.h"
#include "sync_server/transport.h"

#include <deque>
#include <set>

namespace kudelma::relay {

struct Waiter
{
    ConnectionId connection = 0;
    std::uint64_t request = 0;
};

/// An envelope that was taken and has its place, and is on its way to the disk or to the subscribers.
struct Accepted
{
    std::uint64_t index = 0;
    DeviceId author;
    std::uint64_t authorSeq = 0;
    Hash hash;
    Hash chain;
    bool isSnapshot = false;
    std::shared_ptr<const wire::Envelope> envelope;
    std::vector<Waiter> waiters; ///< Of the Ack: more than one if it was sent again meanwhile.
};

/// One log of one generation. `head`, `chain` and `authors` include what is still on its way to the disk.
struct Log
{
    LogRow row = 0;
    LogId id;
    std::uint32_t generation = 1;
    std::uint64_t head = 0;
    std::uint64_t committed = 0;
    Hash chain;
    std::uint64_t newestCovers = 0;
    std::map<DeviceId, roster::AuthorHead> authors;
    std::deque<Hash> recentChains; ///< The last ones, newest (= chain) last.
    std::deque<Accepted> uncommitted;
    std::vector<Accepted> fresh; ///< Committed, not yet passed on.
};

struct LogKey
{
    std::uint32_t generation = 1;
    LogId log;
    friend auto operator<=>(const LogKey&, const LogKey&) = default;
};

/// Where an attachment stands.
struct AttachmentNow
{
    bool exists = false;
    std::uint32_t parts = 0;
    std::uint32_t received = 0;
    std::uint64_t size = 0;
    bool isErased = false;
};

/// An attachment of which something is on its way to the disk.
struct AttachmentUnderWay
{
    struct Write
    {
        std::uint32_t part = 0; ///< 0: it is erased.
        Hash hash; ///< Of the ciphertext.
        std::vector<Waiter> waiters;
    };
    AttachmentNow now; ///< Includes what is on its way.
    std::deque<Write> writes;
};

/// What the relay knows of one circle while somebody uses it.
struct Circle
{
    explicit Circle(roster::RosterState state)
        : roster(std::move(state))
    { }

    roster::RosterState roster; ///< Includes entries that are still on their way to the disk.
    std::uint64_t rosterCommitted = 0; ///< Number of entries on disk.
    std::vector<wire::RosterEntry> freshRoster; ///< Committed, not yet passed on.
    std::map<LogKey, Log> logs; ///< Of the present generation and the one before.
    std::map<AttachmentName, AttachmentUnderWay> attachments;
    AttachmentsOf attachmentCounts; ///< Includes what is on its way to the disk, and perhaps what was purged.
    std::uint64_t bytes = 0;
    std::optional<milliseconds> recounted; ///< When both were last read from the store because they were too much.
    std::set<ConnectionId> subscribers;
    std::size_t writing = 0; ///< Jobs on their way to the disk.

    // Where the store is shared: see NextVersion.
    std::uint64_t version = 0; ///< With what is on its way.
    std::uint64_t committedVersion = 0;
    std::uint64_t loaded = 0;
    std::int64_t loadedSession = 0;
    std::int64_t session = 0;
    bool isBehind = false; ///< Another node wrote; takes nothing more until it is read anew.

    /// To be the first of the next job.
    [[nodiscard]] NextVersion nextVersion(const CircleId& id)
    {
        return {id, ++version, loaded, loadedSession, session};
    }

    [[nodiscard]] Log* log(std::uint32_t generation, const LogId& id)
    {
        const auto found = logs.find({generation, id});
        return found == logs.end() ? nullptr : &found->second;
    }
};

} // namespace kudelma::relay

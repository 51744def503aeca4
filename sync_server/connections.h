// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "crypto/attachment_sealing.h"
#include "sync_server/clock.h"
#include "sync_server/token_bucket.h"
#include "sync_server/transport.h"

#include <deque>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <unordered_map>
#include <unordered_set>

namespace kudelma::relay {

using crypto::CircleId;
using crypto::DeviceId;
using crypto::DevicePublicKeys;
using crypto::LogId;

/// How far one log was sent to one subscriber.
struct Cursor
{
    std::uint32_t generation = 0;
    std::uint64_t next = 1; ///< Index to send next.
    bool fromSnapshot = false; ///< Send the newest snapshot first, if there is one.
};

struct Subscription
{
    std::uint64_t rosterNext = 0;
    std::map<LogId, Cursor> cursors; ///< A log that is not here is sent from its beginning.
    std::optional<std::uint64_t> replyTo; ///< The Subscribe that waits for CaughtUp.
    bool isLagging = true; ///< Served from the store; false: gets what is new as it is committed.
};

/// A part of an attachment that was asked for.
struct WantedPart
{
    std::uint64_t request = 0;
    crypto::AttachmentName name;
    std::uint32_t part = 0;
};

struct Connection
{
    ConnectionId id = 0;
    std::string address;
    milliseconds since{};
    milliseconds lastHeard{};
    milliseconds lastPing{};
    milliseconds lastProgress{};
    std::uint64_t sentBefore = 0;
    crypto::Bytes challenge; ///< Empty: none is open.
    DevicePublicKeys keys; ///< As claimed until isSignedIn.
    DeviceId device;
    bool isSignedIn = false;
    bool isClosing = false; ///< Nothing more is sent to it or taken from it.
    int malformed = 0;
    TokenBucket requests{kRequestRate};
    TokenBucket frames{kFrameRate};
    std::map<CircleId, Subscription> subscriptions;
    std::deque<CircleId> lagging; ///< Circles that wait to be served from the store, in turn.
    std::deque<WantedPart> wantedParts; ///< At most kMaxWaitingParts; sent when nothing lags.
    std::size_t snapshotBytes = 0; ///< Of the largest snapshot sent to it: that much more may be unsent.
};

/// What is counted for a device over all its connections.
struct DeviceCounts
{
    TokenBucket puts{kPutRate};
    TokenBucket presence{kPresenceRate};
};

/// Who is connected. Borrowed pointers stay valid until remove().
class Connections
{
public:
    /// Null: too many, in all or from this address.
    Connection* add(ConnectionId, std::string address, milliseconds now);
    void remove(ConnectionId);
    [[nodiscard]] Connection* find(ConnectionId);
    void signedIn(Connection&);
    [[nodiscard]] std::vector<Connection*> of(const DeviceId&);
    [[nodiscard]] std::vector<Connection*> all();
    [[nodiscard]] std::size_t size() const { return m_connections.size(); }

    [[nodiscard]] DeviceCounts& counts(const DeviceId&);
    void forgetIdleCounts(milliseconds now); ///< Those with full buckets.

private:
    std::unordered_map<ConnectionId, std::unique_ptr<Connection>> m_connections;
    std::unordered_map<std::string, std::size_t> m_ofAddress;
    std::unordered_map<DeviceId, std::set<ConnectionId>> m_ofDevice;
    std::unordered_map<DeviceId, DeviceCounts> m_counts;
};

} // namespace kudelma::relay

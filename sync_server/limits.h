// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "crypto/types.h"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <utility>

/// What the server allows (src/wire/README.md, section 8). Sizes of messages stand in wire/limits.h.
namespace kudelma::relay {

using namespace std::chrono_literals;

struct Rate
{
    double perSecond;
    double burst;
};

inline constexpr std::size_t kMaxConnections = 20'000;
inline constexpr std::size_t kMaxConnectionsOfAddress = 1'000;
/// Connections whose handshakes (TLS, WebSocket) are not through; each has 10 s for each.
inline constexpr std::size_t kMaxHandshakes = 2'500;
inline constexpr std::size_t kMaxHandshakesOfAddress = 250;
/// Connections that asked for the guest page. Each may ask so often, and stays so long; a slow phone needs a minute.
inline constexpr std::size_t kMaxPageConnections = 500;
inline constexpr std::size_t kMaxPageConnectionsOfAddress = 64;
inline constexpr int kMaxPageRequests = 100;
inline constexpr std::chrono::milliseconds kPageTime = 120s;
inline constexpr std::chrono::milliseconds kSignInTime = 10s;
inline constexpr std::chrono::milliseconds kPingEvery = 20s;
inline constexpr std::chrono::milliseconds kSilence = 60s;
inline constexpr int kMaxMalformedFrames = 10; ///< On one connection.
/// Of one connection, whatever they hold; over it the connection ends. What anybody may do needs less than half.
inline constexpr Rate kFrameRate{300, 3'000};
inline constexpr Rate kControlFrameRate{20, 200}; ///< Pings, pongs.
inline constexpr std::size_t kMaxHeldBytes = 256u << 20; ///< Of messages that are half there, of all connections.
inline constexpr std::size_t kFairHeldBytes = 256 * 1024; ///< Who holds no more is not cut for it.

inline constexpr Rate kPutRate{100, 400}; ///< For each device.
inline constexpr Rate kPresenceRate{10, 20}; ///< For each device.
inline constexpr Rate kRequestRate{20, 1'000}; ///< Everything else, for each connection.
inline constexpr Rate kWrongGuessRate{10.0 / 60, 10}; ///< For each address.
inline constexpr Rate kWrongCodeRate{300.0 / 60, 300}; ///< For the whole server.

inline constexpr std::size_t kMaxCirclesFounded = 500; ///< By one device.
inline constexpr std::size_t kMaxSubscriptions = 1'000; ///< Of one connection.
inline constexpr std::uint64_t kMaxCircleBytes = std::uint64_t{1} << 30;
inline constexpr std::size_t kMaxAttachments = 10'000; ///< Of a circle; erased ones count, their names stay taken.
inline constexpr std::size_t kMaxGuestAttachments = 64; ///< Of one guest in one circle, at one time,
inline constexpr std::uint64_t kMaxGuestAttachmentBytes = 64u << 20; ///< and their ciphertexts,
inline constexpr std::size_t kMaxGuestAttachmentNames = 640; ///< and with the erased ones.
inline constexpr std::size_t kMaxAttachmentNamesOfAuthor = 5'000; ///< Of one device in a circle, erased ones too.
inline constexpr std::chrono::hours kUnfinishedAttachmentKept{7 * 24}; ///< After its last part.
/// Requests for parts that wait on one connection until what was sent before has gone; over it: RATE_LIMITED.
inline constexpr std::size_t kMaxWaitingParts = 16;
inline constexpr std::pair<std::uint64_t, std::uint64_t> kAttachmentShare{3, 4}; ///< Of a circle's bytes.
inline constexpr std::size_t kMaxCachedCircles = 4'096; ///< Over it, those that nobody uses are forgotten.
inline constexpr std::size_t kMaxUncommittedBytes = 64u << 20; ///< Waiting for the disk; over it: RATE_LIMITED.
inline constexpr std::chrono::milliseconds kBusyRetry = 1s;
inline constexpr std::chrono::milliseconds kOvertakenRetry{50}; ///< Another node wrote first.
inline constexpr std::size_t kLogRowsAtOnce = 1'000;

/// Those that depend on the machine and whose it is, or that tests want small.
struct Quotas
{
    std::uint64_t circleBytes = kMaxCircleBytes;
    std::size_t uncommittedBytes = kMaxUncommittedBytes;
    std::uint64_t guestAttachmentBytes = kMaxGuestAttachmentBytes;
    std::size_t attachments = kMaxAttachments;
    std::optional<crypto::DeviceId> founder = std::nullopt; ///< Nobody else founds circles here.
};

inline constexpr std::size_t kLagBytes = 256 * 1024; ///< Unsent; from here on a reader is served from the log.
inline constexpr std::size_t kMaxUnsentBytes = 1024 * 1024; ///< Beyond one snapshot; over it the reader is cut.
inline constexpr std::chrono::milliseconds kStall = 10s; ///< Without a byte going out.

inline constexpr std::size_t kMaxInvitations = 500; ///< Of one device.
inline constexpr std::chrono::hours kMaxInvitationLife{90 * 24};
inline constexpr std::size_t kMaxPendingKnocks = 8; ///< For one invitation; over it who has gone makes room.
/// Of these from one address (IPv6: one /56), by devices that are connected from there at that moment: a reload that
/// the server has not noticed and a second device. Over it the newest is refused, since any other may be a guest who
/// waits.
inline constexpr std::size_t kMaxPendingKnocksOfAddress = 2;
inline constexpr std::chrono::milliseconds kKnockEvery = 30s; ///< Of one device.
/// Of one address, for one invitation, whatever device keys it draws. A reload and a second device need no wait.
inline constexpr Rate kKnockRate{1.0 / 30, 2};
/// A knock at another node, since that node last said that they are there, as it does at each purge: who has gone, that
/// one knows. Over it the node is gone itself.
inline constexpr std::chrono::minutes kElsewhereKept{10};
inline constexpr std::size_t kMaxKnockingAddresses = 100'000; ///< Over it, those that may knock again are forgotten.
inline constexpr std::chrono::hours kAnswerKept{1};
inline constexpr std::chrono::minutes kPurgeEvery{1};
inline constexpr std::size_t kMaxCachedInvitations = 4'096;
inline constexpr std::size_t kMaxCachedInvitationBytes = 32u << 20; ///< Their shares count most.

inline constexpr std::chrono::milliseconds kDrainTime = 2s; ///< At shut-down: for what is being written and sent.
inline constexpr std::chrono::milliseconds kReconnectWithin = 5s; ///< What clients are told then.

} // namespace kudelma::relay

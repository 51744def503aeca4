// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "crypto/types.h"
#include "roster/roster_state.h"

#include <QString>

#include <chrono>
#include <cstdint>
#include <functional>
#include <vector>

namespace kudelma::sync {

using crypto::Bytes;
using crypto::BytesView;
using crypto::CircleId;
using crypto::DeviceId;
using crypto::DevicePublicKeys;
using crypto::InvitationLookup;
using crypto::LogId; ///< All zero (LogId {}): the circle's shared document; else the guest device's own.

enum class ErrorKind {
    Offline, ///< Needs the server, and it cannot be reached now.
    NotAllowed, ///< This device's role does not let it do that.
    UnknownCircle,
    UnknownDevice,
    NoSuchAttachment, ///< The server has none, or not yet all of it; or it was erased.
    UnknownInvitation, ///< No such link, code or knock: never made, revoked, or over.
    Expired,
    Malformed, ///< What came in, or was asked for, is not well-formed.
    TooLarge,
    RateLimited,
    Conflict, ///< Somebody else changed the roster at the same time in a way that rules this change out.
    Refused, ///< The server said no.
    Storage, ///< The vault could not write; nothing was changed.
};

struct Error
{
    ErrorKind kind = ErrorKind::Refused;
    std::string context; ///< For developers; holds no content, name or key.
};

template <typename T>
using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> failure(ErrorKind kind, std::string context = {})
{
    return tl::make_unexpected(Error{kind, std::move(context)});
}

/// How an asynchronous request ended. Called once, never from inside the call that started it; not called after the
/// object that took it was destroyed.
using Done = std::function<void(Result<void>)>;

/// Host: changes the roster, writes the shared document. Member: writes it. Guest: writes a document of its own.
/// Reader: writes nothing.
using roster::Role;

enum class ConnectionState {
    Offline, ///< Stopped, or waiting to try again.
    Connecting,
    Online, ///< Signed in.
};

enum class ConnectionError {
    None,
    Unreachable, ///< No network, or no server there.
    Blocked, ///< Something answered, but not our server, or TLS failed: a captive portal or an interceptor.
    SignInRefused,
    VersionTooOld, ///< The server speaks only newer protocol versions.
    ServerClosing, ///< The server announced that it restarts.
    Misbehaving, ///< The server broke the protocol; the connection was dropped.
};

struct ConnectionStatus
{
    ConnectionState state = ConnectionState::Offline;
    ConnectionError lastError = ConnectionError::None; ///< Kept until the next successful sign-in.
    std::int64_t sinceMs = 0; ///< Unix time, this device's clock.
    std::chrono::milliseconds retryIn{0}; ///< When Offline: until the next attempt; 0 when stopped.
    friend bool operator==(const ConnectionStatus&, const ConnectionStatus&) = default;
};

struct DeviceInfo
{
    DevicePublicKeys keys;
    DeviceId id;
    Role role = Role::Reader;
    std::optional<InvitationLookup> invitation; ///< By which it was let in.
};

struct CircleInfo
{
    CircleId id;
    Role role = Role::Reader; ///< This device's own.
    std::vector<DeviceInfo> devices; ///< In the order of the roster.
    std::uint32_t epoch = 0;
    std::uint32_t generation = 0;
    std::size_t pendingChanges = 0; ///< Local edits that the server has not yet confirmed.
    std::size_t pendingRosterChanges = 0; ///< Of this device, waiting for the server.
    bool caughtUp = false; ///< True when everything that the server had has been applied.
    bool removed = false; ///< This device was taken off the roster; documents stay readable, nothing new comes.
};

/// An envelope that was not applied. Shown with its author, never silently dropped; the circle works on.
enum class QuarantineReason {
    BadSignature, ///< Altered, or not made by the device that it names.
    WrongPlace, ///< Made for another circle, log or generation.
    NotOnRoster, ///< The author was not allowed to write there.
    Sequence, ///< Replayed, reordered, or something before it is missing.
    UnknownKey, ///< Sealed under a key that this device does not hold, or under the wrong one.
    Unreadable, ///< Could not be opened or parsed.
    ForeignClient, ///< It writes under another device's name inside the document.
    OverLimits, ///< Too large, too deep, or too much work to merge.
    BadSnapshot, ///< It does not hold what it claims to.
};

struct Quarantined
{
    CircleId circle;
    LogId log;
    std::uint64_t index = 0; ///< 0: no place in the log.
    DeviceId author; ///< As the envelope claims; proven only unless the reason is BadSignature or WrongPlace.
    QuarantineReason reason = QuarantineReason::Unreadable;
    std::int64_t atMs = 0;
};

enum class AlarmKind {
    Rollback, ///< The server shows an older history than it did before.
    HistoriesDiffer, ///< Another member was shown another history than this device.
    ClonedDevice, ///< Somebody writes with this device's keys: a copied vault, or a restored backup.
    AttachmentDiffers, ///< What the server gave is not what the reference says, or the reference is wrong.
};

struct Alarm
{
    AlarmKind kind = AlarmKind::Rollback;
    CircleId circle;
    LogId log;
    DeviceId device; ///< HistoriesDiffer: who saw the other history; ClonedDevice: this one; AttachmentDiffers: whose
                     ///< attachment it is. Else zero.
    std::int64_t atMs = 0;
};

/// What lets a device that was added to a circle find it: the circle and the roster's head there, so that the server
/// cannot show it another history. Opens nothing by itself, but tells that the circle exists: pass it on sealed (in
/// a document that only the two share, or in the lobby's answer).
struct CircleTicket
{
    CircleId circle;
    std::uint64_t rosterIndex = 0;
    crypto::Hash rosterHead;
    [[nodiscard]] Bytes toBytes() const; ///< 56 bytes.
    [[nodiscard]] static Result<CircleTicket> fromBytes(BytesView);
    friend bool operator==(const CircleTicket&, const CircleTicket&) = default;
};

} // namespace kudelma::sync

// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "crypto/device_identity.h"
#include "roster/roster_state.h"

#include <deque>

namespace kudelma::roster {

enum class EnvelopeKind { Update = 1, Snapshot = 2, Presence = 3 };

/// wire::EnvelopeHeader with its lengths checked.
struct EnvelopeHeader
{
    EnvelopeKind kind = EnvelopeKind::Update;
    CircleId circle{};
    LogId log{};
    std::uint32_t generation = 1;
    DeviceId author{};
    std::uint64_t authorSeq = 0; ///< From 1; presence: 0.
    Hash prevAuthorHash{};
    std::uint32_t epoch = 0;
    KeyId keyId{};
    Hash rosterHead{};
    std::uint64_t seenIndex = 0; ///< Applied of this log; for a snapshot: what it covers.
    Hash seenHash{};
    crypto::Nonce nonce{}; ///< seal() draws it.
};

[[nodiscard]] Result<EnvelopeHeader> parseHeader(const wire::Envelope&);

/// Pads, seals and signs. The key for presence is a subkey of the epoch's, so that presence never shares a key with
/// what is stored. Draws the nonce; `header.keyId` is set from the key.
[[nodiscard]] wire::Envelope seal(
    EnvelopeHeader header, const crypto::DeviceIdentity& author, const crypto::EpochKey&, BytesView payload);

/// The author's signature. Works on stubs too.
[[nodiscard]] bool hasGoodSignature(const wire::Envelope&, const crypto::SigningPublicKey&);

/// The payload. Checks that `key` is the one that the header names. Does not check the signature or the place.
[[nodiscard]] Result<Bytes> open(const wire::Envelope&, const EnvelopeHeader&, const crypto::EpochKey& key);

/// hash("kudelma/v1/envelope-hash", header, BLAKE2b-256(ciphertext), signature): the same for an envelope and its stub.
[[nodiscard]] Hash envelopeHash(const wire::Envelope&);
/// hash("kudelma/v1/chain", before, envelope hash).
[[nodiscard]] Hash chainNext(const Hash& before, const Hash& envelope);

/// A stub is an envelope without its ciphertext: enough to check signature and chains. The server sends old and live
/// snapshots as stubs inside a log, because whoever has read the entries has no need of them.
[[nodiscard]] bool isStub(const wire::Envelope&);
[[nodiscard]] wire::Envelope stubOf(const wire::Envelope&);

/// The low 53 bits of hash("kudelma/v1/client", author, salt): the only CRDT client id that this device may use with
/// this salt.
[[nodiscard]] std::uint64_t boundClientId(const DeviceId& author, BytesView salt);

/// May this role write envelopes of this kind into this log? The rule that server and receivers share.
[[nodiscard]] bool mayWrite(Role, const DeviceId& author, EnvelopeKind, const LogId&);
/// May this role put attachments, under its own device's name, and erase these?
[[nodiscard]] bool mayAttach(Role);

struct AuthorHead
{
    std::uint64_t seq = 0;
    Hash hash{};
    friend bool operator==(const AuthorHead&, const AuthorHead&) = default;
};

/// How far one log of one generation was read, and the heads of its chains. A value that a client stores together
/// with what it applied.
struct LogHead
{
    CircleId circle{};
    LogId log{};
    std::uint32_t generation = 1;
    std::uint64_t index = 0; ///< Of the last entry taken; 0: none.
    Hash chain{};
    std::uint32_t epoch = 0; ///< Of the last entry taken; never goes down.
    std::map<DeviceId, AuthorHead> authors;
    std::deque<Hash> recent; ///< Chain hashes of the last entries, newest last; need not be stored.
};

inline constexpr std::size_t kRecentChainHashes = 512;

/// Place, role, epoch and key, as the roster was at the head that the author names. Cheap: no signature, no chain.
/// Shared by the server and the functions below.
[[nodiscard]] Result<void> checkAgainst(const RosterState&, const EnvelopeHeader&);

/// Checks an envelope that the server says stands at `index`: all of checkAgainst(), the author's number and chain,
/// what the author had seen, signature. On success `head` has moved on; on error it is unchanged. Presence never goes
/// through here.
[[nodiscard]] Result<EnvelopeHeader> advance(
    LogHead& head, const RosterState&, const wire::Envelope&, std::uint64_t index);
/// Passes over an entry that advance() refused and that was put aside, so that the log goes on: index and chain move,
/// the author's chain does not (whoever wrote it is cut off from this log until the next generation).
void passOver(LogHead& head, const wire::Envelope&);

/// Checks a snapshot that a reader begins from: place, roster, role, key and signature; its heads are taken from
/// `payload`, which must agree with the signed header. The log then goes on after payload.covers_index().
[[nodiscard]] Result<LogHead> beginAt(const CircleId&, const LogId&, std::uint32_t generation, const RosterState&,
    const wire::Envelope& snapshot, const wire::SnapshotPayload& payload);

/// Checks presence: place, roster, role, present epoch, signature. Replays are the caller's to notice (the payload
/// counts).
[[nodiscard]] Result<EnvelopeHeader> checkPresence(const RosterState&, const wire::Envelope&);

} // namespace kudelma::roster

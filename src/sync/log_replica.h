// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "crdt/document.h"
#include "roster/envelope.h"
#include "sync/clock.h"
#include "sync/types.h"

#include <map>

namespace kudelma::sync {

using KeyRing = std::map<std::uint32_t, crypto::EpochKey>; ///< By epoch; only those that this device was given.
using Owners = std::map<crdt::ClientId, DeviceId>; ///< Who may use which client id in one document.

/// What a log remembers between starts, beside the document itself.
struct LogMemory
{
    roster::LogHead head;
    Owners owners;
    std::uint64_t snapshotIndex = 0; ///< What the newest snapshot covers.
    std::uint32_t snapshotEpoch = 0; ///< From this epoch on, a newcomer can read the log; 0: it is empty.
    std::uint64_t bytesSinceSnapshot = 0;
    /// Up to here entries stood that this device has no key for: a snapshot that covers them must fill them. 0: none.
    std::uint64_t lacksUntil = 0;

    [[nodiscard]] Bytes toBytes() const;
    [[nodiscard]] static Result<LogMemory> fromBytes(BytesView);
};

/// What came of one envelope.
struct Taken
{
    enum class Outcome {
        Applied, ///< `update` changed the document, or would have if it were not known already.
        Passed, ///< Nothing for the document: a snapshot's stub, an epoch before this device's time.
        SetAside, ///< `reason` says why; the log goes on after it.
        RosterUnknown, ///< Nothing was changed: the author knows a newer roster than we do.
        Again, ///< Known already; nothing was changed.
    };
    Outcome outcome = Outcome::Passed;
    QuarantineReason reason = QuarantineReason::Unreadable;
    std::optional<AlarmKind> alarm;
    DeviceId author;
    std::uint64_t authorSeq = 0;
    crypto::Hash envelope; ///< Its hash.
    Bytes update; ///< To be stored with memory().
    bool wantsSnapshot = false; ///< A snapshot that can be read stands here, and something is lacking.
};

/// One log of one generation and the document that it makes: checks every envelope, and applies it. Pure but for the
/// document: no store, no socket, no clock.
class LogReplica
{
public:
    /// The document's client id is fresh, and bound to `device`.
    LogReplica(const CircleId&, const LogId&, std::uint32_t generation, const DeviceId& device, const RandomSource&);

    [[nodiscard]] const LogId& id() const { return m_memory.head.log; }
    [[nodiscard]] crdt::Document& document() { return m_document; }
    [[nodiscard]] const LogMemory& memory() const { return m_memory; }

    /// What the vault kept. Malformed: the vault's copy is unusable.
    Result<void> restore(LogMemory memory, const std::vector<Bytes>& updates);

    struct Edit
    {
        Bytes payload; ///< The plaintext of an envelope.
        Bytes update; ///< What the vault keeps.
        std::size_t count = 1; ///< Of the updates that are in it.
    };
    /// Local updates, in order, as few as they can be.
    [[nodiscard]] std::vector<Edit> editsOf(const std::vector<Bytes>& updates) const;
    /// One payload for several of one client id; empty when they are of different ones.
    [[nodiscard]] static std::optional<Bytes> mergedPayload(const std::vector<Bytes>& payloads);

    /// The envelope that the server says stands at `index`, which is head.index + 1 or below.
    [[nodiscard]] Taken take(std::uint64_t index, const wire::Envelope&, const roster::RosterState&, const KeyRing&);
    /// Goes on after an entry for which take() said RosterUnknown.
    [[nodiscard]] Taken setAside(const wire::Envelope&);
    /// A whole snapshot. Afterwards the log stands at what it covers, unless it had read further.
    [[nodiscard]] Taken takeSnapshot(const wire::Envelope&, const roster::RosterState&, const KeyRing&);

    /// Part of the state is missing, and a snapshot under one of these keys has been seen to fill it.
    [[nodiscard]] bool awaitsSnapshot(const KeyRing&) const;

    /// Whether the log stood like this at that index; empty: not known, or not yet.
    [[nodiscard]] std::optional<bool> agrees(std::uint64_t index, const crypto::Hash& chain) const;

    /// A snapshot of the document as it is. Empty while something is missing in it, or it has become too large.
    /// All that was written locally must have come back through the log.
    [[nodiscard]] std::optional<Bytes> makeSnapshot() const;
    /// Long since the last, or a newcomer to the present epoch could not read what stands before it.
    [[nodiscard]] bool isSnapshotDue(std::uint32_t presentEpoch) const;

private:
    [[nodiscard]] Taken open(Taken taken, const roster::EnvelopeHeader&, const wire::Envelope&, const KeyRing&);
    [[nodiscard]] Taken withoutKey(Taken taken, std::uint32_t epoch, std::uint64_t index, const KeyRing&);
    [[nodiscard]] Taken applyUpdate(Taken taken, BytesView payload);

    Bytes m_salt;
    crdt::Document m_document;
    LogMemory m_memory;
};

/// hash("kudelma/v1/state", state vector, the document as JSON): equal documents, equal hashes.
[[nodiscard]] crypto::Hash stateHash(const crdt::Document&);

} // namespace kudelma::sync

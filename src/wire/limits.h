// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>

/// The protocol's limits (README.md, section 8), the same for client and server.
namespace kudelma::wire {

inline constexpr std::uint32_t kProtocolVersion = 1;

inline constexpr std::size_t kMaxFrameBytes = 256 * 1024; ///< One frame, unless it carries a snapshot.
inline constexpr std::size_t kMaxSnapshotFrameBytes = 8 * 1024 * 1024;
inline constexpr std::size_t kMaxFrameBytesBeforeSignIn = 4 * 1024;
inline constexpr std::size_t kCatchUpFrameBytes
    = 64 * 1024; ///< Aim of Entries and RosterEntries; one item may pass it.
inline constexpr std::size_t kMaxHeaderBytes = 512;
inline constexpr std::size_t kMaxPresenceFrameBytes = 4 * 1024;
inline constexpr std::size_t kMaxPresenceStateBytes = 2 * 1024;

inline constexpr std::size_t kMaxRosterEntryBytes = 128 * 1024;
inline constexpr int kMaxRosterChanges = 256; ///< In one entry.
inline constexpr std::size_t kMaxDevices = 200; ///< On a roster at one time.
inline constexpr std::uint64_t kMaxRosterEntries = 100'000;

inline constexpr int kMaxLogPositions = 512; ///< In one Subscribe.
inline constexpr int kMaxHelloVersions = 16;

inline constexpr std::uint64_t kSnapshotEveryEntries = 500;
inline constexpr std::size_t kSnapshotEveryBytes = 256 * 1024;
inline constexpr int kSnapshotsKept = 2;

inline constexpr std::size_t kMaxSealedInfoBytes = 8 * 1024;
inline constexpr std::size_t kMaxSealedKnockBytes = 4 * 1024;
inline constexpr std::size_t kMaxSealedAnswerBytes = 48 * 1024;
inline constexpr std::size_t kMaxAnswerAppDataBytes = 16 * 1024;
inline constexpr int kMaxInvitationHosts = 16;
/// For each of these; all of them fit one frame.
inline constexpr std::size_t kMaxInvitationShareBytes = 12 * 1024;
/// One part's ciphertext; with what stands around it, it fits a frame.
inline constexpr std::size_t kMaxAttachmentPartBytes = 128 * 1024;
inline constexpr std::uint32_t kMaxAttachmentParts = 129; ///< 16 MiB of content, and what sealing adds.

inline constexpr int kCodeDigits = 6;
inline constexpr std::chrono::minutes kCodeLife{15};

} // namespace kudelma::wire

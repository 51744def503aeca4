// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "crypto/types.h"

#include <chrono>

namespace kudelma::crypto {

/// Argon2id version 1.3 (RFC 9106) with one lane, as libsodium has it.
struct Argon2Parameters
{
    std::uint32_t memoryKiB = 64 * 1024;
    std::uint32_t passes = 3;
    std::array<std::uint8_t, 16> salt{};
    friend bool operator==(const Argon2Parameters&, const Argon2Parameters&) = default;
};

inline constexpr std::uint32_t kArgon2FloorMemoryKiB = 64 * 1024; ///< RFC 9106, second choice; never below.
inline constexpr std::uint32_t kArgon2FloorPasses = 3;
inline constexpr std::uint32_t kArgon2CeilingMemoryKiB = 1024 * 1024; ///< A header that asks for more is refused.
inline constexpr std::uint32_t kArgon2CeilingPasses = 64;

inline constexpr std::size_t kMaxPassphraseBytes = 1024;

/// The passphrase must come in Unicode form NFC, so that every keyboard makes the same bytes of the same words.
/// WeakParameters below the floor or above the ceiling; OutOfMemory when the machine cannot. Takes up to a second:
/// call it off the UI thread.
[[nodiscard]] Result<WrappingKey> deriveFromPassphrase(BytesView passphraseUtf8, const Argon2Parameters&);

/// One key of both: who has only the passphrase's key or only the device's secret (32 bytes) knows nothing of it
/// (BLAKE2b-256 over the secret, keyed with the other).
[[nodiscard]] WrappingKey withDeviceSecret(const WrappingKey& passphraseKey, BytesView deviceSecret);

/// Parameters that take about `target` on this machine, never below the floor, with a fresh salt.
[[nodiscard]] Argon2Parameters calibrate(std::chrono::milliseconds target, std::uint32_t memoryCapKiB);

/// The recovery kit: 160 random bits as 32 Crockford base32 letters in eight groups of four.
class RecoveryCode
{
public:
    [[nodiscard]] static RecoveryCode generate();
    /// Reads what a person typed: lower case, spaces, hyphens, and O/0 I/L/1 confusions are accepted.
    [[nodiscard]] static Result<RecoveryCode> parse(BytesView typed);
    [[nodiscard]] SecretBytes groups() const; ///< "ABCD-EFGH-..." as ASCII.
    [[nodiscard]] WrappingKey wrappingKey() const; ///< The code is as strong as a key: one keyed hash, no Argon2.

private:
    explicit RecoveryCode(SecretBytes bits)
        : m_bits(std::move(bits))
    { }
    SecretBytes m_bits; ///< 20 bytes.
};

} // namespace kudelma::crypto

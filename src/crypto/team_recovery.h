// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "crypto/types.h"

#include <array>

namespace kudelma::crypto {

/// One of three keys that a team's managers keep on paper; any two of them open what was sealed to the team, one alone
/// says nothing about it. Shamir's secret sharing (Shamir 1979, "How to share a secret") with threshold 2 over GF(2^8),
/// polynomial x^8+x^4+x^3+x+1, at the places 1, 2 and 3.
class TeamKeyShare
{
public:
    static constexpr std::size_t kBytes
        = 27; ///< Place, four bytes of the team's key id, 20 of the share, two to check.

    /// BadLength or BadEncoding: no such code, or mistyped.
    [[nodiscard]] static Result<TeamKeyShare> parse(BytesView typed);
    [[nodiscard]] SecretBytes groups() const; ///< Eleven groups of four letters.
    [[nodiscard]] int place() const; ///< 1 to 3.

private:
    friend class TeamRecovery;
    explicit TeamKeyShare(SecretBytes bits)
        : m_bits(std::move(bits))
    { }
    SecretBytes m_bits;
};

/// What everybody of the team may have: to seal to it.
struct TeamRecoveryKey
{
    SealingPublicKey key;

    /// As people pass it on, by mail or by hand: fourteen groups of letters, the last ones to check.
    [[nodiscard]] std::string text() const;
    [[nodiscard]] static Result<TeamRecoveryKey> parse(std::string_view text);
    [[nodiscard]] std::string fingerprint() const; ///< Four groups of four, to compare with what the papers say.

    /// Opened only by TeamRecovery::open() with the same `associated`.
    [[nodiscard]] Bytes seal(BytesView associated, BytesView secret) const;

    friend bool operator==(const TeamRecoveryKey&, const TeamRecoveryKey&) = default;
};

/// The key that opens what was sealed to the team. It exists while a team's keys are made, and while two managers have
/// come together; never at rest.
class TeamRecovery
{
public:
    [[nodiscard]] static TeamRecovery generate();
    /// BadCiphertext: they are of two teams, or the same one twice.
    [[nodiscard]] static Result<TeamRecovery> combine(const TeamKeyShare& one, const TeamKeyShare& other);

    [[nodiscard]] TeamRecoveryKey publicKey() const;
    [[nodiscard]] std::array<TeamKeyShare, 3> shares() const; ///< Other ones at each call; each two fit together only
                                                              ///< when they come from one call.
    [[nodiscard]] Result<SecretBytes> open(BytesView associated, BytesView sealed) const;

private:
    explicit TeamRecovery(SecretBytes seed)
        : m_seed(std::move(seed))
    { }
    [[nodiscard]] SecretBytes secretKey() const;
    SecretBytes m_seed; ///< 20 bytes.
};

} // namespace kudelma::crypto

// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "crypto/types.h"

namespace kudelma::crypto {

/// Verifies an Ed25519 signature (RFC 8032) over domain || parts, laid out as in hash(). The domain string keeps a
/// signature made for one purpose from passing for another.
[[nodiscard]] bool verify(
    const SigningPublicKey&, std::string_view domain, std::initializer_list<BytesView> parts, const Signature&);

/// Anonymous sealing to a device (libsodium crypto_box_seal: X25519, XSalsa20-Poly1305). Empty for a public key of
/// low order, whose boxes everybody could open.
[[nodiscard]] Bytes sealTo(const SealingPublicKey&, BytesView plaintext);

/// The keys of one installation: Ed25519 to sign, X25519 to be sealed to. Made on the device, kept in the vault.
class DeviceIdentity
{
public:
    [[nodiscard]] static DeviceIdentity generate();
    [[nodiscard]] static std::optional<DeviceIdentity> fromSeed(BytesView seed); ///< 64 bytes.
    /// 32 bytes Ed25519 seed || 32 bytes X25519 scalar: what the vault keeps.
    [[nodiscard]] const SecretBytes& seed() const { return m_seed; }

    [[nodiscard]] const DevicePublicKeys& publicKeys() const { return m_public; }
    [[nodiscard]] DeviceId id() const { return m_public.id(); }
    [[nodiscard]] Signature sign(std::string_view domain, std::initializer_list<BytesView> parts) const;
    [[nodiscard]] Result<SecretBytes> unseal(BytesView box) const;

private:
    DeviceIdentity() = default;
    DevicePublicKeys m_public;
    SecretBytes m_seed;
    SecretBytes m_signingKey; ///< 64, expanded.
    SecretBytes m_sealingKey; ///< 32.
};

} // namespace kudelma::crypto

// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "crypto/device_identity.h"

#include <sodium.h>

namespace kudelma::crypto {

namespace {

constexpr std::size_t kSeedHalf = 32;
static_assert(crypto_sign_SEEDBYTES == kSeedHalf && crypto_box_SEEDBYTES == kSeedHalf);

void append(Bytes& message, BytesView part)
{
    for (std::size_t i = 0; i < 8; ++i)
        message.push_back(static_cast<std::uint8_t>(static_cast<std::uint64_t>(part.size()) >> (8 * i)));
    message.insert(message.end(), part.begin(), part.end());
}

/// What is signed: every part with its length in front, as in hash(). It is not hashed first, so that the signature
/// is plain Ed25519 and every library can check it.
Bytes messageOf(std::string_view domain, std::initializer_list<BytesView> parts)
{
    Bytes message;
    append(message, viewOf(domain));
    for (auto part : parts)
        append(message, part);
    return message;
}

} // namespace

bool verify(const SigningPublicKey& key, std::string_view domain, std::initializer_list<BytesView> parts,
    const Signature& signature)
{
    const Bytes message = messageOf(domain, parts);
    return crypto_sign_verify_detached(signature.bytes.data(), message.data(), message.size(), key.bytes.data()) == 0;
}

Bytes sealTo(const SealingPublicKey& key, BytesView plaintext)
{
    Bytes box(plaintext.size() + crypto_box_SEALBYTES);
    // Fails only for a public key of low order, which shares its "secret" with everybody: such a device gets nothing.
    if (crypto_box_seal(box.data(), plaintext.data(), plaintext.size(), key.bytes.data()) != 0)
        return {};
    return box;
}

DeviceIdentity DeviceIdentity::generate()
{
    SecretBytes seed(2 * kSeedHalf);
    fillRandom(seed.edit());
    return *fromSeed(seed.view());
}

std::optional<DeviceIdentity> DeviceIdentity::fromSeed(BytesView seed)
{
    if (seed.size() != 2 * kSeedHalf)
        return std::nullopt;
    DeviceIdentity identity;
    identity.m_seed = SecretBytes(seed);
    identity.m_signingKey = SecretBytes(crypto_sign_SECRETKEYBYTES);
    identity.m_sealingKey = SecretBytes(crypto_box_SECRETKEYBYTES);
    crypto_sign_seed_keypair(identity.m_public.signing.bytes.data(), identity.m_signingKey.edit().data(), seed.data());
    // The seed half is the X25519 scalar itself (crypto_box_seed_keypair would hash it first): any library can do it.
    const auto scalar = seed.subspan(kSeedHalf);
    std::copy(scalar.begin(), scalar.end(), identity.m_sealingKey.edit().begin());
    crypto_scalarmult_base(identity.m_public.sealing.bytes.data(), identity.m_sealingKey.view().data());
    return identity;
}

Signature DeviceIdentity::sign(std::string_view domain, std::initializer_list<BytesView> parts) const
{
    const Bytes message = messageOf(domain, parts);
    Signature signature;
    crypto_sign_detached(signature.bytes.data(), nullptr, message.data(), message.size(), m_signingKey.view().data());
    return signature;
}

Result<SecretBytes> DeviceIdentity::unseal(BytesView box) const
{
    if (box.size() < crypto_box_SEALBYTES)
        return failure(ErrorKind::BadLength, "sealed box is too short");
    SecretBytes plaintext(box.size() - crypto_box_SEALBYTES);
    if (crypto_box_seal_open(
            plaintext.edit().data(), box.data(), box.size(), m_public.sealing.bytes.data(), m_sealingKey.view().data())
        != 0)
        return failure(ErrorKind::BadCiphertext, "sealed box is not for this device, or changed");
    return plaintext;
}

} // namespace kudelma::crypto

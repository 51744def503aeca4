// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "crypto/team_recovery.h"

#include "crypto/code_groups.h"

#include <sodium.h>

#include <algorithm>

namespace kudelma::crypto {

namespace {

constexpr std::size_t kSeedBytes = 20;
constexpr std::size_t kIdBytes = 4;
constexpr std::size_t kCheckBytes = 2;
constexpr std::size_t kTextCheckBytes = 3;
static_assert(1 + kIdBytes + kSeedBytes + kCheckBytes == TeamKeyShare::kBytes);

/// In GF(2^8); takes the same time whatever the numbers are.
std::uint8_t multiply(std::uint8_t left, std::uint8_t right)
{
    constexpr unsigned kPolynomial = 0x1b;
    unsigned product = 0;
    unsigned power = left;
    for (int bit = 0; bit < 8; ++bit) {
        const unsigned mask = 0u - (unsigned(right) >> bit & 1u);
        product ^= power & mask;
        const unsigned carry = 0u - (power >> 7 & 1u);
        power = (power << 1 & 0xff) ^ (kPolynomial & carry);
    }
    return static_cast<std::uint8_t>(product);
}

/// Of the distance between two places; there are only three.
std::uint8_t inverseOf(std::uint8_t distance)
{
    constexpr std::uint8_t kInverseOfTwo = 0x8d;
    constexpr std::uint8_t kInverseOfThree = 0xf6;
    return distance == 1 ? 1 : distance == 2 ? kInverseOfTwo : kInverseOfThree;
}

Hash idOf(const SealingPublicKey& key)
{
    return hash("kudelma/v1/team-key-id", {key.view()});
}

Hash checkOf(BytesView share)
{
    return hash("kudelma/v1/team-key-share", {share});
}

std::string textOf(BytesView bits)
{
    const SecretBytes groups = writeGroups(bits);
    return {groups.view().begin(), groups.view().end()};
}

} // namespace

Result<TeamKeyShare> TeamKeyShare::parse(BytesView typed)
{
    auto bits = readGroups(typed, kBytes);
    if (!bits)
        return tl::unexpected(bits.error());
    const auto body = bits->view().first(kBytes - kCheckBytes);
    const auto check = checkOf(body);
    if (!equalInConstantTime(bits->view().last(kCheckBytes), check.view().first(kCheckBytes)) || body[0] < 1
        || body[0] > 3)
        return failure(ErrorKind::BadEncoding, "the key of a team is mistyped");
    return TeamKeyShare(std::move(*bits));
}

SecretBytes TeamKeyShare::groups() const
{
    return writeGroups(m_bits.view());
}

int TeamKeyShare::place() const
{
    return m_bits.view()[0];
}

std::string TeamRecoveryKey::text() const
{
    Bytes bits(key.view().begin(), key.view().end());
    const auto id = idOf(key);
    bits.insert(bits.end(), id.view().end() - kTextCheckBytes, id.view().end());
    return textOf(bits);
}

Result<TeamRecoveryKey> TeamRecoveryKey::parse(std::string_view text)
{
    const auto bits = readGroups(viewOf(text), SealingPublicKey::kSize + kTextCheckBytes);
    if (!bits)
        return tl::unexpected(bits.error());
    const auto key = SealingPublicKey::fromBytes(bits->view().first(SealingPublicKey::kSize));
    const auto id = idOf(*key);
    if (!std::ranges::equal(bits->view().last(kTextCheckBytes), id.view().last(kTextCheckBytes)))
        return failure(ErrorKind::BadEncoding, "the public key of a team is mistyped");
    return TeamRecoveryKey{*key};
}

std::string TeamRecoveryKey::fingerprint() const
{
    constexpr std::size_t kBytes = 10; // Nobody makes another key with the same 80 bits.
    const auto id = idOf(key);
    return textOf(id.view().first(kBytes));
}

Bytes TeamRecoveryKey::seal(BytesView associated, BytesView secret) const
{
    const auto context = plainHash(associated);
    SecretBytes plain(Hash::kSize + secret.size());
    std::ranges::copy(context.view(), plain.edit().begin());
    std::ranges::copy(secret, plain.edit().begin() + Hash::kSize);
    Bytes sealed(plain.size() + crypto_box_SEALBYTES);
    if (crypto_box_seal(sealed.data(), plain.view().data(), plain.size(), key.bytes.data()) != 0)
        return {};
    return sealed;
}

TeamRecovery TeamRecovery::generate()
{
    SecretBytes seed(kSeedBytes);
    fillRandom(seed.edit());
    return TeamRecovery(std::move(seed));
}

SecretBytes TeamRecovery::secretKey() const
{
    static_assert(crypto_scalarmult_SCALARBYTES == 32);
    SecretBytes key(crypto_scalarmult_SCALARBYTES);
    const auto purpose = viewOf("kudelma/v1/team-recovery");
    crypto_generichash(
        key.edit().data(), key.size(), purpose.data(), purpose.size(), m_seed.view().data(), m_seed.size());
    return key;
}

TeamRecoveryKey TeamRecovery::publicKey() const
{
    const SecretBytes secret = secretKey();
    TeamRecoveryKey key;
    crypto_scalarmult_base(key.key.bytes.data(), secret.view().data());
    return key;
}

std::array<TeamKeyShare, 3> TeamRecovery::shares() const
{
    SecretBytes slope(kSeedBytes);
    fillRandom(slope.edit());
    const auto id = idOf(publicKey().key);
    const auto at = [&](std::uint8_t place) {
        SecretBytes bits(TeamKeyShare::kBytes);
        const auto target = bits.edit();
        target[0] = place;
        std::copy_n(id.view().begin(), kIdBytes, target.begin() + 1);
        for (std::size_t i = 0; i < kSeedBytes; ++i)
            target[1 + kIdBytes + i] = static_cast<std::uint8_t>(m_seed.view()[i] ^ multiply(slope.view()[i], place));
        const auto check = checkOf(bits.view().first(TeamKeyShare::kBytes - kCheckBytes));
        std::copy_n(check.view().begin(), kCheckBytes, target.end() - kCheckBytes);
        return TeamKeyShare(std::move(bits));
    };
    return {at(1), at(2), at(3)};
}

Result<TeamRecovery> TeamRecovery::combine(const TeamKeyShare& one, const TeamKeyShare& other)
{
    const auto left = one.m_bits.view();
    const auto right = other.m_bits.view();
    if (left[0] == right[0])
        return failure(ErrorKind::BadCiphertext, "the same key twice");
    const auto distance = inverseOf(static_cast<std::uint8_t>(left[0] ^ right[0]));
    SecretBytes seed(kSeedBytes);
    for (std::size_t i = 0; i < kSeedBytes; ++i) {
        const std::size_t place = 1 + kIdBytes + i;
        const auto slope = multiply(static_cast<std::uint8_t>(left[place] ^ right[place]), distance);
        seed.edit()[i] = static_cast<std::uint8_t>(left[place] ^ multiply(slope, left[0]));
    }
    TeamRecovery made(std::move(seed));
    const auto id = idOf(made.publicKey().key);
    const auto isOf = [&](BytesView share) {
        return std::equal(id.view().begin(), id.view().begin() + kIdBytes, share.begin() + 1);
    };
    if (!isOf(left) || !isOf(right))
        return failure(ErrorKind::BadCiphertext, "keys that do not belong together");
    return made;
}

Result<SecretBytes> TeamRecovery::open(BytesView associated, BytesView sealed) const
{
    if (sealed.size() < crypto_box_SEALBYTES + Hash::kSize)
        return failure(ErrorKind::BadCiphertext, "too short");
    const SecretBytes secret = secretKey();
    const auto key = publicKey();
    SecretBytes plain(sealed.size() - crypto_box_SEALBYTES);
    if (crypto_box_seal_open(
            plain.edit().data(), sealed.data(), sealed.size(), key.key.bytes.data(), secret.view().data())
        != 0)
        return failure(ErrorKind::BadCiphertext, "not sealed to this team");
    const auto context = plainHash(associated);
    if (!equalInConstantTime(plain.view().first(Hash::kSize), context.view()))
        return failure(ErrorKind::BadCiphertext, "sealed for something else");
    return SecretBytes(plain.view().subspan(Hash::kSize));
}

} // namespace kudelma::crypto

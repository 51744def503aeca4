// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <tl/expected.hpp>

#include <algorithm>
#include <array>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <initializer_list>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace kudelma::crypto {

using Bytes = std::vector<std::uint8_t>;
using BytesView = std::span<const std::uint8_t>;

enum class ErrorKind {
    BadSignature,
    BadCiphertext,
    BadLength,
    BadEncoding,
    WrongPassphrase,
    WeakParameters,
    OutOfMemory,
    Expired
};

struct Error
{
    ErrorKind kind{};
    std::string context; ///< For developers; never holds a key, a passphrase or content.
};

template <typename T>
using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> failure(ErrorKind kind, std::string context)
{
    return tl::make_unexpected(Error{kind, std::move(context)});
}

/// Bytes that are public (ids, public keys, hashes, nonces). The tag makes each use a type of its own, so that the
/// wrong one does not compile.
template <std::size_t N, typename Tag>
struct Fixed
{
    static constexpr std::size_t kSize = N;
    std::array<std::uint8_t, N> bytes{};

    [[nodiscard]] BytesView view() const { return bytes; }
    [[nodiscard]] bool isZero() const;
    [[nodiscard]] std::string hex() const;
    [[nodiscard]] static std::optional<Fixed> fromBytes(BytesView); ///< Empty unless exactly N bytes.
    [[nodiscard]] static std::optional<Fixed> fromHex(std::string_view);
    [[nodiscard]] static Fixed random();
    friend auto operator<=>(const Fixed&, const Fixed&) = default;
};

using CircleId = Fixed<16, struct CircleIdTag>;
using DeviceId = Fixed<16, struct DeviceIdTag>;
using LogId = Fixed<16, struct LogIdTag>; ///< All zero: the circle's shared log; else its only writer's DeviceId.
using AttachmentId = Fixed<16, struct AttachmentIdTag>; ///< Random; names an attachment of one device in one circle.
using KeyId = Fixed<16, struct KeyIdTag>;
using Hash = Fixed<32, struct HashTag>;
using SigningPublicKey = Fixed<32, struct SigningPublicKeyTag>;
using SealingPublicKey = Fixed<32, struct SealingPublicKeyTag>;
using Signature = Fixed<64, struct SignatureTag>;
using Nonce = Fixed<24, struct NonceTag>;
using InvitationLookup = Fixed<10, struct InvitationLookupTag>;

/// Secret bytes in locked, guarded memory (sodium_malloc), wiped when destroyed. Move-only.
class SecretBytes
{
public:
    SecretBytes() = default;
    explicit SecretBytes(std::size_t size); ///< Zeroed.
    explicit SecretBytes(BytesView copyFrom);
    SecretBytes(SecretBytes&&) noexcept;
    SecretBytes& operator=(SecretBytes&&) noexcept;
    SecretBytes(const SecretBytes&) = delete;
    SecretBytes& operator=(const SecretBytes&) = delete;
    ~SecretBytes();

    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] bool empty() const { return m_size == 0; }
    [[nodiscard]] BytesView view() const { return {m_data, m_size}; }
    [[nodiscard]] std::span<std::uint8_t> edit() { return {m_data, m_size}; }
    [[nodiscard]] SecretBytes clone() const;

private:
    std::uint8_t* m_data = nullptr;
    std::size_t m_size = 0;
};

/// A secret of exactly N bytes with its own type.
template <std::size_t N, typename Tag>
class Secret
{
public:
    static constexpr std::size_t kSize = N;
    [[nodiscard]] static Secret random();
    [[nodiscard]] static std::optional<Secret> fromBytes(BytesView); ///< Empty unless exactly N bytes.
    [[nodiscard]] BytesView view() const { return m_bytes.view(); }
    [[nodiscard]] Secret clone() const { return Secret(m_bytes.clone()); }

private:
    explicit Secret(SecretBytes bytes)
        : m_bytes(std::move(bytes))
    { }
    SecretBytes m_bytes;
};

using EpochKey = Secret<32, struct EpochKeyTag>; ///< Opens one epoch of one circle.
using AttachmentKey = Secret<32, struct AttachmentKeyTag>; ///< Opens one attachment; drawn for it alone.
using DatabaseKey = Secret<32, struct DatabaseKeyTag>; ///< SQLCipher raw key of one file.
using WrappingKey = Secret<32, struct WrappingKeyTag>; ///< Opens one slot.
using InvitationSecret = Secret<16, struct InvitationSecretTag>;

struct DevicePublicKeys
{
    SigningPublicKey signing;
    SealingPublicKey sealing;
    /// BLAKE2b-128 over ("kudelma/v1/device", signing, sealing), laid out as in hash().
    [[nodiscard]] DeviceId id() const;
    friend auto operator<=>(const DevicePublicKeys&, const DevicePublicKeys&) = default;
};

/// Starts the library below; call once before anything else. False: the machine has no usable source of randomness.
[[nodiscard]] bool initialise();

void fillRandom(std::span<std::uint8_t>);
[[nodiscard]] Bytes randomBytes(std::size_t count);

/// BLAKE2b-256 over length-prefixed parts (each: 8 bytes little-endian length, then the bytes), so that no two lists
/// of parts collide. `domain` is the first part.
[[nodiscard]] Hash hash(std::string_view domain, std::initializer_list<BytesView> parts);
/// As hash(), with a digest of 16 bytes: BLAKE2b-128, which is not a cut BLAKE2b-256.
[[nodiscard]] std::array<std::uint8_t, 16> shortHash(std::string_view domain, std::initializer_list<BytesView> parts);
/// BLAKE2b-256 of exactly these bytes.
[[nodiscard]] Hash plainHash(BytesView);
/// Compares in a time that depends on the sizes only.
[[nodiscard]] bool equalInConstantTime(BytesView, BytesView);

/// The bytes of a text, for the parts of hash() and of signatures; borrowed.
[[nodiscard]] inline BytesView viewOf(std::string_view text)
{
    return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()};
}

[[nodiscard]] std::string toHex(BytesView);
[[nodiscard]] bool fromHex(std::string_view hex, std::span<std::uint8_t> target); ///< False unless it fits exactly.

template <std::size_t N, typename Tag>
bool Fixed<N, Tag>::isZero() const
{
    return bytes == std::array<std::uint8_t, N>{};
}

template <std::size_t N, typename Tag>
std::string Fixed<N, Tag>::hex() const
{
    return toHex(bytes);
}

template <std::size_t N, typename Tag>
std::optional<Fixed<N, Tag>> Fixed<N, Tag>::fromBytes(BytesView source)
{
    if (source.size() != N)
        return std::nullopt;
    Fixed result;
    std::copy(source.begin(), source.end(), result.bytes.begin());
    return result;
}

template <std::size_t N, typename Tag>
std::optional<Fixed<N, Tag>> Fixed<N, Tag>::fromHex(std::string_view text)
{
    Fixed result;
    if (!crypto::fromHex(text, result.bytes))
        return std::nullopt;
    return result;
}

template <std::size_t N, typename Tag>
Fixed<N, Tag> Fixed<N, Tag>::random()
{
    Fixed result;
    fillRandom(result.bytes);
    return result;
}

template <std::size_t N, typename Tag>
Secret<N, Tag> Secret<N, Tag>::random()
{
    SecretBytes bytes(N);
    fillRandom(bytes.edit());
    return Secret(std::move(bytes));
}

template <std::size_t N, typename Tag>
std::optional<Secret<N, Tag>> Secret<N, Tag>::fromBytes(BytesView source)
{
    if (source.size() != N)
        return std::nullopt;
    return Secret(SecretBytes(source));
}

} // namespace kudelma::crypto

template <std::size_t N, typename Tag>
struct std::hash<kudelma::crypto::Fixed<N, Tag>>
{
    std::size_t operator()(const kudelma::crypto::Fixed<N, Tag>& value) const noexcept
    {
        std::size_t result = 1469598103934665603ull;
        for (auto byte : value.bytes)
            result = (result ^ byte) * 1099511628211ull;
        return result;
    }
};

// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "crypto/types.h"

#include <sodium.h>

#include <new>

namespace kudelma::crypto {

namespace {

void absorb(crypto_generichash_state& state, BytesView part)
{
    std::array<std::uint8_t, 8> length;
    for (std::size_t i = 0; i < length.size(); ++i)
        length[i] = static_cast<std::uint8_t>(static_cast<std::uint64_t>(part.size()) >> (8 * i));
    crypto_generichash_update(&state, length.data(), length.size());
    crypto_generichash_update(&state, part.data(), part.size());
}

template <std::size_t N>
std::array<std::uint8_t, N> digest(std::string_view domain, std::initializer_list<BytesView> parts)
{
    crypto_generichash_state state;
    crypto_generichash_init(&state, nullptr, 0, N);
    absorb(state, viewOf(domain));
    for (auto part : parts)
        absorb(state, part);
    std::array<std::uint8_t, N> result;
    crypto_generichash_final(&state, result.data(), result.size());
    return result;
}

} // namespace

bool initialise()
{
    return sodium_init() >= 0;
}

void fillRandom(std::span<std::uint8_t> target)
{
    randombytes_buf(target.data(), target.size());
}

Bytes randomBytes(std::size_t count)
{
    Bytes result(count);
    fillRandom(result);
    return result;
}

Hash hash(std::string_view domain, std::initializer_list<BytesView> parts)
{
    return {digest<Hash::kSize>(domain, parts)};
}

std::array<std::uint8_t, 16> shortHash(std::string_view domain, std::initializer_list<BytesView> parts)
{
    return digest<16>(domain, parts);
}

Hash plainHash(BytesView bytes)
{
    Hash result;
    crypto_generichash(result.bytes.data(), result.bytes.size(), bytes.data(), bytes.size(), nullptr, 0);
    return result;
}

bool equalInConstantTime(BytesView left, BytesView right)
{
    return left.size() == right.size() && sodium_memcmp(left.data(), right.data(), left.size()) == 0;
}

std::string toHex(BytesView bytes)
{
    static constexpr char kDigits[] = "0123456789abcdef";
    std::string result;
    result.reserve(bytes.size() * 2);
    for (auto byte : bytes) {
        result += kDigits[byte >> 4];
        result += kDigits[byte & 15];
    }
    return result;
}

bool fromHex(std::string_view text, std::span<std::uint8_t> target)
{
    if (text.size() != target.size() * 2)
        return false;
    std::size_t written = 0;
    const char* end = nullptr;
    return sodium_hex2bin(target.data(), target.size(), text.data(), text.size(), nullptr, &written, &end) == 0
        && written == target.size() && end == text.data() + text.size();
}

DeviceId DevicePublicKeys::id() const
{
    return {shortHash("kudelma/v1/device", {signing.view(), sealing.view()})};
}

SecretBytes::SecretBytes(std::size_t size)
    : m_data(size == 0 ? nullptr : static_cast<std::uint8_t*>(sodium_malloc(size)))
    , m_size(size)
{
    if (size == 0)
        return;
    if (!m_data)
        throw std::bad_alloc();
    sodium_memzero(m_data, m_size);
}

SecretBytes::SecretBytes(BytesView copyFrom)
    : SecretBytes(copyFrom.size())
{
    std::copy(copyFrom.begin(), copyFrom.end(), m_data);
}

SecretBytes::SecretBytes(SecretBytes&& other) noexcept
    : m_data(std::exchange(other.m_data, nullptr))
    , m_size(std::exchange(other.m_size, 0))
{ }

SecretBytes& SecretBytes::operator=(SecretBytes&& other) noexcept
{
    if (this != &other) {
        sodium_free(m_data);
        m_data = std::exchange(other.m_data, nullptr);
        m_size = std::exchange(other.m_size, 0);
    }
    return *this;
}

SecretBytes::~SecretBytes()
{
    sodium_free(m_data); // wipes first; takes a null pointer
}

SecretBytes SecretBytes::clone() const
{
    return SecretBytes(view());
}

} // namespace kudelma::crypto

// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "crypto/spoken_code.h"

#include <sodium.h>

#include <algorithm>

namespace kudelma::crypto {

namespace {

using HmacState = crypto_auth_hmacsha512_state;
using Block = std::array<std::uint8_t, crypto_auth_hmacsha512_BYTES>;

/// Of PBKDF2 with HMAC-SHA-512 the first block: no more is needed here, and libsodium has only its parts.
void firstBlock(std::string_view password, std::string_view salt, Block& block)
{
    const auto words = viewOf(password);
    const auto salted = viewOf(salt);
    HmacState keyed;
    crypto_auth_hmacsha512_init(&keyed, words.data(), words.size());
    HmacState state = keyed;
    constexpr std::array<std::uint8_t, 4> kFirst{0, 0, 0, 1};
    crypto_auth_hmacsha512_update(&state, salted.data(), salted.size());
    crypto_auth_hmacsha512_update(&state, kFirst.data(), kFirst.size());
    crypto_auth_hmacsha512_final(&state, block.data());
    Block round = block;
    for (unsigned done = 1; done < kSpokenRounds; ++done) {
        state = keyed;
        crypto_auth_hmacsha512_update(&state, round.data(), round.size());
        crypto_auth_hmacsha512_final(&state, round.data());
        for (std::size_t i = 0; i < block.size(); ++i)
            block[i] ^= round[i];
    }
    sodium_memzero(round.data(), round.size());
    sodium_memzero(&state, sizeof state);
    sodium_memzero(&keyed, sizeof keyed);
}

} // namespace

std::string drawSpokenDigits()
{
    std::string digits(kSpokenDigits, '0');
    for (char& digit : digits)
        digit = static_cast<char>('0' + randombytes_uniform(10));
    return digits;
}

Result<InvitationLink> linkOfSpoken(std::string_view digits, std::string_view place, std::string_view day)
{
    const bool isCode = digits.size() == kSpokenDigits
        && std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (!isCode || place.empty() || day.empty())
        return failure(ErrorKind::BadLength, "not a spoken code");
    std::string salt = "kudelma/v1/spoken-code\n";
    salt += place;
    salt += '\n';
    salt += day;
    Block block{};
    firstBlock(digits, salt, block);
    InvitationLookup lookup;
    std::copy_n(block.begin(), lookup.bytes.size(), lookup.bytes.begin());
    auto secret = InvitationSecret::fromBytes(BytesView(block).subspan(lookup.bytes.size(), InvitationSecret::kSize));
    sodium_memzero(block.data(), block.size());
    return InvitationLink{lookup, std::move(*secret)};
}

} // namespace kudelma::crypto

// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "crypto/types.h"

namespace kudelma::crypto::base32 {

/// Crockford's base 32: no I, L, O, U. Bits are taken from the most significant end; the last letter is filled up
/// with zero bits.
[[nodiscard]] constexpr std::size_t lettersFor(std::size_t bytes)
{
    return (bytes * 8 + 4) / 5;
}

/// Upper case. `target` has lettersFor(bytes.size()) places.
void encode(BytesView bytes, std::span<char> target);

/// Accepts lower case and O for 0, I and L for 1; nothing else. False unless `letters` fills `target` exactly and the
/// bits left over are zero.
[[nodiscard]] bool decode(std::string_view letters, std::span<std::uint8_t> target);

} // namespace kudelma::crypto::base32

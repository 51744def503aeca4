// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "crypto/base32.h"

namespace kudelma::crypto::base32 {

namespace {

constexpr std::string_view kAlphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

int valueOf(char letter)
{
    if (letter >= 'a' && letter <= 'z')
        letter = static_cast<char>(letter - 'a' + 'A');
    if (letter == 'O')
        letter = '0';
    if (letter == 'I' || letter == 'L')
        letter = '1';
    const auto place = kAlphabet.find(letter);
    return place == std::string_view::npos ? -1 : static_cast<int>(place);
}

} // namespace

void encode(BytesView bytes, std::span<char> target)
{
    std::uint32_t pending = 0;
    unsigned bits = 0;
    std::size_t place = 0;
    for (auto byte : bytes) {
        pending = (pending << 8 | byte) & 0xfff;
        bits += 8;
        while (bits >= 5) {
            bits -= 5;
            target[place++] = kAlphabet[pending >> bits & 31];
        }
    }
    if (bits > 0)
        target[place] = kAlphabet[pending << (5 - bits) & 31];
}

bool decode(std::string_view letters, std::span<std::uint8_t> target)
{
    if (letters.size() != lettersFor(target.size()))
        return false;
    std::uint32_t pending = 0;
    unsigned bits = 0;
    std::size_t place = 0;
    for (char letter : letters) {
        const int value = valueOf(letter);
        if (value < 0)
            return false;
        pending = (pending << 5 | static_cast<std::uint32_t>(value)) & 0xfff;
        bits += 5;
        if (bits >= 8) {
            bits -= 8;
            target[place++] = static_cast<std::uint8_t>(pending >> bits);
        }
    }
    return place == target.size() && (pending & ((1u << bits) - 1)) == 0;
}

} // namespace kudelma::crypto::base32

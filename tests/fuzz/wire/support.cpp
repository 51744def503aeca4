// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "fuzz/wire/support.h"

#include <sodium.h>

namespace kudelma::fuzz {

namespace {

std::uint64_t drawn = 1;

void draw(void* target, std::size_t size)
{
    auto* bytes = static_cast<unsigned char*>(target);
    for (std::size_t i = 0; i < size; ++i) {
        drawn = drawn * 6'364'136'223'846'793'005u + 1'442'695'040'888'963'407u;
        bytes[i] = static_cast<unsigned char>(drawn >> 56);
    }
}

} // namespace

void begin()
{
    static randombytes_implementation same{};
    same.implementation_name = [] { return "the same"; };
    same.random = [] {
        std::uint32_t number = 0;
        draw(&number, sizeof number);
        return number;
    };
    same.buf = draw;
    randombytes_set_implementation(&same);
    require(crypto::initialise(), "libsodium");
}

crypto::SecretBytes letters(std::size_t count, std::uint8_t salt)
{
    static const bool ready = (begin(), true);
    crypto::SecretBytes bytes(count);
    for (std::size_t i = 0; i < count; ++i)
        bytes.edit()[i] = std::uint8_t(i * 37 + salt * 91 + (ready ? 5 : 0));
    return bytes;
}

std::string changed(std::string good, crypto::BytesView input)
{
    if (input.size() < 2)
        return good;
    if (input[1] % 2 == 1)
        return {input.begin() + 2, input.end()};
    for (std::size_t at = 2; at + 2 < input.size(); at += 3) {
        const std::size_t place = (std::size_t(input[at]) << 8 | input[at + 1]) % (good.size() + 1);
        if (place == good.size())
            good.push_back(char(input[at + 2]));
        else
            good[place] = char(good[place] ^ input[at + 2]);
    }
    return good;
}

} // namespace kudelma::fuzz

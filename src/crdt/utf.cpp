// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "crdt/utf.h"

#include <cstdint>
#include <cstring>

namespace kudelma::crdt {
namespace {

struct Decoded
{
    char32_t codePoint = 0;
    std::size_t bytes = 0; ///< 0: invalid.
};

Decoded decodeOne(std::string_view text)
{
    const auto byte = [&](std::size_t i) { return std::uint32_t(std::uint8_t(text[i])); };
    const std::uint32_t lead = byte(0);
    if (lead < 0x80)
        return {lead, 1};
    const std::size_t bytes = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (lead < 0xC2 || lead > 0xF4 || text.size() < bytes)
        return {};
    std::uint32_t value = lead & (0xFFu >> (bytes + 1));
    for (std::size_t i = 1; i < bytes; ++i) {
        if ((byte(i) & 0xC0) != 0x80)
            return {};
        value = (value << 6) | (byte(i) & 0x3F);
    }
    const bool overlong = (bytes == 3 && value < 0x800) || (bytes == 4 && value < 0x10000);
    if (overlong || value > 0x10FFFF || (value >= 0xD800 && value <= 0xDFFF))
        return {};
    return {value, bytes};
}

std::size_t asciiPrefix(std::string_view text)
{
    std::size_t i = 0;
    for (; i + 8 <= text.size(); i += 8) {
        std::uint64_t word = 0;
        std::memcpy(&word, text.data() + i, 8);
        if ((word & 0x8080'8080'8080'8080u) != 0)
            break;
    }
    while (i < text.size() && std::uint8_t(text[i]) < 0x80)
        ++i;
    return i;
}

} // namespace

std::optional<std::size_t> utf16Length(std::string_view utf8)
{
    std::size_t length = 0;
    while (!utf8.empty()) {
        const std::size_t ascii = asciiPrefix(utf8);
        length += ascii;
        utf8.remove_prefix(ascii);
        if (utf8.empty())
            break;
        const Decoded next = decodeOne(utf8);
        if (next.bytes == 0)
            return std::nullopt;
        length += next.codePoint > 0xFFFF ? 2 : 1;
        utf8.remove_prefix(next.bytes);
    }
    return length;
}

std::u16string toUtf16(std::string_view utf8)
{
    std::u16string out;
    out.reserve(utf8.size());
    while (!utf8.empty()) {
        const std::size_t ascii = asciiPrefix(utf8);
        for (std::size_t i = 0; i < ascii; ++i)
            out.push_back(char16_t(utf8[i]));
        utf8.remove_prefix(ascii);
        if (utf8.empty())
            break;
        const Decoded next = decodeOne(utf8);
        if (next.bytes == 0) {
            out.push_back(kReplacement);
            utf8.remove_prefix(1);
            continue;
        }
        if (next.codePoint > 0xFFFF) {
            const char32_t rest = next.codePoint - 0x10000;
            out.push_back(char16_t(0xD800 + (rest >> 10)));
            out.push_back(char16_t(0xDC00 + (rest & 0x3FF)));
        } else {
            out.push_back(char16_t(next.codePoint));
        }
        utf8.remove_prefix(next.bytes);
    }
    return out;
}

void appendUtf8(std::string& out, char32_t codePoint)
{
    const auto push = [&](std::uint32_t byte) { out.push_back(char(std::uint8_t(byte))); };
    if (codePoint < 0x80) {
        push(codePoint);
    } else if (codePoint < 0x800) {
        push(0xC0 | (codePoint >> 6));
        push(0x80 | (codePoint & 0x3F));
    } else if (codePoint < 0x10000) {
        push(0xE0 | (codePoint >> 12));
        push(0x80 | ((codePoint >> 6) & 0x3F));
        push(0x80 | (codePoint & 0x3F));
    } else {
        push(0xF0 | (codePoint >> 18));
        push(0x80 | ((codePoint >> 12) & 0x3F));
        push(0x80 | ((codePoint >> 6) & 0x3F));
        push(0x80 | (codePoint & 0x3F));
    }
}

std::string toUtf8(std::u16string_view utf16)
{
    std::string out;
    out.reserve(utf16.size());
    for (std::size_t i = 0; i < utf16.size(); ++i) {
        const char16_t unit = utf16[i];
        if (isHighSurrogate(unit) && i + 1 < utf16.size() && isLowSurrogate(utf16[i + 1])) {
            appendUtf8(out, 0x10000 + (char32_t(unit - 0xD800) << 10) + char32_t(utf16[i + 1] - 0xDC00));
            ++i;
        } else if (isHighSurrogate(unit) || isLowSurrogate(unit)) {
            appendUtf8(out, kReplacement);
        } else {
            appendUtf8(out, unit);
        }
    }
    return out;
}

std::string sanitizedUtf8(std::string_view text)
{
    return utf16Length(text) ? std::string(text) : toUtf8(toUtf16(text));
}

} // namespace kudelma::crdt

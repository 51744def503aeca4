// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "gedcom/text.h"

#include <algorithm>
#include <array>

namespace kudelma::gedcom {

namespace {

constexpr std::string_view kReplacementUtf8 = "\xEF\xBF\xBD"; // U+FFFD

std::uint8_t byteAt(std::string_view text, std::size_t at)
{
    return at < text.size() ? static_cast<std::uint8_t>(text[at]) : std::uint8_t(0);
}

/// Blocks of marks that stand on the letter before them: Unicode's Combining Diacritical Marks and their supplements,
/// the Cyrillic ones, those for symbols, and the half marks.
bool isMarkAt(std::string_view text, std::size_t at)
{
    if (byteAt(text, at) < 0xCC) // none of them begins so
        return false;
    const std::string_view two = text.substr(at, 2);
    const std::string_view three = text.substr(at, 3);
    const auto within = [](std::string_view letter, std::string_view first, std::string_view last) {
        return letter >= first && letter <= last;
    };
    return within(two, "\u0300", "\u036F") || within(two, "\u0483", "\u0489") || within(three, "\u1AB0", "\u1AFF")
        || within(three, "\u1DC0", "\u1DFF") || within(three, "\u20D0", "\u20FF") || within(three, "\uFE20", "\uFE2F");
}

/// U+FFFE and U+FFFF are no characters, and GEDCOM 7.0 forbids them.
bool isNoCharacterAt(std::string_view text, std::size_t at)
{
    return byteAt(text, at) == 0xEF && byteAt(text, at + 1) == 0xBF && byteAt(text, at + 2) >= 0xBE;
}

char asCapital(char c)
{
    return c >= 'a' && c <= 'z' ? char(c - 'a' + 'A') : c;
}

char asSmall(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c;
}

} // namespace

std::size_t sequenceAt(std::span<const std::uint8_t> bytes, std::size_t at)
{
    const auto byte = [&](std::size_t i) { return at + i < bytes.size() ? bytes[at + i] : std::uint8_t(0); };
    const auto follows = [&](std::size_t i, std::uint8_t low = 0x80, std::uint8_t high = 0xBF) {
        return byte(i) >= low && byte(i) <= high;
    };
    const std::uint8_t first = byte(0);
    if (first < 0x80)
        return 1;
    if (first >= 0xC2 && first <= 0xDF)
        return follows(1) ? 2 : 0;
    if (first >= 0xE0 && first <= 0xEF) {
        const std::uint8_t low = first == 0xE0 ? 0xA0 : 0x80;
        const std::uint8_t high = first == 0xED ? 0x9F : 0xBF;
        return follows(1, low, high) && follows(2) ? 3 : 0;
    }
    if (first >= 0xF0 && first <= 0xF4) {
        const std::uint8_t low = first == 0xF0 ? 0x90 : 0x80;
        const std::uint8_t high = first == 0xF4 ? 0x8F : 0xBF;
        return follows(1, low, high) && follows(2) && follows(3) ? 4 : 0;
    }
    return 0;
}

std::size_t harmfulAt(std::string_view text, std::size_t at)
{
    const std::uint8_t byte = byteAt(text, at);
    if (byte < 0x20 || byte == 0x7F)
        return byte == '\t' ? 0 : 1;
    if (byte == 0xC2) // U+0080 to U+009F
        return at + 1 < text.size() && byteAt(text, at + 1) < 0xA0 ? 2 : 0;
    if (byte != 0xE2)
        return 0;
    const std::string_view three = text.substr(at, 3);
    const bool isTurn = three >= "\u202A" && three <= "\u202E";
    const bool isIsolate = three >= "\u2066" && three <= "\u2069";
    return three.size() == 3 && (isTurn || isIsolate) ? 3 : 0;
}

std::string cleaned(std::string_view text, bool& wasHarmful)
{
    std::string result;
    result.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        if (const std::size_t harm = harmfulAt(text, at)) {
            wasHarmful = true;
            at += harm;
        } else {
            result += text[at++];
        }
    }
    return result;
}

std::string presentable(std::string_view text, Lines lines, bool& wasChanged)
{
    const std::span bytes(reinterpret_cast<const std::uint8_t*>(text.data()), text.size());
    std::string result;
    result.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t length = sequenceAt(bytes, at);
        if (text[at] == '\n' && lines == Lines::Many) {
            result += '\n';
            ++at;
        } else if (text[at] == '\n' || text[at] == '\r') {
            at += text.substr(at, 2) == "\r\n" ? 2 : 1;
            result += lines == Lines::Many ? '\n' : ' ';
            wasChanged = true;
        } else if (length == 0) {
            result += kReplacementUtf8;
            wasChanged = true;
            ++at;
        } else if (harmfulAt(text, at) > 0 || isNoCharacterAt(text, at)) {
            wasChanged = true;
            at += length;
        } else {
            result += text.substr(at, length);
            at += length;
        }
    }
    return result;
}

std::string_view cut(std::string_view text, std::size_t bytes)
{
    if (text.size() <= bytes)
        return text;
    std::size_t end = bytes;
    while (end > 0 && (byteAt(text, end) & 0xC0) == 0x80)
        --end;
    return text.substr(0, end);
}

std::string withoutPiles(std::string_view text)
{
    const std::span bytes(reinterpret_cast<const std::uint8_t*>(text.data()), text.size());
    std::string result;
    result.reserve(text.size());
    std::size_t pile = 0;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t length = std::max<std::size_t>(sequenceAt(bytes, at), 1);
        pile = isMarkAt(text, at) ? pile + 1 : 0;
        if (pile <= kMaxMarksOnALetter)
            result += text.substr(at, length);
        at += length;
    }
    return result;
}

std::string capitals(std::string_view text)
{
    std::string result(text);
    std::ranges::transform(result, result.begin(), asCapital);
    return result;
}

std::string smallLetters(std::string_view text)
{
    std::string result(text);
    std::ranges::transform(result, result.begin(), asSmall);
    return result;
}

std::string_view trimmed(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(" \t\n");
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \t\n") - first + 1);
}

} // namespace kudelma::gedcom

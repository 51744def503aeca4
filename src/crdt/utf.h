// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace kudelma::crdt {

constexpr char16_t kReplacement = u'\uFFFD';
constexpr bool isHighSurrogate(char16_t unit)
{
    return unit >= 0xD800 && unit <= 0xDBFF;
}
constexpr bool isLowSurrogate(char16_t unit)
{
    return unit >= 0xDC00 && unit <= 0xDFFF;
}

/// Length in UTF-16 code units; nothing when the bytes are not valid UTF-8 (overlong forms and surrogates included).
[[nodiscard]] std::optional<std::size_t> utf16Length(std::string_view utf8);

/// Both directions put U+FFFD in place of what cannot be converted, as browsers do.
[[nodiscard]] std::u16string toUtf16(std::string_view utf8);
[[nodiscard]] std::string toUtf8(std::u16string_view utf16);
void appendUtf8(std::string& out, char32_t codePoint);

/// The same text in valid UTF-8.
[[nodiscard]] std::string sanitizedUtf8(std::string_view text);

} // namespace kudelma::crdt

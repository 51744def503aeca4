// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

/// Private to the room: letters, and what must not be among them.
namespace kudelma::gedcom {

/// Length of the well-formed UTF-8 sequence (RFC 3629) that begins here; 0: there is none.
[[nodiscard]] std::size_t sequenceAt(std::span<const std::uint8_t> bytes, std::size_t at);

/// Length of what must come into no text here, at its beginning; 0: there is none. Control characters but the
/// tabulator, and those that turn the direction of writing (Unicode UAX #9): a name with them would end a line of a
/// file, or show other words than it has. `text` is UTF-8.
[[nodiscard]] std::size_t harmfulAt(std::string_view text, std::size_t at);

/// Without what is harmful; whether there was any.
[[nodiscard]] std::string cleaned(std::string_view text, bool& wasHarmful);

/// Well-formed UTF-8 of nothing harmful, with lines divided by "\n"; or the same in one line, with spaces in the place
/// of its ends. Whether that changed it. What is not UTF-8 becomes U+FFFD.
enum class Lines { One, Many };
[[nodiscard]] std::string presentable(std::string_view text, Lines lines, bool& wasChanged);

/// The beginning of it, to whole letters.
[[nodiscard]] std::string_view cut(std::string_view text, std::size_t bytes);

/// Without the marks over kMaxMarksOnALetter on one letter: piled up they would cover what stands around.
inline constexpr std::size_t kMaxMarksOnALetter = 8;
[[nodiscard]] std::string withoutPiles(std::string_view text);

[[nodiscard]] std::string capitals(std::string_view text); ///< ASCII letters alone; the next one too.
[[nodiscard]] std::string smallLetters(std::string_view text);
[[nodiscard]] std::string_view trimmed(std::string_view text);

} // namespace kudelma::gedcom

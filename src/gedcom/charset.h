// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "gedcom/complaint.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace kudelma::gedcom {

/// What a GEDCOM file may be written in: GEDCOM 5.5.1, chapter 3 (ANSEL is ANSI/NISO Z39.47 with GEDCOM's additions),
/// GEDCOM 7.0 (UTF-8 only), and what programs write beside that.
enum class Charset { Utf8, Utf16LittleEndian, Utf16BigEndian, Ansel, Windows1252, Ibm437 };

[[nodiscard]] std::string_view nameOf(Charset charset);

struct Decoded
{
    std::string text{}; ///< UTF-8, in Unicode's composed form (NFC) where it was ANSEL.
    Charset charset = Charset::Utf8; ///< That it was read in.
};

/// Byte order mark, then the pattern of NULs, then what HEAD.CHAR says; and then whether that can be: programs write
/// one character set and name another. What is not valid UTF-8 in a file of UTF-8 is read as Windows-1252, byte by
/// byte.
[[nodiscard]] Decoded decode(std::span<const std::uint8_t> file, Complaints& complaints);

} // namespace kudelma::gedcom

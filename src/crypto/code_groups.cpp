// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "crypto/code_groups.h"

#include "crypto/base32.h"

namespace kudelma::crypto {

namespace {

constexpr std::size_t kGroup = 4;
constexpr std::size_t kMaxTypedForALetter = 8; ///< A person may put spaces, hyphens and line breaks anywhere.

/// What people put between groups: ASCII blanks and hyphens, and the en dash, figure dash and no-break space that
/// text fields like to make out of them (UTF-8).
std::size_t separatorLength(BytesView rest)
{
    const auto text = std::string_view(reinterpret_cast<const char*>(rest.data()), rest.size());
    if (std::string_view(" \t\r\n-_.").find(text.front()) != std::string_view::npos)
        return 1;
    for (std::string_view separator : {"\u2010", "\u2011", "\u2012", "\u2013", "\u2014", "\u2212", "\u00a0"}) {
        if (text.starts_with(separator))
            return separator.size();
    }
    return 0;
}

} // namespace

SecretBytes writeGroups(BytesView bits)
{
    const std::size_t count = base32::lettersFor(bits.size());
    SecretBytes letters(count);
    base32::encode(bits, {reinterpret_cast<char*>(letters.edit().data()), count});
    SecretBytes grouped(count + (count - 1) / kGroup);
    std::size_t place = 0;
    for (std::size_t i = 0; i < count; ++i) {
        if (i > 0 && i % kGroup == 0)
            grouped.edit()[place++] = '-';
        grouped.edit()[place++] = letters.view()[i];
    }
    return grouped;
}

Result<SecretBytes> readGroups(BytesView typed, std::size_t bytes)
{
    const std::size_t wanted = base32::lettersFor(bytes);
    if (typed.size() > wanted * kMaxTypedForALetter)
        return failure(ErrorKind::BadLength, "the code is too long");
    SecretBytes letters(wanted);
    std::size_t count = 0;
    while (!typed.empty()) {
        if (const auto skipped = separatorLength(typed)) {
            typed = typed.subspan(skipped);
            continue;
        }
        if (count == wanted)
            return failure(ErrorKind::BadLength, "the code has too many letters");
        letters.edit()[count++] = typed.front();
        typed = typed.subspan(1);
    }
    if (count != wanted)
        return failure(ErrorKind::BadLength, "the code has too few letters");
    SecretBytes bits(bytes);
    const auto text = std::string_view(reinterpret_cast<const char*>(letters.view().data()), letters.size());
    if (!base32::decode(text, bits.edit()))
        return failure(ErrorKind::BadEncoding, "the code has a letter that no code has");
    return bits;
}

} // namespace kudelma::crypto

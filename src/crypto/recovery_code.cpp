// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "crypto/base32.h"
#include "crypto/passphrase.h"

#include <sodium.h>

namespace kudelma::crypto {

namespace {

constexpr std::size_t kCodeBytes = 20;
constexpr std::size_t kLetters = base32::lettersFor(kCodeBytes);
constexpr std::size_t kGroup = 4;
constexpr std::size_t kMaxTyped = 256; ///< A person may put spaces, hyphens and line breaks anywhere.
static_assert(kLetters == 32 && kLetters % kGroup == 0);

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

RecoveryCode RecoveryCode::generate()
{
    SecretBytes bits(kCodeBytes);
    fillRandom(bits.edit());
    return RecoveryCode(std::move(bits));
}

Result<RecoveryCode> RecoveryCode::parse(BytesView typed)
{
    if (typed.size() > kMaxTyped)
        return failure(ErrorKind::BadLength, "recovery code is too long");
    SecretBytes letters(kLetters);
    std::size_t count = 0;
    while (!typed.empty()) {
        if (const auto skipped = separatorLength(typed)) {
            typed = typed.subspan(skipped);
            continue;
        }
        if (count == kLetters)
            return failure(ErrorKind::BadLength, "recovery code has too many letters");
        letters.edit()[count++] = typed.front();
        typed = typed.subspan(1);
    }
    if (count != kLetters)
        return failure(ErrorKind::BadLength, "recovery code has too few letters");
    SecretBytes bits(kCodeBytes);
    const auto text = std::string_view(reinterpret_cast<const char*>(letters.view().data()), letters.size());
    if (!base32::decode(text, bits.edit()))
        return failure(ErrorKind::BadEncoding, "recovery code has a letter that no code has");
    return RecoveryCode(std::move(bits));
}

SecretBytes RecoveryCode::groups() const
{
    SecretBytes letters(kLetters);
    base32::encode(m_bits.view(), {reinterpret_cast<char*>(letters.edit().data()), kLetters});
    SecretBytes grouped(kLetters + kLetters / kGroup - 1);
    std::size_t place = 0;
    for (std::size_t i = 0; i < kLetters; ++i) {
        if (i > 0 && i % kGroup == 0)
            grouped.edit()[place++] = '-';
        grouped.edit()[place++] = letters.view()[i];
    }
    return grouped;
}

WrappingKey RecoveryCode::wrappingKey() const
{
    SecretBytes key(WrappingKey::kSize);
    const auto purpose = viewOf("kudelma/v1/recovery");
    crypto_generichash(
        key.edit().data(), key.size(), purpose.data(), purpose.size(), m_bits.view().data(), m_bits.size());
    return *WrappingKey::fromBytes(key.view());
}

} // namespace kudelma::crypto

// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "crypto/types.h"

namespace kudelma::crypto {

/// A secret as people copy it by hand: Crockford base32 (base32.h) in groups of four with hyphens, as ASCII.
[[nodiscard]] SecretBytes writeGroups(BytesView bits);
/// What a person typed, as exactly `bytes` bytes: lower case, blanks, hyphens and O/0 I/L/1 confusions are accepted.
/// BadLength: letters are missing or too many; BadEncoding: one that no code has.
[[nodiscard]] Result<SecretBytes> readGroups(BytesView typed, std::size_t bytes);

} // namespace kudelma::crypto

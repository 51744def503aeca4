// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "casework/ids.h"

#include <optional>

namespace kudelma::casework {

/// Digits from 0 to z that do not end with the lowest one, kMaxOrderChars of them at most; or nothing.
[[nodiscard]] bool isOrderKey(const QString& key);

/// A key that sorts, as text, strictly between the two; an empty one means the very beginning or end. A few random
/// digits at its end keep two people's keys for the same place apart and the keys from being dense: from the keys that
/// somebody sees nobody can tell whether others lie between them. Nothing when `after` is not below `before`, when one
/// of them is no key, or when the key would be longer than kMaxOrderChars (then the list must be numbered afresh).
[[nodiscard]] std::optional<QString> orderBetween(
    const QString& after, const QString& before, const RandomBytes& random);

} // namespace kudelma::casework

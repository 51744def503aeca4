// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "casework/records_family.h"

namespace kudelma::casework {

inline constexpr int kGrownUp = 18; ///< Years; Child Welfare Act 417/2007, section 6.

/// Younger than kGrownUp on that day, or the one whose matter it is, whatever is known of their age.
[[nodiscard]] bool isChild(const Person& person, QDate day);

} // namespace kudelma::casework

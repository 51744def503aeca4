// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>

namespace kudelma::crypto {

/// What hardenProcess() reached; main() tells the person where a field is false or too small.
struct Hardening
{
    bool noCoreDumps = false; ///< A crash leaves no memory image behind.
    bool notInspectable = false; ///< Other processes of this user cannot read our memory (where the system has that).
    bool memoryLocks = false; ///< A secret page was locked: it will not be swapped out.
    std::size_t lockableBytes = 0; ///< How much this process may lock; below kWantedLockableBytes keys may be swapped.
};

inline constexpr std::size_t kWantedLockableBytes = 2 * 1024 * 1024;

/// Call first in main(), before any thread and any secret. Does it again harmlessly.
[[nodiscard]] Hardening hardenProcess();

} // namespace kudelma::crypto

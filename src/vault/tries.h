// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>

namespace kudelma::vault {

/// How often a wrong passphrase was tried, kept beside the slots so that starting again does not help: after each,
/// waiting doubles from a second to a minute. It slows down a person at this device; whoever copies the files is
/// slowed down by Argon2 alone.
class Tries
{
public:
    static constexpr std::chrono::milliseconds kFirstWait{1000};
    static constexpr std::chrono::milliseconds kLongestWait{60'000};

    /// Nothing, or nothing readable, counts as no try.
    [[nodiscard]] static Tries load(const std::filesystem::path& folder);
    /// Zero: may be tried now. A clock that was turned back does not shorten it.
    [[nodiscard]] std::chrono::milliseconds wait(std::int64_t nowMs) const;
    /// Counted before it is tried, so that a process that is killed in between gains nothing. That it cannot be
    /// written, on a full disk, is no reason to keep the owner out.
    void count(const std::filesystem::path& folder, std::int64_t nowMs);
    void store(const std::filesystem::path& folder) const;
    static void clear(const std::filesystem::path& folder);

private:
    std::uint32_t m_failures = 0;
    std::int64_t m_lastMs = 0;
};

} // namespace kudelma::vault

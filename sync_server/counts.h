// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "sync_server/transport.h"
#include "wire/kudelma.pb.h"

#include <array>
#include <chrono>
#include <cstdint>
#include <map>

namespace kudelma::relay {

/// What the relay has done since it started: how many, never who.
struct Counts
{
    std::uint64_t accepted = 0; ///< Connections.
    std::uint64_t turnedAway = 0; ///< Connections over a limit.
    std::array<std::uint64_t, kCloseReasons> closed{}; ///< By us, by CloseReason.
    std::uint64_t framesIn = 0;
    std::uint64_t bytesIn = 0;
    std::uint64_t framesOut = 0;
    std::uint64_t bytesOut = 0;
    std::map<wire::ErrorCode, std::uint64_t> refused;
};

/// How long something took, as Prometheus counts it: in each bucket all that took no longer than its limit.
class Histogram
{
public:
    using Seconds = std::chrono::duration<double>;
    static constexpr std::array<double, 10> kLimits{0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1.0};

    void add(Seconds took)
    {
        for (std::size_t i = 0; i < kLimits.size(); ++i)
            m_buckets[i] += took.count() <= kLimits[i] ? 1 : 0;
        ++m_count;
        m_sum += took.count();
    }
    [[nodiscard]] std::uint64_t upTo(std::size_t limit) const { return m_buckets[limit]; }
    [[nodiscard]] std::uint64_t count() const { return m_count; }
    [[nodiscard]] double sum() const { return m_sum; } ///< Seconds.

private:
    std::array<std::uint64_t, kLimits.size()> m_buckets{};
    std::uint64_t m_count = 0;
    double m_sum = 0;
};

} // namespace kudelma::relay

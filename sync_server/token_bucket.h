// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "sync_server/limits.h"

#include <algorithm>
#include <chrono>

namespace kudelma::relay {

/// Allows `burst` at once and `perSecond` in the long run. Full at first.
class TokenBucket
{
public:
    using Time = std::chrono::milliseconds;

    explicit TokenBucket(Rate rate)
        : m_rate(rate)
        , m_tokens(rate.burst)
    { }

    /// 0 and one token less; or how long until there is one.
    [[nodiscard]] Time take(Time now)
    {
        const Time wait = waitFor(now);
        if (wait == Time::zero())
            m_tokens -= 1;
        return wait;
    }

    /// Looks without taking.
    [[nodiscard]] Time waitFor(Time now)
    {
        m_tokens = level(now);
        m_at = now;
        if (m_tokens >= 1)
            return Time::zero();
        return Time(static_cast<Time::rep>((1 - m_tokens) / m_rate.perSecond * 1000) + 1);
    }

    [[nodiscard]] bool isFull(Time now) const { return level(now) >= m_rate.burst; }

private:
    [[nodiscard]] double level(Time now) const
    {
        return std::min(m_rate.burst, m_tokens + m_rate.perSecond * std::chrono::duration<double>(now - m_at).count());
    }

    Rate m_rate;
    double m_tokens;
    Time m_at{};
};

} // namespace kudelma::relay

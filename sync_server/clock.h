// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <span>

namespace kudelma::relay {

using std::chrono::milliseconds;

/// Time as the relay sees it, so that tests can turn the hands.
class Clock
{
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual milliseconds monotonic() const = 0; ///< Never jumps.
    [[nodiscard]] virtual std::int64_t unixMs() const = 0;
};

class SystemClock : public Clock
{
public:
    [[nodiscard]] milliseconds monotonic() const override
    {
        return std::chrono::duration_cast<milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
    }
    [[nodiscard]] std::int64_t unixMs() const override
    {
        return std::chrono::duration_cast<milliseconds>(std::chrono::system_clock::now().time_since_epoch()).count();
    }
};

/// Fills with random bytes: challenges and spoken codes.
using RandomSource = std::function<void(std::span<std::uint8_t>)>;

} // namespace kudelma::relay

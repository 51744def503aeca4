// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <span>

namespace kudelma::sync {

using std::chrono::milliseconds;

/// Runs a job once, later, in the event loop of its thread. Destroying it cancels.
class Timer
{
public:
    virtual ~Timer() = default;
    virtual void start(milliseconds delay) = 0; ///< Starts again from now if it was running.
    virtual void stop() = 0;
    [[nodiscard]] virtual bool isRunning() const = 0;
};

/// Time as the connection sees it, so that tests can turn the hands. Must outlive whoever uses it.
class Clock
{
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual milliseconds monotonic() const = 0; ///< Never jumps.
    [[nodiscard]] virtual std::int64_t unixMs() const = 0; ///< What people's clocks show.
    [[nodiscard]] virtual std::unique_ptr<Timer> makeTimer(std::function<void()> job) = 0;
};

/// Fills with random bytes. For delays and for names of sessions; keys and nonces never come from here.
using RandomSource = std::function<void(std::span<std::uint8_t>)>;

/// Qt's timers and the machine's clocks.
class SystemClock : public Clock
{
public:
    [[nodiscard]] milliseconds monotonic() const override;
    [[nodiscard]] std::int64_t unixMs() const override;
    [[nodiscard]] std::unique_ptr<Timer> makeTimer(std::function<void()> job) override;
};

} // namespace kudelma::sync

// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "sync/clock.h"

#include <map>
#include <random>

namespace kudelma::sync::test {

/// Time stands still until advance() turns the hands; timers then fire in order, each at its own moment.
class FakeClock : public Clock
{
public:
    [[nodiscard]] milliseconds monotonic() const override { return m_now; }
    [[nodiscard]] std::int64_t unixMs() const override { return kStartMs + m_now.count(); }
    [[nodiscard]] std::unique_ptr<Timer> makeTimer(std::function<void()> job) override
    {
        return std::make_unique<FakeTimer>(*this, std::move(job));
    }

    /// `between` runs after every timer that fired: it carries what was sent.
    void advance(milliseconds by, const std::function<void()>& between = {})
    {
        const auto end = m_now + by;
        while (!m_due.empty() && m_due.begin()->first <= end) {
            auto* timer = m_due.begin()->second;
            m_now = std::max(m_now, m_due.begin()->first);
            timer->fire();
            if (between)
                between();
        }
        m_now = end;
    }

    /// As after a long sleep of everybody: the hands jump, and what was due meanwhile fires once, late.
    void jump(milliseconds by)
    {
        m_now += by;
        advance(milliseconds{0});
    }

    static constexpr std::int64_t kStartMs = 1'800'000'000'000;

private:
    class FakeTimer : public Timer
    {
    public:
        FakeTimer(FakeClock& clock, std::function<void()> job)
            : m_clock(clock)
            , m_job(std::move(job))
        { }
        ~FakeTimer() override { stop(); }
        void start(milliseconds delay) override
        {
            stop();
            m_clock.m_due.emplace(m_clock.m_now + std::max(delay, milliseconds{0}), this);
        }
        void stop() override
        {
            std::erase_if(m_clock.m_due, [this](const auto& entry) { return entry.second == this; });
        }
        bool isRunning() const override
        {
            for (const auto& entry : m_clock.m_due) {
                if (entry.second == this)
                    return true;
            }
            return false;
        }
        void fire()
        {
            stop();
            m_job();
        }

    private:
        FakeClock& m_clock;
        std::function<void()> m_job;
    };

    milliseconds m_now{1000};
    std::multimap<milliseconds, FakeTimer*> m_due;
};

/// The same hands, but the device shows people another time.
class WrongClock : public Clock
{
public:
    WrongClock(FakeClock& right, milliseconds off)
        : m_right(right)
        , m_off(off)
    { }
    [[nodiscard]] milliseconds monotonic() const override { return m_right.monotonic(); }
    [[nodiscard]] std::int64_t unixMs() const override { return m_right.unixMs() + m_off.count(); }
    [[nodiscard]] std::unique_ptr<Timer> makeTimer(std::function<void()> job) override
    {
        return m_right.makeTimer(std::move(job));
    }

private:
    FakeClock& m_right;
    milliseconds m_off;
};

/// The same bytes for the same seed.
inline RandomSource seededRandom(std::uint64_t seed)
{
    return [engine = std::make_shared<std::mt19937_64>(seed)](std::span<std::uint8_t> out) {
        for (auto& byte : out)
            byte = static_cast<std::uint8_t>((*engine)());
    };
}

} // namespace kudelma::sync::test

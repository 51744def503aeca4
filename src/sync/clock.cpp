// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "sync/clock.h"

#include <QDateTime>
#include <QTimer>

namespace kudelma::sync {

namespace {

class SystemTimer : public Timer
{
public:
    explicit SystemTimer(std::function<void()> job)
        : m_job(std::move(job))
    {
        m_timer.setSingleShot(true);
        // A batch of typing must not wait the 5 % that a coarse timer may take.
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { m_job(); });
    }
    void start(milliseconds delay) override { m_timer.start(std::max(delay, milliseconds{0})); }
    void stop() override { m_timer.stop(); }
    bool isRunning() const override { return m_timer.isActive(); }

private:
    std::function<void()> m_job;
    QTimer m_timer;
};

} // namespace

milliseconds SystemClock::monotonic() const
{
    return std::chrono::duration_cast<milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
}

std::int64_t SystemClock::unixMs() const
{
    return QDateTime::currentMSecsSinceEpoch();
}

std::unique_ptr<Timer> SystemClock::makeTimer(std::function<void()> job)
{
    return std::make_unique<SystemTimer>(std::move(job));
}

} // namespace kudelma::sync

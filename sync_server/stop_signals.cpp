// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "sync_server/stop_signals.h"

#include <QSocketNotifier>

#include <csignal>
#include <sys/eventfd.h>
#include <unistd.h>

namespace kudelma::relay {

namespace {

int wakeUp = -1; // A signal handler can reach nothing but this.

// The event's counter carries both: how many reloads in its lower half, how many stops in its upper half.
constexpr std::uint64_t kReload = 1;
constexpr std::uint64_t kStop = std::uint64_t{1} << 32;

void onSignal(int signal)
{
    const std::uint64_t count = signal == SIGHUP ? kReload : kStop;
    [[maybe_unused]] const auto written = ::write(wakeUp, &count, sizeof count);
}

} // namespace

StopSignals::StopSignals(QObject* parent)
    : QObject(parent)
{
    wakeUp = ::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    auto* notifier = new QSocketNotifier(wakeUp, QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this] {
        std::uint64_t count = 0;
        if (::read(wakeUp, &count, sizeof count) != sizeof count)
            return;
        if (count >= kStop)
            Q_EMIT asked();
        else
            Q_EMIT reloadAsked();
    });
    struct sigaction action = {};
    action.sa_handler = onSignal;
    action.sa_flags = SA_RESTART;
    ::sigaction(SIGTERM, &action, nullptr);
    ::sigaction(SIGINT, &action, nullptr);
    ::sigaction(SIGHUP, &action, nullptr);
}

StopSignals::~StopSignals()
{
    ::signal(SIGTERM, SIG_DFL);
    ::signal(SIGINT, SIG_DFL);
    ::signal(SIGHUP, SIG_DFL);
    ::close(wakeUp);
}

} // namespace kudelma::relay

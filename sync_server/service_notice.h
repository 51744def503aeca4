// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <chrono>
#include <optional>
#include <string_view>

namespace kudelma::relay {

/// Tells systemd how the service is (sd_notify(3)): "READY=1", "STOPPING=1", "WATCHDOG=1". False where nobody asked to
/// be told. The protocol is one datagram to the socket that NOTIFY_SOCKET names, and is promised to stay so; a library
/// for it would be one more to install on every server.
bool tellServiceManager(std::string_view state);

/// How often the manager wants to hear WATCHDOG=1 at the latest; nothing where it does not watch this process.
[[nodiscard]] std::optional<std::chrono::microseconds> watchdogTime();

} // namespace kudelma::relay

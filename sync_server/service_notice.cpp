// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "sync_server/service_notice.h"

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <charconv>
#include <cstddef>
#include <cstdlib>
#include <cstring>

namespace kudelma::relay {

bool tellServiceManager(std::string_view state)
{
    const char* named = std::getenv("NOTIFY_SOCKET");
    const std::string_view path = named ? named : "";
    sockaddr_un address{};
    if (path.size() < 2 || path.size() >= sizeof address.sun_path || (path[0] != '/' && path[0] != '@'))
        return false;
    address.sun_family = AF_UNIX;
    std::memcpy(address.sun_path, path.data(), path.size());
    if (path[0] == '@')
        address.sun_path[0] = '\0'; // a name that is no file
    const int file = ::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    if (file < 0)
        return false;
    const auto length = static_cast<socklen_t>(offsetof(sockaddr_un, sun_path) + path.size());
    const auto sent
        = ::sendto(file, state.data(), state.size(), MSG_NOSIGNAL, reinterpret_cast<const sockaddr*>(&address), length);
    ::close(file);
    return sent == static_cast<ssize_t>(state.size());
}

std::optional<std::chrono::microseconds> watchdogTime()
{
    const auto number = [](const char* name) {
        const char* text = std::getenv(name);
        long long value = 0;
        if (text)
            std::from_chars(text, text + std::strlen(text), value);
        return value;
    };
    const long long process = number("WATCHDOG_PID");
    const long long time = number("WATCHDOG_USEC");
    if (time <= 0 || (process != 0 && process != ::getpid()))
        return std::nullopt;
    return std::chrono::microseconds(time);
}

} // namespace kudelma::relay

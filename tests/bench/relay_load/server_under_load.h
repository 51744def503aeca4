// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <sys/types.h>

namespace kudelma::load {

enum class Server { Kudelma, YWebsocket, Hocuspocus, BareWs };
inline constexpr Server kServers[] = {Server::Kudelma, Server::YWebsocket, Server::Hocuspocus, Server::BareWs};
[[nodiscard]] const char* nameOf(Server);

/// A server in a process of its own, as an operator starts it. Ended with it; its store too.
class ServerUnderLoad
{
public:
    explicit ServerUnderLoad(Server);
    ~ServerUnderLoad();
    ServerUnderLoad(const ServerUnderLoad&) = delete;
    ServerUnderLoad& operator=(const ServerUnderLoad&) = delete;

    [[nodiscard]] bool start(); ///< Again on the same port, when it was killed.
    void kill(); ///< SIGKILL.
    [[nodiscard]] std::uint16_t port() const { return m_port; }
    [[nodiscard]] double cpuSeconds() const; ///< Since its start.
    [[nodiscard]] std::size_t residentBytes() const;

private:
    Server m_server;
    std::filesystem::path m_data; ///< Ours alone has one.
    std::uint16_t m_port = 0;
    pid_t m_process = 0;
    int m_output = -1;
};

} // namespace kudelma::load

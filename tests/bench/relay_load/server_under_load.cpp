// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "bench/relay_load/server_under_load.h"

#include <array>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <fstream>
#include <poll.h>
#include <sstream>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace kudelma::load {

namespace {

constexpr int kStartPatience = 30'000; ///< Milliseconds.
constexpr int kUserTicks = 11; ///< The place of utime in /proc/PID/stat behind the name; stime follows it.

void replaceProcess(const std::vector<std::string>& words, int output)
{
    std::vector<char*> arguments;
    for (const auto& word : words)
        arguments.push_back(const_cast<char*>(word.c_str()));
    arguments.push_back(nullptr);
    ::dup2(output, STDOUT_FILENO);
    if (const int nowhere = ::open("/dev/null", O_RDWR); nowhere >= 0) {
        ::dup2(nowhere, STDIN_FILENO);
        ::dup2(nowhere, STDERR_FILENO);
    }
    ::execvp(arguments[0], arguments.data());
    ::_exit(127);
}

/// "listening ws://127.0.0.1:PORT", which every server prints when it is ready. 0: it did not.
std::uint16_t portSaidOn(int output)
{
    std::string said;
    std::array<char, 512> buffer{};
    pollfd wait{output, POLLIN, 0};
    while (::poll(&wait, 1, kStartPatience) > 0) {
        const ssize_t size = ::read(output, buffer.data(), buffer.size());
        if (size <= 0)
            return 0;
        said.append(buffer.data(), std::size_t(size));
        const auto at = said.find("listening ");
        if (at == std::string::npos || said.find('\n', at) == std::string::npos)
            continue;
        return static_cast<std::uint16_t>(std::strtoul(said.c_str() + said.find(':', at + 14) + 1, nullptr, 10));
    }
    return 0;
}

} // namespace

const char* nameOf(Server server)
{
    switch (server) {
    case Server::Kudelma:
        return "kudelma";
    case Server::YWebsocket:
        return "y-websocket";
    case Server::Hocuspocus:
        return "hocuspocus";
    case Server::BareWs:
        break;
    }
    return "ws";
}

ServerUnderLoad::ServerUnderLoad(Server server)
    : m_server(server)
{
    if (server == Server::Kudelma) {
        std::string folder = (std::filesystem::temp_directory_path() / "relay-load-XXXXXX").string();
        if (::mkdtemp(folder.data()))
            m_data = folder;
    }
}

ServerUnderLoad::~ServerUnderLoad()
{
    kill();
    if (!m_data.empty()) {
        std::error_code ignored;
        std::filesystem::remove_all(m_data, ignored);
    }
}

bool ServerUnderLoad::start()
{
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0)
        return false;
    std::vector<std::string> words{"node", KUDELMA_PEERS, nameOf(m_server), std::to_string(m_port)};
    if (m_server == Server::Kudelma)
        words = {KUDELMA_SERVER, "--listen", "127.0.0.1:" + std::to_string(m_port), "--data", m_data.string()};
    m_process = ::fork();
    if (m_process == 0)
        replaceProcess(words, ends[1]);
    ::close(ends[1]);
    m_output = ends[0];
    m_port = portSaidOn(m_output);
    return m_port != 0;
}

void ServerUnderLoad::kill()
{
    if (m_process > 0) {
        ::kill(m_process, SIGKILL);
        ::waitpid(m_process, nullptr, 0);
        ::close(m_output);
    }
    m_process = 0;
}

double ServerUnderLoad::cpuSeconds() const
{
    std::ifstream file("/proc/" + std::to_string(m_process) + "/stat");
    std::string text;
    std::getline(file, text);
    const auto behindName = text.rfind(')');
    if (behindName == std::string::npos)
        return 0;
    std::istringstream fields(text.substr(behindName + 1));
    std::string skipped;
    for (int i = 0; i < kUserTicks; ++i)
        fields >> skipped;
    double user = 0;
    double system = 0;
    fields >> user >> system;
    return (user + system) / double(::sysconf(_SC_CLK_TCK));
}

std::size_t ServerUnderLoad::residentBytes() const
{
    std::ifstream file("/proc/" + std::to_string(m_process) + "/status");
    for (std::string line; std::getline(file, line);) {
        if (line.starts_with("VmRSS:"))
            return std::strtoull(line.c_str() + 6, nullptr, 10) * 1024;
    }
    return 0;
}

} // namespace kudelma::load

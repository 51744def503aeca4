// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "bench/relay_load/line.h"

#include <algorithm>
#include <arpa/inet.h>
#include <array>
#include <cerrno>
#include <cstring>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

namespace kudelma::load {

namespace {

constexpr std::size_t kReadAtOnce = 256 * 1024;
constexpr int kEventsAtOnce = 512;
constexpr int kSmallWindow = 2'048; ///< The kernel makes of it what it must.
constexpr std::array<char, 4> kMask{0x11, 0x22, 0x33, 0x44}; ///< Servers must undo any; nobody is to be kept from it.
constexpr int kOpcodeClose = 8;
constexpr int kOpcodePing = 9;
constexpr int kOpcodePong = 10;

sockaddr_in addressOf(std::uint32_t host, std::uint16_t port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(host);
    address.sin_port = htons(port);
    return address;
}

std::uint64_t bigEndian(std::string_view bytes)
{
    std::uint64_t value = 0;
    for (const char byte : bytes)
        value = value << 8 | static_cast<unsigned char>(byte);
    return value;
}

} // namespace

Nanoseconds now()
{
    timespec time{};
    clock_gettime(CLOCK_MONOTONIC, &time);
    return Nanoseconds(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
}

Loop::Loop()
    : m_epoll(epoll_create1(EPOLL_CLOEXEC))
{ }

Loop::~Loop()
{
    ::close(m_epoll);
}

void Loop::turn(Span atMost)
{
    std::array<epoll_event, kEventsAtOnce> events{};
    const auto nanoseconds = std::max<std::int64_t>(atMost.count(), 0);
    const timespec time{nanoseconds / 1'000'000'000, nanoseconds % 1'000'000'000};
    const int count = epoll_pwait2(m_epoll, events.data(), kEventsAtOnce, &time, nullptr);
    for (int i = 0; i < count; ++i)
        static_cast<Line*>(events[std::size_t(i)].data.ptr)->ready(events[std::size_t(i)].events);
}

std::string clientFrame(std::string_view payload, int opcode)
{
    std::string frame;
    frame.reserve(payload.size() + 14);
    frame.push_back(static_cast<char>(0x80 | opcode));
    const std::size_t size = payload.size();
    const int lengthBytes = size < 126 ? 0 : size < 65'536 ? 2 : 8;
    frame.push_back(static_cast<char>(0x80 | (lengthBytes == 0 ? int(size) : lengthBytes == 2 ? 126 : 127)));
    for (int i = lengthBytes - 1; i >= 0; --i)
        frame.push_back(static_cast<char>(size >> (8 * i)));
    frame.append(kMask.data(), kMask.size());
    for (std::size_t i = 0; i < size; ++i)
        frame.push_back(static_cast<char>(payload[i] ^ kMask[i % kMask.size()]));
    return frame;
}

Line::Line(Loop& loop, LineEvents& events)
    : m_loop(loop)
    , m_events(events)
{ }

Line::~Line()
{
    abort();
}

bool Line::connect(const Target& target)
{
    abort();
    m_target = target;
    m_socket = ::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    if (m_socket < 0)
        return false;
    const int on = 1;
    setsockopt(m_socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    // Or ports would be taken up by all sources together.
    setsockopt(m_socket, IPPROTO_IP, IP_BIND_ADDRESS_NO_PORT, &on, sizeof on);
    if (m_isNarrow)
        setsockopt(m_socket, SOL_SOCKET, SO_RCVBUF, &kSmallWindow, sizeof kSmallWindow);
    const sockaddr_in from = addressOf(target.source, 0);
    const sockaddr_in to = addressOf(INADDR_LOOPBACK, target.port);
    if (::bind(m_socket, reinterpret_cast<const sockaddr*>(&from), sizeof from) != 0
        || (::connect(m_socket, reinterpret_cast<const sockaddr*>(&to), sizeof to) != 0 && errno != EINPROGRESS)) {
        abort();
        return false;
    }
    m_state = State::Connecting;
    m_isSlow = false;
    m_watchesWrites = true;
    epoll_event event{EPOLLIN | EPOLLOUT, {.ptr = this}};
    epoll_ctl(m_loop.m_epoll, EPOLL_CTL_ADD, m_socket, &event);
    return true;
}

void Line::abort()
{
    if (m_socket >= 0)
        ::close(m_socket);
    m_socket = -1;
    m_state = State::Off;
    m_watchesWrites = false;
    std::string().swap(m_unread);
    std::string().swap(m_unsent);
}

void Line::end()
{
    abort();
    m_events.closed(*this);
}

void Line::watch()
{
    const bool wanted = !m_unsent.empty();
    if (wanted == m_watchesWrites || m_socket < 0)
        return;
    m_watchesWrites = wanted;
    const std::uint32_t reads = m_isSlow ? 0 : std::uint32_t(EPOLLIN);
    epoll_event event{reads | (wanted ? std::uint32_t(EPOLLOUT) : 0), {.ptr = this}};
    epoll_ctl(m_loop.m_epoll, EPOLL_CTL_MOD, m_socket, &event);
}

void Line::readNothing()
{
    m_isSlow = true;
    if (m_socket < 0)
        return;
    epoll_event event{m_watchesWrites ? std::uint32_t(EPOLLOUT) : 0, {.ptr = this}};
    epoll_ctl(m_loop.m_epoll, EPOLL_CTL_MOD, m_socket, &event);
}

void Line::readSome(std::size_t bytes)
{
    std::array<char, 64> some{};
    if (m_socket >= 0 && ::recv(m_socket, some.data(), std::min(bytes, some.size()), 0) == 0)
        end();
}

void Line::ready(std::uint32_t events)
{
    if (m_socket < 0)
        return;
    if ((events & EPOLLOUT) != 0)
        canWrite();
    if (m_socket >= 0 && (events & EPOLLIN) != 0)
        canRead();
    else if (m_socket >= 0 && (events & (EPOLLERR | EPOLLHUP)) != 0)
        end();
}

void Line::canWrite()
{
    if (m_state == State::Connecting) {
        int error = 0;
        socklen_t size = sizeof error;
        getsockopt(m_socket, SOL_SOCKET, SO_ERROR, &error, &size);
        if (error != 0)
            return end();
        m_state = State::Shaking;
        m_unsent = "GET " + m_target.path + " HTTP/1.1\r\nHost: 127.0.0.1:" + std::to_string(m_target.port)
            + "\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
              "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
            + (m_target.origin.empty() ? std::string() : "Origin: " + m_target.origin + "\r\n")
            + (m_target.isHalf ? "" : "\r\n");
    }
    flush();
}

void Line::canRead()
{
    static std::array<char, kReadAtOnce> buffer; // One thread, and nothing is read inside of a reading.
    const ssize_t size = ::recv(m_socket, buffer.data(), buffer.size(), 0);
    if (size == 0 || (size < 0 && errno != EAGAIN && errno != EINTR))
        return end();
    if (size > 0)
        arrived({buffer.data(), static_cast<std::size_t>(size)});
}

void Line::arrived(std::string_view bytes)
{
    const Nanoseconds at = now();
    const bool isWhole = m_unread.empty();
    if (!isWhole) {
        m_unread.append(bytes);
        bytes = m_unread;
    }
    std::string before; // What is read stays valid while it is told.
    before.swap(m_unread);
    if (!isWhole)
        bytes = before;
    std::size_t done = 0;
    if (m_state == State::Shaking) {
        const auto ending = bytes.find("\r\n\r\n");
        if (ending == std::string_view::npos) {
            m_unread.assign(bytes);
            return;
        }
        if (!bytes.starts_with("HTTP/1.1 101"))
            return end();
        m_state = State::Open;
        done = ending + 4;
        m_events.opened(*this);
    }
    if (m_state != State::Open)
        return;
    const std::size_t wholeFrames = taken(bytes.substr(done), at);
    if (wholeFrames == std::string_view::npos)
        return;
    if (done + wholeFrames < bytes.size())
        m_unread.assign(bytes.substr(done + wholeFrames));
}

std::size_t Line::taken(std::string_view bytes, Nanoseconds at)
{
    std::size_t done = 0;
    while (bytes.size() - done >= 2) {
        const int opcode = bytes[done] & 0x0f;
        const std::size_t shortLength = static_cast<unsigned char>(bytes[done + 1]) & 0x7f;
        const std::size_t lengthBytes = shortLength < 126 ? 0 : shortLength == 126 ? 2 : 8;
        if (bytes.size() - done < 2 + lengthBytes)
            break;
        const std::size_t length
            = lengthBytes == 0 ? shortLength : std::size_t(bigEndian(bytes.substr(done + 2, lengthBytes)));
        if (bytes.size() - done < 2 + lengthBytes + length)
            break;
        const auto payload = bytes.substr(done + 2 + lengthBytes, length);
        done += 2 + lengthBytes + length;
        if (opcode == kOpcodePing)
            sendFrame(clientFrame(payload, kOpcodePong));
        else if (opcode == kOpcodeClose)
            end();
        else
            m_events.received(*this, payload, at);
        if (m_state != State::Open)
            return std::string_view::npos;
    }
    return done;
}

void Line::sendFrame(std::string_view frame)
{
    if (m_state != State::Open)
        return;
    if (m_isHeld) {
        m_unsent.append(frame);
        return;
    }
    if (m_unsent.empty()) {
        const ssize_t sent = ::send(m_socket, frame.data(), frame.size(), MSG_NOSIGNAL);
        if (sent == ssize_t(frame.size()))
            return;
        if (sent > 0)
            frame.remove_prefix(std::size_t(sent));
    }
    m_unsent.append(frame);
    watch();
}

void Line::flush()
{
    if (!m_unsent.empty()) {
        const ssize_t sent = ::send(m_socket, m_unsent.data(), m_unsent.size(), MSG_NOSIGNAL);
        if (sent < 0 && errno != EAGAIN && errno != EINTR)
            return end();
        if (sent == ssize_t(m_unsent.size()))
            std::string().swap(m_unsent);
        else if (sent > 0)
            m_unsent.erase(0, std::size_t(sent));
    }
    watch();
}

} // namespace kudelma::load

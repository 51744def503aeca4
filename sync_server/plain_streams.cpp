// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "sync_server/plain_streams.h"

#include <array>
#include <cerrno>
#include <chrono>
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace kudelma::relay {

namespace {

constexpr std::size_t kReadAtOnce = 16 * 1024; ///< Of one stream in one turn, so that a busy one leaves time to others.
constexpr std::chrono::milliseconds kTurn{10}; ///< Then whatever else waits comes first.
constexpr int kEventsAtOnce = 256;
// The kernel would let megabytes gather for one slow reader; what is not sent shall be seen by unsent().
constexpr int kPlainSendBufferBytes = 128 * 1024;

bool isForLater(int error)
{
    return error == EAGAIN || error == EWOULDBLOCK || error == EINTR;
}

} // namespace

class PlainStream : public ByteStream
{
public:
    PlainStream(PlainStreams& all, ConnectionId id, int socket)
        : m_all(all)
        , m_id(id)
        , m_socket(socket)
    { }
    ~PlainStream() override { ::close(m_socket); }

    [[nodiscard]] bool begin();
    void ready(std::uint32_t events);

    void write(std::string_view bytes) override
    {
        if (!m_hasEnded)
            m_unsent.append(bytes);
    }
    void flush() override;
    void finish() override;
    void drop() override;
    [[nodiscard]] std::size_t unsent() const override { return m_unsent.size() - m_gone; }
    [[nodiscard]] std::uint64_t sent() const override { return m_sent; }

private:
    void canRead();
    void watch(bool writes);
    void end();

    PlainStreams& m_all;
    ConnectionId m_id;
    int m_socket;
    bool m_watchesWrites = false;
    bool m_isFinishing = false;
    bool m_hasEnded = false;
    std::string m_unsent;
    std::size_t m_gone = 0; ///< Of m_unsent.
    std::uint64_t m_sent = 0;
};

bool PlainStream::begin()
{
    const int on = 1;
    ::setsockopt(m_socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    ::setsockopt(m_socket, SOL_SOCKET, SO_SNDBUF, &kPlainSendBufferBytes, sizeof kPlainSendBufferBytes);
    const int flags = ::fcntl(m_socket, F_GETFL);
    epoll_event event{EPOLLIN, {.ptr = this}};
    return flags >= 0 && ::fcntl(m_socket, F_SETFL, flags | O_NONBLOCK) == 0
        && ::epoll_ctl(m_all.m_epoll, EPOLL_CTL_ADD, m_socket, &event) == 0;
}

void PlainStream::ready(std::uint32_t events)
{
    if (!m_hasEnded && (events & EPOLLOUT) != 0) {
        const std::uint64_t before = m_sent;
        flush();
        if (m_sent != before)
            m_all.m_owner.progressed(m_id);
    }
    if (!m_hasEnded && (events & (EPOLLIN | EPOLLERR | EPOLLHUP)) != 0)
        canRead();
}

void PlainStream::canRead()
{
    const ssize_t size = ::recv(m_socket, m_all.m_buffer.data(), m_all.m_buffer.size(), 0);
    if (size > 0)
        m_all.m_owner.arrived(m_id, {m_all.m_buffer.data(), static_cast<std::size_t>(size)});
    else if (size == 0 || !isForLater(errno))
        end();
}

void PlainStream::flush()
{
    while (!m_hasEnded && m_gone < m_unsent.size()) {
        const ssize_t size = ::send(m_socket, m_unsent.data() + m_gone, m_unsent.size() - m_gone, MSG_NOSIGNAL);
        if (size < 0 && !isForLater(errno))
            return end();
        if (size < 0)
            break;
        m_gone += static_cast<std::size_t>(size);
        m_sent += static_cast<std::uint64_t>(size);
    }
    const bool isDone = m_gone == m_unsent.size();
    if (isDone || m_gone > m_unsent.size() / 2) {
        m_unsent.erase(0, m_gone);
        m_unsent.shrink_to_fit(); // Most connections have nothing to send most of the time.
        m_gone = 0;
    }
    watch(!isDone);
    if (isDone && m_isFinishing)
        ::shutdown(m_socket, SHUT_WR);
}

void PlainStream::finish()
{
    m_isFinishing = true;
    flush();
}

void PlainStream::drop()
{
    const linger atOnce{1, 0};
    ::setsockopt(m_socket, SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
}

void PlainStream::watch(bool writes)
{
    if (writes == m_watchesWrites || m_hasEnded)
        return;
    m_watchesWrites = writes;
    epoll_event event{EPOLLIN | (writes ? std::uint32_t(EPOLLOUT) : 0), {.ptr = this}};
    ::epoll_ctl(m_all.m_epoll, EPOLL_CTL_MOD, m_socket, &event);
}

void PlainStream::end()
{
    if (std::exchange(m_hasEnded, true))
        return;
    ::epoll_ctl(m_all.m_epoll, EPOLL_CTL_DEL, m_socket, nullptr);
    std::string().swap(m_unsent);
    m_gone = 0;
    m_all.m_owner.ended(m_id);
}

PlainStreams::PlainStreams(ByteStreamOwner& owner)
    : m_owner(owner)
    , m_epoll(::epoll_create1(EPOLL_CLOEXEC))
    , m_buffer(kReadAtOnce, '\0')
{
    if (m_epoll < 0)
        return; // Every take() will fail.
    m_notifier = std::make_unique<QSocketNotifier>(m_epoll, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &PlainStreams::turn);
}

PlainStreams::~PlainStreams()
{
    m_notifier.reset();
    ::close(m_epoll);
}

std::unique_ptr<ByteStream> PlainStreams::take(ConnectionId id, int socket)
{
    auto stream = std::make_unique<PlainStream>(*this, id, socket);
    if (!stream->begin())
        return nullptr;
    return stream;
}

void PlainStreams::turn()
{
    std::array<epoll_event, kEventsAtOnce> events{};
    const int count = ::epoll_wait(m_epoll, events.data(), kEventsAtOnce, 0);
    const auto until = std::chrono::steady_clock::now() + kTurn;
    // What is left out is ready still, and behind the others, in the next turn.
    for (int i = 0; i < count && std::chrono::steady_clock::now() < until; ++i) {
        const epoll_event& event = events[static_cast<std::size_t>(i)];
        static_cast<PlainStream*>(event.data.ptr)->ready(event.events);
    }
}

} // namespace kudelma::relay

// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "sync_server/web_socket_front.h"

#include "sync_server/limits.h"
#include "sync_server/relay.h"
#include "sync_server/tls_stream.h"
#include "wire/limits.h"

#include <QChildEvent>
#include <QSslServer>

#include <limits>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

namespace kudelma::relay {

using web_socket::FrameReader;
using web_socket::Opcode;

namespace {

constexpr std::chrono::milliseconds kHandshakeTime{10'000};
constexpr std::chrono::milliseconds kCloseTime{2'000}; ///< For the other side to answer a close.
constexpr std::chrono::milliseconds kLookForLate{250};
constexpr std::size_t kFlushBytes = 64 * 1024; ///< More does not wait for the end of the turn.
constexpr int kListenBacklog = 1'024; ///< After a restart everybody comes at once.

std::uint16_t codeOf(CloseReason reason)
{
    switch (reason) {
    case CloseReason::TooLarge:
        return web_socket::code::kTooLarge;
    case CloseReason::Misbehaved:
    case CloseReason::TooSlow:
        return web_socket::code::kPolicy;
    case CloseReason::Silent:
    case CloseReason::GoingAway:
        break;
    }
    return web_socket::code::kGoingAway;
}

/// Hands every connection on as the system's bare socket.
class PlainServer : public QTcpServer
{
public:
    explicit PlainServer(std::function<void(int)> begun)
        : m_begun(std::move(begun))
    { }

protected:
    void incomingConnection(qintptr descriptor) override { m_begun(static_cast<int>(descriptor)); }

private:
    std::function<void(int)> m_begun;
};

/// Tells of every connection before its TLS handshake, also of one from which nothing comes.
class TlsServer : public QSslServer
{
public:
    explicit TlsServer(std::function<void(QSslSocket*)> begun)
        : m_begun(std::move(begun))
    { }

protected:
    void incomingConnection(qintptr descriptor) override
    {
        m_added.clear();
        QSslServer::incomingConnection(descriptor);
        for (const QPointer<QObject>& added : std::exchange(m_added, {})) {
            if (auto* socket = qobject_cast<QSslSocket*>(added.data()))
                m_begun(socket);
        }
    }
    void childEvent(QChildEvent* event) override // the socket is made inside and given to nobody
    {
        if (event->added())
            m_added.append(event->child());
        QSslServer::childEvent(event);
    }

private:
    std::function<void(QSslSocket*)> m_begun;
    QList<QPointer<QObject>> m_added;
};

/// As many as the system gives descriptors, less those for files and others' sockets.
std::size_t mostLinks()
{
    constexpr rlim_t kForOthers = 64;
    rlimit files{};
    if (::getrlimit(RLIMIT_NOFILE, &files) != 0 || files.rlim_cur <= 2 * kForOthers)
        return kForOthers;
    return static_cast<std::size_t>(files.rlim_cur - kForOthers);
}

QHostAddress peerOf(int socket)
{
    sockaddr_storage address{};
    socklen_t size = sizeof address;
    auto* general = reinterpret_cast<sockaddr*>(&address);
    return ::getpeername(socket, general, &size) == 0 ? QHostAddress(general) : QHostAddress();
}

} // namespace

WebSocketFront::WebSocketFront(Options options, QObject* parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_plain(*this)
    , m_mostLinks(mostLinks())
{
    if (m_options.tls) {
        auto secure = std::make_unique<TlsServer>([this](QSslSocket* socket) { beginTls(socket); });
        secure->setSslConfiguration(*m_options.tls);
        secure->setHandshakeTimeout(int(kHandshakeTime.count()));
        m_tcp = std::move(secure);
        // Only after its handshake is a connection pending.
        connect(m_tcp.get(), &QTcpServer::pendingConnectionAvailable, this, &WebSocketFront::acceptTls);
    } else {
        m_tcp = std::make_unique<PlainServer>([this](int socket) { acceptPlain(socket); });
    }
    // Handshakes limits what is pending. A limit here would turn the listener off, and with TLS no connection that dies
    // turns it on again.
    m_tcp->setMaxPendingConnections(std::numeric_limits<int>::max());
    m_tcp->setListenBacklogSize(kListenBacklog);
    connect(m_tcp.get(), &QTcpServer::acceptError, this, [this] {
        m_isPaused = true;
        m_tcp->pauseAccepting();
        QTimer::singleShot(kLookForLate, this, &WebSocketFront::acceptAgain);
    });
    connect(&m_late, &QTimer::timeout, this, &WebSocketFront::cutLate);
}

WebSocketFront::~WebSocketFront()
{
    m_tcp.reset(); // Its sockets tell of their end.
}

bool WebSocketFront::listen()
{
    return m_tcp->listen(m_options.address, m_options.port);
}

void WebSocketFront::stopListening()
{
    m_tcp->close();
}

void WebSocketFront::setTls(const QSslConfiguration& configuration)
{
    if (auto* secure = qobject_cast<QSslServer*>(m_tcp.get())) {
        m_options.tls = configuration;
        secure->setSslConfiguration(configuration);
    }
}

std::optional<Handshakes::Ticket> WebSocketFront::mayShakeHands(const QHostAddress& address)
{
    // All that a proxy passes on comes from one address; how many it lets in is its work.
    const std::size_t ofAddress = m_options.trustsForwardedFor ? kMaxHandshakes : kMaxHandshakesOfAddress;
    return m_underWay.begin(address, ofAddress, kMaxHandshakes);
}

void WebSocketFront::acceptPlain(int socket)
{
    const QHostAddress address = peerOf(socket);
    const auto ticket = mayShakeHands(address);
    if (!ticket) {
        ::close(socket);
        return;
    }
    const ConnectionId id = ++m_lastId;
    if (auto stream = m_plain.take(id, socket))
        add(id, std::move(stream), address, *ticket);
    else
        m_underWay.end(*ticket);
    pauseIfFull();
}

void WebSocketFront::beginTls(QSslSocket* socket)
{
    const auto ticket = mayShakeHands(socket->peerAddress());
    if (!ticket) {
        socket->abort();
        socket->deleteLater();
        return;
    }
    m_tlsUnderWay.emplace(socket, *ticket);
    pauseIfFull();
    const auto over = [this, socket] {
        if (const auto known = m_tlsUnderWay.extract(socket)) {
            m_underWay.end(known.mapped());
            acceptAgain();
        }
    };
    connect(socket, &QSslSocket::disconnected, this, over);
    connect(socket, &QObject::destroyed, this, over);
}

void WebSocketFront::acceptTls()
{
    while (auto* socket = qobject_cast<QSslSocket*>(m_tcp->nextPendingConnection())) {
        const auto known = m_tlsUnderWay.extract(socket);
        if (!known) { // It left meanwhile.
            socket->deleteLater();
            continue;
        }
        socket->disconnect(this);
        const ConnectionId id = ++m_lastId;
        auto stream = std::make_unique<TlsStream>(static_cast<ByteStreamOwner&>(*this), id, socket);
        TlsStream* const begun = stream.get();
        add(id, std::move(stream), socket->peerAddress(), known.mapped());
        begun->begin();
    }
}

WebSocketFront::Link& WebSocketFront::add(
    ConnectionId id, std::unique_ptr<ByteStream> stream, const QHostAddress& address, Handshakes::Ticket ticket)
{
    Link& link = m_links[id];
    link.stream = std::move(stream);
    link.address = address;
    link.ticket = ticket;
    expect(id, State::Shaking, kHandshakeTime);
    return link;
}

void WebSocketFront::arrived(ConnectionId id, std::span<char> bytes)
{
    const auto found = m_links.find(id);
    if (found == m_links.end())
        return;
    Link& link = found->second;
    if (link.state == State::Shaking || (link.state == State::Serving && !link.hasLastPage))
        shakeHands(id, link, bytes);
    else if (link.state == State::Open)
        readFrames(id, link, bytes);
}

void WebSocketFront::shakeHands(ConnectionId id, Link& link, std::span<char> bytes)
{
    constexpr std::string_view kEnd = "\r\n\r\n";
    const std::size_t before = link.request.size();
    link.request.append(bytes.data(), std::min(bytes.size(), web_socket::kMaxRequestBytes - before));
    const auto end = link.request.find(kEnd, before < kEnd.size() ? 0 : before - kEnd.size());
    if (end == std::string::npos) {
        if (link.request.size() >= web_socket::kMaxRequestBytes)
            turnAway(id, link, web_socket::refusal("431 Request Header Fields Too Large"));
        return;
    }
    const std::string head = std::exchange(link.request, {}).substr(0, end + kEnd.size());
    const std::span<char> rest = bytes.subspan(end + kEnd.size() - before);
    if (m_options.page && (link.state == State::Serving || GuestPage::isAskedFor(head))) {
        serve(id, link, head);
        if (!rest.empty()) // Who asks before the answer is there would fill our memory.
            endPages(link);
        return;
    }
    const auto parsed = web_socket::parseRequest(head);
    if (!parsed.request)
        return turnAway(id, link, parsed.refusal);
    const auto& origin = parsed.request->origin;
    const bool isOwn = origin && m_options.page && m_options.page->isOwnOrigin(*origin, parsed.request->host);
    if (origin && !isOwn && !m_options.allowedOrigins.contains(QString::fromStdString(*origin)))
        return turnAway(id, link, web_socket::refusal("403 Forbidden"));
    greet(id, link, *parsed.request);
    if (link.state == State::Open) // What came with the request.
        readFrames(id, link, rest);
}

void WebSocketFront::serve(ConnectionId id, Link& link, std::string_view head)
{
    if (link.state == State::Shaking) {
        // Behind a proxy all come from one address, as with handshakes.
        const auto ofAddress = m_options.trustsForwardedFor ? kMaxPageConnections : kMaxPageConnectionsOfAddress;
        const auto ticket = m_pages.begin(link.address, ofAddress, kMaxPageConnections);
        if (!ticket)
            return turnAway(id, link, web_socket::refusal("503 Service Unavailable\r\nRetry-After: 5"));
        link.pageTicket = *ticket;
        link.state = State::Serving;
        m_underWay.end(std::exchange(link.ticket, 0));
        expect(id, State::Serving, kPageTime);
    }
    const PageAnswer answer = m_options.page->answer(head, isSecure());
    write(id, link, answer.bytes, {});
    if (!answer.keepsOpen || ++link.pages >= kMaxPageRequests
        || link.stream->unsent() > kFlushBytes + answer.bytes.size())
        endPages(link);
}

/// What was written still goes, until kPageTime; nothing more is read.
void WebSocketFront::endPages(Link& link)
{
    if (link.state != State::Serving || std::exchange(link.hasLastPage, true))
        return;
    link.stream->finish();
}

void WebSocketFront::turnAway(ConnectionId id, Link& link, const std::string& answer)
{
    write(id, link, answer, {});
    link.state = State::Closing;
    std::string().swap(link.request);
    expect(id, State::Closing, kCloseTime); // It counts as a handshake until it is gone.
    link.stream->finish();
}

void WebSocketFront::greet(ConnectionId id, Link& link, const web_socket::Request& request)
{
    link.state = State::Open;
    write(id, link, web_socket::welcome(request), {});
    if (m_relay)
        m_relay->connected(id, addressOf(link, request));
    if (link.state == State::Open) // Whom the relay has no room for counts as a handshake until it is gone.
        m_underWay.end(std::exchange(link.ticket, 0));
}

std::string WebSocketFront::addressOf(const Link& link, const web_socket::Request& request) const
{
    if (m_options.trustsForwardedFor) {
        if (const QHostAddress forwarded(QString::fromStdString(request.forwardedFor)); !forwarded.isNull())
            return countedAddress(forwarded);
    }
    return countedAddress(link.address);
}

void WebSocketFront::readFrames(ConnectionId id, Link& link, std::span<char> bytes)
{
    const std::size_t before = link.reader.held();
    link.reader.read(bytes, [&](const FrameReader::Event& event) { return handle(id, link, event); });
    m_heldBytes += link.reader.held() - before;
    if (m_heldBytes > kMaxHeldBytes && link.reader.held() > kFairHeldBytes)
        closeWith(id, link, web_socket::code::kPolicy);
}

bool WebSocketFront::handle(ConnectionId id, Link& link, const FrameReader::Event& event)
{
    const bool isControl = event.kind == FrameReader::Kind::Ping || event.kind == FrameReader::Kind::Pong;
    if (isControl && link.controlFrames.take(m_clock.monotonic()) > milliseconds::zero()) {
        closeWith(id, link, web_socket::code::kPolicy);
        return false;
    }
    switch (event.kind) {
    case FrameReader::Kind::Message:
        if (m_relay)
            m_relay->received(id, event.payload);
        break;
    case FrameReader::Kind::Ping:
        if (link.stream->unsent() < kLagBytes) // Who pings and does not read gets no answer, or answers would pile up.
            write(id, link, web_socket::frameHead(Opcode::Pong, event.payload.size()), event.payload);
        break;
    case FrameReader::Kind::Pong:
        if (m_relay)
            m_relay->heard(id);
        break;
    case FrameReader::Kind::Close:
        closeWith(id, link, web_socket::code::kNormal);
        break;
    case FrameReader::Kind::Error:
        closeWith(id, link, event.code);
        break;
    }
    return link.state == State::Open;
}

void WebSocketFront::closeWith(ConnectionId id, Link& link, std::uint16_t code)
{
    if (link.state == State::Closing)
        return;
    write(id, link, web_socket::closeFrame(code), {});
    link.state = State::Closing;
    expect(id, State::Closing, kCloseTime); // Who does not answer the close, or does not read, is not waited for.
    link.stream->finish();
}

void WebSocketFront::write(ConnectionId id, Link& link, std::string_view head, std::string_view payload)
{
    link.stream->write(head);
    link.stream->write(payload);
    const std::size_t unsent = link.stream->unsent();
    link.isFull = link.isFull || unsent >= kLagBytes / 2;
    if (unsent >= kFlushBytes && unsent < 2 * kFlushBytes + payload.size()) // Later ones would only try in vain.
        link.stream->flush();
    if (std::exchange(link.isDirty, true))
        return;
    m_dirty.push_back(id);
    if (m_dirty.size() == 1)
        QMetaObject::invokeMethod(this, &WebSocketFront::flushAll, Qt::QueuedConnection);
}

void WebSocketFront::flushAll()
{
    for (const ConnectionId id : std::exchange(m_dirty, {})) {
        const auto link = m_links.find(id);
        if (link == m_links.end())
            continue;
        link->second.isDirty = false;
        link->second.stream->flush();
        progressed(id);
    }
}

void WebSocketFront::progressed(ConnectionId id)
{
    const auto link = m_links.find(id);
    if (link == m_links.end() || !link->second.isFull || link->second.stream->unsent() >= kLagBytes / 2)
        return;
    link->second.isFull = false;
    // Sending may write at once, so this may come from inside the relay: tell it later.
    m_drained.push_back(id);
    if (m_drained.size() == 1)
        QMetaObject::invokeMethod(this, &WebSocketFront::tellDrained, Qt::QueuedConnection);
}

void WebSocketFront::tellDrained()
{
    for (const ConnectionId id : std::exchange(m_drained, {})) {
        if (m_relay && m_links.contains(id))
            m_relay->drained(id);
    }
}

void WebSocketFront::ended(ConnectionId id)
{
    QMetaObject::invokeMethod(
        this, [this, id] { gone(id); }, Qt::QueuedConnection);
}

void WebSocketFront::gone(ConnectionId id)
{
    const auto link = m_links.find(id);
    if (link == m_links.end())
        return;
    m_underWay.end(link->second.ticket);
    m_pages.end(link->second.pageTicket);
    m_heldBytes -= link->second.reader.held();
    m_links.erase(link);
    acceptAgain();
    if (m_relay)
        m_relay->disconnected(id);
}

/// The system gives no more descriptors than this; a listener that cannot take whom it sees would spin.
void WebSocketFront::pauseIfFull()
{
    if (m_links.size() + m_tlsUnderWay.size() < m_mostLinks)
        return;
    m_isPaused = true;
    m_tcp->pauseAccepting();
}

void WebSocketFront::acceptAgain()
{
    if (!m_isPaused || m_links.size() + m_tlsUnderWay.size() >= m_mostLinks)
        return;
    m_isPaused = false;
    m_tcp->resumeAccepting();
}

void WebSocketFront::expect(ConnectionId id, State state, std::chrono::milliseconds within)
{
    auto& deadlines = state == State::Shaking ? m_shakeUntil : state == State::Serving ? m_pageUntil : m_closeUntil;
    deadlines.push_back({std::chrono::steady_clock::now() + within, id, state});
    if (!m_late.isActive())
        m_late.start(kLookForLate);
}

void WebSocketFront::cutLate()
{
    const Time now = std::chrono::steady_clock::now();
    for (auto* deadlines : {&m_shakeUntil, &m_pageUntil, &m_closeUntil}) {
        while (!deadlines->empty() && deadlines->front().at <= now) {
            const Deadline late = deadlines->front();
            deadlines->pop_front();
            const auto link = m_links.find(late.id);
            if (link == m_links.end() || link->second.state != late.state)
                continue;
            link->second.stream->drop();
            gone(late.id);
        }
    }
    if (m_shakeUntil.empty() && m_pageUntil.empty() && m_closeUntil.empty())
        m_late.stop();
}

void WebSocketFront::send(ConnectionId id, std::string_view frame)
{
    if (const auto link = m_links.find(id); link != m_links.end() && link->second.state == State::Open)
        write(id, link->second, web_socket::frameHead(Opcode::Binary, frame.size()), frame);
}

void WebSocketFront::close(ConnectionId id, CloseReason reason)
{
    if (const auto link = m_links.find(id); link != m_links.end())
        closeWith(id, link->second, codeOf(reason));
}

std::size_t WebSocketFront::unsent(ConnectionId id) const
{
    const auto link = m_links.find(id);
    return link == m_links.end() ? 0 : link->second.stream->unsent();
}

std::uint64_t WebSocketFront::sentTotal(ConnectionId id) const
{
    const auto link = m_links.find(id);
    return link == m_links.end() ? 0 : link->second.stream->sent();
}

void WebSocketFront::setMaxFrame(ConnectionId id, std::size_t bytes)
{
    if (const auto link = m_links.find(id); link != m_links.end())
        link->second.reader.setMaxMessage(bytes);
}

void WebSocketFront::ping(ConnectionId id)
{
    if (const auto link = m_links.find(id); link != m_links.end() && link->second.state == State::Open)
        write(id, link->second, web_socket::frameHead(Opcode::Ping, 0), {});
}

} // namespace kudelma::relay

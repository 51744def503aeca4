// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "sync_server/web_socket_front.h"

#include "sync_server/limits.h"
#include "sync_server/relay.h"
#include "wire/limits.h"

#include <QChildEvent>
#include <QSslServer>
#include <QTcpSocket>
#include <QTimer>
#include <QWebSocket>
#include <QWebSocketCorsAuthenticator>

#include <limits>

namespace kudelma::relay {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds kHandshakeTime{10'000};
constexpr std::chrono::milliseconds kCloseTime{2'000}; ///< For the other side to answer a close.
// The kernel would let megabytes gather for one slow reader; what is not sent shall be seen by unsent().
constexpr int kSendBufferBytes = 128 * 1024;

QWebSocketProtocol::CloseCode codeOf(CloseReason reason)
{
    switch (reason) {
    case CloseReason::TooLarge:
        return QWebSocketProtocol::CloseCodeTooMuchData;
    case CloseReason::Misbehaved:
    case CloseReason::TooSlow:
        return QWebSocketProtocol::CloseCodePolicyViolated;
    case CloseReason::Silent:
    case CloseReason::GoingAway:
        break;
    }
    return QWebSocketProtocol::CloseCodeGoingAway;
}

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

} // namespace

WebSocketFront::WebSocketFront(Options options, QObject* parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_handshakes(u"kudelma"_s, QWebSocketServer::NonSecureMode)
{
    if (m_options.tls) {
        auto secure = std::make_unique<TlsServer>([this](QSslSocket* socket) {
            if (!mayShakeHands(socket)) {
                socket->abort();
                socket->deleteLater();
            }
        });
        secure->setSslConfiguration(*m_options.tls);
        secure->setHandshakeTimeout(int(kHandshakeTime.count()));
        m_tcp = std::move(secure);
    } else {
        m_tcp = std::make_unique<QTcpServer>();
    }
    // Handshakes limits what is pending. A limit here would turn the listener off, and with TLS no connection that dies
    // turns it on again.
    m_tcp->setMaxPendingConnections(std::numeric_limits<int>::max());
    m_handshakes.setMaxPendingConnections(int(kMaxHandshakes));
    m_handshakes.setHandshakeTimeout(kHandshakeTime);
    // With TLS, a connection is pending only after its handshake.
    connect(m_tcp.get(), &QTcpServer::pendingConnectionAvailable, this, &WebSocketFront::accept);
    connect(&m_handshakes, &QWebSocketServer::newConnection, this, &WebSocketFront::greet);
    connect(&m_handshakes, &QWebSocketServer::originAuthenticationRequired, this,
        [this](QWebSocketCorsAuthenticator* asked) {
            asked->setAllowed(asked->origin().isEmpty() || m_options.allowedOrigins.contains(asked->origin()));
        });
}

WebSocketFront::~WebSocketFront()
{
    for (auto& [id, link] : m_links) {
        link.socket->disconnect(this);
        link.socket->abort();
        delete link.socket;
    }
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

void WebSocketFront::accept()
{
    while (QTcpSocket* socket = m_tcp->nextPendingConnection()) {
        socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        socket->setSocketOption(QAbstractSocket::SendBufferSizeSocketOption, kSendBufferBytes);
        if (!mayShakeHands(socket)) {
            socket->abort();
            socket->deleteLater();
            continue;
        }
        m_handshakes.handleConnection(socket);
    }
}

bool WebSocketFront::mayShakeHands(QTcpSocket* socket)
{
    // All that a proxy passes on comes from one address; how many it lets in is its work.
    const std::size_t ofAddress = m_options.trustsForwardedFor ? kMaxHandshakes : kMaxHandshakesOfAddress;
    return m_underWay.begin(socket, ofAddress, kMaxHandshakes);
}

std::string WebSocketFront::addressOf(const QWebSocket& socket) const
{
    QHostAddress address = socket.peerAddress();
    if (m_options.trustsForwardedFor) {
        // The last one is what our own proxy saw; what stands before may be made up.
        const QByteArray seen = socket.request().rawHeader("X-Forwarded-For").split(',').last().trimmed();
        if (const QHostAddress forwarded(QString::fromLatin1(seen)); !forwarded.isNull())
            address = forwarded;
    }
    return countedAddress(address);
}

void WebSocketFront::greet()
{
    while (QWebSocket* socket = m_handshakes.nextPendingConnection()) {
        const ConnectionId id = ++m_lastId;
        socket->setParent(nullptr);
        Link link{socket, {}, 0};
        link.tls = qobject_cast<QSslSocket*>(m_underWay.finish(socket->peerAddress(), socket->peerPort()));
        if (link.tls)
            connect(
                link.tls, &QSslSocket::encryptedBytesWritten, this, [this, id](qint64 bytes) { written(id, bytes); });
        else
            connect(socket, &QWebSocket::bytesWritten, this, [this, id](qint64 bytes) { written(id, bytes); });
        m_links.emplace(id, link);
        connect(socket, &QWebSocket::binaryMessageReceived, this, [this, id](const QByteArray& frame) {
            if (m_relay)
                m_relay->received(id, {frame.constData(), static_cast<std::size_t>(frame.size())});
        });
        connect(socket, &QWebSocket::textMessageReceived, this,
            [socket] { socket->close(QWebSocketProtocol::CloseCodeDatatypeNotSupported); });
        connect(socket, &QWebSocket::pong, this, [this, id] {
            if (m_relay)
                m_relay->heard(id);
        });
        connect(
            socket, &QWebSocket::disconnected, this, [this, id] { gone(id); }, Qt::QueuedConnection);
        if (m_relay)
            m_relay->connected(id, addressOf(*socket));
        if (!socket->isValid()) // It left before its signals were connected.
            QMetaObject::invokeMethod(
                this, [this, id] { gone(id); }, Qt::QueuedConnection);
    }
}

void WebSocketFront::written(ConnectionId id, qint64 bytes)
{
    const auto link = m_links.find(id);
    if (link == m_links.end())
        return;
    link->second.sent += static_cast<std::uint64_t>(bytes);
    // Sending may write at once, so this may come from inside the relay: tell it later.
    if (unsent(id) < kLagBytes / 2 && m_drained.insert(id).second && m_drained.size() == 1)
        QMetaObject::invokeMethod(this, &WebSocketFront::tellDrained, Qt::QueuedConnection);
}

void WebSocketFront::tellDrained()
{
    for (const ConnectionId id : std::exchange(m_drained, {})) {
        if (m_relay && m_links.contains(id))
            m_relay->drained(id);
    }
}

void WebSocketFront::gone(ConnectionId id)
{
    const auto link = m_links.find(id);
    if (link == m_links.end())
        return;
    link->second.socket->disconnect(this);
    link->second.socket->deleteLater();
    m_links.erase(link);
    if (m_relay)
        m_relay->disconnected(id);
}

void WebSocketFront::send(ConnectionId id, std::string_view frame)
{
    const auto link = m_links.find(id);
    if (link == m_links.end() || !link->second.socket->isValid())
        return;
    QWebSocket* socket = link->second.socket;
    socket->sendBinaryMessage(QByteArray::fromRawData(frame.data(), static_cast<qsizetype>(frame.size())));
    socket->flush(); // Now, not after the rest of the batch.
}

void WebSocketFront::close(ConnectionId id, CloseReason reason)
{
    const auto link = m_links.find(id);
    if (link == m_links.end())
        return;
    QWebSocket* socket = link->second.socket;
    socket->close(codeOf(reason));
    // Who does not answer the close, or does not read, is not waited for.
    QTimer::singleShot(kCloseTime, socket, [this, id, socket] {
        socket->abort();
        gone(id);
    });
}

std::size_t WebSocketFront::unsent(ConnectionId id) const
{
    const auto link = m_links.find(id);
    if (link == m_links.end())
        return 0;
    const qint64 encrypted = link->second.tls ? link->second.tls->encryptedBytesToWrite() : 0;
    return static_cast<std::size_t>(link->second.socket->bytesToWrite() + encrypted);
}

std::uint64_t WebSocketFront::sentTotal(ConnectionId id) const
{
    const auto link = m_links.find(id);
    return link == m_links.end() ? 0 : link->second.sent;
}

void WebSocketFront::setMaxFrame(ConnectionId id, std::size_t bytes)
{
    if (const auto link = m_links.find(id); link != m_links.end()) {
        link->second.socket->setMaxAllowedIncomingFrameSize(bytes);
        link->second.socket->setMaxAllowedIncomingMessageSize(bytes);
    }
}

void WebSocketFront::ping(ConnectionId id)
{
    if (const auto link = m_links.find(id); link != m_links.end())
        link->second.socket->ping();
}

} // namespace kudelma::relay

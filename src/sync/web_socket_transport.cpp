// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "sync/transport.h"

#include <QTimer>
#include <QWebSocket>

namespace kudelma::sync {

namespace {

using namespace Qt::StringLiterals;

constexpr std::chrono::seconds kOpenTimeout{15};
constexpr std::chrono::seconds kPingInterval{20}; ///< A dead network shows within two of these.
constexpr quint64 kMaxIncomingBytes = 9u << 20; ///< A snapshot of 8 MiB and its frame.

QUrl webSocketUrl(QUrl server)
{
    if (server.scheme() == "http"_L1)
        server.setScheme(u"ws"_s);
    else if (server.scheme() == "https"_L1)
        server.setScheme(u"wss"_s);
    return server;
}

class WebSocketTransport : public Transport
{
public:
    WebSocketTransport()
    {
        m_socket.setMaxAllowedIncomingMessageSize(kMaxIncomingBytes);
        m_socket.setMaxAllowedIncomingFrameSize(kMaxIncomingBytes);
        connect(&m_socket, &QWebSocket::connected, this, [this] {
            m_wasOpen = true;
            m_deadline.stop();
            m_ping.start(kPingInterval);
            Q_EMIT opened();
        });
        connect(&m_socket, &QWebSocket::disconnected, this, [this] { end(ConnectionError::Unreachable); });
        connect(&m_socket, &QWebSocket::binaryMessageReceived, this, [this](const QByteArray& message) {
            m_alive = true;
            Q_EMIT received(Bytes(message.cbegin(), message.cend()));
        });
        connect(&m_socket, &QWebSocket::pong, this, [this] { m_alive = true; });
#if QT_VERSION < QT_VERSION_CHECK(6, 5, 0)
        connect(&m_socket, qOverload<QAbstractSocket::SocketError>(&QWebSocket::error), this,
            [this](QAbstractSocket::SocketError error) { end(meaningOf(error)); });
#else
        connect(&m_socket, &QWebSocket::errorOccurred, this,
            [this](QAbstractSocket::SocketError error) { end(meaningOf(error)); });
#endif
        m_deadline.setSingleShot(true);
        connect(&m_deadline, &QTimer::timeout, this, [this] { end(ConnectionError::Unreachable); });
        connect(&m_ping, &QTimer::timeout, this, [this] {
            if (!m_alive) {
                end(ConnectionError::Unreachable);
                return;
            }
            m_alive = false;
            m_socket.ping();
        });
    }

    ~WebSocketTransport() override
    {
        m_ended = true;
        m_socket.disconnect(this);
        m_socket.abort();
    }

    void open(const QUrl& server) override
    {
        m_deadline.start(kOpenTimeout);
        m_socket.open(webSocketUrl(server));
    }

    void send(BytesView frame) override
    {
        if (m_ended || m_socket.state() != QAbstractSocket::ConnectedState)
            return;
        m_socket.sendBinaryMessage(
            QByteArray(reinterpret_cast<const char*>(frame.data()), static_cast<qsizetype>(frame.size())));
        m_socket.flush();
    }

    void close() override
    {
        if (m_ended)
            return;
        m_socket.close();
        end(ConnectionError::None);
    }

private:
    [[nodiscard]] ConnectionError meaningOf(QAbstractSocket::SocketError error) const
    {
        if (m_wasOpen || error == QAbstractSocket::RemoteHostClosedError)
            return ConnectionError::Unreachable;
        switch (error) {
        case QAbstractSocket::SslHandshakeFailedError:
        case QAbstractSocket::SslInternalError:
        case QAbstractSocket::SslInvalidUserDataError:
        case QAbstractSocket::UnsupportedSocketOperationError:
            return ConnectionError::Blocked;
        default:
            // Qt tells an answer that is no WebSocket handshake as a refusal too; but then somebody was there.
            return m_socket.peerPort() != 0 ? ConnectionError::Blocked : ConnectionError::Unreachable;
        }
    }

    void end(ConnectionError reason)
    {
        if (m_ended)
            return;
        m_ended = true;
        m_deadline.stop();
        m_ping.stop();
        Q_EMIT closed(reason);
    }

    QWebSocket m_socket;
    QTimer m_deadline;
    QTimer m_ping;
    bool m_alive = true;
    bool m_wasOpen = false;
    bool m_ended = false;
};

} // namespace

TransportFactory webSocketTransports()
{
    return [] { return std::make_unique<WebSocketTransport>(); };
}

} // namespace kudelma::sync

// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "sync_server/handshakes.h"
#include "sync_server/transport.h"

#include <QObject>
#include <QPointer>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QStringList>
#include <QTcpServer>
#include <QWebSocketServer>

#include <memory>
#include <optional>
#include <unordered_map>
#include <unordered_set>

namespace kudelma::relay {

class Relay;

/// Qt's WebSockets as the relay's transport. The sockets are accepted by hand, because QWebSocketServer leaves Nagle's
/// algorithm on, which costs 40 ms for every small message.
class WebSocketFront : public QObject, public Transport
{
    Q_OBJECT

public:
    struct Options
    {
        QHostAddress address;
        quint16 port = 0; ///< 0: any that is free.
        QStringList allowedOrigins; ///< Of browser pages. Native clients send no Origin and always may connect.
        bool trustsForwardedFor = false; ///< Behind a proxy of ours: count addresses by its X-Forwarded-For.
        std::optional<QSslConfiguration> tls = std::nullopt; ///< wss:// by the server itself (tls.h).
    };

    explicit WebSocketFront(Options options, QObject* parent = nullptr);
    ~WebSocketFront() override;

    void setRelay(Relay* relay) { m_relay = relay; }
    [[nodiscard]] bool listen();
    [[nodiscard]] QString errorString() const { return m_tcp->errorString(); }
    [[nodiscard]] quint16 port() const { return m_tcp->serverPort(); }
    [[nodiscard]] bool isSecure() const { return m_options.tls.has_value(); }
    void setTls(const QSslConfiguration&); ///< For who connects from now on; only where there was TLS already.
    void stopListening(); ///< Open connections stay.

    void send(ConnectionId, std::string_view frame) override;
    void close(ConnectionId, CloseReason) override;
    [[nodiscard]] std::size_t unsent(ConnectionId) const override;
    [[nodiscard]] std::uint64_t sentTotal(ConnectionId) const override;
    void setMaxFrame(ConnectionId, std::size_t bytes) override;
    void ping(ConnectionId) override;

private:
    struct Link
    {
        QWebSocket* socket = nullptr;
        QPointer<QSslSocket> tls; ///< Below it, where there is TLS: it holds what is encrypted and not yet gone.
        std::uint64_t sent = 0;
    };

    void accept();
    [[nodiscard]] bool mayShakeHands(QTcpSocket*);
    void greet();
    [[nodiscard]] std::string addressOf(const QWebSocket&) const;
    void gone(ConnectionId);
    void tellDrained();
    void written(ConnectionId, qint64 bytes);

    Options m_options;
    Relay* m_relay = nullptr;
    Handshakes m_underWay; ///< Before the server: its sockets tell of their end.
    std::unique_ptr<QTcpServer> m_tcp;
    QWebSocketServer m_handshakes;
    std::unordered_map<ConnectionId, Link> m_links;
    std::unordered_set<ConnectionId> m_drained; ///< To be told in the next turn of the event loop.
    ConnectionId m_lastId = 0;
};

} // namespace kudelma::relay

// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "sync_server/byte_stream.h"
#include "sync_server/clock.h"
#include "sync_server/guest_page.h"
#include "sync_server/handshakes.h"
#include "sync_server/plain_streams.h"
#include "sync_server/token_bucket.h"
#include "sync_server/web_socket_protocol.h"

#include <QSslConfiguration>
#include <QSslSocket>
#include <QStringList>
#include <QTcpServer>
#include <QTimer>

#include <chrono>
#include <deque>
#include <memory>
#include <optional>
#include <unordered_map>

namespace kudelma::relay {

class Relay;

/// WebSockets as the relay's transport. Not Qt's own: they cost 20 KiB and two looks in every turn of the event loop
/// for each connection, and a write to the system for every frame.
class WebSocketFront : public QObject, public Transport, private ByteStreamOwner
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
        std::shared_ptr<const GuestPage> page
            = nullptr; ///< For who asks for no WebSocket; without it they are refused.
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
    using Time = std::chrono::steady_clock::time_point;
    enum class State { Shaking, Serving, Open, Closing };
    struct Link
    {
        std::unique_ptr<ByteStream> stream;
        web_socket::FrameReader reader;
        QHostAddress address;
        std::string request; ///< The beginning of it, while Shaking or Serving.
        Handshakes::Ticket ticket = 0; ///< While Shaking.
        Handshakes::Ticket pageTicket = 0; ///< From the first page on.
        int pages = 0; ///< Asked for.
        bool hasLastPage = false;
        State state = State::Shaking;
        TokenBucket controlFrames{kControlFrameRate};
        bool isDirty = false; ///< Waits for flushAll().
        bool isFull = false; ///< The relay may wait for drained().
    };
    struct Deadline
    {
        Time at;
        ConnectionId id;
        State state; ///< Only who is still in it is cut.
    };

    void acceptPlain(int socket);
    void beginTls(QSslSocket*);
    void acceptTls();
    [[nodiscard]] std::optional<Handshakes::Ticket> mayShakeHands(const QHostAddress&);
    Link& add(ConnectionId, std::unique_ptr<ByteStream>, const QHostAddress&, Handshakes::Ticket);

    void arrived(ConnectionId, std::span<char> bytes) override;
    void progressed(ConnectionId) override;
    void ended(ConnectionId) override;
    void shakeHands(ConnectionId, Link&, std::span<char> bytes);
    void serve(ConnectionId, Link&, std::string_view head);
    void endPages(Link&);
    void turnAway(ConnectionId, Link&, const std::string& answer);
    void greet(ConnectionId, Link&, const web_socket::Request&);
    void readFrames(ConnectionId, Link&, std::span<char> bytes);
    [[nodiscard]] bool handle(ConnectionId, Link&, const web_socket::FrameReader::Event&);
    void closeWith(ConnectionId, Link&, std::uint16_t code);
    void write(ConnectionId, Link&, std::string_view head, std::string_view payload);
    void flushAll();
    void gone(ConnectionId);
    void tellDrained();
    void pauseIfFull();
    void acceptAgain();
    void expect(ConnectionId, State, std::chrono::milliseconds within);
    void cutLate();
    [[nodiscard]] std::string addressOf(const Link&, const web_socket::Request&) const;

    Options m_options;
    Relay* m_relay = nullptr;
    Handshakes m_underWay;
    Handshakes m_pages; ///< Connections that were given one.
    PlainStreams m_plain;
    std::unique_ptr<QTcpServer> m_tcp;
    std::unordered_map<const QObject*, Handshakes::Ticket> m_tlsUnderWay;
    std::unordered_map<ConnectionId, Link> m_links;
    std::vector<ConnectionId> m_dirty; ///< Written to in this turn of the event loop.
    std::vector<ConnectionId> m_drained; ///< To be told in the next turn of the event loop.
    std::deque<Deadline> m_shakeUntil;
    std::deque<Deadline> m_pageUntil;
    std::deque<Deadline> m_closeUntil;
    QTimer m_late;
    ConnectionId m_lastId = 0;
    SystemClock m_clock;
    std::size_t m_heldBytes = 0; ///< Of messages that are half there.
    std::size_t m_mostLinks;
    bool m_isPaused = false;
};

} // namespace kudelma::relay

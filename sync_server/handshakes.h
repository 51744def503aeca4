// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QHostAddress>
#include <QPointer>
#include <QTcpSocket>

#include <map>
#include <string>
#include <unordered_map>

namespace kudelma::relay {

/// What addresses are counted by: an IPv4 address; of an IPv6 address the first half, for a customer has a /64 with as
/// many addresses as he likes.
[[nodiscard]] std::string countedAddress(const QHostAddress&);

/// The connections that have not come through their handshakes yet, TLS and WebSocket alike, and how many of them come
/// from one address: so that a few silent ones cannot keep the door shut for everybody. Lives in one thread.
class Handshakes : public QObject
{
    Q_OBJECT

public:
    /// False: there are `ofAddress` from there already, or `inAll`; the caller closes it. Known ones are true.
    [[nodiscard]] bool begin(QTcpSocket* socket, std::size_t ofAddress, std::size_t inAll);
    /// The socket at the other end of which this is, if it is known; it counts no more.
    QTcpSocket* finish(const QHostAddress& address, quint16 port);
    [[nodiscard]] std::size_t count() const { return m_underWay.size(); }

private:
    using Place = std::pair<QString, quint16>;
    struct UnderWay
    {
        QPointer<QTcpSocket> socket;
        std::string counted;
        std::uint64_t number = 0;
    };
    void forget(std::map<Place, UnderWay>::iterator);

    std::map<Place, UnderWay> m_underWay;
    std::unordered_map<std::string, std::size_t> m_ofAddress;
    std::uint64_t m_last = 0;
};

} // namespace kudelma::relay

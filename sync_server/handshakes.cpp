// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "sync_server/handshakes.h"

namespace kudelma::relay {

namespace {

constexpr int kAddressBitsCounted = 64;

} // namespace

std::string countedAddress(const QHostAddress& address)
{
    bool isIpv4 = false;
    if (const quint32 ipv4 = address.toIPv4Address(&isIpv4); isIpv4)
        return QHostAddress(ipv4).toString().toStdString();
    const Q_IPV6ADDR bytes = address.toIPv6Address();
    return {reinterpret_cast<const char*>(bytes.c), kAddressBitsCounted / 8};
}

bool Handshakes::begin(QTcpSocket* socket, std::size_t ofAddress, std::size_t inAll)
{
    const Place place{socket->peerAddress().toString(), socket->peerPort()};
    if (const auto known = m_underWay.find(place); known != m_underWay.end()) {
        if (known->second.socket == socket)
            return true;
        forget(known); // it has gone, and its port was given to another
    }
    std::string counted = countedAddress(socket->peerAddress());
    const auto before = m_ofAddress.find(counted);
    if (m_underWay.size() >= inAll || (before != m_ofAddress.end() && before->second >= ofAddress))
        return false;
    ++m_ofAddress[counted];
    const std::uint64_t number = ++m_last;
    m_underWay.emplace(place, UnderWay{socket, std::move(counted), number});
    const auto gone = [this, place, number] {
        if (const auto known = m_underWay.find(place); known != m_underWay.end() && known->second.number == number)
            forget(known);
    };
    connect(socket, &QTcpSocket::disconnected, this, gone);
    connect(socket, &QObject::destroyed, this, gone);
    return true;
}

QTcpSocket* Handshakes::finish(const QHostAddress& address, quint16 port)
{
    const auto known = m_underWay.find({address.toString(), port});
    if (known == m_underWay.end())
        return nullptr;
    QTcpSocket* socket = known->second.socket;
    forget(known);
    if (socket)
        socket->disconnect(this);
    return socket;
}

void Handshakes::forget(std::map<Place, UnderWay>::iterator known)
{
    const auto count = m_ofAddress.find(known->second.counted);
    if (--count->second == 0)
        m_ofAddress.erase(count);
    m_underWay.erase(known);
}

} // namespace kudelma::relay

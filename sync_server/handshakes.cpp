// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "sync_server/handshakes.h"

namespace kudelma::relay {

namespace {

constexpr int kAddressBitsCounted = 56; ///< What a home is given; a machine in it has as many addresses as it likes.

} // namespace

std::string countedAddress(const QHostAddress& address)
{
    bool isIpv4 = false;
    if (const quint32 ipv4 = address.toIPv4Address(&isIpv4); isIpv4)
        return QHostAddress(ipv4).toString().toStdString();
    const Q_IPV6ADDR bytes = address.toIPv6Address();
    return {reinterpret_cast<const char*>(bytes.c), kAddressBitsCounted / 8};
}

std::optional<Handshakes::Ticket> Handshakes::begin(
    const QHostAddress& address, std::size_t ofAddress, std::size_t inAll)
{
    std::string counted = countedAddress(address);
    const auto before = m_ofAddress.find(counted);
    if (m_underWay.size() >= inAll || (before != m_ofAddress.end() && before->second >= ofAddress))
        return std::nullopt;
    ++m_ofAddress[counted];
    m_underWay.emplace(++m_last, std::move(counted));
    return m_last;
}

void Handshakes::end(Ticket ticket)
{
    const auto known = m_underWay.find(ticket);
    if (known == m_underWay.end())
        return;
    const auto count = m_ofAddress.find(known->second);
    if (--count->second == 0)
        m_ofAddress.erase(count);
    m_underWay.erase(known);
}

} // namespace kudelma::relay

// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QHostAddress>

#include <cstdint>
#include <optional>
#include <string>
#include <unordered_map>

namespace kudelma::relay {

/// What addresses are counted by: an IPv4 address; of an IPv6 address the first 56 bits, for a customer has at least a
/// /64, often a /56, with as many addresses as he likes.
[[nodiscard]] std::string countedAddress(const QHostAddress&);

/// The connections that have not come through their handshakes yet, TLS and WebSocket alike, and how many of them come
/// from one address: so that a few silent ones cannot keep the door shut for everybody.
class Handshakes
{
public:
    using Ticket = std::uint64_t;

    /// Empty: there are `ofAddress` from there already, or `inAll`; the caller closes it.
    [[nodiscard]] std::optional<Ticket> begin(const QHostAddress&, std::size_t ofAddress, std::size_t inAll);
    void end(Ticket); ///< However it ended; a second time does nothing.
    [[nodiscard]] std::size_t count() const { return m_underWay.size(); }

private:
    std::unordered_map<Ticket, std::string> m_underWay;
    std::unordered_map<std::string, std::size_t> m_ofAddress;
    Ticket m_last = 0;
};

} // namespace kudelma::relay

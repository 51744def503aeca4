// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "sync/types.h"

#include <algorithm>

namespace kudelma::sync {

namespace {

constexpr std::size_t kTicketBytes = CircleId::kSize + 8 + crypto::Hash::kSize;

} // namespace

Bytes CircleTicket::toBytes() const
{
    Bytes bytes(circle.bytes.begin(), circle.bytes.end());
    for (int shift = 0; shift < 64; shift += 8)
        bytes.push_back(static_cast<std::uint8_t>(rosterIndex >> shift));
    bytes.insert(bytes.end(), rosterHead.bytes.begin(), rosterHead.bytes.end());
    return bytes;
}

Result<CircleTicket> CircleTicket::fromBytes(BytesView bytes)
{
    if (bytes.size() != kTicketBytes)
        return failure(ErrorKind::Malformed, "length of a ticket");
    CircleTicket ticket;
    std::copy_n(bytes.begin(), CircleId::kSize, ticket.circle.bytes.begin());
    for (std::size_t i = 8; i-- > 0;)
        ticket.rosterIndex = ticket.rosterIndex << 8 | bytes[CircleId::kSize + i];
    std::copy_n(bytes.end() - crypto::Hash::kSize, crypto::Hash::kSize, ticket.rosterHead.bytes.begin());
    return ticket;
}

} // namespace kudelma::sync

// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace kudelma::relay {

using ConnectionId = std::uint64_t;

enum class CloseReason {
    TooLarge, ///< WebSocket code 1009.
    Misbehaved, ///< 1008: not signed in in time, malformed frames, too many connections.
    TooSlow, ///< 1008.
    Silent, ///< 1001.
    GoingAway, ///< 1001: the server stops.
};
inline constexpr std::size_t kCloseReasons = 5;

/// What carries whole frames to and from clients. The relay sees only this, so that tests and simulations run it
/// without sockets, and another network engine can take the place of Qt's.
class Transport
{
public:
    virtual ~Transport() = default;
    virtual void send(ConnectionId, std::string_view frame) = 0; ///< Copies or queues; never waits.
    /// Relay::disconnected() follows later, never from inside this call.
    virtual void close(ConnectionId, CloseReason) = 0;
    [[nodiscard]] virtual std::size_t unsent(ConnectionId) const = 0; ///< Bytes accepted by send() and not yet gone.
    [[nodiscard]] virtual std::uint64_t sentTotal(ConnectionId) const = 0; ///< Bytes gone since the beginning.
    virtual void setMaxFrame(ConnectionId, std::size_t bytes)
        = 0; ///< Larger ones are to be refused before they are read.
    virtual void ping(ConnectionId) = 0; ///< Answered by Relay::heard().
};

} // namespace kudelma::relay

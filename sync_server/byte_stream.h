// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "sync_server/transport.h"

#include <span>

namespace kudelma::relay {

/// Whoever owns ByteStreams. A stream that is told of here may be destroyed later only, never from inside.
class ByteStreamOwner
{
public:
    virtual ~ByteStreamOwner() = default;
    virtual void arrived(ConnectionId, std::span<char> bytes) = 0; ///< May be changed where they stand.
    virtual void progressed(ConnectionId) = 0; ///< Some of what waited has gone.
    virtual void ended(ConnectionId) = 0; ///< By the other side, or it broke. Once.
};

/// Bytes to and from one client, with TLS or without. Never waits.
class ByteStream
{
public:
    virtual ~ByteStream() = default; ///< Whatever has not gone by then never goes.
    virtual void write(std::string_view) = 0; ///< Goes with the next flush().
    virtual void flush() = 0; ///< As much as goes now; the rest follows by itself.
    virtual void finish() = 0; ///< Sends what was written, then the end. The other side may still send.
    /// Throws away what has not gone, also what the system holds, which would keep it for minutes for who does not
    /// read. To be destroyed next.
    virtual void drop() = 0;
    [[nodiscard]] virtual std::size_t unsent() const = 0;
    [[nodiscard]] virtual std::uint64_t sent() const = 0; ///< Since the beginning, as they went over the network.
};

} // namespace kudelma::relay

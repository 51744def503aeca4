// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "sync_server/byte_stream.h"

#include <QPointer>
#include <QSslSocket>

#include <string>

namespace kudelma::relay {

/// One connection with TLS by the server itself, on Qt's socket. Qt's socket tells of bytes in the middle of a write,
/// keeps the largest buffer that it ever had, and would read one fast sender to its end: so it is given little at a
/// time in either direction, and what came is handed on from one place, never from inside of that.
class TlsStream : public QObject, public ByteStream
{
    Q_OBJECT

public:
    TlsStream(ByteStreamOwner&, ConnectionId, QSslSocket*); ///< Owns the socket.
    ~TlsStream() override;

    void write(std::string_view) override;
    void flush() override;
    void finish() override;
    void drop() override;
    [[nodiscard]] std::size_t unsent() const override;
    [[nodiscard]] std::uint64_t sent() const override { return m_sent; }
    void begin(); ///< Reads what came before.

private:
    void read();
    void readLater();
    void end();

    ByteStreamOwner& m_owner;
    ConnectionId m_id;
    QSslSocket* m_socket;
    std::string m_unsent; ///< What the socket was not given yet.
    std::uint64_t m_sent = 0;
    bool m_isBusy = false; ///< With reading, or inside of the socket's writing.
    bool m_willRead = false;
    bool m_isFinishing = false;
    bool m_hasEnded = false;
};

} // namespace kudelma::relay

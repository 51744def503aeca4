// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "sync_server/byte_stream.h"

#include <QPointer>
#include <QSslSocket>

namespace kudelma::relay {

/// One connection with TLS by the server itself, on Qt's socket.
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
    void end();

    ByteStreamOwner& m_owner;
    ConnectionId m_id;
    QSslSocket* m_socket;
    std::uint64_t m_sent = 0;
    bool m_hasEnded = false;
};

} // namespace kudelma::relay

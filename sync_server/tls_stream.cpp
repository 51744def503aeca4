// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "sync_server/tls_stream.h"

#include <sys/socket.h>

namespace kudelma::relay {

namespace {

constexpr int kTlsSendBufferBytes = 128 * 1024; ///< As without TLS.

} // namespace

TlsStream::TlsStream(ByteStreamOwner& owner, ConnectionId id, QSslSocket* socket)
    : m_owner(owner)
    , m_id(id)
    , m_socket(socket)
{
    m_socket->setParent(nullptr);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_socket->setSocketOption(QAbstractSocket::SendBufferSizeSocketOption, kTlsSendBufferBytes);
    connect(m_socket, &QSslSocket::readyRead, this, &TlsStream::read);
    connect(m_socket, &QSslSocket::disconnected, this, &TlsStream::end);
    connect(m_socket, &QSslSocket::encryptedBytesWritten, this, [this](qint64 bytes) {
        m_sent += static_cast<std::uint64_t>(bytes);
        m_owner.progressed(m_id);
    });
}

TlsStream::~TlsStream()
{
    m_socket->disconnect(this);
    m_socket->abort();
    m_socket->deleteLater();
}

void TlsStream::begin()
{
    if (m_socket->bytesAvailable() > 0)
        read();
    if (m_socket->state() != QAbstractSocket::ConnectedState)
        end();
}

void TlsStream::read()
{
    if (m_hasEnded)
        return;
    QByteArray bytes = m_socket->readAll();
    if (!bytes.isEmpty())
        m_owner.arrived(m_id, {bytes.data(), static_cast<std::size_t>(bytes.size())});
}

void TlsStream::write(std::string_view bytes)
{
    if (!m_hasEnded)
        m_socket->write(bytes.data(), static_cast<qint64>(bytes.size()));
}

void TlsStream::flush()
{
    m_socket->flush();
}

void TlsStream::finish()
{
    m_socket->flush();
    m_socket->disconnectFromHost(); // After what was written.
}

void TlsStream::drop()
{
    const linger atOnce{1, 0};
    if (const qintptr socket = m_socket->socketDescriptor(); socket >= 0)
        ::setsockopt(static_cast<int>(socket), SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
}

std::size_t TlsStream::unsent() const
{
    return static_cast<std::size_t>(m_socket->bytesToWrite() + m_socket->encryptedBytesToWrite());
}

void TlsStream::end()
{
    if (!std::exchange(m_hasEnded, true))
        m_owner.ended(m_id);
}

} // namespace kudelma::relay

// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "sync_server/tls_stream.h"

#include <algorithm>
#include <array>
#include <sys/socket.h>

namespace kudelma::relay {

namespace {

constexpr int kTlsSendBufferBytes = 128 * 1024; ///< As without TLS.
constexpr qint64 kTlsReadBufferBytes = 64 * 1024;
constexpr qint64 kTlsReadAtOnce = 16 * 1024; ///< Then it is others' turn.
constexpr qint64 kTlsWriteAtOnce = 64 * 1024;

} // namespace

TlsStream::TlsStream(ByteStreamOwner& owner, ConnectionId id, QSslSocket* socket)
    : m_owner(owner)
    , m_id(id)
    , m_socket(socket)
{
    m_socket->setParent(nullptr);
    m_socket->setReadBufferSize(kTlsReadBufferBytes);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_socket->setSocketOption(QAbstractSocket::SendBufferSizeSocketOption, kTlsSendBufferBytes);
    connect(m_socket, &QSslSocket::readyRead, this, &TlsStream::read);
    connect(m_socket, &QSslSocket::disconnected, this, &TlsStream::end);
    connect(m_socket, &QSslSocket::encryptedBytesWritten, this, [this](qint64 bytes) {
        m_sent += static_cast<std::uint64_t>(bytes);
        if (!m_isBusy)
            flush();
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
    if (m_socket->state() == QAbstractSocket::UnconnectedState)
        end();
}

void TlsStream::readLater()
{
    if (!std::exchange(m_willRead, true))
        QMetaObject::invokeMethod(this, &TlsStream::read, Qt::QueuedConnection);
}

void TlsStream::read()
{
    if (m_hasEnded)
        return;
    if (m_isBusy)
        return readLater();
    m_willRead = false;
    m_isBusy = true;
    std::array<char, kTlsReadAtOnce> bytes;
    const qint64 size = m_socket->read(bytes.data(), kTlsReadAtOnce);
    if (size > 0)
        m_owner.arrived(m_id, {bytes.data(), static_cast<std::size_t>(size)});
    m_isBusy = false;
    flush();
    if (m_socket->bytesAvailable() > 0)
        readLater();
}

void TlsStream::write(std::string_view bytes)
{
    if (!m_hasEnded)
        m_unsent.append(bytes);
}

void TlsStream::flush()
{
    if (m_isBusy || m_hasEnded)
        return; // read() does it when it is through, and so does whoever is inside of it.
    m_isBusy = true;
    std::size_t given = 0;
    while (given < m_unsent.size()) {
        const qint64 room = kTlsWriteAtOnce - m_socket->bytesToWrite() - m_socket->encryptedBytesToWrite();
        if (room <= 0)
            break;
        const qint64 size = std::min(room, static_cast<qint64>(m_unsent.size() - given));
        if (m_socket->write(m_unsent.data() + given, size) != size)
            break;
        given += static_cast<std::size_t>(size);
        m_socket->flush();
    }
    m_unsent.erase(0, given);
    if (m_unsent.empty())
        m_unsent.shrink_to_fit(); // Most connections have nothing to send most of the time.
    m_isBusy = false;
    if (m_isFinishing && m_unsent.empty() && m_socket->state() == QAbstractSocket::ConnectedState)
        m_socket->disconnectFromHost(); // After what was written.
    if (m_socket->bytesAvailable() > 0)
        readLater();
}

void TlsStream::finish()
{
    m_isFinishing = true;
    flush();
}

void TlsStream::drop()
{
    const linger atOnce{1, 0};
    if (const qintptr socket = m_socket->socketDescriptor(); socket >= 0)
        ::setsockopt(static_cast<int>(socket), SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
}

std::size_t TlsStream::unsent() const
{
    return m_unsent.size() + static_cast<std::size_t>(m_socket->bytesToWrite() + m_socket->encryptedBytesToWrite());
}

void TlsStream::end()
{
    if (!std::exchange(m_hasEnded, true))
        m_owner.ended(m_id);
}

} // namespace kudelma::relay

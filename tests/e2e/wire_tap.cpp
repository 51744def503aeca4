// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "wire_tap.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <memory>

namespace kudelma::e2e {

using namespace Qt::StringLiterals;

namespace {
constexpr int kMaskBytes = 4;
constexpr quint8 kMaskBit = 0x80;
constexpr quint8 kLengthBits = 0x7f;
constexpr int kLength16 = 126; // two bytes of length follow
constexpr int kLength64 = 127; // eight bytes of length follow
} // namespace

QByteArray Unmasker::take(const QByteArray& bytes)
{
    m_waiting += bytes;
    QByteArray plain;
    if (!m_open) {
        const qsizetype end = m_waiting.indexOf("\r\n\r\n");
        if (end < 0)
            return plain;
        plain = m_waiting.left(end + 4);
        m_waiting.remove(0, end + 4);
        m_open = true;
    }
    while (!m_waiting.isEmpty()) {
        if (m_left == 0) {
            const auto byteAt = [this](qsizetype i) { return quint8(m_waiting[i]); };
            if (m_waiting.size() < 2)
                break;
            const int code = byteAt(1) & kLengthBits;
            const int lengthBytes = code == kLength64 ? 8 : code == kLength16 ? 2 : 0;
            const bool masked = byteAt(1) & kMaskBit;
            const qsizetype header = 2 + lengthBytes + (masked ? kMaskBytes : 0);
            if (m_waiting.size() < header)
                break;
            m_left = quint64(code);
            if (lengthBytes > 0) {
                m_left = 0;
                for (int i = 0; i < lengthBytes; ++i)
                    m_left = m_left << 8 | byteAt(2 + i);
            }
            m_mask = masked ? m_waiting.mid(2 + lengthBytes, kMaskBytes) : QByteArray(kMaskBytes, '\0');
            m_at = 0;
            m_waiting.remove(0, header);
            continue;
        }
        const auto piece = qsizetype(qMin(m_left, quint64(m_waiting.size())));
        for (qsizetype i = 0; i < piece; ++i)
            plain += char(m_waiting[i] ^ m_mask[qsizetype(m_at++ % kMaskBytes)]);
        m_left -= quint64(piece);
        m_waiting.remove(0, piece);
    }
    return plain;
}

class WireTap::Switchboard : public QObject
{
public:
    explicit Switchboard(const QUrl& server)
        : m_address(server.host())
        , m_port(quint16(server.port()))
    {
        connect(&m_listener, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket* client = m_listener.nextPendingConnection())
                join(client);
        });
    }

    [[nodiscard]] quint16 open()
    {
        m_listener.listen(QHostAddress::LocalHost);
        return m_listener.serverPort();
    }

    void setCut(bool cut)
    {
        m_cut = cut;
        if (!cut)
            return;
        const auto open = m_listener.findChildren<QTcpSocket*>();
        for (QTcpSocket* client : open)
            client->abort();
    }

    QByteArray copyOf(const QByteArray& kept) const
    {
        const QMutexLocker lock(&m_mutex);
        return kept;
    }

    QByteArray m_up;
    QByteArray m_down;

private:
    void join(QTcpSocket* client)
    {
        if (m_cut) {
            client->abort();
            client->deleteLater();
            return;
        }
        auto* server = new QTcpSocket(client);
        const auto unmask = std::make_shared<Unmasker>();
        const auto early = std::make_shared<QByteArray>(); // said before the server answers the call
        for (QTcpSocket* end : {client, server})
            end->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        connect(server, &QTcpSocket::connected, client, [server, early] {
            server->setSocketOption(QAbstractSocket::LowDelayOption, 1);
            server->write(*early);
        });
        connect(client, &QTcpSocket::readyRead, client, [this, client, server, unmask, early] {
            const QByteArray bytes = client->readAll();
            keep(m_up, unmask->take(bytes));
            if (server->state() == QAbstractSocket::ConnectedState)
                server->write(bytes);
            else
                *early += bytes;
        });
        connect(server, &QTcpSocket::readyRead, client, [this, client, server] {
            const QByteArray bytes = server->readAll();
            keep(m_down, bytes);
            client->write(bytes);
        });
        connect(server, &QTcpSocket::disconnected, client, [client] { client->disconnectFromHost(); });
        connect(server, &QTcpSocket::errorOccurred, client, [client] { client->abort(); });
        connect(client, &QTcpSocket::disconnected, client, [client, server] {
            server->abort();
            client->deleteLater();
        });
        server->connectToHost(m_address, m_port);
    }

    void keep(QByteArray& kept, const QByteArray& bytes)
    {
        const QMutexLocker lock(&m_mutex);
        kept += bytes;
    }

    QTcpServer m_listener{this};
    QString m_address;
    quint16 m_port;
    bool m_cut = false;
    mutable QMutex m_mutex;
};

WireTap::WireTap()
{
    m_thread.start();
}

WireTap::~WireTap()
{
    if (m_board)
        m_board->deleteLater();
    m_thread.quit();
    m_thread.wait();
}

QString WireTap::listen(const QString& server)
{
    m_board = new Switchboard(QUrl(server));
    m_board->moveToThread(&m_thread);
    quint16 port = 0;
    QMetaObject::invokeMethod(
        m_board, [&] { port = m_board->open(); }, Qt::BlockingQueuedConnection);
    m_authority = u"127.0.0.1:%1"_s.arg(port);
    return u"ws://"_s + m_authority;
}

void WireTap::setCut(bool cut)
{
    QMetaObject::invokeMethod(
        m_board, [this, cut] { m_board->setCut(cut); }, Qt::BlockingQueuedConnection);
}

QByteArray WireTap::toServer() const
{
    return m_board->copyOf(m_board->m_up);
}

QByteArray WireTap::toClient() const
{
    return m_board->copyOf(m_board->m_down);
}

} // namespace kudelma::e2e

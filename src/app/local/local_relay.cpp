// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/local/local_relay.h"

#include "sync_server/relay_server.h"

#include <QHostAddress>
#include <QNetworkInterface>

namespace kudelma::app {

LocalRelay::LocalRelay(QString folder, const crypto::DeviceId& host)
    : m_folder(std::move(folder))
    , m_host(host)
{
    m_inThread.moveToThread(&m_thread);
    m_thread.start();
}

LocalRelay::~LocalRelay()
{
    QMetaObject::invokeMethod(
        &m_inThread, [this] { m_server.reset(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

bool LocalRelay::start(quint16 port)
{
    QMetaObject::invokeMethod(
        &m_inThread,
        [this, port] {
            m_server.reset();
            relay::RelayServer::Options options;
            options.front.address = QHostAddress::AnyIPv4;
            options.front.port = port;
            options.data = m_folder.toStdString();
            options.quotas.circleBytes = kMaxCircleBytes;
            options.quotas.founder = m_host;
            auto started = relay::RelayServer::start(options);
            if (!started)
                return;
            m_server = std::move(*started);
            m_port = m_server->port();
        },
        Qt::BlockingQueuedConnection);
    return m_server != nullptr;
}

QStringList LocalRelay::hosts()
{
    QStringList hosts;
    for (const QNetworkInterface& interface : QNetworkInterface::allInterfaces()) {
        const auto flags = interface.flags();
        if (!flags.testFlag(QNetworkInterface::IsUp) || !flags.testFlag(QNetworkInterface::IsRunning)
            || flags.testFlag(QNetworkInterface::IsLoopBack))
            continue;
        for (const QNetworkAddressEntry& entry : interface.addressEntries()) {
            if (entry.ip().protocol() == QAbstractSocket::IPv4Protocol && !entry.ip().isLinkLocal())
                hosts << entry.ip().toString();
        }
    }
    return hosts;
}

} // namespace kudelma::app

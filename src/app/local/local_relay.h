// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "crypto/types.h"

#include <QObject>
#include <QString>
#include <QStringList>
#include <QThread>

#include <memory>

namespace kudelma::relay {
class RelayServer;
}

namespace kudelma::app {

/// The server of a meeting without internet: the same as a county's (sync_server/relay_server.h), on a thread of its
/// own. It holds no key of a circle and no word, so it may go on while the vault is locked.
class LocalRelay
{
public:
    /// `host`: the only device that may found circles there.
    LocalRelay(QString folder, const crypto::DeviceId& host);
    ~LocalRelay(); ///< Stops; what was taken is on the disk.
    LocalRelay(const LocalRelay&) = delete;
    LocalRelay& operator=(const LocalRelay&) = delete;

    /// Listens for everybody in the same network. 0: any port that is free. False: it could not.
    [[nodiscard]] bool start(quint16 port);
    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] const QString& folder() const { return m_folder; }

    /// This device's addresses in the networks that it is in; empty: in none.
    [[nodiscard]] static QStringList hosts();

private:
    static constexpr std::uint64_t kMaxCircleBytes = std::uint64_t{256} << 20; ///< A tablet is no county's server.

    QString m_folder;
    crypto::DeviceId m_host;
    QThread m_thread;
    QObject m_inThread; ///< Lives in m_thread.
    std::unique_ptr<relay::RelayServer> m_server; ///< Touched in m_thread only.
    quint16 m_port = 0;
};

} // namespace kudelma::app

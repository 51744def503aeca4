// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QMutex>
#include <QString>
#include <QThread>

namespace kudelma::e2e {

/// Takes the mask off what a browser or client sends by WebSocket (RFC 6455, 5.3), so that it can be searched. Fed
/// piece by piece; the request that opens the connection goes through as it is.
class Unmasker
{
public:
    [[nodiscard]] QByteArray take(const QByteArray& bytes);

private:
    QByteArray m_waiting; ///< A header that has not come whole.
    bool m_open = false;
    quint64 m_left = 0; ///< Of this frame's payload.
    quint64 m_at = 0;
    QByteArray m_mask;
};

/// The wire between one client and the server: passes everything on, keeps a copy, and can be cut.
class WireTap
{
public:
    WireTap();
    ~WireTap();
    WireTap(const WireTap&) = delete;
    WireTap& operator=(const WireTap&) = delete;

    /// Begins to listen on loopback, for connections to `server` (ws://address:port). Answers its own address.
    [[nodiscard]] QString listen(const QString& server);
    /// "127.0.0.1:port", as it stands in addresses.
    [[nodiscard]] QString authority() const { return m_authority; }
    /// Cut: open connections break, new ones do not come through.
    void setCut(bool cut);
    /// All that went over it so far, in both directions, unmasked.
    [[nodiscard]] QByteArray toServer() const;
    [[nodiscard]] QByteArray toClient() const;

private:
    class Switchboard;
    QThread m_thread;
    QString m_authority;
    Switchboard* m_board = nullptr; ///< Lives in the thread.
};

} // namespace kudelma::e2e

// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "sync_server/support/client.h"

#include <QUrl>
#include <QWebSocket>

namespace kudelma::relay::test {

inline constexpr std::chrono::milliseconds kPatience{20'000}; ///< On a busy machine.

/// A device on a real WebSocket.
class SocketClient : public QObject, public Asker
{
    Q_OBJECT

public:
    explicit SocketClient(DeviceIdentity identity = DeviceIdentity::generate(), const QString& origin = {});

    [[nodiscard]] bool connectTo(const QUrl&); ///< And sign in.
    [[nodiscard]] bool open(const QUrl&); ///< Without signing in.
    void abort();
    /// False: the connection ended, or nothing came for kPatience.
    [[nodiscard]] bool waitFor(const std::function<bool()>& condition);

    std::uint64_t post(wire::Frame frame); ///< The number of the request.
    [[nodiscard]] wire::Frame ask(wire::Frame frame) override;
    [[nodiscard]] const wire::Frame* reply(std::uint64_t request) const;

    std::vector<wire::Frame> inbox;
    QWebSocket socket;
    bool isClosed = false;

private:
    std::uint64_t m_lastRequest = 0;
};

} // namespace kudelma::relay::test

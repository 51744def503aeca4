// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "crypto/device_identity.h"
#include "sync/clock.h"
#include "sync/transport.h"
#include "wire/kudelma.pb.h"

#include <QObject>

#include <map>

namespace kudelma::sync {

inline constexpr milliseconds kFirstRetry{1000}; ///< The back-off's first ceiling; doubles with every failure.
inline constexpr milliseconds kLastRetry{30'000};
inline constexpr milliseconds kSignInTimeout{10'000};

/// Stays connected and signed in: opens a Transport, proves the device's key, and after a loss tries again with
/// full-jitter exponential back-off, so that a thousand tablets do not come back in the same second.
class Connection : public QObject
{
    Q_OBJECT

public:
    /// Null: the connection was lost before the answer came; it is not known whether the server carried it out.
    using Reply = std::function<void(const wire::Frame* reply)>;

    Connection(const crypto::DeviceIdentity& device, Clock& clock, RandomSource random, TransportFactory transports,
        QUrl server, QObject* parent = nullptr);
    ~Connection() override;

    void start();
    void stop();
    void retryNow();
    void setServer(const QUrl& server);

    [[nodiscard]] const QUrl& server() const { return m_server; }
    [[nodiscard]] const ConnectionStatus& status() const { return m_status; }
    [[nodiscard]] bool isOnline() const { return m_status.state == ConnectionState::Online; }
    [[nodiscard]] std::int64_t serverTimeMs() const { return m_clock.unixMs() + m_serverAhead; }

    /// Sends and waits for the reply. Offline: the reply is null, from the event loop.
    void request(wire::Frame frame, Reply reply);
    void send(wire::Frame frame); ///< Nobody waits for an answer. Offline: nothing happens.
    /// The server broke the protocol: cut, and try again later.
    void distrust();

Q_SIGNALS:
    void statusChanged(const kudelma::sync::ConnectionStatus& status);
    void signedIn();
    void lost();
    void pushed(const kudelma::wire::Frame& frame); ///< What nobody asked for.

private:
    void connectNow();
    void received(const Bytes& bytes);
    void receivedBeforeSignIn(const wire::Frame& frame);
    void signIn(const wire::Challenge& challenge);
    void drop(ConnectionError reason);
    void failPending();
    void setStatus(ConnectionState state, ConnectionError error, milliseconds retryIn = milliseconds{0});
    [[nodiscard]] milliseconds nextDelay();
    void write(const wire::Frame& frame);

    const crypto::DeviceIdentity& m_device;
    Clock& m_clock;
    RandomSource m_random;
    TransportFactory m_transports;
    QUrl m_server;
    std::unique_ptr<Transport> m_transport;
    std::unique_ptr<Timer> m_retry;
    std::unique_ptr<Timer> m_signInDeadline;
    std::map<std::uint64_t, Reply> m_pending;
    ConnectionStatus m_status;
    std::uint64_t m_nextRequest = 1;
    std::int64_t m_serverAhead = 0;
    milliseconds m_drainWithin{0};
    int m_failures = 0;
    bool m_wanted = false;
};

} // namespace kudelma::sync

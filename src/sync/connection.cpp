// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "sync/connection.h"

#include "roster/statements.h"
#include "sync/bytes.h"
#include "wire/limits.h"

#include <QTimer>

namespace kudelma::sync {

namespace {

constexpr int kMaxDoublings = 10;
constexpr std::size_t kMaxIncomingFrameBytes = wire::kMaxSnapshotFrameBytes + wire::kMaxFrameBytes;

} // namespace

Connection::Connection(const crypto::DeviceIdentity& device, Clock& clock, RandomSource random,
    TransportFactory transports, QUrl server, QObject* parent)
    : QObject(parent)
    , m_device(device)
    , m_clock(clock)
    , m_random(std::move(random))
    , m_transports(std::move(transports))
    , m_server(std::move(server))
    , m_retry(clock.makeTimer([this] { connectNow(); }))
    , m_signInDeadline(clock.makeTimer([this] { drop(ConnectionError::Unreachable); }))
{
    m_status.sinceMs = m_clock.unixMs();
}

Connection::~Connection()
{
    if (m_transport)
        m_transport->disconnect(this);
}

void Connection::start()
{
    if (std::exchange(m_wanted, true))
        return;
    m_failures = 0;
    connectNow();
}

void Connection::stop()
{
    if (!std::exchange(m_wanted, false))
        return;
    drop(ConnectionError::None);
}

void Connection::retryNow()
{
    if (!m_wanted || m_status.state != ConnectionState::Offline)
        return;
    m_failures = 0;
    connectNow();
}

void Connection::setServer(const QUrl& server)
{
    if (server == m_server)
        return;
    m_server = server;
    if (!m_wanted)
        return;
    stop();
    start();
}

void Connection::connectNow()
{
    m_retry->stop();
    if (!m_wanted || m_transport || m_server.isEmpty())
        return;
    m_transport = m_transports();
    connect(m_transport.get(), &Transport::opened, this, [this] {
        wire::Frame hello;
        hello.set_request(m_nextRequest++);
        hello.mutable_hello()->add_versions(wire::kProtocolVersion);
        *hello.mutable_hello()->mutable_device() = keysToWire(m_device.publicKeys());
        write(hello);
    });
    connect(m_transport.get(), &Transport::received, this, &Connection::received);
    connect(m_transport.get(), &Transport::closed, this, &Connection::drop);
    setStatus(ConnectionState::Connecting, m_status.lastError);
    m_signInDeadline->start(kSignInTimeout);
    m_transport->open(m_server);
}

void Connection::received(const Bytes& bytes)
{
    wire::Frame frame;
    if (bytes.size() > kMaxIncomingFrameBytes || !frame.ParseFromArray(bytes.data(), static_cast<int>(bytes.size()))) {
        distrust();
        return;
    }
    if (m_status.state != ConnectionState::Online) {
        receivedBeforeSignIn(frame);
        return;
    }
    if (frame.has_draining()) {
        m_drainWithin = milliseconds{frame.draining().reconnect_within_ms()};
        drop(ConnectionError::ServerClosing);
        return;
    }
    if (const auto waiting = m_pending.find(frame.request()); waiting != m_pending.end()) {
        const auto reply = std::move(waiting->second);
        m_pending.erase(waiting);
        reply(&frame);
        return;
    }
    Q_EMIT pushed(frame);
}

void Connection::receivedBeforeSignIn(const wire::Frame& frame)
{
    if (frame.has_challenge()) {
        signIn(frame.challenge());
    } else if (frame.has_signed_in()) {
        m_signInDeadline->stop();
        m_failures = 0;
        m_serverAhead = frame.signed_in().server_time_ms() - m_clock.unixMs();
        setStatus(ConnectionState::Online, ConnectionError::None);
        Q_EMIT signedIn();
    } else if (frame.has_draining()) {
        m_drainWithin = milliseconds{frame.draining().reconnect_within_ms()};
        drop(ConnectionError::ServerClosing);
    } else if (frame.has_error()) {
        drop(frame.error().code() == wire::ERROR_CODE_VERSION ? ConnectionError::VersionTooOld
                                                              : ConnectionError::SignInRefused);
    } else {
        distrust();
    }
}

void Connection::signIn(const wire::Challenge& challenge)
{
    if (challenge.version() != wire::kProtocolVersion) {
        drop(ConnectionError::VersionTooOld);
        return;
    }
    const auto signature = roster::signSignIn(m_device, viewOf(challenge.nonce()));
    wire::Frame frame;
    frame.set_request(m_nextRequest++);
    frame.mutable_sign_in()->set_signature(textOf(signature.view()));
    write(frame);
}

void Connection::distrust()
{
    drop(ConnectionError::Misbehaving);
}

void Connection::drop(ConnectionError reason)
{
    m_signInDeadline->stop();
    const bool wasOnline = isOnline();
    if (m_transport) {
        m_transport->disconnect(this);
        m_transport->close();
        // This may be a signal of the transport itself.
        m_transport.release()->deleteLater();
    }
    if (!m_wanted) {
        m_retry->stop();
        setStatus(ConnectionState::Offline, m_status.lastError);
    } else {
        const auto delay = nextDelay();
        m_retry->start(delay);
        setStatus(
            ConnectionState::Offline, reason == ConnectionError::None ? ConnectionError::Unreachable : reason, delay);
    }
    if (wasOnline) {
        failPending();
        Q_EMIT lost();
    }
}

milliseconds Connection::nextDelay()
{
    milliseconds ceiling = std::exchange(m_drainWithin, milliseconds{0});
    if (ceiling.count() == 0)
        ceiling = std::min(kLastRetry, kFirstRetry * (1 << std::min(m_failures, kMaxDoublings)));
    m_failures = std::min(m_failures + 1, kMaxDoublings);
    return milliseconds{static_cast<std::int64_t>(
        drawBelow(m_random, static_cast<std::uint64_t>(std::min(ceiling, kLastRetry).count()) + 1))};
}

void Connection::failPending()
{
    const auto pending = std::exchange(m_pending, {});
    for (const auto& [request, reply] : pending)
        reply(nullptr);
}

void Connection::setStatus(ConnectionState state, ConnectionError error, milliseconds retryIn)
{
    const ConnectionStatus before = m_status;
    if (state != m_status.state)
        m_status.sinceMs = m_clock.unixMs();
    m_status.state = state;
    m_status.lastError = error;
    m_status.retryIn = retryIn;
    if (!(m_status == before))
        Q_EMIT statusChanged(m_status);
}

void Connection::request(wire::Frame frame, Reply reply)
{
    if (!isOnline()) {
        QTimer::singleShot(0, this, [reply = std::move(reply)] { reply(nullptr); });
        return;
    }
    frame.set_request(m_nextRequest++);
    m_pending.emplace(frame.request(), std::move(reply));
    write(frame);
}

void Connection::send(wire::Frame frame)
{
    if (!isOnline())
        return;
    frame.set_request(m_nextRequest++);
    write(frame);
}

void Connection::write(const wire::Frame& frame)
{
    if (!m_transport)
        return;
    m_transport->send(serialized(frame));
}

} // namespace kudelma::sync

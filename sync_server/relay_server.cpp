// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "sync_server/relay_server.h"

#include "crypto/types.h"
#include "sync_server/logging.h"

namespace kudelma::relay {

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(lcServer, "kudelma.server", QtInfoMsg)
Q_LOGGING_CATEGORY(lcStore, "kudelma.store", QtInfoMsg)

namespace {

constexpr std::chrono::milliseconds kTick{1'000};
constexpr std::chrono::milliseconds kDrainLook{10};

QString sentenceFor(const StoreError& error)
{
    const QString detail = QString::fromStdString(error.context);
    switch (error.kind) {
    case StoreErrorKind::CannotOpen:
        return u"The data directory cannot be used (%1). Check that it may be written by this user."_s.arg(detail);
    case StoreErrorKind::WrongKey:
        return u"The store does not open with the key file beside it (%1). Put back the pair that belongs together."_s
            .arg(detail);
    case StoreErrorKind::Newer:
        return u"The store was written by a newer version (%1). Start that version instead."_s.arg(detail);
    case StoreErrorKind::Damaged:
        return u"The store is damaged (%1). Put back a backup."_s.arg(detail);
    case StoreErrorKind::Full:
        return u"The disk is full (%1)."_s.arg(detail);
    case StoreErrorKind::Failed:
        break;
    }
    return u"The store cannot be used (%1)."_s.arg(detail);
}

} // namespace

tl::expected<std::unique_ptr<RelayServer>, QString> RelayServer::start(const Options& options)
{
    if (!crypto::initialise())
        return tl::unexpected(u"This machine has no usable source of randomness."_s);
    auto lock = DirectoryLock::take(options.data);
    if (!lock)
        return tl::unexpected(sentenceFor(lock.error()));
    auto written = Store::open(options.data); // First: it makes the schema.
    auto reader
        = written ? Store::open(options.data) : StoreResult<std::unique_ptr<Store>>(tl::unexpect, written.error());
    if (!reader)
        return tl::unexpected(sentenceFor(reader.error()));
    std::unique_ptr<RelayServer> server(
        new RelayServer(options, std::move(*lock), std::move(*reader), std::move(*written)));
    if (!server->m_front->listen())
        return tl::unexpected(u"Cannot listen on %1, port %2: %3."_s.arg(options.front.address.toString())
                                  .arg(options.front.port)
                                  .arg(server->m_front->errorString()));
    return server;
}

RelayServer::RelayServer(
    const Options& options, DirectoryLock lock, std::unique_ptr<Store> reader, std::unique_ptr<Store> written)
    : m_options(options)
    , m_lock(std::move(lock))
    , m_reader(std::move(reader))
    , m_front(std::make_unique<WebSocketFront>(options.front))
    , m_writer(std::make_unique<ThreadedWriter>(std::move(written),
          ThreadedWriter::Events{[this](std::size_t jobs) {
                                     QMetaObject::invokeMethod(
                                         this, [this, jobs] { m_relay->written(jobs); }, Qt::QueuedConnection);
                                 },
              [this](const StoreError& error) {
                  QMetaObject::invokeMethod(
                      this, [this, error] { failed(error); }, Qt::QueuedConnection);
              }}))
    , m_relay(std::make_unique<Relay>(*m_front, *m_writer, *m_reader, m_clock, crypto::fillRandom))
{
    m_front->setRelay(m_relay.get());
    connect(&m_tick, &QTimer::timeout, this, [this] { m_relay->tick(); });
    m_tick.start(kTick);
}

RelayServer::~RelayServer()
{
    m_front->setRelay(nullptr);
    m_writer.reset(); // What was taken is written; nobody is told any more.
}

void RelayServer::failed(const StoreError& error)
{
    qCWarning(lcStore).noquote() << sentenceFor(error) << "Nothing that was acknowledged is lost.";
    m_relay->writeFailed();
}

QUrl RelayServer::url() const
{
    QUrl url;
    url.setScheme(u"ws"_s);
    url.setHost(m_options.front.address.toString());
    url.setPort(m_front->port());
    return url;
}

void RelayServer::drain()
{
    if (m_draining.isActive() || m_isDrained)
        return;
    m_front->stopListening();
    m_relay->drain();
    const milliseconds until = m_clock.monotonic() + kDrainTime;
    connect(&m_draining, &QTimer::timeout, this, [this, until] {
        if (!m_relay->isIdle() && m_clock.monotonic() < until)
            return;
        m_draining.stop();
        m_isDrained = true;
        Q_EMIT drained();
    });
    m_draining.start(kDrainLook);
}

} // namespace kudelma::relay

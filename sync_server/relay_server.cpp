// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "sync_server/relay_server.h"

#include "crypto/types.h"
#include "sync_server/backup.h"
#include "sync_server/embedded_store.h"
#include "sync_server/logging.h"
#include "sync_server/service_notice.h"
#include "sync_server/tls.h"

#include <array>
#include <cmath>
#include <cstring>

namespace kudelma::relay {

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(lcServer, "kudelma.server", QtInfoMsg)
Q_LOGGING_CATEGORY(lcStore, "kudelma.store", QtInfoMsg)

namespace {

constexpr milliseconds kOutOfTouch{5'000}; ///< Nodes look once a second.
constexpr milliseconds kSlowWrite{10'000};
constexpr std::chrono::milliseconds kTick{1'000};
constexpr std::chrono::milliseconds kDrainLook{10};
constexpr std::chrono::minutes kFailureShown{1};
constexpr std::uint64_t kLeastFreeBytes = 64u << 20; ///< Below this the server says that it is not ready.

QString sentenceFor(const StoreError& error)
{
    const QString detail = QString::fromStdString(error.context);
    switch (error.kind) {
    case StoreErrorKind::Unanswered:
        return u"The database does not answer (%1)."_s.arg(detail);
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
    auto stores = openStores(options);
    if (!stores)
        return tl::unexpected(sentenceFor(stores.error()));
    Options secured = options;
    if (!options.page.folder.isEmpty()) {
        const auto page = GuestPage::read(options.page);
        if (!page)
            return tl::unexpected(page.error());
        secured.front.page = *page;
    }
    if (!options.certificate.isEmpty()) {
        const auto tls = readTls(options.certificate, options.key);
        if (!tls)
            return tl::unexpected(tls.error());
        secured.front.tls = *tls;
    }
    std::unique_ptr<RelayServer> server(new RelayServer(secured, std::move(*lock), std::move(*stores)));
    if (!server->m_front->listen())
        return tl::unexpected(u"Cannot listen on %1, port %2: %3."_s.arg(options.front.address.toString())
                                  .arg(options.front.port)
                                  .arg(server->m_front->errorString()));
    if (options.status && !server->m_status->listen(options.status->first, options.status->second))
        return tl::unexpected(
            u"Cannot answer for the operator on %1, port %2: %3."_s.arg(options.status->first.toString())
                .arg(options.status->second)
                .arg(server->m_status->errorString()));
    if (server->m_control && !server->m_control->listen(options.data))
        qCWarning(lcServer).noquote() << "the operator's verbs will not reach this server:"
                                      << server->m_control->errorString();
    return server;
}

StoreResult<RelayServer::Stores> RelayServer::openStores(const Options& options)
{
    Stores stores;
    if (!options.postgres.empty()) {
        stores.shared = {options.postgres, options.postgresSchema, 0};
        std::array<std::uint8_t, sizeof stores.shared.node> raw{};
        crypto::fillRandom(raw);
        std::memcpy(&stores.shared.node, raw.data(), raw.size());
    }
    const auto open = [&] {
        return options.postgres.empty() ? EmbeddedStore::open(options.data) : PostgresStore::open(stores.shared);
    };
    for (auto* store : {&stores.written, &stores.reader}) { // The first one makes the schema.
        auto opened = open();
        if (!opened)
            return tl::unexpected(opened.error());
        *store = std::move(*opened);
    }
    if (!options.postgres.empty()) {
        const auto since = Neighbours::present(stores.shared);
        if (!since)
            return tl::unexpected(since.error());
        stores.since = *since;
    }
    return stores;
}

RelayServer::RelayServer(const Options& options, DirectoryLock lock, Stores stores)
    : m_options(options)
    , m_lock(std::move(lock))
    , m_reader(std::move(stores.reader))
    , m_front(std::make_unique<WebSocketFront>(options.front))
    , m_writer(std::make_unique<ThreadedWriter>(std::move(stores.written),
          ThreadedWriter::Events{
              [this](std::size_t jobs, const OvertakenJobs& overtaken, std::chrono::nanoseconds took) {
                  if (m_neighbours)
                      m_neighbours->wrote();
                  QMetaObject::invokeMethod(
                      this,
                      [this, jobs, overtaken, took] {
                          m_commits.add(took);
                          m_writeFailedAt.reset();
                          m_relay->written(jobs, overtaken);
                      },
                      Qt::QueuedConnection);
              },
              [this](const StoreError& error) {
                  QMetaObject::invokeMethod(
                      this, [this, error] { failed(error); }, Qt::QueuedConnection);
              }}))
    , m_relay(std::make_unique<Relay>(*m_front, *m_writer, *m_reader, m_clock, crypto::fillRandom, options.quotas))
    , m_started(m_clock.monotonic())
    , m_lastTick(m_started)
{
    m_front->setRelay(m_relay.get());
    if (m_reader->isShared())
        meetNeighbours(stores.shared, stores.since);
    if (options.status) {
        m_status = std::make_unique<StatusFront>(StatusFront::Answers{
            [this] { return whyNotReady(); }, [this] { return QByteArray::fromStdString(metrics()); }});
    }
    if (options.hasControl)
        addVerbs();
    connect(&m_tick, &QTimer::timeout, this, &RelayServer::tick);
    m_tick.start(kTick);
}

RelayServer::~RelayServer()
{
    m_front->setRelay(nullptr);
    m_control.reset();
    m_isStopping = true;
    if (m_backup.joinable())
        m_backup.join();
    m_writer.reset(); // What was taken is written; nobody is told any more.
    m_neighbours.reset();
}

void RelayServer::meetNeighbours(const PostgresOptions& shared, std::uint64_t since)
{
    const auto later = [this](auto call) { QMetaObject::invokeMethod(this, std::move(call), Qt::QueuedConnection); };
    m_neighbours = std::make_unique<Neighbours>(shared, since,
        Neighbours::Events{[this, later](const auto& versions) {
                               later([this, versions] {
                                   for (const auto& [circle, version] : versions)
                                       m_relay->changedElsewhere(circle, version);
                               });
                           },
            [this, later](const auto& guests) {
                later([this, guests] {
                    for (const auto& [lookup, guest] : guests)
                        m_relay->changedElsewhere(lookup, guest);
                });
            },
            [this, later](const auto& frames) {
                later([this, frames] {
                    for (const auto& frame : frames)
                        m_relay->ephemeralFromElsewhere(frame);
                });
            }});
    m_relay->setEphemeralSink([this](std::string frame) { m_neighbours->ephemeral(std::move(frame)); });
}

void RelayServer::tick()
{
    const milliseconds now = m_clock.monotonic();
    m_loopDelay = std::max(now - m_lastTick - kTick, milliseconds(0));
    m_lastTick = now;
    if (m_neighbours)
        m_relay->setInTouch(m_neighbours->sinceLook() < kOutOfTouch);
    if (m_relay->isIdle())
        m_writingSince.reset();
    else if (!m_writingSince)
        m_writingSince = now;
    m_relay->tick();
}

QString RelayServer::whyNotReady() const
{
    if (m_relay->isDraining())
        return u"The server is stopping."_s;
    // Only for a while: whoever is not ready gets no work, and could never show that it can write again.
    if (m_writeFailedAt && m_clock.monotonic() - *m_writeFailedAt < kFailureShown)
        return u"A write to the store failed a moment ago."_s;
    if (m_writingSince && m_clock.monotonic() - *m_writingSince > kSlowWrite)
        return u"What was taken has been waiting for the disk for long."_s;
    if (m_reader->isShared()) {
        const bool isAnswering = m_reader->versionOf(CircleId{}).has_value();
        return isAnswering ? QString() : u"The database does not answer."_s;
    }
    std::error_code code;
    const auto space = std::filesystem::space(m_options.data, code);
    if (code || space.available < kLeastFreeBytes)
        return u"Less than %1 MiB are free on the store's disk."_s.arg(kLeastFreeBytes >> 20);
    return {};
}

Gauges RelayServer::gauges() const
{
    Gauges gauges;
    gauges.upSeconds = double((m_clock.monotonic() - m_started).count()) / 1000;
    gauges.connections = m_relay->connectionCount();
    gauges.circlesInMemory = m_relay->circlesInMemory();
    gauges.uncommittedBytes = m_relay->uncommittedBytes();
    gauges.storeBytes = m_reader->size().value_or(0);
    std::error_code code;
    const auto space = std::filesystem::space(m_options.data, code);
    gauges.freeBytes = code ? 0 : space.available;
    gauges.loopDelaySeconds = double(m_loopDelay.count()) / 1000;
    gauges.isReady = whyNotReady().isEmpty();
    return gauges;
}

std::string RelayServer::metrics() const
{
    return metricsText(m_relay->counts(), m_commits, gauges(), ProcessFigures::now());
}

tl::expected<void, QString> RelayServer::reload()
{
    if (m_options.certificate.isEmpty())
        return {};
    return readTls(m_options.certificate, m_options.key).map([this](const QSslConfiguration& tls) {
        m_front->setTls(tls);
    });
}

void RelayServer::addVerbs()
{
    m_control = std::make_unique<Control>();
    m_control->add(u"status"_s, [this](const QJsonObject&, const Control::Answer& answer) {
        const Gauges now = gauges();
        answer({{u"ok"_s, true}, {u"why"_s, whyNotReady()}, {u"connections"_s, double(now.connections)},
            {u"up"_s, std::floor(now.upSeconds)}, {u"storeBytes"_s, double(now.storeBytes)},
            {u"freeBytes"_s, double(now.freeBytes)}});
    });
    m_control->add(u"reload"_s, [this](const QJsonObject&, const Control::Answer& answer) {
        const auto done = reload();
        answer({{u"ok"_s, done.has_value()}, {u"why"_s, done ? QString() : done.error()}});
    });
    m_control->add(u"drain"_s, [this](const QJsonObject&, const Control::Answer& answer) {
        answer({{u"ok"_s, true}});
        drain();
    });
    m_control->add(u"backup"_s, [this](const QJsonObject& asked, const Control::Answer& answer) {
        const QString to = asked[u"to"_s].toString();
        if (m_relay->isDraining())
            return answer({{u"ok"_s, false}, {u"why"_s, u"The server is stopping."_s}});
        if (m_reader->isShared())
            return answer({{u"ok"_s, false},
                {u"why"_s, u"This node keeps nothing itself: back the database up, as with pg_dump."_s}});
        if (m_isBackingUp || !to.startsWith(u'/')) {
            const QString why
                = m_isBackingUp ? u"A backup is being made already."_s : u"Say where to, from the root."_s;
            return answer({{u"ok"_s, false}, {u"why"_s, why}});
        }
        if (m_backup.joinable())
            m_backup.join();
        m_isBackingUp = true;
        m_backup = std::thread([this, to, answer, data = m_options.data] {
            const auto made = makeBackup(data, std::filesystem::path(to.toStdString()), &m_isStopping);
            QMetaObject::invokeMethod(
                this,
                [this, made, answer] {
                    m_isBackingUp = false;
                    if (made)
                        answer({{u"ok"_s, true}, {u"bytes"_s, double(made->bytes)},
                            {u"circles"_s, double(made->circles)}});
                    else
                        answer({{u"ok"_s, false}, {u"why"_s, made.error()}});
                },
                Qt::QueuedConnection);
        });
    });
}

void RelayServer::failed(const StoreError& error)
{
    m_writeFailedAt = m_clock.monotonic();
    qCWarning(lcStore).noquote() << sentenceFor(error) << "Nothing that was acknowledged is lost.";
    m_relay->writeFailed();
}

QUrl RelayServer::url() const
{
    QUrl url;
    url.setScheme(m_front->isSecure() ? u"wss"_s : u"ws"_s);
    url.setHost(m_options.front.address.toString());
    url.setPort(m_front->port());
    return url;
}

void RelayServer::drain()
{
    if (m_draining.isActive() || m_isDrained)
        return;
    if (m_options.hasControl) // not in an app that hosts a meeting
        tellServiceManager("STOPPING=1");
    m_isStopping = true;
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

// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "sync/session.h"

#include "sync/bytes.h"

#include <QTimer>

namespace kudelma::sync {

namespace {

constexpr milliseconds kStorageRetry{2000};

SyncClient::Options completed(SyncClient::Options options, Clock* ownClock)
{
    if (!options.clock)
        options.clock = ownClock;
    if (!options.random)
        options.random = [](std::span<std::uint8_t> out) { crypto::fillRandom(out); };
    if (!options.transports)
        options.transports = webSocketTransports();
    return options;
}

} // namespace

Session::Session(
    vault::CaseStore& store, const crypto::DeviceIdentity& device, SyncClient::Options options, SyncClient& client)
    : m_ownClock(options.clock ? nullptr : std::make_unique<SystemClock>())
    , m_options(completed(std::move(options), m_ownClock.get()))
    , connection(device, *m_options.clock, m_options.random, m_options.transports, m_options.server)
    , around{device, *m_options.clock, m_options.random, connection, store}
    , presence(around, circles,
          [&client](const CircleId& circle, const DeviceId& who, const Bytes& state) {
              Q_EMIT client.presence(circle, who, state);
          })
    , attachments(around, circles,
          {.changed = [&client](const CircleId& circle,
                          const AttachmentId& id) { Q_EMIT client.attachmentChanged(circle, id); },
              .alarm = [this](const Alarm& raised) { alarm(raised); },
              .storageFailed = [this](const Error& error) { storageFailed(error); }})
    , m_client(client)
    , m_batch(m_options.clock->makeTimer([this] { storeEdits(); }))
{
    QObject::connect(&connection, &Connection::signedIn, &client, [this] { signedIn(); });
    QObject::connect(&connection, &Connection::lost, &client, [this] {
        attachments.disconnected();
        for (const auto& [id, circle] : circles)
            circle->disconnected();
    });
    QObject::connect(&connection, &Connection::pushed, &client, [this](const wire::Frame& frame) { received(frame); });
    QObject::connect(&connection, &Connection::statusChanged, &client, &SyncClient::connectionChanged);
}

Session::~Session()
{
    connection.disconnect(&m_client);
}

void Session::load()
{
    const auto failed = [this](const Error& error) {
        // From the event loop: nobody listens yet.
        QTimer::singleShot(0, &m_client, [this, error] { storageFailed(error); });
    };
    const auto stored = around.store.circles();
    auto outbox = around.store.outbox();
    if (!stored || !outbox) {
        failed({ErrorKind::Storage, stored ? outbox.error().context : stored.error().context});
        return;
    }
    std::map<CircleId, std::vector<vault::OutboxEntry>> rows;
    for (auto& row : *outbox)
        rows[row.log.circle].push_back(std::move(row));
    for (const auto& one : *stored) {
        stored::CircleMemory memory;
        if (!parse(one.memory, memory)) {
            failed({ErrorKind::Storage, "stored memory of a circle"});
            continue;
        }
        if (const auto opened = open(one.id, memory, std::move(rows[one.id])); !opened)
            failed(opened.error());
    }
    if (const auto loaded = attachments.load(); !loaded)
        failed(loaded.error());
}

Result<void> Session::open(
    const CircleId& id, const stored::CircleMemory& memory, std::vector<vault::OutboxEntry> outbox)
{
    auto circle = std::make_unique<CircleReplica>(id, memory, around, *this);
    auto& opened = *circle;
    if (const auto restored = circle->restore(std::move(outbox)); !restored)
        return restored;
    circles[id] = std::move(circle);
    if (connection.isOnline())
        opened.connected();
    return {};
}

void Session::close(const CircleId& id)
{
    const auto found = circles.find(id);
    if (found == circles.end())
        return;
    presence.forget(id);
    attachments.forgetCircle(id, false);
    m_wasLive.erase(id);
    // This may be the circle that is just telling something: it goes when it has finished.
    found->second->disconnected();
    m_closing.push_back(std::move(found->second));
    circles.erase(found);
    QTimer::singleShot(0, &m_client, [this] { m_closing.clear(); });
}

CircleReplica* Session::find(const CircleId& id) const
{
    const auto found = circles.find(id);
    return found == circles.end() ? nullptr : found->second.get();
}

void Session::signedIn()
{
    attachments.connected();
    for (const auto& [id, circle] : circles)
        circle->connected();
}

void Session::received(const wire::Frame& frame)
{
    const auto circleOf = [this](const std::string& bytes) {
        const auto id = fixedFrom<CircleId>(bytes);
        return id ? find(*id) : nullptr;
    };
    if (frame.has_entries()) {
        if (auto* circle = circleOf(frame.entries().circle()))
            circle->received(frame.entries());
    } else if (frame.has_roster_entries()) {
        if (auto* circle = circleOf(frame.roster_entries().circle()))
            circle->received(frame.roster_entries());
    } else if (frame.has_removed()) {
        if (auto* circle = circleOf(frame.removed().circle()))
            circle->received(frame.removed());
    } else if (frame.has_ephemeral()) {
        presence.received(frame.ephemeral().envelope());
    }
}

void Session::storeEdits()
{
    m_batch->stop();
    bool all = true;
    for (const auto& [id, circle] : circles)
        all = circle->storeEdits() && all;
    if (!all) {
        m_batch->start(kStorageRetry);
    } else if (std::exchange(m_storageFails, false)) {
        Q_EMIT m_client.stored();
    }
}

void Session::editsWaiting()
{
    if (!m_batch->isRunning())
        m_batch->start(kTypingBatch);
}

void Session::circleChanged(const CircleId& id)
{
    // One edit changes several things; whoever looks wants to look once.
    if (m_changed.empty())
        QTimer::singleShot(0, &m_client, [this] { tellChanges(); });
    m_changed.insert(id);
}

void Session::tellChanges()
{
    for (const auto& id : std::exchange(m_changed, {})) {
        const auto* circle = find(id);
        if (!circle)
            continue;
        presence.rosterChanged(*circle);
        if (auto& live = m_wasLive[id]; live != circle->isLive()) {
            live = circle->isLive();
            if (live)
                presence.connected(id);
        }
        Q_EMIT m_client.circleChanged(id);
    }
    attachments.pump();
}

void Session::circleClosed(const CircleId& id)
{
    presence.forget(id);
    attachments.forgetCircle(id, true);
    Q_EMIT m_client.circleRemoved(id);
}

void Session::documentAdded(const CircleId& circle, const LogId& log)
{
    Q_EMIT m_client.documentAdded(circle, log);
}

void Session::documentChanged(const CircleId& circle, const LogId& log, const crdt::TransactionEvent& event)
{
    Q_EMIT m_client.documentChanged(circle, log, event);
}

void Session::neverStored(const CircleId& circle, const LogId& log)
{
    Q_EMIT m_client.neverStored(circle, log);
}

void Session::quarantined(const Quarantined& entry)
{
    Q_EMIT m_client.quarantined(entry);
}

void Session::alarm(const Alarm& alarm)
{
    Q_EMIT m_client.alarm(alarm);
}

void Session::storageFailed(const Error& error)
{
    m_storageFails = true;
    if (!m_batch->isRunning())
        m_batch->start(kStorageRetry);
    Q_EMIT m_client.storageFailed(error);
}

} // namespace kudelma::sync

// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "sync/sync_client.h"

#include "sync/bytes.h"
#include "sync/session.h"

#include <QTimer>

namespace kudelma::sync {

namespace {

tl::unexpected<Error> unknownCircle()
{
    return tl::unexpected(Error{ErrorKind::UnknownCircle, {}});
}

} // namespace

SyncClient::SyncClient(vault::CaseStore& store, const crypto::DeviceIdentity& device, Options options, QObject* parent)
    : QObject(parent)
    , m_session(std::make_unique<Session>(store, device, std::move(options), *this))
{
    m_session->load();
}

SyncClient::~SyncClient()
{
    // Only into the vault: whoever listens may be gone.
    const QSignalBlocker quiet(this);
    m_session->storeEdits();
    m_session.reset();
}

void SyncClient::start()
{
    m_session->connection.start();
}

void SyncClient::stop()
{
    m_session->storeEdits();
    m_session->connection.stop();
}

void SyncClient::retryNow()
{
    m_session->connection.retryNow();
}

void SyncClient::setServer(const QUrl& server)
{
    m_session->connection.setServer(server);
}

void SyncClient::setInvitationServer(const QUrl& server)
{
    m_session->setInvitationServer(server);
}

ConnectionStatus SyncClient::connection() const
{
    return m_session->connection.status();
}

DeviceId SyncClient::deviceId() const
{
    return m_session->around.device.id();
}

std::int64_t SyncClient::serverTimeMs() const
{
    return m_session->connection.serverTimeMs();
}

std::vector<CircleInfo> SyncClient::circles() const
{
    std::vector<CircleInfo> infos;
    for (const auto& [id, circle] : m_session->circles)
        infos.push_back(circle->info());
    return infos;
}

std::optional<CircleInfo> SyncClient::circle(const CircleId& id) const
{
    const auto* found = m_session->find(id);
    return found ? std::optional(found->info()) : std::nullopt;
}

Result<CircleId> SyncClient::createCircle()
{
    const auto id = CircleReplica::found(m_session->around);
    if (!id)
        return id;
    if (const auto opened = m_session->open(*id, {}); !opened)
        return tl::unexpected(opened.error());
    Q_EMIT circleAdded(*id);
    return id;
}

Result<void> SyncClient::joinCircle(const CircleTicket& ticket)
{
    if (auto* known = m_session->find(ticket.circle)) {
        known->comeBack(ticket);
        return {};
    }
    if (const auto joined = CircleReplica::join(m_session->around, ticket); !joined)
        return joined;
    stored::CircleMemory memory;
    memory.set_ticket(textOf(ticket.toBytes()));
    if (const auto opened = m_session->open(ticket.circle, memory); !opened)
        return opened;
    Q_EMIT circleAdded(ticket.circle);
    return {};
}

std::optional<CircleTicket> SyncClient::ticket(const CircleId& id) const
{
    const auto* found = m_session->find(id);
    return found ? found->roster().ticket() : std::nullopt;
}

Result<void> SyncClient::forgetCircle(const CircleId& circle)
{
    const CircleId id = circle; // Whoever calls may have it from what is about to go.
    if (!m_session->find(id))
        return unknownCircle();
    vault::Batch batch;
    batch.forgetCircle(id);
    if (const auto done = commit(m_session->around, batch); !done)
        return done;
    wire::Frame frame;
    frame.mutable_unsubscribe()->set_circle(textOf(id.view()));
    m_session->connection.send(std::move(frame));
    m_session->close(id);
    Q_EMIT circleRemoved(id);
    return {};
}

crdt::Document* SyncClient::document(const CircleId& circle, const LogId& log)
{
    auto* found = m_session->find(circle);
    return found ? found->document(log) : nullptr;
}

std::vector<LogId> SyncClient::logs(const CircleId& circle) const
{
    const auto* found = m_session->find(circle);
    return found ? found->logs() : std::vector<LogId>{};
}

std::optional<LogId> SyncClient::writableLog(const CircleId& circle) const
{
    const auto* found = m_session->find(circle);
    return found ? found->writableLog() : std::nullopt;
}

void SyncClient::flush()
{
    m_session->storeEdits();
}

namespace {

void wishFor(Session& session, const CircleId& circle, stored::RosterWish wish, Done done)
{
    if (auto* found = session.find(circle))
        found->wish(std::move(wish), std::move(done));
    else if (done)
        QTimer::singleShot(0, &session.connection, [done] { done(unknownCircle()); });
}

} // namespace

void SyncClient::addDevice(const CircleId& circle, const DevicePublicKeys& keys, Role role, Done done)
{
    stored::RosterWish wish;
    wish.set_kind(stored::RosterWish::ADD);
    wish.set_signing(textOf(keys.signing.view()));
    wish.set_sealing(textOf(keys.sealing.view()));
    wish.set_role(static_cast<std::uint32_t>(role));
    wishFor(*m_session, circle, std::move(wish), std::move(done));
}

void SyncClient::removeDevice(const CircleId& circle, const DeviceId& device, Done done)
{
    stored::RosterWish wish;
    wish.set_kind(stored::RosterWish::REMOVE);
    wish.set_device(textOf(device.view()));
    wishFor(*m_session, circle, std::move(wish), std::move(done));
}

void SyncClient::changeRole(const CircleId& circle, const DeviceId& device, Role role, Done done)
{
    stored::RosterWish wish;
    wish.set_kind(stored::RosterWish::CHANGE_ROLE);
    wish.set_device(textOf(device.view()));
    wish.set_role(static_cast<std::uint32_t>(role));
    wishFor(*m_session, circle, std::move(wish), std::move(done));
}

void SyncClient::newEpoch(const CircleId& circle, Done done)
{
    stored::RosterWish wish;
    wish.set_kind(stored::RosterWish::NEW_EPOCH);
    wishFor(*m_session, circle, std::move(wish), std::move(done));
}

Result<void> SyncClient::publishPresence(const CircleId& circle, Bytes state)
{
    if (!m_session->find(circle))
        return unknownCircle();
    if (state.size() > kMaxPresenceBytes)
        return failure(ErrorKind::TooLarge, "presence");
    m_session->presence.publish(circle, std::move(state));
    return {};
}

Result<AttachmentReference> SyncClient::attach(const CircleId& circle, BytesView content)
{
    return m_session->attachments.attach(circle, content);
}

std::optional<Bytes> SyncClient::attachment(const CircleId& circle, const AttachmentReference& reference) const
{
    return m_session->attachments.content(circle, reference);
}

std::optional<AttachmentProgress> SyncClient::attachmentProgress(
    const CircleId& circle, const AttachmentReference& reference) const
{
    return m_session->attachments.progress(circle, reference);
}

void SyncClient::fetchAttachment(const CircleId& circle, const AttachmentReference& reference, Done done)
{
    m_session->attachments.fetch(circle, reference, std::move(done));
}

void SyncClient::eraseAttachment(const CircleId& circle, const AttachmentReference& reference, Done done)
{
    m_session->attachments.erase(circle, reference, std::move(done));
}

Result<void> SyncClient::forgetAttachment(const CircleId& circle, const AttachmentReference& reference)
{
    return m_session->attachments.forget(circle, reference);
}

std::vector<Quarantined> SyncClient::quarantine(const CircleId& circle) const
{
    const auto* found = m_session->find(circle);
    return found ? found->quarantine() : std::vector<Quarantined>{};
}

} // namespace kudelma::sync

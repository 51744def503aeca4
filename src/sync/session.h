// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "sync/attachment_keeper.h"
#include "sync/presence_board.h"
#include "sync/sync_client.h"

namespace kudelma::sync {

/// What stands behind a SyncClient: the connection, the circles, presence, and the paths of frames between them.
class Session : public ReplicaListener
{
    std::unique_ptr<SystemClock> m_ownClock; ///< Unless one was given.
    SyncClient::Options m_options;

public:
    Session(vault::CaseStore&, const crypto::DeviceIdentity&, SyncClient::Options, SyncClient&);
    ~Session() override;

    void load();
    /// Constructs the circle that the vault has, and follows it.
    Result<void> open(const CircleId&, const stored::CircleMemory&, std::vector<vault::OutboxEntry> outbox = {});
    void close(const CircleId&);
    [[nodiscard]] CircleReplica* find(const CircleId&) const;
    void storeEdits();
    void setInvitationServer(const QUrl& server) { m_options.invitationServer = server; }
    [[nodiscard]] QUrl invitationServer() const
    {
        return m_options.invitationServer.isEmpty() ? connection.server() : m_options.invitationServer;
    }

    void circleChanged(const CircleId&) override;
    void circleClosed(const CircleId&) override;
    void documentAdded(const CircleId&, const LogId&) override;
    void documentChanged(const CircleId&, const LogId&, const crdt::TransactionEvent&) override;
    void editsWaiting() override;
    void neverStored(const CircleId&, const LogId&) override;
    void quarantined(const Quarantined&) override;
    void alarm(const Alarm&) override;
    void storageFailed(const Error&) override;

    Connection connection;
    Surroundings around;
    PresenceBoard::Circles circles;
    PresenceBoard presence;
    AttachmentKeeper attachments;

private:
    void signedIn();
    void received(const wire::Frame&);
    void tellChanges();

    SyncClient& m_client;
    std::unique_ptr<Timer> m_batch;
    bool m_storageFails = false;
    std::map<CircleId, bool> m_wasLive;
    std::set<CircleId> m_changed;
    std::vector<std::unique_ptr<CircleReplica>> m_closing;
};

} // namespace kudelma::sync

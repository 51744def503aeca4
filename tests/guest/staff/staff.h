// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "sync/lobby.h"
#include "sync/spoken.h"
#include "vault/case_store.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace kudelma::guest_page {

using Say = std::function<void(const QJsonObject&)>;

/// One worker with a circle for a family, and its door.
class Staff
{
public:
    Staff(const QString& folder, const QUrl& server, Say say);

    /// {"id": number, "do": verb, ...}: the answer carries the same id, and "ok".
    void obey(const QJsonObject& order);

private:
    using Answer = std::function<void(bool ok, QJsonObject more)>;
    void atTheDoor(const QString& verb, const QJsonObject& order, const Answer& answer);
    void inTheRoom(const QString& verb, const QJsonObject& order, const Answer& answer);
    [[nodiscard]] sync::InvitationDraft draftOf(const QJsonObject& order) const;
    void invite(const QJsonObject& order, const crypto::InvitationLink& way, const Answer& answer);
    void sayCode(const QJsonObject& order, const Answer& answer);
    [[nodiscard]] crdt::Document* document(const QJsonObject& order);

    Say m_say;
    crypto::DeviceIdentity m_device = crypto::DeviceIdentity::generate();
    std::unique_ptr<vault::CaseStore> m_store;
    std::unique_ptr<sync::SyncClient> m_client;
    std::unique_ptr<sync::HostLobby> m_lobby;
    sync::CircleId m_circle;
    std::optional<sync::InvitationLookup> m_invitation;
};

} // namespace kudelma::guest_page

// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/core/case_room.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace kudelma::app {

inline QString textOf(const crypto::InvitationLookup& lookup)
{
    return QString::fromStdString(lookup.hex());
}

/// Why a link was taken back, as the rows of a LobbyDesk say it.
inline QString withdrawalText(const std::optional<sync::Withdrawal>& why)
{
    if (!why)
        return {};
    switch (*why) {
    case sync::Withdrawal::ForSafety:
        return QStringLiteral("safety");
    case sync::Withdrawal::Apart:
        return QStringLiteral("apart");
    default:
        return QStringLiteral("plain");
    }
}

/// This device was let into one of the room's circles by that invitation.
inline bool isInBy(CaseRoom& room, const crypto::InvitationLookup& lookup, const crypto::DeviceId& device)
{
    return std::ranges::any_of(room.client().circles(), [&](const sync::CircleInfo& circle) {
        return std::ranges::any_of(
            circle.devices, [&](const sync::DeviceInfo& one) { return one.id == device && one.invitation == lookup; });
    });
}

inline QJsonObject objectOf(const sync::Bytes& appData)
{
    const QByteArray bytes(reinterpret_cast<const char*>(appData.data()), qsizetype(appData.size()));
    return QJsonDocument::fromJson(bytes).object();
}

/// Whom the invitation is for that somebody knocks by.
inline std::optional<casework::MemberId> invitedMember(const sync::KnockInfo& knock)
{
    return casework::MemberId::fromText(objectOf(knock.appData)[QStringLiteral("member")].toString());
}

} // namespace kudelma::app

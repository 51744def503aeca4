// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "casework/ids.h"
#include "crypto/types.h"

namespace kudelma::app {

/// A circle is the same 16 bytes in the sync room and in casework.
[[nodiscard]] inline casework::CircleId caseworkCircle(const crypto::CircleId& circle)
{
    return casework::CircleId(circle.bytes);
}
[[nodiscard]] inline crypto::CircleId syncCircle(const casework::CircleId& circle)
{
    crypto::CircleId id;
    id.bytes = circle.bytes();
    return id;
}
[[nodiscard]] inline QString textOf(const crypto::DeviceId& device)
{
    return QString::fromStdString(device.hex());
}
/// Who writes from a device that no record of a member names yet.
[[nodiscard]] inline casework::MemberId memberOfUnknownDevice(const crypto::DeviceId& device)
{
    return *casework::MemberId::fromText(QStringLiteral("device-") + textOf(device));
}

/// The device behind memberOfUnknownDevice(); nothing for anybody else.
[[nodiscard]] inline std::optional<crypto::DeviceId> unknownDevice(const casework::MemberId& member)
{
    const QString prefix = QStringLiteral("device-");
    return member.text().startsWith(prefix) ? crypto::DeviceId::fromHex(member.text().mid(prefix.size()).toStdString())
                                            : std::nullopt;
}

[[nodiscard]] inline bool isUnknownDevice(const casework::MemberId& member)
{
    return member.text().startsWith(QStringLiteral("device-"));
}

} // namespace kudelma::app

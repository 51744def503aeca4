// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "casework/ids.h"
#include "crypto/device_identity.h"
#include "sync/types.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace kudelma::app {

/// What one colleague gives another so that they work on a child's page together: which circles their device was added
/// to, and whose page it is. It lies in the document of the team's circle, sealed to one device and signed by the
/// other, so that the rest of the team learns nothing of it but that two of their devices share something.
struct PageOffer
{
    static constexpr qsizetype kMaxBytes = 16 * 1024;
    static constexpr qsizetype kMaxChildChars = 120;
    static constexpr qsizetype kMaxPageChars = 64;
    static constexpr std::size_t kMaxCircles = 100;

    QString page; ///< CaseEntry::page
    QString child;
    casework::MemberId from;
    casework::MemberId self; ///< Who the receiver is on that page.
    bool rehearsal = false;
    QDateTime at; ///< So that the same offered again is another one.
    std::vector<sync::CircleTicket> circles;

    /// As it stands in the list of offers: CBOR (RFC 8949), an array of the device's id and a sealed box.
    [[nodiscard]] QByteArray write(const crypto::DevicePublicKeys& to, const crypto::DeviceIdentity& by) const;

    struct Received;
    /// Nothing where it is for another device, or not what it claims to be.
    [[nodiscard]] static std::optional<Received> read(const QByteArray& bytes, const crypto::DeviceIdentity& own);
};

struct PageOffer::Received
{
    PageOffer offer;
    crypto::DeviceId
        by; ///< Whose signature it carries; whether that is the colleague it names, the team's roster says.
};

} // namespace kudelma::app

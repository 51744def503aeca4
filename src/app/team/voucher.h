// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/core/directory.h"
#include "crypto/device_identity.h"

#include <QByteArray>

#include <optional>
#include <set>

namespace kudelma::app {

/// "This device is this colleague's", signed by who compared the pictures at the door. Stands in the team's document,
/// where anybody of the team may write: only what a host of the team has signed counts.
struct Voucher
{
    static constexpr qsizetype kMaxBytes = 2048;
    static constexpr qsizetype kMaxNameChars = 120;

    crypto::DeviceId device;
    casework::MemberId member;
    Directory::Colleague colleague;

    /// CBOR (RFC 8949): body, signing key, sealing key and signature of the device that vouches. `team`: the circle.
    [[nodiscard]] QByteArray write(const casework::CircleId& team, const crypto::DeviceIdentity& by) const;
    struct Signed;
    [[nodiscard]] static std::optional<Signed> read(const casework::CircleId& team, const QByteArray& bytes);

    friend bool operator==(const Voucher&, const Voucher&) = default;
};

struct Voucher::Signed
{
    Voucher voucher;
    crypto::DeviceId by;
};

/// What was vouched for, as this device remembers it: who was named first as the owner of a device stays, also when
/// whoever vouched has left.
class VoucherBook
{
public:
    static constexpr std::size_t kMaxVouchers = 500;

    [[nodiscard]] static VoucherBook fromBytes(const QByteArray& bytes); ///< Unreadable: empty.
    [[nodiscard]] QByteArray toBytes() const;

    /// True: it is new, or tells a new name of the same colleague.
    bool take(const Voucher& voucher);
    [[nodiscard]] const std::map<crypto::DeviceId, Voucher>& all() const { return m_vouchers; }
    [[nodiscard]] Directory directory() const;
    /// Colleagues without devices, kept the same way.
    [[nodiscard]] static QByteArray colleaguesTo(const Colleagues& colleagues);
    [[nodiscard]] static Colleagues colleaguesIn(const QByteArray& bytes);

private:
    std::map<crypto::DeviceId, Voucher> m_vouchers;
};

} // namespace kudelma::app

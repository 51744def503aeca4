// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/team/voucher.h"

#include "app/core/bytes.h"
#include "app/core/ids.h"
#include "app/core/people.h"

#include <QCborArray>
#include <QCborMap>

namespace kudelma::app {

using casework::CircleId;
using casework::MemberId;
using casework::MemberRole;

namespace {

constexpr std::string_view kVoucherDomain = "kudelma/v1/team-voucher";

/// Keys of the body. They stand in documents: only add.
enum VoucherField : qint64 { VouchedDevice = 1, VouchedMember, VouchedName, VouchedTitle, VouchedRole };

QCborMap bodyOf(const Voucher& voucher)
{
    return {{VouchedDevice, byteArray(voucher.device.view())}, {VouchedMember, voucher.member.text()},
        {VouchedName, voucher.colleague.name}, {VouchedTitle, voucher.colleague.title},
        {VouchedRole, qint64(voucher.colleague.role)}};
}

std::optional<Voucher> voucherIn(const QCborMap& body)
{
    const auto device = crypto::DeviceId::fromBytes(bytesView(body.value(VouchedDevice).toByteArray()));
    const auto member = MemberId::fromText(body.value(VouchedMember).toString());
    const QString name = body.value(VouchedName).toString();
    const QString title = body.value(VouchedTitle).toString();
    const qint64 role = body.value(VouchedRole).toInteger(-1);
    if (!device || !member || isUnknownDevice(*member) || name.isEmpty() || name.size() > Voucher::kMaxNameChars
        || title.size() > Voucher::kMaxNameChars || role < 0 || role > qint64(MemberRole::Coach)
        || !isWorker(MemberRole(role)))
        return {};
    return Voucher{*device, *member, {name, title, MemberRole(role)}};
}

} // namespace

QByteArray Voucher::write(const CircleId& team, const crypto::DeviceIdentity& by) const
{
    const QByteArray body = bodyOf(*this).toCborValue().toCbor();
    const QByteArray circle = team.text().toUtf8();
    const QByteArray signature = byteArray(by.sign(kVoucherDomain, {bytesView(circle), bytesView(body)}).view());
    return QCborArray{
        body, byteArray(by.publicKeys().signing.view()), byteArray(by.publicKeys().sealing.view()), signature}
        .toCborValue()
        .toCbor();
}

std::optional<Voucher::Signed> Voucher::read(const CircleId& team, const QByteArray& bytes)
{
    QCborParserError error;
    const QCborArray parts = bytes.size() > kMaxBytes ? QCborArray() : QCborValue::fromCbor(bytes, &error).toArray();
    if (parts.size() != 4 || error.error != QCborError::NoError || error.offset != bytes.size())
        return {};
    const QByteArray body = parts[0].toByteArray();
    const QByteArray circle = team.text().toUtf8();
    const auto signing = crypto::SigningPublicKey::fromBytes(bytesView(parts[1].toByteArray()));
    const auto sealing = crypto::SealingPublicKey::fromBytes(bytesView(parts[2].toByteArray()));
    const auto signature = crypto::Signature::fromBytes(bytesView(parts[3].toByteArray()));
    if (!signing || !sealing || !signature
        || !crypto::verify(*signing, kVoucherDomain, {bytesView(circle), bytesView(body)}, *signature))
        return {};
    const auto voucher = voucherIn(QCborValue::fromCbor(body).toMap());
    if (!voucher)
        return {};
    return Signed{*voucher, crypto::DevicePublicKeys{*signing, *sealing}.id()};
}

VoucherBook VoucherBook::fromBytes(const QByteArray& bytes)
{
    VoucherBook book;
    const QCborArray all = QCborValue::fromCbor(bytes).toArray();
    for (const QCborValue& one : all) {
        if (const auto voucher = voucherIn(one.toMap()))
            book.take(*voucher);
    }
    return book;
}

QByteArray VoucherBook::toBytes() const
{
    QCborArray all;
    for (const auto& [device, voucher] : m_vouchers)
        all.append(bodyOf(voucher));
    return all.toCborValue().toCbor();
}

bool VoucherBook::take(const Voucher& voucher)
{
    const auto known = m_vouchers.find(voucher.device);
    if (known == m_vouchers.end())
        return m_vouchers.size() < kMaxVouchers && m_vouchers.emplace(voucher.device, voucher).second;
    if (known->second.member != voucher.member || known->second == voucher)
        return false;
    known->second = voucher;
    return true;
}

QByteArray VoucherBook::colleaguesTo(const Colleagues& colleagues)
{
    QCborArray all;
    for (const auto& [member, colleague] : colleagues)
        all.append(bodyOf(Voucher{{}, member, colleague}));
    return all.toCborValue().toCbor();
}

Colleagues VoucherBook::colleaguesIn(const QByteArray& bytes)
{
    Colleagues colleagues;
    const QCborArray all = QCborValue::fromCbor(bytes).toArray();
    for (const QCborValue& one : all) {
        if (const auto voucher = voucherIn(one.toMap()))
            colleagues.emplace(voucher->member, voucher->colleague);
    }
    return colleagues;
}

Directory VoucherBook::directory() const
{
    Directory directory;
    for (const auto& [device, voucher] : m_vouchers) {
        directory.devices.emplace(device, voucher.member);
        directory.colleagues.emplace(voucher.member, voucher.colleague);
    }
    return directory;
}

} // namespace kudelma::app

// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/team/page_offer.h"

#include "app/core/bytes.h"
#include "app/core/ids.h"

#include <QCborArray>
#include <QCborMap>

namespace kudelma::app {

using casework::MemberId;

namespace {

constexpr std::string_view kDomain = "kudelma/v1/page-offer";

/// Keys of the body. They stand in documents: only add.
enum OfferField : qint64 { Page = 1, Child, From, Self, Rehearsal, At, Circles };

std::optional<QCborValue> parsed(const QByteArray& cbor)
{
    QCborParserError error;
    const QCborValue value = QCborValue::fromCbor(cbor, &error);
    return error.error == QCborError::NoError && error.offset == cbor.size() ? std::optional(value) : std::nullopt;
}

std::optional<PageOffer> bodyOf(const QCborMap& body)
{
    PageOffer offer;
    offer.page = body.value(Page).toString();
    offer.child = body.value(Child).toString();
    const auto from = MemberId::fromText(body.value(From).toString());
    const auto self = MemberId::fromText(body.value(Self).toString());
    offer.rehearsal = body.value(Rehearsal).toBool();
    offer.at = QDateTime::fromMSecsSinceEpoch(body.value(At).toInteger(), Qt::UTC);
    const QCborArray circles = body.value(Circles).toArray();
    // Who has no name yet has no page either: such an entry is taken for what a knock left behind.
    if (!from || !self || isUnknownDevice(*from) || isUnknownDevice(*self) || offer.page.isEmpty()
        || offer.page.size() > PageOffer::kMaxPageChars || offer.child.isEmpty()
        || offer.child.size() > PageOffer::kMaxChildChars || circles.isEmpty()
        || std::size_t(circles.size()) > PageOffer::kMaxCircles)
        return {};
    offer.from = *from;
    offer.self = *self;
    for (const QCborValue& circle : circles) {
        const auto ticket = sync::CircleTicket::fromBytes(bytesView(circle.toByteArray()));
        if (!ticket)
            return {};
        offer.circles.push_back(*ticket);
    }
    return offer;
}

} // namespace

QByteArray PageOffer::write(const crypto::DevicePublicKeys& to, const crypto::DeviceIdentity& by) const
{
    QCborArray tickets;
    for (const sync::CircleTicket& circle : circles)
        tickets.append(byteArray(circle.toBytes()));
    const QCborMap body{{Page, page}, {Child, child.left(kMaxChildChars)}, {From, from.text()}, {Self, self.text()},
        {Rehearsal, rehearsal}, {At, at.toMSecsSinceEpoch()}, {Circles, tickets}};
    const QByteArray written = body.toCborValue().toCbor();
    const QByteArray receiver = byteArray(to.id().view());
    const QByteArray signature = byteArray(by.sign(kDomain, {bytesView(receiver), bytesView(written)}).view());
    const QByteArray letter = QCborArray{written, byteArray(by.publicKeys().signing.view()),
        byteArray(by.publicKeys().sealing.view()), signature}
                                  .toCborValue()
                                  .toCbor();
    const QByteArray box = byteArray(crypto::sealTo(to.sealing, bytesView(letter)));
    return QCborArray{receiver, box}.toCborValue().toCbor();
}

std::optional<PageOffer::Received> PageOffer::read(const QByteArray& offered, const crypto::DeviceIdentity& own)
{
    const QByteArray receiver = byteArray(own.id().view());
    const auto outer = offered.size() <= kMaxBytes ? parsed(offered) : std::nullopt;
    if (!outer || outer->toArray().size() != 2 || outer->toArray()[0].toByteArray() != receiver)
        return {};
    const auto opened = own.unseal(bytesView(outer->toArray()[1].toByteArray()));
    const auto letter = opened ? parsed(byteArray(opened->view())) : std::nullopt;
    if (!letter || letter->toArray().size() != 4)
        return {};
    const QCborArray parts = letter->toArray();
    const QByteArray written = parts[0].toByteArray();
    const auto signing = crypto::SigningPublicKey::fromBytes(bytesView(parts[1].toByteArray()));
    const auto sealing = crypto::SealingPublicKey::fromBytes(bytesView(parts[2].toByteArray()));
    const auto signature = crypto::Signature::fromBytes(bytesView(parts[3].toByteArray()));
    if (!signing || !sealing || !signature
        || !crypto::verify(*signing, kDomain, {bytesView(receiver), bytesView(written)}, *signature))
        return {};
    const auto body = parsed(written);
    const auto offer = body ? bodyOf(body->toMap()) : std::nullopt;
    if (!offer)
        return {};
    return Received{*offer, crypto::DevicePublicKeys{*signing, *sealing}.id()};
}

} // namespace kudelma::app

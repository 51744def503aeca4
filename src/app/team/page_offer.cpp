// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/team/page_offer.h"

#include "app/core/ids.h"

#include <QCborArray>
#include <QCborMap>

namespace kudelma::app {

using casework::MemberId;

namespace {

constexpr std::string_view kDomain = "kudelma/v1/page-offer";

/// Keys of the body. They stand in documents: only add.
enum OfferField : qint64 { Page = 1, Child, From, Self, Rehearsal, Server, Circles };

crypto::BytesView view(const QByteArray& bytes)
{
    return {reinterpret_cast<const std::uint8_t*>(bytes.constData()), static_cast<std::size_t>(bytes.size())};
}

QByteArray bytes(crypto::BytesView view)
{
    return {reinterpret_cast<const char*>(view.data()), static_cast<qsizetype>(view.size())};
}

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
    offer.server = QUrl(body.value(Server).toString());
    const QCborArray circles = body.value(Circles).toArray();
    if (!from || !self || offer.page.isEmpty() || offer.page.size() > PageOffer::kMaxPageChars || offer.child.isEmpty()
        || offer.child.size() > PageOffer::kMaxChildChars || circles.isEmpty()
        || std::size_t(circles.size()) > PageOffer::kMaxCircles)
        return {};
    offer.from = *from;
    offer.self = *self;
    for (const QCborValue& circle : circles) {
        const auto ticket = sync::CircleTicket::fromBytes(view(circle.toByteArray()));
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
        tickets.append(bytes(circle.toBytes()));
    const QCborMap body{{Page, page}, {Child, child.left(kMaxChildChars)}, {From, from.text()}, {Self, self.text()},
        {Rehearsal, rehearsal}, {Server, server.toString(QUrl::FullyEncoded)}, {Circles, tickets}};
    const QByteArray written = body.toCborValue().toCbor();
    const QByteArray receiver = bytes(to.id().view());
    const QByteArray signature = bytes(by.sign(kDomain, {view(receiver), view(written)}).view());
    const QByteArray letter
        = QCborArray{written, bytes(by.publicKeys().signing.view()), bytes(by.publicKeys().sealing.view()), signature}
              .toCborValue()
              .toCbor();
    const QByteArray box = bytes(crypto::sealTo(to.sealing, view(letter)));
    return QCborArray{receiver, box}.toCborValue().toCbor();
}

std::optional<PageOffer::Received> PageOffer::read(const QByteArray& offered, const crypto::DeviceIdentity& own)
{
    const QByteArray receiver = bytes(own.id().view());
    const auto outer = offered.size() <= kMaxBytes ? parsed(offered) : std::nullopt;
    if (!outer || outer->toArray().size() != 2 || outer->toArray()[0].toByteArray() != receiver)
        return {};
    const auto opened = own.unseal(view(outer->toArray()[1].toByteArray()));
    const auto letter = opened ? parsed(bytes(opened->view())) : std::nullopt;
    if (!letter || letter->toArray().size() != 4)
        return {};
    const QCborArray parts = letter->toArray();
    const QByteArray written = parts[0].toByteArray();
    const auto signing = crypto::SigningPublicKey::fromBytes(view(parts[1].toByteArray()));
    const auto sealing = crypto::SealingPublicKey::fromBytes(view(parts[2].toByteArray()));
    const auto signature = crypto::Signature::fromBytes(view(parts[3].toByteArray()));
    if (!signing || !sealing || !signature
        || !crypto::verify(*signing, kDomain, {view(receiver), view(written)}, *signature))
        return {};
    const auto body = parsed(written);
    const auto offer = body ? bodyOf(body->toMap()) : std::nullopt;
    if (!offer)
        return {};
    return Received{*offer, crypto::DevicePublicKeys{*signing, *sealing}.id()};
}

} // namespace kudelma::app

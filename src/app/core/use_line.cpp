// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/core/use_line.h"

#include "app/core/bytes.h"

#include <QCborArray>
#include <QCborMap>

namespace kudelma::app {

using casework::CircleId;
using casework::MemberId;
using casework::UseDeed;
using casework::UseMatter;

namespace {

constexpr std::string_view kChainDomain = "kudelma/v1/use-line";
constexpr std::string_view kSignatureDomain = "kudelma/v1/use-line-signed";

/// Keys of the body. They stand in files: only add.
enum Field : qint64 { Who = 1, At, Deed, Matter, About, ToWhom, Why, Reader, SigningKey, SealingKey, Number, Before };

QByteArray hashOf(const CircleId& circle, const QByteArray& body)
{
    const QByteArray home = circle.text().toUtf8();
    return byteArray(crypto::hash(kChainDomain, {bytesView(home), bytesView(body)}).view());
}

QString cut(const QString& text, qsizetype most)
{
    return text.size() > most ? text.left(most - 1) + u'…' : text;
}

/// Whole numbers only, and within bounds.
std::optional<qint64> wholeIn(const QCborMap& body, Field field, qint64 least, qint64 most)
{
    const QCborValue value = body.value(field);
    return value.isInteger() && value.toInteger() >= least && value.toInteger() <= most
        ? std::optional(value.toInteger())
        : std::nullopt;
}

/// Absent reads as empty; what is there is text within its limit.
std::optional<QString> textIn(const QCborMap& body, Field field, qsizetype most)
{
    const QCborValue value = body.value(field);
    if (value.isUndefined())
        return QString();
    return value.isString() && value.toString().size() <= most ? std::optional(value.toString()) : std::nullopt;
}

std::optional<Use> useIn(const QCborMap& body)
{
    constexpr qint64 kLatest = 253'402'300'799'999; // The year 9999.
    const auto who = MemberId::fromText(body.value(Who).toString());
    const auto at = wholeIn(body, At, 0, kLatest);
    constexpr qint64 kMostKinds = 1000; // Later versions may have more than this one.
    const auto deed = wholeIn(body, Deed, 0, kMostKinds);
    const auto matter = wholeIn(body, Matter, 0, kMostKinds);
    const auto about = textIn(body, About, 64);
    const auto toWhom = textIn(body, ToWhom, UseLine::kMaxToWhomChars);
    const auto why = textIn(body, Why, UseLine::kMaxWhyChars);
    const auto reader = textIn(body, Reader, casework::kMaxMemberIdChars);
    if (!who || !at || !deed || !matter || !about || !toWhom || !why || !reader)
        return {};
    const auto circle = CircleId::fromText(*about);
    const auto readerId = MemberId::fromText(*reader);
    if ((!about->isEmpty() && !circle) || (!reader->isEmpty() && !readerId))
        return {};
    return Use{*who, QDateTime::fromMSecsSinceEpoch(*at, Qt::UTC), UseDeed(*deed), UseMatter(*matter),
        circle.value_or(CircleId()), *toWhom, *why, readerId.value_or(MemberId())};
}

} // namespace

QByteArray UseLine::write(
    const CircleId& circle, Use use, int number, const QByteArray& before, const crypto::DeviceIdentity& device)
{
    QCborMap body{{Who, use.who.text()}, {At, use.at.toMSecsSinceEpoch()}, {Deed, qint64(use.deed)},
        {Matter, qint64(use.matter)}, {SigningKey, byteArray(device.publicKeys().signing.view())},
        {SealingKey, byteArray(device.publicKeys().sealing.view())}, {Number, number}};
    const auto add = [&body](Field field, const QString& text) {
        if (!text.isEmpty())
            body.insert(qint64(field), text);
    };
    add(About, use.about.isNull() ? QString() : use.about.text());
    add(ToWhom, cut(use.toWhom, kMaxToWhomChars));
    add(Why, cut(use.why, kMaxWhyChars));
    add(Reader, use.reader.text());
    if (!before.isEmpty())
        body.insert(qint64(Before), before);
    const QByteArray bytes = QCborValue(body).toCbor();
    const QByteArray signature = byteArray(device.sign(kSignatureDomain, {bytesView(hashOf(circle, bytes))}).view());
    return QCborArray{bytes, signature}.toCborValue().toCbor();
}

std::optional<UseLine> UseLine::read(const CircleId& circle, const QByteArray& bytes)
{
    if (bytes.size() > kMaxBytes)
        return {};
    QCborParserError error;
    const QCborArray parts = QCborValue::fromCbor(bytes, &error).toArray();
    if (error.error != QCborError::NoError || error.offset != bytes.size() || parts.size() != 2
        || !parts[0].isByteArray() || !parts[1].isByteArray())
        return {};
    const QByteArray written = parts[0].toByteArray();
    const QCborValue read = QCborValue::fromCbor(written, &error);
    if (error.error != QCborError::NoError || error.offset != written.size() || !read.isMap())
        return {};
    const QCborMap body = read.toMap();
    const auto use = useIn(body);
    const auto number = wholeIn(body, Number, 1, kMaxNumber);
    const auto signing = crypto::SigningPublicKey::fromBytes(bytesView(body.value(SigningKey).toByteArray()));
    const auto sealing = crypto::SealingPublicKey::fromBytes(bytesView(body.value(SealingKey).toByteArray()));
    if (!use || !number || !signing || !sealing)
        return {};
    UseLine line;
    line.use = *use;
    line.device = crypto::DevicePublicKeys{*signing, *sealing}.id();
    line.number = int(*number);
    line.before = body.value(Before).toByteArray();
    line.hash = hashOf(circle, written);
    const auto signature = crypto::Signature::fromBytes(bytesView(parts[1].toByteArray()));
    if (!signature)
        return {};
    line.key = *signing;
    line.signature = *signature;
    line.isKnown = line.use.deed <= UseDeed::OpenedByTeam && line.use.matter <= UseMatter::SystemText;
    return line;
}

bool UseLine::isSigned() const
{
    return crypto::verify(key, kSignatureDomain, {bytesView(hash)}, signature);
}

} // namespace kudelma::app

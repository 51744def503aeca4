// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "meeting/content_reader.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace kudelma::meeting {

using namespace Qt::StringLiterals;

void ContentReader::fail(TemplateErrorKind kind, const QString& path)
{
    if (!m_error)
        m_error = TemplateError{kind, path};
}

QString ContentReader::word(const QJsonObject& object, QLatin1StringView name, const QString& path)
{
    const QString text = object[name].toString();
    if (text.isEmpty())
        fail(TemplateErrorKind::Missing, path + u'.' + name);
    else if (text.size() > kMaxTemplateText)
        fail(TemplateErrorKind::OutOfRange, path + u'.' + name);
    return text;
}

QString ContentReader::key(const QJsonObject& object, qsizetype limit, const QString& path)
{
    const QString text = word(object, "id"_L1, path);
    const bool isPlain = std::ranges::all_of(text, [](QChar letter) {
        return (letter >= u'a' && letter <= u'z') || (letter >= u'0' && letter <= u'9') || letter == u'-';
    });
    if (!isPlain || text.size() > limit)
        fail(TemplateErrorKind::OutOfRange, path + u".id"_s);
    return text;
}

int ContentReader::number(const QJsonObject& object, QLatin1StringView name, int high, const QString& path)
{
    const int value = object[name].toInt(-1);
    if (value < 0 || value > high)
        fail(TemplateErrorKind::OutOfRange, path + u'.' + name);
    return value;
}

LocalText ContentReader::local(const QJsonValue& value, const QString& path)
{
    const QJsonObject object = value.toObject();
    LocalText text{word(object, "fi"_L1, path), object["sv"_L1].toString(), object["en"_L1].toString()};
    if (text.sv.size() > kMaxTemplateText || text.en.size() > kMaxTemplateText)
        fail(TemplateErrorKind::OutOfRange, path);
    return text;
}

std::vector<LocalText> ContentReader::locals(
    const QJsonObject& object, QLatin1StringView name, qsizetype limit, const QString& path)
{
    std::vector<LocalText> texts;
    const QJsonArray values = object[name].toArray();
    if (values.size() > limit)
        fail(TemplateErrorKind::TooMany, path + u'.' + name);
    for (qsizetype i = 0; i < values.size() && !failed(); ++i)
        texts.push_back(local(values[i], path + u'.' + name + u"[%1]"_s.arg(i)));
    return texts;
}

tl::expected<QJsonObject, TemplateError> contentOf(const QByteArray& json, QLatin1StringView format, int version)
{
    if (json.size() > kMaxTemplateBytes)
        return tl::unexpected(TemplateError{TemplateErrorKind::TooLarge, {}});
    QJsonParseError parseError;
    const QJsonObject root = QJsonDocument::fromJson(json, &parseError).object();
    if (parseError.error != QJsonParseError::NoError)
        return tl::unexpected(TemplateError{TemplateErrorKind::NotJson, QString::number(parseError.offset)});
    if (root["format"_L1].toString() != format)
        return tl::unexpected(TemplateError{TemplateErrorKind::WrongFormat, u"format"_s});
    if (root["version"_L1].toInt() > version)
        return tl::unexpected(TemplateError{TemplateErrorKind::NewerVersion, u"version"_s});
    return root;
}

} // namespace kudelma::meeting

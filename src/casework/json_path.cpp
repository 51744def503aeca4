// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "casework/json_path.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace kudelma::casework {

JsonPlace JsonPlace::at(const QString& name) const
{
    const QString path = m_path.isEmpty() ? name : m_path + u'.' + name;
    return JsonPlace(m_value.toObject().value(name), path);
}

tl::unexpected<Error> JsonPlace::wrong(ErrorKind kind) const
{
    return failure(isThere() || kind != ErrorKind::Malformed ? kind : ErrorKind::Missing, m_path);
}

Result<QString> JsonPlace::text() const
{
    if (!m_value.isString())
        return wrong();
    return m_value.toString();
}

Result<int> JsonPlace::number(int low, int high) const
{
    const double number = m_value.toDouble(NAN);
    if (!(std::trunc(number) == number))
        return wrong();
    if (number < low || number > high)
        return wrong(ErrorKind::OutOfRange);
    return int(number);
}

Result<std::vector<JsonPlace>> JsonPlace::items(qsizetype limit) const
{
    if (!m_value.isArray())
        return wrong();
    const QJsonArray array = m_value.toArray();
    if (array.size() > limit)
        return wrong(ErrorKind::TooMany);
    std::vector<JsonPlace> places;
    for (qsizetype i = 0; i < array.size(); ++i)
        places.emplace_back(array[i], u"%1[%2]"_s.arg(m_path).arg(i));
    return places;
}

Result<QStringList> JsonPlace::texts(qsizetype limit) const
{
    const auto places = items(limit);
    if (!places)
        return tl::unexpected(places.error());
    QStringList all;
    for (const JsonPlace& place : *places) {
        auto text = place.text();
        if (!text)
            return tl::unexpected(text.error());
        all.append(*text);
    }
    return all;
}

Result<QStringList> JsonPlace::names(qsizetype limit) const
{
    if (!m_value.isObject())
        return wrong();
    const QStringList keys = m_value.toObject().keys();
    if (keys.size() > limit)
        return wrong(ErrorKind::TooMany);
    return keys;
}

Result<MemberId> JsonPlace::member() const
{
    const auto id = text().map([](const QString& name) { return MemberId::fromText(name); });
    if (!id || !*id)
        return wrong();
    return **id;
}

namespace {

Result<RecordId> reference(const JsonPlace& place, const ResolveKey& resolve)
{
    const auto key = place.text();
    if (!key)
        return tl::unexpected(key.error());
    const RecordId id = resolve(*key);
    if (id.isNull())
        return place.wrong(ErrorKind::NoSuchTarget);
    return id;
}

Result<FieldValue> valueFromJson(const FieldSpec& spec, const JsonPlace& place, const ResolveKey& resolve)
{
    const auto wrapped = [](auto value) { return FieldValue{std::move(value)}; };
    switch (spec.type) {
    case FieldType::Flag:
        if (!place.value().isBool())
            return place.wrong(ErrorKind::WrongType);
        return FieldValue{place.value().toBool()};
    case FieldType::Integer:
        return place.number(spec.low, spec.high).map(wrapped);
    case FieldType::Words:
    case FieldType::Choice:
    case FieldType::Text:
        return place.text().map(wrapped);
    case FieldType::Date:
        return place.text().and_then([&](const QString& text) -> Result<FieldValue> {
            if (const auto date = PartialDate::fromText(text))
                return FieldValue{*date};
            return place.wrong(ErrorKind::WrongType);
        });
    case FieldType::Instant:
        return place.text().and_then([&](const QString& text) -> Result<FieldValue> {
            const QDateTime instant = QDateTime::fromString(text, Qt::ISODate).toUTC();
            if (!instant.isValid())
                return place.wrong(ErrorKind::WrongType);
            return FieldValue{instant};
        });
    case FieldType::Member:
        return place.member().map(wrapped);
    case FieldType::Ref:
        return reference(place, resolve).map(wrapped);
    case FieldType::Names:
        return place.texts(spec.limit).map(wrapped);
    case FieldType::Refs:
        return place.items(spec.limit).and_then([&](const std::vector<JsonPlace>& places) -> Result<FieldValue> {
            std::vector<RecordId> ids;
            for (const JsonPlace& item : places) {
                const auto id = reference(item, resolve);
                if (!id)
                    return tl::unexpected(id.error());
                ids.push_back(*id);
            }
            return FieldValue{std::move(ids)};
        });
    case FieldType::Entries:
        return place.items(spec.limit).and_then([&](const std::vector<JsonPlace>& places) -> Result<FieldValue> {
            std::vector<FieldValues> entries;
            for (const JsonPlace& item : places) {
                auto entry = fieldsFromJson(spec.parts, item, resolve);
                if (!entry)
                    return tl::unexpected(entry.error());
                entries.push_back(std::move(*entry));
            }
            return FieldValue{std::move(entries)};
        });
    case FieldType::Bytes:
        break; // strokes are drawn, never written by hand
    }
    return place.wrong(ErrorKind::WrongType);
}

} // namespace

Result<FieldValues> fieldsFromJson(
    const std::vector<FieldSpec>& specs, const JsonPlace& object, const ResolveKey& resolve)
{
    const auto names = object.names(qsizetype(specs.size()));
    if (!names)
        return tl::unexpected(names.error());
    FieldValues values;
    for (const QString& name : *names) {
        const JsonPlace place = object.at(name);
        const auto spec = std::find_if(
            specs.begin(), specs.end(), [&](const FieldSpec& candidate) { return candidate.key() == name; });
        if (spec == specs.end())
            return place.wrong(ErrorKind::UnknownField);
        auto value = valueFromJson(*spec, place, resolve);
        if (!value)
            return tl::unexpected(value.error());
        if (auto ok = check(*spec, *value); !ok)
            return place.wrong(ok.error().kind);
        values.insert(name, std::move(*value));
    }
    return values;
}

} // namespace kudelma::casework

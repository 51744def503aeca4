// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "casework/record_codec.h"

#include <QTimeZone>

#include <algorithm>
#include <cmath>

namespace kudelma::casework {

namespace {

using crdt::Any;

constexpr double kMaxInstant = 8.64e15; // milliseconds, the range of dates in JavaScript

bool isNothing(const Any& any)
{
    return any.isNull() || any.isUndefined();
}

tl::unexpected<Error> wrongType(const FieldSpec& spec)
{
    return failure(ErrorKind::WrongType, spec.key());
}

Result<FieldValues> readEntry(const std::vector<FieldSpec>& parts, const Any& entry);

Result<FieldValue> readPlain(const FieldSpec& spec, const Any& any)
{
    if (isNothing(any))
        return FieldValue{};
    const auto text = [&]() -> std::optional<QString> {
        const std::string* held = any.string();
        return held ? std::optional(fromUtf8(*held)) : std::nullopt;
    };
    switch (spec.type) {
    case FieldType::Flag:
        if (const bool* flag = any.boolean())
            return FieldValue{*flag};
        return wrongType(spec);
    case FieldType::Integer:
        if (const double* number = any.number();
            number && *number >= double(spec.low) && *number <= double(spec.high) && std::trunc(*number) == *number)
            return FieldValue{int(*number)};
        return failure(any.number() ? ErrorKind::OutOfRange : ErrorKind::WrongType, spec.key());
    case FieldType::Words:
    case FieldType::Choice:
        if (auto held = text())
            return FieldValue{*held};
        return wrongType(spec);
    case FieldType::Date:
        if (const auto held = text()) {
            if (const auto date = PartialDate::fromText(*held))
                return FieldValue{*date};
        }
        return wrongType(spec);
    case FieldType::Instant:
        if (const double* number = any.number(); number && std::abs(*number) <= kMaxInstant)
            return FieldValue{QDateTime::fromMSecsSinceEpoch(qint64(*number), QTimeZone::utc())};
        return wrongType(spec);
    case FieldType::Member:
        if (const auto held = text()) {
            if (const auto id = MemberId::fromText(*held))
                return FieldValue{*id};
        }
        return wrongType(spec);
    case FieldType::Ref:
        if (const auto held = text()) {
            if (const auto id = RecordId::fromText(*held))
                return FieldValue{*id};
        }
        return wrongType(spec);
    case FieldType::Bytes:
        if (const crdt::Bytes* bytes = any.bytes()) {
            if (qsizetype(bytes->size()) > spec.limit)
                return failure(ErrorKind::TooLong, spec.key());
            return FieldValue{QByteArray(reinterpret_cast<const char*>(bytes->data()), qsizetype(bytes->size()))};
        }
        return wrongType(spec);
    case FieldType::Entries:
        if (const Any::List* list = any.list()) {
            if (qsizetype(list->size()) > spec.limit)
                return failure(ErrorKind::TooLong, spec.key());
            std::vector<FieldValues> entries;
            for (const Any& entry : *list) {
                auto values = readEntry(spec.parts, entry);
                if (!values)
                    return failure(values.error().kind, spec.key() + u'.' + values.error().context);
                entries.push_back(std::move(*values));
            }
            return FieldValue{std::move(entries)};
        }
        return wrongType(spec);
    case FieldType::Refs:
    case FieldType::Names:
    case FieldType::Text:
        break; // are containers, never plain
    }
    return wrongType(spec);
}

Result<FieldValues> readEntry(const std::vector<FieldSpec>& parts, const Any& entry)
{
    if (!entry.object())
        return failure(ErrorKind::WrongType);
    FieldValues values;
    for (const FieldSpec& part : parts) {
        const Any* any = entry.member(part.name);
        auto value = any ? readPlain(part, *any) : FieldValue{};
        if (!value)
            return tl::unexpected(value.error());
        if (!value->isEmpty())
            values.insert(part.key(), std::move(*value));
    }
    return values;
}

/// The names in a set: the keys whose value is true.
Result<QStringList> readSet(const FieldSpec& spec, const crdt::Map& set)
{
    if (qsizetype(set.size()) > spec.limit * kReadSlack)
        return failure(ErrorKind::TooLong, spec.key());
    QStringList names;
    for (const std::string& key : set.keys()) {
        const auto any = set.any(key);
        if (any && any->boolean() && *any->boolean())
            names.append(fromUtf8(key));
    }
    names.sort();
    return names;
}

Result<FieldValue> readContainer(const FieldSpec& spec, const crdt::Value& value)
{
    if (spec.type == FieldType::Text) {
        const auto* text = std::get_if<crdt::Text>(&value);
        if (!text)
            return wrongType(spec);
        if (qsizetype(text->size()) > spec.limit * kReadSlack)
            return failure(ErrorKind::TooLong, spec.key());
        return FieldValue{QString::fromStdU16String(text->toString())};
    }
    const auto* map = std::get_if<crdt::Map>(&value);
    if (!map)
        return wrongType(spec);
    auto names = readSet(spec, *map);
    if (!names)
        return tl::unexpected(names.error());
    if (spec.type == FieldType::Names)
        return FieldValue{std::move(*names)};
    std::vector<RecordId> ids;
    for (const QString& name : *names) {
        const auto id = RecordId::fromText(name);
        if (!id)
            return failure(ErrorKind::Malformed, spec.key());
        ids.push_back(*id);
    }
    return FieldValue{std::move(ids)};
}

bool isContainer(FieldType type)
{
    return type == FieldType::Refs || type == FieldType::Names || type == FieldType::Text;
}

/// Reading is more generous than writing: what several people wrote at the same time adds up.
Result<void> checkRead(const FieldSpec& spec, const FieldValue& value)
{
    if (!isContainer(spec.type))
        return check(spec, value);
    FieldSpec generous = spec;
    generous.limit *= kReadSlack;
    return check(generous, value);
}

Any plain(const FieldSpec& spec, const FieldValue& value)
{
    struct ToAny
    {
        const FieldSpec& spec;

        Any operator()(std::monostate) const { return nullptr; }
        Any operator()(bool flag) const { return flag; }
        Any operator()(int number) const { return number; }
        Any operator()(const QString& text) const { return utf8(text); }
        Any operator()(const PartialDate& date) const { return utf8(date.text()); }
        Any operator()(const QDateTime& instant) const { return double(instant.toMSecsSinceEpoch()); }
        Any operator()(const MemberId& id) const { return utf8(id.text()); }
        Any operator()(const RecordId& id) const { return utf8(id.text()); }
        Any operator()(const QByteArray& bytes) const { return crdt::Bytes(bytes.begin(), bytes.end()); }
        Any operator()(const std::vector<RecordId>&) const { return nullptr; }
        Any operator()(const QStringList&) const { return nullptr; }
        Any operator()(const std::vector<FieldValues>& entries) const
        {
            Any::List list;
            for (const FieldValues& entry : entries) {
                Any::Object object;
                for (const FieldSpec& part : spec.parts) {
                    const auto found = entry.constFind(part.key());
                    if (found != entry.cend() && !found->isEmpty())
                        object.emplace_back(std::string(part.name), plain(part, *found));
                }
                list.emplace_back(std::move(object));
            }
            return list;
        }
    };
    return std::visit(ToAny{spec}, value.value);
}

QStringList namesIn(const FieldValue& value)
{
    if (const QStringList* names = value.as<QStringList>())
        return *names;
    QStringList names;
    if (const auto* ids = value.as<std::vector<RecordId>>()) {
        for (const RecordId& id : *ids)
            names.append(id.text());
    }
    return names;
}

void writeSet(crdt::Transaction& tx, const crdt::Map& set, const QStringList& wanted)
{
    for (const std::string& key : set.keys()) {
        if (!wanted.contains(fromUtf8(key)))
            set.remove(tx, key);
    }
    for (const QString& name : wanted) {
        if (const std::string key = utf8(name); !set.contains(key))
            set.set(tx, key, true);
    }
}

} // namespace

std::string utf8(const QString& text)
{
    return text.toStdString();
}

QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

std::u16string_view utf16(const QString& text)
{
    return {reinterpret_cast<const char16_t*>(text.utf16()), std::size_t(text.size())};
}

Result<FieldValues> readFields(const KindSpec& spec, const crdt::Map& record)
{
    FieldValues values;
    for (const FieldSpec& field : spec.fields) {
        const crdt::Value found = record.get(field.name);
        Result<FieldValue> value = FieldValue{};
        if (!std::holds_alternative<std::monostate>(found)) {
            const auto* any = std::get_if<Any>(&found);
            if (any && isNothing(*any))
                value = FieldValue{};
            else if (isContainer(field.type))
                value = readContainer(field, found);
            else
                value = any ? readPlain(field, *any) : Result<FieldValue>(wrongType(field));
        }
        if (!value)
            return tl::unexpected(value.error());
        if (auto ok = checkRead(field, *value); !ok)
            return tl::unexpected(ok.error());
        if (!value->isEmpty())
            values.insert(field.key(), std::move(*value));
    }
    return values;
}

MemberId readCreatedBy(const crdt::Map& record)
{
    const auto any = record.any(kCreatedByField);
    const std::string* text = any ? any->string() : nullptr;
    return text ? MemberId::fromText(fromUtf8(*text)).value_or(MemberId()) : MemberId();
}

QDateTime readCreatedAt(const crdt::Map& record)
{
    const auto any = record.any(kCreatedAtField);
    const double* number = any ? any->number() : nullptr;
    return number && std::abs(*number) <= kMaxInstant
        ? QDateTime::fromMSecsSinceEpoch(qint64(*number), QTimeZone::utc())
        : QDateTime();
}

void writeNew(crdt::Transaction& tx, const KindSpec& spec, const crdt::Map& record, const FieldValues& values,
    const MemberId& createdBy, const QDateTime& createdAt)
{
    if (!createdBy.isNull())
        record.set(tx, kCreatedByField, utf8(createdBy.text()));
    if (createdAt.isValid())
        record.set(tx, kCreatedAtField, double(createdAt.toMSecsSinceEpoch()));
    for (const FieldSpec& field : spec.fields) {
        const auto found = values.constFind(field.key());
        const FieldValue value = found == values.cend() ? FieldValue{} : *found;
        if (!value.isEmpty() || isContainer(field.type))
            writeField(tx, field, record, value);
    }
}

void writeField(crdt::Transaction& tx, const FieldSpec& spec, const crdt::Map& record, const FieldValue& value)
{
    if (spec.type == FieldType::Text) {
        const QString* wanted = value.as<QString>();
        const std::u16string_view text = wanted ? utf16(*wanted) : std::u16string_view();
        if (const auto present = record.text(spec.name))
            present->replaceWith(tx, text);
        else
            record.setText(tx, spec.name, text);
    } else if (isContainer(spec.type)) {
        const auto present = record.map(spec.name);
        writeSet(tx, present ? *present : record.setMap(tx, spec.name), namesIn(value));
    } else if (value.isEmpty()) {
        record.remove(tx, spec.name);
    } else {
        record.set(tx, spec.name, plain(spec, value));
    }
}

FieldValues normalised(const KindSpec& spec, FieldValues values)
{
    for (const FieldSpec& field : spec.fields) {
        const auto found = values.find(field.key());
        if (found == values.end())
            continue;
        if (auto* ids = std::get_if<std::vector<RecordId>>(&found->value))
            std::sort(ids->begin(), ids->end());
        if (auto* names = std::get_if<QStringList>(&found->value)) {
            names->removeDuplicates();
            names->sort();
        }
        if (found->isEmpty())
            values.erase(found);
    }
    return values;
}

} // namespace kudelma::casework

// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "casework/field.h"

#include "casework/records.h"

#include <algorithm>
#include <set>
#include <utility>

using namespace Qt::StringLiterals;

namespace kudelma::casework {

namespace {

template <std::size_t... Index>
std::array<KindSpec, kKindCount> makeSchemas(std::index_sequence<Index...>)
{
    // The variant's alternatives and the kinds must run side by side.
    static_assert(((std::variant_alternative_t<Index, AnyRecord>::kKind == RecordKind(Index)) && ...));
    return {KindSpec{RecordKind(Index), fieldsOf<std::variant_alternative_t<Index, AnyRecord>>()}...};
}

Result<void> checkLength(const FieldSpec& spec, qsizetype length)
{
    if (length > spec.limit)
        return failure(ErrorKind::TooLong, spec.key());
    return {};
}

template <class T>
Result<const T*> held(const FieldSpec& spec, const FieldValue& value)
{
    if (const T* found = value.as<T>())
        return found;
    return failure(ErrorKind::WrongType, spec.key());
}

Result<void> checkFields(const std::vector<FieldSpec>& specs, const FieldValues& values)
{
    for (const FieldSpec& spec : specs) {
        const auto found = values.constFind(spec.key());
        if (auto ok = check(spec, found == values.cend() ? FieldValue{} : *found); !ok)
            return ok;
    }
    for (auto it = values.keyBegin(); it != values.keyEnd(); ++it) {
        if (std::none_of(specs.begin(), specs.end(), [&](const FieldSpec& spec) { return spec.key() == *it; }))
            return failure(ErrorKind::UnknownField, *it);
    }
    return {};
}

void collect(const std::vector<FieldSpec>& specs, const FieldValues& values, std::vector<Reference>& found)
{
    for (const FieldSpec& spec : specs) {
        const auto value = values.constFind(spec.key());
        if (value == values.cend())
            continue;
        if (const RecordId* id = value->as<RecordId>(); id && spec.type == FieldType::Ref && !id->isNull())
            found.push_back({&spec, *id});
        if (const auto* ids = value->as<std::vector<RecordId>>()) {
            for (const RecordId& id : *ids)
                found.push_back({&spec, id});
        }
        if (const auto* entries = value->as<std::vector<FieldValues>>()) {
            for (const FieldValues& entry : *entries)
                collect(spec.parts, entry, found);
        }
    }
}

} // namespace

bool operator==(const FieldValue& a, const FieldValue& b)
{
    return a.value == b.value;
}

bool FieldValue::isEmpty() const
{
    struct Empty
    {
        bool operator()(std::monostate) const { return true; }
        bool operator()(bool) const { return false; }
        bool operator()(int) const { return false; }
        bool operator()(const QDateTime& instant) const { return !instant.isValid(); }
        bool operator()(const PartialDate& date) const { return date.isEmpty(); }
        bool operator()(const MemberId& id) const { return id.isNull(); }
        bool operator()(const RecordId& id) const { return id.isNull(); }
        bool operator()(const QString& text) const { return text.isEmpty(); }
        bool operator()(const QByteArray& bytes) const { return bytes.isEmpty(); }
        bool operator()(const QStringList& names) const { return names.isEmpty(); }
        bool operator()(const std::vector<RecordId>& ids) const { return ids.empty(); }
        bool operator()(const std::vector<FieldValues>& entries) const { return entries.empty(); }
    };
    return std::visit(Empty(), value);
}

const FieldSpec* KindSpec::field(QStringView name) const
{
    const auto found = std::find_if(fields.begin(), fields.end(), [&](const FieldSpec& spec) {
        return name == QLatin1StringView(spec.name.data(), qsizetype(spec.name.size()));
    });
    return found == fields.end() ? nullptr : &*found;
}

const KindSpec& schemaOf(RecordKind kind)
{
    static const std::array<KindSpec, kKindCount> schemas = makeSchemas(std::make_index_sequence<kKindCount>());
    return schemas[std::size_t(kind)];
}

Result<void> check(const FieldSpec& spec, const FieldValue& value)
{
    if (value.isEmpty()) {
        if (spec.required)
            return failure(ErrorKind::Missing, spec.key());
        return {};
    }
    switch (spec.type) {
    case FieldType::Flag:
        return held<bool>(spec, value).map([](const bool*) {});
    case FieldType::Integer:
        return held<int>(spec, value).and_then([&](const int* number) -> Result<void> {
            if (*number < spec.low || *number > spec.high)
                return failure(ErrorKind::OutOfRange, spec.key());
            return {};
        });
    case FieldType::Words:
    case FieldType::Text:
        return held<QString>(spec, value).and_then([&](const QString* text) {
            return checkLength(spec, text->size());
        });
    case FieldType::Date:
        return held<PartialDate>(spec, value).and_then([&](const PartialDate* date) -> Result<void> {
            if (PartialDate::fromText(date->text()) != *date)
                return failure(ErrorKind::OutOfRange, spec.key());
            return {};
        });
    case FieldType::Instant:
        return held<QDateTime>(spec, value).map([](const QDateTime*) {});
    case FieldType::Member:
        return held<MemberId>(spec, value).map([](const MemberId*) {});
    case FieldType::Choice:
        return held<QString>(spec, value).and_then([&](const QString* name) -> Result<void> {
            const std::string wanted = name->toStdString();
            if (std::find(spec.choices.begin(), spec.choices.end(), wanted) == spec.choices.end())
                return failure(ErrorKind::UnknownChoice, spec.key());
            return {};
        });
    case FieldType::Ref:
        return held<RecordId>(spec, value).map([](const RecordId*) {});
    case FieldType::Refs:
        return held<std::vector<RecordId>>(spec, value).and_then([&](const std::vector<RecordId>* ids) -> Result<void> {
            if (std::set<RecordId>(ids->begin(), ids->end()).size() != ids->size())
                return failure(ErrorKind::Malformed, spec.key());
            return checkLength(spec, qsizetype(ids->size()));
        });
    case FieldType::Names:
        return held<QStringList>(spec, value).and_then([&](const QStringList* names) -> Result<void> {
            for (const QString& name : *names) {
                if (name.isEmpty() || name.size() > kMaxNameChars)
                    return failure(ErrorKind::TooLong, spec.key());
            }
            return checkLength(spec, names->size());
        });
    case FieldType::Bytes:
        return held<QByteArray>(spec, value).and_then([&](const QByteArray* bytes) {
            return checkLength(spec, bytes->size());
        });
    case FieldType::Entries:
        return held<std::vector<FieldValues>>(spec, value)
            .and_then([&](const std::vector<FieldValues>* entries) -> Result<void> {
                for (const FieldValues& entry : *entries) {
                    if (auto ok = checkFields(spec.parts, entry); !ok)
                        return failure(ok.error().kind, spec.key() + u'.' + ok.error().context);
                }
                return checkLength(spec, qsizetype(entries->size()));
            });
    }
    return failure(ErrorKind::WrongType, spec.key());
}

Result<void> check(const KindSpec& spec, const FieldValues& values)
{
    return checkFields(spec.fields, values);
}

std::vector<Reference> referencesOf(const KindSpec& spec, const FieldValues& values)
{
    std::vector<Reference> found;
    collect(spec.fields, values, found);
    return found;
}

} // namespace kudelma::casework

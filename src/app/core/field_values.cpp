// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/core/field_values.h"

namespace kudelma::app {

using casework::ErrorKind;
using casework::FieldSpec;
using casework::FieldType;
using casework::FieldValue;
using casework::FieldValues;
using casework::Result;

namespace {

Result<FieldValue> valueOf(const FieldSpec& spec, const QVariant& value);

template <class T>
Result<FieldValue> valueFromText(const FieldSpec& spec, const QVariant& value)
{
    const auto read = T::fromText(value.toString());
    if (!read)
        return casework::failure(ErrorKind::WrongType, spec.key());
    return FieldValue{*read};
}

Result<FieldValues> partsOf(const std::vector<FieldSpec>& specs, const QVariantMap& values)
{
    FieldValues fields;
    for (auto entry = values.begin(); entry != values.end(); ++entry) {
        const auto spec
            = std::ranges::find_if(specs, [&](const FieldSpec& known) { return known.key() == entry.key(); });
        if (spec == specs.end())
            return casework::failure(ErrorKind::UnknownField, entry.key());
        auto value = valueOf(*spec, entry.value());
        if (!value)
            return tl::unexpected(value.error());
        fields.insert(entry.key(), std::move(*value));
    }
    return fields;
}

Result<FieldValue> entriesOf(const FieldSpec& spec, const QVariantList& list)
{
    std::vector<FieldValues> entries;
    for (const QVariant& item : list) {
        auto parts = partsOf(spec.parts, item.toMap());
        if (!parts)
            return tl::unexpected(parts.error());
        entries.push_back(std::move(*parts));
    }
    return FieldValue{std::move(entries)};
}

Result<FieldValue> refsOf(const FieldSpec& spec, const QStringList& list)
{
    std::vector<casework::RecordId> ids;
    for (const QString& text : list) {
        const auto id = casework::RecordId::fromText(text);
        if (!id)
            return casework::failure(ErrorKind::WrongType, spec.key());
        ids.push_back(*id);
    }
    std::ranges::sort(ids);
    return FieldValue{std::move(ids)};
}

Result<FieldValue> valueOf(const FieldSpec& spec, const QVariant& value)
{
    const bool empty = !value.isValid() || (value.metaType().id() == QMetaType::QString && value.toString().isEmpty());
    if (empty)
        return FieldValue{};
    switch (spec.type) {
    case FieldType::Flag:
        return FieldValue{value.toBool()};
    case FieldType::Integer: {
        bool isNumber = false;
        const double number = value.toDouble(&isNumber);
        constexpr double kFarthest = 1e9;
        if (!isNumber || number < -kFarthest || number > kFarthest)
            return casework::failure(ErrorKind::WrongType, spec.key());
        return FieldValue{qRound(number)};
    }
    case FieldType::Words:
    case FieldType::Choice:
    case FieldType::Text:
        return FieldValue{value.toString()};
    case FieldType::Date:
        return valueFromText<casework::PartialDate>(spec, value);
    case FieldType::Instant: {
        const QDateTime time = value.toDateTime();
        if (!time.isValid())
            return casework::failure(ErrorKind::WrongType, spec.key());
        return FieldValue{time.toUTC()};
    }
    case FieldType::Member:
        return valueFromText<casework::MemberId>(spec, value);
    case FieldType::Ref:
        return valueFromText<casework::RecordId>(spec, value);
    case FieldType::Entries:
        return entriesOf(spec, value.toList());
    case FieldType::Bytes:
        return FieldValue{value.toByteArray()};
    case FieldType::Refs:
        return refsOf(spec, value.toStringList());
    case FieldType::Names:
        return FieldValue{value.toStringList()};
    }
    return casework::failure(ErrorKind::WrongType, spec.key());
}

} // namespace

Result<FieldValues> fieldsFromVariants(const casework::KindSpec& spec, const QVariantMap& values)
{
    return partsOf(spec.fields, values);
}

} // namespace kudelma::app

// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "casework/raw_record.h"

#include "casework/record_codec.h"
#include "casework/text_change.h"

#include <algorithm>

namespace kudelma::casework {

// The engine bounds the depth of what it holds (crdt::Limits::depth), and so the recursion here.
namespace {

std::optional<RawValue> copyOf(const crdt::Value& value)
{
    if (const auto* any = std::get_if<crdt::Any>(&value))
        return RawValue{*any};
    if (const auto* map = std::get_if<crdt::Map>(&value))
        return RawValue{rawCopy(*map)};
    if (const auto* text = std::get_if<crdt::Text>(&value))
        return RawValue{text->toDelta()};
    if (const auto* array = std::get_if<crdt::Array>(&value)) {
        std::vector<RawValue> items;
        for (const crdt::Value& item : array->values()) {
            if (auto copy = copyOf(item))
                items.push_back(std::move(*copy));
        }
        return RawValue{std::move(items)};
    }
    return std::nullopt;
}

void writeText(crdt::Transaction& tx, const crdt::Text& text, const std::vector<crdt::Text::Delta>& parts)
{
    for (const crdt::Text::Delta& part : parts)
        text.insert(tx, text.size(), part.insert, part.attributes);
}

void writeArray(crdt::Transaction& tx, const crdt::Array& array, const std::vector<RawValue>& items)
{
    for (const RawValue& item : items) {
        const std::size_t end = array.size();
        if (const auto* any = std::get_if<crdt::Any>(&item.value))
            array.insert(tx, end, {*any});
        else if (const auto* map = std::get_if<RawMap>(&item.value))
            rawWrite(tx, array.insertMap(tx, end), *map);
        else if (const auto* text = std::get_if<std::vector<crdt::Text::Delta>>(&item.value))
            writeText(tx, array.insertText(tx, end), *text);
        else
            writeArray(tx, array.insertArray(tx, end), std::get<std::vector<RawValue>>(item.value));
    }
}

} // namespace

RawMap rawCopy(const crdt::Map& record)
{
    RawMap content;
    for (const std::string& key : record.keys()) {
        if (auto copy = copyOf(record.get(key)))
            content.emplace_back(key, std::move(*copy));
    }
    return content;
}

void rawWrite(crdt::Transaction& tx, const crdt::Map& record, const RawMap& content)
{
    for (const auto& [key, raw] : content) {
        if (const auto* any = std::get_if<crdt::Any>(&raw.value))
            record.set(tx, key, *any);
        else if (const auto* map = std::get_if<RawMap>(&raw.value))
            rawWrite(tx, record.setMap(tx, key), *map);
        else if (const auto* text = std::get_if<std::vector<crdt::Text::Delta>>(&raw.value))
            writeText(tx, record.setText(tx, key), *text);
        else
            writeArray(tx, record.setArray(tx, key), std::get<std::vector<RawValue>>(raw.value));
    }
}

std::optional<RawValue> rawValue(const crdt::Value& value)
{
    return copyOf(value);
}

const RawValue* rawFind(const RawMap& content, std::string_view key)
{
    const auto found = std::ranges::find(content, key, &RawField::key);
    return found == content.end() ? nullptr : &found->value;
}

bool isSame(const RawValue& one, const RawValue& other)
{
    if (one.value.index() != other.value.index())
        return false;
    if (const auto* any = std::get_if<crdt::Any>(&one.value))
        return *any == std::get<crdt::Any>(other.value);
    if (const auto* map = std::get_if<RawMap>(&one.value)) {
        const RawMap& second = std::get<RawMap>(other.value);
        return map->size() == second.size() && std::ranges::all_of(*map, [&](const auto& field) {
            const RawValue* there = rawFind(second, field.key);
            return there && isSame(field.value, *there);
        });
    }
    if (const auto* items = std::get_if<std::vector<RawValue>>(&one.value))
        return std::ranges::equal(*items, std::get<std::vector<RawValue>>(other.value), isSame);
    return std::ranges::equal(std::get<std::vector<crdt::Text::Delta>>(one.value),
        std::get<std::vector<crdt::Text::Delta>>(other.value), [](const auto& part, const auto& second) {
            return part.insert == second.insert && part.attributes == second.attributes;
        });
}

/// From the end, so that the places in front stay right.
void spliceText(crdt::Transaction& tx, const crdt::Text& text, const QString& wanted)
{
    const std::vector<TextSpan> spans = spansBetween(QString::fromStdU16String(text.toString()), wanted);
    for (auto span = spans.rbegin(); span != spans.rend(); ++span) {
        text.remove(tx, std::size_t(span->from), std::size_t(span->removed));
        text.insert(tx, std::size_t(span->from), utf16(span->inserted));
    }
}

} // namespace kudelma::casework

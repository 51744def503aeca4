// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "casework/raw_record.h"

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

} // namespace kudelma::casework

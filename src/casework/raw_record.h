// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "crdt/document.h"

#include <QString>

namespace kudelma::casework {

/// The whole content of a record's map, fields that this version does not know and the looks of texts included: what
/// it takes to make the record again somewhere else or later.
struct RawField;
using RawMap = std::vector<RawField>;

struct RawValue
{
    std::variant<crdt::Any, RawMap, std::vector<RawValue>, std::vector<crdt::Text::Delta>> value;
};

/// Not a pair: that would ask for the whole of RawValue before it is there.
struct RawField
{
    RawField(std::string name, RawValue content)
        : key(std::move(name))
        , value(std::move(content))
    { }
    std::string key;
    RawValue value;
};

[[nodiscard]] RawMap rawCopy(const crdt::Map& record);
void rawWrite(crdt::Transaction& tx, const crdt::Map& record, const RawMap& content);

/// What stands under a key; nothing where there is none.
[[nodiscard]] std::optional<RawValue> rawValue(const crdt::Value& value);
[[nodiscard]] const RawValue* rawFind(const RawMap& content, std::string_view key);
/// The same content; in a map the order does not count.
[[nodiscard]] bool isSame(const RawValue& one, const RawValue& other);

/// Makes a text this one by as few changes as possible, so that letters of others stay theirs.
void spliceText(crdt::Transaction& tx, const crdt::Text& text, const QString& wanted);

} // namespace kudelma::casework

// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "crdt/document.h"

namespace kudelma::casework {

/// The whole content of a record's map, fields that this version does not know and the looks of texts included: what
/// it takes to make the record again somewhere else or later.
struct RawValue;
using RawMap = std::vector<std::pair<std::string, RawValue>>;

struct RawValue
{
    std::variant<crdt::Any, RawMap, std::vector<RawValue>, std::vector<crdt::Text::Delta>> value;
};

[[nodiscard]] RawMap rawCopy(const crdt::Map& record);
void rawWrite(crdt::Transaction& tx, const crdt::Map& record, const RawMap& content);

} // namespace kudelma::casework

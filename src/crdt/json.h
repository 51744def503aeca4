// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "crdt/any.h"

#include <optional>

namespace kudelma::crdt {

/// Reads RFC 8259 text, as JavaScript's JSON.parse does. Nothing when it is malformed or nested beyond the limit.
[[nodiscard]] std::optional<Any> parseJson(std::string_view text, std::size_t depthLimit);

/// Writes what JavaScript's JSON.stringify writes, in UTF-8.
[[nodiscard]] std::string writeJson(const Any& value);

} // namespace kudelma::crdt

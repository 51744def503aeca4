// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "crdt/deep_event.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonValue>

namespace kudelma::crdt::tests {

/// Between the driver's JSON and the engine's values. Bytes stand as {"$bytes": base64}.
[[nodiscard]] Any toAny(const QJsonValue& value);
[[nodiscard]] QJsonValue toJson(const Any& value);
[[nodiscard]] QJsonArray toJson(const std::vector<Text::Delta>& deltas);
[[nodiscard]] QJsonArray toJson(const DeepEvent& event); ///< A shared type stands as {"$type": ...}.
[[nodiscard]] std::vector<std::pair<std::string, Any>> toAttributes(const QJsonValue& value);

/// "map", "array" or "text" for {"$type": ...}; otherwise empty.
[[nodiscard]] QString sharedType(const QJsonValue& value);

[[nodiscard]] Bytes fromBase64(const QJsonValue& value);
[[nodiscard]] QString toBase64(const Bytes& bytes);
[[nodiscard]] QByteArray toBytes(const Bytes& bytes);

} // namespace kudelma::crdt::tests

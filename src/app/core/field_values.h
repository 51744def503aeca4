// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "casework/field.h"
#include "casework/result.h"

#include <QVariantMap>

namespace kudelma::app {

/// Turns plain values, as QML and JSON have them, into fields of a record by its schema. An empty value clears the
/// field. UnknownField, WrongType or OutOfRange when something does not fit; limits are checked by the editor.
[[nodiscard]] casework::Result<casework::FieldValues> fieldsFromVariants(
    const casework::KindSpec& spec, const QVariantMap& values);

} // namespace kudelma::app

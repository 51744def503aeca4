// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "casework/case_view.h"
#include "crdt/relative_position.h"

namespace kudelma::casework {

/// The long text `field` of a record as the engine holds it; nothing where the view shows no such record or text.
[[nodiscard]] std::optional<crdt::Text> longText(const CaseView& view, const RecordId& record, const QString& field);

/// A place in a long text that stays with its letters while others write around it, as bytes that mean the same on
/// every device (src/crdt/relative_position.h). `index` in UTF-16 units; beyond the end is the end. Empty where there
/// is no such text.
[[nodiscard]] crdt::Bytes placeInText(
    const CaseView& view, const RecordId& record, const QString& field, qsizetype index);

/// Where that place is now. Nothing for bytes that are malformed or lead into another text, and for a place whose
/// letters this device does not know.
[[nodiscard]] std::optional<qsizetype> indexOfPlace(
    const CaseView& view, const RecordId& record, const QString& field, crdt::BytesView place);

} // namespace kudelma::casework

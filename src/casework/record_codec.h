// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "casework/field.h"
#include "crdt/document.h"

#include <QDateTime>

/// How a record stands in a document: a map of its fields. Flag, Integer, Words, Date, Instant, Member, Choice, Ref,
/// Entries and Bytes are plain values; Refs and Names are maps from the name to true; Text is a text. The containers
/// are made together with the record, because two that are made at the same time under one key lose one's content.
namespace kudelma::casework {

inline constexpr std::string_view kCreatedByField = "createdBy";
inline constexpr std::string_view kCreatedAtField = "createdAt";

/// The known fields, checked; what this version does not know is passed over and stays in the document.
[[nodiscard]] Result<FieldValues> readFields(const KindSpec& spec, const crdt::Map& record);
[[nodiscard]] MemberId readCreatedBy(const crdt::Map& record); ///< Null where it is missing or no member id.
[[nodiscard]] QDateTime readCreatedAt(const crdt::Map& record);

/// Makes every container of the kind, then writes what the values say. They must have passed check().
void writeNew(crdt::Transaction& tx, const KindSpec& spec, const crdt::Map& record, const FieldValues& values,
    const MemberId& createdBy, const QDateTime& createdAt);
/// Makes one field equal to the value by the smallest change; an empty value takes it away.
void writeField(crdt::Transaction& tx, const FieldSpec& spec, const crdt::Map& record, const FieldValue& value);
/// Sorts what has no order of its own, so that equal values compare equal.
[[nodiscard]] FieldValues normalised(const KindSpec& spec, FieldValues values);

[[nodiscard]] std::string utf8(const QString& text);
[[nodiscard]] QString fromUtf8(std::string_view text);
[[nodiscard]] std::u16string_view utf16(const QString& text);

} // namespace kudelma::casework

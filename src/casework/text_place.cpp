// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "casework/text_place.h"

#include "casework/record_codec.h"

namespace kudelma::casework {

std::optional<crdt::Text> longText(const CaseView& view, const RecordId& record, const QString& field)
{
    const auto head = view.head(record);
    const Source* source = head ? view.source(head->key) : nullptr;
    if (!source)
        return std::nullopt;
    const auto map = source->document->map(rootName(head->kind)).map(utf8(record.text()));
    return map ? map->text(utf8(field)) : std::nullopt;
}

crdt::Bytes placeInText(const CaseView& view, const RecordId& record, const QString& field, qsizetype index)
{
    const auto text = longText(view, record, field);
    return text ? crdt::relativePosition(*text, std::size_t(std::max<qsizetype>(index, 0))) : crdt::Bytes();
}

std::optional<qsizetype> indexOfPlace(
    const CaseView& view, const RecordId& record, const QString& field, crdt::BytesView place)
{
    const auto text = longText(view, record, field);
    if (!text)
        return std::nullopt;
    const auto found = crdt::absolutePosition(*view.source(view.head(record)->key)->document, place);
    if (!found || !*found)
        return std::nullopt;
    const auto* target = std::get_if<crdt::Text>(&(*found)->target);
    return target && *target == *text ? std::optional(qsizetype((*found)->index)) : std::nullopt;
}

} // namespace kudelma::casework

// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "crdt/store.h"

namespace kudelma::crdt {

using Attributes = std::vector<std::pair<std::string, Any>>;

/// Formatting as Yjs does it: marks stand in the sequence like letters without width; a mark holds from its place on
/// until another one with the same key. These functions write the marks that a change needs, and no others.

[[nodiscard]] std::vector<Text::Delta> deltaOf(const Branch& branch);

/// What a transaction did to a sequence, from the item `from` on, which `retained` elements stand before; looks no
/// further once it has met `items` items that were added or deleted. The predicates tell which these are.
[[nodiscard]] std::vector<DeltaPart> changeOf(const Item* from, std::size_t retained, std::size_t items,
    const std::function<bool(const Item&)>& adds, const std::function<bool(const Item&)>& deletes);

/// Null attributes: those of the text before it.
void insertFormatted(
    Transaction& transaction, Branch& branch, std::size_t index, std::u16string text, const Attributes* attributes);
void formatRange(
    Transaction& transaction, Branch& branch, std::size_t index, std::size_t length, const Attributes& attributes);

} // namespace kudelma::crdt

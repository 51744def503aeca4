// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "crdt/store.h"

namespace kudelma::crdt {

/// How an item holds a plain value: bytes stand alone, all else is "any".
struct PlainContent
{
    Kind kind = Kind::Any;
    Run run;
};
[[nodiscard]] PlainContent plainContent(const Any& value, std::size_t depthLimit);

/// Whether there is something to read in it. Every handle asks before it reads: a resting document wakes.
[[nodiscard]] bool isReadable(const Branch* branch);

/// Whether `branch` may be changed in this transaction.
[[nodiscard]] bool isWritable(const Transaction& transaction, const Branch* branch);

/// Makes a shared type as field `key`, or after `left` in the sequence; null when it would be nested too deeply.
Branch* insertBranch(Transaction& transaction, Branch& parent, const std::string* key, Item* left, BranchType type);

/// The item that ends just before `index` (null at the front), cut free where `index` falls inside one.
[[nodiscard]] Item* itemBefore(Transaction& transaction, Branch& branch, std::size_t index);

/// The item that the visible element at `index` follows, tombstones included; at the end, the last item of all.
[[nodiscard]] Item* itemBeforeVisible(Transaction& transaction, Branch& branch, std::size_t index);

/// Removes `length` visible elements from `index` on, or as many as there are.
void removeRange(Transaction& transaction, Branch& branch, std::size_t index, std::size_t length);

} // namespace kudelma::crdt

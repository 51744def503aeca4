// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "crdt/item.h"
#include "crdt/sequence_index.h"

#include <unordered_map>

namespace kudelma::crdt {

class Store;

/// Fields of a shared type: for each key its rightmost item, which is the winner. Most maps are small, so they are a
/// vector; a large one becomes a hash table.
class FieldTable
{
public:
    [[nodiscard]] Item* find(const std::string* key) const;
    void set(const std::string* key, Item* item);
    void erase(const std::string* key);
    void clear();

    template <typename Visit>
    void forEach(const Visit& visit) const
    {
        if (m_large) {
            for (const auto& [key, item] : *m_large)
                visit(key, item);
        } else {
            for (const auto& [key, item] : m_small)
                visit(key, item);
        }
    }

private:
    std::vector<std::pair<const std::string*, Item*>> m_small;
    std::unique_ptr<std::unordered_map<const std::string*, Item*>> m_large;
};

/// A shared type. It has a sequence and fields at once, as every Yjs type has; Map uses one, Array and Text the other.
/// Lives as long as the store, so that handles never dangle.
class Branch
{
public:
    Store* store = nullptr;
    Item* item = nullptr; ///< What holds it; null for a root and for one that was collected.
    BranchType type = BranchType::Unknown;
    bool isRoot = false;
    bool hasFormat = false; ///< There are, or were, formatting marks.
    std::size_t depth = 1;
    std::string name; ///< Root name; node name of the XML types.
    Item* start = nullptr;
    FieldTable fields;
    std::size_t length = 0; ///< Of the sequence, without what is deleted.

    [[nodiscard]] bool isAlive() const { return isRoot || (item && !item->deleted); }

    /// The element at `index`, which must be less than `length`.
    [[nodiscard]] SequenceIndex::Place find(std::size_t index);
    [[nodiscard]] Item* last(); ///< Of the sequence, deleted ones included; null when it is empty.
    /// How many visible elements stand before it.
    [[nodiscard]] std::size_t positionOf(const Item* wanted);
    [[nodiscard]] std::size_t fieldCount() const;

    /// Called by the store after the sequence changed.
    void inserted(Item* added);
    void visibleChanged(Item* changed, std::ptrdiff_t by);
    void erased(Item* gone);
    void dropIndex();

private:
    std::unique_ptr<SequenceIndex> m_index; ///< Made when a search has gone far.
};

} // namespace kudelma::crdt

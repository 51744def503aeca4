// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "crdt/item.h"

namespace kudelma::crdt {

struct IndexNode;

/// Finds the element at an index, and the index of an element, in logarithmic time: a B+ tree over the items of one
/// sequence whose inner nodes know how many visible elements stand below them.
class SequenceIndex
{
public:
    struct Place
    {
        Item* item = nullptr;
        Clock offset = 0;
    };

    explicit SequenceIndex(Item* start);
    ~SequenceIndex();
    SequenceIndex(const SequenceIndex&) = delete;
    SequenceIndex& operator=(const SequenceIndex&) = delete;

    [[nodiscard]] Place find(std::size_t index) const;
    [[nodiscard]] std::size_t position(const Item* item) const;
    [[nodiscard]] Item* last() const; ///< Null when there is none.

    void insertAfter(Item* left, Item* item); ///< `left` null: at the front.
    void add(Item* item, std::ptrdiff_t visible);
    void erase(Item* item);

private:
    IndexNode* m_root;
};

} // namespace kudelma::crdt

// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "crdt/item.h"

namespace kudelma::crdt {

/// All items of one client in the order of their clocks, from 0, without a gap. Kept in chunks, so that a split in the
/// middle of a long history moves few pointers.
class ItemLog
{
public:
    struct Cursor
    {
        std::size_t chunk = 0;
        std::size_t slot = 0;
        friend bool operator==(const Cursor&, const Cursor&) = default;
    };

    [[nodiscard]] bool isEmpty() const { return m_chunks.empty(); }
    [[nodiscard]] Clock end() const { return isEmpty() ? 0 : back()->end(); }
    [[nodiscard]] Item* back() const { return m_chunks.back().items.back().item; }
    [[nodiscard]] Item* at(Cursor cursor) const { return m_chunks[cursor.chunk].items[cursor.slot].item; }
    [[nodiscard]] Cursor first() const { return {}; }
    [[nodiscard]] Cursor last() const { return {m_chunks.size() - 1, m_chunks.back().items.size() - 1}; }
    /// The item that covers `clock`, which must be less than end().
    [[nodiscard]] Cursor find(Clock clock) const;
    bool next(Cursor& cursor) const; ///< False, and unmoved, at the last item.
    bool previous(Cursor& cursor) const;

    void append(Item* item);
    void insertAfter(Cursor cursor, Item* item);
    void popBack();
    /// Takes the `count` items after `cursor` out.
    void eraseAfter(Cursor cursor, std::size_t count);
    [[nodiscard]] std::size_t countFrom(Cursor cursor) const;

private:
    struct Entry
    {
        Clock clock = 0; ///< Of the item: a search reads these alone, which stand close together.
        Item* item = nullptr;
    };
    struct Chunk
    {
        Clock first = 0;
        std::vector<Entry> items;
    };
    [[nodiscard]] bool covers(Cursor cursor, Clock clock) const;

    std::vector<Chunk> m_chunks; ///< None of them is empty.
    mutable Cursor m_lastFound; ///< Only a guess: it is checked before it is used.
};

} // namespace kudelma::crdt

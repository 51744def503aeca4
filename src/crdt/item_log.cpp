// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "crdt/item_log.h"

#include <algorithm>

namespace kudelma::crdt {
namespace {

constexpr std::size_t kChunkItems = 256;

} // namespace

bool ItemLog::covers(Cursor cursor, Clock clock) const
{
    if (cursor.chunk >= m_chunks.size() || cursor.slot >= m_chunks[cursor.chunk].items.size())
        return false;
    const auto& items = m_chunks[cursor.chunk].items;
    if (clock < items[cursor.slot].clock)
        return false;
    if (cursor.slot + 1 < items.size())
        return clock < items[cursor.slot + 1].clock;
    return cursor.chunk + 1 == m_chunks.size() || clock < m_chunks[cursor.chunk + 1].first;
}

ItemLog::Cursor ItemLog::find(Clock clock) const
{
    // One change asks for the same item several times.
    if (covers(m_lastFound, clock))
        return m_lastFound;
    const auto chunk = std::prev(std::upper_bound(m_chunks.begin(), m_chunks.end(), clock,
        [](Clock wanted, const Chunk& candidate) { return wanted < candidate.first; }));
    const auto& items = chunk->items;
    // No item is shorter than one element, so it stands no further than this; of single values, exactly here.
    const std::size_t furthest = std::min<std::size_t>(clock - chunk->first, items.size() - 1);
    std::size_t slot = furthest;
    if (items[furthest].clock > clock) {
        const auto end = items.begin() + std::ptrdiff_t(furthest);
        const auto after = std::upper_bound(
            items.begin(), end, clock, [](Clock wanted, const Entry& candidate) { return wanted < candidate.clock; });
        slot = std::size_t(after - items.begin()) - 1;
    }
    m_lastFound = {std::size_t(chunk - m_chunks.begin()), slot};
    return m_lastFound;
}

bool ItemLog::next(Cursor& cursor) const
{
    if (cursor.slot + 1 < m_chunks[cursor.chunk].items.size()) {
        ++cursor.slot;
        return true;
    }
    if (cursor.chunk + 1 == m_chunks.size())
        return false;
    cursor = {cursor.chunk + 1, 0};
    return true;
}

bool ItemLog::previous(Cursor& cursor) const
{
    if (cursor.slot > 0) {
        --cursor.slot;
        return true;
    }
    if (cursor.chunk == 0)
        return false;
    cursor = {cursor.chunk - 1, m_chunks[cursor.chunk - 1].items.size() - 1};
    return true;
}

void ItemLog::append(Item* item)
{
    if (m_chunks.empty() || m_chunks.back().items.size() >= kChunkItems)
        m_chunks.push_back({item->id.clock, {}});
    m_chunks.back().items.push_back({item->id.clock, item});
}

void ItemLog::insertAfter(Cursor cursor, Item* item)
{
    if (m_chunks[cursor.chunk].items.size() >= kChunkItems) {
        auto& full = m_chunks[cursor.chunk].items;
        const auto middle = full.begin() + std::ptrdiff_t(kChunkItems / 2);
        Chunk tail{middle->clock, std::vector<Entry>(middle, full.end())};
        full.erase(middle, full.end());
        m_chunks.insert(m_chunks.begin() + std::ptrdiff_t(cursor.chunk + 1), std::move(tail));
        if (cursor.slot >= kChunkItems / 2)
            cursor = {cursor.chunk + 1, cursor.slot - kChunkItems / 2};
    }
    auto& items = m_chunks[cursor.chunk].items;
    items.insert(items.begin() + std::ptrdiff_t(cursor.slot + 1), {item->id.clock, item});
}

void ItemLog::popBack()
{
    m_chunks.back().items.pop_back();
    if (m_chunks.back().items.empty())
        m_chunks.pop_back();
}

void ItemLog::eraseAfter(Cursor cursor, std::size_t count)
{
    auto& own = m_chunks[cursor.chunk].items;
    const auto from = own.begin() + std::ptrdiff_t(cursor.slot + 1);
    const auto here = std::min(count, std::size_t(own.end() - from));
    own.erase(from, from + std::ptrdiff_t(here));
    count -= here;
    std::size_t whole = 0;
    for (std::size_t i = cursor.chunk + 1; i < m_chunks.size() && count >= m_chunks[i].items.size(); ++i, ++whole)
        count -= m_chunks[i].items.size();
    const auto next = m_chunks.begin() + std::ptrdiff_t(cursor.chunk + 1);
    const auto rest = m_chunks.erase(next, next + std::ptrdiff_t(whole));
    if (count > 0) {
        rest->items.erase(rest->items.begin(), rest->items.begin() + std::ptrdiff_t(count));
        rest->first = rest->items.front().clock;
    }
}

std::size_t ItemLog::countFrom(Cursor cursor) const
{
    std::size_t count = m_chunks[cursor.chunk].items.size() - cursor.slot;
    for (std::size_t i = cursor.chunk + 1; i < m_chunks.size(); ++i)
        count += m_chunks[i].items.size();
    return count;
}

} // namespace kudelma::crdt

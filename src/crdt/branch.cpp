// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "crdt/branch.h"

#include <algorithm>

namespace kudelma::crdt {
namespace {

constexpr std::size_t kSmallFields = 24;
constexpr std::size_t kWalkBeforeIndex = 64; ///< Items; a shorter walk costs less than keeping an index.

constexpr auto kBeforeKey = [](const auto& entry, const std::string* key) { return std::less<>()(entry.first, key); };

} // namespace

Item* FieldTable::find(const std::string* key) const
{
    if (m_large) {
        const auto found = m_large->find(key);
        return found == m_large->end() ? nullptr : found->second;
    }
    const auto found = std::lower_bound(m_small.begin(), m_small.end(), key, kBeforeKey);
    return found != m_small.end() && found->first == key ? found->second : nullptr;
}

void FieldTable::set(const std::string* key, Item* item)
{
    if (m_large) {
        (*m_large)[key] = item;
        return;
    }
    const auto found = std::lower_bound(m_small.begin(), m_small.end(), key, kBeforeKey);
    if (found != m_small.end() && found->first == key)
        found->second = item;
    else
        m_small.insert(found, {key, item});
    if (m_small.size() > kSmallFields) {
        m_large = std::make_unique<std::unordered_map<const std::string*, Item*>>(m_small.begin(), m_small.end());
        m_small = decltype(m_small)(); // with its memory
    }
}

void FieldTable::erase(const std::string* key)
{
    if (m_large) {
        m_large->erase(key);
        return;
    }
    const auto found = std::lower_bound(m_small.begin(), m_small.end(), key, kBeforeKey);
    if (found != m_small.end() && found->first == key)
        m_small.erase(found);
}

void FieldTable::clear()
{
    m_small = decltype(m_small)(); // with its memory
    m_large.reset();
}

SequenceIndex::Place Branch::find(std::size_t index)
{
    if (m_index)
        return m_index->find(index);
    std::size_t left = index;
    std::size_t steps = 0;
    for (Item* at = start; at; at = at->right) {
        const Clock visible = at->visibleLength();
        if (left < visible)
            return {at, Clock(left)};
        left -= visible;
        if (++steps == kWalkBeforeIndex) {
            m_index = std::make_unique<SequenceIndex>(start);
            return m_index->find(index);
        }
    }
    return {};
}

Item* Branch::last()
{
    if (m_index)
        return m_index->last();
    Item* at = start;
    for (std::size_t steps = 0; at && at->right; at = at->right) {
        if (++steps == kWalkBeforeIndex) {
            m_index = std::make_unique<SequenceIndex>(start);
            return m_index->last();
        }
    }
    return at;
}

std::size_t Branch::positionOf(const Item* wanted)
{
    if (m_index)
        return m_index->position(wanted);
    std::size_t position = 0;
    std::size_t steps = 0;
    for (const Item* at = start; at && at != wanted; at = at->right) {
        position += at->visibleLength();
        if (++steps == kWalkBeforeIndex) {
            m_index = std::make_unique<SequenceIndex>(start);
            return m_index->position(wanted);
        }
    }
    return position;
}

std::size_t Branch::fieldCount() const
{
    std::size_t count = 0;
    fields.forEach([&](const std::string*, const Item* field) { count += field->deleted ? 0 : 1; });
    return count;
}

void Branch::inserted(Item* added)
{
    if (m_index)
        m_index->insertAfter(added->left, added);
}

void Branch::visibleChanged(Item* changed, std::ptrdiff_t by)
{
    if (m_index)
        m_index->add(changed, by);
}

void Branch::erased(Item* gone)
{
    if (m_index)
        m_index->erase(gone);
}

void Branch::dropIndex()
{
    m_index.reset();
}

} // namespace kudelma::crdt

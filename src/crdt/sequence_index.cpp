// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "crdt/sequence_index.h"

#include <algorithm>
#include <array>

namespace kudelma::crdt {

constexpr std::size_t kFanout = 32;

/// Node of the tree; the leaves hold items, the others nodes.
struct IndexNode
{
    explicit IndexNode(bool leaf)
        : isLeaf(leaf)
    { }
    bool isLeaf;
    std::uint16_t count = 0;
    IndexNode* parent = nullptr;
    std::array<void*, kFanout> entries{};
    std::array<std::size_t, kFanout> visible{};

    [[nodiscard]] std::size_t slotOf(const void* entry) const
    {
        return std::size_t(std::find(entries.begin(), entries.begin() + count, entry) - entries.begin());
    }
    [[nodiscard]] IndexNode* child(std::size_t slot) const { return static_cast<IndexNode*>(entries[slot]); }
    [[nodiscard]] Item* item(std::size_t slot) const { return static_cast<Item*>(entries[slot]); }
    [[nodiscard]] std::size_t total() const
    {
        std::size_t sum = 0;
        for (std::size_t i = 0; i < count; ++i)
            sum += visible[i];
        return sum;
    }
    void adopt(std::size_t slot);
    void insert(std::size_t slot, void* entry, std::size_t amount);
    void remove(std::size_t slot);
};

/// A leaf under the name by which items know it.
struct IndexLeaf : IndexNode
{
    IndexLeaf()
        : IndexNode(true)
    { }
};

namespace {

IndexNode* newNode(bool leaf)
{
    return leaf ? new IndexLeaf : new IndexNode(false);
}

void destroy(IndexNode* node)
{
    if (node->isLeaf) {
        delete static_cast<IndexLeaf*>(node);
        return;
    }
    for (std::size_t i = 0; i < node->count; ++i)
        destroy(node->child(i));
    delete node;
}

void forgetItems(IndexNode* node)
{
    for (std::size_t i = 0; i < node->count; ++i) {
        if (node->isLeaf)
            node->item(i)->leaf = nullptr;
        else
            forgetItems(node->child(i));
    }
}

/// Puts `entry` at `slot` of `node`, splitting full nodes on the way up. Gives the root, which may be a new one.
IndexNode* place(IndexNode* root, IndexNode* node, std::size_t slot, void* entry, std::size_t amount)
{
    while (node->count == kFanout) {
        // Appending leaves the full node as it is: typing and loading at the end fill nodes wholly.
        const std::size_t kept = slot == kFanout ? kFanout : kFanout / 2;
        IndexNode* sibling = newNode(node->isLeaf);
        for (std::size_t i = kept; i < kFanout; ++i)
            sibling->insert(sibling->count, node->entries[i], node->visible[i]);
        node->count = std::uint16_t(kept);
        IndexNode* target = slot > kept || kept == kFanout ? sibling : node;
        target->insert(target == sibling ? slot - kept : slot, entry, amount);
        if (!node->parent) {
            IndexNode* top = newNode(false);
            top->insert(0, node, node->total());
            top->insert(1, sibling, sibling->total());
            return top;
        }
        IndexNode* parent = node->parent;
        slot = parent->slotOf(node);
        parent->visible[slot] = node->total();
        // What is above still counts the entries that moved to the sibling; what goes up now is the difference.
        entry = sibling;
        amount = sibling->total();
        node = parent;
        ++slot;
    }
    node->insert(slot, entry, amount);
    for (IndexNode* up = node; up->parent; up = up->parent)
        up->parent->visible[up->parent->slotOf(up)] = up->total();
    return root;
}

} // namespace

void IndexNode::adopt(std::size_t slot)
{
    if (isLeaf)
        item(slot)->leaf = static_cast<IndexLeaf*>(this);
    else
        child(slot)->parent = this;
}

void IndexNode::insert(std::size_t slot, void* entry, std::size_t amount)
{
    for (std::size_t i = count; i > slot; --i) {
        entries[i] = entries[i - 1];
        visible[i] = visible[i - 1];
    }
    entries[slot] = entry;
    visible[slot] = amount;
    ++count;
    adopt(slot);
}

void IndexNode::remove(std::size_t slot)
{
    --count;
    for (std::size_t i = slot; i < count; ++i) {
        entries[i] = entries[i + 1];
        visible[i] = visible[i + 1];
    }
}

SequenceIndex::SequenceIndex(Item* start)
    : m_root(newNode(true))
{
    Item* left = nullptr;
    for (Item* item = start; item; left = item, item = item->right)
        insertAfter(left, item);
}

SequenceIndex::~SequenceIndex()
{
    forgetItems(m_root);
    destroy(m_root);
}

SequenceIndex::Place SequenceIndex::find(std::size_t index) const
{
    const IndexNode* node = m_root;
    while (true) {
        std::size_t slot = 0;
        while (slot < node->count && index >= node->visible[slot])
            index -= node->visible[slot++];
        if (slot == node->count)
            return {};
        if (node->isLeaf)
            return {node->item(slot), Clock(index)};
        node = node->child(slot);
    }
}

std::size_t SequenceIndex::position(const Item* item) const
{
    const void* entry = item;
    std::size_t sum = 0;
    for (const IndexNode* node = item->leaf; node; entry = node, node = node->parent) {
        for (std::size_t i = 0; node->entries[i] != entry; ++i)
            sum += node->visible[i];
    }
    return sum;
}

Item* SequenceIndex::last() const
{
    const IndexNode* node = m_root;
    while (!node->isLeaf)
        node = node->child(node->count - 1u);
    return node->count == 0 ? nullptr : node->item(node->count - 1u);
}

void SequenceIndex::insertAfter(Item* left, Item* item)
{
    IndexNode* node = m_root;
    std::size_t slot = 0;
    if (left) {
        node = left->leaf;
        slot = node->slotOf(left) + 1;
    } else {
        while (!node->isLeaf)
            node = node->child(0);
    }
    m_root = place(m_root, node, slot, item, item->visibleLength());
}

void SequenceIndex::add(Item* item, std::ptrdiff_t visible)
{
    const void* entry = item;
    for (IndexNode* node = item->leaf; node; entry = node, node = node->parent)
        node->visible[node->slotOf(entry)] += std::size_t(visible);
}

void SequenceIndex::erase(Item* item)
{
    IndexNode* node = item->leaf;
    std::size_t slot = node->slotOf(item);
    add(item, -std::ptrdiff_t(node->visible[slot]));
    item->leaf = nullptr;
    node->remove(slot);
    while (node->count == 0 && node->parent) {
        IndexNode* parent = node->parent;
        parent->remove(parent->slotOf(node));
        destroy(node);
        node = parent;
    }
    while (!m_root->isLeaf && m_root->count == 1) {
        IndexNode* only = m_root->child(0);
        m_root->count = 0;
        destroy(m_root);
        only->parent = nullptr;
        m_root = only;
    }
    if (!m_root->isLeaf && m_root->count == 0) {
        destroy(m_root);
        m_root = newNode(true);
    }
}

} // namespace kudelma::crdt

// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// What happens to items when a transaction has ended: deleted content is forgotten, and neighbours that continue one
// another become one. Both follow Yjs step by step, because how items are cut shows in the encoded bytes.
#include "crdt/store.h"

namespace kudelma::crdt {
namespace {

/// What others write into a type that we deleted, and may yet restore, stays with it.
bool isKept(const Item& item)
{
    const Item* holder = item.parent->item;
    return item.keep || (holder && holder->deleted && holder->keep);
}

} // namespace

void Store::collect(const std::vector<DeletedRange>& ranges)
{
    for (const DeletedRange& range : ranges) {
        const ItemLog& items = log(range.client).items;
        ItemLog::Cursor cursor = items.find(range.clock);
        do {
            Item* item = items.at(cursor);
            if (item->id.clock >= range.clock + range.length)
                break;
            if (item->kind != Kind::Gc && item->deleted && !isKept(*item))
                collectItem(item, false);
        } while (items.next(cursor));
    }
}

void Store::release(Transaction& transaction, const std::vector<DeletedRange>& ranges)
{
    for (const DeletedRange& range : ranges) {
        // Items that are wanted still may have merged with these.
        itemStartingAt(transaction, {range.client, range.clock});
        itemEndingWith(transaction, {range.client, range.clock + range.length - 1});
        const ItemLog& items = log(range.client).items;
        ItemLog::Cursor cursor = items.find(range.clock);
        do {
            Item* item = items.at(cursor);
            if (item->id.clock >= range.clock + range.length)
                break;
            // A type stays: something else that undo wants back may stand in it.
            item->keep = item->keep && item->branch();
        } while (items.next(cursor));
    }
    if (options.gc)
        collect(ranges);
    mergeDeleted(ranges);
}

void Store::collectItem(Item* item, bool parentGone)
{
    if (Branch* branch = item->branch()) {
        branch->dropIndex();
        for (Item* child = branch->start; child;) {
            Item* next = child->right;
            collectItem(child, true);
            child = next;
        }
        branch->start = nullptr;
        branch->fields.forEach([&](const std::string*, Item* child) {
            while (child) {
                Item* next = child->left;
                collectItem(child, true);
                child = next;
            }
        });
        branch->fields.clear();
        branch->item = nullptr;
    }
    item->content = std::monostate();
    item->kind = parentGone ? Kind::Gc : Kind::Deleted;
    if (parentGone) {
        item->left = item->right = nullptr;
        item->parent = nullptr;
        item->key = nullptr;
        item->origin = item->rightOrigin = Id();
        item->leaf = nullptr;
        item->deleted = true;
    }
}

std::size_t Store::mergeWithLefts(ItemLog& items, ItemLog::Cursor& cursor)
{
    ItemLog::Cursor left = cursor;
    std::size_t merged = 0;
    for (ItemLog::Cursor right = cursor; items.previous(left); right = left, ++merged) {
        if (!canMerge(*items.at(left), *items.at(right))) {
            left = right;
            break;
        }
    }
    if (merged == 0)
        return 0;
    // The leftmost takes the others up one by one, so that a run of n costs n.
    Item* whole = items.at(left);
    ItemLog::Cursor at = left;
    for (std::size_t i = 0; i < merged; ++i) {
        items.next(at);
        Item* part = items.at(at);
        const Clock visible = part->visibleLength();
        appendContent(*whole, *part);
        if (part->parent) {
            whole->right = part->right;
            if (part->right)
                part->right->left = whole;
            else if (part->key)
                part->parent->fields.set(part->key, whole);
            if (!part->key) {
                part->parent->erased(part);
                whole->parent->visibleChanged(whole, std::ptrdiff_t(visible));
            }
        }
        m_pool.release(part);
    }
    items.eraseAfter(left, merged);
    cursor = left;
    return merged;
}

void Store::mergeDeleted(const std::vector<DeletedRange>& ranges)
{
    for (auto range = ranges.rbegin(); range != ranges.rend(); ++range) {
        ItemLog& items = log(range->client).items;
        ItemLog::Cursor cursor = items.find(range->clock + range->length - 1);
        items.next(cursor);
        while (items.at(cursor)->id.clock >= range->clock) {
            mergeWithLefts(items, cursor);
            if (!items.previous(cursor))
                break;
        }
    }
}

void Store::mergeNew(const Transaction& transaction)
{
    for (const ClientIndex client : transaction.touched) {
        ItemLog& items = log(client).items;
        if (items.end() == log(client).before)
            continue;
        const Clock from = items.at(items.find(log(client).before))->id.clock;
        ItemLog::Cursor cursor = items.last();
        while (items.at(cursor)->id.clock >= from) {
            mergeWithLefts(items, cursor);
            if (!items.previous(cursor))
                break;
        }
    }
}

void Store::mergeCandidates(const Transaction& transaction)
{
    for (auto id = transaction.mergeCandidates.rbegin(); id != transaction.mergeCandidates.rend(); ++id) {
        ItemLog& items = log(id->client).items;
        if (id->clock >= items.end())
            continue; // it belonged to an update that was rolled back
        ItemLog::Cursor cursor = items.find(id->clock);
        ItemLog::Cursor next = cursor;
        if (items.next(next) && mergeWithLefts(items, next) > 1)
            continue;
        cursor = items.find(id->clock);
        mergeWithLefts(items, cursor);
    }
}

} // namespace kudelma::crdt

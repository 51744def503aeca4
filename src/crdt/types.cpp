// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "crdt/types.h"

#include "crdt/utf.h"

#include <algorithm>

namespace kudelma::crdt {

PlainContent plainContent(const Any& value, std::size_t depthLimit)
{
    Writer writer;
    const Bytes* bytes = value.bytes();
    if (bytes) {
        writer.varUint(bytes->size());
        writer.raw(BytesView(*bytes));
    } else {
        writeAny(writer, value, depthLimit);
    }
    return {bytes ? Kind::Binary : Kind::Any, Run(writer.bytes())};
}

bool isReadable(const Branch* branch)
{
    if (!branch)
        return false;
    branch->store->wake();
    return branch->isAlive();
}

bool isWritable(const Transaction& transaction, const Branch* branch)
{
    return branch && branch->store == &transaction.store && branch->isAlive();
}

Branch* insertBranch(Transaction& transaction, Branch& parent, const std::string* key, Item* left, BranchType type)
{
    Store& store = transaction.store;
    if (parent.depth >= store.options.limits.depth)
        return nullptr;
    Branch* branch = store.newBranch(type, {});
    store.insert(transaction, parent, key, left, Kind::Type, 1, branch);
    return branch;
}

Item* itemBefore(Transaction& transaction, Branch& branch, std::size_t index)
{
    if (index == 0)
        return nullptr;
    const SequenceIndex::Place place = branch.find(index - 1);
    return transaction.store.itemEndingWith(transaction, {place.item->id.client, place.item->id.clock + place.offset});
}

Item* itemBeforeVisible(Transaction& transaction, Branch& branch, std::size_t index)
{
    if (index == branch.length)
        return branch.last();
    const SequenceIndex::Place place = branch.find(index);
    if (place.offset == 0)
        return place.item->left;
    return transaction.store.itemEndingWith(
        transaction, {place.item->id.client, place.item->id.clock + place.offset - 1});
}

void removeRange(Transaction& transaction, Branch& branch, std::size_t index, std::size_t length)
{
    if (index >= branch.length)
        return;
    length = std::min(length, branch.length - index);
    if (length == 0)
        return;
    Store& store = transaction.store;
    const SequenceIndex::Place place = branch.find(index);
    Item* item = store.itemStartingAt(transaction, {place.item->id.client, place.item->id.clock + place.offset});
    for (; length > 0; item = item->right) {
        if (!item->isVisible())
            continue;
        if (item->length > length)
            store.itemStartingAt(transaction, {item->id.client, item->id.clock + Clock(length)});
        length -= item->length;
        store.remove(transaction, item);
    }
}

Value handleOf(Branch* branch)
{
    switch (branch->type) {
    case BranchType::Map:
        return HandleAccess::make<Map>(branch);
    case BranchType::Array:
        return HandleAccess::make<Array>(branch);
    case BranchType::Text:
    case BranchType::XmlText:
        return HandleAccess::make<Text>(branch);
    default:
        return {};
    }
}

Value valueOf(const Item& item, Clock at)
{
    if (Branch* branch = item.branch())
        return handleOf(branch);
    if (item.kind == Kind::Doc)
        return {};
    return item.value(at);
}

Any jsonOf(const Item& item, Clock at)
{
    if (const Branch* branch = item.branch())
        return jsonOf(*branch);
    return item.value(at);
}

Any jsonOf(const Branch& branch)
{
    BranchType type = branch.type;
    if (type == BranchType::Unknown) {
        const bool text = branch.start && (branch.start->kind == Kind::String || branch.hasFormat);
        type = !branch.start ? BranchType::Map : text ? BranchType::Text : BranchType::Array;
    }
    if (type == BranchType::Map) {
        Any::Object object;
        branch.fields.forEach([&](const std::string* key, const Item* item) {
            if (!item->deleted)
                object.emplace_back(*key, jsonOf(*item, item->length - 1));
        });
        std::sort(object.begin(), object.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
        return object;
    }
    if (type == BranchType::Text || type == BranchType::XmlText) {
        std::u16string text;
        for (const Item* item = branch.start; item; item = item->right) {
            if (item->isVisible() && item->kind == Kind::String)
                text += item->text();
        }
        return toUtf8(text);
    }
    Any::List list;
    for (const Item* item = branch.start; item; item = item->right) {
        for (Clock at = 0; at < item->visibleLength(); ++at)
            list.push_back(item->kind == Kind::String ? Any(toUtf8(item->text().substr(at, 1))) : jsonOf(*item, at));
    }
    return list;
}

} // namespace kudelma::crdt

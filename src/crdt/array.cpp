// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "crdt/types.h"

#include <algorithm>

namespace kudelma::crdt {
namespace {

Branch* insertBranchAt(Transaction& transaction, Branch* branch, std::size_t index, BranchType type)
{
    if (!isWritable(transaction, branch))
        return nullptr;
    Item* left = itemBefore(transaction, *branch, std::min(index, branch->length));
    return insertBranch(transaction, *branch, nullptr, left, type);
}

/// Plain values in a row make one item; bytes cannot be part of it.
void insertValues(Transaction& transaction, Branch& branch, Item* left, const std::vector<Any>& values)
{
    Store& store = transaction.store;
    Writer writer;
    Clock count = 0;
    const auto flush = [&] {
        if (count > 0)
            left = store.insert(transaction, branch, nullptr, left, Kind::Any, count, Run(writer.take()));
        writer = Writer();
        count = 0;
    };
    for (const Any& value : values) {
        if (value.bytes()) {
            flush();
            PlainContent plain = plainContent(value, store.options.limits.depth);
            left = store.insert(transaction, branch, nullptr, left, plain.kind, 1, std::move(plain.run));
        } else {
            writeAny(writer, value, store.options.limits.depth);
            ++count;
        }
    }
    flush();
}

} // namespace

bool Array::isAlive() const
{
    return isReadable(m_branch);
}

std::size_t Array::size() const
{
    return isAlive() ? m_branch->length : 0;
}

Value Array::get(std::size_t index) const
{
    if (index >= size())
        return {};
    const SequenceIndex::Place place = m_branch->find(index);
    return valueOf(*place.item, place.offset);
}

std::vector<Value> Array::values() const
{
    std::vector<Value> values;
    if (!isAlive())
        return values;
    values.reserve(m_branch->length);
    for (const Item* item = m_branch->start; item; item = item->right) {
        for (Clock at = 0; at < item->visibleLength(); ++at)
            values.push_back(valueOf(*item, at));
    }
    return values;
}

void Array::insert(Transaction& transaction, std::size_t index, std::vector<Any> values) const
{
    if (!isWritable(transaction, m_branch) || values.empty())
        return;
    insertValues(transaction, *m_branch, itemBefore(transaction, *m_branch, std::min(index, m_branch->length)), values);
}

/// After the last of all, tombstones included, as Yjs does it.
void Array::push(Transaction& transaction, std::vector<Any> values) const
{
    if (isWritable(transaction, m_branch) && !values.empty())
        insertValues(transaction, *m_branch, m_branch->last(), values);
}

Map Array::insertMap(Transaction& transaction, std::size_t index) const
{
    return HandleAccess::make<Map>(insertBranchAt(transaction, m_branch, index, BranchType::Map));
}

Array Array::insertArray(Transaction& transaction, std::size_t index) const
{
    return HandleAccess::make<Array>(insertBranchAt(transaction, m_branch, index, BranchType::Array));
}

Text Array::insertText(Transaction& transaction, std::size_t index, std::u16string_view initial) const
{
    const Text text = HandleAccess::make<Text>(insertBranchAt(transaction, m_branch, index, BranchType::Text));
    text.insert(transaction, 0, initial);
    return text;
}

void Array::remove(Transaction& transaction, std::size_t index, std::size_t length) const
{
    if (isWritable(transaction, m_branch))
        removeRange(transaction, *m_branch, index, length);
}

Any Array::toJson() const
{
    return isAlive() ? jsonOf(*m_branch) : Any(Any::List());
}

} // namespace kudelma::crdt

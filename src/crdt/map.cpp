// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "crdt/types.h"
#include "crdt/utf.h"

#include <algorithm>

namespace kudelma::crdt {
namespace {

/// The item that stands as a live field, or null.
const Item* fieldOf(const Branch* branch, std::string_view key)
{
    if (!isReadable(branch))
        return nullptr;
    const std::string* known = branch->store->findKey(key);
    const Item* item = known ? branch->fields.find(known) : nullptr;
    return item && !item->deleted ? item : nullptr;
}

template <typename Handle>
std::optional<Handle> fieldAs(const Branch* branch, std::string_view key)
{
    const Item* item = fieldOf(branch, key);
    if (!item)
        return std::nullopt;
    const Value value = valueOf(*item, item->length - 1);
    const Handle* handle = std::get_if<Handle>(&value);
    return handle ? std::optional(*handle) : std::nullopt;
}

const std::string* internedKey(const Transaction& transaction, std::string_view key)
{
    return utf16Length(key) ? transaction.store.internKey(key) : transaction.store.internKey(sanitizedUtf8(key));
}

Branch* setBranch(Transaction& transaction, Branch* branch, std::string_view key, BranchType type)
{
    if (!isWritable(transaction, branch))
        return nullptr;
    const std::string* name = internedKey(transaction, key);
    return insertBranch(transaction, *branch, name, branch->fields.find(name), type);
}

} // namespace

bool Map::isAlive() const
{
    return isReadable(m_branch);
}

std::size_t Map::size() const
{
    return isAlive() ? m_branch->fieldCount() : 0;
}

bool Map::contains(std::string_view key) const
{
    return fieldOf(m_branch, key) != nullptr;
}

std::vector<std::string> Map::keys() const
{
    std::vector<std::string> keys;
    if (!isAlive())
        return keys;
    m_branch->fields.forEach([&](const std::string* key, const Item* item) {
        if (!item->deleted)
            keys.push_back(*key);
    });
    std::sort(keys.begin(), keys.end());
    return keys;
}

Value Map::get(std::string_view key) const
{
    const Item* item = fieldOf(m_branch, key);
    return item ? valueOf(*item, item->length - 1) : Value();
}

std::optional<Any> Map::any(std::string_view key) const
{
    return fieldAs<Any>(m_branch, key);
}

std::optional<Map> Map::map(std::string_view key) const
{
    return fieldAs<Map>(m_branch, key);
}

std::optional<Array> Map::array(std::string_view key) const
{
    return fieldAs<Array>(m_branch, key);
}

std::optional<Text> Map::text(std::string_view key) const
{
    return fieldAs<Text>(m_branch, key);
}

void Map::set(Transaction& transaction, std::string_view key, Any value) const
{
    if (!isWritable(transaction, m_branch))
        return;
    const std::string* name = internedKey(transaction, key);
    Store& store = transaction.store;
    PlainContent plain = plainContent(value, store.options.limits.depth);
    store.insert(transaction, *m_branch, name, m_branch->fields.find(name), plain.kind, 1, std::move(plain.run));
}

Map Map::setMap(Transaction& transaction, std::string_view key) const
{
    return HandleAccess::make<Map>(setBranch(transaction, m_branch, key, BranchType::Map));
}

Array Map::setArray(Transaction& transaction, std::string_view key) const
{
    return HandleAccess::make<Array>(setBranch(transaction, m_branch, key, BranchType::Array));
}

Text Map::setText(Transaction& transaction, std::string_view key, std::u16string_view initial) const
{
    const Text text = HandleAccess::make<Text>(setBranch(transaction, m_branch, key, BranchType::Text));
    text.insert(transaction, 0, initial);
    return text;
}

bool Map::remove(Transaction& transaction, std::string_view key) const
{
    if (!isWritable(transaction, m_branch) || !contains(key))
        return false;
    transaction.store.remove(transaction, m_branch->fields.find(transaction.store.findKey(key)));
    return true;
}

void Map::clear(Transaction& transaction) const
{
    for (const std::string& key : keys())
        remove(transaction, key);
}

Any Map::toJson() const
{
    return isAlive() ? jsonOf(*m_branch) : Any(Any::Object());
}

} // namespace kudelma::crdt

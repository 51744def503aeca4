// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "crdt/store.h"

#include "crdt/utf.h"

#include <random>

namespace kudelma::crdt {

ClientId randomClientId()
{
    std::random_device device;
    const ClientId high = device();
    const ClientId id = ((high << 32) ^ device()) & kMaxClientId;
    return id == 0 ? 1 : id;
}

Store::Store(const Options& wanted)
    : options(wanted)
    , m_observers(std::make_shared<ObserverList<TransactionEvent>>())
    , m_deepObservers(std::make_shared<ObserverList<DeepEvent>>())
{
    own = intern(options.clientId == 0 ? randomClientId() : options.clientId & kMaxClientId);
}

Store::~Store()
{
    for (Branch& branch : m_branches)
        branch.dropIndex();
}

ClientIndex Store::intern(ClientId client)
{
    const auto [entry, added] = m_clientIndex.try_emplace(client, ClientIndex(m_logs.size()));
    if (added)
        m_logs.emplace_back().client = client;
    return entry->second;
}

std::optional<ClientIndex> Store::indexOf(ClientId client) const
{
    const auto found = m_clientIndex.find(client);
    return found == m_clientIndex.end() ? std::nullopt : std::optional(found->second);
}

Clock Store::stateOf(ClientId client) const
{
    const auto index = indexOf(client);
    return index ? log(*index).items.end() : 0;
}

StateVector Store::state() const
{
    StateVector state;
    for (const ClientLog& each : m_logs) {
        if (!each.items.isEmpty())
            state[each.client] = each.items.end();
    }
    return state;
}

const std::string* Store::internKey(std::string_view key)
{
    const std::string* known = findKey(key);
    return known ? known : &*m_keys.emplace(key).first;
}

const std::string* Store::findKey(std::string_view key) const
{
    const auto found = m_keys.find(key);
    return found == m_keys.end() ? nullptr : &*found;
}

Branch* Store::root(std::string_view name)
{
    const auto found = m_roots.find(name);
    if (found != m_roots.end())
        return found->second;
    Branch* branch = newBranch(BranchType::Unknown, name);
    branch->isRoot = true;
    m_roots.emplace(name, branch);
    return branch;
}

Branch* Store::newBranch(BranchType type, std::string_view name)
{
    Branch& branch = m_branches.emplace_back();
    branch.store = this;
    branch.type = type;
    branch.name = name;
    return &branch;
}

Item* Store::find(Id id)
{
    const ItemLog& items = log(id.client).items;
    return items.at(items.find(id.clock));
}

Item* Store::itemStartingAt(Transaction& transaction, Id id)
{
    ItemLog& items = log(id.client).items;
    const ItemLog::Cursor cursor = items.find(id.clock);
    Item* item = items.at(cursor);
    if (item->id.clock == id.clock || item->kind == Kind::Gc)
        return item;
    split(transaction, items, cursor, id.clock - item->id.clock);
    return item->right;
}

Item* Store::itemEndingWith(Transaction& transaction, Id id)
{
    ItemLog& items = log(id.client).items;
    const ItemLog::Cursor cursor = items.find(id.clock);
    Item* item = items.at(cursor);
    if (item->end() != id.clock + 1 && item->kind != Kind::Gc)
        split(transaction, items, cursor, id.clock + 1 - item->id.clock);
    return item;
}

void Store::split(Transaction& transaction, ItemLog& items, ItemLog::Cursor cursor, Clock at)
{
    // Copying the content is what costs: a foreign update pays for it (units a step, from measuring).
    constexpr std::size_t kUnitsPerStep = 64;
    Item* left = items.at(cursor);
    m_budget.charge(1 + left->length / kUnitsPerStep);
    Item* right = m_pool.make();
    right->id = {left->id.client, left->id.clock + at};
    right->origin = {left->id.client, right->id.clock - 1};
    right->rightOrigin = left->rightOrigin;
    right->kind = left->kind;
    right->deleted = left->deleted;
    right->keep = left->keep;
    right->parent = left->parent;
    right->key = left->key;
    if (m_cutPairs && left->kind == Kind::String && isHighSurrogate(left->text()[at - 1]))
        m_cutPairs->push_back({right->id, left->text()[at - 1], left->text()[at]});
    right->content = splitContent(*left, at);
    right->length = left->length - at;
    if (!left->key)
        left->parent->visibleChanged(left, -std::ptrdiff_t(right->visibleLength()));
    left->length = at;
    right->left = left;
    right->right = left->right;
    left->right = right;
    if (right->right)
        right->right->left = right;
    else if (right->key)
        right->parent->fields.set(right->key, right);
    if (!right->key)
        right->parent->inserted(right);
    items.insertAfter(cursor, right);
    transaction.mergeCandidates.push_back(right->id);
}

bool Store::isNew(const Transaction& transaction, const Item& item) const
{
    const ClientLog& author = log(item.id.client);
    return author.touchedIn == transaction.number && item.id.clock >= author.before;
}

} // namespace kudelma::crdt

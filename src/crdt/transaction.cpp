// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "crdt/store.h"

#include <algorithm>

namespace kudelma::crdt {
namespace {

std::vector<Change> changesOf(const Transaction& transaction)
{
    std::vector<Change> changes;
    std::vector<const Branch*> branches;
    std::unordered_map<const Branch*, std::size_t> places; // from the second branch on
    const auto placeOf = [&](const Branch* branch) {
        if (branches.empty() || branches.back() == branch)
            return branches.size() - (branches.empty() ? 0 : 1);
        if (places.empty())
            places.emplace(branches.back(), 0);
        return places.try_emplace(branch, branches.size()).first->second;
    };
    for (const auto& [branch, key] : transaction.changed) {
        if (!branch->isAlive())
            continue;
        const std::size_t place = placeOf(branch);
        if (place == branches.size()) {
            branches.push_back(branch);
            changes.push_back({pathTo(*branch), {}});
        }
        if (key)
            changes[place].keys.push_back(*key);
    }
    for (Change& change : changes) {
        std::sort(change.keys.begin(), change.keys.end());
        change.keys.erase(std::unique(change.keys.begin(), change.keys.end()), change.keys.end());
    }
    return changes;
}

/// Sorts, and joins what touches: what is tried for merging hangs on where a range ends (collect.cpp).
void normalize(std::vector<DeletedRange>& ranges)
{
    std::sort(ranges.begin(), ranges.end(), [](const DeletedRange& a, const DeletedRange& b) {
        return std::pair(a.client, a.clock) < std::pair(b.client, b.clock);
    });
    std::size_t kept = 0;
    for (const DeletedRange& range : ranges) {
        DeletedRange* last = kept > 0 ? &ranges[kept - 1] : nullptr;
        if (last && last->client == range.client && last->clock + last->length == range.clock)
            last->length += range.length;
        else
            ranges[kept++] = range;
    }
    ranges.resize(kept);
}

template <typename Event>
Subscription subscribe(const std::shared_ptr<ObserverList<Event>>& list, std::function<void(const Event&)> observer)
{
    const std::uint64_t id = list->nextId++;
    list->observers.emplace(id, std::move(observer));
    return Subscription([weak = std::weak_ptr(list), id] {
        if (const auto kept = weak.lock())
            kept->observers.erase(id);
    });
}

/// Observers may change the document, and end their own subscription or that of others.
template <typename Event>
void tell(const ObserverList<Event>& list, const Event& event)
{
    std::vector<std::uint64_t> ids;
    for (const auto& [id, observer] : list.observers)
        ids.push_back(id);
    for (const std::uint64_t id : ids) {
        const auto found = list.observers.find(id);
        if (found == list.observers.end())
            continue;
        const auto observer = found->second; // a copy: it may end its own subscription
        observer(event);
    }
}

} // namespace

std::vector<std::string> pathTo(const Branch& branch)
{
    std::vector<std::string> path;
    path.reserve(branch.depth);
    const Branch* at = &branch;
    for (; at->item; at = at->item->parent)
        path.push_back(at->item->key ? *at->item->key : std::to_string(at->item->parent->positionOf(at->item)));
    path.push_back(at->name);
    std::reverse(path.begin(), path.end());
    return path;
}

void Store::transact(const std::function<void(Transaction&)>& change, const Origin& origin, bool local)
{
    if (m_transaction) {
        change(*m_transaction);
        return;
    }
    wake();
    m_transaction = std::move(m_ended);
    if (m_transaction)
        m_transaction->restart(origin, local, ++m_transactions);
    else
        m_transaction = std::make_unique<Transaction>(*this, origin, local, ++m_transactions);
    try {
        change(*m_transaction);
    } catch (...) {
        end();
        throw;
    }
    end();
    deliver();
}

void Store::end()
{
    constexpr std::size_t kKept = 1000; // a large one's memory is not kept for small ones
    finish(*m_transaction);
    const bool isSmall = std::max(m_transaction->changed.capacity(), m_transaction->mergeCandidates.capacity()) <= kKept
        && m_transaction->deleted.capacity() <= kKept;
    if (isSmall)
        m_ended = std::move(m_transaction);
    m_transaction.reset();
}

void Store::finish(Transaction& transaction)
{
    for (TransactionListener* listener : listeners)
        listener->beforeCleanup(transaction);
    std::vector<DeletedRange>& deleted = transaction.deleted;
    normalize(deleted);
    News news{deepEventOf(transaction), std::nullopt};
    if (options.gc)
        collect(deleted);
    mergeDeleted(deleted);
    mergeNew(transaction);
    mergeCandidates(transaction);
    news.plain = eventOf(transaction);
    if (news.deep || news.plain)
        m_news.push_back(std::move(news));
}

std::optional<TransactionEvent> Store::eventOf(const Transaction& transaction) const
{
    const bool grew = std::any_of(transaction.touched.begin(), transaction.touched.end(),
        [&](ClientIndex client) { return log(client).items.end() > log(client).before; });
    if (m_observers->observers.empty() || (!grew && transaction.deleted.empty()))
        return std::nullopt;
    TransactionEvent event;
    event.origin = transaction.origin;
    event.local = transaction.local;
    event.changes = changesOf(transaction);
    event.update = encodeTransaction(transaction);
    return event;
}

void Store::deliver()
{
    if (m_delivering)
        return;
    m_delivering = true;
    const auto list = m_observers;
    const auto deepList = m_deepObservers;
    while (!m_news.empty()) {
        const News news = std::move(m_news.front());
        m_news.pop_front();
        if (news.plain)
            tell(*list, *news.plain);
        if (news.deep)
            tell(*deepList, *news.deep);
    }
    m_delivering = false;
}

Subscription Store::observe(std::function<void(const TransactionEvent&)> observer)
{
    return subscribe(m_observers, std::move(observer));
}

Subscription Store::observeDeep(std::function<void(const DeepEvent&)> observer)
{
    return subscribe(m_deepObservers, std::move(observer));
}

Subscription::Subscription(std::function<void()> cancel)
    : m_cancel(std::move(cancel))
{ }

Subscription::Subscription(Subscription&& other) noexcept
    : m_cancel(std::exchange(other.m_cancel, nullptr))
{ }

Subscription& Subscription::operator=(Subscription&& other) noexcept
{
    if (this != &other) {
        if (m_cancel)
            m_cancel();
        m_cancel = std::exchange(other.m_cancel, nullptr);
    }
    return *this;
}

Subscription::~Subscription()
{
    if (m_cancel)
        m_cancel();
}

} // namespace kudelma::crdt

// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "crdt/deep_event.h"

#include "crdt/store.h"
#include "crdt/text_format.h"

#include <algorithm>

namespace kudelma::crdt {
namespace {

/// Where in a sequence something changed: nothing before `first`, and `items` items from there on.
struct Span
{
    std::size_t first = SIZE_MAX;
    std::size_t items = 0;
};

class Details
{
public:
    Details(Store& store, const Transaction& transaction)
        : m_store(store)
        , m_transaction(transaction)
    { }

    std::vector<TypeChange> gather()
    {
        for (const auto& [branch, key] : m_transaction.changed) {
            if (!branch->isAlive())
                continue;
            const auto [entry, added] = m_keys.try_emplace(branch);
            if (added)
                m_branches.push_back(branch);
            if (key)
                entry->second.push_back(key);
            else
                m_spans.try_emplace(branch);
        }
        measureSpans();
        std::vector<TypeChange> changes;
        for (Branch* branch : m_branches)
            changes.push_back({handleOf(branch), pathTo(*branch), keysOf(*branch), deltaOf(*branch)});
        std::stable_sort(changes.begin(), changes.end(),
            [](const TypeChange& a, const TypeChange& b) { return a.path.size() < b.path.size(); });
        return changes;
    }

private:
    [[nodiscard]] bool adds(const Item& item) const { return m_store.isNew(m_transaction, item); }
    [[nodiscard]] bool deletes(const Item& item) const
    {
        const auto after = std::upper_bound(m_transaction.deleted.begin(), m_transaction.deleted.end(), item.id,
            [](Id wanted, const DeletedRange& range) {
                return std::pair(wanted.client, wanted.clock) < std::pair(range.client, range.clock);
            });
        if (after == m_transaction.deleted.begin())
            return false;
        const DeletedRange& range = *std::prev(after);
        return range.client == item.id.client && item.id.clock < range.clock + range.length;
    }

    template <typename Visit>
    void visitRange(ClientIndex client, Clock from, Clock to, const Visit& visit)
    {
        const ItemLog& items = m_store.log(client).items;
        if (from >= to)
            return;
        ItemLog::Cursor cursor = items.find(from);
        do {
            const Item* item = items.at(cursor);
            if (item->id.clock >= to)
                break;
            visit(*item);
        } while (items.next(cursor));
    }

    void measureSpans()
    {
        const auto measure = [&](const Item& item) {
            if (item.key || !item.parent)
                return;
            const auto span = m_spans.find(item.parent);
            if (span == m_spans.end())
                return;
            span->second.first = std::min(span->second.first, item.parent->positionOf(&item));
            ++span->second.items;
        };
        for (const ClientIndex client : m_transaction.touched) {
            const ClientLog& author = m_store.log(client);
            visitRange(client, author.before, author.items.end(), measure);
        }
        for (const DeletedRange& range : m_transaction.deleted) {
            visitRange(range.client, range.clock, range.clock + range.length, [&](const Item& item) {
                if (!adds(item))
                    measure(item);
            });
        }
    }

    [[nodiscard]] static Any oldValueOf(const Item& item) { return item.value(item.length - 1); }

    std::vector<KeyChange> keysOf(Branch& branch)
    {
        auto& keys = m_keys[&branch];
        std::sort(keys.begin(), keys.end(), [](const auto* a, const auto* b) { return *a < *b; });
        keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
        std::vector<KeyChange> changes;
        for (const std::string* key : keys) {
            const Item* item = branch.fields.find(key);
            if (!item)
                continue;
            if (!adds(*item)) {
                if (deletes(*item))
                    changes.push_back({*key, KeyChange::Action::Delete, oldValueOf(*item)});
                continue;
            }
            const Item* before = item->left;
            while (before && adds(*before))
                before = before->left;
            const bool had = before && deletes(*before);
            if (deletes(*item)) {
                if (had)
                    changes.push_back({*key, KeyChange::Action::Delete, oldValueOf(*before)});
            } else if (had) {
                changes.push_back({*key, KeyChange::Action::Update, oldValueOf(*before)});
            } else {
                changes.push_back({*key, KeyChange::Action::Add, {}});
            }
        }
        return changes;
    }

    std::vector<DeltaPart> deltaOf(Branch& branch)
    {
        const auto found = m_spans.find(&branch);
        if (found == m_spans.end() || found->second.items == 0)
            return {};
        const auto isAdded = [this](const Item& item) { return adds(item); };
        const auto isDeleted = [this](const Item& item) { return deletes(item); };
        if (branch.hasFormat) // attributes hold from the front on
            return changeOf(branch.start, 0, SIZE_MAX, isAdded, isDeleted);
        const auto [first, items] = found->second;
        const Item* from = first == 0 ? branch.start : branch.find(first - 1).item->right;
        return changeOf(from, first, items, isAdded, isDeleted);
    }

    Store& m_store;
    const Transaction& m_transaction;
    std::vector<Branch*> m_branches; ///< In the order in which they changed.
    std::unordered_map<Branch*, std::vector<const std::string*>> m_keys;
    std::unordered_map<Branch*, Span> m_spans;
};

} // namespace

std::optional<DeepEvent> Store::deepEventOf(const Transaction& transaction)
{
    if (m_deepObservers->observers.empty() || transaction.changed.empty())
        return std::nullopt;
    DeepEvent event{transaction.origin, transaction.local, Details(*this, transaction).gather()};
    return event.changes.empty() ? std::nullopt : std::optional(std::move(event));
}

} // namespace kudelma::crdt

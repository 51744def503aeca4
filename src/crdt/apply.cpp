// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// Taking in updates of others: in order where possible, waiting where something is missing, undone where refused.
#include "crdt/merge_blocks.h"
#include "crdt/store.h"

#include <algorithm>

namespace kudelma::crdt {
namespace {

/// One client's blocks, of which the first `next` are done.
struct Queue
{
    ClientId client = 0;
    const std::vector<Block>* blocks = nullptr;
    std::size_t next = 0;
    bool waiting = false; ///< In the chain of queues of which each needs something of the following one.
    bool stuck = false; ///< What its next block needs is not in this update.

    [[nodiscard]] bool isDone() const { return next == blocks->size(); }
};

/// By client. Where an update names a client twice, the last one counts, as in Yjs.
std::vector<Queue> queuesOf(const WireUpdate& update)
{
    std::vector<Queue> queues;
    queues.reserve(update.clients.size());
    for (const ClientBlocks& each : update.clients)
        queues.push_back({each.client, &each.blocks, 0, false, false});
    std::stable_sort(queues.begin(), queues.end(), [](const Queue& a, const Queue& b) { return a.client < b.client; });
    const auto lastOfEach = std::unique(
        queues.rbegin(), queues.rend(), [](const Queue& a, const Queue& b) { return a.client == b.client; });
    queues.erase(queues.begin(), lastOfEach.base());
    return queues;
}

Queue* queueOf(std::vector<Queue>& queues, ClientId client)
{
    const auto found = std::lower_bound(queues.begin(), queues.end(), client,
        [](const Queue& queue, ClientId wanted) { return queue.client < wanted; });
    return found != queues.end() && found->client == client ? &*found : nullptr;
}

void lower(StateVector& missing, ClientId client, Clock clock)
{
    const auto [entry, added] = missing.try_emplace(client, clock);
    entry->second = std::min(entry->second, clock);
}

Error refusal(ErrorKind kind, const char* context)
{
    return {kind, context};
}

} // namespace

struct Store::Savepoint
{
    std::vector<ClientIndex> clients; ///< Those that got items; their state before stands in their ClientLog.
    std::size_t deleted = 0;
    std::size_t changed = 0;
    std::size_t branches = 0;
    bool ownIdTaken = false;
    std::vector<CutPair> cutPairs; ///< Undone by hand: what was cut stays cut, but both halves were replaced.
    std::vector<Branch*> formatted;
};

Result<void> Store::apply(BytesView bytes, const Origin& origin, const std::function<bool(ClientId)>& allowedClient)
{
    const auto update = readUpdate(bytes, options.limits);
    if (!update)
        return tl::unexpected(update.error());
    wake();
    if (allowedClient) {
        for (const ClientBlocks& each : update->clients) {
            const Clock known = stateOf(each.client);
            const bool news = std::any_of(each.blocks.begin(), each.blocks.end(),
                [&](const Block& block) { return block.kind != Kind::Skip && block.end() > known; });
            if (news && !allowedClient(each.client))
                return tl::unexpected(refusal(ErrorKind::ForeignClient, "the update speaks for a client it may not"));
        }
    }
    Result<void> result;
    transact(
        [&](Transaction& transaction) {
            Savepoint savepoint{{}, transaction.deleted.size(), transaction.changed.size(), m_branches.size(),
                transaction.ownIdTaken, {}, {}};
            ++m_savepoints;
            m_savedClients = &savepoint.clients;
            m_cutPairs = &savepoint.cutPairs;
            m_formatted = &savepoint.formatted;
            m_budget = {options.limits.integrationSteps, false};
            result = applyInside(transaction, *update);
            m_budget = {};
            m_savedClients = nullptr;
            m_cutPairs = nullptr;
            m_formatted = nullptr;
            if (!result)
                rollBack(transaction, savepoint);
            else if (transaction.ownIdTaken && !savepoint.ownIdTaken)
                own = intern(randomClientId()); // our next element under the old id could be made twice
        },
        origin, false);
    return result;
}

Result<void> Store::applyInside(Transaction& transaction, const WireUpdate& update)
{
    Pending pending = m_pending;
    DeleteSet pendingDeletes = m_pendingDeletes;
    const WireUpdate* current = &update;
    WireUpdate retried;
    Bytes retriedBytes;
    while (current) {
        Pending rest;
        if (const auto woven = weave(transaction, *current, rest); !woven)
            return woven;
        const bool retry = std::any_of(pending.missing.begin(), pending.missing.end(),
            [&](const auto& entry) { return entry.second < stateOf(entry.first); });
        if (pending.update.empty()) {
            pending = std::move(rest);
        } else if (!rest.update.empty()) {
            for (const auto& [client, clock] : rest.missing)
                lower(pending.missing, client, clock);
            pending.update = mergeTrusted({&pending.update, &rest.update});
        }
        DeleteSet unapplied = applyDeletes(transaction, current->deletes);
        unapplied.add(applyDeletes(transaction, pendingDeletes));
        unapplied.normalize();
        pendingDeletes = std::move(unapplied);
        if (m_budget.spent)
            return tl::unexpected(refusal(ErrorKind::OverBudget, "the update takes too much work"));
        current = nullptr;
        if (retry) {
            retriedBytes = std::move(pending.update);
            pending = {};
            retried = readTrusted(retriedBytes);
            current = &retried;
        }
    }
    if (!pending.update.empty() || !pendingDeletes.isEmpty()) {
        Writer measure;
        pendingDeletes.write(measure);
        if (pending.update.size() + measure.bytes().size() > options.limits.pendingBytes)
            return tl::unexpected(refusal(ErrorKind::TooLarge, "too much waits for what is missing"));
    }
    m_pending = std::move(pending);
    m_pendingDeletes = std::move(pendingDeletes);
    return {};
}

Result<void> Store::weave(Transaction& transaction, const WireUpdate& update, Pending& rest)
{
    std::vector<Queue> queues = queuesOf(update);
    const auto needed = [&](const Block& block) -> std::optional<ClientId> {
        const auto unknown = [&](WireId id) { return id.client != block.client && id.clock >= stateOf(id.client); };
        if (block.hasOrigin && unknown(block.origin))
            return block.origin.client;
        if (block.hasRightOrigin && unknown(block.rightOrigin))
            return block.rightOrigin.client;
        if (block.parent == Block::Parent::Item && unknown(block.parentItem))
            return block.parentItem.client;
        return std::nullopt;
    };
    std::vector<Queue*> chain;
    const auto giveUp = [&](ClientId client, Clock clock) {
        lower(rest.missing, client, clock);
        for (Queue* queue : chain) {
            queue->stuck = true;
            queue->waiting = false;
        }
        chain.clear();
    };
    for (std::size_t i = queues.size(); i-- > 0;) {
        Queue& head = queues[i];
        while (!head.stuck && !head.isDone()) {
            chain.assign(1, &head);
            head.waiting = true;
            while (!chain.empty()) {
                Queue& queue = *chain.back();
                const Block& block = (*queue.blocks)[queue.next];
                const Clock known = stateOf(block.client);
                if (block.kind != Kind::Skip && block.end() > known) {
                    if (block.clock > known) {
                        giveUp(block.client, block.clock - 1);
                        break;
                    }
                    if (const auto client = needed(block)) {
                        Queue* other = queueOf(queues, *client);
                        if (!other || other->isDone() || other->stuck || other->waiting) {
                            giveUp(*client, stateOf(*client));
                            break;
                        }
                        other->waiting = true;
                        chain.push_back(other);
                        continue;
                    }
                    switch (integrate(transaction, block, known - block.clock)) {
                    case Verdict::Done:
                        break;
                    case Verdict::OverBudget:
                        return tl::unexpected(refusal(ErrorKind::OverBudget, "the update takes too much work"));
                    case Verdict::TooDeep:
                        return tl::unexpected(refusal(ErrorKind::TooDeep, "shared types are nested too deeply"));
                    case Verdict::Crafted:
                        return tl::unexpected(refusal(ErrorKind::Malformed, "an element's neighbours never met"));
                    }
                }
                ++queue.next;
                queue.waiting = false;
                chain.pop_back();
            }
        }
    }
    std::vector<Block> blocks;
    for (auto queue = queues.rbegin(); queue != queues.rend(); ++queue)
        blocks.insert(blocks.end(), queue->blocks->begin() + std::ptrdiff_t(queue->next), queue->blocks->end());
    if (!blocks.empty())
        rest.update = writeBlocks(blocks, {});
    return {};
}

DeleteSet Store::applyDeletes(Transaction& transaction, const DeleteSet& deletes)
{
    DeleteSet unapplied;
    for (const auto& [client, ranges] : deletes.clients()) {
        const auto index = indexOf(client);
        const Clock known = index ? log(*index).items.end() : 0;
        for (const ClockRange range : ranges) {
            if (range.end() > known)
                unapplied.add(client, {std::max(range.clock, known), range.end() - std::max(range.clock, known)});
            if (range.clock >= known || m_budget.spent)
                continue;
            ItemLog& items = log(*index).items;
            ItemLog::Cursor cursor = items.find(range.clock);
            if (Item* first = items.at(cursor); !first->deleted && first->id.clock < range.clock) {
                split(transaction, items, cursor, range.clock - first->id.clock);
                cursor = items.find(range.clock);
            }
            do {
                Item* item = items.at(cursor);
                m_budget.charge(1);
                if (item->id.clock >= range.end() || m_budget.spent)
                    break;
                if (item->deleted)
                    continue;
                if (range.end() < item->end()) {
                    split(transaction, items, cursor, range.end() - item->id.clock);
                    cursor = items.find(item->id.clock);
                }
                remove(transaction, item);
            } while (items.next(cursor));
        }
    }
    return unapplied;
}

void Store::unlink(Item* item)
{
    if (Branch* parent = item->parent) {
        if (!item->key) {
            parent->length -= item->visibleLength();
            parent->erased(item);
        }
        if (item->left)
            item->left->right = item->right;
        else if (!item->key)
            parent->start = item->right;
        if (item->right)
            item->right->left = item->left;
        else if (item->key && item->left)
            parent->fields.set(item->key, item->left);
        else if (item->key)
            parent->fields.erase(item->key);
    }
    m_pool.release(item);
}

/// Taking the new items out restores the old order, for weaving never moves what is there; what was cut stays cut
/// until the transaction ends, but for surrogate pairs: what comes after in the same transaction may not meet a half.
void Store::rollBack(Transaction& transaction, const Savepoint& savepoint)
{
    for (std::size_t i = savepoint.deleted; i < transaction.deleted.size(); ++i) {
        const DeletedRange& range = transaction.deleted[i];
        const ClientLog& author = log(range.client);
        const Clock oldEnd = author.savedIn == m_savepoints ? author.saved : author.items.end();
        if (range.clock >= oldEnd)
            continue;
        ItemLog::Cursor cursor = author.items.find(range.clock);
        do {
            Item* item = author.items.at(cursor);
            if (item->id.clock >= range.clock + range.length)
                break;
            item->deleted = false;
            if (!item->key) {
                item->parent->length += item->visibleLength();
                item->parent->visibleChanged(item, std::ptrdiff_t(item->visibleLength()));
            }
        } while (author.items.next(cursor));
    }
    for (const ClientIndex client : savepoint.clients) {
        ClientLog& author = log(client);
        while (author.items.end() > author.saved) {
            unlink(author.items.back());
            author.items.popBack();
        }
    }
    for (const CutPair& pair : savepoint.cutPairs) {
        ItemLog& items = log(pair.second.client).items;
        if (pair.second.clock >= items.end())
            continue; // both halves came with the update
        std::get<std::u16string>(items.at(items.find(pair.second.clock - 1))->content).back() = pair.high;
        ItemLog::Cursor second = items.find(pair.second.clock);
        std::get<std::u16string>(items.at(second)->content).front() = pair.low;
        mergeWithLefts(items, second);
    }
    for (Branch* branch : savepoint.formatted)
        branch->hasFormat = false;
    transaction.deleted.resize(savepoint.deleted);
    transaction.changed.resize(savepoint.changed);
    transaction.ownIdTaken = savepoint.ownIdTaken;
    while (m_branches.size() > savepoint.branches) {
        if (m_branches.back().isRoot)
            m_roots.erase(m_branches.back().name);
        m_branches.pop_back();
    }
}

} // namespace kudelma::crdt

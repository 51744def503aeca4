// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "crdt/branch.h"
#include "crdt/deep_event.h"
#include "crdt/item_log.h"
#include "crdt/item_pool.h"
#include "crdt/transaction.h"

#include <algorithm>
#include <deque>
#include <unordered_set>

namespace kudelma::crdt {

/// One client's part of the document.
struct ClientLog
{
    ClientId client = 0;
    ItemLog items;
    std::uint64_t touchedIn = 0; ///< The last transaction that added items, and the state before it.
    Clock before = 0;
    std::uint64_t savedIn = 0; ///< The same for the update that is being applied.
    Clock saved = 0;
};

/// How much work a foreign update may still cause. Own changes have no bound.
struct Budget
{
    std::size_t steps = SIZE_MAX;
    bool spent = false;
    void charge(std::size_t count)
    {
        spent = spent || count > steps;
        steps -= std::min(count, steps);
    }
};

/// Interned strings are looked up by view, without making a string.
struct KeyHash
{
    using is_transparent = void;
    std::size_t operator()(std::string_view key) const { return std::hash<std::string_view>()(key); }
};

template <typename Event>
struct ObserverList
{
    std::map<std::uint64_t, std::function<void(const Event&)>> observers;
    std::uint64_t nextId = 1;
};

/// Listens inside the room, before deleted content is collected.
class TransactionListener
{
public:
    virtual ~TransactionListener() = default;
    virtual void beforeCleanup(Transaction& transaction) = 0;
};

/// All state of one document. What it promises between calls, unless it rests:
/// each log is gapless from clock 0; an item's left and right stand in the same parent and field; a deleted parent has
/// no visible child; a field's table entry is the rightmost item of its list; `length` counts what is visible.
class Store
{
public:
    explicit Store(const Options& options);
    ~Store();
    Store(const Store&) = delete;
    Store& operator=(const Store&) = delete;

    // --- tables (store.cpp)
    [[nodiscard]] ClientIndex intern(ClientId client);
    [[nodiscard]] std::optional<ClientIndex> indexOf(ClientId client) const;
    [[nodiscard]] ClientLog& log(ClientIndex client) { return m_logs[client]; }
    [[nodiscard]] const ClientLog& log(ClientIndex client) const { return m_logs[client]; }
    [[nodiscard]] Clock stateOf(ClientId client) const;
    [[nodiscard]] StateVector state() const;
    [[nodiscard]] const std::string* internKey(std::string_view key);
    [[nodiscard]] const std::string* findKey(std::string_view key) const;
    [[nodiscard]] Branch* root(std::string_view name);
    [[nodiscard]] const std::map<std::string, Branch*, std::less<>>& roots() const { return m_roots; }
    [[nodiscard]] Branch* newBranch(BranchType type, std::string_view name);

    /// The item that holds the element; it must be known.
    [[nodiscard]] Item* find(Id id);
    Item* itemStartingAt(Transaction& transaction, Id id); ///< Splits where needed.
    Item* itemEndingWith(Transaction& transaction, Id id);

    // --- changing (integrate.cpp)
    enum class Verdict { Done, OverBudget, TooDeep, Crafted };
    /// Weaves in a block whose predecessors are all known; `offset` of its elements are already here.
    [[nodiscard]] Verdict integrate(Transaction& transaction, Block block, Clock offset);
    /// Makes an item of our own between two neighbours. The two must be neighbours indeed, deleted ones included.
    Item* insert(Transaction& transaction, Branch& parent, const std::string* key, Item* left, Kind kind, Clock length,
        Content content);
    void remove(Transaction& transaction, Item* item);
    /// Cuts the item at `cursor` of its log; the right part follows it there and in the sequence.
    void split(Transaction& transaction, ItemLog& items, ItemLog::Cursor cursor, Clock at);
    [[nodiscard]] bool isNew(const Transaction& transaction, const Item& item) const;

    // --- transactions (transaction.cpp)
    void transact(const std::function<void(Transaction&)>& change, const Origin& origin, bool local);
    [[nodiscard]] bool isInTransaction() const { return m_transaction != nullptr; }
    Subscription observe(std::function<void(const TransactionEvent&)> observer);
    Subscription observeDeep(std::function<void(const DeepEvent&)> observer);

    // --- updates (apply.cpp, encode.cpp)
    Result<void> apply(BytesView update, const Origin& origin, const std::function<bool(ClientId)>& allowedClient);
    [[nodiscard]] Bytes encode(const StateVector& since, const DeleteSet& deletes) const;
    [[nodiscard]] Bytes encodeTransaction(const Transaction& transaction) const;
    [[nodiscard]] DeleteSet deletions() const;
    [[nodiscard]] Result<Bytes> encodeStateAsUpdate(BytesView stateVector) const;
    [[nodiscard]] bool hasPending() const { return !m_pending.update.empty() || !m_pendingDeletes.isEmpty(); }

    // --- resting (rest.cpp)
    bool rest(); ///< False within a transaction.
    [[nodiscard]] bool isSettled() const { return !m_transaction && !m_delivering && m_news.empty(); }
    [[nodiscard]] bool isResting() const { return m_isResting; }
    /// Before anything looks at items, logs, or the inside of a branch.
    void wake()
    {
        if (m_isResting)
            wakeUp();
    }
    std::function<void()> woken;

    /// Undo does not want these any more (collect.cpp).
    void release(Transaction& transaction, const std::vector<DeletedRange>& ranges);

    Options options;
    ClientIndex own = kNoClient;
    std::vector<TransactionListener*> listeners;

private:
    struct Savepoint;
    /// A surrogate pair that was cut: its second half, and what both were.
    struct CutPair
    {
        Id second;
        char16_t high = 0;
        char16_t low = 0;
    };
    struct Pending
    {
        Bytes update; ///< Structs whose predecessors are missing, as an update.
        StateVector missing; ///< An element of each client that must become known before another try makes sense.
    };

    void wakeUp();
    void giveUpItems();
    void takeUpItems();

    void link(Transaction& transaction, Item* item);
    [[nodiscard]] Verdict findPlace(Item* item);
    void addToLog(Transaction& transaction, Item* item);
    void addContent(Transaction& transaction, Item* item);
    void markChanged(Transaction& transaction, Branch& branch, const std::string* key);

    void end();
    void finish(Transaction& transaction);
    void collect(const std::vector<DeletedRange>& ranges);
    void collectItem(Item* item, bool parentGone);
    void mergeDeleted(const std::vector<DeletedRange>& ranges);
    void mergeNew(const Transaction& transaction);
    void mergeCandidates(const Transaction& transaction);
    std::size_t mergeWithLefts(ItemLog& log, ItemLog::Cursor& cursor);
    [[nodiscard]] std::optional<TransactionEvent> eventOf(const Transaction& transaction) const;
    [[nodiscard]] std::optional<DeepEvent> deepEventOf(const Transaction& transaction);
    void deliver();

    Result<void> applyInside(Transaction& transaction, const WireUpdate& update);
    Result<void> weave(Transaction& transaction, const WireUpdate& update, Pending& rest);
    [[nodiscard]] DeleteSet applyDeletes(Transaction& transaction, const DeleteSet& deletes);
    void rollBack(Transaction& transaction, const Savepoint& savepoint);
    void unlink(Item* item);

    [[nodiscard]] Bytes encode(std::vector<std::pair<const ClientLog*, Clock>> wanted, const DeleteSet& deletes) const;
    void writeItem(Writer& writer, const Item& item, Clock offset) const;
    void writeClient(Writer& writer, const ClientLog& log, Clock from) const;

    std::deque<ClientLog> m_logs;
    std::unordered_map<ClientId, ClientIndex> m_clientIndex;
    std::unordered_set<std::string, KeyHash, std::equal_to<>> m_keys;
    std::map<std::string, Branch*, std::less<>> m_roots;
    std::deque<Branch> m_branches;
    ItemPool m_pool;
    std::uint64_t m_stamp = 0;
    Budget m_budget;

    std::unique_ptr<Transaction> m_transaction;
    std::unique_ptr<Transaction> m_ended; ///< The last one, for its memory.
    std::uint64_t m_transactions = 0;
    std::uint64_t m_savepoints = 0;
    std::vector<ClientIndex>* m_savedClients = nullptr; ///< Set while a foreign update is being applied.
    std::vector<CutPair>* m_cutPairs = nullptr; ///< Set likewise.
    std::vector<Branch*>* m_formatted = nullptr; ///< Set likewise: those that got their first formatting mark.
    struct News
    {
        std::optional<DeepEvent> deep;
        std::optional<TransactionEvent> plain;
    };
    std::deque<News> m_news;
    bool m_delivering = false;
    std::shared_ptr<ObserverList<TransactionEvent>> m_observers;
    std::shared_ptr<ObserverList<DeepEvent>> m_deepObservers;

    Pending m_pending;
    DeleteSet m_pendingDeletes;
    bool m_isResting = false;
    Bytes m_resting; ///< The weave, while there are no items.
};

[[nodiscard]] ClientId randomClientId(); ///< 53 bits, not 0.

/// Opens the handles for the files of this room.
struct HandleAccess
{
    template <typename Handle>
    static Handle make(Branch* branch)
    {
        Handle handle;
        handle.m_branch = branch;
        return handle;
    }
    template <typename Handle>
    static Branch* branch(const Handle& handle)
    {
        return handle.m_branch;
    }
    static Store& store(Document& document) { return awake(*document.m_store); }
    static const Store& store(const Document& document) { return awake(*document.m_store); }
    static Store& awake(Store& store)
    {
        store.wake();
        return store;
    }
};

/// From the root's name to the branch itself.
[[nodiscard]] std::vector<std::string> pathTo(const Branch& branch);

/// The handle to a shared type; nothing for those that are only carried through.
[[nodiscard]] Value handleOf(Branch* branch);
/// What stands at element `at` of a visible item, and its JSON.
[[nodiscard]] Value valueOf(const Item& item, Clock at);
[[nodiscard]] Any jsonOf(const Item& item, Clock at);
[[nodiscard]] Any jsonOf(const Branch& branch);

} // namespace kudelma::crdt

// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "crdt/undo_manager.h"

#include "crdt/undo_step.h"

#include <algorithm>

namespace kudelma::crdt {

class UndoManager::History : public TransactionListener
{
public:
    History(Store& store, std::vector<Origin> tracked, Options options)
        : m_store(store)
        , m_tracked(std::move(tracked))
        , m_options(std::move(options))
    {
        for (const Value& value : m_options.scope) {
            std::visit(
                [&](const auto& handle) {
                    using Handle = std::decay_t<decltype(handle)>;
                    if constexpr (!std::is_same_v<Handle, std::monostate> && !std::is_same_v<Handle, Any>)
                        m_scope.insert(HandleAccess::branch(handle));
                },
                value);
        }
        m_store.listeners.push_back(this);
    }

    ~History() override { std::erase(m_store.listeners, static_cast<TransactionListener*>(this)); }

    bool reverse(std::vector<UndoStep>& from, std::vector<UndoStep>& to)
    {
        if (m_store.isInTransaction())
            return false;
        bool changed = false;
        m_into = &to;
        while (!changed && !from.empty()) {
            m_store.transact(
                [&](Transaction& transaction) {
                    changed = StepReversal(transaction, from.back(), m_copies, m_ownClients).run();
                },
                kOrigin, true);
            forget(from, from.size() - 1, from.size()); // what it wanted back lives on as a copy
        }
        m_into = nullptr;
        stop();
        notify();
        return changed;
    }

    bool undo() { return reverse(m_undo, m_redo); }
    bool redo() { return reverse(m_redo, m_undo); }
    void stop() { m_capturing = false; }

    void clear()
    {
        forget(m_undo, 0, m_undo.size());
        forget(m_redo, 0, m_redo.size());
        stop();
        notify();
    }

    void beforeCleanup(Transaction& transaction) override
    {
        const bool tracked
            = m_into || std::find(m_tracked.begin(), m_tracked.end(), transaction.origin) != m_tracked.end();
        if (!tracked || !transaction.local)
            return;
        UndoStep step = stepOf(transaction);
        if (step.isEmpty())
            return;
        for (const auto& [client, ranges] : step.deleted.clients()) {
            for (const ClockRange range : ranges)
                keep({*m_store.indexOf(client), range.clock, range.length});
        }
        if (m_into) {
            m_into->push_back(std::move(step));
            return;
        }
        forget(m_redo, 0, m_redo.size());
        const auto now = m_options.now();
        if (m_capturing && !m_undo.empty() && now - m_lastCapture < m_options.captureWindow)
            join(m_undo.back(), step);
        else
            m_undo.push_back(std::move(step));
        if (m_undo.size() > m_options.maxSteps)
            forget(m_undo, 0, 1);
        m_lastCapture = now;
        m_capturing = true;
        notify();
    }

    std::function<void()> stackChanged;
    std::vector<UndoStep> m_undo;
    std::vector<UndoStep> m_redo;

private:
    UndoStep stepOf(const Transaction& transaction)
    {
        UndoStep step;
        for (const ClientIndex client : transaction.touched) {
            const ClientLog& author = m_store.log(client);
            if (client != m_store.own)
                continue; // an update was taken in within the transaction
            addScoped(step.inserted, {client, author.before, author.items.end() - author.before});
            m_ownClients.insert(client);
        }
        for (const DeletedRange& range : transaction.deleted)
            addScoped(step.deleted, range);
        step.inserted.normalize();
        step.deleted.normalize();
        if (!step.deleted.isEmpty())
            step.known = m_store.state();
        return step;
    }

    [[nodiscard]] bool isInScope(const Item& item) const
    {
        const Branch* branch = item.parent;
        while (branch && !m_scope.contains(branch))
            branch = branch->item ? branch->item->parent : nullptr;
        return branch != nullptr;
    }

    /// Those elements of the range that this manager cares for.
    void addScoped(DeleteSet& set, const DeletedRange& range) const
    {
        const ClientLog& author = m_store.log(range.client);
        if (range.length == 0)
            return;
        if (m_scope.empty()) {
            set.add(author.client, {range.clock, range.length});
            return;
        }
        ItemLog::Cursor cursor = author.items.find(range.clock);
        do {
            const Item* item = author.items.at(cursor);
            if (item->id.clock >= range.clock + range.length)
                break;
            if (isInScope(*item))
                set.add(author.client, {item->id.clock, item->length});
        } while (author.items.next(cursor));
    }

    static void join(UndoStep& step, const UndoStep& next)
    {
        step.inserted.add(next.inserted);
        step.inserted.normalize();
        step.deleted.add(next.deleted);
        step.deleted.normalize();
        if (!next.known.empty())
            step.known = next.known;
    }

    /// Neither these items nor what holds them may be collected while they can be asked back.
    void keep(const DeletedRange& range)
    {
        const ItemLog& items = m_store.log(range.client).items;
        ItemLog::Cursor cursor = items.find(range.clock);
        do {
            Item* item = items.at(cursor);
            if (item->id.clock >= range.clock + range.length)
                break;
            for (Item* up = item; up && !up->keep; up = up->parent->item)
                up->keep = true;
        } while (items.next(cursor));
    }

    void forget(std::vector<UndoStep>& steps, std::size_t begin, std::size_t end)
    {
        std::vector<DeletedRange> ranges;
        for (std::size_t i = begin; i < end; ++i) {
            for (const auto& [client, deleted] : steps[i].deleted.clients()) {
                for (const ClockRange range : deleted)
                    ranges.push_back({*m_store.indexOf(client), range.clock, range.length});
            }
        }
        steps.erase(steps.begin() + std::ptrdiff_t(begin), steps.begin() + std::ptrdiff_t(end));
        if (!ranges.empty())
            m_store.transact([&](Transaction& transaction) { m_store.release(transaction, ranges); }, kOrigin, true);
    }

    void notify() const
    {
        if (stackChanged)
            stackChanged();
    }

    Store& m_store;
    std::vector<Origin> m_tracked;
    Options m_options;
    std::set<const Branch*> m_scope;
    CopyMap m_copies;
    std::set<ClientIndex> m_ownClients;
    std::vector<UndoStep>* m_into = nullptr; ///< Where the step goes that undo or redo makes.
    Clock::time_point m_lastCapture;
    bool m_capturing = false;
};

UndoManager::UndoManager(Document& document, std::vector<Origin> trackedOrigins)
    : UndoManager(document, std::move(trackedOrigins), Options())
{ }

UndoManager::UndoManager(Document& document, std::vector<Origin> trackedOrigins, Options options)
    : m_history(std::make_unique<History>(HandleAccess::store(document), std::move(trackedOrigins), std::move(options)))
{ }

UndoManager::~UndoManager() = default;

bool UndoManager::undo()
{
    return m_history->undo();
}

bool UndoManager::redo()
{
    return m_history->redo();
}

bool UndoManager::canUndo() const
{
    return !m_history->m_undo.empty();
}

bool UndoManager::canRedo() const
{
    return !m_history->m_redo.empty();
}

void UndoManager::stopCapturing()
{
    m_history->stop();
}

void UndoManager::clear()
{
    m_history->clear();
}

void UndoManager::setStackChanged(std::function<void()> callback)
{
    m_history->stackChanged = std::move(callback);
}

} // namespace kudelma::crdt

// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "crdt/undo_step.h"

#include <algorithm>
#include <tuple>

namespace kudelma::crdt {

void CopyMap::add(Id from, Id to, Clock length)
{
    m_targets[{from.client, from.clock}] = {to, length};
}

std::vector<CopyMap::Piece> CopyMap::copiesOf(Id id, Clock length) const
{
    std::vector<Piece> pieces;
    const Clock end = id.clock + length;
    auto at = m_targets.upper_bound({id.client, id.clock});
    if (at != m_targets.begin())
        --at;
    for (; at != m_targets.end() && at->first.first <= id.client; ++at) {
        const auto& [client, clock] = at->first;
        const Clock from = std::max(clock, id.clock);
        const Clock to = std::min(clock + at->second.length, end);
        if (client == id.client && clock >= end)
            break;
        if (client == id.client && from < to)
            pieces.push_back({{at->second.to.client, at->second.to.clock + (from - clock)}, to - from});
    }
    return pieces;
}

Id CopyMap::newest(Id id) const
{
    for (auto pieces = copiesOf(id, 1); !pieces.empty(); pieces = copiesOf(id, 1))
        id = pieces.front().to;
    return id;
}

StepReversal::StepReversal(
    Transaction& transaction, const UndoStep& step, CopyMap& copies, const std::set<ClientIndex>& ownClients)
    : m_transaction(transaction)
    , m_store(transaction.store)
    , m_step(step)
    , m_copies(copies)
    , m_ownClients(ownClients)
{ }

bool StepReversal::run()
{
    gatherFields();
    for (const auto& [key, field] : fieldsInOrder())
        restoreField(key.first, key.second, field);
    restoreElements();
    removeInserted();
    return m_changed;
}

/// Calls for each item of the set, cut so that it lies within.
template <typename Visit>
void StepReversal::visit(const DeleteSet& set, const Visit& visit)
{
    for (const auto& [clientId, ranges] : set.clients()) {
        const ClientIndex client = *m_store.indexOf(clientId);
        for (const ClockRange range : ranges) {
            for (Clock clock = range.clock; clock < range.end();) {
                Item* item = m_store.itemStartingAt(m_transaction, {client, clock});
                if (item->end() > range.end())
                    item = m_store.itemEndingWith(m_transaction, {client, range.end() - 1});
                clock = item->end();
                if (item->kind != Kind::Gc)
                    visit(item);
            }
        }
    }
}

bool StepReversal::contains(const DeleteSet& set, Id id) const
{
    return set.contains(m_store.log(id.client).client, id.clock);
}

/// The branch itself, or what undo has made of it since; null when it is gone.
Branch* StepReversal::living(Branch* branch)
{
    if (branch->isAlive())
        return branch;
    if (!branch->item)
        return nullptr;
    Branch* copy = m_store.find(m_copies.newest(branch->item->id))->branch();
    return copy && copy->isAlive() ? copy : nullptr;
}

bool StepReversal::holdsWordsOfOthers(const Item& item) const
{
    const Branch* branch = item.branch();
    if (!branch)
        return false;
    const auto foreign = [&](const Item* child) {
        return !child->deleted && (!m_ownClients.contains(child->id.client) || holdsWordsOfOthers(*child));
    };
    for (const Item* child = branch->start; child; child = child->right) {
        if (foreign(child))
            return true;
    }
    bool found = false;
    branch->fields.forEach([&](const std::string*, const Item* child) { found = found || foreign(child); });
    return found;
}

/// What holds others first, for it may come back as a new one; then by names, not by where things lie in memory.
std::vector<std::pair<StepReversal::FieldKey, StepReversal::Field>> StepReversal::fieldsInOrder() const
{
    std::vector<std::pair<FieldKey, Field>> fields(m_fields.begin(), m_fields.end());
    const auto first = [](const Field& field) { return field.inserted.empty() ? field.deleted[0] : field.inserted[0]; };
    std::sort(fields.begin(), fields.end(), [&](const auto& a, const auto& b) {
        const Id one = first(a.second);
        const Id other = first(b.second);
        return std::tuple(a.first.first->depth, one.client, one.clock)
            < std::tuple(b.first.first->depth, other.client, other.clock);
    });
    return fields;
}

void StepReversal::gatherFields()
{
    visit(m_step.inserted, [&](const Item* item) {
        if (item->key)
            m_fields[{item->parent, item->key}].inserted.push_back(item->id);
    });
    visit(m_step.deleted, [&](const Item* item) {
        if (item->key)
            m_fields[{item->parent, item->key}].deleted.push_back(item->id);
    });
}

void StepReversal::restoreField(Branch* branch, const std::string* key, const Field& field)
{
    Branch* target = living(branch);
    if (!target)
        return;
    Item* now = target->fields.find(key);
    const auto isNow = [&](Id id) { return m_copies.newest(id) == now->id; };
    bool untouched = !now && target != branch;
    if (now && now->deleted)
        untouched = std::any_of(field.deleted.begin(), field.deleted.end(), isNow);
    else if (now)
        untouched = std::any_of(field.inserted.begin(), field.inserted.end(), isNow);
    if (!untouched || (now && !now->deleted && holdsWordsOfOthers(*now)))
        return;
    Item* before = branch->fields.find(key);
    while (before && (!contains(m_step.deleted, before->id) || contains(m_step.inserted, before->id)))
        before = before->left;
    if (before && before->kind != Kind::Deleted)
        insertCopy(before, *target, key, now);
    else if (now && !now->deleted)
        m_store.remove(m_transaction, now);
    else
        return;
    m_changed = true;
}

void StepReversal::restoreElements()
{
    visit(m_step.deleted, [&](Item* item) {
        const bool restorable = !item->key && item->deleted && item->kind != Kind::Deleted
            && !contains(m_step.inserted, item->id) && m_copies.newest(item->id) == item->id;
        if (restorable)
            restoreElement(item);
    });
}

void StepReversal::restoreElement(Item* item)
{
    Branch* target = living(item->parent);
    if (!target)
        return;
    insertCopy(item, *target, nullptr, target == item->parent ? item : placeIn(*target, item));
    m_changed = true;
}

/// Where a deleted element of the old sequence belongs in its copy: after the nearest one before it that was copied.
Item* StepReversal::placeIn(const Branch& branch, const Item* tombstone)
{
    for (const Item* left = tombstone->left; left; left = left->left) {
        const Id copy = m_copies.newest(left->lastId());
        if (copy == left->lastId())
            continue;
        Item* found = m_store.itemEndingWith(m_transaction, copy);
        if (found->parent == &branch)
            return found;
    }
    return nullptr;
}

void StepReversal::removeInserted()
{
    visit(m_step.inserted, [&](const Item* item) {
        if (!item->key)
            removeElements(item->id, item->length);
    });
}

void StepReversal::removeElements(Id from, Clock length)
{
    std::vector<CopyMap::Piece> open{{from, length}};
    while (!open.empty()) {
        const CopyMap::Piece piece = open.back();
        open.pop_back();
        DeleteSet range;
        range.add(m_store.log(piece.to.client).client, {piece.to.clock, piece.length});
        visit(range, [&](Item* item) {
            if (!item->deleted && !holdsWordsOfOthers(*item)) {
                m_store.remove(m_transaction, item);
                m_changed = true;
            } else if (item->deleted && !contains(m_step.deleted, item->id)) {
                const auto copies = m_copies.copiesOf(item->id, item->length);
                open.insert(open.end(), copies.begin(), copies.end());
            }
        });
    }
}

Item* StepReversal::insertCopy(Item* item, Branch& parent, const std::string* key, Item* left)
{
    Branch* source = item->branch();
    Content content;
    if (source) {
        Branch* copy = m_store.newBranch(source->type, source->name);
        content = copy;
    } else if (item->kind == Kind::String) {
        content = item->text();
    } else {
        content = Run(item->run().bytes());
    }
    Item* made = m_store.insert(m_transaction, parent, key, left, item->kind, item->length, std::move(content));
    m_copies.add(item->id, made->id, item->length);
    if (source)
        copyInto(*made->branch(), *source);
    return made;
}

void StepReversal::copyInto(Branch& target, Branch& source)
{
    Item* last = nullptr;
    for (Item* child = source.start; child; child = child->right) {
        if (wentWithItsParent(*child))
            last = insertCopy(child, target, nullptr, last);
    }
    std::vector<std::pair<const std::string*, Item*>> fields;
    source.fields.forEach([&](const std::string* key, Item* child) {
        while (child && !wentWithItsParent(*child))
            child = child->left;
        if (child)
            fields.emplace_back(key, child);
    });
    std::sort(fields.begin(), fields.end(), [](const auto& a, const auto& b) { return *a.first < *b.first; });
    for (const auto& [key, child] : fields)
        insertCopy(child, target, key, nullptr);
}

/// Deleted by this very step, or come from others afterwards.
bool StepReversal::wentWithItsParent(const Item& child) const
{
    if (!child.deleted || child.kind == Kind::Deleted || child.kind == Kind::Gc)
        return false;
    const auto known = m_step.known.find(m_store.log(child.id.client).client);
    const bool late = known == m_step.known.end() || child.id.clock >= known->second;
    return late || contains(m_step.deleted, child.id);
}

} // namespace kudelma::crdt

// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "crdt/store.h"

namespace kudelma::crdt {
namespace {

/// Looking an element up costs about as much as passing this many.
constexpr std::size_t kLookupSteps = 3;

/// Whether `left` stands before `right` in the same sequence or field. The order of two elements never changes and is
/// the same in all replicas; what else has come between them does not matter.
bool standsBefore(const Item* left, const Item* right, Budget& budget)
{
    if (left == right)
        return false;
    if (!left->key) {
        budget.charge(2 * kLookupSteps);
        const std::size_t leftPosition = left->parent->positionOf(left);
        const std::size_t rightPosition = right->parent->positionOf(right);
        if (leftPosition != rightPosition)
            return leftPosition < rightPosition;
    }
    // Nothing visible stands between them, or this is a field.
    const Item* at = left;
    while (at && at != right && (at->key || !at->isVisible()) && !budget.spent) {
        budget.charge(1);
        at = at->right;
    }
    return at == right;
}

} // namespace

Store::Verdict Store::integrate(Transaction& transaction, Block block, Clock offset)
{
    dropFront(block, offset);
    const ClientIndex author = intern(block.client);
    transaction.ownIdTaken = transaction.ownIdTaken || author == own;
    const auto known = [&](WireId id) { return Id{*indexOf(id.client), id.clock}; };

    Item* item = m_pool.make();
    item->id = {author, block.clock};
    item->length = block.length;
    item->kind = block.kind;
    if (block.kind == Kind::Gc) {
        item->deleted = true;
        addToLog(transaction, item);
        return Verdict::Done;
    }
    bool gone = false; // a neighbour or the parent was collected: so is this, then
    if (block.hasOrigin) {
        item->left = itemEndingWith(transaction, known(block.origin));
        item->origin = known(block.origin);
        gone = item->left->kind == Kind::Gc;
    }
    if (block.hasRightOrigin) {
        item->right = itemStartingAt(transaction, known(block.rightOrigin));
        item->rightOrigin = known(block.rightOrigin);
        gone = gone || item->right->kind == Kind::Gc;
    }
    if (!gone && block.parent == Block::Parent::Root) {
        item->parent = root(block.rootName);
        item->key = block.hasKey ? internKey(block.key) : nullptr;
    } else if (!gone && block.parent == Block::Parent::Item) {
        item->parent = find(known(block.parentItem))->branch();
        item->key = block.hasKey ? internKey(block.key) : nullptr;
    } else if (!gone) {
        const Item* neighbour = item->left ? item->left : item->right;
        item->parent = neighbour->parent;
        item->key = neighbour->key;
    }
    if (!item->parent) {
        const Id id = item->id;
        *item = Item();
        item->id = id;
        item->length = block.length;
        item->deleted = true;
        addToLog(transaction, item);
        return Verdict::Done;
    }

    Verdict verdict = Verdict::Done;
    const auto fits
        = [&](const Item* other) { return !other || (other->parent == item->parent && other->key == item->key); };
    // A right origin inside what ends with the origin has cut it once more.
    const bool crossed = item->left && item->left->lastId() != item->origin;
    if (crossed || !fits(item->left) || !fits(item->right))
        verdict = Verdict::Crafted;
    else if (block.kind == Kind::Type && item->parent->depth >= options.limits.depth)
        verdict = Verdict::TooDeep;
    else
        verdict = findPlace(item);
    if (verdict != Verdict::Done) {
        m_pool.release(item);
        return verdict;
    }
    if (block.kind == Kind::Type) {
        Reader reader(block.content);
        const auto type = BranchType(reader.varUint());
        item->content = newBranch(type, reader.atEnd() ? std::string_view() : reader.varString());
    } else {
        item->content = contentOf(block);
    }
    link(transaction, item);
    return Verdict::Done;
}

/// YATA. Between `left` and `right` as the author saw them, others may have put items at the same time. All replicas
/// must choose the same place among these: same origin, lower client first; and never cross another's origin line.
Store::Verdict Store::findPlace(Item* item)
{
    const bool untouched = item->left ? item->left->right == item->right : item->right && !item->right->left;
    if (untouched)
        return m_budget.spent ? Verdict::OverBudget : Verdict::Done;
    // In every honest history an element's right origin stands to the right of its origin, in all replicas.
    if (item->left && item->right && !standsBefore(item->left, item->right, m_budget))
        return m_budget.spent ? Verdict::OverBudget : Verdict::Crafted;

    Item* other = nullptr;
    if (item->left) {
        other = item->left->right;
    } else if (item->key) {
        other = item->parent->fields.find(item->key);
        for (; other && other->left; other = other->left)
            m_budget.charge(1);
    } else {
        other = item->parent->start;
    }
    // An item was passed in this scan if its stamp is later than `scanStart`; it is still in conflict (its place is
    // not yet known to be left of ours) if later than `settled`.
    const std::uint64_t scanStart = m_stamp;
    std::uint64_t settled = scanStart;
    Item* left = item->left;
    for (; other && other != item->right; other = other->right) {
        m_budget.charge(1);
        if (m_budget.spent)
            return Verdict::OverBudget;
        other->stamp = ++m_stamp;
        if (other->origin == item->origin) {
            if (log(other->id.client).client < log(item->id.client).client) {
                left = other;
                settled = m_stamp;
            } else if (other->rightOrigin == item->rightOrigin) {
                break;
            }
            continue;
        }
        if (!other->origin.isSet())
            break;
        const Item* origin = other->left;
        if (!origin || !origin->covers(other->origin)) {
            m_budget.charge(kLookupSteps);
            origin = find(other->origin);
        }
        if (origin->stamp <= scanStart)
            break;
        if (origin->stamp <= settled) {
            left = other;
            settled = m_stamp;
        }
    }
    item->left = left;
    return m_budget.spent ? Verdict::OverBudget : Verdict::Done;
}

void Store::link(Transaction& transaction, Item* item)
{
    Branch& parent = *item->parent;
    if (item->left) {
        item->right = item->left->right;
        item->left->right = item;
    } else if (item->key) {
        item->right = parent.fields.find(item->key);
        while (item->right && item->right->left)
            item->right = item->right->left;
    } else {
        item->right = parent.start;
        parent.start = item;
    }
    if (item->right) {
        item->right->left = item;
    } else if (item->key) {
        parent.fields.set(item->key, item);
        if (item->left)
            remove(transaction, item->left);
    }
    if (!item->key) {
        parent.length += item->visibleLength();
        parent.inserted(item);
    }
    addToLog(transaction, item);
    addContent(transaction, item);
    if (parent.isAlive())
        markChanged(transaction, parent, item->key);
    if (!parent.isAlive() || (item->key && item->right))
        remove(transaction, item);
}

void Store::addContent(Transaction& transaction, Item* item)
{
    if (item->kind == Kind::Deleted) {
        item->deleted = true;
        transaction.deleted.push_back({item->id.client, item->id.clock, item->length});
    } else if (item->kind == Kind::Format) {
        if (m_formatted && !item->parent->hasFormat)
            m_formatted->push_back(item->parent);
        item->parent->hasFormat = true;
    } else if (Branch* branch = item->branch()) {
        branch->item = item;
        branch->depth = item->parent->depth + 1;
    }
}

void Store::addToLog(Transaction& transaction, Item* item)
{
    ClientLog& author = log(item->id.client);
    if (author.touchedIn != transaction.number) {
        author.touchedIn = transaction.number;
        author.before = author.items.end();
        transaction.touched.push_back(item->id.client);
    }
    if (m_savedClients && author.savedIn != m_savepoints) {
        author.savedIn = m_savepoints;
        author.saved = author.items.end();
        m_savedClients->push_back(item->id.client);
    }
    author.items.append(item);
}

void Store::markChanged(Transaction& transaction, Branch& branch, const std::string* key)
{
    if (branch.item && isNew(transaction, *branch.item))
        return;
    const std::pair<Branch*, const std::string*> change{&branch, key};
    if (transaction.changed.empty() || transaction.changed.back() != change)
        transaction.changed.push_back(change);
}

Item* Store::insert(Transaction& transaction, Branch& parent, const std::string* key, Item* left, Kind kind,
    Clock length, Content content)
{
    Item* item = m_pool.make();
    item->id = {own, log(own).items.end()};
    item->kind = kind;
    item->length = length;
    item->parent = &parent;
    item->key = key;
    item->left = left;
    item->origin = left ? left->lastId() : Id();
    // A field's newest value stands at the end of its list; in a sequence the right neighbour, deleted or not, is it.
    const Item* right = key ? nullptr : left ? left->right : parent.start;
    item->rightOrigin = right ? right->id : Id();
    item->content = std::move(content);
    link(transaction, item);
    return item;
}

void Store::remove(Transaction& transaction, Item* item)
{
    if (item->deleted)
        return;
    Branch& parent = *item->parent;
    if (!item->key && item->isCountable()) {
        parent.length -= item->length;
        parent.visibleChanged(item, -std::ptrdiff_t(item->length));
    }
    item->deleted = true;
    transaction.deleted.push_back({item->id.client, item->id.clock, item->length});
    if (parent.isAlive())
        markChanged(transaction, parent, item->key);
    const Branch* branch = item->branch();
    if (!branch)
        return;
    // Nesting is bounded by Limits::depth, and so is this recursion.
    const auto removeChild = [&](Item* child) {
        if (!child->deleted)
            remove(transaction, child);
        else if (!isNew(transaction, *child))
            transaction.mergeCandidates.push_back(child->id); // collected with its parent, and may merge then
    };
    for (Item* child = branch->start; child; child = child->right)
        removeChild(child);
    branch->fields.forEach([&](const std::string*, Item* child) { removeChild(child); });
}

} // namespace kudelma::crdt

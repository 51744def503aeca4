// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "crdt/store.h"

#include <set>

namespace kudelma::crdt {

/// What one step of a person inserted and deleted.
struct UndoStep
{
    DeleteSet inserted;
    DeleteSet deleted;
    StateVector known; ///< What was known when it was done.

    [[nodiscard]] bool isEmpty() const { return inserted.isEmpty() && deleted.isEmpty(); }
};

/// Where deleted elements live on after undo has brought them back as new ones.
class CopyMap
{
public:
    void add(Id from, Id to, Clock length);
    /// The newest copy of the element, or the element itself.
    [[nodiscard]] Id newest(Id id) const;
    /// The copies of the elements from `id` on, piece by piece.
    struct Piece
    {
        Id to;
        Clock length = 0;
    };
    [[nodiscard]] std::vector<Piece> copiesOf(Id id, Clock length) const;

private:
    struct Target
    {
        Id to;
        Clock length = 0;
    };
    std::map<std::pair<ClientIndex, Clock>, Target> m_targets;
};

/// Takes one step back inside a transaction.
class StepReversal
{
public:
    StepReversal(
        Transaction& transaction, const UndoStep& step, CopyMap& copies, const std::set<ClientIndex>& ownClients);
    bool run(); ///< False: there was nothing left to take back.

private:
    struct Field
    {
        std::vector<Id> inserted;
        std::vector<Id> deleted;
    };
    using FieldKey = std::pair<Branch*, const std::string*>;

    template <typename Visit>
    void visit(const DeleteSet& set, const Visit& visit);
    [[nodiscard]] bool contains(const DeleteSet& set, Id id) const;
    [[nodiscard]] Branch* living(Branch* branch);
    [[nodiscard]] bool holdsWordsOfOthers(const Item& item) const;

    void gatherFields();
    [[nodiscard]] std::vector<std::pair<FieldKey, Field>> fieldsInOrder() const;
    void restoreField(Branch* branch, const std::string* key, const Field& field);
    void restoreElements();
    void restoreElement(Item* item);
    [[nodiscard]] Item* placeIn(const Branch& branch, const Item* tombstone);
    void removeInserted();
    void removeElements(Id from, Clock length);
    Item* insertCopy(Item* item, Branch& parent, const std::string* key, Item* left);
    void copyInto(Branch& target, Branch& source);
    [[nodiscard]] bool wentWithItsParent(const Item& child) const;

    Transaction& m_transaction;
    Store& m_store;
    const UndoStep& m_step;
    CopyMap& m_copies;
    const std::set<ClientIndex>& m_ownClients;
    std::map<FieldKey, Field> m_fields;
    bool m_changed = false;
};

} // namespace kudelma::crdt

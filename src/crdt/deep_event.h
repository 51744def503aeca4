// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "crdt/document.h"

namespace kudelma::crdt {

/// One piece of what happened to a list or text, told from its front on. Exactly one of the three is meant. What it
/// does not tell, in Yjs neither: a surrogate pair that a foreign insertion cut has become twice U+FFFD in place.
struct DeltaPart
{
    std::size_t retain = 0;
    std::size_t remove = 0;
    std::u16string insertText = {}; ///< Into a text.
    std::vector<Value> insertValues = {}; ///< Into a list; or one embedded object of a text.
    /// Of inserted text, those that hold there; of retained text, those that changed (null: taken away).
    std::vector<std::pair<std::string, Any>> attributes = {};
};

struct KeyChange
{
    enum class Action { Add, Update, Delete };
    std::string key;
    Action action = Action::Add;
    Any oldValue; ///< Undefined where there was none, or where it was a shared type.
};

/// All that one transaction did to one shared type: enough to change rows on a screen one by one.
struct TypeChange
{
    Value target;
    std::vector<std::string> path; ///< As in Change, with the places that hold after the transaction.
    std::vector<KeyChange> keys; ///< Sorted by key.
    std::vector<DeltaPart> delta; ///< Without a retain at the end, unless it changes attributes.
};

struct DeepEvent
{
    Origin origin;
    bool local = false;
    std::vector<TypeChange> changes; ///< Shorter paths first, as Yjs's observeDeep has them.
};

} // namespace kudelma::crdt

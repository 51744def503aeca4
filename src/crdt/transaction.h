// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "crdt/ids.h"

#include <optional>

namespace kudelma::crdt {

class Store;

struct DeletedRange
{
    ClientIndex client = kNoClient;
    Clock clock = 0;
    Clock length = 0;
};

/// A group of changes which is cleaned up, announced and sent as one. Made by Document only.
class Transaction
{
public:
    Transaction(Store& owner, Origin who, bool isLocal, std::uint64_t serial)
        : store(owner)
        , origin(std::move(who))
        , local(isLocal)
        , number(serial)
    { }
    /// Begins another one in the memory of this one, which has ended.
    void restart(Origin who, bool isLocal, std::uint64_t serial)
    {
        origin = std::move(who);
        local = isLocal;
        number = serial;
        ownIdTaken = false;
        touched.clear();
        deleted.clear();
        mergeCandidates.clear();
        changed.clear();
    }
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    Store& store;
    Origin origin;
    bool local;
    std::uint64_t number;
    bool ownIdTaken = false; ///< An update brought new elements under our own client id.

    std::vector<ClientIndex> touched; ///< Clients that got new items; their former state stands in their ClientLog.
    std::vector<DeletedRange> deleted;
    std::vector<Id> mergeCandidates; ///< Items that were split, or that may join a neighbour at the end.
    std::vector<std::pair<Branch*, const std::string*>> changed; ///< Null key: the sequence.
};

} // namespace kudelma::crdt

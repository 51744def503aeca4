// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "crdt/reach.h"

#include "crdt/types.h"
#include "crdt/wire_update.h"

#include <algorithm>

namespace kudelma::crdt {
namespace {

const Item* livingField(const Map& map, std::string_view key)
{
    const Branch* branch = HandleAccess::branch(map);
    if (!isReadable(branch))
        return nullptr;
    const std::string* known = branch->store->findKey(key);
    const Item* item = known ? branch->fields.find(known) : nullptr;
    return item && !item->deleted ? item : nullptr;
}

void note(StateVector& reach, const Store& store, const Item& item)
{
    Clock& clock = reach[store.log(item.id.client).client];
    clock = std::max(clock, item.end());
}

/// Nesting is bounded by Limits::depth.
void collectFrom(StateVector& reach, const Store& store, const Item& item)
{
    if (item.deleted)
        return;
    note(reach, store, item);
    const Branch* nested = item.branch();
    if (!nested)
        return;
    for (const Item* next = nested->start; next; next = next->right)
        collectFrom(reach, store, *next);
    nested->fields.forEach([&](const std::string*, const Item* field) { collectFrom(reach, store, *field); });
}

} // namespace

StateVector reachOf(const Map& map, std::string_view key)
{
    StateVector reach;
    if (const Item* item = livingField(map, key))
        collectFrom(reach, *HandleAccess::branch(map)->store, *item);
    return reach;
}

StateVector madeAt(const Map& map, std::string_view key)
{
    StateVector reach;
    if (const Item* item = livingField(map, key))
        note(reach, *HandleAccess::branch(map)->store, *item);
    return reach;
}

void extend(StateVector& all, const StateVector& more)
{
    for (const auto& [client, clock] : more) {
        Clock& known = all[client];
        known = std::max(known, clock);
    }
}

bool isBeyond(const StateVector& later, const StateVector& mark)
{
    return std::any_of(later.begin(), later.end(), [&](const auto& entry) {
        const auto known = mark.find(entry.first);
        return known == mark.end() || entry.second > known->second;
    });
}

Bytes encodeReach(const StateVector& reach)
{
    Writer writer;
    writeStateVector(writer, reach);
    return writer.take();
}

Result<StateVector> decodeReach(BytesView bytes)
{
    return readStateVector(bytes);
}

} // namespace kudelma::crdt

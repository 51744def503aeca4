// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "crdt/relative_position.h"

#include "crdt/types.h"

#include <algorithm>

namespace kudelma::crdt {
namespace {

enum Reference : std::uint8_t { ToItem, ToRoot, ToType };

Bytes encodePosition(Branch* branch, std::size_t index, Side side)
{
    if (!isReadable(branch))
        return {};
    Store& store = *branch->store;
    Writer writer;
    const auto writeId = [&](Reference kind, Id id) {
        writer.byte(kind);
        writer.varUint(store.log(id.client).client);
        writer.varUint(id.clock);
    };
    const bool before = side == Side::Before;
    index = std::min(index, branch->length);
    std::optional<Id> held;
    if (before && index > 0) {
        const SequenceIndex::Place place = branch->find(index - 1);
        held = Id{place.item->id.client, place.item->id.clock + place.offset};
    } else if (!before && index < branch->length) {
        const SequenceIndex::Place place = branch->find(index);
        held = Id{place.item->id.client, place.item->id.clock + place.offset};
    }
    if (held) {
        writeId(ToItem, *held);
    } else if (branch->isRoot) {
        writer.byte(ToRoot);
        writer.varString(branch->name);
    } else {
        writeId(ToType, branch->item->id);
    }
    writer.varInt(before ? -1 : 0);
    return writer.take();
}

std::optional<AbsolutePosition> positionIn(Branch* branch, std::size_t index, Side side)
{
    if (!branch || !branch->isAlive())
        return std::nullopt;
    return AbsolutePosition{handleOf(branch), index, side};
}

} // namespace

Bytes relativePosition(const Text& text, std::size_t index, Side side)
{
    return encodePosition(HandleAccess::branch(text), index, side);
}

Bytes relativePosition(const Array& array, std::size_t index, Side side)
{
    return encodePosition(HandleAccess::branch(array), index, side);
}

Result<std::optional<AbsolutePosition>> absolutePosition(Document& document, BytesView position)
{
    Store& store = HandleAccess::store(document);
    Reader reader(position);
    const std::uint64_t kind = reader.varUint();
    WireId id;
    std::string_view name;
    if (kind == ToRoot)
        name = reader.varString();
    else if (kind == ToItem || kind == ToType)
        id = reader.id();
    else
        reader.fail(ErrorKind::Malformed, "an unknown kind of position");
    const Side side = reader.ok() && !reader.atEnd() && reader.varInt() < 0 ? Side::Before : Side::After;
    if (reader.ok() && !reader.atEnd())
        reader.fail(ErrorKind::Malformed, "bytes after the end of the position");
    if (!reader.ok())
        return tl::unexpected(reader.error());

    const auto atEdge = [&](Branch* branch) {
        return positionIn(branch, side == Side::Before || !branch ? 0 : branch->length, side);
    };
    if (kind == ToRoot) {
        const auto root = store.roots().find(name);
        return root == store.roots().end() ? std::nullopt : atEdge(root->second);
    }
    if (id.clock >= store.stateOf(id.client))
        return std::optional<AbsolutePosition>();
    const Item* item = store.find({*store.indexOf(id.client), id.clock});
    if (kind == ToType)
        return atEdge(item->branch());
    if (item->kind == Kind::Gc || item->key)
        return std::optional<AbsolutePosition>();
    std::size_t index = item->parent->positionOf(item);
    if (item->isVisible())
        index += id.clock - item->id.clock + (side == Side::Before ? 1 : 0);
    return positionIn(item->parent, index, side);
}

} // namespace kudelma::crdt

// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "crdt/snapshot.h"

#include "crdt/merge_blocks.h"
#include "crdt/store.h"

namespace kudelma::crdt {
namespace {

struct Moment
{
    DeleteSet deletes;
    StateVector known;
};

Result<Moment> readMoment(BytesView bytes)
{
    Reader reader(bytes);
    Moment moment;
    moment.deletes = DeleteSet::read(reader, Limits().structs);
    moment.deletes.normalize();
    if (!reader.ok())
        return tl::unexpected(reader.error());
    auto known = readStateVector(bytes.subspan(reader.position()));
    if (!known)
        return tl::unexpected(known.error());
    moment.known = std::move(*known);
    std::erase_if(moment.known, [](const auto& entry) { return entry.second == 0; });
    return moment;
}

} // namespace

Bytes snapshot(const Document& document)
{
    const Store& store = HandleAccess::store(document);
    Writer writer;
    store.deletions().write(writer);
    writeStateVector(writer, store.state());
    return writer.take();
}

Result<Bytes> stateAt(Document& document, BytesView snapshot)
{
    Store& store = HandleAccess::store(document);
    const auto moment = readMoment(snapshot);
    if (!moment)
        return tl::unexpected(moment.error());
    if (store.options.gc)
        return tl::unexpected(Error{ErrorKind::OutOfRange, "the document does not keep what was deleted"});
    for (const auto& [client, clock] : moment->known) {
        if (clock > store.stateOf(client))
            return tl::unexpected(Error{ErrorKind::OutOfRange, "the document has not seen that moment"});
    }
    const Bytes state = store.encode(StateVector(), DeleteSet());
    WireUpdate all = readTrusted(state);
    std::vector<Block> blocks;
    for (ClientBlocks& each : all.clients) {
        const auto known = moment->known.find(each.client);
        for (Block& block : each.blocks) {
            if (known == moment->known.end() || block.clock >= known->second)
                break;
            if (block.end() > known->second)
                keepFront(block, known->second - block.clock);
            blocks.push_back(block);
        }
    }
    return writeBlocks(blocks, moment->deletes);
}

Result<bool> snapshotContains(BytesView snapshot, BytesView update)
{
    const auto moment = readMoment(snapshot);
    const auto read = readUpdate(update, Limits());
    if (!moment || !read)
        return tl::unexpected(moment ? read.error() : moment.error());
    for (const ClientBlocks& each : read->clients) {
        const auto known = moment->known.find(each.client);
        for (const Block& block : each.blocks) {
            if (block.kind != Kind::Skip && (known == moment->known.end() || block.end() > known->second))
                return false;
        }
    }
    DeleteSet together = moment->deletes;
    together.add(read->deletes);
    together.normalize();
    return together.clients() == moment->deletes.clients();
}

Result<bool> equalSnapshots(BytesView one, BytesView other)
{
    const auto left = readMoment(one);
    const auto right = readMoment(other);
    if (!left || !right)
        return tl::unexpected(left ? right.error() : left.error());
    return left->known == right->known && left->deletes.clients() == right->deletes.clients();
}

} // namespace kudelma::crdt

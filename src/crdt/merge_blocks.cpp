// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "crdt/merge_blocks.h"

#include <algorithm>
#include <queue>

namespace kudelma::crdt {
namespace {

constexpr Limits kNoLimits{SIZE_MAX, SIZE_MAX, SIZE_MAX, SIZE_MAX, SIZE_MAX};

/// All blocks of one update in turn, without its Skips.
class BlockStream
{
public:
    BlockStream(const WireUpdate& update, std::ptrdiff_t rank)
        : order(rank)
        , m_update(&update)
    {
        settle();
    }

    [[nodiscard]] const Block* current() const
    {
        return m_client < m_update->clients.size() ? &m_update->clients[m_client].blocks[m_block] : nullptr;
    }
    void next()
    {
        ++m_block;
        settle();
    }

    std::ptrdiff_t order; ///< Decides between streams that stand at the same place.

private:
    void settle()
    {
        for (; m_client < m_update->clients.size(); ++m_client, m_block = 0) {
            const auto& blocks = m_update->clients[m_client].blocks;
            while (m_block < blocks.size() && blocks[m_block].kind == Kind::Skip)
                ++m_block;
            if (m_block < blocks.size())
                return;
        }
    }

    const WireUpdate* m_update;
    std::size_t m_client = 0;
    std::size_t m_block = 0;
};

/// Higher clients first, then lower clocks.
struct ComesLater
{
    bool operator()(const BlockStream& a, const BlockStream& b) const
    {
        const Block& left = *a.current();
        const Block& right = *b.current();
        if (left.client != right.client)
            return left.client < right.client;
        return left.clock != right.clock ? left.clock > right.clock : a.order > b.order;
    }
};

/// Follows Yjs's mergeUpdates step by step, its treatment of overlaps included.
class Merger
{
public:
    explicit Merger(const std::vector<WireUpdate>& updates)
    {
        std::ptrdiff_t order = 0;
        for (const WireUpdate& update : updates)
            put(BlockStream(update, order++));
    }

    std::vector<Block> run()
    {
        while (!m_streams.empty()) {
            BlockStream stream = m_streams.top();
            m_streams.pop();
            step(stream);
            stream.order = m_advanced--; // it was first, and stays first among equals
            put(stream);
        }
        if (m_open)
            m_out.push_back(*m_open);
        return std::move(m_out);
    }

private:
    void put(const BlockStream& stream)
    {
        if (stream.current())
            m_streams.push(stream);
    }

    void replaceOpen(const Block& block)
    {
        if (m_open)
            m_out.push_back(*m_open);
        m_open = block;
    }

    void step(BlockStream& stream)
    {
        const ClientId client = stream.current()->client;
        if (m_open && !joinOpen(stream, client))
            return;
        if (!m_open) {
            m_open = *stream.current();
            stream.next();
        }
        while (stream.current() && stream.current()->client == client && stream.current()->clock == m_open->end()) {
            replaceOpen(*stream.current());
            stream.next();
        }
    }

    /// False: the stream has to be ordered again before it goes on.
    bool joinOpen(BlockStream& stream, ClientId client)
    {
        bool passed = false;
        while (stream.current() && stream.current()->end() <= m_open->end()
            && stream.current()->client >= m_open->client) {
            stream.next();
            passed = true;
        }
        if (!stream.current() || stream.current()->client != client
            || (passed && stream.current()->clock > m_open->end()))
            return false;
        Block block = *stream.current();
        if (client != m_open->client) {
            replaceOpen(block);
            stream.next();
            return true;
        }
        if (m_open->end() < block.clock) {
            if (m_open->kind == Kind::Skip) {
                m_open->length = block.end() - m_open->clock;
                return true;
            }
            Block gap;
            gap.client = client;
            gap.clock = m_open->end();
            gap.length = block.clock - m_open->end();
            gap.kind = Kind::Skip;
            replaceOpen(gap);
            return true;
        }
        const Clock overlap = m_open->end() - block.clock;
        if (overlap > 0 && m_open->kind == Kind::Skip)
            m_open->length -= overlap;
        else
            dropFront(block, overlap);
        if (m_open->kind == Kind::Gc && block.kind == Kind::Gc) {
            m_open->length += block.length;
            return true;
        }
        replaceOpen(block);
        stream.next();
        return true;
    }

    std::priority_queue<BlockStream, std::vector<BlockStream>, ComesLater> m_streams;
    std::ptrdiff_t m_advanced = -1;
    std::optional<Block> m_open;
    std::vector<Block> m_out;
};

Bytes merge(const std::vector<WireUpdate>& updates)
{
    DeleteSet deletes;
    for (const WireUpdate& update : updates)
        deletes.add(update.deletes);
    deletes.normalize();
    return writeBlocks(Merger(updates).run(), deletes);
}

} // namespace

Bytes writeBlocks(const std::vector<Block>& blocks, const DeleteSet& deletes)
{
    // In a section the clocks follow from one another, so a gap without a Skip begins another of the same client.
    const auto begins = [&](std::size_t i) {
        return i == 0 || blocks[i].client != blocks[i - 1].client || blocks[i].clock != blocks[i - 1].end();
    };
    Writer writer;
    std::size_t sections = 0;
    for (std::size_t i = 0; i < blocks.size(); ++i)
        sections += begins(i) ? 1 : 0;
    writer.varUint(sections);
    for (std::size_t from = 0; from < blocks.size();) {
        std::size_t to = from + 1;
        while (to < blocks.size() && !begins(to))
            ++to;
        writer.varUint(to - from);
        writer.varUint(blocks[from].client);
        writer.varUint(blocks[from].clock);
        for (; from < to; ++from)
            writeBlock(writer, blocks[from], 0);
    }
    deletes.write(writer);
    return writer.take();
}

WireUpdate readTrusted(BytesView bytes)
{
    auto update = readUpdate(bytes, kNoLimits);
    return update ? std::move(*update) : WireUpdate();
}

Bytes mergeTrusted(const std::vector<const Bytes*>& updates)
{
    std::vector<WireUpdate> read;
    for (const Bytes* update : updates)
        read.push_back(readTrusted(*update));
    return merge(read);
}

Result<Bytes> mergeUpdates(const std::vector<Bytes>& updates)
{
    std::vector<WireUpdate> read;
    for (const Bytes& bytes : updates) {
        auto update = readUpdate(bytes, Limits());
        if (!update)
            return tl::unexpected(update.error());
        read.push_back(std::move(*update));
    }
    return updates.size() == 1 ? updates.front() : merge(read);
}

Result<Bytes> diffUpdate(BytesView bytes, BytesView stateVector)
{
    const auto update = readUpdate(bytes, Limits());
    const auto state = readStateVector(stateVector);
    if (!update || !state)
        return tl::unexpected(update ? state.error() : update.error());
    std::vector<Block> out;
    for (const ClientBlocks& each : update->clients) {
        const auto known = state->find(each.client);
        const Clock from = known == state->end() ? 0 : known->second;
        // From the first struct with news on, all is written: what lies between could not be said otherwise.
        auto block = std::find_if(each.blocks.begin(), each.blocks.end(),
            [&](const Block& candidate) { return candidate.kind != Kind::Skip && candidate.end() > from; });
        if (block == each.blocks.end())
            continue;
        out.push_back(*block);
        dropFront(out.back(), from > block->clock ? from - block->clock : 0);
        out.insert(out.end(), block + 1, each.blocks.end());
    }
    return writeBlocks(out, update->deletes);
}

Result<Bytes> encodeStateVectorFromUpdate(BytesView bytes)
{
    const auto update = readUpdate(bytes, Limits());
    if (!update)
        return tl::unexpected(update.error());
    // Only what is there from the beginning on, without a gap, counts.
    std::vector<std::pair<ClientId, Clock>> entries;
    for (const ClientBlocks& each : update->clients) {
        Clock known = 0;
        for (const Block& block : each.blocks) {
            if (block.kind == Kind::Skip || block.clock != known)
                break;
            known = block.end();
        }
        if (known > 0)
            entries.emplace_back(each.client, known);
    }
    Writer writer;
    writer.varUint(entries.size());
    for (const auto& [client, clock] : entries) {
        writer.varUint(client);
        writer.varUint(clock);
    }
    return writer.take();
}

Result<std::vector<ClientId>> clientsOf(BytesView bytes)
{
    const auto update = readUpdate(bytes, Limits());
    if (!update)
        return tl::unexpected(update.error());
    std::vector<ClientId> clients;
    for (const ClientBlocks& each : update->clients) {
        if (std::any_of(each.blocks.begin(), each.blocks.end(), [](const Block& b) { return b.kind != Kind::Skip; }))
            clients.push_back(each.client);
    }
    std::sort(clients.begin(), clients.end());
    clients.erase(std::unique(clients.begin(), clients.end()), clients.end());
    return clients;
}

} // namespace kudelma::crdt

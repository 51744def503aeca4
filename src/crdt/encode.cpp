// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "crdt/store.h"
#include "crdt/utf.h"

#include <algorithm>

namespace kudelma::crdt {
namespace {

constexpr std::uint8_t kHasKey = 0x20;
constexpr std::uint8_t kHasRightOrigin = 0x40;
constexpr std::uint8_t kHasOrigin = 0x80;

} // namespace

void Store::writeItem(Writer& writer, const Item& item, Clock offset) const
{
    const auto writeId = [&](Id id) {
        writer.varUint(log(id.client).client);
        writer.varUint(id.clock);
    };
    if (item.kind == Kind::Gc) {
        writer.byte(0);
        writer.varUint(item.length - offset);
        return;
    }
    const Id origin = offset > 0 ? Id{item.id.client, item.id.clock + offset - 1} : item.origin;
    writer.byte(std::uint8_t(std::uint8_t(item.kind) | (origin.isSet() ? kHasOrigin : 0)
        | (item.rightOrigin.isSet() ? kHasRightOrigin : 0) | (item.key ? kHasKey : 0)));
    if (origin.isSet())
        writeId(origin);
    if (item.rightOrigin.isSet())
        writeId(item.rightOrigin);
    if (!origin.isSet() && !item.rightOrigin.isSet()) {
        writer.varUint(item.parent->isRoot ? 1 : 0);
        if (item.parent->isRoot)
            writer.varString(item.parent->name);
        else
            writeId(item.parent->item->id);
        if (item.key)
            writer.varString(*item.key);
    }
    switch (item.kind) {
    case Kind::Deleted:
        writer.varUint(item.length - offset);
        break;
    case Kind::String:
        writer.varString(toUtf8(std::u16string_view(item.text()).substr(offset)));
        break;
    case Kind::Any:
    case Kind::Json: {
        writer.varUint(item.length - offset);
        const BytesView all = item.run().bytes();
        const std::size_t from
            = offset == 0 ? 0 : std::size_t(item.run().element(item.kind, item.length, offset).data() - all.data());
        writer.raw(all.subspan(from));
        break;
    }
    case Kind::Type: {
        const Branch& branch = *item.branch();
        writer.varUint(std::uint64_t(branch.type));
        if (branch.type == BranchType::XmlElement || branch.type == BranchType::XmlHook)
            writer.varString(branch.name);
        break;
    }
    default:
        writer.raw(item.run().bytes());
    }
}

void Store::writeClient(Writer& writer, const ClientLog& author, Clock from) const
{
    ItemLog::Cursor cursor = author.items.find(from);
    writer.varUint(author.items.countFrom(cursor));
    writer.varUint(author.client);
    writer.varUint(from);
    writeItem(writer, *author.items.at(cursor), from - author.items.at(cursor)->id.clock);
    while (author.items.next(cursor))
        writeItem(writer, *author.items.at(cursor), 0);
}

DeleteSet Store::deletions() const
{
    DeleteSet set;
    for (const ClientLog& author : m_logs) {
        if (author.items.isEmpty())
            continue;
        ItemLog::Cursor cursor = author.items.first();
        ClockRange open;
        do {
            const Item* item = author.items.at(cursor);
            if (!item->deleted)
                continue;
            if (open.length > 0 && open.end() == item->id.clock) {
                open.length += item->length;
                continue;
            }
            if (open.length > 0)
                set.add(author.client, open);
            open = {item->id.clock, item->length};
        } while (author.items.next(cursor));
        if (open.length > 0)
            set.add(author.client, open);
    }
    return set;
}

Bytes Store::encode(const StateVector& since, const DeleteSet& deletes) const
{
    std::vector<std::pair<const ClientLog*, Clock>> wanted;
    for (const ClientLog& author : m_logs) {
        const auto known = since.find(author.client);
        const Clock from = known == since.end() ? 0 : known->second;
        if (author.items.end() > from)
            wanted.emplace_back(&author, from);
    }
    return encode(std::move(wanted), deletes);
}

Bytes Store::encode(std::vector<std::pair<const ClientLog*, Clock>> wanted, const DeleteSet& deletes) const
{
    // Higher clients first: this spares conflicts on the other side.
    std::sort(
        wanted.begin(), wanted.end(), [](const auto& a, const auto& b) { return a.first->client > b.first->client; });
    Writer writer;
    writer.varUint(wanted.size());
    for (const auto& [author, from] : wanted)
        writeClient(writer, *author, from);
    deletes.write(writer);
    return writer.take();
}

Bytes Store::encodeTransaction(const Transaction& transaction) const
{
    std::vector<std::pair<const ClientLog*, Clock>> wanted;
    for (const ClientIndex client : transaction.touched) {
        const ClientLog& author = log(client);
        if (author.items.end() > author.before)
            wanted.emplace_back(&author, author.before);
    }
    DeleteSet deletes;
    for (const DeletedRange& range : transaction.deleted)
        deletes.add(log(range.client).client, {range.clock, range.length});
    deletes.normalize();
    return encode(std::move(wanted), deletes);
}

Result<Bytes> Store::encodeStateAsUpdate(BytesView stateVector) const
{
    const auto since = readStateVector(stateVector);
    if (!since)
        return tl::unexpected(since.error());
    Bytes state = encode(*since, deletions());
    if (!hasPending())
        return state;
    std::vector<Bytes> parts{std::move(state)};
    if (!m_pendingDeletes.isEmpty()) {
        Writer writer;
        writer.varUint(0);
        m_pendingDeletes.write(writer);
        parts.push_back(writer.take());
    }
    if (!m_pending.update.empty()) {
        auto rest = diffUpdate(m_pending.update, stateVector);
        if (!rest)
            return rest;
        parts.push_back(std::move(*rest));
    }
    return mergeUpdates(parts);
}

} // namespace kudelma::crdt

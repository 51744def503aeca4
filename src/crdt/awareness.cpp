// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "crdt/awareness.h"

#include "crdt/encoding.h"
#include "crdt/json.h"

namespace kudelma::crdt {
namespace {

struct Entry
{
    ClientId client = 0;
    std::uint64_t clock = 0;
    std::optional<Any> state;
};

Result<std::vector<Entry>> readEntries(BytesView update)
{
    if (update.size() > Awareness::kMaxBytes)
        return tl::unexpected(Error{ErrorKind::TooLarge, "the awareness update has too many bytes"});
    Reader reader(update);
    std::vector<Entry> entries;
    for (std::uint64_t left = reader.varUint(); left > 0 && reader.ok(); --left) {
        Entry entry;
        entry.client = reader.client();
        entry.clock = reader.varUint();
        auto state = parseJson(reader.varString(), Awareness::kMaxDepth);
        if (!state)
            reader.fail(ErrorKind::Malformed, "a state is not JSON, or too deep");
        else if (!state->isNull())
            entry.state = std::move(*state);
        entries.push_back(std::move(entry));
    }
    if (reader.ok() && !reader.atEnd())
        reader.fail(ErrorKind::Malformed, "bytes after the end of the awareness update");
    if (!reader.ok())
        return tl::unexpected(reader.error());
    return entries;
}

} // namespace

void Awareness::setLocalState(std::optional<Any> state, Time now)
{
    Meta& meta = m_meta[m_own]; // clocks count from 1: y-protocols takes 0 for "never heard of"
    ++meta.clock;
    meta.heard = now;
    if (state)
        m_states[m_own] = std::move(*state);
    else
        m_states.erase(m_own);
}

Bytes Awareness::encode(const std::vector<ClientId>& clients) const
{
    Writer writer;
    std::vector<ClientId> known;
    for (const ClientId client : clients) {
        if (m_meta.contains(client))
            known.push_back(client);
    }
    writer.varUint(known.size());
    for (const ClientId client : known) {
        const auto state = m_states.find(client);
        writer.varUint(client);
        writer.varUint(m_meta.at(client).clock);
        writer.varString(state == m_states.end() ? "null" : writeJson(state->second));
    }
    return writer.take();
}

Result<Awareness::News> Awareness::apply(BytesView update, Time now)
{
    auto entries = readEntries(update);
    if (!entries)
        return tl::unexpected(entries.error());
    News news;
    for (Entry& entry : *entries) {
        const auto meta = m_meta.find(entry.client);
        const bool here = m_states.contains(entry.client);
        const std::uint64_t known = meta == m_meta.end() ? 0 : meta->second.clock;
        const bool leaves = entry.clock == known && !entry.state && here;
        if (entry.clock <= known && !leaves)
            continue;
        if (meta == m_meta.end() && m_meta.size() >= kMaxClients)
            continue;
        if (!entry.state && entry.client == m_own && here) {
            // Nobody else says that we are gone: we speak again, later than they.
            m_meta[entry.client] = {entry.clock + 1, now};
            continue;
        }
        m_meta[entry.client] = {entry.clock, now};
        if (entry.state) {
            m_states[entry.client] = std::move(*entry.state);
            (here ? news.updated : news.added).push_back(entry.client);
        } else if (m_states.erase(entry.client) > 0) {
            news.removed.push_back(entry.client);
        }
    }
    return news;
}

Awareness::News Awareness::removeOutdated(Time now)
{
    News news;
    std::erase_if(m_states, [&](const auto& entry) {
        const bool gone = entry.first != m_own && now - m_meta.at(entry.first).heard >= kOutdated;
        if (gone)
            news.removed.push_back(entry.first);
        return gone;
    });
    return news;
}

Result<std::vector<ClientId>> Awareness::clientsOf(BytesView update)
{
    const auto entries = readEntries(update);
    if (!entries)
        return tl::unexpected(entries.error());
    std::vector<ClientId> clients;
    for (const Entry& entry : *entries)
        clients.push_back(entry.client);
    return clients;
}

} // namespace kudelma::crdt

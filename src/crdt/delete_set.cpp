// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "crdt/delete_set.h"

#include <algorithm>

namespace kudelma::crdt {

void normalize(std::vector<ClockRange>& ranges)
{
    std::sort(ranges.begin(), ranges.end(), [](ClockRange a, ClockRange b) { return a.clock < b.clock; });
    std::size_t kept = 0;
    for (std::size_t i = 1; i < ranges.size(); ++i) {
        ClockRange& left = ranges[kept];
        if (left.end() >= ranges[i].clock)
            left.length = std::max(left.end(), ranges[i].end()) - left.clock;
        else
            ranges[++kept] = ranges[i];
    }
    if (!ranges.empty())
        ranges.resize(kept + 1);
}

void DeleteSet::add(ClientId client, ClockRange range)
{
    m_clients[client].push_back(range);
}

void DeleteSet::add(const DeleteSet& other)
{
    for (const auto& [client, ranges] : other.m_clients) {
        auto& mine = m_clients[client];
        mine.insert(mine.end(), ranges.begin(), ranges.end());
    }
}

void DeleteSet::normalize()
{
    for (auto& [client, ranges] : m_clients)
        crdt::normalize(ranges);
}

bool DeleteSet::contains(ClientId client, Clock clock) const
{
    const auto found = m_clients.find(client);
    if (found == m_clients.end())
        return false;
    const auto& ranges = found->second;
    const auto after = std::upper_bound(
        ranges.begin(), ranges.end(), clock, [](Clock wanted, ClockRange range) { return wanted < range.clock; });
    return after != ranges.begin() && clock < std::prev(after)->end();
}

void DeleteSet::write(Writer& writer) const
{
    writer.varUint(m_clients.size());
    for (const auto& [client, ranges] : m_clients) {
        writer.varUint(client);
        writer.varUint(ranges.size());
        for (const ClockRange range : ranges) {
            writer.varUint(range.clock);
            writer.varUint(range.length);
        }
    }
}

DeleteSet DeleteSet::read(Reader& reader, std::size_t clientLimit)
{
    DeleteSet set;
    const std::uint64_t clients = reader.varUint();
    if (clients > clientLimit)
        reader.fail(ErrorKind::TooLarge, "too many clients with deletions");
    for (std::uint64_t i = 0; i < clients && reader.ok(); ++i) {
        const ClientId client = reader.client();
        const std::uint64_t count = reader.varUint();
        std::vector<ClockRange>* ranges = nullptr;
        for (std::uint64_t j = 0; j < count && reader.ok(); ++j) {
            const ClockRange range{reader.clock(), reader.clock()};
            if (range.length > kMaxClock - range.clock)
                reader.fail(ErrorKind::OutOfRange, "a deletion reaches beyond the last clock");
            if (!reader.ok() || range.length == 0)
                continue;
            if (!ranges)
                ranges = &set.m_clients[client];
            ranges->push_back(range);
        }
    }
    return set;
}

} // namespace kudelma::crdt

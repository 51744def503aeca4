// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "crdt/encoding.h"

namespace kudelma::crdt {

struct ClockRange
{
    Clock clock = 0;
    Clock length = 0;
    [[nodiscard]] Clock end() const { return clock + length; }
    friend bool operator==(const ClockRange&, const ClockRange&) = default;
};

/// Sorts, and joins what touches or overlaps.
void normalize(std::vector<ClockRange>& ranges);

/// Which elements are deleted, by author. Deletions have no clock of their own: they are a set that only grows, so
/// that any order of arrival gives the same.
class DeleteSet
{
public:
    using Clients = std::map<ClientId, std::vector<ClockRange>, std::greater<>>; ///< In the order of the encoding.

    void add(ClientId client, ClockRange range);
    void add(const DeleteSet& other);
    void normalize();
    [[nodiscard]] bool isEmpty() const { return m_clients.empty(); }
    [[nodiscard]] bool contains(ClientId client, Clock clock) const; ///< Needs a normalized set.
    [[nodiscard]] const Clients& clients() const { return m_clients; }

    void write(Writer& writer) const;
    static DeleteSet read(Reader& reader, std::size_t clientLimit);

private:
    Clients m_clients;
};

} // namespace kudelma::crdt

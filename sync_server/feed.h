// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "sync_server/circle.h"
#include "sync_server/post.h"

namespace kudelma::relay {

/// Brings roster entries and envelopes to subscribers: what is new at once to those who are up to date, and from the
/// store, as fast as they read, to those who are not. A reader who falls behind thus costs no memory.
class Feed
{
public:
    using FindCircle = std::function<StoreResult<Circle*>(const CircleId&)>; ///< Null: no such circle.

    Feed(Connections&, Post&, Store& reader, FindCircle);

    /// Sends what became fresh in this circle.
    void passOn(const CircleId&, Circle&);
    /// Begins to serve a subscription from the store; ends with CaughtUp.
    void begin(Connection&, const CircleId&);
    /// A portion of the roster from `from`, but for `before` and what follows; how many entries. Empty: they cannot be
    /// read.
    [[nodiscard]] std::optional<std::size_t> sendRoster(
        const Connection&, const CircleId&, std::uint64_t from, std::uint64_t before);
    /// Goes on serving, until the connection has enough to send.
    void serve(Connection&);

private:
    enum class Served { Sent, NothingLeft, StoreFailed };

    [[nodiscard]] bool takesMore(const Connection&) const;
    [[nodiscard]] Served serveOne(Connection&, Subscription&, const CircleId&, Circle&);
    [[nodiscard]] Served serveRoster(Connection&, Subscription&, const CircleId&, const Circle&);
    [[nodiscard]] Served serveLog(Connection&, Cursor&, const CircleId&, const Log&);
    [[nodiscard]] Served sendSnapshot(Connection&, Cursor&, const CircleId&, const Log&);
    void lag(Connection&, Subscription&, const CircleId&);
    void caughtUp(Connection&, Subscription&, const CircleId&, const Circle&);

    Connections& m_connections;
    Post& m_post;
    Store& m_reader;
    FindCircle m_findCircle;
};

} // namespace kudelma::relay

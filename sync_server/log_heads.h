// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "sync_server/store.h"

#include <map>
#include <utility>

namespace kudelma::relay {

/// Where the logs of a batch stand after it, and their authors. Of many envelopes of one log only the last says that,
/// so it is written once for each.
class LogHeads
{
public:
    struct Head
    {
        std::uint64_t index = 0;
        Hash chain;
    };

    void note(const AppendEnvelope& op)
    {
        m_logs[op.row] = {op.index, op.chain};
        m_authors[{op.row, op.author}] = {op.authorSeq, op.hash};
    }
    /// Hands them to `log(LogRow, Head)` and `author(LogRow, DeviceId, AuthorHead)`, and forgets them. Stops at the
    /// first that fails.
    template <typename Result, typename OfLog, typename OfAuthor>
    [[nodiscard]] Result write(OfLog log, OfAuthor author)
    {
        Result done;
        for (const auto& [row, head] : std::exchange(m_logs, {})) {
            if (done)
                done = log(row, head);
        }
        for (const auto& [place, head] : std::exchange(m_authors, {})) {
            if (done)
                done = author(place.first, place.second, head);
        }
        return done;
    }

private:
    std::map<LogRow, Head> m_logs;
    std::map<std::pair<LogRow, DeviceId>, roster::AuthorHead> m_authors;
};

} // namespace kudelma::relay

// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "crdt/document.h"

#include <chrono>
#include <map>

namespace kudelma::crdt {

/// Who is here and where they look: small states that nobody stores, in the bytes of y-protocols' awareness updates.
/// Who may speak for which client is for the caller to decide (clientsOf, before apply): the format itself lets anybody
/// say anything.
class Awareness
{
public:
    using Time = std::chrono::steady_clock::time_point;
    static constexpr std::chrono::seconds kOutdated{30}; ///< Who has not spoken for so long is gone.
    static constexpr std::size_t kMaxBytes = 256u << 10; ///< Of one update.
    static constexpr std::size_t kMaxClients = 1000; ///< In all; more are not taken in.
    static constexpr std::size_t kMaxDepth = 16;

    explicit Awareness(ClientId own)
        : m_own(own)
    { }

    void setLocalState(std::optional<Any> state, Time now); ///< Nothing: we leave.
    [[nodiscard]] const std::map<ClientId, Any>& states() const { return m_states; }

    [[nodiscard]] Bytes encode(const std::vector<ClientId>& clients) const;

    struct News
    {
        std::vector<ClientId> added;
        std::vector<ClientId> updated;
        std::vector<ClientId> removed;
    };
    /// A refused update changes nothing.
    Result<News> apply(BytesView update, Time now);
    News removeOutdated(Time now); ///< Everybody else who has fallen silent.

    [[nodiscard]] static Result<std::vector<ClientId>> clientsOf(BytesView update);

private:
    struct Meta
    {
        std::uint64_t clock = 0;
        Time heard;
    };
    ClientId m_own;
    std::map<ClientId, Any> m_states;
    std::map<ClientId, Meta> m_meta; ///< Of those who left too: an old message must not bring them back.
};

} // namespace kudelma::crdt

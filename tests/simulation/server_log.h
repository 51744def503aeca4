// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "sync/log_replica.h"
#include "wire/kudelma.pb.h"

#include <set>

namespace kudelma::sync::simulation {

/// All envelopes, roster entries and acknowledgements that the server ever gave to anybody, and what it must never give
/// to some.
class ServerLog
{
public:
    /// No frame with this circle's id in it may go to that device.
    void mustNotReach(const std::string& name, const CircleId& circle) { m_forbidden.emplace_back(name, circle); }
    bool passes(const std::string& to, const wire::Frame& frame); ///< Always true: it only listens.

    [[nodiscard]] std::size_t count() const { return m_envelopes.size() + m_entries.size() + m_acks.size(); }
    [[nodiscard]] const std::string& fault() const { return m_fault; }
    /// What these keys open of a circle's envelopes, one plaintext after another.
    [[nodiscard]] std::string openedWith(const CircleId& circle, const KeyRing& keys) const;

private:
    std::vector<std::pair<std::string, CircleId>> m_forbidden;
    std::set<std::pair<CircleId, std::string>> m_envelopes; ///< As they were sent.
    std::set<std::pair<CircleId, std::string>> m_entries;
    std::set<std::string> m_acks;
    std::string m_fault;
};

} // namespace kudelma::sync::simulation

// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "simulation/server_log.h"

#include "sync/bytes.h"

namespace kudelma::sync::simulation {

bool ServerLog::passes(const std::string& to, const wire::Frame& frame)
{
    for (const auto& [name, circle] : m_forbidden) {
        if (name == to && frame.SerializeAsString().find(textOf(circle.view())) != std::string::npos)
            m_fault = "a frame of the team's circle went to " + to;
    }
    if (frame.has_entries()) {
        if (const auto circle = fixedFrom<CircleId>(frame.entries().circle())) {
            for (const auto& envelope : frame.entries().envelopes())
                m_envelopes.emplace(*circle, envelope.SerializeAsString());
        }
    }
    if (frame.has_ack() || frame.has_roster_ack()) // which its author may hear of before anybody
        m_acks.insert(frame.has_ack() ? frame.ack().SerializeAsString() : frame.roster_ack().SerializeAsString());
    if (frame.has_roster_entries()) {
        if (const auto circle = fixedFrom<CircleId>(frame.roster_entries().circle())) {
            for (const auto& entry : frame.roster_entries().entries())
                m_entries.emplace(*circle, entry.SerializeAsString());
        }
    }
    return true;
}

std::string ServerLog::openedWith(const CircleId& circle, const KeyRing& keys) const
{
    std::string opened;
    for (const auto& [of, bytes] : m_envelopes) {
        wire::Envelope envelope;
        if (of != circle || !envelope.ParseFromString(bytes))
            continue;
        const auto header = roster::parseHeader(envelope);
        if (!header)
            continue;
        for (const auto& [epoch, key] : keys) { // whatever the header says
            if (const auto payload = roster::open(envelope, *header, key))
                opened.append(payload->begin(), payload->end());
        }
    }
    return opened;
}

} // namespace kudelma::sync::simulation

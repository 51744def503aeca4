// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "roster/roster_builder.h"
#include "sync/log_replica.h"
#include "sync/types.h"

namespace kudelma::sync {

namespace stored {
class RosterWish;
}

/// What came of one roster entry.
struct RosterStep
{
    enum class Outcome {
        Applied,
        Again, ///< Known already.
        Hole, ///< Entries before it are missing.
        Refused, ///< Against the rules: the server passed on what no honest server would.
        Differs, ///< Another history than the one known, or than the ticket named.
    };
    Outcome outcome = Outcome::Again;
    bool newEpoch = false;
    std::optional<std::uint32_t> keyForEpoch; ///< keys() has a new one, to be stored.
};

/// The roster of one circle and the epoch keys that this device was given.
class RosterKeeper
{
public:
    RosterKeeper(const CircleId& circle, const crypto::DeviceIdentity& device)
        : m_circle(circle)
        , m_device(device)
    { }

    struct Founded
    {
        wire::RosterEntry entry;
        CircleId circle;
        crypto::EpochKey key;
    };
    [[nodiscard]] static Result<Founded> found(const crypto::DeviceIdentity& founder);

    Result<void> restore(const std::vector<wire::RosterEntry>& entries, KeyRing keys);
    void expect(const CircleTicket& ticket) { m_ticket = ticket; }
    [[nodiscard]] const std::optional<CircleTicket>& expected() const { return m_ticket; }

    [[nodiscard]] bool isKnown() const { return m_state.has_value(); }
    [[nodiscard]] const roster::RosterState& state() const { return *m_state; } ///< Only when isKnown().
    [[nodiscard]] std::uint64_t nextIndex() const { return m_state ? m_state->nextIndex() : 0; }
    [[nodiscard]] const KeyRing& keys() const { return m_keys; }
    [[nodiscard]] const crypto::EpochKey* presentKey() const;
    [[nodiscard]] std::optional<Role> ownRole() const; ///< Empty: not on the roster, or not known yet.
    [[nodiscard]] std::optional<CircleTicket> ticket() const;

    [[nodiscard]] RosterStep take(std::uint64_t index, const wire::RosterEntry&);

    struct Built
    {
        wire::RosterEntry entry;
        crypto::Hash hash;
    };
    /// The next entry, which makes the wish come true. Empty: it is true already. Nothing is applied.
    [[nodiscard]] Result<std::optional<Built>> build(const stored::RosterWish&) const;

private:
    void learnKey(RosterStep& step);

    CircleId m_circle;
    const crypto::DeviceIdentity& m_device;
    std::optional<roster::RosterState> m_state;
    KeyRing m_keys;
    std::optional<CircleTicket> m_ticket;
};

} // namespace kudelma::sync

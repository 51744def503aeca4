// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "crypto/device_identity.h"
#include "roster/roster_state.h"

namespace kudelma::roster {

/// Writes the next entry of a roster log: collect changes, then sign. It asks RosterState to take the entry before it
/// hands it out, so what comes back is valid; an error names the rule that forbids it, and nothing was made.
///
///     auto entry = RosterBuilder(state, host).add(guestKeys, Role::Guest).shareKey(key).sign();
///     auto entry = RosterBuilder(state, host).remove(guest).newEpoch(freshKey).sign();
class RosterBuilder
{
public:
    /// The first entry of a new circle: `founder` becomes host.
    [[nodiscard]] static RosterBuilder founding(const crypto::DeviceIdentity& founder);
    /// The identity must outlive the builder; `state` is copied.
    RosterBuilder(const RosterState& state, const crypto::DeviceIdentity& author);

    RosterBuilder& add(const DevicePublicKeys&, Role, BytesView invitation = {});
    RosterBuilder& remove(const DeviceId&);
    RosterBuilder& changeRole(const DeviceId&, Role);
    RosterBuilder& newGeneration();
    /// Begins the next epoch with `key`, wrapped to everybody who is on the roster after this entry.
    RosterBuilder& newEpoch(const crypto::EpochKey& key);
    /// Wraps the present epoch's key to the devices that this entry adds, and to `alsoTo`.
    RosterBuilder& shareKey(const crypto::EpochKey& present, const std::vector<DeviceId>& alsoTo = {});

    struct Signed
    {
        wire::RosterEntry entry;
        RosterState after; ///< The state with the entry applied.
    };
    [[nodiscard]] Result<Signed> sign() const;

private:
    explicit RosterBuilder(const crypto::DeviceIdentity& author);
    [[nodiscard]] wire::RosterBody body() const;

    const crypto::DeviceIdentity& m_author;
    std::optional<RosterState> m_state;
    std::vector<wire::RosterChange> m_changes;
    std::map<DeviceId, DevicePublicKeys> m_present; ///< After the changes so far.
    std::vector<DeviceId> m_added;
    std::optional<crypto::EpochKey> m_newKey;
    std::optional<crypto::EpochKey> m_sharedKey;
    std::vector<DeviceId> m_shareAlsoTo;
};

} // namespace kudelma::roster

// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "roster/error.h"
#include "roster/wire_bytes.h"

#include <map>
#include <unordered_map>

namespace kudelma::roster {

enum class Role { Host = 1, Member = 2, Guest = 3, Reader = 4 };

[[nodiscard]] std::optional<Role> roleFrom(wire::Role);
[[nodiscard]] wire::Role roleToWire(Role);

/// What follows from a circle's roster log after each entry: who is in, in which role, under which epoch. Client and
/// server run this same code, so that they cannot disagree. It trusts nobody: an entry is taken whole or not at all,
/// and only with its author's signature. A value; copying it is how one tries something out.
class RosterState
{
public:
    /// Verify: an entry from outside. Stored: from our own store, where it was put after verification; the costly
    /// signature check is left out, and after an error the state must be thrown away.
    enum class Trust { Verify, Stored };

    struct Device
    {
        DevicePublicKeys keys;
        Role role = Role::Reader;
        std::uint64_t since = 0; ///< Index of the entry that added it.
        Bytes invitation; ///< Lookup of the invitation that it came by; may be empty.
        DeviceId by; ///< The host that added it; the founder: itself.
    };

    /// Entry 0. Its hash makes the circle's id.
    [[nodiscard]] static Result<RosterState> found(const wire::RosterEntry&, Trust = Trust::Verify);
    /// The next entry; on error nothing has changed (with Trust::Verify).
    [[nodiscard]] Result<void> apply(const wire::RosterEntry&, Trust = Trust::Verify);

    [[nodiscard]] const CircleId& circle() const { return m_circle; }
    [[nodiscard]] const Hash& head() const { return m_heads.back(); } ///< Hash of the newest entry.
    [[nodiscard]] std::uint64_t nextIndex() const { return m_heads.size(); } ///< Of the entry to come.
    [[nodiscard]] std::uint32_t epoch() const { return m_epoch; }
    [[nodiscard]] std::uint32_t generation() const { return m_generation; }
    [[nodiscard]] KeyId keyId() const { return m_keyIds.at(m_epoch - 1); }

    [[nodiscard]] const std::map<DeviceId, Device>& devices() const { return m_devices; }
    [[nodiscard]] const Device* find(const DeviceId&) const; ///< Null: not on the roster now.
    [[nodiscard]] bool isHost(const DeviceId&) const;
    [[nodiscard]] std::size_t hostCount() const;

    /// The present epoch's key in a sealed box for this device; null: none.
    [[nodiscard]] const Bytes* wrapFor(const DeviceId&) const;
    /// History, to check envelopes that were written earlier.
    [[nodiscard]] std::optional<KeyId> keyIdOf(std::uint32_t epoch) const;
    [[nodiscard]] std::optional<std::uint64_t> indexOfHead(const Hash&) const; ///< Empty: not in this history.
    [[nodiscard]] std::optional<Hash> headAt(std::uint64_t index) const;
    [[nodiscard]] std::optional<Role> roleAt(const DeviceId&, std::uint64_t index) const; ///< Empty: not on it then.
    /// The entry that took the device out; empty: it is on the roster, or never was.
    [[nodiscard]] std::optional<std::uint64_t> removedAt(const DeviceId&) const;
    [[nodiscard]] std::uint32_t epochAt(std::uint64_t index) const;
    [[nodiscard]] const DevicePublicKeys* keysOf(const DeviceId&) const; ///< Also of devices that were removed.

    /// hash("kudelma/v1/roster-entry", body, signature).
    [[nodiscard]] static Hash entryHash(const wire::RosterEntry&);

private:
    struct RoleSpan
    {
        std::uint64_t from = 0;
        std::optional<Role> role; ///< Empty: removed from here on.
    };
    RosterState() = default;
    /// The changes of one entry, on a copy that is thrown away on error.
    [[nodiscard]] Result<void> change(const wire::RosterBody&);
    [[nodiscard]] Result<void> addDevice(
        const wire::RosterChange::AddDevice&, const DeviceId& author, std::uint64_t index);
    [[nodiscard]] Result<void> removeDevice(const DeviceId&, const DeviceId& author, std::uint64_t index);
    [[nodiscard]] Result<void> changeRole(const DeviceId&, wire::Role, std::uint64_t index);
    [[nodiscard]] Result<void> beginEpoch(const wire::RosterChange::NewEpoch&, std::uint64_t index);
    [[nodiscard]] Result<void> shareKey(const wire::RosterChange::ShareKey&);
    void takeIn(const DevicePublicKeys&, Role, Bytes invitation, const DeviceId& by, std::uint64_t index);

    CircleId m_circle;
    std::vector<Hash> m_heads;
    std::unordered_map<Hash, std::uint64_t> m_indexOfHead;
    std::vector<KeyId> m_keyIds; ///< Of epoch i + 1.
    std::vector<std::uint64_t> m_epochSince; ///< Entry that began epoch i + 1.
    std::uint32_t m_epoch = 0;
    std::uint32_t m_generation = 1;
    std::map<DeviceId, Device> m_devices;
    std::map<DeviceId, Bytes> m_wraps;
    std::map<DeviceId, std::vector<RoleSpan>> m_history;
    std::map<DeviceId, DevicePublicKeys> m_everKnown;
};

/// Reads the body without checking more than its form: circle, index, author.
[[nodiscard]] Result<wire::RosterBody> parseBody(const wire::RosterEntry&);

} // namespace kudelma::roster

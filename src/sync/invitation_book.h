// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "sync/lobby.h"
#include "sync/outbox.h"
#include "sync/stored.pb.h"

namespace kudelma::sync {

/// The invitations that this device made or may answer for, kept in the vault with their secrets.
class InvitationBook
{
public:
    explicit InvitationBook(Surroundings&); ///< Reads the vault.

    Result<Invitation> add(const InvitationDraft&, const crypto::InvitationLink&, const QUrl& server);
    [[nodiscard]] stored::Invitation* find(const InvitationLookup&);
    [[nodiscard]] const stored::Invitation* find(const InvitationLookup&) const;
    [[nodiscard]] std::vector<InvitationLookup> lookups() const;
    [[nodiscard]] std::vector<Invitation> all() const; ///< Not revoked, not over.
    [[nodiscard]] std::vector<Invitation> mutedOver() const; ///< One or the other, and muted.
    [[nodiscard]] static std::int64_t endOf(const stored::Invitation&); ///< Of what it is good for.
    [[nodiscard]] bool isForgotten(
        const stored::Invitation&) const; ///< Taken back, and nothing can be asked for now. Others': also without.
    /// Nothing comes by it any more. What was taken back stays as long as one who has not heard of it could open it.
    [[nodiscard]] bool isDone(const stored::Invitation&) const;
    Result<void> addCircles(const InvitationLookup&, const std::vector<CircleRole>&); ///< Replaces roles.
    /// One that another host's device made.
    Result<void> adopt(const InvitationLookup&, const wire::SharedInvitationBody&);
    [[nodiscard]] wire::SharedInvitationBody shared(const InvitationLookup&) const; ///< What another host needs of it.
    /// Its own, or this device's, which made it.
    [[nodiscard]] const crypto::DeviceIdentity& keysOf(const InvitationLookup&) const;
    /// From now on this device's keys answer, and nobody else's: for a server that knows no other ones.
    Result<void> useDeviceKeys(const InvitationLookup&);
    [[nodiscard]] std::size_t adopted() const; ///< How many.
    Result<void> save(const InvitationLookup&);
    Result<void> remove(const InvitationLookup&);

    /// What the guest may read before knocking, sealed with the link's secret.
    [[nodiscard]] Bytes sealedInfo(const InvitationLookup&) const;
    [[nodiscard]] static crypto::InvitationLink linkOf(const InvitationLookup&, const stored::Invitation&);
    [[nodiscard]] static std::optional<DevicePublicKeys> boundTo(const stored::Invitation&);

private:
    [[nodiscard]] Invitation told(const InvitationLookup&, const stored::Invitation&) const;

    Surroundings& m_around;
    std::map<InvitationLookup, stored::Invitation> m_invitations;
    std::map<InvitationLookup, crypto::DeviceIdentity> m_keys;
};

} // namespace kudelma::sync

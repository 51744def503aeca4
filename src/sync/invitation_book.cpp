// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "sync/invitation_book.h"

#include "sync/bytes.h"

#include <algorithm>

namespace kudelma::sync {

namespace {

/// The address as a browser opens it: the same server answers both.
std::string baseOf(const QUrl& server)
{
    QUrl address = server;
    if (server.scheme() == QLatin1String("ws"))
        address.setScheme(QStringLiteral("http"));
    else if (server.scheme() == QLatin1String("wss"))
        address.setScheme(QStringLiteral("https"));
    return address.toString(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo)
        .toStdString();
}

} // namespace

InvitationBook::InvitationBook(Surroundings& around)
    : m_around(around)
{
    const auto all = around.store.invitations();
    if (!all)
        return;
    for (const auto& one : *all) {
        stored::Invitation invitation;
        if (parse(one.invitation, invitation) && crypto::InvitationSecret::fromBytes(viewOf(invitation.secret())))
            m_invitations[one.lookup] = std::move(invitation);
    }
}

Result<Invitation> InvitationBook::add(const InvitationDraft& draft, const QUrl& server)
{
    const auto link = crypto::InvitationLink::generate();
    stored::Invitation invitation;
    invitation.set_secret(textOf(link.secret.view()));
    invitation.set_guest_name(draft.guestName.toStdString());
    invitation.set_host_name(draft.hostName.toStdString());
    invitation.set_phone(draft.phone.toStdString());
    invitation.set_language(draft.language.toStdString());
    invitation.set_child_mode(draft.childMode);
    invitation.set_valid_from_ms(draft.validFromMs);
    invitation.set_valid_to_ms(draft.validToMs);
    for (const auto& one : draft.circles) {
        auto* circle = invitation.add_circles();
        circle->set_circle(textOf(one.circle.view()));
        circle->set_role(static_cast<std::uint32_t>(one.role));
    }
    invitation.set_app_data(textOf(draft.appData));
    invitation.set_base(baseOf(server));
    m_invitations[link.lookup] = std::move(invitation);
    if (const auto saved = save(link.lookup); !saved) {
        m_invitations.erase(link.lookup);
        return tl::unexpected(saved.error());
    }
    return Invitation{link.lookup, QString::fromStdString(link.toUrl(baseOf(server))), draft, {}};
}

stored::Invitation* InvitationBook::find(const InvitationLookup& lookup)
{
    const auto found = m_invitations.find(lookup);
    return found == m_invitations.end() ? nullptr : &found->second;
}

std::vector<InvitationLookup> InvitationBook::lookups() const
{
    std::vector<InvitationLookup> lookups;
    for (const auto& [lookup, invitation] : m_invitations)
        lookups.push_back(lookup);
    return lookups;
}

std::vector<Invitation> InvitationBook::all() const
{
    const auto now = m_around.connection.serverTimeMs();
    std::vector<Invitation> all;
    for (const auto& [lookup, stored] : m_invitations) {
        if (!stored.revoked() && stored.valid_to_ms() > now)
            all.push_back(told(lookup, stored));
    }
    return all;
}

std::vector<Invitation> InvitationBook::mutedOver() const
{
    const auto now = m_around.connection.serverTimeMs();
    std::vector<Invitation> muted;
    for (const auto& [lookup, stored] : m_invitations) {
        if ((stored.revoked() || stored.valid_to_ms() <= now) && stored.muted_until_ms() > now)
            muted.push_back(told(lookup, stored));
    }
    return muted;
}

Invitation InvitationBook::told(const InvitationLookup& lookup, const stored::Invitation& stored) const
{
    InvitationDraft draft;
    draft.guestName = QString::fromStdString(stored.guest_name());
    draft.hostName = QString::fromStdString(stored.host_name());
    draft.phone = QString::fromStdString(stored.phone());
    draft.language = QString::fromStdString(stored.language());
    draft.childMode = stored.child_mode();
    draft.validFromMs = stored.valid_from_ms();
    draft.validToMs = stored.valid_to_ms();
    for (const auto& one : stored.circles()) {
        if (const auto circle = fixedFrom<CircleId>(one.circle()))
            draft.circles.push_back({*circle, static_cast<Role>(one.role())});
    }
    draft.appData = bytesOf(stored.app_data());
    return {lookup, QString::fromStdString(linkOf(lookup, stored).toUrl(stored.base())), std::move(draft),
        boundTo(stored), stored.muted_until_ms() > m_around.connection.serverTimeMs()};
}

std::int64_t InvitationBook::endOf(const stored::Invitation& invitation)
{
    return invitation.revoked() ? std::min(invitation.valid_to_ms(), invitation.taken_back_ms())
                                : invitation.valid_to_ms();
}

bool InvitationBook::isForgotten(const stored::Invitation& invitation) const
{
    return invitation.revoked()
        && endOf(invitation) + milliseconds(kAskForNewWithin).count() <= m_around.connection.serverTimeMs();
}

Result<void> InvitationBook::addCircles(const InvitationLookup& lookup, const std::vector<CircleRole>& circles)
{
    auto& invitation = m_invitations.at(lookup);
    for (const auto& one : circles) {
        stored::Invitation::CircleRole* entry = nullptr;
        for (auto& known : *invitation.mutable_circles()) {
            if (known.circle() == textOf(one.circle.view()))
                entry = &known;
        }
        if (!entry)
            entry = invitation.add_circles();
        entry->set_circle(textOf(one.circle.view()));
        entry->set_role(static_cast<std::uint32_t>(one.role));
    }
    return save(lookup);
}

Result<void> InvitationBook::save(const InvitationLookup& lookup)
{
    vault::Batch batch;
    batch.putInvitation(lookup, serialized(m_invitations.at(lookup)));
    return commit(m_around, batch);
}

Result<void> InvitationBook::remove(const InvitationLookup& lookup)
{
    m_invitations.erase(lookup);
    vault::Batch batch;
    batch.removeInvitation(lookup);
    return commit(m_around, batch);
}

Bytes InvitationBook::sealedInfo(const InvitationLookup& lookup) const
{
    const auto& invitation = m_invitations.at(lookup);
    wire::InvitationInfo info;
    // Whoever finds the link later shall not learn from it who was invited, and since when.
    if (!invitation.revoked()) {
        info.set_guest_name(invitation.guest_name());
        info.set_valid_from_ms(invitation.valid_from_ms());
    }
    info.set_host_name(invitation.host_name());
    info.set_phone(invitation.phone());
    info.set_language(invitation.language());
    info.set_child_mode(invitation.child_mode());
    info.set_valid_to_ms(endOf(invitation));
    *info.mutable_host() = keysToWire(m_around.device.publicKeys());
    return crypto::sealInvitationInfo(linkOf(lookup, invitation), serialized(info));
}

crypto::InvitationLink InvitationBook::linkOf(const InvitationLookup& lookup, const stored::Invitation& invitation)
{
    // Checked when it was read.
    return {lookup, std::move(*crypto::InvitationSecret::fromBytes(viewOf(invitation.secret())))};
}

std::optional<DevicePublicKeys> InvitationBook::boundTo(const stored::Invitation& invitation)
{
    const auto signing = fixedFrom<crypto::SigningPublicKey>(invitation.bound_signing());
    const auto sealing = fixedFrom<crypto::SealingPublicKey>(invitation.bound_sealing());
    if (!signing || !sealing)
        return std::nullopt;
    return DevicePublicKeys{*signing, *sealing};
}

} // namespace kudelma::sync

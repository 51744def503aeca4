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
        if (!parse(one.invitation, invitation) || !crypto::InvitationSecret::fromBytes(viewOf(invitation.secret())))
            continue;
        if (auto keys = crypto::DeviceIdentity::fromSeed(viewOf(invitation.seed())))
            m_keys.emplace(one.lookup, std::move(*keys));
        m_invitations[one.lookup] = std::move(invitation);
    }
}

Result<Invitation> InvitationBook::add(
    const InvitationDraft& draft, const crypto::InvitationLink& link, const QUrl& server)
{
    stored::Invitation invitation;
    invitation.set_secret(textOf(link.secret.view()));
    auto keys = crypto::DeviceIdentity::generate();
    invitation.set_seed(textOf(keys.seed().view()));
    if (draft.about)
        invitation.set_about(textOf(draft.about->view()));
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
    m_keys.emplace(link.lookup, std::move(keys));
    if (const auto saved = save(link.lookup); !saved) {
        m_invitations.erase(link.lookup);
        m_keys.erase(link.lookup);
        return tl::unexpected(saved.error());
    }
    return Invitation{link.lookup, QString::fromStdString(link.toUrl(baseOf(server))), draft, {}};
}

Result<void> InvitationBook::adopt(const InvitationLookup& lookup, const wire::SharedInvitationBody& body)
{
    auto keys = crypto::DeviceIdentity::fromSeed(viewOf(body.seed()));
    if (!keys || !crypto::InvitationSecret::fromBytes(viewOf(body.secret())))
        return failure(ErrorKind::Malformed, "shared invitation");
    stored::Invitation invitation;
    invitation.set_secret(body.secret());
    invitation.set_seed(body.seed());
    invitation.set_guest_name(body.guest_name());
    invitation.set_host_name(body.host_name());
    invitation.set_phone(body.phone());
    invitation.set_language(body.language());
    invitation.set_child_mode(body.child_mode());
    invitation.set_valid_from_ms(body.valid_from_ms());
    invitation.set_valid_to_ms(body.valid_to_ms());
    for (const auto& one : body.circles()) {
        auto* circle = invitation.add_circles();
        circle->set_circle(one.circle());
        circle->set_role(std::uint32_t(one.role()));
    }
    invitation.set_app_data(body.app_data());
    invitation.set_base(body.base());
    invitation.set_revoked(body.closed());
    invitation.set_taken_back_ms(body.taken_back_ms());
    invitation.set_taken_back_because(body.taken_back_because());
    invitation.set_muted_until_ms(body.muted_until_ms());
    invitation.set_mute_changed_ms(body.mute_changed_ms());
    invitation.set_about(body.about());
    invitation.set_published(true);
    invitation.set_adopted(true);
    m_invitations[lookup] = std::move(invitation);
    m_keys.insert_or_assign(lookup, std::move(*keys));
    if (const auto saved = save(lookup); !saved) {
        m_invitations.erase(lookup);
        m_keys.erase(lookup);
        return saved;
    }
    return {};
}

wire::SharedInvitationBody InvitationBook::shared(const InvitationLookup& lookup) const
{
    const auto& invitation = m_invitations.at(lookup);
    wire::SharedInvitationBody body;
    body.set_secret(invitation.secret());
    body.set_seed(invitation.seed());
    body.set_guest_name(invitation.guest_name());
    body.set_host_name(invitation.host_name());
    body.set_phone(invitation.phone());
    body.set_language(invitation.language());
    body.set_child_mode(invitation.child_mode());
    body.set_valid_from_ms(invitation.valid_from_ms());
    body.set_valid_to_ms(invitation.valid_to_ms());
    for (const auto& one : invitation.circles()) {
        auto* circle = body.add_circles();
        circle->set_circle(one.circle());
        circle->set_role(static_cast<wire::Role>(one.role()));
    }
    body.set_app_data(invitation.app_data());
    body.set_base(invitation.base());
    body.set_closed(invitation.revoked());
    body.set_taken_back_ms(invitation.taken_back_ms());
    body.set_taken_back_because(invitation.taken_back_because());
    body.set_muted_until_ms(invitation.muted_until_ms());
    body.set_mute_changed_ms(invitation.mute_changed_ms());
    body.set_about(invitation.about());
    return body;
}

const crypto::DeviceIdentity& InvitationBook::keysOf(const InvitationLookup& lookup) const
{
    const auto found = m_keys.find(lookup);
    return found == m_keys.end() ? m_around.device : found->second;
}

Result<void> InvitationBook::useDeviceKeys(const InvitationLookup& lookup)
{
    auto& invitation = m_invitations.at(lookup);
    invitation.clear_seed();
    invitation.clear_told();
    m_keys.erase(lookup);
    return save(lookup);
}

std::size_t InvitationBook::adopted() const
{
    return static_cast<std::size_t>(
        std::ranges::count_if(m_invitations, [](const auto& one) { return one.second.adopted(); }));
}

stored::Invitation* InvitationBook::find(const InvitationLookup& lookup)
{
    const auto found = m_invitations.find(lookup);
    return found == m_invitations.end() ? nullptr : &found->second;
}

const stored::Invitation* InvitationBook::find(const InvitationLookup& lookup) const
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
    draft.about = fixedFrom<CircleId>(stored.about());
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
    return (invitation.revoked() || invitation.adopted())
        && endOf(invitation) + milliseconds(kAskForNewWithin).count() <= m_around.connection.serverTimeMs();
}

bool InvitationBook::isDone(const stored::Invitation& invitation) const
{
    const auto asked = milliseconds(kAskForNewWithin).count();
    const auto end = invitation.revoked() ? std::max(invitation.valid_to_ms(), invitation.taken_back_ms() + asked)
                                          : invitation.valid_to_ms() + asked;
    return end <= m_around.connection.serverTimeMs();
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
    m_keys.erase(lookup);
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
    *info.mutable_host() = keysToWire(keysOf(lookup).publicKeys());
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

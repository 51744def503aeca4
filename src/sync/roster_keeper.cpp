// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "sync/roster_keeper.h"

#include "crypto/sealing.h"
#include "sync/bytes.h"
#include "sync/stored.pb.h"

namespace kudelma::sync {

namespace {

using roster::RosterBuilder;
using roster::RosterState;

Error translated(const roster::Error& error)
{
    switch (error.kind) {
    case roster::ErrorKind::NotOnRoster:
        return {ErrorKind::UnknownDevice, error.context};
    case roster::ErrorKind::NotAllowed:
        return {ErrorKind::NotAllowed, error.context};
    case roster::ErrorKind::Limit:
        return {ErrorKind::TooLarge, error.context};
    case roster::ErrorKind::BadChange:
        return {ErrorKind::Conflict, error.context};
    default:
        return {ErrorKind::Malformed, error.context};
    }
}

} // namespace

Result<RosterKeeper::Founded> RosterKeeper::found(const crypto::DeviceIdentity& founder)
{
    auto key = crypto::EpochKey::random();
    const auto signedEntry = RosterBuilder::founding(founder).newEpoch(key).sign();
    if (!signedEntry)
        return tl::unexpected(translated(signedEntry.error()));
    return Founded{signedEntry->entry, signedEntry->after.circle(), std::move(key)};
}

Result<void> RosterKeeper::restore(const std::vector<wire::RosterEntry>& entries, KeyRing keys)
{
    m_keys = std::move(keys);
    for (const auto& entry : entries) {
        if (m_state) {
            if (const auto applied = m_state->apply(entry, RosterState::Trust::Stored); !applied)
                return tl::unexpected(translated(applied.error()));
            continue;
        }
        auto founded = RosterState::found(entry, RosterState::Trust::Stored);
        if (!founded)
            return tl::unexpected(translated(founded.error()));
        if (founded->circle() != m_circle)
            return failure(ErrorKind::Malformed, "stored roster of another circle");
        m_state = std::move(*founded);
    }
    return {};
}

const crypto::EpochKey* RosterKeeper::presentKey() const
{
    if (!m_state)
        return nullptr;
    const auto key = m_keys.find(m_state->epoch());
    return key == m_keys.end() ? nullptr : &key->second;
}

std::optional<Role> RosterKeeper::ownRole() const
{
    const auto* self = m_state ? m_state->find(m_device.id()) : nullptr;
    return self ? std::optional(self->role) : std::nullopt;
}

std::optional<CircleTicket> RosterKeeper::ticket() const
{
    if (!m_state)
        return m_ticket;
    return CircleTicket{m_circle, m_state->nextIndex() - 1, m_state->head()};
}

RosterStep RosterKeeper::take(std::uint64_t index, const wire::RosterEntry& entry)
{
    const auto ended = [](RosterStep::Outcome outcome) { return RosterStep{.outcome = outcome, .keyForEpoch = {}}; };
    const auto hash = RosterState::entryHash(entry);
    if (index < nextIndex())
        return ended(m_state->headAt(index) == hash ? RosterStep::Outcome::Again : RosterStep::Outcome::Differs);
    if (index > nextIndex())
        return ended(RosterStep::Outcome::Hole);
    if (m_ticket && m_ticket->rosterIndex == index && m_ticket->rosterHead != hash)
        return ended(RosterStep::Outcome::Differs);
    const auto epochBefore = m_state ? m_state->epoch() : 0;
    if (!m_state) {
        auto founded = RosterState::found(entry);
        if (!founded)
            return ended(RosterStep::Outcome::Refused);
        if (founded->circle() != m_circle)
            return ended(RosterStep::Outcome::Differs);
        m_state = std::move(*founded);
    } else if (const auto applied = m_state->apply(entry); !applied) {
        return ended(applied.error().kind == roster::ErrorKind::WrongPrevious ? RosterStep::Outcome::Differs
                                                                              : RosterStep::Outcome::Refused);
    }
    RosterStep step = ended(RosterStep::Outcome::Applied);
    step.newEpoch = m_state->epoch() != epochBefore;
    if (m_ticket && m_ticket->rosterIndex <= index)
        m_ticket.reset();
    learnKey(step);
    return step;
}

void RosterKeeper::learnKey(RosterStep& step)
{
    const auto epoch = m_state->epoch();
    const auto* box = m_state->wrapFor(m_device.id());
    if (!box || m_keys.contains(epoch))
        return;
    const auto opened = m_device.unseal(*box);
    if (!opened)
        return;
    auto key = crypto::EpochKey::fromBytes(opened->view());
    // A host could wrap another key than the one it announced: then nothing that the others write would open.
    if (!key || crypto::keyIdOf(*key) != m_state->keyId())
        return;
    m_keys.emplace(epoch, std::move(*key));
    step.keyForEpoch = epoch;
}

Result<std::optional<RosterKeeper::Built>> RosterKeeper::build(const stored::RosterWish& wish) const
{
    if (ownRole() != Role::Host)
        return failure(ErrorKind::NotAllowed, "only a host changes the roster");
    const auto* key = presentKey();
    if (!key)
        return failure(ErrorKind::NotAllowed, "this device was given no key for the present epoch");
    RosterBuilder builder(*m_state, m_device);
    const auto device = fixedFrom<DeviceId>(wish.device());
    const auto role = roster::roleFrom(static_cast<wire::Role>(wish.role()));
    switch (wish.kind()) {
    case stored::RosterWish::ADD: {
        const auto signing = fixedFrom<crypto::SigningPublicKey>(wish.signing());
        const auto sealing = fixedFrom<crypto::SealingPublicKey>(wish.sealing());
        if (!signing || !sealing || !role)
            return failure(ErrorKind::Malformed, "device to add");
        const DevicePublicKeys keys{*signing, *sealing};
        if (const auto* known = m_state->find(keys.id())) {
            if (known->role == *role)
                return std::optional<Built>{};
            builder.changeRole(keys.id(), *role);
        } else {
            builder.add(keys, *role, viewOf(wish.invitation())).shareKey(*key);
        }
        break;
    }
    case stored::RosterWish::REMOVE:
        if (const auto* known = device ? m_state->find(*device) : nullptr;
            !known || (wish.only_own() && known->by != m_device.id()))
            return std::optional<Built>{};
        builder.remove(*device).newEpoch(crypto::EpochKey::random());
        break;
    case stored::RosterWish::CHANGE_ROLE: {
        const auto* known = device ? m_state->find(*device) : nullptr;
        if (!known || !role)
            return failure(ErrorKind::UnknownDevice, "role of a device that is not on the roster");
        if (known->role == *role)
            return std::optional<Built>{};
        builder.changeRole(*device, *role);
        break;
    }
    default:
        builder.newEpoch(crypto::EpochKey::random());
        break;
    }
    const auto built = builder.sign();
    if (!built)
        return tl::unexpected(translated(built.error()));
    return std::optional(Built{built->entry, RosterState::entryHash(built->entry)});
}

} // namespace kudelma::sync

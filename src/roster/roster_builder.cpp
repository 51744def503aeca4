// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "roster/roster_builder.h"

#include "crypto/sealing.h"
#include "roster/statements.h"
#include "wire/limits.h"

namespace kudelma::roster {

namespace {

void addWrap(auto* change, const DevicePublicKeys& to, const crypto::EpochKey& key)
{
    auto* wrap = change->add_wraps();
    wrap->set_device(textOf(to.id().view()));
    wrap->set_box(textOf(crypto::sealTo(to.sealing, key.view())));
}

} // namespace

RosterBuilder::RosterBuilder(const crypto::DeviceIdentity& author)
    : m_author(author)
{ }

RosterBuilder::RosterBuilder(const RosterState& state, const crypto::DeviceIdentity& author)
    : m_author(author)
    , m_state(state)
{
    for (const auto& [id, device] : state.devices())
        m_present.emplace(id, device.keys);
}

RosterBuilder RosterBuilder::founding(const crypto::DeviceIdentity& founder)
{
    RosterBuilder builder(founder);
    wire::RosterChange change;
    change.mutable_genesis()->set_nonce(textOf(crypto::randomBytes(Hash::kSize)));
    *change.mutable_genesis()->mutable_founder() = keysToWire(founder.publicKeys());
    builder.m_changes.push_back(std::move(change));
    builder.m_present.emplace(founder.id(), founder.publicKeys());
    return builder;
}

RosterBuilder& RosterBuilder::add(const DevicePublicKeys& keys, Role role, BytesView invitation)
{
    wire::RosterChange change;
    *change.mutable_add_device()->mutable_device() = keysToWire(keys);
    change.mutable_add_device()->set_role(roleToWire(role));
    change.mutable_add_device()->set_invitation(textOf(invitation));
    m_changes.push_back(std::move(change));
    m_present.emplace(keys.id(), keys);
    m_added.push_back(keys.id());
    return *this;
}

RosterBuilder& RosterBuilder::remove(const DeviceId& device)
{
    wire::RosterChange change;
    change.mutable_remove_device()->set_device(textOf(device.view()));
    m_changes.push_back(std::move(change));
    m_present.erase(device);
    std::erase(m_added, device);
    return *this;
}

RosterBuilder& RosterBuilder::changeRole(const DeviceId& device, Role role)
{
    wire::RosterChange change;
    change.mutable_change_role()->set_device(textOf(device.view()));
    change.mutable_change_role()->set_role(roleToWire(role));
    m_changes.push_back(std::move(change));
    return *this;
}

RosterBuilder& RosterBuilder::newGeneration()
{
    wire::RosterChange change;
    change.mutable_new_generation()->set_generation((m_state ? m_state->generation() : 1) + 1);
    m_changes.push_back(std::move(change));
    return *this;
}

RosterBuilder& RosterBuilder::newEpoch(const crypto::EpochKey& key)
{
    m_newKey = key.clone();
    return *this;
}

RosterBuilder& RosterBuilder::shareKey(const crypto::EpochKey& present, const std::vector<DeviceId>& alsoTo)
{
    m_sharedKey = present.clone();
    m_shareAlsoTo = alsoTo;
    return *this;
}

wire::RosterBody RosterBuilder::body() const
{
    wire::RosterBody body;
    body.set_version(wire::kProtocolVersion);
    if (m_state) {
        body.set_circle(textOf(m_state->circle().view()));
        body.set_index(m_state->nextIndex());
        body.set_previous(textOf(m_state->head().view()));
    }
    body.set_author(textOf(m_author.id().view()));
    for (const auto& change : m_changes)
        *body.add_changes() = change;
    if (m_newKey) {
        auto* epoch = body.add_changes()->mutable_new_epoch();
        epoch->set_epoch((m_state ? m_state->epoch() : 0) + 1);
        epoch->set_key_id(textOf(crypto::keyIdOf(*m_newKey).view()));
        for (const auto& [id, keys] : m_present)
            addWrap(epoch, keys, *m_newKey);
    }
    if (m_sharedKey) {
        auto* share = body.add_changes()->mutable_share_key();
        share->set_epoch(m_state ? m_state->epoch() : 0);
        share->set_key_id(textOf(crypto::keyIdOf(*m_sharedKey).view()));
        auto to = m_added;
        to.insert(to.end(), m_shareAlsoTo.begin(), m_shareAlsoTo.end());
        for (const auto& id : to) {
            if (const auto keys = m_present.find(id); keys != m_present.end())
                addWrap(share, keys->second, *m_sharedKey);
        }
    }
    return body;
}

Result<RosterBuilder::Signed> RosterBuilder::sign() const
{
    wire::RosterEntry entry;
    entry.set_body(body().SerializeAsString());
    entry.set_signature(textOf(m_author.sign(kRosterDomain, {viewOf(entry.body())}).view()));
    if (m_state) {
        RosterState after = *m_state;
        if (const auto applied = after.apply(entry); !applied)
            return tl::unexpected(applied.error());
        return Signed{std::move(entry), std::move(after)};
    }
    auto founded = RosterState::found(entry);
    if (!founded)
        return tl::unexpected(founded.error());
    return Signed{std::move(entry), std::move(*founded)};
}

} // namespace kudelma::roster

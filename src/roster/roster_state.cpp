// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "roster/roster_state.h"

#include "crypto/device_identity.h"
#include "roster/statements.h"
#include "wire/limits.h"

#include <algorithm>
#include <set>

namespace kudelma::roster {

namespace {

constexpr std::string_view kEntryDomain = "kudelma/v1/roster-entry";
constexpr std::size_t kSealedKeyBytes = crypto::EpochKey::kSize + 48; // crypto_box_seal adds 48
constexpr std::size_t kMaxInvitationBytes = 16;
constexpr std::size_t kMaxSpansOfDevice = 1000;

template <typename Wraps>
Result<std::map<DeviceId, Bytes>> readWraps(const Wraps& wraps)
{
    std::map<DeviceId, Bytes> read;
    for (const auto& wrap : wraps) {
        const auto device = fixedFrom<DeviceId>(wrap.device());
        if (!device || wrap.box().size() != kSealedKeyBytes)
            return failure(ErrorKind::Malformed, "wrapped key");
        const auto box = viewOf(wrap.box());
        if (!read.emplace(*device, Bytes(box.begin(), box.end())).second)
            return failure(ErrorKind::BadChange, "two wraps for one device");
    }
    return read;
}

} // namespace

std::optional<Role> roleFrom(wire::Role role)
{
    switch (role) {
    case wire::ROLE_HOST:
        return Role::Host;
    case wire::ROLE_MEMBER:
        return Role::Member;
    case wire::ROLE_GUEST:
        return Role::Guest;
    case wire::ROLE_READER:
        return Role::Reader;
    default:
        return std::nullopt;
    }
}

wire::Role roleToWire(Role role)
{
    return static_cast<wire::Role>(role);
}

std::optional<DevicePublicKeys> keysFrom(const wire::DeviceKeys& keys)
{
    const auto signing = fixedFrom<crypto::SigningPublicKey>(keys.signing());
    const auto sealing = fixedFrom<crypto::SealingPublicKey>(keys.sealing());
    if (!signing || !sealing)
        return std::nullopt;
    return DevicePublicKeys{*signing, *sealing};
}

wire::DeviceKeys keysToWire(const DevicePublicKeys& keys)
{
    wire::DeviceKeys result;
    result.set_signing(textOf(keys.signing.view()));
    result.set_sealing(textOf(keys.sealing.view()));
    return result;
}

Hash RosterState::entryHash(const wire::RosterEntry& entry)
{
    return crypto::hash(kEntryDomain, {viewOf(entry.body()), viewOf(entry.signature())});
}

Result<wire::RosterBody> parseBody(const wire::RosterEntry& entry)
{
    if (entry.body().size() > wire::kMaxRosterEntryBytes)
        return failure(ErrorKind::Limit, "roster entry too large");
    wire::RosterBody body;
    if (!body.ParseFromString(entry.body()))
        return failure(ErrorKind::Malformed, "roster body");
    if (body.version() != wire::kProtocolVersion)
        return failure(ErrorKind::Version, "roster body");
    if (!fixedFrom<DeviceId>(body.author()) || entry.signature().size() != crypto::Signature::kSize)
        return failure(ErrorKind::Malformed, "roster author or signature");
    if (body.index() == 0 ? !(body.circle().empty() && body.previous().empty())
                          : !(fixedFrom<CircleId>(body.circle()) && fixedFrom<Hash>(body.previous())))
        return failure(ErrorKind::Malformed, "roster circle or previous");
    if (body.changes_size() == 0 || body.changes_size() > wire::kMaxRosterChanges)
        return failure(ErrorKind::Malformed, "number of roster changes");
    return body;
}

Result<RosterState> RosterState::found(const wire::RosterEntry& entry, Trust trust)
{
    const auto body = parseBody(entry);
    if (!body)
        return tl::unexpected(body.error());
    if (body->index() != 0)
        return failure(ErrorKind::WrongPlace, "not entry 0");
    const auto& first = body->changes(0);
    const auto founder = first.has_genesis() ? keysFrom(first.genesis().founder()) : std::nullopt;
    if (!founder || first.genesis().nonce().size() != Hash::kSize)
        return failure(ErrorKind::Malformed, "genesis");
    const DeviceId id = founder->id();
    if (fixedFrom<DeviceId>(body->author()) != id)
        return failure(ErrorKind::BadChange, "the founder is not the author");
    const auto signature = fixedFrom<crypto::Signature>(entry.signature());
    if (trust == Trust::Verify && !crypto::verify(founder->signing, kRosterDomain, {viewOf(entry.body())}, *signature))
        return failure(ErrorKind::BadSignature, "roster entry 0");

    RosterState state;
    const Hash hash = entryHash(entry);
    std::copy_n(hash.bytes.begin(), CircleId::kSize, state.m_circle.bytes.begin());
    state.takeIn(*founder, Role::Host, {}, id, 0);
    if (const auto changed = state.change(*body); !changed)
        return tl::unexpected(changed.error());
    if (state.m_epoch != 1)
        return failure(ErrorKind::BadChange, "entry 0 begins no epoch");
    state.m_heads.push_back(hash);
    state.m_indexOfHead.emplace(hash, 0);
    return state;
}

Result<void> RosterState::apply(const wire::RosterEntry& entry, Trust trust)
{
    const auto body = parseBody(entry);
    if (!body)
        return tl::unexpected(body.error());
    if (body->index() == 0 || fixedFrom<CircleId>(body->circle()) != m_circle)
        return failure(ErrorKind::WrongPlace, "another circle");
    if (body->index() != nextIndex() || fixedFrom<Hash>(body->previous()) != head())
        return failure(ErrorKind::WrongPrevious, "not the next roster entry");
    if (nextIndex() >= wire::kMaxRosterEntries)
        return failure(ErrorKind::Limit, "roster log");
    const auto author = fixedFrom<DeviceId>(body->author());
    const Device* device = find(*author);
    if (!device)
        return failure(ErrorKind::NotOnRoster, "roster author");
    if (device->role != Role::Host)
        return failure(ErrorKind::NotAllowed, "roster author is no host");
    const auto signature = fixedFrom<crypto::Signature>(entry.signature());
    if (trust == Trust::Verify
        && !crypto::verify(device->keys.signing, kRosterDomain, {viewOf(entry.body())}, *signature))
        return failure(ErrorKind::BadSignature, "roster entry");

    // Copying the whole history for each entry is for strangers' entries; replaying our own store must stay linear.
    std::optional<RosterState> copy;
    RosterState& next = trust == Trust::Verify ? copy.emplace(*this) : *this;
    if (const auto changed = next.change(*body); !changed)
        return changed;
    const Hash hash = entryHash(entry);
    next.m_indexOfHead.emplace(hash, next.m_heads.size());
    next.m_heads.push_back(hash);
    if (copy)
        *this = std::move(*copy);
    return {};
}

Result<void> RosterState::change(const wire::RosterBody& body)
{
    const std::uint64_t index = body.index();
    const auto author = fixedFrom<DeviceId>(body.author());
    const wire::RosterChange::NewEpoch* newEpoch = nullptr;
    const wire::RosterChange::ShareKey* shared = nullptr;
    bool removed = false;
    bool began = false;
    std::set<DeviceId> added;
    for (int i = 0; i < body.changes_size(); ++i) {
        const auto& one = body.changes(i);
        Result<void> result;
        switch (one.change_case()) {
        case wire::RosterChange::kGenesis:
            if (index != 0 || i != 0)
                return failure(ErrorKind::BadChange, "a second genesis");
            break;
        case wire::RosterChange::kAddDevice:
            result = addDevice(one.add_device(), *author, index);
            if (result)
                added.insert(keysFrom(one.add_device().device())->id());
            break;
        case wire::RosterChange::kRemoveDevice: {
            const auto device = fixedFrom<DeviceId>(one.remove_device().device());
            if (!device)
                return failure(ErrorKind::Malformed, "removed device");
            result = removeDevice(*device, *author, index);
            added.erase(*device);
            removed = true;
            break;
        }
        case wire::RosterChange::kChangeRole: {
            const auto device = fixedFrom<DeviceId>(one.change_role().device());
            if (!device)
                return failure(ErrorKind::Malformed, "device of a role");
            result = changeRole(*device, one.change_role().role(), index);
            break;
        }
        case wire::RosterChange::kNewEpoch:
            if (std::exchange(newEpoch, &one.new_epoch()))
                return failure(ErrorKind::BadChange, "two epochs in one entry");
            break;
        case wire::RosterChange::kShareKey:
            if (std::exchange(shared, &one.share_key()))
                return failure(ErrorKind::BadChange, "two shares in one entry");
            break;
        case wire::RosterChange::kNewGeneration:
            if (std::exchange(began, true) || one.new_generation().generation() != m_generation + 1)
                return failure(ErrorKind::BadChange, "generation is not the next");
            ++m_generation;
            break;
        case wire::RosterChange::CHANGE_NOT_SET:
            return failure(ErrorKind::Malformed, "unknown roster change");
        }
        if (!result)
            return result;
    }
    // The changes happen together, so keys are checked against the roster as it is after all of them.
    if (newEpoch && shared)
        return failure(ErrorKind::BadChange, "a new epoch needs no share");
    if (hostCount() == 0)
        return failure(ErrorKind::BadChange, "no host would be left");
    if (m_devices.size() > wire::kMaxDevices)
        return failure(ErrorKind::Limit, "devices on a roster");
    if (newEpoch)
        return beginEpoch(*newEpoch, index);
    if (removed)
        return failure(ErrorKind::BadChange, "a removal needs a new epoch");
    if (shared) {
        if (const auto result = shareKey(*shared); !result)
            return result;
    }
    if (std::any_of(added.begin(), added.end(), [this](const DeviceId& id) { return !m_wraps.contains(id); }))
        return failure(ErrorKind::BadChange, "a device without a key");
    return {};
}

void RosterState::takeIn(
    const DevicePublicKeys& keys, Role role, Bytes invitation, const DeviceId& by, std::uint64_t index)
{
    const DeviceId id = keys.id();
    m_devices.emplace(id, Device{keys, role, index, std::move(invitation), by});
    m_everKnown.emplace(id, keys);
    m_history[id].push_back({index, role});
}

Result<void> RosterState::addDevice(
    const wire::RosterChange::AddDevice& change, const DeviceId& author, std::uint64_t index)
{
    const auto keys = keysFrom(change.device());
    const auto role = roleFrom(change.role());
    if (!keys || !role || change.invitation().size() > kMaxInvitationBytes)
        return failure(ErrorKind::Malformed, "added device");
    const DeviceId id = keys->id();
    if (m_devices.contains(id))
        return failure(ErrorKind::BadChange, "the device is on the roster already");
    if (m_history[id].size() >= kMaxSpansOfDevice)
        return failure(ErrorKind::Limit, "changes to one device");
    const auto invitation = viewOf(change.invitation());
    takeIn(*keys, *role, Bytes(invitation.begin(), invitation.end()), author, index);
    return {};
}

Result<void> RosterState::removeDevice(const DeviceId& id, const DeviceId& author, std::uint64_t index)
{
    // Whoever removes makes the new key, so a device that removed itself would go on reading.
    if (id == author)
        return failure(ErrorKind::BadChange, "a host cannot remove itself");
    if (m_devices.erase(id) == 0)
        return failure(ErrorKind::BadChange, "the device is not on the roster");
    m_wraps.erase(id);
    m_history[id].push_back({index, std::nullopt});
    return {};
}

Result<void> RosterState::changeRole(const DeviceId& id, wire::Role wireRole, std::uint64_t index)
{
    const auto role = roleFrom(wireRole);
    if (!role)
        return failure(ErrorKind::Malformed, "role");
    const auto device = m_devices.find(id);
    if (device == m_devices.end())
        return failure(ErrorKind::BadChange, "the device is not on the roster");
    if (m_history[id].size() >= kMaxSpansOfDevice)
        return failure(ErrorKind::Limit, "changes to one device");
    device->second.role = *role;
    m_history[id].push_back({index, *role});
    return {};
}

Result<void> RosterState::beginEpoch(const wire::RosterChange::NewEpoch& change, std::uint64_t index)
{
    const auto key = fixedFrom<KeyId>(change.key_id());
    if (!key)
        return failure(ErrorKind::Malformed, "key id");
    if (change.epoch() != m_epoch + 1)
        return failure(ErrorKind::BadChange, "epoch is not the next");
    if (std::find(m_keyIds.begin(), m_keyIds.end(), *key) != m_keyIds.end())
        return failure(ErrorKind::BadChange, "the key was used before");
    auto wraps = readWraps(change.wraps());
    if (!wraps)
        return tl::unexpected(wraps.error());
    if (!std::equal(wraps->begin(), wraps->end(), m_devices.begin(), m_devices.end(),
            [](const auto& wrap, const auto& device) { return wrap.first == device.first; }))
        return failure(ErrorKind::BadChange, "wraps are not for exactly the devices that remain");
    ++m_epoch;
    m_keyIds.push_back(*key);
    m_epochSince.push_back(index);
    m_wraps = std::move(*wraps);
    return {};
}

Result<void> RosterState::shareKey(const wire::RosterChange::ShareKey& change)
{
    if (m_epoch == 0 || change.epoch() != m_epoch || fixedFrom<KeyId>(change.key_id()) != keyId())
        return failure(ErrorKind::BadChange, "not the present key");
    auto wraps = readWraps(change.wraps());
    if (!wraps)
        return tl::unexpected(wraps.error());
    for (auto& [device, box] : *wraps) {
        if (!m_devices.contains(device))
            return failure(ErrorKind::BadChange, "a key for a device that is not on the roster");
        m_wraps.insert_or_assign(device, std::move(box));
    }
    return {};
}

const RosterState::Device* RosterState::find(const DeviceId& id) const
{
    const auto found = m_devices.find(id);
    return found == m_devices.end() ? nullptr : &found->second;
}

bool RosterState::isHost(const DeviceId& id) const
{
    const Device* device = find(id);
    return device && device->role == Role::Host;
}

std::size_t RosterState::hostCount() const
{
    return static_cast<std::size_t>(std::count_if(
        m_devices.begin(), m_devices.end(), [](const auto& one) { return one.second.role == Role::Host; }));
}

const Bytes* RosterState::wrapFor(const DeviceId& id) const
{
    const auto found = m_wraps.find(id);
    return found == m_wraps.end() ? nullptr : &found->second;
}

std::optional<KeyId> RosterState::keyIdOf(std::uint32_t epoch) const
{
    if (epoch == 0 || epoch > m_keyIds.size())
        return std::nullopt;
    return m_keyIds[epoch - 1];
}

std::optional<std::uint64_t> RosterState::indexOfHead(const Hash& head) const
{
    const auto found = m_indexOfHead.find(head);
    if (found == m_indexOfHead.end())
        return std::nullopt;
    return found->second;
}

std::optional<Hash> RosterState::headAt(std::uint64_t index) const
{
    if (index >= m_heads.size())
        return std::nullopt;
    return m_heads[index];
}

std::optional<Role> RosterState::roleAt(const DeviceId& id, std::uint64_t index) const
{
    const auto history = m_history.find(id);
    if (history == m_history.end())
        return std::nullopt;
    const auto& spans = history->second;
    const auto after = std::upper_bound(
        spans.begin(), spans.end(), index, [](std::uint64_t at, const RoleSpan& span) { return at < span.from; });
    if (after == spans.begin())
        return std::nullopt;
    return std::prev(after)->role;
}

std::optional<std::uint64_t> RosterState::removedAt(const DeviceId& id) const
{
    const auto history = m_history.find(id);
    if (history == m_history.end() || history->second.empty() || history->second.back().role)
        return std::nullopt;
    return history->second.back().from;
}

std::uint32_t RosterState::epochAt(std::uint64_t index) const
{
    const auto after = std::upper_bound(m_epochSince.begin(), m_epochSince.end(), index);
    return static_cast<std::uint32_t>(after - m_epochSince.begin());
}

const DevicePublicKeys* RosterState::keysOf(const DeviceId& id) const
{
    const auto found = m_everKnown.find(id);
    return found == m_everKnown.end() ? nullptr : &found->second;
}

} // namespace kudelma::roster

// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "sync/log_replica.h"

#include "sync/bytes.h"
#include "wire/limits.h"

namespace kudelma::sync {

namespace {

constexpr std::size_t kMergedEditBytes = 32 * 1024; ///< What is put together, so that it fits into a frame.

constexpr std::size_t kSaltBytes = 16;
constexpr std::size_t kMaxOwners = 100'000; ///< Client ids in one document.
constexpr std::size_t kEnvelopeOverhead = 1024; ///< Header, signature and padding beside a payload in a frame.
const crdt::Origin kRemoteOrigin = "sync";

QuarantineReason reasonOf(roster::ErrorKind kind)
{
    switch (kind) {
    case roster::ErrorKind::BadSignature:
        return QuarantineReason::BadSignature;
    case roster::ErrorKind::WrongPlace:
        return QuarantineReason::WrongPlace;
    case roster::ErrorKind::NotOnRoster:
    case roster::ErrorKind::NotAllowed:
    case roster::ErrorKind::UnknownRoster:
        return QuarantineReason::NotOnRoster;
    case roster::ErrorKind::WrongPrevious:
    case roster::ErrorKind::HistoriesDiffer:
        return QuarantineReason::Sequence;
    case roster::ErrorKind::UnknownKey:
        return QuarantineReason::UnknownKey;
    default:
        return QuarantineReason::Unreadable;
    }
}

QuarantineReason reasonOf(crdt::ErrorKind kind)
{
    switch (kind) {
    case crdt::ErrorKind::ForeignClient:
        return QuarantineReason::ForeignClient;
    case crdt::ErrorKind::TooLarge:
    case crdt::ErrorKind::TooDeep:
    case crdt::ErrorKind::OverBudget:
        return QuarantineReason::OverLimits;
    default:
        return QuarantineReason::Unreadable;
    }
}

Taken putAside(Taken taken, QuarantineReason reason)
{
    taken.outcome = Taken::Outcome::SetAside;
    taken.reason = reason;
    taken.update.clear();
    return taken;
}

Bytes drawSalt(const RandomSource& random)
{
    Bytes salt(kSaltBytes);
    random(salt);
    return salt;
}

} // namespace

crypto::Hash stateHash(const crdt::Document& document)
{
    const auto vector = document.encodeStateVector();
    const auto json = document.toJson().toJsonText();
    return crypto::hash(
        "kudelma/v1/state", {vector, BytesView{reinterpret_cast<const std::uint8_t*>(json.data()), json.size()}});
}

LogReplica::LogReplica(const CircleId& circle, const LogId& log, std::uint32_t generation, const DeviceId& device,
    const RandomSource& random)
    : m_salt(drawSalt(random))
    , m_document(crdt::Options{.clientId = roster::boundClientId(device, m_salt)})
{
    m_memory.head.circle = circle;
    m_memory.head.log = log;
    m_memory.head.generation = generation;
}

Result<void> LogReplica::restore(LogMemory memory, const std::vector<Bytes>& updates)
{
    m_memory = std::move(memory);
    for (const auto& update : updates) {
        if (const auto applied = m_document.applyUpdate(update, kRemoteOrigin); !applied)
            return failure(ErrorKind::Malformed, "stored update: " + applied.error().context);
    }
    return {};
}

std::vector<LogReplica::Edit> LogReplica::editsOf(const std::vector<Bytes>& updates) const
{
    const auto edit = [this](const Bytes& update, std::size_t count) {
        wire::UpdatePayload payload;
        payload.set_client_id(m_document.clientId());
        payload.set_client_salt(textOf(m_salt));
        payload.set_update(textOf(update));
        return Edit{serialized(payload), update, count};
    };
    std::vector<Edit> edits;
    const auto take = [&](const std::vector<Bytes>& some) {
        const auto merged = some.size() > 1 ? crdt::mergeUpdates(some) : crdt::Result<crdt::Bytes>(some.front());
        if (merged)
            return edits.push_back(edit(*merged, some.size()));
        for (const auto& update : some)
            edits.push_back(edit(update, 1));
    };
    std::vector<Bytes> together;
    std::size_t bytes = 0;
    for (const auto& update : updates) {
        if (!together.empty() && bytes + update.size() > kMergedEditBytes) {
            take(std::exchange(together, {}));
            bytes = 0;
        }
        bytes += update.size();
        together.push_back(update);
    }
    if (!together.empty())
        take(together);
    return edits;
}

std::optional<Bytes> LogReplica::mergedPayload(const std::vector<Bytes>& payloads)
{
    wire::UpdatePayload merged;
    std::vector<Bytes> updates;
    for (const auto& bytes : payloads) {
        wire::UpdatePayload payload;
        if (!parse(bytes, payload) || (!updates.empty() && payload.client_salt() != merged.client_salt()))
            return std::nullopt;
        updates.push_back(bytesOf(payload.update()));
        merged = std::move(payload);
    }
    const auto update = crdt::mergeUpdates(updates);
    if (!update)
        return std::nullopt;
    merged.set_update(textOf(*update));
    return serialized(merged);
}

Taken LogReplica::take(
    std::uint64_t index, const wire::Envelope& envelope, const roster::RosterState& roster, const KeyRing& keys)
{
    Taken taken;
    auto& head = m_memory.head;
    if (index <= head.index) {
        taken.outcome = Taken::Outcome::Again;
        return taken;
    }
    taken.envelope = roster::envelopeHash(envelope);
    if (const auto claimed = roster::parseHeader(envelope)) {
        taken.author = claimed->author;
        taken.authorSeq = claimed->authorSeq;
    }
    const auto header = roster::advance(head, roster, envelope, index);
    if (!header) {
        if (header.error().kind == roster::ErrorKind::UnknownRoster) {
            taken.outcome = Taken::Outcome::RosterUnknown;
            return taken;
        }
        if (header.error().kind == roster::ErrorKind::HistoriesDiffer)
            taken.alarm = AlarmKind::HistoriesDiffer;
        roster::passOver(head, envelope);
        return putAside(std::move(taken), reasonOf(header.error().kind));
    }
    m_memory.bytesSinceSnapshot += envelope.ByteSizeLong();
    if (m_memory.snapshotEpoch == 0)
        m_memory.snapshotEpoch = header->epoch;
    return open(std::move(taken), *header, envelope, keys);
}

Taken LogReplica::setAside(const wire::Envelope& envelope)
{
    Taken taken;
    if (const auto claimed = roster::parseHeader(envelope)) {
        taken.author = claimed->author;
        taken.authorSeq = claimed->authorSeq;
    }
    taken.envelope = roster::envelopeHash(envelope);
    taken.alarm = AlarmKind::HistoriesDiffer;
    roster::passOver(m_memory.head, envelope);
    return putAside(std::move(taken), QuarantineReason::NotOnRoster);
}

std::optional<bool> LogReplica::agrees(std::uint64_t index, const crypto::Hash& chain) const
{
    const auto& head = m_memory.head;
    if (index > head.index)
        return std::nullopt;
    if (index == head.index)
        return chain == head.chain;
    const auto back = head.index - index;
    if (back >= head.recent.size())
        return std::nullopt;
    return head.recent[head.recent.size() - 1 - back] == chain;
}

Taken LogReplica::open(
    Taken taken, const roster::EnvelopeHeader& header, const wire::Envelope& envelope, const KeyRing& keys)
{
    const auto key = keys.find(header.epoch);
    switch (header.kind) {
    case roster::EnvelopeKind::Snapshot:
        if (header.seenIndex >= m_memory.snapshotIndex) {
            m_memory.snapshotIndex = header.seenIndex;
            m_memory.snapshotEpoch = header.epoch;
            m_memory.bytesSinceSnapshot = 0;
        }
        taken.wantsSnapshot = m_memory.lacksUntil > 0 && key != keys.end();
        return taken;
    case roster::EnvelopeKind::Update:
        break;
    default:
        return taken;
    }
    if (key == keys.end())
        return withoutKey(std::move(taken), header.epoch, m_memory.head.index, keys);
    const auto payload = roster::open(envelope, header, key->second);
    if (!payload)
        return putAside(std::move(taken), reasonOf(payload.error().kind));
    return applyUpdate(std::move(taken), *payload);
}

Taken LogReplica::withoutKey(Taken taken, std::uint32_t epoch, std::uint64_t index, const KeyRing& keys)
{
    // A snapshot under a later key will fill this.
    m_memory.lacksUntil = std::max({m_memory.lacksUntil, index, std::uint64_t{1}});
    // An epoch before this device came, or while it was away, is none of its business. A key that should be here and
    // is not, is.
    if (keys.empty() || epoch < keys.rbegin()->first)
        return taken;
    return putAside(std::move(taken), QuarantineReason::UnknownKey);
}

Taken LogReplica::applyUpdate(Taken taken, BytesView bytes)
{
    wire::UpdatePayload payload;
    if (!parse(bytes, payload) || payload.client_salt().size() != kSaltBytes)
        return putAside(std::move(taken), QuarantineReason::Unreadable);
    const crdt::ClientId client = payload.client_id();
    if (client != roster::boundClientId(taken.author, viewOf(payload.client_salt())))
        return putAside(std::move(taken), QuarantineReason::ForeignClient);
    const auto owner = m_memory.owners.find(client);
    if (owner == m_memory.owners.end() ? m_memory.owners.size() >= kMaxOwners : owner->second != taken.author)
        return putAside(std::move(taken), QuarantineReason::ForeignClient);
    const auto applied = m_document.applyUpdate(viewOf(payload.update()), kRemoteOrigin, [&](crdt::ClientId one) {
        const auto known = m_memory.owners.find(one);
        return one == client || (known != m_memory.owners.end() && known->second == taken.author);
    });
    if (!applied)
        return putAside(std::move(taken), reasonOf(applied.error().kind));
    m_memory.owners.emplace(client, taken.author);
    taken.outcome = Taken::Outcome::Applied;
    taken.update = bytesOf(payload.update());
    return taken;
}

Taken LogReplica::takeSnapshot(const wire::Envelope& envelope, const roster::RosterState& roster, const KeyRing& keys)
{
    Taken taken;
    const auto header = roster::parseHeader(envelope);
    if (!header)
        return putAside(std::move(taken), QuarantineReason::Unreadable);
    taken.author = header->author;
    taken.authorSeq = header->authorSeq;
    taken.envelope = roster::envelopeHash(envelope);
    auto& head = m_memory.head;
    if (header->seenIndex <= head.index && m_memory.lacksUntil == 0) {
        taken.outcome = Taken::Outcome::Again;
        return taken;
    }
    const auto key = keys.find(header->epoch);
    if (key == keys.end())
        return withoutKey(std::move(taken), header->epoch, header->seenIndex, keys);
    const auto opened = roster::open(envelope, *header, key->second);
    wire::SnapshotPayload payload;
    if (!opened || !parse(*opened, payload))
        return putAside(std::move(taken), QuarantineReason::Unreadable);
    auto begun = roster::beginAt(head.circle, head.log, head.generation, roster, envelope, payload);
    if (!begun) {
        if (begun.error().kind == roster::ErrorKind::UnknownRoster) {
            taken.outcome = Taken::Outcome::RosterUnknown;
            return taken;
        }
        return putAside(std::move(taken), reasonOf(begun.error().kind));
    }

    Owners owners = m_memory.owners;
    for (const auto& owner : payload.owners()) {
        const auto device = fixedFrom<DeviceId>(owner.device());
        if (!device || owners.size() >= kMaxOwners
            || owners.emplace(owner.client_id(), *device).first->second != *device)
            return putAside(std::move(taken), QuarantineReason::BadSnapshot);
    }
    const auto clients = crdt::clientsOf(viewOf(payload.state()));
    if (!clients
        || !std::all_of(clients->begin(), clients->end(), [&](crdt::ClientId one) { return owners.contains(one); }))
        return putAside(std::move(taken), QuarantineReason::BadSnapshot);
    crdt::Document trial;
    if (!trial.applyUpdate(viewOf(payload.state())) || trial.hasPending()
        || fixedFrom<crypto::Hash>(payload.state_hash()) != stateHash(trial))
        return putAside(std::move(taken), QuarantineReason::BadSnapshot);
    if (const auto applied = m_document.applyUpdate(viewOf(payload.state()), kRemoteOrigin); !applied)
        return putAside(std::move(taken), reasonOf(applied.error().kind));

    for (const auto& [device, mine] : head.authors) {
        const auto theirs = begun->authors.find(device);
        const bool seen = theirs != begun->authors.end();
        if (begun->index >= head.index && (!seen || theirs->second.seq < mine.seq))
            taken.alarm = AlarmKind::HistoriesDiffer;
        if (seen && theirs->second.seq == mine.seq && theirs->second.hash != mine.hash)
            taken.alarm = AlarmKind::HistoriesDiffer;
    }
    if (begun->index > head.index) {
        begun->epoch = std::max(head.epoch, header->epoch);
        head = std::move(*begun);
    }
    m_memory.owners = std::move(owners);
    m_memory.snapshotIndex = header->seenIndex;
    m_memory.snapshotEpoch = header->epoch;
    m_memory.bytesSinceSnapshot = 0;
    if (header->seenIndex >= m_memory.lacksUntil)
        m_memory.lacksUntil = 0;
    taken.outcome = Taken::Outcome::Applied;
    taken.update = bytesOf(payload.state());
    return taken;
}

bool LogReplica::awaitsSnapshot(const KeyRing& keys) const
{
    return m_memory.lacksUntil > 0 && m_memory.snapshotIndex > 0 && keys.contains(m_memory.snapshotEpoch);
}

std::optional<Bytes> LogReplica::makeSnapshot() const
{
    const auto& head = m_memory.head;
    if (head.index == 0 || m_memory.lacksUntil > 0 || m_document.hasPending())
        return std::nullopt;
    const auto state = m_document.encodeStateAsUpdate();
    // As whoever gets it will see it. This device knows more than the state says: that a list, a map or a text was
    // asked for by name, and which of them it is, though nothing stands in it.
    crdt::Document received;
    if (!state || !received.applyUpdate(*state) || received.hasPending())
        return std::nullopt;
    wire::SnapshotPayload payload;
    payload.set_state(textOf(*state));
    payload.set_covers_index(head.index);
    payload.set_covers_hash(textOf(head.chain.view()));
    payload.set_state_hash(textOf(stateHash(received).view()));
    for (const auto& [client, device] : m_memory.owners) {
        auto* owner = payload.add_owners();
        owner->set_client_id(client);
        owner->set_device(textOf(device.view()));
    }
    for (const auto& [device, author] : head.authors) {
        auto* entry = payload.add_authors();
        entry->set_device(textOf(device.view()));
        entry->set_author_seq(author.seq);
        entry->set_envelope_hash(textOf(author.hash.view()));
    }
    auto bytes = serialized(payload);
    // Padding goes to the next power of two.
    if (bytes.size() + kEnvelopeOverhead > wire::kMaxSnapshotFrameBytes / 2)
        return std::nullopt;
    return bytes;
}

bool LogReplica::isSnapshotDue(std::uint32_t presentEpoch) const
{
    if (m_memory.head.index == 0)
        return false;
    return m_memory.snapshotEpoch < presentEpoch
        || m_memory.head.index >= m_memory.snapshotIndex + wire::kSnapshotEveryEntries
        || m_memory.bytesSinceSnapshot >= wire::kSnapshotEveryBytes;
}

} // namespace kudelma::sync

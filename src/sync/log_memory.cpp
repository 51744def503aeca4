// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "sync/bytes.h"
#include "sync/log_replica.h"
#include "sync/stored.pb.h"

namespace kudelma::sync {

Bytes LogMemory::toBytes() const
{
    stored::LogMemory memory;
    memory.set_circle(textOf(head.circle.view()));
    memory.set_log(textOf(head.log.view()));
    memory.set_generation(head.generation);
    memory.set_index(head.index);
    memory.set_chain(textOf(head.chain.view()));
    memory.set_epoch(head.epoch);
    for (const auto& [device, author] : head.authors) {
        auto* entry = memory.add_authors();
        entry->set_device(textOf(device.view()));
        entry->set_seq(author.seq);
        entry->set_hash(textOf(author.hash.view()));
    }
    for (const auto& [client, device] : owners) {
        auto* entry = memory.add_owners();
        entry->set_client(client);
        entry->set_device(textOf(device.view()));
    }
    memory.set_snapshot_index(snapshotIndex);
    memory.set_snapshot_epoch(snapshotEpoch);
    memory.set_bytes_since_snapshot(bytesSinceSnapshot);
    memory.set_lacks_until(lacksUntil);
    return serialized(memory);
}

Result<LogMemory> LogMemory::fromBytes(BytesView bytes)
{
    const auto unusable = failure(ErrorKind::Malformed, "stored memory of a log");
    stored::LogMemory stored;
    if (!parse(bytes, stored))
        return unusable;
    const auto circle = fixedFrom<CircleId>(stored.circle());
    const auto log = fixedFrom<LogId>(stored.log());
    const auto chain = fixedFrom<crypto::Hash>(stored.chain());
    if (!circle || !log || !chain)
        return unusable;
    LogMemory memory;
    memory.head.circle = *circle;
    memory.head.log = *log;
    memory.head.generation = stored.generation();
    memory.head.index = stored.index();
    memory.head.chain = *chain;
    memory.head.epoch = stored.epoch();
    for (const auto& author : stored.authors()) {
        const auto device = fixedFrom<DeviceId>(author.device());
        const auto hash = fixedFrom<crypto::Hash>(author.hash());
        if (!device || !hash)
            return unusable;
        memory.head.authors[*device] = {author.seq(), *hash};
    }
    for (const auto& owner : stored.owners()) {
        const auto device = fixedFrom<DeviceId>(owner.device());
        if (!device)
            return unusable;
        memory.owners[owner.client()] = *device;
    }
    memory.snapshotIndex = stored.snapshot_index();
    memory.snapshotEpoch = stored.snapshot_epoch();
    memory.bytesSinceSnapshot = stored.bytes_since_snapshot();
    memory.lacksUntil = stored.lacks_until();
    return memory;
}

} // namespace kudelma::sync

// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "support/fake_server.h"
#include "support/fake_transport.h"

namespace kudelma::sync::test {

void FakeServer::put(Peer& peer, const wire::Frame& frame)
{
    const auto& envelope = frame.put().envelope();
    wire::EnvelopeHeader header;
    header.ParseFromString(envelope.header());
    const auto id = fixed<CircleId>(header.circle());
    const auto logId = fixed<LogId>(header.log());
    const auto found = id ? circles.find(*id) : circles.end();
    const auto author = peer.device->id();
    const auto hash = envelopeHash(envelope);
    if (found == circles.end() || !logId || !found->second.devices.contains(author)) {
        refuse(peer, frame, wire::ERROR_CODE_NOT_ON_ROSTER);
        return;
    }
    auto& log = found->second.logs[*logId];
    const auto acknowledge = [&](std::uint64_t index) {
        wire::Frame answer;
        auto& ack = *answer.mutable_ack();
        ack.set_circle(header.circle());
        ack.set_log(header.log());
        ack.set_generation(header.generation());
        ack.set_author_seq(header.author_seq());
        ack.set_index(index);
        assign(*ack.mutable_chain_hash(), chainHash(log, index).view());
        reply(peer, frame, std::move(answer));
    };
    auto& head = log.authors[author];
    if (header.author_seq() == head.seq && hash == head.hash) {
        acknowledge(head.index);
        return;
    }
    if (header.author_seq() <= head.seq) {
        refuse(peer, frame, wire::ERROR_CODE_CONFLICT, head.seq + 1);
        return;
    }
    if (header.epoch() != found->second.epoch) {
        refuse(peer, frame, wire::ERROR_CODE_STALE_EPOCH);
        return;
    }
    if (header.author_seq() != head.seq + 1) {
        refuse(peer, frame, wire::ERROR_CODE_SEQUENCE, head.seq + 1);
        return;
    }
    if (header.kind() == wire::ENVELOPE_KIND_SNAPSHOT) {
        if (header.seen_index() > log.envelopes.size()
            || fixed<crypto::Hash>(header.seen_hash()) != chainHash(log, header.seen_index())) {
            refuse(peer, frame, wire::ERROR_CODE_BAD_SNAPSHOT);
            return;
        }
        log.snapshots.push_back(envelope);
    } else {
        log.envelopes.push_back(envelope);
    }
    log.generation = header.generation();
    head = { header.author_seq(), hash, log.envelopes.size() };
    acknowledge(head.index);
    if (header.kind() == wire::ENVELOPE_KIND_SNAPSHOT)
        return;
    for (const auto& other : m_peers) {
        if (other.get() == &peer || !other->subscribed.contains(*id))
            continue;
        wire::Frame news;
        auto& entries = *news.mutable_entries();
        entries.set_circle(header.circle());
        entries.set_log(header.log());
        entries.set_generation(header.generation());
        entries.set_first_index(log.envelopes.size());
        *entries.add_envelopes() = envelope;
        push(*other, std::move(news));
    }
}

void FakeServer::rosterPut(Peer& peer, const wire::Frame& frame)
{
    const auto id = fixed<CircleId>(frame.roster_put().circle());
    wire::RosterBody body;
    if (!id || !body.ParseFromString(frame.roster_put().entry().body())) {
        refuse(peer, frame, wire::ERROR_CODE_MALFORMED);
        return;
    }
    auto& circle = circles[*id];
    const auto acknowledge = [&] {
        wire::Frame answer;
        assign(*answer.mutable_roster_ack()->mutable_circle(), id->view());
        answer.mutable_roster_ack()->set_index(body.index());
        reply(peer, frame, std::move(answer));
    };
    if (body.index() < circle.roster.size()
        && circle.roster[body.index()].body() == frame.roster_put().entry().body()) {
        acknowledge();
        return;
    }
    if (body.index() != circle.roster.size()) {
        refuse(peer, frame, wire::ERROR_CODE_STALE_ROSTER, circle.roster.size());
        return;
    }
    std::vector<DeviceId> removed;
    for (const auto& change : body.changes()) {
        if (change.has_genesis()) {
            if (const auto keys = fromWire(change.genesis().founder())) {
                circle.devices[keys->id()] = *keys;
                circle.roles[keys->id()] = wire::ROLE_HOST;
            }
        } else if (change.has_add_device()) {
            if (const auto keys = fromWire(change.add_device().device())) {
                circle.devices[keys->id()] = *keys;
                circle.roles[keys->id()] = change.add_device().role();
            }
        } else if (change.has_remove_device()) {
            if (const auto device = fixed<DeviceId>(change.remove_device().device())) {
                circle.devices.erase(*device);
                removed.push_back(*device);
            }
        } else if (change.has_new_epoch()) {
            circle.epoch = change.new_epoch().epoch();
        }
    }
    circle.roster.push_back(frame.roster_put().entry());
    acknowledge();
    for (const auto& other : m_peers) {
        if (other.get() == &peer || !other->subscribed.contains(*id))
            continue;
        wire::Frame news;
        if (std::find(removed.begin(), removed.end(), other->device->id()) != removed.end()) {
            other->subscribed.erase(*id);
            assign(*news.mutable_removed()->mutable_circle(), id->view());
        } else {
            assign(*news.mutable_roster_entries()->mutable_circle(), id->view());
            news.mutable_roster_entries()->set_from(body.index());
            *news.mutable_roster_entries()->add_entries() = frame.roster_put().entry();
        }
        push(*other, std::move(news));
    }
}

} // namespace kudelma::sync::test

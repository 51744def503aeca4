// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "sync_server/support/client.h"

#include <QTest>

namespace kudelma::relay::test {

using roster::fixedFrom;

Client::Client(Bed& bed, DeviceIdentity identity)
    : Asker(std::move(identity))
    , m_bed(bed)
{ }

void Client::connect(const std::string& address)
{
    m_connection = m_bed.nextConnection();
    m_taken = 0;
    m_bed.relay().connected(m_connection, address);
}

void Client::disconnect()
{
    m_bed.relay().disconnected(m_connection);
}

wire::Frame Asker::hello() const
{
    wire::Frame frame;
    frame.mutable_hello()->add_versions(1);
    *frame.mutable_hello()->mutable_device() = roster::keysToWire(keys());
    return frame;
}

bool Asker::proveKey()
{
    const auto challenge = ask(hello());
    wire::Frame proof;
    proof.mutable_sign_in()->set_signature(
        textOf(roster::signSignIn(m_identity, roster::viewOf(challenge.challenge().nonce())).view()));
    return ask(proof).has_signed_in();
}

Client& Client::signIn(const std::string& address)
{
    connect(address);
    if (!proveKey())
        qFatal("cannot sign in");
    return *this;
}

void Client::post(wire::Frame frame)
{
    frame.set_request(++m_lastRequest);
    post(frame.SerializeAsString());
}

void Client::post(const std::string& bytes)
{
    m_bed.relay().received(m_connection, bytes);
}

wire::Frame Client::ask(wire::Frame frame)
{
    post(std::move(frame));
    m_bed.settle();
    return reply(m_lastRequest);
}

wire::Frame Client::reply(std::uint64_t request)
{
    const auto& frames = line().frames;
    for (auto bytes = frames.rbegin(); bytes != frames.rend(); ++bytes) {
        wire::Frame frame;
        if (frame.ParseFromString(*bytes) && frame.request() == request)
            return frame;
    }
    return {};
}

std::vector<wire::Frame> Client::take()
{
    std::vector<wire::Frame> result;
    for (const auto& frames = line().frames; m_taken < frames.size(); ++m_taken) {
        wire::Frame frame;
        if (!frame.ParseFromString(frames[m_taken]))
            qFatal("the relay sent something that is no frame");
        result.push_back(std::move(frame));
    }
    return result;
}

std::vector<wire::Frame> Client::take(wire::Frame::BodyCase kind)
{
    auto frames = take();
    std::erase_if(frames, [kind](const auto& frame) { return frame.body_case() != kind; });
    return frames;
}

wire::Frame Asker::subscribe(
    const CircleId& circle, std::uint64_t rosterFrom, const std::vector<wire::LogPosition>& positions)
{
    wire::Frame frame;
    frame.mutable_subscribe()->set_circle(textOf(circle.view()));
    frame.mutable_subscribe()->set_roster_from(rosterFrom);
    for (const auto& one : positions)
        *frame.mutable_subscribe()->add_positions() = one;
    return ask(frame);
}

wire::Frame putFrame(const wire::Envelope& envelope)
{
    wire::Frame frame;
    *frame.mutable_put()->mutable_envelope() = envelope;
    return frame;
}

wire::Frame rosterFrame(const CircleId& circle, const wire::RosterEntry& entry)
{
    wire::Frame frame;
    frame.mutable_roster_put()->set_circle(textOf(circle.view()));
    *frame.mutable_roster_put()->mutable_entry() = entry;
    return frame;
}

wire::LogPosition position(const LogId& log, std::uint32_t generation, std::uint64_t next)
{
    wire::LogPosition result;
    result.set_log(textOf(log.view()));
    result.set_generation(generation);
    result.set_next_index(next);
    return result;
}

wire::Frame Asker::put(const wire::Envelope& envelope)
{
    return ask(putFrame(envelope));
}

wire::Frame Asker::putRoster(const CircleId& circle, const wire::RosterEntry& entry)
{
    return ask(rosterFrame(circle, entry));
}

namespace {

RosterBuilder::Signed foundingEntry(
    const Asker& host, const std::vector<std::pair<const Asker*, Role>>& others, const EpochKey& key)
{
    auto builder = RosterBuilder::founding(host.identity());
    for (const auto& [client, role] : others)
        builder.add(client->keys(), role);
    return builder.newEpoch(key).sign().value();
}

RosterState emptyState()
{
    const auto nobody = DeviceIdentity::generate();
    return RosterBuilder::founding(nobody).newEpoch(EpochKey::random()).sign().value().after;
}

} // namespace

TestCircle::TestCircle(Asker& host, const std::vector<std::pair<const Asker*, Role>>& others)
    : roster(emptyState())
{
    auto founded = foundingEntry(host, others, key);
    roster = std::move(founded.after);
    genesis = founded.entry;
    if (!host.putRoster(id(), genesis).has_roster_ack())
        qFatal("the circle was not founded");
}

LogHead& TestCircle::head(const LogId& log)
{
    const auto [found, isNew] = heads.try_emplace({roster.generation(), log});
    if (isNew) {
        found->second.circle = id();
        found->second.log = log;
        found->second.generation = roster.generation();
    }
    return found->second;
}

EnvelopeHeader TestCircle::header(const Asker& author, const LogId& log, EnvelopeKind kind)
{
    const LogHead& known = head(log);
    EnvelopeHeader result;
    result.kind = kind;
    result.circle = id();
    result.log = log;
    result.generation = roster.generation();
    result.author = author.id();
    const auto before = known.authors.find(author.id());
    result.authorSeq = 1;
    if (before != known.authors.end()) {
        result.authorSeq = before->second.seq + 1;
        result.prevAuthorHash = before->second.hash;
    }
    result.epoch = roster.epoch();
    result.rosterHead = roster.head();
    result.seenIndex = known.index;
    result.seenHash = known.chain;
    return result;
}

wire::Envelope TestCircle::update(const Asker& author, std::size_t bytes, const LogId& log)
{
    return seal(header(author, log), author.identity(), key, crypto::randomBytes(bytes));
}

wire::Envelope TestCircle::snapshot(const Asker& author, std::size_t bytes, const LogId& log)
{
    return seal(header(author, log, EnvelopeKind::Snapshot), author.identity(), key, crypto::randomBytes(bytes));
}

wire::Envelope TestCircle::presence(const Asker& author)
{
    auto state = header(author, {}, EnvelopeKind::Presence);
    state.authorSeq = 0;
    state.prevAuthorHash = {};
    return seal(state, author.identity(), key, crypto::randomBytes(20));
}

void TestCircle::moveOn(const wire::Envelope& envelope, const LogId& log)
{
    LogHead& known = head(log);
    if (const auto moved = advance(known, roster, envelope, known.index + 1); !moved)
        qFatal("the test wrote an envelope that nobody would take: %s", moved.error().context.c_str());
}

void TestCircle::expectAck(Asker& author, const wire::Envelope& envelope, const LogId& log)
{
    const auto reply = author.put(envelope);
    moveOn(envelope, log);
    if (!reply.has_ack())
        qFatal("no ack: %s", reply.error().text().c_str());
    if (reply.ack().index() != head(log).index || reply.ack().chain_hash() != textOf(head(log).chain.view()))
        qFatal("the ack tells another place");
}

void TestCircle::write(Asker& author, std::size_t bytes, const LogId& log)
{
    expectAck(author, update(author, bytes, log), log);
}

void TestCircle::writeSnapshot(Asker& author, std::size_t bytes, const LogId& log)
{
    expectAck(author, snapshot(author, bytes, log), log);
}

void TestCircle::change(Asker& host, const RosterBuilder& builder)
{
    auto entry = builder.sign();
    if (!entry)
        qFatal("bad roster change: %s", entry.error().context.c_str());
    const auto reply = host.putRoster(id(), entry->entry);
    if (!reply.has_roster_ack())
        qFatal("the roster did not change: %s", reply.error().text().c_str());
    roster = std::move(entry->after);
}

void TestCircle::remove(Asker& host, const DeviceId& device)
{
    auto fresh = EpochKey::random();
    change(host, RosterBuilder(roster, host.identity()).remove(device).newEpoch(fresh));
    key = std::move(fresh);
}

void Follower::follow(const CircleId& circle, const std::vector<wire::Frame>& frames)
{
    const auto complain = [this](std::string text) { complaints.push_back(std::move(text)); };
    for (const auto& frame : frames) {
        if (frame.has_roster_entries()) {
            std::uint64_t index = frame.roster_entries().from();
            for (const auto& entry : frame.roster_entries().entries()) {
                if (!roster && index == 0)
                    roster = RosterState::found(entry).value();
                else if (!roster || index > roster->nextIndex())
                    complain("a hole in the roster");
                else if (index == roster->nextIndex() && !roster->apply(entry))
                    complain("a bad roster entry");
                ++index;
            }
        }
        if (!frame.has_entries())
            continue;
        const auto& message = frame.entries();
        if (fixedFrom<CircleId>(message.circle()) != circle || !roster) {
            complain("entries of another circle, or before the roster");
            continue;
        }
        const auto log = *fixedFrom<LogId>(message.log());
        const auto key = std::pair{message.generation(), log};
        const auto [found, isNew] = heads.try_emplace(key);
        LogHead& head = found->second;
        if (isNew) {
            head.circle = circle;
            head.log = log;
            head.generation = message.generation();
        }
        if (message.snapshot()) {
            const auto header = roster::parseHeader(message.envelopes(0));
            if (message.envelopes_size() != 1 || !header || header->kind != EnvelopeKind::Snapshot
                || roster::isStub(message.envelopes(0))) {
                complain("a bad snapshot");
                continue;
            }
            ++snapshots;
            // The payloads are random bytes here, so the authors are taken up where their next envelopes say.
            head.index = header->seenIndex;
            head.chain = header->seenHash;
            head.recent.clear();
            head.authors.clear();
            head.epoch = 0;
            snapshotHeaders[key] = message.envelopes(0).header();
            continue;
        }
        std::uint64_t index = message.first_index();
        for (const auto& envelope : message.envelopes()) {
            stubs += roster::isStub(envelope) ? 1 : 0;
            if (snapshotHeaders.contains(key)) {
                // After a snapshot the authors' chains are taken up where they are.
                const auto header = roster::parseHeader(envelope);
                if (header && !head.authors.contains(header->author) && header->authorSeq > 1)
                    head.authors[header->author] = {header->authorSeq - 1, header->prevAuthorHash};
            }
            if (const auto moved = advance(head, *roster, envelope, index); !moved)
                complain("index " + std::to_string(index) + ": " + moved.error().context);
            ++entries;
            ++index;
        }
    }
}

std::uint64_t Follower::index(const LogId& log, std::uint32_t generation) const
{
    const auto found = heads.find({generation, log});
    return found == heads.end() ? 0 : found->second.index;
}

} // namespace kudelma::relay::test

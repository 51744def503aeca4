// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "support/fake_server.h"

#include "support/fake_transport.h"

#include <QCoreApplication>

namespace kudelma::sync::test {

namespace {

constexpr std::uint64_t kEntriesInFrame = 50;
constexpr std::int64_t kServerTimeMs = 1'800'000'000'000;

} // namespace

FakeTransport::FakeTransport(FakeServer& server, std::string theName)
    : name(std::move(theName))
    , m_server(&server)
{
}

FakeTransport::~FakeTransport()
{
    if (m_server)
        m_server->detach(this);
}

void FakeTransport::open(const QUrl&)
{
    m_server->m_opening.insert(this);
}

void FakeTransport::send(BytesView frame)
{
    if (m_server)
        m_server->m_toServer.emplace_back(this, Bytes(frame.begin(), frame.end()));
}

void FakeTransport::close()
{
    if (m_server)
        m_server->detach(this);
    m_server = nullptr;
}

void FakeTransport::cut()
{
    if (!m_server)
        return;
    close();
    Q_EMIT closed(ConnectionError::Unreachable);
}

FakeServer::FakeServer() = default;

FakeServer::~FakeServer()
{
    for (const auto& peer : m_peers)
        peer->transport->m_server = nullptr;
    for (auto* transport : m_opening)
        transport->m_server = nullptr;
}

TransportFactory FakeServer::transportsFor(const std::string& name)
{
    return [this, name] { return std::make_unique<FakeTransport>(*this, name); };
}

void FakeServer::setReachable(const std::string& name, bool reachable)
{
    if (reachable) {
        m_unreachable.erase(name);
        return;
    }
    m_unreachable.insert(name);
    std::vector<FakeTransport*> cut;
    for (const auto& peer : m_peers) {
        if (peer->name == name)
            cut.push_back(peer->transport);
    }
    for (auto* transport : cut)
        transport->cut();
}

void FakeServer::cutAll()
{
    m_toServer.clear();
    m_toClient.clear();
    std::vector<FakeTransport*> cut;
    for (const auto& peer : m_peers)
        cut.push_back(peer->transport);
    for (auto* transport : cut)
        transport->cut();
}

void FakeServer::detach(FakeTransport* transport)
{
    m_opening.erase(transport);
    std::erase_if(m_toServer, [&](const auto& entry) { return entry.first == transport; });
    std::erase_if(m_toClient, [&](const auto& entry) { return entry.first == transport; });
    std::erase_if(m_peers, [&](const auto& peer) { return peer->transport == transport; });
}

void FakeServer::pump()
{
    for (bool busy = true; busy;) {
        busy = false;
        for (auto* transport : std::exchange(m_opening, {})) {
            busy = true;
            if (m_unreachable.contains(transport->name)) {
                transport->cut();
                continue;
            }
            m_peers.push_back(std::make_unique<Peer>(Peer { transport->name, transport, {}, {}, {} }));
            Q_EMIT transport->opened();
        }
        while (!m_toServer.empty()) {
            busy = true;
            const auto [transport, bytes] = std::move(m_toServer.front());
            m_toServer.pop_front();
            wire::Frame frame;
            if (!parse(bytes, frame) || (toServer && !toServer(transport->name, frame)))
                continue;
            seenByServer.emplace_back(transport->name, frame);
            for (std::size_t i = 0; i < m_peers.size(); ++i) {
                if (m_peers[i]->transport == transport) {
                    handle(*m_peers[i], frame);
                    break;
                }
            }
        }
        while (!m_toClient.empty()) {
            busy = true;
            const auto [transport, bytes] = std::move(m_toClient.front());
            m_toClient.pop_front();
            wire::Frame frame;
            if (toClient && parse(bytes, frame)) {
                if (!toClient(transport->name, frame))
                    continue;
                Q_EMIT transport->received(serialized(frame));
            } else {
                Q_EMIT transport->received(bytes);
            }
        }
        QCoreApplication::sendPostedEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
    }
}

crypto::Hash FakeServer::envelopeHash(const wire::Envelope& envelope)
{
    return crypto::hash("kudelma/v1/envelope-hash",
        { view(envelope.header()), view(envelope.ciphertext()), view(envelope.signature()) });
}

crypto::Hash FakeServer::chainHash(const Log& log, std::uint64_t index)
{
    crypto::Hash chain;
    for (std::uint64_t i = 0; i < index && i < log.envelopes.size(); ++i)
        chain = crypto::hash("kudelma/v1/chain", { chain.view(), envelopeHash(log.envelopes[i]).view() });
    return chain;
}

FakeServer::Peer* FakeServer::peerOf(const DeviceId& device)
{
    for (const auto& peer : m_peers) {
        if (peer->device && peer->device->id() == device)
            return peer.get();
    }
    return nullptr;
}

void FakeServer::push(Peer& peer, wire::Frame frame)
{
    m_toClient.emplace_back(peer.transport, serialized(frame));
}

void FakeServer::reply(Peer& peer, const wire::Frame& request, wire::Frame answer)
{
    answer.set_request(request.request());
    push(peer, std::move(answer));
}

void FakeServer::refuse(Peer& peer, const wire::Frame& request, wire::ErrorCode code, std::uint64_t expected)
{
    wire::Frame answer;
    answer.mutable_error()->set_code(code);
    answer.mutable_error()->set_expected(expected);
    reply(peer, request, std::move(answer));
}

void FakeServer::handle(Peer& peer, const wire::Frame& frame)
{
    if (frame.has_hello()) {
        peer.device = fromWire(frame.hello().device());
        assign(peer.nonce, crypto::randomBytes(32));
        wire::Frame answer;
        answer.mutable_challenge()->set_version(1);
        answer.mutable_challenge()->set_nonce(peer.nonce);
        reply(peer, frame, std::move(answer));
        return;
    }
    if (frame.has_sign_in()) {
        const auto signature = fixed<crypto::Signature>(frame.sign_in().signature());
        if (!peer.device || !signature
            || !crypto::verify(peer.device->signing, "kudelma/v1/sign-in",
                { view(peer.nonce), peer.device->signing.view(), peer.device->sealing.view() }, *signature)) {
            refuse(peer, frame, wire::ERROR_CODE_BAD_SIGNATURE);
            return;
        }
        wire::Frame answer;
        answer.mutable_signed_in()->set_server_time_ms(kServerTimeMs);
        reply(peer, frame, std::move(answer));
        deliverWaiting(peer);
        return;
    }
    if (frame.has_subscribe())
        subscribe(peer, frame);
    else if (frame.has_put())
        put(peer, frame);
    else if (frame.has_roster_put())
        rosterPut(peer, frame);
    else if (frame.has_ephemeral())
        ephemeral(peer, frame);
    else if (frame.has_knock() || frame.has_knock_answer())
        knock(peer, frame);
    else
        invitation(peer, frame);
}

void FakeServer::subscribe(Peer& peer, const wire::Frame& frame)
{
    const auto id = fixed<CircleId>(frame.subscribe().circle());
    const auto found = id ? circles.find(*id) : circles.end();
    if (found == circles.end() || !found->second.devices.contains(peer.device->id())) {
        refuse(peer, frame, wire::ERROR_CODE_NOT_ON_ROSTER);
        return;
    }
    auto& circle = found->second;
    wire::Frame rosterFrame;
    auto& roster = *rosterFrame.mutable_roster_entries();
    assign(*roster.mutable_circle(), id->view());
    roster.set_from(frame.subscribe().roster_from());
    for (auto i = frame.subscribe().roster_from(); i < circle.roster.size(); ++i)
        *roster.add_entries() = circle.roster[i];
    reply(peer, frame, std::move(rosterFrame));
    for (auto& [logId, log] : circle.logs) {
        std::uint64_t next = 1;
        for (const auto& position : frame.subscribe().positions()) {
            if (fixed<LogId>(position.log()) == logId)
                next = std::max<std::uint64_t>(1, position.next_index());
        }
        if (!log.snapshots.empty() && (next == 1 || next <= log.trimmed)) {
            wire::EnvelopeHeader header;
            header.ParseFromString(log.snapshots.back().header());
            if (header.seen_index() + 1 > next) {
                wire::Frame answer;
                auto& entries = *answer.mutable_entries();
                assign(*entries.mutable_circle(), id->view());
                assign(*entries.mutable_log(), logId.view());
                entries.set_generation(log.generation);
                entries.set_snapshot(true);
                *entries.add_envelopes() = log.snapshots.back();
                reply(peer, frame, std::move(answer));
                next = header.seen_index() + 1;
            }
        }
        while (next <= log.envelopes.size()) {
            wire::Frame answer;
            auto& entries = *answer.mutable_entries();
            assign(*entries.mutable_circle(), id->view());
            assign(*entries.mutable_log(), logId.view());
            entries.set_generation(log.generation);
            entries.set_first_index(next);
            for (std::uint64_t n = 0; n < kEntriesInFrame && next <= log.envelopes.size(); ++n)
                *entries.add_envelopes() = log.envelopes[next++ - 1];
            reply(peer, frame, std::move(answer));
        }
    }
    wire::Frame caughtUp;
    assign(*caughtUp.mutable_caught_up()->mutable_circle(), id->view());
    reply(peer, frame, std::move(caughtUp));
    peer.subscribed.insert(*id);
}

void FakeServer::ephemeral(Peer& peer, const wire::Frame& frame)
{
    wire::EnvelopeHeader header;
    header.ParseFromString(frame.ephemeral().envelope().header());
    const auto id = fixed<CircleId>(header.circle());
    for (const auto& other : m_peers) {
        if (other.get() != &peer && id && other->subscribed.contains(*id)) {
            wire::Frame copy;
            *copy.mutable_ephemeral() = frame.ephemeral();
            push(*other, std::move(copy));
        }
    }
}

} // namespace kudelma::sync::test

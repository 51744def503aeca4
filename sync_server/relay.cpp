// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "sync_server/relay.h"

#include "roster/statements.h"
#include "wire/limits.h"

#include <algorithm>

namespace kudelma::relay {

using roster::fixedFrom;

Relay::Relay(
    Transport& transport, Writer& writer, Store& reader, const Clock& clock, RandomSource random, Quotas quotas)
    : m_clock(clock)
    , m_random(random)
    , m_post(transport)
    , m_journal(writer)
    , m_circles(m_connections, m_post, reader, m_journal, clock, m_random, quotas)
    , m_lobby(m_connections, m_post, reader, m_journal, clock, std::move(random))
    , m_lastPurge(clock.monotonic())
{ }

Relay::~Relay() = default;

void Relay::connected(ConnectionId id, const std::string& address)
{
    if (m_isDraining || !m_connections.add(id, address, m_clock.monotonic())) {
        ++m_post.counts().turnedAway;
        m_post.transport().close(id, m_isDraining ? CloseReason::GoingAway : CloseReason::Misbehaved);
        return;
    }
    ++m_post.counts().accepted;
    m_post.transport().setMaxFrame(id, wire::kMaxFrameBytesBeforeSignIn);
}

void Relay::disconnected(ConnectionId id)
{
    Connection* connection = m_connections.find(id);
    if (!connection)
        return;
    m_circles.left(*connection);
    m_connections.remove(id);
}

void Relay::heard(ConnectionId id)
{
    if (Connection* connection = m_connections.find(id))
        connection->lastHeard = m_clock.monotonic();
}

void Relay::drained(ConnectionId id)
{
    if (Connection* connection = m_connections.find(id))
        m_circles.serve(*connection);
}

void Relay::received(ConnectionId id, std::string_view bytes)
{
    Connection* connection = m_connections.find(id);
    if (!connection || connection->isClosing)
        return;
    const milliseconds now = m_clock.monotonic();
    connection->lastHeard = now;
    ++m_post.counts().framesIn;
    if (connection->frames.take(now) > milliseconds::zero())
        return m_post.close(*connection, CloseReason::Misbehaved);
    m_post.counts().bytesIn += bytes.size();
    const std::size_t most = connection->isSignedIn ? wire::kMaxSnapshotFrameBytes : wire::kMaxFrameBytesBeforeSignIn;
    if (bytes.size() > most)
        return m_post.close(*connection, CloseReason::TooLarge);
    wire::Frame frame;
    if (!frame.ParseFromArray(bytes.data(), static_cast<int>(bytes.size())))
        return malformed(*connection, 0);
    if (m_isDraining)
        return m_post.refuse(*connection, frame.request(),
            {wire::ERROR_CODE_RATE_LIMITED, "the server is going away", 0, kReconnectWithin});
    handle(*connection, frame, bytes.size());
    cutIfTooSlow(*connection, now);
}

void Relay::handle(Connection& connection, wire::Frame& frame, std::size_t size)
{
    if (isTooLarge(frame, size))
        return m_post.close(connection, CloseReason::TooLarge);
    const std::uint64_t request = frame.request();
    switch (frame.body_case()) {
    case wire::Frame::kHello:
        return hello(connection, request, frame.hello());
    case wire::Frame::kSignIn:
        return signIn(connection, request, frame.sign_in());
    case wire::Frame::BODY_NOT_SET:
        return malformed(connection, request);
    default:
        break;
    }
    if (!connection.isSignedIn) {
        m_post.refuse(connection, request, {wire::ERROR_CODE_NOT_SIGNED_IN});
        if (++connection.malformed >= kMaxMalformedFrames)
            m_post.close(connection, CloseReason::Misbehaved);
        return;
    }
    handleSignedIn(connection, frame);
}

void Relay::handleSignedIn(Connection& connection, wire::Frame& frame)
{
    const std::uint64_t request = frame.request();
    switch (frame.body_case()) {
    case wire::Frame::kPut:
        return m_circles.put(connection, request, *frame.mutable_put());
    case wire::Frame::kRosterPut:
        return m_circles.putRoster(connection, request, *frame.mutable_roster_put());
    case wire::Frame::kAttachmentPut:
        return m_circles.putAttachment(connection, request, *frame.mutable_attachment_put());
    case wire::Frame::kEphemeral:
        if (m_circles.ephemeral(connection, request, frame.ephemeral()) && m_ephemeralSink) {
            frame.clear_request();
            m_ephemeralSink(frame.SerializeAsString());
        }
        return;
    default:
        break;
    }
    if (const auto wait = connection.requests.take(m_clock.monotonic()); wait > milliseconds::zero())
        return m_post.refuse(connection, request, {wire::ERROR_CODE_RATE_LIMITED, "requests", 0, wait});
    switch (frame.body_case()) {
    case wire::Frame::kSubscribe:
        return m_circles.subscribe(connection, request, frame.subscribe());
    case wire::Frame::kUnsubscribe:
        return m_circles.unsubscribe(connection, request, frame.unsubscribe());
    case wire::Frame::kAttachmentGet:
        return m_circles.getAttachment(connection, request, frame.attachment_get());
    case wire::Frame::kAttachmentErase:
        return m_circles.eraseAttachment(connection, request, frame.attachment_erase());
    case wire::Frame::kInvitationPut:
        return m_lobby.putInvitation(connection, request, frame.invitation_put());
    case wire::Frame::kInvitationGet:
        return m_lobby.getInvitation(connection, request, frame.invitation_get());
    case wire::Frame::kInvitationRevoke:
        return m_lobby.revokeInvitation(connection, request, frame.invitation_revoke());
    case wire::Frame::kKnock:
        return m_lobby.knock(connection, request, frame.knock());
    case wire::Frame::kKnockAnswer:
        return m_lobby.answer(connection, request, frame.knock_answer());
    case wire::Frame::kCodeRequest:
        return m_lobby.makeCode(connection, request, frame.code_request());
    case wire::Frame::kCodeResolve:
        return m_lobby.resolveCode(connection, request, frame.code_resolve());
    default:
        return malformed(connection, request); // What only a server says.
    }
}

bool Relay::isTooLarge(const wire::Frame& frame, std::size_t size) const
{
    if (size <= wire::kMaxFrameBytes)
        return false;
    if (!frame.has_put())
        return true;
    const auto header = roster::parseHeader(frame.put().envelope());
    return !header || header->kind != roster::EnvelopeKind::Snapshot;
}

void Relay::malformed(Connection& connection, std::uint64_t request)
{
    m_post.refuse(connection, request, {wire::ERROR_CODE_MALFORMED, "frame"});
    if (++connection.malformed >= kMaxMalformedFrames)
        m_post.close(connection, CloseReason::Misbehaved);
}

void Relay::hello(Connection& connection, std::uint64_t request, const wire::Hello& message)
{
    const auto keys = roster::keysFrom(message.device());
    if (connection.isSignedIn || !keys || message.versions_size() > wire::kMaxHelloVersions)
        return malformed(connection, request);
    if (std::find(message.versions().begin(), message.versions().end(), wire::kProtocolVersion)
        == message.versions().end())
        return m_post.refuse(connection, request, {wire::ERROR_CODE_VERSION, "versions", wire::kProtocolVersion});
    connection.keys = *keys;
    connection.challenge.resize(roster::kChallengeBytes);
    m_random(connection.challenge);
    wire::Frame frame;
    auto* challenge = frame.mutable_challenge();
    challenge->set_version(wire::kProtocolVersion);
    challenge->set_nonce(roster::textOf(connection.challenge));
    challenge->set_server_time_ms(m_clock.unixMs());
    m_post.send(connection, frame, request);
}

void Relay::signIn(Connection& connection, std::uint64_t request, const wire::SignIn& message)
{
    const auto challenge = std::exchange(connection.challenge, {});
    const auto signature = fixedFrom<crypto::Signature>(message.signature());
    if (connection.isSignedIn || challenge.empty() || !signature)
        return malformed(connection, request);
    if (!roster::verifySignIn(connection.keys, challenge, *signature)) {
        m_post.refuse(connection, request, {wire::ERROR_CODE_BAD_SIGNATURE, "sign-in"});
        if (++connection.malformed >= kMaxMalformedFrames)
            m_post.close(connection, CloseReason::Misbehaved);
        return;
    }
    connection.device = connection.keys.id();
    m_connections.signedIn(connection);
    m_post.transport().setMaxFrame(connection.id, wire::kMaxFrameBytes);
    wire::Frame frame;
    auto* signedIn = frame.mutable_signed_in();
    signedIn->set_server_time_ms(m_clock.unixMs());
    signedIn->set_max_frame_bytes(static_cast<std::uint32_t>(wire::kMaxFrameBytes));
    signedIn->set_max_puts_per_second(static_cast<std::uint32_t>(kPutRate.perSecond));
    m_post.send(connection, frame, request);
    m_lobby.signedIn(connection);
}

void Relay::changedElsewhere(const CircleId& circle, std::uint64_t version)
{
    m_circles.changed(circle, version);
}

void Relay::changedElsewhere(const InvitationLookup& lookup, const DeviceId& guest)
{
    m_lobby.changed(lookup, guest);
}

void Relay::ephemeralFromElsewhere(std::string_view frame)
{
    m_circles.ephemeralFromElsewhere(frame);
}

void Relay::setInTouch(bool isInTouch)
{
    m_circles.setInTouch(isInTouch);
}

void Relay::written(std::size_t jobs, const OvertakenJobs& overtaken)
{
    m_journal.written(jobs, overtaken);
    m_circles.passOn();
}

void Relay::writeFailed()
{
    m_journal.failed();
    m_circles.passOn(); // What came to the disk before.
    m_circles.forgetAll();
    m_lobby.forgetAll();
}

void Relay::cutIfTooSlow(Connection& connection, milliseconds now)
{
    const Transport& transport = m_post.transport();
    const std::size_t unsent = transport.unsent(connection.id);
    const std::uint64_t sent = transport.sentTotal(connection.id);
    if (unsent == 0 || sent != connection.sentBefore) {
        connection.sentBefore = sent;
        connection.lastProgress = now;
    }
    if (unsent > kMaxUnsentBytes + connection.snapshotBytes || now - connection.lastProgress > kStall)
        m_post.close(connection, CloseReason::TooSlow);
}

void Relay::tick()
{
    const milliseconds now = m_clock.monotonic();
    m_circles.passOn(); // Circles that could not be read anew before.
    for (Connection* connection : m_connections.all()) {
        if (connection->isClosing)
            continue;
        if (!connection->isSignedIn && now - connection->since > kSignInTime) {
            m_post.close(*connection, CloseReason::Misbehaved);
            continue;
        }
        if (now - connection->lastHeard > kSilence) {
            m_post.close(*connection, CloseReason::Silent);
            continue;
        }
        cutIfTooSlow(*connection, now);
        if (connection->isSignedIn && !connection->isClosing && now - connection->lastPing >= kPingEvery) {
            connection->lastPing = now;
            m_post.transport().ping(connection->id);
        }
    }
    if (now - m_lastPurge >= kPurgeEvery) {
        m_lastPurge = now;
        m_connections.forgetIdleCounts(now);
        if (!m_isDraining)
            m_lobby.purge();
    }
}

void Relay::drain()
{
    m_isDraining = true;
    wire::Frame frame;
    frame.mutable_draining()->set_reconnect_within_ms(static_cast<std::uint32_t>(kReconnectWithin.count()));
    const std::string bytes = frame.SerializeAsString();
    for (const Connection* connection : m_connections.all())
        m_post.send(*connection, bytes);
}

} // namespace kudelma::relay

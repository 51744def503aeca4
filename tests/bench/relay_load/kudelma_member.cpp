// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "bench/relay_load/kudelma_member.h"

#include "roster/roster_builder.h"
#include "roster/statements.h"
#include "sync_server/limits.h"

namespace kudelma::load {

using roster::textOf;

namespace {

constexpr std::size_t kAroundPayload = 16 + 1; ///< The seal, and one byte of padding at least.
constexpr double kPutsAtOnce = relay::kPutRate.burst - 5; ///< The server's clock is not this one.
constexpr double kPutsPerSecond = relay::kPutRate.perSecond - 1;

// The numbers of kudelma.proto. What comes a hundred thousand times a second is not parsed whole.
constexpr std::uint32_t kFrameEphemeral = 7;
constexpr std::uint32_t kFrameEntries = 35;
constexpr std::uint32_t kFrameAck = 37;
constexpr std::uint32_t kFrameError = 42;
constexpr std::uint32_t kEntriesFirstIndex = 4;
constexpr std::uint32_t kEntriesEnvelopes = 5;
constexpr std::uint32_t kEnvelopeHeader = 1;
constexpr std::uint32_t kHeaderAuthor = 6;
constexpr std::uint32_t kHeaderAuthorSeq = 7;
constexpr std::uint32_t kAckAuthorSeq = 4;
constexpr std::uint32_t kAckIndex = 5;

/// The fields of a protobuf message, one after the other.
class Fields
{
public:
    explicit Fields(std::string_view message)
        : m_left(message)
    { }

    [[nodiscard]] bool next()
    {
        if (m_left.empty())
            return false;
        const std::uint64_t key = varint();
        number = static_cast<std::uint32_t>(key >> 3);
        value = varint(); // Our messages have numbers and bytes only.
        if ((key & 7) == 2) {
            bytes = m_left.substr(0, value);
            m_left.remove_prefix(bytes.size());
        }
        return true;
    }

    std::uint32_t number = 0;
    std::uint64_t value = 0;
    std::string_view bytes;

private:
    std::uint64_t varint()
    {
        std::uint64_t result = 0;
        for (int shift = 0; !m_left.empty() && shift < 64; shift += 7) {
            const auto byte = static_cast<unsigned char>(m_left.front());
            m_left.remove_prefix(1);
            result |= std::uint64_t(byte & 0x7f) << shift;
            if ((byte & 0x80) == 0)
                break;
        }
        return result;
    }

    std::string_view m_left;
};

/// Runs of all zero are left out by protobuf, and such messages come here only from our own server.
struct AuthorAndNumber
{
    std::string_view author;
    std::uint64_t number = 0;
};

AuthorAndNumber authorOf(std::string_view envelope)
{
    AuthorAndNumber result;
    Fields fields(envelope);
    while (fields.next() && fields.number != kEnvelopeHeader) { }
    Fields header(fields.bytes);
    while (header.next()) {
        if (header.number == kHeaderAuthor)
            result.author = header.bytes;
        if (header.number == kHeaderAuthorSeq)
            result.number = header.value;
    }
    return result;
}

std::string bytesOf(wire::Frame frame, std::uint64_t request)
{
    frame.set_request(request);
    return frame.SerializeAsString();
}

KudelmaMember::Device newDevice()
{
    const auto identity = crypto::DeviceIdentity::generate();
    const auto seed = identity.seed().view();
    return {{seed.begin(), seed.end()}, identity.publicKeys(), identity.id()};
}

Room foundedBy(const std::vector<KudelmaMember::Device>& devices)
{
    Room room;
    const auto host = crypto::DeviceIdentity::fromSeed(devices.front().seed);
    auto builder = roster::RosterBuilder::founding(*host);
    for (std::size_t i = 1; i < devices.size(); ++i)
        builder.add(devices[i].keys, roster::Role::Member);
    const auto founded = builder.newEpoch(room.key).sign().value();
    room.circle = founded.after.circle();
    room.rosterHead = founded.after.head();
    wire::Frame frame;
    frame.mutable_roster_put()->set_circle(textOf(room.circle.view()));
    *frame.mutable_roster_put()->mutable_entry() = founded.entry;
    room.founding = bytesOf(std::move(frame), 1);
    return room;
}

} // namespace

KudelmaMember::KudelmaMember(
    Crowd& crowd, Loop& loop, std::size_t number, std::shared_ptr<std::vector<Room>> rooms, Device device)
    : Member(crowd, loop, number)
    , m_rooms(std::move(rooms))
    , m_device(std::move(device))
{ }

std::string KudelmaMember::sealed(roster::EnvelopeKind kind, std::uint64_t number)
{
    roster::EnvelopeHeader header;
    header.kind = kind;
    header.circle = here().circle;
    header.authorSeq = number;
    header.epoch = 1;
    header.rosterHead = here().rosterHead;
    const bool isPresence = kind == roster::EnvelopeKind::Presence;
    if (!isPresence)
        header.prevAuthorHash = m_last;
    const auto identity = crypto::DeviceIdentity::fromSeed(m_device.seed);
    const auto payload = crypto::randomBytes(isPresence ? 60 : m_crowd.shape().updateBytes - kAroundPayload);
    const auto envelope = roster::seal(header, *identity, here().key, payload);
    if (!isPresence)
        m_last = roster::envelopeHash(envelope);
    wire::Frame frame;
    *(isPresence ? frame.mutable_ephemeral()->mutable_envelope() : frame.mutable_put()->mutable_envelope()) = envelope;
    return clientFrame(bytesOf(std::move(frame), number));
}

void KudelmaMember::prepare(std::size_t updates)
{
    m_prepared.reserve(m_prepared.size() + updates);
    for (std::size_t i = 0; i < updates; ++i)
        m_prepared.push_back(sealed(roster::EnvelopeKind::Update, m_prepared.size() + 1));
    if (m_presence.empty())
        m_presence = sealed(roster::EnvelopeKind::Presence, 0);
}

bool KudelmaMember::mayWrite(Nanoseconds at)
{
    if (!isReady() || written() >= m_prepared.size())
        return false;
    if (m_countedAt == 0)
        m_allowed = kPutsAtOnce;
    else
        m_allowed = std::min(kPutsAtOnce, m_allowed + double(at - m_countedAt) / 1e9 * kPutsPerSecond);
    m_countedAt = at;
    return m_allowed >= 1;
}

void KudelmaMember::send(std::uint64_t number)
{
    m_allowed -= 1;
    line.sendFrame(m_prepared[number - 1]);
}

void KudelmaMember::sendPresence()
{
    if (m_presence.empty())
        m_presence = sealed(roster::EnvelopeKind::Presence, 0);
    line.sendFrame(m_presence);
}

void KudelmaMember::opened(Line&)
{
    m_isSignedIn = false;
    wire::Frame frame;
    frame.mutable_hello()->add_versions(1);
    *frame.mutable_hello()->mutable_device() = roster::keysToWire(m_device.keys);
    line.send(bytesOf(std::move(frame), 1));
}

void KudelmaMember::subscribe()
{
    if (!m_isSignedIn || isReady())
        return;
    wire::Frame frame;
    frame.mutable_subscribe()->set_circle(textOf(here().circle.view()));
    frame.mutable_subscribe()->set_roster_from(m_nextIndex > 1 ? 1 : 0);
    auto* position = frame.mutable_subscribe()->add_positions();
    position->set_log(std::string(crypto::LogId::kSize, '\0'));
    position->set_generation(1);
    position->set_next_index(m_nextIndex);
    line.send(bytesOf(std::move(frame), 1));
}

void KudelmaMember::received(Line&, std::string_view message, Nanoseconds at)
{
    Fields fields(message);
    while (fields.next() && fields.number < kFrameEphemeral) { } // The request.
    switch (fields.number) {
    case kFrameEntries:
        return heardEntries(fields.bytes, at);
    case kFrameEphemeral:
        ++m_crowd.tally.presence;
        return;
    case kFrameAck: {
        ++m_crowd.tally.acknowledged;
        Fields ack(fields.bytes);
        while (ack.next()) {
            if (ack.number == kAckAuthorSeq)
                m_acknowledged = std::max(m_acknowledged, ack.value);
            if (ack.number == kAckIndex)
                here().highestAcknowledged = std::max(here().highestAcknowledged, ack.value);
        }
        return;
    }
    case kFrameError:
        ++m_crowd.tally.refused;
        [[fallthrough]];
    default:
        return handle(message);
    }
}

void KudelmaMember::heardEntries(std::string_view entries, Nanoseconds at)
{
    const std::string_view own = {reinterpret_cast<const char*>(m_device.id.bytes.data()), m_device.id.bytes.size()};
    std::uint64_t index = 0;
    Fields fields(entries);
    while (fields.next()) {
        if (fields.number == kEntriesFirstIndex)
            index = fields.value;
        if (fields.number != kEntriesEnvelopes)
            continue;
        if (index != m_nextIndex)
            ++m_holes;
        m_nextIndex = ++index;
        const auto [author, number] = authorOf(fields.bytes);
        if (author == own)
            continue;
        for (std::size_t i = 0; i < m_crowd.shape().inEach; ++i) {
            auto& other = static_cast<KudelmaMember&>(m_crowd.at(room(), i));
            if (std::equal(author.begin(), author.end(), other.m_device.id.bytes.begin(), other.m_device.id.bytes.end(),
                    [](char a, std::uint8_t b) { return std::uint8_t(a) == b; })) {
                other.delivered(number, at, *this);
                break;
            }
        }
    }
}

void KudelmaMember::handle(std::string_view message)
{
    wire::Frame frame;
    if (!frame.ParseFromArray(message.data(), int(message.size())))
        return;
    if (frame.has_challenge()) {
        const auto identity = crypto::DeviceIdentity::fromSeed(m_device.seed);
        wire::Frame proof;
        proof.mutable_sign_in()->set_signature(
            textOf(roster::signSignIn(*identity, roster::viewOf(frame.challenge().nonce())).view()));
        line.send(bytesOf(std::move(proof), 1));
    } else if (frame.has_signed_in()) {
        m_isSignedIn = true;
        if (here().isFounded)
            subscribe();
        else if (place() == 0)
            line.send(here().founding);
    } else if (frame.has_roster_ack()) {
        here().isFounded = true;
        for (std::size_t i = 0; i < m_crowd.shape().inEach; ++i)
            static_cast<KudelmaMember&>(m_crowd.at(room(), i)).subscribe();
    } else if (frame.has_caught_up()) {
        for (const auto& log : frame.caught_up().logs())
            here().highestHead = std::max(here().highestHead, log.index());
        becomeReady();
        for (std::uint64_t number = m_acknowledged + 1; number <= written(); ++number) {
            writtenAgain(number);
            line.sendFrame(m_prepared[number - 1]);
        }
    }
}

Crowd::MakeMember kudelmaMembers(const Shape& shape)
{
    auto rooms = std::make_shared<std::vector<Room>>();
    auto devices = std::make_shared<std::vector<KudelmaMember::Device>>();
    for (std::size_t i = 0; i < shape.clients(); ++i)
        devices->push_back(newDevice());
    for (std::size_t i = 0; i < shape.rooms; ++i) {
        const auto first = devices->begin() + std::ptrdiff_t(i * shape.inEach);
        rooms->push_back(foundedBy({first, first + std::ptrdiff_t(shape.inEach)}));
    }
    return [rooms, devices](Crowd& crowd, Loop& loop, std::size_t number) {
        return std::make_unique<KudelmaMember>(crowd, loop, number, rooms, (*devices)[number]);
    };
}

} // namespace kudelma::load

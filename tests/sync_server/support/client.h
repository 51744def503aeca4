// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "roster/roster_builder.h"
#include "roster/statements.h"
#include "sync_server/support/bed.h"

namespace kudelma::relay::test {

using crypto::DeviceIdentity;
using crypto::EpochKey;
using roster::EnvelopeHeader;
using roster::EnvelopeKind;
using roster::LogHead;
using roster::Role;
using roster::RosterBuilder;
using roster::RosterState;
using roster::textOf;

inline const bool cryptoIsReady = crypto::initialise(); ///< Before any identity is made.

/// The same device once more.
[[nodiscard]] inline DeviceIdentity sameAs(const DeviceIdentity& identity)
{
    return *DeviceIdentity::fromSeed(identity.seed().view());
}

/// A device that asks a relay, whatever lies between them.
class Asker
{
public:
    explicit Asker(DeviceIdentity identity)
        : m_identity(std::move(identity))
    { }
    virtual ~Asker() = default;
    /// Sends, and gives the reply to it; BODY_NOT_SET: there was none.
    [[nodiscard]] virtual wire::Frame ask(wire::Frame frame) = 0;

    [[nodiscard]] const DeviceIdentity& identity() const { return m_identity; }
    [[nodiscard]] DeviceId id() const { return m_identity.id(); }
    [[nodiscard]] const DevicePublicKeys& keys() const { return m_identity.publicKeys(); }
    [[nodiscard]] LogId ownLog() const { return LogId{id().bytes}; }
    [[nodiscard]] wire::Frame hello() const;
    [[nodiscard]] bool proveKey(); ///< Hello and SignIn.
    [[nodiscard]] wire::Frame subscribe(
        const CircleId&, std::uint64_t rosterFrom = 0, const std::vector<wire::LogPosition>& positions = {});
    [[nodiscard]] wire::Frame put(const wire::Envelope&);
    [[nodiscard]] wire::Frame putRoster(const CircleId&, const wire::RosterEntry&);

private:
    DeviceIdentity m_identity;
};

/// A device at the other end of a FakeTransport.
class Client : public Asker
{
public:
    explicit Client(Bed& bed, DeviceIdentity identity = DeviceIdentity::generate());

    [[nodiscard]] ConnectionId connection() const { return m_connection; }
    [[nodiscard]] FakeTransport::Line& line() { return m_bed.transport.lines[m_connection]; }

    void connect(const std::string& address = "somewhere");
    void disconnect();
    /// Connects, and proves the key.
    Client& signIn(const std::string& address = "somewhere");

    void post(wire::Frame frame); ///< Sends it with a request number, without waiting for anything.
    void post(const std::string& bytes);
    /// Sends, commits, and gives the reply to it; BODY_NOT_SET: there was none.
    [[nodiscard]] wire::Frame ask(wire::Frame frame) override;
    [[nodiscard]] wire::Frame reply(std::uint64_t request);
    [[nodiscard]] std::uint64_t lastRequest() const { return m_lastRequest; }
    /// What came since the last take(), replies included.
    [[nodiscard]] std::vector<wire::Frame> take();
    [[nodiscard]] std::vector<wire::Frame> take(wire::Frame::BodyCase);
    void forget() { (void)take(); }

private:
    Bed& m_bed;
    ConnectionId m_connection = 0;
    std::uint64_t m_lastRequest = 0;
    std::size_t m_taken = 0;
};

[[nodiscard]] wire::Frame putFrame(const wire::Envelope&);
[[nodiscard]] wire::Frame rosterFrame(const CircleId&, const wire::RosterEntry&);
[[nodiscard]] wire::LogPosition position(const LogId&, std::uint32_t generation, std::uint64_t next);

/// A circle as an honest member sees it: builds valid entries and envelopes for any of its devices.
class TestCircle
{
public:
    /// Founds it, and adds the others in the first entry.
    TestCircle(Asker& host, const std::vector<std::pair<const Asker*, Role>>& others = {});

    RosterState roster;
    EpochKey key = EpochKey::random();
    wire::RosterEntry genesis;
    std::map<std::pair<std::uint32_t, LogId>, LogHead> heads;

    [[nodiscard]] const CircleId& id() const { return roster.circle(); }
    [[nodiscard]] LogHead& head(const LogId& log = {});
    [[nodiscard]] EnvelopeHeader header(
        const Asker& author, const LogId& log = {}, EnvelopeKind kind = EnvelopeKind::Update);
    [[nodiscard]] wire::Envelope update(const Asker& author, std::size_t bytes = 40, const LogId& log = {});
    /// Of everything so far.
    [[nodiscard]] wire::Envelope snapshot(const Asker& author, std::size_t bytes = 400, const LogId& log = {});
    [[nodiscard]] wire::Envelope presence(const Asker& author);
    /// Seals, puts, expects an Ack with the right chain hash, and moves on.
    void write(Asker& author, std::size_t bytes = 40, const LogId& log = {});
    void writeSnapshot(Asker& author, std::size_t bytes = 400, const LogId& log = {});
    void moveOn(const wire::Envelope&, const LogId& log = {});
    /// Puts an entry, and moves on.
    void change(Asker& host, const RosterBuilder&);
    void remove(Asker& host, const DeviceId&); ///< With a new epoch.

private:
    void expectAck(Asker& author, const wire::Envelope&, const LogId& log);
};

/// Follows what a subscriber got: applies roster and entries by the rules of roster/, and fails loudly on anything
/// that a strict client would refuse.
struct Follower
{
    std::optional<RosterState> roster;
    std::map<std::pair<std::uint32_t, LogId>, LogHead> heads;
    std::size_t snapshots = 0;
    std::size_t entries = 0;
    std::size_t stubs = 0;
    std::vector<std::string> complaints;
    std::map<std::pair<std::uint32_t, LogId>, std::string> snapshotHeaders;

    void follow(const CircleId&, const std::vector<wire::Frame>&);
    [[nodiscard]] std::uint64_t index(const LogId& log = {}, std::uint32_t generation = 1) const;
};

} // namespace kudelma::relay::test

#define COMPARE_CODE(frame, expected)                                                                                  \
    do {                                                                                                               \
        const auto frameToCompare = (frame);                                                                           \
        QVERIFY2(frameToCompare.has_error(), qPrintable(QString::number(frameToCompare.body_case())));                 \
        QCOMPARE(static_cast<int>(frameToCompare.error().code()), static_cast<int>(expected));                         \
    } while (false)

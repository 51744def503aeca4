// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// Every limit of src/wire/README.md, section 8, and what happens over it.
#include "support/suites.h"
#include "sync_server/support/client.h"
#include "wire/limits.h"

#include <QTest>

using namespace kudelma;
using namespace kudelma::relay;
using namespace kudelma::relay::test;

class TestRelayLimits : public QObject
{
    Q_OBJECT

    std::unique_ptr<Bed> m_bed;
    std::unique_ptr<Client> m_host, m_other;

    void closedFor(Client& client, CloseReason reason)
    {
        QVERIFY(client.line().closed.has_value());
        QCOMPARE(static_cast<int>(*client.line().closed), static_cast<int>(reason));
    }
    /// Founds a circle without waiting for the disk.
    CircleId found(Client& founder, const Client* member = nullptr)
    {
        auto builder = RosterBuilder::founding(founder.identity());
        if (member)
            builder.add(member->keys(), Role::Member);
        const auto founded = builder.newEpoch(EpochKey::random()).sign();
        founder.post(rosterFrame(founded->after.circle(), founded->entry));
        return founded->after.circle();
    }
    wire::Frame invitation(const InvitationLookup& lookup = InvitationLookup::random())
    {
        wire::Frame frame;
        auto* message = frame.mutable_invitation_put();
        message->set_lookup(textOf(lookup.view()));
        message->set_sealed_info("x");
        message->set_valid_to_ms(m_bed->clock.wall + 1000);
        return frame;
    }

private Q_SLOTS:
    void init()
    {
        m_bed = std::make_unique<Bed>();
        m_host = std::make_unique<Client>(*m_bed);
        m_other = std::make_unique<Client>(*m_bed);
        m_host->signIn();
        m_other->signIn();
    }

    // ---- frames

    void framesBeforeSignInAreSmall()
    {
        Client early(*m_bed);
        early.connect();
        QCOMPARE(early.line().maxFrame, wire::kMaxFrameBytesBeforeSignIn);
        auto hello = early.hello();
        hello.mutable_hello()->mutable_device()->set_signing(std::string(wire::kMaxFrameBytesBeforeSignIn, 'x'));
        early.post(hello);
        closedFor(early, CloseReason::TooLarge);
        early.post(early.hello()); // Nothing is taken from it any more.
        QVERIFY(early.take().empty());
    }

    void framesAfterSignInAreLimitedUnlessSnapshots()
    {
        QCOMPARE(m_host->line().maxFrame, wire::kMaxFrameBytes);
        TestCircle circle(*m_host, {{m_other.get(), Role::Guest}});
        (void)m_host->subscribe(circle.id());
        (void)m_other->subscribe(circle.id());
        QCOMPARE(m_host->line().maxFrame, wire::kMaxSnapshotFrameBytes);
        QCOMPARE(m_other->line().maxFrame, wire::kMaxFrameBytes); // A guest writes no snapshots.
        circle.write(*m_host, 100'000);
        circle.writeSnapshot(*m_host, 3'000'000);
        (void)m_host->put(circle.update(*m_host, wire::kMaxFrameBytes));
        closedFor(*m_host, CloseReason::TooLarge);
        m_host->signIn();
        (void)m_host->put(circle.snapshot(*m_host, wire::kMaxSnapshotFrameBytes));
        closedFor(*m_host, CloseReason::TooLarge);
        m_host->signIn();
        wire::Frame other;
        other.mutable_invitation_get()->set_lookup(std::string(wire::kMaxFrameBytes + 1, 'x'));
        m_host->post(other);
        closedFor(*m_host, CloseReason::TooLarge);
    }

    void malformedFramesEndTheConnection()
    {
        for (int i = 0; i < kMaxMalformedFrames; ++i) {
            QVERIFY(!m_host->line().closed);
            m_host->post(std::string("\xff\xff\xff"));
        }
        closedFor(*m_host, CloseReason::Misbehaved);
    }

    void failedSignInsEndTheConnection()
    {
        Client thief(*m_bed);
        thief.connect();
        for (int i = 0; i < kMaxMalformedFrames; ++i) {
            QVERIFY(!thief.line().closed);
            (void)thief.ask(thief.hello());
            wire::Frame proof;
            proof.mutable_sign_in()->set_signature(std::string(64, 'x'));
            (void)thief.ask(proof);
        }
        closedFor(thief, CloseReason::Misbehaved);
    }

    // ---- time

    void whoDoesNotSignInInTimeIsClosed()
    {
        Client late(*m_bed);
        late.connect();
        (void)late.ask(late.hello());
        m_bed->pass(kSignInTime);
        QVERIFY(!late.line().closed);
        m_bed->pass(milliseconds(1000));
        closedFor(late, CloseReason::Misbehaved);
        QVERIFY(!m_host->line().closed);
    }

    void theSilentAreClosedAndPingsKeepOthersAwake()
    {
        for (milliseconds passed{}; passed <= kSilence; passed += milliseconds(1000)) {
            m_bed->relay().heard(m_other->connection());
            m_bed->pass(milliseconds(1000));
        }
        closedFor(*m_host, CloseReason::Silent);
        QVERIFY(!m_other->line().closed);
        QCOMPARE(m_other->line().pings, 3);
    }

    // ---- connections

    void connectionsOfOneAddressAreLimited()
    {
        for (std::size_t i = 0; i < kMaxConnectionsOfAddress; ++i)
            m_bed->relay().connected(m_bed->nextConnection(), "crowd");
        const auto over = m_bed->nextConnection();
        m_bed->relay().connected(over, "crowd");
        QVERIFY(m_bed->transport.lines[over].closed.has_value());
        const auto elsewhere = m_bed->nextConnection();
        m_bed->relay().connected(elsewhere, "quiet place");
        QVERIFY(!m_bed->transport.lines[elsewhere].closed);
        m_bed->relay().disconnected(over - 1);
        const auto next = m_bed->nextConnection();
        m_bed->relay().connected(next, "crowd");
        QVERIFY(!m_bed->transport.lines[next].closed);
    }

    void connectionsInAllAreLimited()
    {
        while (m_bed->relay().connectionCount() < kMaxConnections) {
            const auto id = m_bed->nextConnection();
            m_bed->relay().connected(id, "address " + std::to_string(id / 500));
        }
        const auto over = m_bed->nextConnection();
        m_bed->relay().connected(over, "quiet place");
        QVERIFY(m_bed->transport.lines[over].closed.has_value());
    }

    // ---- rates

    void putsAreLimitedForADeviceOverAllItsConnections()
    {
        TestCircle circle(*m_host); // One token.
        Client second(*m_bed, *DeviceIdentity::fromSeed(m_host->identity().seed().view()));
        second.signIn();
        for (int i = 1; i < int(kPutRate.burst); ++i)
            circle.write(i % 2 ? *m_host : second);
        const auto envelope = circle.update(*m_host);
        for (auto* client : {m_host.get(), &second}) {
            const auto reply = client->put(envelope);
            COMPARE_CODE(reply, wire::ERROR_CODE_RATE_LIMITED);
            QVERIFY(reply.error().retry_after_ms() >= 10 && reply.error().retry_after_ms() < 25);
        }
        const auto entry = RosterBuilder(circle.roster, m_host->identity()).newGeneration().sign()->entry;
        COMPARE_CODE(m_host->putRoster(circle.id(), entry), wire::ERROR_CODE_RATE_LIMITED);
        m_bed->clock.pass(milliseconds(25));
        QVERIFY(m_host->put(envelope).has_ack());
    }

    void reconnectingDoesNotRefillTheRate()
    {
        TestCircle circle(*m_host);
        for (int i = 1; i < int(kPutRate.burst); ++i)
            circle.write(*m_host);
        m_host->disconnect();
        m_bed->pass(milliseconds(5));
        m_host->signIn();
        COMPARE_CODE(m_host->put(circle.update(*m_host)), wire::ERROR_CODE_RATE_LIMITED);
    }

    void otherRequestsAreLimitedForAConnection()
    {
        wire::Frame frame;
        frame.mutable_unsubscribe()->set_circle(std::string(16, 'x'));
        for (int i = 0; i < 1000; ++i)
            QVERIFY(m_host->ask(frame).has_done());
        COMPARE_CODE(m_host->ask(frame), wire::ERROR_CODE_RATE_LIMITED);
        QVERIFY(m_other->ask(frame).has_done());
    }

    void whoFloodsIsCutWhateverItSends()
    {
        wire::Frame frame;
        frame.mutable_unsubscribe()->set_circle(std::string(16, 'x'));
        for (int i = 0; i < int(kFrameRate.burst) - 10; ++i) // Signing in took some.
            m_host->post(frame);
        QVERIFY(!m_host->line().closed.has_value());
        for (int i = 0; i < 10; ++i)
            m_host->post(frame);
        QVERIFY(m_host->line().closed == CloseReason::Misbehaved);
        // Who has not signed in is cut sooner.
        Client stranger(*m_bed);
        stranger.connect();
        for (int i = 0; i < kMaxMalformedFrames; ++i)
            stranger.post(frame);
        QVERIFY(stranger.line().closed.has_value());
    }

    void presenceOverTheRateIsDropped()
    {
        TestCircle circle(*m_host, {{m_other.get(), Role::Member}});
        (void)m_host->subscribe(circle.id());
        (void)m_other->subscribe(circle.id());
        wire::Frame frame;
        *frame.mutable_ephemeral()->mutable_envelope() = circle.presence(*m_host);
        for (int i = 0; i < 100; ++i)
            m_host->post(frame);
        QCOMPARE(m_other->take(wire::Frame::kEphemeral).size(), 20u);
        m_host->forget();
        m_bed->clock.pass(milliseconds(1000));
        for (int i = 0; i < 100; ++i)
            m_host->post(frame);
        QCOMPARE(m_other->take(wire::Frame::kEphemeral).size(), 10u);
        QVERIFY(m_host->take().empty());
        frame.mutable_ephemeral()->mutable_envelope()->set_ciphertext(std::string(wire::kMaxPresenceFrameBytes, 'x'));
        COMPARE_CODE(m_host->ask(frame), wire::ERROR_CODE_TOO_LARGE);
    }

    void presenceIsDroppedForWhoDoesNotRead()
    {
        TestCircle circle(*m_host, {{m_other.get(), Role::Member}});
        (void)m_other->subscribe(circle.id());
        m_other->line().reads = false;
        wire::Frame frame;
        auto presence = circle.presence(*m_host);
        presence.set_ciphertext(std::string(3500, 'x')); // The server cannot tell.
        *frame.mutable_ephemeral()->mutable_envelope() = presence;
        for (int i = 0; i < 200; ++i) {
            m_host->post(frame);
            m_bed->clock.pass(milliseconds(100));
        }
        QVERIFY(m_other->line().heldBytes >= kLagBytes);
        QVERIFY(m_other->line().heldBytes < kLagBytes + wire::kMaxPresenceFrameBytes + 100);
    }

    // ---- amounts

    void aDeviceFoundsOnlySoManyCircles()
    {
        for (std::size_t i = 0; i < kMaxCirclesFounded; ++i) {
            m_bed->clock.pass(milliseconds(20));
            found(*m_host);
        }
        m_bed->clock.pass(milliseconds(20));
        const auto over = RosterBuilder::founding(m_host->identity()).newEpoch(EpochKey::random()).sign();
        m_host->post(rosterFrame(over->after.circle(), over->entry)); // While they are on their way to the disk.
        COMPARE_CODE(m_host->reply(m_host->lastRequest()), wire::ERROR_CODE_LIMIT);
        m_bed->settle();
        COMPARE_CODE(m_host->putRoster(over->after.circle(), over->entry), wire::ERROR_CODE_LIMIT);
        m_bed->restart();
        m_host->signIn();
        COMPARE_CODE(m_host->putRoster(over->after.circle(), over->entry), wire::ERROR_CODE_LIMIT);
        m_other->signIn();
        TestCircle another(*m_other);
    }

    void aConnectionSubscribesOnlyToSoMany()
    {
        std::vector<CircleId> circles;
        std::vector<std::unique_ptr<Client>> founders;
        while (circles.size() <= kMaxSubscriptions) {
            auto& founder = founders.emplace_back(std::make_unique<Client>(*m_bed));
            founder->signIn();
            for (int i = 0; i < 199; ++i)
                circles.push_back(TestCircle(*founder, {{m_host.get(), Role::Member}}).id());
        }
        for (std::size_t i = 0; i < kMaxSubscriptions; ++i) {
            m_bed->clock.pass(milliseconds(50));
            QVERIFY(m_host->subscribe(circles[i]).has_caught_up());
        }
        m_bed->clock.pass(milliseconds(1000));
        COMPARE_CODE(m_host->subscribe(circles[kMaxSubscriptions]), wire::ERROR_CODE_LIMIT);
        QVERIFY(m_host->subscribe(circles[0]).has_caught_up()); // Again is not more.
    }

    void positionsInOneSubscribeAreLimited()
    {
        TestCircle circle(*m_host);
        std::vector<wire::LogPosition> positions(wire::kMaxLogPositions, position({}, 1, 1));
        QVERIFY(m_host->subscribe(circle.id(), 0, positions).has_caught_up());
        positions.push_back(positions.front());
        COMPARE_CODE(m_host->subscribe(circle.id(), 0, positions), wire::ERROR_CODE_MALFORMED);
        COMPARE_CODE(m_host->subscribe(circle.id(), 0, {wire::LogPosition()}), wire::ERROR_CODE_MALFORMED);
    }

    void aRosterEntryIsLimited()
    {
        TestCircle circle(*m_host);
        wire::RosterEntry entry;
        entry.set_body(std::string(wire::kMaxRosterEntryBytes + 1, 'x'));
        entry.set_signature(std::string(64, 'x'));
        COMPARE_CODE(m_host->putRoster(circle.id(), entry), wire::ERROR_CODE_LIMIT);
        entry.set_body("x");
        COMPARE_CODE(m_host->putRoster(circle.id(), entry), wire::ERROR_CODE_MALFORMED);
    }

    void theBytesOfACircleAreLimited()
    {
        m_bed = std::make_unique<Bed>(Quotas{100'000, kMaxUncommittedBytes});
        Client host(*m_bed);
        host.signIn();
        TestCircle circle(host);
        circle.write(host, 60'000);
        COMPARE_CODE(host.put(circle.update(host, 60'000)), wire::ERROR_CODE_LIMIT);
        circle.write(host, 10'000);
        circle.writeSnapshot(host, 1000);
        circle.writeSnapshot(host, 1000);
        circle.write(host, 60'000); // Trimming has made room.
    }

    void whatWaitsForTheDiskIsLimited()
    {
        m_bed = std::make_unique<Bed>(Quotas{kMaxCircleBytes, 100'000});
        Client host(*m_bed);
        host.signIn();
        TestCircle circle(host);
        const auto first = circle.update(host, 60'000);
        host.post(putFrame(first));
        circle.moveOn(first);
        const auto second = circle.update(host, 60'000);
        host.post(putFrame(second));
        circle.moveOn(second);
        host.post(putFrame(circle.update(host, 10)));
        COMPARE_CODE(host.reply(host.lastRequest()), wire::ERROR_CODE_RATE_LIMITED);
        m_bed->settle();
        circle.write(host);
    }

    void aDeviceMakesOnlySoManyInvitations()
    {
        for (std::size_t i = 0; i < kMaxInvitations; ++i) {
            m_bed->clock.now += milliseconds(50);
            QVERIFY(m_host->ask(invitation()).has_done());
        }
        m_bed->clock.now += milliseconds(50);
        COMPARE_CODE(m_host->ask(invitation()), wire::ERROR_CODE_LIMIT);
        QVERIFY(m_other->ask(invitation()).has_done());
        m_bed->pass(kPurgeEvery); // Those that are over do not count.
        m_host->signIn();
        QVERIFY(m_host->ask(invitation()).has_done());
    }

    void anInvitationIsLimited()
    {
        auto frame = invitation();
        frame.mutable_invitation_put()->set_sealed_info(std::string(wire::kMaxSealedInfoBytes + 1, 'x'));
        COMPARE_CODE(m_host->ask(frame), wire::ERROR_CODE_TOO_LARGE);
        frame = invitation();
        frame.mutable_invitation_put()->set_valid_to_ms(m_bed->clock.wall);
        COMPARE_CODE(m_host->ask(frame), wire::ERROR_CODE_MALFORMED);
        frame.mutable_invitation_put()->set_valid_to_ms(
            m_bed->clock.wall + milliseconds(kMaxInvitationLife).count() + 1);
        COMPARE_CODE(m_host->ask(frame), wire::ERROR_CODE_MALFORMED);
        frame = invitation();
        for (int i = 0; i <= wire::kMaxInvitationHosts; ++i)
            frame.mutable_invitation_put()->add_host_devices(textOf(DeviceId::random().view()));
        COMPARE_CODE(m_host->ask(frame), wire::ERROR_CODE_MALFORMED);
        frame = invitation();
        frame.mutable_invitation_put()->set_lookup("short");
        COMPARE_CODE(m_host->ask(frame), wire::ERROR_CODE_MALFORMED);
    }

    void onlySoManyKnocksWait()
    {
        const auto lookup = InvitationLookup::random();
        QVERIFY(m_host->ask(invitation(lookup)).has_done());
        wire::Frame knock;
        knock.mutable_knock()->set_lookup(textOf(lookup.view()));
        knock.mutable_knock()->set_sealed_knock("x");
        std::vector<std::unique_ptr<Client>> guests;
        for (std::size_t i = 0; i < kMaxPendingKnocks; ++i) {
            guests.push_back(std::make_unique<Client>(*m_bed));
            QVERIFY(guests.back()->signIn("address " + std::to_string(i)).ask(knock).has_done());
        }
        COMPARE_CODE(m_other->ask(knock), wire::ERROR_CODE_LIMIT); // They are all there still.
        wire::Frame answer;
        answer.mutable_knock_answer()->set_lookup(textOf(lookup.view()));
        answer.mutable_knock_answer()->set_guest_device(textOf(guests[0]->id().view()));
        roster::signKnockAnswer(m_host->identity(), *answer.mutable_knock_answer());
        QVERIFY(m_host->ask(answer).has_done());
        QVERIFY(m_other->ask(knock).has_done());
        knock.mutable_knock()->set_sealed_knock(std::string(wire::kMaxSealedKnockBytes + 1, 'x'));
        COMPARE_CODE(m_other->ask(knock), wire::ERROR_CODE_TOO_LARGE);
        answer.mutable_knock_answer()->set_sealed_answer(std::string(wire::kMaxSealedAnswerBytes + 1, 'x'));
        COMPARE_CODE(m_host->ask(answer), wire::ERROR_CODE_TOO_LARGE);
    }

    // ---- going away

    void aDrainingServerTakesNothingMoreButKeepsItsWord()
    {
        TestCircle circle(*m_host);
        m_host->post(putFrame(circle.update(*m_host)));
        const auto request = m_host->lastRequest();
        m_bed->relay().drain();
        QVERIFY(!m_bed->relay().isIdle());
        COMPARE_CODE(m_host->put(circle.update(*m_host)), wire::ERROR_CODE_RATE_LIMITED);
        QVERIFY(m_host->reply(request).has_ack());
        QVERIFY(m_bed->relay().isIdle());
        QCOMPARE(m_other->take(wire::Frame::kDraining).size(), 1u);
        Client late(*m_bed);
        late.connect();
        closedFor(late, CloseReason::GoingAway);
    }
};

KUDELMA_SUITE(TestRelayLimits)
#include "tst_relay_limits.moc"

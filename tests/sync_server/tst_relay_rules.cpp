// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// Who may do what: signing in, rosters, envelopes, presence, removal.
#include "support/suites.h"
#include "sync_server/support/client.h"

#include <QTest>

using namespace kudelma;
using namespace kudelma::relay;
using namespace kudelma::relay::test;

class TestRelayRules : public QObject
{
    Q_OBJECT

    std::unique_ptr<Bed> m_bed;
    std::unique_ptr<Client> m_host, m_member, m_guest, m_reader, m_stranger;
    std::unique_ptr<TestCircle> m_circle;

private Q_SLOTS:
    void init()
    {
        m_bed = std::make_unique<Bed>();
        for (auto* client : {&m_host, &m_member, &m_guest, &m_reader, &m_stranger}) {
            *client = std::make_unique<Client>(*m_bed);
            (*client)->signIn();
        }
        m_circle = std::make_unique<TestCircle>(*m_host,
            std::vector<std::pair<const Asker*, Role>>{
                {m_member.get(), Role::Member}, {m_guest.get(), Role::Guest}, {m_reader.get(), Role::Reader}});
        for (auto* client : {&m_host, &m_member, &m_guest, &m_reader}) {
            QVERIFY((*client)->subscribe(m_circle->id()).has_caught_up());
            (*client)->forget();
        }
    }

    // ---- signing in

    void nothingIsDoneBeforeSigningIn()
    {
        Client late(*m_bed);
        late.connect();
        COMPARE_CODE(late.subscribe(m_circle->id()), wire::ERROR_CODE_NOT_SIGNED_IN);
        COMPARE_CODE(late.put(m_circle->update(*m_host)), wire::ERROR_CODE_NOT_SIGNED_IN);
        COMPARE_CODE(late.putRoster(m_circle->id(), m_circle->genesis), wire::ERROR_CODE_NOT_SIGNED_IN);
        QVERIFY(late.ask(late.hello()).has_challenge());
        COMPARE_CODE(late.subscribe(m_circle->id()), wire::ERROR_CODE_NOT_SIGNED_IN);
    }

    void anotherKeyDoesNotSignIn()
    {
        Client thief(*m_bed);
        thief.connect();
        auto hello = thief.hello();
        *hello.mutable_hello()->mutable_device() = roster::keysToWire(m_host->keys());
        const auto challenge = thief.ask(hello);
        wire::Frame proof;
        proof.mutable_sign_in()->set_signature(
            textOf(roster::signSignIn(thief.identity(), roster::viewOf(challenge.challenge().nonce())).view()));
        COMPARE_CODE(thief.ask(proof), wire::ERROR_CODE_BAD_SIGNATURE);
        COMPARE_CODE(thief.subscribe(m_circle->id()), wire::ERROR_CODE_NOT_SIGNED_IN);
    }

    void aChallengeIsGoodForOneAnswerOnOneConnection()
    {
        Client again(*m_bed);
        again.connect();
        const auto first = again.ask(again.hello()).challenge().nonce();
        const auto second = again.ask(again.hello()).challenge().nonce();
        QVERIFY(first != second);
        wire::Frame proof;
        proof.mutable_sign_in()->set_signature(
            textOf(roster::signSignIn(again.identity(), roster::viewOf(first)).view()));
        COMPARE_CODE(again.ask(proof), wire::ERROR_CODE_BAD_SIGNATURE);
        proof.mutable_sign_in()->set_signature(
            textOf(roster::signSignIn(again.identity(), roster::viewOf(second)).view()));
        COMPARE_CODE(again.ask(proof), wire::ERROR_CODE_MALFORMED); // The challenge was used up.
    }

    void anUnknownVersionIsAnsweredWithOurs()
    {
        Client future(*m_bed);
        future.connect();
        auto hello = future.hello();
        hello.mutable_hello()->set_versions(0, 2);
        const auto reply = future.ask(hello);
        COMPARE_CODE(reply, wire::ERROR_CODE_VERSION);
        QCOMPARE(reply.error().expected(), 1u);
    }

    // ---- rosters

    void aStrangerCannotTellWhetherACircleExists()
    {
        const auto there = m_stranger->subscribe(m_circle->id());
        const auto nowhere = m_stranger->subscribe(CircleId::random());
        COMPARE_CODE(there, wire::ERROR_CODE_NOT_ON_ROSTER);
        auto a = there.error();
        auto b = nowhere.error();
        QCOMPARE(a.SerializeAsString(), b.SerializeAsString());
        const auto entry = RosterBuilder(m_circle->roster, m_host->identity()).newGeneration().sign()->entry;
        COMPARE_CODE(m_stranger->putRoster(m_circle->id(), entry), wire::ERROR_CODE_ROLE);
    }

    void aRosterEntryReachesEverybodyAndTakesEffect()
    {
        m_circle->change(*m_host,
            RosterBuilder(m_circle->roster, m_host->identity())
                .add(m_stranger->keys(), Role::Member)
                .shareKey(m_circle->key));
        QCOMPARE(m_member->take(wire::Frame::kRosterEntries).size(), 1u);
        QVERIFY(m_stranger->subscribe(m_circle->id()).has_caught_up());
        m_circle->write(*m_stranger);
    }

    void aRosterEntryAtATakenPlaceIsStale()
    {
        const auto one = RosterBuilder(m_circle->roster, m_host->identity()).newEpoch(EpochKey::random()).sign();
        const auto other = RosterBuilder(m_circle->roster, m_host->identity()).newEpoch(EpochKey::random()).sign();
        QVERIFY(m_host->putRoster(m_circle->id(), one->entry).has_roster_ack());
        const auto reply = m_host->putRoster(m_circle->id(), other->entry);
        COMPARE_CODE(reply, wire::ERROR_CODE_STALE_ROSTER);
        QCOMPARE(reply.error().expected(), 2u);
        const auto again = m_host->putRoster(m_circle->id(), one->entry);
        QVERIFY(again.has_roster_ack());
        QCOMPARE(again.roster_ack().index(), 1u);
        QVERIFY(m_host->putRoster(m_circle->id(), m_circle->genesis).has_roster_ack());
    }

    void onlyAHostChangesTheRosterAndOnlyInItsOwnName()
    {
        const auto entry = RosterBuilder(m_circle->roster, m_host->identity()).newGeneration().sign()->entry;
        COMPARE_CODE(m_member->putRoster(m_circle->id(), entry), wire::ERROR_CODE_ROLE);
        wire::RosterBody body;
        QVERIFY(body.ParseFromString(entry.body()));
        body.set_author(textOf(m_member->id().view()));
        wire::RosterEntry forged;
        forged.set_body(body.SerializeAsString());
        forged.set_signature(
            textOf(m_member->identity().sign("kudelma/v1/roster", {roster::viewOf(forged.body())}).view()));
        COMPARE_CODE(m_member->putRoster(m_circle->id(), forged), wire::ERROR_CODE_ROLE);
        auto unsignedEntry = entry;
        unsignedEntry.set_signature(std::string(64, 'x'));
        COMPARE_CODE(m_host->putRoster(m_circle->id(), unsignedEntry), wire::ERROR_CODE_BAD_SIGNATURE);
        COMPARE_CODE(m_host->putRoster(CircleId::random(), entry), wire::ERROR_CODE_NOT_ON_ROSTER);
    }

    void aCircleMayOnlyBeFoundedUnderItsOwnId()
    {
        const auto founded = RosterBuilder::founding(m_host->identity()).newEpoch(EpochKey::random()).sign();
        COMPARE_CODE(m_host->putRoster(m_circle->id(), founded->entry), wire::ERROR_CODE_MALFORMED);
        COMPARE_CODE(m_member->putRoster(founded->after.circle(), founded->entry), wire::ERROR_CODE_ROLE);
        QVERIFY(m_host->putRoster(founded->after.circle(), founded->entry).has_roster_ack());
    }

    // ---- envelopes

    void whatIsWrittenReachesEverySubscriber()
    {
        m_circle->write(*m_host);
        m_circle->write(*m_guest, 40, m_guest->ownLog());
        for (auto* client : {&m_host, &m_member, &m_guest, &m_reader}) {
            const auto entries = (*client)->take(wire::Frame::kEntries);
            QCOMPARE(entries.size(), 2u);
            QCOMPARE(entries[0].entries().first_index(), 1u);
            QCOMPARE(entries[1].entries().log(), textOf(m_guest->ownLog().view()));
        }
        QVERIFY(m_stranger->take(wire::Frame::kEntries).empty());
    }

    void nothingIsAcknowledgedOrPassedOnBeforeItIsOnDisk()
    {
        const auto envelope = m_circle->update(*m_host);
        m_host->post(putFrame(envelope));
        QVERIFY(!m_host->reply(m_host->lastRequest()).has_ack());
        QVERIFY(m_member->take().empty());
        m_bed->settle();
        QVERIFY(m_host->reply(m_host->lastRequest()).has_ack());
        QCOMPARE(m_member->take(wire::Frame::kEntries).size(), 1u);
    }

    void rolesAreKept_data()
    {
        QTest::addColumn<int>("author");
        QTest::addColumn<int>("log");
        QTest::addColumn<bool>("isSnapshot");
        QTest::addColumn<bool>("isTaken");
        enum { Host, Member, Guest, Reader };
        enum { Shared, GuestLog, OwnOfReader };
        QTest::newRow("host, shared") << int(Host) << int(Shared) << false << true;
        QTest::newRow("member, shared") << int(Member) << int(Shared) << false << true;
        QTest::newRow("guest, shared") << int(Guest) << int(Shared) << false << false;
        QTest::newRow("reader, shared") << int(Reader) << int(Shared) << false << false;
        QTest::newRow("host, a guest's") << int(Host) << int(GuestLog) << false << false;
        QTest::newRow("guest, its own") << int(Guest) << int(GuestLog) << false << true;
        QTest::newRow("reader, a guest's") << int(Reader) << int(GuestLog) << false << false;
        QTest::newRow("reader, its own") << int(Reader) << int(OwnOfReader) << false << false;
        QTest::newRow("guest's snapshot") << int(Guest) << int(GuestLog) << true << false;
        QTest::newRow("member's snapshot of a guest's log") << int(Member) << int(GuestLog) << true << true;
    }
    void rolesAreKept()
    {
        QFETCH(int, author);
        QFETCH(int, log);
        QFETCH(bool, isSnapshot);
        QFETCH(bool, isTaken);
        Client& client = *std::array{m_host.get(), m_member.get(), m_guest.get(), m_reader.get()}[std::size_t(author)];
        const LogId where = std::array{LogId{}, m_guest->ownLog(), m_reader->ownLog()}[std::size_t(log)];
        if (isSnapshot) // It must have something to cover.
            m_circle->write(*m_guest, 40, m_guest->ownLog());
        const auto reply
            = client.put(isSnapshot ? m_circle->snapshot(client, 40, where) : m_circle->update(client, 40, where));
        if (isTaken)
            QVERIFY2(reply.has_ack(), reply.error().text().c_str());
        else
            COMPARE_CODE(reply, wire::ERROR_CODE_ROLE);
    }

    void nobodyWritesInAnothersName()
    {
        COMPARE_CODE(m_member->put(m_circle->update(*m_host)), wire::ERROR_CODE_ROLE);
        COMPARE_CODE(m_stranger->put(m_circle->update(*m_stranger)), wire::ERROR_CODE_NOT_ON_ROSTER);
    }

    void sendingTwiceIsHarmless()
    {
        const auto envelope = m_circle->update(*m_host);
        m_host->post(putFrame(envelope));
        m_host->post(putFrame(envelope)); // While the first is on its way to the disk.
        const auto before = m_host->lastRequest();
        m_bed->settle();
        const auto first = m_host->reply(before - 1);
        const auto second = m_host->reply(before);
        const auto third = m_host->put(envelope);
        QVERIFY(first.has_ack() && second.has_ack() && third.has_ack());
        QCOMPARE(first.ack().SerializeAsString(), second.ack().SerializeAsString());
        QCOMPARE(first.ack().SerializeAsString(), third.ack().SerializeAsString());
        QCOMPARE(m_member->take(wire::Frame::kEntries).size(), 1u);
        m_bed->restart();
        m_host->signIn();
        QCOMPARE(m_host->put(envelope).ack().SerializeAsString(), first.ack().SerializeAsString());
    }

    void otherBytesUnderAUsedNumberAreAConflict()
    {
        m_host->post(putFrame(m_circle->update(*m_host)));
        COMPARE_CODE(m_host->put(m_circle->update(*m_host)), wire::ERROR_CODE_CONFLICT); // Not yet on disk.
        COMPARE_CODE(m_host->put(m_circle->update(*m_host)), wire::ERROR_CODE_CONFLICT); // On disk.
    }

    void aGapIsToldTheNextNumber()
    {
        m_circle->write(*m_host);
        auto header = m_circle->header(*m_host);
        header.authorSeq = 5;
        const auto reply = m_host->put(seal(header, m_host->identity(), m_circle->key, {}));
        COMPARE_CODE(reply, wire::ERROR_CODE_SEQUENCE);
        QCOMPARE(reply.error().expected(), 2u);
        QCOMPARE(reply.error().author_seq(), 5u);
        QCOMPARE(reply.error().circle(), textOf(m_circle->id().view()));
    }

    void aBrokenChainOrAnotherHistoryIsAConflict()
    {
        m_circle->write(*m_host);
        m_circle->write(*m_member);
        auto header = m_circle->header(*m_host);
        header.prevAuthorHash = Hash::random();
        COMPARE_CODE(m_host->put(seal(header, m_host->identity(), m_circle->key, {})), wire::ERROR_CODE_CONFLICT);
        header = m_circle->header(*m_host);
        header.seenHash = Hash::random();
        COMPARE_CODE(m_host->put(seal(header, m_host->identity(), m_circle->key, {})), wire::ERROR_CODE_CONFLICT);
        header = m_circle->header(*m_host);
        header.seenIndex = 3;
        COMPARE_CODE(m_host->put(seal(header, m_host->identity(), m_circle->key, {})), wire::ERROR_CODE_CONFLICT);
        m_bed->restart(); // Now the hashes are read from the disk.
        m_host->signIn();
        header = m_circle->header(*m_host);
        header.seenIndex = 1;
        COMPARE_CODE(m_host->put(seal(header, m_host->identity(), m_circle->key, {})), wire::ERROR_CODE_CONFLICT);
        m_circle->write(*m_host);
    }

    void anOldEpochIsNotTaken()
    {
        const auto late = m_circle->update(*m_member);
        m_circle->remove(*m_host, m_guest->id());
        const auto reply = m_member->put(late);
        COMPARE_CODE(reply, wire::ERROR_CODE_STALE_EPOCH);
        QCOMPARE(reply.error().expected(), 2u);
        m_circle->write(*m_member);
    }

    void anEnvelopeThatRacesWithANewEpochIsNotTaken()
    {
        auto fresh = EpochKey::random();
        const auto entry
            = RosterBuilder(m_circle->roster, m_host->identity()).remove(m_guest->id()).newEpoch(fresh).sign();
        m_host->post(rosterFrame(m_circle->id(), entry->entry)); // Not yet on disk.
        m_member->post(putFrame(m_circle->update(*m_member)));
        m_guest->post(putFrame(m_circle->update(*m_guest, 40, m_guest->ownLog())));
        m_bed->settle();
        COMPARE_CODE(m_member->reply(m_member->lastRequest()), wire::ERROR_CODE_STALE_EPOCH);
        COMPARE_CODE(m_guest->reply(m_guest->lastRequest()), wire::ERROR_CODE_NOT_ON_ROSTER);
    }

    void anotherKeyOrRosterIsNotTaken()
    {
        auto header = m_circle->header(*m_host);
        COMPARE_CODE(
            m_host->put(seal(header, m_host->identity(), EpochKey::random(), {})), wire::ERROR_CODE_STALE_EPOCH);
        header.rosterHead = Hash::random();
        COMPARE_CODE(m_host->put(seal(header, m_host->identity(), m_circle->key, {})), wire::ERROR_CODE_STALE_ROSTER);
    }

    void theRoleThatCountsIsTheOneNow()
    {
        const auto before = m_circle->update(*m_member);
        m_circle->change(
            *m_host, RosterBuilder(m_circle->roster, m_host->identity()).changeRole(m_member->id(), Role::Reader));
        COMPARE_CODE(m_member->put(before), wire::ERROR_CODE_ROLE);
    }

    void anEnvelopeOfAnotherGenerationIsNotTaken()
    {
        const auto late = m_circle->update(*m_host);
        m_circle->change(*m_host, RosterBuilder(m_circle->roster, m_host->identity()).newGeneration());
        const auto reply = m_host->put(late);
        COMPARE_CODE(reply, wire::ERROR_CODE_STALE_GENERATION);
        QCOMPARE(reply.error().expected(), 2u);
        m_circle->write(*m_host);
        QCOMPARE(m_circle->head().index, 1u);
    }

    void anEnvelopeOfAnotherCircleIsNotTaken()
    {
        TestCircle other(*m_host);
        auto header = m_circle->header(*m_host);
        header.circle = other.id();
        COMPARE_CODE(m_host->put(seal(header, m_host->identity(), m_circle->key, {})), wire::ERROR_CODE_STALE_EPOCH);
    }

    void stubsPresenceAndHalvesAreNotPut()
    {
        COMPARE_CODE(m_host->put(roster::stubOf(m_circle->update(*m_host))), wire::ERROR_CODE_MALFORMED);
        COMPARE_CODE(m_host->put(m_circle->presence(*m_host)), wire::ERROR_CODE_MALFORMED);
        auto half = m_circle->update(*m_host);
        half.clear_signature();
        COMPARE_CODE(m_host->put(half), wire::ERROR_CODE_MALFORMED);
        half = m_circle->update(*m_host);
        half.clear_ciphertext();
        COMPARE_CODE(m_host->put(half), wire::ERROR_CODE_MALFORMED);
        half = m_circle->update(*m_host);
        half.set_ciphertext_hash(std::string(32, 'x'));
        COMPARE_CODE(m_host->put(half), wire::ERROR_CODE_MALFORMED);
    }

    // ---- removal, unsubscribing, presence

    void aRemovedDeviceIsShownTheEntryThatTookItOutAndNothingAfterIt()
    {
        const std::uint64_t before = m_circle->roster.nextIndex();
        m_circle->remove(*m_host, m_guest->id());
        const auto head = m_circle->roster.head();
        m_circle->change(*m_host, RosterBuilder(m_circle->roster, m_host->identity()).newEpoch(EpochKey::random()));
        m_guest->forget();
        COMPARE_CODE(m_guest->subscribe(m_circle->id(), before), wire::ERROR_CODE_NOT_ON_ROSTER);
        const auto shown = m_guest->take(wire::Frame::kRosterEntries);
        QCOMPARE(shown.size(), 1u);
        QCOMPARE(shown[0].roster_entries().from(), before);
        QCOMPARE(shown[0].roster_entries().entries_size(), 1);
        QCOMPARE(roster::RosterState::entryHash(shown[0].roster_entries().entries(0)), head);
        // Who was away for longer is shown what led there; who has seen it, no more.
        COMPARE_CODE(m_guest->subscribe(m_circle->id()), wire::ERROR_CODE_NOT_ON_ROSTER);
        QCOMPARE(m_guest->take(wire::Frame::kRosterEntries)[0].roster_entries().entries_size(), int(before) + 1);
        COMPARE_CODE(m_guest->subscribe(m_circle->id(), before + 1), wire::ERROR_CODE_NOT_ON_ROSTER);
        QVERIFY(m_guest->take(wire::Frame::kRosterEntries).empty());
    }

    void aRemovedDeviceHearsNothingMore()
    {
        Client second(*m_bed, *DeviceIdentity::fromSeed(m_guest->identity().seed().view()));
        second.signIn();
        QVERIFY(second.subscribe(m_circle->id()).has_caught_up());
        second.forget();
        m_circle->remove(*m_host, m_guest->id());
        m_circle->write(*m_host);
        for (Client* client : {m_guest.get(), &second}) {
            const auto frames = client->take();
            QCOMPARE(frames.size(), 1u);
            QVERIFY(frames[0].has_removed());
            QCOMPARE(frames[0].request(), 0u);
            COMPARE_CODE(client->subscribe(m_circle->id()), wire::ERROR_CODE_NOT_ON_ROSTER);
            COMPARE_CODE(client->put(m_circle->update(*client, 40, client->ownLog())), wire::ERROR_CODE_NOT_ON_ROSTER);
        }
        QCOMPARE(m_reader->take(wire::Frame::kEntries).size(), 1u);
    }

    void whoseReturnIsNotOnTheDiskYetReadsNothing()
    {
        m_circle->write(*m_host);
        auto entry = RosterBuilder(m_circle->roster, m_host->identity())
                         .add(m_stranger->identity().publicKeys(), roster::Role::Guest)
                         .shareKey(m_circle->key)
                         .sign();
        m_host->post(rosterFrame(m_circle->id(), entry->entry));
        m_stranger->forget();
        wire::Frame frame;
        frame.mutable_subscribe()->set_circle(textOf(m_circle->id().view()));
        m_stranger->post(frame);
        const auto frames = m_stranger->take();
        QCOMPARE(frames.size(), 1u);
        COMPARE_CODE(frames[0], wire::ERROR_CODE_STORE);
        m_bed->settle();
        QVERIFY(m_stranger->subscribe(m_circle->id()).has_caught_up());
        QVERIFY(!m_stranger->take(wire::Frame::kEntries).empty());
    }

    void whoUnsubscribesHearsNothingMore()
    {
        wire::Frame frame;
        frame.mutable_unsubscribe()->set_circle(textOf(m_circle->id().view()));
        QVERIFY(m_reader->ask(frame).has_done());
        m_reader->forget();
        m_circle->write(*m_host);
        QVERIFY(m_reader->take().empty());
    }

    void presenceReachesTheOthersAndIsNotKept()
    {
        wire::Frame frame;
        *frame.mutable_ephemeral()->mutable_envelope() = m_circle->presence(*m_reader);
        m_reader->post(frame);
        QCOMPARE(m_host->take(wire::Frame::kEphemeral).size(), 1u);
        QCOMPARE(m_guest->take(wire::Frame::kEphemeral).size(), 1u);
        QVERIFY(m_reader->take().empty());
        QVERIFY(m_stranger->take(wire::Frame::kEphemeral).empty());
        QVERIFY(m_bed->writer.jobs.empty());
    }

    void presenceOfAnotherIsRefusedAndOfAnOldEpochDropped()
    {
        wire::Frame frame;
        *frame.mutable_ephemeral()->mutable_envelope() = m_circle->presence(*m_host);
        COMPARE_CODE(m_reader->ask(frame), wire::ERROR_CODE_MALFORMED);
        *frame.mutable_ephemeral()->mutable_envelope() = m_circle->update(*m_reader);
        COMPARE_CODE(m_reader->ask(frame), wire::ERROR_CODE_MALFORMED);
        *frame.mutable_ephemeral()->mutable_envelope() = m_circle->presence(*m_stranger);
        COMPARE_CODE(m_stranger->ask(frame), wire::ERROR_CODE_NOT_ON_ROSTER);
        *frame.mutable_ephemeral()->mutable_envelope() = m_circle->presence(*m_member);
        m_circle->remove(*m_host, m_guest->id());
        m_host->forget();
        m_member->post(frame);
        QVERIFY(m_host->take().empty());
    }

    void whatOnlyAServerSaysIsMalformed()
    {
        wire::Frame frame;
        frame.mutable_caught_up();
        COMPARE_CODE(m_host->ask(frame), wire::ERROR_CODE_MALFORMED);
        COMPARE_CODE(m_host->ask(wire::Frame()), wire::ERROR_CODE_MALFORMED);
    }
};

KUDELMA_SUITE(TestRelayRules)
#include "tst_relay_rules.moc"

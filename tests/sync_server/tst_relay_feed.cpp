// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// Catching up: by index, across snapshots, trimming and generations, with readers of every speed.
#include "support/suites.h"
#include "sync_server/support/client.h"
#include "wire/limits.h"

#include <QTest>

using namespace kudelma;
using namespace kudelma::relay;
using namespace kudelma::relay::test;

class TestRelayFeed : public QObject
{
    Q_OBJECT

    std::unique_ptr<Bed> m_bed;
    std::unique_ptr<Client> m_host, m_member, m_guest;
    std::unique_ptr<TestCircle> m_circle;

    void verify(const Follower& follower) { QCOMPARE(follower.complaints, std::vector<std::string>()); }
    void write(int count, std::size_t bytes = 40)
    {
        for (int i = 0; i < count; ++i) {
            m_bed->clock.pass(milliseconds(20)); // Within the rate.
            m_circle->write(i % 2 ? *m_host : *m_member, bytes);
        }
    }

private Q_SLOTS:
    void init()
    {
        m_bed = std::make_unique<Bed>();
        for (auto* client : {&m_host, &m_member, &m_guest}) {
            *client = std::make_unique<Client>(*m_bed);
            (*client)->signIn();
        }
        m_circle = std::make_unique<TestCircle>(*m_host,
            std::vector<std::pair<const Asker*, Role>>{{m_member.get(), Role::Member}, {m_guest.get(), Role::Guest}});
    }

    void aNewcomerGetsTheRosterThenEverythingInOrder()
    {
        write(10);
        m_circle->write(*m_guest, 40, m_guest->ownLog());
        const auto caughtUp = m_guest->subscribe(m_circle->id());
        QVERIFY(caughtUp.has_caught_up());
        QCOMPARE(caughtUp.caught_up().logs_size(), 2);
        QCOMPARE(caughtUp.caught_up().logs(0).index(), 10u);
        QCOMPARE(caughtUp.caught_up().logs(0).chain_hash(), textOf(m_circle->head().chain.view()));
        Follower follower;
        const auto frames = m_guest->take();
        QVERIFY(frames.back().has_caught_up());
        follower.follow(m_circle->id(), frames);
        verify(follower);
        QCOMPARE(follower.index(), 10u);
        QCOMPARE(follower.index(m_guest->ownLog()), 1u);
    }

    void whoHasAPartGetsTheRest()
    {
        write(10);
        QVERIFY(m_guest->subscribe(m_circle->id(), 1, {position({}, 1, 8)}).has_caught_up());
        const auto frames = m_guest->take(wire::Frame::kEntries);
        QCOMPARE(frames.size(), 1u);
        QCOMPARE(frames[0].entries().first_index(), 8u);
        QCOMPARE(frames[0].entries().envelopes_size(), 3);
        QVERIFY(m_guest->take(wire::Frame::kRosterEntries).empty());
    }

    void afterCatchingUpTheNewComesWithoutAHole()
    {
        write(3);
        QVERIFY(m_guest->subscribe(m_circle->id()).has_caught_up());
        write(3);
        m_circle->write(*m_guest, 40, m_guest->ownLog());
        m_circle->change(
            *m_host, RosterBuilder(m_circle->roster, m_host->identity()).changeRole(m_member->id(), Role::Host));
        write(2);
        Follower follower;
        follower.follow(m_circle->id(), m_guest->take());
        verify(follower);
        QCOMPARE(follower.index(), 8u);
        QCOMPARE(follower.roster->nextIndex(), 2u);
    }

    void severalCommittedTogetherComeInOneFrame()
    {
        QVERIFY(m_guest->subscribe(m_circle->id()).has_caught_up());
        m_guest->forget();
        for (int i = 0; i < 5; ++i) {
            const auto envelope = m_circle->update(*m_host);
            m_host->post(putFrame(envelope));
            m_circle->moveOn(envelope);
        }
        m_bed->settle();
        const auto frames = m_guest->take(wire::Frame::kEntries);
        QCOMPARE(frames.size(), 1u);
        QCOMPARE(frames[0].entries().envelopes_size(), 5);
    }

    void catchUpComesInSmallFrames()
    {
        write(40, 7000);
        QVERIFY(m_guest->subscribe(m_circle->id()).has_caught_up());
        Follower follower;
        for (const auto& bytes : m_guest->line().frames)
            QVERIFY(bytes.size() <= wire::kCatchUpFrameBytes + wire::kMaxHeaderBytes);
        follower.follow(m_circle->id(), m_guest->take());
        verify(follower);
        QCOMPARE(follower.index(), 40u);
    }

    void aNewcomerBeginsAtTheNewestSnapshot()
    {
        write(20);
        m_circle->writeSnapshot(*m_host);
        write(5);
        QVERIFY(m_guest->subscribe(m_circle->id()).has_caught_up());
        Follower follower;
        follower.follow(m_circle->id(), m_guest->take());
        verify(follower);
        QCOMPARE(follower.snapshots, 1u);
        QCOMPARE(follower.entries, 6u); // The snapshot's own stub, and five.
        QCOMPARE(follower.stubs, 1u);
        QCOMPARE(follower.index(), 26u);
        QVERIFY(follower.heads.at({1, {}}).chain == m_circle->head().chain);
    }

    void aLiveSnapshotComesAsAStub()
    {
        write(4);
        QVERIFY(m_guest->subscribe(m_circle->id()).has_caught_up());
        m_circle->writeSnapshot(*m_host, 100'000);
        write(1);
        Follower follower;
        follower.follow(m_circle->id(), m_guest->take());
        verify(follower);
        QCOMPARE(follower.snapshots, 0u);
        QCOMPARE(follower.stubs, 1u);
        QCOMPARE(follower.index(), 6u);
        // Whoever wants it after all asks from 0.
        QVERIFY(m_guest->subscribe(m_circle->id(), 1, {position({}, 1, 0)}).has_caught_up());
        QVERIFY(m_guest->take(wire::Frame::kEntries).front().entries().snapshot());
    }

    void twoSnapshotsLetTheOldEntriesGo()
    {
        write(10);
        m_circle->writeSnapshot(*m_host); // Covers 10, stands at 11.
        write(10);
        QVERIFY(m_guest->subscribe(m_circle->id(), 0, {position({}, 1, 1)}).has_caught_up());
        QCOMPARE(m_guest->take(wire::Frame::kEntries).front().entries().first_index(), 1u);
        m_circle->writeSnapshot(*m_host); // Covers 21, stands at 22.
        write(3);
        QCOMPARE(m_bed->store().entries(1, 1, 99, 1 << 20)->front().index, 11u);

        Client late(*m_bed, *DeviceIdentity::fromSeed(m_guest->identity().seed().view()));
        late.signIn();
        QVERIFY(late.subscribe(m_circle->id(), 0, {position({}, 1, 5)}).has_caught_up()); // Trimmed away.
        Follower follower;
        follower.follow(m_circle->id(), late.take());
        verify(follower);
        QCOMPARE(follower.snapshots, 1u);
        QCOMPARE(follower.index(), 25u);
        QVERIFY(late.subscribe(m_circle->id(), 0, {position({}, 1, 11)}).has_caught_up()); // Still there.
        const auto entries = late.take(wire::Frame::kEntries);
        QCOMPARE(entries.front().entries().first_index(), 11u);
        QVERIFY(!entries.front().entries().snapshot());
    }

    void onlyTheNewestTwoSnapshotsKeepTheirContent()
    {
        write(2);
        for (int i = 0; i < 4; ++i)
            m_circle->writeSnapshot(*m_host, 50'000);
        const auto bytes = m_bed->store().bytesOf(m_circle->id());
        QVERIFY(*bytes < 3 * 66'000u);
        QVERIFY(*bytes > 2 * 50'000u);
    }

    void badSnapshotsAreRefused()
    {
        auto covering = [&](std::uint64_t index, const Hash& hash) {
            auto header = m_circle->header(*m_host, {}, EnvelopeKind::Snapshot);
            header.seenIndex = index;
            header.seenHash = hash;
            return m_host->put(seal(header, m_host->identity(), m_circle->key, {}));
        };
        COMPARE_CODE(covering(0, Hash{}), wire::ERROR_CODE_BAD_SNAPSHOT); // Of nothing.
        write(3);
        const auto third = m_circle->head().chain;
        write(3);
        COMPARE_CODE(covering(6, Hash::random()), wire::ERROR_CODE_BAD_SNAPSHOT);
        COMPARE_CODE(covering(7, m_circle->head().chain), wire::ERROR_CODE_BAD_SNAPSHOT);
        COMPARE_CODE(covering(3, m_circle->head().chain), wire::ERROR_CODE_BAD_SNAPSHOT);
        m_circle->writeSnapshot(*m_host);
        COMPARE_CODE(covering(3, third), wire::ERROR_CODE_BAD_SNAPSHOT); // Less than the newest covers.
    }

    void aNumberThatWasTrimmedIsToldTheNext()
    {
        const auto first = m_circle->update(*m_host);
        QVERIFY(m_host->put(first).has_ack());
        m_circle->moveOn(first);
        write(5);
        m_circle->writeSnapshot(*m_host);
        m_circle->writeSnapshot(*m_host);
        const auto reply = m_host->put(first);
        COMPARE_CODE(reply, wire::ERROR_CODE_SEQUENCE);
        QCOMPARE(reply.error().expected(), m_circle->header(*m_host).authorSeq);
    }

    void whoClaimsToHaveMoreIsToldWhereTheLogStands()
    {
        write(3);
        const auto reply = m_guest->subscribe(m_circle->id(), 9, {position({}, 1, 50)});
        QVERIFY(reply.has_caught_up());
        QCOMPARE(reply.caught_up().logs(0).index(), 3u);
        m_guest->forget();
        write(1);
        QCOMPARE(m_guest->take(wire::Frame::kEntries).front().entries().first_index(), 4u);
    }

    void aNewGenerationBeginsAtOneAndTheOldCanStillBeRead()
    {
        write(4);
        QVERIFY(m_member->subscribe(m_circle->id()).has_caught_up());
        m_circle->change(*m_host, RosterBuilder(m_circle->roster, m_host->identity()).newGeneration());
        write(2);
        Follower live;
        live.follow(m_circle->id(), m_member->take());
        verify(live);
        QCOMPARE(live.index({}, 1), 4u);
        QCOMPARE(live.index({}, 2), 2u);

        // Who had 2 of the old generation gets the rest of it first.
        QVERIFY(m_guest->subscribe(m_circle->id(), 0, {position({}, 1, 3)}).has_caught_up());
        const auto frames = m_guest->take(wire::Frame::kEntries);
        QCOMPARE(frames.size(), 2u);
        QCOMPARE(frames[0].entries().generation(), 1u);
        QCOMPARE(frames[0].entries().first_index(), 3u);
        QCOMPARE(frames[1].entries().generation(), 2u);
        QCOMPARE(frames[1].entries().first_index(), 1u);

        m_circle->change(*m_host, RosterBuilder(m_circle->roster, m_host->identity()).newGeneration());
        QVERIFY(m_guest->subscribe(m_circle->id(), 0, {position({}, 1, 3)}).has_caught_up());
        QVERIFY(m_guest->take(wire::Frame::kEntries).empty()); // Erased, and nothing in the third yet.
        QVERIFY(m_bed->store().entries(1, 1, 9, 1 << 20)->empty());
        write(1);
        const auto third = m_guest->take(wire::Frame::kEntries);
        QCOMPARE(third.size(), 1u);
        QCOMPARE(third[0].entries().generation(), 3u);
    }

    void everythingIsThereAfterARestart()
    {
        write(7);
        m_circle->write(*m_guest, 40, m_guest->ownLog());
        m_circle->writeSnapshot(*m_host);
        m_bed->restart();
        for (auto* client : {&m_host, &m_member, &m_guest})
            (*client)->signIn();
        write(2);
        QVERIFY(m_guest->subscribe(m_circle->id(), 0, {position({}, 1, 1)}).has_caught_up());
        Follower follower;
        follower.follow(m_circle->id(), m_guest->take());
        verify(follower);
        QCOMPARE(follower.index(), 10u);
        QCOMPARE(follower.index(m_guest->ownLog()), 1u);
    }

    // ---- slow readers

    void aReaderWhoDoesNotReadHoldsNoMemoryAndIsServedFromTheLogLater()
    {
        QVERIFY(m_guest->subscribe(m_circle->id()).has_caught_up());
        QVERIFY(m_member->subscribe(m_circle->id()).has_caught_up());
        m_guest->line().reads = false;
        write(120, 7000); // About 1 MB.
        QVERIFY(m_guest->line().mostUnsent < kLagBytes + 2 * wire::kCatchUpFrameBytes);
        QVERIFY(!m_guest->line().closed);
        Follower quick;
        quick.follow(m_circle->id(), m_member->take());
        QCOMPARE(quick.index(), 120u); // The others did not wait.

        m_guest->line().reads = true;
        for (int i = 0; i < 20; ++i) {
            m_bed->transport.read(m_guest->connection());
            m_bed->relay().drained(m_guest->connection());
        }
        Follower slow;
        slow.follow(m_circle->id(), m_guest->take());
        verify(slow);
        QCOMPARE(slow.index(), 120u);
        write(1);
        slow.follow(m_circle->id(), m_guest->take());
        verify(slow);
        QCOMPARE(slow.index(), 121u);
    }

    void aLongCatchUpWaitsForItsReader()
    {
        write(200, 7000);
        m_guest->line().reads = false;
        const auto reply = m_guest->subscribe(m_circle->id());
        QCOMPARE(static_cast<int>(reply.body_case()), static_cast<int>(wire::Frame::BODY_NOT_SET));
        QVERIFY(m_guest->line().mostUnsent < kLagBytes + 2 * wire::kCatchUpFrameBytes);
        Follower follower;
        int turns = 0;
        for (; turns < 50 && follower.index() < 200; ++turns) {
            m_bed->transport.read(m_guest->connection());
            m_bed->relay().drained(m_guest->connection());
            follower.follow(m_circle->id(), m_guest->take());
        }
        verify(follower);
        QVERIFY(turns > 3);
        m_bed->transport.read(m_guest->connection());
        QVERIFY(m_guest->reply(m_guest->lastRequest()).has_caught_up());
    }

    void whoStandsStillIsCutOffAndResumes()
    {
        QVERIFY(m_guest->subscribe(m_circle->id()).has_caught_up());
        m_guest->line().reads = false;
        write(1);
        m_bed->pass(kStall / 2);
        QVERIFY(!m_guest->line().closed);
        m_bed->pass(kStall);
        QCOMPARE(static_cast<int>(m_guest->line().closed.value()), static_cast<int>(CloseReason::TooSlow));
        m_bed->reapClosed();
        write(3);
        m_guest->signIn();
        QVERIFY(m_guest->subscribe(m_circle->id(), 1, {position({}, 1, 1)}).has_caught_up());
        QCOMPARE(m_guest->take(wire::Frame::kEntries).front().entries().envelopes_size(), 4);
    }

    void whoAsksWithoutReadingIsCutOff()
    {
        m_guest->line().reads = false;
        wire::Frame question;
        question.mutable_invitation_get();
        for (int i = 0; i < 100'000 && !m_guest->line().closed; ++i)
            m_guest->post(question);
        QVERIFY(m_guest->line().closed.has_value());
        QVERIFY(m_guest->line().mostUnsent <= kMaxUnsentBytes + wire::kMaxFrameBytes);
    }

    void aLargeSnapshotDoesNotCutItsReaderOff()
    {
        write(1);
        m_circle->writeSnapshot(*m_host, 3u << 20);
        m_guest->line().reads = false;
        (void)m_guest->subscribe(m_circle->id());
        write(3);
        m_bed->pass(milliseconds(1000));
        QVERIFY(!m_guest->line().closed);
        m_bed->transport.read(m_guest->connection());
        m_bed->relay().drained(m_guest->connection());
        m_bed->transport.read(m_guest->connection());
        Follower follower;
        follower.follow(m_circle->id(), m_guest->take());
        verify(follower);
        QCOMPARE(follower.index(), 5u);
    }
};

KUDELMA_SUITE(TestRelayFeed)
#include "tst_relay_feed.moc"

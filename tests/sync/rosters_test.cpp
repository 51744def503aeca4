// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "roster/envelope.h"
#include "support/person.h"
#include "support/suites.h"
#include "sync/bytes.h"
#include "sync/connection.h"
#include "sync/session.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

namespace kudelma::sync::test {

namespace {

constexpr int kMany = 50; ///< Devices in one circle.
const std::string kAfterwards = "said-afterwards";

/// How a roster change ended, once it has.
struct Outcome
{
    std::optional<Result<void>> result;
    Done done()
    {
        return [this](const Result<void>& r) { result = r; };
    }
    [[nodiscard]] bool succeeded() const { return result && result->has_value(); }
};

std::uint32_t epochOf(const wire::Frame& put)
{
    return roster::parseHeader(put.put().envelope())->epoch;
}

/// The guest is taken out; others write under two further epochs; then the guest is on the roster again.
void isAwayForTwoEpochs(World& world, Person& pia, Person& guest, const CircleId& circle)
{
    pia.write(circle, "one", "1");
    world.wait(kTypingBatch);
    pia.client->removeDevice(circle, guest.identity.id());
    pia.write(circle, "two", "2");
    world.wait(std::chrono::seconds{1});
    pia.client->newEpoch(circle);
    pia.write(circle, "three", "3");
    world.wait(std::chrono::seconds{1});
    pia.client->addDevice(circle, guest.identity.publicKeys(), Role::Guest);
    world.settle();
}

} // namespace

/// Who is in, who is out, and which keys follow from it.
class RostersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::initialise()); }

    void removingADeviceMakesANewEpochInTheSameEntry()
    {
        World world;
        auto& pia = world.add("pia");
        auto& aino = world.add("aino");
        const auto circle = world.circle(pia, {{&aino, Role::Guest}});
        QCOMPARE(pia.client->circle(circle)->epoch, 1u);
        const auto entriesBefore = pia.client->ticket(circle)->rosterIndex;
        Outcome outcome;
        pia.client->removeDevice(circle, aino.identity.id(), outcome.done());
        world.settle();
        QVERIFY(outcome.succeeded());
        QCOMPARE(pia.client->circle(circle)->epoch, 2u);
        QCOMPARE(pia.client->ticket(circle)->rosterIndex, entriesBefore + 1);
        QCOMPARE(aino.removedFrom, std::vector<CircleId>{circle});
        QVERIFY(aino.client->circle(circle)->removed);
        QVERIFY(!aino.client->writableLog(circle));
    }

    void aRemovedDeviceReadsNothingNewEvenWithAllThatTheServerSends()
    {
        World world;
        auto& pia = world.add("pia");
        auto& mikko = world.add("mikko");
        auto& aino = world.add("aino");
        const auto circle = world.circle(pia, {{&mikko, Role::Member}, {&aino, Role::Guest}});
        pia.write(circle, "before", "1");
        world.wait(kTypingBatch);
        QCOMPARE(aino.read(circle, "before"), "1");
        const auto keys = *aino.store->epochKeys(circle);
        std::vector<wire::Envelope> passed;
        world.network.toClient = [&](const std::string& to, const wire::Frame& frame) {
            if (to == "mikko") {
                for (const auto& envelope : frame.entries().envelopes())
                    passed.push_back(envelope);
            }
            return true;
        };
        pia.client->removeDevice(circle, aino.identity.id());
        pia.write(circle, "after", "salaisuus");
        mikko.write(circle, "later", "toinenkin");
        world.wait(kTypingBatch);
        QCOMPARE(mikko.read(circle, "after"), "salaisuus");
        QCOMPARE(aino.read(circle, "after"), "");
        // What the server could hand to the removed device does not open with any key that it was given.
        int updates = 0;
        for (const auto& envelope : passed) {
            const auto header = roster::parseHeader(envelope);
            QVERIFY(header);
            if (roster::isStub(envelope))
                continue;
            ++updates;
            QCOMPARE(header->epoch, 2u);
            for (const auto& [epoch, key] : keys)
                QVERIFY(!roster::open(envelope, *header, key));
        }
        QCOMPARE(updates, 2);
    }

    void whatWasWrittenOfflineIsSealedUnderTheNewEpoch()
    {
        World world;
        auto& pia = world.add("pia");
        auto& mikko = world.add("mikko");
        auto& aino = world.add("aino");
        const auto circle = world.circle(pia, {{&mikko, Role::Member}, {&aino, Role::Guest}});
        world.network.setReachable("mikko", false);
        mikko.write(circle, "offline", "junassa");
        world.wait(kTypingBatch);
        pia.client->removeDevice(circle, aino.identity.id());
        world.settle();
        world.network.sent.clear();
        world.network.setReachable("mikko", true);
        world.wait(kLastRetry);
        QCOMPARE(pia.read(circle, "offline"), "junassa");
        for (const auto& [from, frame] : world.network.sent) {
            if (from == "mikko" && frame.has_put())
                QCOMPARE(epochOf(frame), 2u);
        }
        QVERIFY(pia.quarantined.empty());
    }

    void anEditThatCrossesANewEpochIsSealedAgainAndArrivesOnce()
    {
        World world;
        auto& pia = world.add("pia");
        auto& mikko = world.add("mikko");
        const auto circle = world.circle(pia, {{&mikko, Role::Member}});
        // Mikko does not hear of the epoch in time: the server answers STALE_EPOCH.
        world.network.toClient = [](const std::string& to, const wire::Frame& frame) {
            return to != "mikko" || !frame.has_roster_entries();
        };
        pia.client->newEpoch(circle);
        world.settle();
        world.network.toClient = {};
        auto& document = mikko.doc(circle);
        document.transact([&](crdt::Transaction& t) { document.array("words").push(t, {crdt::Any("kerran")}); });
        mikko.client->flush();
        world.wait(std::chrono::seconds{5});
        QCOMPARE(pia.doc(circle).array("words").size(), 1u);
        QCOMPARE(mikko.client->circle(circle)->epoch, 2u);
        QCOMPARE(mikko.client->circle(circle)->pendingChanges, 0u);
        QVERIFY(mikko.alarms.empty());
        QVERIFY(pia.quarantined.empty());
    }

    void aRemovalAskedForOfflineComesBeforeAnythingElseThatWaited()
    {
        World world;
        auto& pia = world.add("pia");
        auto& aino = world.add("aino");
        const auto circle = world.circle(pia, {{&aino, Role::Guest}});
        world.network.setReachable("pia", false);
        pia.write(circle, "secret", "ei Ainolle");
        pia.client->flush();
        pia.client->removeDevice(circle, aino.identity.id());
        world.settle();
        QCOMPARE(pia.client->circle(circle)->pendingRosterChanges, 1u);
        pia.switchOff();
        world.network.setReachable("pia", true);
        pia.switchOn(); // The wish was kept.
        world.wait(kLastRetry);
        QCOMPARE(pia.client->circle(circle)->pendingRosterChanges, 0u);
        QCOMPARE(pia.client->circle(circle)->devices.size(), 1u);
        QCOMPARE(pia.client->circle(circle)->pendingChanges, 0u);
        QCOMPARE(aino.read(circle, "secret"), "");
    }

    void twoHostsWhoChangeTheRosterAtTheSameMomentBothSucceed()
    {
        World world;
        auto& pia = world.add("pia");
        auto& mikko = world.add("mikko");
        auto& a = world.add("a");
        auto& b = world.add("b");
        const auto circle = world.circle(pia, {{&mikko, Role::Host}});
        Outcome first;
        Outcome second;
        pia.client->addDevice(circle, a.identity.publicKeys(), Role::Member, first.done());
        mikko.client->addDevice(circle, b.identity.publicKeys(), Role::Reader, second.done());
        world.wait(std::chrono::seconds{5});
        QVERIFY(first.succeeded());
        QVERIFY(second.succeeded());
        QCOMPARE(pia.client->circle(circle)->devices.size(), 4u);
        QCOMPARE(mikko.client->circle(circle)->devices.size(), 4u);
        QVERIFY(*pia.client->ticket(circle) == *mikko.client->ticket(circle));
        QVERIFY(pia.alarms.empty());
    }

    void aMemberCannotChangeTheRoster()
    {
        World world;
        auto& pia = world.add("pia");
        auto& mikko = world.add("mikko");
        const auto circle = world.circle(pia, {{&mikko, Role::Member}});
        Outcome outcome;
        mikko.client->removeDevice(circle, pia.identity.id(), outcome.done());
        world.settle();
        QVERIFY(outcome.result && !*outcome.result);
        QVERIFY(outcome.result->error().kind == ErrorKind::NotAllowed);
        QCOMPARE(mikko.client->circle(circle)->devices.size(), 2u);
    }

    void theLastHostCannotBeLowered()
    {
        World world;
        auto& pia = world.add("pia");
        const auto circle = world.circle(pia, {});
        Outcome outcome;
        pia.client->changeRole(circle, pia.identity.id(), Role::Member, outcome.done());
        world.settle();
        QVERIFY(outcome.result && !*outcome.result);
        QVERIFY(outcome.result->error().kind == ErrorKind::Conflict);
    }

    void aGuestWhoBecomesAMemberWritesTheSharedDocument()
    {
        World world;
        auto& pia = world.add("pia");
        auto& aino = world.add("aino");
        const auto circle = world.circle(pia, {{&aino, Role::Guest}});
        aino.write(circle, "own", "1");
        world.wait(kTypingBatch);
        pia.client->changeRole(circle, aino.identity.id(), Role::Member);
        world.settle();
        QVERIFY(aino.client->writableLog(circle) == LogId{});
        aino.write(circle, "shared", "2");
        world.wait(kTypingBatch);
        QCOMPARE(pia.read(circle, "shared"), "2");
        QCOMPARE(pia.read(circle, "own", aino.ownLog()), "1");
    }

    void whatAGuestCouldNotSendBeforeItJoinedTheTeamIsNotSentWithoutEnd()
    {
        World world;
        auto& pia = world.add("pia");
        auto& aino = world.add("aino");
        const auto circle = world.circle(pia, {{&aino, Role::Guest}});
        world.network.setReachable("aino", false);
        aino.write(circle, "own", "1");
        world.wait(kTypingBatch);
        pia.client->changeRole(circle, aino.identity.id(), Role::Member);
        world.settle();
        world.network.setReachable("aino", true);
        world.wait(kLastRetry);
        world.network.sent.clear();
        world.wait(std::chrono::minutes{2});
        QVERIFY(world.network.sent.size() < 30);
        QVERIFY(aino.alarms.empty());
        QCOMPARE(aino.read(circle, "own", aino.ownLog()), "1");
    }

    /// Of fifty, one is taken out while everybody writes. The time is told and not tested: it is the machine's.
    void oneOfFiftyIsTakenOutWhileEverybodyWrites()
    {
        World world;
        auto& pia = world.add("pia");
        std::vector<std::pair<Person*, Role>> others;
        for (int i = 1; i < kMany; ++i)
            others.emplace_back(&world.add("person" + std::to_string(i), std::uint64_t(i)), Role::Member);
        const auto circle = world.circle(pia, others);
        QCOMPARE(pia.client->circle(circle)->devices.size(), std::size_t(kMany));
        auto& out = *others.front().first;
        pia.write(circle, "before", "1");
        world.wait(kTypingBatch);
        QCOMPARE(out.read(circle, "before"), "1");

        std::vector<wire::Envelope> given;
        world.network.toClient = [&](const std::string&, const wire::Frame& frame) {
            given.insert(given.end(), frame.entries().envelopes().begin(), frame.entries().envelopes().end());
            return true;
        };
        world.network.sent.clear();
        Outcome outcome;
        QElapsedTimer time;
        time.start();
        pia.client->removeDevice(circle, out.identity.id(), outcome.done());
        // Before anybody can have heard of it.
        for (const auto& [person, role] : others) {
            if (person == &out)
                continue;
            person->write(circle, person->name, kAfterwards);
            person->client->flush(); // on its way under the old key
        }
        world.settle();
        const auto took = time.elapsed();
        QVERIFY(outcome.succeeded());
        world.wait(std::chrono::minutes{1});

        std::size_t entries = 0;
        std::size_t bytes = 0;
        for (const auto& [from, frame] : world.network.sent) {
            entries += frame.has_roster_put() ? 1 : 0;
            bytes += frame.has_roster_put() ? frame.ByteSizeLong() : 0;
        }
        QCOMPARE(entries, std::size_t(1)); // the removal and everybody's new key in one
        for (const auto& [person, role] : others) {
            if (person == &out)
                continue;
            QCOMPARE(person->client->circle(circle)->epoch, 2u);
            QCOMPARE(person->json(circle), pia.json(circle));
            QCOMPARE(pia.read(circle, person->name), kAfterwards);
        }
        // All keys of the one who is out, against everything that anybody was given since.
        const auto keys = out.store->epochKeys(circle);
        QVERIFY(keys && !keys->empty());
        std::size_t sealed = 0;
        std::size_t known = 0;
        const auto& ring = pia.client->session().find(circle)->roster().keys();
        for (const auto& envelope : given) {
            const auto header = roster::parseHeader(envelope);
            QVERIFY(header);
            for (const auto& [epoch, key] : *keys) {
                const auto text = roster::open(envelope, *header, key);
                QVERIFY(!text
                    || QByteArray(reinterpret_cast<const char*>(text->data()), qsizetype(text->size()))
                            .indexOf(kAfterwards.c_str())
                        < 0);
            }
            ++sealed;
            known += ring.contains(header->epoch) && roster::open(envelope, *header, ring.at(header->epoch)) ? 1 : 0;
        }
        QVERIFY(known >= std::size_t(kMany - 2)); // who is in reads all of it
        QVERIFY(out.json(circle).find(kAfterwards) == std::string::npos);
        qInfo("%d devices: one entry of %zu kB, %lld ms until all %d had it and what they wrote under the new key; "
              "%zu envelopes tried",
            kMany, bytes / 1000, static_cast<long long>(took), kMany - 1, sealed);
    }

    void aDeviceThatWasRemovedMayComeBack()
    {
        World world;
        auto& pia = world.add("pia");
        auto& aino = world.add("aino");
        const auto circle = world.circle(pia, {{&aino, Role::Guest}});
        pia.client->removeDevice(circle, aino.identity.id());
        world.settle();
        pia.write(circle, "meanwhile", "1");
        world.wait(kTypingBatch);
        pia.client->addDevice(circle, aino.identity.publicKeys(), Role::Guest);
        world.settle();
        world.network.kill();
        world.wait(kLastRetry);
        QVERIFY(!aino.client->circle(circle)->removed);
        QCOMPARE(aino.read(circle, "meanwhile"), "1");
        aino.write(circle, "again", "2");
        world.wait(kTypingBatch);
        QCOMPARE(pia.read(circle, "again", aino.ownLog()), "2");
        QVERIFY(pia.quarantined.empty());
    }

    void whoWasAwayForSeveralEpochsReadsWhatWasWrittenInThem()
    {
        World world;
        auto& pia = world.add("pia");
        auto& aino = world.add("aino");
        const auto circle = world.circle(pia, {{&aino, Role::Guest}});
        isAwayForTwoEpochs(world, pia, aino, circle);
        world.network.kill();
        world.wait(kLastRetry);
        QCOMPARE(aino.json(circle), pia.json(circle));
        QVERIFY(aino.quarantined.empty());
    }

    void aSnapshotThatWasSeenButDidNotArriveIsAskedForAgainAfterACrash()
    {
        World world;
        auto& pia = world.add("pia");
        auto& aino = world.add("aino");
        const auto circle = world.circle(pia, {{&aino, Role::Guest}});
        isAwayForTwoEpochs(world, pia, aino, circle);
        int lost = 0;
        world.network.toClient = [&](const std::string& to, const wire::Frame& frame) {
            const bool isLost = to == "aino" && frame.entries().snapshot();
            lost += isLost ? 1 : 0;
            return !isLost;
        };
        world.network.kill();
        world.wait(kLastRetry);
        QVERIFY(lost > 0);
        QVERIFY(aino.json(circle) != pia.json(circle));
        aino.crash();
        world.network.toClient = {};
        aino.switchOn();
        world.wait(kLastRetry);
        QCOMPARE(aino.json(circle), pia.json(circle));
        QVERIFY(aino.quarantined.empty());
    }

    void aCircleMayBeForgottenTheMomentItsRemovalIsTold()
    {
        World world;
        auto& pia = world.add("pia");
        auto& aino = world.add("aino");
        const auto circle = world.circle(pia, {{&aino, Role::Guest}});
        int told = 0;
        connect(aino.client.get(), &SyncClient::circleRemoved, aino.client.get(), [&](const CircleId& removed) {
            if (++told == 1)
                QVERIFY(aino.client->forgetCircle(removed));
        });
        pia.client->removeDevice(circle, aino.identity.id());
        world.settle();
        QCOMPARE(told, 2);
        QVERIFY(!aino.client->circle(circle));
    }

    void aTicketFromAnotherHistoryIsRefused()
    {
        World world;
        auto& pia = world.add("pia");
        auto& mikko = world.add("mikko");
        const auto circle = world.circle(pia, {});
        pia.client->addDevice(circle, mikko.identity.publicKeys(), Role::Member);
        world.settle();
        auto ticket = *pia.client->ticket(circle);
        ticket.rosterHead.bytes[0] ^= 1;
        QVERIFY(mikko.client->joinCircle(ticket));
        world.settle();
        QVERIFY(!mikko.client->circle(circle)->caughtUp);
        QCOMPARE(mikko.alarms.size(), 1u);
        QVERIFY(mikko.alarms.front().kind == AlarmKind::HistoriesDiffer);
    }

    void ticketsSurviveTheirJourney()
    {
        const CircleTicket ticket{CircleId::random(), 0x0123456789abcdefu, crypto::Hash::random()};
        QVERIFY(CircleTicket::fromBytes(ticket.toBytes()).value() == ticket);
        auto tooShort = ticket.toBytes();
        tooShort.pop_back();
        QVERIFY(!CircleTicket::fromBytes(tooShort));
    }
};

} // namespace kudelma::sync::test

KUDELMA_SUITE(kudelma::sync::test::RostersTest)
#include "rosters_test.moc"

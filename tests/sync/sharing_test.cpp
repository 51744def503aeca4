// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "support/person.h"
#include "support/suites.h"

#include <QSignalSpy>
#include <QTest>

namespace kudelma::sync::test {

/// Documents of a circle, written by some and read by others.
class SharingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::initialise()); }

    void twoHostsConverge()
    {
        World world;
        auto& pia = world.add("pia");
        auto& mikko = world.add("mikko");
        const auto circle = world.circle(pia, {{&mikko, Role::Host}});
        pia.write(circle, "question", "mitä kuuluu");
        mikko.write(circle, "step", "soitto");
        world.wait(kTypingBatch);
        QCOMPARE(pia.read(circle, "step"), "soitto");
        QCOMPARE(mikko.read(circle, "question"), "mitä kuuluu");
        QCOMPARE(pia.json(circle), mikko.json(circle));
        QCOMPARE(pia.client->circle(circle)->pendingChanges, 0u);
        QVERIFY(pia.client->circle(circle)->caughtUp);
    }

    void flushSendsAtOnceAndTypingWaitsForTheBatch()
    {
        World world;
        auto& pia = world.add("pia");
        auto& mikko = world.add("mikko");
        const auto circle = world.circle(pia, {{&mikko, Role::Member}});
        pia.write(circle, "a", "1");
        world.settle();
        QCOMPARE(mikko.read(circle, "a"), "");
        pia.client->flush();
        world.settle();
        QCOMPARE(mikko.read(circle, "a"), "1");
        const auto before = world.network.sent.size();
        for (int i = 0; i < 20; ++i)
            pia.write(circle, "b", std::to_string(i));
        world.wait(kTypingBatch);
        QCOMPARE(mikko.read(circle, "b"), "19");
        QCOMPARE(world.network.sent.size(), before + 1);
    }

    void aDocumentThatNobodyChangesRestsUntilItIsUsed()
    {
        constexpr milliseconds kLong{61'000}; // twice what it takes, and a little
        World world;
        auto& pia = world.add("pia");
        auto& mikko = world.add("mikko");
        const auto circle = world.circle(pia, {{&mikko, Role::Member}});
        pia.write(circle, "a", "1");
        world.wait(kLong);
        QVERIFY(pia.doc(circle).isResting());
        QVERIFY(mikko.doc(circle).isResting());
        pia.write(circle, "b", "2");
        world.wait(kTypingBatch);
        QVERIFY(!mikko.doc(circle).isResting());
        QCOMPARE(mikko.read(circle, "b"), "2");
        QCOMPARE(pia.json(circle), mikko.json(circle));
        for (int i = 0; i < 5; ++i) { // somebody goes on writing
            mikko.write(circle, "c", std::to_string(i));
            world.wait(kLong / 4);
            QVERIFY(!pia.doc(circle).isResting());
        }
        world.wait(kLong);
        QVERIFY(pia.doc(circle).isResting());
        QCOMPARE(pia.read(circle, "c"), "4"); // reading wakes it too, and then it rests again
        QVERIFY(!pia.doc(circle).isResting());
        world.wait(kLong);
        QVERIFY(pia.doc(circle).isResting());
        pia.switchOff();
        pia.switchOn();
        world.settle();
        QCOMPARE(pia.read(circle, "c"), "4");
    }

    void aGuestWritesItsOwnDocumentAndTheOthersReadIt()
    {
        World world;
        auto& pia = world.add("pia");
        auto& mikko = world.add("mikko");
        auto& aino = world.add("aino");
        const auto circle = world.circle(pia, {{&mikko, Role::Member}, {&aino, Role::Guest}});
        pia.write(circle, "shared", "kaikille");
        aino.write(circle, "own", "minun sanani");
        world.wait(kTypingBatch);
        QCOMPARE(aino.read(circle, "shared"), "kaikille");
        QCOMPARE(pia.read(circle, "own", aino.ownLog()), "minun sanani");
        QCOMPARE(mikko.read(circle, "own", aino.ownLog()), "minun sanani");
        QCOMPARE(pia.read(circle, "own"), "");
        QVERIFY(aino.client->writableLog(circle) == aino.ownLog());
        QVERIFY(pia.client->writableLog(circle) == LogId{});
        const std::vector<LogId> logs{LogId{}, aino.ownLog()};
        QCOMPARE(pia.client->logs(circle), logs);
    }

    void whatAGuestWritesIntoTheSharedDocumentNeverLeavesItsDevice()
    {
        World world;
        auto& pia = world.add("pia");
        auto& aino = world.add("aino");
        const auto circle = world.circle(pia, {{&aino, Role::Guest}});
        QSignalSpy never(aino.client.get(), &SyncClient::neverStored);
        auto& document = aino.doc(circle);
        document.transact([&](crdt::Transaction& t) { document.map("notes").set(t, "x", "y"); });
        world.wait(kTypingBatch);
        QCOMPARE(never.count(), 1);
        QCOMPARE(pia.read(circle, "x"), "");
        QCOMPARE(aino.client->circle(circle)->pendingChanges, 0u);
    }

    void aReaderReadsAndCannotWrite()
    {
        World world;
        auto& pia = world.add("pia");
        auto& reader = world.add("supervisor");
        const auto circle = world.circle(pia, {{&reader, Role::Reader}});
        pia.write(circle, "memo", "muistio");
        world.wait(kTypingBatch);
        QCOMPARE(reader.read(circle, "memo"), "muistio");
        QVERIFY(!reader.client->writableLog(circle));
        QSignalSpy never(reader.client.get(), &SyncClient::neverStored);
        auto& document = reader.doc(circle);
        document.transact([&](crdt::Transaction& t) { document.map("notes").set(t, "memo", "mine"); });
        world.wait(kTypingBatch);
        QCOMPARE(never.count(), 1);
        QCOMPARE(pia.read(circle, "memo"), "muistio");
    }

    void localAndForeignChangesAreBothTold()
    {
        World world;
        auto& pia = world.add("pia");
        auto& mikko = world.add("mikko");
        const auto circle = world.circle(pia, {{&mikko, Role::Member}});
        int local = 0;
        int foreign = 0;
        connect(mikko.client.get(), &SyncClient::documentChanged, mikko.client.get(),
            [&](const CircleId& id, const LogId& log, const crdt::TransactionEvent& event) {
                QCOMPARE(id, circle);
                QVERIFY(log.isZero());
                ++(event.local ? local : foreign);
            });
        mikko.write(circle, "a", "1");
        QCOMPARE(local, 1);
        pia.write(circle, "b", "2");
        world.wait(kTypingBatch);
        QCOMPARE(local, 1);
        QCOMPARE(foreign, 1);
    }

    void editsOfALongTimeOfflineMerge()
    {
        World world;
        auto& pia = world.add("pia");
        auto& mikko = world.add("mikko");
        const auto circle = world.circle(pia, {{&mikko, Role::Host}});
        world.network.setReachable("pia", false);
        for (int hour = 0; hour < 30; ++hour) {
            for (int i = 0; i < 10; ++i) {
                pia.write(circle, "pia " + std::to_string(hour) + "." + std::to_string(i), "x");
                pia.client->flush();
            }
            mikko.write(circle, "mikko " + std::to_string(hour), "y");
            world.wait(std::chrono::minutes{10});
        }
        QCOMPARE(pia.client->circle(circle)->pendingChanges, 300u);
        world.network.setReachable("pia", true);
        world.network.sent.clear();
        world.wait(kLastRetryForTests);
        QCOMPARE(pia.client->circle(circle)->pendingChanges, 0u);
        QCOMPARE(pia.json(circle), mikko.json(circle));
        QCOMPARE(mikko.read(circle, "pia 29.9"), "x");
        // What waited long travels together.
        const auto puts = std::count_if(world.network.sent.begin(), world.network.sent.end(),
            [](const auto& one) { return one.first == "pia" && one.second.has_put(); });
        QVERIFY2(puts <= 5, qPrintable(QString::number(puts)));
    }

    void aNewcomerReadsWhatWasThereBefore()
    {
        World world;
        auto& pia = world.add("pia");
        const auto circle = world.circle(pia, {});
        pia.write(circle, "old", "vanha");
        world.wait(kTypingBatch);
        auto& mikko = world.add("mikko");
        pia.client->addDevice(circle, mikko.identity.publicKeys(), Role::Member);
        world.settle();
        QVERIFY(mikko.client->joinCircle(*pia.client->ticket(circle)));
        world.settle();
        QCOMPARE(mikko.read(circle, "old"), "vanha");
    }

    void aCircleMadeOfflineIsThereForAllLater()
    {
        World world;
        auto& pia = world.add("pia");
        auto& mikko = world.add("mikko");
        world.network.setReachable("pia", false);
        world.settle();
        const auto circle = *pia.client->createCircle();
        bool added = false;
        pia.client->addDevice(circle, mikko.identity.publicKeys(), Role::Member,
            [&](const Result<void>& result) { added = result.has_value(); });
        pia.write(circle, "note", "junassa kirjoitettu");
        world.wait(kTypingBatch);
        QVERIFY(added);
        QCOMPARE(pia.client->circle(circle)->devices.size(), 2u);
        pia.switchOff();
        world.network.setReachable("pia", true);
        pia.switchOn();
        world.settle();
        QVERIFY(mikko.client->joinCircle(*pia.client->ticket(circle)));
        world.settle();
        QCOMPARE(mikko.read(circle, "note"), "junassa kirjoitettu");
    }

    void documentsComeBackFromTheVaultWithoutAServer()
    {
        World world;
        auto& pia = world.add("pia");
        auto& aino = world.add("aino");
        const auto circle = world.circle(pia, {{&aino, Role::Guest}});
        pia.write(circle, "a", "1");
        aino.write(circle, "b", "2");
        world.wait(kTypingBatch);
        pia.switchOff();
        world.network.setReachable("pia", false);
        pia.switchOn();
        QCOMPARE(pia.read(circle, "a"), "1");
        QCOMPARE(pia.read(circle, "b", aino.ownLog()), "2");
        QCOMPARE(pia.client->circle(circle)->devices.size(), 2u);
        QVERIFY(!pia.client->circle(circle)->caughtUp);
    }

    void aForgottenCircleIsGoneFromTheVault()
    {
        World world;
        auto& pia = world.add("pia");
        const auto circle = world.circle(pia, {});
        pia.write(circle, "a", "1");
        world.wait(kTypingBatch);
        QVERIFY(pia.client->forgetCircle(circle));
        QVERIFY(!pia.client->circle(circle));
        pia.switchOff();
        pia.switchOn();
        QVERIFY(pia.client->circles().empty());
    }

    void circlesDoNotLeakIntoEachOther()
    {
        World world;
        auto& pia = world.add("pia");
        auto& mikko = world.add("mikko");
        auto& aino = world.add("aino");
        const auto team = world.circle(pia, {{&mikko, Role::Member}});
        const auto family = world.circle(pia, {{&mikko, Role::Member}, {&aino, Role::Guest}});
        std::set<std::string> circlesSeenByAino;
        world.network.toClient = [&](const std::string& to, const wire::Frame& frame) {
            if (to == "aino" && frame.has_entries())
                circlesSeenByAino.insert(frame.entries().circle());
            return true;
        };
        pia.write(team, "hypothesis", "vain työryhmälle");
        pia.write(family, "note", "kaikille");
        world.wait(kTypingBatch);
        QCOMPARE(aino.read(family, "note"), "kaikille");
        QVERIFY(!aino.client->circle(team));
        const std::string familyBytes(family.bytes.begin(), family.bytes.end());
        QCOMPARE(circlesSeenByAino, std::set<std::string>{familyBytes});
    }

private:
    static constexpr milliseconds kLastRetryForTests{31'000};
};

} // namespace kudelma::sync::test

KUDELMA_SUITE(kudelma::sync::test::SharingTest)
#include "sharing_test.moc"

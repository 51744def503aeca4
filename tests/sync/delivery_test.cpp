// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "support/person.h"
#include "support/suites.h"
#include "sync/bytes.h"
#include "sync/connection.h"

#include <QSignalSpy>
#include <QTest>

namespace kudelma::sync::test {

namespace {

std::vector<std::string> putsOf(const World& world, const std::string& name)
{
    std::vector<std::string> puts;
    for (const auto& [from, frame] : world.network.sent) {
        if (from == name && frame.has_put())
            puts.push_back(frame.put().envelope().SerializeAsString());
    }
    return puts;
}

} // namespace

/// Nothing is lost and nothing doubled, whoever dies when.
class DeliveryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::initialise()); }

    void aKilledServerLosesNothingAndDoublesNothing()
    {
        World world;
        auto& pia = world.add("pia");
        auto& mikko = world.add("mikko");
        const auto circle = world.circle(pia, {{&mikko, Role::Host}});
        const auto append = [&](Person& person, const std::string& word) {
            auto& document = person.doc(circle);
            document.transact(
                [&](crdt::Transaction& t) { document.array("words").push(t, {crdt::Any(person.name + word)}); });
            person.client->flush();
        };
        for (int i = 0; i < 12; ++i) {
            // Some writes reach the disk, some only the server's memory, some only the wire.
            world.network.writes = i % 3 != 0;
            append(pia, std::to_string(i));
            append(mikko, std::to_string(i));
            world.settle();
            world.network.writes = true;
            if (i % 2 == 0)
                world.network.kill();
            world.wait(kLastRetry);
        }
        QCOMPARE(pia.json(circle), mikko.json(circle));
        QCOMPARE(pia.doc(circle).array("words").size(), 24u);
        QVERIFY(pia.alarms.empty());
        QVERIFY(pia.quarantined.empty());
        QCOMPARE(pia.client->circle(circle)->pendingChanges, 0u);
    }

    void whatWasSentAndNotConfirmedIsSentAgainByteForByte()
    {
        World world;
        auto& pia = world.add("pia");
        const auto circle = world.circle(pia, {});
        std::vector<std::string> lost;
        world.network.toServer = [&](const std::string&, const wire::Frame& frame) {
            if (frame.has_put())
                lost.push_back(frame.put().envelope().SerializeAsString());
            return !frame.has_put();
        };
        pia.write(circle, "a", "1");
        world.wait(kTypingBatch);
        QCOMPARE(lost.size(), 1u);
        world.network.toServer = {};
        world.network.sent.clear();
        world.network.kill();
        world.wait(kLastRetry);
        QCOMPARE(putsOf(world, "pia"), lost);
        QCOMPARE(pia.client->circle(circle)->pendingChanges, 0u);
    }

    void whatArrivedThoughTheAnswerWasLostIsNotSentAgain()
    {
        World world;
        auto& pia = world.add("pia");
        const auto circle = world.circle(pia, {});
        world.network.toClient
            = [](const std::string&, const wire::Frame& frame) { return !frame.has_ack() && !frame.has_entries(); };
        pia.write(circle, "a", "1");
        world.wait(kTypingBatch);
        QCOMPARE(pia.client->circle(circle)->pendingChanges, 1u);
        world.network.toClient = {};
        world.network.sent.clear();
        world.network.kill();
        world.wait(kLastRetry);
        QVERIFY(putsOf(world, "pia").empty());
        QCOMPARE(pia.client->circle(circle)->pendingChanges, 0u);
        QVERIFY(pia.alarms.empty());
    }

    void aClientThatDiesBetweenVaultAndWireLosesNothing()
    {
        World world;
        auto& pia = world.add("pia");
        auto& mikko = world.add("mikko");
        const auto circle = world.circle(pia, {{&mikko, Role::Member}});
        pia.write(circle, "a", "tallessa");
        pia.client->flush(); // In the vault, and in the socket that never sends it.
        pia.crash();
        world.settle();
        pia.switchOn();
        QCOMPARE(pia.read(circle, "a"), "tallessa");
        world.wait(kLastRetry);
        QCOMPARE(mikko.read(circle, "a"), "tallessa");
        QVERIFY(pia.alarms.empty());
    }

    void aClientThatDiesBetweenSendingAndTheAnswerDoublesNothing()
    {
        World world;
        auto& pia = world.add("pia");
        auto& mikko = world.add("mikko");
        const auto circle = world.circle(pia, {{&mikko, Role::Member}});
        world.network.toClient = [](const std::string& to, const wire::Frame&) { return to != "pia"; };
        auto& document = pia.doc(circle);
        document.transact([&](crdt::Transaction& t) { document.array("words").push(t, {crdt::Any("kerran")}); });
        pia.client->flush();
        world.settle();
        pia.crash();
        world.network.toClient = {};
        pia.switchOn();
        world.wait(kLastRetry);
        QCOMPARE(mikko.doc(circle).array("words").size(), 1u);
        QCOMPARE(pia.doc(circle).array("words").size(), 1u);
        QCOMPARE(pia.client->circle(circle)->pendingChanges, 0u);
        QVERIFY(pia.alarms.empty());
        QVERIFY(mikko.quarantined.empty());
    }

    /// A page that is written in one go, as when a meeting is brought home: no frame grows beyond what the server
    /// takes.
    void muchThatIsWrittenAtOnceFitsIntoFrames()
    {
        World world;
        auto& pia = world.add("pia");
        auto& mikko = world.add("mikko");
        const auto circle = world.circle(pia, {{&mikko, Role::Member}});
        world.network.sent.clear();
        for (int i = 0; i < 120; ++i) { // Two or three go together.
            pia.doc(circle).transact([&](crdt::Transaction& t) {
                pia.doc(circle).array("words").push(t, {crdt::Any(std::string(12'000, char('a' + i % 26)))});
            });
        }
        pia.client->flush();
        world.settle();
        QCOMPARE(pia.json(circle), mikko.json(circle));
        const auto puts = putsOf(world, "pia");
        QVERIFY(puts.size() >= 30);
        QVERIFY(puts.size() <= 60); // Each once.
        QCOMPARE(pia.client->circle(circle)->pendingChanges, 0u);
        for (const std::string& put : puts)
            QVERIFY(put.size() <= 70'000); // 32 KiB and what the last of them is over it, padded.
    }

    void whatWasTypedLastIsStoredWhenTheClientIsSwitchedOff()
    {
        World world;
        auto& pia = world.add("pia");
        const auto circle = world.circle(pia, {});
        pia.write(circle, "a", "viime hetki");
        pia.switchOff();
        world.network.setReachable("pia", false);
        pia.switchOn();
        QCOMPARE(pia.read(circle, "a"), "viime hetki");
        QCOMPARE(pia.client->circle(circle)->pendingChanges, 1u);
    }

    void aHoleIsAskedForAgain()
    {
        World world;
        auto& pia = world.add("pia");
        auto& mikko = world.add("mikko");
        const auto circle = world.circle(pia, {{&mikko, Role::Member}});
        bool dropped = false;
        world.network.toClient = [&](const std::string& to, const wire::Frame& frame) {
            if (to != "mikko" || !frame.has_entries() || dropped)
                return true;
            dropped = true;
            return false;
        };
        pia.write(circle, "a", "1");
        world.wait(kTypingBatch);
        QVERIFY(dropped);
        QCOMPARE(mikko.read(circle, "a"), "");
        pia.write(circle, "b", "2");
        world.wait(std::chrono::seconds{5});
        QCOMPARE(mikko.read(circle, "a"), "1");
        QCOMPARE(mikko.read(circle, "b"), "2");
        QVERIFY(mikko.alarms.empty());
    }

    void manyEditsInAHurryStayWithinTheServersPace()
    {
        World world;
        auto& pia = world.add("pia");
        auto& mikko = world.add("mikko");
        const auto circle = world.circle(pia, {{&mikko, Role::Member}});
        for (int i = 0; i < 400; ++i) {
            pia.write(circle, "n" + std::to_string(i), "x");
            pia.client->flush();
            if (i % 10 == 0)
                world.settle();
        }
        world.wait(std::chrono::seconds{30});
        QCOMPARE(pia.json(circle), mikko.json(circle));
        QCOMPARE(pia.client->circle(circle)->pendingChanges, 0u);
        QVERIFY(pia.alarms.empty());
    }

    void backOffGrowsToHalfAMinuteAndJitters()
    {
        World world;
        auto& pia = world.add("pia");
        auto& mikko = world.add("mikko");
        world.network.setReachable("pia", false);
        world.network.setReachable("mikko", false);
        std::vector<milliseconds> delays;
        std::vector<milliseconds> others;
        const auto note = [](std::vector<milliseconds>& list) {
            return [&list](const ConnectionStatus& status) {
                if (status.state == ConnectionState::Offline)
                    list.push_back(status.retryIn);
            };
        };
        connect(pia.client.get(), &SyncClient::connectionChanged, pia.client.get(), note(delays));
        connect(mikko.client.get(), &SyncClient::connectionChanged, mikko.client.get(), note(others));
        world.wait(std::chrono::minutes{10});
        QVERIFY(delays.size() > 20);
        QVERIFY(delays.size() < 200);
        const auto longest = *std::max_element(delays.begin(), delays.end());
        QVERIFY(longest > kLastRetry / 2);
        QVERIFY(longest <= kLastRetry);
        QVERIFY(delays != others);
        QVERIFY(pia.client->connection().lastError == ConnectionError::Unreachable);
        world.network.setReachable("pia", true);
        pia.client->retryNow();
        world.settle();
        QVERIFY(pia.isOnline());
        QVERIFY(pia.client->connection().lastError == ConnectionError::None);
    }

    void aServerThatTalksNonsenseIsLeft()
    {
        World world;
        auto& pia = world.add("pia");
        world.network.toClient = [](const std::string&, wire::Frame& frame) {
            if (frame.has_challenge())
                frame.mutable_done(); // Not what follows a hello.
            return true;
        };
        world.network.kill();
        world.wait(std::chrono::seconds{5});
        QVERIFY(!pia.isOnline());
        QVERIFY(pia.client->connection().lastError == ConnectionError::Misbehaving);
        world.network.toClient = {};
        world.wait(kLastRetry);
        QVERIFY(pia.isOnline());
    }

    void aServerOfANewerProtocolIsNamedSo()
    {
        World world;
        world.network.toClient = [](const std::string&, wire::Frame& frame) {
            if (frame.has_challenge())
                frame.mutable_error()->set_code(wire::ERROR_CODE_VERSION);
            return true;
        };
        auto& pia = world.add("pia");
        QVERIFY(pia.client->connection().lastError == ConnectionError::VersionTooOld);
    }

    void aServerThatFallsSilentAtTheDoorIsGivenUp()
    {
        World world;
        world.network.toClient = [](const std::string&, const wire::Frame&) { return false; };
        auto& pia = world.add("pia");
        QVERIFY(pia.client->connection().state == ConnectionState::Connecting);
        world.clock.advance(kSignInTimeout);
        QVERIFY(pia.client->connection().state == ConnectionState::Offline);
    }

    void aFullDiskKeepsWhatWasTypedInMemoryAndStoresItLater()
    {
        World world;
        auto& pia = world.add("pia");
        const auto circle = world.circle(pia, {});
        const auto other = world.circle(pia, {});
        for (int i = 0; i < 20; ++i) {
            pia.write(other, std::to_string(i), std::string(20'000, 'y'));
            pia.client->flush();
        }
        world.settle();
        pia.limitDisk();
        world.settle();
        std::size_t written = 0;
        while (pia.storageErrors.empty() && written < 2000) {
            pia.write(circle, "n" + std::to_string(written++), std::string(2000, 'x'));
            pia.client->flush();
            world.settle();
        }
        QVERIFY(!pia.storageErrors.empty());
        QVERIFY(pia.storageErrors.front().kind == ErrorKind::Storage);
        const auto before = pia.json(circle);
        QVERIFY(pia.client->circle(circle)->pendingChanges > 0);
        QCOMPARE(pia.storedAgain, 0);
        QVERIFY(pia.client->forgetCircle(other)); // Makes room.
        world.wait(std::chrono::seconds{10});
        QVERIFY(pia.storedAgain > 0);
        QCOMPARE(pia.client->circle(circle)->pendingChanges, 0u);
        pia.switchOff();
        world.network.setReachable("pia", false);
        pia.switchOn();
        QCOMPARE(pia.json(circle), before);
    }
};

} // namespace kudelma::sync::test

KUDELMA_SUITE(kudelma::sync::test::DeliveryTest)
#include "delivery_test.moc"

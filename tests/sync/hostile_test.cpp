// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "crypto/sealing.h"
#include "roster/envelope.h"
#include "support/person.h"
#include "support/suites.h"
#include "sync/bytes.h"
#include "sync/connection.h"
#include "sync/session.h"

#include <QTest>

namespace kudelma::sync::test {

namespace {

std::vector<AlarmKind> kindsOf(const std::vector<Alarm>& alarms)
{
    std::vector<AlarmKind> kinds;
    for (const auto& alarm : alarms)
        kinds.push_back(alarm.kind);
    return kinds;
}

/// Two members; what Mikko gets passes through the test's hands.
struct Pair
{
    World world;
    Person& pia = world.add("pia");
    Person& mikko = world.add("mikko");
    CircleId circle = world.circle(pia, {{&mikko, Role::Member}});

    using Bend = std::function<void(wire::Entries&)>;
    /// Pia writes; the one frame that brings it to Mikko is bent on its way.
    void writeBent(const Bend& bend)
    {
        bool isDone = false;
        world.network.toClient = [&](const std::string& to, wire::Frame& frame) {
            if (to == "mikko" && frame.has_entries() && !std::exchange(isDone, true))
                bend(*frame.mutable_entries());
            return true;
        };
        pia.write(circle, "a", "1");
        world.wait(kTypingBatch);
        world.network.toClient = {};
    }
    /// An envelope as Pia would write it next, but for what `change` does to it.
    wire::Envelope forge(const std::function<void(roster::EnvelopeHeader&)>& change, const Bytes& payload)
    {
        const auto& replica = *pia.client->session().find(circle);
        const auto& head = *replica.headOf(LogId{});
        roster::EnvelopeHeader header;
        header.circle = circle;
        header.generation = head.generation;
        const auto own = head.authors.find(pia.identity.id());
        if (own != head.authors.end()) {
            header.authorSeq = own->second.seq;
            header.prevAuthorHash = own->second.hash;
        }
        ++header.authorSeq;
        header.epoch = replica.roster().state().epoch();
        header.rosterHead = replica.roster().state().head();
        header.seenIndex = head.index;
        header.seenHash = head.chain;
        change(header);
        return roster::seal(header, pia.identity, *replica.roster().presentKey(), payload);
    }
    Bytes payload(const Person& author, const Bytes& update, std::optional<std::uint64_t> client = {})
    {
        wire::UpdatePayload payload;
        const Bytes salt(16, 7);
        payload.set_client_id(client.value_or(roster::boundClientId(author.identity.id(), salt)));
        payload.set_client_salt(textOf(salt));
        payload.set_update(textOf(update));
        return serialized(payload);
    }
    /// What a document says whose client id is this.
    static Bytes updateBy(std::uint64_t client)
    {
        crdt::Document document(crdt::Options{.clientId = client});
        document.transact([&](crdt::Transaction& t) { document.map("notes").set(t, "forged", "x"); });
        return *document.encodeStateAsUpdate();
    }
    /// Mikko is given an envelope by a server that does not care.
    void deliver(const wire::Envelope& envelope, const LogId& log = {})
    {
        wire::Entries entries;
        entries.set_circle(textOf(circle.view()));
        entries.set_log(textOf(log.view()));
        entries.set_generation(1);
        entries.set_first_index(mikko.client->session().find(circle)->headOf(log)->index + 1);
        *entries.add_envelopes() = envelope;
        mikko.client->session().find(circle)->received(entries);
    }
};

} // namespace

/// A server that lies, and members who do.
class HostileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::initialise()); }

    void anAlteredEnvelopeIsPutAside_data()
    {
        QTest::addColumn<int>("what");
        QTest::newRow("ciphertext") << 0;
        QTest::newRow("header") << 1;
        QTest::newRow("signature") << 2;
    }
    void anAlteredEnvelopeIsPutAside()
    {
        QFETCH(int, what);
        Pair pair;
        pair.writeBent([what](wire::Entries& entries) {
            auto& envelope = *entries.mutable_envelopes(0);
            auto& bytes = what == 0 ? *envelope.mutable_ciphertext()
                : what == 1         ? *envelope.mutable_header()
                                    : *envelope.mutable_signature();
            bytes.back() = static_cast<char>(bytes.back() ^ 1);
        });
        QCOMPARE(pair.mikko.read(pair.circle, "a"), "");
        QCOMPARE(pair.mikko.quarantined.size(), 1u);
        QVERIFY(pair.mikko.quarantined.front().reason == QuarantineReason::BadSignature);
        QVERIFY(pair.mikko.quarantined.front().author == pair.pia.identity.id());
        // It is still known after a restart.
        pair.mikko.switchOff();
        pair.mikko.switchOn();
        QCOMPARE(pair.mikko.client->quarantine(pair.circle).size(), 1u);
    }

    void everyByteOfAnEnvelopeCounts()
    {
        Pair pair;
        const auto good = pair.forge([](roster::EnvelopeHeader&) {},
            pair.payload(pair.pia, Pair::updateBy(roster::boundClientId(pair.pia.identity.id(), Bytes(16, 7)))));
        const auto before = pair.mikko.json(pair.circle);
        const auto& circle = *pair.mikko.client->session().find(pair.circle);
        LogReplica fresh(pair.circle, LogId{}, 1, pair.mikko.identity.id(), seededRandom(1));
        const auto bytes = good.SerializeAsString();
        int refused = 0;
        for (std::size_t i = 0; i < bytes.size(); ++i) {
            auto changed = bytes;
            changed[i] = static_cast<char>(changed[i] ^ (1 << (i % 8)));
            wire::Envelope envelope;
            if (!envelope.ParseFromString(changed)) {
                ++refused;
                continue;
            }
            LogReplica replica(pair.circle, LogId{}, 1, pair.mikko.identity.id(), seededRandom(1));
            const auto taken = replica.take(1, envelope, circle.roster().state(), circle.roster().keys());
            refused += taken.outcome != Taken::Outcome::Applied;
            QVERIFY(
                replica.document().toJson() == crdt::Document().toJson() || taken.outcome == Taken::Outcome::Applied);
        }
        QCOMPARE(static_cast<std::size_t>(refused), bytes.size());
        QVERIFY(
            fresh.take(1, good, circle.roster().state(), circle.roster().keys()).outcome == Taken::Outcome::Applied);
        QCOMPARE(pair.mikko.json(pair.circle), before);
    }

    void aReplayedEnvelopeChangesNothing()
    {
        Pair pair;
        wire::Envelope kept;
        pair.writeBent([&](wire::Entries& entries) { kept = entries.envelopes(0); });
        const auto before = pair.mikko.json(pair.circle);
        pair.deliver(kept);
        QCOMPARE(pair.mikko.json(pair.circle), before);
        QCOMPARE(pair.mikko.quarantined.size(), 1u);
        QVERIFY(pair.mikko.quarantined.front().reason == QuarantineReason::Sequence);
    }

    void reorderedEnvelopesArePutAside()
    {
        Pair pair;
        std::vector<wire::Envelope> kept;
        pair.world.network.toClient = [&](const std::string& to, const wire::Frame& frame) {
            if (to != "mikko" || !frame.has_entries())
                return true;
            kept.push_back(frame.entries().envelopes(0));
            return false;
        };
        for (const auto* key : {"a", "b"}) {
            pair.pia.write(pair.circle, key, "1");
            pair.world.wait(kTypingBatch);
        }
        pair.world.network.toClient = {};
        QCOMPARE(kept.size(), 2u);
        pair.deliver(kept[1]);
        QCOMPARE(pair.mikko.read(pair.circle, "b"), "");
        QCOMPARE(pair.mikko.quarantined.size(), 1u);
        // It says to have seen an entry that this history does not have there.
        QVERIFY(pair.mikko.quarantined.front().reason == QuarantineReason::Sequence);
    }

    void anEnvelopeOfAnotherCircleIsPutAside()
    {
        Pair pair;
        const auto other = pair.world.circle(pair.pia, {{&pair.mikko, Role::Member}});
        wire::Envelope kept;
        pair.world.network.toClient = [&](const std::string& to, const wire::Frame& frame) {
            if (to == "mikko" && frame.has_entries())
                kept = frame.entries().envelopes(0);
            return true;
        };
        pair.pia.write(other, "a", "1");
        pair.world.wait(kTypingBatch);
        pair.deliver(kept);
        QCOMPARE(pair.mikko.read(pair.circle, "a"), "");
        QCOMPARE(pair.mikko.quarantined.size(), 1u);
        QVERIFY(pair.mikko.quarantined.front().reason == QuarantineReason::WrongPlace);
    }

    void aMemberCannotWriteUnderAnothersClientId()
    {
        Pair pair;
        pair.mikko.write(pair.circle, "mine", "1");
        pair.world.wait(kTypingBatch);
        const auto victim = pair.mikko.doc(pair.circle).clientId();
        // Claimed outright, smuggled inside an own id, and an own salt with a foreign id.
        pair.deliver(
            pair.forge([](roster::EnvelopeHeader&) {}, pair.payload(pair.pia, Pair::updateBy(victim), victim)));
        QCOMPARE(pair.mikko.quarantined.size(), 1u);
        QVERIFY(pair.mikko.quarantined.back().reason == QuarantineReason::ForeignClient);
        QCOMPARE(pair.mikko.read(pair.circle, "forged"), "");
    }

    void anUpdateThatHoldsAnothersStructsIsPutAside()
    {
        Pair pair;
        pair.mikko.write(pair.circle, "mine", "1");
        pair.world.wait(kTypingBatch);
        const auto victim = pair.mikko.doc(pair.circle).clientId();
        pair.deliver(pair.forge([](roster::EnvelopeHeader&) {}, pair.payload(pair.pia, Pair::updateBy(victim + 1))));
        QCOMPARE(pair.mikko.quarantined.size(), 1u);
        QVERIFY(pair.mikko.quarantined.back().reason == QuarantineReason::ForeignClient);
    }

    void garbageInsideAGoodEnvelopeIsPutAsideAndTheLogGoesOn()
    {
        Pair pair;
        pair.deliver(pair.forge([](roster::EnvelopeHeader&) {}, Bytes{1, 2, 3}));
        pair.deliver(pair.forge([](roster::EnvelopeHeader&) {}, pair.payload(pair.pia, Bytes(40, 0xff))));
        QCOMPARE(pair.mikko.quarantined.size(), 2u);
        QVERIFY(pair.mikko.quarantined[0].reason == QuarantineReason::Unreadable);
        QCOMPARE(pair.mikko.client->session().find(pair.circle)->headOf(LogId{})->index, 2u);
    }

    void aGuestIsNotHeardInTheSharedLogNorAMemberInAGuests()
    {
        World world;
        auto& pia = world.add("pia");
        auto& aino = world.add("aino");
        const auto circle = world.circle(pia, {{&aino, Role::Guest}});
        const auto& roster = pia.client->session().find(circle)->roster();
        const auto seal = [&](const Person& author, const LogId& log) {
            roster::EnvelopeHeader header;
            header.circle = circle;
            header.log = log;
            header.authorSeq = 1;
            header.epoch = 1;
            header.rosterHead = roster.state().head();
            return roster::seal(header, author.identity, *roster.presentKey(), Bytes{1});
        };
        LogReplica shared(circle, LogId{}, 1, pia.identity.id(), seededRandom(1));
        const auto first = shared.take(1, seal(aino, LogId{}), roster.state(), roster.keys());
        QVERIFY(first.outcome == Taken::Outcome::SetAside && first.reason == QuarantineReason::NotOnRoster);
        LogReplica guests(circle, aino.ownLog(), 1, pia.identity.id(), seededRandom(1));
        const auto second = guests.take(1, seal(pia, aino.ownLog()), roster.state(), roster.keys());
        QVERIFY(second.outcome == Taken::Outcome::SetAside && second.reason == QuarantineReason::NotOnRoster);
    }

    void aServerThatWasSetBackRaisesTheAlarm()
    {
        Pair pair;
        pair.pia.write(pair.circle, "a", "1");
        pair.world.wait(kTypingBatch);
        const auto old = pair.world.network.disk();
        pair.world.wait(kLastRetry);
        pair.pia.write(pair.circle, "b", "2");
        pair.world.wait(kTypingBatch);
        QCOMPARE(pair.mikko.read(pair.circle, "b"), "2");
        QVERIFY(pair.mikko.alarms.empty());
        pair.world.network.setBack(old);
        pair.world.wait(kLastRetry);
        QCOMPARE(kindsOf(pair.mikko.alarms), std::vector{AlarmKind::Rollback});
        QCOMPARE(kindsOf(pair.pia.alarms), std::vector{AlarmKind::Rollback});
        QCOMPARE(pair.mikko.read(pair.circle, "b"), "2");
    }

    /// A key that was made because somebody was taken out is forgotten: nothing of the documents shows it.
    void aServerWhoseRosterWasSetBackRaisesTheAlarm()
    {
        Pair pair;
        pair.pia.write(pair.circle, "a", "1");
        pair.world.wait(kTypingBatch);
        const auto old = pair.world.network.disk();
        pair.world.wait(kLastRetry);
        pair.world.network.toServer = [](const std::string&, const wire::Frame& frame) { return !frame.has_put(); };
        pair.pia.client->newEpoch(pair.circle);
        pair.world.wait(kLastRetry);
        QCOMPARE(pair.mikko.client->circle(pair.circle)->epoch, 2u);
        QVERIFY(pair.mikko.alarms.empty());
        pair.world.network.toServer = {};
        pair.world.network.setBack(old);
        pair.world.network.sent.clear();
        pair.mikko.write(pair.circle, "b", "2");
        pair.world.wait(std::chrono::minutes{2});
        QCOMPARE(kindsOf(pair.mikko.alarms), std::vector{AlarmKind::Rollback});
        QCOMPARE(kindsOf(pair.pia.alarms), std::vector{AlarmKind::Rollback});
        QVERIFY(pair.world.network.sent.size() < 50);
        QCOMPARE(pair.mikko.read(pair.circle, "b"), "2");
        QVERIFY(pair.mikko.client->circle(pair.circle)->pendingChanges >= 1u); // a snapshot waits too
    }

    /// To be shown out by the server would hide the case from whoever needs it, and take the pen from them.
    void theServersWordAloneTakesNobodyOut()
    {
        Pair pair;
        pair.pia.write(pair.circle, "a", "1");
        pair.world.wait(kTypingBatch);
        wire::Removed lie;
        lie.set_circle(textOf(pair.circle.view()));
        pair.mikko.client->session().find(pair.circle)->received(lie);
        pair.world.wait(kTypingBatch);
        QVERIFY(pair.mikko.removedFrom.empty());
        pair.mikko.write(pair.circle, "b", "2");
        pair.world.wait(kTypingBatch);
        QCOMPARE(pair.pia.read(pair.circle, "b"), "2"); // a slip of the server's costs nothing

        const auto refuse = [](const std::string& to, wire::Frame& frame) {
            if (to == "mikko" && (frame.has_caught_up() || frame.has_error() || frame.has_ack())) {
                frame.mutable_error()->Clear();
                frame.mutable_error()->set_code(wire::ERROR_CODE_NOT_ON_ROSTER);
            }
            return to != "mikko" || !frame.has_roster_entries();
        };
        pair.world.network.toClient = refuse;
        pair.mikko.client->session().find(pair.circle)->received(lie);
        pair.world.network.sent.clear();
        pair.mikko.write(pair.circle, "c", "3");
        pair.world.wait(std::chrono::minutes{2});
        QVERIFY(pair.mikko.removedFrom.empty());
        QVERIFY(!pair.mikko.client->circle(pair.circle)->removed);
        QVERIFY(pair.mikko.client->writableLog(pair.circle));
        QCOMPARE(kindsOf(pair.mikko.alarms), std::vector{AlarmKind::Rollback});
        QVERIFY(pair.world.network.sent.size() < 50);
        // It is still in after a restart, and what waited goes out when the server is honest again.
        pair.mikko.switchOff();
        pair.mikko.switchOn();
        QVERIFY(!pair.mikko.client->circle(pair.circle)->removed);
        pair.world.network.toClient = {};
        pair.world.wait(std::chrono::minutes{1});
        QCOMPARE(pair.pia.read(pair.circle, "c"), "3");
    }

    /// Who was just invited has seen nothing yet of what lets them in.
    void whoeverIsNewIsNotTakenOutByWhatTheServerKeepsBack()
    {
        World world;
        auto& pia = world.add("pia");
        auto& mikko = world.add("mikko");
        const auto circle = world.circle(pia, {});
        pia.client->addDevice(circle, mikko.identity.publicKeys(), Role::Member);
        world.settle();
        world.network.toClient = [](const std::string& to, wire::Frame& frame) {
            if (to == "mikko" && frame.has_roster_entries() && frame.roster_entries().entries_size() > 1)
                frame.mutable_roster_entries()->mutable_entries()->DeleteSubrange(
                    1, frame.roster_entries().entries_size() - 1);
            return true;
        };
        QVERIFY(mikko.client->joinCircle(*pia.client->ticket(circle)));
        world.wait(std::chrono::minutes{1});
        QVERIFY(mikko.removedFrom.empty());
        QVERIFY(!mikko.client->circle(circle)->removed);
        QCOMPARE(kindsOf(mikko.alarms), std::vector{AlarmKind::Rollback});
        world.network.toClient = {};
        pia.write(circle, "a", "1");
        world.wait(std::chrono::minutes{1});
        QCOMPARE(mikko.read(circle, "a"), "1");
    }

    void aServerThatRepeatsThatSomebodyIsOutIsAskedSeldom()
    {
        Pair pair;
        pair.world.network.toClient = [&](const std::string& to, wire::Frame& frame) {
            if (to == "mikko" && frame.has_caught_up())
                frame.mutable_removed()->set_circle(textOf(pair.circle.view()));
            return true;
        };
        pair.world.network.kill();
        pair.world.network.sent.clear();
        pair.world.wait(std::chrono::minutes{2});
        QVERIFY(pair.mikko.removedFrom.empty());
        QVERIFY2(pair.world.network.sent.size() < 300, std::to_string(pair.world.network.sent.size()).c_str());
    }

    /// It does not know the device: that says that the server is older, and not that anybody took the device out.
    void aServerThatWasSetBackBeforeADeviceWasAddedIsOlder()
    {
        World world;
        auto& pia = world.add("pia");
        auto& mikko = world.add("mikko");
        const auto circle = world.circle(pia, {});
        const auto old = world.network.disk();
        world.wait(kLastRetry);
        pia.client->addDevice(circle, mikko.identity.publicKeys(), Role::Member);
        world.settle();
        QVERIFY(mikko.client->joinCircle(*pia.client->ticket(circle)));
        pia.write(circle, "a", "1");
        world.wait(kTypingBatch);
        QCOMPARE(mikko.read(circle, "a"), "1");
        world.network.setBack(old);
        world.wait(kLastRetry);
        QVERIFY(mikko.removedFrom.empty());
        QVERIFY(!mikko.client->circle(circle)->removed);
        QCOMPARE(kindsOf(mikko.alarms), std::vector{AlarmKind::Rollback});
        QCOMPARE(mikko.read(circle, "a"), "1");
    }

    void aServerThatSpeaksOfMoreRosterThanItShowsGetsNothing()
    {
        Pair pair;
        pair.world.network.toClient = [](const std::string& to, wire::Frame& frame) {
            if (to == "mikko" && frame.has_caught_up())
                frame.mutable_caught_up()->set_roster_entries(frame.caught_up().roster_entries() + 1);
            return true;
        };
        pair.world.network.kill();
        pair.world.wait(kLastRetry);
        pair.mikko.write(pair.circle, "a", "1");
        pair.world.wait(kLastRetry);
        QCOMPARE(pair.pia.read(pair.circle, "a"), "");
        QCOMPARE(kindsOf(pair.mikko.alarms), std::vector{AlarmKind::HistoriesDiffer});
        pair.world.network.toClient = {};
        pair.world.wait(kLastRetry);
        QCOMPARE(pair.pia.read(pair.circle, "a"), "1");
    }

    void aNewcomerWhoIsShownLessThanTheTicketNamesWritesNothing()
    {
        World world;
        auto& pia = world.add("pia");
        auto& mikko = world.add("mikko");
        const auto circle = *pia.client->createCircle();
        pia.client->addDevice(circle, mikko.identity.publicKeys(), Role::Member);
        world.settle();
        auto ticket = *pia.client->ticket(circle);
        ++ticket.rosterIndex; // as if pia had taken somebody out since, and the server kept it back
        QVERIFY(mikko.client->joinCircle(ticket));
        world.wait(kLastRetry / 3);
        mikko.write(circle, "a", "1");
        world.wait(kLastRetry / 3);
        QCOMPARE(pia.read(circle, "a"), "");
        QVERIFY(mikko.alarms.empty()); // a host may be about to publish it
        world.wait(std::chrono::minutes{2});
        QCOMPARE(kindsOf(mikko.alarms), std::vector{AlarmKind::Rollback});
        QCOMPARE(pia.read(circle, "a"), "");
    }

    void aServerThatSpeaksOfAnEpochItShowsNobodyIsAskedSeldom()
    {
        Pair pair;
        pair.world.network.toServer = [](const std::string&, wire::Frame& frame) {
            wire::EnvelopeHeader header;
            if (frame.has_put() && header.ParseFromString(frame.put().envelope().header())) {
                header.set_epoch(header.epoch() + 1); // which it does not know
                frame.mutable_put()->mutable_envelope()->set_header(header.SerializeAsString());
            }
            return true;
        };
        pair.world.network.sent.clear();
        pair.pia.write(pair.circle, "a", "1");
        pair.world.wait(std::chrono::minutes{1});
        QVERIFY(pair.world.network.sent.size() > 10); // it does not give up
        QVERIFY2(pair.world.network.sent.size() < 150, std::to_string(pair.world.network.sent.size()).c_str());
        pair.world.network.toServer = {};
        pair.world.wait(std::chrono::minutes{1});
        QCOMPARE(pair.mikko.read(pair.circle, "a"), "1");
        QCOMPARE(pair.pia.client->circle(pair.circle)->pendingChanges, 0u);
    }

    void twoHistoriesAreNoticedWhenTheirReadersMeet()
    {
        FakeClock clock;
        RelayNetwork left(clock);
        RelayNetwork right(clock);
        Person pia("pia", left, clock);
        Person mikko("mikko", left, clock);
        const auto pump = [&](milliseconds by) {
            const auto both = [&] { left.pump(), right.pump(), left.pump(); };
            both();
            clock.advance(by, both);
            both();
        };
        pump({});
        const auto circle = *pia.client->createCircle();
        pia.client->addDevice(circle, mikko.identity.publicKeys(), Role::Member);
        pump({});
        QVERIFY(mikko.client->joinCircle(*pia.client->ticket(circle)));
        pia.write(circle, "a", "1");
        pump(kTypingBatch);
        QCOMPARE(mikko.read(circle, "a"), "1");
        // The server splits: each of the two sees a history of its own from here on.
        right.setBack(left.disk());
        mikko.switchOff();
        mikko.moveTo(right);
        mikko.switchOn();
        pump(kLastRetry);
        pia.write(circle, "b", "left");
        mikko.write(circle, "c", "right");
        pump(kTypingBatch);
        QCOMPARE(mikko.read(circle, "b"), "");
        QVERIFY(pia.alarms.empty());
        // They meet again on the left one.
        mikko.switchOff();
        mikko.moveTo(left);
        mikko.switchOn();
        pump(kLastRetry);
        QVERIFY(!mikko.alarms.empty());
        QVERIFY(mikko.alarms.front().kind == AlarmKind::HistoriesDiffer);
    }

    void aPresenceFromAnotherHistoryRaisesTheAlarm()
    {
        Pair pair;
        pair.pia.write(pair.circle, "a", "1");
        pair.world.wait(kTypingBatch);
        // Mikko was shown something else in its place.
        auto header = roster::EnvelopeHeader{};
        const auto& head = *pair.mikko.client->session().find(pair.circle)->headOf(LogId{});
        header.author = pair.pia.identity.id();
        header.seenIndex = head.index;
        header.seenHash = head.chain;
        header.seenHash.bytes[0] ^= 1;
        pair.mikko.client->session().find(pair.circle)->compareHeads(header);
        QCOMPARE(kindsOf(pair.mikko.alarms), std::vector{AlarmKind::HistoriesDiffer});
        QVERIFY(pair.mikko.alarms.front().device == pair.pia.identity.id());
    }

    void aClonedVaultIsNoticedByItsTwin()
    {
        World world;
        auto& pia = world.add("pia");
        auto& mikko = world.add("mikko");
        const auto circle = world.circle(pia, {{&mikko, Role::Host}});
        pia.write(circle, "a", "1");
        world.wait(kTypingBatch);
        auto& twin = world.clone(pia, "twin");
        world.settle();
        twin.write(circle, "b", "2");
        world.wait(kTypingBatch);
        QCOMPARE(mikko.read(circle, "b"), "2");
        QCOMPARE(kindsOf(pia.alarms), std::vector{AlarmKind::ClonedDevice});
        // And work goes on: nothing of either is lost.
        pia.write(circle, "c", "3");
        world.wait(std::chrono::seconds{5});
        QCOMPARE(mikko.read(circle, "c"), "3");
        QCOMPARE(pia.client->circle(circle)->pendingChanges, 0u);
    }

    void aServerThatChangesTheOrderForOneReaderIsNoticed()
    {
        // Pia is told that her own entry stands elsewhere than it does.
        Pair pair;
        pair.world.network.toClient = [&](const std::string& to, wire::Frame& frame) {
            if (to == "pia" && frame.has_ack()) {
                auto& hash = *frame.mutable_ack()->mutable_chain_hash();
                hash[0] = static_cast<char>(hash[0] ^ 1);
            }
            return true;
        };
        pair.pia.write(pair.circle, "a", "1");
        pair.world.wait(kTypingBatch);
        QCOMPARE(kindsOf(pair.pia.alarms), std::vector{AlarmKind::HistoriesDiffer});
    }
};

} // namespace kudelma::sync::test

KUDELMA_SUITE(kudelma::sync::test::HostileTest)
#include "hostile_test.moc"

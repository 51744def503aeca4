// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "roster/envelope.h"
#include "support/person.h"
#include "support/suites.h"
#include "sync/bytes.h"
#include "sync/connection.h"
#include "sync/session.h"
#include "wire/limits.h"

#include <QTest>

namespace kudelma::sync::test {

namespace {

std::vector<wire::Envelope> snapshotsFrom(const World& world, const std::string& name)
{
    std::vector<wire::Envelope> snapshots;
    for (const auto& [from, frame] : world.network.sent) {
        const auto header = roster::parseHeader(frame.put().envelope());
        if (from == name && frame.has_put() && header && header->kind == roster::EnvelopeKind::Snapshot)
            snapshots.push_back(frame.put().envelope());
    }
    return snapshots;
}

/// Work over many envelopes, at the server's pace.
void writeMuch(World& world, Person& person, const CircleId& circle, int count)
{
    for (int i = 0; i < count; ++i) {
        person.write(circle, "n" + std::to_string(i % 50), std::to_string(i));
        world.wait(kTypingBatch);
    }
}

} // namespace

/// Snapshots let a newcomer begin and the log be trimmed.
class SnapshotsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::initialise()); }

    void oneMemberPostsASnapshotWhenTheLogHasGrown()
    {
        World world;
        auto& pia = world.add("pia");
        auto& mikko = world.add("mikko");
        const auto circle = world.circle(pia, {{&mikko, Role::Host}});
        writeMuch(world, pia, circle, static_cast<int>(wire::kSnapshotEveryEntries));
        QVERIFY(snapshotsFrom(world, "pia").empty());
        world.wait(std::chrono::minutes{1});
        QCOMPARE(snapshotsFrom(world, "pia").size() + snapshotsFrom(world, "mikko").size(), 1u);
        QVERIFY(mikko.quarantined.empty());
        QVERIFY(pia.alarms.empty());
        // And a newcomer begins there.
        auto& late = world.add("late");
        pia.client->addDevice(circle, late.identity.publicKeys(), Role::Member);
        world.settle();
        int entries = 0;
        world.network.toClient = [&](const std::string& to, const wire::Frame& frame) {
            if (to == "late")
                entries += frame.entries().envelopes_size();
            return true;
        };
        QVERIFY(late.client->joinCircle(*pia.client->ticket(circle)));
        world.settle();
        QVERIFY2(entries < 10, qPrintable(QString::number(entries)));
        QCOMPARE(late.json(circle), pia.json(circle));
        late.write(circle, "late", "x");
        world.wait(kTypingBatch);
        QCOMPARE(pia.read(circle, "late"), "x");
    }

    void whatWasOnlyAskedForOrTakenBackDoesNotSpoilASnapshot()
    {
        World world;
        auto& pia = world.add("pia");
        const auto circle = world.circle(pia, {});
        auto& document = pia.doc(circle);
        const auto text = document.text("text");
        document.transact([&](crdt::Transaction& t) {
            text.insert(t, 0, u"unsaid");
            text.insert(t, 0, u"said ");
        });
        document.transact([&](crdt::Transaction& t) { text.remove(t, 0, text.size()); });
        (void)document.array("list");
        (void)document.map("fields");
        pia.write(circle, "a", "1");
        world.wait(kTypingBatch);
        pia.client->newEpoch(circle);
        world.wait(std::chrono::minutes{1});
        QVERIFY(!snapshotsFrom(world, "pia").empty());
        // Who was given no key of the first epoch has the snapshot alone.
        auto& late = world.add("late");
        pia.client->addDevice(circle, late.identity.publicKeys(), Role::Member);
        world.settle();
        QVERIFY(late.client->joinCircle(*pia.client->ticket(circle)));
        world.settle();
        QVERIFY(late.quarantined.empty());
        QCOMPARE(late.read(circle, "a"), "1");
    }

    void aNewEpochIsFollowedByASnapshotOfEveryLogUnderIt()
    {
        World world;
        auto& pia = world.add("pia");
        auto& aino = world.add("aino");
        const auto circle = world.circle(pia, {{&aino, Role::Guest}});
        pia.write(circle, "a", "1");
        aino.write(circle, "b", "2");
        world.wait(kTypingBatch);
        pia.client->newEpoch(circle);
        world.wait(std::chrono::seconds{1});
        const auto snapshots = snapshotsFrom(world, "pia");
        QCOMPARE(snapshots.size(), 2u);
        for (const auto& snapshot : snapshots)
            QCOMPARE(roster::parseHeader(snapshot)->epoch, 2u);
        // A newcomer, who has only the present key, reads all.
        auto& mikko = world.add("mikko");
        pia.client->addDevice(circle, mikko.identity.publicKeys(), Role::Member);
        world.settle();
        QVERIFY(mikko.client->joinCircle(*pia.client->ticket(circle)));
        world.settle();
        QCOMPARE(mikko.read(circle, "a"), "1");
        QCOMPARE(mikko.read(circle, "b", aino.ownLog()), "2");
        QVERIFY(mikko.quarantined.empty());
    }

    void whoComesBeforeTheSnapshotOfItsEpochReadsAllOnceItIsThere()
    {
        World world;
        auto& pia = world.add("pia");
        auto& mikko = world.add("mikko");
        const auto circle = world.circle(pia, {});
        pia.write(circle, "a", "1");
        world.wait(kTypingBatch);
        // Snapshots are lost for now.
        world.network.toServer = [](const std::string&, const wire::Frame& frame) {
            const auto header = roster::parseHeader(frame.put().envelope());
            return !frame.has_put() || header->kind != roster::EnvelopeKind::Snapshot;
        };
        pia.client->newEpoch(circle);
        pia.client->addDevice(circle, mikko.identity.publicKeys(), Role::Member);
        world.wait(std::chrono::seconds{1});
        QVERIFY(mikko.client->joinCircle(*pia.client->ticket(circle)));
        world.settle();
        QCOMPARE(mikko.read(circle, "a"), "");
        QVERIFY(mikko.quarantined.empty());
        world.network.toServer = {};
        world.network.kill();
        world.wait(std::chrono::minutes{2});
        QCOMPARE(mikko.read(circle, "a"), "1");
        QVERIFY(mikko.quarantined.empty());
        QVERIFY(mikko.alarms.empty());
    }

    void anotherMemberPostsItWhenTheOneWhoMadeTheEpochIsGone()
    {
        World world;
        auto& pia = world.add("pia");
        auto& mikko = world.add("mikko");
        const auto circle = world.circle(pia, {{&mikko, Role::Member}});
        pia.write(circle, "a", "1");
        world.wait(kTypingBatch);
        world.network.toServer
            = [](const std::string& from, const wire::Frame& frame) { return from != "pia" || !frame.has_put(); };
        pia.client->newEpoch(circle);
        world.settle();
        world.network.setReachable("pia", false);
        world.wait(std::chrono::minutes{1});
        QCOMPARE(snapshotsFrom(world, "mikko").size(), 1u);
    }

    void aSnapshotThatHoldsWhatItsLogDoesNotIsNotBelieved()
    {
        World world;
        auto& pia = world.add("pia");
        const auto circle = world.circle(pia, {});
        pia.write(circle, "a", "1");
        world.wait(kTypingBatch);
        const auto& replica = *pia.client->session().find(circle);
        LogReplica honest(circle, LogId{}, 1, pia.identity.id(), seededRandom(3));
        const auto& head = *replica.headOf(LogId{});
        const auto sealed = [&](const std::function<void(wire::SnapshotPayload&)>& change) {
            crdt::Document document;
            (void)document.applyUpdate(*pia.doc(circle).encodeStateAsUpdate());
            wire::SnapshotPayload payload;
            payload.set_state(textOf(*document.encodeStateAsUpdate()));
            payload.set_covers_index(head.index);
            payload.set_covers_hash(textOf(head.chain.view()));
            payload.set_state_hash(textOf(stateHash(document).view()));
            auto* owner = payload.add_owners();
            owner->set_client_id(pia.doc(circle).clientId());
            owner->set_device(textOf(pia.identity.id().view()));
            change(payload);
            roster::EnvelopeHeader header;
            header.kind = roster::EnvelopeKind::Snapshot;
            header.circle = circle;
            header.authorSeq = 2;
            header.prevAuthorHash = head.authors.at(pia.identity.id()).hash;
            header.epoch = 1;
            header.rosterHead = replica.roster().state().head();
            header.seenIndex = head.index;
            header.seenHash = head.chain;
            return roster::seal(header, pia.identity, *replica.roster().presentKey(), serialized(payload));
        };
        const auto take = [&](const wire::Envelope& envelope) {
            LogReplica fresh(circle, LogId{}, 1, DeviceId::random(), seededRandom(4));
            return fresh.takeSnapshot(envelope, replica.roster().state(), replica.roster().keys());
        };
        QVERIFY(take(sealed([](wire::SnapshotPayload&) {})).outcome == Taken::Outcome::Applied);
        const auto wrongHash = take(sealed([](wire::SnapshotPayload& p) { (*p.mutable_state_hash())[0] ^= 1; }));
        QVERIFY(wrongHash.outcome == Taken::Outcome::SetAside && wrongHash.reason == QuarantineReason::BadSnapshot);
        const auto noOwner = take(sealed([](wire::SnapshotPayload& p) { p.clear_owners(); }));
        QVERIFY(noOwner.outcome == Taken::Outcome::SetAside && noOwner.reason == QuarantineReason::BadSnapshot);
        QVERIFY(
            take(sealed([](wire::SnapshotPayload& p) { p.set_covers_index(9); })).outcome == Taken::Outcome::SetAside);
        QVERIFY(take(sealed([](wire::SnapshotPayload& p) { p.set_state("nonsense"); })).outcome
            == Taken::Outcome::SetAside);
    }

    void theVaultsCopyIsPutTogetherBeforeItGrowsLong()
    {
        World world;
        auto& pia = world.add("pia");
        const auto circle = world.circle(pia, {});
        writeMuch(world, pia, circle, 520);
        const auto logs = *pia.store->logs(circle);
        QCOMPARE(logs.size(), 1u);
        QVERIFY(pia.store->updates(logs.front().key)->size() < 100);
        const auto before = pia.json(circle);
        pia.switchOff();
        world.network.setReachable("pia", false);
        pia.switchOn();
        QCOMPARE(pia.json(circle), before);
    }
};

} // namespace kudelma::sync::test

KUDELMA_SUITE(kudelma::sync::test::SnapshotsTest)
#include "snapshots_test.moc"

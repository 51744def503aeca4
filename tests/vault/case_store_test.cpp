// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "support/suites.h"
#include "vault_fixture.h"

#include <thread>

using namespace kudelma;
using namespace kudelma::vault;
using namespace kudelma::vault::test;

namespace {

StoredAttachment attachmentOf(const CircleId& circle, AttachmentState state)
{
    return {{circle, DeviceId::random(), crypto::AttachmentId::random()}, state, 1, 13,
        crypto::attachmentDigest(bytes("first second"))};
}

} // namespace

class CaseStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::initialise()); }
    void init()
    {
        m_store.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        auto made = CaseStore::create(file(), m_key);
        WORKS(made);
        m_store = std::move(*made);
    }
    void everythingComesBackAfterOpeningAgain()
    {
        const LogKey log{m_circle, LogId::random(), 3};
        const auto key = crypto::EpochKey::random();
        const OutboxEntry waiting{m_store->nextOutboxNumber(), log, bytes("payload"), {}};
        const QuarantinedEntry aside{log, 7, DeviceId::random(), 4, 1'700'000'000'123, bytes("entry")};
        const StoredUpdate update{DeviceId::random(), 9, bytes("update")};
        const auto lookup = InvitationLookup::random();
        Batch batch;
        batch.putCircle(m_circle, bytes("circle"));
        batch.putRosterEntry(m_circle, 0, bytes("genesis"));
        batch.putRosterEntry(m_circle, 1, bytes("second"));
        batch.putEpochKey(m_circle, 2, key);
        batch.putLog(log, bytes("log"));
        batch.appendUpdate(log, update);
        batch.putOutbox(waiting);
        batch.addQuarantined(aside);
        batch.putInvitation(lookup, bytes("invitation"));
        batch.putDraft("note", bytes("Kesken jäänyt"));
        batch.putSetting("theme", {});
        WORKS(m_store->commit(batch));
        reopen();

        const auto circles = m_store->circles();
        WORKS(circles);
        QCOMPARE(circles->size(), std::size_t(1));
        QVERIFY(circles->front().id == m_circle && circles->front().memory == bytes("circle"));
        QVERIFY(m_store->roster(m_circle).value() == (std::vector{bytes("genesis"), bytes("second")}));
        const auto keys = m_store->epochKeys(m_circle);
        WORKS(keys);
        QVERIFY(keys->size() == 1 && std::ranges::equal(keys->at(2).view(), key.view()));
        const auto logs = m_store->logs(m_circle);
        WORKS(logs);
        QVERIFY(logs->size() == 1 && logs->front().key == log && logs->front().memory == bytes("log"));
        QVERIFY(m_store->updates(log).value() == std::vector{update});
        QVERIFY(m_store->outbox().value() == std::vector{waiting});
        QVERIFY(m_store->quarantine(m_circle).value() == std::vector{aside});
        const auto invitations = m_store->invitations();
        WORKS(invitations);
        QVERIFY(invitations->size() == 1 && invitations->front().lookup == lookup
            && invitations->front().invitation == bytes("invitation"));
        QVERIFY(m_store->drafts().value().at("note") == bytes("Kesken jäänyt"));
        QVERIFY(m_store->settings().value().at("theme").empty());
        WORKS(m_store->checkIntegrity());
    }
    void attachmentsComeBackAfterOpeningAgain()
    {
        putCircleAndLog();
        const auto key = crypto::AttachmentKey::random();
        const auto one = attachmentOf(m_circle, AttachmentState::Outgoing);
        auto other = attachmentOf(m_circle, AttachmentState::Here);
        other.name.author = one.name.author; // One device has several.
        Batch batch;
        batch.putAttachment(one, &key);
        batch.appendAttachmentContent(one.name, 1, bytes("first "));
        batch.appendAttachmentContent(one.name, 2, bytes("second"));
        batch.putAttachment(other, &key);
        WORKS(m_store->commit(batch));
        reopen();
        QVERIFY(m_store->attachments().value() == (std::vector{one, other}));
        QVERIFY(std::ranges::equal(m_store->attachmentKey(one.name).value().view(), key.view()));
        QVERIFY(m_store->attachmentContent(one.name).value() == bytes("first second"));
        QVERIFY(m_store->attachmentPart(one.name, 2).value() == bytes("second"));
        QVERIFY(failedAs(m_store->attachmentPart(one.name, 3), ErrorKind::Missing));
        QVERIFY(m_store->attachmentContent(other.name).value().empty());
        const auto nobodys = attachmentOf(m_circle, AttachmentState::Here);
        QVERIFY(m_store->attachmentContent(nobodys.name).value().empty());
        QVERIFY(failedAs(m_store->attachmentKey(nobodys.name), ErrorKind::Missing));
    }
    void anAttachmentsProgressIsKept()
    {
        putCircleAndLog();
        const auto key = crypto::AttachmentKey::random();
        auto one = attachmentOf(m_circle, AttachmentState::Outgoing);
        Batch batch;
        batch.putAttachment(one, &key);
        batch.appendAttachmentContent(one.name, 1, bytes("content"));
        batch.setAttachmentProgress(one.name, AttachmentState::Here, 7);
        WORKS(m_store->commit(batch));
        one.state = AttachmentState::Here;
        one.nextPart = 7;
        QVERIFY(m_store->attachments().value() == std::vector{one});
        QVERIFY(m_store->attachmentContent(one.name).value() == bytes("content"));
    }
    void whatIsBeingErasedHasNeitherKeyNorContent()
    {
        putCircleAndLog();
        const auto key = crypto::AttachmentKey::random();
        auto one = attachmentOf(m_circle, AttachmentState::Here);
        Batch put;
        put.putAttachment(one, &key);
        put.appendAttachmentContent(one.name, 1, bytes("content"));
        WORKS(m_store->commit(put));
        one.state = AttachmentState::Erasing;
        Batch erase;
        erase.putAttachment(one, nullptr);
        WORKS(m_store->commit(erase));
        reopen();
        QVERIFY(m_store->attachments().value() == std::vector{one});
        QVERIFY(m_store->attachmentContent(one.name).value().empty());
        QVERIFY(failedAs(m_store->attachmentKey(one.name), ErrorKind::Missing));
        Batch remove;
        remove.removeAttachment(one.name);
        WORKS(m_store->commit(remove));
        QVERIFY(m_store->attachments().value().empty());
        WORKS(m_store->checkIntegrity());
    }
    void contentWithoutItsAttachmentIsRefused()
    {
        putCircleAndLog();
        Batch batch;
        batch.appendAttachmentContent(attachmentOf(m_circle, AttachmentState::Here).name, 1, bytes("content"));
        QVERIFY(failedAs(m_store->commit(batch), ErrorKind::Misuse));
        const auto key = crypto::AttachmentKey::random();
        Batch nowhere;
        nowhere.putAttachment(attachmentOf(CircleId::random(), AttachmentState::Here), &key);
        QVERIFY(failedAs(m_store->commit(nowhere), ErrorKind::Misuse));
    }
    void aBatchThatFailsInItsLastChangeLeavesNothing()
    {
        putCircleAndLog();
        const auto before = m_store->freshness();
        Batch batch;
        batch.putDraft("note", bytes("text"));
        batch.appendUpdate(m_log, {{}, 0, bytes("update")});
        batch.putOutbox({m_store->nextOutboxNumber(), m_log, bytes("payload"), {}});
        batch.appendUpdate({m_circle, LogId::random(), 1}, {{}, 0, bytes("for a log that was never put")});
        QVERIFY(failedAs(m_store->commit(batch), ErrorKind::Misuse));
        QVERIFY(m_store->drafts().value().empty());
        QVERIFY(m_store->updates(m_log).value().empty());
        QVERIFY(m_store->outbox().value().empty());
        QVERIFY(m_store->freshness() == before);
    }
    void whatBelongsToAnUnknownCircleIsRefused()
    {
        Batch batch;
        batch.putRosterEntry(CircleId::random(), 0, bytes("entry"));
        QVERIFY(failedAs(m_store->commit(batch), ErrorKind::Misuse));
    }
    void updatesComeInTheOrderInWhichTheyWereStored()
    {
        putCircleAndLog();
        std::vector<StoredUpdate> expected;
        for (std::uint64_t i = 0; i < 20; ++i) {
            const StoredUpdate update{{}, 100 - i, {static_cast<std::uint8_t>(i)}};
            Batch batch;
            batch.appendUpdate(m_log, update);
            WORKS(m_store->commit(batch));
            expected.push_back(update);
        }
        QVERIFY(m_store->updates(m_log).value() == expected);
    }
    void aWholeStateTakesThePlaceOfAllUpdates()
    {
        putCircleAndLog();
        Batch batch;
        batch.appendUpdate(m_log, {{}, 1, bytes("one")});
        batch.appendUpdate(m_log, {{}, 2, bytes("two")});
        batch.replaceUpdates(m_log, bytes("both"));
        batch.appendUpdate(m_log, {{}, 3, bytes("three")});
        WORKS(m_store->commit(batch));
        const auto updates = m_store->updates(m_log).value();
        QCOMPARE(updates.size(), std::size_t(2));
        QVERIFY(updates[0].update == bytes("both") && updates[1].update == bytes("three"));
    }
    void puttingAgainReplaces()
    {
        putCircleAndLog();
        const auto number = m_store->nextOutboxNumber();
        Batch batch;
        batch.putCircle(m_circle, bytes("newer"));
        batch.putLog(m_log, bytes("newer"));
        batch.putRosterEntry(m_circle, 0, bytes("a"));
        batch.putRosterEntry(m_circle, 0, bytes("b"));
        batch.putOutbox({number, m_log, bytes("plain"), {}});
        batch.putOutbox({number, m_log, bytes("plain"), bytes("sealed")});
        batch.putDraft("a", bytes("1"));
        batch.putDraft("a", bytes("2"));
        WORKS(m_store->commit(batch));
        QVERIFY(m_store->circles().value().front().memory == bytes("newer"));
        QVERIFY(m_store->logs(m_circle).value().front().memory == bytes("newer"));
        QVERIFY(m_store->roster(m_circle).value() == std::vector<Bytes>{bytes("b")});
        QVERIFY(m_store->outbox().value().front().sealed == bytes("sealed"));
        QVERIFY(m_store->drafts().value().at("a") == bytes("2"));
    }
    void aCircleKeepsItsPlaceWhenItIsPutAgain()
    {
        const auto second = CircleId::random();
        Batch batch;
        batch.putCircle(m_circle, {});
        batch.putCircle(second, {});
        batch.putCircle(m_circle, bytes("again"));
        WORKS(m_store->commit(batch));
        QVERIFY(m_store->circles().value()[0].id == m_circle);
        QVERIFY(m_store->circles().value()[1].id == second);
    }
    void aRosterCanBeCut()
    {
        putCircleAndLog();
        Batch batch;
        for (std::uint64_t i = 0; i < 4; ++i)
            batch.putRosterEntry(m_circle, i, {static_cast<std::uint8_t>(i)});
        batch.cutRoster(m_circle, 2);
        WORKS(m_store->commit(batch));
        QCOMPARE(m_store->roster(m_circle).value().size(), std::size_t(2));
    }
    void aRosterWithAHoleIsDamage()
    {
        putCircleAndLog();
        Batch batch;
        batch.putRosterEntry(m_circle, 1, bytes("second"));
        WORKS(m_store->commit(batch));
        QVERIFY(failedAs(m_store->roster(m_circle), ErrorKind::Damaged));
    }
    void theOutboxGivesNoNumberTwiceEvenAfterOpeningAgain()
    {
        putCircleAndLog();
        const auto number = m_store->nextOutboxNumber();
        Batch put;
        put.putOutbox({number, m_log, bytes("payload"), {}});
        WORKS(m_store->commit(put));
        Batch remove;
        remove.removeOutbox(number);
        WORKS(m_store->commit(remove));
        reopen();
        QVERIFY(m_store->nextOutboxNumber() > number);
    }
    void forgettingACircleForgetsAllOfItAndNothingElse()
    {
        const auto other = CircleId::random();
        const LogKey otherLog{other, {}, 1};
        putCircleAndLog();
        Batch batch;
        std::vector<StoredAttachment> attached;
        batch.putCircle(other, {});
        batch.putLog(otherLog, {});
        for (const auto& log : {m_log, otherLog}) {
            batch.putRosterEntry(log.circle, 0, bytes("entry"));
            batch.putEpochKey(log.circle, 1, crypto::EpochKey::random());
            batch.appendUpdate(log, {{}, 0, bytes("update")});
            batch.putOutbox({m_store->nextOutboxNumber(), log, bytes("payload"), {}});
            batch.addQuarantined({log, 1, {}, 0, 0, {}});
            const auto key = crypto::AttachmentKey::random();
            attached.push_back(attachmentOf(log.circle, AttachmentState::Here));
            batch.putAttachment(attached.back(), &key);
            batch.appendAttachmentContent(attached.back().name, 1, bytes("content"));
        }
        WORKS(m_store->commit(batch));
        Batch forget;
        forget.forgetCircle(m_circle);
        WORKS(m_store->commit(forget));
        QCOMPARE(m_store->circles().value().size(), std::size_t(1));
        for (const auto& log : {m_log, otherLog}) {
            const std::size_t expected = log.circle == other ? 1 : 0;
            QCOMPARE(m_store->roster(log.circle).value().size(), expected);
            QCOMPARE(m_store->epochKeys(log.circle).value().size(), expected);
            QCOMPARE(m_store->logs(log.circle).value().size(), expected);
            QCOMPARE(m_store->updates(log).value().size(), expected);
            QCOMPARE(m_store->quarantine(log.circle).value().size(), expected);
        }
        QVERIFY(m_store->attachments().value() == std::vector{attached[1]});
        QVERIFY(m_store->attachmentContent(attached[0].name).value().empty());
        QVERIFY(m_store->attachmentContent(attached[1].name).value() == bytes("content"));
        QCOMPARE(m_store->outbox().value().size(), std::size_t(1));
        WORKS(m_store->checkIntegrity());
    }
    void forgettingALogLeavesTheOtherGenerations()
    {
        putCircleAndLog();
        const LogKey next{m_circle, {}, 2};
        Batch batch;
        batch.putLog(next, {});
        for (const auto& log : {m_log, next}) {
            batch.appendUpdate(log, {{}, 0, bytes("update")});
            batch.putOutbox({m_store->nextOutboxNumber(), log, {}, {}});
        }
        batch.forgetLog(m_log);
        WORKS(m_store->commit(batch));
        QVERIFY(m_store->updates(m_log).value().empty());
        QCOMPARE(m_store->updates(next).value().size(), std::size_t(1));
        QCOMPARE(m_store->outbox().value().size(), std::size_t(1));
    }
    void everyCommitMovesTheFreshnessOn()
    {
        const auto first = m_store->freshness();
        Batch batch;
        batch.putDraft("note", bytes("text"));
        WORKS(m_store->commit(batch));
        const auto second = m_store->freshness();
        QCOMPARE(second.counter, first.counter + 1);
        QVERIFY(second.head != first.head);
        reopen();
        QVERIFY(m_store->freshness() == second);
    }
    void onlyOneProgramHasACaseOpen() { QVERIFY(failedAs(CaseStore::open(file(), m_key), ErrorKind::InUse)); }
    void aMegabyteInOneUpdateIsKept()
    {
        putCircleAndLog();
        const auto large = crypto::randomBytes(1024 * 1024);
        Batch batch;
        batch.replaceUpdates(m_log, large);
        WORKS(m_store->commit(batch));
        QVERIFY(m_store->updates(m_log).value().front().update == large);
    }
    void twoThreadsMayCommitAtOnce()
    {
        constexpr int kEach = 30;
        putCircleAndLog();
        std::array<bool, 2> allStored{true, true};
        std::vector<std::thread> threads;
        for (auto& good : allStored) {
            threads.emplace_back([this, &good] {
                for (int i = 0; i < kEach; ++i) {
                    Batch batch;
                    batch.appendUpdate(m_log, {{}, 0, bytes("update")});
                    batch.putOutbox({m_store->nextOutboxNumber(), m_log, {}, {}});
                    good = m_store->commit(batch).has_value() && good;
                }
            });
        }
        for (auto& thread : threads)
            thread.join();
        QVERIFY(allStored[0] && allStored[1]);
        QCOMPARE(m_store->updates(m_log).value().size(), std::size_t(2 * kEach));
        QCOMPARE(m_store->outbox().value().size(), std::size_t(2 * kEach));
    }

private:
    std::filesystem::path file() const { return pathIn(*m_folder, "a.kdb"); }
    void reopen()
    {
        m_store.reset();
        auto opened = CaseStore::open(file(), m_key);
        WORKS(opened);
        m_store = std::move(*opened);
    }
    void putCircleAndLog()
    {
        Batch batch;
        batch.putCircle(m_circle, {});
        batch.putLog(m_log, {});
        WORKS(m_store->commit(batch));
    }

    bool m_ready = crypto::initialise();
    crypto::DatabaseKey m_key = crypto::DatabaseKey::random();
    CircleId m_circle = CircleId::random();
    LogKey m_log{m_circle, {}, 1};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<CaseStore> m_store;
};

KUDELMA_SUITE(CaseStoreTest)
#include "case_store_test.moc"

// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// The disk: what a failed write leaves behind, what stands in the files, who may open them.
#include "database/database.h"
#include "support/suites.h"
#include "sync_server/backup.h"
#include "sync_server/embedded_schema.h"
#include "sync_server/embedded_store.h"
#include "sync_server/store_files.h"
#include "sync_server/support/attachments.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

#include <thread>

using namespace kudelma;
using namespace kudelma::relay;
using namespace kudelma::relay::test;

class TestRelayStore : public QObject
{
    Q_OBJECT

    std::unique_ptr<Bed> m_bed;
    std::unique_ptr<Client> m_host, m_member;
    std::unique_ptr<TestCircle> m_circle;

    static StoreErrorKind errorOf(const std::filesystem::path& directory)
    {
        const auto store = EmbeddedStore::open(directory);
        return store ? StoreErrorKind::Failed : store.error().kind;
    }
    static int number(StoreErrorKind kind) { return static_cast<int>(kind); }

private Q_SLOTS:
    void init()
    {
        m_bed = std::make_unique<Bed>();
        m_host = std::make_unique<Client>(*m_bed);
        m_member = std::make_unique<Client>(*m_bed);
        m_host->signIn();
        m_member->signIn();
        m_circle = std::make_unique<TestCircle>(
            *m_host, std::vector<std::pair<const Asker*, Role>>{{m_member.get(), Role::Member}});
        (void)m_member->subscribe(m_circle->id());
        m_member->forget();
    }

    // ---- failing writes

    void whatWasNotWrittenIsToldAndMayBeSentAgain()
    {
        m_circle->write(*m_host);
        m_member->forget();
        std::vector<wire::Envelope> sent;
        const auto truth = m_circle->head();
        for (int i = 0; i < 3; ++i) {
            sent.push_back(m_circle->update(*m_host));
            m_host->post(putFrame(sent.back()));
            m_circle->moveOn(sent.back());
        }
        const auto last = m_host->lastRequest();
        m_bed->failWrites();
        for (std::uint64_t request = last - 2; request <= last; ++request)
            COMPARE_CODE(m_host->reply(request), wire::ERROR_CODE_STORE);
        QVERIFY(m_member->take().empty());
        for (const auto& envelope : sent)
            QVERIFY(m_host->put(envelope).has_ack()); // The same bytes, at the same places.
        const auto entries = m_member->take(wire::Frame::kEntries);
        QCOMPARE(entries.size(), 3u);
        QCOMPARE(entries[0].entries().first_index(), truth.index + 1);
    }

    void aRosterEntryThatWasNotWrittenHasNotHappened()
    {
        const auto removal = RosterBuilder(m_circle->roster, m_host->identity())
                                 .remove(m_member->id())
                                 .newEpoch(EpochKey::random())
                                 .sign();
        m_host->post(rosterFrame(m_circle->id(), removal->entry));
        m_bed->failWrites();
        COMPARE_CODE(m_host->reply(m_host->lastRequest()), wire::ERROR_CODE_STORE);
        QVERIFY(m_member->take().empty()); // Not removed.
        m_circle->write(*m_member);
        QCOMPARE(m_member->take(wire::Frame::kEntries).size(), 1u); // And still subscribed.
        QVERIFY(m_host->putRoster(m_circle->id(), removal->entry).has_roster_ack());
        QCOMPARE(m_member->take(wire::Frame::kRemoved).size(), 1u);
    }

    void aCircleThatWasNotWrittenDoesNotExist()
    {
        const auto founded = RosterBuilder::founding(m_host->identity()).newEpoch(EpochKey::random()).sign();
        m_host->post(rosterFrame(founded->after.circle(), founded->entry));
        m_bed->failWrites();
        COMPARE_CODE(m_host->subscribe(founded->after.circle()), wire::ERROR_CODE_NOT_ON_ROSTER);
        QVERIFY(m_host->putRoster(founded->after.circle(), founded->entry).has_roster_ack());
    }

    void whatCameToTheDiskBeforeTheFailureIsPassedOn()
    {
        const auto first = m_circle->update(*m_host);
        m_host->post(putFrame(first));
        m_circle->moveOn(first);
        const auto jobs = std::exchange(m_bed->writer.jobs, {});
        QVERIFY(m_bed->store().write(jobs).has_value());
        m_host->post(putFrame(m_circle->update(*m_host)));
        m_bed->relay().written(jobs.size());
        m_bed->failWrites();
        QVERIFY(m_host->reply(m_host->lastRequest() - 1).has_ack());
        COMPARE_CODE(m_host->reply(m_host->lastRequest()), wire::ERROR_CODE_STORE);
        QCOMPARE(m_member->take(wire::Frame::kEntries).size(), 1u);
    }

    void aBatchIsWrittenWholeOrNotAtAll()
    {
        const auto circle = CircleId::random();
        const DeviceId founder = m_host->id();
        const auto before = m_bed->store().circlesFoundedBy(founder);
        // The second contradicts the schema: there is no such circle.
        const auto written
            = m_bed->store().write({{AddCircle{circle, founder}}, {AppendRoster{CircleId::random(), 0, {}}}});
        QVERIFY(!written.has_value());
        QCOMPARE(*m_bed->store().circlesFoundedBy(founder), *before);
        m_circle->write(*m_host); // The connection is usable still.
    }

    void theWritersThreadGathersAndStopsAtAFailure()
    {
        auto store = EmbeddedStore::open(m_bed->directory());
        QVERIFY(store.has_value());
        std::mutex mutex;
        std::size_t done = 0;
        int failures = 0;
        const auto look = [&](auto value) {
            const std::lock_guard lock(mutex);
            return value();
        };
        {
            ThreadedWriter writer(std::move(*store),
                {[&](std::size_t jobs, const OvertakenJobs&, std::chrono::nanoseconds) {
                     const std::lock_guard lock(mutex);
                     done += jobs;
                 },
                    [&](const StoreError&) {
                        const std::lock_guard lock(mutex);
                        ++failures;
                    }});
            for (int i = 0; i < 100; ++i)
                writer.submit({AddCircle{CircleId::random(), m_host->id()}});
            QTRY_COMPARE(look([&] { return done; }), 100u);
            writer.submit({AppendRoster{CircleId::random(), 0, {}}});
            QTRY_COMPARE(look([&] { return failures; }), 1);
            writer.submit({AddCircle{CircleId::random(), m_host->id()}}); // Thrown away.
            writer.reset();
            writer.submit({AddCircle{CircleId::random(), m_host->id()}});
            QTRY_COMPARE(look([&] { return done; }), 101u);
            writer.submit({AddCircle{CircleId::random(), m_host->id()}});
        } // Ends only when that one is written too.
        QCOMPARE(done, 102u);
        QCOMPARE(*m_bed->store().circlesFoundedBy(m_host->id()), 103u);
    }

    // ---- the files

    void theSchemaIsMadeOnceAndFromNothing()
    {
        static_assert(std::is_same_v<decltype(storeSchema()), const database::MigrationTable&>);
        QVERIFY(storeSchema().isOrdered());
        m_bed->restart();
        m_host->signIn();
        m_circle->write(*m_host);
    }

    /// A store of each released version becomes like a fresh one, and keeps what it holds.
    void anOldStoreIsUpgraded_data()
    {
        QTest::addColumn<int>("version");
        for (int version = 1; version <= storeSchema().newest(); ++version)
            QTest::addRow("%d", version) << version;
    }
    void anOldStoreIsUpgraded()
    {
        QFETCH(int, version);
        const auto schemaOf = [](database::Database& database) {
            QString schema;
            auto select
                = database.prepare("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY type DESC, name");
            while (select && select->step().value_or(false))
                schema += QString::fromStdString(select->text(0)) + QStringLiteral(";\n");
            return schema;
        };
        QTemporaryDir folder;
        const std::filesystem::path directory = folder.path().toStdString();
        std::filesystem::permissions(directory, std::filesystem::perms::owner_all);
        const auto key = storeKey(directory);
        QVERIFY(key);
        const CircleId circle = CircleId::random();
        {
            auto old = database::Database::open(directory / kStoreFile, key->view());
            QVERIFY(old);
            const database::MigrationTable untilThen{
                storeSchema().applicationId, storeSchema().steps.first(static_cast<std::size_t>(version))};
            QVERIFY(untilThen.migrate(*old));
            // As it was released; whoever changes a released step sees this test fail.
            QFile released(QStringLiteral(KUDELMA_SOURCE_DIR "/tests/sync_server/schema/relay_%1.sql").arg(version));
            QVERIFY2(released.open(QIODevice::ReadOnly), qPrintable(released.fileName()));
            QCOMPARE(schemaOf(*old), QString::fromUtf8(released.readAll()).section(QStringLiteral("-- released\n"), 1));
            QVERIFY(old->run("INSERT INTO circles (id, founder) VALUES (?, ?)", circle.view(), m_host->id().view()));
        }
        auto store = EmbeddedStore::open(directory);
        QVERIFY2(store, store ? "" : store.error().context.c_str());
        QCOMPARE(*(*store)->circlesFoundedBy(m_host->id()), 1u);
        const AttachmentName name{circle, m_host->id(), crypto::AttachmentId::random()};
        QVERIFY((*store)->write({{PutAttachmentPart{name, 1, 1, 5, std::make_shared<std::string>("sealed")}}}));
        QCOMPARE((*store)->attachmentPart(name, 1)->value().ciphertext, std::string("sealed"));
        store->reset();
        QTemporaryDir other;
        const auto fresh = std::filesystem::path(other.path().toStdString());
        QVERIFY(EmbeddedStore::open(fresh).has_value());
        auto upgraded = database::Database::open(directory / kStoreFile, key->view());
        auto made = database::Database::open(fresh / kStoreFile, storeKey(fresh)->view());
        QVERIFY(upgraded && made);
        QCOMPARE(schemaOf(*upgraded), schemaOf(*made));
        QVERIFY(upgraded->checkStructure());
    }

    void aBackupHoldsTheAttachments()
    {
        const TestAttachment one{{m_circle->id(), m_member->id(), crypto::AttachmentId::random()}, 2, 100'000};
        QVERIFY(m_member->ask(one.put(1)).has_done());
        QVERIFY(m_member->ask(one.put(2)).has_done());
        QTemporaryDir folder;
        const std::filesystem::path root = folder.path().toStdString();
        QVERIFY(makeBackup(m_bed->directory(), root / "backup"));
        QVERIFY(restoreBackup(root / "backup", root / "restored"));
        const auto restored = EmbeddedStore::open(root / "restored");
        QVERIFY(restored);
        for (std::uint32_t part = 1; part <= 2; ++part)
            QCOMPARE((*restored)->attachmentPart(one.name, part)->value().ciphertext, one.ciphertext(part));
    }

    void aNewerStoreIsNotTouched()
    {
        QTemporaryDir folder;
        const std::filesystem::path directory = folder.path().toStdString();
        QVERIFY(EmbeddedStore::open(directory).has_value());
        const auto key = storeKey(directory);
        {
            auto database = database::Database::open(directory / kStoreFile, key->view());
            QVERIFY(database->execute("PRAGMA user_version = 999").has_value());
        }
        QCOMPARE(number(errorOf(directory)), number(StoreErrorKind::Newer));
    }

    void withoutItsKeyAStoreDoesNotOpen()
    {
        QTemporaryDir folder;
        const std::filesystem::path directory = folder.path().toStdString();
        QVERIFY(EmbeddedStore::open(directory).has_value());
        const auto size = std::filesystem::file_size(directory / kStoreFile);
        std::filesystem::remove(directory / kKeyFile);
        QCOMPARE(number(errorOf(directory)), number(StoreErrorKind::WrongKey));
        QVERIFY(!std::filesystem::exists(directory / kKeyFile)); // No new key that would hide what happened.
        QFile key(QString::fromStdString((directory / kKeyFile).string()));
        QVERIFY(key.open(QIODevice::WriteOnly));
        key.write(QByteArray(32, 'x'));
        key.close();
        QCOMPARE(number(errorOf(directory)), number(StoreErrorKind::WrongKey));
        QVERIFY(key.resize(31));
        QCOMPARE(number(errorOf(directory)), number(StoreErrorKind::WrongKey));
        QCOMPARE(std::filesystem::file_size(directory / kStoreFile), size);
    }

    void onlyItsOwnerMayReadTheData()
    {
        using std::filesystem::perms;
        QTemporaryDir folder;
        const auto directory = std::filesystem::path(folder.path().toStdString()) / "made";
        const auto lock = DirectoryLock::take(directory);
        QVERIFY(lock.has_value());
        QVERIFY(EmbeddedStore::open(directory).has_value());
        QVERIFY(std::filesystem::status(directory).permissions() == perms::owner_all);
        QVERIFY(
            std::filesystem::status(directory / kKeyFile).permissions() == (perms::owner_read | perms::owner_write));
    }

    void twoServersDoNotShareADirectory()
    {
        QTemporaryDir folder;
        const std::filesystem::path directory = folder.path().toStdString();
        {
            const auto first = DirectoryLock::take(directory);
            QVERIFY(first.has_value());
            const auto second = DirectoryLock::take(directory);
            QVERIFY(!second.has_value());
            QCOMPARE(number(second.error().kind), number(StoreErrorKind::CannotOpen));
        }
        QVERIFY(DirectoryLock::take(directory).has_value());
    }

    /// Neither what people write nor what the relay knows of them stands readable in any file.
    void theDataDirectoryHoldsNothingReadable()
    {
        const std::string canary = "Mummo sanoi ettei Jesse saa tietää";
        QByteArrayList forbidden{"SQLite format", "CREATE TABLE", "envelopes", "invitations"};
        const QString text = QString::fromStdString(canary);
        const QByteArray utf8 = text.toUtf8();
        forbidden << utf8 << utf8.toBase64() << utf8.toHex()
                  << QByteArray(reinterpret_cast<const char*>(text.utf16()), text.size() * 2);
        const auto forbid = [&](crypto::BytesView bytes) {
            forbidden << QByteArray(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size()));
        };
        forbid(m_circle->id().view());
        forbid(m_host->id().view());
        forbid(m_host->keys().signing.view());
        forbid(m_circle->key.view());
        forbid(m_circle->roster.head().view());

        const crypto::Bytes payload(canary.begin(), canary.end());
        for (const auto kind : {EnvelopeKind::Update, EnvelopeKind::Snapshot, EnvelopeKind::Snapshot}) {
            const auto envelope = seal(m_circle->header(*m_host, {}, kind), m_host->identity(), m_circle->key, payload);
            QVERIFY(m_host->put(envelope).has_ack());
            m_circle->moveOn(envelope);
            forbid(roster::viewOf(envelope.ciphertext()).first(64));
            forbid(roster::viewOf(envelope.signature()));
        }
        const TestAttachment attachment{{m_circle->id(), m_host->id(), crypto::AttachmentId::random()}, 1};
        QVERIFY(m_host->ask(attachment.put(1)).has_done());
        forbid(attachment.name.id.view());
        forbidden << QByteArray::fromStdString(attachment.ciphertext(1).substr(0, 64));
        wire::Frame invitation;
        invitation.mutable_invitation_put()->set_lookup("LOOKUP-10!");
        invitation.mutable_invitation_put()->set_sealed_info("sealed information, whatever it says");
        invitation.mutable_invitation_put()->set_valid_to_ms(m_bed->clock.wall + 1000);
        QVERIFY(m_host->ask(invitation).has_done());
        forbidden << "LOOKUP-10!"
                  << "sealed information";

        std::size_t looked = 0;
        QDirIterator files(QString::fromStdString(m_bed->directory().string()), QDir::Files | QDir::Hidden);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray content = file.readAll();
            looked += static_cast<std::size_t>(content.size());
            for (const QByteArray& secret : forbidden)
                QVERIFY2(!content.contains(secret), qPrintable(file.fileName()));
        }
        QVERIFY(looked > 100'000); // The database and its write-ahead log were there.
        // And what is read back is what was written: the search would find it if it were in the clear.
        QVERIFY(m_bed->store().newestSnapshot(1, 99)->has_value());
    }
};

KUDELMA_SUITE(TestRelayStore)
#include "tst_relay_store.moc"

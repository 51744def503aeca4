// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "database/database.h"
#include "support/suites.h"
#include "vault_fixture.h"

#include <random>

using namespace kudelma;
using namespace kudelma::vault;
using namespace kudelma::vault::test;

namespace {

constexpr int kFlips = 200;
constexpr qsizetype kPage = 4096;

} // namespace

class CaseDamageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(crypto::initialise());
        m_file = pathIn(m_folder, "a.kdb");
        auto store = CaseStore::create(m_file, m_key);
        WORKS(store);
        Batch batch;
        batch.putCircle(m_log.circle, {});
        batch.putLog(m_log, {});
        for (int i = 0; i < 20; ++i)
            batch.appendUpdate(m_log, {{}, 0, crypto::randomBytes(3000)});
        WORKS((*store)->commit(batch));
        store->reset();
        m_whole = contentOf(m_file);
    }
    void init() { QVERIFY(overwrite(m_file, m_whole)); }

    void aFlippedBitAnywhereIsDamageAndNothingIsChanged()
    {
        std::mt19937 random(7);
        for (int i = 0; i < kFlips; ++i) {
            auto changed = m_whole;
            const auto place = static_cast<qsizetype>(random() % static_cast<std::size_t>(changed.size()));
            changed[place] = static_cast<char>(changed[place] ^ (1 << (random() % 8)));
            QVERIFY(overwrite(m_file, changed));
            const auto opened = CaseStore::open(m_file, m_key);
            QVERIFY2(!opened && opened.error().kind == ErrorKind::Damaged, QByteArray::number(place).constData());
            QCOMPARE(contentOf(m_file), changed);
        }
    }
    void pagesThatChangedPlacesAreDamage()
    {
        auto changed = m_whole;
        changed.replace(7 * kPage, kPage, m_whole.mid(9 * kPage, kPage));
        changed.replace(9 * kPage, kPage, m_whole.mid(7 * kPage, kPage));
        QVERIFY(overwrite(m_file, changed));
        QVERIFY(failedAs(CaseStore::open(m_file, m_key), ErrorKind::Damaged));
    }
    void aFileThatWasCutIsDamage()
    {
        for (const auto size : {qsizetype(0), qsizetype(1), kPage, m_whole.size() - kPage, m_whole.size() - 1}) {
            QVERIFY(overwrite(m_file, m_whole.left(size)));
            QVERIFY2(
                failedAs(CaseStore::open(m_file, m_key), ErrorKind::Damaged), QByteArray::number(size).constData());
            QCOMPARE(contentOf(m_file), m_whole.left(size));
        }
    }
    void aMissingFileIsMissing()
    {
        QVERIFY(QFile::remove(QString::fromStdString(m_file.string())));
        QVERIFY(failedAs(CaseStore::open(m_file, m_key), ErrorKind::Missing));
        QVERIFY(!std::filesystem::exists(m_file));
    }
    void anotherFilesKeyDoesNotOpenIt()
    {
        QVERIFY(failedAs(CaseStore::open(m_file, crypto::DatabaseKey::random()), ErrorKind::Damaged));
        QCOMPARE(contentOf(m_file), m_whole);
    }
    void aNewerFileIsRefusedAndLeftAsItIs()
    {
        {
            auto database = database::Database::open(m_file, m_key.view());
            QVERIFY(database);
            QVERIFY(database->execute("PRAGMA user_version = 1000"));
        }
        const auto newer = contentOf(m_file);
        QVERIFY(failedAs(CaseStore::open(m_file, m_key), ErrorKind::NewerFile));
        QCOMPARE(contentOf(m_file), newer);
    }
    void onAFullDiskABatchFailsAsAWholeAndWhatWasStoredStays()
    {
        CaseStore::Options small;
        small.maxPages = static_cast<std::uint32_t>(m_whole.size() / kPage) + 8;
        auto store = CaseStore::open(m_file, m_key, small);
        WORKS(store);
        const auto before = (*store)->updates(m_log).value();
        std::size_t stored = 0;
        for (;; ++stored) {
            Batch batch;
            batch.putOutbox({(*store)->nextOutboxNumber(), m_log, bytes("payload"), {}});
            batch.appendUpdate(m_log, {{}, 0, crypto::randomBytes(2000)});
            const auto freshness = (*store)->freshness();
            const auto done = (*store)->commit(batch);
            if (done) {
                QVERIFY(stored < 1000);
                continue;
            }
            QVERIFY(failedAs(done, ErrorKind::DiskFull));
            QVERIFY((*store)->freshness() == freshness);
            break;
        }
        QVERIFY(stored > 0);
        // Reading still works, and what is small enough, or makes room, may be stored.
        QCOMPARE((*store)->updates(m_log).value().size(), before.size() + stored);
        QCOMPARE((*store)->outbox().value().size(), stored);
        WORKS((*store)->checkIntegrity());
        Batch room;
        room.replaceUpdates(m_log, bytes("state"));
        WORKS((*store)->commit(room));
        store->reset();
        auto again = CaseStore::open(m_file, m_key);
        WORKS(again);
        QCOMPARE((*again)->updates(m_log).value().size(), std::size_t(1));
        WORKS((*again)->checkIntegrity());
    }

private:
    bool m_ready = crypto::initialise();
    crypto::DatabaseKey m_key = crypto::DatabaseKey::random();
    LogKey m_log{CircleId::random(), {}, 1};
    QTemporaryDir m_folder;
    std::filesystem::path m_file;
    QByteArray m_whole;
};

KUDELMA_SUITE(CaseDamageTest)
#include "case_damage_test.moc"

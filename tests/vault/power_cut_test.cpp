// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "support/recorded_disk.h"
#include "support/suites.h"
#include "vault_fixture.h"

#include <sqlite3.h>

using namespace kudelma;
using namespace kudelma::vault;
using namespace kudelma::vault::test;

namespace {

constexpr int kStates = 3000; ///< KUDELMA_STATES=n makes more: a soak.
constexpr std::uint64_t kCommits = 110;
constexpr std::uint64_t kFoldEvery = 17;
constexpr std::uint64_t kReopenEvery = 40;

int states()
{
    return std::max(qEnvironmentVariableIntValue("KUDELMA_STATES"), kStates);
}

/// A case file that is written, folded, closed and opened again, with the moments at which work was acknowledged.
class Written
{
public:
    Written()
        : m_key(crypto::DatabaseKey::random())
        , m_log{CircleId::random(), {}, 1}
        , m_path(pathIn(m_folder, "a.kdb"))
    {
        auto store = CaseStore::create(m_path, m_key);
        WORKS(store);
        Batch first;
        first.putCircle(m_log.circle, {});
        first.putLog(m_log, {});
        WORKS((*store)->commit(first));
        m_begun = disk.now();
        std::mt19937 random(3);
        for (std::uint64_t number = 1; number <= kCommits; ++number) {
            Batch batch;
            Bytes update(sizeof number + random() % 3000, std::uint8_t(number));
            std::memcpy(update.data(), &number, sizeof number);
            batch.appendUpdate(m_log, {{}, number, update});
            WORKS((*store)->commit(batch));
            m_acknowledged.push_back(disk.now());
            if (number % kFoldEvery == 0)
                WORKS((*store)->checkpoint());
            if (number % kReopenEvery == 0) {
                store->reset();
                store = CaseStore::open(m_path, m_key);
                WORKS(store);
            }
        }
        store->reset();
        disk.stop();
    }

    /// Empty: all that was acknowledged before that moment is there, nothing is half, no page is damaged.
    [[nodiscard]] QByteArray faultAfterPowerCut(std::size_t moment, std::mt19937& random, bool liesAboutSyncs) const
    {
        const QTemporaryDir folder;
        disk.afterPowerCut(moment, m_path.parent_path(), folder.path().toStdString(), random, liesAboutSyncs);
        auto store = CaseStore::open(pathIn(folder, "a.kdb"), m_key);
        if (!store)
            return "it does not open: " + QByteArray::fromStdString(store.error().context);
        if (const auto folded = (*store)->checkpoint(); !folded)
            return "it cannot be folded";
        if (const auto sound = (*store)->checkIntegrity(); !sound)
            return "a page is damaged, or seems so";
        const auto updates = (*store)->updates(m_log);
        if (!updates)
            return "it cannot be read";
        const auto sure = std::size_t(
            std::upper_bound(m_acknowledged.begin(), m_acknowledged.end(), moment) - m_acknowledged.begin());
        if (updates->size() < sure)
            return QByteArray::number(qulonglong(sure - updates->size())) + " acknowledged ones are lost";
        for (std::size_t i = 0; i < updates->size(); ++i) {
            std::uint64_t number = 0;
            std::memcpy(&number, (*updates)[i].update.data(), sizeof number);
            if (number != i + 1)
                return "a hole";
        }
        return {};
    }

    kudelma::test::RecordedDisk disk;
    [[nodiscard]] std::size_t begun() const { return m_begun; }

private:
    QTemporaryDir m_folder;
    crypto::DatabaseKey m_key;
    LogKey m_log;
    std::filesystem::path m_path;
    std::size_t m_begun = 0;
    std::vector<std::size_t> m_acknowledged;
};

} // namespace

/// Claims 2 and 6: a power cut at any moment loses nothing that was acknowledged and damages nothing, and the check of
/// the pages raises no false alarm.
class PowerCutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::initialise()); }

    void nothingAcknowledgedIsLost()
    {
        const Written written;
        std::mt19937 random(5);
        for (int i = 0; i < states(); ++i) {
            const auto moment = written.begun() + random() % (written.disk.now() - written.begun() + 1);
            const QByteArray fault = written.faultAfterPowerCut(moment, random, false);
            QVERIFY2(fault.isEmpty(), (QByteArray::number(i) + ": " + fault).constData());
        }
        qInfo("%d states after a power cut, of %zu writes and syncs", states(), written.disk.now());
    }

    void aWriteThatFailsLosesNothing_data()
    {
        QTest::addColumn<int>("code");
        QTest::addRow("full disk") << SQLITE_FULL;
        QTest::addRow("write error") << SQLITE_IOERR_WRITE;
        QTest::addRow("sync error") << SQLITE_IOERR_FSYNC;
    }

    /// Claim 3, for every write, sync and change of length by itself: what was acknowledged stays, what failed can be
    /// stored again at once, and nothing is half.
    void aWriteThatFailsLosesNothing()
    {
        QFETCH(int, code);
        constexpr std::uint64_t kBatches = 12;
        const LogKey log{CircleId::random(), {}, 1};
        bool failed = true;
        std::size_t place = 0;
        for (; failed; ++place) {
            const QTemporaryDir folder;
            const auto path = pathIn(folder, "a.kdb");
            const auto key = crypto::DatabaseKey::random();
            kudelma::test::RecordedDisk disk;
            auto store = CaseStore::create(path, key);
            WORKS(store);
            Batch first;
            first.putCircle(log.circle, {});
            first.putLog(log, {});
            WORKS((*store)->commit(first));
            disk.failAt(place, code);
            for (std::uint64_t number = 1; number <= kBatches; ++number) {
                Batch batch;
                Bytes update(2000, std::uint8_t(number));
                batch.appendUpdate(log, {{}, number, update});
                if (!(*store)->commit(batch)) {
                    QVERIFY(disk.hasFailed());
                    QCOMPARE((*store)->updates(log).value().size(), std::size_t(number - 1));
                    WORKS((*store)->commit(batch)); // there is room again
                }
                if (number % 5 == 0 && !(*store)->checkpoint())
                    WORKS((*store)->checkpoint());
            }
            failed = disk.hasFailed();
            store->reset();
            store = CaseStore::open(path, key);
            WORKS(store);
            const auto updates = (*store)->updates(log).value();
            QCOMPARE(updates.size(), std::size_t(kBatches));
            for (std::size_t i = 0; i < updates.size(); ++i)
                QCOMPARE(updates[i].update, Bytes(2000, std::uint8_t(i + 1)));
            WORKS((*store)->checkIntegrity());
        }
        QVERIFY(place > 100);
    }

    /// That the test would see a loss: a disk that answers syncs and does nothing.
    void aDiskThatLiesIsSeen()
    {
        const Written written;
        std::mt19937 random(5);
        int faults = 0;
        for (int i = 0; i < 100; ++i)
            faults += written.faultAfterPowerCut(written.disk.now(), random, true).isEmpty() ? 0 : 1;
        QVERIFY(faults > 50);
    }
};

KUDELMA_SUITE(PowerCutTest)
#include "power_cut_test.moc"

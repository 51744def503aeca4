// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "database_fixture.h"
#include "support/suites.h"

#include <random>

using namespace kudelma::database;
using namespace kudelma::database::test;

namespace {

constexpr int kFlips = 1000;
constexpr int kRows = 300;

} // namespace

class DamageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_file = pathIn(m_folder, "a.kdb");
        auto database = Database::open(m_file, someKey());
        WORKS(database);
        WORKS(database->execute("CREATE TABLE words (number INTEGER PRIMARY KEY, word TEXT)"));
        auto transaction = Transaction::begin(*database);
        WORKS(transaction);
        for (int i = 0; i < kRows; ++i)
            WORKS(database->run("INSERT INTO words VALUES (?, ?)", i, std::string(200, 'k')));
        WORKS(transaction->commit());
        WORKS(database->close());
        m_whole = contentOf(m_file);
        QVERIFY(m_whole.size() > 10 * qsizetype(kPageBytes));
    }
    void init() { QVERIFY(overwrite(m_file, m_whole)); }

    void theSoundFileRaisesNoAlarm() { WORKS(openChecked()); }
    void everyFlippedBitIsNoticedAndNothingIsChanged()
    {
        std::mt19937 random(20260401);
        for (int flip = 0; flip < kFlips; ++flip) {
            auto changed = m_whole;
            const auto place = static_cast<qsizetype>(random() % static_cast<std::size_t>(m_whole.size()));
            changed[place] = static_cast<char>(changed[place] ^ (1 << (random() % 8)));
            QVERIFY(overwrite(m_file, changed));
            const auto opened = openChecked();
            QVERIFY2(!opened, QByteArray::number(place).constData());
            // The first page proves the key, so there a changed bit looks like a wrong key.
            QCOMPARE(opened.error().kind, place < qsizetype(kPageBytes) ? ErrorKind::WrongKey : ErrorKind::Damaged);
            QCOMPARE(contentOf(m_file), changed);
        }
    }
    void pagesThatChangedPlacesAreNoticed()
    {
        const auto page = qsizetype(kPageBytes);
        auto changed = m_whole;
        changed.replace(3 * page, page, m_whole.mid(5 * page, page));
        changed.replace(5 * page, page, m_whole.mid(3 * page, page));
        QVERIFY(overwrite(m_file, changed));
        QVERIFY(failedAs(openChecked(), ErrorKind::Damaged));
    }
    void missingPagesAreNoticed()
    {
        QVERIFY(overwrite(m_file, m_whole.left(4 * qsizetype(kPageBytes))));
        QVERIFY(failedAs(openChecked(), ErrorKind::Damaged));
    }
    void aDamagedPageIsAnErrorWhenItIsReadWithoutACheck()
    {
        auto changed = m_whole;
        const auto place = 6 * qsizetype(kPageBytes) + 100;
        changed[place] = static_cast<char>(changed[place] ^ 1);
        QVERIFY(overwrite(m_file, changed));
        auto database = Database::open(m_file, someKey(), as(Mode::Existing));
        WORKS(database);
        QVERIFY(failedAs(database->queryInteger("SELECT sum(length(word)) FROM words"), ErrorKind::Damaged));
    }
    void aFullDiskKeepsWhatWasCommittedAndGoesOnWhenThereIsRoom()
    {
        const auto file = pathIn(m_folder, "full.kdb");
        int committed = 0;
        {
            OpenOptions options;
            options.maxPages = 40;
            auto database = Database::open(file, someKey(), options);
            WORKS(database);
            WORKS(database->execute("CREATE TABLE words (word TEXT)"));
            for (;;) {
                auto transaction = Transaction::begin(*database);
                WORKS(transaction);
                auto written = database->run("INSERT INTO words VALUES (?)", std::string(1000, 'k'));
                if (written)
                    written = transaction->commit();
                if (!written) {
                    QVERIFY(failedAs(written, ErrorKind::DiskFull));
                    break;
                }
                ++committed;
                QVERIFY(committed < 1000);
            }
            QVERIFY(committed > 10);
            QCOMPARE(database->queryInteger("SELECT count(*) FROM words").value(), committed);
            WORKS(database->checkPages());
        }
        auto database = Database::open(file, someKey(), as(Mode::Existing));
        WORKS(database);
        QCOMPARE(database->queryInteger("SELECT count(*) FROM words").value(), committed);
        WORKS(database->run("INSERT INTO words VALUES (?)", std::string(1000, 'k')));
        WORKS(database->checkStructure());
    }

private:
    Result<void> openChecked()
    {
        OpenOptions options;
        options.mode = Mode::Existing;
        options.checkPages = true;
        return Database::open(m_file, someKey(), options).map([](const Database&) {});
    }
    QTemporaryDir m_folder;
    std::filesystem::path m_file;
    QByteArray m_whole;
};

KUDELMA_SUITE(DamageTest)
#include "damage_test.moc"

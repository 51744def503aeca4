// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "database/durable_file.h"
#include "database_fixture.h"
#include "support/suites.h"

using namespace kudelma::database;
using namespace kudelma::database::test;

class OpenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = pathIn(*m_folder, "a.kdb");
    }
    void whatWasWrittenIsThereAfterClosing()
    {
        makeFile();
        auto database = Database::open(m_file, someKey(), as(Mode::Existing));
        WORKS(database);
        QCOMPARE(database->queryText("SELECT word FROM words").value(), std::string("kudelma"));
    }
    void theFileHasNoPlainTextInIt()
    {
        makeFile();
        QVERIFY(contentOf(m_file).size() >= 2 * qsizetype(kPageBytes));
        QVERIFY(!contentOf(m_file).contains("kudelma"));
        QVERIFY(!contentOf(m_file).contains("CREATE TABLE"));
        QVERIFY(!contentOf(m_file).startsWith("SQLite format 3"));
    }
    void onlyItsOwnerMayReadTheFile()
    {
        makeFile();
        QCOMPARE(std::filesystem::status(m_file).permissions(),
            std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
    }
    void anotherKeyDoesNotOpenItAndChangesNothing()
    {
        makeFile();
        const auto before = contentOf(m_file);
        for (std::uint8_t first = 2; first < 40; ++first)
            QVERIFY(failedAs(Database::open(m_file, someKey(first), as(Mode::Existing)), ErrorKind::WrongKey));
        QCOMPARE(contentOf(m_file), before);
    }
    void anotherKeyDoesNotEvenTouchWhatWaitsInTheWriteAheadLog()
    {
        const auto crashed = pathIn(*m_folder, "crashed.kdb");
        {
            auto database = Database::open(m_file, someKey());
            WORKS(database);
            WORKS(database->execute("CREATE TABLE words (word TEXT); INSERT INTO words VALUES ('kudelma')"));
            for (const auto* suffix : {"", "-wal"})
                std::filesystem::copy_file(m_file.string() + suffix, crashed.string() + suffix);
        }
        const auto log = contentOf(crashed.string() + "-wal");
        QVERIFY(!log.isEmpty());
        const auto before = contentOf(crashed);
        QVERIFY(!Database::open(crashed, someKey(9)));
        QCOMPARE(contentOf(crashed), before);
        QCOMPARE(contentOf(crashed.string() + "-wal"), log);
        auto database = Database::open(crashed, someKey());
        WORKS(database);
        QCOMPARE(database->queryText("SELECT word FROM words").value(), std::string("kudelma"));
    }
    void aKeyOfAnotherLengthIsRefusedBeforeAnythingIsOpened_data()
    {
        QTest::addColumn<int>("size");
        for (const int size : {0, 1, 10, 31, 33, 48, 64, 80})
            QTest::addRow("%d bytes", size) << size;
    }
    void aKeyOfAnotherLengthIsRefusedBeforeAnythingIsOpened()
    {
        QFETCH(int, size);
        const Bytes key(static_cast<std::size_t>(size), 7);
        QVERIFY(failedAs(Database::open(m_file, key), ErrorKind::Misuse));
        QVERIFY(!std::filesystem::exists(m_file));
    }
    void everyBitOfTheKeyCounts()
    {
        makeFile();
        for (const std::size_t place : {0u, 15u, 16u, 31u}) {
            auto key = someKey();
            key[place] ^= 1;
            QVERIFY(failedAs(Database::open(m_file, key), ErrorKind::WrongKey));
        }
    }
    void aMissingFileIsNotMade()
    {
        QVERIFY(failedAs(Database::open(m_file, someKey(), as(Mode::Existing)), ErrorKind::Missing));
        QVERIFY(!std::filesystem::exists(m_file));
    }
    void aFileThatIsThereIsNotMadeAnew()
    {
        makeFile();
        QVERIFY(failedAs(Database::open(m_file, someKey(), as(Mode::New)), ErrorKind::Exists));
    }
    void anEmptyOrCutFileIsNotTakenForANewOne()
    {
        makeFile();
        const auto whole = contentOf(m_file);
        for (const qsizetype size : {qsizetype(0), qsizetype(100), qsizetype(kPageBytes) + 1, whole.size() - 1}) {
            QVERIFY(overwrite(m_file, whole.left(size)));
            QVERIFY(failedAs(Database::open(m_file, someKey(), as(Mode::Existing)), ErrorKind::Damaged));
            QCOMPARE(contentOf(m_file), whole.left(size));
        }
    }
    void anExclusiveFileHasOneUserAndNoSharedMemory()
    {
        OpenOptions options;
        options.exclusive = true;
        options.busyTimeout = std::chrono::milliseconds(0);
        auto first = Database::open(m_file, someKey(), options);
        WORKS(first);
        WORKS(first->execute("CREATE TABLE words (word TEXT)"));
        QVERIFY(failedAs(Database::open(m_file, someKey(), options), ErrorKind::Busy));
        QVERIFY(!std::filesystem::exists(m_file.string() + "-shm"));
        WORKS(first->close());
        WORKS(Database::open(m_file, someKey(), options));
    }
    void closingLeavesOneFile()
    {
        makeFile();
        int files = 0;
        for ([[maybe_unused]] const auto& entry : std::filesystem::directory_iterator(m_file.parent_path()))
            ++files;
        QCOMPARE(files, 1);
    }
    void theProtectionsAreOn()
    {
        auto database = Database::open(m_file, someKey());
        WORKS(database);
        QCOMPARE(database->queryText("PRAGMA journal_mode").value(), std::string("wal"));
        QCOMPARE(database->queryInteger("PRAGMA synchronous").value(), 2);
        QCOMPARE(database->queryInteger("PRAGMA secure_delete").value(), 1);
        QCOMPARE(database->queryInteger("PRAGMA cipher_memory_security").value(), 1);
        QCOMPARE(database->queryInteger("PRAGMA trusted_schema").value(), 0);
        QCOMPARE(database->queryInteger("PRAGMA page_size").value(), std::int64_t(kPageBytes));
        // A big sort and a temporary table stay in memory even when somebody asks otherwise.
        WORKS(database->execute("PRAGMA temp_store = FILE; CREATE TEMP TABLE t AS SELECT 1 AS a"));
        QCOMPARE(database->queryText("SELECT file FROM pragma_database_list WHERE name = 'temp'").value_or("?"),
            std::string());
        QVERIFY(!database->execute("PRAGMA writable_schema = ON; DELETE FROM sqlite_schema"));
    }
    void aCopyOpensWithTheSameKeyAndHoldsTheSame()
    {
        makeFile();
        const auto target = pathIn(*m_folder, "copy.kdb");
        {
            auto database = Database::open(m_file, someKey());
            WORKS(database);
            WORKS(database->run("INSERT INTO words VALUES (?)", std::string_view("toinen")));
            WORKS(database->copyTo(target));
            WORKS(database->run("INSERT INTO words VALUES (?)", std::string_view("kolmas")));
        }
        OpenOptions options;
        options.mode = Mode::Existing;
        options.checkPages = true;
        auto copy = Database::open(target, someKey(), options);
        WORKS(copy);
        QCOMPARE(copy->queryInteger("SELECT count(*) FROM words").value(), 2);
        WORKS(copy->checkStructure());
    }
    void aSnapshotIsTakenWhileSomebodyElseWrites()
    {
        makeFile();
        const auto target = pathIn(*m_folder, "copy.kdb");
        auto writer = Database::open(m_file, someKey());
        WORKS(writer);
        auto open = Transaction::begin(*writer);
        WORKS(open);
        WORKS(writer->run("INSERT INTO words VALUES (?)", std::string_view("kesken")));
        {
            auto reader = Database::open(m_file, someKey());
            WORKS(reader);
            WORKS(reader->snapshotTo(target)); // waits for nobody
            WORKS(reader->snapshotTo(target)); // and replaces
        }
        WORKS(open->commit());
        OpenOptions options;
        options.mode = Mode::Existing;
        options.checkPages = true;
        auto copy = Database::open(target, someKey(), options);
        WORKS(copy);
        QCOMPARE(copy->queryInteger("SELECT count(*) FROM words").value(), 1);
        WORKS(copy->close());
        QFile file(QString::fromStdString(target.string()));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(!bytes.contains("kudelma") && !bytes.startsWith("SQLite format"));
        QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        QVERIFY(!std::filesystem::exists(target.string() + kHalfWritten));
        QVERIFY(!Database::open(target, Bytes(kKeyBytes, 9), options)); // not under another key
    }

private:
    void makeFile()
    {
        auto database = Database::open(m_file, someKey(), as(Mode::New));
        WORKS(database);
        WORKS(database->execute("CREATE TABLE words (word TEXT); INSERT INTO words VALUES ('kudelma')"));
        WORKS(database->close());
    }
    std::unique_ptr<QTemporaryDir> m_folder;
    std::filesystem::path m_file;
};

KUDELMA_SUITE(OpenTest)
#include "open_test.moc"

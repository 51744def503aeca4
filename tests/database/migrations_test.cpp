// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "database/migrations.h"
#include "database_fixture.h"
#include "support/recorded_disk.h"
#include "support/suites.h"

#include <array>
#include <random>
#include <sys/wait.h>
#include <unistd.h>

using namespace kudelma::database;
using namespace kudelma::database::test;

namespace {

Result<void> fillLengths(Database& database)
{
    return database.execute("UPDATE words SET length = length(word)");
}

Result<void> fail(Database& database)
{
    return database.execute("DROP TABLE words").and_then([]() -> Result<void> {
        return tl::make_unexpected(Error{ErrorKind::Io, "on purpose", 0});
    });
}

Result<void> die(Database&)
{
    _exit(3); // as if killed: nothing is closed or rolled back
}

constexpr std::array kSteps{
    Migration{1, "CREATE TABLE words (word TEXT)"},
    Migration{2, "ALTER TABLE words ADD COLUMN length INTEGER; CREATE INDEX by_length ON words (length)"},
    Migration{3, {}, fillLengths},
};
constexpr MigrationTable kFirst{42, std::span(kSteps).first(1)};
constexpr MigrationTable kSecond{42, std::span(kSteps).first(2)};
constexpr MigrationTable kThird{42, kSteps};
static_assert(kFirst.isOrdered() && kThird.isOrdered());

constexpr std::array kGap{Migration{1, "x"}, Migration{3, "y"}};
constexpr std::array kTwice{Migration{1, "x"}, Migration{1, "y"}};
constexpr std::array kNothing{Migration{1, {}}};
constexpr std::array kBoth{Migration{1, "x", fillLengths}};
static_assert(!MigrationTable{42, kGap}.isOrdered() && !MigrationTable{42, kTwice}.isOrdered()
    && !MigrationTable{42, kNothing}.isOrdered() && !MigrationTable{42, kBoth}.isOrdered()
    && !MigrationTable{42, {}}.isOrdered() && !MigrationTable{0, kSteps}.isOrdered());

std::string schemaOf(Database& database)
{
    std::string schema;
    auto select = database.prepare("SELECT type, name, sql FROM sqlite_schema ORDER BY type, name");
    while (select && select->step().value_or(false))
        schema += select->text(0) + ' ' + select->text(1) + ' ' + select->text(2) + '\n';
    return schema;
}

} // namespace

class MigrationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = pathIn(*m_folder, "a.kdb");
    }
    void aMigratedFileIsLikeAFreshOne()
    {
        auto fresh = Database::open(pathIn(*m_folder, "fresh.kdb"), someKey());
        WORKS(fresh);
        WORKS(kThird.migrate(*fresh));
        auto old = Database::open(m_file, someKey());
        WORKS(old);
        WORKS(kFirst.migrate(*old));
        WORKS(old->execute("INSERT INTO words VALUES ('kude')"));
        WORKS(kThird.migrate(*old));
        QCOMPARE(schemaOf(*old), schemaOf(*fresh));
        QCOMPARE(old->queryInteger("SELECT length FROM words").value(), 4);
        QCOMPARE(old->queryInteger("PRAGMA user_version").value(), 3);
    }
    void migratingAgainChangesNothing()
    {
        auto database = Database::open(m_file, someKey());
        WORKS(database);
        WORKS(kSecond.migrate(*database));
        WORKS(kSecond.migrate(*database));
        QCOMPARE(database->queryInteger("PRAGMA user_version").value(), 2);
    }
    void aNewerFileIsRefusedAndLeftAsItIs()
    {
        {
            auto database = Database::open(m_file, someKey());
            WORKS(database);
            WORKS(kThird.migrate(*database));
        }
        const auto before = contentOf(m_file);
        {
            auto database = Database::open(m_file, someKey(), as(Mode::Existing));
            WORKS(database);
            QVERIFY(failedAs(kSecond.migrate(*database), ErrorKind::NewerFile));
        }
        QCOMPARE(contentOf(m_file), before);
    }
    void aFileOfAnotherKindIsRefused()
    {
        auto database = Database::open(m_file, someKey());
        WORKS(database);
        WORKS(kFirst.migrate(*database));
        QVERIFY(failedAs((MigrationTable{43, kSteps}.migrate(*database)), ErrorKind::Damaged));
    }
    void aStrangersTablesAreNotMixedWithOurs()
    {
        auto database = Database::open(m_file, someKey());
        WORKS(database);
        WORKS(database->execute("CREATE TABLE other (a)"));
        QVERIFY(failedAs(kFirst.migrate(*database), ErrorKind::Damaged));
    }
    void anEmptyExistingFileIsNotMadeAnew()
    {
        {
            auto database = Database::open(m_file, someKey());
            WORKS(database);
        }
        auto database = Database::open(m_file, someKey(), as(Mode::Existing));
        WORKS(database);
        QVERIFY(failedAs(kFirst.migrate(*database), ErrorKind::Damaged));
    }
    void aFailedStepUndoesAllSteps()
    {
        constexpr std::array kFailing{kSteps[0], kSteps[1], Migration{3, {}, fail}};
        auto database = Database::open(m_file, someKey());
        WORKS(database);
        WORKS(kFirst.migrate(*database));
        WORKS(database->execute("INSERT INTO words VALUES ('kude')"));
        const auto before = schemaOf(*database);
        QVERIFY(failedAs((MigrationTable{42, kFailing}.migrate(*database)), ErrorKind::Io));
        QCOMPARE(schemaOf(*database), before);
        QCOMPARE(database->queryInteger("PRAGMA user_version").value(), 1);
        QCOMPARE(database->queryInteger("SELECT count(*) FROM words").value(), 1);
        WORKS(kThird.migrate(*database));
    }
    /// At every single write and sync of it, also of the folding in afterwards.
    void aPowerCutDuringAMigrationLeavesTheOldOrTheNew()
    {
        constexpr int kDraws = 3; // of what the disk may hold at one moment
        constexpr int kRows = 40;
        kudelma::test::RecordedDisk disk;
        std::size_t begun = 0;
        {
            auto database = Database::open(m_file, someKey());
            WORKS(database);
            WORKS(kFirst.migrate(*database));
            for (int row = 0; row < kRows; ++row)
                WORKS(database->run("INSERT INTO words VALUES (?)", std::string(std::size_t(100 + row), 'k')));
            begun = disk.now();
            WORKS(kThird.migrate(*database));
            WORKS(database->close());
        }
        disk.stop();
        std::mt19937 random(9);
        int wasOld = 0;
        int wasNew = 0;
        for (std::size_t moment = begun; moment <= disk.now(); ++moment) {
            for (int draw = 0; draw < kDraws; ++draw) {
                const QTemporaryDir left;
                disk.afterPowerCut(moment, m_file.parent_path(), left.path().toStdString(), random);
                auto database = Database::open(pathIn(left, "a.kdb"), someKey(), as(Mode::Existing));
                WORKS(database);
                const auto version = database->queryInteger("PRAGMA user_version").value();
                QVERIFY(version == 1 || version == 3);
                ++(version == 1 ? wasOld : wasNew);
                WORKS(kThird.migrate(*database));
                QCOMPARE(database->queryInteger("SELECT count(*) FROM words WHERE length >= 100").value(), kRows);
                WORKS(database->checkPages());
                WORKS(database->checkStructure());
            }
        }
        QVERIFY(wasOld > 0 && wasNew > 0);
    }
    void aFileWhoseMigrationWasKilledIsAsItWas()
    {
        constexpr std::array kDying{
            kSteps[0], kSteps[1], Migration{3, "INSERT INTO words VALUES ('x', 1)"}, Migration{4, {}, die}};
        {
            auto database = Database::open(m_file, someKey());
            WORKS(database);
            WORKS(kFirst.migrate(*database));
            WORKS(database->execute("INSERT INTO words VALUES ('kude')"));
        }
        const auto child = fork();
        QVERIFY(child >= 0);
        if (child == 0) {
            auto database = Database::open(m_file, someKey());
            _exit(database && MigrationTable{42, kDying}.migrate(*database) ? 0 : 1);
        }
        int status = 0;
        QCOMPARE(waitpid(child, &status, 0), child);
        QVERIFY(WIFEXITED(status) && WEXITSTATUS(status) == 3);
        auto database = Database::open(m_file, someKey(), as(Mode::Existing));
        WORKS(database);
        QCOMPARE(database->queryInteger("PRAGMA user_version").value(), 1);
        QCOMPARE(database->queryInteger("SELECT count(*) FROM words").value(), 1);
        WORKS(database->checkPages());
        WORKS(kThird.migrate(*database));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::filesystem::path m_file;
};

KUDELMA_SUITE(MigrationsTest)
#include "migrations_test.moc"

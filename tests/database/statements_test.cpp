// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "database_fixture.h"
#include "support/suites.h"

#include <limits>

using namespace kudelma::database;
using namespace kudelma::database::test;

class StatementsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_database.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        auto opened = Database::open(pathIn(*m_folder, "a.kdb"), someKey());
        WORKS(opened);
        m_database = std::make_unique<Database>(std::move(*opened));
        WORKS(
            m_database->execute("CREATE TABLE things (a, b, UNIQUE (a)); CREATE TABLE parents (id INTEGER PRIMARY KEY);"
                                "CREATE TABLE children (parent INTEGER REFERENCES parents (id))"));
    }
    void valuesComeBackAsTheyWere()
    {
        auto select = m_database->prepare("SELECT ?, ?, ?, ?, ?, ?, ?");
        WORKS(select);
        const std::string text("Äiti\0ja isä", 12);
        const Bytes blob{0, 255, 7};
        select->with(std::numeric_limits<std::int64_t>::min(), std::numeric_limits<std::uint64_t>::max(), 1.5, text,
            blob, std::optional<std::int64_t>(), Bytes());
        QVERIFY(select->step().value());
        QCOMPARE(select->integer(0), std::numeric_limits<std::int64_t>::min());
        QCOMPARE(select->unsignedInteger(1), std::numeric_limits<std::uint64_t>::max());
        QCOMPARE(select->real(2), 1.5);
        QCOMPARE(select->text(3), text);
        QCOMPARE(select->blob(4), blob);
        QVERIFY(select->isNull(5));
        QVERIFY(!select->isNull(6)); // empty is not nothing
        QVERIFY(select->blob(6).empty());
    }
    void aStatementFromTheCacheHasNoBindingsLeft()
    {
        WORKS(m_database->run("INSERT INTO things VALUES (?, ?)", 1, std::string_view("secret")));
        WORKS(m_database->prepare("INSERT INTO things VALUES (?, ?)").and_then([](Statement insert) {
            return insert.bind(1, 2).run();
        }));
        QCOMPARE(m_database->queryInteger("SELECT count(*) FROM things WHERE b IS NULL").value(), 1);
    }
    void theSameSqlMayRunTwiceAtOnce()
    {
        WORKS(m_database->execute("INSERT INTO things VALUES (1, 1), (2, 2)"));
        auto outer = m_database->prepare("SELECT a FROM things ORDER BY a");
        auto inner = m_database->prepare("SELECT a FROM things ORDER BY a");
        WORKS(outer);
        WORKS(inner);
        QVERIFY(outer->step().value());
        QVERIFY(outer->step().value());
        QVERIFY(inner->step().value());
        QCOMPARE(outer->integer(0), 2);
        QCOMPARE(inner->integer(0), 1);
    }
    void badSqlAndWrongParametersAreErrors()
    {
        QVERIFY(failedAs(m_database->prepare("SELEC"), ErrorKind::Misuse));
        QVERIFY(failedAs(m_database->prepare(""), ErrorKind::Misuse));
        QVERIFY(failedAs(m_database->run("SELECT ?", 1, 2), ErrorKind::Misuse));
        QVERIFY(failedAs(m_database->prepare("SELECT \"no column\" FROM things"), ErrorKind::Misuse));
    }
    void aBrokenRuleIsAnErrorWithoutTheValueInIt()
    {
        WORKS(m_database->run("INSERT INTO things VALUES (?, 1)", std::string_view("canary")));
        const auto twice = m_database->run("INSERT INTO things VALUES (?, 2)", std::string_view("canary"));
        QVERIFY(failedAs(twice, ErrorKind::Constraint));
        QVERIFY(twice.error().context.find("canary") == std::string::npos);
        QVERIFY(failedAs(m_database->run("INSERT INTO children VALUES (?)", 9), ErrorKind::Constraint));
    }
    void aTransactionThatIsNotCommittedIsUndone()
    {
        {
            auto transaction = Transaction::begin(*m_database);
            WORKS(transaction);
            WORKS(m_database->run("INSERT INTO things VALUES (1, 1)"));
        }
        QVERIFY(!m_database->isInTransaction());
        QCOMPARE(m_database->queryInteger("SELECT count(*) FROM things").value(), 0);
        auto transaction = Transaction::begin(*m_database);
        WORKS(transaction);
        WORKS(m_database->run("INSERT INTO things VALUES (1, 1)"));
        WORKS(transaction->commit());
        QCOMPARE(m_database->queryInteger("SELECT count(*) FROM things").value(), 1);
    }
    void aStatementMayOutliveItsDatabase()
    {
        auto select = m_database->prepare("SELECT 1");
        WORKS(select);
        QVERIFY(failedAs(m_database->close(), ErrorKind::Misuse));
        QVERIFY(select->step().value());
        QCOMPARE(select->integer(0), 1);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
};

KUDELMA_SUITE(StatementsTest)
#include "statements_test.moc"

// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "support/suites.h"
#include "vault/profile_store.h"
#include "vault_fixture.h"

using namespace kudelma;
using namespace kudelma::vault;
using namespace kudelma::vault::test;

namespace {

constexpr std::uint64_t kLines = 12;

UseEntry line(std::uint64_t number)
{
    UseEntry entry{static_cast<std::int64_t>(1000 + number), "Pia", static_cast<UseAction>(number % 10 + 1), "quote",
        std::nullopt, "weekly meeting"};
    if (number % 2 == 0)
        entry.circle = CircleId{{static_cast<std::uint8_t>(number)}};
    return entry;
}

} // namespace

class UseLogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_store.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        open(database::OpenOptions::Mode::New);
        for (std::uint64_t number = 1; number <= kLines; ++number)
            WORKS(log().append(line(number)));
    }
    void linesComeBackInOrderAndTheChainHolds()
    {
        const auto lines = log().read(1, 100);
        WORKS(lines);
        QCOMPARE(lines->size(), std::size_t(kLines));
        for (std::uint64_t number = 1; number <= kLines; ++number)
            QVERIFY((*lines)[number - 1] == line(number));
        QVERIFY(log().read(5, 2).value() == (std::vector{line(5), line(6)}));
        QVERIFY(!log().verify().value());
        QCOMPARE(log().head().value().count, kLines);
    }
    void anEmptyLogIsSound()
    {
        m_store.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        open(database::OpenOptions::Mode::New);
        QVERIFY(!log().verify().value());
        QVERIFY(log().head().value() == UseLogHead{});
    }
    void everyKindOfTamperingIsFoundAndItsPlaceNamed_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<int>("place");
        QTest::newRow("time") << "UPDATE use_log SET at_ms = 1 WHERE number = 3" << 3;
        QTest::newRow("person") << "UPDATE use_log SET who = 'Jussi' WHERE number = 1" << 1;
        QTest::newRow("action") << "UPDATE use_log SET action = 4 WHERE number = 12" << 12;
        QTest::newRow("class") << "UPDATE use_log SET item_class = 'memo' WHERE number = 5" << 5;
        QTest::newRow("circle") << "UPDATE use_log SET circle = NULL WHERE number = 4" << 4;
        QTest::newRow("circle added") << "UPDATE use_log SET circle = x'00' WHERE number = 5" << 5;
        QTest::newRow("reason") << "UPDATE use_log SET why = why || ' ' WHERE number = 6" << 6;
        QTest::newRow("chain") << "UPDATE use_log SET chain = zeroblob(32) WHERE number = 7" << 7;
        QTest::newRow("short chain") << "UPDATE use_log SET chain = x'' WHERE number = 7" << 7;
        QTest::newRow("text moved between fields")
            << "UPDATE use_log SET item_class = item_class || substr(why, 1, 1), why = substr(why, 2) WHERE number = 8"
            << 8;
        QTest::newRow("removed") << "DELETE FROM use_log WHERE number = 2" << 2;
        QTest::newRow("first removed") << "DELETE FROM use_log WHERE number = 1" << 1;
        QTest::newRow("removed and closed up")
            << "DELETE FROM use_log WHERE number = 9; UPDATE use_log SET number = number - 1 WHERE number > 9" << 9;
        QTest::newRow("inserted")
            << "INSERT INTO use_log SELECT 13, at_ms, who, action, item_class, circle, why, chain FROM use_log"
               " WHERE number = 12"
            << 13;
        QTest::newRow("changed places")
            << "UPDATE use_log SET number = -1 WHERE number = 5; UPDATE use_log SET number = 5 WHERE number = 6;"
               "UPDATE use_log SET number = 6 WHERE number = -1"
            << 5;
        QTest::newRow("end cut") << "DELETE FROM use_log WHERE number > 10" << 11;
        QTest::newRow("emptied") << "DELETE FROM use_log" << 1;
    }
    void everyKindOfTamperingIsFoundAndItsPlaceNamed()
    {
        QFETCH(QString, sql);
        QFETCH(int, place);
        const auto witness = log().head().value();
        m_store.reset();
        {
            auto database = database::Database::open(file(), m_key.view());
            QVERIFY(database);
            QVERIFY(database->execute(sql.toStdString()));
        }
        open(database::OpenOptions::Mode::Existing);
        const auto broken = log().verify(witness);
        WORKS(broken);
        QVERIFY(*broken);
        QCOMPARE(static_cast<int>(**broken), place);
    }
    void aLogThatWasWrittenAnewIsFoundByItsWitness()
    {
        const auto witness = log().head().value();
        m_store.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        open(database::OpenOptions::Mode::New);
        for (std::uint64_t number = 1; number <= kLines + 3; ++number)
            WORKS(log().append(line(number + 1)));
        QVERIFY(!log().verify().value());
        QCOMPARE(log().verify(witness).value().value(), kLines);
    }
    void aLogThatGrewSinceItsWitnessIsSound()
    {
        const auto witness = log().head().value();
        WORKS(log().append(line(1)));
        QVERIFY(!log().verify(witness).value());
    }
    void aTextThatIsTooLongIsRefused()
    {
        auto entry = line(1);
        entry.why = std::string(UseLog::kMaxFieldBytes + 1, 'x');
        QVERIFY(failedAs(log().append(entry), ErrorKind::Misuse));
        QCOMPARE(log().head().value().count, kLines);
    }

private:
    std::filesystem::path file() const { return pathIn(*m_folder, "profile.kdb"); }
    void open(database::OpenOptions::Mode mode)
    {
        auto opened = ProfileStore::open(file(), m_key, mode, std::nullopt);
        WORKS(opened);
        m_store = std::move(*opened);
        m_log.emplace(*m_store);
    }
    UseLog& log() { return *m_log; }

    bool m_ready = crypto::initialise();
    crypto::DatabaseKey m_key = crypto::DatabaseKey::random();
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ProfileStore> m_store;
    std::optional<UseLog> m_log;
};

KUDELMA_SUITE(UseLogTest)
#include "use_log_test.moc"

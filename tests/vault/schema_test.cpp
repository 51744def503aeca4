// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "database/migrations.h"
#include "support/suites.h"
#include "vault/case_schema.h"
#include "vault/profile_schema.h"
#include "vault_fixture.h"

using namespace kudelma;
using namespace kudelma::vault;
using namespace kudelma::vault::test;
using database::Database;
using database::MigrationTable;

namespace {

QString schemaOf(Database& database)
{
    QString schema;
    auto select = database.prepare("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY type DESC, name");
    while (select && select->step().value_or(false))
        schema += QString::fromStdString(select->text(0)) + QStringLiteral(";\n");
    return schema;
}

} // namespace

class SchemaTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileOfEveryReleasedVersionBecomesLikeAFreshOne_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("version");
        for (int version = 1; version <= caseSchema().newest(); ++version)
            QTest::addRow("case %d", version) << QStringLiteral("case") << version;
        for (int version = 1; version <= profileSchema().newest(); ++version)
            QTest::addRow("profile %d", version) << QStringLiteral("profile") << version;
    }
    void aFileOfEveryReleasedVersionBecomesLikeAFreshOne()
    {
        QFETCH(QString, name);
        QFETCH(int, version);
        const auto& table = name == u"case" ? caseSchema() : profileSchema();
        const QTemporaryDir folder;
        auto fresh = Database::open(pathIn(folder, "fresh.kdb"), m_key);
        QVERIFY(fresh);
        QVERIFY(table.migrate(*fresh));
        QVERIFY(table.isOrdered());

        // The schema as it was released, kept as a file: whoever changes a released step sees this test fail.
        QFile released(QStringLiteral(KUDELMA_SOURCE_DIR "/tests/vault/schema/%1_%2.sql").arg(name).arg(version));
        QVERIFY2(released.open(QIODevice::ReadOnly), qPrintable(released.fileName()));
        const auto sql = QString::fromUtf8(released.readAll()).section(QStringLiteral("-- released\n"), 1);
        QVERIFY(!sql.isEmpty());
        const MigrationTable untilThen{table.applicationId, table.steps.first(static_cast<std::size_t>(version))};
        auto old = Database::open(pathIn(folder, "old.kdb"), m_key);
        QVERIFY(old);
        QVERIFY(untilThen.migrate(*old));
        QCOMPARE(schemaOf(*old), sql);

        QVERIFY(table.migrate(*old));
        QCOMPARE(schemaOf(*old), schemaOf(*fresh));
        QVERIFY(old->checkStructure());
    }

private:
    database::Bytes m_key = database::Bytes(database::kKeyBytes, 7);
};

KUDELMA_SUITE(SchemaTest)
#include "schema_test.moc"

// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "genogram_tool/command.h"
#include "genogram_tool/graph_json.h"
#include "report/pdf_text.h"
#include "support/suites.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace kudelma::genogram_tool;

class CommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsAreUnderstood()
    {
        const auto command = parseCommand({u"layout"_s, u"a.ged"_s, u"--svg"_s, u"a.svg"_s, u"--notation"_s, u"nsgc"_s,
            u"--at"_s, u"2019-05"_s, u"--stats"_s});
        QVERIFY(command.has_value());
        QVERIFY(command->deed == Command::Deed::Layout);
        QCOMPARE(command->in, u"a.ged"_s);
        QCOMPARE(command->svg, u"a.svg"_s);
        QVERIFY(command->notation == kudelma::genogram::NotationProfile::Nsgc);
        QCOMPARE(command->at.year, 2019);
        QVERIFY(command->showStats);
        QVERIFY(parseCommand({})->deed == Command::Deed::Help);
        QCOMPARE(parseCommand({u"convert"_s, u"a.ged"_s, u"b.json"_s})->out, u"b.json"_s);
    }

    void whatIsNotUnderstoodIsSaid_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("said");
        QTest::newRow("verb") << QStringList{u"draw"_s} << u"draw"_s;
        QTest::newRow("option") << QStringList{u"layout"_s, u"a.ged"_s, u"--nice"_s} << u"--nice"_s;
        QTest::newRow("value") << QStringList{u"layout"_s, u"a.ged"_s, u"--svg"_s} << u"--svg"_s;
        QTest::newRow("notation") << QStringList{u"layout"_s, u"a.ged"_s, u"--notation"_s, u"runes"_s} << u"runes"_s;
        QTest::newRow("date") << QStringList{u"layout"_s, u"a.ged"_s, u"--at"_s, u"soon"_s} << u"soon"_s;
        QTest::newRow("no file") << QStringList{u"layout"_s} << u"IN"_s;
        QTest::newRow("one file") << QStringList{u"convert"_s, u"a.ged"_s} << u"OUT"_s;
    }

    void whatIsNotUnderstoodIsSaid()
    {
        QFETCH(const QStringList, words);
        QFETCH(const QString, said);
        const auto command = parseCommand(words);
        QVERIFY(!command.has_value());
        QVERIFY2(command.error().contains(said), qPrintable(command.error()));
    }

    void aFamilyIsDrawnInEveryFormat()
    {
        const QString in = QStringLiteral(KUDELMA_SOURCE_DIR "/tests/genogram/data/case_a.json");
        Command command{.deed = Command::Deed::Layout, .in = in};
        command.svg = path(u"a.svg"_s);
        command.pdf = path(u"a.pdf"_s);
        command.png = path(u"a.png"_s);
        command.json = path(u"a.json"_s);
        QCOMPARE(run(command), 0);
        QVERIFY(contents(u"a.svg"_s).contains("Aino"));
        QVERIFY(contents(u"a.png"_s).startsWith("\x89PNG"));
        QVERIFY(kudelma::report::test::readPdf(contents(u"a.pdf"_s)).text.contains(u"Aino"_s));
        const QJsonObject root = QJsonDocument::fromJson(contents(u"a.json"_s)).object();
        QCOMPARE(root["stats"_L1].toObject()["overlaps"_L1].toInt(-1), 0);
    }

    void theFamilyIsDrawnAsItWas()
    {
        Command command{
            .deed = Command::Deed::Layout, .in = QStringLiteral(KUDELMA_SOURCE_DIR "/tests/genogram/data/case_a.json")};
        command.json = path(u"then.json"_s);
        const auto persons = [&](const char* at) {
            command.at = kudelma::genogram::dateFromIso(at);
            if (run(command) != 0)
                return -1;
            const QJsonObject root = QJsonDocument::fromJson(contents(u"then.json"_s)).object();
            return root["stats"_L1].toObject()["persons"_L1].toInt();
        };
        const int then = persons("1960");
        const int later = persons("2012-06-30");
        const int now = persons("2026");
        QVERIFY2(then > 0 && then < later && later < now, qPrintable(u"%1 %2 %3"_s.arg(then).arg(later).arg(now)));
    }

    void yearsAtTheEndOfTheCalendarAreDrawn_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("JSON") << u"late.json"_s << QByteArray(R"({"persons": [{"id": "a", "by": 9990}, {"id": "b"}],
                                     "parentLinks": [{"child": "b", "parent": "a"}]})");
        QTest::newRow("GEDCOM") << u"late.ged"_s
                                << QByteArray("0 HEAD\n1 GEDC\n2 VERS 5.5.1\n0 @A@ INDI\n1 BIRT\n2 DATE 9990\n"
                                              "1 _PIN 2147483647 2147483647\n0 @B@ INDI\n"
                                              "0 @F@ FAM\n1 HUSB @A@\n1 CHIL @B@\n0 TRLR\n");
    }

    void yearsAtTheEndOfTheCalendarAreDrawn()
    {
        QFETCH(const QString, name);
        QFETCH(const QByteArray, bytes);
        write(name, bytes);
        Command command{.deed = Command::Deed::Layout, .in = path(name)};
        command.at = kudelma::genogram::dateFromIso("9995");
        command.svg = path(u"late.svg"_s);
        QCOMPARE(run(command), 0);
    }

    void whatIsReadAsGedcomIsReadAsJson()
    {
        write(u"odd.ged"_s,
            "0 HEAD\n1 GEDC\n2 VERS 5.5.1\n0 @A@ INDI\n1 _KIND pregnancy\n1 _WEEKS 400\n1 _PIN 2000000 0\n"
            "0 @B@ INDI\n1 _KIND pregnancy\n1 _WEEKS -3\n0 TRLR\n");
        QCOMPARE(run({.deed = Command::Deed::Convert, .in = path(u"odd.ged"_s), .out = path(u"odd.json"_s)}), 0);
        const auto again = readGraph(contents(u"odd.json"_s));
        QVERIFY2(again.has_value(), again ? "" : qPrintable(again.error().what));
        QCOMPARE(again->graph.persons.size(), 2U);
    }

    void badInputWritesNothing()
    {
        write(u"bad.json"_s, "{\"persons\": [{}]}");
        write(u"bad.txt"_s, "words");
        for (const QString& in : {u"bad.json"_s, u"bad.txt"_s, u"nothing.json"_s}) {
            Command command{.deed = Command::Deed::Layout, .in = path(in)};
            command.svg = path(u"none.svg"_s);
            QCOMPARE(run(command), 2);
            QVERIFY(!QFile::exists(command.svg));
        }
    }

    void aPlaceThatCannotBeWrittenIsOne()
    {
        Command command{
            .deed = Command::Deed::Layout, .in = QStringLiteral(KUDELMA_SOURCE_DIR "/tests/genogram/data/case_a.json")};
        command.svg = path(u"no/such/folder/a.svg"_s);
        QCOMPARE(run(command), 1);
    }

    void gedcomAndBackIsTheSameFamily()
    {
        const QString in = QStringLiteral(KUDELMA_SOURCE_DIR "/tests/genogram/data/case_a.json");
        QCOMPARE(run({.deed = Command::Deed::Convert, .in = in, .out = path(u"a.ged"_s)}), 0);
        QVERIFY(contents(u"a.ged"_s).contains("0 HEAD"));
        QCOMPARE(run({.deed = Command::Deed::Convert, .in = path(u"a.ged"_s), .out = path(u"b.json"_s)}), 0);
        const auto before = readGraph(contents({}, in));
        const auto after = readGraph(contents(u"b.json"_s));
        QVERIFY(before && after);
        QCOMPARE(after->graph.persons.size(), before->graph.persons.size());
        QCOMPARE(after->graph.unions.size(), before->graph.unions.size());
        QCOMPARE(after->graph.parentLinks.size(), before->graph.parentLinks.size());
    }

private:
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] QByteArray contents(const QString& name, const QString& whole = {}) const
    {
        QFile file(whole.isEmpty() ? path(name) : whole);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void write(const QString& name, const QByteArray& bytes) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    QTemporaryDir m_folder;
};

KUDELMA_SUITE(CommandTest)
#include "tst_command.moc"

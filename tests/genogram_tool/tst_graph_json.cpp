// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "genogram/random_family.h"
#include "genogram_tool/graph_json.h"
#include "genogram_tool/json_lines.h"
#include "support/suites.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace kudelma::genogram;
using namespace kudelma::genogram_tool;

namespace {

/// The same records in an order that does not depend on where they came from.
Graph sorted(Graph graph)
{
    const auto byId = [](auto& records) { std::ranges::sort(records, {}, [](const auto& r) { return r.id; }); };
    byId(graph.persons);
    byId(graph.unions);
    byId(graph.birthSets);
    byId(graph.ties);
    byId(graph.households);
    std::ranges::sort(graph.parentLinks, {},
        [](const ParentLink& l) { return std::tuple(l.child, l.parent, l.unionId, l.kind, l.period.from.year); });
    return graph;
}

QByteArray caseA()
{
    QFile file(QStringLiteral(KUDELMA_SOURCE_DIR "/tests/genogram/data/case_a.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class GraphJsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNeutralGraphIsRead()
    {
        const auto read = readGraph(R"({"ego": "p0", "persons": [
            {"id": "p0", "sex": "F", "by": 2014, "g": 0}, {"id": "p1", "sex": "M", "by": null}, {"id": "p2"},
            {"id": "p3"}, {"id": "p4", "name": "Saara", "second": "äiti", "secondIsLabel": true}],
            "unions": [{"id": "u0", "partners": ["p1", "p2"], "children": [{"id": "p0", "kind": "birth"},
            {"id": "p3", "kind": "foster", "twin": true}, {"id": "p4", "kind": "adopted", "twin": true}]}]})");
        QVERIFY(read.has_value());
        const Graph& graph = read->graph;
        QCOMPARE(graph.persons.size(), 5U);
        QVERIFY(graph.person("p0")->index);
        QCOMPARE(graph.person("p0")->birth.year, 2014);
        QCOMPARE(graph.person("p0")->gender, Gender::Woman);
        QVERIFY(!graph.person("p1")->birth.known());
        QCOMPARE(graph.parentLinks.size(), 6U);
        QCOMPARE(graph.parentLinks[2].kind, ParentKind::Foster);
        QCOMPARE(graph.parentLinks[4].kind, ParentKind::Adopted);
        QCOMPARE(graph.birthSets.size(), 1U);
        QCOMPARE(graph.birthSets[0].members, (std::vector<Id>{"p3", "p4"}));
        QCOMPARE(bondOf(graph.unions[0]), UnionStatus::Married);
        QVERIFY(graph.person("p4")->secondLineIsLabel && !graph.person("p3")->secondLineIsLabel);
        QVERIFY(*readGraph(writeGraph(graph))->graph.person("p4") == *graph.person("p4"));
        QVERIFY(read->remarks.empty());
    }

    void whatIsWrittenComesBackEqual()
    {
        const auto read = readGraph(caseA());
        QVERIFY(read.has_value());
        QVERIFY(read->graph.persons.size() > 40);
        const auto again = readGraph(writeGraph(read->graph, read->today));
        QVERIFY2(again.has_value(), again ? "" : qPrintable(again.error().what));
        QVERIFY(sorted(again->graph) == sorted(read->graph));
        QVERIFY(again->today == read->today);
        QVERIFY(again->remarks.empty());
    }

    void randomFamiliesComeBackEqual()
    {
        for (unsigned seed = 1; seed <= 60; ++seed) {
            Graph family = test::randomFamily(seed, {.persons = 5 + int(seed)});
            family.persons[0].birth = {.year = 0, .text = "around Easter"};
            family.persons[1].death = {.year = 1999, .month = 4, .approximate = true, .text = "in spring"};
            family.persons[1].deceased = true;
            family.persons[2].deceased = true;
            if (!family.parentLinks.empty())
                family.parentLinks[0].unconfirmed = true;
            const auto again = readGraph(writeGraph(family));
            QVERIFY2(again.has_value(), again ? "" : qPrintable(again.error().what));
            QVERIFY2(sorted(again->graph) == sorted(family), qPrintable(u"seed %1"_s.arg(seed)));
        }
    }

    void badFilesAreRefusedWithTheirLine_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("word");
        QTest::newRow("no json") << QByteArray("{\n\"persons\": [\n{\"id\": }]}") << 3 << u"JSON"_s;
        QTest::newRow("empty") << QByteArray() << 1 << u"JSON"_s;
        QTest::newRow("a list") << QByteArray("[]") << 1 << u"persons"_s;
        QTest::newRow("no persons") << QByteArray("{\"unions\": []}") << 0 << u"no list"_s;
        QTest::newRow("no id") << QByteArray("{\"persons\": [\n{\"id\": \"a\"},\n{}]}") << 3 << u"no id"_s;
        QTest::newRow("id twice") << QByteArray("{\"persons\": [\n{\"id\": \"a\"},\n{\"id\": \"a\"}]}") << 3
                                  << u"another person's"_s;
        QTest::newRow("a person that is none") << QByteArray("{\"persons\": [\n\n7]}") << 3 << u"must be an object"_s;
        QTest::newRow("name that is none")
            << QByteArray("{\"persons\": [\n{\"id\": \"a\", \"name\": 5}]}") << 2 << u"must be text"_s;
        QTest::newRow("year that is none")
            << QByteArray("{\"persons\": [\n{\"id\": \"a\", \"by\": 1e9}]}") << 2 << u"year"_s;
        QTest::newRow("union without id")
            << QByteArray("{\"persons\": [],\n\"unions\": [{\"id\": \"u\"},\n{}]}") << 3 << u"missing"_s;
        QTest::newRow("children that are none")
            << QByteArray("{\"persons\": [],\n\"unions\": [\n{\"id\": \"u\", \"children\": 5}]}") << 3 << u"a list"_s;
        QTest::newRow("child without id")
            << QByteArray("{\"persons\": [],\n\"unions\": [\n{\"id\": \"u\", \"children\": [{}]}]}") << 3
            << u"without an id"_s;
        QTest::newRow("pin far away") << QByteArray("{\"persons\": [{\"id\": \"a\", \"pin\": [0, 2000000]}]}") << 1
                                      << u"1000000"_s;
        QTest::newRow("long name") << "{\"persons\": [\n{\"id\": \"a\", \"name\": \""
                + QByteArray(kMaxTextChars + 1, 'x')
                + "\"}]}" << 2 << u"longer than"_s;
        QTest::newRow("deep") << QByteArray(5'000, '[') << 1 << u"JSON"_s;
    }

    void badFilesAreRefusedWithTheirLine()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const int, line);
        QFETCH(const QString, word);
        const auto read = readGraph(json);
        QVERIFY(!read.has_value());
        QCOMPARE(read.error().line, line);
        QVERIFY2(read.error().what.contains(word), qPrintable(read.error().what));
    }

    void tooManyPersonsAreRefused()
    {
        QByteArray json = "{\"persons\": [";
        for (qsizetype i = 0; i <= kMaxRecords; ++i)
            json += (i == 0 ? "{\"id\":\"" : ",\n{\"id\":\"") + QByteArray::number(i) + "\"}";
        const auto read = readGraph(json + "]}");
        QVERIFY(!read.has_value());
        QVERIFY(read.error().what.contains(QString::number(kMaxRecords)));
        QCOMPARE(read.error().line, int(kMaxRecords) + 1);
    }

    void aLargeFileIsRefusedUnread()
    {
        const auto read = readGraph(QByteArray(kMaxFileBytes + 1, ' '));
        QVERIFY(!read.has_value());
        QVERIFY(read.error().what.contains(u"64 MiB"_s));
    }

    void wordsThatAreNotKnownAreTold()
    {
        const auto read = readGraph("{\"persons\": [\n{\"id\": \"a\", \"sex\": \"Q\", \"kind\": \"dragon\","
                                    " \"marks\": [\"gold\"]}]}");
        QVERIFY(read.has_value());
        QCOMPARE(read->remarks.size(), 3U);
        QCOMPARE(read->remarks[0].line, 2);
        QVERIFY(read->remarks[1].what.contains(u"dragon"_s));
        QCOMPARE(read->graph.persons[0].kind, PersonKind::Person);
    }

    void linesAreFoundInAnyLayout()
    {
        const QByteArray json = "{\"a\": \"[\\\"{\", \"persons\": [ {\"x\": [1,\n2]},\n\n {\"y\": \"]\"}, 5\n, [7] ],\n"
                                "\"unions\":[\n]}";
        const JsonLines lines(json);
        QCOMPARE(lines.of("persons", 0), 1);
        QCOMPARE(lines.of("persons", 1), 4);
        QCOMPARE(lines.of("persons", 2), 4);
        QCOMPARE(lines.of("persons", 3), 5);
        QCOMPARE(lines.of("persons", 4), 0);
        QCOMPARE(lines.of("unions", 0), 0);
        QCOMPARE(lines.of("a", 0), 0);
    }
};

KUDELMA_SUITE(GraphJsonTest)
#include "tst_graph_json.moc"

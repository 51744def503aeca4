// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "genogram/random_family.h"
#include "genogram_tool/layout_json.h"
#include "support/suites.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <map>
#include <set>

using namespace Qt::StringLiterals;
using namespace kudelma::genogram;
using namespace kudelma::genogram_tool;

namespace {

/// Two families whose lines must cross: the middle one of three siblings has a partner with parents of their own.
Graph crossing()
{
    Graph graph;
    for (const char* id : {"a", "b", "c", "d", "k1", "k2", "k3", "q"})
        graph.persons.push_back({.id = id, .name = id});
    graph.persons[4].birth.year = 2000;
    graph.persons[5].birth.year = 2002;
    graph.persons[6].birth.year = 2004;
    graph.unions.push_back({.id = "ab", .partners = {"a", "b"}});
    graph.unions.push_back({.id = "cd", .partners = {"c", "d"}});
    graph.unions.push_back({.id = "kq", .partners = {"k2", "q"}});
    for (const char* child : {"k1", "k2", "k3"})
        graph.addChild(graph.unions[0], child);
    graph.addChild(graph.unions[1], "q");
    return graph;
}

} // namespace

class LayoutJsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCrossingIsCounted()
    {
        const Graph graph = crossing();
        const LayoutStats stats = statsOf(graph, {}, compute(graph, {}), 1.5);
        QCOMPARE(stats.persons, 8);
        QCOMPARE(stats.overlaps, 0);
        QCOMPARE(stats.crossings, 1);
        QCOMPARE(stats.milliseconds, 1.5);
        QVERIFY(stats.width > 3 * kSymbolSize && stats.height > 2 * kSymbolSize);
    }

    void overlapsAreCounted()
    {
        const Graph graph = crossing();
        Layout layout = compute(graph, {});
        layout.persons[0].x = layout.persons[1].x;
        layout.persons[0].y = layout.persons[1].y;
        QCOMPARE(statsOf(graph, {}, layout, 0).overlaps, 1);
    }

    /// Every child hangs from its family by one line that begins at the couple and ends above the child.
    void everyChildHasItsLine()
    {
        for (unsigned seed = 1; seed <= 30; ++seed) {
            const Graph graph = test::randomFamily(seed, {.persons = 60});
            const Layout layout = compute(graph, {});
            std::set<Id> reached;
            for (const RoutedLine& line : routedLines(graph, {}, layout)) {
                QVERIFY(line.points.size() >= 2);
                for (std::size_t i = 1; i < line.points.size(); ++i)
                    QVERIFY(line.points[i].first == line.points[i - 1].first
                        || line.points[i].second == line.points[i - 1].second);
                if (line.kind != RoutedLine::Kind::Child)
                    continue;
                const PlacedPerson* child = layout.find(line.to);
                QVERIFY(child);
                reached.insert(line.to);
                QVERIFY(std::abs(line.points.back().first - child->x) <= kSymbolSize / 2);
                QVERIFY(line.points.back().second < child->y);
                const PlacedFamily* family = layout.family(line.from);
                QVERIFY(family);
                QVERIFY2(line.points.front().first == family->stemX,
                    qPrintable(u"seed %1, family %2 (%3 partners, %4 buses)"_s.arg(seed)
                                   .arg(QString::fromStdString(family->id))
                                   .arg(family->partners.size())
                                   .arg(family->buses.size())));
            }
            for (const PlacedFamily& family : layout.families) {
                for (const PlacedBus& bus : family.buses)
                    for (const PlacedLeg& leg : bus.legs)
                        QVERIFY(leg.child.empty() || reached.contains(leg.child));
            }
        }
    }

    void theJsonHoldsWhatWasLaidOut()
    {
        const Graph graph = crossing();
        const Layout layout = compute(graph, {});
        const LayoutStats stats = statsOf(graph, {}, layout, 0.25);
        const QJsonObject root = QJsonDocument::fromJson(layoutJson(graph, {}, layout, stats)).object();
        const QJsonArray persons = root["persons"_L1].toArray();
        QCOMPARE(persons.size(), 8);
        const QJsonObject first = persons[0].toObject();
        QCOMPARE(first["id"_L1].toString(), u"a"_s);
        QCOMPARE(first["x"_L1].toInt() + first["w"_L1].toInt() / 2, layout.find("a")->x);
        QCOMPARE(first["y"_L1].toInt() + first["h"_L1].toInt() / 2, layout.find("a")->y);
        QCOMPARE(first["row"_L1].toInt(), layout.find("a")->row);
        std::map<QString, int> kinds;
        for (const QJsonValue& value : root["lines"_L1].toArray()) {
            const QJsonObject line = value.toObject();
            ++kinds[line["kind"_L1].toString()];
            QVERIFY(line["points"_L1].toArray().size() >= 2);
            QVERIFY(!line["from"_L1].toString().isEmpty() && !line["to"_L1].toString().isEmpty());
        }
        QCOMPARE(kinds[u"couple"_s], 3);
        QCOMPARE(kinds[u"child"_s], 4);
        QCOMPARE(root["stats"_L1].toObject()["crossings"_L1].toInt(), 1);
        QCOMPARE(root["stats"_L1].toObject()["milliseconds"_L1].toDouble(), 0.25);
    }

    void nobodyIsAPictureToo()
    {
        const LayoutStats stats = statsOf({}, {}, compute({}, {}), 0);
        QCOMPARE(stats.persons + stats.width + stats.height + stats.crossings, 0);
    }
};

KUDELMA_SUITE(LayoutJsonTest)
#include "tst_layout_json.moc"

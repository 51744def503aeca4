// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "genogram/layout_checks.h"
#include "genogram/random_family.h"
#include "genogram/scene.h"
#include "genogram/text_view.h"
#include "support/suites.h"

#include <QElapsedTimer>
#include <QTest>

using namespace kudelma::genogram;
using namespace Qt::StringLiterals;

namespace {

/// A release build needs under 100 ms for each of these; the allowance is for debug builds under sanitizers on a
/// busy machine, and still catches what grows exponentially.
constexpr qint64 kAllowance = 20'000;

} // namespace

class TestAdversarial : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void survivesHostileFamilies_data()
    {
        QTest::addColumn<int>("which");
        QTest::addColumn<int>("size");
        QTest::newRow("ladder of 8") << 0 << 8;
        QTest::newRow("ladder of 40") << 0 << 40;
        QTest::newRow("100 partners") << 1 << 100;
        QTest::newRow("chain of 2000") << 2 << 2000;
        QTest::newRow("2000 siblings") << 3 << 2000;
        QTest::newRow("12 with 12") << 4 << 12;
    }

    void survivesHostileFamilies()
    {
        QFETCH(int, which);
        QFETCH(int, size);
        const Graph graph = which == 0 ? test::ladder(size)
            : which == 1               ? test::manyPartners(size)
            : which == 2               ? test::chain(size)
            : which == 3               ? test::manySiblings(size)
                                       : test::everybodyWithEverybody(size);
        QElapsedTimer timer;
        timer.start();
        const Layout layout = compute(graph, {});
        const Scene scene = buildScene(graph, {}, layout);
        qInfo("laid out and drawn in %lld ms", static_cast<long long>(timer.elapsed()));
        QVERIFY(timer.elapsed() < kAllowance);
        QCOMPARE(test::complaintAbout(graph, {}, layout), QString());
        QCOMPARE(scene.persons.size(), graph.persons.size());
        QCOMPARE(textView(graph, {}).size(), graph.persons.size());
    }

    void addsOneToAHostileFamily()
    {
        Graph graph = test::manySiblings(1000);
        const Layout before = compute(graph, {});
        graph.persons.push_back({.id = "new", .birth = {.year = 2500}});
        graph.addChild(graph.unions.front(), "new");
        const Layout after = compute(graph, {}, &before);
        QCOMPARE(test::complaintAbout(graph, {}, after), QString());
        QCOMPARE(test::swaps(before, after), 0);
    }

    void cutsCirclesOfParenthood()
    {
        Graph graph;
        for (const Id& id : {Id("a"), Id("b"), Id("c")})
            graph.persons.push_back({.id = id});
        graph.parentLinks
            = {{.child = "b", .parent = "a"}, {.child = "c", .parent = "b"}, {.child = "a", .parent = "c"}};
        const Layout layout = compute(graph, {});
        QCOMPARE(test::complaintAbout(graph, {}, layout), QString());
        QCOMPARE(layout.leftOut.size(), std::size_t(1));
    }

    void leavesOutLinksToNobodyAndToOneself()
    {
        Graph graph;
        graph.persons = {{.id = "a"}, {.id = "a"}};
        graph.unions = {{.id = "u", .partners = {"a", "a", "nobody"}}, {.id = "u", .partners = {"a"}}};
        graph.parentLinks = {{.child = "a", .parent = "a"}, {.child = "a", .parent = "nobody", .unionId = "u"},
            {.child = "nobody", .parent = "a"}};
        graph.birthSets = {{.id = "s", .members = {"a", "nobody", "a"}}};
        graph.households = {{.id = "h", .members = {{.person = "nobody"}, {.person = "a"}, {.person = "a"}}}};
        graph.ties = {{.id = "t", .from = "a", .to = "nobody"}, {.id = "s", .from = "a", .to = "a"}};
        const Layout layout = compute(graph, {});
        QCOMPARE(layout.persons.size(), std::size_t(1));
        const Scene scene = buildScene(graph, {}, layout);
        QCOMPARE(scene.persons.size(), std::size_t(1));
        QVERIFY(scene.ties.empty());
        QVERIFY(!textView(graph, {}).empty());
    }

    void drawsCouplesAcrossGenerations()
    {
        // A man has a child with his own daughter: a crime that happens, and has to be drawn.
        Graph graph;
        graph.persons
            = {{.id = "father", .gender = Gender::Man}, {.id = "daughter", .gender = Gender::Woman}, {.id = "child"}};
        graph.unions = {{.id = "u", .partners = {"father", "daughter"}}};
        graph.parentLinks = {{.child = "daughter", .parent = "father"}};
        graph.addChild(graph.unions.front(), "child");
        const Layout layout = compute(graph, {});
        QCOMPARE(test::complaintAbout(graph, {}, layout), QString());
        QVERIFY(layout.find("father")->row < layout.find("daughter")->row);
        QVERIFY(layout.find("daughter")->row < layout.find("child")->row);
        QCOMPARE(layout.family("u")->partnerLines.size(), std::size_t(1));
        QVERIFY(!buildScene(graph, {}, layout).lines.empty());
    }

    void drawsCarersWhoStandBesideTheChild()
    {
        // The elder sister takes the younger brother in: her row is his own.
        Graph graph;
        graph.persons
            = {{.id = "mother"}, {.id = "sister", .birth = {.year = 1995}}, {.id = "brother", .birth = {.year = 2010}}};
        graph.parentLinks = {{.child = "sister", .parent = "mother"}, {.child = "brother", .parent = "mother"},
            {.child = "brother", .parent = "sister", .kind = ParentKind::Kinship}};
        const Layout layout = compute(graph, {});
        QCOMPARE(test::complaintAbout(graph, {}, layout), QString());
        const Scene scene = buildScene(graph, {}, layout);
        const auto dotted = std::count_if(
            scene.lines.begin(), scene.lines.end(), [](const Path& path) { return path.dash == Dash::Dotted; });
        QVERIFY(dotted > 0);
    }

    void passesRowsBetweenAGrandparentAndAChildInCare()
    {
        Graph graph;
        graph.persons = {{.id = "grandmother"}, {.id = "mother"}, {.id = "child"}};
        graph.parentLinks = {{.child = "mother", .parent = "grandmother"}, {.child = "child", .parent = "mother"},
            {.child = "child", .parent = "grandmother", .kind = ParentKind::Kinship}};
        const Layout layout = compute(graph, {});
        QCOMPARE(test::complaintAbout(graph, {}, layout), QString());
        QCOMPARE(layout.find("child")->row - layout.find("grandmother")->row, 2);
        for (const PlacedFamily& family : layout.families)
            QVERIFY(family.unreached.empty());
    }

    void wrapsHostileNames()
    {
        const std::string combining = "a\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301";
        std::string long5000;
        for (int i = 0; i < 5000; ++i)
            long5000 += combining;
        Graph graph;
        graph.persons = {{.id = "1", .name = long5000}, {.id = "2", .name = std::string(10'000, 'W')},
            {.id = "3", .name = "\xff\xfe\x80"}, {.id = "4", .name = std::string(3, '\0')}};
        const ViewState view;
        for (const Person& person : graph.persons)
            QVERIFY(cellSize(person, view).width < 300);
        QCOMPARE(test::complaintAbout(graph, view, compute(graph, view)), QString());
    }
};

KUDELMA_SUITE(TestAdversarial)
#include "tst_adversarial.moc"

// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "genogram/by_hand.h"
#include "genogram/layout_checks.h"
#include "genogram/random_family.h"
#include "support/suites.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>

using namespace kudelma::genogram;

namespace {

/// Four siblings by age; b has a partner and two children, and the parents have parents.
Graph sibship()
{
    Graph graph;
    const auto add
        = [&](const char* id, int year) { graph.persons.push_back({.id = id, .name = id, .birth = {.year = year}}); };
    add("mother", 1970);
    add("father", 1968);
    add("granny", 1940);
    int year = 1995;
    for (const char* child : {"a", "b", "c", "d"})
        add(child, year++);
    add("partner", 1994);
    add("nephew", 2018);
    add("niece", 2020);
    graph.unions = {{.id = "parents", .partners = {"father", "mother"}}, {.id = "pair", .partners = {"b", "partner"}}};
    graph.parentLinks.push_back({.child = "mother", .parent = "granny"});
    for (const char* child : {"a", "b", "c", "d"})
        graph.addChild(graph.unions[0], child);
    for (const char* child : {"nephew", "niece"})
        graph.addChild(graph.unions[1], child);
    return graph;
}

Person& personIn(Graph& graph, const Id& id)
{
    return *std::find_if(graph.persons.begin(), graph.persons.end(), [&](const Person& p) { return p.id == id; });
}

using Ids = std::vector<Id>;

} // namespace

class TestByHand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void siblingsAreThoseOfOneFamilyFromLeftToRight()
    {
        const Layout layout = compute(sibship(), {});
        QCOMPARE(siblingsByPlace(layout, "c"), (Ids{"a", "b", "c", "d"}));
        QCOMPARE(siblingsByPlace(layout, "partner"), Ids{});
        QCOMPARE(siblingsByPlace(layout, "nobody"), Ids{});
    }

    void whoeverGetsAnotherKeyFindsAnotherPlaceAndTheRestStays()
    {
        Graph graph = sibship();
        const Layout before = compute(graph, {});
        Graph now = graph;
        personIn(now, "c").orderKey = "g";
        personIn(now, "d").orderKey = "c";
        QCOMPARE(siblingsByPlace(compute(now, {}, &before), "a"), (Ids{"a", "b", "c", "d"})); // they were not let go
        const Layout rest = withoutMoved(before, graph, now);
        const Layout after = compute(now, {}, &rest);
        QCOMPARE(test::complaintAbout(now, {}, after), QString());
        QCOMPARE(siblingsByPlace(after, "a"), (Ids{"a", "b", "d", "c"}));
        QVERIFY(standByTheirKeys(now, after, withAnotherKey(graph, now)));
        QVERIFY(!standByTheirKeys(now, before, withAnotherKey(graph, now)));
        for (const Id& id : Ids{"mother", "father", "granny", "a", "b", "partner"})
            QVERIFY2(std::abs(after.find(id)->x - before.find(id)->x) < 80, id.c_str());
    }

    void whoeverHangsOnThemGoesAlong()
    {
        Graph graph = sibship();
        const Layout before = compute(graph, {});
        Graph now = graph;
        personIn(now, "b").orderKey = "c";
        personIn(now, "a").orderKey = "g";
        const Layout rest = withoutMoved(before, graph, now);
        QVERIFY(!rest.find("nephew") && !rest.find("partner") && rest.find("mother"));
        const Layout after = compute(now, {}, &rest);
        QCOMPARE(test::complaintAbout(now, {}, after), QString());
        QVERIFY(standByTheirKeys(now, after, {"b"}));
        QVERIFY(after.find("niece")->x < after.find("a")->x + 60);
    }

    void whoeverIsLetGoGoesBackAmongTheirOwn()
    {
        Graph graph = sibship();
        const Layout before = compute(graph, {});
        Graph pinned = graph;
        personIn(pinned, "a").pin = Pin{before.find("d")->x + 400, before.find("d")->y + 30};
        const Layout away = compute(pinned, {}, &before);
        QCOMPARE(test::complaintAbout(pinned, {}, away), QString());
        const Layout rest = withoutMoved(away, pinned, graph);
        const Layout back = compute(graph, {}, &rest);
        QCOMPARE(test::complaintAbout(graph, {}, back), QString());
        QCOMPARE(siblingsByPlace(back, "a"), (Ids{"a", "b", "c", "d"}));
        QCOMPARE(back.find("a")->y, back.find("b")->y);
    }

    void twoPutOntoOnePlaceStandBesideEachOther()
    {
        Graph graph = sibship();
        const Layout before = compute(graph, {});
        for (const Id& id : Ids{"a", "c", "partner"})
            personIn(graph, id).pin = Pin{before.find("d")->x, before.find("d")->y};
        const Layout after = compute(graph, {}, &before);
        QCOMPARE(test::complaintAbout(graph, {}, after), QString());
        QCOMPARE(after.find("a")->x, before.find("d")->x); // whoever comes first by id stands where they were put
        QCOMPARE(after.find("c")->y, before.find("d")->y);
        QVERIFY(after.find("c")->pinned);
        const Layout anew = compute(graph, {});
        QCOMPARE(test::complaintAbout(graph, {}, anew), QString());
    }

    void aFreePlaceIsTheNearestOne()
    {
        Graph graph = sibship();
        QCOMPARE(freePin(graph, {}, "a", {10, 20}), (Pin{10, 20}));
        personIn(graph, "b").pin = Pin{0, 20};
        QCOMPARE(freePin(graph, {}, "a", {10, 20}).y, 20);
        QVERIFY(freePin(graph, {}, "a", {10, 20}).x > 40);
        QVERIFY(freePin(graph, {}, "a", {-10, 20}).x < -40);
        QCOMPARE(freePin(graph, {}, "a", {10, 900}), (Pin{10, 900}));
        QCOMPARE(freePin(graph, {}, "b", {10, 20}), (Pin{10, 20})); // not in one's own way
        QCOMPARE(freePin(graph, {}, "nobody", {10, 20}), (Pin{10, 20}));
    }

    void manyPutOntoEachOtherAreDrawnInTime()
    {
        Graph graph = test::randomFamily(7, {.persons = 600});
        for (Person& person : graph.persons)
            person.pin = Pin{5, 5};
        QElapsedTimer clock;
        clock.start();
        const Layout layout = compute(graph, {});
        QCOMPARE(layout.persons.size(), graph.persons.size());
        QVERIFY(clock.elapsed() < 5000);
    }

    /// One person after the other is dragged onto another, or let go again.
    void nobodyEverOverlapsWhileHandsPlaceThem()
    {
        for (unsigned seed = 1; seed <= 60; ++seed) {
            Graph graph = test::randomFamily(seed, {.persons = 30});
            const ViewState view{.today = {.year = 2026}};
            Layout layout = compute(graph, view);
            unsigned state = seed * 7919;
            for (int step = 0; step < 6; ++step) {
                state = state * 1103515245U + 12345U;
                Person& moved = graph.persons[(state >> 8) % graph.persons.size()];
                const Person& onto = graph.persons[(state >> 17) % graph.persons.size()];
                const Graph before = graph;
                if (moved.pin && step % 2 == 0)
                    moved.pin.reset();
                else
                    moved.pin = freePin(graph, view, moved.id, {layout.find(onto.id)->x + 7, layout.find(onto.id)->y});
                const Layout rest = withoutMoved(layout, before, graph);
                layout = compute(graph, view, &rest);
                const QString what = test::complaintAbout(graph, view, layout);
                QVERIFY2(what.isEmpty(), qPrintable(QString::number(seed) + QLatin1String(": ") + what));
            }
        }
    }
};

KUDELMA_SUITE(TestByHand)
#include "tst_by_hand.moc"

// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "genogram/layout_checks.h"
#include "genogram/random_family.h"
#include "genogram/scene.h"
#include "genogram/text_view.h"
#include "support/suites.h"

#include <QTest>

using namespace kudelma::genogram;
using namespace Qt::StringLiterals;

/// Properties of families that nobody thought of. Every row is named by its seed, so that a failure can be repeated.
class TestRandom : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void laysOutAnyFamily_data()
    {
        QTest::addColumn<unsigned>("seed");
        QTest::addColumn<int>("persons");
        QTest::addColumn<int>("loops");
        for (unsigned seed = 1; seed <= 40; ++seed)
            QTest::addRow("tree, seed %u", seed) << seed << 5 + static_cast<int>(seed * 3) << 0;
        for (unsigned seed = 101; seed <= 130; ++seed)
            QTest::addRow("with loops, seed %u", seed) << seed << 10 + static_cast<int>(seed % 40) << 60;
    }

    void laysOutAnyFamily()
    {
        QFETCH(unsigned, seed);
        QFETCH(int, persons);
        QFETCH(int, loops);
        const Graph graph = test::randomFamily(seed, {.persons = persons, .placed = 8, .loops = loops});
        const ViewState view{.today = {.year = 2026}};
        const Layout layout = compute(graph, view);
        QCOMPARE(test::complaintAbout(graph, view, layout), QString());
        QCOMPARE(test::dump(compute(test::shuffled(graph, seed), view)), test::dump(layout));
        const Scene scene = buildScene(graph, view, layout);
        QCOMPARE(scene.persons.size(), graph.persons.size());
        for (const PersonSymbol& symbol : scene.persons)
            QVERIFY(scene.bounds.contains(symbol.centre));
        QCOMPARE(textView(graph, view).size(), graph.persons.size());
    }

    void ordersSiblingsByAgeInEveryTree_data()
    {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 1; seed <= 30; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    void ordersSiblingsByAgeInEveryTree()
    {
        QFETCH(unsigned, seed);
        const Graph graph = test::randomFamily(seed, {.persons = 45, .placed = 0});
        const Layout layout = compute(graph, {});
        for (const Union& couple : graph.unions) {
            std::vector<const Person*> children;
            for (const ParentLink& link : graph.parentLinks)
                if (link.unionId == couple.id && link.parent == couple.partners.front())
                    children.push_back(graph.person(link.child));
            for (const Person* a : children)
                for (const Person* b : children)
                    if (a->birth.year < b->birth.year)
                        QVERIFY2(layout.find(a->id)->x < layout.find(b->id)->x, (a->id + " " + b->id).c_str());
        }
    }

    void keepsPinsInAnyFamily_data()
    {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 1; seed <= 25; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    void keepsPinsInAnyFamily()
    {
        QFETCH(unsigned, seed);
        Graph graph = test::randomFamily(seed, {.persons = 30});
        const ViewState view{.today = {.year = 2026}};
        const Layout free = compute(graph, view);
        // Three people dragged somewhere into the drawing, far enough from each other.
        unsigned state = seed * 7919;
        int column = -600;
        for (std::size_t i = 0; i < 3; ++i) {
            state = state * 1103515245U + 12345U;
            Person& person = graph.persons[(state >> 8) % graph.persons.size()];
            if (person.pin)
                continue;
            const int offset = static_cast<int>((state >> 16) % 200);
            person.pin = Pin{column + offset, free.find(person.id)->y + static_cast<int>((state >> 20) % 120) - 60};
            column += 420;
        }
        QCOMPARE(test::complaintAbout(graph, view, compute(graph, view, &free)), QString());
        QCOMPARE(test::complaintAbout(graph, view, compute(graph, view)), QString());
    }
};

KUDELMA_SUITE(TestRandom)
#include "tst_random.moc"

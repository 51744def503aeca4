// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "genogram/graph_file.h"
#include "genogram/layout_checks.h"
#include "genogram/random_family.h"
#include "support/suites.h"

#include <QTest>

using namespace kudelma::genogram;
using namespace Qt::StringLiterals;

namespace {

constexpr double kPitch = 110;
/// A tenth of the distance between two persons, averaged over everybody and many edits.
constexpr double kMeanShiftAllowed = 0.1 * kPitch;

} // namespace

class TestStability : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addsAChildToCaseAWithoutMovingAnybodyToTheOtherSide()
    {
        addToCaseA([](Graph& graph) {
            graph.persons.push_back({.id = "new", .name = "Uusi", .birth = {.year = 2024}});
            graph.addChild(*graph.unionById("U11"), "new");
        });
    }

    void addsAPartnerToCaseAWithoutMovingAnybodyToTheOtherSide()
    {
        const Layout layout = addToCaseA([](Graph& graph) {
            graph.persons.push_back({.id = "new", .name = "Uusi", .gender = Gender::Woman});
            graph.unions.push_back({.id = "new-union", .partners = {"A34", "new"}});
        });
        QVERIFY(layout.family("new-union")->neighbours);
    }

    void addsParentsToCaseAWithoutMovingAnybodyToTheOtherSide()
    {
        const Layout layout = addToCaseA([](Graph& graph) {
            graph.persons.push_back({.id = "new1", .name = "Uusi", .gender = Gender::Woman});
            graph.persons.push_back({.id = "new2", .name = "Uusi", .gender = Gender::Man});
            graph.unions.push_back({.id = "new-union", .partners = {"new1", "new2"}});
            graph.addChild(graph.unions.back(), "A17");
        });
        QVERIFY(layout.family("new-union")->neighbours);
        QCOMPARE(layout.find("new1")->row, layout.find("A17")->row - 1);
    }

    void takesAPersonAwayWithoutMovingAnybodyToTheOtherSide()
    {
        const test::GraphFile file = test::readGraphFile(kCaseA);
        const ViewState view{.today = file.today};
        const Layout before = compute(file.graph, view);
        Graph graph = file.graph;
        std::erase_if(graph.persons, [](const Person& person) { return person.id == "A29"; });
        const Layout after = compute(graph, view, &before);
        QCOMPARE(test::complaintAbout(graph, view, after), QString());
        QCOMPARE(test::swaps(before, after), 0);
    }

    /// The grandparents' other branch hangs on one person alone; without them it is a family of its own.
    void whoLosesTheLastLinkStaysInTheRow()
    {
        Graph graph;
        for (const char* id : {"child", "mother", "aunt", "husband", "cousin", "cousins-wife", "her-sister"})
            graph.persons.push_back({.id = id, .name = id});
        graph.persons.front().index = true;
        graph.unions = {{.id = "u-grandparents", .partners = {}}, {.id = "u-mother", .partners = {"mother"}},
            {.id = "u-aunt", .partners = {"aunt", "husband"}},
            {.id = "u-cousin", .partners = {"cousin", "cousins-wife"}}, {.id = "u-sisters", .partners = {}}};
        graph.parentLinks = {{.child = "child", .parent = "mother", .unionId = "u-mother"},
            {.child = "mother", .unionId = "u-grandparents"}, {.child = "aunt", .unionId = "u-grandparents"},
            {.child = "cousin", .parent = "aunt", .unionId = "u-aunt"},
            {.child = "cousin", .parent = "husband", .unionId = "u-aunt"},
            {.child = "cousins-wife", .unionId = "u-sisters"}, {.child = "her-sister", .unionId = "u-sisters"}};
        const Layout before = compute(graph, {});
        QCOMPARE(before.find("husband")->row, -1);
        std::erase_if(graph.persons, [](const Person& person) { return person.id == "cousin"; });
        std::erase_if(graph.parentLinks, [](const ParentLink& link) { return link.child == "aunt"; });
        const Layout after = compute(graph, {}, &before);
        for (const char* id : {"aunt", "husband", "cousins-wife", "her-sister"})
            QCOMPARE(after.find(id)->row, before.find(id)->row);
        QCOMPARE(test::swaps(before, after), 0);
    }

    void changesNothingWhenNothingChanged()
    {
        const test::GraphFile file = test::readGraphFile(kCaseA);
        const ViewState view{.today = file.today};
        const Layout before = compute(file.graph, view);
        const Layout after = compute(file.graph, view, &before);
        QVERIFY2(test::meanShift(before, after) < 4, qPrintable(QString::number(test::meanShift(before, after))));
        QCOMPARE(test::swaps(before, after), 0);
    }

    void growsAFamilyOfFiftyPersonByPersonWithoutSwaps_data()
    {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 1; seed <= 6; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    void growsAFamilyOfFiftyPersonByPersonWithoutSwaps()
    {
        QFETCH(unsigned, seed);
        const ViewState view{.today = {.year = 2026}};
        Graph graph = test::randomFamily(seed, {.persons = 25});
        Layout layout = compute(graph, view);
        double shift = 0;
        int edits = 0;
        for (unsigned edit = 0; graph.persons.size() < 50; ++edit) {
            test::addRelative(graph, seed * 1000 + edit);
            Layout next = compute(graph, view, &layout);
            QCOMPARE(test::complaintAbout(graph, view, next), QString());
            QCOMPARE(test::swaps(layout, next), 0);
            shift += test::meanShift(layout, next);
            ++edits;
            layout = std::move(next);
        }
        QVERIFY2(shift / edits < kMeanShiftAllowed, qPrintable(u"mean shift %1"_s.arg(shift / edits)));
    }

private:
    const QString kCaseA = QStringLiteral(KUDELMA_SOURCE_DIR "/tests/genogram/data/case_a.json");

    template <typename Edit>
    Layout addToCaseA(Edit edit)
    {
        const test::GraphFile file = test::readGraphFile(kCaseA);
        const ViewState view{.today = file.today};
        const Layout before = compute(file.graph, view);
        Graph graph = file.graph;
        edit(graph);
        Layout after = compute(graph, view, &before);
        [&] {
            QCOMPARE(test::complaintAbout(graph, view, after), QString());
            QCOMPARE(test::swaps(before, after), 0);
            QVERIFY(test::meanShift(before, after) < kMeanShiftAllowed);
        }();
        return after;
    }
};

KUDELMA_SUITE(TestStability)
#include "tst_stability.moc"

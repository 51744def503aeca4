// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "genogram/graph_file.h"
#include "genogram/layout_checks.h"
#include "support/suites.h"

#include <QTest>

#include <algorithm>

using namespace kudelma::genogram;
using namespace Qt::StringLiterals;

namespace {

const QString kCaseA = QStringLiteral(KUDELMA_SOURCE_DIR "/tests/genogram/data/case_a.json");

Person person(const Id& id, Gender gender = Gender::Unknown, int year = 0)
{
    Person result{.id = id, .name = id, .gender = gender};
    result.birth.year = year;
    return result;
}

} // namespace

class TestLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        const test::GraphFile file = test::readGraphFile(kCaseA);
        QVERIFY(!file.graph.persons.empty());
        m_graph = file.graph;
        m_view = {.today = file.today};
        m_layout = compute(m_graph, m_view);
    }

    void placesEverybodyOfCaseAOnceWithoutOverlap()
    {
        QCOMPARE(m_layout.persons.size(), m_graph.persons.size());
        QCOMPARE(test::complaintAbout(m_graph, m_view, m_layout), QString());
        QVERIFY(m_layout.leftOut.empty());
    }

    void keepsCouplesSideBySide()
    {
        // Saara stands beside two of her three partners; only one line has to run over somebody's head.
        const auto apart = std::count_if(m_layout.families.begin(), m_layout.families.end(),
            [](const PlacedFamily& family) { return !family.neighbours; });
        QCOMPARE(apart, 1);
        QVERIFY(!m_layout.family("U9")->neighbours);
    }

    void ordersSiblingsByAge()
    {
        for (const auto& siblings : {std::vector<Id>{"A05", "A06", "A07"}, {"A12", "A11", "L1", "A15"}, {"A19", "A34"},
                 {"A20", "L2", "A21"}, {"A25", "A27"}, {"A26", "A27"}})
            for (std::size_t i = 1; i < siblings.size(); ++i)
                QVERIFY2(x(siblings[i - 1]) < x(siblings[i]), siblings[i].c_str());
    }

    void putsTwinsNextToEachOther()
    {
        for (const PlacedPerson& other : m_layout.persons)
            if (other.row == m_layout.find("A25")->row)
                QVERIFY(other.x <= std::min(x("A25"), x("A26")) || other.x >= std::max(x("A25"), x("A26")));
    }

    void putsGenerationsOnRows()
    {
        QCOMPARE(row("A21"), 0);
        QCOMPARE(row("A15"), -1);
        QCOMPARE(row("A22"), -1);
        QCOMPARE(row("A39"), -1);
        QCOMPARE(row("A08"), -2);
        QCOMPARE(row("A02"), -3);
        QCOMPARE(row("A42"), 1);
    }

    void putsTheIndexChildInTheMiddleOfTheCoordinates()
    {
        QCOMPARE(x("A21"), 0);
        QCOMPARE(m_layout.find("A21")->y, 0);
    }

    void drawsTheFosterChildOnceWithLinesFromBothFamilies()
    {
        int first = 0;
        int second = 0;
        for (const PlacedFamily& family : m_layout.families)
            for (const PlacedBus& bus : family.buses)
                for (const PlacedLeg& leg : bus.legs)
                    if (leg.child == "A20") {
                        first += family.id == "U7" && !leg.secondary ? 1 : 0;
                        second += family.id == "U16" && leg.secondary ? 1 : 0;
                    }
        QCOMPARE(first, 1);
        QCOMPARE(second, 1);
    }

    void keepsTheFosterFamilyOutOfTheSibshipOfOthers()
    {
        // Between the siblings Miia and Saara they would look like two more of them.
        QVERIFY(x("A39") < x("A12") || x("A39") > x("A15"));
    }

    void hangsChildrenUnderTheirOwnUnion()
    {
        QVERIFY(x("A30") < x("A29")); // Petri and Katja's, Katja and Mika's
        QVERIFY(x("A29") < x("A20")); // Mika and Saara's
        QVERIFY(x("A21") < x("A23")); // Saara and the unknown father's
        QVERIFY(x("A23") < x("A25")); // Saara and Jesse's
    }

    void drawsALineToAnOnlyChildStraight()
    {
        for (const Id& family : {Id("U2"), Id("U6"), Id("U12"), Id("U15")}) {
            const PlacedBus& bus = m_layout.family(family)->buses.front();
            QCOMPARE(bus.legs.front().x, bus.stemX);
        }
    }

    void isTheSameWhateverTheOrderOfTheRecords()
    {
        const QString expected = test::dump(m_layout);
        for (unsigned seed = 1; seed <= 5; ++seed)
            QCOMPARE(test::dump(compute(test::shuffled(m_graph, seed), m_view)), expected);
    }

    void looksTheSameWhateverTheIds()
    {
        // Ids are random; a family must not be drawn worse because of them.
        const auto columns = [](const Layout& layout) {
            std::vector<std::pair<int, int>> places;
            for (const PlacedPerson& p : layout.persons)
                places.emplace_back(p.y, p.x);
            std::sort(places.begin(), places.end());
            return places;
        };
        for (unsigned seed = 1; seed <= 4; ++seed)
            QCOMPARE(columns(compute(test::renamed(m_graph, seed), m_view)), columns(m_layout));
    }

    void leavesNoHoleForWhomOneMayNotSee()
    {
        // Without the unknown father and his union: nobody can tell from the picture that there was more.
        Graph seen = m_graph;
        std::erase_if(seen.persons, [](const Person& p) { return p.id == "A22" || p.id == "A23"; });
        std::erase_if(seen.unions, [](const Union& u) { return u.id == "U8"; });
        std::erase_if(seen.parentLinks, [](const ParentLink& l) { return l.child == "A23"; });
        for (Household& household : seen.households)
            std::erase_if(household.members, [](const HouseholdMember& m) { return m.person == "A23"; });
        std::erase_if(seen.ties, [](const Tie& t) { return t.from == "A23" || t.to == "A23"; });
        const Layout layout = compute(seen, m_view);
        QCOMPARE(test::complaintAbout(seen, m_view, layout), QString());
        QVERIFY(layout.family("U9")->neighbours);
        QVERIFY(layout.leftOut.empty());
    }

    void keepsPinsExactlyAndLetsOthersGiveWay()
    {
        for (Person& p : m_graph.persons) {
            if (p.id == "A07")
                p.pin = Pin{x("A05"), m_layout.find("A05")->y};
            if (p.id == "A42")
                p.pin = Pin{x("A21") + 40, 300};
        }
        const Layout pinned = compute(m_graph, m_view, &m_layout);
        QCOMPARE(test::complaintAbout(m_graph, m_view, pinned), QString());
    }

    void makesRoomForLargeText()
    {
        m_view.textPercent = 200;
        const Layout large = compute(m_graph, m_view);
        QCOMPARE(test::complaintAbout(m_graph, m_view, large), QString());
    }

    void ordersSiblingsByKeyWhereTheyHaveOne()
    {
        Graph graph;
        graph.persons = {person("mother", Gender::Woman), person("a"), person("b"), person("c")};
        graph.persons[1].orderKey = "z";
        graph.persons[2].orderKey = "m";
        graph.persons[3].orderKey = "b";
        for (const Id& child : {Id("a"), Id("b"), Id("c")})
            graph.parentLinks.push_back({.child = child, .parent = "mother"});
        const Layout layout = compute(graph, {});
        QVERIFY(layout.find("c")->x < layout.find("b")->x);
        QVERIFY(layout.find("b")->x < layout.find("a")->x);
    }

    void joinsParentsForWhomThereIsNoUnion()
    {
        Graph graph;
        graph.persons = {person("child"), person("mother", Gender::Woman), person("father", Gender::Man)};
        graph.parentLinks = {{.child = "child", .parent = "mother"}, {.child = "child", .parent = "father"}};
        const Layout layout = compute(graph, {});
        QCOMPARE(layout.families.size(), std::size_t(1));
        QCOMPARE(layout.families.front().partners, (std::vector<Id>{"father", "mother"}));
    }

    void putsAManOnTheLeftOfACouple()
    {
        Graph graph;
        graph.persons = {person("a", Gender::Woman), person("b", Gender::Man)};
        graph.unions = {{.id = "u", .partners = {"a", "b"}}};
        const Layout layout = compute(graph, {});
        QVERIFY(layout.find("b")->x < layout.find("a")->x);
    }

    void ordersPartnersByTime()
    {
        Graph graph;
        graph.persons
            = {person("centre", Gender::Man), person("first", Gender::Woman), person("second", Gender::Woman)};
        graph.unions
            = {{.id = "u1", .partners = {"centre", "second"}, .history = {{UnionStatus::Married, {.year = 2010}}}},
                {.id = "u2", .partners = {"centre", "first"}, .history = {{UnionStatus::Married, {.year = 2000}}}}};
        const Layout layout = compute(graph, {});
        QVERIFY(layout.find("first")->x < layout.find("centre")->x);
        QVERIFY(layout.find("centre")->x < layout.find("second")->x);
    }

    void drawsSiblingsWhoseParentsNobodyKnows()
    {
        Graph graph;
        graph.persons = {person("a", Gender::Woman, 2001), person("b", Gender::Man, 2003)};
        graph.unions = {{.id = "u"}};
        for (const Id& child : {Id("a"), Id("b")})
            graph.parentLinks.push_back({.child = child, .unionId = "u"});
        const Layout layout = compute(graph, {});
        QCOMPARE(test::complaintAbout(graph, {}, layout), QString());
        QCOMPARE(layout.families.front().buses.front().legs.size(), std::size_t(2));
    }

    void laysOutNobody() { QVERIFY(compute({}, {}).persons.empty()); }

private:
    int x(const Id& id) const { return m_layout.find(id)->x; }
    int row(const Id& id) const { return m_layout.find(id)->row; }

    Graph m_graph;
    ViewState m_view;
    Layout m_layout;
};

KUDELMA_SUITE(TestLayout)
#include "tst_layout.moc"

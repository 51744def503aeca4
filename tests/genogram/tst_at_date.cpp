// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "genogram/at_date.h"
#include "genogram/graph_file.h"
#include "genogram/random_family.h"
#include "genogram/text_view.h"
#include "support/suites.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <random>
#include <set>

using namespace kudelma::genogram;

namespace {

Day dayOf(const char* iso)
{
    return firstDayOf(dateFromIso(iso)).value();
}

/// Case A with the dates that the file leaves out.
Graph datedCaseA()
{
    Graph graph = test::readGraphFile(QStringLiteral(KUDELMA_SOURCE_DIR "/tests/genogram/data/case_a.json")).graph;
    const std::map<std::string, Period> ties{{"T01", {dateFromIso("2023"), dateFromIso("2026-05"), false}},
        {"T08", {dateFromIso("2021"), dateFromIso("2023"), false}}, {"T10", {dateFromIso("2004"), {}, true}},
        {"T11", {dateFromIso("2005"), dateFromIso("2013"), false}}};
    for (Tie& tie : graph.ties)
        if (const auto dated = ties.find(tie.id); dated != ties.end())
            tie.period = dated->second;
    for (Household& home : graph.households)
        for (HouseholdMember& member : home.members)
            if (home.id == "H2")
                member.period = {dateFromIso(member.person == "A20" ? "2023-08-14" : "2008"), {}, true};
    return graph;
}

Graph oneUnion(std::vector<UnionEvent> history)
{
    Graph graph;
    graph.persons = {{.id = "a", .birth = {.year = 1970}}, {.id = "b", .birth = {.year = 1970}}};
    graph.unions = {{.id = "u", .partners = {"a", "b"}, .history = std::move(history)}};
    return graph;
}

/// Every person of a random family gets a day of birth, some die; unions, ties and homes get their days.
Graph datedFamily(unsigned seed)
{
    Graph graph = test::randomFamily(seed, {.persons = 30, .placed = 15});
    std::mt19937 engine(seed);
    const auto pick = [&](int low, int high) { return low + static_cast<int>(engine() % unsigned(high - low + 1)); };
    const auto day = [&](int low, int high) { return dateOf(dayOf("1900-01-01") + pick(low * 365, high * 365)); };
    for (Person& person : graph.persons) {
        person.birth = day(0, 100);
        if (pick(0, 2) == 0)
            person.death = day(100, 120);
        person.deceased = person.death.known();
        if (pick(0, 5) == 0)
            person.placements.push_back({PlacementKind::FamilyCare, {day(50, 100), day(101, 120), false}});
    }
    for (Union& couple : graph.unions) {
        couple.history = {{UnionStatus::Married, day(20, 80), {}}};
        if (pick(0, 1) == 0)
            couple.history.push_back({UnionStatus::Divorced, day(81, 120), {}});
    }
    for (ParentLink& link : graph.parentLinks)
        if (link.kind != ParentKind::Biological)
            link.period = {day(20, 80), link.kind == ParentKind::Adopted ? Date() : day(81, 120), false};
    for (std::size_t i = 1; i < graph.persons.size(); i += 3)
        graph.ties.push_back({.id = "t" + std::to_string(i),
            .from = graph.persons[i - 1].id,
            .to = graph.persons[i].id,
            .type = i % 2 == 0 ? TieType::CutoffRepaired : TieType::Close,
            .period = {day(0, 60), day(61, 120), false}});
    graph.households = {{.id = "h",
        .members = {{graph.persons[0].id, {}, {day(0, 60), day(61, 120), false}},
            {graph.persons[1].id, {}, {day(0, 60), {}, true}}}}};
    return graph;
}

} // namespace

class TestAtDate : public QObject
{
    Q_OBJECT

private:
    Graph m_whole = datedCaseA();
    ViewState m_view{.today = dateFromIso("2026-10-14")};
    Layout m_layout = compute(m_whole, m_view);
    Day m_today = dayOf("2026-10-14");
    FamilyAt m_at{};

    void go(const char* iso) { m_at = familyAt(m_whole, dayOf(iso), m_today); }
    [[nodiscard]] bool isThere(const char* person) const { return m_at.graph.person(person) != nullptr; }
    [[nodiscard]] bool isDead(const char* person) const { return m_at.graph.person(person)->deceased; }
    [[nodiscard]] bool hasTie(const char* id) const { return tie(id) != nullptr; }
    [[nodiscard]] const Tie* tie(const std::string& id) const
    {
        const auto found = std::find_if(
            m_at.graph.ties.begin(), m_at.graph.ties.end(), [&](const Tie& each) { return each.id == id; });
        return found == m_at.graph.ties.end() ? nullptr : &*found;
    }
    [[nodiscard]] std::set<std::string> home(const std::string& id) const
    {
        std::set<std::string> members;
        for (const Household& each : m_at.graph.households)
            for (const HouseholdMember& member : each.members)
                if (each.id == id)
                    members.insert(member.person);
        return members;
    }
    [[nodiscard]] bool isChildOf(const std::string& child, const std::string& parent) const
    {
        return std::any_of(m_at.graph.parentLinks.begin(), m_at.graph.parentLinks.end(),
            [&](const ParentLink& link) { return link.child == child && link.parent == parent; });
    }
    [[nodiscard]] std::vector<PlacementKind> placements(const char* person) const
    {
        std::vector<PlacementKind> kinds;
        for (const PlacementBadge& badge : m_at.graph.person(person)->placements)
            kinds.push_back(badge.kind);
        return kinds;
    }
    [[nodiscard]] std::optional<UnionStatus> ending(const char* id) const
    {
        return endingOf(*m_at.graph.unionById(id));
    }

private Q_SLOTS:
    /// Years after it are in no calendar, and say nothing of when a child can have come.
    void aParentOfTheLastYearsOfTheCalendarIsNoLimit()
    {
        for (const int year : {9987, 9988, 9999}) {
            Graph graph;
            graph.persons = {{.id = "parent", .birth = {.year = year}}, {.id = "child"}};
            graph.parentLinks = {{.child = "child", .parent = "parent"}};
            for (const char* day : {"1900-01-01", "1969-12-31", "2020-06-01", "9998-12-31"}) {
                const FamilyAt at = familyAt(graph, dayOf(day), dayOf("2026-01-01"));
                const bool isFarFromIt = year + kLeastParentYears > 9999;
                QCOMPARE(at.graph.person("child") != nullptr, isFarFromIt);
            }
        }
    }

    void showsCaseAAtTheEndOf2012()
    {
        go("2012-12-31");
        for (const char* person : {"A20", "A15", "A19", "A02", "A09", "A31", "A32", "A36", "A39", "L1", "L3"})
            QVERIFY2(isThere(person), person);
        for (const char* person : {"A21", "A22", "A23", "A25", "A26", "A27", "A29", "A30", "A14", "A42", "L2"})
            QVERIFY2(!isThere(person), person);
        QVERIFY(isDead("A01") && isDead("A05") && !isDead("A02") && !isDead("A09") && !isDead("A31"));
        QCOMPARE(bondOf(*m_at.graph.unionById("U7")), UnionStatus::Married);
        QVERIFY(!ending("U7"));
        QCOMPARE(ending("U3"), std::optional(UnionStatus::Divorced));
        for (const char* later : {"U6", "U8", "U9", "U10", "U11"})
            QVERIFY2(m_at.graph.unionById(later) == nullptr, later);
        QVERIFY(m_at.graph.unionById("U12") != nullptr);
        QVERIFY(placements("A24").empty() && placements("A20").empty());
        QVERIFY(!isChildOf("A20", "A39") && isChildOf("A20", "A15"));
        QVERIFY(hasTie("T10") && !hasTie("T08"));
        QCOMPARE(tie("T11")->type, TieType::Cutoff);
        QCOMPARE(home("H2"), (std::set<std::string>{"A39", "A40", "A41"}));
        QVERIFY(home("H1").empty());
    }

    void showsCaseAAtTheEndOf2019()
    {
        go("2019-12-31");
        for (const char* person : {"A21", "A22", "A23", "A14", "A30", "A42", "L2"})
            QVERIFY2(isThere(person), person);
        for (const char* person : {"A25", "A26", "A27", "A29"})
            QVERIFY2(!isThere(person), person);
        QVERIFY(isDead("A31") && isDead("A02") && isDead("A32") && !isDead("A09"));
        QCOMPARE(ending("U7"), std::optional(UnionStatus::Divorced));
        QCOMPARE(bondOf(*m_at.graph.unionById("U9")), UnionStatus::Cohabiting);
        QVERIFY(!ending("U9"));
        QCOMPARE(ending("U12"), std::optional(UnionStatus::Divorced));
        QVERIFY(m_at.graph.unionById("U6") != nullptr && m_at.graph.unionById("U11") == nullptr);
        QCOMPARE(tie("T11")->type, TieType::CutoffRepaired);
        QVERIFY(!m_at.uncertain.contains("T11"));
        QVERIFY(m_at.uncertain.contains("T03"));
    }

    void showsCaseAAtTheEndOf2022()
    {
        go("2022-12-31");
        QVERIFY(isThere("A25") && isThere("A26") && isThere("A29") && !isThere("A27"));
        QVERIFY(isDead("A09"));
        QCOMPARE(ending("U4"), std::optional(UnionStatus::Widowed));
        QVERIFY(m_at.graph.unionById("U10") != nullptr && m_at.graph.unionById("U11") != nullptr);
        QVERIFY(hasTie("T08") && !hasTie("T01"));
        QVERIFY(placements("A20").empty());
        QCOMPARE(m_at.graph.birthSets.size(), std::size_t(2));
        go("2023-03-06");
        QCOMPARE(placements("A20"), std::vector{PlacementKind::Emergency});
        QVERIFY(hasTie("T01"));
        go("2023-04-05"); // the day on which one ends is the first day of the next
        QCOMPARE(placements("A20"), std::vector{PlacementKind::OpenCare});
        go("2023-08-14");
        QVERIFY(placements("A20").empty() && isChildOf("A20", "A39"));
        QVERIFY(home("H2").contains("A20"));
    }

    void showsCaseAToday()
    {
        go("2026-10-14");
        QCOMPARE(m_at.graph.persons.size(), m_whole.persons.size());
        QCOMPARE(m_at.graph.unions.size(), m_whole.unions.size());
        QCOMPARE(ending("U9"), std::optional(UnionStatus::Separated));
        QCOMPARE(placements("A20"), std::vector{PlacementKind::TakenIntoCare});
        QVERIFY(isChildOf("A20", "A39"));
        QVERIFY(!hasTie("T01") && !hasTie("T08") && hasTie("T03"));
        QCOMPARE(m_at.graph.households.size(), m_whole.households.size());
        QVERIFY(m_at.uncertain.empty());
    }

    void nobodyMovesAndNothingIsDrawnOfWhoIsNotThere_data()
    {
        QTest::addColumn<QString>("iso");
        for (const char* iso : {"1927-01-01", "1960-06-01", "1986-11-02", "2012-12-31", "2019-12-31", "2022-12-31",
                 "2023-08-14", "2026-10-14"})
            QTest::newRow(iso) << QString::fromLatin1(iso);
    }

    void nobodyMovesAndNothingIsDrawnOfWhoIsNotThere()
    {
        QFETCH(QString, iso);
        go(iso.toLatin1().constData());
        const Scene scene = buildScene(m_at.graph, m_view, m_layout);
        QCOMPARE(scene.persons.size(), m_at.graph.persons.size());
        for (const PersonSymbol& symbol : scene.persons) {
            const PlacedPerson* place = m_layout.find(symbol.id);
            QCOMPARE(symbol.centre, (Point{double(place->x), double(place->y)}));
        }
        for (const auto* paths : {&scene.lines, &scene.ties})
            for (const Path& path : *paths)
                QVERIFY2(m_whole.person(path.owner) == nullptr || isThere(path.owner.c_str()), path.owner.c_str());
        for (const Label& label : scene.labels)
            QVERIFY2(m_whole.person(label.owner) == nullptr || isThere(label.owner.c_str()), label.owner.c_str());
        QCOMPARE(textView(m_at.graph, m_view, m_whole).size(), m_at.graph.persons.size());
    }

    void aCoupleThatIsNoneYetHasNoLine()
    {
        const auto linesOf = [&](const char* iso, const char* owner) {
            go(iso);
            const Scene scene = buildScene(m_at.graph, m_view, m_layout);
            return std::count_if(
                scene.lines.begin(), scene.lines.end(), [&](const Path& path) { return path.owner == owner; });
        };
        QCOMPARE(linesOf("2018-12-31", "U9"), 0);
        QVERIFY(linesOf("2019-12-31", "U9") > 0);
        QCOMPARE(linesOf("2000-01-01", "U16"), 0);
    }

    void whoIsNotYetInCareHasNoLineToTheCarers()
    {
        const auto hasFosterLine = [&](const char* iso) {
            go(iso);
            const Scene scene = buildScene(m_at.graph, m_view, m_layout);
            return std::any_of(scene.lines.begin(), scene.lines.end(),
                [](const Path& path) { return path.owner == "A20" && path.stroke == Role::FosterLine; });
        };
        QVERIFY(!hasFosterLine("2022-12-31"));
        QVERIFY(hasFosterLine("2023-12-31"));
    }

    void tellsPeopleByWhatTheyAreToAChildWhoIsNotBornYet()
    {
        go("2012-12-31");
        const auto texts = textView(m_at.graph, m_view, m_whole);
        const auto saara
            = std::find_if(texts.begin(), texts.end(), [](const PersonText& t) { return t.person == "A15"; });
        QCOMPARE(saara->relation.kin, Kin::Parent);
    }

    void aYearCountsFromItsFirstDayToItsLast()
    {
        Graph graph = oneUnion({});
        graph.ties = {{.id = "t", .from = "a", .to = "b", .period = {dateFromIso("2016"), dateFromIso("2016"), false}}};
        const auto ties = [&](const char* iso) { return familyAt(graph, dayOf(iso), m_today).graph.ties.size(); };
        QCOMPARE(ties("2015-12-31"), std::size_t(0));
        QCOMPARE(ties("2016-01-01"), std::size_t(1));
        QCOMPARE(ties("2016-12-30"), std::size_t(1));
        QCOMPARE(ties("2016-12-31"), std::size_t(0));
    }

    void whatBeganAndEndedOnOneDayWasThereOnThatDay()
    {
        Graph graph = oneUnion({});
        graph.ties = {{.id = "t",
            .from = "a",
            .to = "b",
            .period = {dateFromIso("2016-03-05"), dateFromIso("2016-03-05"), false}}};
        QCOMPARE(familyAt(graph, dayOf("2016-03-05"), m_today).graph.ties.size(), std::size_t(1));
        QCOMPARE(familyAt(graph, dayOf("2016-03-06"), m_today).graph.ties.size(), std::size_t(0));
    }

    void aboutIsUncertainOnBothSides()
    {
        Graph graph;
        graph.persons = {{.id = "a", .birth = dateFromIso("~1985")}, {.id = "b", .birth = dateFromIso("~1985-06")}};
        const auto at = [&](const char* iso) { return familyAt(graph, dayOf(iso), m_today); };
        QVERIFY(!at("1982-12-31").graph.person("a"));
        QVERIFY(at("1983-01-01").graph.person("a") && at("1983-01-01").uncertain.contains("a"));
        QVERIFY(at("1986-12-31").uncertain.contains("a"));
        QVERIFY(!at("1987-01-01").uncertain.contains("a"));
        QVERIFY(!at("1985-02-28").graph.person("b"));
        QVERIFY(at("1985-03-01").uncertain.contains("b") && !at("1985-09-01").uncertain.contains("b"));
    }

    void whoHasNoDateIsThereFromTheFirstThingThatIsTold()
    {
        Graph graph;
        graph.persons = {{.id = "father"}, {.id = "child", .birth = dateFromIso("2010-05-05")}, {.id = "alone"}};
        graph.parentLinks = {{.child = "child", .parent = "father"}};
        const auto has = [&](const char* iso, const char* id) {
            return familyAt(graph, dayOf(iso), m_today).graph.person(id) != nullptr;
        };
        QVERIFY(!has("2010-05-04", "father") && has("2010-05-05", "father"));
        QVERIFY(has("1700-01-01", "alone"));
        graph.persons.push_back({.id = "sibling"});
        graph.persons.push_back({.id = "mother", .birth = dateFromIso("1980-01-01")});
        graph.parentLinks.push_back({.child = "sibling", .parent = "mother"});
        QVERIFY(!has("1991-12-31", "sibling") && has("1992-01-01", "sibling"));
    }

    void whatHappenedToACoupleWithoutADateGoesWithWhatStandsBefore()
    {
        const Graph ended
            = oneUnion({{UnionStatus::Married, dateFromIso("2000"), {}}, {UnionStatus::Separated, {}, {}}});
        const auto at = [&](const Graph& graph, const char* iso) { return familyAt(graph, dayOf(iso), m_today).graph; };
        QVERIFY(at(ended, "1999-12-31").unions.empty());
        QCOMPARE(at(ended, "2000-01-01").unions.front().history.size(), std::size_t(2));
        const Graph begun
            = oneUnion({{UnionStatus::Cohabiting, {}, {}}, {UnionStatus::Separated, dateFromIso("2005"), {}}});
        QCOMPARE(at(begun, "1990-01-01").unions.front().history.size(), std::size_t(1));
        const Graph over = oneUnion({{UnionStatus::Dating, dateFromIso("2000"), dateFromIso("2001")}});
        QCOMPARE(at(over, "2000-06-01").unions.size(), std::size_t(1));
        QVERIFY(at(over, "2002-01-01").unions.empty());
    }

    void parentsOfAChildAreDrawnTogetherBeforeTheirWedding()
    {
        Graph graph = oneUnion({{UnionStatus::Married, dateFromIso("2010"), {}}});
        graph.persons.push_back({.id = "c", .birth = dateFromIso("2008")});
        graph.addChild(graph.unions.front(), "c");
        const Graph before = familyAt(graph, dayOf("2007-01-01"), m_today).graph;
        QVERIFY(before.unions.empty());
        const Graph then = familyAt(graph, dayOf("2009-01-01"), m_today).graph;
        QCOMPARE(then.unions.size(), std::size_t(1));
        QCOMPARE(bondOf(then.unions.front()), UnionStatus::Unspecified);
        graph.unions.front().history.clear();
        QVERIFY(familyAt(graph, dayOf("2007-01-01"), m_today).graph.unions.empty());
        QCOMPARE(familyAt(graph, dayOf("2009-01-01"), m_today).graph.unions.size(), std::size_t(1));
        graph.parentLinks.clear();
        QCOMPARE(familyAt(graph, dayOf("2007-01-01"), m_today).graph.unions.size(), std::size_t(1));
    }

    void aHomeWithoutADateIsKnownForTodayOnly()
    {
        Graph graph = oneUnion({});
        graph.households = {{.id = "h", .members = {{.person = "a"}, {.person = "b"}}}};
        QVERIFY(familyAt(graph, m_today - 1, m_today).graph.households.empty());
        QCOMPARE(familyAt(graph, m_today, m_today).graph.households.size(), std::size_t(1));
    }

    void marksHaveTheirTimeToo()
    {
        Graph graph;
        graph.persons = {{.id = "a",
            .birth = dateFromIso("1954"),
            .marks = {Mark::SubstanceRecovery, Mark::Resource},
            .markPeriods = {{dateFromIso("2012"), {}, true}}}};
        const auto marks
            = [&](const char* iso) { return familyAt(graph, dayOf(iso), m_today).graph.persons.front().marks; };
        QCOMPARE(marks("2011-12-31"), std::vector{Mark::Resource});
        QCOMPARE(marks("2012-01-01").size(), std::size_t(2));
    }

    void palenessIsForLinesAndNotForWords()
    {
        go("2019-12-31");
        Scene scene = buildScene(m_at.graph, m_view, m_layout);
        QVERIFY(!drawPalely(scene, {"T01"})); // not there at that time
        QVERIFY(drawPalely(scene, {"T03"}));
        for (const Path& path : scene.ties)
            QCOMPARE(path.pale, path.owner == "T03");
        QVERIFY(std::any_of(scene.ties.begin(), scene.ties.end(), [](const Path& path) { return path.pale; }));
        QVERIFY(std::none_of(scene.lines.begin(), scene.lines.end(), [](const Path& path) { return path.pale; }));
    }

    void tellsWhatHappenedInTheOrderOfTime()
    {
        const std::vector<FamilyEvent> events = eventsOf(m_whole);
        QVERIFY(std::is_sorted(
            events.begin(), events.end(), [](const FamilyEvent& a, const FamilyEvent& b) { return a.day < b.day; }));
        const auto count = [&](const char* iso, FamilyEventKind kind) {
            return std::count_if(events.begin(), events.end(),
                [&](const FamilyEvent& event) { return event.day == dayOf(iso) && event.kind == kind; });
        };
        QCOMPARE(count("2012-06-19", FamilyEventKind::Birth), 1);
        QCOMPARE(count("2021-02-03", FamilyEventKind::Birth), 2);
        QCOMPARE(count("2023-04-05", FamilyEventKind::PlacementEnds), 1);
        QCOMPARE(count("2023-04-05", FamilyEventKind::PlacementBegins), 1);
        QCOMPARE(count("2023-08-01", FamilyEventKind::CareBegins), 1); // one for both carers
        QCOMPARE(count("2001-01-01", FamilyEventKind::Adoption), 1);
        QCOMPARE(count("2013-12-31", FamilyEventKind::TieBegins), 1); // a cut-off that was repaired
        QCOMPARE(count("2023-12-31", FamilyEventKind::TieEnds), 1);
        QCOMPARE(count("1980-02-17", FamilyEventKind::Loss), 1);
        QCOMPARE(count("1980-02-17", FamilyEventKind::Death), 0);
    }

    void datesFromOutsideAreNoDays()
    {
        QVERIFY(!firstDayOf({}));
        QVERIFY(!firstDayOf({.year = 10000}));
        QVERIFY(!firstDayOf({.year = -1}));
        QVERIFY(firstDayOf({.year = 2023, .month = 2, .day = 31}).has_value());
        QCOMPARE(lastDayOf({.year = 2024, .month = 2}).value(), dayOf("2024-02-29"));
        QCOMPARE(dateOf(dayOf("2026-10-14")), dateFromIso("2026-10-14"));
    }

    void recordsThatPointAtNobodyDoNoHarm()
    {
        Graph graph = oneUnion({});
        graph.unions.push_back({.id = "v", .partners = {"a", "nobody"}, .history = {{UnionStatus::Married, {}, {}}}});
        graph.unions.push_back({.id = "w"});
        graph.parentLinks
            = {{.child = "nobody", .parent = "a"}, {.child = "a", .parent = "a"}, {.child = "a", .unionId = "w"}};
        graph.ties = {{.id = "t", .from = "a", .to = "nobody", .period = {dateFromIso("2000"), {}, true}}};
        graph.households = {{.id = "h", .members = {{.person = "nobody", .period = {dateFromIso("2000"), {}, true}}}}};
        const Graph at = familyAt(graph, m_today, m_today).graph;
        QCOMPARE(at.persons.size(), std::size_t(2));
        QVERIFY(at.ties.empty() && at.households.empty());
        for (const FamilyEvent& event : eventsOf(graph))
            QVERIFY(event.person != "nobody" && event.other != "nobody");
    }

    void thePictureChangesOnlyWhereSomethingHappens_data()
    {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 1; seed <= 12; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    void thePictureChangesOnlyWhereSomethingHappens()
    {
        QFETCH(unsigned, seed);
        const Graph whole = datedFamily(seed);
        const Layout layout = compute(whole, {});
        const std::vector<FamilyEvent> events = eventsOf(whole);
        std::set<Day> days;
        for (const FamilyEvent& event : events)
            days.insert(event.day);
        for (const Day day : days) {
            const FamilyAt at = familyAt(whole, day, m_today);
            QVERIFY(at.uncertain.empty());
            if (day % 8 == 0)
                QCOMPARE(buildScene(at.graph, {}, layout).persons.size(), at.graph.persons.size());
            if (!days.contains(day + 1))
                QVERIFY2(familyAt(whole, day + 1, m_today).graph == at.graph, qPrintable(QString::number(day)));
        }
    }
};

KUDELMA_SUITE(TestAtDate)
#include "tst_at_date.moc"

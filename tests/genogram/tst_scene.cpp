// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "genogram/graph_file.h"
#include "genogram/scene.h"
#include "support/suites.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <set>

using namespace kudelma::genogram;

class TestScene : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const test::GraphFile file
            = test::readGraphFile(QStringLiteral(KUDELMA_SOURCE_DIR "/tests/genogram/data/case_a.json"));
        m_graph = file.graph;
        m_view = {.today = file.today};
        m_scene = buildScene(m_graph, m_view, compute(m_graph, m_view));
    }

    void drawsEachKindOfPersonWithItsShape()
    {
        QCOMPARE(symbol("A01").shape, SymbolShape::Square);
        QCOMPARE(symbol("A02").shape, SymbolShape::Circle);
        QCOMPARE(symbol("A17").shape, SymbolShape::Diamond);
        QCOMPARE(symbol("A22").shape, SymbolShape::DashedDiamond);
        QCOMPARE(symbol("A27").shape, SymbolShape::Triangle);
        QCOMPARE(symbol("A42").shape, SymbolShape::Paw);
        QCOMPARE(symbol("A11").size, double(kSmallSymbolSize));
        QVERIFY(symbol("A21").index);
        QVERIFY(symbol("A01").crossed);
        QVERIFY(!symbol("A27").crossed);
        QVERIFY(symbol("L1").crossed);
    }

    void writesAgesAndYears()
    {
        QCOMPARE(symbol("A21").age, std::optional(11));
        QCOMPARE(symbol("A01").age, std::optional(71));
        QCOMPARE(symbol("A01").birthYear, std::string("1928"));
        QCOMPARE(symbol("A01").deathYear, std::string("1999"));
        QVERIFY(!symbol("A27").age);
    }

    void givesEverybodyATouchTarget()
    {
        for (const PersonSymbol& person : m_scene.persons) {
            QVERIFY(person.hit.width >= kTouchSize && person.hit.height >= kTouchSize);
            QCOMPARE(m_scene.personAt(person.centre)->id, person.id);
        }
        QVERIFY(m_scene.personAt({1e6, 1e6}) == nullptr);
    }

    void dashesTheLinesThatMustNotLookLikeMarriageOrBirth()
    {
        QCOMPARE(dashOf("U1"), Dash::Solid);
        QCOMPARE(dashOf("U5"), Dash::Dashed);
        QCOMPARE(dashOf("U8"), Dash::Dotted);
        QCOMPARE(dashOf("U10"), Dash::Dashed);
        std::set<Dash> toLeevi;
        for (const Path& path : m_scene.lines)
            if (path.owner == "A20")
                toLeevi.insert(path.dash);
        QVERIFY(toLeevi.contains(Dash::Solid) && toLeevi.contains(Dash::Dotted));
    }

    void writesTheHistoryOfUnions()
    {
        std::vector<std::pair<UnionStatus, std::string>> words;
        for (const Label& label : m_scene.labels)
            for (const LabelPart& part : label.parts)
                if (label.owner == "U7")
                    words.emplace_back(part.status, part.text);
        const std::vector<std::pair<UnionStatus, std::string>> expected{
            {UnionStatus::Married, "2010"}, {UnionStatus::Separated, "2016"}, {UnionStatus::Divorced, "2017"}};
        QCOMPARE(words, expected);
    }

    void namesEveryPartOfAHousehold()
    {
        for (const HouseholdShape& shape : m_scene.householdShapes) {
            const auto labels = std::count_if(m_scene.labels.begin(), m_scene.labels.end(),
                [&](const Label& label) { return label.owner == shape.id; });
            QCOMPARE(static_cast<int>(labels), shape.parts);
        }
        QCOMPARE(m_scene.householdShapes.size(), std::size_t(5));
    }

    void keepsStrangersOutOfHouseholds()
    {
        for (const Path& path : m_scene.households) {
            const auto home = std::find_if(m_graph.households.begin(), m_graph.households.end(),
                [&](const Household& household) { return household.id == path.owner; });
            for (const PersonSymbol& person : m_scene.persons) {
                const bool member = std::any_of(home->members.begin(), home->members.end(),
                    [&](const HouseholdMember& m) { return m.person == person.id; });
                if (!member)
                    QVERIFY2(!isInside(path, person.centre), (person.id + " in " + home->id).c_str());
            }
        }
    }

    void endsTiesOutsideTheSymbols()
    {
        QVERIFY(!m_scene.tieShapes.empty());
        for (const TieShape& tie : m_scene.tieShapes) {
            const Tie& record
                = *std::find_if(m_graph.ties.begin(), m_graph.ties.end(), [&](const Tie& t) { return t.id == tie.id; });
            const PersonSymbol& from = symbol(record.from);
            const PersonSymbol& to = symbol(record.to);
            const Point a = tie.course.front();
            const Point b = tie.course.back();
            QVERIFY2(std::hypot(a.x - from.centre.x, a.y - from.centre.y) > from.size / 2, tie.id.c_str());
            QVERIFY2(std::hypot(b.x - to.centre.x, b.y - to.centre.y) > to.size / 2, tie.id.c_str());
        }
    }

    void leadsTiesAroundTheSymbolsOfOthers()
    {
        for (const TieShape& tie : m_scene.tieShapes) {
            const Tie& record
                = *std::find_if(m_graph.ties.begin(), m_graph.ties.end(), [&](const Tie& t) { return t.id == tie.id; });
            for (const PersonSymbol& other : m_scene.persons) {
                if (other.id == record.from || other.id == record.to)
                    continue;
                for (const Point p : tie.course)
                    QVERIFY2(std::hypot(p.x - other.centre.x, p.y - other.centre.y) > other.size / 2 - 1,
                        (tie.id + " through " + other.id).c_str());
            }
        }
    }

    void findsATieUnderTheFinger()
    {
        const TieShape& tie = m_scene.tieShapes.front();
        QVERIFY(!m_scene.tieAt(tie.middle).empty());
        QVERIFY(m_scene.tieAt({1e6, 1e6}).empty());
    }

    void drawsEachTypeOfTieUnlikeEveryOther()
    {
        // Without colour: the same segments, dashes and fills would be the same sign.
        std::set<std::string> seen;
        for (const TieStyle& style : tieCatalogue()) {
            std::string look;
            for (const Path& path : tiePaths(style.type, {0, 0}, {120, 0})) {
                look += std::to_string(static_cast<int>(path.dash)) + (path.fill == Role::None ? "o" : "f")
                    + (path.fill == Role::Paper ? "p" : "");
                for (const Segment& segment : path.segments)
                    look += std::to_string(std::lround(segment.to.x)) + "," + std::to_string(std::lround(segment.to.y))
                        + ";";
            }
            QVERIFY2(seen.insert(look).second, std::string(style.key).c_str());
        }
    }

    void showsOnlyWhatIsUsedInTheLegend()
    {
        const auto has = [&](auto test) { return std::any_of(m_scene.legend.begin(), m_scene.legend.end(), test); };
        using Entry = LegendEntry;
        QVERIFY(has([](const Entry& e) { return e.kind == Entry::Kind::Tie && e.tie == TieType::Close; }));
        QVERIFY(!has([](const Entry& e) { return e.kind == Entry::Kind::Tie && e.tie == TieType::SexualAbuse; }));
        QVERIFY(has([](const Entry& e) { return e.kind == Entry::Kind::Link && e.parent == ParentKind::Foster; }));
        QVERIFY(!has([](const Entry& e) { return e.kind == Entry::Kind::Kinship; }));
        for (std::size_t i = 0; i < m_scene.legend.size(); ++i)
            for (std::size_t j = i + 1; j < m_scene.legend.size(); ++j)
                QVERIFY(!m_scene.legend[i].sameSign(m_scene.legend[j]));
    }

    void filtersTiesByWhoSaysSo()
    {
        ViewState view = m_view;
        view.viewpoint = "Aino";
        const Scene scene = buildScene(m_graph, view, compute(m_graph, view));
        QVERIFY(!scene.tieShapes.empty());
        for (const TieShape& shape : scene.tieShapes) {
            const Tie& tie = *std::find_if(
                m_graph.ties.begin(), m_graph.ties.end(), [&](const Tie& t) { return t.id == shape.id; });
            QCOMPARE(tie.saidBy, std::string("Aino"));
        }
    }

    void drawsRelatedPartnersWithADoubleLine()
    {
        Graph graph;
        graph.persons
            = {{.id = "m"}, {.id = "f"}, {.id = "a", .gender = Gender::Man}, {.id = "b", .gender = Gender::Woman}};
        graph.unions = {{.id = "p", .partners = {"m", "f"}}, {.id = "u", .partners = {"a", "b"}}};
        graph.addChild(graph.unions[0], "a");
        graph.addChild(graph.unions[0], "b");
        const Scene scene = buildScene(graph, {}, compute(graph, {}));
        const auto lines
            = std::count_if(scene.lines.begin(), scene.lines.end(), [](const Path& path) { return path.owner == "u"; });
        QCOMPARE(lines, 2);
    }

    void wrapsLongNames()
    {
        QCOMPARE(wrapLabel("Elsa Salokorpela-Kuusvaara", 11, 80, 3),
            (std::vector<std::string>{"Elsa", "Salokorpela-", "Kuusvaara"}));
        QCOMPARE(wrapLabel("Aino", 11, 100, 2), (std::vector<std::string>{"Aino"}));
        QVERIFY(wrapLabel("", 11, 100, 2).empty());
        const auto cut = wrapLabel("one two three four five six seven", 11, 40, 2);
        QCOMPARE(cut.size(), std::size_t(2));
        QVERIFY(cut.back().ends_with("\u2026"));
    }

    void readsDates()
    {
        QCOMPARE(dateFromIso("2016-05-31"), (Date{.year = 2016, .month = 5, .day = 31}));
        QCOMPARE(dateFromIso("~1950"), (Date{.year = 1950, .approximate = true}));
        for (const char* bad : {"", "spring", "2016-13", "2016-05-32", "2016-", "20160", "2016-05-31-1", "-5"})
            QVERIFY2(!dateFromIso(bad).known(), bad);
        QCOMPARE(yearsBetween(dateFromIso("2015-04-12"), dateFromIso("2026-04-11")), std::optional(10));
        QCOMPARE(yearsBetween(dateFromIso("2015-04-12"), dateFromIso("2026-04-12")), std::optional(11));
    }

    void keepsKeysAndEnumsTogether()
    {
        for (const TieStyle& style : tieCatalogue())
            QCOMPARE(fromKey<TieType>(style.key), std::optional(style.type));
        QCOMPARE(tieCatalogue().size(), std::size_t(24));
        QCOMPARE(keyOf(UnionStatus::LivingApart), std::string_view("living-apart"));
        QVERIFY(!fromKey<Gender>("other"));
        QCOMPARE(placementLetter(PlacementKind::TakenIntoCare), 'H');
    }

private:
    const PersonSymbol& symbol(const Id& id) const { return *m_scene.find(id); }

    Dash dashOf(const Id& couple) const
    {
        const auto it = std::find_if(m_scene.lines.begin(), m_scene.lines.end(),
            [&](const Path& path) { return path.owner == couple && path.stroke == Role::UnionLine; });
        return it == m_scene.lines.end() ? Dash::Sparse : it->dash;
    }

    /// Even-odd rule over the corners of the path; curves are taken as straight.
    static bool isInside(const Path& path, Point p)
    {
        bool inside = false;
        Point before;
        Point first;
        for (const Segment& segment : path.segments) {
            const Point here = segment.kind == Segment::Kind::Close ? first : segment.to;
            if (segment.kind == Segment::Kind::Move)
                first = here;
            else if ((before.y > p.y) != (here.y > p.y)
                && p.x < before.x + (here.x - before.x) * (p.y - before.y) / (here.y - before.y))
                inside = !inside;
            before = here;
        }
        return inside;
    }

    Graph m_graph;
    ViewState m_view;
    Scene m_scene;
};

KUDELMA_SUITE(TestScene)
#include "tst_scene.moc"

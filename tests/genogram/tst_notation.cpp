// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "genogram/graph_file.h"
#include "genogram/scene.h"
#include "genogram/text_view.h"
#include "support/suites.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

using namespace kudelma::genogram;

namespace {

/// A mother, a father and their child; the child is index.
Graph smallFamily()
{
    Graph graph;
    graph.persons = {{.id = "f", .name = "Mika", .gender = Gender::Man, .birth = {.year = 1983}},
        {.id = "m", .name = "Saara", .gender = Gender::Woman, .birth = {.year = 1986}},
        {.id = "c", .name = "Aino", .gender = Gender::Woman, .birth = {.year = 2015}, .index = true}};
    graph.unions = {{.id = "u", .partners = {"f", "m"}, .history = {{UnionStatus::Married, {.year = 2010}}}}};
    graph.addChild(graph.unions[0], "c");
    return graph;
}

Scene drawn(const Graph& graph, ViewState view = {})
{
    view.today = {.year = 2026, .month = 10, .day = 14};
    return buildScene(graph, view, compute(graph, view));
}

/// How paths look to somebody who sees no colours.
std::string lookOf(const std::vector<Path>& paths)
{
    std::string look;
    for (const Path& path : paths) {
        look += std::to_string(static_cast<int>(path.dash)) + ':' + std::to_string(static_cast<int>(path.width));
        look += path.fill == Role::None ? 'o' : path.fill == Role::MarkFill ? 'f' : 'p';
        for (const Segment& segment : path.segments)
            look += std::to_string(std::lround(segment.to.x)) + ',' + std::to_string(std::lround(segment.to.y)) + ';';
    }
    return look;
}

std::vector<LabelPart> partsOf(const Scene& scene, std::string_view owner)
{
    std::vector<LabelPart> parts;
    const auto take = [&](const std::vector<Label>& labels) {
        for (const Label& label : labels)
            if (label.owner == owner)
                parts.insert(parts.end(), label.parts.begin(), label.parts.end());
    };
    take(scene.labels);
    if (const PersonSymbol* person = scene.find(owner))
        take(person->labels);
    return parts;
}

bool says(const Scene& scene, std::string_view owner, LabelPart::Kind kind)
{
    const auto parts = partsOf(scene, owner);
    return std::any_of(parts.begin(), parts.end(), [&](const LabelPart& part) { return part.kind == kind; });
}

} // namespace

class TestNotation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void drawsEachKindOfCoupleUnlikeTheOthers()
    {
        // Line and words together: what shares a line is told apart by its word.
        std::map<std::string, UnionStatus> looks;
        for (int i = 0; i <= static_cast<int>(UnionStatus::Forced); ++i) {
            const auto status = static_cast<UnionStatus>(i);
            if (status == UnionStatus::Widowed || status == UnionStatus::Unspecified)
                continue; // the partner's X says it; nothing is known
            Graph graph = smallFamily();
            const bool needsBond = status == UnionStatus::Separated || status == UnionStatus::Divorced
                || status == UnionStatus::Apart || status == UnionStatus::Reunited;
            graph.unions[0].history.clear();
            if (needsBond)
                graph.unions[0].history.push_back({UnionStatus::Married, {}});
            if (status == UnionStatus::Reunited)
                graph.unions[0].history.push_back({UnionStatus::Separated, {}});
            graph.unions[0].history.push_back({status, {}});
            const Scene scene = drawn(graph);
            std::string look;
            for (const Path& path : scene.lines)
                if (path.owner == "u" && path.stroke == Role::UnionLine)
                    look += lookOf({path});
            for (const LabelPart& part : partsOf(scene, "u"))
                look += '|' + std::string(keyOf(part.status));
            const auto [known, isNew] = looks.emplace(look, status);
            QVERIFY2(isNew, (std::string(keyOf(status)) + " looks like " + std::string(keyOf(known->second))).c_str());
        }
    }

    void tellsSomebodyNobodyKnowsFromSomebodyKnown()
    {
        for (const Gender gender : {Gender::Man, Gender::Woman, Gender::NonBinary, Gender::Unknown}) {
            Graph graph = smallFamily();
            graph.persons[0].gender = gender;
            graph.persons[0].birth = {};
            const std::string known = lookOf(drawn(graph).find("f")->paths);
            graph.persons[0].kind = PersonKind::UnknownPlaceholder;
            const Scene scene = drawn(graph);
            QVERIFY(gender == Gender::Unknown || lookOf(scene.find("f")->paths) != known);
            const auto parts = partsOf(scene, "f");
            QVERIFY(std::any_of(parts.begin(), parts.end(), [](const LabelPart& part) { return part.text == "?"; }));
        }
    }

    void putsNoSlashOnACoupleThatIsKeptApart()
    {
        Graph graph = smallFamily();
        graph.unions[0].history.push_back({UnionStatus::Apart, {.year = 2022}});
        QCOMPARE(partingOf(graph.unions[0]).slashes, 0);
        QCOMPARE(bondOf(graph.unions[0]), UnionStatus::Married);
        QVERIFY(!endingOf(graph.unions[0]));
        const auto parts = partsOf(drawn(graph), "u");
        QVERIFY(std::any_of(parts.begin(), parts.end(),
            [](const LabelPart& part) { return part.status == UnionStatus::Apart && part.text == "2022"; }));
    }

    void countsSlashesInTheOrderOfTheHistory()
    {
        const auto parting = [](std::vector<UnionStatus> statuses) {
            Union couple;
            for (const UnionStatus status : statuses)
                couple.history.push_back({status, {}});
            return partingOf(couple);
        };
        using enum UnionStatus;
        QCOMPARE(parting({Married}), (Parting{0, false}));
        QCOMPARE(parting({Married, Separated}), (Parting{1, false}));
        QCOMPARE(parting({Married, Separated, Divorced}), (Parting{2, false}));
        QCOMPARE(parting({Married, Separated, Reunited}), (Parting{1, true}));
        QCOMPARE(parting({Married, Divorced, Married}), (Parting{2, true})); // a second wedding
        QCOMPARE(parting({Married, Divorced, Married, Divorced}), (Parting{2, false}));
        QCOMPARE(parting({Married, Separated, Apart}), (Parting{1, false}));
    }

    void drawsRelatedPartnersDoubleAlsoWithoutTheirAncestors()
    {
        Graph graph = smallFamily();
        const auto lines = [](const Scene& scene) {
            return std::count_if(scene.lines.begin(), scene.lines.end(),
                [](const Path& path) { return path.owner == "u" && path.stroke == Role::UnionLine; });
        };
        QCOMPARE(lines(drawn(graph)), 1);
        graph.unions[0].related = true;
        const Scene scene = drawn(graph);
        QCOMPARE(lines(scene), 2);
        const auto entry = std::find_if(scene.legend.begin(), scene.legend.end(),
            [](const LegendEntry& e) { return e.kind == LegendEntry::Kind::Kinship; });
        QVERIFY(entry != scene.legend.end() && !entry->sample.empty());
        const auto text = textView(graph, {});
        const auto mika = std::find_if(text.begin(), text.end(), [](const PersonText& t) { return t.person == "f"; });
        QVERIFY(mika->partners.front().related);
    }

    void namesKindsOfParenthoodThatTheLineDoesNotTell()
    {
        for (const ParentKind kind : {ParentKind::Surrogate, ParentKind::Legal, ParentKind::Donor, ParentKind::Adopted,
                 ParentKind::Foster, ParentKind::Kinship}) {
            Graph graph = smallFamily();
            for (ParentLink& link : graph.parentLinks)
                link.kind = kind;
            const Scene scene = drawn(graph);
            const auto parts = partsOf(scene, "c");
            QVERIFY2(std::any_of(parts.begin(), parts.end(),
                         [&](const LabelPart& p) { return p.kind == LabelPart::Kind::ParentKind && p.parent == kind; }),
                std::string(keyOf(kind)).c_str());
        }
    }

    void drawsNoLineOfDescentToAGuardian()
    {
        Graph graph = smallFamily();
        const auto before = drawn(graph).lines.size();
        graph.persons.push_back({.id = "g", .name = "Outi", .gender = Gender::Woman});
        graph.parentLinks.push_back({.child = "c", .parent = "g", .kind = ParentKind::Guardian});
        QCOMPARE(drawn(graph).lines.size(), before);
        for (const PersonText& text : textView(graph, {}))
            if (text.person == "c")
                QCOMPARE(text.parents.size(), std::size_t(3));
    }

    void marksUnconfirmedParenthoodInTheLegendToo()
    {
        Graph graph = smallFamily();
        for (ParentLink& link : graph.parentLinks)
            link.unconfirmed = true;
        const Scene scene = drawn(graph);
        QVERIFY(says(scene, "c", LabelPart::Kind::Question));
        QVERIFY(std::any_of(scene.legend.begin(), scene.legend.end(),
            [](const LegendEntry& e) { return e.kind == LegendEntry::Kind::Link && e.unconfirmed; }));
    }

    void writesWhenAChildIsExpected()
    {
        Graph graph = smallFamily();
        graph.persons.push_back({.id = "p",
            .kind = PersonKind::Pregnancy,
            .birth = {.year = 2027},
            .due = {.year = 2027, .month = 1, .day = 20},
            .weeks = 26});
        graph.addChild(graph.unions[0], "p");
        const Scene scene = drawn(graph);
        QVERIFY(says(scene, "p", LabelPart::Kind::Due));
        QVERIFY(says(scene, "p", LabelPart::Kind::Weeks));
        QVERIFY(scene.find("p")->birthYear.empty()); // written once
    }

    void drawsEachMarkUnlikeTheOthers()
    {
        for (const SymbolShape shape : {SymbolShape::Square, SymbolShape::Circle, SymbolShape::Diamond}) {
            std::set<std::string> looks;
            for (int i = 0; i <= static_cast<int>(Mark::ViolenceSuspected); ++i) {
                Graph graph = smallFamily();
                graph.persons[0].gender = shape == SymbolShape::Square ? Gender::Man
                    : shape == SymbolShape::Circle                     ? Gender::Woman
                                                                       : Gender::NonBinary;
                graph.persons[0].marks = {static_cast<Mark>(i)};
                const Scene scene = drawn(graph);
                QVERIFY2(looks.insert(lookOf(scene.find("f")->paths)).second,
                    std::string(keyOf(static_cast<Mark>(i))).c_str());
                const auto entry = std::find_if(scene.legend.begin(), scene.legend.end(),
                    [](const LegendEntry& e) { return e.kind == LegendEntry::Kind::Mark; });
                QVERIFY(entry != scene.legend.end() && !entry->sample.empty());
            }
        }
    }

    void writesLanguageAndMigrationUnderTheName()
    {
        Graph graph = smallFamily();
        graph.persons[1].language = "ukraina";
        graph.persons[1].moved = {.year = 2022};
        graph.persons[1].facts = {"hoitoala"};
        const Scene scene = drawn(graph);
        QVERIFY(says(scene, "m", LabelPart::Kind::Language));
        QVERIFY(says(scene, "m", LabelPart::Kind::Moved));
        const PersonSymbol& saara = *scene.find("m");
        for (const Label& label : saara.labels)
            QVERIFY(label.style == TextStyle::Year || label.box.bottom() <= saara.cell.bottom() + 1);
        const auto text = textView(graph, {});
        const auto told = std::find_if(text.begin(), text.end(), [](const PersonText& t) { return t.person == "m"; });
        QCOMPARE(told->language, std::string("ukraina"));
        QCOMPARE(told->facts, std::vector<std::string>{"hoitoala"});
    }

    void showsTheHistoryOfPlacements()
    {
        Graph graph = smallFamily();
        graph.persons[2].placements = {{PlacementKind::TakenIntoCare, {{.year = 2024}, {}, true}, {}},
            {PlacementKind::FamilyCare, {{.year = 2024}, {}, true}, {}},
            {PlacementKind::Emergency, {{.year = 2022}, {.year = 2023}, false}, "Miia"},
            {PlacementKind::Kinship, {{.year = 2022}, {.year = 2023}, false}, "Miia"}};
        const std::vector<PlacementRow> rows = placementRows(graph.persons[2]);
        QCOMPARE(rows.size(), std::size_t(2)); // what belongs together stands together
        QCOMPARE(rows[0].kinds, (std::vector{PlacementKind::Emergency, PlacementKind::Kinship}));
        QCOMPARE(rows[0].place, std::string("Miia"));
        const Scene scene = drawn(graph);
        const auto history = [](const Scene& s) {
            return std::any_of(s.legend.begin(), s.legend.end(),
                [](const LegendEntry& e) { return e.kind == LegendEntry::Kind::History; });
        };
        QVERIFY(history(scene));
        int letters = 0;
        for (const LabelPart& part : partsOf(scene, "c"))
            letters += part.kind == LabelPart::Kind::Placement ? 1 : 0;
        QCOMPARE(letters, 4);
        graph.persons[2].index = false;
        QVERIFY(!history(drawn(graph))); // of others the rows are enough
    }

    void keepsManyPlacementsWithinTheirLimit()
    {
        Graph graph = smallFamily();
        for (int year = 1990; year < 2020; ++year)
            graph.persons[2].placements.push_back(
                {PlacementKind::Emergency, {{.year = year}, {.year = year}, false}, {}});
        const Scene scene = drawn(graph);
        int letters = 0;
        std::set<std::string> years;
        for (const LabelPart& part : partsOf(scene, "c")) {
            letters += part.kind == LabelPart::Kind::Placement ? 1 : 0;
            years.insert(part.text);
        }
        QCOMPARE(letters, 8);
        QVERIFY(years.contains("2019") && !years.contains("1990")); // the last ones
        for (const PersonText& text : textView(graph, {}))
            QVERIFY(text.person != "c" || text.placements.size() == 30); // in words all of them
    }

    void letsViewsThatContradictEachOtherStandSideBySide()
    {
        Graph graph = smallFamily();
        graph.ties = {{.id = "t1", .from = "c", .to = "f", .type = TieType::Fear, .saidBy = "Aino", .views = {"c"}},
            {.id = "t2", .from = "c", .to = "f", .type = TieType::Close, .saidBy = "Mika", .views = {"f"}}};
        const Scene scene = drawn(graph);
        QCOMPARE(scene.tieShapes.size(), std::size_t(2));
        const Point a = scene.tieShapes[0].middle;
        const Point b = scene.tieShapes[1].middle;
        QVERIFY(std::hypot(a.x - b.x, a.y - b.y) > 16);
        QVERIFY(says(scene, "t1", LabelPart::Kind::SaidBy) && says(scene, "t2", LabelPart::Kind::SaidBy));
        for (const char* viewpoint : {"c", "Aino"}) {
            const ViewState view{.viewpoint = viewpoint};
            const Scene seen = drawn(graph, view);
            QCOMPARE(seen.tieShapes.size(), std::size_t(1));
            QCOMPARE(seen.tieShapes.front().id, Id("t1"));
            QVERIFY(!says(seen, "t1", LabelPart::Kind::SaidBy)); // nothing beside it to be told apart from
            for (const PersonText& text : textView(graph, view))
                QVERIFY(text.ties.size() <= 1); // the words follow the picture
        }
    }

    void drawsTheDirectionOfATie()
    {
        const auto heads = [](TieType type, TieDirection direction) {
            Graph graph = smallFamily();
            graph.ties = {{.id = "t", .from = "m", .to = "f", .type = type, .direction = direction}};
            std::vector<Path> paths;
            for (const Path& path : drawn(graph).ties)
                paths.push_back(path);
            return paths.size();
        };
        QCOMPARE(
            heads(TieType::PhysicalAbuse, TieDirection::Both), heads(TieType::PhysicalAbuse, TieDirection::None) + 1);
        QCOMPARE(heads(TieType::Cutoff, TieDirection::Forward), heads(TieType::Cutoff, TieDirection::None) + 1);
        // Any other arrow on an undirected line would be the sign of another tie.
        QCOMPARE(heads(TieType::Hostile, TieDirection::Forward), heads(TieType::Hostile, TieDirection::None));
        QCOMPARE(heads(TieType::Close, TieDirection::Both), heads(TieType::Close, TieDirection::None));
    }

    void writesWhenAndHowSureATieIs()
    {
        Graph graph = smallFamily();
        graph.ties = {{.id = "t",
            .from = "m",
            .to = "f",
            .type = TieType::Distant,
            .label = "aina",
            .period = {{.year = 2016}, {}, true},
            .uncertain = true}};
        const auto parts = partsOf(drawn(graph), "t");
        QVERIFY(std::any_of(parts.begin(), parts.end(), [](const LabelPart& p) { return p.text == "2016\u2013"; }));
        QVERIFY(std::any_of(parts.begin(), parts.end(), [](const LabelPart& p) { return p.text == "aina"; }));
        QVERIFY(says(drawn(graph), "t", LabelPart::Kind::Question));
    }

    void writesSharesOfTimeAtTheHome()
    {
        Graph graph = smallFamily();
        graph.households
            = {{.id = "h", .label = "Koti", .members = {{.person = "m"}, {.person = "c", .share = "50 %"}}}};
        const auto parts = partsOf(drawn(graph), "h");
        QVERIFY(std::any_of(
            parts.begin(), parts.end(), [](const LabelPart& p) { return p.text.find("50 %") != std::string::npos; }));
    }

    void followsTheSecondNotation()
    {
        const test::GraphFile file
            = test::readGraphFile(QStringLiteral(KUDELMA_SOURCE_DIR "/tests/genogram/data/case_a.json"));
        ViewState view{.today = file.today, .profile = NotationProfile::Nsgc};
        const Scene scene = buildScene(file.graph, view, compute(file.graph, view));
        const PersonSymbol& aino = *scene.find("A21");
        QVERIFY(says(scene, "A21", LabelPart::Kind::Born) && says(scene, "A21", LabelPart::Kind::Age));
        const auto isP = [](const LabelPart& part) { return part.text == "P"; };
        const auto ofAino = partsOf(scene, "A21");
        QVERIFY(std::any_of(ofAino.begin(), ofAino.end(), isP)); // the arrow's letter
        const auto ofUnborn = partsOf(scene, "A27");
        QVERIFY(std::any_of(ofUnborn.begin(), ofUnborn.end(), isP));
        QVERIFY(scene.find("A27")->shape != SymbolShape::Triangle);
        QVERIFY(says(scene, "L1", LabelPart::Kind::Loss));
        for (const PersonSymbol& person : scene.persons)
            for (const Label& label : person.labels)
                QVERIFY2(
                    label.style == TextStyle::Sign || label.style == TextStyle::Age || label.box.y > person.centre.y,
                    person.id.c_str()); // nothing above a symbol
        QVERIFY(aino.cell.width >= aino.size + 60); // room for the arrow
        QVERIFY(scene.find("A01")->paths.back().segments.size() == 2); // one slash, from corner to corner
    }

    void keepsEverythingApartInTheSecondNotation()
    {
        const test::GraphFile file
            = test::readGraphFile(QStringLiteral(KUDELMA_SOURCE_DIR "/tests/genogram/data/case_a.json"));
        for (const int percent : {100, 200, 300}) {
            const ViewState view{.today = file.today, .profile = NotationProfile::Nsgc, .textPercent = percent};
            const Scene scene = buildScene(file.graph, view, compute(file.graph, view));
            for (std::size_t i = 0; i < scene.persons.size(); ++i)
                for (std::size_t j = i + 1; j < scene.persons.size(); ++j)
                    QVERIFY2(!scene.persons[i].cell.intersects(scene.persons[j].cell),
                        (scene.persons[i].id + " on " + scene.persons[j].id).c_str());
        }
    }

    void keepsTheKeysOfTheNotations()
    {
        for (const NotationProfile profile : {NotationProfile::McGoldrick, NotationProfile::Nsgc})
            QCOMPARE(fromKey<NotationProfile>(keyOf(profile)), std::optional(profile));
        QVERIFY(!fromKey<NotationProfile>("paper"));
        for (int i = 0; i <= static_cast<int>(UnionStatus::Forced); ++i)
            QCOMPARE(
                fromKey<UnionStatus>(keyOf(static_cast<UnionStatus>(i))), std::optional(static_cast<UnionStatus>(i)));
        for (int i = 0; i <= static_cast<int>(ParentKind::Guardian); ++i)
            QCOMPARE(fromKey<ParentKind>(keyOf(static_cast<ParentKind>(i))), std::optional(static_cast<ParentKind>(i)));
        for (int i = 0; i <= static_cast<int>(Mark::ViolenceSuspected); ++i)
            QCOMPARE(fromKey<Mark>(keyOf(static_cast<Mark>(i))), std::optional(static_cast<Mark>(i)));
    }
};

KUDELMA_SUITE(TestNotation)
#include "tst_notation.moc"

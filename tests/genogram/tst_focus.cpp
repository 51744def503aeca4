// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "genogram/focus.h"
#include "genogram/random_family.h"
#include "support/suites.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace kudelma::genogram;

namespace {

/// Grandparents, mother and aunt, the aunt's partner and two children, the child's father, the child.
Graph threeGenerations()
{
    Graph graph;
    for (const char* id : {"child", "mother", "father", "aunt", "uncle", "cousin1", "cousin2", "granny", "grandpa"})
        graph.persons.push_back({.id = id});
    graph.persons.front().index = true;
    graph.unions = {{.id = "u1", .partners = {"granny", "grandpa"}}, {.id = "u2", .partners = {"mother", "father"}},
        {.id = "u3", .partners = {"aunt", "uncle"}}};
    graph.addChild(graph.unions[0], "mother");
    graph.addChild(graph.unions[0], "aunt");
    graph.addChild(graph.unions[1], "child");
    graph.addChild(graph.unions[2], "cousin1");
    graph.addChild(graph.unions[2], "cousin2");
    return graph;
}

std::set<Id> idsOf(const Graph& graph)
{
    std::set<Id> ids;
    for (const Person& person : graph.persons)
        ids.insert(person.id);
    return ids;
}

bool speaksOf(const Graph& graph, const Id& id)
{
    const auto among = [&](const std::vector<Id>& ids) { return std::ranges::find(ids, id) != ids.end(); };
    return idsOf(graph).contains(id)
        || std::ranges::any_of(graph.unions, [&](const Union& couple) { return among(couple.partners); })
        || std::ranges::any_of(
            graph.parentLinks, [&](const ParentLink& link) { return link.child == id || link.parent == id; })
        || std::ranges::any_of(graph.birthSets, [&](const BirthSet& set) { return among(set.members); })
        || std::ranges::any_of(graph.ties, [&](const Tie& tie) { return tie.from == id || tie.to == id; })
        || std::ranges::any_of(graph.households, [&](const Household& home) {
               return std::ranges::any_of(
                   home.members, [&](const HouseholdMember& member) { return member.person == id; });
           });
}

/// By the definition, one after the other: whom the index children no longer reach without this person.
int countedByHand(const Graph& graph, const Id& person)
{
    const auto reach = [&](const Id& without) {
        std::set<Id> seen;
        std::vector<Id> due;
        for (const Person& start : graph.persons) {
            if (start.index && start.id != without)
                due.push_back(start.id);
        }
        seen.insert(due.begin(), due.end());
        const auto go = [&](const Id& from, const Id& to, const Id& at) {
            if (from == at && to != without && seen.insert(to).second)
                due.push_back(to);
        };
        while (!due.empty()) {
            const Id at = due.back();
            due.pop_back();
            for (const ParentLink& link : graph.parentLinks) {
                go(link.child, link.parent, at);
                go(link.parent, link.child, at);
            }
            for (const Union& couple : graph.unions) {
                if (couple.partners.size() == 2) {
                    go(couple.partners[0], couple.partners[1], at);
                    go(couple.partners[1], couple.partners[0], at);
                }
            }
        }
        return int(seen.size());
    };
    const Person* found = graph.person(person);
    if (!found || found->index)
        return 0;
    const int all = reach({});
    const int without = reach(person);
    return std::max(0, all - without - 1);
}

} // namespace

class TestFocus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutAWishEverybodyIsThere()
    {
        const Graph graph = threeGenerations();
        const FocusedGraph all = focusOn(graph, {});
        QVERIFY(all.graph == graph);
        QCOMPARE(all.hidden, 0);
        QVERIFY(all.folds.empty());
        QCOMPARE(focusOn(graph, {.centre = "nobody"}).hidden, 0);
    }

    void theNearOnesAreAsManyStepsAway()
    {
        const Graph graph = threeGenerations();
        QCOMPARE(
            idsOf(focusOn(graph, {.centre = "child", .steps = 1}).graph), (std::set<Id>{"child", "mother", "father"}));
        QCOMPARE(idsOf(focusOn(graph, {.centre = "child", .steps = 2}).graph),
            (std::set<Id>{"child", "mother", "father", "granny", "grandpa"}));
        const FocusedGraph aunt = focusOn(graph, {.centre = "aunt", .steps = 1});
        QCOMPARE(idsOf(aunt.graph), (std::set<Id>{"aunt", "uncle", "cousin1", "cousin2", "granny", "grandpa"}));
        QCOMPARE(aunt.hidden, 3);
    }

    void whoLivesTogetherIsOneStepAway()
    {
        Graph graph = threeGenerations();
        graph.persons.push_back({.id = "lodger"});
        graph.households = {{.id = "home", .members = {{"child"}, {"lodger"}}}};
        QVERIFY(focusOn(graph, {.centre = "child", .steps = 1}).graph.person("lodger"));
        QVERIFY(!focusOn(graph, {.centre = "granny", .steps = 2}).graph.person("lodger"));
    }

    void stepsAreHeldWithinTheirLimit()
    {
        const Graph graph = test::chain(20);
        const Id last = graph.persons.back().id;
        const auto most = focusOn(graph, {.centre = last, .steps = 1000}).graph.persons.size();
        QCOMPARE(most, focusOn(graph, {.centre = last, .steps = kMostFocusSteps}).graph.persons.size());
        QVERIFY(most < graph.persons.size());
        QCOMPARE(focusOn(graph, {.centre = last, .steps = -3}).graph.persons.size(),
            focusOn(graph, {.centre = last, .steps = 1}).graph.persons.size());
    }

    void aFoldHidesTheBranchAndSaysHowManyItHides()
    {
        const Graph graph = threeGenerations();
        const FocusedGraph folded = focusOn(graph, {.folded = {"aunt"}});
        QCOMPARE(folded.hidden, 3);
        QVERIFY(folded.folds == (std::vector<Fold>{{"aunt", 3}}));
        QVERIFY(folded.graph.person("aunt"));
        QVERIFY(!folded.graph.person("uncle"));
        QCOMPARE(focusOn(graph, {.folded = {"mother"}}).hidden, 6);
    }

    void aFoldOfTheChildOrOfAnEndHidesNobody()
    {
        const Graph graph = threeGenerations();
        QCOMPARE(focusOn(graph, {.folded = {"child", "cousin1", "father", "nobody"}}).hidden, 0);
        QVERIFY(focusOn(graph, {.folded = {"cousin1"}}).folds.empty());
        QCOMPARE(branchBehind(graph, "child"), 0);
        QCOMPARE(branchBehind(graph, "nobody"), 0);
    }

    void aFoldBehindAFoldIsNotSpokenOf()
    {
        const FocusedGraph folded = focusOn(threeGenerations(), {.folded = {"aunt", "mother"}});
        QVERIFY(folded.folds == (std::vector<Fold>{{"mother", 6}}));
    }

    void whoIsHiddenLeavesNoTrace()
    {
        Graph graph = threeGenerations();
        graph.birthSets = {{.id = "twins", .members = {"cousin1", "cousin2"}}};
        graph.ties = {{.id = "t", .from = "child", .to = "uncle"}};
        graph.households = {{.id = "home", .members = {{"aunt"}, {"uncle"}}}, {.id = "away", .members = {{"cousin1"}}}};
        const Graph drawn = focusOn(graph, {.folded = {"aunt"}}).graph;
        for (const char* gone : {"uncle", "cousin1", "cousin2"})
            QVERIFY2(!speaksOf(drawn, gone), gone);
        QCOMPARE(drawn.households.size(), std::size_t(1));
    }

    void whatIsNotInTheGraphIsCountedNowhere()
    {
        // Somebody else sees the uncle and one cousin too; this viewer does not.
        Graph mine = threeGenerations();
        const auto isSecret = [](const Id& id) { return id == "uncle" || id == "cousin2"; };
        std::erase_if(mine.persons, [&](const Person& person) { return isSecret(person.id); });
        std::erase_if(
            mine.parentLinks, [&](const ParentLink& link) { return isSecret(link.child) || isSecret(link.parent); });
        QCOMPARE(branchBehind(mine, "aunt"), 1);
        QVERIFY(focusOn(mine, {.folded = {"aunt"}}).folds == (std::vector<Fold>{{"aunt", 1}}));
    }

    void countsAsTheDefinitionSaysInAnyFamily_data()
    {
        QTest::addColumn<unsigned>("seed");
        QTest::addColumn<int>("loops");
        for (unsigned seed = 1; seed <= 25; ++seed)
            QTest::addRow("seed %u", seed) << seed << (seed % 2 ? 0 : 50);
    }

    void countsAsTheDefinitionSaysInAnyFamily()
    {
        QFETCH(unsigned, seed);
        QFETCH(int, loops);
        Graph graph = test::randomFamily(seed, {.persons = 30, .loops = loops});
        if (seed % 3 == 0)
            graph.persons.back().index = true; // two children whom the meeting is about
        const std::vector<int> behind = branchesBehind(graph);
        QCOMPARE(behind.size(), graph.persons.size());
        for (std::size_t i = 0; i < behind.size(); ++i) {
            const Id& id = graph.persons[i].id;
            QCOMPARE(behind[i], countedByHand(graph, id));
            const FocusedGraph folded = focusOn(graph, {.folded = {id}});
            QCOMPARE(folded.hidden, behind[i]);
            QCOMPARE(folded.graph.persons.size() + std::size_t(behind[i]), graph.persons.size());
        }
    }

    void standsFamiliesThatBrokeOtherPrograms()
    {
        Graph longest = test::chain(2000);
        longest.persons.back().index = true;
        QCOMPARE(branchesBehind(longest).size(), longest.persons.size());
        for (const Graph& graph :
            {test::ladder(40), test::manyPartners(1000), test::manySiblings(2000), test::everybodyWithEverybody(12)}) {
            QCOMPARE(branchesBehind(graph).size(), graph.persons.size());
            QVERIFY(!focusOn(graph, {.centre = graph.persons.front().id}).graph.persons.empty());
        }
    }
};

KUDELMA_SUITE(TestFocus)
#include "tst_focus.moc"

// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "genogram/graph_file.h"
#include "genogram/text_view.h"
#include "support/suites.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace kudelma::genogram;

class TestTextView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const test::GraphFile file
            = test::readGraphFile(QStringLiteral(KUDELMA_SOURCE_DIR "/tests/genogram/data/case_a.json"));
        m_graph = file.graph;
        m_view = {.today = file.today};
        m_texts = textView(m_graph, m_view);
        m_layout = compute(m_graph, m_view);
    }

    void beginsWithTheChildAndTheHome()
    {
        QCOMPARE(m_texts.front().person, Id("A21"));
        std::set<Id> next;
        for (std::size_t i = 1; i <= 5; ++i)
            next.insert(m_texts[i].person);
        QCOMPARE(next, (std::set<Id>{"A15", "A23", "A25", "A26", "A42"}));
        QCOMPARE(m_texts.size(), m_graph.persons.size());
    }

    void tellsAgesAndDeaths()
    {
        QCOMPARE(text("A21").age, std::optional(11));
        QVERIFY(!text("A21").deceased);
        QCOMPARE(text("A32").age, std::optional(64));
        QVERIFY(text("A32").deceased);
        QVERIFY(!text("A27").age);
        QVERIFY(!text("A22").age);
    }

    void tellsParentsByBirthAndInCare()
    {
        const auto& parents = text("A20").parents;
        QCOMPARE(parents.size(), std::size_t(4));
        const auto foster = std::count_if(parents.begin(), parents.end(),
            [](const ParentText& p) { return p.kind == ParentKind::Foster && p.period.ongoing; });
        QCOMPARE(foster, 2);
    }

    void readsOutOnceWhatTwoCirclesTell()
    {
        Graph graph = m_graph;
        const auto link = std::find_if(graph.parentLinks.begin(), graph.parentLinks.end(),
            [](const ParentLink& one) { return one.child == "A25" && one.parent == "A15"; });
        QVERIFY(link != graph.parentLinks.end());
        ParentLink again = *link;
        again.unionId.clear();
        graph.parentLinks.push_back(again);
        const PersonText& before = text("A25");
        const auto couple = std::find_if(graph.unions.begin(), graph.unions.end(), [](const Union& one) {
            return std::find(one.partners.begin(), one.partners.end(), "A24") != one.partners.end()
                && std::find(one.partners.begin(), one.partners.end(), "A15") != one.partners.end();
        });
        QVERIFY(couple != graph.unions.end());
        graph.unions.push_back({.id = "again", .partners = couple->partners});
        const std::vector<PersonText> texts = textView(graph, m_view);
        const auto of = [&](std::string_view person) {
            return std::find_if(
                texts.begin(), texts.end(), [&](const PersonText& one) { return one.person == person; });
        };
        QCOMPARE(of("A25")->parents.size(), before.parents.size());
        QCOMPARE(of("A15")->partners.size(), text("A15").partners.size());
    }

    void tellsACoupleOnceWhoeverTellsMoreOfIt_data()
    {
        QTest::addColumn<bool>("isFirst");
        QTest::newRow("the one without a day first") << true;
        QTest::newRow("last") << false;
    }
    void tellsACoupleOnceWhoeverTellsMoreOfIt()
    {
        QFETCH(bool, isFirst);
        Graph graph;
        graph.persons
            = {{.id = "a", .name = "Anna"}, {.id = "b", .name = "Bo"}, {.id = "c", .name = "Cilla", .index = true}};
        graph.parentLinks = {{.child = "c", .parent = "a"}, {.child = "c", .parent = "b"}};
        Union bare{.id = isFirst ? "1" : "2", .partners = {"a", "b"}};
        bare.history = {{.status = UnionStatus::Separated}};
        Union dated{.id = isFirst ? "2" : "1", .partners = {"a", "b"}};
        dated.history = {{.status = UnionStatus::Married, .date = {2010}}};
        graph.unions = isFirst ? std::vector<Union>{bare, dated} : std::vector<Union>{dated, bare};
        const std::vector<PersonText> texts = textView(graph, m_view);
        const auto anna
            = std::find_if(texts.begin(), texts.end(), [](const PersonText& one) { return one.person == "a"; });
        QCOMPARE(anna->partners.size(), std::size_t(1));
        QCOMPARE(anna->partners[0].history.size(), std::size_t(2));
        QCOMPARE(anna->partners[0].children, (std::vector<Id>{"c"}));
        // Who came together once more is told of twice.
        Union later{.id = "3", .partners = {"a", "b"}};
        later.history = {{.status = UnionStatus::Married, .date = {2019}}};
        graph.unions.push_back(later);
        const std::vector<PersonText> twice = textView(graph, m_view);
        QCOMPARE(std::find_if(twice.begin(), twice.end(), [](const PersonText& one) { return one.person == "a"; })
                     ->partners.size(),
            std::size_t(2));
    }

    void tellsPartnersInTheOrderOfTimeWithTheirChildren()
    {
        const auto& partners = text("A15").partners;
        QCOMPARE(partners.size(), std::size_t(3));
        QCOMPARE(partners[0].person, Id("A19"));
        QCOMPARE(partners[0].children, (std::vector<Id>{"A20", "L2", "A21"}));
        QCOMPARE(partners[1].person, Id("A22"));
        QCOMPARE(partners[2].children, (std::vector<Id>{"A26", "A25", "A27"}));
    }

    void tellsSiblingsByKind()
    {
        const auto& siblings = text("A21").siblings;
        const auto count = [&](Kin kin) {
            return std::count_if(siblings.begin(), siblings.end(), [&](const SiblingText& s) { return s.kin == kin; });
        };
        QCOMPARE(count(Kin::Sibling), 2);
        QCOMPARE(count(Kin::HalfSibling), 5);
        QCOMPARE(count(Kin::StepSibling), 1);
    }

    void tellsTwins()
    {
        const auto& siblings = text("A25").siblings;
        const auto twin
            = std::find_if(siblings.begin(), siblings.end(), [](const SiblingText& s) { return s.person == "A26"; });
        QVERIFY(twin != siblings.end());
        QCOMPARE(twin->bornTogether, std::optional(Zygosity::Identical));
    }

    void tellsTwinsInTheOrderOfTheirNames()
    {
        for (const bool isFirst : {true, false}) {
            Graph named = m_graph;
            for (Person& person : named.persons) {
                if (person.id == "A25" || person.id == "A26")
                    person.name = (person.id == "A25") == isFirst ? "Oiva" : "Onni";
            }
            std::vector<std::string> names;
            for (const PersonText& told : textView(named, m_view)) {
                if (told.person == "A25" || told.person == "A26")
                    names.push_back(std::find_if(named.persons.begin(), named.persons.end(), [&](const Person& person) {
                        return person.id == told.person;
                    })->name);
            }
            QCOMPARE(names, (std::vector<std::string>{"Oiva", "Onni"}));
        }
    }

    void tellsAParentOnceWhoIsWrittenForSeveralCircles()
    {
        Graph twice = m_graph;
        const std::vector<ParentLink> links = twice.parentLinks;
        twice.parentLinks.insert(twice.parentLinks.end(), links.begin(), links.end());
        for (const PersonText& told : textView(twice, m_view)) {
            if (told.person == "A20")
                QCOMPARE(told.parents.size(), std::size_t(4)); // by birth, and where the child lives now
            if (told.person == "A25")
                QCOMPARE(told.parents.size(), std::size_t(2));
        }
    }

    void tellsTiesFromBothEnds()
    {
        const auto find = [](const PersonText& person, const Id& other, TieType type) {
            return std::find_if(person.ties.begin(), person.ties.end(),
                [&](const TieText& tie) { return tie.other == other && tie.type == type; });
        };
        QCOMPARE(find(text("A24"), "A15", TieType::PhysicalAbuse)->direction, TieText::Direction::FromPerson);
        QCOMPARE(find(text("A15"), "A24", TieType::PhysicalAbuse)->direction, TieText::Direction::ToPerson);
        QCOMPARE(find(text("A15"), "A16", TieType::Fused)->direction, TieText::Direction::Mutual);
    }

    void saysNothingOfWhoIsNotThere()
    {
        Graph seen = m_graph;
        std::erase_if(seen.persons, [](const Person& p) { return p.id == "A22"; });
        for (const PersonText& person : textView(seen, m_view)) {
            for (const ParentText& parent : person.parents)
                QVERIFY(parent.person != "A22");
            for (const PartnerText& partner : person.partners)
                QVERIFY(partner.person != "A22");
        }
    }

    void movesByKeyToParentsInTurn()
    {
        const auto go = [&](const Id& from, Direction way, const Id& cameFrom = {}) {
            return neighbour(m_graph, m_layout, from, way, cameFrom).value_or("");
        };
        QCOMPARE(go("A21", Direction::Parent), Id("A19"));
        QCOMPARE(go("A21", Direction::Parent, "A19"), Id("A15"));
        QCOMPARE(go("A21", Direction::Parent, "A15"), Id("A19"));
        QCOMPARE(go("A21", Direction::SiblingLeft), Id("L2"));
        QCOMPARE(go("A21", Direction::SiblingRight), Id("A23"));
        QCOMPARE(go("A15", Direction::Partner), Id("A19"));
        QCOMPARE(go("A15", Direction::Partner, "A19"), Id("A22"));
        QCOMPARE(go("A12", Direction::Child), Id("A14"));
        QCOMPARE(go("A01", Direction::Parent), Id());
        QCOMPARE(go("nobody", Direction::Parent), Id());
    }

    void reachesEverybodyByKey()
    {
        std::set<Id> reached{"A21"};
        std::vector<Id> open{"A21"};
        while (!open.empty()) {
            const Id here = open.back();
            open.pop_back();
            for (const Direction way : {Direction::Parent, Direction::Child, Direction::SiblingLeft,
                     Direction::SiblingRight, Direction::Partner}) {
                Id cameFrom;
                for (int turn = 0; turn < 4; ++turn) {
                    const auto next = neighbour(m_graph, m_layout, here, way, cameFrom);
                    if (!next)
                        break;
                    cameFrom = *next;
                    if (reached.insert(*next).second)
                        open.push_back(*next);
                }
            }
        }
        // The dog hangs on nobody by birth; a list beside the picture has it.
        QCOMPARE(reached.size(), m_graph.persons.size() - 1);
    }

private:
    const PersonText& text(const Id& id) const
    {
        return *std::find_if(m_texts.begin(), m_texts.end(), [&](const PersonText& t) { return t.person == id; });
    }

    Graph m_graph;
    ViewState m_view;
    std::vector<PersonText> m_texts;
    Layout m_layout;
};

KUDELMA_SUITE(TestTextView)
#include "tst_text_view.moc"

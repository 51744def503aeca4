// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "genogram/graph_file.h"
#include "genogram/random_family.h"
#include "genogram/relation.h"
#include "support/suites.h"

#include <QTest>

using namespace kudelma::genogram;

Q_DECLARE_METATYPE(Kin)
Q_DECLARE_METATYPE(KinNature)
Q_DECLARE_METATYPE(KinSide)

class TestRelation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_graph = test::readGraphFile(QStringLiteral(KUDELMA_SOURCE_DIR "/tests/genogram/data/case_a.json")).graph;
        QVERIFY(!m_graph.persons.empty());
    }

    void findsTheIndexChild() { QCOMPARE(indexPerson(m_graph), Id("A21")); }

    void knowsWhatEveryoneIsToAino_data()
    {
        QTest::addColumn<QByteArray>("person");
        QTest::addColumn<Kin>("kin");
        QTest::addColumn<KinSide>("side");
        QTest::addColumn<KinNature>("nature");
        QTest::addColumn<int>("greats");
        QTest::addColumn<QByteArray>("through");
        const auto row = [](const char* person, const char* what, Kin kin, KinSide side = KinSide::None,
                             KinNature nature = KinNature::Biological, int greats = 0, const char* through = "") {
            QTest::newRow(what) << QByteArray(person) << kin << side << nature << greats << QByteArray(through);
        };
        using enum Kin;
        constexpr auto kBorn = KinNature::Biological;
        row("A21", "herself", Self);
        row("A15", "mother", Parent);
        row("A19", "father", Parent);
        row("A20", "brother", Sibling);
        row("L2", "lost sibling", Sibling);
        row("A23", "half-sister by the mother", HalfSibling, KinSide::Maternal);
        row("A25", "half-brother by the mother", HalfSibling, KinSide::Maternal);
        row("A27", "unborn half-sibling", HalfSibling, KinSide::Maternal);
        row("A29", "half-brother by the father", HalfSibling, KinSide::Paternal);
        row("A30", "step-sister", StepSibling, KinSide::Paternal, KinNature::Step, 0, "A28");
        row("A28", "father's wife", ParentsPartner, KinSide::None, KinNature::Step, 0, "A19");
        row("A24", "mother's former partner", ParentsFormerPartner, KinSide::None, KinNature::Step, 0, "A15");
        row("A22", "mother's former lover", ParentsPartner, KinSide::None, KinNature::Step, 0, "A15");
        row("A08", "grandmother", Grandparent, KinSide::Maternal);
        row("A33", "father's mother", Grandparent, KinSide::Paternal);
        row("A02", "great-grandmother", Grandparent, KinSide::Maternal, kBorn, 1);
        row("A09", "grandmother's husband", GrandparentsPartner, KinSide::Maternal, kBorn, 0, "A08");
        row("A12", "aunt", AuntUncle, KinSide::Maternal);
        row("A18", "adopted aunt", AuntUncle, KinSide::Maternal, KinNature::Adoptive);
        row("A34", "uncle", AuntUncle, KinSide::Paternal);
        row("A07", "great-aunt", AuntUncle, KinSide::Maternal, kBorn, 1);
        row("A13", "aunt's wife", AuntUncleByUnion, KinSide::Maternal, kBorn, 0, "A12");
        row("A14", "cousin", Cousin, KinSide::Maternal);
        row("A39", "brother's foster mother", SiblingsCarer, KinSide::None, KinNature::Foster, 0, "A20");
        row("A41", "foster parents' son", RelativeByUnion, KinSide::None, kBorn, 0, "A39");
        row("A37", "mother's former partner's sister", RelativeByUnion, KinSide::None, kBorn, 0, "A24");
        row("A42", "dog", Pet);
    }

    void knowsWhatEveryoneIsToAino()
    {
        QFETCH(QByteArray, person);
        QFETCH(Kin, kin);
        QFETCH(KinSide, side);
        QFETCH(KinNature, nature);
        QFETCH(int, greats);
        QFETCH(QByteArray, through);
        const Relation relation = relationTo(m_graph, "A21", person.toStdString());
        QCOMPARE(relation.kin, kin);
        QCOMPARE(relation.side, side);
        QCOMPARE(relation.nature, nature);
        QCOMPARE(relation.greats, greats);
        if (!through.isEmpty() && relation.kin != Kin::RelativeByUnion)
            QCOMPARE(QByteArray::fromStdString(relation.through), through);
    }

    void knowsTheFosterFamilyOfLeevi()
    {
        const Relation mother = relationTo(m_graph, "A20", "A39");
        QCOMPARE(mother.kin, Kin::Parent);
        QCOMPARE(mother.nature, KinNature::Foster);
        const Relation brother = relationTo(m_graph, "A20", "A41");
        QCOMPARE(brother.kin, Kin::Sibling);
        QCOMPARE(brother.nature, KinNature::Foster);
    }

    void countsCousinsByDegree()
    {
        // Aino's great-grandmother Helmi has a daughter Raili; Raili's children would be cousins once removed.
        Graph graph = m_graph;
        graph.persons.push_back({.id = "removed"});
        graph.parentLinks.push_back({.child = "removed", .parent = "A07"});
        graph.persons.push_back({.id = "second"});
        graph.parentLinks.push_back({.child = "second", .parent = "removed"});
        const Relation removed = relationTo(graph, "A21", "removed");
        QCOMPARE(removed.kin, Kin::Cousin);
        QCOMPARE(removed.degree, 1);
        QCOMPARE(removed.removed, 1);
        const Relation second = relationTo(graph, "A21", "second");
        QCOMPARE(second.degree, 2);
        QCOMPARE(second.removed, 0);
    }

    void survivesCirclesAndDepth()
    {
        Graph circle;
        circle.persons = {{.id = "a", .index = true}, {.id = "b"}};
        circle.parentLinks = {{.child = "a", .parent = "b"}, {.child = "b", .parent = "a"}};
        QCOMPARE(relationTo(circle, "a", "b").kin, Kin::Parent);
        const Graph deep = test::chain(3000);
        const Relation far = relationTo(deep, deep.persons.back().id, deep.persons.front().id);
        QCOMPARE(far.kin, Kin::Grandparent);
        QCOMPARE(far.greats, 2997);
    }

    void findsNobodyWithoutAnIndexChild()
    {
        Graph graph;
        graph.persons = {{.id = "a"}};
        QVERIFY(indexPerson(graph).empty());
        QCOMPARE(relationsTo(graph, "").front().kin, Kin::Unrelated);
    }

private:
    Graph m_graph;
};

KUDELMA_SUITE(TestRelation)
#include "tst_relation.moc"

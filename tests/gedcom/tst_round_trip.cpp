// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "gedcom/graph_tools.h"
#include "genogram/graph_file.h"
#include "genogram/random_family.h"
#include "support/suites.h"

#include <QFile>
#include <QTest>

#include <set>

using namespace Qt::StringLiterals;
using namespace kudelma;
using namespace kudelma::gedcom;
using namespace kudelma::genogram;

namespace {

/// What 5.5.1 cannot say (Loss::Kind::DateCertainty), and of whom.
class WithoutCertainty
{
public:
    explicit WithoutCertainty(Graph& graph)
    {
        for (Person& person : graph.persons) {
            drop(person.birth, person.id);
            drop(person.death, person.id);
            drop(person.due, person.id);
            drop(person.moved, person.id);
            for (PlacementBadge& badge : person.placements)
                drop(badge.period, person.id);
        }
        for (Union& couple : graph.unions)
            for (UnionEvent& event : couple.history)
                dropBoth(event, couple.id);
        for (ParentLink& link : graph.parentLinks)
            drop(link.period, link.child);
        for (Tie& tie : graph.ties)
            drop(tie.period, tie.id);
        for (Household& home : graph.households)
            for (HouseholdMember& member : home.members)
                drop(member.period, home.id);
    }
    std::set<Id> records;

private:
    void drop(Date& date, const Id& record)
    {
        if (!date.approximate || date.text.empty())
            return;
        date.approximate = false;
        records.insert(record);
    }
    void dropBoth(UnionEvent& event, const Id& record)
    {
        drop(event.date, record);
        drop(event.until, record);
    }
    void drop(Period& period, const Id& record)
    {
        drop(period.from, record);
        drop(period.to, record);
    }
};

QString complaintsOf(const Imported& imported)
{
    QStringList all;
    for (const Complaint& one : imported.complaints)
        all.append(u"%1 %2 %3"_s.arg(one.line).arg(int(one.kind)).arg(QString::fromStdString(one.detail)));
    return all.join(u", "_s);
}

} // namespace

class TestRoundTrip : public QObject
{
    Q_OBJECT

    /// Out and in again: the same, without a complaint; of 5.5.1 but for what it says to lose.
    static void check(const Graph& graph)
    {
        const Exported seven = exportFamily(graph, Version::V70);
        QVERIFY(gedcom::test::gone(seven.losses).empty());
        const auto fromSeven = importFamily(seven.bytes);
        QVERIFY(fromSeven);
        QCOMPARE(complaintsOf(*fromSeven), QString());
        QCOMPARE(
            gedcom::test::difference(gedcom::test::sorted(fromSeven->graph), gedcom::test::sorted(graph)), QString());
        QVERIFY(gedcom::test::sorted(fromSeven->graph) == gedcom::test::sorted(graph));

        const Exported old = exportFamily(graph, Version::V551);
        Graph expected = graph;
        const WithoutCertainty changed(expected);
        std::set<Id> declared;
        for (const Loss& loss : gedcom::test::gone(old.losses)) {
            QCOMPARE(loss.kind, Loss::Kind::DateCertainty);
            declared.insert(loss.record);
        }
        QVERIFY(declared == changed.records);
        const auto fromOld = importFamily(old.bytes);
        QVERIFY(fromOld);
        QCOMPARE(complaintsOf(*fromOld), QString());
        QCOMPARE(
            gedcom::test::difference(gedcom::test::sorted(fromOld->graph), gedcom::test::sorted(expected)), QString());
    }

private Q_SLOTS:
    void anyFamily_data()
    {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 1; seed <= 150; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void anyFamily()
    {
        QFETCH(unsigned, seed);
        check(gedcom::test::richFamily(seed, 6 + int(seed % 50)));
    }

    void plainFamilies()
    {
        check({});
        for (unsigned seed = 1; seed <= 20; ++seed)
            check(genogram::test::randomFamily(seed, {.persons = 40, .placed = 0}));
        check(genogram::test::ladder(40));
        check(genogram::test::manyPartners(100));
        check(genogram::test::chain(400));
        check(genogram::test::manySiblings(400));
        check(genogram::test::everybodyWithEverybody(12));
    }

    void caseA()
    {
        const Graph graph
            = genogram::test::readGraphFile(QStringLiteral(KUDELMA_SOURCE_DIR "/tests/genogram/data/case_a.json"))
                  .graph;
        QVERIFY(graph.persons.size() > 40);
        check(graph);
    }

    /// In, out and in: what was read of somebody else's file is kept.
    void filesOfOthers_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("5.5.1") << u"family_551.ged"_s;
        QTest::newRow("7.0") << u"family_70.ged"_s;
    }
    void filesOfOthers()
    {
        QFETCH(QString, name);
        QFile file(QStringLiteral(KUDELMA_SOURCE_DIR "/tests/gedcom/data/") + name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto read = importFamily(file.readAll().toStdString());
        QVERIFY(read);
        const auto again = importFamily(exportFamily(read->graph, Version::V70).bytes);
        QCOMPARE(
            gedcom::test::difference(gedcom::test::sorted(again->graph), gedcom::test::sorted(read->graph)), QString());
    }
};

KUDELMA_SUITE(TestRoundTrip)
#include "tst_round_trip.moc"

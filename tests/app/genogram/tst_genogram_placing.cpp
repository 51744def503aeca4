// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/genogram/sibling_keys.h"
#include "app/genogram_family.h"
#include "casework/order_key.h"
#include "genogram/by_hand.h"
#include "support/suites.h"

#include <QSignalSpy>

#include <array>
#include <cmath>
#include <limits>

using namespace kudelma;
using namespace kudelma::app;
using namespace kudelma::app::test;

namespace {

/// Aino with a younger brother and sister.
struct PlacedFamily : GenogramFamily
{
    casework::RecordId onni = sibling(u"Onni"_s, 2016);
    casework::RecordId venla = sibling(u"Venla"_s, 2019);
    QSignalSpy refused{&pen, &Pen::refused};

    PlacedFamily()
    {
        pen.set(aino.text(), {{u"born"_s, u"2012"_s}});
        settle();
        choose(onni);
    }
    casework::RecordId sibling(const QString& name, int year)
    {
        const casework::RecordId child = person(everybody, name);
        pen.set(child.text(), {{u"born"_s, QString::number(year)}});
        for (const casework::RecordId& parent : {saara, mika})
            pen.add(u"parentages"_s, everybody.text(),
                {{u"child"_s, child.text()}, {u"parent"_s, parent.text()}, {u"parents"_s, couple}});
        return child;
    }
    GenogramPlacing& placing() { return *desk.hand()->placing(); }
    void choose(const casework::RecordId& who) { desk.hand()->pick(who.text()); }
    [[nodiscard]] const genogram::PlacedPerson& at(const casework::RecordId& who)
    {
        settle();
        return *desk.layout().find(who.text().toStdString());
    }
    [[nodiscard]] casework::Person record(const casework::RecordId& who) { return read<casework::Person>(who); }
    [[nodiscard]] QStringList row()
    {
        settle();
        QStringList names;
        for (const genogram::Id& id : genogram::siblingsByPlace(desk.layout(), aino.text().toStdString()))
            names << desk.nameOf(id);
        return names;
    }
    [[nodiscard]] bool isWithoutOverlap()
    {
        settle();
        const auto& persons = desk.scene().persons;
        for (std::size_t i = 0; i < persons.size(); ++i) {
            for (std::size_t j = i + 1; j < persons.size(); ++j) {
                if (QRectF(persons[i].cell.x, persons[i].cell.y, persons[i].cell.width, persons[i].cell.height)
                        .adjusted(1, 1, -1, -1)
                        .intersects(QRectF(
                            persons[j].cell.x, persons[j].cell.y, persons[j].cell.width, persons[j].cell.height)))
                    return false;
            }
        }
        return true;
    }
};

} // namespace

class TestGenogramPlacing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aChildGoesPastASiblingAndBackInOneStepEach()
    {
        PlacedFamily family;
        QCOMPARE(family.row(), (QStringList{u"Aino"_s, u"Onni"_s, u"Venla"_s}));
        QVERIFY(family.placing().canLeft() && family.placing().canRight() && !family.placing().placed());
        QVERIFY(family.placing().right());
        QCOMPARE(family.row(), (QStringList{u"Aino"_s, u"Venla"_s, u"Onni"_s}));
        QVERIFY(!family.placing().canRight() && family.placing().placed());
        QVERIFY(casework::isOrderKey(family.record(family.onni).order));
        QVERIFY(family.record(family.aino).order.isEmpty()); // no more than it takes
        QVERIFY(!family.placing().right());
        family.pen.undo();
        QCOMPARE(family.row(), (QStringList{u"Aino"_s, u"Onni"_s, u"Venla"_s}));
        QVERIFY(family.record(family.onni).order.isEmpty() && family.record(family.venla).order.isEmpty());
        family.pen.redo();
        QCOMPARE(family.row(), (QStringList{u"Aino"_s, u"Venla"_s, u"Onni"_s}));
        QVERIFY(family.isWithoutOverlap());
    }

    void goingAllTheWayAndBackEndsWhereItBegan()
    {
        PlacedFamily family;
        for (int i = 0; i < 2; ++i) {
            family.choose(family.venla);
            QVERIFY(family.placing().left());
            QVERIFY(family.row().indexOf(u"Venla"_s) == 1);
            QVERIFY(family.placing().left());
            QCOMPARE(family.row(), (QStringList{u"Venla"_s, u"Aino"_s, u"Onni"_s}));
            QVERIFY(family.placing().right());
            QVERIFY(family.row().indexOf(u"Venla"_s) == 1);
            QVERIFY(family.placing().right());
            QCOMPARE(family.row(), (QStringList{u"Aino"_s, u"Onni"_s, u"Venla"_s}));
        }
    }

    void theKeysOutliveTidyingUp()
    {
        PlacedFamily family;
        QVERIFY(family.placing().right());
        family.settle();
        family.desk.tidyUp();
        QCOMPARE(family.row(), (QStringList{u"Aino"_s, u"Venla"_s, u"Onni"_s}));
    }

    void aPartnerGoesPastTheOther()
    {
        PlacedFamily family;
        family.choose(family.saara);
        const bool isRight = family.at(family.saara).x > family.at(family.mika).x;
        QCOMPARE(family.placing().canLeft(), isRight);
        QCOMPARE(family.placing().canRight(), !isRight);
        QVERIFY(isRight ? family.placing().left() : family.placing().right());
        QCOMPARE(family.at(family.saara).x > family.at(family.mika).x, !isRight);
        QVERIFY(family.isWithoutOverlap());
        QVERIFY(family.placing().placed());
        family.pen.undo();
        QCOMPARE(family.at(family.saara).x > family.at(family.mika).x, isRight);
    }

    void aPersonIsPutAnywhereAndStaysThere()
    {
        PlacedFamily family;
        const genogram::PlacedPerson before = family.at(family.venla);
        QVERIFY(family.placing().put(family.venla.text(), before.x + 300, before.y + 90.4));
        QCOMPARE(family.at(family.venla).x, before.x + 300);
        QCOMPARE(family.at(family.venla).y, before.y + 90);
        QVERIFY(!family.desk.addPartner(family.mika.text()).isEmpty()); // others come, and it stays
        family.desk.tidyUp();
        QCOMPARE(family.at(family.venla).x, before.x + 300);
        family.pen.undo();
        family.settle();
        family.pen.undo();
        QVERIFY(!family.at(family.venla).pinned);
        QVERIFY(std::abs(family.at(family.venla).x - before.x) < 60);
        QCOMPARE(family.at(family.venla).y, before.y);
        QVERIFY(family.isWithoutOverlap());
    }

    void nearTheirOwnRowTheyAreOnIt()
    {
        PlacedFamily family;
        const genogram::PlacedPerson before = family.at(family.venla);
        QVERIFY(family.placing().put(family.venla.text(), before.x + 200, before.y - GenogramPlacing::kSnap + 1));
        QCOMPARE(family.at(family.venla).y, before.y);
    }

    void aTremblingFingerMovesNobody()
    {
        PlacedFamily family;
        const genogram::PlacedPerson before = family.at(family.venla);
        QVERIFY(!family.placing().put(family.venla.text(), before.x + 3, before.y - 3));
        QVERIFY(!family.record(family.venla).pinX.has_value());
    }

    void onesOntoOthersStandBesideThem()
    {
        PlacedFamily family;
        const genogram::PlacedPerson aino = family.at(family.aino);
        QVERIFY(family.placing().put(family.venla.text(), aino.x, aino.y)); // Aino makes room
        QVERIFY(family.isWithoutOverlap());
        QCOMPARE(family.at(family.venla).x, aino.x);
        QVERIFY(family.placing().put(family.mika.text(), aino.x + 10, aino.y)); // Venla does not
        QVERIFY(family.isWithoutOverlap());
        QCOMPARE(family.at(family.venla).x, aino.x);
        QVERIFY(family.at(family.mika).pinned && family.at(family.mika).x > aino.x);
        QCOMPARE(family.at(family.mika).y, aino.y);
    }

    void smallStepsGoOverWhoeverStandsThere()
    {
        PlacedFamily family;
        const genogram::PlacedPerson aino = family.at(family.aino);
        QVERIFY(family.placing().put(family.venla.text(), aino.x + 300, aino.y + 200));
        family.choose(family.onni);
        QVERIFY(family.placing().put(family.onni.text(), aino.x + 200, aino.y + 200));
        int last = family.at(family.onni).x;
        for (int i = 0; i < 6; ++i) {
            QVERIFY(family.placing().nudge(1, 0));
            QVERIFY(family.at(family.onni).x > last);
            QVERIFY(family.isWithoutOverlap());
            last = family.at(family.onni).x;
        }
        QVERIFY(last > family.at(family.venla).x);
        QVERIFY(family.placing().nudge(0, -1));
        QCOMPARE(family.at(family.onni).y, aino.y + 200 - GenogramPlacing::kStep);
        family.pen.undo();
        QCOMPARE(family.at(family.onni).y, aino.y + 200);
    }

    void backToTheirOwnPlaceTakesPinAndOrderAwayInOneStep()
    {
        PlacedFamily family;
        QVERIFY(!family.placing().back()); // is there
        QVERIFY(family.placing().right());
        QVERIFY(family.placing().nudge(0, 3));
        family.settle();
        QVERIFY(family.at(family.onni).pinned);
        QVERIFY(family.placing().back());
        QCOMPARE(family.row(), (QStringList{u"Aino"_s, u"Onni"_s, u"Venla"_s}));
        QVERIFY(!family.record(family.onni).pinX && family.record(family.onni).order.isEmpty());
        QVERIFY(!family.placing().placed());
        family.pen.undo();
        family.settle();
        QVERIFY(family.record(family.onni).pinX && !family.record(family.onni).order.isEmpty());
    }

    void nobodyIsPutOutOfReach()
    {
        PlacedFamily family;
        for (const double far : {1e5, 1e12, -1e300}) {
            QVERIFY(family.placing().put(family.venla.text(), far, -far));
            family.settle();
            QVERIFY(std::abs(*family.record(family.venla).pinX) < 4000);
            QVERIFY(std::abs(*family.record(family.venla).pinY) < 4000);
        }
        QVERIFY(!family.placing().put(family.venla.text(), std::numeric_limits<double>::quiet_NaN(), 0));
        QVERIFY(!family.placing().put(family.venla.text(), 0, std::numeric_limits<double>::infinity()));
        QVERIFY(!family.placing().put(QString(32, u'a'), 100, 100));
        QVERIFY(!family.placing().put({}, 100, 100));
        QCOMPARE(family.refused.count(), 0);
    }

    void whoMayNotWriteThereIsToldSo()
    {
        PlacedFamily family;
        crdt::Document& own = family.guestDocument(family.everybody, member(u"saara"_s));
        casework::CaseView theirs;
        theirs.addSource({{family.everybody, member(u"saara"_s)}, &own, true});
        theirs.setRules(family.room->view().rules());
        casework::CaseEditor editor(
            theirs, {member(u"saara"_s), [] { return QDateTime::currentDateTimeUtc(); }, casework::systemRandom()});
        casework::Person person;
        person.name = u"Marjatta"_s;
        const auto granny = editor.add(family.everybody, person);
        QVERIFY(granny.has_value());
        family.settle();
        family.choose(*granny);
        QVERIFY(!family.placing().writable());
        QVERIFY(!family.placing().lift(granny->text()));
        QVERIFY(!family.placing().put(granny->text(), 700, 700));
        QVERIFY(!family.placing().nudge(1, 0));
        QCOMPARE(family.refused.count(), 3);
        QCOMPARE(family.refused.at(0).at(0).value<Pen::Refusal>(), Pen::Refusal::NotYours);
        QVERIFY(!family.record(*granny).pinX.has_value());
    }

    void othersSeeWhereSomebodyWasPut()
    {
        PlacedFamily family;
        GenogramDesk other(*family.room, family.room->view(), nullptr, nullptr);
        const int x = family.at(family.venla).x + 260;
        QVERIFY(family.placing().put(family.venla.text(), x, family.at(family.venla).y));
        family.settle();
        QCOMPARE(other.layout().find(family.venla.text().toStdString())->x, x);
        QVERIFY(!other.hand());
    }

    void thePastIsNotMovedAbout()
    {
        PlacedFamily family;
        family.desk.time()->setOpen(true);
        family.desk.time()->toEarlier();
        QVERIFY(family.desk.time()->isPast());
        QVERIFY(!family.placing().put(family.aino.text(), 500, 500));
        QVERIFY(!family.placing().nudge(1, 0));
        QVERIFY(!family.placing().back());
    }

    void twinsGoTogether()
    {
        genogram::Graph graph;
        for (const char* id : {"a", "b", "c", "d"})
            graph.persons.push_back({.id = id});
        graph.birthSets = {{.id = "twins", .members = {"b", "c"}}};
        using Ids = std::vector<genogram::Id>;
        const Ids siblings{"a", "b", "c", "d"};
        QCOMPARE(movedPast(graph, siblings, "b", -1), (Ids{"b", "c", "a", "d"}));
        QCOMPARE(movedPast(graph, siblings, "c", 1), (Ids{"a", "d", "b", "c"}));
        QCOMPARE(movedPast(graph, siblings, "b", 1), (Ids{"a", "c", "b", "d"}));
        QCOMPARE(movedPast(graph, siblings, "a", 1), (Ids{"b", "c", "a", "d"}));
        QCOMPARE(movedPast(graph, siblings, "a", -1), siblings);
        QCOMPARE(movedPast(graph, siblings, "nobody", 1), siblings);
    }

    void whereThereIsNoRoomAllKeysAreNew()
    {
        genogram::Graph graph;
        for (const char* id : {"a", "b", "c"})
            graph.persons.push_back({.id = id, .orderKey = "same"});
        const auto keys = orderKeysFor(graph, {"c", "a", "b"}, {"c"}, casework::systemRandom());
        QVERIFY(keys && keys->size() == 3);
        QVERIFY(keys->at("c") < keys->at("a") && keys->at("a") < keys->at("b"));
        graph.persons[0].orderKey = "c";
        graph.persons[1].orderKey = "m";
        graph.persons[2].orderKey = "x";
        const auto one = orderKeysFor(graph, {"c", "a", "b"}, {"c"}, casework::systemRandom());
        QVERIFY(one && one->size() == 1 && one->at("c") < u"c"_s);
    }

    void theStepIsLeftForThePerson()
    {
        PlacedFamily family;
        family.desk.hand()->beginPlacing();
        QCOMPARE(family.desk.hand()->step(), GenogramHand::Step::Placing);
        family.desk.hand()->pick(family.venla.text()); // another one's turn
        QCOMPARE(family.desk.hand()->step(), GenogramHand::Step::Placing);
        QCOMPARE(family.desk.chosen(), family.venla.text());
        family.desk.hand()->letGo();
        QCOMPARE(family.desk.hand()->step(), GenogramHand::Step::Person);
        family.desk.hand()->letGo();
        family.desk.hand()->beginPlacing();
        QCOMPARE(family.desk.hand()->step(), GenogramHand::Step::Idle);
    }
};

KUDELMA_SUITE(TestGenogramPlacing)
#include "tst_genogram_placing.moc"

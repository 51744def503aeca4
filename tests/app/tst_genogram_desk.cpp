// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/genogram/genogram_desk.h"
#include "app/support/test_case.h"
#include "support/suites.h"

#include <QAbstractItemModelTester>

using namespace kudelma;
using namespace kudelma::app;
using namespace kudelma::app::test;

namespace {

struct Drawing : TestCase
{
    casework::CircleId everybody = circle({u"pia"_s}, {u"saara"_s});
    casework::CircleId onlyPia = circle({u"pia"_s});
    Pen pen{*room, nullptr};
    GenogramDesk desk{*room, room->view(), &pen, nullptr};
    casework::RecordId aino = person(everybody, u"Aino"_s);

    Drawing() { settle(); }
    [[nodiscard]] casework::CircleId home(const QString& of)
    {
        return room->view().head(*casework::RecordId::fromText(of))->key.circle;
    }
    [[nodiscard]] int drawn() { return desk.persons()->count(); }
};

} // namespace

class TestGenogramDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void itsListsAreProperModels()
    {
        Drawing family;
        const QAbstractItemModelTester persons(family.desk.persons());
        const QAbstractItemModelTester rows(family.desk.textRows());
        const QAbstractItemModelTester legend(family.desk.legend());
        const QAbstractItemModelTester types(family.desk.tieTypes());
        QVERIFY(!family.desk.addParents(family.aino.text()).isEmpty());
        family.settle();
        QCOMPARE(family.drawn(), 3);
        QVERIFY(family.desk.removePerson(family.aino.text()));
        family.settle();
        QCOMPARE(family.drawn(), 2);
    }

    void drawsWhoIsThereAndHowTheyAreSpokenOf()
    {
        Drawing family;
        QCOMPARE(texts(*family.desk.persons(), u"name"_s), QStringList{u"Aino"_s});
        QVERIFY(family.desk.textRows()->value(0, u"spoken"_s).toString().contains(u"Aino"_s));
        QVERIFY(!family.desk.bounds().isEmpty());
        QVERIFY(!family.desk.empty());
    }

    void aNewRelativeIsChosenAndStandsWhereTheOthersAre()
    {
        Drawing family;
        const QString partner = family.desk.addPartner(family.aino.text());
        QCOMPARE(family.desk.chosen(), partner);
        QCOMPARE(family.home(partner), family.everybody);
        family.settle();
        QCOMPARE(family.drawn(), 2);
        QCOMPARE(family.desk.chosen(), partner);
        const QString child = family.desk.addChild(family.aino.text(), {});
        family.settle();
        QVERIFY(!child.isEmpty());
        QCOMPARE(family.drawn(), 3);
    }

    void aSiblingBringsTheParentsNobodyHasNamed()
    {
        Drawing family;
        QVERIFY(!family.desk.addSibling(family.aino.text()).isEmpty());
        family.settle();
        QCOMPARE(family.drawn(), 4);
        QVERIFY(!family.desk.addSibling(family.aino.text()).isEmpty());
        family.settle();
        QCOMPARE(family.drawn(), 5);
    }

    void aTieStandsWhereWhoSeesItKnowsBoth()
    {
        Drawing family;
        const auto saara = family.person(family.everybody, u"Saara"_s);
        const auto secret = family.person(family.onlyPia, u"Kettu"_s);
        const QString open = family.desk.addTie(family.aino.text(), saara.text(), u"close"_s, u"Aino"_s);
        QCOMPARE(family.home(open), family.everybody);
        const QString narrow = family.desk.addTie(family.aino.text(), secret.text(), u"close"_s, u"Pia"_s);
        QCOMPARE(family.home(narrow), family.onlyPia);
    }

    void aTieToSomebodyUnknownIsDrawnNowhere()
    {
        Drawing family;
        QVERIFY(family.desk.addTie(family.aino.text(), QString(32, u'a'), u"close"_s, {}).isEmpty());
        QVERIFY(family.desk.addTie(family.aino.text(), family.aino.text(), u"close"_s, {}).isEmpty());
        QVERIFY(family.desk.addTie(family.aino.text(), {}, u"no such tie"_s, {}).isEmpty());
    }

    void addingParentsIsOneStepOfUndo()
    {
        Drawing family;
        QVERIFY(!family.desk.addParents(family.aino.text()).isEmpty());
        family.pen.undo();
        family.settle();
        QCOMPARE(family.drawn(), 1);
        QVERIFY(family.desk.chosen().isEmpty());
        family.pen.redo();
        family.settle();
        QCOMPARE(family.drawn(), 3);
    }

    void aDeskToLookAtDrawsNothing()
    {
        Drawing family;
        GenogramDesk only(*family.room, family.room->view(), nullptr, nullptr);
        QVERIFY(!only.canDraw());
        QVERIFY(only.addPartner(family.aino.text()).isEmpty());
        QVERIFY(!only.editPerson(family.aino.text(), {{u"name"_s, u"x"_s}}));
        QVERIFY(!only.removePerson(family.aino.text()));
    }

    void whatIsNotDrawnChangesNoPicture()
    {
        Drawing family;
        QCOMPARE(family.drawn(), 1);
        const QSignalSpy drawn(&family.desk, &GenogramDesk::sceneChanged);
        casework::Factor factor;
        factor.words = u"jotain"_s;
        family.add(family.everybody, factor);
        QVERIFY(family.desk.editPerson(family.aino.text(), {{u"note"_s, u"pitää koirista"_s}}));
        family.circle({u"pia"_s, u"outi"_s});
        family.settle();
        QCOMPARE(drawn.count(), 0);
        QVERIFY(family.desk.editPerson(family.aino.text(), {{u"name"_s, u"Aini"_s}}));
        family.settle();
        QCOMPARE(drawn.count(), 1);
    }

    void aChangeElsewhereKeepsWhoIsChosenAndTheirRow()
    {
        Drawing family;
        family.desk.choose(family.aino.text());
        const QPersistentModelIndex row(family.desk.persons()->index(0));
        const QSignalSpy reset(family.desk.persons(), &QAbstractItemModel::modelReset);
        family.othersWrite(family.everybody, [](casework::CaseEditor& theirs) {
            casework::Person person;
            person.name = u"Venla"_s;
            QVERIFY(theirs.add(theirs.view().sources().front().key.circle, person));
        });
        family.settle();
        QCOMPARE(family.drawn(), 2);
        QCOMPARE(family.desk.chosen(), family.aino.text());
        QCOMPARE(row.data(KeyedListModel::kKeyRole).toString(), family.aino.text());
        QCOMPARE(reset.count(), 0);
    }

    void arrowKeysLeadFromPersonToPerson()
    {
        Drawing family;
        const QString mother = family.desk.addParents(family.aino.text());
        family.settle();
        QVERIFY(!family.desk.neighbour(family.aino.text(), GenogramDesk::Direction::Parent).isEmpty());
        QCOMPARE(family.desk.neighbour(mother, GenogramDesk::Direction::Child), family.aino.text());
    }

    void goingToAndFroVisitsBothParents()
    {
        Drawing family;
        QVERIFY(!family.desk.addParents(family.aino.text()).isEmpty());
        family.settle();
        QSet<QString> visited;
        for (int i = 0; i < 2; ++i) {
            family.desk.choose(family.aino.text());
            const QString parent = family.desk.neighbour(family.aino.text(), GenogramDesk::Direction::Parent);
            visited << parent;
            family.desk.choose(parent);
        }
        QCOMPARE(visited.size(), 2);
    }
};

KUDELMA_SUITE(TestGenogramDesk)
#include "tst_genogram_desk.moc"

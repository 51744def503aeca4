// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/genogram/drawing_case.h"
#include "support/suites.h"

#include <QSignalSpy>

using namespace kudelma;
using namespace kudelma::app;
using namespace kudelma::app::test;
using Step = GenogramHand::Step;

class TestGenogramHand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aRelativeIsTwoTouchesAndTheNameIsNext()
    {
        FamilyCase family;
        family.hand().pick(family.aino.text());
        QCOMPARE(family.hand().step(), Step::Person);
        QVERIFY(!family.hand().fresh());
        family.hand().partner();
        family.settle();
        QCOMPARE(family.drawn(), 2);
        QVERIFY(family.hand().fresh());
        QVERIFY(family.desk.chosen() != family.aino.text());
        QVERIFY(family.hand().setName(family.desk.chosen(), u"  Mika  "_s));
        QVERIFY(family.hand().setGender(family.desk.chosen(), u"man"_s));
        family.settle();
        QCOMPARE(family.desk.chosenName(), u"Mika"_s);
    }

    void parentsAndSiblingsComeByOneTapEach()
    {
        FamilyCase family;
        family.hand().pick(family.aino.text());
        family.hand().sibling();
        family.settle();
        QCOMPARE(family.drawn(), 4); // with the parents that nobody had named
        QCOMPARE(family.hand().again(), u"sibling"_s);
        family.hand().oneMore();
        family.settle();
        family.hand().oneMore();
        family.settle();
        QCOMPARE(family.drawn(), 6);
        QCOMPARE(family.parentsOf(family.desk.chosen()).size(), 2);
        QCOMPARE(family.parentsOf(family.desk.chosen()), family.parentsOf(family.aino.text()));
        for (int step = 0; step < 3; ++step)
            family.pen.undo(); // each sibling is one step, the first one with the parents
        family.settle();
        QCOMPARE(family.drawn(), 1);
        QVERIFY(!family.pen.canUndo() || family.drawn() == 1);
        family.hand().pick(family.aino.text());
        family.hand().parents();
        family.settle();
        QCOMPARE(family.drawn(), 3);
    }

    void aChildOfOneWithSeveralPartnersIsAskedAbout()
    {
        FamilyCase family;
        const QString aino = family.aino.text();
        family.hand().pick(aino);
        family.hand().child();
        QCOMPARE(family.hand().step(), Step::Person); // nobody to ask about
        family.settle();
        const QString first = family.desk.addPartner(aino);
        family.settle();
        const QString second = family.desk.addPartner(aino);
        family.settle();
        family.hand().pick(aino);
        const int before = family.drawn();
        family.hand().child();
        QCOMPARE(family.hand().step(), Step::WithWhom);
        QCOMPARE(family.drawn(), before);
        family.hand().childWith(family.desk.chosenUnions().back().toMap()[u"union"_s].toString());
        family.settle();
        QCOMPARE(family.hand().step(), Step::Person);
        const QStringList parents = family.parentsOf(family.desk.chosen());
        QCOMPARE(parents.size(), 2);
        QVERIFY(parents.contains(aino) && (parents.contains(first) != parents.contains(second)));
        family.hand().pick(aino);
        family.hand().child();
        family.hand().letGo(); // back to the person, and nothing was drawn
        QCOMPARE(family.hand().step(), Step::Person);
        QCOMPARE(family.desk.chosen(), aino);
    }

    void aCoupleThatTwoCirclesKnowIsToldApartByWhoSeesTheChild()
    {
        FamilyCase family;
        casework::Union couple;
        couple.partnerA = family.aino;
        couple.partnerB = family.person(family.everybody, u"Saara"_s);
        family.add(family.everybody, couple);
        family.add(family.everybody, couple); // written twice, by two who were not online
        family.add(family.onlyPia, couple);
        family.settle();
        family.hand().pick(family.aino.text());
        family.hand().child();
        QCOMPARE(family.hand().step(), Step::WithWhom);
        const QVariantList unions = family.desk.chosenUnions();
        QCOMPARE(unions.size(), 2);
        for (const QVariant& one : unions) {
            const QString name = one.toMap()[u"name"_s].toString();
            QVERIFY2(name.startsWith(u"Saara ("_s), qPrintable(name));
            family.hand().pick(family.aino.text());
            family.hand().childWith(one.toMap()[u"union"_s].toString());
            family.settle();
            const casework::CircleId home = family.homeOf(family.desk.chosen());
            QVERIFY2(
                (home == family.everybody) == name.contains(u", "_s), qPrintable(name)); // two see it, or Pia alone
            QVERIFY(home == family.everybody || home == family.onlyPia);
        }
    }

    void aTieIsTwoTapsAndWhoSaysSo()
    {
        FamilyCase family;
        const auto saara = family.person(family.everybody, u"Saara"_s);
        family.settle();
        family.hand().pick(family.aino.text());
        family.hand().beginTie();
        QCOMPARE(family.hand().step(), Step::TieTo);
        family.hand().pick(family.aino.text()); // not with oneself
        QCOMPARE(family.hand().step(), Step::TieTo);
        family.hand().pick(saara.text());
        QCOMPARE(family.hand().step(), Step::TieType);
        QCOMPARE(family.hand().otherName(), u"Saara"_s);
        QVERIFY(!family.hand().drawTie(u"no such tie"_s));
        QCOMPARE(family.hand().step(), Step::TieType);
        QVERIFY(family.hand().drawTie(u"close"_s));
        QVERIFY(family.hand().setSaidBy(u"Aino itse"_s));
        const auto ties = family.room->view().all<casework::Tie>();
        QCOMPARE(ties.size(), std::size_t(1));
        QCOMPARE(ties.front().value.saidBy, u"Aino itse"_s);
        QVERIFY(ties.front().value.to == saara);
        family.hand().letGo();
        QCOMPARE(family.hand().step(), Step::Person);
    }

    void aTieOfHarmWaitsForWhoSeesItAndWhoSaysSo()
    {
        FamilyCase family;
        const auto saara = family.person(family.everybody, u"Saara"_s);
        family.settle();
        for (int i = 0; i < family.desk.tieTypes()->count(); ++i) {
            const QString kind = family.desk.tieTypes()->rows()[std::size_t(i)].key;
            if (!family.desk.tieTypes()->value(i, u"harm"_s).toBool())
                continue;
            family.hand().pick(saara.text());
            family.hand().beginTie();
            family.hand().pick(family.aino.text());
            QVERIFY(family.hand().drawTie(kind));
            QCOMPARE(family.hand().step(), Step::TieHarm);
            QVERIFY(family.room->view().all<casework::Tie>().empty()); // nobody has seen it
            QVERIFY(!family.hand().setSaidBy(u"Aino"_s));
            family.hand().letGo(); // and nobody will
            QCOMPARE(family.hand().step(), Step::Person);
            QVERIFY(!family.hand().drawHarm(family.everybody.text(), u"Aino"_s));
        }
        QVERIFY(family.room->view().all<casework::Tie>().empty());
        family.hand().beginTie();
        family.hand().pick(family.aino.text());
        QVERIFY(family.hand().drawTie(u"physical-abuse"_s));
        const KeyedListModel& audiences = *family.desk.facts()->tieAudiences();
        QCOMPARE(audiences.rows().front().key, family.onlyPia.text()); // the fewest readers first
        QVERIFY(audiences.indexOfKey(family.everybody.text()) > 0);
        QVERIFY(!family.hand().drawHarm(family.onlyPia.text(), u"  "_s));
        QVERIFY(!family.hand().drawHarm({}, u"Aino"_s));
        QCOMPARE(family.hand().step(), Step::TieHarm);
        QVERIFY(family.hand().drawHarm(family.onlyPia.text(), u" Aino "_s));
        QCOMPARE(family.hand().step(), Step::Person);
        family.settle();
        const auto ties = family.room->view().all<casework::Tie>();
        QCOMPARE(ties.size(), std::size_t(1));
        QCOMPARE(ties.front().head.key.circle, family.onlyPia);
        QCOMPARE(ties.front().value.saidBy, u"Aino"_s);
        QCOMPARE(ties.front().value.from, saara);
        family.pen.undo();
        family.settle();
        QVERIFY(family.room->view().all<casework::Tie>().empty());
    }

    /// A list elsewhere on the page chooses people too.
    void whatWasAskedOfTwoIsNotWrittenOfOthers()
    {
        FamilyCase family;
        const auto saara = family.person(family.everybody, u"Saara"_s);
        const auto pekka = family.person(family.everybody, u"Pekka"_s);
        family.settle();
        for (const QString& kind : {u"physical-abuse"_s, u"close"_s}) {
            family.hand().pick(saara.text());
            family.hand().beginTie();
            family.hand().pick(family.aino.text());
            QVERIFY(family.hand().drawTie(kind));
            family.desk.choose(pekka.text());
            QCOMPARE(family.hand().step(), Step::Person);
            QVERIFY(!family.hand().drawHarm(family.onlyPia.text(), u"Aino"_s));
        }
        family.settle();
        for (const auto& [head, tie] : family.room->view().all<casework::Tie>())
            QVERIFY(tie.from != pekka && tie.to != pekka);
    }

    /// On a screen that others look at, what is drawn for fewer is nowhere to be seen, and that is said.
    void aTieOfHarmThatIsNotOnThisScreenIsToldOf()
    {
        FamilyCase family;
        const auto saara = family.person(family.everybody, u"Saara"_s);
        family.settle();
        casework::CaseView* shared
            = family.room->projection(family.room->view().rules().membersOf(family.everybody), family.room.get());
        GenogramDesk screen(*family.room, *shared, &family.pen, nullptr);
        screen.catchUp();
        screen.choose(saara.text());
        screen.hand()->pick(saara.text());
        screen.hand()->beginTie();
        screen.hand()->pick(family.aino.text());
        QVERIFY(screen.hand()->drawTie(u"physical-abuse"_s));
        QVERIFY(screen.hand()->drawHarm(family.onlyPia.text(), u"Aino"_s));
        QCOMPARE(screen.hand()->step(), Step::TieElsewhere);
        QCOMPARE(screen.hand()->tieSeenBy(), family.pen.seenBy(family.onlyPia.text()));
        QVERIFY(screen.graph().ties.empty());
        screen.hand()->letGo();
        QCOMPARE(screen.hand()->step(), Step::Person);
        QCOMPARE(family.room->view().all<casework::Tie>().size(), std::size_t(1));
    }

    void whoSeesATieIsSaidBeforeItIsDrawn()
    {
        FamilyCase family;
        const auto secret = family.person(family.onlyPia, u"Kettu"_s);
        family.settle();
        family.hand().pick(family.aino.text());
        family.hand().beginTie();
        QVERIFY(family.hand().tieSeenBy().isEmpty());
        family.hand().pick(secret.text());
        const QVariantList readers = family.pen.seenBy(family.onlyPia.text());
        QVERIFY(!readers.isEmpty());
        QCOMPARE(family.hand().tieSeenBy(), readers);
        QVERIFY(family.hand().drawTie(u"close"_s));
        QCOMPARE(family.hand().tieSeenBy(), readers);
        QCOMPARE(family.homeOf(family.room->view().all<casework::Tie>().front().head.id.text()), family.onlyPia);
    }

    void aTieThatIsDraggedOntoNobodyIsNone()
    {
        FamilyCase family;
        family.hand().pick(family.aino.text());
        family.hand().tieTo({});
        family.hand().tieTo(QString(32, u'a'));
        QCOMPARE(family.hand().step(), Step::Person);
    }

    void yearsAndAgesAreDatesOfBirth()
    {
        FamilyCase family;
        const QString aino = family.aino.text();
        QVERIFY(family.hand().setBorn(aino, u"2012-06-19"_s));
        QCOMPARE(family.named(u"Aino"_s).value.born.text(), u"2012-06-19"_s);
        QVERIFY(family.hand().setBorn(aino, u"noin 11"_s));
        QCOMPARE(family.named(u"Aino"_s).value.born.text(), u"~%1"_s.arg(QDate::currentDate().year() - 11));
        QVERIFY(!family.hand().setBorn(aino, u"keväällä"_s));
        QVERIFY(!family.named(u"Aino"_s).value.born.isEmpty());
        QVERIFY(family.hand().setBorn(aino, {}));
        QVERIFY(family.named(u"Aino"_s).value.born.isEmpty());
    }

    void whoIsDrawnAroundLivesTogether()
    {
        FamilyCase family;
        family.hand().pick(family.aino.text());
        family.hand().parents();
        family.settle();
        family.hand().beginLasso();
        QVERIFY(family.desk.chosen().isEmpty());
        const QRectF all = family.desk.bounds();
        family.hand().lasso({all.topLeft(), all.topRight()}); // a line is around nobody
        QCOMPARE(family.hand().pickedCount(), 0);
        family.hand().lasso({all.topLeft(), all.topRight(), all.bottomRight(), all.bottomLeft()});
        QCOMPARE(family.hand().pickedCount(), 3);
        family.hand().pick(family.aino.text());
        QCOMPARE(family.hand().pickedCount(), 2);
        family.hand().pick(family.aino.text());
        QVERIFY(family.hand().mayLiveTogether());
        QVERIFY(family.hand().liveTogether(u"Koti"_s));
        const auto homes = family.room->view().all<casework::Household>();
        QCOMPARE(homes.size(), std::size_t(1));
        QCOMPARE(homes.front().value.members.size(), std::size_t(3));
        QCOMPARE(homes.front().value.name, u"Koti"_s);
        QCOMPARE(family.hand().step(), Step::Idle);
    }

    void severalGoInOneStepOfUndo()
    {
        FamilyCase family;
        family.hand().pick(family.aino.text());
        family.hand().parents();
        family.settle();
        family.hand().beginLasso();
        for (const QString& parent : family.parentsOf(family.aino.text()))
            family.hand().pick(parent);
        QVERIFY(family.hand().removePicked());
        family.settle();
        QCOMPARE(family.drawn(), 1);
        family.pen.undo();
        family.settle();
        QCOMPARE(family.drawn(), 3);
        QCOMPARE(family.parentsOf(family.aino.text()).size(), 2);
    }

    void aLassoEndsAtItsLimit()
    {
        FamilyCase family;
        family.hand().beginLasso();
        for (int i = 0; i <= GenogramHand::kMostAtOnce; ++i)
            family.hand().pick(QString::number(i));
        QCOMPARE(family.hand().pickedCount(), GenogramHand::kMostAtOnce);
    }

    void whoLivesTogetherIsKnownToAllWhoSeeIt()
    {
        FamilyCase family;
        const auto secret = family.person(family.onlyPia, u"Kettu"_s);
        family.settle();
        family.hand().beginLasso();
        family.hand().pick(family.aino.text());
        family.hand().pick(secret.text());
        QVERIFY(family.hand().liveTogether({}));
        const auto homes = family.room->view().all<casework::Household>();
        QCOMPARE(homes.front().head.key.circle, family.onlyPia);
    }

    void whoeverOnlyLooksHasNoHand()
    {
        FamilyCase family;
        GenogramDesk only(*family.room, family.room->view(), nullptr, nullptr);
        QVERIFY(!only.hand());
    }

    void anAddedOneIsSeenAlsoWhereOnlyTheNearAre()
    {
        FamilyCase family;
        const QSignalSpy watched(&family.desk, &GenogramDesk::sceneChanged);
        family.hand().pick(family.aino.text());
        family.hand().parents();
        family.settle();
        const QString mother = family.desk.chosen();
        family.desk.sight()->showNear(family.aino.text(), 1);
        family.hand().pick(mother);
        family.hand().parents(); // two steps from Aino
        family.settle();
        QVERIFY(!family.desk.chosen().isEmpty());
        QVERIFY(!family.desk.cellOf(family.desk.chosen()).isEmpty());
        QCOMPARE(family.drawn(), 5);
    }
};

KUDELMA_SUITE(TestGenogramHand)
#include "tst_genogram_hand.moc"

// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/genogram/drawing_case.h"
#include "support/suites.h"

#include <QAbstractItemModelTester>

using namespace kudelma;
using namespace kudelma::app;
using namespace kudelma::app::test;

namespace {

struct Told : FamilyCase
{
    [[nodiscard]] QuickCapture& line() { return *hand().capture(); }
    bool tell(const QString& words)
    {
        line().setText(words);
        const bool added = line().add();
        settle();
        return added;
    }
    /// Aino's mother and father, without names.
    void addParents()
    {
        static_cast<void>(desk.addParents(aino.text()));
        settle();
        desk.choose({});
    }
};

} // namespace

class TestQuickCapture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void theBuiltInWordsAreAllThere() { QCOMPARE(QuickCapture::languages().size(), std::size_t(3)); }

    void showsWhatItUnderstoodAndAddsNothingBefore()
    {
        Told told;
        const QAbstractItemModelTester parts(told.line().parts());
        told.line().setText(u"veli, Mika, noin 20, Ruotsi, ei yhteyttä"_s);
        QCOMPARE(told.line().ofWhom(), u"Aino"_s);
        QVERIFY(told.line().ready());
        QCOMPARE(told.line().parts()->count(), 5);
        QCOMPARE(told.line().parts()->value(0, u"words"_s).toString(), u"veli"_s);
        QVERIFY(!told.line().seenBy().isEmpty());
        told.settle();
        QCOMPARE(told.drawn(), 1);
    }

    void aBrotherIsDrawnWithAllThatWasSaid()
    {
        Told told;
        QVERIFY(told.tell(u"veli, noin 20, Ruotsi, ei yhteyttä"_s));
        QCOMPARE(told.drawn(), 4); // the parents whom nobody had named
        const auto brother = told.named(u"veli"_s);
        QCOMPARE(brother.value.gender, casework::Gender::Man);
        QCOMPARE(brother.value.note, u"Ruotsi"_s);
        QCOMPARE(brother.value.born.text(), u"~%1"_s.arg(QDate::currentDate().year() - 20));
        QCOMPARE(brother.head.key.circle, told.everybody);
        QCOMPARE(told.parentsOf(brother.head.id.text()), told.parentsOf(told.aino.text()));
        const auto ties = told.room->view().all<casework::Tie>();
        QCOMPARE(ties.size(), std::size_t(1));
        QCOMPARE(ties.front().value.sort, casework::TieSort::Cutoff);
        QVERIFY(told.line().text().isEmpty());
        QVERIFY(!told.line().lastAdded().isEmpty());
        told.pen.undo();
        told.settle();
        QCOMPARE(told.drawn(), 1);
        QVERIFY(told.room->view().all<casework::Tie>().empty());
    }

    void theMotherIsTheOneWhoWasDrawnWithoutAName()
    {
        Told told;
        told.addParents();
        QVERIFY(told.tell(u"äiti, Saara, 39"_s));
        QCOMPARE(told.drawn(), 3);
        QVERIFY(told.parentsOf(told.aino.text()).contains(told.named(u"Saara"_s).head.id.text()));
        QVERIFY(told.tell(u"äiti, Leena"_s)); // a second one is somebody else
        QCOMPARE(told.drawn(), 4);
    }

    void theWayIsDrawnAsFarAsItIsMissing()
    {
        Told told;
        QVERIFY(told.tell(u"äidin äiti, Eila"_s));
        QCOMPARE(told.drawn(), 3);
        const QString mother = told.parentsOf(told.aino.text()).value(0);
        QVERIFY(told.parentsOf(mother).contains(told.named(u"Eila"_s).head.id.text()));
        QVERIFY(told.tell(u"eno, Pekka"_s));
        QCOMPARE(told.drawn(), 4); // a brother of the mother, who has a mother already
        QCOMPARE(told.parentsOf(told.named(u"Pekka"_s).head.id.text()), told.parentsOf(mother));
    }

    void whereTheWayForksItAsks()
    {
        Told told;
        told.addParents();
        told.line().setText(u"mummo, Eila"_s);
        QVERIFY(!told.line().ready());
        const QVariantList fork = told.line().fork();
        QCOMPARE(fork.size(), 2);
        QVERIFY(!told.line().add());
        const QString through = fork.back().toMap()[u"key"_s].toString();
        told.line().goThrough(through);
        QVERIFY(told.line().ready());
        QVERIFY(told.line().add());
        told.settle();
        QCOMPARE(told.parentsOf(through), QStringList{told.named(u"Eila"_s).head.id.text()});
    }

    void aHalfBrotherHasOneParentInCommon()
    {
        Told told;
        told.addParents();
        told.line().setText(u"velipuoli, Niko"_s);
        told.line().goThrough(told.line().fork().front().toMap()[u"key"_s].toString());
        QVERIFY(told.line().add());
        told.settle();
        QCOMPARE(told.parentsOf(told.named(u"Niko"_s).head.id.text()).size(), 1);
    }

    void threeBrothersAreOneStepOfUndo()
    {
        Told told;
        QVERIFY(told.tell(u"kolme veljeä"_s));
        QCOMPARE(told.drawn(), 6);
        told.pen.undo();
        told.settle();
        QCOMPARE(told.drawn(), 1);
    }

    void aFormerPartnerIsAUnionThatHasEnded()
    {
        Told told;
        QVERIFY(told.tell(u"exvaimo, Liisa"_s));
        const auto unions = told.room->view().all<casework::Union>();
        QCOMPARE(unions.size(), std::size_t(1));
        QCOMPARE(unions.front().value.history.front().status, casework::UnionStatus::Separated);
    }

    void fosterParentsAndFriendsAreOfTheirKind()
    {
        Told told;
        QVERIFY(told.tell(u"sijaisäiti, Tuula"_s));
        QCOMPARE(told.room->view().all<casework::Parentage>().front().value.sort, casework::ParentSort::Foster);
        QVERIFY(told.tell(u"koira, Rekku"_s));
        QCOMPARE(told.named(u"Rekku"_s).value.sort, casework::PersonSort::Pet);
        QVERIFY(told.tell(u"kummitäti, Anne"_s));
        QCOMPARE(told.named(u"Anne"_s).value.sort, casework::PersonSort::NonKin);
    }

    void itIsAboutTheChosenOne()
    {
        Told told;
        told.addParents();
        QVERIFY(told.tell(u"äiti, Saara"_s));
        told.hand().beginCapture();
        told.hand().pick(told.named(u"Saara"_s).head.id.text());
        QCOMPARE(told.line().ofWhom(), u"Saara"_s);
        QCOMPARE(told.hand().step(), GenogramHand::Step::Capture);
        QVERIFY(told.tell(u"äiti, Eila"_s));
        QVERIFY(told.parentsOf(told.named(u"Saara"_s).head.id.text()).contains(told.named(u"Eila"_s).head.id.text()));
    }

    void whatIsNotUnderstoodIsNotAdded()
    {
        Told told;
        told.line().setText(u"Mika, 20"_s);
        QVERIFY(told.line().puzzled());
        QVERIFY(!told.line().add());
        told.line().setText({});
        QVERIFY(!told.line().puzzled());
        told.settle();
        QCOMPARE(told.drawn(), 1);
    }

    void nameAndNoteCanBeSwapped()
    {
        Told told;
        told.line().setText(u"veli, Sastamala"_s);
        QCOMPARE(told.line().read().name, u"Sastamala"_s);
        told.line().swapNameAndNote();
        QVERIFY(told.line().add());
        told.settle();
        QCOMPARE(told.named(u"veli"_s).value.note, u"Sastamala"_s);
    }

    void harmIsNotWritten()
    {
        Told told;
        told.line().setText(u"isäpuoli, lyö Ainoa"_s);
        QVERIFY(told.line().withheld());
        QVERIFY(told.line().add());
        told.settle();
        QVERIFY(told.room->view().all<casework::Tie>().empty());
        for (const auto& [head, person] : told.room->view().all<casework::Person>())
            QVERIFY(!person.note.contains(u"lyö"_s));
    }

    void whatAsksForAReasonIsNotWritten()
    {
        Told told;
        told.line().setText(u"eno Arvi, alkoholisti, hakkasi vaimoaan"_s);
        QVERIFY(told.line().withheldHealth() && told.line().withheld());
        QVERIFY(told.line().add());
        told.settle();
        QVERIFY(told.named(u"Arvi"_s).value.note.isEmpty());
        QVERIFY(told.room->view().all<casework::Mark>().empty());
        QVERIFY(!told.line().withheldHealth()); // the next line is another one's
    }

    void aParentWhoStandsWhereMoreReadIsNotFilledIn()
    {
        Told told;
        casework::Person unnamed;
        unnamed.gender = casework::Gender::Man;
        const auto father = told.add(told.everybody, unnamed);
        const auto kettu = told.person(told.onlyPia, u"Kettu"_s);
        casework::Union couple;
        couple.partnerA = father;
        couple.partnerB = told.person(told.everybody, u"Pirjo"_s);
        const auto together = told.add(told.onlyPia, couple);
        for (const auto& parent : {couple.partnerA, couple.partnerB}) {
            casework::Parentage link;
            link.child = kettu;
            link.parent = parent;
            link.parents = together;
            told.add(told.onlyPia, link);
        }
        told.settle();
        told.desk.choose(kettu.text());
        told.line().setText(u"isä, Pekka, vankilassa"_s);
        QCOMPARE(told.line().seenBy(), told.pen.seenBy(told.onlyPia.text()));
        QVERIFY(told.line().add());
        told.settle();
        QVERIFY(told.read<casework::Person>(father).name.isEmpty());
        QVERIFY(told.read<casework::Person>(father).note.isEmpty());
        const auto pekka = told.named(u"Pekka"_s);
        QCOMPARE(pekka.head.key.circle, told.onlyPia);
        QVERIFY(told.parentsOf(kettu.text()).contains(pekka.head.id.text()));
    }

    void aRelativeOfASecretPersonIsSecretToo()
    {
        Told told;
        const auto secret = told.person(told.onlyPia, u"Kettu"_s);
        told.settle();
        told.desk.choose(secret.text());
        QVERIFY(told.tell(u"veli, Repo"_s));
        QCOMPARE(told.named(u"Repo"_s).head.key.circle, told.onlyPia);
        QCOMPARE(told.parentsOf(told.named(u"Repo"_s).head.id.text()).size(), 2);
    }
};

KUDELMA_SUITE(TestQuickCapture)
#include "tst_quick_capture.moc"

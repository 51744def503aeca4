// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/genogram_family.h"
#include "support/suites.h"

#include <QAbstractItemModelTester>

using namespace kudelma;
using namespace kudelma::app;
using namespace kudelma::app::test;
using Problem = FamilyTable::Problem;

class TestFamilyTable : public QObject
{
    Q_OBJECT

private:
    static QString cell(GenogramFamily& family, const casework::RecordId& person, FamilyTable::Column column)
    {
        family.settle();
        return family.table().text(family.table().indexOfKey(person.text()), column);
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void itIsAProperModelAndTheChildComesFirst()
    {
        GenogramFamily family;
        const QAbstractItemModelTester rows(&family.table());
        QCOMPARE(family.table().count(), 3);
        QCOMPARE(family.table().rows().front().key, family.aino.text());
        QCOMPARE(cell(family, family.aino, FamilyTable::Mother), u"Saara"_s);
        QCOMPARE(cell(family, family.aino, FamilyTable::Father), u"Mika"_s);
        QCOMPARE(cell(family, family.saara, FamilyTable::Partner), u"Mika"_s);
        QVERIFY(!family.table().addPerson(u"Leevi"_s).isEmpty());
        family.settle();
        QCOMPARE(family.table().count(), 4);
        QVERIFY(family.table().addPerson(u"  "_s).isEmpty());
    }

    void plainCellsAreSetByText()
    {
        GenogramFamily family;
        const QString aino = family.aino.text();
        QCOMPARE(family.table().set(aino, FamilyTable::Name, u"Aino Maria"_s), Problem::None);
        QCOMPARE(family.table().set(aino, FamilyTable::Called, u"minä"_s), Problem::None);
        QCOMPARE(family.table().set(aino, FamilyTable::Gender, u"wo"_s), Problem::None);
        QCOMPARE(family.table().set(aino, FamilyTable::Gender, u"zebra"_s), Problem::NoGender);
        QCOMPARE(family.table().set(aino, FamilyTable::Born, u"12.4.2015"_s), Problem::None);
        QCOMPARE(family.table().set(aino, FamilyTable::Died, u"never"_s), Problem::NoDate);
        const auto person = family.read<casework::Person>(family.aino);
        QCOMPARE(person.name, u"Aino Maria"_s);
        QCOMPARE(person.gender, casework::Gender::Woman);
        QCOMPARE(person.born.text(), u"2015-04-12"_s);
        QCOMPARE(family.table().set(aino, FamilyTable::Name, QString(121, u'x')), Problem::TooLong);
        QCOMPARE(family.table().set(u"nobody"_s, FamilyTable::Name, u"x"_s), Problem::NotYours);
    }

    void aParentIsSomebodyKnownOrSomebodyNew()
    {
        GenogramFamily family;
        const QString leevi = family.table().addPerson(u"Leevi"_s);
        const auto id = *casework::RecordId::fromText(leevi);
        family.settle();
        QCOMPARE(family.table().set(leevi, FamilyTable::Mother, u"saara"_s), Problem::None);
        QCOMPARE(cell(family, id, FamilyTable::Mother), u"Saara"_s);
        QCOMPARE(family.table().set(leevi, FamilyTable::Father, u"Mika"_s), Problem::None);
        family.settle();
        // Both parents are known now, so the child hangs from the couple that they are.
        int ofCouple = 0;
        for (const auto& [head, link] : family.room->view().all<casework::Parentage>())
            ofCouple += link.child == id && link.parents.text() == family.couple ? 1 : 0;
        QCOMPARE(ofCouple, 2);
        QCOMPARE(family.table().set(leevi, FamilyTable::Father, u"Petri"_s), Problem::None);
        QCOMPARE(cell(family, id, FamilyTable::Father), u"Petri"_s);
        QCOMPARE(family.room->view().all<casework::Person>().size(), std::size_t(5));
        QCOMPARE(family.table().set(leevi, FamilyTable::Father, {}), Problem::None);
        QCOMPARE(cell(family, id, FamilyTable::Father), QString());
        QCOMPARE(cell(family, family.aino, FamilyTable::Father), u"Mika"_s);
    }

    void twoMothersStandInOneCell()
    {
        GenogramFamily family;
        const auto elsa = family.person(family.everybody, u"Elsa"_s);
        family.settle();
        QCOMPARE(family.table().set(elsa.text(), FamilyTable::Mother, u"Miia, Johanna"_s), Problem::None);
        const QString both = cell(family, elsa, FamilyTable::Mother);
        QVERIFY(both.contains(u"Miia"_s) && both.contains(u"Johanna"_s));
        QCOMPARE(family.table().set(elsa.text(), FamilyTable::Mother, u"a,b,c,d,e,f,g"_s), Problem::TooLong);
    }

    void nobodyIsTheirOwnAncestor()
    {
        GenogramFamily family;
        QCOMPARE(family.table().set(family.saara.text(), FamilyTable::Mother, u"Aino"_s), Problem::Circular);
        QCOMPARE(family.table().set(family.aino.text(), FamilyTable::Mother, u"Aino"_s), Problem::Circular);
        QCOMPARE(family.table().set(family.aino.text(), FamilyTable::Partner, u"Aino"_s), Problem::Circular);
    }

    void aCoupleThatFewerKnowStandsInNobodysWay()
    {
        GenogramFamily family;
        const auto narrow = family.circle({u"pia"_s});
        const auto miia = family.person(family.everybody, u"Miia"_s);
        const auto petri = family.person(family.everybody, u"Petri"_s);
        family.pen.set(miia.text(), {{u"gender"_s, u"woman"_s}});
        family.pen.set(petri.text(), {{u"gender"_s, u"man"_s}});
        const auto leevi = family.person(family.everybody, u"Leevi"_s);
        const QString secret
            = family.pen.add(u"unions"_s, narrow.text(), {{u"partnerA"_s, miia.text()}, {u"partnerB"_s, petri.text()}});
        family.settle();
        QCOMPARE(family.table().set(leevi.text(), FamilyTable::Mother, u"Miia"_s), Problem::None);
        family.settle();
        QCOMPARE(family.table().set(leevi.text(), FamilyTable::Father, u"Petri"_s), Problem::None);
        QCOMPARE(cell(family, leevi, FamilyTable::Father), u"Petri"_s);
        int ofCouple = 0;
        for (const auto& [head, link] : family.room->view().all<casework::Parentage>()) {
            if (link.child != leevi)
                continue;
            QVERIFY(link.parents.text() != secret);
            const auto couple = family.room->view().head(link.parents);
            ofCouple += couple && couple->key.circle == family.everybody ? 1 : 0;
        }
        QCOMPARE(ofCouple, 2);
    }

    void aSharedScreenTellsNoNameThatStaysOffIt()
    {
        GenogramFamily family;
        casework::Person loss;
        loss.name = u"Enkeli"_s;
        loss.sort = casework::PersonSort::Miscarriage;
        const auto hidden = family.add(family.everybody, loss);
        family.pen.add(
            u"parentages"_s, family.everybody.text(), {{u"child"_s, family.mika.text()}, {u"parent"_s, hidden.text()}});
        family.pen.add(u"unions"_s, family.everybody.text(),
            {{u"partnerA"_s, family.mika.text()}, {u"partnerB"_s, hidden.text()}});
        family.pen.add(u"households"_s, family.everybody.text(),
            {{u"members"_s,
                QVariantList{
                    QVariantMap{{u"person"_s, family.mika.text()}}, QVariantMap{{u"person"_s, hidden.text()}}}}});
        family.settle();
        QCOMPARE(cell(family, family.mika, FamilyTable::Home), u"Enkeli"_s); // at a worker's own desk
        family.desk.setShared(true);
        family.settle();
        QVERIFY(family.table().indexOfKey(hidden.text()) < 0);
        for (int column = 0; column < FamilyTable::kColumns; ++column)
            QVERIFY(!cell(family, family.mika, FamilyTable::Column(column)).contains(u"Enkeli"_s));
        // What is typed finds nobody who is not shown: it is somebody else of that name.
        QCOMPARE(family.table().set(family.aino.text(), FamilyTable::Partner, u"Enkeli"_s), Problem::None);
        family.settle();
        for (const auto& [head, couple] : family.room->view().all<casework::Union>())
            QVERIFY(couple.partnerA != family.aino || couple.partnerB != hidden);
        // A couple that is not shown stays whoever else is typed there.
        QCOMPARE(family.table().set(family.mika.text(), FamilyTable::Partner, u"Saara, Leena"_s), Problem::None);
        family.settle();
        QVERIFY(std::ranges::any_of(family.room->view().all<casework::Union>(),
            [&](const auto& couple) { return couple.value.partnerB == hidden; }));
        family.desk.sight()->seek(u"enkeli"_s);
        QCOMPARE(family.desk.sight()->found()->count(), 1);
        QVERIFY(family.desk.sight()->found()->rows().front().key != hidden.text());
        for (const genogram::LegendEntry& sign : family.desk.scene().legend)
            QVERIFY(sign.person != genogram::PersonKind::Miscarriage);
    }

    void aNameThatSeveralHaveIsNotGuessed()
    {
        GenogramFamily family;
        const auto second = family.person(family.everybody, u"Saara"_s);
        family.pen.set(second.text(), {{u"familyName"_s, u"Rekola"_s}});
        const auto leevi = family.person(family.everybody, u"Leevi"_s);
        family.settle();
        QCOMPARE(family.table().set(leevi.text(), FamilyTable::Mother, u"Saara"_s), Problem::NotOne);
        QCOMPARE(family.table().set(leevi.text(), FamilyTable::Mother, u"Saara Rekola"_s), Problem::None);
        QVERIFY(!family.table().problemText(Problem::NotOne).isEmpty());
    }

    void aCoupleWithChildrenIsNotTakenAway()
    {
        GenogramFamily family;
        QCOMPARE(family.table().set(family.saara.text(), FamilyTable::Partner, {}), Problem::HasHistory);
        QCOMPARE(family.table().set(family.saara.text(), FamilyTable::Partner, u"Mika, Jesse"_s), Problem::None);
        QCOMPARE(cell(family, family.saara, FamilyTable::Partner).split(u", "_s).size(), 2);
        QCOMPARE(family.table().set(family.saara.text(), FamilyTable::Partner, u"Mika"_s), Problem::None);
        QCOMPARE(cell(family, family.saara, FamilyTable::Partner), u"Mika"_s);
        // An ended couple is begun again in its own sheet.
        family.facts().open(family.saara.text());
        QVERIFY(family.facts().addStage(family.couple, u"divorced"_s, u"2017"_s));
        QCOMPARE(cell(family, family.saara, FamilyTable::Partner), QString());
        QCOMPARE(family.table().set(family.saara.text(), FamilyTable::Partner, u"Mika"_s), Problem::HasHistory);
    }

    void homesAreJoinedByNameOrByWhoLivesThere()
    {
        GenogramFamily family;
        QCOMPARE(family.table().set(family.saara.text(), FamilyTable::Home, u"Äidin koti"_s), Problem::None);
        family.settle();
        QCOMPARE(family.table().set(family.aino.text(), FamilyTable::Home, u"Saara"_s), Problem::None);
        QCOMPARE(cell(family, family.aino, FamilyTable::Home), u"Äidin koti"_s);
        QCOMPARE(family.table().set(family.aino.text(), FamilyTable::Home, u"äidin koti, Isän koti"_s), Problem::None);
        QCOMPARE(cell(family, family.aino, FamilyTable::Home).split(u", "_s).size(), 2);
        QCOMPARE(family.table().set(family.aino.text(), FamilyTable::Home, {}), Problem::None);
        QCOMPARE(cell(family, family.aino, FamilyTable::Home), QString());
        QCOMPARE(cell(family, family.saara, FamilyTable::Home), u"Äidin koti"_s);
        QCOMPARE(family.table().set(family.aino.text(), FamilyTable::Home, QString(81, u'k')), Problem::TooLong);
    }

    void settingACellIsOneStepOfUndo()
    {
        GenogramFamily family;
        const auto leevi = family.person(family.everybody, u"Leevi"_s);
        family.settle();
        QCOMPARE(family.table().set(leevi.text(), FamilyTable::Mother, u"Miia"_s), Problem::None);
        family.settle();
        QCOMPARE(family.table().count(), 5);
        family.pen.undo();
        family.settle();
        QCOMPARE(family.table().count(), 4);
        QCOMPARE(cell(family, leevi, FamilyTable::Mother), QString());
    }

    void whoOnlyLooksSetsNothing()
    {
        GenogramFamily family;
        FamilyTable only(*family.room, family.room->view(), nullptr, nullptr);
        QCOMPARE(only.set(family.aino.text(), FamilyTable::Name, u"x"_s), Problem::NotYours);
        QVERIFY(only.addPerson(u"x"_s).isEmpty());
        QVERIFY(!only.removePerson(family.aino.text()));
    }
};

KUDELMA_SUITE(TestFamilyTable)
#include "tst_family_table.moc"

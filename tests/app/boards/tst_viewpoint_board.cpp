// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/boards/viewpoint_board.h"

#include "app/boards/outsiders.h"
#include "support/suites.h"

#include <QRegularExpression>

using namespace kudelma;
using namespace kudelma::app;
using namespace kudelma::app::test;
using casework::MemberRole;

namespace {

/// Pia, Saara and Aino at one table, and a circle of Pia and Saara alone.
struct Views : TestCase
{
    casework::CircleId everybody = circle({u"pia"_s}, {u"saara"_s, u"aino"_s, u"mika"_s});
    casework::CircleId two = circle({u"pia"_s}, {u"saara"_s});
    casework::RecordId aino;
    casework::RecordId saara;
    Pen pen{*room, nullptr};
    CaseLists lists{*room, room->view(), nullptr};
    ViewpointBoard board;
    std::vector<Pen::Refusal> refusals;

    Views()
    {
        casework::Person child;
        child.name = u"Aino"_s;
        child.index = true;
        aino = add(everybody, child);
        saara = person(everybody, u"Saara"_s);
        casework::Member mother;
        mother.member = member(u"saara"_s);
        mother.name = u"Saara Kuusvaara"_s;
        mother.role = MemberRole::Parent;
        mother.person = saara;
        add(everybody, mother);
        name(everybody, u"pia"_s, u"Pia"_s, MemberRole::ResponsibleWorker);
        board.setLists(&lists);
        board.setPen(&pen);
        QObject::connect(&pen, &Pen::refused, room.get(), [this](Pen::Refusal why) { refusals.push_back(why); });
    }
    [[nodiscard]] static QString row(const casework::RecordId& person) { return u"person/"_s + person.text(); }
    [[nodiscard]] static QVariantList cell(ViewpointBoard& of, const QString& row, const QString& column)
    {
        return of.rows()->value(of.rows()->indexOfKey(row), column).toList();
    }
    casework::RecordId meeting(const QString& title)
    {
        casework::Meeting one;
        one.title = title;
        return add(everybody, one);
    }
};

} // namespace

class TestViewpointBoard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void theChildStandsFirstAndWorkersComeByATap()
    {
        Views v;
        QCOMPARE(texts(*v.board.rows(), u"name"_s), (QStringList{u"Aino"_s, u"Saara"_s}));
        QCOMPARE(texts(*v.board.others(), u"name"_s), QStringList{u"Pia"_s});
        v.board.addRow(v.board.others()->rows().front().key);
        QCOMPARE(texts(*v.board.rows(), u"name"_s), (QStringList{u"Aino"_s, u"Saara"_s, u"Pia"_s}));
        QCOMPARE(v.board.others()->count(), 0);
    }

    void aCellSaysWhoseWordsTheyAre()
    {
        Views v;
        QVERIFY(!v.board.write(v.everybody.text(), Views::row(v.saara), u"helpWanted"_s, u" Joku iltaan. "_s, true)
                     .isEmpty());
        v.settle();
        const QVariantList help = Views::cell(v.board, Views::row(v.saara), u"help"_s);
        QCOMPARE(help.size(), 1);
        QCOMPARE(help.front().toMap()[u"words"_s].toString(), u"Joku iltaan."_s);
        QVERIFY(help.front().toMap()[u"own"_s].toBool());
        QCOMPARE(Views::cell(v.board, Views::row(v.saara), u"worry"_s).size(), 0);
    }

    void aWorkersViewStandsUnderTheirName()
    {
        Views v;
        const QString pia = v.board.others()->rows().front().key;
        QVERIFY(!v.board.write(v.everybody.text(), pia, u"works"_s, u"Saara soittaa itse."_s, false).isEmpty());
        v.settle();
        QCOMPARE(Views::cell(v.board, pia, u"works"_s).size(), 1);
    }

    void whatAGuestSaidStandsInTheRowOfWhoTheyAre()
    {
        Views v;
        casework::Viewpoint said;
        said.member = member(u"saara"_s);
        said.words = u"Pelkään iltoja."_s;
        v.add(v.everybody, said);
        v.settle();
        QCOMPARE(v.board.rows()->count(), 2);
        QCOMPARE(Views::cell(v.board, Views::row(v.saara), u"worry"_s).size(), 1);
    }

    void whatTwoKnowIsHeldByNobodyElseAndLeavesNoTrace()
    {
        Views v;
        const QString words = u"Pelkaan iltoja Mikan kanssa"_s;
        QVERIFY(!v.board.write(v.two.text(), Views::row(v.saara), u"worry"_s, words, true).isEmpty());
        QVERIFY(!v.board.finish(v.two.text(), false, u"Tasta emme puhu Mikalle"_s).isEmpty());
        v.settle();
        QVERIFY(heldBy(v, {v.two}).contains(words.toUtf8()));
        QVERIFY(!heldBy(v, {v.everybody}).contains(words.toUtf8()));
        QVERIFY(!heldBy(v, {v.everybody}).contains("Tasta emme puhu"));
        SharedScreen screen(v, {u"pia"_s, u"saara"_s, u"mika"_s});
        ViewpointBoard shown;
        shown.setLists(&screen.lists);
        // The same rows and the same emptiness as before anybody said anything.
        QCOMPARE(texts(*shown.rows(), u"name"_s), (QStringList{u"Aino"_s, u"Saara"_s}));
        QCOMPARE(Views::cell(shown, Views::row(v.saara), u"worry"_s).size(), 0);
        QCOMPARE(shown.ends()->count(), 0);
        QVERIFY(!shown.hasEarlier());
    }

    void whomOnlyAFewKnowHasNoRowOnASharedScreen()
    {
        Views v;
        const auto hidden = v.person(v.two, u"Salainen"_s);
        QVERIFY(!v.board.write(v.two.text(), Views::row(hidden), u"worry"_s, u"Sana"_s, false).isEmpty());
        v.settle();
        QCOMPARE(v.board.rows()->count(), 3);
        SharedScreen screen(v, {u"pia"_s, u"mika"_s});
        ViewpointBoard shown;
        shown.setLists(&screen.lists);
        QCOMPARE(texts(*shown.rows(), u"name"_s), (QStringList{u"Aino"_s, u"Saara"_s}));
        QVERIFY(!texts(*shown.others(), u"name"_s).contains(u"Salainen"_s));
        QVERIFY(v.board.write(v.everybody.text(), Views::row(hidden), u"worry"_s, u"Sana"_s, false).isEmpty());
        QCOMPARE(v.refusals, std::vector{Pen::Refusal::WouldShowMore});
    }

    void aWorkerWhomNotEverybodyKnowsIsNotNamedToThem()
    {
        Views v;
        v.name(v.two, u"outi"_s, u"Outi"_s, MemberRole::FamilyTherapist);
        const QString outi = u"member/"_s + member(u"outi"_s).text();
        QVERIFY(v.board.write(v.everybody.text(), outi, u"works"_s, u"Sana"_s, false).isEmpty());
        QCOMPARE(v.refusals, std::vector{Pen::Refusal::WouldShowMore});
        QVERIFY(!v.board.write(v.two.text(), outi, u"works"_s, u"Sana"_s, false).isEmpty());
    }

    void agreeingAndSeeingItDifferentlyAreBothKept()
    {
        Views v;
        QVERIFY(v.board.finish(v.everybody.text(), true, u"  "_s).isEmpty());
        QCOMPARE(v.refusals, std::vector{Pen::Refusal::Missing});
        QVERIFY(!v.board.finish(v.everybody.text(), true, u"Illat ovat vaikeita."_s).isEmpty());
        QVERIFY(!v.board.finish(v.everybody.text(), false, {}).isEmpty());
        v.settle();
        QCOMPARE(v.board.ends()->count(), 2);
        const auto stored = v.room->view().all<casework::Viewpoint>();
        QCOMPARE(
            std::ranges::count(stored, casework::Topic::Disagreed, [](const auto& one) { return one.value.topic; }), 1);
        QVERIFY(std::ranges::none_of(stored, [](const auto& one) { return one.value.words.isEmpty(); }));
    }

    void anEarlierMeetingIsOneTapAway()
    {
        Views v;
        const auto before = v.meeting(u"Viime viikko"_s);
        const auto now = v.meeting(u"Nyt"_s);
        v.pen.setMeeting(before);
        QVERIFY(!v.board.write(v.everybody.text(), Views::row(v.aino), u"works"_s, u"Koira"_s, true).isEmpty());
        v.pen.setMeeting(now);
        QVERIFY(!v.board.write(v.everybody.text(), Views::row(v.aino), u"works"_s, u"Mummo"_s, true).isEmpty());
        v.settle();
        v.board.setMeeting(now.text());
        QVERIFY(v.board.hasEarlier());
        QCOMPARE(Views::cell(v.board, Views::row(v.aino), u"works"_s).size(), 1);
        v.board.setEarlier(true);
        QCOMPARE(Views::cell(v.board, Views::row(v.aino), u"works"_s).size(), 2);
    }

    void otherListsKnowNothingOfTheFormerOnes()
    {
        Views v;
        v.board.addRow(u"member/"_s + member(u"pia"_s).text());
        QVERIFY(!v.board.write(v.two.text(), Views::row(v.saara), u"worry"_s, u"Kahden kesken"_s, false).isEmpty());
        v.settle();
        SharedScreen screen(v, {u"pia"_s, u"mika"_s});
        v.board.setLists(&screen.lists);
        QCOMPARE(texts(*v.board.rows(), u"name"_s), (QStringList{u"Aino"_s, u"Saara"_s}));
        QCOMPARE(Views::cell(v.board, Views::row(v.saara), u"worry"_s).size(), 0);
        v.board.setLists(nullptr);
        QCOMPARE(v.board.rows()->count(), 0);
    }
};

KUDELMA_SUITE(TestViewpointBoard)
#include "tst_viewpoint_board.moc"

// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/core/case_entry.h"
#include "app/models/case_lists.h"
#include "app/steps/between_desk.h"
#include "app/steps/due_days.h"
#include "app/support/test_case.h"
#include "support/suites.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace kudelma;
using namespace kudelma::app;
using namespace kudelma::app::test;
using casework::PartialDate;
using casework::Step;
using casework::StepState;

namespace {

PartialDate inDays(int days)
{
    return PartialDate::of(QDate::currentDate().addDays(days));
}

/// Pia's page of Aino between two meetings: a circle with Saara in it, and one that Saara knows nothing of.
struct Between : TestCase
{
    casework::CircleId everybody = circle({u"pia"_s, u"jonna"_s}, {u"saara"_s});
    casework::CircleId team = circle({u"pia"_s, u"jonna"_s});
    casework::RecordId aino;
    Pen pen{*room, nullptr};
    std::unique_ptr<BetweenDesk> desk;

    Between()
    {
        for (const auto& where : {everybody, team}) {
            name(where, u"pia"_s, u"Pia"_s);
            name(where, u"jonna"_s, u"Jonna"_s);
        }
        name(everybody, u"saara"_s, u"Saara"_s, casework::MemberRole::Parent);
        aino = person(everybody, u"Aino"_s);
        settle();
        desk = std::make_unique<BetweenDesk>(*room, pen);
    }
    casework::RecordId step(const QString& what, const QString& owner, const PartialDate& due,
        StepState state = StepState::Confirmed, const casework::CircleId& where = {})
    {
        Step made;
        made.what = what;
        made.owner = member(owner);
        made.due = due;
        made.state = state;
        const auto id = add(where.isNull() ? everybody : where, made);
        settle();
        desk->refresh();
        return id;
    }
    casework::RecordId telling(const QString& what, const PartialDate& by)
    {
        Step made;
        made.what = what;
        made.owner = member(u"jonna"_s);
        made.state = StepState::Confirmed;
        made.childTold = {
            {aino, member(u"pia"_s), {}, by, u"kävelyllä"_s}, {aino, {}, u"isä Mika"_s, inDays(9), u"iltapalalla"_s}};
        const auto id = add(everybody, made);
        settle();
        desk->refresh();
        return id;
    }
};

} // namespace

/// What was promised, what the child hears next, and what came of it.
class BetweenDeskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatHasWaitedLongestComesFirst()
    {
        Between page;
        const QAbstractItemModelTester tester(page.desk->promises());
        page.step(u"Soittaa koululle"_s, u"jonna"_s, inDays(3));
        page.step(u"Ilman päivää"_s, u"jonna"_s, {});
        page.step(u"Käydä mummolla"_s, u"pia"_s, inDays(-2));
        page.step(u"Tehty jo"_s, u"pia"_s, inDays(-5), StepState::Done);
        page.step(u"Ei onnistunut"_s, u"pia"_s, inDays(-5), StepState::DidNotWork);
        QCOMPARE(texts(*page.desk->promises(), u"what"_s),
            QStringList({u"Käydä mummolla"_s, u"Soittaa koululle"_s, u"Ilman päivää"_s}));
        QCOMPARE(page.desk->promises()->value(0, u"overdue"_s), true);
        QCOMPARE(page.desk->promises()->value(1, u"overdue"_s), false);
        QCOMPARE(page.desk->promises()->value(0, u"isMine"_s), true);
        QCOMPARE(page.desk->promises()->value(1, u"who"_s).toString(), u"Jonna"_s);
        QCOMPARE(page.desk->overdue(), 1);
    }

    void oneTapTellsWhatCameOfIt()
    {
        Between page;
        const auto id = page.step(u"Käydä mummolla"_s, u"pia"_s, inDays(-2));
        QVERIFY(page.desk->cameOf(id.text(), u"done"_s, {}));
        QCOMPARE(page.desk->promises()->count(), 0);
        QCOMPARE(page.desk->overdue(), 0);
        QCOMPARE(texts(*page.desk->happened(), u"what"_s), QStringList(u"Käydä mummolla"_s));
        QVERIFY(page.desk->cameOf(id.text(), u"didNotWork"_s, u"  Mummo oli matkalla. "_s));
        QCOMPARE(page.read<Step>(id).state, StepState::DidNotWork);
        QCOMPARE(page.read<Step>(id).result, u"Mummo oli matkalla."_s);
        QVERIFY(page.desk->cameOf(id.text(), u"done"_s, {})); // words stay where none are given
        QCOMPARE(page.read<Step>(id).result, u"Mummo oli matkalla."_s);
        page.pen.undo();
        page.settle();
        QCOMPARE(page.read<Step>(id).state, StepState::DidNotWork);
    }

    void whatIsNoStateIsRefused()
    {
        Between page;
        const auto id = page.step(u"Käydä mummolla"_s, u"pia"_s, inDays(2));
        const QSignalSpy refused(&page.pen, &Pen::refused);
        QVERIFY(!page.desk->cameOf(id.text(), u"perhaps"_s, {}));
        QVERIFY(!page.desk->cameOf(u"nothing"_s, u"done"_s, {}));
        QCOMPARE(refused.count(), 2);
        QCOMPARE(page.read<Step>(id).state, StepState::Confirmed);
    }

    void theChildsNextContactIsThereUntilTheChildHasHeard()
    {
        Between page;
        const auto id = page.telling(u"Mummo tulee sunnuntaisin"_s, inDays(-1));
        const KeyedListModel& tellings = *page.desk->tellings();
        QCOMPARE(texts(tellings, u"teller"_s), QStringList({u"Pia"_s, u"isä Mika"_s}));
        QCOMPARE(tellings.value(0, u"overdue"_s), true);
        QCOMPARE(tellings.value(0, u"child"_s).toString(), u"Aino"_s);
        QCOMPARE(page.desk->overdue(), 1);
        QVERIFY(page.desk->setTold(id.text(), 0, true));
        QCOMPARE(texts(tellings, u"teller"_s), QStringList(u"isä Mika"_s));
        const Step after = page.read<Step>(id);
        QVERIFY(after.childTold[0].told && !after.childTold[1].told);
        QCOMPARE(after.childTold[1].tellerName, u"isä Mika"_s);
        QCOMPARE(after.childTold[0].how, u"kävelyllä"_s);
        QVERIFY(!page.desk->setTold(id.text(), 2, true));
        QVERIFY(!page.desk->setTold(id.text(), -1, true));
        QVERIFY(!page.desk->setTold(u"nothing"_s, 0, true));
    }

    void whatIsDoneIsStillToldAndWhatCameToNothingIsNot()
    {
        Between page;
        const auto id = page.telling(u"Mummo tulee sunnuntaisin"_s, inDays(1));
        QVERIFY(page.desk->cameOf(id.text(), u"done"_s, {}));
        QCOMPARE(page.desk->tellings()->count(), 2);
        QVERIFY(page.desk->cameOf(id.text(), u"dropped"_s, {}));
        QCOMPARE(page.desk->tellings()->count(), 0);
    }

    void questionsWaitUntilTheyAreAsked()
    {
        Between page;
        casework::Question question;
        question.words = u"Kuka huomaa ensin, kun Ainolla on hyvä päivä?"_s;
        question.toWhom = {page.aino};
        question.asker = member(u"pia"_s);
        question.due = inDays(-1);
        const auto id = page.add(page.everybody, question);
        page.settle();
        page.desk->refresh();
        QCOMPARE(page.desk->questions()->count(), 1);
        QCOMPARE(page.desk->questions()->value(0, u"toWhom"_s).toStringList(), QStringList(u"Aino"_s));
        QCOMPARE(page.desk->overdue(), 1);
        QVERIFY(page.pen.set(id.text(), {{u"state"_s, u"asked"_s}}));
        page.settle();
        page.desk->refresh();
        QCOMPARE(page.desk->questions()->count(), 0);
    }

    void aQuestionIsAnsweredInWordsOfSomebodyOnADay()
    {
        Between page;
        casework::Question question;
        question.words = u"Kuka huomaa ensin, kun Ainolla on hyvä päivä?"_s;
        question.toWhom = {page.aino};
        question.asker = member(u"pia"_s);
        const auto id = page.add(page.everybody, question);
        page.settle();
        page.desk->refresh();
        QCOMPARE(page.desk->questions()->value(0, u"whomKeys"_s).toStringList(), QStringList(page.aino.text()));
        QVERIFY(page.desk->questions()->value(0, u"writable"_s).toBool());
        const QVariantMap answer{{u"state"_s, u"answered"_s}, {u"answer"_s, u"Mummo huomaa."_s},
            {u"answeredBy"_s, page.aino.text()}, {u"askedOn"_s, u"2026-11-30"_s}};
        QVERIFY(page.pen.set(id.text(), answer));
        page.settle();
        page.desk->refresh();
        QCOMPARE(page.desk->questions()->count(), 0);
        CaseLists lists(*page.room, page.room->view(), nullptr);
        const auto shown = [&](const QString& role) {
            return lists.questions()->value(lists.questions()->indexOfKey(id.text()), role).toString();
        };
        QCOMPARE(shown(u"state"_s), u"answered"_s);
        QCOMPARE(shown(u"answer"_s), u"Mummo huomaa."_s);
        QCOMPARE(shown(u"answererName"_s), u"Aino"_s);
        QCOMPARE(shown(u"askedOn"_s), u"2026-11-30"_s);
        // One step takes all of it back.
        page.pen.undo();
        page.settle();
        QCOMPARE(shown(u"state"_s), u"planned"_s);
        QVERIFY(shown(u"answer"_s).isEmpty() && shown(u"answererName"_s).isEmpty());
    }

    /// What is written here stays in the step's own circle: who is not in it holds nothing of it.
    void whatCameOfItIsInTheCircleOfTheStepAlone()
    {
        Between page;
        const auto id = page.step(u"Puhua tiimissä"_s, u"pia"_s, inDays(1), StepState::Confirmed, page.team);
        QVERIFY(page.desk->cameOf(id.text(), u"didNotWork"_s, u"kanarialintu"_s));
        QCOMPARE(page.room->view().head(id)->key.circle, page.team);
        casework::CaseView* saaras = page.room->projection({member(u"saara"_s)}, page.room.get());
        QVERIFY(!saaras->get<Step>(id));
        QVERIFY(saaras->all<Step>().empty());
    }

    void theHomePageLearnsDaysAndNothingElse()
    {
        Between page;
        page.step(u"Käydä mummolla"_s, u"pia"_s, inDays(-2));
        page.step(u"Soittaa koululle"_s, u"jonna"_s, inDays(1));
        page.telling(u"kanarialintu"_s, inDays(4));
        CaseEntry entry;
        entry.child = u"Aino"_s;
        QVERIFY(noteDue(page.room->view(), page.room->self(), entry));
        const QList<QDate> expected{inDays(-2).latest(), inDays(4).latest()};
        QCOMPARE(entry.due, expected);
        QVERIFY(!noteDue(page.room->view(), page.room->self(), entry)); // nothing new
        const QByteArray kept = entry.toInfo();
        QVERIFY(!kept.contains("kanarialintu") && !kept.contains("mummo"));
        QCOMPARE(CaseEntry::fromInfo({}, kept).due, expected);
    }

    void theHomePageKeepsNoMoreDaysThanItCanShow()
    {
        Between page;
        for (int i = 0; i < CaseEntry::kMaxDue + 5; ++i)
            page.step(u"Askel"_s, u"pia"_s, inDays(i));
        CaseEntry entry;
        QVERIFY(noteDue(page.room->view(), page.room->self(), entry));
        QCOMPARE(entry.due.size(), CaseEntry::kMaxDue);
        entry.due << entry.due << QDate();
        QCOMPARE(CaseEntry::fromInfo({}, entry.toInfo()).due.size(), CaseEntry::kMaxDue);
    }
};

KUDELMA_SUITE(BetweenDeskTest)
#include "tst_between.moc"

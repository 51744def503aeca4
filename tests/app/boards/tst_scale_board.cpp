// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/boards/outsiders.h"
#include "app/boards/scale_board.h"
#include "casework/known_question.h"
#include "support/suites.h"

#include <QRegularExpression>

using namespace kudelma;
using namespace kudelma::app;
using namespace kudelma::app::test;
using casework::Scale;
using casework::ScaleMoment;

namespace {

struct ScaleCase : TestCase
{
    casework::CircleId everybody = circle({u"pia"_s, u"outi"_s}, {u"saara"_s, u"mika"_s});
    casework::CircleId team = circle({u"pia"_s, u"outi"_s});
    casework::RecordId aino = person(everybody, u"Aino"_s);
    casework::RecordId saara = person(everybody, u"Saara"_s);
    casework::RecordId first = meeting(u"Ensimmäinen"_s);
    casework::RecordId second = meeting(u"Toinen"_s);
    Pen pen{*room, nullptr};
    CaseLists lists{*room, room->view(), nullptr};
    ScaleBoard board;
    std::vector<Pen::Refusal> refusals;

    ScaleCase()
    {
        name(everybody, u"pia"_s, u"Pia"_s);
        settle();
        board.setLists(&lists);
        board.setPen(&pen);
        board.setMeeting(second.text());
        pen.setMeeting(second);
        QObject::connect(&pen, &Pen::refused, room.get(), [this](Pen::Refusal why) { refusals.push_back(why); });
    }
    casework::RecordId meeting(const QString& title)
    {
        casework::Meeting held;
        held.title = title;
        return add(everybody, held);
    }
    void answered(const casework::RecordId& who, int value, const QString& day, ScaleMoment moment,
        const casework::RecordId& at, const QString& question = {})
    {
        Scale scale;
        scale.person = who;
        scale.value = value;
        scale.askedOn = *casework::PartialDate::fromText(day);
        scale.moment = moment;
        scale.meeting = at;
        scale.question = question;
        add(everybody, scale);
        settle();
    }
    [[nodiscard]] QVariantMap answer(int question, int who)
    {
        return board.questions()->value(question, u"answers"_s).toList().value(who).toMap();
    }
    [[nodiscard]] QString row(const QString& who)
    {
        for (const KeyedListModel::Row& each : board.answerers()->rows()) {
            if (each.values[0].toString() == who)
                return each.key;
        }
        return {};
    }
};

} // namespace

class TestScaleBoard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aMeetingShowsItsOwnAnswersAndHowTheyMoved()
    {
        ScaleCase s;
        s.answered(s.aino, 3, u"2026-09-01"_s, ScaleMoment::Baseline, s.first);
        s.answered(s.aino, 4, u"2026-09-02"_s, ScaleMoment::After, s.first);
        s.answered(s.saara, 8, u"2026-09-01"_s, ScaleMoment::Baseline, s.first);
        QCOMPARE(s.board.questions()->count(), 0); // nobody has answered at this meeting
        s.answered(s.aino, 6, u"2026-10-14"_s, ScaleMoment::Baseline, s.second);
        s.answered(s.aino, 5, u"2026-10-14"_s, ScaleMoment::After, s.second);
        QCOMPARE(s.board.questions()->count(), 1);
        QCOMPARE(s.board.questions()->value(0, u"answers"_s).toList().size(), 1);
        const QVariantMap aino = s.answer(0, 0);
        QCOMPARE(aino[u"start"_s].toInt(), 6);
        QCOMPARE(aino[u"end"_s].toInt(), 5);
        QCOMPARE(aino[u"now"_s].toInt(), -1);
        QCOMPARE(aino[u"last"_s].toInt(), 4);
        QCOMPARE(aino[u"latest"_s].toInt(), 5);
        QCOMPARE(aino[u"change"_s].toInt(), 1);
        // Of the meeting before, what came later is not "last time".
        s.board.setMeeting(s.first.text());
        QCOMPARE(s.answer(0, 0)[u"start"_s].toInt(), 3);
        QCOMPARE(s.answer(0, 0)[u"last"_s].toInt(), -1);
        QCOMPARE(s.answer(0, 1)[u"name"_s].toString(), u"Saara"_s);
    }

    void eachQuestionStandsByItself()
    {
        ScaleCase s;
        s.answered(s.aino, 2, u"2026-10-14"_s, ScaleMoment::Between, s.second, u"Miten aamut menevät?"_s);
        s.answered(s.aino, 9, u"2026-10-14"_s, ScaleMoment::Between, s.second, casework::kQuestionOfSafety);
        s.answered(s.aino, 7, u"2026-10-14"_s, ScaleMoment::Between, s.second);
        QCOMPARE(texts(*s.board.questions(), u"words"_s),
            (QStringList{u"How well are things now?"_s, u"How safe is it now?"_s, u"Miten aamut menevät?"_s}));
        QCOMPARE(s.answer(0, 0)[u"latest"_s].toInt(), 7);
        QCOMPARE(s.answer(1, 0)[u"latest"_s].toInt(), 9);
        QCOMPARE(s.answer(1, 0)[u"last"_s].toInt(), -1); // another question says nothing of this one
        s.board.setSafetyOnly(true);
        QCOMPARE(texts(*s.board.questions(), u"isSafety"_s), QStringList{u"true"_s});
    }

    void betweenMeetingsTheLastAnswerOfEachStands()
    {
        ScaleCase s;
        s.answered(s.aino, 3, u"2026-09-01"_s, ScaleMoment::Baseline, s.first);
        s.answered(s.aino, 6, u"2026-10-14"_s, ScaleMoment::Between, {});
        s.answered(s.saara, 8, u"2026-09-01"_s, ScaleMoment::Baseline, s.first);
        s.board.setMeeting({});
        QCOMPARE(s.board.questions()->value(0, u"answers"_s).toList().size(), 2);
        QCOMPARE(s.answer(0, 0)[u"latest"_s].toInt(), 6);
        QCOMPARE(s.answer(0, 0)[u"last"_s].toInt(), 3);
        QCOMPARE(s.answer(0, 1)[u"latest"_s].toInt(), 8);
        s.board.lookBack(s.board.wellbeing(), s.row(u"Aino"_s));
        QCOMPARE(s.board.historyValues(), (QVariantList{3, 6}));
        s.board.lookBack({}, {});
        QCOMPARE(s.board.history()->count(), 0);
    }

    void howSafeItIsIsAnsweredByEachAndNotAveraged()
    {
        ScaleCase s;
        s.board.setSafetyOnly(true);
        const QString all = s.everybody.text();
        QVERIFY(!s.board.answer(all, s.board.safety(), s.row(u"Aino"_s), 3, u"between"_s, u" Yöllä pelottaa. "_s)
                     .isEmpty());
        QVERIFY(!s.board.answer(all, s.board.safety(), s.row(u"Saara"_s), 9, u"between"_s, {}).isEmpty());
        const QString pia = s.board.answer(all, s.board.safety(), s.row(u"Pia"_s), 5, u"between"_s, {});
        s.settle();
        QCOMPARE(s.board.questions()->count(), 1);
        QCOMPARE(s.board.questions()->value(0, u"answers"_s).toList().size(), 3);
        QCOMPARE(s.answer(0, 0)[u"words"_s].toString(), u"Yöllä pelottaa."_s);
        QCOMPARE(s.answer(0, 0)[u"writtenBy"_s].toString(), u"Pia"_s);
        QVERIFY(!s.answer(0, 0)[u"own"_s].toBool());
        QVERIFY(s.answer(0, 2)[u"own"_s].toBool());
        const auto written = s.read<Scale>(*casework::RecordId::fromText(pia));
        QCOMPARE(written.question, casework::kQuestionOfSafety);
        QCOMPARE(written.member, member(u"pia"_s));
        QCOMPARE(written.meeting, s.second);
        QCOMPARE(written.askedOn, casework::PartialDate::of(QDate::currentDate()));
    }

    void oneAnswerForEachPersonAndMoment()
    {
        ScaleCase s;
        const QString all = s.everybody.text();
        const QString once
            = s.board.answer(all, s.board.wellbeing(), s.row(u"Aino"_s), 3, u"baseline"_s, u"Huonosti"_s);
        s.settle();
        QCOMPARE(s.board.answer(all, s.board.wellbeing(), s.row(u"Aino"_s), 4, u"baseline"_s, {}), once);
        const QString after = s.board.answer(all, s.board.wellbeing(), s.row(u"Aino"_s), 6, u"after"_s, {});
        s.settle();
        QVERIFY(after != once);
        QCOMPARE(s.room->view().all<Scale>().size(), std::size_t(2));
        QCOMPARE(s.answer(0, 0)[u"start"_s].toInt(), 4);
        QCOMPARE(s.answer(0, 0)[u"end"_s].toInt(), 6);
        QVERIFY(s.read<Scale>(*casework::RecordId::fromText(once)).words.isEmpty());
        QVERIFY(s.board.answer(all, s.board.wellbeing(), {}, 4, u"after"_s, {}).isEmpty());
        QVERIFY(s.board.answer(all, s.board.wellbeing(), s.row(u"Aino"_s), 11, u"after"_s, {}).isEmpty());
        QVERIFY(s.board.answer(all, s.board.wellbeing(), s.row(u"Aino"_s), 4, u"later"_s, {}).isEmpty());
        QCOMPARE(s.refusals.size(), std::size_t(3));
    }

    void whatIsSaidBeforeFewIsALineOfItsOwnAndOnNoSharedScreen()
    {
        ScaleCase s;
        QVERIFY(!s.board.answer(s.everybody.text(), s.board.safety(), s.row(u"Aino"_s), 8, u"between"_s, {}).isEmpty());
        QVERIFY(
            !s.board.answer(s.team.text(), s.board.safety(), s.row(u"Aino"_s), 2, u"between"_s, u"Salaa"_s).isEmpty());
        s.settle();
        QCOMPARE(s.board.questions()->value(0, u"answers"_s).toList().size(), 2);
        SharedScreen screen(s, {u"pia"_s, u"mika"_s});
        ScaleBoard shown;
        shown.setLists(&screen.lists);
        shown.setMeeting(s.second.text());
        const QVariantList answers = shown.questions()->value(0, u"answers"_s).toList();
        QCOMPARE(answers.size(), 1);
        QCOMPARE(answers.front().toMap()[u"latest"_s].toInt(), 8);
        QCOMPARE(answers.front().toMap()[u"last"_s].toInt(), -1);
        shown.lookBack(shown.safety(), s.row(u"Aino"_s));
        QCOMPARE(shown.historyValues(), QVariantList{8});
        QVERIFY(!heldBy(s, {s.everybody}).contains("Salaa"));
    }

    void nobodyIsNamedToThoseWhoDoNotKnowThem()
    {
        ScaleCase s;
        s.name(s.team, u"outi"_s, u"Outi"_s);
        QVERIFY(!s.row(u"Outi"_s).isEmpty());
        QVERIFY(s.board.answer(s.everybody.text(), s.board.safety(), s.row(u"Outi"_s), 8, u"between"_s, {}).isEmpty());
        QCOMPARE(s.refusals, std::vector{Pen::Refusal::WouldShowMore});
        QVERIFY(!s.board.answer(s.team.text(), s.board.safety(), s.row(u"Outi"_s), 8, u"between"_s, {}).isEmpty());
    }
};

KUDELMA_SUITE(TestScaleBoard)
#include "tst_scale_board.moc"

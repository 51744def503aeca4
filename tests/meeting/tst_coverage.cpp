// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "casework/case_editor.h"
#include "meeting/coverage.h"
#include "meeting/coverage_release.h"
#include "meeting/figures.h"
#include "meeting/meeting_desk.h"
#include "support/suites.h"

#include <QFile>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace kudelma;
using namespace kudelma::meeting;
using casework::Attendance;
using casework::Figures;
using casework::MemberRole;

namespace {

const QDate kToday(2026, 11, 25); // a Wednesday

casework::MemberId memberOf(const QString& name)
{
    return *casework::MemberId::fromText(name);
}

Figures figuresFor(int page, int meeting, QDate monday)
{
    Figures figures;
    figures.page = QString::number(page);
    figures.meeting = QString::number(meeting);
    figures.week = casework::PartialDate::of(monday);
    return figures;
}

QDate mondayBefore(int weeks)
{
    return kToday.addDays(1 - kToday.dayOfWeek() - 7 * weeks);
}

/// One meeting in memory, with a child, a mother, a curator and a therapist.
struct Held
{
    crdt::Document document;
    casework::CaseView view;
    casework::CircleId circle = casework::CircleId::random(casework::systemRandom());
    QDateTime now = QDateTime(QDate(2026, 10, 14), QTime(10, 0), QTimeZone::utc());
    casework::CaseEditor editor{view, {memberOf(u"pia"_s), [this] { return now; }, casework::systemRandom()}};
    MeetingTemplate order;
    casework::RecordId meeting;

    Held()
    {
        QFile file(QStringLiteral(KUDELMA_SOURCE_DIR) + u"/assets/meeting/weekly_meeting.json"_s);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no template");
        order = MeetingTemplate::fromJson(file.readAll()).value();
        view.addSource({{circle, std::nullopt}, &document, true});
        casework::AudienceRules rules;
        rules.setCircle(circle, {memberOf(u"pia"_s)});
        view.setRules(std::move(rules));
        MeetingDesk desk(editor, order, [this] { return now; });
        meeting = desk.plan(circle, u"Viikkokokous"_s, now, memberOf(u"pia"_s)).value();
        seat(u"pia"_s, MemberRole::ResponsibleWorker, Attendance::InRoom);
        seat(u"aino"_s, MemberRole::Child, Attendance::InRoom);
        seat(u"saara"_s, MemberRole::Parent, Attendance::RemoteVideo);
        seat(u"kerttu"_s, MemberRole::NetworkGuest, Attendance::Letter);
        if (!desk.begin(meeting))
            qFatal("not begun");
        change([](casework::Meeting& record) { record.joined = {u"pia"_s, u"saara"_s}; });
        now = now.addSecs(7 * 60);
        static_cast<void>(desk.next(meeting));
        static_cast<void>(desk.end(meeting));
    }
    void seat(const QString& name, MemberRole role, Attendance form)
    {
        casework::Member member;
        member.member = memberOf(name);
        member.name = name;
        member.role = role;
        static_cast<void>(editor.add(circle, member));
        static_cast<void>(editor.change<casework::Meeting>(meeting, [&](casework::Meeting& record) {
            casework::MeetingGuest guest;
            guest.member = member.member;
            guest.attendance = form;
            record.guests.push_back(guest);
        }));
    }
    void change(const std::function<void(casework::Meeting&)>& edit)
    {
        static_cast<void>(editor.change<casework::Meeting>(meeting, edit));
    }
    template <class T>
    casework::RecordId add(T record)
    {
        record.meeting = meeting;
        return editor.add(circle, record).value();
    }
    [[nodiscard]] Figures figures() const { return figuresOf(view, meeting, order).value(); }
};

} // namespace

class TestCoverage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMeetingThatHasNotEndedHasNoFigures()
    {
        Held held;
        held.change([](casework::Meeting& meeting) { meeting.state = casework::MeetingState::Running; });
        QVERIFY(!figuresOf(held.view, held.meeting, held.order));
        QVERIFY(!figuresOf(held.view, {}, held.order));
    }

    void countsWhoTookPartAndHow()
    {
        Held held;
        const Figures figures = held.figures();
        QVERIFY(figures.childPresent);
        QVERIFY(figures.familyPresent);
        QVERIFY(!figures.networkPresent); // a letter is no presence
        QVERIFY(!figures.childHeard);
        const std::vector<casework::FormFigures> forms{
            {Attendance::InRoom, 1}, {Attendance::RemoteVideo, 1}, {Attendance::Letter, 1}};
        QCOMPARE(figures.forms, forms); // and no worker among them
        QCOMPARE(figures.asked, 2);
        QCOMPARE(figures.week.text(), u"2026-10-12"_s);
    }

    void whatWasGivenToBeCountedIsCountedAndNothingElseOfIt()
    {
        Held held;
        casework::Feedback answer;
        answer.meeting = held.meeting;
        answer.counted = true;
        answer.items = {{u"heard"_s, 10}};
        QVERIFY(held.editor.add(held.circle, answer));
        answer.items = {{u"heard"_s, 0}};
        QVERIFY(held.editor.add(held.circle, answer));
        answer.items = {{u"heard"_s, 10}, {u"safe"_s, 10}}; // two of one person: not as this app writes it
        QVERIFY(held.editor.add(held.circle, answer));
        casework::Feedback read;
        read.meeting = held.meeting;
        read.items = {{u"heard"_s, 10}};
        QVERIFY(held.editor.add(held.circle, read));
        const Figures figures = held.figures();
        QCOMPARE(figures.tallies, (std::vector<casework::TallyFigures>{{u"heard"_s, 2, 1}}));
        QCOMPARE(figures.gave, 2); // of the two who could: what four records say cannot be more
    }

    void countedAnswersAreShownWhenThereAreManyOfManyMeetings()
    {
        std::vector<Figures> all;
        const auto add = [&](int answers) {
            Figures figures = figuresFor(int(all.size()), int(all.size()), mondayBefore(1));
            figures.tallies = {{u"heard"_s, answers, answers / 2}};
            all.push_back(figures);
        };
        for (int i = 0; i < 4; ++i)
            add(10);
        QVERIFY(coverageOf(all, kToday, 12).tallies.empty()); // four families
        add(2);
        const Coverage shown = coverageOf(all, kToday, 12);
        QCOMPARE(shown.tallies.size(), std::size_t(2)); // all together, and of the one question
        QVERIFY(shown.tallies.front().key.isEmpty());
        QCOMPARE(shown.tallies.back().key, u"heard"_s);
        QCOMPARE(shown.tallies.back().answers, 42);
        QCOMPARE(shown.tallies.back().goodOfTen, 5);
        for (Figures& figures : all)
            figures.tallies = {{u"heard"_s, 4, 4}, {u"safe"_s, 1, 1}};
        QCOMPARE(coverageOf(all, kToday, 12).tallies.size(), std::size_t(1)); // 25 of all, 20 and 5 of each
    }

    void aGuestWhoCameWithoutAPlanTookPartAndOneWhoStayedAwayDidNot()
    {
        Held held;
        held.change([](casework::Meeting& meeting) {
            for (casework::MeetingGuest& guest : meeting.guests) {
                guest.came = guest.member == memberOf(u"kerttu"_s);
                guest.left = guest.member == memberOf(u"aino"_s);
            }
        });
        QVERIFY(!held.figures().childPresent);
        QVERIFY(held.figures().networkPresent);
    }

    void whoWasPlannedFromElsewhereAndNeverCameIsNotCounted()
    {
        Held held;
        held.change([](casework::Meeting& meeting) { meeting.joined.clear(); });
        QVERIFY(!held.figures().familyPresent);
        QCOMPARE(held.figures().asked, 1);
        const std::vector<casework::FormFigures> forms{{Attendance::InRoom, 1}, {Attendance::Letter, 1}};
        QCOMPARE(held.figures().forms, forms);
        // The table said that she is on the phone: that needs no device.
        held.change([](casework::Meeting& meeting) {
            for (casework::MeetingGuest& guest : meeting.guests) {
                if (guest.member == memberOf(u"saara"_s))
                    guest.takePart(Attendance::Audio);
            }
        });
        QVERIFY(held.figures().familyPresent);
        // Of a meeting that was held before this was written down only the plan is known.
        held.change([](casework::Meeting& meeting) {
            meeting.guests[2].takePartAsPlanned();
            meeting.notesWhoJoined = false;
        });
        QVERIFY(held.figures().familyPresent);
    }

    void whoJoinedWithoutAPlanIsCounted()
    {
        Held held;
        casework::Member member;
        member.member = memberOf(u"ville"_s);
        member.name = u"Ville"_s;
        member.role = MemberRole::NetworkGuest;
        QVERIFY(held.editor.add(held.circle, member));
        QVERIFY(!held.figures().networkPresent);
        held.change([](casework::Meeting& meeting) { meeting.joined << u"ville"_s; });
        QVERIFY(held.figures().networkPresent);
        QCOMPARE(held.figures().asked, 3);
    }

    void aPauseIsNotCountedAsTimeOfItsPhase()
    {
        Held held;
        held.change([](casework::Meeting& meeting) { meeting.phases[1].awaySeconds = 4 * 60; });
        QCOMPARE(held.figures().phases.front().actual, 3);
    }

    void whoSatAtAnothersDeviceTookPart()
    {
        Held held;
        held.seat(u"ville"_s, MemberRole::NetworkGuest, Attendance::SharedDevice);
        QVERIFY(held.figures().networkPresent);
        const auto forms = held.figures().forms;
        const auto form = std::ranges::find(forms, Attendance::SharedDevice, &casework::FormFigures::form);
        QVERIFY(form != forms.end());
        QCOMPARE(form->people, 1);
    }

    void countsThoughtsQuestionsStepsAndMinutes()
    {
        Held held;
        const casework::RecordId tested = held.add(casework::Hypothesis{});
        held.add(casework::Hypothesis{});
        casework::Question question;
        question.tests = {tested};
        question.state = casework::QuestionState::Answered;
        held.add(question);
        question.tests = {};
        question.state = casework::QuestionState::Planned;
        held.add(question);
        question.state = casework::QuestionState::Dropped;
        held.add(question);
        casework::Step step;
        held.add(step);
        step.state = casework::StepState::Done;
        held.add(step);
        step.meeting = {};
        static_cast<void>(held.editor.add(held.circle, step)); // of no meeting
        held.add(casework::Feedback{});
        const Figures figures = held.figures();
        QCOMPARE(figures.hypotheses, 2);
        QCOMPARE(figures.questioned, 1);
        QCOMPARE(figures.questions, 2);
        QCOMPARE(figures.answered, 1);
        QCOMPARE(figures.steps, 2);
        QCOMPARE(figures.closed, 1);
        QCOMPARE(figures.gave, 1);
        QCOMPARE(figures.phases.front().key, u"check-in"_s);
        QCOMPARE(figures.phases.front().actual, 7);
    }

    void whatStandsInANarrowerCircleIsNotCounted()
    {
        Held held;
        const casework::CircleId narrow = casework::CircleId::random(casework::systemRandom());
        crdt::Document aside;
        held.view.addSource({{narrow, std::nullopt}, &aside, true});
        casework::AudienceRules rules;
        rules.setCircle(held.circle, {memberOf(u"pia"_s), memberOf(u"tuomas"_s)});
        rules.setCircle(narrow, {memberOf(u"pia"_s)});
        held.view.setRules(std::move(rules));
        casework::Hypothesis hypothesis;
        hypothesis.meeting = held.meeting;
        casework::Feedback feedback;
        feedback.meeting = held.meeting;
        QVERIFY(held.editor.add(narrow, hypothesis) && held.editor.add(narrow, feedback));
        QCOMPARE(held.figures().hypotheses, 0);
        QCOMPARE(held.figures().gave, 0);
        held.view.removeSource({narrow, std::nullopt});
    }

    void holdsNoWordOfTheMeeting()
    {
        Held held;
        held.change([](casework::Meeting& meeting) {
            meeting.title = u"Ainon kokous"_s;
            meeting.question = u"Missä Aino nukkuu?"_s;
            meeting.noChildsVoice = u"Aino ei halunnut"_s;
            meeting.place = u"Koulukatu 4"_s;
        });
        casework::Hypothesis hypothesis;
        hypothesis.sentence = u"Voisiko olla niin"_s;
        held.add(hypothesis);
        crdt::Document team;
        casework::CaseView teamView;
        const casework::CircleId circle = casework::CircleId::random(casework::systemRandom());
        teamView.addSource({{circle, std::nullopt}, &team, true});
        casework::AudienceRules rules;
        rules.setCircle(circle, {memberOf(u"pia"_s)});
        teamView.setRules(std::move(rules));
        casework::CaseEditor editor(teamView, {memberOf(u"pia"_s), [&] { return held.now; }, casework::systemRandom()});
        QVERIFY(editor.add(circle, held.figures()));
        const crdt::Bytes bytes = team.encodeStateAsUpdate().value();
        const QByteArray all(reinterpret_cast<const char*>(bytes.data()), qsizetype(bytes.size()));
        QVERIFY(all.contains("childPresent"));
        for (const char* word : {"Aino", "aino", "Miss", "Koulukatu", "Voisiko", "saara", "kerttu", "Viikkokokous"})
            QVERIFY2(!all.contains(word), word);
        QVERIFY(!all.contains(held.meeting.text().toUtf8()));
    }

    void ofFewChildrenNothingIsTold()
    {
        std::vector<Figures> all;
        for (int i = 0; i < 30; ++i) { // many meetings of four children
            all.push_back(figuresFor(i % (kLeastGroup - 1), i, mondayBefore(i % 10)));
            all.back().hypotheses = all.back().questioned = 10;
            all.back().forms = {{Attendance::InRoom, 10}};
        }
        Coverage coverage = coverageOf(all, kToday, 12);
        QVERIFY(!coverage.isShown);
        QCOMPARE(coverage.meetings, 0);
        QVERIFY(!coverage.childPresent.isShown() && !coverage.questioned.isShown());
        QVERIFY(coverage.forms.empty() && coverage.phases.empty());
        all.push_back(figuresFor(9, 99, mondayBefore(0)));
        coverage = coverageOf(all, kToday, 12);
        QVERIFY(coverage.isShown);
        QCOMPARE(coverage.questioned.percent(), std::optional(100));
    }

    void aShareOfWhichOneSideIsSmallIsNotTold()
    {
        QVERIFY(!(Share{1, 20}.isShown()));
        QVERIFY(!(Share{19, 20}.isShown()));
        QVERIFY(!(Share{0, 4}.isShown()));
        QCOMPARE((Share{0, 5}.percent()), std::optional(0));
        QCOMPARE((Share{5, 10}.percent()), std::optional(50));
        QCOMPARE((Share{20, 20}.percent()), std::optional(100));
    }

    void theSameMeetingCountsOnce()
    {
        std::vector<Figures> all;
        for (int i = 0; i < 6; ++i)
            all.push_back(figuresFor(i, i, mondayBefore(0)));
        all.push_back(figuresFor(0, 0, mondayBefore(0)));
        all.back().childPresent = true; // what was written last holds
        const Coverage coverage = coverageOf(all, kToday, 12);
        QCOMPARE(coverage.meetings, 6);
        QCOMPARE(coverage.childPresent.part, 1);
    }

    void aLongerPeriodIsShownOnlyWhereItAddsEnough()
    {
        std::vector<Figures> all;
        for (int i = 0; i < 6; ++i)
            all.push_back(figuresFor(i, i, mondayBefore(11)));
        for (int i = 6; i < 10; ++i)
            all.push_back(figuresFor(i, i, mondayBefore(12)));
        QCOMPARE(coverageOf(all, kToday, 12).meetings, 6);
        QCOMPARE(coverageOf(all, kToday, 26).weeks, 12);
        QCOMPARE(coverageOf(all, kToday, 26).meetings, 6);
        all.push_back(figuresFor(10, 10, mondayBefore(25)));
        QCOMPARE(coverageOf(all, kToday, 26).meetings, 11);
        QCOMPARE(coverageOf(all, kToday, 52).weeks, 52); // adds none
        all.push_back(figuresFor(11, 11, mondayBefore(40)));
        QCOMPARE(coverageOf(all, kToday, 52).weeks, 26);
        all.push_back(figuresFor(12, 12, mondayBefore(-1))); // from the future
        QCOMPARE(coverageOf(all, kToday, 26).meetings, 11);
    }

    void aBucketWithFewChildrenHidesThemAll()
    {
        std::vector<Figures> all;
        for (int i = 0; i < 6; ++i)
            all.push_back(figuresFor(i, i, mondayBefore(0)));
        for (int i = 6; i < 11; ++i)
            all.push_back(figuresFor(i, i, mondayBefore(20)));
        all.push_back(figuresFor(6, 99, mondayBefore(30))); // an older one of the same child
        const Coverage shown = coverageOf(all, kToday, 12);
        QCOMPARE(shown.withinFourWeeks, (Share{6, 11}));
        QCOMPARE(shown.longer, (Share{5, 11}));
        all.push_back(figuresFor(20, 20, mondayBefore(6)));
        const Coverage hidden = coverageOf(all, kToday, 12);
        QVERIFY(hidden.isShown);
        QVERIFY(!hidden.withinFourWeeks.isShown() && !hidden.withinEightWeeks.isShown() && !hidden.longer.isShown());
        QCOMPARE(hidden.withinFourWeeks.part, 0);
    }

    void aFormOrAnObstacleThatIsRareIsNotTold()
    {
        std::vector<Figures> all;
        for (int i = 0; i < 5; ++i) {
            all.push_back(figuresFor(i, i, mondayBefore(0)));
            all.back().forms = {{Attendance::InRoom, 2}, {Attendance::Letter, i == 0 ? 1 : 0}};
            all.back().obstacles = {u"time"_s};
        }
        Figures raised;
        raised.week = casework::PartialDate::of(mondayBefore(1));
        raised.obstacles = {u"interpreter"_s};
        all.push_back(raised);
        const Coverage coverage = coverageOf(all, kToday, 12);
        QCOMPARE(coverage.meetings, 5); // what was only raised is no meeting
        QCOMPARE(coverage.forms.size(), 1u);
        QCOMPARE(coverage.forms[0].people, 10);
        QCOMPARE(coverage.obstacles.size(), 1u);
        QCOMPARE(coverage.obstacles[0].key, u"time"_s);
        QCOMPARE(coverage.obstacles[0].times, 5);
    }

    void twoLooksDoNotTellHowOneMeetingWent()
    {
        std::vector<Figures> all;
        for (int i = 0; i < 10; ++i) {
            all.push_back(figuresFor(i, i, mondayBefore(1)));
            all.back().childPresent = i % 2 == 0;
        }
        CoverageRelease release;
        QVERIFY(release.renew(all, kToday));
        QCOMPARE(coverageOf(release.figures(), release.day(), 12).childPresent, (Share{5, 10}));
        // One meeting, then more of the same four children, and an old one that changes: nothing moves.
        for (int i = 0; i < 12; ++i) {
            all.push_back(figuresFor(20 + i % 3, 100 + i, mondayBefore(0)));
            all.back().childPresent = true;
            QVERIFY(!release.renew(all, kToday.addDays(1 + i)));
        }
        all[1].steps = all[1].closed = 3;
        QVERIFY(!release.renew(all, kToday.addDays(40)));
        QCOMPARE(release.day(), kToday);
        QCOMPARE(coverageOf(release.figures(), release.day(), 12).childPresent, (Share{5, 10}));
        // The fifth child.
        all.push_back(figuresFor(30, 200, mondayBefore(0)));
        QVERIFY(release.renew(all, kToday.addDays(41)));
        QCOMPARE(release.day(), kToday.addDays(41));
        QCOMPARE(release.figures().size(), all.size());
        QVERIFY(!release.renew(all, kToday.addDays(42)));
        // What is taken out is a change as well.
        all.erase(all.begin());
        QVERIFY(!release.renew(all, kToday.addDays(43)));
        all.erase(all.begin() + 1, all.begin() + 5);
        QVERIFY(release.renew(all, kToday.addDays(44)));
    }

    void whatIsShownOutlivesARestart()
    {
        std::vector<Figures> all;
        for (int i = 0; i < 6; ++i) {
            all.push_back(figuresFor(i, i, mondayBefore(i)));
            all.back().forms = {{Attendance::Letter, 2}};
            all.back().phases = {{u"voice"_s, 10, 4}};
            all.back().tallies = {{u"heard"_s, 5, 3}};
            all.back().obstacles = {u"time"_s};
            all.back().hypotheses = 3;
            all.back().gave = i;
            all.back().networkPresent = true;
        }
        CoverageRelease release;
        QVERIFY(release.renew(all, kToday));
        const CoverageRelease read = CoverageRelease::fromBytes(release.toBytes());
        QCOMPARE(read.day(), kToday);
        QCOMPARE(read.figures().size(), all.size());
        QVERIFY(read.figures() == all);
        for (const QByteArray& broken :
            {""_ba, "{"_ba, "[]"_ba, R"({"day":"never"})"_ba, QByteArray(CoverageRelease::kMaxBytes + 1, ' ')})
            QVERIFY(!CoverageRelease::fromBytes(broken).day().isValid());
    }

    void phasesAreTheMeanOfTheirMeetings()
    {
        std::vector<Figures> all;
        for (int i = 0; i < 5; ++i) {
            all.push_back(figuresFor(i, i, mondayBefore(0)));
            all.back().phases = {{u"voice"_s, 10, 4 + i}};
        }
        all.front().phases.push_back({u"break"_s, 10, 10});
        const Coverage coverage = coverageOf(all, kToday, 12);
        QCOMPARE(coverage.phases[0].actual, 6);
        QVERIFY(coverage.phases[0].isShown());
        QVERIFY(!coverage.phases[1].isShown());
    }
};

KUDELMA_SUITE(TestCoverage)
#include "tst_coverage.moc"

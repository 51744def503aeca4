// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "casework/case_editor.h"
#include "meeting/childs_voice.h"
#include "meeting/closing_checks.h"
#include "meeting/meeting_desk.h"
#include "meeting/meeting_time.h"
#include "meeting/room_audience.h"
#include "meeting/thought_rules.h"
#include "support/suites.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace kudelma;
using namespace kudelma::meeting;

namespace {

casework::MemberId member(const QString& name)
{
    return *casework::MemberId::fromText(name);
}

MeetingTemplate weeklyMeeting()
{
    QFile file(QStringLiteral(KUDELMA_SOURCE_DIR) + u"/assets/meeting/weekly_meeting.json"_s);
    const bool opened = file.open(QIODevice::ReadOnly);
    return MeetingTemplate::fromJson(opened ? file.readAll() : QByteArray()).value_or(MeetingTemplate());
}

/// One circle in memory, one person who writes, a clock that stands until it is moved.
struct Table
{
    crdt::Document document;
    casework::CaseView view;
    casework::CircleId circle = casework::CircleId::random(casework::systemRandom());
    QDateTime now = QDateTime(QDate(2026, 10, 14), QTime(10, 0), QTimeZone::utc());
    casework::CaseEditor editor{view, {member(u"pia"_s), [this] { return now; }, casework::systemRandom()}};
    MeetingTemplate order = weeklyMeeting();
    MeetingDesk desk{editor, order, [this] { return now; }};
    casework::RecordId meeting;

    Table()
    {
        view.addSource({{circle, std::nullopt}, &document, true});
        casework::AudienceRules rules;
        rules.setCircle(circle, {member(u"pia"_s)});
        view.setRules(std::move(rules));
        meeting = desk.plan(circle, u"Viikkokokous"_s, now, member(u"pia"_s)).value_or(casework::RecordId());
    }
    casework::Meeting record() { return view.get<casework::Meeting>(meeting)->value; }
    void wait(int minutes) { now = now.addSecs(minutes * 60); }
};

bool has(const std::vector<Finding>& findings, FindingKind kind)
{
    return std::ranges::any_of(findings, [kind](const Finding& finding) { return finding.kind == kind; });
}

} // namespace

class TestMeetingEngine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginsWithTheFirstPhaseAtTheTable()
    {
        Table table;
        QCOMPARE(table.desk.next(table.meeting).error().kind, DeskErrorKind::NotRunning);
        QVERIFY(table.desk.begin(table.meeting).has_value());
        QCOMPARE(table.record().phase, u"check-in"_s);
        QCOMPARE(table.desk.begin(table.meeting).error().kind, DeskErrorKind::AlreadyRunning);
    }

    void countsTheMinutesOfAPhaseAndItsOverrun()
    {
        Table table;
        QVERIFY(table.desk.begin(table.meeting).has_value());
        table.wait(10);
        const auto time = phaseTime(table.record(), table.now);
        QCOMPARE(time->elapsed, std::chrono::minutes(10));
        QCOMPARE(time->overrun(), std::chrono::minutes(2));
        QVERIFY(table.desk.extend(table.meeting, std::chrono::minutes(5)).has_value());
        QCOMPARE(phaseTime(table.record(), table.now)->left(), std::chrono::minutes(3));
        // Another device's clock may stand before the beginning.
        QCOMPARE(phaseTime(table.record(), table.now.addDays(-1))->elapsed, std::chrono::seconds(0));
    }

    void doesNotSkipTheChildsVoiceInSilence()
    {
        Table table;
        QVERIFY(table.desk.begin(table.meeting).has_value());
        QVERIFY(table.desk.goTo(table.meeting, u"childs-voice"_s).has_value());
        QCOMPARE(table.desk.next(table.meeting, false).error().kind, DeskErrorKind::ReasonNeeded);
        QCOMPARE(table.desk.skipPhase(table.meeting, u"ei nyt"_s).error().kind, DeskErrorKind::ReasonNeeded);
        QCOMPARE(table.record().phase, u"childs-voice"_s);
        QVERIFY(table.desk.skipPhase(table.meeting, u"Aino on kipeä, Pia käy perjantaina."_s).has_value());
        QCOMPARE(table.record().phase, u"break"_s);
        QVERIFY(!table.record().noChildsVoice.isEmpty());
    }

    void aReasonForWorkersLeavesNoWordInTheMeeting()
    {
        Table table;
        QVERIFY(table.desk.begin(table.meeting).has_value());
        QVERIFY(!table.desk.passesOverChild(table.meeting));
        QVERIFY(table.desk.passesOverChild(table.meeting, u"hypotheses"_s));
        QVERIFY(!table.desk.passesOverChild(table.meeting, u"no such phase"_s));
        const QString reason = u"Aino pelkää, Pia käy perjantaina."_s;
        QVERIFY(
            table.desk.skipPhase(table.meeting, reason, u"hypotheses"_s, MeetingDesk::ReasonFor::Workers).has_value());
        QVERIFY(table.record().notHeardKept && table.record().noChildsVoice.isEmpty());
        for (const casework::MeetingPhase& phase : table.record().phases)
            QVERIFY(phase.skipped.isEmpty());
        // It is accounted for: nobody asks again, neither on the way nor at the end.
        QVERIFY(table.desk.goTo(table.meeting, u"genogram"_s, false).has_value());
        QVERIFY(table.desk.goTo(table.meeting, u"hypotheses"_s, false).has_value());
    }

    void aJumpPastTheChildsVoiceNeedsAReasonToo()
    {
        Table table;
        QVERIFY(table.desk.begin(table.meeting).has_value());
        QCOMPARE(table.desk.goTo(table.meeting, u"hypotheses"_s, false).error().kind, DeskErrorKind::ReasonNeeded);
        QVERIFY(table.desk.goTo(table.meeting, u"genogram"_s, false).has_value()); // not past it yet
        const QString reason = u"Aino on kipeä, Pia käy perjantaina."_s;
        QCOMPARE(
            table.desk.skipPhase(table.meeting, reason, u"no such phase"_s).error().kind, DeskErrorKind::NoSuchPhase);
        QCOMPARE(table.desk.skipPhase(table.meeting, QString(MeetingDesk::kMaxReasonChars + 1, u'x')).error().kind,
            DeskErrorKind::ReasonNeeded);
        QVERIFY(table.desk.skipPhase(table.meeting, reason, u"hypotheses"_s).has_value());
        QCOMPARE(table.record().phase, u"hypotheses"_s);
        QCOMPARE(table.record().noChildsVoice, reason);
        QVERIFY(table.desk.goTo(table.meeting, u"childs-voice"_s, false).has_value());
        const auto phases = table.record().phases;
        const auto voice = std::ranges::find(phases, u"childs-voice"_s, &casework::MeetingPhase::key);
        QVERIFY(voice->skipped.isEmpty()); // it is held after all
    }

    void aRoundIsOfAtMostSoMany()
    {
        Table table;
        QCOMPARE(table.desk.startRound(table.meeting, {member(u"pia"_s)}).error().kind, DeskErrorKind::NotRunning);
        QVERIFY(table.desk.begin(table.meeting).has_value());
        std::vector<casework::MemberId> many{member(u"pia"_s), member(u"pia"_s)};
        for (std::size_t i = 0; i < MeetingDesk::kMaxRound + 5; ++i)
            many.push_back(member(u"p%1"_s.arg(i)));
        QVERIFY(table.desk.startRound(table.meeting, many).has_value());
        QCOMPARE(table.record().turns.size(), MeetingDesk::kMaxRound);
        QVERIFY(table.desk.goOnInRound(table.meeting, true).has_value());
        QVERIFY(table.record().turns.front().passed && !table.record().turns.front().spoke);
        QCOMPARE(table.record().speaker, member(u"p0"_s));
        QVERIFY(table.desk.endRound(table.meeting).has_value());
        QVERIFY(table.record().turns.empty() && table.record().speaker.isNull());
    }

    void whoLedBeforeIsKept()
    {
        Table table;
        QVERIFY(table.desk.handOver(table.meeting, member(u"outi"_s)).has_value()); // also before it began
        QCOMPARE(table.record().facilitator, member(u"outi"_s));
        QCOMPARE(table.record().leaders.size(), 2u);
        QVERIFY(table.desk.handOver(table.meeting, member(u"outi"_s)).has_value());
        QCOMPARE(table.record().leaders.size(), 2u); // nothing changed
        QVERIFY(table.desk.begin(table.meeting).has_value());
        QVERIFY(table.desk.end(table.meeting).has_value());
        QCOMPARE(table.desk.handOver(table.meeting, member(u"pia"_s)).error().kind, DeskErrorKind::NotRunning);
    }

    void hearsTheChildOnlyByWordsThatAreNewAndForEverybodyThere()
    {
        Table table;
        const casework::CircleId narrow = casework::CircleId::random(casework::systemRandom());
        crdt::Document narrowDocument;
        table.view.addSource({{narrow, std::nullopt}, &narrowDocument, true});
        casework::AudienceRules rules;
        rules.setCircle(table.circle, {member(u"pia"_s), member(u"saara"_s)});
        rules.setCircle(narrow, {member(u"pia"_s)});
        table.view.setRules(std::move(rules));
        const auto person = [&](const QString& name, const QString& born, bool index) {
            casework::Person record;
            record.name = name;
            record.born = *casework::PartialDate::fromText(born);
            record.index = index;
            return table.editor.add(table.circle, record).value();
        };
        const casework::RecordId aino = person(u"Aino"_s, {}, true); // her matter; when she was born is not known
        const casework::RecordId leevi = person(u"Leevi"_s, u"2012"_s, false);
        const casework::RecordId saara = person(u"Saara"_s, u"1991"_s, false);
        const auto heardAfter = [&](const casework::RecordId& who, const casework::CircleId& circle,
                                    const std::function<void(casework::Voice&)>& change = {}) {
            casework::Voice voice;
            voice.person = who;
            voice.words = u"Mä tykkään kun on hiljaista."_s;
            if (change)
                change(voice);
            const auto id = table.editor.add(circle, voice).value();
            const bool heard = childsWordsThere(table.view, table.meeting);
            static_cast<void>(table.editor.remove(id));
            return heard;
        };
        QVERIFY(!childsWordsThere(table.view, table.meeting));
        QVERIFY(heardAfter(aino, table.circle));
        QVERIFY2(!heardAfter(leevi, table.circle), "a sibling's words are not hers");
        QVERIFY2(!heardAfter(saara, table.circle), "a grown-up's words");
        QVERIFY2(!heardAfter(aino, narrow), "words that not everybody there may hear");
        QVERIFY(!heardAfter(aino, table.circle, [](casework::Voice& voice) { voice.withdrawn = true; }));

        // The week after, what was said before is not said again.
        const auto brought = [&](const casework::RecordId& meeting) {
            return heardAfter(aino, table.circle, [&](casework::Voice& voice) { voice.meeting = meeting; });
        };
        QVERIFY(brought(table.meeting));
        casework::Voice old;
        old.person = aino;
        old.words = u"Tässä ei oo ovea."_s;
        QVERIFY(table.editor.add(table.circle, old).has_value());
        const casework::RecordId first = table.meeting;
        QVERIFY(table.desk.begin(first).has_value());
        table.wait(60);
        QVERIFY(table.desk.end(first).has_value());
        table.wait(7 * 24 * 60);
        table.meeting = table.desk.plan(table.circle, u"Viikkokokous"_s, table.now, member(u"pia"_s)).value();
        QVERIFY(table.desk.begin(table.meeting).has_value());
        QVERIFY(!childsWordsThere(table.view, table.meeting));
        QVERIFY(!brought(first));
        QVERIFY(brought(table.meeting));
        QVERIFY2(heardAfter(aino, table.circle), "written on her page since");
    }

    void everyChildOfThePageIsHeardForTheirOwnPart()
    {
        Table table;
        const auto person = [&](const QString& name, bool index) {
            casework::Person record;
            record.name = name;
            record.born = *casework::PartialDate::fromText(u"2016"_s);
            record.index = index;
            return table.editor.add(table.circle, record).value();
        };
        const auto says = [&](const casework::RecordId& who) {
            casework::Voice voice;
            voice.person = who;
            voice.words = u"Mä tykkään kun on hiljaista."_s;
            return table.editor.add(table.circle, voice).value();
        };
        const casework::RecordId leevi = person(u"Leevi"_s, false);
        says(leevi);
        QVERIFY2(childsWordsThere(table.view, table.meeting), "the page says of nobody that it is about them");
        const casework::RecordId aino = person(u"Aino"_s, true);
        const casework::RecordId onni = person(u"Onni"_s, true);
        says(aino);
        QVERIFY(!childsWordsThere(table.view, table.meeting));
        // Onni is one and the same in two circles, and one of his records has the words.
        const casework::RecordId same = person(u"Onni"_s, true);
        QVERIFY(!childsWordsThere(table.view, table.meeting));
        casework::Alias alias;
        alias.person = onni;
        alias.copy = same;
        QVERIFY(table.editor.add(table.circle, alias).has_value());
        says(same);
        QVERIFY(childsWordsThere(table.view, table.meeting));
    }

    void wordsThatNobodyTookTheTimeForAreNotHeard()
    {
        Table table;
        casework::Person aino;
        aino.index = true;
        const auto id = table.editor.add(table.circle, aino).value();
        casework::Voice voice;
        voice.person = id;
        voice.words = u"Mä tykkään kun on hiljaista."_s;
        QVERIFY(table.editor.add(table.circle, voice).has_value());
        QVERIFY(table.desk.begin(table.meeting).has_value());
        QVERIFY(!childsVoiceHeard(table.view, table.meeting, table.order));
        QVERIFY(has(closingChecks(table.view, table.meeting, table.order), FindingKind::NoChildsVoice));
        QCOMPARE(table.desk.goTo(table.meeting, u"hypotheses"_s, true).error().kind, DeskErrorKind::ReasonNeeded);
        QVERIFY(table.desk.goTo(table.meeting, u"childs-voice"_s, true).has_value());
        QVERIFY(childsVoiceHeard(table.view, table.meeting, table.order));
        QVERIFY(!has(closingChecks(table.view, table.meeting, table.order), FindingKind::NoChildsVoice));
        // Out of it backwards and past it: still only with something to show.
        QVERIFY(table.desk.goTo(table.meeting, u"genogram"_s, true).has_value());
        QCOMPARE(table.desk.goTo(table.meeting, u"hypotheses"_s, false).error().kind, DeskErrorKind::ReasonNeeded);
        QVERIFY(table.desk.goTo(table.meeting, u"hypotheses"_s, true).has_value());
    }

    void aPauseIsNoTimeOfThePhase()
    {
        Table table;
        using std::chrono::minutes;
        QVERIFY(table.desk.begin(table.meeting).has_value());
        table.wait(3);
        QVERIFY(table.desk.setPaused(table.meeting, true).has_value());
        table.wait(20);
        QCOMPARE(phaseTime(table.record(), table.now)->elapsed, minutes(3)); // and no bell while it goes on
        QVERIFY(table.desk.setPaused(table.meeting, true).has_value()); // once more changes nothing
        table.wait(10);
        QVERIFY(table.desk.setPaused(table.meeting, false).has_value());
        QCOMPARE(phaseTime(table.record(), table.now)->elapsed, minutes(3));
        table.wait(2);
        QCOMPARE(phaseTime(table.record(), table.now)->elapsed, minutes(5));
        // On to another phase in the middle of a pause: it begins when the pause is over.
        QVERIFY(table.desk.setPaused(table.meeting, true).has_value());
        table.wait(7);
        QVERIFY(table.desk.next(table.meeting).has_value());
        table.wait(4);
        QCOMPARE(phaseTime(table.record(), table.now)->elapsed, minutes(0));
        QVERIFY(table.desk.setPaused(table.meeting, false).has_value());
        table.wait(1);
        QCOMPARE(phaseTime(table.record(), table.now)->elapsed, minutes(1));
        const casework::MeetingPhase first = table.record().phases[1];
        QCOMPARE(first.key, u"check-in"_s);
        QCOMPARE(ran(first, table.record(), table.now), minutes(5));
        // Another device's clock may stand before the pause; and no pause is longer than the record can say.
        QVERIFY(table.desk.setPaused(table.meeting, true).has_value());
        QCOMPARE(phaseTime(table.record(), table.now.addDays(-1))->elapsed, minutes(1));
        table.now = table.now.addSecs(casework::kMaxAwaySeconds + 60);
        QVERIFY(table.desk.setPaused(table.meeting, false).has_value());
        QVERIFY(table.record().phases[2].awaySeconds <= casework::kMaxAwaySeconds);
    }

    void goingBackKeepsTheMinutesOfTheFirstStretch()
    {
        Table table;
        using std::chrono::minutes;
        QVERIFY(table.desk.begin(table.meeting).has_value());
        const QDateTime begun = table.now;
        table.wait(6);
        QVERIFY(table.desk.next(table.meeting).has_value());
        table.wait(30);
        QVERIFY(table.desk.goTo(table.meeting, u"check-in"_s).has_value());
        QCOMPARE(phaseTime(table.record(), table.now)->elapsed, minutes(6));
        table.wait(2);
        QVERIFY(table.desk.goTo(table.meeting, u"check-in"_s).has_value()); // a tap on the one that is on
        QCOMPARE(phaseTime(table.record(), table.now)->elapsed, minutes(8));
        QVERIFY(table.desk.next(table.meeting).has_value());
        table.wait(60);
        const casework::MeetingPhase first = table.record().phases[1];
        QCOMPARE(first.startedAt, begun);
        QCOMPARE(ran(first, table.record(), table.now), minutes(8));
    }

    void aSketchThatNobodyBuildsOnGoesWithTheMeeting()
    {
        Table table;
        QVERIFY(table.desk.begin(table.meeting).has_value());
        casework::Hypothesis thought;
        thought.sentence = u"Voisiko olla niin, että…"_s;
        const auto id = table.editor.add(table.circle, thought).value();
        const auto goes = [&] {
            return goesWith(
                table.view, *table.view.head(id), table.view.get<casework::Hypothesis>(id)->value, table.meeting);
        };
        QVERIFY(goes());
        QVERIFY(has(closingChecks(table.view, table.meeting, table.order), FindingKind::SketchNotKept));
        casework::Hypothesis beside = thought;
        beside.alternatives = {id};
        QVERIFY(table.editor.add(table.circle, beside).has_value());
        QVERIFY2(goes(), "another thought beside it is nothing built on it");
        casework::Question question;
        question.tests = {id};
        const auto asked = table.editor.add(table.circle, question).value();
        QVERIFY2(!goes(), "somebody asks after it");
        QVERIFY(table.editor.remove(asked).has_value());
        QVERIFY(goes());
        thought.kept = true;
        QVERIFY(table.editor.update(id, thought).has_value());
        QVERIFY(!goes());
        thought.kept = false;
        const auto later = table.desk.plan(table.circle, u"Seuraava"_s, table.now, member(u"pia"_s)).value();
        thought.meeting = later;
        QVERIFY(table.editor.update(id, thought).has_value());
        QVERIFY2(!goes(), "it belongs to a meeting that is not over");
    }

    void isCalledOffWhileItIsPlanned()
    {
        Table table;
        QVERIFY(table.desk.callOff(table.meeting).has_value());
        QCOMPARE(table.record().state, casework::MeetingState::CalledOff);
        QCOMPARE(table.desk.begin(table.meeting).error().kind, DeskErrorKind::AlreadyRunning);
        QCOMPARE(table.desk.handOver(table.meeting, member(u"outi"_s)).error().kind, DeskErrorKind::NotRunning);
        Table running;
        QVERIFY(running.desk.begin(running.meeting).has_value());
        QCOMPARE(running.desk.callOff(running.meeting).error().kind, DeskErrorKind::AlreadyRunning);
    }

    void pausesGivesTheTurnShowsAndEnds()
    {
        Table table;
        QVERIFY(table.desk.begin(table.meeting).has_value());
        QVERIFY(table.desk.setPaused(table.meeting, true).has_value());
        QCOMPARE(table.record().state, casework::MeetingState::Paused);
        QVERIFY(table.desk.giveTurn(table.meeting, member(u"saara"_s)).has_value());
        QCOMPARE(table.record().speaker, member(u"saara"_s));
        QVERIFY(table.desk.show(table.meeting, u"genogram"_s).has_value());
        QCOMPARE(table.record().shown, u"genogram"_s);
        QVERIFY(table.desk.next(table.meeting).has_value());
        QVERIFY2(table.record().speaker.isNull(), "a new phase begins with nobody's turn");
        QVERIFY(table.desk.end(table.meeting).has_value());
        QCOMPARE(table.record().state, casework::MeetingState::Closed);
        QCOMPARE(table.desk.goTo(table.meeting, u"check-in"_s).error().kind, DeskErrorKind::NotRunning);
    }

    void findsWhatIsStillOpenWhenAMeetingCloses()
    {
        Table table;
        casework::Hypothesis thought;
        thought.sentence = u"Voisiko olla niin, että…"_s;
        thought.state = casework::HypothesisState::Open;
        const auto hypothesis = table.editor.add(table.circle, thought);
        casework::Step step;
        step.what = u"Koiralenkki"_s;
        const auto stepId = table.editor.add(table.circle, step);
        QVERIFY(hypothesis && stepId);
        auto findings = closingChecks(table.view, table.meeting, table.order);
        for (const FindingKind kind :
            {FindingKind::NoChildsVoice, FindingKind::HypothesisWithoutQuestion, FindingKind::OneHypothesisOnly,
                FindingKind::StepWithoutOwner, FindingKind::StepWithoutDate, FindingKind::ChildNotTold})
            QVERIFY2(has(findings, kind), qPrintable(QString::number(int(kind))));

        casework::Question question;
        question.words = u"Kuka huomaa ensin?"_s;
        question.tests = {*hypothesis};
        QVERIFY(table.editor.add(table.circle, question).has_value());
        findings = closingChecks(table.view, table.meeting, table.order);
        QVERIFY(!has(findings, FindingKind::HypothesisWithoutQuestion));
        QVERIFY(has(findings, FindingKind::QuestionWithoutPerson));
        QVERIFY(has(findings, FindingKind::QuestionWithoutDate));
    }

    void aFormerWordingNeedsNoQuestionOfItsOwn()
    {
        Table table;
        casework::Hypothesis first;
        first.sentence = u"Voisiko olla niin, että…"_s;
        first.state = casework::HypothesisState::Changed;
        const auto former = table.editor.add(table.circle, first);
        QVERIFY(has(closingChecks(table.view, table.meeting, table.order), FindingKind::HypothesisWithoutQuestion));
        casework::Hypothesis second = first;
        second.formerly = *former;
        const auto present = table.editor.add(table.circle, second);
        casework::Question question;
        question.words = u"Kuka huomaa ensin?"_s;
        question.tests = {*present};
        QVERIFY(table.editor.add(table.circle, question).has_value());
        QVERIFY(!has(closingChecks(table.view, table.meeting, table.order), FindingKind::HypothesisWithoutQuestion));
    }

    void asksToDeleteALossThatNobodyNeedsToKnow()
    {
        Table table;
        casework::Person loss;
        loss.sort = casework::PersonSort::Abortion;
        const auto id = table.editor.add(table.circle, loss);
        QVERIFY(has(closingChecks(table.view, table.meeting, table.order), FindingKind::LossWithoutNecessity));
        loss.necessity = u"Äiti pyysi kertomaan lääkärille."_s;
        QVERIFY(table.editor.update(*id, loss).has_value());
        QVERIFY(!has(closingChecks(table.view, table.meeting, table.order), FindingKind::LossWithoutNecessity));
    }

    void blanksTheRoomBeforeItShowsToSomebodyNew()
    {
        RoomAudience room;
        QSignalSpy blanked(&room, &RoomAudience::blankChanged);
        room.setPresent({member(u"pia"_s)});
        room.settled();
        room.setPresent({member(u"pia"_s), member(u"paivi"_s)});
        QVERIFY(room.isBlank());
        QCOMPARE(room.audience().size(), std::size_t(2));
        room.settled();
        QVERIFY(!room.isBlank());
        room.setPresent({member(u"pia"_s)});
        QVERIFY2(room.audience().contains(member(u"paivi"_s)), "who stepped out may come back");
        QVERIFY(room.canWiden());
        room.widen({member(u"pia"_s)});
        QVERIFY2(room.audience().contains(member(u"paivi"_s)), "only those who were named leave");
        QVERIFY2(room.audience().contains(member(u"pia"_s)), "who is here is counted on");
        room.widen({member(u"paivi"_s)});
        QVERIFY(!room.audience().contains(member(u"paivi"_s)));
        QVERIFY(blanked.count() >= 4);
    }

    void forgetsAStrangerWhoGotAName()
    {
        RoomAudience room;
        room.setPresent({member(u"pia"_s), member(u"device-1"_s)});
        room.setPresent({member(u"pia"_s), member(u"saara"_s)});
        room.replaced({member(u"device-1"_s)});
        QCOMPARE(room.audience(), (casework::Members{member(u"pia"_s), member(u"saara"_s)}));
    }
};

KUDELMA_SUITE(TestMeetingEngine)
#include "tst_meeting_engine.moc"

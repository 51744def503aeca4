// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/boards/sketch_sweep.h"
#include "app/support/table_helpers.h"
#include "app/table/meeting_table.h"
#include "support/suites.h"

#include <QAbstractItemModelTester>

using namespace kudelma;
using namespace kudelma::app;
using namespace kudelma::app::test;
using casework::MemberRole;

namespace {

/// Pia leads a meeting with Outi and, in the room without a device of his own, Leevi.
struct Meeting : TestCase
{
    casework::CircleId everybody = circle({u"pia"_s, u"outi"_s}, {u"leevi"_s, u"saara"_s});
    casework::CircleId team = circle({u"pia"_s, u"outi"_s});
    Appearance appearance{QString()};
    casework::RecordId record;
    std::unique_ptr<MeetingTable> table;

    explicit Meeting(const std::vector<casework::MeetingGuest>& guests = {})
    {
        name(everybody, u"pia"_s, u"Pia"_s, MemberRole::ResponsibleWorker);
        name(everybody, u"outi"_s, u"Outi"_s, MemberRole::FamilyTherapist);
        name(everybody, u"leevi"_s, u"Leevi"_s, MemberRole::Child);
        name(everybody, u"saara"_s, u"Saara"_s, MemberRole::Parent);
        casework::Meeting meeting;
        meeting.title = u"Viikkokokous"_s;
        meeting.plannedAt = QDateTime::currentDateTimeUtc();
        meeting.facilitator = member(u"pia"_s);
        meeting.guests = guests;
        record = add(everybody, meeting);
        casework::Factor secret;
        secret.words = u"tiimille"_s;
        add(team, secret);
        settle();
        table = std::make_unique<MeetingTable>(*room, appearance, QByteArray(), record);
        makeReady(*table);
    }
    /// Who is not here now will not come.
    void countWhoIsHere()
    {
        QStringList absent;
        for (const QVariant& one : table->room()->leaving())
            absent << one.toMap().value(u"key"_s).toString();
        table->room()->widen(absent);
    }
    [[nodiscard]] QString phase() const { return table->phaseKey(); }
    [[nodiscard]] QVariant of(const QString& who, const QString& role) const
    {
        return table->people()->value(table->people()->indexOfKey(who), role);
    }
};

casework::MeetingGuest guest(const QString& who, const QString& from = {}, const QString& until = {})
{
    casework::MeetingGuest entry;
    entry.member = member(who);
    entry.fromPhase = from;
    entry.untilPhase = until;
    return entry;
}

} // namespace

class TestMeetingTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void itsListsAreProperModels()
    {
        Meeting meeting;
        const QAbstractItemModelTester phases(meeting.table->phases());
        const QAbstractItemModelTester people(meeting.table->people());
        const QAbstractItemModelTester findings(meeting.table->findings());
        QVERIFY(meeting.table->begin());
        QVERIFY(meeting.table->next());
        QVERIFY(meeting.table->end());
        QVERIFY(meeting.table->phases()->count() > 3);
    }

    void aMeetingGoesFromPhaseToPhase()
    {
        Meeting meeting;
        QCOMPARE(meeting.table->state(), MeetingTable::State::Planned);
        QVERIFY(meeting.table->begin());
        QCOMPARE(meeting.table->state(), MeetingTable::State::Running);
        const QString first = meeting.phase();
        QCOMPARE(first, u"check-in"_s);
        const QString next = meeting.table->nextTitle();
        QVERIFY(meeting.table->next());
        QCOMPARE(meeting.table->phaseTitle(), next);
        KeyedListModel& phases = *meeting.table->phases();
        QVERIFY(phases.value(phases.indexOfKey(first), u"done"_s).toBool());
        QVERIFY(meeting.table->goTo(first));
        QCOMPARE(meeting.phase(), first);
        QVERIFY(!meeting.table->goTo(u"no such phase"_s));
        QVERIFY(meeting.table->end());
        QCOMPARE(meeting.table->state(), MeetingTable::State::Closed);
        QVERIFY(!meeting.table->next());
    }

    void theChildsVoiceIsNotSkippedInSilence()
    {
        Meeting meeting;
        QVERIFY(meeting.table->begin());
        QSignalSpy asked(meeting.table.get(), &MeetingTable::needsReason);
        for (int i = 0; i < meeting.table->phases()->count() && asked.isEmpty(); ++i)
            static_cast<void>(meeting.table->next());
        QCOMPARE(asked.count(), 1);
        const QString phase = meeting.phase();
        MeetingTable& table = *meeting.table;
        QVERIFY(!table.skipPhase(u"ei"_s));
        QCOMPARE(meeting.phase(), phase);
        QVERIFY(table.skipPhase(u"Aino nukkuu; Outi kysyy häneltä huomenna."_s));
        QVERIFY(meeting.phase() != phase);
    }

    void aHeardChildNeedsNoReason()
    {
        Meeting meeting;
        casework::Person aino;
        aino.name = u"Aino"_s;
        aino.born = *casework::PartialDate::fromText(QString::number(QDate::currentDate().year() - 9));
        casework::Voice voice;
        voice.person = meeting.add(meeting.everybody, aino);
        voice.words = u"Mä nukun sukat jalassa"_s;
        meeting.add(meeting.everybody, voice);
        meeting.settle();
        QVERIFY(meeting.table->begin());
        QSignalSpy asked(meeting.table.get(), &MeetingTable::needsReason);
        while (meeting.table->next()) { }
        QCOMPARE(asked.count(), 0);
    }

    void aSiblingsWordsAreNotTheChilds()
    {
        Meeting meeting;
        casework::Person aino;
        aino.name = u"Aino"_s;
        aino.index = true;
        casework::Person leevi;
        leevi.name = u"Leevi"_s;
        leevi.born = *casework::PartialDate::fromText(QString::number(QDate::currentDate().year() - 9));
        casework::Voice voice;
        meeting.add(meeting.everybody, aino);
        voice.person = meeting.add(meeting.everybody, leevi);
        voice.words = u"Mä nukun sukat jalassa"_s;
        meeting.add(meeting.everybody, voice);
        meeting.settle();
        QVERIFY(meeting.table->begin());
        QVERIFY(meeting.table->goTo(u"childs-voice"_s));
        QSignalSpy asked(meeting.table.get(), &MeetingTable::needsReason);
        QVERIFY(!meeting.table->next());
        QCOMPARE(asked.count(), 1);
    }

    void whatTheTableShowsOfThePhaseLeavesPausesOut()
    {
        Meeting meeting;
        QVERIFY(meeting.table->begin());
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const auto changed
            = meeting.room->editor().change<casework::Meeting>(meeting.record, [&](casework::Meeting& record) {
                  for (casework::MeetingPhase& phase : record.phases) {
                      if (phase.key != record.phase)
                          continue;
                      phase.startedAt = now.addSecs(-50 * 60);
                      phase.awaySeconds = 45 * 60;
                  }
              });
        QVERIFY(changed.has_value());
        meeting.settle();
        QVERIFY2(
            meeting.table->elapsedSeconds() / 60 == 5, qPrintable(QString::number(meeting.table->elapsedSeconds())));
        const QString first = meeting.phase();
        QVERIFY(meeting.table->next());
        KeyedListModel& phases = *meeting.table->phases();
        QCOMPARE(phases.value(phases.indexOfKey(first), u"actual"_s).toInt(), 5);
    }

    void ownSketchesGoWithTheMeetingAndComeBackWithIt()
    {
        Meeting meeting;
        const auto sketch = [&](const QString& words, bool kept = false) {
            casework::Hypothesis thought;
            thought.sentence = words;
            thought.kept = kept;
            return meeting.add(meeting.everybody, thought);
        };
        QVERIFY(meeting.table->begin());
        const auto gone = sketch(u"Voisiko olla niin, että"_s);
        const auto stays = sketch(u"Voisiko olla toisin"_s, true);
        casework::RecordId outis;
        meeting.othersWrite(meeting.everybody, [&](casework::CaseEditor& theirs) {
            casework::Hypothesis thought;
            thought.sentence = u"Outin luonnos"_s;
            outis = theirs.add(meeting.everybody, thought).value();
        });
        meeting.settle();
        QVERIFY(meeting.table->end());
        meeting.settle();
        casework::CaseView& view = meeting.room->view();
        QVERIFY(!view.head(gone));
        QVERIFY(view.head(stays));
        QVERIFY2(view.head(outis), "it goes from her own device");
        // One step of undo brings back both the meeting and what went with it.
        QVERIFY(meeting.room->editor().undo().has_value());
        meeting.settle();
        QVERIFY(view.head(gone));
        QCOMPARE(meeting.table->state(), MeetingTable::State::Running);
        QTest::qWait(1);
        QVERIFY(view.head(gone));
    }

    void aSketchGoesWhenAnotherDeviceEndsTheMeeting()
    {
        Meeting meeting;
        SketchSweep::of(*meeting.room);
        QVERIFY(meeting.table->begin());
        casework::Hypothesis thought;
        thought.sentence = u"Voisiko olla niin, että"_s;
        const auto own = meeting.add(meeting.everybody, thought);
        meeting.settle();
        meeting.othersWrite(meeting.everybody, [&](casework::CaseEditor& theirs) {
            const auto ended = theirs.change<casework::Meeting>(meeting.record, [](casework::Meeting& record) {
                record.state = casework::MeetingState::Closed;
                record.endedAt = QDateTime::currentDateTimeUtc().addSecs(1);
            });
            QVERIFY(ended.has_value());
        });
        meeting.settle();
        QTRY_VERIFY(!meeting.room->view().head(own));
        // Whoever brings it back has it back.
        QVERIFY(meeting.room->editor().undo().has_value());
        meeting.settle();
        QTest::qWait(1);
        QVERIFY(meeting.room->view().head(own));
    }

    void whoseDeviceWasThereIsWrittenDownBesidesTheUndo()
    {
        Meeting meeting;
        QVERIFY(meeting.table->begin());
        QTRY_VERIFY(meeting.read<casework::Meeting>(meeting.record).joined.contains(u"pia"_s));
        QVERIFY(meeting.read<casework::Meeting>(meeting.record).notesWhoJoined);
        QVERIFY(!meeting.read<casework::Meeting>(meeting.record).joined.contains(u"outi"_s));
        // The last step of undo is the beginning of the meeting, and not what the device noted.
        QVERIFY(meeting.room->editor().undo().has_value());
        QCOMPARE(meeting.read<casework::Meeting>(meeting.record).state, casework::MeetingState::Planned);
        // That somebody's device was there seats nobody in the room.
        const auto changed = meeting.room->editor().change<casework::Meeting>(
            meeting.record, [](casework::Meeting& record) { record.joined << u"leevi"_s; });
        QVERIFY(changed.has_value());
        meeting.settle();
        QVERIFY(!meeting.of(u"leevi"_s, u"inRoom"_s).toBool());
    }

    void theTurnIsGivenAndTakenBack()
    {
        Meeting meeting;
        QVERIFY(meeting.table->begin());
        QVERIFY(meeting.table->giveTurn(u"outi"_s));
        QCOMPARE(meeting.table->speakerName(), u"Outi"_s);
        QVERIFY(meeting.of(u"outi"_s, u"speaking"_s).toBool());
        QVERIFY(meeting.table->giveTurn({}));
        QVERIFY(meeting.table->speakerName().isEmpty());
    }

    void aBreakBlanksTheRoomScreen()
    {
        Meeting meeting;
        QVERIFY(meeting.table->begin());
        QTRY_VERIFY(!meeting.table->room()->blank());
        QVERIFY(meeting.table->setPaused(true));
        QVERIFY(meeting.table->paused());
        QVERIFY(meeting.table->room()->blank());
        QVERIFY(meeting.table->setPaused(false));
        QVERIFY(!meeting.table->room()->blank());
    }

    void theQuestionIsTypedIntoTheRecord()
    {
        Meeting meeting;
        QVERIFY(meeting.table->pen()->type(meeting.table->meeting(), u"question"_s, u"Mikä auttaa?"_s));
        meeting.settle();
        QCOMPARE(meeting.table->question(), u"Mikä auttaa?"_s);
    }

    void whatIsFoundAtTheEndFollowsTheRecords()
    {
        Meeting meeting;
        QSignalSpy found(meeting.table.get(), &MeetingTable::findingsChanged);
        const int before = meeting.table->mustCount();
        casework::Step step; // of nobody, without a date, and nobody tells the child
        step.what = u"Soitetaan kouluun"_s;
        meeting.add(meeting.everybody, step);
        meeting.settle();
        QCOMPARE(meeting.table->mustCount(), before + 3);
        QCOMPARE(found.count(), 1);
    }

    // Who counts for what the room's screen shows

    void everybodyOfTheMeetingCountsUntilItIsSaidWhoIsHere()
    {
        Meeting meeting;
        QCOMPARE(meeting.table->room()->lists()->factors()->count(), 0);
        QVERIFY(meeting.table->room()->canWiden());
        meeting.countWhoIsHere();
        QTRY_COMPARE(meeting.table->room()->lists()->factors()->count(), 1);
        // A table that is opened again has forgotten who was here, and asks again.
        meeting.table = std::make_unique<MeetingTable>(*meeting.room, meeting.appearance, QByteArray(), meeting.record);
        QCOMPARE(meeting.table->room()->lists()->factors()->count(), 0);
    }

    void whoSitsInTheRoomWithoutADeviceCounts()
    {
        Meeting meeting({guest(u"pia"_s), guest(u"leevi"_s)});
        QVERIFY(meeting.of(u"leevi"_s, u"inRoom"_s).toBool());
        QVERIFY(!meeting.of(u"leevi"_s, u"here"_s).toBool());
        QCOMPARE(meeting.table->room()->lists()->factors()->count(), 0);
        QCOMPARE(meeting.table->lists()->factors()->count(), 1);
    }

    void whoComesInLaterCountsFromThen()
    {
        Meeting meeting({guest(u"leevi"_s, u"genogram"_s, u"childs-voice"_s)});
        meeting.countWhoIsHere();
        QVERIFY(meeting.table->order().indexOf(u"genogram"_s) > 0);
        QVERIFY(meeting.table->begin());
        QTRY_COMPARE(meeting.table->room()->lists()->factors()->count(), 1);
        QVERIFY(meeting.table->goTo(u"genogram"_s));
        QCOMPARE(meeting.table->room()->lists()->factors()->count(), 0);
        QVERIFY(!meeting.table->goTo(
            meeting.table->phases()->value(meeting.table->phases()->count() - 1, u"key"_s).toString()));
        QVERIFY(meeting.table->skipPhase(u"Leevi nukkuu; Outi kysyy häneltä huomenna."_s));
        // Gone by now, but only who leads may show more again.
        QCOMPARE(meeting.table->room()->lists()->factors()->count(), 0);
        QVERIFY(meeting.table->room()->canWiden());
        meeting.countWhoIsHere();
        QTRY_COMPARE(meeting.table->room()->lists()->factors()->count(), 1);
    }

    void somebodyWhoSitsDownIsCountedAtOnce()
    {
        Meeting meeting;
        meeting.countWhoIsHere();
        QTRY_COMPARE(meeting.table->room()->lists()->factors()->count(), 1);
        QVERIFY(meeting.table->setInRoom(u"leevi"_s, true));
        QVERIFY(meeting.table->room()->blank());
        QCOMPARE(meeting.table->room()->lists()->factors()->count(), 0);
        QVERIFY(meeting.table->setInRoom(u"leevi"_s, false));
        QVERIFY(!meeting.of(u"leevi"_s, u"inRoom"_s).toBool());
        QVERIFY(meeting.table->room()->canWiden());
    }

    void theLeadersScreenShowsMoreOnlyWhenAskedAndUntilSomebodyComes()
    {
        Meeting meeting;
        MeetingTable& table = *meeting.table;
        QTRY_VERIFY(!table.room()->blank());
        QCOMPARE(table.shownLists()->factors()->count(), 0);
        QVERIFY(table.shownGenogram() == table.room()->genogram());
        table.setOwnView(true);
        QCOMPARE(table.shownLists()->factors()->count(), 1);
        QVERIFY(table.shownGenogram() == table.genogram());
        meeting.name(meeting.everybody, u"mika"_s, u"Mika"_s, MemberRole::Parent);
        CircleCard card = meeting.room->card(meeting.everybody);
        card.people.emplace(member(u"mika"_s), Access::Own);
        meeting.changeCard(meeting.everybody, card);
        QTRY_VERIFY(!table.ownView());
        QCOMPARE(table.shownLists()->factors()->count(), 0);
        QVERIFY(table.room()->audience().contains(u"Mika"_s)); // who is added to the meeting counts as well
        QTRY_VERIFY(!table.room()->blank());
        table.setOwnView(true);
        QVERIFY(table.begin());
        QVERIFY(table.setPaused(true));
        QVERIFY(!table.ownView());
    }

    void findingsAreThoseOfWhatIsShown()
    {
        Meeting meeting;
        casework::Hypothesis narrow;
        narrow.sentence = u"Voisiko olla niin, että vain tiimi tietää?"_s;
        narrow.state = casework::HypothesisState::Open;
        const auto hidden = meeting.add(meeting.team, narrow);
        narrow.sentence = u"Voisiko olla niin, että kaikki tietävät?"_s;
        const auto open = meeting.add(meeting.everybody, narrow);
        meeting.settle();
        KeyedListModel* findings = meeting.table->findings();
        const auto tells = [&](const casework::RecordId& record) {
            for (int row = 0; row < findings->count(); ++row) {
                if (findings->value(row, u"record"_s).toString() == record.text())
                    return true;
            }
            return false;
        };
        QTRY_VERIFY(tells(open));
        QVERIFY(!tells(hidden));
        const int musts = meeting.table->mustCount();
        meeting.table->setOwnView(true);
        QVERIFY(tells(hidden));
        QCOMPARE(meeting.table->mustCount(), musts + 1);
        meeting.table->setOwnView(false);
        QVERIFY(!tells(hidden));
        QCOMPARE(meeting.table->mustCount(), musts);
    }

    void whoeverComesEndsTheLeadersOwnView()
    {
        Meeting meeting; // everybody of the meeting is counted, and nobody has come
        MeetingTable& table = *meeting.table;
        QTRY_VERIFY(!table.room()->blank());
        table.setOwnView(true);
        const QSignalSpy came(&table, &MeetingTable::somebodyCame);
        QVERIFY(table.setInRoom(u"leevi"_s, true));
        QVERIFY(!table.ownView());
        QCOMPARE(came.count(), 1);
        table.setOwnView(true);
        QVERIFY(table.setInRoom(u"leevi"_s, false));
        QVERIFY2(table.ownView(), "whoever goes sees no more");
        Q_EMIT table.lobby()->letInChanged(member(u"saara"_s), true);
        QVERIFY(!table.ownView());
        QVERIFY(table.begin());
        QVERIFY(table.setPaused(true));
        table.setOwnView(true);
        QVERIFY(table.setPaused(false));
        QVERIFY2(!table.ownView(), "after a break people sit down again");
    }

    void halfWrittenWordsBelongToOneMeetingAndOneView()
    {
        Meeting meeting;
        const QString shared = meeting.table->draftPlace();
        QVERIFY(shared.contains(meeting.record.text()));
        meeting.table->setOwnView(true);
        QVERIFY(meeting.table->draftPlace() != shared);
    }

    void aMistakenTapOnTheArmchairChangesNoPlan()
    {
        casework::MeetingGuest planned = guest(u"leevi"_s, u"genogram"_s);
        planned.attendance = casework::Attendance::Audio;
        Meeting meeting({planned});
        QVERIFY(meeting.table->setInRoom(u"leevi"_s, true));
        QVERIFY(meeting.of(u"leevi"_s, u"inRoom"_s).toBool());
        QVERIFY(meeting.table->setInRoom(u"leevi"_s, false));
        QVERIFY(!meeting.of(u"leevi"_s, u"inRoom"_s).toBool());
        const casework::MeetingGuest after = meeting.read<casework::Meeting>(meeting.record).guests.front();
        QCOMPARE(after.attendance, casework::Attendance::Audio);
        QCOMPARE(after.fromPhase, u"genogram"_s);
    }

    void theDrawingAtTheTableCanBeWritten()
    {
        Meeting meeting;
        const auto aino = meeting.person(meeting.everybody, u"Aino"_s);
        meeting.settle();
        GenogramDesk* drawing = meeting.table->shownGenogram();
        QTRY_VERIFY(drawing->persons()->count() > 0);
        drawing->choose(aino.text());
        QVERIFY(drawing->chosenWritable());
        QVERIFY(drawing->editPerson(aino.text(), {{u"name"_s, u"Aino Helmi"_s}}));
        meeting.settle();
        QCOMPARE(meeting.read<casework::Person>(aino).name, u"Aino Helmi"_s);
    }

    void aMeetingThatWasTakenAwayLeavesNothing()
    {
        Meeting meeting;
        QVERIFY(meeting.table->begin());
        QVERIFY(meeting.table->people()->count() > 0);
        QVERIFY(meeting.room->editor().remove(meeting.record, casework::Pointers::Detach));
        meeting.settle();
        QTRY_COMPARE(meeting.table->people()->count(), 0);
        QVERIFY(meeting.table->phaseKey().isEmpty());
        QVERIFY(meeting.table->room()->blank());
    }

    void whoIsBeingLetInIsCountedBeforeTheyAreIn()
    {
        Meeting meeting;
        meeting.countWhoIsHere();
        QTRY_COMPARE(meeting.table->room()->lists()->factors()->count(), 1);
        Q_EMIT meeting.table->lobby()->letInChanged(member(u"saara"_s), true);
        QVERIFY(meeting.table->room()->blank());
        QCOMPARE(meeting.table->room()->lists()->factors()->count(), 0);
    }
};

KUDELMA_SUITE(TestMeetingTable)
#include "tst_meeting_table.moc"

// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// A sentence caught while people talk: whose it is, what it becomes, and above all who may read it.
#include "app/support/table_helpers.h"
#include "app/table/sentence_desk.h"
#include "support/suites.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>

using namespace kudelma;
using namespace kudelma::app;
using namespace kudelma::app::test;
using casework::MemberRole;

namespace {

/// Pia leads; Outi is of the team, Leevi a child of the genogram, Saara his mother, Mika his father.
struct Caught : TestCase
{
    casework::CircleId everybody = circle({u"pia"_s, u"outi"_s}, {u"leevi"_s, u"saara"_s, u"mika"_s});
    casework::CircleId withSaara = circle({u"pia"_s, u"outi"_s}, {u"leevi"_s, u"saara"_s});
    casework::CircleId team = circle({u"pia"_s, u"outi"_s});
    Appearance appearance{QString()};
    casework::RecordId leevi;
    casework::RecordId record;
    std::unique_ptr<MeetingTable> table;
    SentenceDesk desk;

    Caught()
    {
        leevi = person(everybody, u"Leevi"_s);
        name(everybody, u"pia"_s, u"pia"_s, MemberRole::ResponsibleWorker);
        name(everybody, u"outi"_s, u"outi"_s, MemberRole::FamilyTherapist);
        name(everybody, u"saara"_s, u"saara"_s, MemberRole::Parent);
        name(everybody, u"mika"_s, u"mika"_s, MemberRole::Parent);
        const casework::RecordId child = name(everybody, u"leevi"_s, u"leevi"_s, MemberRole::Child);
        const auto known
            = room->editor().change<casework::Member>(child, [this](casework::Member& own) { own.person = leevi; });
        if (!known)
            qFatal("not on the genogram");
        casework::Meeting meeting;
        meeting.title = u"Viikkokokous"_s;
        meeting.facilitator = member(u"pia"_s);
        for (const QString& who : {u"outi"_s, u"leevi"_s, u"saara"_s, u"mika"_s}) {
            casework::MeetingGuest guest;
            guest.member = member(who);
            meeting.guests.push_back(guest);
        }
        record = add(everybody, meeting);
        settle();
        table = std::make_unique<MeetingTable>(*room, appearance, QByteArray(), record);
        makeReady(*table);
        if (!table->begin())
            qFatal("not begun");
        settle();
        desk.setTable(table.get());
    }
    ~Caught() { desk.setTable(nullptr); }
    void isInRoom(const QString& who, bool is)
    {
        if (!table->setInRoom(who, is))
            qFatal("not seated");
        settle();
    }
    [[nodiscard]] QString circleText(const casework::CircleId& circle) const { return circle.text(); }
    template <class T>
    [[nodiscard]] std::optional<casework::Stored<T>> only()
    {
        settle();
        const auto all = room->view().all<T>();
        return all.size() == 1 ? std::optional(all.front()) : std::nullopt;
    }
};

} // namespace

class TestSentence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void itIsTheOwnWordsOfWhoeverHasTheTurn()
    {
        Caught caught;
        const QAbstractItemModelTester tester(caught.desk.speakers());
        caught.desk.setWords(u"Mä nukun sukat jalassa."_s);
        QVERIFY(!caught.desk.keep()); // nobody has said it yet
        QVERIFY(caught.table->giveTurn(u"leevi"_s));
        caught.settle();
        QCOMPARE(caught.desk.sort(), SentenceDesk::OwnWords);
        QCOMPARE(caught.desk.circle(), caught.circleText(caught.everybody));
        QVERIFY(caught.desk.unseenBy().isEmpty());
        QVERIFY(caught.desk.keep());
        QVERIFY(caught.desk.words().isEmpty());
        const auto voice = caught.only<casework::Voice>();
        QVERIFY(voice);
        QCOMPARE(voice->value.person, caught.leevi);
        QCOMPARE(voice->value.words, u"Mä nukun sukat jalassa."_s);
        QCOMPARE(voice->value.meeting, caught.record);
        QVERIFY(!voice->value.readBack); // it has not been read back yet
        QCOMPARE(voice->value.heardBy, u"pia"_s);
        QCOMPARE(voice->head.key.circle, caught.everybody);
    }

    void whoWasOutOfTheRoomDoesNotReadIt()
    {
        Caught caught;
        caught.isInRoom(u"mika"_s, false);
        caught.desk.choose(u"leevi"_s);
        caught.desk.setWords(u"Mä pelkään iskää."_s);
        QCOMPARE(caught.desk.circle(), caught.circleText(caught.withSaara));
        // He comes in while it is being written: he has not heard it.
        caught.isInRoom(u"mika"_s, true);
        QCOMPARE(caught.desk.circle(), caught.circleText(caught.withSaara));
        QVERIFY(caught.desk.keep());
        QCOMPARE(caught.only<casework::Voice>()->head.key.circle, caught.withSaara);
        // The next one he hears.
        caught.desk.choose(u"leevi"_s);
        caught.desk.setWords(u"Mä tykkään koirista."_s);
        QCOMPARE(caught.desk.circle(), caught.circleText(caught.everybody));
        // Out again before it is kept.
        caught.isInRoom(u"mika"_s, false);
        QCOMPARE(caught.desk.circle(), caught.circleText(caught.withSaara));
    }

    void itCanBeForTheWorkersAlone()
    {
        Caught caught;
        caught.desk.choose(u"leevi"_s);
        caught.desk.setWords(u"Mä pelkään iskää."_s);
        caught.desk.setOnlyWorkers(true);
        // Who Leevi is stands in a circle that the workers are in.
        QCOMPARE(caught.desk.circle(), caught.circleText(caught.team));
        QVERIFY(caught.desk.keep());
        QCOMPARE(caught.only<casework::Voice>()->head.key.circle, caught.team);
        QVERIFY(!caught.desk.onlyWorkers()); // chosen for one sentence
    }

    void aWorkersSentenceIsAFactAndWhileListeningAReflection()
    {
        Caught caught;
        caught.desk.choose(u"outi"_s);
        caught.desk.setWords(u"Leevi oli koulussa joka päivä."_s);
        QVERIFY(!caught.desk.canBeOwnWords());
        QCOMPARE(caught.desk.sort(), SentenceDesk::Fact);
        QVERIFY(caught.desk.keep());
        const auto fact = caught.only<casework::Note>();
        QVERIFY(fact);
        QCOMPARE(fact->value.sort, casework::NoteSort::Fact);
        QCOMPARE(fact->value.source, u"outi"_s);
        QVERIFY(caught.room->editor().remove(fact->head.id).has_value());
        QVERIFY(!caught.table->goTo(u"reflecting-team"_s));
        QVERIFY(caught.table->skipPhase(u"Leevi kertoo itse vastauksen kohdalla."_s));
        caught.settle();
        caught.desk.choose(u"outi"_s);
        caught.desk.setWords(u"Mietin, kuka lohduttaa äitiä."_s);
        QCOMPARE(caught.desk.sort(), SentenceDesk::Reflection);
        QVERIFY(caught.desk.keep());
        const auto note = caught.only<casework::Note>();
        QVERIFY(note);
        QCOMPARE(note->value.sort, casework::NoteSort::Reflection);
    }

    void whatIsHalfWrittenStaysWhatItWasWhenThePhaseChanges()
    {
        Caught caught;
        QVERIFY(!caught.table->goTo(u"reflecting-team"_s));
        QVERIFY(caught.table->skipPhase(u"Leevi kertoo itse vastauksen kohdalla."_s));
        caught.settle();
        caught.desk.choose(u"outi"_s);
        caught.desk.setWords(u"Mietin, kuka"_s);
        QVERIFY(caught.table->next());
        caught.settle();
        QCOMPARE(caught.desk.words(), u"Mietin, kuka"_s);
        caught.desk.setWords(u"Mietin, kuka lohduttaa äitiä."_s);
        QCOMPARE(caught.desk.sort(), SentenceDesk::Reflection);
        QVERIFY(caught.desk.keep());
        caught.desk.choose(u"outi"_s);
        caught.desk.setWords(u"Huomenna soitetaan."_s);
        QCOMPARE(caught.desk.sort(), SentenceDesk::Fact);
    }

    void whatAFamilyMemberToldCanBeAFact()
    {
        Caught caught;
        caught.desk.choose(u"leevi"_s);
        caught.desk.setWords(u"Muutti mummolle elokuussa."_s);
        caught.desk.setFact(true);
        QCOMPARE(caught.desk.sort(), SentenceDesk::Fact);
        QVERIFY(caught.desk.keep());
        QCOMPARE(caught.only<casework::Note>()->value.source, u"leevi"_s);
        QVERIFY(caught.room->view().all<casework::Voice>().empty());
    }
};

KUDELMA_SUITE(TestSentence)
#include "tst_sentence.moc"

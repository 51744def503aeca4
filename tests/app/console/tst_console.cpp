// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/boards/outsiders.h"
#include "app/support/table_helpers.h"
#include "support/suites.h"

#include <QAbstractItemModelTester>
#include <QJsonDocument>
#include <QJsonObject>

using namespace kudelma;
using namespace kudelma::app;
using namespace kudelma::app::test;
using casework::MemberRole;

namespace {

/// `self` works at this device; Pia leads. Outi and Pia are the team, Leevi is a child, Saara his mother.
struct Led : TestCase
{
    casework::CircleId everybody = circle({u"pia"_s, u"outi"_s}, {u"leevi"_s, u"saara"_s});
    casework::CircleId team = circle({u"pia"_s, u"outi"_s});
    crypto::DeviceIdentity other = crypto::DeviceIdentity::generate();
    Appearance appearance{QString()};
    casework::RecordId record;
    std::unique_ptr<MeetingTable> table;

    explicit Led(const QString& self = u"pia"_s)
        : TestCase(self)
    {
        const QString theOther = self == u"pia"_s ? u"outi"_s : u"pia"_s;
        const QStringList devices{textOf(other.id())};
        name(everybody, u"pia"_s, u"Pia"_s, MemberRole::ResponsibleWorker,
            theOther == u"pia"_s ? devices : QStringList());
        name(everybody, u"outi"_s, u"Outi"_s, MemberRole::FamilyTherapist,
            theOther == u"outi"_s ? devices : QStringList());
        name(everybody, u"leevi"_s, u"Leevi"_s, MemberRole::Child);
        name(everybody, u"saara"_s, u"Saara"_s, MemberRole::Parent);
        casework::Meeting meeting;
        meeting.title = u"Viikkokokous"_s;
        meeting.facilitator = member(u"pia"_s);
        for (const QString& who : {u"outi"_s, u"leevi"_s, u"saara"_s}) {
            casework::MeetingGuest guest;
            guest.member = member(who);
            meeting.guests.push_back(guest);
        }
        record = add(everybody, meeting);
        settle();
        table = std::make_unique<MeetingTable>(*room, appearance, QByteArray(), record);
        makeReady(*table);
    }
    ConsoleDesk& console() { return *table->console(); }
    /// What the other worker's device tells in a circle.
    void tells(const casework::CircleId& circle, const QJsonObject& object)
    {
        const QByteArray text = QJsonDocument(object).toJson(QJsonDocument::Compact);
        Q_EMIT room->client().presence(syncCircle(circle), other.id(), sync::Bytes(text.begin(), text.end()));
    }
    [[nodiscard]] casework::Meeting meeting() { return read<casework::Meeting>(record); }
};

QJsonObject whisperTo(const Led& led, const QString& who, const QString& id, const QString& words)
{
    return {{u"whisper"_s,
        QJsonObject{{u"id"_s, id}, {u"to"_s, who}, {u"meeting"_s, led.record.text()}, {u"words"_s, words}}}};
}

} // namespace

class TestConsole : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void itsListsAreProperModels()
    {
        Led led;
        const QAbstractItemModelTester round(led.console().round());
        const QAbstractItemModelTester hands(led.console().hands());
        const QAbstractItemModelTester others(led.console().others());
        QVERIFY(led.table->begin());
        QVERIFY(led.console().startRound());
        QVERIFY(led.console().goOnInRound(true));
        QVERIFY(led.console().endRound());
    }

    void inARoundEverybodySpeaksOnceOrPasses()
    {
        Led led;
        QVERIFY(!led.console().startRound()); // not before the meeting has begun
        QVERIFY(led.table->begin());
        QVERIFY(!led.console().goOnInRound(false));
        QVERIFY(led.console().startRound());
        const int everybody = led.console().round()->count();
        QCOMPARE(everybody, 4);
        QCOMPARE(led.console().yetToSpeak().size(), everybody);
        const QString first = led.table->speaker();
        QCOMPARE(led.console().round()->value(0, u"state"_s).toString(), u"now"_s);
        QVERIFY(led.console().goOnInRound(false));
        QVERIFY(led.table->speaker() != first);
        QVERIFY(led.console().goOnInRound(true)); // passes
        QCOMPARE(texts(*led.console().round(), u"state"_s).first(2), QStringList({u"spoke"_s, u"passed"_s}));
        // A tap on somebody gives the turn out of order; who had it has spoken.
        QVERIFY(led.table->giveTurn(led.console().round()->rows().back().key));
        QCOMPARE(led.console().yetToSpeak().size(), 1);
        QVERIFY(led.console().goOnInRound(false));
        QVERIFY(led.console().roundOver());
        QVERIFY(led.table->speaker().isEmpty());
        QVERIFY(led.table->next()); // the round ends with the phase
        QVERIFY(!led.console().inRound());
    }

    void handsAreInOrderWithTheirWaiting()
    {
        Led led;
        QVERIFY(led.table->begin());
        QCOMPARE(led.console().hands()->count(), 0);
        const double threeMinutesAgo = double(QDateTime::currentMSecsSinceEpoch() - 3 * 60 * 1000 - 5000);
        led.tells(led.everybody, {{u"here"_s, true}, {u"hand"_s, threeMinutesAgo}});
        QCOMPARE(led.console().hands()->count(), 1);
        QCOMPARE(led.console().hands()->value(0, u"name"_s).toString(), u"Outi"_s);
        QCOMPARE(led.console().hands()->value(0, u"minutes"_s).toInt(), 3);
        // A clock that goes before ours has nobody wait less than nothing.
        led.tells(led.everybody, {{u"here"_s, true}, {u"hand"_s, threeMinutesAgo + 1e9}});
        QCOMPARE(led.console().hands()->value(0, u"minutes"_s).toInt(), 0);
        led.tells(led.everybody, {{u"here"_s, true}});
        QCOMPARE(led.console().hands()->count(), 0);
    }

    void anyPhaseIsLeftOutOnlyWithAReason()
    {
        Led led;
        QVERIFY(led.table->begin());
        const QString phase = led.table->phaseKey();
        QVERIFY(!led.table->skipPhase(u"ei"_s));
        QVERIFY(led.table->skipPhase(u"Tunnemme jo toisemme hyvin."_s));
        const auto phases = led.meeting().phases;
        const auto left = std::ranges::find(phases, phase, &casework::MeetingPhase::key);
        QVERIFY(left == phases.end() || left->skipped == u"Tunnemme jo toisemme hyvin."_s);
        QVERIFY(led.meeting().noChildsVoice.isEmpty()); // that was not about the child
    }

    void aTapPastTheChildsVoiceAsksForAReasonToo()
    {
        Led led;
        QVERIFY(led.table->begin());
        QSignalSpy asked(led.table.get(), &MeetingTable::needsReason);
        QVERIFY(!led.table->goTo(u"hypotheses"_s));
        QCOMPARE(asked.count(), 1);
        QCOMPARE(led.table->phaseKey(), u"check-in"_s);
        QVERIFY(led.table->skipPhase(u"Leevi nukkuu, Outi kysyy huomenna."_s));
        QCOMPARE(led.table->phaseKey(), u"hypotheses"_s);
        QVERIFY(led.meeting().notHeardKept);
        QVERIFY(led.table->goTo(u"check-in"_s)); // back is always free
    }

    void whyTheChildIsNotHeardIsForTheWorkersAlone()
    {
        Led led;
        QVERIFY(led.table->begin());
        QVERIFY(!led.table->goTo(u"hypotheses"_s));
        QVERIFY(led.table->skipPhase(u"kanarialintu pelkää isää, Outi kysyy huomenna"_s));
        QCOMPARE(led.table->phaseKey(), u"hypotheses"_s);
        QVERIFY(led.meeting().noChildsVoice.isEmpty());
        for (const casework::MeetingPhase& phase : led.meeting().phases)
            QVERIFY(phase.skipped.isEmpty());
        QCOMPARE(led.table->preparation()->notHeard(), u"kanarialintu pelkää isää, Outi kysyy huomenna"_s);
        QVERIFY(!heldBy(led, {led.everybody}).contains("kanarialintu"));
        // A device of somebody who was at the meeting shows none of it either.
        casework::CaseView* saaras = led.room->projection({member(u"saara"_s)}, led.room.get());
        QVERIFY(saaras->all<casework::Preparation>().empty());
    }

    void whyTheChildIsNotHeardMayBeForEverybody()
    {
        Led led;
        QVERIFY(led.table->begin());
        QVERIFY(!led.table->goTo(u"hypotheses"_s));
        QVERIFY(led.table->skipPhase(u"Leevi nukkuu, Outi kysyy huomenna."_s, true));
        QCOMPARE(led.meeting().noChildsVoice, u"Leevi nukkuu, Outi kysyy huomenna."_s);
        QVERIFY(!led.meeting().notHeardKept);
        QVERIFY(led.table->preparation()->notHeard().isEmpty());
    }

    void theFirstWordAfterListeningIsTheChilds()
    {
        Led led;
        QVERIFY(led.table->begin());
        QVERIFY(!led.table->goTo(u"reflecting-team"_s));
        QVERIFY(led.table->skipPhase(u"Leevi kertoo itse vastauksen kohdalla."_s));
        QVERIFY(led.table->listening());
        QVERIFY(led.table->next());
        QVERIFY(!led.table->listening());
        QCOMPARE(led.table->speakerName(), u"Leevi"_s);
    }

    void theFirstWordIsTheChildsHoweverTheListeningIsLeft_data()
    {
        QTest::addColumn<int>("way");
        QTest::newRow("by the bar of phases") << 0;
        QTest::newRow("left out") << 1;
        QTest::newRow("after a break") << 2;
    }

    void theFirstWordIsTheChildsHoweverTheListeningIsLeft()
    {
        QFETCH(const int, way);
        Led led;
        QVERIFY(led.table->begin());
        QVERIFY(!led.table->goTo(u"reflecting-team"_s));
        QVERIFY(led.table->skipPhase(u"Leevi kertoo itse vastauksen kohdalla."_s));
        QVERIFY(led.table->giveTurn(u"saara"_s));
        if (way == 0) {
            QVERIFY(led.table->goTo(u"hypotheses"_s));
        } else if (way == 1) {
            QVERIFY(led.table->skipPhase(u"Ajatukset on jo sanottu."_s));
        } else {
            QVERIFY(led.table->goTo(u"break"_s));
            QVERIFY(led.table->giveTurn(u"saara"_s));
            QVERIFY(led.table->goTo(u"familys-response"_s));
        }
        QCOMPARE(led.table->speakerName(), u"Leevi"_s);
    }

    void theLeadIsHandedOverOnTheRecord()
    {
        Led led;
        QVERIFY(led.table->begin());
        QVERIFY(led.console().leads());
        QCOMPARE(texts(*led.console().others(), u"name"_s), QStringList(u"Outi"_s));
        QVERIFY(!led.console().handOver(u"saara"_s)); // only a worker of the team may lead
        QVERIFY(led.console().handOver(u"outi"_s));
        QVERIFY(!led.console().leads());
        QCOMPARE(led.console().leaderName(), u"Outi"_s);
        const auto leaders = led.meeting().leaders;
        QCOMPARE(leaders.size(), 2u);
        QCOMPARE(leaders.front().member, member(u"pia"_s));
        QCOMPARE(leaders.back().member, member(u"outi"_s));
        QVERIFY(leaders.back().since.isValid());
        QVERIFY(led.console().takeOver());
        QVERIFY(led.console().leads());
        QCOMPARE(led.meeting().leaders.size(), 3u);
        for (int i = 0; i < 30; ++i)
            QVERIFY(led.console().handOver(i % 2 == 0 ? u"outi"_s : u"pia"_s));
        QCOMPARE(led.meeting().leaders.size(), meeting::MeetingDesk::kMaxLeaders);
    }

    void whoDoesNotLeadLooksAroundAndComesBack()
    {
        Led led(u"outi"_s);
        QVERIFY(!led.console().leads());
        led.console().look(u"no such view"_s);
        QVERIFY(led.console().lookingAt().isEmpty());
        led.console().look(u"steps"_s);
        QCOMPARE(led.console().lookingAt(), u"steps"_s);
        QVERIFY(led.table->begin());
        QCOMPARE(led.console().lookingAt(), u"steps"_s); // the others going on pulls nobody along
        led.console().follow();
        QVERIFY(led.console().lookingAt().isEmpty());
        led.console().look(u"steps"_s);
        QVERIFY(led.console().takeOver());
        QVERIFY(led.console().lookingAt().isEmpty()); // who leads shows what they look at
    }

    void aWhisperIsReadOnceAndIsGone()
    {
        Led led;
        QVERIFY(!led.table->whispers()->canWhisper()); // to oneself
        QSignalSpy came(led.table->whispers(), &WhisperDesk::came);
        led.tells(led.team, whisperTo(led, u"pia"_s, u"1"_s, u"Kysy Leeviltä"_s));
        QCOMPARE(came.count(), 1);
        QVERIFY(led.table->whispers()->isWaiting());
        QCOMPARE(led.table->whispers()->from(), u"Outi"_s);
        led.tells(led.team, whisperTo(led, u"pia"_s, u"1"_s, u"Kysy Leeviltä"_s)); // repeated, not new
        QCOMPARE(came.count(), 1);
        QCOMPARE(led.table->whispers()->read(), u"Kysy Leeviltä"_s);
        QVERIFY(!led.table->whispers()->isWaiting());
        QVERIFY(led.table->whispers()->read().isEmpty());
        led.tells(led.team, whisperTo(led, u"pia"_s, u"1"_s, u"Kysy Leeviltä"_s)); // until the other has heard of it
        QVERIFY(!led.table->whispers()->isWaiting());
        led.tells(led.team, whisperTo(led, u"pia"_s, u"2"_s, u"Tauko?"_s));
        QVERIFY(led.table->whispers()->isWaiting());
        led.tells(led.team, {}); // taken back
        QVERIFY(!led.table->whispers()->isWaiting());
    }

    void aWhisperIsHeardOnlyFromAColleagueAndOnlyInTheirCircle()
    {
        Led led;
        led.tells(led.everybody, whisperTo(led, u"pia"_s, u"1"_s, u"kaikkien kuullen"_s));
        QVERIFY(!led.table->whispers()->isWaiting());
        led.tells(led.team, whisperTo(led, u"outi"_s, u"1"_s, u"ei minulle"_s));
        QVERIFY(!led.table->whispers()->isWaiting());
        QJsonObject elsewhere = whisperTo(led, u"pia"_s, u"1"_s, u"toisessa tapaamisessa"_s);
        QJsonObject whisper = elsewhere[u"whisper"_s].toObject();
        whisper[u"meeting"_s] = casework::RecordId::random(casework::systemRandom()).text();
        elsewhere[u"whisper"_s] = whisper;
        led.tells(led.team, elsewhere);
        QVERIFY(!led.table->whispers()->isWaiting());
        led.tells(led.team, whisperTo(led, u"pia"_s, u"1"_s, QString(1000, u'x')));
        QCOMPARE(led.table->whispers()->read().size(), kMaxWhisperChars);
    }

    void oneOwnsWhisperStaysUntilItWasRead()
    {
        Led led(u"outi"_s);
        WhisperDesk& whispers = *led.table->whispers();
        QVERIFY(whispers.canWhisper());
        QVERIFY(!whispers.whisper(u"  "_s));
        QVERIFY(!whispers.whisper(QString(kMaxWhisperChars + 1, u'x')));
        QVERIFY(whispers.whisper(u"Saara on hiljaa"_s));
        QVERIFY(whispers.isSent());
        led.tells(led.team, {{u"heard"_s, QJsonArray{u"another"_s}}});
        QVERIFY(whispers.isSent());
        whispers.takeBack();
        QVERIFY(!whispers.isSent());
        // Nothing of it is in any document.
        for (const sync::CircleInfo& circle : led.room->client().circles()) {
            const auto bytes = led.room->client().document(circle.id)->encodeStateAsUpdate().value();
            const QByteArray held(reinterpret_cast<const char*>(bytes.data()), qsizetype(bytes.size()));
            QVERIFY(!held.contains("hiljaa"));
        }
    }

    void inAMeetingOfWorkersAloneNobodyWhispers()
    {
        TestCase one(u"outi"_s);
        const auto team = one.circle({u"pia"_s, u"outi"_s});
        one.name(team, u"pia"_s, u"Pia"_s, MemberRole::ResponsibleWorker);
        one.name(team, u"outi"_s, u"Outi"_s, MemberRole::FamilyTherapist);
        casework::Meeting meeting;
        meeting.facilitator = member(u"pia"_s);
        const auto record = one.add(team, meeting);
        one.settle();
        Appearance appearance{QString()};
        MeetingTable table(*one.room, appearance, QByteArray(), record);
        QVERIFY(!table.whispers()->canWhisper());
        QVERIFY(!table.whispers()->whisper(u"kuuluuko"_s));
    }
};

KUDELMA_SUITE(TestConsole)
#include "tst_console.moc"

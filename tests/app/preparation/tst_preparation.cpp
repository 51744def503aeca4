// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/automation/held.h"
#include "app/support/table_helpers.h"
#include "app/support/team_device.h"
#include "support/suites.h"

#include <QAbstractItemModelTester>
#include <QJsonDocument>

using namespace kudelma;
using namespace kudelma::app;
using namespace kudelma::app::test;
using casework::Attendance;
using casework::MemberRole;

namespace {

constexpr qsizetype kLongestReason = 240;

/// Pia and Outi are the team; Saara and Leevi are in the meeting, too, and Mika is a friend of the house whom a record
/// calls nobody.
struct Ready : TestCase
{
    casework::CircleId everybody = circle({u"pia"_s, u"outi"_s}, {u"leevi"_s, u"saara"_s});
    casework::CircleId withSaara = circle({u"pia"_s, u"outi"_s}, {u"saara"_s});
    std::optional<casework::CircleId> team;
    Appearance appearance{QString()};
    casework::RecordId record;
    std::unique_ptr<MeetingTable> table;

    explicit Ready(bool hasTeam = true)
    {
        if (hasTeam)
            team = circle({u"pia"_s, u"outi"_s});
        name(everybody, u"pia"_s, u"Pia"_s, MemberRole::ResponsibleWorker);
        name(everybody, u"outi"_s, u"Outi"_s, MemberRole::FamilyTherapist);
        name(everybody, u"leevi"_s, u"Leevi"_s, MemberRole::Child);
        name(everybody, u"saara"_s, u"Saara"_s, MemberRole::Parent);
        casework::Meeting meeting;
        meeting.title = u"Viikkokokous"_s;
        meeting.plannedAt = QDateTime::currentDateTimeUtc();
        meeting.facilitator = member(u"pia"_s);
        record = add(everybody, meeting);
        settle();
        table = std::make_unique<MeetingTable>(*room, appearance, QByteArray(), record);
    }
    PreparationDesk& desk() { return *table->preparation(); }
    [[nodiscard]] QVariant of(const QString& who, const QString& role)
    {
        return desk().people()->value(desk().people()->indexOfKey(who), role);
    }
    [[nodiscard]] casework::MeetingGuest planned(const QString& who)
    {
        const auto meeting = read<casework::Meeting>(record);
        const auto guest = std::ranges::find(meeting.guests, member(who), &casework::MeetingGuest::member);
        return guest == meeting.guests.end() ? casework::MeetingGuest() : *guest;
    }
    /// Every circle whose documents hold anything of a preparation.
    [[nodiscard]] std::vector<casework::CircleId> holding()
    {
        std::vector<casework::CircleId> found;
        for (const sync::CircleInfo& circle : room->client().circles()) {
            crdt::Document* shared = room->client().document(circle.id);
            if (shared && shared->map("preparations").size() > 0)
                found.push_back(caseworkCircle(circle.id));
        }
        return found;
    }
};

/// Pia at the table of the practice case with the real server, and Saara on a device of her own.
struct TwoDevices
{
    Relay relay;
    TeamDevice pia{relay.url()};
    TeamDevice saara{relay.url()};
    TeamDevice marjatta{relay.url()};

    TwoDevices()
    {
        pia.createProfile();
        pia.openPractice();
        if (!pia.app->openTable(pia.mainMeeting()))
            qFatal("no table");
    }
    MeetingTable& table() { return *pia.app->table(); }
    /// From the link to the knock. False: it did not get there.
    bool knock(TeamDevice& guest, const QString& member)
    {
        LobbyDesk& lobby = *table().lobby();
        if (!QTest::qWaitFor([&] { return table().online() && table().waitingChanges() == 0; }))
            return false;
        lookup = lobby.invite(member, 4);
        guest.app->joinAsGuest(lobby.linkOf(lookup));
        if (!QTest::qWaitFor([&] { return guest.app->guest()->door() == GuestDesk::Door::Ready; }))
            return false;
        guest.app->guest()->knock();
        return QTest::qWaitFor([&] { return guest.app->guest()->door() == GuestDesk::Door::Waiting; });
    }
    bool comeIn(TeamDevice& guest, const QString& member)
    {
        LobbyDesk& lobby = *table().lobby();
        if (!knock(guest, member) || !QTest::qWaitFor([&] { return lobby.knocks()->count() == 1; }))
            return false;
        lobby.letIn(lookup, lobby.knocks()->value(0, u"device"_s).toString());
        return QTest::qWaitFor([&] { return guest.app->guest()->door() == GuestDesk::Door::In; })
            && QTest::qWaitFor([&] { return guest.app->guest()->lists()->members()->count() > 0; });
    }
    [[nodiscard]] static QByteArray held(TeamDevice& guest) { return QJsonDocument(heldBy(*guest.app)).toJson(); }
    /// Everybody who is in a circle that this guest's device holds.
    [[nodiscard]] static casework::Members knownTo(TeamDevice& guest)
    {
        casework::Members known;
        CaseRoom& room = *guest.app->guest()->room();
        for (const sync::CircleInfo& circle : room.client().circles()) {
            const casework::Members members = room.card(caseworkCircle(circle.id)).members();
            known.insert(members.begin(), members.end());
        }
        return known;
    }

    QString lookup;
};

} // namespace

class TestPreparation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void itsListsAreProperModels()
    {
        Ready ready;
        const QAbstractItemModelTester questions(ready.desk().questions());
        const QAbstractItemModelTester people(ready.desk().people());
        const QAbstractItemModelTester forms(ready.desk().forms());
        makeReady(*ready.table);
        QVERIFY(ready.desk().choose(u"saara"_s, int(Attendance::RemoteTablet)));
        QVERIFY(ready.desk().setDone(u"saara"_s, u"asked"_s, true));
        ready.appearance.setLanguage(u"fi"_s);
        ready.appearance.setLanguage(u"sv"_s);
    }

    void aMeetingDoesNotBeginBeforeTheCheckIsAnswered()
    {
        Ready ready;
        QSignalSpy asked(ready.table.get(), &MeetingTable::preparationNeeded);
        QVERIFY(!ready.table->begin());
        QCOMPARE(asked.count(), 1);
        QCOMPARE(ready.table->state(), MeetingTable::State::Planned);
        QVERIFY(!ready.desk().answer(u"no such question"_s, u"no"_s));
        QVERIFY(!ready.desk().answer(u"violence"_s, u"perhaps"_s));
        makeReady(*ready.table);
        QVERIFY(ready.desk().isAnswered());
        QCOMPARE(ready.desk().answeredBy(), u"Pia"_s);
        QVERIFY(ready.table->begin());
    }

    void orSomebodyWritesWhyItBeginsAllTheSame()
    {
        Ready ready;
        QVERIFY(!ready.desk().goAheadBecause(u"pakko"_s));
        QVERIFY(!ready.desk().goAheadBecause(QString(501, u'x')));
        QVERIFY(!ready.table->begin());
        QVERIFY(ready.desk().goAheadBecause(u"Kiireellinen sijoitus, kysymykset käydään läpi tauolla."_s));
        QVERIFY(ready.table->begin());
        QCOMPARE(ready.holding(), std::vector{*ready.team});
    }

    void whoMustNotMeetIsNotBroughtTogether()
    {
        Ready ready;
        makeReady(*ready.table);
        QVERIFY(ready.desk().answer(u"separate-sessions"_s, u"yes"_s));
        QVERIFY(ready.desk().isAnswered() && ready.desk().isSeparate() && !ready.desk().mayBegin());
        QVERIFY(!ready.table->begin());
    }

    void notKnowingWhetherTheyMayMeetIsNotSafe()
    {
        Ready ready;
        makeReady(*ready.table);
        QVERIFY(ready.desk().isSafeToTell());
        QVERIFY(ready.desk().answer(u"separate-sessions"_s, u"notKnown"_s));
        QVERIFY(!ready.desk().isSafeToTell() && !ready.desk().mayBegin());
    }

    void aDangerNeedsWordsOrSeparateSessions()
    {
        Ready ready;
        makeReady(*ready.table);
        QVERIFY(ready.desk().answer(u"violence"_s, u"notKnown"_s));
        QVERIFY(!ready.desk().mayBegin());
        QVERIFY(ready.desk().setWords(u"separate-sessions"_s, u"Tukihenkilö on mukana ja lähtö porrastetaan."_s));
        QVERIFY(ready.desk().mayBegin());
        QVERIFY(!ready.desk().setWords(u"violence"_s, QString(501, u'x')));
    }

    void whatIsAnsweredStandsAmongTheWorkersAlone()
    {
        Ready ready;
        makeReady(*ready.table);
        QVERIFY(ready.desk().setWords(u"violence"_s, u"Saara pelkää"_s));
        QVERIFY(ready.desk().choose(u"leevi"_s, int(Attendance::NotComing), u"Pelkää tulla"_s));
        QVERIFY(ready.desk().setDone(u"leevi"_s, u"asked"_s, true));
        QCOMPARE(ready.holding(), std::vector{*ready.team});
        for (const casework::CircleId& circle : {ready.everybody, ready.withSaara}) {
            const auto bytes = ready.room->client().document(syncCircle(circle))->encodeStateAsUpdate().value();
            const QByteArray held(reinterpret_cast<const char*>(bytes.data()), qsizetype(bytes.size()));
            QVERIFY(!held.contains("pelkää") && !held.contains("Pelkää") && !held.contains("violence"));
        }
    }

    void aWorkerWithoutATeamKeepsItForThemselves()
    {
        Ready ready(false);
        makeReady(*ready.table);
        const auto holding = ready.holding();
        QCOMPARE(holding.size(), 1u);
        QCOMPARE(ready.room->card(holding.front()).members(), casework::Members{member(u"pia"_s)});
    }

    void aGuestsOwnDocumentAnswersNothing()
    {
        Ready ready;
        crdt::Document& document = ready.guestDocument(ready.everybody, member(u"saara"_s));
        casework::CaseView theirs;
        for (const casework::Source& source : ready.room->view().sources()) {
            if (source.key.circle == ready.everybody)
                theirs.addSource({source.key, source.document, source.document == &document});
        }
        theirs.setRules(ready.room->view().rules());
        casework::CaseEditor editor(
            theirs, {member(u"saara"_s), [] { return QDateTime::currentDateTimeUtc(); }, casework::systemRandom()});
        casework::Preparation forged;
        forged.meeting = ready.record;
        forged.goAhead = u"Kaikki on hyvin, aloitetaan vain."_s;
        QVERIFY(editor.add(ready.everybody, forged).has_value());
        ready.settle();
        QVERIFY(ready.desk().goAhead().isEmpty());
        QVERIFY(!ready.table->begin());
    }

    void theGravestAnswerOfTwoDevicesCounts()
    {
        Ready ready;
        makeReady(*ready.table);
        QVERIFY(ready.desk().mayBegin());
        casework::Preparation other; // as a colleague's device began one, too, before the two had met
        other.meeting = ready.record;
        other.answers.push_back({u"violence"_s, casework::SafetyReply::Yes, {}});
        ready.add(*ready.team, other);
        ready.settle();
        const int row = ready.desk().questions()->indexOfKey(u"violence"_s);
        QCOMPARE(ready.desk().questions()->value(row, u"reply"_s).toString(), u"yes"_s);
        QVERIFY(!ready.desk().mayBegin());
        // Taken back by whoever finds out, on both.
        QVERIFY(ready.desk().answer(u"violence"_s, u"no"_s));
        QVERIFY(ready.desk().mayBegin());
    }

    void theMeetingKnowsOnlyWhoIsExpected()
    {
        Ready ready;
        QCOMPARE(ready.of(u"saara"_s, u"form"_s).toInt(), -1);
        QVERIFY(ready.desk().choose(u"saara"_s, int(Attendance::RemoteTablet), u"iso teksti"_s));
        QCOMPARE(ready.planned(u"saara"_s).attendance, Attendance::RemoteTablet);
        QVERIFY(ready.desk().choose(u"leevi"_s, int(Attendance::Letter)));
        QCOMPARE(ready.planned(u"leevi"_s).attendance, Attendance::NotComing); // that there is a letter is not said
        QCOMPARE(ready.of(u"leevi"_s, u"form"_s).toInt(), int(Attendance::Letter));
        QVERIFY(!ready.desk().choose(u"leevi"_s, int(Attendance::SeparateSession)));
        QVERIFY(!ready.desk().choose(u"leevi"_s, 99));
        QVERIFY(!ready.desk().choose(u"leevi"_s, int(Attendance::InRoom), QString(kLongestReason + 1, u'x')));
    }

    void somebodyComesForAPartOfTheMeeting()
    {
        Ready ready;
        QVERIFY(!ready.desk().setPart(u"leevi"_s, u"question"_s, u"break"_s)); // not before it is known how
        QVERIFY(ready.desk().choose(u"leevi"_s, int(Attendance::InRoom)));
        QVERIFY(ready.desk().setPart(u"leevi"_s, u"question"_s, u"break"_s));
        QCOMPARE(ready.planned(u"leevi"_s).untilPhase, u"break"_s);
        QCOMPARE(ready.of(u"leevi"_s, u"from"_s).toString(), u"question"_s);
        makeReady(*ready.table);
        QVERIFY(ready.table->begin());
        const auto seated = [&] {
            return ready.table->people()->value(ready.table->people()->indexOfKey(u"leevi"_s), u"inRoom"_s).toBool();
        };
        QVERIFY(!seated());
        QVERIFY(ready.table->next());
        QVERIFY(seated());
    }

    void whatWasPreparedIsHiddenFromWhoeverComes()
    {
        Ready ready;
        QVERIFY(ready.desk().choose(u"saara"_s, int(Attendance::InRoom))); // counted before she is here
        ready.table->setOwnView(true);
        Q_EMIT ready.table->lobby()->letInChanged(member(u"saara"_s), true);
        QVERIFY(!ready.table->ownView());
        makeReady(*ready.table);
        ready.table->setOwnView(true);
        QVERIFY(ready.table->begin());
        QVERIFY(!ready.table->ownView());
    }

    void theListTellsWhatIsLeftToDo()
    {
        Ready ready;
        const int before = ready.desk().totalCount();
        QCOMPARE(ready.desk().doneCount(), 0);
        QVERIFY(ready.desk().choose(u"saara"_s, int(Attendance::RemoteTablet)));
        QCOMPARE(ready.desk().totalCount(), before + 4); // asked, seen, device, invited
        QCOMPARE(ready.of(u"saara"_s, u"toDo"_s).toInt(), 4);
        for (const QString& thing : {u"asked"_s, u"seen"_s, u"device"_s, u"invited"_s})
            QVERIFY(ready.desk().setDone(u"saara"_s, thing, true));
        QCOMPARE(ready.of(u"saara"_s, u"toDo"_s).toInt(), 0);
        QVERIFY(ready.desk().setDone(u"saara"_s, u"device"_s, false));
        QCOMPARE(ready.of(u"saara"_s, u"toDo"_s).toInt(), 1);
        QVERIFY(!ready.desk().setDone(u"saara"_s, u"no such thing"_s, true));
        // A worker needs no invitation and no preview.
        QVERIFY(ready.desk().choose(u"outi"_s, int(Attendance::InRoom)));
        QVERIFY(ready.of(u"outi"_s, u"things"_s).toList().isEmpty());
    }

    void whoIsInvitedHoldsNothingOfIt()
    {
        TwoDevices devices;
        PreparationDesk& desk = *devices.table().preparation();
        QVERIFY(desk.mayBegin()); // the practice case's team has answered
        QVERIFY(desk.setWords(u"violence"_s, u"kanarialintu häkissä"_s));
        QVERIFY(desk.choose(u"leevis-worker"_s, int(Attendance::NotComing), u"toinen kanarialintu"_s));
        QVERIFY(devices.comeIn(devices.saara, u"saara"_s));
        QTRY_COMPARE(devices.table().waitingChanges(), 0);
        QVERIFY(devices.table().begin());
        QTRY_COMPARE(devices.saara.app->guest()->phaseView(), u"round"_s);
        const QByteArray held = TwoDevices::held(devices.saara);
        QVERIFY(held.contains("Ainon viikkokokous"));
        QVERIFY(!held.contains("kanarialintu"));
        QVERIFY(!held.contains("preparations"));
        QVERIFY(!held.contains("separate-sessions"));
    }

    void ofWhomNothingIsKnownIsNoWorkerInASession()
    {
        Ready ready;
        const casework::CircleId wide = ready.circle({u"pia"_s, u"outi"_s}, {u"leevi"_s, u"saara"_s, u"tuntematon"_s});
        casework::Meeting meeting;
        meeting.title = u"Toinen kokous"_s;
        meeting.plannedAt = QDateTime::currentDateTimeUtc();
        meeting.facilitator = member(u"pia"_s);
        const casework::RecordId record = ready.add(wide, meeting);
        ready.settle();
        MeetingTable table(*ready.room, ready.appearance, QByteArray(), record);
        KeyedListModel* people = table.sessions()->people();
        QVERIFY(people->indexOfKey(u"tuntematon"_s) >= 0);
        QVERIFY(people->indexOfKey(u"saara"_s) >= 0);
        QVERIFY(people->indexOfKey(u"outi"_s) < 0);
    }

    void whoMustNotMeetHasASessionOfTheirOwnWithoutATraceOfTheOther()
    {
        TwoDevices devices;
        const QString together = devices.table().meeting();
        QVERIFY(!devices.table().sessions()->make(u"Tapaaminen"_s)); // nobody said so
        QVERIFY(devices.table().preparation()->answer(u"separate-sessions"_s, u"yes"_s));
        QVERIFY(!devices.table().sessions()->canMake()); // nor who is in which
        devices.table().sessions()->put(u"saara"_s, 1);
        devices.table().sessions()->put(u"marjatta"_s, 2);
        devices.table().sessions()->put(u"nobody"_s, 2);
        QVERIFY(devices.table().sessions()->make(u"Tapaaminen"_s));
        KeyedListModel* sessions = devices.table().sessions()->others();
        QCOMPARE(sessions->count(), 2);
        const auto sessionOf = [&](const QString& name) {
            for (int row = 0; row < sessions->count(); ++row) {
                if (sessions->value(row, u"names"_s).toStringList().join(u' ').startsWith(name))
                    return sessions->value(row, u"key"_s).toString();
            }
            return QString();
        };
        const QString saaras = sessionOf(u"Saara"_s);
        const QString marjattas = sessionOf(u"Marjatta"_s);
        QVERIFY(!saaras.isEmpty() && !marjattas.isEmpty());
        QVERIFY(!devices.table().begin()); // the meeting of all stays closed

        QVERIFY(devices.pia.app->openTable(marjattas));
        const QString marjattasCircle = devices.table().meetingCircle();
        QVERIFY(devices.comeIn(devices.marjatta, u"marjatta"_s));
        QVERIFY(devices.pia.app->openTable(saaras));
        QVERIFY(devices.table().preparation()->mayBegin()); // one of the sessions
        const QString saarasCircle = devices.table().meetingCircle();
        QVERIFY(saarasCircle != marjattasCircle);
        QVERIFY(devices.comeIn(devices.saara, u"saara"_s));
        QVERIFY(devices.table().begin());
        QTRY_COMPARE(devices.saara.app->guest()->phaseView(), u"round"_s);
        QTRY_COMPARE(devices.table().waitingChanges(), 0);

        QVERIFY(!TwoDevices::knownTo(devices.saara).contains(member(u"marjatta"_s)));
        QVERIFY(!TwoDevices::knownTo(devices.marjatta).contains(member(u"saara"_s)));
        for (const QString& trace : {marjattas, marjattasCircle, together, u"preparations"_s})
            QVERIFY2(!TwoDevices::held(devices.saara).contains(trace.toUtf8()), qPrintable(trace));
        for (const QString& trace : {saaras, saarasCircle, together, u"preparations"_s})
            QVERIFY2(!TwoDevices::held(devices.marjatta).contains(trace.toUtf8()), qPrintable(trace));
        // Nor has the table of one a list in which the other stands.
        QVERIFY(devices.table().people()->indexOfKey(u"marjatta"_s) < 0);
        QVERIFY(devices.table().lobby()->admitted()->indexOfKey(u"marjatta"_s) < 0);
        QVERIFY(!texts(*devices.table().lobby()->invitations(), u"member"_s).contains(u"marjatta"_s));
        // And who leads moves between the two.
        QCOMPARE(devices.table().sessions()->others()->value(0, u"key"_s).toString(), marjattas);
    }

    void anInvitationToTheMeetingOfAllLeadsNowhereOnceSomeMustNotMeet()
    {
        TwoDevices devices;
        LobbyDesk& lobby = *devices.table().lobby();
        QTRY_VERIFY(devices.table().online() && devices.table().waitingChanges() == 0);
        const QString link = lobby.linkOf(lobby.invite(u"saara"_s, 4));
        QVERIFY(!link.isEmpty());
        QVERIFY(!lobby.invite(u"aino"_s, 4).isEmpty()); // who may meet everybody
        QVERIFY(devices.table().preparation()->answer(u"separate-sessions"_s, u"yes"_s));
        devices.table().sessions()->put(u"saara"_s, 1);
        devices.table().sessions()->put(u"marjatta"_s, 2);
        QVERIFY(devices.table().sessions()->make(u"Tapaaminen"_s));
        const auto invitations = devices.pia.app->session().openRoom()->lobby().invitations();
        QCOMPARE(invitations.size(), 1u);
        QCOMPARE(invitations.front().draft.guestName, u"Aino Hietakoro"_s);
        devices.saara.app->joinAsGuest(link);
        // Over, as any other that is: what can be asked for is a link to a session of one's own (TestApartGuard).
        QTRY_COMPARE(devices.saara.app->guest()->door(), GuestDesk::Door::Lapsed);
        QVERIFY(!devices.saara.app->guest()->lists());
    }

    void theOneWhoWaitsAtTheOtherDoorIsNotShownHere()
    {
        TwoDevices devices;
        QVERIFY(devices.table().preparation()->answer(u"separate-sessions"_s, u"yes"_s));
        devices.table().sessions()->put(u"saara"_s, 1);
        devices.table().sessions()->put(u"marjatta"_s, 2);
        QVERIFY(devices.table().sessions()->make(u"Tapaaminen"_s));
        const QString first = devices.table().sessions()->others()->value(0, u"key"_s).toString();
        const QString second = devices.table().sessions()->others()->value(1, u"key"_s).toString();
        QVERIFY(devices.pia.app->openTable(first));
        const bool isSaaras = devices.table().people()->indexOfKey(u"saara"_s) >= 0;
        QVERIFY(devices.knock(devices.saara, isSaaras ? u"saara"_s : u"marjatta"_s));
        QTRY_COMPARE(devices.table().lobby()->knocks()->count(), 1);
        QVERIFY(devices.pia.app->openTable(second));
        QCOMPARE(devices.table().lobby()->knocks()->count(), 0);
        QVERIFY(devices.pia.app->openTable(first));
        QCOMPARE(devices.table().lobby()->knocks()->count(), 1);
    }

    void aLetterSaysWhoIsThereOnlyWhereThatIsSafe()
    {
        Ready ready;
        QVERIFY(ready.room->editor().change<casework::Meeting>(
            ready.record, [](casework::Meeting& meeting) { meeting.place = u"Perhekeskus"_s; }));
        QVERIFY(ready.desk().choose(u"outi"_s, int(Attendance::InRoom)));
        QVERIFY(ready.desk().choose(u"leevi"_s, int(Attendance::NotComing)));
        QVERIFY(ready.desk().choose(u"saara"_s, int(Attendance::InRoom)));
        InvitationLetterDesk& letters = *ready.table->letters();
        letters.open(u"saara"_s);
        QVERIFY(letters.isGuarded()); // nothing was answered yet
        QVERIFY(!letters.text().contains(u"Outi"_s) && !letters.text().contains(u"Perhekeskus"_s));
        makeReady(*ready.table);
        QVERIFY(!letters.isGuarded());
        QVERIFY(letters.text().contains(u"Outi"_s) && letters.text().contains(u"Perhekeskus"_s));
        QVERIFY(!letters.text().contains(u"Leevi"_s)); // who does not come is not named
        QVERIFY(ready.desk().answer(u"non-disclosure"_s, u"notKnown"_s));
        QVERIFY(letters.isGuarded() && !letters.text().contains(u"Outi"_s));
        QVERIFY(ready.desk().answer(u"non-disclosure"_s, u"no"_s));
        casework::Mark mark;
        mark.person = ready.person(ready.everybody, u"Saara"_s);
        mark.sort = casework::MarkSort::NonDisclosure;
        ready.add(ready.everybody, mark);
        ready.settle();
        letters.setLanguage(u"sv"_s);
        QVERIFY(letters.isGuarded() && !letters.text().contains(u"Perhekeskus"_s));
        QVERIFY(letters.text().startsWith(u"Inbjudan"_s));
        QCOMPARE(letters.fileName(), u"inbjudan.pdf"_s);
        letters.close();
        QVERIFY(letters.text().isEmpty() && letters.pdf().isEmpty());
    }

    void aLetterIsSavedWhereThePersonChose()
    {
        Ready ready;
        makeReady(*ready.table);
        QVERIFY(ready.desk().choose(u"saara"_s, int(Attendance::RemoteTablet)));
        InvitationLetterDesk& letters = *ready.table->letters();
        QSignalSpy failed(&letters, &InvitationLetterDesk::saveFailed);
        QVERIFY(!letters.save(QUrl::fromLocalFile(ready.folder.filePath(u"kutsu.pdf"_s)))); // to nobody
        letters.open(u"saara"_s);
        QVERIFY(!letters.save(QUrl::fromLocalFile(u"/no such folder/kutsu.pdf"_s)));
        QVERIFY(!letters.save(QUrl(u"https://example.org/kutsu.pdf"_s)));
        QCOMPARE(failed.count(), 3);
        const QString path = ready.folder.filePath(letters.fileName());
        QVERIFY(letters.save(QUrl::fromLocalFile(path)));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly) && file.readAll().startsWith("%PDF-"));
        QCOMPARE(ready.of(u"saara"_s, u"toDo"_s).toInt(), 3); // and the invitation counts as given
    }
};

KUDELMA_SUITE(TestPreparation)
#include "tst_preparation.moc"

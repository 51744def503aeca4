// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// A meeting without internet: one device hosts it for the others, and what was written comes home.
#include "app/core/ids.h"
#include "app/local/local_relay.h"
#include "app/support/team_device.h"
#include "support/suites.h"
#include "vault/case_store.h"

#include <QDir>
#include <QDirIterator>
#include <QSignalSpy>
#include <QTcpServer>

#include <algorithm>

using namespace kudelma;
using namespace kudelma::app;
using namespace kudelma::app::test;

namespace {

casework::RecordId noteWith(CaseRoom& room, const QString& words)
{
    for (const auto& [head, note] : room.view().all<casework::Note>()) {
        if (note.words == words)
            return head.id;
    }
    return {};
}

/// Pia at a table without internet; there is no server anywhere.
struct Table
{
    TeamDevice pia{QUrl(u"ws://127.0.0.1:1"_s), {u"127.0.0.1"_s}};
    QString home;
    QString meeting;

    explicit Table()
    {
        pia.createProfile();
        home = pia.openPractice();
        meeting = pia.mainMeeting();
    }
    bool begin()
    {
        pia.app->beginLocal();
        return QTest::qWaitFor([&] { return local().here() && pia.app->stage() == App::Stage::Child; });
    }
    bool end()
    {
        pia.app->endLocal();
        return QTest::qWaitFor([&] { return pia.app->session().openKey() == home && pia.app->desk(); }, 10'000);
    }
    LocalDesk& local() { return *pia.app->local(); }
    CaseRoom& room() { return *pia.app->session().openRoom(); }
    /// The circle of everybody who is at the meeting.
    casework::CircleId circle() { return room().view().head(*casework::RecordId::fromText(meeting))->key.circle; }
    casework::RecordId write(const QString& words)
    {
        casework::Note note;
        note.words = words;
        return room().editor().add(circle(), note).value_or(casework::RecordId());
    }
    [[nodiscard]] QString link(const QString& name)
    {
        LobbyDesk& lobby = *pia.app->table()->lobby();
        for (const PersonCard& card : room().people(circle())) {
            if (card.name.startsWith(name))
                return lobby.linkOf(lobby.invite(card.member.text(), 4));
        }
        return {};
    }
    bool letIn(App& guest, const QString& invitation)
    {
        LobbyDesk& lobby = *pia.app->table()->lobby();
        guest.joinAsGuest(invitation);
        if (!QTest::qWaitFor([&] { return guest.guest()->door() == GuestDesk::Door::Ready; }))
            return false;
        guest.guest()->knock();
        if (!QTest::qWaitFor([&] { return lobby.knocks()->count() == 1; }))
            return false;
        lobby.letIn(lobby.knocks()->value(0, u"lookup"_s).toString(), lobby.knocks()->value(0, u"device"_s).toString());
        return QTest::qWaitFor([&] { return guest.guest()->door() == GuestDesk::Door::In; });
    }
    [[nodiscard]] QString meetingFolder() const
    {
        const QStringList found = QDir(pia.folder.path()).entryList({u"meeting-*"_s}, QDir::Dirs);
        return found.isEmpty() ? QString() : pia.folder.filePath(found.front());
    }
};

} // namespace

class LocalMeetingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsTravelBetweenTwoDevicesAndComeHome()
    {
        Table table;
        const std::size_t before = table.room().view().ids(casework::RecordKind::Note).size();
        const auto circles = table.room().view().rules().circles().size();
        QVERIFY(table.begin());
        QVERIFY(table.local().running());
        QCOMPARE(table.local().host(), u"127.0.0.1"_s);
        QCOMPARE(table.room().view().ids(casework::RecordKind::Note).size(), before);
        QVERIFY(table.pia.app->openTable(table.meeting));
        QTRY_VERIFY(table.room().client().connection().state == sync::ConnectionState::Online);

        TeamDevice saara;
        QVERIFY(table.letIn(*saara.app, table.link(u"Saara"_s)));
        CaseRoom& hersToo = *saara.app->guest()->room();
        QTRY_VERIFY(!hersToo.person(hersToo.self()).person.isNull()); // She knows who she is in the family.
        QTRY_VERIFY(
            saara.app->guest()->say(u"Toivon että kaikki puhuvat rauhassa."_s, saara.app->guest()->meetingCircle()));
        QVERIFY(!table.write(u"Mummo tulee tiistaina."_s).isNull());
        QTRY_VERIFY(!noteWith(*saara.app->guest()->room(), u"Mummo tulee tiistaina."_s).isNull());
        QTRY_COMPARE(saara.app->guest()->waitingChanges(), 0);
        const auto hers = [&]() -> QString {
            for (const auto& [head, voice] : table.room().view().all<casework::Voice>()) {
                if (voice.words == u"Toivon että kaikki puhuvat rauhassa."_s)
                    return head.id.text();
            }
            return {};
        };
        QTRY_VERIFY(!hers().isEmpty());

        QSignalSpy notices(table.pia.app.get(), &App::notice);
        QVERIFY(table.end());
        QVERIFY(!noteWith(table.room(), u"Mummo tulee tiistaina."_s).isNull());
        QVERIFY(!hers().isEmpty());
        QCOMPARE(table.room().view().rules().circles().size(), circles);
        QVERIFY(table.room().view().unreadables().empty());
        QCOMPARE(notices.count(), 1);
        // Nothing of the meeting is left here, nor with her.
        QCOMPARE(table.pia.app->session().cases().size(), std::size_t(1));
        QVERIFY(!table.local().running());
        QVERIFY(table.meetingFolder().isEmpty());
        QTRY_COMPARE(saara.app->guest()->door(), GuestDesk::Door::Removed);
    }

    /// What it concerns stays in the log: who was invited and let in, and that it was without internet.
    void theUseLogOfThePageTells()
    {
        Table table;
        QVERIFY(table.begin());
        QVERIFY(table.pia.app->openTable(table.meeting));
        QTRY_VERIFY(table.room().client().connection().state == sync::ConnectionState::Online);
        TeamDevice saara;
        QVERIFY(table.letIn(*saara.app, table.link(u"Saara"_s)));
        QVERIFY(table.end());
        QStringList told;
        const auto log = table.pia.app->session().vault()->useLog().read(0, 1000);
        QVERIFY(log);
        for (const auto& entry : *log) {
            if (entry.action == vault::UseAction::Admitted)
                told << QString::fromStdString(entry.why);
        }
        QCOMPARE(told.size(), 2);
        QVERIFY(told[1].startsWith(u"Pia Koivurinne, "_s) && told[1].endsWith(u", kokouksessa ilman verkkoa"_s));
    }

    void aColleaguesDeviceKeepsNothingWhenItIsOver()
    {
        Table table;
        QVERIFY(table.begin());
        QVERIFY(table.pia.app->openTable(table.meeting));
        QTRY_VERIFY(table.room().client().connection().state == sync::ConnectionState::Online);
        TeamDevice outi;
        outi.createProfile();
        QVERIFY(table.letIn(*outi.app, table.link(u"Outi"_s)));
        QCOMPARE(outi.app->session().cases().size(), std::size_t(1));
        QVERIFY(outi.app->session().cases().front().passing);
        QTRY_VERIFY(outi.app->session().openRoom()->view().ids(casework::RecordKind::Person).size() > 1);
        QVERIFY(table.end());
        QTRY_COMPARE(outi.app->guest()->door(), GuestDesk::Door::Removed);
        const auto isOut = [](const sync::CircleInfo& circle) { return circle.removed; };
        QTRY_VERIFY_WITH_TIMEOUT(std::ranges::all_of(outi.app->guest()->room()->client().circles(), isOut), 30'000);
        outi.app->leaveGuest();
        QTRY_COMPARE(outi.app->stage(), App::Stage::Home);
        QCOMPARE(outi.app->session().cases().size(), std::size_t(0));
    }

    /// What could not be sent any more is not thrown away with the rest.
    void whatOnlyAColleagueHasStaysWithThem()
    {
        Table table;
        QVERIFY(table.begin());
        QVERIFY(table.pia.app->openTable(table.meeting));
        QTRY_VERIFY(table.room().client().connection().state == sync::ConnectionState::Online);
        TeamDevice outi;
        outi.createProfile();
        QVERIFY(table.letIn(*outi.app, table.link(u"Outi"_s)));
        CaseRoom& room = *outi.app->guest()->room();
        QTRY_VERIFY(room.view().writableSource(table.circle()) != nullptr);
        room.client().stop();
        casework::Note note;
        note.words = u"Liian myöhään."_s;
        QVERIFY(room.editor().add(table.circle(), note));
        table.pia.app->table()->lobby()->remove(room.self().text());
        const auto isAlone = [&] {
            const auto circle = table.room().client().circle(syncCircle(table.circle()));
            return circle->devices.size() == 1 && circle->pendingRosterChanges == 0;
        };
        QTRY_VERIFY(isAlone());
        room.client().start();
        const auto isOut = [](const sync::CircleInfo& circle) { return circle.removed; };
        QTRY_VERIFY_WITH_TIMEOUT(std::ranges::all_of(room.client().circles(), isOut), 30'000);
        outi.app->leaveGuest();
        QTRY_COMPARE(outi.app->stage(), App::Stage::Home);
        QCOMPARE(outi.app->session().cases().size(), std::size_t(1));
    }

    /// Locked in between, or stopped: it is there again, at the same address.
    void theMeetingOutlivesTheLockAndTheProgram()
    {
        Table table;
        QVERIFY(table.begin());
        QVERIFY(!table.write(u"Ennen lukkoa."_s).isNull());
        const QUrl server = table.pia.app->session().cases().back().server;
        table.pia.app->lock();
        QTRY_COMPARE(table.pia.app->stage(), App::Stage::Locked);
        QVERIFY(table.local().running()); // For the others.
        table.pia.app->start()->unlockForRehearsal(kPassphrase);
        QTRY_VERIFY(table.local().here());
        QTRY_VERIFY(table.room().client().connection().state == sync::ConnectionState::Online);

        table.pia.app->lock();
        QTRY_COMPARE(table.pia.app->stage(), App::Stage::Locked);
        table.pia.restart();
        QVERIFY(!table.local().running());
        table.pia.app->start()->unlockForRehearsal(kPassphrase);
        QTRY_COMPARE(table.pia.app->stage(), App::Stage::Home);
        for (const CaseEntry& entry : table.pia.app->session().cases()) {
            if (entry.home == table.home) {
                QCOMPARE(entry.server, server);
                QVERIFY(table.pia.app->openCase(entry.key));
            }
        }
        QVERIFY(table.local().here());
        QTRY_VERIFY(table.room().client().connection().state == sync::ConnectionState::Online);
        QVERIFY(!noteWith(table.room(), u"Ennen lukkoa."_s).isNull());
        QVERIFY(table.end());
        QVERIFY(!noteWith(table.room(), u"Ennen lukkoa."_s).isNull());
    }

    /// Another program has taken the port meanwhile: invitations must be made anew, and nothing else is lost.
    void aTakenPortIsNoEnd()
    {
        Table table;
        QVERIFY(table.begin());
        const QUrl server = table.pia.app->session().cases().back().server;
        table.pia.app->lock();
        QTRY_COMPARE(table.pia.app->stage(), App::Stage::Locked);
        table.pia.restart();
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::AnyIPv4, quint16(server.port())));
        table.pia.app->start()->unlockForRehearsal(kPassphrase);
        QTRY_COMPARE(table.pia.app->stage(), App::Stage::Home);
        for (const CaseEntry& entry : table.pia.app->session().cases()) {
            if (!entry.home.isEmpty())
                QVERIFY(table.pia.app->openCase(entry.key));
        }
        QVERIFY(table.local().here());
        QTRY_VERIFY(table.room().client().connection().state == sync::ConnectionState::Online);
        QVERIFY(table.room().client().connection().state == sync::ConnectionState::Online);
    }

    void aCircleThatWasMadeInTheMeetingComesHome()
    {
        Table table;
        const auto circles = table.room().view().rules().circles().size();
        QVERIFY(table.begin());
        const QString outi
            = table.pia.app->circles()->addPerson(u"Outi"_s, u"opettaja"_s, int(casework::MemberRole::NetworkGuest));
        QVERIFY(!outi.isEmpty());
        QVERIFY(table.end());
        QCOMPARE(table.room().view().rules().circles().size(), circles + 1);
        QCOMPARE(table.room().person(*casework::MemberId::fromText(outi)).name, u"Outi"_s);
    }

    /// After something failed in the middle: what was brought is known, what is new comes.
    void endingTwiceAddsOnlyWhatIsNew()
    {
        Table table;
        vault::CaseStore& store = *table.pia.app->session().caseStore();
        std::vector<TakenCircle> now = TakenCircle::of(table.room());
        QVERIFY(now.size() > 5);
        for (TakenCircle& circle : now) {
            circle.local = casework::CircleId::random(casework::systemRandom());
            circle.readers = circle.card.members();
        }
        const auto before = TakenCircle::of(table.room());
        std::vector<TakenCircle> kept;
        for (std::size_t i = 0; i < now.size(); ++i)
            kept.push_back({before[i].home, now[i].local, before[i].card, {}, before[i].content});
        const auto at = std::ranges::find(now, table.circle(), &TakenCircle::home);
        const auto write = [&](const QString& words) {
            casework::Note note;
            note.words = words;
            const auto id = table.room().editor().add(table.circle(), note).value_or(casework::RecordId());
            auto content = casework::contentOf(table.room().view(), table.circle());
            at->content.insert(content.extract(id));
            if (!table.room().editor().remove(id))
                qFatal("the note stays");
            return id;
        };
        const casework::RecordId first = write(u"Ensin."_s);
        const auto report = app::bringHome(table.room(), store, kept, now);
        QVERIFY(report && report->left.empty());
        QCOMPARE(report->added, std::size_t(1));
        QVERIFY(table.room().editor().remove(first)); // Moved elsewhere at home, say.
        const casework::RecordId second = write(u"Sitten."_s);
        const auto again = app::bringHome(table.room(), store, kept, now);
        QVERIFY(again && again->left.empty());
        QCOMPARE(again->added, std::size_t(1));
        QVERIFY(!table.room().view().head(first));
        QVERIFY(table.room().view().head(second));
        // When it is over, an old copy of the meeting's page brings nothing.
        closeBooks(store, now);
        QVERIFY(!app::bringHome(table.room(), store, kept, now));
    }

    /// Somebody came into the circle at home while the others met.
    void whoWasNotThereReadsNothingOfIt()
    {
        Table table;
        vault::CaseStore& store = *table.pia.app->session().caseStore();
        std::vector<TakenCircle> now = TakenCircle::of(table.room());
        const auto at = std::ranges::find(now, table.circle(), &TakenCircle::home);
        QVERIFY(at != now.end());
        TakenCircle meeting = *at;
        meeting.local = casework::CircleId::random(casework::systemRandom());
        meeting.readers = meeting.card.members();
        meeting.readers.erase(*casework::MemberId::fromText(u"saara"_s));
        meeting.card.people.erase(*casework::MemberId::fromText(u"saara"_s));
        const TakenCircle kept = meeting;
        casework::Note note;
        note.words = u"Ilman Saaraa."_s;
        const casework::RecordId id = *table.room().editor().add(table.circle(), note);
        meeting.content = casework::contentOf(table.room().view(), table.circle());
        QVERIFY(table.room().editor().remove(id));
        std::vector<TakenCircle> coming{meeting};
        const auto report = app::bringHome(table.room(), store, {kept}, coming);
        QVERIFY(report);
        QCOMPARE(report->added, std::size_t(1));
        const auto head = table.room().view().head(id);
        QVERIFY(head && head->key.circle != table.circle());
        QVERIFY(!table.room().card(head->key.circle).people.contains(*casework::MemberId::fromText(u"saara"_s)));
    }

    /// Something stands half written in a field: it would go with the meeting's page.
    void halfWrittenWordsKeepTheMeetingOpen()
    {
        Table table;
        QVERIFY(table.begin());
        table.pia.app->drafts()->keep(u"child/voice.words"_s, u"Mä en"_s);
        QSignalSpy notices(table.pia.app.get(), &App::notice);
        table.pia.app->endLocal();
        QTRY_COMPARE(notices.count(), 1);
        QVERIFY(table.local().here() && !table.local().ending());
        table.pia.app->drafts()->keep(u"child/voice.words"_s, {});
        QVERIFY(table.end());
    }

    /// Nobody else makes this device keep what it does not want.
    void onlyTheHostFoundsCircles()
    {
        Table table;
        QVERIFY(table.begin());
        const QUrl server = table.pia.app->session().cases().back().server;
        TeamDevice other(server);
        other.createProfile();
        const QString key = other.app->home()->addChild(u"Muu"_s);
        QVERIFY(other.app->openCase(key));
        sync::SyncClient& client = other.app->session().openRoom()->client();
        QTRY_VERIFY(client.connection().state == sync::ConnectionState::Online);
        QTest::qWait(500);
        QVERIFY(!client.circles().front().caughtUp);
    }

    void aMeetingThatIsThrownAwayLeavesThePageAsItWas()
    {
        Table table;
        QVERIFY(table.begin());
        QVERIFY(!table.write(u"Tätä ei tarvita."_s).isNull());
        table.pia.app->discardLocal();
        QTRY_COMPARE(table.pia.app->stage(), App::Stage::Home);
        QCOMPARE(table.pia.app->session().cases().size(), std::size_t(1));
        QVERIFY(table.meetingFolder().isEmpty());
        QVERIFY(!table.local().running());
        QVERIFY(table.pia.app->openCase(table.home));
        QVERIFY(noteWith(table.room(), u"Tätä ei tarvita."_s).isNull());
    }

    void thereIsNoMeetingWithinAMeeting()
    {
        Table table;
        QVERIFY(table.begin());
        QSignalSpy failed(&table.local(), &LocalDesk::failed);
        QVERIFY(table.local().begin().isEmpty());
        QCOMPARE(failed.count(), 1);
        QCOMPARE(table.pia.app->session().cases().size(), std::size_t(2));
    }

    /// Without its page nothing can go home; the words stay where they are.
    void withoutTheChildsPageTheMeetingStays()
    {
        Table table;
        QVERIFY(table.begin());
        QVERIFY(!table.write(u"Jää tänne."_s).isNull());
        QVERIFY(table.pia.app->session().deleteCase(table.home));
        QSignalSpy failed(&table.local(), &LocalDesk::failed);
        table.pia.app->endLocal();
        QTRY_COMPARE(failed.count(), 1);
        QTRY_VERIFY(!table.local().ending());
        QVERIFY(table.local().here());
        QVERIFY(!noteWith(table.room(), u"Jää tänne."_s).isNull());
    }

    void theServersFilesHoldNoWord()
    {
        Table table;
        QVERIFY(table.begin());
        QTRY_VERIFY(table.room().client().connection().state == sync::ConnectionState::Online);
        QVERIFY(!table.write(u"Sanaton"_s).isNull());
        const auto waiting = [&] {
            std::size_t all = 0;
            for (const sync::CircleInfo& circle : table.room().client().circles())
                all += circle.pendingChanges;
            return all;
        };
        QTRY_COMPARE(waiting(), std::size_t(0));
        QDirIterator files(table.meetingFolder(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        int count = 0;
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            QVERIFY(!bytes.contains("Sanaton"));
            QVERIFY(!bytes.contains("Aino"));
            ++count;
        }
        QVERIFY(count > 0);
    }
};

KUDELMA_SUITE(LocalMeetingTest)
#include "tst_local_meeting.moc"

// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// Two hosts of the same page: what one of them offered leads nowhere once the other has parted people.
#include "app/core/meeting_order.h"
#include "app/preparation/apart_guard.h"
#include "app/support/two_workers.h"
#include "meeting/meeting_desk.h"
#include "support/suites.h"

#include <QRegularExpression>

using namespace kudelma;
using namespace kudelma::app;
using namespace kudelma::app::test;
using casework::MemberRole;

namespace {

/// Pia and Tuomas both host Aino's page, with a meeting of them, Saara and Mika.
struct TwoHosts : Team
{
    TeamDevice saarasDevice{relay.url()};
    QString page; ///< On Tuomas's device.
    QString saara;
    QString mika;
    QString meeting;

    TwoHosts()
    {
        const bool isReady
            = bringTuomas(MemberRole::ConsultantWorker) && !openAino().isEmpty() && share(MemberRole::ConsultantWorker);
        if (!isReady)
            qFatal("no page");
        page = take();
        if (!tuomas.app->openCase(page))
            qFatal("not opened");
        saara = circles().addPerson(u"Saara"_s, u"äiti"_s, int(MemberRole::Parent));
        mika = circles().addPerson(u"Mika"_s, u"isä"_s, int(MemberRole::Parent));
        if (!QTest::qWaitFor([&] { return circles().people()->count() == 4; }))
            qFatal("not all are there");
        const QString all = circles().addCircle({saara, mika, keyOf(*circles().people(), u"Tuomas Vaarala"_s)});
        const meeting::MeetingTemplate order = meetingOrder();
        meeting::MeetingDesk desk(piasRoom().editor(), order, [] { return QDateTime::currentDateTimeUtc(); });
        const auto planned = desk.plan(
            *casework::CircleId::fromText(all), u"Yhdessä"_s, QDateTime::currentDateTimeUtc(), piasRoom().self());
        if (!planned)
            qFatal("no meeting");
        meeting = planned->text();
        piasRoom().client().flush();
        piasRoom().view().flush();
        if (!takeNew() || !QTest::qWaitFor([&] { return tuomasRoom().view().head(*planned).has_value(); }))
            qFatal("Tuomas does not know of the meeting");
        if (!pia.app->openTable(meeting) || !tuomas.app->openTable(meeting))
            qFatal("no table");
    }
    CaseRoom& piasRoom() { return *pia.app->session().openRoom(); }
    CaseRoom& tuomasRoom() { return *tuomas.app->session().openRoom(); }
    MeetingTable& piasTable() { return *pia.app->table(); }
    MeetingTable& tuomasTable() { return *tuomas.app->table(); }
    LobbyDesk& tuomasDoor() { return *tuomasTable().lobby(); }
    /// Tuomas takes what Pia has offered; what is open stays open.
    bool takeNew()
    {
        if (!QTest::qWaitFor([&] { return tuomasTeam().offers()->count() > 0; }))
            return false;
        while (tuomasTeam().offers()->count() > 0) {
            if (take().isEmpty())
                return false;
            QCoreApplication::processEvents();
        }
        return true;
    }
    /// Saara stands at Tuomas's door, with an invitation that he made for the meeting of all.
    bool knock()
    {
        if (!QTest::qWaitFor([&] { return tuomasTable().online() && tuomasTable().waitingChanges() == 0; }))
            return false;
        lookup = tuomasDoor().invite(saara, 4);
        GuestDesk& guest = *saarasDevice.app->guest();
        saarasDevice.app->joinAsGuest(tuomasDoor().linkOf(lookup));
        if (!QTest::qWaitFor([&] { return guest.door() == GuestDesk::Door::Ready; }))
            return false;
        guest.knock();
        return QTest::qWaitFor([&] { return tuomasDoor().knocks()->count() == 1; });
    }
    bool part()
    {
        SessionsDesk& sessions = *piasTable().sessions();
        if (!piasTable().preparation()->answer(u"separate-sessions"_s, u"yes"_s))
            return false;
        sessions.put(saara, 1);
        sessions.put(mika, 2);
        return sessions.make(u"Tapaaminen"_s);
    }
    /// Who asks Tuomas for a new link; negative: nobody.
    int asking()
    {
        for (int row = 0; row < tuomasDoor().knocks()->count(); ++row) {
            if (tuomasDoor().knocks()->value(row, u"asksForNew"_s).toBool())
                return row;
        }
        return -1;
    }
    QString asked(const QString& role) { return tuomasDoor().knocks()->value(asking(), role).toString(); }
    QString shownKnock(const QString& role) { return tuomasDoor().knocks()->value(0, role).toString(); }

    QString lookup;
};

} // namespace

class ApartGuardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void whatAnotherHostOfferedLeadsNowhere()
    {
        TwoHosts hosts;
        QVERIFY(hosts.knock());
        QCOMPARE(hosts.shownKnock(u"shut"_s), u"false"_s);
        QVERIFY(!hosts.tuomasDoor().invite(hosts.mika, 4).isEmpty());
        QVERIFY(hosts.part());
        // Tuomas's device hears of it by the workers' own record, before it knows the sessions: the door is shut.
        QTRY_COMPARE(hosts.shownKnock(u"shut"_s), u"true"_s);
        QSignalSpy refused(&hosts.tuomasDoor(), &LobbyDesk::notOfThisMeeting);
        hosts.tuomasDoor().letIn(hosts.lookup, hosts.shownKnock(u"device"_s));
        QCOMPARE(refused.size(), 1);
        QVERIFY(hosts.tuomasDoor().invite(hosts.saara, 4).isEmpty());
        QCOMPARE(refused.size(), 2);
        // And when it knows them, it takes back what it made.
        QVERIFY(hosts.takeNew());
        QTRY_VERIFY(hosts.tuomasRoom().lobby().invitations().empty());
        QTRY_COMPARE(hosts.saarasDevice.app->guest()->door(), GuestDesk::Door::NotNow);
        // The card stays until it was read.
        QCOMPARE(hosts.tuomasDoor().knocks()->count(), 1);
        QCOMPARE(hosts.shownKnock(u"shut"_s), u"true"_s);
        QCOMPARE(hosts.shownKnock(u"invitedName"_s), u"Saara"_s);
        hosts.tuomasDoor().turnAway(hosts.lookup, hosts.shownKnock(u"device"_s));
        QCOMPARE(hosts.tuomasDoor().knocks()->count(), 0);
        QVERIFY(hosts.tuomasDoor().invite(hosts.mika, 4).isEmpty());
    }

    void whoWasPartedIsSentANewLinkFromTheirOwnSessionAlone()
    {
        TwoHosts hosts;
        QVERIFY(hosts.knock());
        const QString link = hosts.tuomasDoor().linkOf(hosts.lookup);
        QVERIFY(hosts.part());
        QVERIFY(hosts.takeNew());
        GuestDesk& guest = *hosts.saarasDevice.app->guest();
        QTRY_COMPARE(guest.door(), GuestDesk::Door::NotNow);
        guest.leave();
        hosts.saarasDevice.app->joinAsGuest(link);
        QTRY_COMPARE(guest.door(), GuestDesk::Door::Lapsed);
        guest.askForNew();
        QTRY_VERIFY(hosts.asking() >= 0);
        QCOMPARE(hosts.asked(u"takenBack"_s), u"apart"_s);
        QCOMPARE(hosts.asked(u"shut"_s), u"true"_s);
        // At the table of the meeting that is not held any more there is no link for them.
        QSignalSpy refused(&hosts.tuomasDoor(), &LobbyDesk::notOfThisMeeting);
        hosts.tuomasDoor().sendNew(hosts.lookup, hosts.asked(u"device"_s), 4);
        QCOMPARE(refused.size(), 1);
        QVERIFY(hosts.tuomasRoom().lobby().invitations().empty());
        KeyedListModel* sessions = hosts.tuomasTable().sessions()->others();
        QTRY_COMPARE(sessions->count(), 2);
        QTRY_VERIFY(!keyOf(*sessions, u"Saara"_s, u"names"_s).isEmpty());
        QTRY_VERIFY(!keyOf(*sessions, u"Mika"_s, u"names"_s).isEmpty());
        const QString saaras = keyOf(*sessions, u"Saara"_s, u"names"_s);
        QVERIFY(hosts.tuomas.app->openTable(keyOf(*sessions, u"Mika"_s, u"names"_s)));
        QCOMPARE(hosts.tuomasDoor().knocks()->count(), 0); // The other session knows nothing of it.
        QVERIFY(hosts.tuomas.app->openTable(saaras));
        QTRY_VERIFY(hosts.asking() >= 0);
        QCOMPARE(hosts.asked(u"takenBack"_s), u"apart"_s);
        QCOMPARE(hosts.asked(u"shut"_s), u"false"_s);
        hosts.tuomasDoor().sendNew(hosts.lookup, hosts.asked(u"device"_s), 4);
        QTRY_COMPARE(guest.door(), GuestDesk::Door::Ready);
        guest.knock();
        QTRY_VERIFY(hosts.asking() < 0 && hosts.tuomasDoor().knocks()->count() == 1);
        hosts.tuomasDoor().letIn(hosts.shownKnock(u"lookup"_s), hosts.shownKnock(u"device"_s));
        QTRY_COMPARE(guest.door(), GuestDesk::Door::In);
        const auto meetings = hosts.tuomasRoom().lobby().invitations();
        QCOMPARE(meetings.size(), 1u);
        QCOMPARE(invitedTo(meetings.front()).meeting.text(), saaras);
    }

    void aLinkThatWasOverBeforeIsAnsweredFromTheirOwnSessionAloneToo()
    {
        TwoHosts hosts;
        QVERIFY(hosts.knock());
        const QString link = hosts.tuomasDoor().linkOf(hosts.lookup);
        hosts.tuomasDoor().revoke(hosts.lookup);
        GuestDesk& guest = *hosts.saarasDevice.app->guest();
        QTRY_COMPARE(guest.door(), GuestDesk::Door::NotNow);
        guest.leave();
        QVERIFY(hosts.part());
        QVERIFY(hosts.takeNew());
        hosts.saarasDevice.app->joinAsGuest(link);
        QTRY_COMPARE(guest.door(), GuestDesk::Door::Lapsed);
        guest.askForNew();
        QTRY_VERIFY(hosts.asking() >= 0);
        QCOMPARE(hosts.asked(u"takenBack"_s), u"plain"_s);
        QTRY_COMPARE(hosts.asked(u"shut"_s), u"true"_s);
        QSignalSpy refused(&hosts.tuomasDoor(), &LobbyDesk::notOfThisMeeting);
        hosts.tuomasDoor().sendNew(hosts.lookup, hosts.asked(u"device"_s), 4);
        QCOMPARE(refused.size(), 1);
        QVERIFY(hosts.tuomasRoom().lobby().invitations().empty());
        KeyedListModel* sessions = hosts.tuomasTable().sessions()->others();
        QTRY_COMPARE(sessions->count(), 2);
        QTRY_VERIFY(!keyOf(*sessions, u"Mika"_s, u"names"_s).isEmpty());
        QVERIFY(hosts.tuomas.app->openTable(keyOf(*sessions, u"Mika"_s, u"names"_s)));
        QCOMPARE(hosts.tuomasDoor().knocks()->count(), 0);
    }

    void intoTheirOwnSessionEitherHostInvites()
    {
        TwoHosts hosts;
        QVERIFY(hosts.part());
        QVERIFY(hosts.takeNew());
        KeyedListModel* sessions = hosts.tuomasTable().sessions()->others();
        QTRY_COMPARE(sessions->count(), 2);
        QTRY_VERIFY(!keyOf(*sessions, u"Saara"_s, u"names"_s).isEmpty());
        const QString saaras = keyOf(*sessions, u"Saara"_s, u"names"_s);
        QVERIFY(hosts.tuomas.app->openTable(saaras));
        QVERIFY(hosts.knock());
        QCOMPARE(hosts.shownKnock(u"shut"_s), u"false"_s);
        hosts.tuomasDoor().letIn(hosts.lookup, hosts.shownKnock(u"device"_s));
        QTRY_COMPARE(hosts.saarasDevice.app->guest()->door(), GuestDesk::Door::In);
        // Nobody else's door tells of it.
        QCOMPARE(hosts.piasTable().lobby()->knocks()->count(), 0);
    }

    void whereTheWorkersFindThatTheyMayMeetTheDoorOpens()
    {
        TwoHosts hosts;
        QVERIFY(hosts.part());
        QVERIFY(hosts.takeNew());
        QTRY_VERIFY(hosts.tuomasDoor().invite(hosts.saara, 4).isEmpty());
        QVERIFY(hosts.piasTable().preparation()->answer(u"separate-sessions"_s, u"no"_s));
        QTRY_VERIFY(!hosts.tuomasDoor().invite(hosts.saara, 4).isEmpty());
        QVERIFY(!hosts.piasTable().lobby()->invite(hosts.saara, 4).isEmpty());
    }

    void whatWasOnlyAnsweredTakesNothingBack()
    {
        TwoHosts hosts;
        QVERIFY(hosts.knock());
        QVERIFY(hosts.piasTable().preparation()->answer(u"separate-sessions"_s, u"yes"_s));
        QTest::qWait(300);
        QCOMPARE(hosts.shownKnock(u"shut"_s), u"false"_s);
        QCOMPARE(hosts.tuomasRoom().lobby().invitations().size(), 1u);
    }
};

KUDELMA_SUITE(ApartGuardTest)
#include "tst_apart_guard.moc"

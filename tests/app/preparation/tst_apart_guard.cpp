// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// Two hosts of the same page: what one of them offered leads nowhere once the other has parted people.
#include "app/support/two_hosts.h"
#include "support/suites.h"

#include <QRegularExpression>

using namespace kudelma;
using namespace kudelma::app;
using namespace kudelma::app::test;

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
        const QString device = hosts.shownKnock(u"device"_s);
        QVERIFY(hosts.part());
        // Pia's device knows the sessions, and takes back what Tuomas's made; who stands there is told to her.
        QTRY_COMPARE(hosts.saarasDevice.app->guest()->door(), GuestDesk::Door::NotNow);
        QTRY_VERIFY(hosts.tuomasRoom().lobby().invitations().empty());
        QTRY_COMPARE(hosts.tuomasDoor().knocks()->count(), 0);
        hosts.tuomasDoor().letIn(hosts.lookup, device);
        QTest::qWait(100);
        QCOMPARE(hosts.saarasDevice.app->guest()->door(), GuestDesk::Door::NotNow);
        // Tuomas's device hears of it by the workers' own record, before it knows the sessions: nobody is invited.
        QTRY_VERIFY(hosts.tuomasDoor().invite(hosts.saara, 4).isEmpty());
        KeyedListModel& atPia = *hosts.piasTable().lobby()->knocks();
        QCOMPARE(atPia.count(), 1); // The card stays until it was read.
        QVERIFY(atPia.value(0, u"shut"_s).toBool());
        QCOMPARE(atPia.value(0, u"invitedName"_s).toString(), u"Saara"_s);
        hosts.piasTable().lobby()->turnAway(hosts.lookup, atPia.value(0, u"device"_s).toString());
        QCOMPARE(atPia.count(), 0);
        QVERIFY(hosts.takeNew());
        QVERIFY(hosts.tuomasDoor().invite(hosts.mika, 4).isEmpty());
    }

    /// Also where the one who parted people has heard nothing of it.
    void whatThisDeviceOfferedLeadsNowhere()
    {
        TwoHosts hosts;
        QTRY_VERIFY(hosts.tuomasTable().online());
        hosts.piasRoom().client().stop();
        const QString lookup = hosts.tuomasDoor().invite(hosts.saara, 4);
        QVERIFY(!lookup.isEmpty());
        QTest::qWait(100);
        QVERIFY(hosts.piasRoom().lobby().invitations().empty());
        QVERIFY(hosts.part());
        hosts.piasRoom().client().start();
        // Tuomas's device hears of it by the workers' own record, before it knows the sessions: the door is shut.
        const auto id = crypto::InvitationLookup::fromHex(lookup.toStdString());
        ApartGuard& guard = ApartGuard::of(hosts.tuomasRoom());
        QTRY_VERIFY(guard.isShut(*id));
        QVERIFY(hosts.tuomasDoor().invite(hosts.saara, 4).isEmpty());
        // And when it knows them, it takes back what it made.
        QVERIFY(hosts.takeNew());
        QTRY_VERIFY(hosts.tuomasRoom().lobby().invitations().empty());
        QVERIFY(guard.isShut(*id));
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
        // Pia's device, which parts them, may answer for it too, and else takes it back once more, as hers.
        QTRY_VERIFY(hosts.piasRoom().lobby().invitations().empty());
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

// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// Whoever hosts the page opens the door, also when the tablet of the one who invited is flat.
#include "app/support/two_hosts.h"
#include "support/suites.h"

#include <QRegularExpression>

using namespace kudelma;
using namespace kudelma::app;
using namespace kudelma::app::test;

class SharedDoorTest : public QObject
{
    Q_OBJECT

    static QString shownAtPia(TwoHosts& hosts, const QString& role)
    {
        return hosts.piasTable().lobby()->knocks()->value(0, role).toString();
    }
    static bool isAtPias(TwoHosts& hosts)
    {
        return QTest::qWaitFor([&] { return hosts.piasTable().lobby()->knocks()->count() == 1; });
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void theColleagueLetsInWhoWasInvitedByATabletThatIsFlat()
    {
        TwoHosts hosts;
        QVERIFY(hosts.knock());
        QVERIFY(isAtPias(hosts));
        hosts.tuomas.app.reset(); // The battery.
        LobbyDesk& door = *hosts.piasTable().lobby();
        QCOMPARE(shownAtPia(hosts, u"invitedName"_s), u"Saara"_s);
        QCOMPARE(shownAtPia(hosts, u"authenticated"_s), u"true"_s);
        QCOMPARE(door.memberOf(*crypto::InvitationLookup::fromHex(hosts.lookup.toStdString())), hosts.saara);
        door.letIn(hosts.lookup, shownAtPia(hosts, u"device"_s));
        GuestDesk& guest = *hosts.saarasDevice.app->guest();
        QTRY_COMPARE(guest.door(), GuestDesk::Door::In);
        QTRY_COMPARE(door.admissions()->count(), 1);
        QTRY_VERIFY(door.admitted()->indexOfKey(hosts.saara) >= 0);
        QCOMPARE(door.knocks()->count(), 0);
        // Nobody else holds what is needed to answer.
        QVERIFY(guest.room()->lobby().invitations().empty());
        QVERIFY(guest.room()->lobby().knocks().empty());
        door.undoAdmission(door.admissions()->rows().front().key);
        QTRY_COMPARE(guest.door(), GuestDesk::Door::Removed);
    }

    void theCardIsOnBothScreensUntilOneHasAnswered()
    {
        TwoHosts hosts;
        hosts.pia.sounded.clear();
        QVERIFY(hosts.knock());
        QVERIFY(isAtPias(hosts));
        QTRY_COMPARE(hosts.pia.sounded.size(), 1u);
        hosts.tuomasDoor().letIn(hosts.lookup, hosts.shownKnock(u"device"_s));
        hosts.piasTable().lobby()->letIn(hosts.lookup, shownAtPia(hosts, u"device"_s));
        GuestDesk& guest = *hosts.saarasDevice.app->guest();
        QTRY_COMPARE(guest.door(), GuestDesk::Door::In);
        QTRY_COMPARE(hosts.tuomasDoor().knocks()->count(), 0);
        QTRY_COMPARE(hosts.piasTable().lobby()->knocks()->count(), 0);
        QTRY_VERIFY(hosts.piasTable().lobby()->admitted()->indexOfKey(hosts.saara) >= 0);
        const auto device = guest.room()->client().deviceId();
        for (const auto& circle : hosts.piasRoom().client().circles())
            QVERIFY(std::ranges::count(circle.devices, device, &sync::DeviceInfo::id) <= 1);
    }

    void theColleaguesDeviceTakesBackWhatWouldBringPeopleTogetherWhoMustNotMeet()
    {
        TwoHosts hosts;
        QVERIFY(hosts.knock());
        QVERIFY(isAtPias(hosts));
        const QString device = shownAtPia(hosts, u"device"_s);
        hosts.tuomas.app.reset();
        QVERIFY(hosts.part());
        GuestDesk& guest = *hosts.saarasDevice.app->guest();
        QTRY_COMPARE(guest.door(), GuestDesk::Door::NotNow);
        QVERIFY(hosts.piasRoom().lobby().invitations().empty());
        QSignalSpy refused(hosts.piasTable().lobby(), &LobbyDesk::notOfThisMeeting);
        hosts.piasTable().lobby()->letIn(hosts.lookup, device);
        QCOMPARE(refused.size(), 1);
        QCOMPARE(hosts.piasTable().lobby()->knocks()->count(), 1);
        QCOMPARE(shownAtPia(hosts, u"shut"_s), u"true"_s);
    }
};

KUDELMA_SUITE(SharedDoorTest)
#include "tst_shared_door.moc"

// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// Whoever stands at the door of a page that is not open is heard all the same.
#include "app/preparation/apart_guard.h"
#include "app/support/doorway.h"
#include "support/suites.h"

#include <QRegularExpression>
#include <QSignalSpy>

using namespace kudelma;
using namespace kudelma::app;
using namespace kudelma::app::test;
using Sounds = std::vector<Chime::Sound>;

class WatchedDoorsTest : public QObject
{
    Q_OBJECT

    static bool knocked(Doorway& way)
    {
        way.guest->open(way.link);
        if (!QTest::qWaitFor([&] { return way.guest->door() == GuestDesk::Door::Ready; }))
            return false;
        way.guest->knock();
        return QTest::qWaitFor([&] { return way.guest->door() == GuestDesk::Door::Waiting; });
    }
    static bool goHome(Doorway& way)
    {
        way.leaveTable();
        way.pia.app->closeCase();
        return QTest::qWaitFor([&] { return way.pia.app->stage() == App::Stage::Home; });
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void whoIsOnTheHomePageHearsTheKnockAndIsOneTapFromTheDoor()
    {
        Doorway way;
        const QString meeting = way.pia.mainMeeting();
        QVERIFY(goHome(way));
        QVERIFY(knocked(way));
        QTRY_COMPARE(way.door().others(), 1);
        QCOMPARE(way.door().waiting(), 0);
        QCOMPARE(way.pia.sounded, Sounds{Chime::Sound::Knock});
        QVERIFY(way.pia.app->session().openKey().isEmpty()); // nobody opened the page
        const QSignalSpy opened(way.pia.app.get(), &App::doorOpened);
        way.pia.app->openDoor();
        QTRY_COMPARE(opened.size(), 1);
        QCOMPARE(way.table().meeting(), meeting);
        QTRY_COMPARE(way.door().waiting(), 1); // the same one, at the door of the open page now
        QCOMPARE(way.door().others(), 0);
        QCOMPARE(way.pia.sounded.size(), std::size_t(1)); // and heard before
        // Nobody is let in before this device has heard what the workers wrote meanwhile.
        CaseRoom& room = *way.pia.app->session().openRoom();
        QTRY_VERIFY(way.table().online() && ApartGuard::of(room).isCaughtUp());
        LobbyDesk& lobby = *way.table().lobby();
        lobby.letIn(lobby.knocks()->value(0, u"lookup"_s).toString(), lobby.knocks()->value(0, u"device"_s).toString());
        QTRY_COMPARE(way.guest->door(), GuestDesk::Door::In);
    }

    void whoIsWithAnotherChildHearsItToo()
    {
        Doorway way;
        QVERIFY(goHome(way));
        const QString other = way.pia.app->home()->addChild(u"Toinen"_s);
        QVERIFY(way.pia.app->openCase(other));
        QVERIFY(knocked(way));
        QTRY_COMPARE(way.door().others(), 1);
        QCOMPARE(way.pia.sounded, Sounds{Chime::Sound::Knock});
        way.pia.app->openDoor(); // only from home: what is written here is not left by accident
        QTest::qWait(1);
        QCOMPARE(way.pia.app->session().openKey(), other);
    }

    void aTableIsAboutOneFamilyAlone()
    {
        Doorway way;
        QVERIFY(goHome(way));
        const QString other = way.pia.app->home()->addChild(u"Toinen"_s);
        QVERIFY(way.pia.app->openCase(other));
        CaseRoom& room = *way.pia.app->session().openRoom();
        casework::Meeting meeting;
        meeting.plannedAt = QDateTime::currentDateTimeUtc();
        const auto record = room.editor().add(room.view().rules().circles().front(), meeting);
        QVERIFY(record);
        room.view().flush();
        QVERIFY(way.pia.app->openTable(record->text()));
        QVERIFY(knocked(way));
        QVERIFY(!QTest::qWaitFor([&] { return way.door().others() > 0; }, 1500));
        QVERIFY(way.pia.sounded.empty());
        way.leaveTable(); // heard as soon as it is over
        QTRY_COMPARE(way.door().others(), 1);
        QCOMPARE(way.pia.sounded, Sounds{Chime::Sound::Knock});
    }

    void aLockedVaultWatchesNoDoorAndAnOpenedOneWatchesAgain()
    {
        Doorway way;
        QVERIFY(goHome(way));
        QVERIFY(knocked(way));
        QTRY_COMPARE(way.door().others(), 1);
        way.pia.restart();
        QCOMPARE(way.door().others(), 0);
        bool isOpen = false;
        way.pia.app->session().unlock(
            secret(kPassphrase), [&](const SessionResult<void>& result) { isOpen = result.has_value(); });
        QTRY_VERIFY(isOpen);
        QTRY_COMPARE(way.door().others(), 1);
    }

    void aPageWithoutInvitationsIsNotOpened()
    {
        Doorway way;
        LobbyDesk& lobby = *way.table().lobby();
        QCOMPARE(lobby.invitations()->count(), 1);
        lobby.revoke(lobby.invitations()->rows().front().key);
        QTRY_COMPARE(lobby.invitations()->count(), 0);
        QVERIFY(goHome(way));
        for (const CaseEntry& entry : way.pia.app->session().cases())
            QVERIFY(!entry.invitedUntil.isValid());
        way.guest->open(way.link);
        QTRY_COMPARE(way.guest->door(), GuestDesk::Door::Lapsed);
    }

    void itsFileIsFreeWhenItIsNeeded()
    {
        Doorway way;
        const QString key = way.pia.app->session().openKey();
        QVERIFY(goHome(way));
        QVERIFY(knocked(way));
        QTRY_COMPARE(way.door().others(), 1);
        QVERIFY(way.pia.app->home()->remove(key)); // its door goes with it
        QCOMPARE(way.door().others(), 0);
    }
};

KUDELMA_SUITE(WatchedDoorsTest)
#include "tst_watched_doors.moc"

// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// A link that was taken back opens nothing. Whoever has it can ask for another one, and does not hear why.
#include "support/door.h"
#include "support/suites.h"
#include "sync/connection.h"

#include <QSignalSpy>
#include <QTest>

namespace kudelma::sync::test {

using namespace Qt::StringLiterals;

class TakenBackTest : public QObject
{
    Q_OBJECT

    using State = GuestEntrance::State;

    static void reopen(Door& door) { door.lobby = std::make_unique<HostLobby>(*door.pia.client); }
    static State look(Door& door, const Guest& guest, const QString& link)
    {
        (void)guest.entrance->openLink(link);
        door.world.settle();
        return guest.entrance->state();
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::initialise()); }

    void whoeverHasTheLinkAsksForANewOneAndTheHostSeesWhatItIsAbout()
    {
        Door door;
        const auto invitation = door.invite();
        door.lobby->revoke(invitation.lookup, Withdrawal::ForSafety);
        door.world.settle();
        QVERIFY(door.lobby->invitations().empty());
        Guest aino(door.world, "aino");
        QCOMPARE(look(door, aino, invitation.link), State::Lapsed);
        QCOMPARE(aino.entrance->view()->phone, u"040 123"_s);
        QVERIFY(!aino.entrance->knock());
        QVERIFY(aino.entrance->askForNew());
        door.world.settle();
        const auto knock = door.lobby->knocks().front();
        QCOMPARE(knock.invitedName, u"Aino"_s);
        QVERIFY(knock.asksForNew && knock.authenticated);
        QVERIFY(knock.takenBack == Withdrawal::ForSafety);
        QCOMPARE(knock.appData, (Bytes{1, 2, 3}));
        const auto device = knock.guest.id();
        door.lobby->admit(invitation.lookup, device);
        door.lobby->moveSeat(invitation.lookup, device);
        door.world.settle();
        QCOMPARE(aino.entrance->state(), State::Asking);
        QVERIFY(aino.person.client->circles().empty());
        const auto fresh = door.invite();
        door.lobby->answerWithLink(invitation.lookup, device, fresh.link);
        door.world.settle();
        QCOMPARE(aino.entrance->state(), State::Renewed);
        QVERIFY(aino.knockAt(door.world, aino.entrance->newLink()));
        QVERIFY(!door.lobby->knocks().front().takenBack);
        door.lobby->admit(fresh.lookup, device);
        door.world.settle();
        QCOMPARE(aino.entrance->state(), State::Admitted);
    }

    void itLooksLikeOneThatIsOverAndTellsNoNameAnyMore()
    {
        Door door;
        const auto over = door.invite();
        const auto takenBack = door.invite();
        door.world.wait(std::chrono::minutes{30});
        door.world.wait(kLastRetry);
        door.lobby->revoke(takenBack.lookup, Withdrawal::Apart);
        door.world.wait(std::chrono::minutes{31});
        door.world.wait(kLastRetry);
        Guest aino(door.world, "aino");
        QCOMPARE(look(door, aino, over.link), State::Lapsed);
        const auto first = *aino.entrance->view();
        QCOMPARE(look(door, aino, takenBack.link), State::Lapsed);
        const auto second = *aino.entrance->view();
        QCOMPARE(second.phone, first.phone);
        QCOMPARE(second.hostName, first.hostName);
        QCOMPARE(first.guestName, u"Aino"_s);
        QVERIFY(second.guestName.isEmpty() && second.validFromMs == 0);
        QVERIFY(second.validToMs > 0 && second.validToMs < first.validToMs);
    }

    void whoWaitsAtThatMomentIsToldNotNow()
    {
        Door door;
        const auto invitation = door.invite();
        Guest aino(door.world, "aino");
        QVERIFY(aino.knockAt(door.world, invitation.link));
        door.lobby->revoke(invitation.lookup);
        door.world.settle();
        QCOMPARE(aino.entrance->state(), State::NotNow);
        QVERIFY(aino.entrance->message().isEmpty());
        QVERIFY(door.lobby->knocks().empty());
    }

    void whoWaitsWhileTheHostIsAwayHearsOfItAsSoonAsItIsTold_data()
    {
        QTest::addColumn<bool>("restarts");
        QTest::addColumn<bool>("knewOfThem");
        QTest::newRow("they came while the host was away") << false << false;
        QTest::newRow("they were seen before") << false << true;
        QTest::newRow("the program was closed meanwhile") << true << false;
        QTest::newRow("both") << true << true;
    }
    void whoWaitsWhileTheHostIsAwayHearsOfItAsSoonAsItIsTold()
    {
        QFETCH(bool, restarts);
        QFETCH(bool, knewOfThem);
        Door door;
        const auto invitation = door.invite();
        Guest aino(door.world, "aino");
        if (knewOfThem)
            QVERIFY(aino.knockAt(door.world, invitation.link));
        door.world.network.setReachable("pia", false);
        door.world.settle();
        door.lobby->revoke(invitation.lookup, Withdrawal::ForSafety);
        door.world.settle();
        if (!knewOfThem)
            QVERIFY(aino.knockAt(door.world, invitation.link));
        QCOMPARE(aino.entrance->state(), State::Waiting);
        if (restarts) {
            door.lobby.reset();
            door.pia.switchOff();
            door.pia.switchOn();
            reopen(door);
        }
        QSignalSpy rings(door.lobby.get(), &HostLobby::knocked);
        door.world.network.setReachable("pia", true);
        door.world.wait(kLastRetry);
        QCOMPARE(aino.entrance->state(), State::NotNow);
        QVERIFY(aino.entrance->message().isEmpty());
        QVERIFY(door.lobby->knocks().empty());
        QCOMPARE(rings.count(), 0); // It was decided; nobody is asked again.
        Guest late(door.world, "late");
        QCOMPARE(look(door, late, invitation.link), State::Lapsed);
    }

    void whoLookedInTimeAndKnocksTooLateIsAnsweredWithALink()
    {
        Door door;
        const auto invitation = door.invite();
        Guest aino(door.world, "aino");
        QCOMPARE(look(door, aino, invitation.link), State::Ready);
        door.lobby->revoke(invitation.lookup);
        door.world.settle();
        QVERIFY(aino.entrance->knock());
        door.world.settle();
        const auto knock = door.lobby->knocks().front();
        QVERIFY(knock.asksForNew && knock.takenBack == Withdrawal::Plain);
        const auto fresh = door.invite();
        door.lobby->answerWithLink(invitation.lookup, knock.guest.id(), fresh.link);
        door.world.settle();
        QCOMPARE(aino.entrance->state(), State::Renewed);
    }

    void whyIsRememberedOverARestartAndNotSoftened()
    {
        Door door;
        const auto invitation = door.invite();
        door.lobby->revoke(invitation.lookup, Withdrawal::ForSafety);
        door.world.settle();
        door.lobby->revoke(invitation.lookup);
        door.world.settle();
        reopen(door);
        door.world.settle();
        Guest aino(door.world, "aino");
        QCOMPARE(look(door, aino, invitation.link), State::Lapsed);
        QVERIFY(aino.entrance->askForNew());
        door.world.settle();
        QCOMPARE(door.lobby->knocks().size(), 1u);
        QVERIFY(door.lobby->knocks().front().takenBack == Withdrawal::ForSafety);
    }

    void withoutTheServerItIsTakenBackAsSoonAsItIsReached()
    {
        Door door;
        const auto invitation = door.invite();
        door.world.network.setReachable("pia", false);
        door.lobby->revoke(invitation.lookup);
        door.world.settle();
        QVERIFY(door.lobby->invitations().empty());
        Guest aino(door.world, "aino");
        QCOMPARE(look(door, aino, invitation.link), State::Ready); // The server has not heard of it,
        QVERIFY(aino.entrance->knock());
        door.world.settle();
        door.world.network.setReachable("pia", true);
        door.world.wait(kLastRetry);
        for (const auto& knock : door.lobby->knocks()) // and what was knocked meanwhile opens nothing.
            door.lobby->admit(invitation.lookup, knock.guest.id());
        door.world.settle();
        QVERIFY(aino.person.client->circles().empty());
        QCOMPARE(aino.entrance->state(), State::NotNow);
        Guest late(door.world, "late");
        QCOMPARE(look(door, late, invitation.link), State::Lapsed);
    }

    void afterTwoWeeksNothingIsKeptOfItAnywhere()
    {
        Door door;
        const auto invitation = door.invite();
        door.lobby->revoke(invitation.lookup);
        door.world.settle();
        QVERIFY(door.pia.store->invitations()->size() == 1);
        door.world.wait(kAskForNewWithin);
        door.world.wait(kLastRetry);
        Guest aino(door.world, "aino");
        QCOMPARE(look(door, aino, invitation.link), State::Ended);
        reopen(door);
        door.world.settle();
        QVERIFY(door.pia.store->invitations()->empty());
    }
};

} // namespace kudelma::sync::test

KUDELMA_SUITE(kudelma::sync::test::TakenBackTest)
#include "taken_back_test.moc"

// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "support/door.h"
#include "support/suites.h"
#include "sync/bytes.h"
#include "sync/connection.h"
#include "sync/session.h"

#include <QDateTime>
#include <QSignalSpy>
#include <QTest>

namespace kudelma::sync::test {

using namespace Qt::StringLiterals;

class LobbyTest : public QObject
{
    Q_OBJECT

    using State = GuestEntrance::State;

    /// The link of spoken digits is made in the background.
    static bool leavesLooking(Door& door, const Guest& guest)
    {
        return QTest::qWaitFor(
            [&] {
                door.world.settle();
                return guest.entrance->state() != State::Looking;
            },
            30'000);
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::initialise()); }

    void aGuestWithTheLinkIsLetInAndReads()
    {
        Door door;
        door.pia.write(door.circle, "question", "mitä toivot");
        door.world.wait(kTypingBatch);
        const auto invitation = door.invite();
        Guest aino(door.world, "aino");
        QVERIFY(GuestEntrance::serverOf(invitation.link).value() == QUrl(u"ws://meeting.test"_s));
        QVERIFY(aino.entrance->openLink(invitation.link));
        door.world.settle();
        QCOMPARE(aino.entrance->state(), State::Ready);
        QCOMPARE(aino.entrance->view()->guestName, u"Aino"_s);
        QCOMPARE(aino.entrance->view()->hostName, u"Pia"_s);
        QCOMPARE(aino.entrance->view()->phone, u"040 123"_s);
        QVERIFY(aino.entrance->knock());
        door.world.settle();
        QCOMPARE(aino.entrance->state(), State::Waiting);
        const auto knocks = door.lobby->knocks();
        QCOMPARE(knocks.size(), 1u);
        QVERIFY(knocks.front().authenticated);
        QVERIFY(knocks.front().firstTime);
        QVERIFY(!knocks.front().secondDevice);
        QCOMPARE(knocks.front().shownName, u"Aino"_s);
        QCOMPARE(knocks.front().pictures, aino.entrance->view()->pictures);
        // Until the host says so, the guest holds nothing.
        QVERIFY(aino.person.client->circles().empty());
        std::optional<Result<void>> done;
        door.lobby->admit(
            invitation.lookup, knocks.front().guest.id(), {}, [&](const Result<void>& result) { done = result; });
        door.world.settle();
        QVERIFY(done && done->has_value());
        QCOMPARE(aino.entrance->state(), State::Admitted);
        QCOMPARE(aino.appData, (Bytes{1, 2, 3}));
        QCOMPARE(aino.circles.size(), 1u);
        QCOMPARE(aino.person.read(door.circle, "question"), "mitä toivot");
        QVERIFY(door.lobby->knocks().empty());
        aino.person.write(door.circle, "own", "rauhaa");
        door.world.wait(kTypingBatch);
        QCOMPARE(door.pia.read(door.circle, "own", aino.person.ownLog()), "rauhaa");
        QVERIFY(door.lobby->invitations().front().boundTo == aino.person.identity.publicKeys());
    }

    void whatAServerThatWasSetBackHasLostIsPutAgain()
    {
        Door door;
        (void)door.invite();
        const auto disk = door.world.network.disk();
        door.world.wait(kLastRetry);
        const auto first = door.invite(std::chrono::seconds(1));
        const auto second = door.invite(std::chrono::seconds(2));
        door.world.network.setBack(disk);
        door.world.wait(kLastRetry);
        for (const auto& invitation : {first, second}) {
            Guest guest(door.world, "guest");
            QVERIFY(guest.knockAt(door.world, invitation.link));
        }
        QCOMPARE(door.lobby->knocks().size(), 2u);
    }

    void aGuestIsAskedToWaitAndThenLetIn()
    {
        Door door;
        const auto invitation = door.invite();
        Guest aino(door.world, "aino");
        QVERIFY(aino.entrance->openLink(invitation.link));
        door.world.settle();
        QVERIFY(aino.entrance->knock(u"Aino R."_s));
        door.world.settle();
        QCOMPARE(door.lobby->knocks().front().shownName, u"Aino R."_s);
        door.lobby->hold(invitation.lookup, aino.person.identity.id(), u"hetki vielä"_s, 5);
        door.world.settle();
        QCOMPARE(aino.entrance->state(), State::OnHold);
        QCOMPARE(aino.entrance->message(), u"hetki vielä"_s);
        QCOMPARE(aino.entrance->waitMinutes(), 5);
        QCOMPARE(door.lobby->knocks().size(), 1u);
        door.lobby->admit(invitation.lookup, aino.person.identity.id());
        door.world.settle();
        QCOMPARE(aino.entrance->state(), State::Admitted);
    }

    void notNowIsOneCalmFinalAnswer()
    {
        Door door;
        const auto invitation = door.invite();
        Guest aino(door.world, "aino");
        QVERIFY(aino.knockAt(door.world, invitation.link));
        door.lobby->notNow(invitation.lookup, aino.person.identity.id(), u"soitan huomenna"_s);
        door.world.settle();
        QCOMPARE(aino.entrance->state(), State::NotNow);
        QCOMPARE(aino.entrance->message(), u"soitan huomenna"_s);
        QVERIFY(door.lobby->knocks().empty());
        QVERIFY(aino.person.client->circles().empty());
    }

    void aKnockWaitsForAHostWhoIsAway()
    {
        Door door;
        const auto invitation = door.invite();
        door.lobby.reset();
        door.pia.switchOff();
        Guest aino(door.world, "aino");
        QVERIFY(aino.knockAt(door.world, invitation.link));
        QCOMPARE(aino.entrance->state(), State::Waiting);
        door.pia.switchOn();
        door.lobby = std::make_unique<HostLobby>(*door.pia.client);
        door.world.settle();
        QCOMPARE(door.lobby->knocks().size(), 1u);
        QVERIFY(door.lobby->knocks().front().authenticated);
        door.lobby->admit(invitation.lookup, aino.person.identity.id());
        door.world.settle();
        QCOMPARE(aino.entrance->state(), State::Admitted);
    }

    void aGuestWhoLostTheConnectionHearsTheAnswerLater()
    {
        Door door;
        const auto invitation = door.invite();
        Guest aino(door.world, "aino");
        QVERIFY(aino.knockAt(door.world, invitation.link));
        door.world.network.setReachable("aino", false);
        door.lobby->admit(invitation.lookup, aino.person.identity.id());
        door.world.settle();
        QCOMPARE(aino.entrance->state(), State::Waiting);
        door.world.network.setReachable("aino", true);
        door.world.wait(kLastRetry);
        QCOMPARE(aino.entrance->state(), State::Admitted);
        QCOMPARE(aino.admissions, 1);
    }

    void aSecondDeviceWithTheSameLinkIsShownAsSuch()
    {
        Door door;
        const auto invitation = door.invite();
        Guest first(door.world, "phone");
        QVERIFY(first.knockAt(door.world, invitation.link));
        door.lobby->admit(invitation.lookup, first.person.identity.id());
        door.world.settle();
        Guest second(door.world, "tablet");
        QVERIFY(second.knockAt(door.world, invitation.link));
        QCOMPARE(door.lobby->knocks().size(), 1u);
        QVERIFY(door.lobby->knocks().front().secondDevice);
        QVERIFY(door.lobby->knocks().front().guest == second.person.identity.publicKeys());
    }

    void aForwardedLinkShowsOtherPictures()
    {
        Door door;
        const auto invitation = door.invite();
        Guest aino(door.world, "aino");
        Guest stranger(door.world, "stranger");
        for (auto* guest : {&aino, &stranger}) {
            QVERIFY(guest->entrance->openLink(invitation.link));
            door.world.settle();
            QVERIFY(guest->entrance->knock(u"Aino"_s));
            door.world.settle();
        }
        QVERIFY(aino.entrance->view()->pictures != stranger.entrance->view()->pictures);
        const auto knocks = door.lobby->knocks();
        QCOMPARE(knocks.size(), 2u);
        for (const auto& knock : knocks) {
            const auto& of = knock.guest == aino.person.identity.publicKeys() ? aino : stranger;
            QCOMPARE(knock.pictures, of.entrance->view()->pictures);
        }
    }

    void undoingAnAdmissionTakesTheDeviceOutAndMakesANewEpoch()
    {
        Door door;
        const auto invitation = door.invite();
        Guest wrong(door.world, "wrong");
        QVERIFY(wrong.knockAt(door.world, invitation.link));
        door.lobby->admit(invitation.lookup, wrong.person.identity.id());
        door.world.settle();
        QCOMPARE(wrong.entrance->state(), State::Admitted);
        std::optional<Result<void>> done;
        door.lobby->undoAdmission(
            invitation.lookup, wrong.person.identity.id(), [&](const Result<void>& result) { done = result; });
        door.world.settle();
        QVERIFY(done && done->has_value());
        QCOMPARE(wrong.entrance->state(), State::Removed);
        QCOMPARE(door.pia.client->circle(door.circle)->epoch, 2u);
        QCOMPARE(door.pia.client->circle(door.circle)->devices.size(), 1u);
        door.pia.write(door.circle, "after", "1");
        door.world.wait(kTypingBatch);
        QCOMPARE(wrong.person.read(door.circle, "after"), "");
        QVERIFY(!door.lobby->invitations().front().boundTo);
        // The right person comes with the same link.
        Guest aino(door.world, "aino");
        QVERIFY(aino.knockAt(door.world, invitation.link));
        QVERIFY(!door.lobby->knocks().front().secondDevice);
        door.lobby->admit(invitation.lookup, aino.person.identity.id());
        door.world.wait(std::chrono::seconds{1});
        QCOMPARE(aino.person.read(door.circle, "after"), "1");
    }

    void withoutTheServerNobodyIsLetInNorLater()
    {
        Door door;
        const auto invitation = door.invite();
        Guest aino(door.world, "aino");
        QVERIFY(aino.knockAt(door.world, invitation.link));
        const auto device = aino.person.identity.id();
        door.world.network.setReachable("pia", false);
        std::optional<Result<void>> done;
        door.lobby->admit(invitation.lookup, device, {}, [&](const Result<void>& result) { done = result; });
        door.world.settle();
        QVERIFY(done && !*done && done->error().kind == ErrorKind::Offline);
        door.world.network.setReachable("pia", true);
        door.world.wait(std::chrono::minutes{1});
        QCOMPARE(aino.entrance->state(), State::Waiting);
        QVERIFY(aino.person.client->circles().empty());
        QVERIFY(!door.lobby->invitations().front().boundTo);
        QCOMPARE(door.lobby->knocks().size(), 1u);
        door.lobby->admit(invitation.lookup, device);
        door.world.settle();
        QCOMPARE(aino.entrance->state(), State::Admitted);
    }

    void lettingInThatIsCutShortIsTakenBack_data()
    {
        QTest::addColumn<bool>("reachesTheServer");
        QTest::addColumn<bool>("crashes");
        QTest::newRow("the server never heard of it") << false << false;
        QTest::newRow("the server's answer is lost") << true << false;
        QTest::newRow("the host's program ends") << true << true;
    }
    void lettingInThatIsCutShortIsTakenBack()
    {
        QFETCH(bool, reachesTheServer);
        QFETCH(bool, crashes);
        Door door;
        const auto invitation = door.invite();
        Guest aino(door.world, "aino");
        QVERIFY(aino.knockAt(door.world, invitation.link));
        int puts = 0;
        if (reachesTheServer) {
            // The server takes it and tells nobody.
            door.world.network.toClient = [&](const std::string&, const wire::Frame& frame) {
                puts += frame.has_roster_ack() ? 1 : 0;
                return !frame.has_roster_ack() && !frame.has_roster_entries();
            };
        } else {
            door.world.network.toServer = [&](const std::string&, const wire::Frame& frame) {
                puts += frame.has_roster_put() ? 1 : 0;
                return !frame.has_roster_put();
            };
        }
        std::optional<Result<void>> done;
        door.lobby->admit(
            invitation.lookup, aino.person.identity.id(), {}, [&](const Result<void>& result) { done = result; });
        door.world.settle();
        QVERIFY(puts > 0);
        QVERIFY(!done);
        if (crashes) {
            door.lobby.reset();
            door.pia.crash();
            door.pia.switchOn();
        } else {
            door.world.network.kill();
        }
        door.world.network.toClient = {};
        door.world.network.toServer = {};
        door.world.wait(std::chrono::minutes{1});
        if (!crashes)
            QVERIFY(done && !*done && done->error().kind == ErrorKind::Offline);
        QVERIFY(aino.person.client->circles().empty());
        const auto info = *door.pia.client->circle(door.circle);
        QVERIFY(std::ranges::none_of(
            info.devices, [&](const DeviceInfo& one) { return one.id == aino.person.identity.id(); }));
        QCOMPARE(info.pendingRosterChanges, 0u);
        if (reachesTheServer)
            QVERIFY(info.epoch > 1); // with a key that the guest was never given
    }

    void whoWasTakenOutByMistakeIsLetInAgain()
    {
        Door door;
        const auto invitation = door.invite();
        Guest aino(door.world, "aino");
        QVERIFY(aino.knockAt(door.world, invitation.link));
        const auto device = aino.person.identity.id();
        door.lobby->admit(invitation.lookup, device);
        door.world.settle();
        door.lobby->undoAdmission(invitation.lookup, device);
        door.world.settle();
        QCOMPARE(aino.entrance->state(), State::Removed);
        door.lobby->admit(invitation.lookup, device);
        door.world.settle();
        QCOMPARE(aino.entrance->state(), State::Admitted);
        QVERIFY(!aino.person.client->circle(door.circle)->removed);
        door.pia.write(door.circle, "again", "1");
        door.world.wait(kTypingBatch);
        QCOMPARE(aino.person.read(door.circle, "again"), "1");
    }

    void aSpokenCodeIsALinkThatIsReadAloud()
    {
        Door door;
        const auto invitation = door.say(u"483021957264"_s);
        QVERIFY(invitation);
        Guest aino(door.world, "aino");
        QVERIFY(aino.entrance->openCode(u"483 021 957-264"_s));
        QVERIFY(leavesLooking(door, aino));
        QCOMPARE(aino.entrance->state(), State::Ready);
        QCOMPARE(aino.entrance->view()->guestName, u"Aino"_s);
        QVERIFY(aino.entrance->knock());
        door.world.settle();
        const auto knock = door.lobby->knocks().front();
        QVERIFY(knock.authenticated);
        QVERIFY(knock.lookup == invitation->lookup);
        QCOMPARE(knock.pictures, aino.entrance->view()->pictures);
        door.lobby->admit(knock.lookup, knock.guest.id());
        door.world.settle();
        QCOMPARE(aino.entrance->state(), State::Admitted);
    }

    void oneDigitThatIsWrongLeadsNowhere()
    {
        Door door;
        QVERIFY(door.say(u"483021957264"_s));
        Guest aino(door.world, "aino");
        QVERIFY(aino.entrance->openCode(u"483021957265"_s));
        QVERIFY(leavesLooking(door, aino));
        QCOMPARE(aino.entrance->state(), State::Ended);
        for (const QString& typed : {QString(), u"48302195726"_s, u"4830219572641"_s, u"48302195726a"_s,
                 u"\u0664\u0668\u0663\u0660\u0662\u0661\u0669\u0665\u0667\u0662\u0666\u0664"_s})
            QVERIFY2(!aino.entrance->openCode(typed), qPrintable(typed));
    }

    void aCodeThatWasSaidBeforeMidnightIsGoodAfterIt()
    {
        Door door;
        const auto now = QDateTime::fromMSecsSinceEpoch(door.pia.client->serverTimeMs(), Qt::UTC);
        const QDateTime midnight(now.date().addDays(1), QTime(0, 0), Qt::UTC);
        door.world.wait(milliseconds(now.msecsTo(midnight) - 60'000));
        QVERIFY(door.say(u"483021957264"_s));
        door.world.wait(milliseconds(120'000));
        Guest aino(door.world, "aino");
        door.world.settle();
        QVERIFY(QDateTime::fromMSecsSinceEpoch(aino.person.client->serverTimeMs(), Qt::UTC) > midnight);
        QVERIFY(aino.entrance->openCode(u"483021957264"_s));
        QVERIFY(leavesLooking(door, aino));
        QVERIFY(aino.entrance->view());
        QCOMPARE(aino.entrance->view()->guestName, u"Aino"_s);
    }

    void aKnockWithoutTheSecretProvesNothingAndIsSaidToBeSuch()
    {
        Door door;
        const auto invitation = door.invite();
        std::optional<crypto::DevicePublicKeys> host;
        door.world.network.toClient = [&](const std::string&, wire::Frame& frame) {
            if (frame.has_invitation())
                host = keysFrom(frame.invitation().host());
            return true;
        };
        Guest stranger(door.world, "stranger");
        QVERIFY(stranger.entrance->openLink(invitation.link));
        door.world.settle();
        // Who knows where the door is, as the server does, and no secret.
        wire::KnockContent content;
        *content.mutable_guest() = keysToWire(stranger.person.identity.publicKeys());
        content.set_shown_name("Aino");
        QVERIFY(host);
        wire::Frame frame;
        frame.mutable_knock()->set_lookup(textOf(invitation.lookup.view()));
        frame.mutable_knock()->set_sealed_knock(textOf(crypto::sealTo(host->sealing, serialized(content))));
        stranger.person.client->session().connection.request(std::move(frame), [](const wire::Frame*) {});
        door.world.settle();
        QCOMPARE(door.lobby->knocks().size(), 1u);
        QVERIFY(!door.lobby->knocks().front().authenticated);
    }

    void aServerThatPutsItselfBetweenIsNoticed()
    {
        Door door;
        const auto invitation = door.invite();
        const auto impostor = crypto::DeviceIdentity::generate();
        door.world.network.toClient = [&](const std::string&, wire::Frame& frame) {
            if (frame.has_invitation())
                *frame.mutable_invitation()->mutable_host() = roster::keysToWire(impostor.publicKeys());
            return true;
        };
        Guest aino(door.world, "aino");
        QVERIFY(aino.entrance->openLink(invitation.link));
        door.world.settle();
        QCOMPARE(aino.entrance->state(), State::Ended);
        // By a code neither: its link has the secret too.
        QVERIFY(door.say(u"483021957264"_s));
        QVERIFY(aino.entrance->openCode(u"483021957264"_s));
        QVERIFY(leavesLooking(door, aino));
        QCOMPARE(aino.entrance->state(), State::Ended);
    }

    void anAnswerThatTheHostDidNotSignIsNotHeard()
    {
        Door door;
        const auto invitation = door.invite();
        Guest aino(door.world, "aino");
        QVERIFY(aino.knockAt(door.world, invitation.link));
        door.world.network.toClient = [&](const std::string&, wire::Frame& frame) {
            if (frame.has_knock_answer())
                frame.mutable_knock_answer()->mutable_signature()->back() ^= 1;
            return true;
        };
        door.lobby->notNow(invitation.lookup, aino.person.identity.id());
        door.world.settle();
        QCOMPARE(aino.entrance->state(), State::Waiting);
    }

    void aRevokedOrExpiredInvitationIsOver()
    {
        Door door;
        const auto invitation = door.invite();
        const auto expiring = door.invite();
        door.lobby->revoke(invitation.lookup);
        door.world.settle();
        Guest aino(door.world, "aino");
        QVERIFY(aino.entrance->openLink(invitation.link));
        door.world.settle();
        QCOMPARE(aino.entrance->state(), State::Lapsed);
        QCOMPARE(door.lobby->invitations().size(), 1u);
        door.world.wait(std::chrono::hours{1});
        door.world.wait(kLastRetry); // The long silence may have cost the connection.
        QVERIFY(aino.entrance->openLink(expiring.link));
        door.world.settle();
        QCOMPARE(aino.entrance->state(), State::Lapsed);
        QVERIFY(door.lobby->invitations().empty());
        QVERIFY(!aino.entrance->openLink(u"https://example.fi/something"_s));
    }

    void anInvitationMadeOfflineWorksOnceTheServerHeardOfIt()
    {
        Door door;
        door.world.network.setReachable("pia", false);
        const auto invitation = door.invite();
        Guest aino(door.world, "aino");
        door.world.network.setReachable("pia", true);
        door.world.wait(kLastRetry);
        QVERIFY(aino.entrance->openLink(invitation.link));
        door.world.settle();
        QCOMPARE(aino.entrance->state(), State::Ready);
    }

    void aGuestLearnsOfFurtherCircles()
    {
        Door door;
        const auto invitation = door.invite();
        Guest aino(door.world, "aino");
        QVERIFY(aino.knockAt(door.world, invitation.link));
        door.lobby->admit(invitation.lookup, aino.person.identity.id());
        door.world.settle();
        const auto pair = door.world.circle(door.pia, {});
        door.pia.write(pair, "for two", "1");
        door.world.wait(kTypingBatch);
        door.lobby->share(invitation.lookup, aino.person.identity.id(), {{pair, Role::Guest}});
        door.world.settle();
        QCOMPARE(aino.admissions, 2);
        QCOMPARE(aino.person.read(pair, "for two"), "1");
        // Told again at the next sign-in, it is no news.
        door.world.network.kill();
        door.world.wait(kLastRetry);
        QCOMPARE(aino.admissions, 2);
        // And after a restart the door is still known.
        aino.entrance.reset();
        aino.person.switchOff();
        aino.person.switchOn();
        GuestEntrance again(*aino.person.client);
        QCOMPARE(again.state(), State::Admitted);
    }

    void someoneWithoutTheSecretCannotPretendToHaveIt()
    {
        Door door;
        const auto invitation = door.invite();
        // The right lookup, another secret.
        auto parsed = crypto::InvitationLink::parse(invitation.link.toStdString());
        const crypto::InvitationLink forged{parsed->link.lookup, crypto::InvitationSecret::random()};
        Guest mallory(door.world, "mallory");
        QVERIFY(mallory.entrance->openLink(QString::fromStdString(forged.toUrl(parsed->base))));
        door.world.settle();
        QCOMPARE(mallory.entrance->state(), State::Ended);
        QVERIFY(!mallory.entrance->knock(u"Aino"_s));
        QVERIFY(door.lobby->knocks().empty());
    }
};

} // namespace kudelma::sync::test

KUDELMA_SUITE(kudelma::sync::test::LobbyTest)
#include "lobby_test.moc"

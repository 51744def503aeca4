// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// A seat that moves, a link that comes too late, whoever is not to be heard, and who hears that somebody waits.
#include "support/door.h"
#include "support/suites.h"
#include "sync/connection.h"
#include "sync/session.h"

#include <QSignalSpy>
#include <QTest>

namespace kudelma::sync::test {

using namespace Qt::StringLiterals;

class LobbyAnswersTest : public QObject
{
    Q_OBJECT

    using State = GuestEntrance::State;

private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::initialise()); }

    void theSeatMovesToAnotherDeviceInOneStep()
    {
        Door door;
        const auto invitation = door.invite();
        Guest phone(door.world, "phone");
        QVERIFY(phone.knockAt(door.world, invitation.link));
        door.lobby->admit(invitation.lookup, phone.person.identity.id());
        door.world.settle();
        QCOMPARE(phone.entrance->state(), State::Admitted);
        phone.person.write(door.circle, "own", "puhelimella");
        door.world.wait(kTypingBatch);
        Guest tablet(door.world, "tablet");
        QVERIFY(tablet.knockAt(door.world, invitation.link));
        QVERIFY(door.lobby->knocks().front().secondDevice);
        std::optional<Result<void>> done;
        door.lobby->moveSeat(
            invitation.lookup, tablet.person.identity.id(), [&](const Result<void>& result) { done = result; });
        door.world.settle();
        QVERIFY(done && done->has_value());
        QCOMPARE(tablet.entrance->state(), State::Admitted);
        QCOMPARE(phone.entrance->state(), State::Moved);
        QVERIFY(door.lobby->invitations().front().boundTo == tablet.person.identity.publicKeys());
        // What the old device wrote stays; it reads nothing new.
        QCOMPARE(door.pia.read(door.circle, "own", phone.person.ownLog()), "puhelimella");
        door.pia.write(door.circle, "new", "tabletille");
        door.world.wait(kTypingBatch);
        QCOMPARE(tablet.person.read(door.circle, "new"), "tabletille");
        QVERIFY(phone.person.read(door.circle, "new").empty());
        QVERIFY(phone.person.client->circle(door.circle)->removed);
        // And comes back only as a second device again.
        door.world.wait(std::chrono::seconds{31});
        QVERIFY(phone.knockAt(door.world, invitation.link));
        QCOMPARE(door.lobby->knocks().size(), 1u);
        QVERIFY(door.lobby->knocks().front().secondDevice);
    }

    void whoComesTooLateAsksForANewLinkAndGetsIt()
    {
        Door door;
        const auto late = door.invite();
        door.world.wait(std::chrono::hours{1});
        door.world.wait(kLastRetry);
        Guest aino(door.world, "aino");
        QVERIFY(aino.entrance->openLink(late.link));
        door.world.settle();
        QCOMPARE(aino.entrance->state(), State::Lapsed);
        QCOMPARE(aino.entrance->view()->phone, u"040 123"_s);
        QVERIFY(!aino.entrance->knock());
        QVERIFY(aino.entrance->askForNew());
        QVERIFY(!aino.entrance->askForNew());
        door.world.settle();
        const auto knock = door.lobby->knocks().front();
        QVERIFY(knock.asksForNew && knock.authenticated);
        QCOMPARE(knock.appData, (Bytes{1, 2, 3}));
        const auto device = knock.guest.id();
        std::optional<Result<void>> done;
        door.lobby->admit(late.lookup, device, {}, [&](const Result<void>& result) { done = result; });
        door.world.settle();
        QVERIFY(done && !*done && done->error().kind == ErrorKind::NotAllowed);
        QCOMPARE(aino.entrance->state(), State::Asking);
        InvitationDraft draft = late.draft;
        draft.validToMs += std::chrono::milliseconds(std::chrono::hours{48}).count();
        const auto fresh = door.lobby->createInvitation(draft);
        QVERIFY(fresh);
        door.lobby->answerWithLink(late.lookup, device, u"https://elsewhere.example/j/x#1.y"_s);
        door.world.settle();
        QCOMPARE(aino.entrance->state(), State::Asking); // of another server, or no link at all
        QVERIFY(door.lobby->knocks().empty());
        QVERIFY(aino.entrance->openLink(late.link));
        door.world.wait(std::chrono::seconds{31}); // the server takes one knock of a device in half a minute
        QVERIFY(aino.entrance->askForNew());
        door.world.settle();
        door.lobby->answerWithLink(late.lookup, device, fresh->link);
        door.world.settle();
        QCOMPARE(aino.entrance->state(), State::Renewed);
        QCOMPARE(aino.entrance->newLink(), fresh->link);
        QVERIFY(aino.knockAt(door.world, aino.entrance->newLink()));
        door.lobby->admit(fresh->lookup, device);
        door.world.settle();
        QCOMPARE(aino.entrance->state(), State::Admitted);
    }

    void whoeverPretendsThatALateLinkIsNotLateGetsNowhere()
    {
        Door door;
        const auto late = door.invite();
        Guest aino(door.world, "aino");
        QVERIFY(aino.entrance->openLink(late.link));
        door.world.settle();
        QCOMPARE(aino.entrance->state(), State::Ready);
        door.world.wait(std::chrono::hours{1});
        door.world.wait(kLastRetry);
        QVERIFY(aino.entrance->knock()); // looked in time, knocks too late
        door.world.settle();
        QVERIFY(door.lobby->knocks().front().asksForNew);
        door.lobby->admit(late.lookup, aino.person.identity.id());
        door.world.settle();
        QVERIFY(aino.person.client->circles().empty());
    }

    void whoIsMutedIsHeardNoMoreWithAnyDevice()
    {
        Door door;
        const auto invitation = door.invite();
        Guest mallory(door.world, "mallory");
        QVERIFY(mallory.knockAt(door.world, invitation.link));
        QSignalSpy knocked(door.lobby.get(), &HostLobby::knocked);
        door.lobby->mute(invitation.lookup, mallory.person.identity.id());
        door.world.settle();
        QCOMPARE(mallory.entrance->state(), State::NotNow);
        QVERIFY(door.lobby->knocks().empty());
        door.world.wait(std::chrono::seconds{31});
        QVERIFY(mallory.knockAt(door.world, invitation.link));
        QCOMPARE(mallory.entrance->state(), State::NotNow);
        Guest reloaded(door.world, "reloaded"); // the same link, new keys
        QVERIFY(reloaded.knockAt(door.world, invitation.link));
        QCOMPARE(reloaded.entrance->state(), State::NotNow);
        QVERIFY(reloaded.entrance->message().isEmpty());
        QCOMPARE(knocked.count(), 0);
        QVERIFY(door.lobby->knocks().empty());
        const auto others = door.invite(); // others are heard
        Guest aino(door.world, "aino");
        QVERIFY(aino.knockAt(door.world, others.link));
        QCOMPARE(knocked.count(), 1);
    }

    void whoeverElseWaitsByTheSameLinkIsToldToo()
    {
        Door door;
        const auto invitation = door.invite();
        Guest one(door.world, "one");
        Guest other(door.world, "other");
        QVERIFY(one.knockAt(door.world, invitation.link) && other.knockAt(door.world, invitation.link));
        door.lobby->mute(invitation.lookup, one.person.identity.id());
        door.world.settle();
        QCOMPARE(one.entrance->state(), State::NotNow);
        QCOMPARE(other.entrance->state(), State::NotNow);
        QVERIFY(door.lobby->knocks().empty());
    }

    void aMuteOutlivesTheProgramAndEndsWithTheMeeting()
    {
        Door door;
        const auto invitation = door.invite();
        Guest first(door.world, "first");
        QVERIFY(first.knockAt(door.world, invitation.link));
        door.lobby->mute(invitation.lookup, first.person.identity.id());
        door.world.settle();
        QVERIFY(door.lobby->invitations().front().muted);
        door.lobby.reset();
        door.pia.switchOff();
        door.pia.switchOn();
        door.lobby = std::make_unique<HostLobby>(*door.pia.client);
        door.world.wait(kLastRetry);
        QVERIFY(door.lobby->invitations().front().muted);
        Guest second(door.world, "second");
        QVERIFY(second.knockAt(door.world, invitation.link));
        QCOMPARE(second.entrance->state(), State::NotNow);
        QVERIFY(door.lobby->knocks().empty());
        door.world.wait(std::chrono::hours{1});
        door.world.wait(kLastRetry);
        Guest late(door.world, "late");
        QVERIFY(late.entrance->openLink(invitation.link));
        door.world.settle();
        QVERIFY(late.entrance->askForNew());
        door.world.settle();
        QCOMPARE(door.lobby->knocks().size(), 1u);
        // Then it is the wish for a new link that can be muted.
        door.lobby->mute(invitation.lookup, late.person.identity.id());
        door.world.settle();
        QCOMPARE(late.entrance->state(), State::NotNow);
        Guest later(door.world, "later");
        QVERIFY(later.entrance->openLink(invitation.link));
        door.world.settle();
        QVERIFY(later.entrance->askForNew());
        door.world.settle();
        QCOMPARE(later.entrance->state(), State::NotNow);
        QVERIFY(door.lobby->knocks().empty());
    }

    void aMuteIsTakenBack()
    {
        Door door;
        const auto invitation = door.invite();
        Guest aino(door.world, "aino");
        QVERIFY(aino.knockAt(door.world, invitation.link));
        door.lobby->mute(invitation.lookup, aino.person.identity.id());
        door.world.settle();
        door.lobby->unmute(invitation.lookup);
        QVERIFY(!door.lobby->invitations().front().muted);
        door.world.wait(std::chrono::seconds{31});
        QVERIFY(aino.knockAt(door.world, invitation.link));
        QCOMPARE(door.lobby->knocks().size(), 1u);
    }

    void aMuteOutlivesItsLinkAndIsTakenBackAllTheSame()
    {
        Door door;
        const auto invitation = door.invite();
        Guest mallory(door.world, "mallory");
        QVERIFY(mallory.knockAt(door.world, invitation.link));
        door.lobby->mute(invitation.lookup, mallory.person.identity.id());
        door.world.settle();
        QVERIFY(door.lobby->mutedOver().empty());
        QSignalSpy knocked(door.lobby.get(), &HostLobby::knocked);
        const auto askAgain = [&](const std::string& name) {
            Guest guest(door.world, name);
            (void)guest.entrance->openLink(invitation.link);
            door.world.settle();
            const bool isAsking = guest.entrance->askForNew().has_value();
            door.world.settle();
            return isAsking;
        };
        door.lobby->revoke(invitation.lookup);
        door.world.settle();
        // Else taking back would make it ring once more.
        QVERIFY(askAgain("again"));
        QCOMPARE(knocked.count(), 0);
        QVERIFY(door.lobby->invitations().empty());
        QCOMPARE(door.lobby->mutedOver().size(), 1u);
        QCOMPARE(door.lobby->mutedOver().front().lookup, invitation.lookup);
        door.lobby->unmute(invitation.lookup);
        door.world.settle();
        QVERIFY(door.lobby->mutedOver().empty());
        door.world.wait(std::chrono::seconds{31});
        QVERIFY(askAgain("heard"));
        QCOMPARE(knocked.count(), 1);
        QVERIFY(door.lobby->knocks().front().takenBack);
        // A wish that was muted is heard again too.
        door.lobby->mute(invitation.lookup, door.lobby->knocks().front().guest.id());
        door.world.settle();
        QCOMPARE(door.lobby->mutedOver().size(), 1u);
        door.world.wait(kAskForNewWithin);
        QVERIFY(door.lobby->mutedOver().empty()); // Nothing can be asked for by then.
    }

    void whoeverReloadsForEverFillsNoHostsScreen()
    {
        Door door;
        const auto invitation = door.invite();
        Guest aino(door.world, "aino");
        QVERIFY(aino.knockAt(door.world, invitation.link));
        for (int i = 0; i < 20; ++i) {
            const auto name = "reload " + std::to_string(i);
            Guest reloading(door.world, name);
            QVERIFY(reloading.knockAt(door.world, invitation.link));
            door.world.network.setReachable(name, false);
            door.world.settle();
            QVERIFY(door.lobby->knocks().size() <= 8);
        }
        const auto knocks = door.lobby->knocks();
        QVERIFY(std::ranges::any_of(
            knocks, [&](const KnockInfo& knock) { return knock.guest.id() == aino.person.identity.id(); }));
        door.lobby->admit(invitation.lookup, aino.person.identity.id());
        door.world.settle();
        QCOMPARE(aino.entrance->state(), State::Admitted);
    }

    void aKnockThatCrossedTheAnswerIsNoSecondCard()
    {
        Door door;
        const auto invitation = door.invite();
        Guest aino(door.world, "aino");
        QSignalSpy heard(door.lobby.get(), &HostLobby::knocked);
        QVERIFY(aino.knockAt(door.world, invitation.link));
        QCOMPARE(heard.size(), 1);
        const auto sent = std::ranges::find_if(
            door.world.network.sent, [](const auto& one) { return one.first == "aino" && one.second.has_knock(); });
        QVERIFY(sent != door.world.network.sent.end());
        const wire::Frame knock = sent->second;
        const auto repeat = [&] { // As the page does once a minute.
            bool isTaken = false;
            aino.person.client->session().connection.request(
                wire::Frame(knock), [&](const wire::Frame* reply) { isTaken = reply && reply->has_done(); });
            door.world.settle();
            return isTaken;
        };
        door.world.wait(std::chrono::minutes(1));
        door.world.network.toClient
            = [](const std::string& to, wire::Frame& frame) { return to != "aino" || !frame.has_knock_answer(); };
        door.lobby->notNow(invitation.lookup, aino.person.identity.id(), u"We go on at ten."_s);
        door.world.settle();
        door.world.network.toClient = {};
        QCOMPARE(aino.entrance->state(), State::Waiting); // It did not reach them.
        QVERIFY(repeat());
        QCOMPARE(heard.size(), 1);
        QVERIFY(door.lobby->knocks().empty());
        QCOMPARE(aino.entrance->state(), State::NotNow);
        QCOMPARE(aino.entrance->message(), u"We go on at ten."_s);
        // Whoever still waits much later is not turned away by what was said then, nor whoever asks once more.
        for (int i = 0; i < 3; ++i)
            door.world.wait(std::chrono::minutes(1));
        QVERIFY(repeat());
        QCOMPARE(heard.size(), 2);
        QCOMPARE(door.lobby->knocks().size(), 1u);
        door.lobby->notNow(invitation.lookup, aino.person.identity.id());
        door.world.wait(std::chrono::minutes(1));
        QVERIFY(aino.entrance->knock());
        door.world.settle();
        QCOMPARE(heard.size(), 3);
        QCOMPARE(door.lobby->knocks().size(), 1u);
    }

    void whatDidNotReachTheServerTurnsNobodyAway()
    {
        Door door;
        const auto invitation = door.invite();
        Guest aino(door.world, "aino");
        QVERIFY(aino.knockAt(door.world, invitation.link));
        door.world.network.setReachable("pia", false);
        door.world.settle();
        std::optional<Result<void>> told;
        door.lobby->notNow(invitation.lookup, aino.person.identity.id(), u"We go on at ten."_s,
            [&](const Result<void>& result) { told = result; });
        door.world.settle();
        QVERIFY(told && !*told);
        door.world.network.setReachable("pia", true);
        door.world.wait(kLastRetry);
        QCOMPARE(aino.entrance->state(), State::Waiting);
        QCOMPARE(door.lobby->knocks().size(), 1u);
        door.lobby->admit(invitation.lookup, aino.person.identity.id());
        door.world.settle();
        QCOMPARE(aino.entrance->state(), State::Admitted);
    }

    void aMutedLinkIsAnsweredOnlySoOften()
    {
        Door door;
        const auto invitation = door.invite();
        Guest first(door.world, "first");
        QVERIFY(first.knockAt(door.world, invitation.link));
        door.lobby->mute(invitation.lookup, first.person.identity.id());
        door.world.settle();
        int told = 0;
        for (int i = 0; i < 30; ++i) {
            Guest reloading(door.world, "reload " + std::to_string(i));
            QVERIFY(reloading.knockAt(door.world, invitation.link));
            told += reloading.entrance->state() == State::NotNow ? 1 : 0;
            door.world.network.setReachable("reload " + std::to_string(i), false);
            door.world.settle();
        }
        QCOMPARE(told, 20);
        QVERIFY(door.lobby->knocks().empty());
    }

    void everyHostsDeviceHearsThatSomebodyWaitsAndNobodyElses()
    {
        World world;
        Person& pia = world.add("pia");
        Person& second = world.add("second");
        Person& reader = world.add("reader");
        const CircleId circle = world.circle(pia, {{&second, Role::Host}, {&reader, Role::Member}});
        HostLobby lobby(*pia.client);
        HostLobby others(*second.client);
        HostLobby members(*reader.client);
        QSignalSpy heard(&others, &HostLobby::knockedElsewhere);
        QSignalSpy heardByMember(&members, &HostLobby::knockedElsewhere);
        InvitationDraft draft;
        draft.guestName = u"Aino"_s;
        draft.validFromMs = FakeClock::kStartMs;
        draft.validToMs = FakeClock::kStartMs + 3'600'000;
        draft.circles = {{circle, Role::Guest}};
        draft.about = world.circle(pia, {}); // A meeting that the second host does not know of.
        const auto invitation = lobby.createInvitation(draft);
        QVERIFY(invitation);
        world.settle();
        Guest aino(world, "aino");
        QVERIFY(aino.knockAt(world, invitation->link));
        QCOMPARE(lobby.knocks().size(), 1u);
        QCOMPARE(heard.count(), 1);
        QVERIFY(others.knocks().empty()); // who it is they cannot read
        QCOMPARE(heardByMember.count(), 0);
        // What one host has muted does not ring at the others' either, until it is heard again.
        lobby.mute(invitation->lookup, aino.person.identity.id());
        world.settle();
        Guest again(world, "again");
        QVERIFY(again.knockAt(world, invitation->link));
        QCOMPARE(heard.count(), 1);
        lobby.unmute(invitation->lookup);
        world.settle();
        Guest third(world, "third");
        QVERIFY(third.knockAt(world, invitation->link));
        QCOMPARE(heard.count(), 2);
        QCOMPARE(lobby.knocks().size(), 1u);
    }
};

} // namespace kudelma::sync::test

KUDELMA_SUITE(kudelma::sync::test::LobbyAnswersTest)
#include "lobby_answers_test.moc"

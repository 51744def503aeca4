// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// Any host of all circles that an invitation opens answers for it. Nobody else ever holds anything of it.
#include "roster/statements.h"
#include "support/suites.h"
#include "support/two_hosts.h"
#include "sync/bytes.h"
#include "sync/session.h"

#include <QSignalSpy>
#include <QTest>

namespace kudelma::sync::test {

using namespace Qt::StringLiterals;

class SharedInvitationsTest : public QObject
{
    Q_OBJECT

    using State = GuestEntrance::State;

    static std::size_t held(const Person& person) { return person.store->invitations()->size(); }
    static State look(TwoHosts& door, const Guest& guest, const QString& link)
    {
        (void)guest.entrance->openLink(link);
        door.world.settle();
        return guest.entrance->state();
    }
    /// A share for leo that `by` made up, by whatever way it comes.
    static void forge(TwoHosts& door, Person& by, const CircleId& circle)
    {
        const auto lookup = InvitationLookup::random();
        const auto keys = crypto::DeviceIdentity::generate();
        wire::SharedInvitationBody body;
        body.set_secret(textOf(crypto::InvitationLink::generate().secret.view()));
        body.set_seed(textOf(keys.seed().view()));
        body.set_guest_name("Somebody");
        body.set_valid_from_ms(FakeClock::kStartMs);
        body.set_valid_to_ms(FakeClock::kStartMs + 3'600'000);
        auto& opened = *body.add_circles();
        opened.set_circle(textOf(circle.view()));
        opened.set_role(wire::ROLE_HOST);
        wire::SharedInvitation share;
        share.set_body(body.SerializeAsString());
        roster::signShare(by.identity, lookup.view(), door.leo.identity.id(), share);
        wire::Frame frame;
        auto& put = *frame.mutable_invitation_put();
        put.set_lookup(textOf(lookup.view()));
        put.set_sealed_info("sealed");
        put.set_valid_to_ms(FakeClock::kStartMs + 3'600'000);
        *put.mutable_keys() = keysToWire(keys.publicKeys());
        put.add_host_devices(textOf(door.leo.identity.id().view()));
        auto& sealed = *put.add_shares();
        sealed.set_device(textOf(door.leo.identity.id().view()));
        sealed.set_sealed(textOf(crypto::sealTo(door.leo.identity.publicKeys().sealing, serialized(share))));
        bool isPut = false;
        by.client->session().connection.request(
            std::move(frame), [&](const wire::Frame* reply) { isPut = reply && reply->has_done(); });
        door.world.settle();
        QVERIFY(isPut); // The server cannot judge it.
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::initialise()); }

    void anotherHostLetsInWhileTheOneWhoInvitedIsAway_data()
    {
        QTest::addColumn<bool>("heardBefore");
        QTest::newRow("who heard of it when it was made") << true;
        QTest::newRow("who hears of it with the knock") << false;
    }
    void anotherHostLetsInWhileTheOneWhoInvitedIsAway()
    {
        QFETCH(bool, heardBefore);
        TwoHosts door;
        if (!heardBefore)
            door.flat("leo");
        const auto invitation = door.invite();
        QCOMPARE(held(door.leo), heardBefore ? 1u : 0u);
        door.flat("pia");
        QSignalSpy rings(door.atLeo.get(), &HostLobby::knocked);
        Guest aino(door.world, "aino");
        QVERIFY(aino.knockAt(door.world, invitation.link));
        if (!heardBefore)
            door.back("leo");
        QCOMPARE(door.atLeo->knocks().size(), 1u);
        QCOMPARE(rings.count(), 1);
        const auto knock = door.atLeo->knocks().front();
        QCOMPARE(knock.invitedName, u"Aino"_s);
        QVERIFY(knock.authenticated && knock.firstTime && !knock.secondDevice && !knock.asksForNew);
        QVERIFY(knock.pictures == aino.entrance->view()->pictures);
        QCOMPARE(knock.appData, (Bytes{1, 2, 3}));
        door.atLeo->hold(invitation.lookup, knock.guest.id(), u"soon"_s, 5);
        door.world.settle();
        QCOMPARE(aino.entrance->state(), State::OnHold);
        door.atLeo->admit(invitation.lookup, knock.guest.id());
        door.world.settle();
        QCOMPARE(aino.entrance->state(), State::Admitted);
        QCOMPARE(aino.appData, (Bytes{1, 2, 3}));
        door.leo.write(door.family, "who", "leo");
        door.world.wait(kTypingBatch);
        QCOMPARE(aino.person.read(door.family, "who"), std::string("leo"));
        door.back("pia");
        QVERIFY(door.atPia->knocks().empty());
        QVERIFY(door.atPia->invitations().front().boundTo == aino.person.identity.publicKeys());
        Guest second(door.world, "second");
        QVERIFY(second.knockAt(door.world, invitation.link));
        QVERIFY(door.atPia->knocks().front().secondDevice);
    }

    void atAnOlderServerItGetsTheKeysOfWhoMadeIt()
    {
        TwoHosts door;
        int gets = 0;
        door.world.network.toServer = [&](const std::string& from, wire::Frame& frame) {
            gets += from == "pia" && frame.has_invitation_get();
            if (frame.has_invitation_put()) { // It does not know these fields.
                frame.mutable_invitation_put()->clear_keys();
                frame.mutable_invitation_put()->clear_shares();
                frame.mutable_invitation_put()->clear_closed();
            }
            return true;
        };
        const auto invitation = door.invite();
        Guest aino(door.world, "aino");
        QVERIFY(aino.knockAt(door.world, invitation.link));
        QCOMPARE(door.atPia->knocks().size(), 1u);
        door.atPia->admit(invitation.lookup, aino.person.identity.id());
        door.world.settle();
        QCOMPARE(aino.entrance->state(), State::Admitted);
        QCOMPARE(held(door.leo), 0u);
        // It is taken back there too.
        const auto other = door.invite();
        bool isTakenBack = false;
        door.atPia->revoke(other.lookup, Withdrawal::Plain, [&](const auto& done) { isTakenBack = done.has_value(); });
        door.world.settle();
        QVERIFY(isTakenBack);
        Guest late(door.world, "late");
        QCOMPARE(look(door, late, other.link), State::Lapsed);
        // The server is updated; what was made before stays as it is, what is made now is shared.
        door.world.network.toServer = [&](const std::string& from, wire::Frame& frame) {
            gets += from == "pia" && frame.has_invitation_get();
            return true;
        };
        door.world.network.kill();
        door.world.wait(kLastRetry);
        Guest second(door.world, "second");
        QVERIFY(second.knockAt(door.world, invitation.link));
        QVERIFY(door.atPia->knocks().front().secondDevice);
        (void)door.invite();
        QCOMPARE(held(door.leo), 1u);
        const int asked = gets;
        (void)door.invite();
        QCOMPARE(held(door.leo), 2u);
        QCOMPARE(gets, asked + 1);
        door.world.network.kill();
        door.world.wait(kLastRetry);
        const int askedAnew = gets;
        door.atPia->mute(invitation.lookup, aino.person.identity.id());
        door.world.settle();
        QCOMPARE(gets, askedAnew); // Once seen, it is not asked again when it is put again.
    }

    void whereItCouldNotBeSeenWhatTheServerKeepsItIsOpenAllTheSame()
    {
        TwoHosts door;
        door.world.network.toClient = [&](const std::string& to, wire::Frame& frame) {
            if (to == "pia" && frame.has_invitation())
                frame.mutable_error()->set_code(wire::ERROR_CODE_RATE_LIMITED); // Somebody guesses beside them.
            return true;
        };
        std::optional<Result<void>> put;
        auto invitation = door.atPia->createInvitation(door.draft(), [&](const Result<void>& result) { put = result; });
        door.world.settle();
        QVERIFY(put && *put);
        QCOMPARE(held(door.leo), 1u);
        door.world.network.toClient = {};
        door.atPia->mute(invitation->lookup, door.leo.identity.id());
        door.world.settle();
        Guest aino(door.world, "aino");
        QVERIFY(aino.knockAt(door.world, invitation->link));
        QVERIFY(door.atLeo->knocks().empty()); // It was put again, so that they have heard of it.
    }

    void aServerThatIsUpdatedBeforeItWasAskedKeepsTheOldKeys()
    {
        TwoHosts door;
        bool isOld = true;
        door.world.network.toServer = [&](const std::string& from, wire::Frame& frame) {
            if (frame.has_invitation_put() && isOld) {
                frame.mutable_invitation_put()->clear_keys();
                frame.mutable_invitation_put()->clear_shares();
            }
            return !(isOld && from == "pia" && frame.has_invitation_get()); // The connection broke before that.
        };
        const auto invitation = door.invite();
        isOld = false;
        door.flat("pia");
        door.back("pia");
        Guest aino(door.world, "aino");
        QCOMPARE(look(door, aino, invitation.link), State::Ready);
        QVERIFY(aino.entrance->knock());
        door.world.settle();
        QCOMPARE(door.atPia->knocks().size(), 1u);
    }

    void nobodyButHostsOfAllItsCirclesHoldsIt()
    {
        TwoHosts door;
        Person& half = door.world.add("half"); // A host of another circle of the same people.
        const CircleId third = door.world.circle(door.pia, {{&door.leo, Role::Host}, {&half, Role::Host}});
        HostLobby atHalf(*half.client);
        auto draft = door.draft();
        draft.circles.push_back({third, Role::Guest});
        const auto invitation = door.invite(draft);
        Guest aino(door.world, "aino");
        HostLobby atAino(*aino.person.client);
        QVERIFY(aino.knockAt(door.world, invitation.link));
        QCOMPARE(door.atLeo->knocks().size(), 1u);
        door.atLeo->admit(invitation.lookup, aino.person.identity.id());
        door.world.settle();
        QCOMPARE(aino.entrance->state(), State::Admitted);
        Guest other(door.world, "other"); // knocks by the same link, while the first is in
        QVERIFY(other.knockAt(door.world, invitation.link));
        QCOMPARE(held(door.leo), 1u);
        const auto holdsNothing = [](const Person& person, const HostLobby& lobby) {
            return held(person) == 0 && lobby.knocks().empty() && lobby.invitations().empty();
        };
        QVERIFY(holdsNothing(half, atHalf));
        QVERIFY(holdsNothing(door.member, door.atMember));
        QVERIFY(holdsNothing(aino.person, atAino));
        QCOMPARE(held(other.person), 0u);
        // Whoever is made a host of one of them later holds it when they are one of all, and not before.
        door.pia.client->changeRole(door.family, door.member.identity.id(), Role::Host);
        door.world.wait(kLastRetry);
        QVERIFY(holdsNothing(door.member, door.atMember));
    }

    void whoDoesNotKnowOfTheMeetingHearsNothingOfIt()
    {
        TwoHosts door;
        Person& third = door.world.add("third");
        const CircleId about = door.world.circle(door.pia, {{&third, Role::Member}});
        auto draft = door.draft();
        draft.about = about;
        const auto invitation = door.invite(draft);
        QCOMPARE(held(door.leo), 0u);
        Guest aino(door.world, "aino");
        QVERIFY(aino.knockAt(door.world, invitation.link));
        QVERIFY(door.atLeo->knocks().empty());
        QCOMPARE(held(door.leo), 0u);
        QCOMPARE(held(third), 0u);
        QCOMPARE(door.atPia->knocks().size(), 1u);
    }

    void twoWhoLetInAtTheSameTimeLetInOnce()
    {
        TwoHosts door;
        const auto invitation = door.invite();
        Guest aino(door.world, "aino");
        QVERIFY(aino.knockAt(door.world, invitation.link));
        const auto device = aino.person.identity.id();
        const auto before = door.pia.client->session().find(door.family)->roster().nextIndex();
        std::vector<bool> outcomes;
        const auto note = [&](const Result<void>& result) { outcomes.push_back(bool(result)); };
        door.atPia->admit(invitation.lookup, device, {}, note);
        door.atLeo->admit(invitation.lookup, device, {}, note);
        door.world.wait(kLastRetry);
        QVERIFY((outcomes == std::vector{true, true}));
        QCOMPARE(door.pia.client->session().find(door.family)->roster().nextIndex(), before + 1);
        QCOMPARE(aino.entrance->state(), State::Admitted);
        QCOMPARE(aino.admissions, 1);
        QVERIFY(door.atPia->knocks().empty());
        QVERIFY(door.atLeo->knocks().empty());
    }

    void theCardGoesWhereAnotherHostHasAnswered()
    {
        TwoHosts door;
        const auto invitation = door.invite();
        Guest aino(door.world, "aino");
        QVERIFY(aino.knockAt(door.world, invitation.link));
        QSignalSpy gone(door.atPia.get(), &HostLobby::knockGone);
        door.atLeo->hold(invitation.lookup, aino.person.identity.id(), {}, 5);
        door.world.settle();
        QCOMPARE(gone.count(), 0); // They wait on.
        door.atLeo->notNow(invitation.lookup, aino.person.identity.id());
        door.world.settle();
        QCOMPARE(gone.count(), 1);
        QCOMPARE(aino.entrance->state(), State::NotNow);
        QVERIFY(door.atPia->knocks().empty());
        QVERIFY(door.atLeo->knocks().empty());
    }

    void whoStillWaitsIsTheSecondDeviceOnceAnotherHostHasLetOneIn()
    {
        TwoHosts door;
        const auto invitation = door.invite();
        Guest aino(door.world, "aino");
        Guest other(door.world, "other");
        QVERIFY(aino.knockAt(door.world, invitation.link));
        QVERIFY(other.knockAt(door.world, invitation.link));
        QCOMPARE(door.atPia->knocks().size(), 2u);
        for (const auto& knock : door.atPia->knocks())
            QVERIFY(!knock.secondDevice);
        QSignalSpy told(door.atPia.get(), &HostLobby::knockChanged);
        QSignalSpy heard(door.atPia.get(), &HostLobby::knocked);
        door.atLeo->admit(invitation.lookup, aino.person.identity.id());
        door.world.settle();
        QCOMPARE(door.atPia->knocks().size(), 1u);
        QVERIFY(door.atPia->knocks().front().secondDevice);
        QVERIFY(std::ranges::any_of(told, [&](const QList<QVariant>& one) { // The card on the screen hears of it.
            const auto knock = one.front().value<KnockInfo>();
            return knock.guest == other.person.identity.publicKeys() && knock.secondDevice;
        }));
        const auto before = told.size();
        door.pia.write(door.family, "who", "pia"); // Nothing about who may be here has changed.
        door.world.wait(kTypingBatch);
        QCOMPARE(told.size(), before);
        QCOMPARE(heard.size(), 0); // Nobody has come anew.
    }

    void aCardIsGoneWhereAColleagueAnsweredMeanwhile()
    {
        TwoHosts door;
        const auto invitation = door.invite();
        Guest aino(door.world, "aino");
        Guest other(door.world, "other");
        QVERIFY(aino.knockAt(door.world, invitation.link));
        QVERIFY(other.knockAt(door.world, invitation.link));
        QCOMPARE(door.atPia->knocks().size(), 2u);
        door.flat("pia");
        door.atLeo->notNow(invitation.lookup, aino.person.identity.id());
        door.world.settle();
        QCOMPARE(aino.entrance->state(), State::NotNow);
        door.back("pia");
        QCOMPARE(door.atPia->knocks().size(), 1u);
        QVERIFY(door.atPia->knocks().front().guest == other.person.identity.publicKeys());
    }

    void whoWasTurnedAwayOnceIsNotSoWhereAColleagueSaidToWait()
    {
        TwoHosts door;
        const auto invitation = door.invite();
        Guest aino(door.world, "aino");
        QVERIFY(aino.knockAt(door.world, invitation.link));
        const auto sent = std::ranges::find_if(
            door.world.network.sent, [](const auto& one) { return one.first == "aino" && one.second.has_knock(); });
        QVERIFY(sent != door.world.network.sent.end());
        wire::Frame knock = sent->second;
        door.world.wait(std::chrono::seconds(40));
        door.world.network.toClient
            = [](const std::string& to, wire::Frame& frame) { return to != "aino" || !frame.has_knock_answer(); };
        door.atPia->notNow(invitation.lookup, aino.person.identity.id());
        door.world.settle();
        door.world.network.toClient = {};
        door.flat("pia");
        aino.person.client->session().connection.request(std::move(knock), [](const wire::Frame*) {});
        door.world.settle();
        QCOMPARE(door.atLeo->knocks().size(), 1u);
        door.atLeo->hold(invitation.lookup, aino.person.identity.id(), u"soon"_s, 5);
        door.world.settle();
        QCOMPARE(aino.entrance->state(), State::OnHold);
        door.back("pia");
        QCOMPARE(aino.entrance->state(), State::OnHold);
        QCOMPARE(door.atLeo->knocks().size(), 1u);
    }

    void whatTheServerCouldNotWriteIsPutOnceMore()
    {
        TwoHosts door;
        bool isFull = true;
        door.world.network.toServer = [&](const std::string& from, wire::Frame& frame) {
            if (isFull && from == "pia" && frame.has_invitation_put())
                frame.mutable_invitation_put()->clear_lookup(); // refused
            return true;
        };
        door.world.network.toClient = [&](const std::string& to, wire::Frame& frame) {
            if (isFull && to == "pia" && frame.error().code() == wire::ERROR_CODE_MALFORMED)
                frame.mutable_error()->set_code(wire::ERROR_CODE_STORE);
            return true;
        };
        const auto invitation = door.invite();
        Guest early(door.world, "early");
        QCOMPARE(look(door, early, invitation.link), State::Ended);
        isFull = false;
        door.world.wait(std::chrono::seconds(31));
        Guest aino(door.world, "aino");
        QCOMPARE(look(door, aino, invitation.link), State::Ready);
    }

    void whatOneFailedToDoTakesNobodyOutWhomAnotherLetIn()
    {
        TwoHosts door;
        const auto invitation = door.invite();
        Guest aino(door.world, "aino");
        QVERIFY(aino.knockAt(door.world, invitation.link));
        const auto device = aino.person.identity.id();
        door.world.network.setReachable("leo", false); // Not noticed by the device yet.
        std::optional<Result<void>> outcome;
        door.atLeo->admit(invitation.lookup, device, {}, [&](const Result<void>& result) { outcome = result; });
        door.atPia->admit(invitation.lookup, device);
        door.world.settle();
        QCOMPARE(aino.entrance->state(), State::Admitted);
        door.back("leo");
        QVERIFY(outcome && !*outcome);
        QCOMPARE(aino.entrance->state(), State::Admitted);
        for (const auto& circle : {door.family, door.meeting})
            QVERIFY(door.pia.client->session().find(circle)->roster().state().find(device));
    }

    void whatOneTookBackIsTakenBackForAll_data()
    {
        QTest::addColumn<bool>("away");
        QTest::newRow("while the other is there") << false;
        QTest::newRow("while the other is away") << true;
    }
    void whatOneTookBackIsTakenBackForAll()
    {
        QFETCH(bool, away);
        TwoHosts door;
        const auto invitation = door.invite();
        if (away)
            door.flat("pia");
        Guest waiting(door.world, "waiting");
        QVERIFY(waiting.knockAt(door.world, invitation.link));
        door.atLeo->revoke(invitation.lookup, Withdrawal::ForSafety);
        door.world.settle();
        QCOMPARE(waiting.entrance->state(), State::NotNow);
        if (away) {
            // What the other says to the same link without knowing of it opens nothing again.
            door.atPia->mute(invitation.lookup, waiting.person.identity.id());
            door.atPia->unmute(invitation.lookup);
            door.back("pia");
        }
        QVERIFY(door.atPia->invitations().empty());
        QVERIFY(door.atLeo->invitations().empty());
        QVERIFY(door.atPia->knocks().empty());
        Guest late(door.world, "late");
        QCOMPARE(look(door, late, invitation.link), State::Lapsed);
        QVERIFY(late.entrance->askForNew());
        door.world.settle();
        for (auto* lobby : {door.atPia.get(), door.atLeo.get()}) {
            QCOMPARE(lobby->knocks().size(), 1u);
            QVERIFY(lobby->knocks().front().takenBack == Withdrawal::ForSafety);
            lobby->admit(invitation.lookup, late.person.identity.id());
        }
        door.world.settle();
        QVERIFY(late.person.client->circles().empty());
        // A new one is sent from either.
        const auto fresh = door.invite();
        door.atLeo->answerWithLink(invitation.lookup, late.person.identity.id(), fresh.link);
        door.world.settle();
        QCOMPARE(late.entrance->state(), State::Renewed);
        QVERIFY(door.atPia->knocks().empty());
    }

    void whoIsMutedByOneIsHeardByNoneUntilAnyHearsThemAgain()
    {
        TwoHosts door;
        const auto invitation = door.invite();
        Guest first(door.world, "first");
        QVERIFY(first.knockAt(door.world, invitation.link));
        QSignalSpy atPia(door.atPia.get(), &HostLobby::knocked);
        QSignalSpy atLeo(door.atLeo.get(), &HostLobby::knocked);
        QSignalSpy somewhere(door.atPia.get(), &HostLobby::knockedElsewhere);
        door.atLeo->mute(invitation.lookup, first.person.identity.id());
        door.world.settle();
        QCOMPARE(first.entrance->state(), State::NotNow);
        QVERIFY(door.atPia->knocks().empty());
        QVERIFY(door.atPia->invitations().front().muted);
        Guest again(door.world, "again");
        QVERIFY(again.knockAt(door.world, invitation.link));
        QCOMPARE(again.entrance->state(), State::NotNow);
        QCOMPARE(atPia.count() + atLeo.count() + somewhere.count(), 0);
        door.world.wait(std::chrono::seconds{1});
        door.atPia->unmute(invitation.lookup);
        door.world.settle();
        QVERIFY(!door.atLeo->invitations().front().muted);
        Guest third(door.world, "third");
        QVERIFY(third.knockAt(door.world, invitation.link));
        QCOMPARE(atPia.count(), 1);
        QCOMPARE(atLeo.count(), 1);
    }

    void onlyAHostOfItsCirclesIsBelieved()
    {
        TwoHosts door;
        Person& stranger = door.world.add("stranger"); // As the server could make one up.
        Guest aino(door.world, "aino");
        const auto invitation = door.invite();
        QVERIFY(aino.knockAt(door.world, invitation.link));
        door.atPia->admit(invitation.lookup, aino.person.identity.id());
        door.world.settle();
        const auto before = held(door.leo);
        forge(door, stranger, door.family);
        forge(door, door.member, door.family);
        forge(door, aino.person, door.family);
        door.world.wait(kLastRetry);
        QCOMPARE(held(door.leo), before);
        QCOMPARE(door.atLeo->invitations().size(), before);
        forge(door, door.pia, door.family); // As the others would have it.
        QCOMPARE(held(door.leo), before + 1);
        door.leo.client->removeDevice(door.family, door.pia.identity.id());
        door.world.wait(kLastRetry);
        const auto then = held(door.leo);
        forge(door, door.pia, door.family);
        QCOMPARE(held(door.leo), then);
    }

    void whoIsNoHostAnyMoreHoldsNothing_data()
    {
        QTest::addColumn<bool>("isTakenOut");
        QTest::newRow("taken out") << true;
        QTest::newRow("a member from now on") << false;
    }
    void whoIsNoHostAnyMoreHoldsNothing()
    {
        QFETCH(bool, isTakenOut);
        TwoHosts door;
        const auto invitation = door.invite();
        QCOMPARE(held(door.leo), 1u);
        if (isTakenOut)
            door.pia.client->removeDevice(door.meeting, door.leo.identity.id());
        else
            door.pia.client->changeRole(door.meeting, door.leo.identity.id(), Role::Member);
        door.world.wait(kLastRetry);
        QCOMPARE(held(door.leo), 0u);
        QSignalSpy rings(door.atLeo.get(), &HostLobby::knocked);
        QSignalSpy somewhere(door.atLeo.get(), &HostLobby::knockedElsewhere);
        Guest aino(door.world, "aino");
        QVERIFY(aino.knockAt(door.world, invitation.link));
        QCOMPARE(rings.count() + somewhere.count(), 0);
        QCOMPARE(held(door.leo), 0u);
        QCOMPARE(door.atPia->knocks().size(), 1u);
    }

    void whoBecomesAHostOfAllItsCirclesAnswersToo()
    {
        TwoHosts door;
        const auto invitation = door.invite();
        Guest aino(door.world, "aino");
        QVERIFY(aino.knockAt(door.world, invitation.link));
        door.pia.client->changeRole(door.family, door.member.identity.id(), Role::Host);
        door.pia.client->addDevice(door.meeting, door.member.identity.publicKeys(), Role::Host);
        door.world.wait(kLastRetry);
        (void)door.member.client->joinCircle(*door.pia.client->ticket(door.meeting));
        door.world.wait(kLastRetry);
        QCOMPARE(held(door.member), 1u);
        Guest other(door.world, "other");
        QVERIFY(other.knockAt(door.world, invitation.link));
        QVERIFY(!door.atMember.knocks().empty());
        door.atMember.admit(invitation.lookup, other.person.identity.id());
        door.world.settle();
        QCOMPARE(other.entrance->state(), State::Admitted);
    }

    void whatIsUsedUpOrOverIsWiped()
    {
        TwoHosts door;
        const auto used = door.invite();
        const auto over = door.invite();
        QCOMPARE(held(door.leo), 2u);
        Guest aino(door.world, "aino");
        QVERIFY(aino.knockAt(door.world, used.link));
        door.atPia->admit(used.lookup, aino.person.identity.id());
        door.world.settle();
        const auto restart = [&] {
            door.atLeo.reset();
            door.leo.switchOff();
            door.leo.switchOn();
            door.atLeo = std::make_unique<HostLobby>(*door.leo.client);
            door.world.wait(kLastRetry);
        };
        restart();
        QCOMPARE(held(door.leo), 1u);
        QCOMPARE(door.leo.store->invitations()->front().lookup, over.lookup);
        door.world.wait(std::chrono::hours{2} + kAskForNewWithin);
        restart();
        QCOMPARE(held(door.leo), 0u);
    }
};

} // namespace kudelma::sync::test

KUDELMA_SUITE(kudelma::sync::test::SharedInvitationsTest)
#include "shared_invitations_test.moc"

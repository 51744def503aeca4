// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// What several hosts' devices make of an invitation when they were away, or when who is a host has changed.
#include "support/suites.h"
#include "support/two_hosts.h"
#include "sync/bytes.h"
#include "sync/session.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

namespace kudelma::sync::test {

class SharedChangesTest : public QObject
{
    Q_OBJECT

    using State = GuestEntrance::State;

    static std::size_t held(const Person& person) { return person.store->invitations()->size(); }
    static const auto& rosterOf(const Person& person, const CircleId& circle)
    {
        return person.client->session().find(circle)->roster().state();
    }
    static bool hasTold(const TwoHosts& door, const std::string& from, const DeviceId& device)
    {
        return std::ranges::any_of(door.world.network.sent, [&](const auto& one) {
            return one.first == from
                && std::ranges::any_of(one.second.invitation_put().host_devices(),
                    [&](const auto& host) { return host == textOf(device.view()); });
        });
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::initialise()); }

    void whatIsLongOverIsWipedAndAskedForByNobody()
    {
        TwoHosts door;
        (void)door.invite();
        door.flat("pia");
        door.world.wait(std::chrono::hours{2} + kAskForNewWithin);
        door.world.network.sent.clear();
        door.back("pia");
        QVERIFY(std::ranges::none_of(
            door.world.network.sent, [](const auto& one) { return one.second.has_invitation_get(); }));
        QCOMPARE(held(door.pia), 0u);
    }

    void whoWasTakenOutMeanwhileIsNotToldOfANewOne()
    {
        TwoHosts door;
        Person& third = door.world.add("third");
        const CircleId circle = door.world.circle(door.pia, {{&door.leo, Role::Host}, {&third, Role::Host}});
        door.flat("pia");
        door.leo.client->removeDevice(circle, third.identity.id());
        door.world.wait(kLastRetry);
        auto draft = door.draft();
        draft.circles = {{circle, Role::Guest}};
        const auto invitation = door.invite(draft);
        door.back("pia");
        QVERIFY(!rosterOf(door.pia, circle).find(third.identity.id()));
        QVERIFY(!hasTold(door, "pia", third.identity.id()) || held(third) == 0);
        for (const auto& [from, frame] : door.world.network.sent) {
            for (const auto& share : frame.invitation_put().shares())
                QVERIFY(share.device() != textOf(third.identity.id().view()));
        }
        QCOMPARE(held(door.leo), 1u); // As soon as it is known who is a host.
    }

    void whoWasTakenOutHearsNothingThoughTheServerWasNotToldAtOnce()
    {
        TwoHosts door;
        const auto invitation = door.invite();
        door.world.network.toServer = [](const std::string& from, const wire::Frame& frame) {
            return from != "pia" || !frame.has_invitation_put();
        };
        door.pia.client->removeDevice(door.meeting, door.leo.identity.id());
        door.world.wait(kLastRetry);
        door.flat("pia");
        door.world.network.toServer = {};
        door.back("pia");
        QSignalSpy somewhere(door.atLeo.get(), &HostLobby::knockedElsewhere);
        Guest aino(door.world, "aino");
        QVERIFY(aino.knockAt(door.world, invitation.link));
        QCOMPARE(somewhere.count(), 0);
        QVERIFY(door.atLeo->knocks().empty());
        QCOMPARE(door.atPia->knocks().size(), 1u);
    }

    void whatWasTakenBackLongAgoStaysSo_data()
    {
        QTest::addColumn<bool>("changes");
        QTest::addColumn<bool>("isSlow");
        QTest::newRow("nothing to say") << false << false;
        QTest::newRow("something to say of it, without knowing") << true << false;
        QTest::newRow("others may answer since, and that is heard first") << false << true;
    }
    void whatWasTakenBackLongAgoStaysSo()
    {
        QFETCH(bool, changes);
        QFETCH(bool, isSlow);
        TwoHosts door;
        auto draft = door.draft();
        draft.validToMs = FakeClock::kStartMs + milliseconds(std::chrono::hours{20 * 24}).count();
        const auto invitation = door.invite(draft);
        door.flat("pia");
        door.atLeo->revoke(invitation.lookup, Withdrawal::ForSafety);
        door.world.settle();
        door.world.wait(kAskForNewWithin + std::chrono::hours{2});
        door.flat("leo");
        door.back("leo");
        QCOMPARE(held(door.leo), 1u); // An old share would open it again.
        if (changes) {
            door.atPia->mute(invitation.lookup, door.member.identity.id());
            door.atPia->unmute(invitation.lookup);
        }
        int asked = 0;
        if (isSlow) {
            Person& mia = door.world.add("mia");
            for (const auto& circle : {door.family, door.meeting})
                door.leo.client->addDevice(circle, mia.identity.publicKeys(), Role::Host);
            door.world.settle();
            door.world.network.toServer = [&](const std::string& from, wire::Frame& frame) {
                return from != "pia" || !frame.has_invitation_get() || asked++ > 0;
            };
        }
        door.back("pia");
        QVERIFY(!isSlow || asked > 1);
        QVERIFY(door.atPia->invitations().empty());
        QVERIFY(door.atLeo->invitations().empty());
        Guest late(door.world, "late");
        (void)late.knockAt(door.world, invitation.link);
        QCOMPARE(late.entrance->state(), GuestEntrance::State::Ended);
        QVERIFY(door.atPia->knocks().empty());
        QVERIFY(door.atLeo->knocks().empty());
        door.world.wait(kAskForNewWithin + std::chrono::hours{2});
        for (const char* name : {"pia", "leo"}) {
            door.flat(name);
            door.back(name);
        }
        QCOMPARE(held(door.pia) + held(door.leo), 0u);
    }

    void anotherHostMovesTheSeatInAllThatWasOpenedLater()
    {
        TwoHosts door;
        const CircleId third = door.world.circle(door.pia, {{&door.leo, Role::Host}});
        const auto invitation = door.invite();
        Guest before(door.world, "before");
        QVERIFY(before.knockAt(door.world, invitation.link));
        const auto old = before.person.identity.id();
        door.atPia->admit(invitation.lookup, old);
        door.world.settle();
        door.atPia->share(invitation.lookup, old, {{third, Role::Guest}});
        door.world.wait(kLastRetry);
        QVERIFY(rosterOf(door.leo, third).find(old));
        door.flat("pia");
        Guest now(door.world, "now");
        QVERIFY(now.knockAt(door.world, invitation.link));
        door.atLeo->moveSeat(invitation.lookup, now.person.identity.id());
        door.world.wait(kLastRetry);
        for (const auto& circle : {door.family, door.meeting, third}) {
            QVERIFY(!rosterOf(door.leo, circle).find(old));
            QVERIFY(rosterOf(door.leo, circle).find(now.person.identity.id()));
        }
    }

    void whomAnotherHostLetInIsToldByWhoeverComes()
    {
        TwoHosts door;
        const auto invitation = door.invite();
        door.flat("pia");
        Guest aino(door.world, "aino");
        QVERIFY(aino.knockAt(door.world, invitation.link));
        door.world.network.toServer = [](const std::string& from, const wire::Frame& frame) {
            return from != "leo" || !frame.has_knock_answer();
        };
        door.atLeo->admit(invitation.lookup, aino.person.identity.id());
        door.world.settle();
        door.flat("leo");
        door.world.network.toServer = {};
        QVERIFY(aino.entrance->state() != State::Admitted);
        door.back("pia");
        QCOMPARE(aino.entrance->state(), State::Admitted);
        QVERIFY(door.atPia->knocks().empty());
    }
};

} // namespace kudelma::sync::test

KUDELMA_SUITE(kudelma::sync::test::SharedChangesTest)
#include "shared_changes_test.moc"

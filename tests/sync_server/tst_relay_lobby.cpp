// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// Invitations, knocks, answers and spoken codes.
#include "crypto/invitation.h"
#include "support/suites.h"
#include "sync_server/support/client.h"

#include <QTest>

using namespace kudelma;
using namespace kudelma::relay;
using namespace kudelma::relay::test;

class TestRelayLobby : public QObject
{
    Q_OBJECT

    std::unique_ptr<Bed> m_bed;
    std::unique_ptr<Client> m_host, m_colleague, m_guest, m_stranger;
    InvitationLookup m_lookup;

    wire::Frame invitation(milliseconds life = std::chrono::hours(24))
    {
        wire::Frame frame;
        auto* message = frame.mutable_invitation_put();
        message->set_lookup(textOf(m_lookup.view()));
        message->set_sealed_info("sealed information");
        message->set_valid_to_ms(m_bed->clock.wall + life.count());
        message->add_host_devices(textOf(m_colleague->id().view()));
        return frame;
    }
    wire::Frame get(const InvitationLookup& lookup)
    {
        wire::Frame frame;
        frame.mutable_invitation_get()->set_lookup(textOf(lookup.view()));
        return frame;
    }
    wire::Frame knock(const std::string& sealed = "sealed knock")
    {
        wire::Frame frame;
        frame.mutable_knock()->set_lookup(textOf(m_lookup.view()));
        frame.mutable_knock()->set_sealed_knock(sealed);
        return frame;
    }
    wire::Frame answer(const Client& by, const std::string& sealed = "sealed answer", bool waitsOn = false)
    {
        wire::Frame frame;
        auto& message = *frame.mutable_knock_answer();
        message.set_lookup(textOf(m_lookup.view()));
        message.set_guest_device(textOf(m_guest->id().view()));
        message.set_sealed_answer(sealed);
        message.set_waits_on(waitsOn);
        roster::signKnockAnswer(by.identity(), message);
        return frame;
    }
    wire::Frame revoke()
    {
        wire::Frame frame;
        frame.mutable_invitation_revoke()->set_lookup(textOf(m_lookup.view()));
        return frame;
    }
    wire::Frame codeRequest()
    {
        wire::Frame frame;
        frame.mutable_code_request()->set_lookup(textOf(m_lookup.view()));
        return frame;
    }
    wire::Frame resolve(const std::string& digits)
    {
        wire::Frame frame;
        frame.mutable_code_resolve()->set_digits(digits);
        return frame;
    }

private Q_SLOTS:
    void init()
    {
        m_bed = std::make_unique<Bed>();
        for (auto* client : {&m_host, &m_colleague, &m_guest, &m_stranger}) {
            *client = std::make_unique<Client>(*m_bed);
            (*client)->signIn();
        }
        m_lookup = InvitationLookup::random();
        QVERIFY(m_host->ask(invitation()).has_done());
        for (auto* client : {&m_host, &m_colleague, &m_guest, &m_stranger})
            (*client)->forget();
    }

    void aGuestFindsTheInvitationAndWhoMadeIt()
    {
        const auto reply = m_guest->ask(get(m_lookup));
        QVERIFY(reply.has_invitation());
        QCOMPARE(reply.invitation().sealed_info(), std::string("sealed information"));
        QVERIFY(roster::keysFrom(reply.invitation().host()) == m_host->keys());
    }

    void aKnockReachesAllHostsAndNobodyElse()
    {
        QVERIFY(m_guest->ask(knock()).has_done());
        for (auto* host : {&m_host, &m_colleague}) {
            const auto notices = (*host)->take(wire::Frame::kKnockNotice);
            QCOMPARE(notices.size(), 1u);
            QVERIFY(roster::keysFrom(notices[0].knock_notice().guest()) == m_guest->keys());
            QCOMPARE(notices[0].knock_notice().sealed_knock(), std::string("sealed knock"));
            QCOMPARE(notices[0].knock_notice().knocked_at_ms(), m_bed->clock.wall);
        }
        QVERIFY(m_stranger->take().empty());
    }

    void aKnockWaitsForALateHost()
    {
        m_host->disconnect();
        QVERIFY(m_guest->ask(knock()).has_done());
        m_bed->pass(std::chrono::minutes(40));
        m_bed->restart();
        m_host->signIn();
        QCOMPARE(m_host->take(wire::Frame::kKnockNotice).size(), 1u);
        m_guest->signIn();
        QVERIFY(m_host->ask(answer(*m_host)).has_done());
        m_host->disconnect();
        m_host->signIn();
        QVERIFY(m_host->take(wire::Frame::kKnockNotice).empty()); // It is answered.
    }

    void anAnswerReachesTheGuestAndTakesTheCardOffTheOtherHosts()
    {
        QVERIFY(m_guest->ask(knock()).has_done());
        QVERIFY(m_host->ask(answer(*m_host)).has_done());
        const auto answers = m_guest->take(wire::Frame::kKnockAnswer);
        QCOMPARE(answers.size(), 1u);
        QVERIFY(roster::verifyKnockAnswer(m_host->keys(), answers[0].knock_answer()));
        QCOMPARE(answers[0].request(), 0u);
        QCOMPARE(m_colleague->take(wire::Frame::kKnockAnswer).size(), 1u);
        QVERIFY(m_host->take(wire::Frame::kKnockAnswer).empty());
    }

    void aGuestWhoLostTheConnectionGetsTheAnswerForAWhile()
    {
        QVERIFY(m_guest->ask(knock()).has_done());
        m_guest->disconnect();
        QVERIFY(m_host->ask(answer(*m_host)).has_done());
        m_bed->pass(std::chrono::minutes(10));
        m_guest->signIn();
        QCOMPARE(m_guest->take(wire::Frame::kKnockAnswer).size(), 1u);
        m_bed->restart();
        m_guest->signIn();
        QCOMPARE(m_guest->take(wire::Frame::kKnockAnswer).size(), 1u);
        m_bed->clock.pass(kAnswerKept);
        m_guest->signIn();
        QVERIFY(m_guest->take(wire::Frame::kKnockAnswer).empty());
    }

    void aHeldKnockStaysWithTheHosts()
    {
        QVERIFY(m_guest->ask(knock()).has_done());
        QVERIFY(m_host->ask(answer(*m_host, "hold", true)).has_done());
        m_host->signIn();
        QCOMPARE(m_host->take(wire::Frame::kKnockNotice).size(), 1u);
        QVERIFY(m_host->ask(answer(*m_host, "come in")).has_done());
        const auto answers = m_guest->take(wire::Frame::kKnockAnswer);
        QCOMPARE(answers.size(), 2u);
        QCOMPARE(answers[1].knock_answer().sealed_answer(), std::string("come in"));
        m_guest->signIn();
        QCOMPARE(m_guest->take(wire::Frame::kKnockAnswer).size(), 1u); // Only the newest is kept.
    }

    void theSameKnockAgainIsHarmlessAnotherMustWait()
    {
        QVERIFY(m_guest->ask(knock()).has_done());
        QVERIFY(m_guest->ask(knock()).has_done());
        QCOMPARE(m_host->take(wire::Frame::kKnockNotice).size(), 1u);
        const auto reply = m_guest->ask(knock("another"));
        COMPARE_CODE(reply, wire::ERROR_CODE_RATE_LIMITED);
        QCOMPARE(reply.error().retry_after_ms(), 30'000u);
        QVERIFY(m_host->ask(answer(*m_host, "not now")).has_done());
        COMPARE_CODE(m_guest->ask(knock()), wire::ERROR_CODE_RATE_LIMITED);
        m_bed->clock.pass(kKnockEvery);
        QVERIFY(m_guest->ask(knock()).has_done());
        QCOMPARE(m_host->take(wire::Frame::kKnockNotice).size(), 1u);
        m_guest->signIn();
        QVERIFY(m_guest->take(wire::Frame::kKnockAnswer).empty()); // The old answer is not for this knock.
    }

    void aPageThatIsOpenedAnewKnocksNoMoreOftenForIt()
    {
        // Each time with new device keys: a reload and a second device go through at once.
        const auto open = [&](const std::string& address) {
            Client page(*m_bed);
            const auto reply = page.signIn(address).ask(knock());
            page.disconnect();
            return reply;
        };
        for (int i = 0; i < int(kKnockRate.burst); ++i)
            QVERIFY(open("home").has_done());
        const auto reply = open("home");
        COMPARE_CODE(reply, wire::ERROR_CODE_RATE_LIMITED);
        QVERIFY(reply.error().retry_after_ms() > 29'000 && reply.error().retry_after_ms() <= 30'001);
        QVERIFY(open("elsewhere").has_done());
        int taken = 0;
        for (int second = 0; second < 300; second += 5) {
            m_bed->pass(std::chrono::seconds(5));
            taken += open("home").has_done() ? 1 : 0;
        }
        QVERIFY2(taken <= 10 && taken >= 8, qPrintable(QString::number(taken)));
        m_lookup = InvitationLookup::random(); // Another door has a bell of its own.
        QVERIFY(m_host->signIn().ask(invitation()).has_done());
        QVERIFY(open("home").has_done());
    }

    void aPageThatIsOpenedAnewTakesThePlaceOfItsCard()
    {
        Client before(*m_bed), after(*m_bed), second(*m_bed);
        QVERIFY(before.signIn("home").ask(knock("before")).has_done());
        before.disconnect();
        m_host->forget();
        QVERIFY(after.signIn("home").ask(knock("after")).has_done());
        const auto notices = m_host->take(wire::Frame::kKnockNotice);
        QCOMPARE(notices.size(), 2u);
        QVERIFY(notices[0].knock_notice().gone());
        QVERIFY(roster::keysFrom(notices[0].knock_notice().guest()) == before.keys());
        QVERIFY(roster::keysFrom(notices[1].knock_notice().guest()) == after.keys());
        QCOMPARE(m_bed->store().invitation(m_lookup)->value().knocks.size(), 1u);
        m_bed->clock.pass(kKnockEvery);
        QVERIFY(second.signIn("home").ask(knock("second device")).has_done()); // Both are there.
        QCOMPARE(m_bed->store().invitation(m_lookup)->value().knocks.size(), 2u);
    }

    void whoeverReloadsForEverFillsNoLobby()
    {
        std::set<DeviceId> cards; // As the host sees them.
        const auto look = [&] {
            for (const auto& frame : m_host->take(wire::Frame::kKnockNotice)) {
                const auto& notice = frame.knock_notice();
                QVERIFY(notice.gone() == notice.sealed_knock().empty());
                const DeviceId guest = roster::keysFrom(notice.guest())->id();
                if (notice.gone())
                    QCOMPARE(cards.erase(guest), 1u);
                else
                    cards.insert(guest);
            }
        };
        const auto answered = [&](Client& client, const char* words, bool waitsOn) {
            auto frame = answer(*m_host, words, waitsOn);
            frame.mutable_knock_answer()->set_guest_device(textOf(client.id().view()));
            roster::signKnockAnswer(m_host->identity(), *frame.mutable_knock_answer());
            return m_host->ask(frame).has_done();
        };
        Client letIn(*m_bed), held(*m_bed);
        QVERIFY(letIn.signIn("a").ask(knock()).has_done());
        QVERIFY(held.signIn("b").ask(knock()).has_done());
        QVERIFY(answered(letIn, "come in", false) && answered(held, "in a moment", true));
        letIn.disconnect();
        held.disconnect();
        QVERIFY(m_guest->ask(knock()).has_done()); // Waits, and is there.
        Client sleeping(*m_bed);
        QVERIFY(sleeping.signIn("c").ask(knock()).has_done());
        sleeping.disconnect();
        for (int i = 0; i < 40; ++i) {
            m_bed->clock.pass(kKnockEvery);
            Client reloading(*m_bed);
            const auto address = "attic " + std::to_string(i % 11);
            QVERIFY(reloading.signIn(address).ask(knock("again " + std::to_string(i))).has_done());
            look();
            QVERIFY(cards.size() <= kMaxPendingKnocks + 1); // With the one that was let in.
            reloading.disconnect();
        }
        const auto stored = m_bed->store().invitation(m_lookup)->value();
        QVERIFY(stored.knocks.size() <= kMaxPendingKnocks + 1);
        QVERIFY(stored.knocks.contains(letIn.id()) && !stored.knocks.at(letIn.id()).isPending);
        QVERIFY(stored.knocks.contains(held.id()) && cards.contains(held.id()));
        QVERIFY(stored.knocks.contains(m_guest->id()) && cards.contains(m_guest->id()));
        QVERIFY(!stored.knocks.contains(sleeping.id())); // The oldest of those that have gone;
        QVERIFY(sleeping.signIn("c").ask(knock()).has_done()); // it comes back by itself.
        QVERIFY(answered(*m_guest, "come in", false) && answered(letIn, "once more", false));
        m_bed->restart();
        m_host->signIn();
        QVERIFY(m_host->take(wire::Frame::kKnockNotice).size() <= kMaxPendingKnocks);
    }

    void oneAddressFillsNoLobbyWithLiveConnections()
    {
        std::vector<std::unique_ptr<Client>> fleet;
        int taken = 0;
        for (int i = 0; i < 2 * int(kMaxPendingKnocks); ++i) {
            m_bed->clock.pass(kKnockEvery);
            fleet.push_back(std::make_unique<Client>(*m_bed));
            const auto reply = fleet.back()->signIn("attic").ask(knock("fleet " + std::to_string(i)));
            taken += reply.has_done() ? 1 : 0;
            if (!reply.has_done())
                COMPARE_CODE(reply, wire::ERROR_CODE_LIMIT);
        }
        QCOMPARE(taken, int(kMaxPendingKnocksOfAddress));
        Client guest(*m_bed);
        QVERIFY(guest.signIn("home").ask(knock("guest")).has_done());
        // Whoever waits stays, whatever comes from elsewhere later.
        m_bed->clock.pass(kKnockEvery);
        QVERIFY(!fleet[8]->ask(knock("once more")).has_done());
        const auto stored = m_bed->store().invitation(m_lookup)->value();
        QVERIFY(stored.knocks.contains(guest.id()));
        QCOMPARE(stored.knocks.size(), kMaxPendingKnocksOfAddress + 1);
        // The same knock again is no further one.
        QVERIFY(fleet[0]->ask(knock("fleet 0")).has_done());
        fleet[0]->disconnect(); // Its place is free.
        QVERIFY(fleet[8]->ask(knock("once more")).has_done());
        QCOMPARE(m_bed->store().invitation(m_lookup)->value().knocks.size(), kMaxPendingKnocksOfAddress + 1);
    }

    void anAddressIsCountedWhereItsDevicesAreAlsoAfterARestart()
    {
        std::array<std::unique_ptr<Client>, 3> devices;
        for (auto& device : devices)
            device = std::make_unique<Client>(*m_bed);
        QVERIFY(devices[0]->signIn("home").ask(knock("0")).has_done());
        QVERIFY(devices[1]->signIn("home").ask(knock("1")).has_done());
        m_bed->restart();
        m_bed->clock.pass(kKnockEvery);
        for (auto& device : devices)
            device->signIn("home");
        COMPARE_CODE(devices[2]->ask(knock("2")), wire::ERROR_CODE_LIMIT);
        devices[1]->disconnect();
        devices[1]->signIn("train"); // The phone has gone on; it still waits, and counts there.
        QVERIFY(devices[2]->ask(knock("2")).has_done());
        QCOMPARE(m_bed->store().invitation(m_lookup)->value().knocks.size(), 3u);
        // Who was answered waits no more.
        auto frame = answer(*m_host, "not now");
        frame.mutable_knock_answer()->set_guest_device(textOf(devices[0]->id().view()));
        roster::signKnockAnswer(m_host->identity(), *frame.mutable_knock_answer());
        QVERIFY(m_host->signIn().ask(frame).has_done());
        Client fourth(*m_bed);
        m_bed->clock.pass(kKnockEvery);
        QVERIFY(fourth.signIn("home").ask(knock("4")).has_done());
        m_lookup = InvitationLookup::random(); // Another door counts for itself.
        QVERIFY(m_host->ask(invitation()).has_done());
        QVERIFY(fourth.ask(knock("5")).has_done());
    }

    void onlyAHostAnswersAndOnlyAKnock()
    {
        COMPARE_CODE(m_host->ask(answer(*m_host)), wire::ERROR_CODE_NO_SUCH_INVITATION); // Nobody knocked.
        QVERIFY(m_guest->ask(knock()).has_done());
        COMPARE_CODE(m_stranger->ask(answer(*m_stranger)), wire::ERROR_CODE_NO_SUCH_INVITATION);
        COMPARE_CODE(m_guest->ask(answer(*m_guest)), wire::ERROR_CODE_NO_SUCH_INVITATION);
        COMPARE_CODE(m_colleague->ask(answer(*m_host)), wire::ERROR_CODE_BAD_SIGNATURE);
        auto altered = answer(*m_host);
        altered.mutable_knock_answer()->set_sealed_answer("something else");
        COMPARE_CODE(m_host->ask(altered), wire::ERROR_CODE_BAD_SIGNATURE);
        QVERIFY(m_guest->take(wire::Frame::kKnockAnswer).empty());
        QVERIFY(m_colleague->ask(answer(*m_colleague)).has_done());
    }

    void aRevokedOrExpiredInvitationIsLikeNone()
    {
        const auto nothing = m_guest->ask(get(InvitationLookup::random())).error().SerializeAsString();
        QVERIFY(m_guest->ask(knock()).has_done());
        QVERIFY(m_host->ask(revoke()).has_done());
        m_guest->signIn();
        QCOMPARE(m_guest->ask(get(m_lookup)).error().SerializeAsString(), nothing);
        QCOMPARE(m_stranger->ask(knock()).error().SerializeAsString(), nothing);
        QCOMPARE(m_host->ask(answer(*m_host)).error().SerializeAsString(), nothing);

        m_lookup = InvitationLookup::random();
        QVERIFY(m_host->ask(invitation()).has_done());
        m_bed->clock.pass(std::chrono::hours(23));
        QVERIFY(m_guest->ask(get(m_lookup)).has_invitation());
        m_bed->clock.pass(std::chrono::hours(1));
        QCOMPARE(m_guest->ask(get(m_lookup)).error().SerializeAsString(), nothing);
        m_bed->pass(kPurgeEvery);
        QVERIFY(!m_bed->store().invitation(m_lookup)->has_value());
    }

    void whoWaitsUnansweredByARevokedInvitationComesBackToSee()
    {
        Client answered(*m_bed), held(*m_bed);
        QVERIFY(m_guest->ask(knock()).has_done());
        QVERIFY(answered.signIn("a").ask(knock()).has_done());
        QVERIFY(held.signIn("b").ask(knock()).has_done());
        for (const auto* client : {&answered, &held}) {
            auto frame = answer(*m_host, "sealed answer", client == &held);
            frame.mutable_knock_answer()->set_guest_device(textOf(client->id().view()));
            roster::signKnockAnswer(m_host->identity(), *frame.mutable_knock_answer());
            QVERIFY(m_host->ask(frame).has_done());
        }
        QVERIFY(m_host->ask(revoke()).has_done());
        QVERIFY(m_guest->line().closed == CloseReason::GoingAway);
        QVERIFY(!answered.line().closed); // They have heard.
        QVERIFY(!held.line().closed);
        QVERIFY(!m_stranger->line().closed);
    }

    void aRevokedInvitationIsGoneBeforeItIsOffTheDisk()
    {
        m_host->post(revoke());
        COMPARE_CODE(m_guest->ask(get(m_lookup)), wire::ERROR_CODE_NO_SUCH_INVITATION);
    }

    void whatIsPutAgainRightAfterwardsIsNeverMissing()
    {
        QVERIFY(m_guest->ask(knock()).has_done());
        const auto code = m_host->ask(codeRequest()).code().digits();
        auto over = invitation();
        over.mutable_invitation_put()->set_sealed_info("over");
        m_host->post(revoke());
        m_host->post(over); // Without waiting for the answer.
        QCOMPARE(m_stranger->ask(get(m_lookup)).invitation().sealed_info(), std::string("over"));
        COMPARE_CODE(m_stranger->ask(resolve(code)), wire::ERROR_CODE_NO_SUCH_INVITATION);
        m_host->forget();
        QVERIFY(m_stranger->ask(knock("asks")).has_done());
        QCOMPARE(m_host->take(wire::Frame::kKnockNotice).size(), 1u);
        m_bed->restart();
        m_host->signIn();
        const auto waiting = m_host->take(wire::Frame::kKnockNotice); // The knock of before has gone with the code.
        QCOMPARE(waiting.size(), 1u);
        QCOMPARE(waiting[0].knock_notice().sealed_knock(), std::string("asks"));
        m_guest->signIn();
        QCOMPARE(m_guest->ask(get(m_lookup)).invitation().sealed_info(), std::string("over"));
    }

    void onlyItsMakerReplacesAnInvitationAndOnlyHostsRevokeIt()
    {
        COMPARE_CODE(m_stranger->ask(invitation()), wire::ERROR_CODE_NO_SUCH_INVITATION);
        COMPARE_CODE(m_stranger->ask(revoke()), wire::ERROR_CODE_NO_SUCH_INVITATION);
        QVERIFY(m_guest->ask(knock()).has_done());
        auto changed = invitation(std::chrono::hours(48));
        changed.mutable_invitation_put()->set_sealed_info("changed");
        QVERIFY(m_host->ask(changed).has_done());
        m_bed->restart();
        m_host->signIn();
        QCOMPARE(m_host->take(wire::Frame::kKnockNotice).size(), 1u); // The knock has stayed.
        m_guest->signIn();
        QCOMPARE(m_guest->ask(get(m_lookup)).invitation().sealed_info(), std::string("changed"));
        m_colleague->signIn();
        QVERIFY(m_colleague->ask(revoke()).has_done());
    }

    void aSpokenCodeFindsTheInvitationOnly()
    {
        const auto code = m_host->ask(codeRequest());
        QVERIFY(code.has_code());
        QCOMPARE(code.code().digits().size(), 6u);
        QCOMPARE(code.code().valid_to_ms(), m_bed->clock.wall + 15 * 60'000);
        const auto found = m_guest->ask(resolve(code.code().digits()));
        QVERIFY(found.has_invitation());
        QCOMPARE(found.invitation().lookup(), textOf(m_lookup.view()));
        QVERIFY(found.invitation().sealed_info().empty());
        QVERIFY(roster::keysFrom(found.invitation().host()) == m_host->keys());
        m_bed->restart();
        m_guest->signIn();
        QVERIFY(m_guest->ask(resolve(code.code().digits())).has_invitation());
        m_bed->clock.pass(std::chrono::minutes(15));
        COMPARE_CODE(m_guest->ask(resolve(code.code().digits())), wire::ERROR_CODE_NO_SUCH_INVITATION);
    }

    void aNewCodeReplacesTheOld()
    {
        const auto first = m_host->ask(codeRequest()).code().digits();
        const auto second = m_colleague->ask(codeRequest()).code().digits();
        QVERIFY(first != second);
        COMPARE_CODE(m_guest->ask(resolve(first)), wire::ERROR_CODE_NO_SUCH_INVITATION);
        QVERIFY(m_guest->ask(resolve(second)).has_invitation());
        QVERIFY(m_host->ask(revoke()).has_done());
        COMPARE_CODE(m_guest->ask(resolve(second)), wire::ERROR_CODE_NO_SUCH_INVITATION);
        COMPARE_CODE(m_guest->ask(resolve("12345")), wire::ERROR_CODE_NO_SUCH_INVITATION);
        COMPARE_CODE(m_stranger->ask(codeRequest()), wire::ERROR_CODE_NO_SUCH_INVITATION);
    }

    void guessingLookupsIsLimitedForAnAddress()
    {
        Client guesser(*m_bed);
        guesser.signIn("an address");
        for (int i = 0; i < 10; ++i)
            COMPARE_CODE(guesser.ask(get(InvitationLookup::random())), wire::ERROR_CODE_NO_SUCH_INVITATION);
        const auto reply = guesser.ask(get(m_lookup)); // Even the right one: or a guesser would learn from it.
        COMPARE_CODE(reply, wire::ERROR_CODE_RATE_LIMITED);
        QVERIFY(reply.error().retry_after_ms() > 5000 && reply.error().retry_after_ms() < 6100);
        Client another(*m_bed);
        another.signIn("an address");
        COMPARE_CODE(another.ask(get(m_lookup)), wire::ERROR_CODE_RATE_LIMITED);
        COMPARE_CODE(another.ask(resolve("000000")), wire::ERROR_CODE_RATE_LIMITED);
        Client elsewhere(*m_bed);
        elsewhere.signIn("another address");
        QVERIFY(elsewhere.ask(get(m_lookup)).has_invitation());
        m_bed->clock.pass(std::chrono::seconds(7));
        QVERIFY(another.ask(get(m_lookup)).has_invitation());
    }

    void guessingCodesIsLimitedForTheWholeServer()
    {
        const auto digits = m_host->ask(codeRequest()).code().digits();
        int wrong = 0;
        wire::Frame reply;
        for (int address = 0; address < 60 && (wrong == 0 || reply.error().code() != wire::ERROR_CODE_RATE_LIMITED);
             ++address) {
            Client guesser(*m_bed);
            guesser.signIn("address " + std::to_string(address));
            for (int i = 0; i < 9; ++i, ++wrong)
                reply = guesser.ask(resolve("no" + std::to_string(1000 + i)));
        }
        QVERIFY(wrong >= 300 && wrong < 330);
        COMPARE_CODE(m_guest->ask(resolve(digits)), wire::ERROR_CODE_RATE_LIMITED);
        QVERIFY(m_guest->ask(get(m_lookup)).has_invitation()); // Links go on working.
    }

    void aFullDiskIsToldAndNothingIsHalfDone()
    {
        m_guest->post(knock());
        m_bed->failWrites();
        COMPARE_CODE(m_guest->reply(m_guest->lastRequest()), wire::ERROR_CODE_STORE);
        QVERIFY(m_host->take(wire::Frame::kKnockNotice).empty());
        m_host->post(revoke());
        m_bed->failWrites();
        COMPARE_CODE(m_host->reply(m_host->lastRequest()), wire::ERROR_CODE_STORE);
        QVERIFY(m_guest->ask(get(m_lookup)).has_invitation());
        QVERIFY(m_guest->ask(knock()).has_done());
        QCOMPARE(m_host->take(wire::Frame::kKnockNotice).size(), 1u);
    }
};

KUDELMA_SUITE(TestRelayLobby)
#include "tst_relay_lobby.moc"

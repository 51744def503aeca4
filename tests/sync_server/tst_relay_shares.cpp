// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// Invitations with keys of their own, which several hosts may answer for: who gets a share, who may put it again, and
// that what was taken back stays so.
#include "support/suites.h"
#include "sync_server/support/client.h"
#include "sync_server/support/postgres_cluster.h"
#include "wire/limits.h"

#include <QTest>

using namespace kudelma;
using namespace kudelma::relay;
using namespace kudelma::relay::test;

class TestRelayShares : public QObject
{
    Q_OBJECT

    std::unique_ptr<Bed> m_bed;
    std::unique_ptr<Client> m_host, m_colleague, m_other, m_guest;
    InvitationLookup m_lookup;
    std::optional<DeviceIdentity> m_invitation;

    /// Heard by the host, the colleague and another host, of whom the last has no share.
    wire::Frame put(bool closed = false, const std::string& words = "first")
    {
        wire::Frame frame;
        auto& message = *frame.mutable_invitation_put();
        message.set_lookup(textOf(m_lookup.view()));
        message.set_sealed_info("sealed " + words);
        message.set_valid_to_ms(m_bed->clock.wall + 3'600'000);
        for (const auto* one : {&m_host, &m_colleague, &m_other})
            message.add_host_devices(textOf((*one)->id().view()));
        *message.mutable_keys() = roster::keysToWire(m_invitation->publicKeys());
        for (const auto* one : {&m_host, &m_colleague}) {
            auto& share = *message.add_shares();
            share.set_device(textOf((*one)->id().view()));
            share.set_sealed(shareOf(**one, words));
        }
        message.set_closed(closed);
        return frame;
    }
    static std::string shareOf(const Client& client, const std::string& words = "first")
    {
        return words + " for " + client.id().hex();
    }
    wire::Frame get()
    {
        wire::Frame frame;
        frame.mutable_invitation_get()->set_lookup(textOf(m_lookup.view()));
        return frame;
    }
    wire::Frame revoke()
    {
        wire::Frame frame;
        frame.mutable_invitation_revoke()->set_lookup(textOf(m_lookup.view()));
        return frame;
    }
    wire::Frame knock(const std::string& words = "knock")
    {
        wire::Frame frame;
        frame.mutable_knock()->set_lookup(textOf(m_lookup.view()));
        frame.mutable_knock()->set_sealed_knock(words);
        return frame;
    }
    wire::Frame answer(const DeviceIdentity& by, bool waitsOn = false)
    {
        wire::Frame frame;
        auto& message = *frame.mutable_knock_answer();
        message.set_lookup(textOf(m_lookup.view()));
        message.set_guest_device(textOf(m_guest->id().view()));
        message.set_sealed_answer("sealed answer");
        message.set_waits_on(waitsOn);
        roster::signKnockAnswer(by, message);
        return frame;
    }
    static std::vector<std::string> sharesIn(Client& client)
    {
        std::vector<std::string> shares;
        for (const auto& frame : client.take()) {
            if (frame.has_knock_notice())
                shares.push_back(frame.knock_notice().share());
        }
        return shares;
    }
    using Shares = std::vector<std::string>;

private Q_SLOTS:
    void init()
    {
        m_bed = std::make_unique<Bed>();
        for (auto* client : {&m_host, &m_colleague, &m_other, &m_guest}) {
            *client = std::make_unique<Client>(*m_bed);
            (*client)->signIn();
        }
        m_lookup = InvitationLookup::random();
        m_invitation = DeviceIdentity::generate();
        QVERIFY(m_host->ask(put()).has_done());
    }

    void eachHostGetsItsOwnShareAndNobodyElseOne()
    {
        QVERIFY(sharesIn(*m_colleague) == Shares{shareOf(*m_colleague)}); // As soon as it was put.
        QVERIFY(sharesIn(*m_host).empty()); // It knows.
        QVERIFY(m_guest->ask(knock()).has_done());
        QVERIFY(sharesIn(*m_colleague) == Shares{shareOf(*m_colleague)});
        QVERIFY(sharesIn(*m_other) == Shares{std::string()}); // Hears that somebody knocks.
        for (auto* client : {&m_other, &m_guest}) {
            (*client)->forget();
            const auto reply = (*client)->ask(get());
            QVERIFY(reply.has_invitation());
            QVERIFY(roster::keysFrom(reply.invitation().host()) == m_invitation->publicKeys());
            for (const auto& frame : (*client)->take())
                QVERIFY(frame.SerializeAsString().find("first for") == std::string::npos);
        }
        QVERIFY(m_colleague->ask(get()).has_invitation());
        QVERIFY(sharesIn(*m_colleague) == Shares{shareOf(*m_colleague)}); // As often as it asks.
    }

    void aShareIsKeptOverARestart()
    {
        QVERIFY(m_guest->ask(knock()).has_done());
        m_bed->restart();
        m_colleague->signIn();
        QVERIFY(sharesIn(*m_colleague) == Shares{shareOf(*m_colleague)});
        m_other->signIn();
        QVERIFY(sharesIn(*m_other) == Shares{std::string()});
        QVERIFY(roster::keysFrom(m_other->ask(get()).invitation().host()) == m_invitation->publicKeys());
    }

    void whoeverHasItsKeysAnswersAmongItsHostsAlone()
    {
        QVERIFY(m_guest->ask(knock()).has_done());
        Client stranger(*m_bed);
        COMPARE_CODE(stranger.signIn().ask(answer(*m_invitation)), wire::ERROR_CODE_NO_SUCH_INVITATION);
        COMPARE_CODE(m_guest->ask(answer(*m_invitation)), wire::ERROR_CODE_NO_SUCH_INVITATION);
        COMPARE_CODE(m_colleague->ask(answer(m_host->identity())), wire::ERROR_CODE_BAD_SIGNATURE);
        auto altered = answer(*m_invitation);
        altered.mutable_knock_answer()->set_sealed_answer("something else");
        COMPARE_CODE(m_colleague->ask(altered), wire::ERROR_CODE_BAD_SIGNATURE);
        QVERIFY(m_guest->take(wire::Frame::kKnockAnswer).empty());
        m_host->forget();
        QVERIFY(m_colleague->ask(answer(*m_invitation)).has_done());
        const auto told = m_guest->take(wire::Frame::kKnockAnswer);
        QCOMPARE(told.size(), 1u);
        QVERIFY(roster::verifyKnockAnswer(m_invitation->publicKeys(), told[0].knock_answer()));
        QCOMPARE(m_host->take(wire::Frame::kKnockAnswer).size(), 1u); // Its card goes.
    }

    void anotherHostPutsItAgainWithTheSameKeysAlone()
    {
        m_host->forget();
        COMPARE_CODE(m_guest->ask(put()), wire::ERROR_CODE_NO_SUCH_INVITATION);
        auto frame = put(false, "second");
        *frame.mutable_invitation_put()->mutable_keys() = roster::keysToWire(m_colleague->keys());
        COMPARE_CODE(m_colleague->ask(frame), wire::ERROR_CODE_NO_SUCH_INVITATION);
        frame.mutable_invitation_put()->clear_keys();
        COMPARE_CODE(m_colleague->ask(frame), wire::ERROR_CODE_NO_SUCH_INVITATION);
        COMPARE_CODE(m_host->ask(frame), wire::ERROR_CODE_NO_SUCH_INVITATION);
        QCOMPARE(m_guest->ask(get()).invitation().sealed_info(), std::string("sealed first"));
        m_host->forget();
        QVERIFY(m_colleague->ask(put(false, "second")).has_done());
        QVERIFY(sharesIn(*m_host) == Shares{shareOf(*m_host, "second")}); // Hears of it at once.
        m_bed->restart();
        for (auto* client : {&m_host, &m_guest})
            (*client)->signIn();
        QCOMPARE(m_guest->ask(get()).invitation().sealed_info(), std::string("sealed second"));
        QVERIFY(m_host->ask(put(false, "third")).has_done());
        QCOMPARE(m_guest->ask(get()).invitation().sealed_info(), std::string("sealed third"));
    }

    void withoutKeysOfItsOwnOnlyItsMakerPutsItAgain()
    {
        m_lookup = InvitationLookup::random();
        auto frame = put();
        frame.mutable_invitation_put()->clear_keys();
        QVERIFY(m_host->ask(frame).has_done());
        *frame.mutable_invitation_put()->mutable_keys() = roster::keysToWire(m_host->keys());
        COMPARE_CODE(m_colleague->ask(frame), wire::ERROR_CODE_NO_SUCH_INVITATION);
        QVERIFY(m_host->ask(frame).has_done());
    }

    void whatWasTakenBackIsNotOpenedAgain()
    {
        QVERIFY(m_colleague->ask(put(true, "over")).has_done());
        QVERIFY(sharesIn(*m_host) == Shares{shareOf(*m_host, "over")});
        for (const bool restarts : {false, true}) {
            if (restarts) {
                m_bed->restart();
                for (auto* client : {&m_host, &m_colleague, &m_guest})
                    (*client)->signIn();
            }
            COMPARE_CODE(m_host->ask(put(false, "open")), wire::ERROR_CODE_NO_SUCH_INVITATION);
            COMPARE_CODE(m_colleague->ask(put(false, "open")), wire::ERROR_CODE_NO_SUCH_INVITATION);
            QCOMPARE(m_guest->ask(get()).invitation().sealed_info(), std::string("sealed over"));
        }
        QVERIFY(m_host->ask(put(true, "over still")).has_done());
        QCOMPARE(m_guest->ask(get()).invitation().sealed_info(), std::string("sealed over still"));
    }

    void whatWasTakenBackIsNotOpenedAgainThoughItsKnocksAreForgotten()
    {
        QVERIFY(m_guest->ask(knock()).has_done());
        QVERIFY(m_colleague->ask(put(true, "over")).has_done());
        QVERIFY(m_colleague->ask(revoke()).has_done());
        QVERIFY(m_guest->line().closed); // Nobody answers that any more.
        for (const bool restarts : {false, true}) {
            if (restarts) {
                m_bed->restart();
                for (auto* client : {&m_host, &m_colleague})
                    (*client)->signIn();
            }
            COMPARE_CODE(m_host->ask(put(false, "open")), wire::ERROR_CODE_NO_SUCH_INVITATION);
            const auto stored = m_bed->store().invitation(m_lookup)->value();
            QVERIFY(stored.invitation.isClosed && stored.knocks.empty() && stored.answers.empty());
            QVERIFY(!stored.code);
        }
        QVERIFY(m_colleague->ask(put(true, "over still")).has_done());
    }

    void whatAnotherNodeTookBackIsNotOpenedByAPutThatComesLate()
    {
        const auto tables = PostgresCluster::shared().freshSchema();
        auto others = tables;
        others.node = tables.node + 1;
        Bed one(tables);
        Bed other(others);
        Client here(one, sameAs(m_host->identity()));
        Client there(other, sameAs(m_host->identity()));
        here.signIn();
        there.signIn();
        QVERIFY(here.ask(put()).has_done());
        auto closed = put(true, "over");
        closed.mutable_invitation_put()->mutable_host_devices()->RemoveLast();
        for (const bool isForgotten : {false, true}) {
            here.post(put(false, "late"));
            const auto late = here.lastRequest();
            QVERIFY(there.ask(closed).has_done());
            if (isForgotten)
                QVERIFY(there.ask(revoke()).has_done());
            one.settle();
            QVERIFY(!here.reply(late).has_done());
            const auto stored = other.store().invitation(m_lookup)->value().invitation;
            QVERIFY(stored.isClosed);
            QCOMPARE(stored.hosts.size(), 2u);
            QCOMPARE(stored.shares.at(m_colleague->id()), shareOf(*m_colleague, "over"));
        }
    }

    void whoMerelyHearsOfKnocksChangesNothing()
    {
        COMPARE_CODE(m_other->ask(put(true, "over")), wire::ERROR_CODE_NO_SUCH_INVITATION);
        COMPARE_CODE(m_other->ask(put(false, "mine")), wire::ERROR_CODE_NO_SUCH_INVITATION);
        COMPARE_CODE(m_other->ask(revoke()), wire::ERROR_CODE_NO_SUCH_INVITATION);
        QCOMPARE(m_guest->ask(get()).invitation().sealed_info(), std::string("sealed first"));
    }

    void sharesAreForHostsAndNotTooLarge()
    {
        auto frame = put();
        frame.mutable_invitation_put()->mutable_shares(0)->set_device(textOf(m_guest->id().view()));
        COMPARE_CODE(m_host->ask(frame), wire::ERROR_CODE_MALFORMED);
        frame = put();
        frame.mutable_invitation_put()->mutable_shares(0)->set_device(textOf(m_colleague->id().view()));
        COMPARE_CODE(m_host->ask(frame), wire::ERROR_CODE_MALFORMED); // Twice for the same.
        frame = put();
        frame.mutable_invitation_put()->mutable_shares(0)->set_device("short");
        COMPARE_CODE(m_host->ask(frame), wire::ERROR_CODE_MALFORMED);
        frame = put();
        frame.mutable_invitation_put()->mutable_keys()->set_signing("short");
        COMPARE_CODE(m_host->ask(frame), wire::ERROR_CODE_MALFORMED);
        frame = put();
        frame.mutable_invitation_put()->mutable_shares(0)->set_sealed(
            std::string(wire::kMaxInvitationShareBytes + 1, 'x'));
        COMPARE_CODE(m_host->ask(frame), wire::ERROR_CODE_TOO_LARGE);
        frame = put();
        frame.mutable_invitation_put()->mutable_shares(0)->set_sealed(std::string(wire::kMaxInvitationShareBytes, 'x'));
        QVERIFY(m_host->ask(frame).has_done());
    }
};

KUDELMA_SUITE(TestRelayShares)
#include "tst_relay_shares.moc"

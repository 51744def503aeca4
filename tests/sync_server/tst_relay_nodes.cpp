// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// Several nodes on one database: whoever comes second builds on what the first wrote, and nothing that was acknowledged
// is lost or stands twice, whatever is told late, or lost.
#include "support/suites.h"
#include "sync_server/support/attachments.h"

#include <QScopeGuard>
#include <QTest>

using namespace kudelma;
using namespace kudelma::relay;
using namespace kudelma::relay::test;

namespace {

wire::Frame presenceFrame(const wire::Envelope& envelope)
{
    wire::Frame frame;
    *frame.mutable_ephemeral()->mutable_envelope() = envelope;
    return frame;
}

wire::Frame invitationFrame(const InvitationLookup& lookup, std::int64_t validToMs)
{
    wire::Frame frame;
    frame.mutable_invitation_put()->set_lookup(textOf(lookup.view()));
    frame.mutable_invitation_put()->set_sealed_info("sealed");
    frame.mutable_invitation_put()->set_valid_to_ms(validToMs);
    return frame;
}

wire::Frame knockFrame(const InvitationLookup& lookup, const std::string& words = "sealed knock")
{
    wire::Frame frame;
    frame.mutable_knock()->set_lookup(textOf(lookup.view()));
    frame.mutable_knock()->set_sealed_knock(words);
    return frame;
}

wire::Frame answerFrame(const InvitationLookup& lookup, const Client& host, const Client& guest)
{
    wire::Frame frame;
    frame.mutable_knock_answer()->set_lookup(textOf(lookup.view()));
    frame.mutable_knock_answer()->set_guest_device(textOf(guest.id().view()));
    frame.mutable_knock_answer()->set_sealed_answer("come in");
    roster::signKnockAnswer(host.identity(), *frame.mutable_knock_answer());
    return frame;
}

wire::Frame revokeFrame(const InvitationLookup& lookup)
{
    wire::Frame frame;
    frame.mutable_invitation_revoke()->set_lookup(textOf(lookup.view()));
    return frame;
}

} // namespace

class TestRelayNodes : public QObject
{
    Q_OBJECT

    PostgresOptions m_tables;
    std::unique_ptr<Bed> m_one, m_other;
    std::unique_ptr<Client> m_host, m_member, m_guest;
    std::unique_ptr<TestCircle> m_circle;

    /// What Neighbours does.
    static void tell(Bed& bed, const CircleId& circle)
    {
        bed.relay().changedElsewhere(circle, bed.store().versionOf(circle)->value());
    }
    static std::vector<std::size_t> commit(Bed& bed) { return bed.commitOne(); }
    static wire::ErrorCode codeOf(const wire::Frame& frame) { return frame.error().code(); }

private Q_SLOTS:
    void init()
    {
        m_tables = PostgresCluster::shared().freshSchema();
        m_one = std::make_unique<Bed>(m_tables);
        PostgresOptions other = m_tables;
        other.node = m_tables.node + 1;
        m_other = std::make_unique<Bed>(other);
        m_host = std::make_unique<Client>(*m_one);
        m_member = std::make_unique<Client>(*m_other);
        m_guest = std::make_unique<Client>(*m_other);
        for (auto* client : {m_host.get(), m_member.get(), m_guest.get()})
            client->signIn();
        m_circle = std::make_unique<TestCircle>(*m_host,
            std::vector<std::pair<const Asker*, Role>>{{m_member.get(), Role::Member}, {m_guest.get(), Role::Guest}});
        QVERIFY(m_host->subscribe(m_circle->id()).has_caught_up());
        QVERIFY(m_member->subscribe(m_circle->id()).has_caught_up());
        QVERIFY(m_guest->subscribe(m_circle->id()).has_caught_up());
        for (auto* client : {m_host.get(), m_member.get(), m_guest.get()})
            client->forget();
    }

    void whoIsSecondIsOvertakenAndTakenNext()
    {
        const auto first = m_circle->update(*m_host);
        const auto second = m_circle->update(*m_member);
        m_host->post(putFrame(first));
        m_member->post(putFrame(second));
        QVERIFY(commit(*m_one).empty());
        QCOMPARE(commit(*m_other), std::vector<std::size_t>{0});
        QVERIFY(m_host->reply(m_host->lastRequest()).has_ack());
        const auto refused = m_member->reply(m_member->lastRequest());
        COMPARE_CODE(refused, wire::ERROR_CODE_RATE_LIMITED);
        QVERIFY(refused.error().retry_after_ms() > 0);
        // By then it has what the other wrote, and the same bytes are taken.
        QCOMPARE(m_member->take(wire::Frame::kEntries).size(), 1u);
        m_circle->moveOn(first);
        const auto taken = m_member->put(second);
        QVERIFY(taken.has_ack());
        m_circle->moveOn(second);
        QCOMPARE(taken.ack().index(), 2u);
        QCOMPARE(taken.ack().chain_hash(), textOf(m_circle->head().chain.view()));
        m_host->forget();
        tell(*m_one, m_circle->id());
        QCOMPARE(m_host->take(wire::Frame::kEntries).size(), 1u);
    }

    void anAttachmentGoesOnAtAnotherNode()
    {
        const TestAttachment one{{m_circle->id(), m_host->id(), crypto::AttachmentId::random()}, 3};
        Client there(*m_other, sameAs(m_host->identity()));
        there.signIn();
        QVERIFY(m_host->ask(one.put(1)).has_done());
        QVERIFY(codeOf(there.ask(one.put(2))) == wire::ERROR_CODE_RATE_LIMITED); // It has not heard of the first.
        QVERIFY(there.ask(one.put(2)).has_done());
        QVERIFY(there.ask(one.put(1)).has_done()); // The same bytes again.
        QCOMPARE(m_member->ask(one.get(2)).attachment_part().ciphertext(), one.ciphertext(2));
        // Two nodes take the same part; one of them is first.
        m_host->forget();
        tell(*m_one, m_circle->id());
        m_host->post(one.put(3));
        there.post(one.put(3));
        QVERIFY(commit(*m_one).empty());
        QCOMPARE(commit(*m_other), std::vector<std::size_t>{0});
        QVERIFY(m_host->reply(m_host->lastRequest()).has_done());
        COMPARE_CODE(there.reply(there.lastRequest()), wire::ERROR_CODE_RATE_LIMITED);
        QVERIFY(there.ask(one.put(3)).has_done());
    }

    void whoeverIsRemovedAtOneNodeGetsNothingAtTheOther()
    {
        const TestAttachment one{{m_circle->id(), m_host->id(), crypto::AttachmentId::random()}, 1};
        QVERIFY(m_host->ask(one.put(1)).has_done());
        QVERIFY(m_guest->ask(one.get(1)).has_attachment_part());
        m_circle->remove(*m_host, m_guest->id());
        COMPARE_CODE(m_guest->ask(one.get(1)), wire::ERROR_CODE_NOT_ON_ROSTER); // Nobody told its node.
        const TestAttachment own{{m_circle->id(), m_guest->id(), crypto::AttachmentId::random()}, 1};
        COMPARE_CODE(m_guest->ask(own.put(1)), wire::ERROR_CODE_NOT_ON_ROSTER);
    }

    void whatIsErasedAtOneNodeIsNotPutAtTheOther()
    {
        const TestAttachment one{{m_circle->id(), m_member->id(), crypto::AttachmentId::random()}, 2};
        QVERIFY(m_member->ask(one.put(1)).has_done());
        tell(*m_one, m_circle->id());
        QVERIFY(m_host->ask(one.erase()).has_done());
        m_member->post(one.put(2)); // Its node looks at what stands there now.
        m_other->settle();
        COMPARE_CODE(m_member->reply(m_member->lastRequest()), wire::ERROR_CODE_NO_SUCH_ATTACHMENT);
        COMPARE_CODE(m_member->ask(one.get(1)), wire::ERROR_CODE_NO_SUCH_ATTACHMENT);
    }

    void aPartAndItsErasingAtTheSameMoment()
    {
        const TestAttachment one{{m_circle->id(), m_member->id(), crypto::AttachmentId::random()}, 2};
        QVERIFY(m_member->ask(one.put(1)).has_done());
        tell(*m_one, m_circle->id());
        m_member->post(one.put(2));
        m_host->post(one.erase());
        QVERIFY(commit(*m_one).empty());
        QCOMPARE(commit(*m_other), std::vector<std::size_t>{0});
        COMPARE_CODE(m_member->reply(m_member->lastRequest()), wire::ERROR_CODE_RATE_LIMITED);
        COMPARE_CODE(m_member->ask(one.put(2)), wire::ERROR_CODE_NO_SUCH_ATTACHMENT);
    }

    void whatBuildsOnTheOvertakenIsOvertakenToo()
    {
        m_host->post(putFrame(m_circle->update(*m_host)));
        for (int i = 0; i < 3; ++i) {
            const auto envelope = m_circle->update(*m_member);
            m_member->post(putFrame(envelope));
            m_circle->moveOn(envelope);
        }
        auto jobs = std::exchange(m_other->writer.jobs, {});
        // The first alone, the rest in a batch after it.
        m_other->writer.jobs = {std::move(jobs[0])};
        QVERIFY(commit(*m_one).empty());
        QCOMPARE(commit(*m_other), std::vector<std::size_t>{0});
        m_other->writer.jobs = {std::move(jobs[1]), std::move(jobs[2])};
        QCOMPARE(commit(*m_other), (std::vector<std::size_t>{0, 1}));
        QCOMPARE(m_other->store()
                     .entries(m_one->store().circle(m_circle->id())->value().logs.at(0).row, 1, 9, 1 << 20)
                     ->size(),
            1u);
        QCOMPARE(m_member->take(wire::Frame::kEntries).size(), 1u);
    }

    void otherCirclesInTheBatchAreNotTouched()
    {
        TestCircle quiet(*m_member);
        m_host->post(putFrame(m_circle->update(*m_host)));
        m_member->post(putFrame(m_circle->update(*m_member)));
        m_member->post(putFrame(quiet.update(*m_member)));
        QVERIFY(commit(*m_one).empty());
        QCOMPARE(commit(*m_other), std::vector<std::size_t>{0});
        QVERIFY(m_member->reply(m_member->lastRequest()).has_ack());
    }

    void aWriteThatRacesWithARemovalIsNotTaken()
    {
        const auto removal = RosterBuilder(m_circle->roster, m_host->identity())
                                 .remove(m_guest->id())
                                 .newEpoch(EpochKey::random())
                                 .sign();
        m_host->post(rosterFrame(m_circle->id(), removal->entry));
        m_guest->post(putFrame(m_circle->update(*m_guest, 40, m_guest->ownLog())));
        const auto ofGuest = m_guest->lastRequest();
        QVERIFY(commit(*m_one).empty());
        QCOMPARE(commit(*m_other), std::vector<std::size_t>{0});
        COMPARE_CODE(m_guest->reply(ofGuest), wire::ERROR_CODE_RATE_LIMITED);
        QCOMPARE(m_guest->take(wire::Frame::kRemoved).size(), 1u);
        COMPARE_CODE(m_guest->put(m_circle->update(*m_guest, 40, m_guest->ownLog())), wire::ERROR_CODE_NOT_ON_ROSTER);
        // And the colleague beside it has the new roster.
        QCOMPARE(m_member->take(wire::Frame::kRosterEntries).size(), 1u);
    }

    void whoIsRemovedAtAnotherNodeHearsNothingMore()
    {
        m_circle->remove(*m_host, m_guest->id());
        tell(*m_other, m_circle->id());
        QCOMPARE(m_guest->take(wire::Frame::kRemoved).size(), 1u);
        m_circle->write(*m_host);
        tell(*m_other, m_circle->id());
        QVERIFY(m_guest->take().empty());
        QCOMPARE(m_member->take(wire::Frame::kEntries).size(), 1u);
    }

    void twoRosterChangesAtOnceAreOneAfterTheOther()
    {
        auto colleague = Client(*m_other);
        colleague.signIn();
        m_circle->change(*m_host,
            RosterBuilder(m_circle->roster, m_host->identity())
                .add(colleague.keys(), Role::Host)
                .shareKey(m_circle->key));
        QVERIFY(colleague.subscribe(m_circle->id()).has_caught_up());
        const auto ours = RosterBuilder(m_circle->roster, m_host->identity())
                              .remove(m_guest->id())
                              .newEpoch(EpochKey::random())
                              .sign();
        const auto theirs = RosterBuilder(m_circle->roster, colleague.identity())
                                .remove(m_member->id())
                                .newEpoch(EpochKey::random())
                                .sign();
        m_host->post(rosterFrame(m_circle->id(), ours->entry));
        colleague.post(rosterFrame(m_circle->id(), theirs->entry));
        QVERIFY(commit(*m_one).empty());
        QCOMPARE(commit(*m_other), std::vector<std::size_t>{0});
        COMPARE_CODE(colleague.reply(colleague.lastRequest()), wire::ERROR_CODE_STORE);
        COMPARE_CODE(colleague.putRoster(m_circle->id(), theirs->entry), wire::ERROR_CODE_STALE_ROSTER);
    }

    void theSameCircleFoundedAtTwoNodesIsOne()
    {
        const auto founded = RosterBuilder::founding(m_host->identity()).newEpoch(EpochKey::random()).sign();
        Client again(*m_other, sameAs(m_host->identity()));
        again.signIn();
        m_host->post(rosterFrame(founded->after.circle(), founded->entry));
        again.post(rosterFrame(founded->after.circle(), founded->entry));
        QVERIFY(commit(*m_one).empty());
        QCOMPARE(commit(*m_other), std::vector<std::size_t>{0});
        COMPARE_CODE(again.reply(again.lastRequest()), wire::ERROR_CODE_STORE);
        QVERIFY(again.putRoster(founded->after.circle(), founded->entry).has_roster_ack());
    }

    /// What a device was told at one node it finds at every other, whether these have heard of it or not.
    void whoComesFromAnotherNodeFindsNothingOlder()
    {
        m_circle->write(*m_host);
        m_circle->remove(*m_host, m_guest->id());
        m_circle->write(*m_host);
        Client again(*m_other, sameAs(m_host->identity()));
        again.signIn();
        const auto caughtUp = again.subscribe(m_circle->id());
        QVERIFY(caughtUp.has_caught_up());
        QCOMPARE(caughtUp.caught_up().roster_entries(), m_circle->roster.nextIndex());
        QCOMPARE(caughtUp.caught_up().logs(0).index(), 2u);
        // Who came onto the roster since need not wait for it either.
        Client fresh(*m_other);
        fresh.signIn();
        m_circle->change(*m_host,
            RosterBuilder(m_circle->roster, m_host->identity())
                .add(fresh.keys(), Role::Member)
                .shareKey(m_circle->key));
        m_other->relay().changedElsewhere(m_circle->id(), 0);
        QVERIFY(fresh.put(m_circle->update(fresh)).has_ack());
    }

    void snapshotsAndGenerationsOfAnotherNodeAreServed()
    {
        for (int i = 0; i < 5; ++i)
            m_circle->write(*m_host);
        m_circle->writeSnapshot(*m_host);
        m_circle->write(*m_host);
        m_circle->writeSnapshot(*m_host);
        m_circle->write(*m_host);
        tell(*m_other, m_circle->id());
        Follower follower;
        Client late(*m_other, sameAs(m_member->identity()));
        late.signIn();
        QVERIFY(late.subscribe(m_circle->id()).has_caught_up());
        follower.follow(m_circle->id(), late.take());
        QCOMPARE(follower.complaints, std::vector<std::string>());
        QCOMPARE(follower.snapshots, 1u);
        QCOMPARE(follower.index(), 9u);
    }

    void presenceGoesFromNodeToNode()
    {
        m_one->relay().setEphemeralSink(
            [this](const std::string& frame) { m_other->relay().ephemeralFromElsewhere(frame); });
        m_host->post(presenceFrame(m_circle->presence(*m_host)));
        QCOMPARE(m_member->take(wire::Frame::kEphemeral).size(), 1u);
        // Not what a node has no reason to believe.
        Client stranger(*m_one);
        stranger.signIn();
        m_other->relay().ephemeralFromElsewhere(presenceFrame(m_circle->presence(stranger)).SerializeAsString());
        m_other->relay().ephemeralFromElsewhere("nonsense");
        QVERIFY(m_member->take().empty());
    }

    void aGuestKnocksAtOneNodeAndIsAnsweredAtAnother()
    {
        const auto lookup = InvitationLookup::random();
        const auto invitation = invitationFrame(lookup, m_one->clock.wall + 60'000);
        QVERIFY(m_host->ask(invitation).has_done());
        const auto knock = knockFrame(lookup);
        QVERIFY(m_guest->ask(knock).has_done());
        m_one->relay().changedElsewhere(lookup, m_guest->id());
        QCOMPARE(m_host->take(wire::Frame::kKnockNotice).size(), 1u);
        const auto answer = answerFrame(lookup, *m_host, *m_guest);
        QVERIFY(m_host->ask(answer).has_done());
        m_other->relay().changedElsewhere(lookup, m_guest->id());
        const auto heard = m_guest->take(wire::Frame::kKnockAnswer);
        QCOMPARE(heard.size(), 1u);
        QCOMPARE(heard[0].knock_answer().sealed_answer(), std::string("come in"));

        // A spoken code of one node is known at the other; what was taken back there is gone here at once.
        wire::Frame code;
        code.mutable_code_request()->set_lookup(textOf(lookup.view()));
        wire::Frame resolve;
        resolve.mutable_code_resolve()->set_digits(m_host->ask(code).code().digits());
        QVERIFY(m_member->ask(resolve).has_invitation());
        const auto revoke = revokeFrame(lookup);
        m_other->clock.pass(kKnockEvery);
        m_guest->post(knock);
        const auto knocked = m_guest->lastRequest();
        QVERIFY(m_host->ask(revoke).has_done());
        m_other->settle();
        COMPARE_CODE(m_guest->reply(knocked), wire::ERROR_CODE_STORE);
        COMPARE_CODE(m_guest->ask(knock), wire::ERROR_CODE_NO_SUCH_INVITATION);
        COMPARE_CODE(m_member->ask(resolve), wire::ERROR_CODE_NO_SUCH_INVITATION);
    }

    /// What a device has seen at another node is not on the disk of memory here while a job of ours is under way.
    void whoComesWhileWeWriteIsNotToldLess()
    {
        m_member->post(putFrame(m_circle->update(*m_member)));
        m_circle->write(*m_host);
        Client again(*m_other, sameAs(m_host->identity()));
        again.signIn(); // Commits what is under way: so once more.
        m_member->post(putFrame(m_circle->update(*m_member)));
        m_circle->write(*m_host);
        wire::Frame frame;
        frame.mutable_subscribe()->set_circle(textOf(m_circle->id().view()));
        again.post(frame);
        COMPARE_CODE(again.reply(again.lastRequest()), wire::ERROR_CODE_STORE);
        m_other->settle();
        const auto caughtUp = again.subscribe(m_circle->id());
        QVERIFY(caughtUp.has_caught_up());
        QCOMPARE(caughtUp.caught_up().logs(0).index(), 2u);
    }

    void noSnapshotIsServedThatTheMemoryDoesNotKnow()
    {
        m_circle->write(*m_host);
        tell(*m_other, m_circle->id());
        const auto row = m_other->store().circle(m_circle->id())->value().logs.at(0).row;
        for (int i = 0; i < 5; ++i)
            m_circle->write(*m_host);
        m_circle->writeSnapshot(*m_host);
        QCOMPARE((*m_other->store().newestSnapshot(row, 7))->index, 7u);
        QVERIFY(!m_other->store().newestSnapshot(row, 6)->has_value());
    }

    /// A standby that lagged took over: what it never had was acknowledged, and must not be built on.
    void whatTheDatabaseLostIsNotBuiltOn()
    {
        m_circle->write(*m_host);
        const LogHead first = m_circle->head();
        m_circle->write(*m_host);
        PostgresConnection behind(m_tables.settings, m_tables.schema);
        QVERIFY(behind.execute("DELETE FROM envelopes WHERE idx = 2; UPDATE circles SET version = version - 1, session "
                               "= 42 WHERE version = (SELECT max(version) FROM circles)"));
        QVERIFY(behind.run("UPDATE logs SET head = 1, chain = $1", PostgresValues(first.chain.view())));
        QVERIFY(behind.run(
            "UPDATE authors SET seq = 1, hash = $1", PostgresValues(first.authors.at(m_host->id()).hash.view())));
        const auto lost = m_circle->update(*m_host);
        Client other(*m_other, sameAs(m_member->identity()));
        other.signIn();
        QVERIFY(other.subscribe(m_circle->id()).has_caught_up());
        auto truth = m_circle->head();
        m_circle->head() = first;
        m_circle->write(other); // Another second entry.
        m_host->post(putFrame(lost));
        m_one->settle();
        QVERIFY(!m_host->reply(m_host->lastRequest()).has_ack());
        m_circle->head() = truth;
    }

    void whoWasRemovedWhileTheCircleWasForgottenIsTold()
    {
        m_guest->post(putFrame(m_circle->update(*m_guest, 40, m_guest->ownLog())));
        m_other->failWrites(); // Forgets what it knew.
        m_circle->remove(*m_host, m_guest->id());
        m_guest->forget();
        m_other->pass(std::chrono::seconds(1));
        QCOMPARE(m_guest->take(wire::Frame::kRemoved).size(), 1u);
        QVERIFY(m_guest->take(wire::Frame::kEntries).empty());
    }

    void whoWaitsAtAnotherNodeIsNotTakenForGone()
    {
        const auto lookup = InvitationLookup::random();
        QVERIFY(m_host->ask(invitationFrame(lookup, m_one->clock.wall + 6'000'000)).has_done());
        QVERIFY(m_guest->ask(knockFrame(lookup)).has_done());
        int reloads = 0;
        const auto reload = [&] {
            m_one->clock.pass(kKnockEvery);
            m_other->clock.pass(kKnockEvery);
            Client reloading(*m_one);
            const auto address = "attic " + std::to_string(++reloads);
            const bool isTaken = reloading.signIn(address).ask(knockFrame(lookup)).has_done();
            reloading.disconnect();
            return isTaken;
        };
        for (std::size_t i = 0; i < 2 * kMaxPendingKnocks; ++i)
            QVERIFY(reload());
        const auto knocks = m_one->store().invitation(lookup)->value().knocks;
        QCOMPARE(knocks.size(), kMaxPendingKnocks);
        QVERIFY(knocks.contains(m_guest->id()));
        // Long afterwards it may have gone with its node.
        for (milliseconds time{0}; time < kElsewhereKept; time += kKnockEvery)
            QVERIFY(reload());
        QVERIFY(!m_one->store().invitation(lookup)->value().knocks.contains(m_guest->id()));
        Client back(*m_one, sameAs(m_guest->identity()));
        QVERIFY(back.signIn().ask(knockFrame(lookup)).has_done());
    }

    void whoWaitsLongAtAnotherNodeIsNotTakenForGone()
    {
        const auto lookup = InvitationLookup::random();
        QVERIFY(m_host->ask(invitationFrame(lookup, m_one->clock.wall + 6'000'000)).has_done());
        QVERIFY(m_guest->ask(knockFrame(lookup)).has_done());
        for (milliseconds time{0}; time < 2 * kElsewhereKept; time += kKnockEvery) {
            m_one->clock.pass(kKnockEvery);
            m_other->pass(kKnockEvery);
            wire::Frame look;
            look.mutable_invitation_get()->set_lookup(textOf(lookup.view()));
            QVERIFY(m_guest->ask(look).has_invitation()); // The page is open.
            Client reloading(*m_one);
            const auto address = "attic " + std::to_string(time.count());
            QVERIFY(reloading.signIn(address).ask(knockFrame(lookup)).has_done());
            reloading.disconnect();
        }
        QVERIFY(m_one->store().invitation(lookup)->value().knocks.contains(m_guest->id()));
    }

    void whoWentOnToAnotherNodeIsNotTakenForGone()
    {
        const auto lookup = InvitationLookup::random();
        QVERIFY(m_host->ask(invitationFrame(lookup, m_one->clock.wall + 6'000'000)).has_done());
        QVERIFY(m_guest->ask(knockFrame(lookup)).has_done());
        m_host->forget();
        Client back(*m_one, sameAs(m_guest->identity()));
        QVERIFY(back.signIn().ask(knockFrame(lookup)).has_done()); // The same knock, by itself.
        m_guest->disconnect();
        QVERIFY(m_host->take(wire::Frame::kKnockNotice).empty()); // It rings no second time.
        for (std::size_t i = 0; i < 2 * kMaxPendingKnocks; ++i) {
            m_one->clock.pass(kKnockEvery);
            m_other->clock.pass(kKnockEvery);
            Client reloading(*m_other);
            QVERIFY(reloading.signIn("attic " + std::to_string(i)).ask(knockFrame(lookup)).has_done());
            reloading.disconnect();
        }
        QVERIFY(m_other->store().invitation(lookup)->value().knocks.contains(back.id()));
    }

    void aSecondKnockAndAnAnswerToTheFirstDoNotUndoEachOther()
    {
        const auto lookup = InvitationLookup::random();
        const auto invitation = invitationFrame(lookup, m_one->clock.wall + 600'000);
        QVERIFY(m_host->ask(invitation).has_done());
        const auto knock = [&](const std::string& words) { return knockFrame(lookup, words); };
        const auto answer = answerFrame(lookup, *m_host, *m_guest);
        QVERIFY(m_guest->ask(knock("first")).has_done());
        m_other->clock.pass(kKnockEvery);
        m_host->post(answer); // To the first, which is all that it has heard of.
        QVERIFY(m_guest->ask(knock("second")).has_done());
        m_one->settle();
        COMPARE_CODE(m_host->reply(m_host->lastRequest()), wire::ERROR_CODE_STORE);
        const auto stored = m_one->store().invitation(lookup)->value();
        QVERIFY(stored.knocks.at(m_guest->id()).isPending);
        QCOMPARE(stored.knocks.at(m_guest->id()).sealed, std::string("second"));
        // And the other way: a knock does not take away an answer that it has not heard of.
        m_other->clock.pass(kKnockEvery);
        m_guest->post(knock("third"));
        QVERIFY(m_host->ask(answer).has_done());
        m_other->settle();
        QCOMPARE(m_one->store().invitation(lookup)->value().answers.size(), 1u);
    }

    /// The database is gone for a while: nothing is taken, nobody is told that they are on no roster or that an
    /// invitation is over, and it goes on by itself.
    void itOutlivesTheDatabase()
    {
        m_circle->write(*m_host);
        const auto lookup = InvitationLookup::random();
        const auto invitation = invitationFrame(lookup, m_one->clock.wall + 600'000);
        QVERIFY(m_host->ask(invitation).has_done());
        const auto revoke = revokeFrame(lookup);
        wire::Frame get;
        get.mutable_invitation_get()->set_lookup(textOf(lookup.view()));
        const auto knock = knockFrame(lookup);
        wire::Frame resolve;
        resolve.mutable_code_resolve()->set_digits("123456");
        const auto envelope = m_circle->update(*m_host);
        const auto change = RosterBuilder(m_circle->roster, m_host->identity()).newEpoch(EpochKey::random()).sign();

        auto& cluster = PostgresCluster::shared();
        cluster.stop();
        const auto startAgain = qScopeGuard([&] { cluster.start(); });
        const auto ask = [](Client& client, const wire::Frame& frame) { // Without a commit, which would fail.
            client.post(frame);
            return client.reply(client.lastRequest());
        };
        m_host->post(putFrame(envelope));
        QVERIFY(!m_one->store().write(m_one->writer.jobs));
        m_one->failWrites();
        COMPARE_CODE(m_host->reply(m_host->lastRequest()), wire::ERROR_CODE_STORE);
        wire::Frame subscribe;
        subscribe.mutable_subscribe()->set_circle(textOf(m_circle->id().view()));
        for (const auto& frame : {putFrame(envelope), subscribe, rosterFrame(m_circle->id(), change->entry),
                 rosterFrame(m_circle->id(), m_circle->genesis), invitation, revoke,
                 presenceFrame(m_circle->presence(*m_host))})
            COMPARE_CODE(ask(*m_host, frame), wire::ERROR_CODE_STORE);
        // The other node has the circle in memory still; it cannot know how old that is.
        COMPARE_CODE(ask(*m_member, subscribe), wire::ERROR_CODE_STORE);
        for (int i = 0; i < 15; ++i) { // None of these is a wrong guess.
            COMPARE_CODE(ask(*m_guest, get), wire::ERROR_CODE_STORE);
            COMPARE_CODE(ask(*m_guest, knock), wire::ERROR_CODE_STORE);
            COMPARE_CODE(ask(*m_guest, resolve), wire::ERROR_CODE_STORE);
        }
        cluster.start();
        QTRY_VERIFY(m_one->store().versionOf(m_circle->id()).has_value());
        QTRY_VERIFY(ask(*m_guest, get).has_invitation());
        QTRY_VERIFY(!ask(*m_host, subscribe).has_error());
        QVERIFY(m_host->put(envelope).has_ack());
        m_circle->moveOn(envelope);
        QVERIFY(m_host->ask(revoke).has_done());
        Follower follower;
        Client late(*m_other, sameAs(m_member->identity()));
        late.signIn();
        bool isThere = false; // QTRY_VERIFY asks once more when it has its answer.
        QTRY_VERIFY(isThere = isThere || late.subscribe(m_circle->id(), 0, {position({}, 1, 1)}).has_caught_up());
        follower.follow(m_circle->id(), late.take());
        QCOMPARE(follower.complaints, std::vector<std::string>());
        QVERIFY(follower.heads.at({1, {}}).chain == m_circle->head().chain);
    }
};

KUDELMA_SUITE(TestRelayNodes)
#include "tst_relay_nodes.moc"

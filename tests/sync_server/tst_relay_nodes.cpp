// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// Several nodes on one database: whoever comes second builds on what the first wrote, and nothing that was acknowledged
// is lost or stands twice, whatever is told late, lost, or ends in the middle.
#include "support/suites.h"
#include "sync_server/support/client.h"

#include <QTest>

#include <random>

using namespace kudelma;
using namespace kudelma::relay;
using namespace kudelma::relay::test;

namespace {

constexpr int kLives = 20; ///< KUDELMA_NODE_LIVES=n makes more.
constexpr int kStepsOfALife = 250;

DeviceIdentity sameAs(const DeviceIdentity& identity)
{
    return DeviceIdentity::fromSeed(identity.seed().view()).value();
}

wire::Frame presenceFrame(const wire::Envelope& envelope)
{
    wire::Frame frame;
    *frame.mutable_ephemeral()->mutable_envelope() = envelope;
    return frame;
}

/// A device that believes only what it was told, and sends again what it has no answer to.
struct Member
{
    Member(Bed& bed, DeviceIdentity identity)
        : client(std::make_unique<Client>(bed, std::move(identity)))
    { }

    std::unique_ptr<Client> client;
    std::size_t at = 0; ///< Its node.
    Follower view;
    std::optional<wire::Envelope> underWay;
    std::uint64_t request = 0; ///< 0: not sent.
    std::uint64_t seq = 0; ///< Acknowledged.
    Hash hash; ///< Of the last one that was acknowledged.
    std::map<std::uint64_t, std::string> acknowledged; ///< Place to signature.

    [[nodiscard]] LogHead head() const
    {
        const auto found = view.heads.find({view.roster->generation(), LogId{}});
        return found == view.heads.end() ? LogHead{} : found->second;
    }
    void seal(const CircleId& circle, const std::map<std::uint32_t, EpochKey>& keys)
    {
        EnvelopeHeader header;
        header.circle = circle;
        header.generation = view.roster->generation();
        header.author = client->id();
        header.authorSeq = seq + 1;
        header.prevAuthorHash = hash;
        header.epoch = view.roster->epoch();
        header.rosterHead = view.roster->head();
        header.seenIndex = head().index;
        header.seenHash = head().chain;
        underWay = roster::seal(header, client->identity(), keys.at(header.epoch), crypto::randomBytes(30));
        request = 0;
    }
    void post()
    {
        client->post(putFrame(*underWay));
        request = client->lastRequest();
    }
    void hear(const CircleId& circle)
    {
        const auto frames = client->take();
        view.follow(circle, frames);
        for (const auto& frame : frames) {
            if (request == 0 || frame.request() != request)
                continue;
            if (frame.has_ack()) {
                ++seq;
                hash = roster::envelopeHash(*underWay);
                acknowledged[frame.ack().index()] = underWay->signature();
                underWay.reset();
            } else if (frame.error().code() == wire::ERROR_CODE_STALE_EPOCH
                || frame.error().code() == wire::ERROR_CODE_STALE_ROSTER) {
                underWay.reset();
            } else if (frame.error().code() != wire::ERROR_CODE_RATE_LIMITED
                && frame.error().code() != wire::ERROR_CODE_STORE) {
                view.complaints.push_back("refused: " + frame.error().text());
            }
            request = 0;
        }
    }
    void subscribe(const CircleId& circle)
    {
        const std::uint64_t next = view.roster ? view.roster->nextIndex() : 0;
        for (int tries = 0; tries < 5; ++tries) { // As a client does, who is asked to come again.
            const auto reply = client->subscribe(circle, next, {position({}, 1, view.roster ? head().index + 1 : 1)});
            if (reply.has_caught_up())
                return;
        }
        view.complaints.push_back("cannot subscribe");
    }
};

/// A circle of five devices at three nodes; what they do follows from the seed.
struct Nodes
{
    explicit Nodes(unsigned seed)
        : random(seed)
        , tables(PostgresCluster::shared().freshSchema())
    {
        for (std::size_t i = 0; i < kNodes; ++i)
            beds.push_back(std::make_unique<Bed>(tables));
        for (std::size_t i = 0; i < kMembers; ++i) {
            members.emplace_back(*beds[i % kNodes], DeviceIdentity::generate());
            members.back().at = i % kNodes;
            members.back().client->signIn();
        }
        std::vector<std::pair<const Asker*, Role>> others;
        for (std::size_t i = 1; i < kMembers; ++i)
            others.emplace_back(members[i].client.get(), Role::Member);
        TestCircle founded(*members[0].client, others);
        circle = founded.id();
        keys.emplace(founded.roster.epoch(), std::move(founded.key));
        for (Member& member : members)
            member.subscribe(circle);
    }

    void step()
    {
        Member& member = members[below(kMembers)];
        const std::size_t node = below(kNodes);
        switch (below(14)) {
        case 0:
            return tell(node);
        case 1:
            return below(4) == 0 ? rekey() : void();
        case 2:
            return moveTo(member, node);
        case 3:
            return below(6) == 0 ? kill(node) : loseConnection(node);
        case 4:
        case 5:
        case 6:
            return commit(node);
        default:
            return write(member);
        }
    }
    /// Everything comes through.
    void end()
    {
        for (int round = 0; round < 60; ++round) {
            bool isDone = true;
            for (std::size_t node = 0; node < kNodes; ++node) {
                while (!beds[node]->writer.jobs.empty())
                    commit(node);
            }
            for (std::size_t node = 0; node < kNodes; ++node) {
                tell(node);
                beds[node]->pass(std::chrono::seconds(1));
            }
            for (Member& member : members) {
                member.hear(circle);
                isDone = isDone && !member.underWay;
                if (member.underWay && member.request == 0)
                    member.post();
            }
            if (isDone && round > 1)
                return;
        }
    }
    /// What was acknowledged stands where the answer said, and nothing stands twice.
    void compareWithStore()
    {
        const auto stored = beds[0]->store().circle(circle)->value();
        const LogRow log = stored.logs.at(0).row;
        std::map<std::uint64_t, std::string> there;
        std::set<std::string> signatures;
        for (std::uint64_t next = 1; next <= stored.logs.at(0).head;) {
            const auto entries = beds[0]->store().entries(log, next, stored.logs.at(0).head, 1 << 20);
            QVERIFY(entries && !entries->empty());
            for (const auto& entry : *entries) {
                QCOMPARE(entry.index, next++);
                there[entry.index] = entry.envelope.signature();
                QVERIFY(signatures.insert(entry.envelope.signature()).second);
            }
        }
        std::size_t acknowledged = 0;
        for (const Member& member : members) {
            acknowledged += member.acknowledged.size();
            for (const auto& [index, signature] : member.acknowledged)
                QVERIFY(there[index] == signature);
        }
        QCOMPARE(there.size(), acknowledged);
    }

    static constexpr std::size_t kNodes = 3;
    static constexpr std::size_t kMembers = 5;

    std::mt19937 random;
    PostgresOptions tables;
    std::vector<std::unique_ptr<Bed>> beds;
    std::vector<Member> members;
    CircleId circle;
    std::map<std::uint32_t, EpochKey> keys;
    std::size_t overtaken = 0;

private:
    [[nodiscard]] std::size_t below(std::size_t n)
    {
        return std::uniform_int_distribution<std::size_t>(0, n - 1)(random);
    }
    void tell(std::size_t node)
    {
        beds[node]->relay().changedElsewhere(circle, beds[node]->store().versionOf(circle)->value());
    }
    void commit(std::size_t node)
    {
        if (!beds[node]->writer.jobs.empty())
            overtaken += beds[node]->commitOne().size();
    }
    void write(Member& member)
    {
        member.hear(circle);
        if (!member.underWay)
            member.seal(circle, keys);
        if (member.request == 0)
            member.post();
    }
    void rekey()
    {
        Member& host = members[0];
        host.hear(circle);
        auto key = EpochKey::random();
        const auto entry = RosterBuilder(*host.view.roster, host.client->identity()).newEpoch(key).sign();
        if (host.client->putRoster(circle, entry->entry).has_roster_ack())
            keys.emplace(entry->after.epoch(), std::move(key));
        host.hear(circle);
    }
    void moveTo(Member& member, std::size_t node)
    {
        if (member.client)
            member.client->disconnect();
        member.client = std::make_unique<Client>(*beds[node], sameAs(member.client->identity()));
        member.at = node;
        member.client->signIn();
        member.request = 0;
        member.subscribe(circle);
    }
    /// The node never learns whether its batch was written.
    void loseConnection(std::size_t node)
    {
        if (below(2) == 0)
            (void)beds[node]->store().write(beds[node]->writer.jobs);
        beds[node]->failWrites();
    }
    void kill(std::size_t node)
    {
        if (below(2) == 0) // What it had written it could not tell.
            (void)beds[node]->store().write(beds[node]->writer.jobs);
        beds[node]->restart();
        for (Member& member : members) {
            if (member.at == node)
                moveTo(member, below(kNodes));
        }
    }
};

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
        m_other = std::make_unique<Bed>(m_tables);
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
        wire::Frame invitation;
        invitation.mutable_invitation_put()->set_lookup(textOf(lookup.view()));
        invitation.mutable_invitation_put()->set_sealed_info("sealed");
        invitation.mutable_invitation_put()->set_valid_to_ms(m_one->clock.wall + 60'000);
        QVERIFY(m_host->ask(invitation).has_done());
        wire::Frame knock;
        knock.mutable_knock()->set_lookup(textOf(lookup.view()));
        knock.mutable_knock()->set_sealed_knock("sealed knock");
        QVERIFY(m_guest->ask(knock).has_done());
        m_one->relay().changedElsewhere(lookup, m_guest->id());
        QCOMPARE(m_host->take(wire::Frame::kKnockNotice).size(), 1u);
        wire::Frame answer;
        answer.mutable_knock_answer()->set_lookup(textOf(lookup.view()));
        answer.mutable_knock_answer()->set_guest_device(textOf(m_guest->id().view()));
        answer.mutable_knock_answer()->set_sealed_answer("come in");
        roster::signKnockAnswer(m_host->identity(), *answer.mutable_knock_answer());
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
        wire::Frame revoke;
        revoke.mutable_invitation_revoke()->set_lookup(textOf(lookup.view()));
        m_other->clock.pass(kKnockEvery);
        m_guest->post(knock);
        const auto knocked = m_guest->lastRequest();
        QVERIFY(m_host->ask(revoke).has_done());
        m_other->settle();
        COMPARE_CODE(m_guest->reply(knocked), wire::ERROR_CODE_STORE);
        COMPARE_CODE(m_guest->ask(knock), wire::ERROR_CODE_NO_SUCH_INVITATION);
        COMPARE_CODE(m_member->ask(resolve), wire::ERROR_CODE_NO_SUCH_INVITATION);
    }

    /// The database is gone for a while: nothing is taken, nothing is lost, and it goes on by itself.
    void itOutlivesTheDatabase()
    {
        m_circle->write(*m_host);
        auto& cluster = PostgresCluster::shared();
        cluster.stop();
        const auto envelope = m_circle->update(*m_host);
        m_host->post(putFrame(envelope));
        const auto jobs = m_one->writer.jobs;
        QVERIFY(!m_one->store().write(jobs));
        m_one->failWrites();
        COMPARE_CODE(m_host->reply(m_host->lastRequest()), wire::ERROR_CODE_STORE);
        COMPARE_CODE(m_host->put(m_circle->update(*m_host)), wire::ERROR_CODE_NOT_ON_ROSTER); // It cannot be read.
        cluster.start();
        QTRY_VERIFY(m_one->store().versionOf(m_circle->id()).has_value());
        QTRY_VERIFY(m_host->put(envelope).has_ack());
        m_circle->moveOn(envelope);
        QTRY_VERIFY(m_member->subscribe(m_circle->id(), 1, {position({}, 1, 1)}).has_caught_up());
        Follower follower;
        follower.follow(m_circle->id(), {});
        QCOMPARE(m_circle->head().index, 2u);
    }

    void livesOfThreeNodes()
    {
        const int lives = std::max(qEnvironmentVariableIntValue("KUDELMA_NODE_LIVES"), kLives);
        const unsigned first = static_cast<unsigned>(qEnvironmentVariableIntValue("KUDELMA_NODE_SEED"));
        std::size_t overtaken = 0;
        std::size_t acknowledged = 0;
        for (int life = 0; life < lives; ++life) {
            live(first + static_cast<unsigned>(life), overtaken, acknowledged);
            if (QTest::currentTestFailed()) {
                qWarning("seed %u", first + static_cast<unsigned>(life));
                return;
            }
        }
        qInfo("%zu acknowledged, %zu overtaken", acknowledged, overtaken);
        QVERIFY(overtaken > std::size_t(lives) && acknowledged > 20 * std::size_t(lives));
    }

private:
    void live(unsigned seed, std::size_t& overtaken, std::size_t& acknowledged)
    {
        Nodes nodes(seed);
        for (int step = 0; step < kStepsOfALife; ++step)
            nodes.step();
        nodes.end();
        overtaken += nodes.overtaken;
        for (const Member& member : nodes.members) {
            QCOMPARE(member.view.complaints, std::vector<std::string>());
            QVERIFY(!member.underWay);
            QCOMPARE(member.head().index, nodes.members[0].head().index);
            QVERIFY(member.head().chain == nodes.members[0].head().chain);
            acknowledged += member.acknowledged.size();
        }
        nodes.compareWithStore();
    }
};

KUDELMA_SUITE(TestRelayNodes)
#include "tst_relay_nodes.moc"

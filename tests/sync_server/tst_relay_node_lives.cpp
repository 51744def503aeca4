// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// Lives of a circle at several nodes of one database: nothing that was acknowledged is lost or stands twice, and nobody
// finds a node older than they have seen, whatever is told late, lost, or ends in the middle.
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
            if (reply.has_caught_up()) {
                const auto& told = reply.caught_up();
                const std::uint64_t there = told.logs_size() > 0 ? told.logs(0).index() : 0;
                if (told.roster_entries() < next || (view.roster && there < head().index))
                    view.complaints.push_back("the server is older than what was seen");
                return;
            }
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

class TestRelayNodeLives : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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

KUDELMA_SUITE(TestRelayNodeLives)
#include "tst_relay_node_lives.moc"

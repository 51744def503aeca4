// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// Nodes whose database is a server with a synchronous standby: the server dies in the middle of writing, the standby
// takes over, and what was acknowledged is there, once.
#include "support/suites.h"
#include "sync_server/neighbours.h"
#include "sync_server/support/server_process.h"
#include "sync_server/support/socket_client.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

using namespace kudelma;
using namespace kudelma::relay;
using namespace kudelma::relay::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kWaitMs = 30'000; ///< On a busy machine; what is waited for usually takes a second or two.
constexpr int kStandsStillMs = 1'000;
constexpr std::size_t kUnderWayAtMost = 8; ///< Of one sender.
constexpr std::size_t kBefore = 60; ///< Acknowledged to each sender when the server dies,
constexpr std::size_t kAfter = 60; ///< and once more after the standby has taken over.

/// A server and its standby, and tables for nodes that know both.
struct Servers
{
    Servers()
        : primary({u"synchronous_standby_names=spare"_s})
        , standby(PostgresCluster::standbyOf(primary, u"spare"_s))
        , tables{"host=" + primary.folder().toStdString() + "," + standby->folder().toStdString()
                  + " user=kudelma dbname=postgres target_session_attrs=read-write",
              "standby", 1}
    { }

    [[nodiscard]] bool isInStep() ///< The server waits for its standby.
    {
        PostgresConnection connection(primary.settings(), "public");
        const auto rows = connection.run("SELECT count(*) FROM pg_stat_replication WHERE sync_state = 'sync'");
        return rows && rows->integer(0, 0) == 1;
    }

    PostgresCluster primary;
    std::unique_ptr<PostgresCluster> standby;
    PostgresOptions tables;
};

QStringList configFor(const QTemporaryDir& folder, const PostgresOptions& tables)
{
    const QString path = folder.filePath(u"server.conf"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("the configuration cannot be written");
    file.write("postgres = " + QByteArray::fromStdString(tables.settings) + "\n");
    file.write("postgres_schema = " + QByteArray::fromStdString(tables.schema) + "\n");
    return {u"--config"_s, path};
}

/// A device that has several envelopes under way, believes only what it is told, and sends the same bytes again when
/// it is refused. It alone writes its log, so it knows the place of each envelope beforehand.
struct Sender
{
    Sender(SocketClient& device, TestCircle& room, const LogId& into)
        : client(device)
        , circle(room)
        , log(into)
    {
        client.inbox.clear();
    }

    SocketClient& client;
    TestCircle& circle;
    LogId log;
    std::vector<wire::Envelope> sealed;
    std::vector<Hash> chains; ///< After each.
    std::vector<bool> isAcknowledged;
    std::map<std::uint64_t, std::size_t> underWay; ///< Request to envelope.
    std::set<int> refusals; ///< The codes of all of them.
    std::vector<std::string> complaints;
    std::size_t next = 0; ///< To be sent.
    std::uint64_t lastPosted = 0;
    std::uint64_t silentAfter = 0; ///< Requests after this one must not be acknowledged; 0: all may.
    std::size_t refusedWithStore = 0;
    std::size_t goal = 0;
    bool isRefused = false;
    QElapsedTimer sinceRefusal;
    int pauseMs = 0;

    [[nodiscard]] std::size_t acknowledged() const
    {
        return std::size_t(std::count(isAcknowledged.begin(), isAcknowledged.end(), true));
    }
    [[nodiscard]] bool isSettled() const { return underWay.empty() && acknowledged() == sealed.size(); }

    void step(bool mayBegin)
    {
        for (const wire::Frame& frame : std::exchange(client.inbox, {}))
            hear(frame);
        if (client.isClosed)
            complaints.emplace_back("the node closed the connection");
        if (isRefused) {
            if (!underWay.empty() || sinceRefusal.elapsed() < pauseMs)
                return;
            isRefused = false;
            next = std::size_t(std::find(isAcknowledged.begin(), isAcknowledged.end(), false) - isAcknowledged.begin());
        }
        while (underWay.size() < kUnderWayAtMost && (next < sealed.size() || mayBegin))
            post();
    }

private:
    void post()
    {
        if (next == sealed.size()) {
            sealed.push_back(circle.update(client, 40, log));
            circle.moveOn(sealed.back(), log);
            chains.push_back(circle.head(log).chain);
            isAcknowledged.push_back(false);
        }
        lastPosted = client.post(putFrame(sealed[next]));
        underWay[lastPosted] = next++;
    }
    void hear(const wire::Frame& frame)
    {
        const auto asked = underWay.find(frame.request());
        if (asked == underWay.end())
            return;
        const std::size_t which = asked->second;
        underWay.erase(asked);
        if (frame.has_ack()) {
            if (frame.ack().index() != which + 1 || frame.ack().chain_hash() != textOf(chains[which].view()))
                complaints.emplace_back("acknowledged at another place");
            if (silentAfter != 0 && frame.request() > silentAfter)
                complaints.emplace_back("acknowledged while there was no database");
            isAcknowledged[which] = true;
            return;
        }
        refusals.insert(frame.error().code());
        refusedWithStore += frame.error().code() == wire::ERROR_CODE_STORE ? 1 : 0;
        isRefused = true;
        pauseMs = std::max(100, int(frame.error().retry_after_ms()));
        sinceRefusal.start();
    }
};

/// Two nodes. Of each of two circles the host writes at one, a guest at the other, where somebody reads too.
struct Meeting
{
    explicit Meeting(const PostgresOptions& tables)
        : nodes{ServerProcess(folder.filePath(u"one"_s)), ServerProcess(folder.filePath(u"other"_s))}
    {
        const QStringList config = configFor(folder, tables);
        for (auto& node : nodes) {
            if (!node.start(config))
                qFatal("a node does not start: %s", node.output().constData());
        }
        for (std::size_t i = 0; i < 2; ++i) {
            if (!hosts[i].connectTo(nodes[i].url()) || !guests[i].connectTo(nodes[1 - i].url())
                || !readers[i].connectTo(nodes[1 - i].url()))
                qFatal("nobody gets in");
            const std::vector<std::pair<const Asker*, Role>> others{
                {&guests[i], Role::Guest}, {&readers[i], Role::Member}};
            auto& circle = circles.emplace_back(hosts[i], others);
            senders.emplace_back(hosts[i], circle, LogId{});
            senders.emplace_back(guests[i], circle, guests[i].ownLog());
            if (!readers[i].subscribe(circle.id()).has_caught_up())
                qFatal("nobody can read");
        }
    }

    template <typename Is>
    [[nodiscard]] bool all(Is is) const
    {
        return std::all_of(senders.begin(), senders.end(), is);
    }
    /// All go on until it is so.
    template <typename Until>
    [[nodiscard]] bool turn(bool mayBegin, Until until, int patienceMs = kWaitMs)
    {
        const auto step = [&] {
            for (Sender& sender : senders)
                sender.step(mayBegin);
            return bool(until());
        };
        return QTest::qWaitFor(step, patienceMs);
    }
    [[nodiscard]] std::size_t acknowledged() const
    {
        std::size_t sum = 0;
        for (const Sender& sender : senders)
            sum += sender.acknowledged();
        return sum;
    }
    /// That all logs of the circle are as their authors wrote them, each envelope once and in its place.
    [[nodiscard]] bool isWhole(std::size_t circle, const std::vector<wire::Frame>& frames) const
    {
        Follower found;
        found.follow(circles[circle].id(), frames);
        return found.complaints.empty() && found.heads.size() == 2 && all([&](const Sender& by) {
            if (&by.circle != &circles[circle])
                return true;
            const auto head = found.heads.find({1, by.log});
            return head != found.heads.end() && head->second.index == by.sealed.size()
                && head->second.chain == by.chains.back();
        });
    }
    [[nodiscard]] bool isWholeAt(const QUrl& node, std::size_t circle) const
    {
        SocketClient again(sameAs(hosts[circle].identity()));
        return again.connectTo(node) && again.subscribe(circles[circle].id()).has_caught_up()
            && isWhole(circle, again.inbox);
    }

    QTemporaryDir folder;
    std::array<ServerProcess, 2> nodes;
    std::array<SocketClient, 2> hosts;
    std::array<SocketClient, 2> guests;
    std::array<SocketClient, 2> readers;
    std::deque<TestCircle> circles;
    std::deque<Sender> senders;
};

} // namespace

class TestRelayStandby : public QObject
{
    Q_OBJECT

    static void checkRefusals(const Sender& sender)
    {
        QCOMPARE(sender.complaints, std::vector<std::string>());
        // Of what came behind one that was refused the node says that it is not the next.
        const std::set<int> allowed{wire::ERROR_CODE_STORE, wire::ERROR_CODE_RATE_LIMITED, wire::ERROR_CODE_SEQUENCE};
        for (const int code : sender.refusals)
            QVERIFY2(allowed.contains(code), qPrintable(QString::number(code)));
    }

private Q_SLOTS:
    void theStandbyTakesOver()
    {
        Servers servers;
        QTRY_VERIFY_WITH_TIMEOUT(servers.isInStep(), kWaitMs);
        Meeting meeting(servers.tables);
        QVERIFY(meeting.turn(true, [&] {
            return meeting.all(
                [](const Sender& one) { return one.acknowledged() >= kBefore && !one.underWay.empty(); });
        }));
        // Nothing is acknowledged that the standby does not have: as long as it stands still nothing is.
        servers.standby->pause();
        const std::size_t atPause = meeting.acknowledged();
        const std::size_t underWay = meeting.senders.size() * kUnderWayAtMost;
        QVERIFY(!meeting.turn(
            true, [&] { return meeting.acknowledged() > atPause + underWay; }, kStandsStillMs));
        servers.primary.kill();
        servers.standby->resume();
        for (Sender& sender : meeting.senders)
            sender.silentAfter = sender.lastPosted;
        // They hear that nothing can be written, also when they ask again.
        QVERIFY(meeting.turn(true,
            [&] { return meeting.all([](const Sender& one) { return one.refusedWithStore > 2 * kUnderWayAtMost; }); }));

        for (Sender& sender : meeting.senders) {
            sender.silentAfter = 0;
            sender.goal = sender.acknowledged() + kAfter;
        }
        const std::size_t before = meeting.acknowledged();
        QElapsedTimer since;
        since.start();
        servers.standby->promote();
        QVERIFY(meeting.turn(true, [&] { return meeting.acknowledged() > before; }));
        qInfo("the nodes write again %lld ms after the standby was told to take over", qlonglong(since.elapsed()));
        QVERIFY(meeting.turn(
            true, [&] { return meeting.all([](const Sender& one) { return one.acknowledged() >= one.goal; }); }));
        QVERIFY(meeting.turn(false, [&] { return meeting.all([](const Sender& one) { return one.isSettled(); }); }));

        for (const Sender& sender : meeting.senders)
            checkRefusals(sender);
        for (std::size_t i = 0; i < 2; ++i) {
            for (const auto& node : meeting.nodes)
                QVERIFY(meeting.isWholeAt(node.url(), i));
            // Who was connected all the time has heard the same.
            auto& reader = meeting.readers[i];
            QVERIFY(reader.waitFor([&] { return meeting.isWhole(i, reader.inbox); }));
        }
    }

    /// A server that is told to wait for its standby no longer says that it has committed, and shows it to whoever
    /// reads: to acknowledge it, now or when it is sent again, would be too early.
    void whatTheStandbyMayNotHaveIsNotAcknowledged()
    {
        Servers servers;
        QTRY_VERIFY_WITH_TIMEOUT(servers.isInStep(), kWaitMs);
        QTemporaryDir folder;
        ServerProcess node(folder.filePath(u"one"_s));
        QVERIFY2(node.start(configFor(folder, servers.tables)), node.output().constData());
        SocketClient host;
        QVERIFY(host.connectTo(node.url()));
        TestCircle circle(host);
        circle.write(host);
        PostgresConnection onlooker(servers.primary.settings(), "public");
        const auto waiting = [&](const char* what) {
            const auto rows = onlooker.run(
                std::string("SELECT count(") + what + ") FROM pg_stat_activity WHERE wait_event = 'SyncRep'");
            return rows ? rows->integer(0, 0) : 0;
        };

        servers.standby->pause();
        const auto envelope = circle.update(host);
        auto request = host.post(putFrame(envelope));
        QTRY_COMPARE_WITH_TIMEOUT(waiting("*"), std::int64_t(1), kWaitMs);
        QCOMPARE(waiting("CASE WHEN pg_cancel_backend(pid) THEN 1 END"), std::int64_t(1));
        QVERIFY(host.waitFor([&] { return host.reply(request) != nullptr; }));
        COMPARE_CODE(*host.reply(request), wire::ERROR_CODE_STORE);

        request = host.post(putFrame(envelope));
        QTRY_VERIFY_WITH_TIMEOUT(waiting("*") > 0 || host.reply(request), kWaitMs);
        QVERIFY(!host.reply(request));
        servers.standby->resume();
        QVERIFY(host.waitFor([&] { return host.reply(request) != nullptr; }));
        circle.moveOn(envelope);
        QVERIFY(host.reply(request)->has_ack());
        QCOMPARE(host.reply(request)->ack().index(), circle.head().index);
    }

    /// The standby has not seen the newest transactions of the server, which wrote nothing, and gives their numbers
    /// again, to some that do.
    void aNodeHearsAlsoOfNumbersThatAreGivenAgain()
    {
        constexpr auto kTake
            = "DO $$ BEGIN FOR i IN 1..200 LOOP PERFORM pg_current_xact_id(); COMMIT; END LOOP; END $$";
        Servers servers;
        QTRY_VERIFY_WITH_TIMEOUT(servers.isInStep(), kWaitMs);
        const auto store = PostgresStore::open(servers.tables);
        QVERIFY(store);
        const auto write = [&] {
            const auto circle = CircleId::random();
            return (*store)->write({{NextVersion{circle, 1, 0, 1}, AddCircle{circle, DeviceId::random()}}})
                ? std::optional(circle)
                : std::nullopt;
        };
        std::mutex mutex;
        std::set<CircleId> heard;
        const PostgresOptions other{servers.tables.settings, servers.tables.schema, 2};
        Neighbours ear(other, Neighbours::present(other).value(),
            {[&](const auto& circles) {
                 const std::lock_guard lock(mutex);
                 for (const auto& [circle, version] : circles)
                     heard.insert(circle);
             },
                [](const auto&) {}, [](const auto&) {}});
        const auto hasHeard = [&](const std::optional<CircleId>& circle) {
            const std::lock_guard lock(mutex);
            return circle && heard.contains(*circle);
        };
        const auto first = write();
        QTRY_VERIFY_WITH_TIMEOUT(hasHeard(first), kWaitMs);

        servers.standby->stop();
        PostgresConnection connection(servers.primary.settings(), "public");
        QVERIFY(connection.execute("SET synchronous_commit TO off"));
        QVERIFY(connection.execute(kTake));
        QElapsedTimer since;
        since.start();
        QTRY_VERIFY_WITH_TIMEOUT(ear.sinceLook().count() < since.elapsed(), kWaitMs);
        servers.primary.kill();
        servers.standby->start();
        servers.standby->promote();
        std::optional<CircleId> again;
        QTRY_VERIFY_WITH_TIMEOUT((again = write()), kWaitMs);
        QTRY_VERIFY_WITH_TIMEOUT(hasHeard(again), kWaitMs);
    }
};

KUDELMA_SUITE(TestRelayStandby)
#include "tst_relay_standby.moc"

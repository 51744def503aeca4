// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// How nodes hear of one another: hints that may be lost, and looking once a second; and two real servers on one
// database, one of which is killed.
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

/// Gathers what a node hears.
struct Ear
{
    Ear(const PostgresOptions& options, std::int64_t node)
        : neighbours({options.settings, options.schema, node}, Neighbours::present(options).value(),
            {[this](const auto& versions) {
                 const std::lock_guard lock(mutex);
                 for (const auto& [circle, version] : versions)
                     circles[circle] = version;
             },
                [this](const auto& guests) {
                    const std::lock_guard lock(mutex);
                    knocks.insert(guests.begin(), guests.end());
                },
                [this](const auto& heard) {
                    const std::lock_guard lock(mutex);
                    frames.insert(frames.end(), heard.begin(), heard.end());
                }})
    { }
    template <typename Look>
    [[nodiscard]] auto look(Look look)
    {
        const std::lock_guard lock(mutex);
        return look();
    }
    [[nodiscard]] std::uint64_t versionOf(const CircleId& circle)
    {
        return look([&] { return circles.contains(circle) ? circles[circle] : 0; });
    }

    std::mutex mutex;
    std::map<CircleId, std::uint64_t> circles;
    std::set<std::pair<InvitationLookup, DeviceId>> knocks;
    std::vector<std::string> frames;
    Neighbours neighbours; ///< Last: its thread uses the others.
};

QString configFile(const QTemporaryDir& folder, const PostgresOptions& tables)
{
    const QString path = folder.filePath(u"server.conf"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("the configuration cannot be written");
    file.write("postgres = " + QByteArray::fromStdString(tables.settings) + "\n");
    file.write("postgres_schema = " + QByteArray::fromStdString(tables.schema) + "\n");
    return path;
}

} // namespace

class TestRelayNeighbours : public QObject
{
    Q_OBJECT

    PostgresOptions m_tables;
    std::unique_ptr<Store> m_store;

    CircleId write()
    {
        const auto circle = CircleId::random();
        if (!m_store->write({{NextVersion{circle, 1, 0, 1}, AddCircle{circle, DeviceId::random()}}}))
            qFatal("the store does not take it");
        return circle;
    }

private Q_SLOTS:
    void init()
    {
        m_tables = PostgresCluster::shared().freshSchema();
        m_tables.node = 1;
        m_store = std::move(*PostgresStore::open(m_tables));
    }

    void aHintIsFasterThanLooking()
    {
        Ear writer(m_tables, 1);
        Ear other(m_tables, 2);
        const auto first = write(); // Both have begun to look once this has come.
        writer.neighbours.wrote();
        QTRY_COMPARE(other.versionOf(first), std::uint64_t(1));
        int fast = 0;
        for (int i = 0; i < 10; ++i) {
            QElapsedTimer since;
            since.start();
            const auto circle = write();
            writer.neighbours.wrote();
            QTRY_COMPARE(other.versionOf(circle), std::uint64_t(1));
            fast += since.elapsed() < 300 ? 1 : 0;
        }
        QVERIFY2(fast > 0, "ten times it was found by looking alone"); // However busy the machine is.
    }

    void withoutAnyHintItIsFoundAllTheSame()
    {
        Ear writer(m_tables, 1);
        Ear other(m_tables, 2);
        writer.neighbours.setMute(true);
        for (int i = 0; i < 3; ++i) {
            const auto circle = write();
            writer.neighbours.wrote();
            QTRY_COMPARE(other.versionOf(circle), std::uint64_t(1));
        }
    }

    /// A transaction that began before the others looked, and ends after.
    void whatIsCommittedLateIsFoundToo()
    {
        Ear other(m_tables, 2);
        const auto before = write();
        QTRY_COMPARE(other.versionOf(before), std::uint64_t(1));
        PostgresConnection slow(m_tables.settings, m_tables.schema);
        const auto late = CircleId::random();
        QVERIFY(slow.execute("BEGIN"));
        QVERIFY(slow.run("INSERT INTO circles (id, founder, version, session) VALUES ($1, $2, 1, 1)",
            PostgresValues(late.view(), DeviceId::random().view())));
        const auto meanwhile = write();
        QTRY_COMPARE(other.versionOf(meanwhile), std::uint64_t(1));
        QTest::qWait(1'500); // It looks at least once more.
        QCOMPARE(other.versionOf(late), std::uint64_t(0));
        QVERIFY(slow.execute("COMMIT"));
        QTRY_COMPARE(other.versionOf(late), std::uint64_t(1));
    }

    /// A transaction that takes long makes everything since then be seen again; it is told once.
    void whatWasToldIsNotToldAgain()
    {
        std::atomic<int> told = 0;
        const PostgresOptions own{m_tables.settings, m_tables.schema, 2};
        PostgresConnection slow(m_tables.settings, m_tables.schema);
        QVERIFY(slow.execute("BEGIN; SELECT pg_current_xact_id()"));
        Neighbours other(own, Neighbours::present(own).value(),
            {[&](const auto&) { ++told; }, [](const auto&) {}, [](const auto&) {}});
        (void)write();
        QTRY_COMPARE(told.load(), 1);
        QTest::qWait(2'500); // It looks twice more.
        QCOMPARE(told.load(), 1);
        QVERIFY(slow.execute("COMMIT"));
    }

    void presenceTravelsWithTheHints()
    {
        Ear writer(m_tables, 1);
        Ear other(m_tables, 2);
        const auto first = write();
        QTRY_COMPARE(other.versionOf(first), std::uint64_t(1)); // It listens.
        std::vector<std::string> sent;
        for (int i = 0; i < 40; ++i) {
            std::string frame(std::size_t(50 + 100 * i), char('a' + i % 26));
            frame[0] = '\0';
            sent.push_back(frame);
            writer.neighbours.ephemeral(frame);
        }
        writer.neighbours.ephemeral(std::string(7'000, 'x')); // Does not fit into any hint, and holds nothing up.
        writer.neighbours.ephemeral("last");
        sent.emplace_back("last");
        QTRY_COMPARE(other.look([&] { return other.frames.size(); }), sent.size());
        QVERIFY(other.frames == sent);
        QVERIFY(writer.look([&] { return writer.frames.empty(); })); // Not its own.
    }

    void afterTheDatabaseWasGoneTheyHearAgain()
    {
        Ear other(m_tables, 2);
        const auto first = write();
        QTRY_COMPARE(other.versionOf(first), std::uint64_t(1));
        PostgresCluster::shared().stop();
        QTest::qWait(1'200);
        PostgresCluster::shared().start();
        const auto circle = CircleId::random();
        QTRY_VERIFY(
            m_store->write({{NextVersion{circle, 1, 0, 1}, AddCircle{circle, DeviceId::random()}}}).has_value());
        QTRY_COMPARE(other.versionOf(circle), std::uint64_t(1));
    }

    /// Two servers; the clients of the one that is killed go on at the other. Nothing that was acknowledged is lost or
    /// stands twice.
    void oneOfTwoServersIsKilled()
    {
        QTemporaryDir folder;
        const QStringList config{u"--config"_s, configFile(folder, m_tables)};
        ServerProcess one(folder.filePath(u"one"_s));
        ServerProcess other(folder.filePath(u"other"_s));
        QVERIFY2(one.start(config), one.output().constData());
        QVERIFY2(other.start(config), other.output().constData());
        SocketClient host;
        SocketClient member;
        QVERIFY(host.connectTo(one.url()));
        QVERIFY(member.connectTo(other.url()));
        TestCircle circle(host, {{&member, Role::Member}});
        QVERIFY(member.subscribe(circle.id()).has_caught_up());
        std::map<std::uint64_t, std::string> acknowledged;
        const auto write = [&](SocketClient& author) {
            const auto envelope = circle.update(author);
            wire::Frame reply;
            for (int tries = 0; tries < 100 && !reply.has_ack(); ++tries) {
                reply = author.put(envelope);
                if (reply.has_error())
                    QTest::qWait(int(reply.error().retry_after_ms()));
            }
            if (!reply.has_ack())
                return false;
            circle.moveOn(envelope);
            acknowledged[reply.ack().index()] = envelope.signature();
            return reply.ack().index() == circle.head().index;
        };
        for (int i = 0; i < 20; ++i)
            QVERIFY(write(i % 3 == 0 ? member : host));
        // What one writes the other's client hears.
        QVERIFY(member.waitFor([&] {
            Follower follower;
            follower.follow(circle.id(), member.inbox);
            return follower.index() == 20;
        }));
        // Killed with some on their way, of which nobody knows whether they came to the disk.
        std::vector<wire::Envelope> underWay;
        const LogHead before = circle.head();
        for (int i = 0; i < 5; ++i) {
            underWay.push_back(circle.update(host));
            (void)host.post(putFrame(underWay.back()));
            circle.moveOn(underWay.back());
        }
        one.kill();
        host.abort();
        circle.head() = before;
        QVERIFY(host.connectTo(other.url()));
        QVERIFY(host.subscribe(circle.id(), 1, {position({}, 1, 21)}).has_caught_up());
        for (const auto& envelope : underWay) {
            wire::Frame reply = host.put(envelope);
            for (int tries = 0; tries < 100 && reply.has_error(); ++tries) { // The killed one's last batch still ends.
                QTest::qWait(int(reply.error().retry_after_ms()));
                reply = host.put(envelope);
            }
            QVERIFY(reply.has_ack());
            circle.moveOn(envelope);
            QCOMPARE(reply.ack().index(), circle.head().index);
            acknowledged[reply.ack().index()] = envelope.signature();
        }
        QVERIFY(one.start(config)); // And it comes back.
        SocketClient again(DeviceIdentity::fromSeed(member.identity().seed().view()).value());
        QVERIFY(again.connectTo(one.url()));
        QVERIFY(again.subscribe(circle.id(), 0, {position({}, 1, 1)}).has_caught_up());
        Follower follower;
        follower.follow(circle.id(), again.inbox);
        QCOMPARE(follower.complaints, std::vector<std::string>());
        QCOMPARE(follower.index(), std::uint64_t(25));
        QCOMPARE(acknowledged.size(), 25u);
        QVERIFY(follower.heads.at({1, {}}).chain == circle.head().chain);
    }

    void aServerWithoutItsDatabaseSaysSo()
    {
        QTemporaryDir folder;
        ServerProcess server(folder.filePath(u"data"_s));
        PostgresOptions nowhere = m_tables;
        nowhere.settings = "host=/nowhere dbname=secret user=hidden password=geheim";
        QVERIFY(!server.start({u"--config"_s, configFile(folder, nowhere)}));
        QCOMPARE(server.exitCode(), 1);
        QVERIFY2(server.output().contains("database does not answer"), server.output().constData());
        for (const char* word : {"nowhere", "secret", "hidden", "geheim"})
            QVERIFY(!server.output().contains(word));
    }

    /// Tables as the first version made them get what came later, and keep what they hold.
    void oldTablesAreUpgraded()
    {
        const CircleId circle = CircleId::random();
        QVERIFY(m_store->write({{AddCircle{circle, DeviceId::random()}}}));
        PostgresConnection connection(m_tables.settings, m_tables.schema);
        QVERIFY(connection.connect());
        QVERIFY(connection.execute("DROP TABLE attachment_parts; DROP TABLE attachments; ALTER TABLE hosts DROP COLUMN "
                                   "share; ALTER TABLE invitations DROP COLUMN is_closed; ALTER TABLE knocks DROP "
                                   "COLUMN seen_node, DROP COLUMN seen_at; UPDATE schema_version SET "
                                   "version = 1"));
        const auto opened = PostgresStore::open(m_tables);
        QVERIFY2(opened, opened ? "" : opened.error().context.c_str());
        QVERIFY((*opened)->versionOf(circle)->has_value());
        const AttachmentName name{circle, DeviceId::random(), crypto::AttachmentId::random()};
        QVERIFY((*opened)->write({{PutAttachmentPart{name, 1, 1, 5, std::make_shared<std::string>("sealed")}}}));
        QCOMPARE((*opened)->attachmentPart(name, 1)->value().ciphertext, std::string("sealed"));
        PutInvitation invitation;
        invitation.lookup = InvitationLookup::random();
        invitation.creator = DeviceIdentity::generate().publicKeys();
        invitation.sealedInfo = "sealed";
        invitation.hosts.push_back(DeviceId::random());
        invitation.maker = invitation.hosts.front();
        invitation.isClosed = true;
        invitation.shares.emplace(invitation.maker, "share");
        QVERIFY((*opened)->write({{invitation}}));
        const auto stored = (*opened)->invitation(invitation.lookup)->value().invitation;
        QVERIFY(stored.isClosed && stored.shares == invitation.shares && stored.maker == invitation.maker);
    }

    void newerTablesAreNotTouched()
    {
        PostgresConnection connection(m_tables.settings, m_tables.schema);
        QVERIFY(connection.execute("UPDATE schema_version SET version = 999"));
        const auto opened = PostgresStore::open(m_tables);
        QVERIFY(!opened);
        QVERIFY(opened.error().kind == StoreErrorKind::Newer);
    }

    void manyNodesBeginAtOnce()
    {
        const auto tables = PostgresCluster::shared().freshSchema();
        std::vector<std::thread> nodes;
        std::atomic<int> opened = 0;
        for (int i = 0; i < 8; ++i)
            nodes.emplace_back([&] { opened += PostgresStore::open(tables).has_value() ? 1 : 0; });
        for (auto& node : nodes)
            node.join();
        QCOMPARE(opened.load(), 8);
    }
};

KUDELMA_SUITE(TestRelayNeighbours)
#include "tst_relay_neighbours.moc"

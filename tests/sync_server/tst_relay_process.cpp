// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// The real binary: what it has acknowledged survives kill -9, and it tells nobody about anybody.
#include "support/suites.h"
#include "sync_server/support/server_process.h"
#include "sync_server/support/socket_client.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

#include <random>

using namespace kudelma;
using namespace kudelma::relay;
using namespace kudelma::relay::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kKills = 200; ///< KUDELMA_KILLS=n makes more: a soak.
constexpr int kKillsOfACircle = 20; ///< Then a new one, so that looking at all of it stays short.
constexpr int kUnderWay = 16; ///< Puts that wait for their ack at one time.

} // namespace

class TestRelayProcess : public QObject
{
    Q_OBJECT

    /// All that was acknowledged must be there, at its place, with its chain.
    static void lookAtAll(SocketClient& host, TestCircle& circle)
    {
        auto& known = circle.head();
        const auto expected = known.index;
        QVERIFY(host.subscribe(circle.id(), 0, {position({}, 1, 1)}).has_caught_up());
        Follower follower;
        follower.follow(circle.id(), host.inbox);
        QCOMPARE(follower.complaints, std::vector<std::string>());
        QVERIFY2(follower.index() >= expected, qPrintable(QString::number(expected)));
        if (expected > 0) {
            const auto there = follower.heads.at({1, {}});
            const auto back = static_cast<std::size_t>(there.index - expected);
            QVERIFY(there.recent[there.recent.size() - 1 - back] == known.chain);
            known = there; // With what came to the disk without its ack.
        }
    }

private Q_SLOTS:
    void whatWasAcknowledgedSurvivesKill()
    {
        QTemporaryDir folder;
        ServerProcess server(folder.filePath(u"data"_s));
        const int kills = std::max(qEnvironmentVariableIntValue("KUDELMA_KILLS"), kKills);
        std::mt19937 random(std::random_device{}());
        SocketClient host;
        std::unique_ptr<TestCircle> circle;
        std::size_t acknowledged = 0;
        for (int kill = 0; kill <= kills; ++kill) {
            QVERIFY2(server.start(), server.output().constData());
            QVERIFY(host.connectTo(server.url()));
            if (circle)
                lookAtAll(host, *circle);
            if (kill == kills)
                break;
            if (kill % kKillsOfACircle == 0)
                circle = std::make_unique<TestCircle>(host);
            auto& known = circle->head();

            // Writes as fast as it may, and is killed somewhere in the middle.
            std::map<std::uint64_t, LogHead> waiting; // By request: the head once it is acknowledged.
            LogHead sent = known;
            LogHead safe = known;
            bool isKilled = false;
            std::optional<QElapsedTimer> sinceFirstAck;
            const int life = std::uniform_int_distribution<int>(1, 40)(random);
            std::size_t looked = host.inbox.size();
            const auto sendMore = [&] {
                while (waiting.size() < kUnderWay) {
                    known = sent;
                    const auto envelope = circle->update(host, 300);
                    circle->moveOn(envelope);
                    sent = known;
                    waiting.emplace(host.post(putFrame(envelope)), sent);
                }
            };
            sendMore();
            while (!host.isClosed && host.waitFor([&] { return host.inbox.size() > looked; })) {
                for (; looked < host.inbox.size(); ++looked) {
                    const auto& frame = host.inbox[looked];
                    const auto put = waiting.find(frame.request());
                    if (put == waiting.end())
                        continue;
                    if (frame.has_ack()) {
                        QCOMPARE(frame.ack().chain_hash(), textOf(put->second.chain.view()));
                        safe = put->second;
                        ++acknowledged;
                    }
                    waiting.erase(put);
                    if (!sinceFirstAck)
                        sinceFirstAck.emplace().start();
                }
                if (!isKilled && sinceFirstAck && sinceFirstAck->elapsed() >= life) {
                    server.kill();
                    isKilled = true;
                }
                if (!isKilled && safe.index + 150 > sent.index && sent.index < known.index + 150)
                    sendMore();
            }
            if (!isKilled)
                server.kill();
            host.abort();
            known = safe;
        }
        qInfo("%zu acknowledged envelopes over %d kills", acknowledged, kills);
        QVERIFY(acknowledged > std::size_t(kills));
    }

    void terminatingEndsCleanly()
    {
        QTemporaryDir folder;
        ServerProcess server(folder.filePath(u"data"_s));
        QVERIFY(server.start());
        SocketClient host;
        QVERIFY(host.connectTo(server.url()));
        TestCircle circle(host);
        circle.write(host);
        QVERIFY(server.terminate());
        QVERIFY(host.waitFor([&] { return host.isClosed; }));
        QVERIFY(
            std::any_of(host.inbox.begin(), host.inbox.end(), [](const auto& frame) { return frame.has_draining(); }));
        QVERIFY(!QFile::exists(folder.filePath(u"data/relay.db-wal"_s))); // Closed, not only ended.
        QVERIFY(server.start());
        QVERIFY(host.connectTo(server.url()));
        QVERIFY(host.subscribe(circle.id()).has_caught_up());
    }

    void itSaysWhyItCannotStart()
    {
        QTemporaryDir folder;
        ServerProcess first(folder.filePath(u"data"_s));
        ServerProcess second(folder.filePath(u"data"_s));
        QVERIFY(first.start());
        QVERIFY(!second.start());
        QCOMPARE(second.exitCode(), 1);
        QVERIFY(second.output().contains("another server"));
        ServerProcess third(folder.filePath(u"data"_s));
        QVERIFY(!third.start({u"--listen"_s, u"nowhere"_s}));
        QCOMPARE(third.exitCode(), 2);
    }

    /// Whatever the system allows: a memory image of a server would name who talks to whom.
    void aServerThatCrashesLeavesNoCoreFile()
    {
        QTemporaryDir folder;
        ServerProcess server(folder.filePath(u"data"_s));
        QVERIFY(server.start());
        QFile limits(u"/proc/%1/limits"_s.arg(server.pid()));
        QVERIFY(limits.open(QIODevice::ReadOnly));
        const QString all = QString::fromLatin1(limits.readAll());
        QVERIFY(all.contains(QRegularExpression(u"Max core file size +0 +0 "_s)));
        QVERIFY(server.crash());
        QVERIFY(QDir(folder.path()).entryList({u"core*"_s}, QDir::Files).isEmpty());
        QVERIFY(QDir::current().entryList({u"core*"_s}, QDir::Files).isEmpty());
    }

    void logsAndFilesNameNobody()
    {
        QTemporaryDir folder;
        ServerProcess server(folder.filePath(u"data"_s));
        QVERIFY(server.start());
        SocketClient host;
        SocketClient guest;
        QVERIFY(host.connectTo(server.url()));
        QVERIFY(guest.connectTo(server.url()));
        TestCircle circle(host, {{&guest, Role::Guest}});
        circle.write(host);
        (void)guest.put(circle.update(guest)); // Refused.
        guest.socket.sendBinaryMessage("garbage");
        wire::Frame crooked; // what is no UTF-8 makes the library of the messages speak
        crooked.mutable_code_resolve()->set_digits("\xff\xfe");
        guest.socket.sendBinaryMessage(QByteArray::fromStdString(crooked.SerializePartialAsString()));
        host.socket.sendBinaryMessage(QByteArray(300'000, 'x'));
        QVERIFY(host.waitFor([&] { return host.isClosed; }));
        QVERIFY(server.terminate());

        QByteArray everything = server.output();
        QDirIterator files(folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            everything += file.readAll();
        }
        QVERIFY(everything.contains("listening"));
        QVERIFY(!server.output().contains("protobuf"));
        const auto bytesOf = [](const auto& id) {
            return QByteArray(
                reinterpret_cast<const char*>(id.view().data()), static_cast<qsizetype>(id.view().size()));
        };
        for (const QByteArray& raw : {bytesOf(circle.id()), bytesOf(host.id()), bytesOf(guest.id())}) {
            for (const QByteArray& form : {raw, raw.toHex(), raw.toBase64(QByteArray::OmitTrailingEquals)})
                QVERIFY(!everything.contains(form));
        }
        // The only address is the one that it listens on.
        QCOMPARE(server.output().count("127.0.0.1"), 1);
    }
};

KUDELMA_SUITE(TestRelayProcess)
#include "tst_relay_process.moc"

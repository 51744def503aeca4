// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "support/relay_network.h"
#include "support/suites.h"
#include "sync/lobby.h"
#include "sync_server/relay_server.h"
#include "vault/case_store.h"

#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

namespace kudelma::sync::test {

namespace {

/// One device on real sockets and a real clock.
struct Device
{
    explicit Device(const QUrl& server)
    {
        auto made = vault::CaseStore::create(directory.filePath(QStringLiteral("case.db")).toStdString(), key);
        if (!made)
            qFatal("no vault");
        store = std::move(*made);
        SyncClient::Options options;
        options.server = server;
        client = std::make_unique<SyncClient>(*store, identity, options);
        client->start();
    }
    [[nodiscard]] bool isOnline() const { return client->connection().state == ConnectionState::Online; }
    void write(const CircleId& circle, const std::string& word)
    {
        auto* document = client->document(circle);
        document->transact([&](crdt::Transaction& t) { document->array("words").push(t, {crdt::Any(word)}); });
        client->flush();
    }
    [[nodiscard]] std::size_t words(const CircleId& circle)
    {
        auto* document = client->document(circle);
        return document ? document->array("words").size() : 0;
    }

    QTemporaryDir directory;
    crypto::DatabaseKey key = crypto::DatabaseKey::random();
    crypto::DeviceIdentity identity = crypto::DeviceIdentity::generate();
    std::unique_ptr<vault::CaseStore> store;
    std::unique_ptr<SyncClient> client;
};

std::unique_ptr<relay::RelayServer> startServer(const QTemporaryDir& data, quint16 port = 0)
{
    relay::RelayServer::Options options;
    options.front.address = QHostAddress::LocalHost;
    options.front.port = port;
    options.data = data.path().toStdString();
    auto started = relay::RelayServer::start(options);
    return started ? std::move(*started) : nullptr;
}

} // namespace

/// The same over real sockets, with the server's own threads and clock.
class LoopbackTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::initialise()); }

    void twoDevicesMeetAndSurviveARestartOfTheServer()
    {
        QTemporaryDir data;
        auto server = startServer(data);
        QVERIFY(server);
        const auto url = server->url();
        const auto port = server->port();
        Device pia(url);
        Device mikko(url);
        QTRY_VERIFY(pia.isOnline() && mikko.isOnline());
        const auto circle = *pia.client->createCircle();
        bool added = false;
        pia.client->addDevice(circle, mikko.identity.publicKeys(), Role::Member,
            [&](const Result<void>& result) { added = result.has_value(); });
        QTRY_VERIFY(added);
        QVERIFY(mikko.client->joinCircle(*pia.client->ticket(circle)));
        pia.write(circle, "ennen");
        QTRY_COMPARE(mikko.words(circle), 1u);
        server.reset();
        QTRY_VERIFY(!pia.isOnline() && !mikko.isOnline());
        QVERIFY(pia.client->connection().lastError != ConnectionError::Blocked);
        pia.write(circle, "poissa");
        mikko.write(circle, "niinikään");
        server = startServer(data, port);
        QVERIFY(server);
        pia.client->retryNow();
        mikko.client->retryNow();
        QTRY_COMPARE_WITH_TIMEOUT(mikko.words(circle), 3u, 15'000);
        QTRY_COMPARE_WITH_TIMEOUT(pia.words(circle), 3u, 15'000);
        QTRY_COMPARE(pia.client->circle(circle)->pendingChanges, 0u);
        QCOMPARE(
            pia.client->document(circle)->toJson().toJsonText(), mikko.client->document(circle)->toJson().toJsonText());
    }

    void whatIsNoServerOfOursIsToldFromNoServerAtAll()
    {
        // It answers, but not in our language: a captive portal.
        QTcpServer portal;
        QVERIFY(portal.listen(QHostAddress::LocalHost));
        connect(&portal, &QTcpServer::newConnection, &portal, [&] {
            auto* socket = portal.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket] {
                socket->readAll();
                socket->write("HTTP/1.1 302 Found\r\nLocation: http://login.example/\r\nContent-Length: 0\r\n\r\n");
            });
        });
        Device caught(QUrl(QStringLiteral("ws://127.0.0.1:%1").arg(portal.serverPort())));
        QTRY_VERIFY(caught.client->connection().lastError == ConnectionError::Blocked);
        quint16 freePort = 0;
        {
            QTcpServer nobody;
            QVERIFY(nobody.listen(QHostAddress::LocalHost));
            freePort = nobody.serverPort();
        }
        Device alone(QUrl(QStringLiteral("ws://127.0.0.1:%1").arg(freePort)));
        QTRY_VERIFY(alone.client->connection().lastError == ConnectionError::Unreachable);
    }
};

} // namespace kudelma::sync::test

KUDELMA_SUITE(kudelma::sync::test::LoopbackTest)
#include "loopback_test.moc"

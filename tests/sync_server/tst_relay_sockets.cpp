// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// The relay on real sockets: two devices meet, and hostile ones are shown the door early.
#include "crypto/invitation.h"
#include "support/suites.h"
#include "sync_server/options.h"
#include "sync_server/support/socket_client.h"
#include "wire/limits.h"

#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

using namespace kudelma;
using namespace kudelma::relay;
using namespace kudelma::relay::test;
using namespace Qt::StringLiterals;

class TestRelaySockets : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<RelayServer> m_server;

    void start(const QStringList& origins = {})
    {
        m_server.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        auto server
            = RelayServer::start({{QHostAddress::LocalHost, 0, origins, false}, m_folder->path().toStdString()});
        QVERIFY2(server.has_value(), server ? "" : qPrintable(server.error()));
        m_server = std::move(*server);
    }
    /// A socket after the handshake, for what no WebSocket library would send.
    std::unique_ptr<QTcpSocket> rawSocket()
    {
        auto socket = std::make_unique<QTcpSocket>();
        socket->connectToHost(QHostAddress::LocalHost, m_server->port());
        socket->write("GET / HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                      "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n");
        QByteArray answer;
        if (!QTest::qWaitFor([&] { return (answer += socket->readAll()).contains("\r\n\r\n"); },
                static_cast<int>(kPatience.count())))
            qFatal("no handshake: %s", answer.constData());
        return socket;
    }
    bool isClosed(QTcpSocket& socket, QByteArray* said = nullptr)
    {
        return QTest::qWaitFor(
            [&] {
                const auto bytes = socket.readAll();
                if (said)
                    *said += bytes;
                return socket.state() != QAbstractSocket::ConnectedState;
            },
            static_cast<int>(kPatience.count()));
    }
    static QByteArray frameHeader(quint8 opcode, quint64 announced)
    {
        const bool isLong = announced > 0xffff; // The shortest form is the only one allowed.
        QByteArray header;
        header.append(static_cast<char>(opcode));
        header.append(static_cast<char>(0x80 | (isLong ? 127 : 126)));
        for (int shift = isLong ? 56 : 8; shift >= 0; shift -= 8)
            header.append(static_cast<char>(announced >> shift));
        return header + QByteArray(4, '\0'); // The mask.
    }

private Q_SLOTS:
    void init() { start(); }

    void twoDevicesMeet()
    {
        SocketClient host;
        SocketClient guest;
        QVERIFY(host.connectTo(m_server->url()));
        QVERIFY(guest.connectTo(m_server->url()));
        TestCircle circle(host);
        QVERIFY(host.subscribe(circle.id()).has_caught_up());

        // The host invites, the guest knocks, the host lets the guest in.
        const auto link = crypto::InvitationLink::generate();
        wire::Frame invitation;
        invitation.mutable_invitation_put()->set_lookup(textOf(link.lookup.view()));
        invitation.mutable_invitation_put()->set_sealed_info(
            textOf(crypto::sealInvitationInfo(link, crypto::randomBytes(50))));
        invitation.mutable_invitation_put()->set_valid_to_ms(SystemClock().unixMs() + 60'000);
        QVERIFY(host.ask(invitation).has_done());
        wire::Frame get;
        get.mutable_invitation_get()->set_lookup(textOf(link.lookup.view()));
        const auto found = guest.ask(get);
        QVERIFY(found.has_invitation());
        QVERIFY(crypto::openInvitationInfo(link, roster::viewOf(found.invitation().sealed_info())).has_value());
        wire::Frame knock;
        knock.mutable_knock()->set_lookup(textOf(link.lookup.view()));
        knock.mutable_knock()->set_sealed_knock(textOf(crypto::sealTo(host.keys().sealing, crypto::randomBytes(20))));
        QVERIFY(guest.ask(knock).has_done());
        QVERIFY(host.waitFor([&] { return !host.inbox.empty() && host.inbox.back().has_knock_notice(); }));
        const auto keys = roster::keysFrom(host.inbox.back().knock_notice().guest());
        QVERIFY(keys == guest.keys());
        circle.change(host,
            RosterBuilder(circle.roster, host.identity())
                .add(*keys, Role::Guest, link.lookup.view())
                .shareKey(circle.key));
        wire::Frame answer;
        answer.mutable_knock_answer()->set_lookup(textOf(link.lookup.view()));
        answer.mutable_knock_answer()->set_guest_device(textOf(guest.id().view()));
        answer.mutable_knock_answer()->set_sealed_answer(
            textOf(crypto::sealTo(guest.keys().sealing, circle.id().view())));
        roster::signKnockAnswer(host.identity(), *answer.mutable_knock_answer());
        QVERIFY(host.ask(answer).has_done());
        QVERIFY(guest.waitFor([&] { return guest.inbox.back().has_knock_answer(); }));
        QVERIFY(roster::verifyKnockAnswer(host.keys(), guest.inbox.back().knock_answer()));

        // They write to each other.
        QVERIFY(guest.subscribe(circle.id()).has_caught_up());
        circle.write(host, 500);
        circle.write(guest, 500, guest.ownLog());
        Follower atHost;
        Follower atGuest;
        QVERIFY(host.waitFor([&] { return host.inbox.back().has_entries(); }));
        atHost.follow(circle.id(), host.inbox);
        QVERIFY(guest.waitFor([&] { return guest.inbox.back().has_entries() || guest.inbox.back().has_ack(); }));
        atGuest.follow(circle.id(), guest.inbox);
        QCOMPARE(atHost.complaints, std::vector<std::string>());
        QCOMPARE(atGuest.complaints, std::vector<std::string>());
        QCOMPARE(atHost.index(), 1u);
        QCOMPARE(atGuest.index(), 1u);
        // And the guest opens what the host wrote with the key from the roster.
        const auto key = guest.identity().unseal(*atGuest.roster->wrapFor(guest.id()));
        QVERIFY(key.has_value());
        QVERIFY(std::equal(key->view().begin(), key->view().end(), circle.key.view().begin(), circle.key.view().end()));
    }

    void aReaderWhoDoesNotReadHindersNobody()
    {
        SocketClient host;
        SocketClient reader;
        SocketClient sleeper;
        for (auto* client : {&host, &reader, &sleeper})
            QVERIFY(client->connectTo(m_server->url()));
        TestCircle circle(host, {{&reader, Role::Reader}, {&sleeper, Role::Reader}});
        QVERIFY(reader.subscribe(circle.id()).has_caught_up());
        QVERIFY(sleeper.subscribe(circle.id()).has_caught_up());
        // Stops reading: what comes stays in the kernel, then in the server.
        QObject::disconnect(&sleeper.socket, nullptr, &sleeper, nullptr);
        sleeper.socket.setReadBufferSize(1);
        for (int i = 0; i < 60; ++i)
            circle.write(host, 100'000);
        Follower follower;
        QVERIFY(reader.waitFor([&] {
            return reader.inbox.back().has_entries()
                && reader.inbox.back().entries().first_index()
                    + std::uint64_t(reader.inbox.back().entries().envelopes_size())
                == 61;
        }));
        follower.follow(circle.id(), reader.inbox);
        QCOMPARE(follower.complaints, std::vector<std::string>());
        QCOMPARE(follower.index(), 60u);
    }

    void aSnapshotMayBeLarge()
    {
        SocketClient host;
        QVERIFY(host.connectTo(m_server->url()));
        TestCircle circle(host);
        QVERIFY(host.subscribe(circle.id()).has_caught_up());
        circle.write(host);
        circle.writeSnapshot(host, 3u << 20);
        SocketClient again(*DeviceIdentity::fromSeed(host.identity().seed().view()));
        QVERIFY(again.connectTo(m_server->url()));
        QVERIFY(again.subscribe(circle.id()).has_caught_up());
        Follower follower;
        follower.follow(circle.id(), again.inbox);
        QCOMPARE(follower.snapshots, 1u);
        QCOMPARE(follower.index(), 2u);
    }

    void hugeFramesAreRefusedBeforeTheyAreRead_data()
    {
        QTest::addColumn<quint64>("announced");
        QTest::newRow("4 KiB + 1") << quint64(wire::kMaxFrameBytesBeforeSignIn + 1);
        QTest::newRow("16 MiB") << quint64(16 << 20);
        QTest::newRow("4 GiB") << (quint64(4) << 30);
        QTest::newRow("2^62") << (quint64(1) << 62);
    }
    void hugeFramesAreRefusedBeforeTheyAreRead()
    {
        QFETCH(quint64, announced);
        const auto socket = rawSocket();
        socket->write(frameHeader(0x82, announced));
        QByteArray said;
        QVERIFY(isClosed(*socket, &said));
        QVERIFY(said.contains(QByteArray("\x03\xf1", 2))); // 1009
    }

    void endlessFragmentsAreRefused()
    {
        const auto socket = rawSocket();
        socket->write(frameHeader(0x02, 1000) + QByteArray(1000, 'x'));
        for (int i = 0; i < 10; ++i)
            socket->write(frameHeader(0x00, 1000) + QByteArray(1000, 'x'));
        QByteArray said;
        QVERIFY(isClosed(*socket, &said));
        QVERIFY(said.contains(QByteArray("\x03\xf1", 2)));
    }

    void textIsRefused()
    {
        SocketClient client;
        QVERIFY(client.open(m_server->url()));
        client.socket.sendTextMessage(u"hello"_s);
        QVERIFY(client.waitFor([&] { return client.isClosed; }));
        QCOMPARE(client.socket.closeCode(), QWebSocketProtocol::CloseCodeDatatypeNotSupported);
    }

    void aLargeFrameAfterSignInIsRefusedWith1009()
    {
        SocketClient client;
        QVERIFY(client.connectTo(m_server->url()));
        client.socket.sendBinaryMessage(QByteArray(static_cast<qsizetype>(wire::kMaxFrameBytes + 1), 'x'));
        QVERIFY(client.waitFor([&] { return client.isClosed; }));
        QCOMPARE(client.socket.closeCode(), QWebSocketProtocol::CloseCodeTooMuchData);
    }

    void pagesOfOtherOriginsAreRefused()
    {
        start({u"https://meet.example.fi"_s});
        SocketClient stranger(DeviceIdentity::generate(), u"https://elsewhere.example"_s);
        QVERIFY(!stranger.open(m_server->url()));
        SocketClient page(DeviceIdentity::generate(), u"https://meet.example.fi"_s);
        QVERIFY(page.connectTo(m_server->url()));
        SocketClient native;
        QVERIFY(native.connectTo(m_server->url()));
    }

    void whoDisconnectsInTheMiddleLeavesNothingBehind()
    {
        SocketClient host;
        QVERIFY(host.connectTo(m_server->url()));
        TestCircle circle(host);
        for (int i = 0; i < 20; ++i) {
            SocketClient client(*DeviceIdentity::fromSeed(host.identity().seed().view()));
            QVERIFY(client.connectTo(m_server->url()));
            wire::Frame frame;
            frame.mutable_subscribe()->set_circle(textOf(circle.id().view()));
            client.post(frame);
            client.abort();
            circle.write(host);
        }
    }

    void theDrainTellsEverybodyAndKeepsItsWord()
    {
        SocketClient host;
        QVERIFY(host.connectTo(m_server->url()));
        TestCircle circle(host);
        QSignalSpy drained(m_server.get(), &RelayServer::drained);
        const auto request = host.post(putFrame(circle.update(host)));
        QVERIFY(host.waitFor([&] { return host.reply(request) != nullptr; }));
        m_server->drain();
        QVERIFY(host.waitFor([&] { return host.inbox.back().has_draining(); }));
        QTRY_COMPARE(drained.size(), 1);
        QVERIFY(host.inbox.back().draining().reconnect_within_ms() > 0);
    }

    // ---- starting

    void whatCannotStartSaysWhy()
    {
        QTemporaryDir folder;
        const auto taken
            = RelayServer::start({{QHostAddress::LocalHost, m_server->port(), {}, false}, folder.path().toStdString()});
        QVERIFY(!taken.has_value());
        QVERIFY(taken.error().contains(u"Cannot listen"_s));
        const auto second
            = RelayServer::start({{QHostAddress::LocalHost, 0, {}, false}, m_folder->path().toStdString()});
        QVERIFY(!second.has_value());
        QVERIFY(second.error().contains(u"another server"_s));
    }

    void optionsComeFromTheFileAndTheCommandLine()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"relay.conf"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("# a comment\nlisten = [::1]:4001\ndata = /srv/kudelma\nallowed_origin = https://a.example\n"
                   "allowed_origin=https://b.example\nforwarded_for = yes\n");
        file.close();
        auto options = readOptions({u"kudelma_server"_s, u"--config"_s, file.fileName()});
        QVERIFY(options.has_value());
        QCOMPARE(options->relay.front.address, QHostAddress(QHostAddress::LocalHostIPv6));
        QCOMPARE(options->relay.front.port, 4001);
        QCOMPARE(options->relay.front.allowedOrigins.size(), 2);
        QVERIFY(options->relay.front.trustsForwardedFor);
        options = readOptions(
            {u"kudelma_server"_s, u"--config"_s, file.fileName(), u"--listen"_s, u"0.0.0.0:0"_s, u"--data"_s, u"/x"_s});
        QCOMPARE(options->relay.front.port, 0);
        QCOMPARE(options->relay.data, std::filesystem::path("/x"));
    }

    void badOptionsAreNamed_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("unknown") << QByteArray("colour = blue");
        QTest::newRow("no value") << QByteArray("listen");
        QTest::newRow("bad value") << QByteArray("forwarded_for = perhaps");
        QTest::newRow("no port") << QByteArray("listen = 127.0.0.1");
        QTest::newRow("no address") << QByteArray("listen = :4000");
        QTest::newRow("large port") << QByteArray("listen = 127.0.0.1:70000");
    }
    void badOptionsAreNamed()
    {
        QFETCH(QByteArray, line);
        QTemporaryDir folder;
        QFile file(folder.filePath(u"relay.conf"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("data = /x\n" + line + '\n');
        file.close();
        QVERIFY(!readOptions({u"kudelma_server"_s, u"--config"_s, file.fileName()}).has_value());
    }
};

KUDELMA_SUITE(TestRelaySockets)
#include "tst_relay_sockets.moc"

// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "support/suites.h"
#include "wire_tap.h"

#include <QSignalSpy>
#include <QTest>
#include <QWebSocket>
#include <QWebSocketServer>

using namespace Qt::StringLiterals;
using namespace kudelma::e2e;

class WireTapTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void passesOnAndKeepsBothDirectionsInTheOpen_data();
    void passesOnAndKeepsBothDirectionsInTheOpen();
    void breaksWhenCutAndComesBack();
    void takesTheMaskOffByteByByte();

private:
    std::unique_ptr<QWebSocketServer> m_server;
    std::unique_ptr<WireTap> m_tap;
    QString m_address;
};

void WireTapTest::init()
{
    m_server = std::make_unique<QWebSocketServer>(u"echo"_s, QWebSocketServer::NonSecureMode);
    QVERIFY(m_server->listen(QHostAddress::LocalHost));
    connect(m_server.get(), &QWebSocketServer::newConnection, this, [this] {
        QWebSocket* guest = m_server->nextPendingConnection();
        guest->setParent(m_server.get());
        connect(guest, &QWebSocket::binaryMessageReceived, guest,
            [guest](const QByteArray& message) { guest->sendBinaryMessage("answer to " + message); });
    });
    m_tap = std::make_unique<WireTap>();
    m_address = m_tap->listen(u"ws://127.0.0.1:%1"_s.arg(m_server->serverPort()));
}

void WireTapTest::cleanup()
{
    m_tap.reset();
    m_server.reset();
}

void WireTapTest::passesOnAndKeepsBothDirectionsInTheOpen_data()
{
    QTest::addColumn<int>("size");
    for (const int size : {1, 125, 126, 65'535, 65'536, 200'000})
        QTest::addRow("%d bytes", size) << size;
}

void WireTapTest::passesOnAndKeepsBothDirectionsInTheOpen()
{
    QFETCH(int, size);
    QWebSocket client;
    QSignalSpy answered(&client, &QWebSocket::binaryMessageReceived);
    client.open(QUrl(m_address));
    QTRY_COMPARE(client.state(), QAbstractSocket::ConnectedState);
    const QByteArray message = QByteArray(size, 'x') + "end";
    client.sendBinaryMessage(message);
    client.sendBinaryMessage("second");
    QTRY_COMPARE(answered.size(), 2);
    QCOMPARE(answered[0][0].toByteArray(), "answer to " + message);
    QVERIFY(m_tap->toServer().contains(message));
    QVERIFY(m_tap->toServer().contains("second"));
    QVERIFY(m_tap->toClient().contains("answer to second"));
}

void WireTapTest::breaksWhenCutAndComesBack()
{
    QWebSocket client;
    client.open(QUrl(m_address));
    QTRY_COMPARE(client.state(), QAbstractSocket::ConnectedState);
    m_tap->setCut(true);
    QTRY_COMPARE(client.state(), QAbstractSocket::UnconnectedState);
    QSignalSpy gone(&client, &QWebSocket::disconnected);
    client.open(QUrl(m_address));
    QTRY_COMPARE(client.state(), QAbstractSocket::UnconnectedState);
    m_tap->setCut(false);
    client.open(QUrl(m_address));
    QTRY_COMPARE(client.state(), QAbstractSocket::ConnectedState);
}

void WireTapTest::takesTheMaskOffByteByByte()
{
    QByteArray wire = "GET / HTTP/1.1\r\n\r\n";
    const QByteArray mask = "\x01\x02\x03\x04";
    for (const QByteArray& words : {"Hei"_ba, ""_ba, "Aino ja Rekku"_ba}) {
        wire += char(0x82);
        wire += char(0x80 | words.size());
        wire += mask;
        for (qsizetype i = 0; i < words.size(); ++i)
            wire += char(words[i] ^ mask[i % 4]);
    }
    Unmasker unmasker;
    QByteArray plain;
    for (const char byte : wire)
        plain += unmasker.take(QByteArray(1, byte));
    QCOMPARE(plain, "GET / HTTP/1.1\r\n\r\nHeiAino ja Rekku"_ba);
}

KUDELMA_SUITE(WireTapTest)
#include "tst_wire_tap.moc"

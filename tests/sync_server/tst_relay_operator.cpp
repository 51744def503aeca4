// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// What the operator has: probes, figures, logs, backups, verbs.
#include "support/suites.h"
#include "sync_server/backup.h"
#include "sync_server/control.h"
#include "sync_server/limits.h"
#include "sync_server/log_lines.h"
#include "sync_server/service_notice.h"
#include "sync_server/store_files.h"
#include "sync_server/support/server_process.h"
#include "sync_server/support/socket_client.h"

#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslConfiguration>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace kudelma;
using namespace kudelma::relay;
using namespace kudelma::relay::test;
using namespace Qt::StringLiterals;

namespace {

struct Page
{
    int status = 0;
    QByteArray text;
};

Page get(const QUrl& url)
{
    QNetworkAccessManager network;
    std::unique_ptr<QNetworkReply> reply(network.get(QNetworkRequest(url)));
    if (!QTest::qWaitFor([&] { return reply->isFinished(); }, int(kPatience.count())))
        return {};
    return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->readAll()};
}

/// The value of a metric, or -1.
double figure(const QByteArray& page, const QByteArray& name)
{
    for (const QByteArray& line : page.split('\n')) {
        if (line.startsWith(name + ' '))
            return line.mid(name.size() + 1).toDouble();
    }
    return -1;
}

struct Said
{
    int code = -1;
    QByteArray out;
    QByteArray err;
};

Said verb(const QStringList& arguments)
{
    QProcess process;
    process.start(QStringLiteral(KUDELMA_SERVER), arguments);
    if (!process.waitForFinished(int(kPatience.count())))
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

void flipByte(const QString& path, qint64 at)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.seek(at);
    const char was = file.read(1).at(0);
    file.seek(at);
    QCOMPARE(file.write(QByteArray(1, char(was ^ 1))), 1);
}

} // namespace

class TestRelayOperator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::initialise()); }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_data = m_folder->filePath(u"data"_s);
    }

    void theProbesAndFiguresStandOnAListenerOfTheirOwn()
    {
        ServerProcess server(m_data);
        QVERIFY2(server.start({u"--status"_s, u"127.0.0.1:0"_s}), server.output().constData());
        const QUrl status = statusOf(server);
        QCOMPARE(get(status.resolved(QUrl(u"/livez"_s))).status, 200);
        QCOMPARE(get(status.resolved(QUrl(u"/readyz"_s))).status, 200);
        QCOMPARE(get(status.resolved(QUrl(u"/"_s))).status, 404);
        SocketClient host;
        QVERIFY(host.connectTo(server.url()));
        TestCircle circle(host);
        for (int i = 0; i < 5; ++i)
            circle.write(host);
        (void)host.ask(putFrame(circle.update(host))); // not moved on: its number is used again
        (void)host.ask(putFrame(circle.update(host)));
        const QByteArray page = get(status.resolved(QUrl(u"/metrics"_s))).text;
        QCOMPARE(figure(page, "kudelma_connections"), 1.0);
        QCOMPARE(figure(page, "kudelma_connections_accepted_total"), 1.0);
        QCOMPARE(figure(page, "kudelma_ready"), 1.0);
        QVERIFY(figure(page, "kudelma_frames_received_total") >= 8);
        QVERIFY(figure(page, "kudelma_sent_bytes_total") > 0 && figure(page, "kudelma_received_bytes_total") > 0);
        QVERIFY(figure(page, "kudelma_commit_seconds_count") >= 6);
        QCOMPARE(
            figure(page, "kudelma_commit_seconds_bucket{le=\"+Inf\"}"), figure(page, "kudelma_commit_seconds_count"));
        QVERIFY(figure(page, "kudelma_refused_total{code=\"conflict\"}") >= 1);
        QVERIFY(figure(page, "kudelma_store_bytes") > 0 && figure(page, "kudelma_store_free_bytes") > 0);
        QVERIFY(figure(page, "process_resident_memory_bytes") > 1e6 && figure(page, "process_open_fds") > 3);
        // Every line is a comment or a name with a number; nothing names anybody.
        for (const QByteArray& line : page.split('\n')) {
            bool isNumber = false;
            line.mid(line.lastIndexOf(' ') + 1).toDouble(&isNumber);
            QVERIFY2(line.isEmpty() || line.startsWith("# ") || isNumber, line.constData());
        }
        for (const QByteArray& id : {hexOf(circle.id()), hexOf(host.id())})
            QVERIFY(!page.contains(id));
        QVERIFY(!page.contains("127.0.0.1"));
        // The clients' port answers none of this.
        QUrl clients = server.url();
        clients.setScheme(u"http"_s);
        clients.setPath(u"/metrics"_s);
        QVERIFY(get(clients).status != 200);
    }

    void whoStopsIsNotReady()
    {
        ServerProcess server(m_data);
        QVERIFY(server.start({u"--status"_s, u"127.0.0.1:0"_s}));
        QCOMPARE(verb({u"status"_s, u"--data"_s, m_data}).code, 0);
        const Said told = verb({u"status"_s, u"--data"_s, m_data, u"--json"_s});
        const QJsonObject answer = QJsonDocument::fromJson(told.out).object();
        QVERIFY(answer[u"ok"_s].toBool() && answer[u"why"_s].toString().isEmpty());
        QVERIFY(answer[u"storeBytes"_s].toDouble() > 0);
        QCOMPARE(verb({u"drain"_s, u"--data"_s, m_data}).code, 0);
        QVERIFY(QTest::qWaitFor([&] { return verb({u"status"_s, u"--data"_s, m_data}).code == 1; }, 20'000));
        const Said gone = verb({u"status"_s, u"--data"_s, m_data});
        QVERIFY2(gone.err.startsWith("No server runs on "), gone.err.constData());
        QCOMPARE(gone.err.count('\n'), 1);
    }

    void aBackupOfARunningServerIsRestoredElsewhere()
    {
        ServerProcess server(m_data);
        SocketClient host;
        const auto written = filled(server, host);
        QVERIFY(written);
        TestCircle& circle = *written;
        const QString kept = m_folder->filePath(u"kept"_s);
        const Said made = verb({u"backup"_s, u"--data"_s, m_data, u"--to"_s, kept, u"--json"_s});
        QVERIFY2(made.code == 0, made.err.constData());
        QCOMPARE(QJsonDocument::fromJson(made.out).object()[u"circles"_s].toInt(), 1);
        QCOMPARE(QFileInfo(kept).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        const auto before = circle.head().index;
        circle.write(host); // after the backup: not in it
        QCOMPARE(verb({u"backup"_s, u"--data"_s, m_data, u"--to"_s, kept}).code, 1); // there already
        QVERIFY(server.terminate());

        const QString elsewhere = m_folder->filePath(u"elsewhere"_s);
        const Said restored = verb({u"restore"_s, u"--from"_s, kept, u"--data"_s, elsewhere});
        QVERIFY2(restored.code == 0, restored.err.constData());
        QCOMPARE(verb({u"check"_s, u"--data"_s, elsewhere}).code, 0);
        ServerProcess second(elsewhere);
        QVERIFY2(second.start(), second.output().constData());
        host.inbox.clear();
        QVERIFY(host.connectTo(second.url()));
        QVERIFY(host.subscribe(circle.id(), 0, {position({}, 1, 1)}).has_caught_up());
        Follower follower;
        follower.follow(circle.id(), host.inbox);
        QCOMPARE(follower.index(), before);
        // Neither over a store nor under a server's feet.
        QCOMPARE(verb({u"restore"_s, u"--from"_s, kept, u"--data"_s, elsewhere}).code, 1);
        QVERIFY(second.terminate());
        const Said over = verb({u"restore"_s, u"--from"_s, kept, u"--data"_s, elsewhere});
        QVERIFY2(over.code == 1 && over.err.contains("holds a store already"), over.err.constData());
        QCOMPARE(verb({u"check"_s, u"--data"_s, elsewhere}).code, 0);
    }

    void aBackupThatWasChangedIsRefusedAndLeavesNothing()
    {
        makeStore();
        const QString kept = m_folder->filePath(u"kept"_s);
        // Nothing is removed to make room for it.
        QVERIFY(QDir().mkpath(kept + u".new/precious"_s));
        QVERIFY(!makeBackup(m_data.toStdString(), kept.toStdString()));
        QVERIFY(QDir(kept + u".new"_s).removeRecursively() && !QFile::exists(kept));
        const std::atomic<bool> stop = true; // as when the server is told to stop meanwhile
        const auto broken = makeBackup(m_data.toStdString(), kept.toStdString(), &stop);
        QVERIFY(!broken && broken.error().contains(u"broken off"_s));
        QVERIFY(!QFile::exists(kept) && !QFile::exists(kept + u".new"_s));
        QVERIFY(makeBackup(m_data.toStdString(), kept.toStdString()));
        const QString target = m_folder->filePath(u"target"_s);
        const auto leavesNothing = [&] {
            const auto restored = restoreBackup(kept.toStdString(), target.toStdString());
            return !restored && !QFile::exists(target + u"/relay.db"_s) && !QFile::exists(target + u"/relay.key"_s);
        };
        for (const QString& file : {u"relay.db"_s, u"relay.key"_s}) {
            const QString path = kept + u'/' + file;
            flipByte(path, QFileInfo(path).size() / 2);
            QVERIFY(leavesNothing());
            flipByte(path, QFileInfo(path).size() / 2);
        }
        QVERIFY(QFile::rename(kept + u"/manifest.json"_s, kept + u"/kept.json"_s));
        QVERIFY(leavesNothing());
        QVERIFY(QFile::rename(kept + u"/kept.json"_s, kept + u"/manifest.json"_s));
        QVERIFY(!leavesNothing());
    }

    void aDamagedStoreIsFound()
    {
        makeStore();
        QVERIFY(checkStore(m_data.toStdString()));
        flipByte(m_data + u"/relay.db"_s, 3 * 4096 + 100);
        const auto found = checkStore(m_data.toStdString());
        QVERIFY(!found);
        QVERIFY(!makeBackup(m_data.toStdString(), m_folder->filePath(u"kept"_s).toStdString()));
        QVERIFY(!QFile::exists(m_folder->filePath(u"kept"_s)) && !QFile::exists(m_folder->filePath(u"kept.new"_s)));
    }

    void wrongOptionsAreToldInOneSentence()
    {
        const QString nowhere = m_folder->filePath(u"nowhere"_s);
        QCOMPARE(verb({u"backup"_s}).code, 2);
        QCOMPARE(verb({u"check"_s, u"--dta"_s, nowhere}).code, 2);
        QCOMPARE(verb({u"--lisen"_s, nowhere}).code, 2);
        QCOMPARE(verb({u"restore"_s, u"--data"_s, nowhere}).code, 2);
        for (const QStringList& wrong : {QStringList{u"check"_s, u"--data"_s, nowhere},
                 QStringList{u"backup"_s, u"--data"_s, nowhere, u"--to"_s, m_folder->filePath(u"kept"_s)}}) {
            const Said said = verb(wrong);
            QCOMPARE(said.code, 1);
            QVERIFY2(said.err.startsWith("There is no store in "), said.err.constData());
            QCOMPARE(said.err.count('\n'), 1);
        }
        QVERIFY(!QFile::exists(nowhere)); // asking makes nothing
    }

    void theControlTakesOneQuestionOfBoundedLength()
    {
        Control control;
        int asked = 0;
        control.add(u"count"_s, [&](const QJsonObject&, const Control::Answer& answer) {
            answer({{u"ok"_s, true}, {u"asked"_s, ++asked}});
        });
        std::filesystem::create_directory(m_data.toStdString());
        QVERIFY(control.listen(m_data.toStdString()));
        const auto askAside = [&](const QJsonObject& question) {
            QJsonObject answer;
            std::thread other([&] {
                answer = askServer(m_data.toStdString(), question, std::chrono::milliseconds(5000))
                             .value_or(QJsonObject());
            });
            const bool came = QTest::qWaitFor([&] { return !answer.isEmpty(); }, 6000);
            other.join();
            return came ? answer : QJsonObject();
        };
        QCOMPARE(askAside({{u"verb"_s, u"count"_s}})[u"asked"_s].toInt(), 1);
        QVERIFY(!askAside({{u"verb"_s, u"sing"_s}})[u"ok"_s].toBool(true));
        QVERIFY(!askAside({{u"verb"_s, u"count"_s}, {u"much"_s, QString(2 * kMaxControlLine, u'x')}})[u"ok"_s].toBool(
            true));
        QCOMPARE(asked, 1);
    }

    void aLogLineHoldsNothingOfLibraries()
    {
        const QByteArray ours = logLine(LogFormat::Json, QtWarningMsg, u"kudelma.store"_s, u"full \"disk\""_s, 0);
        const QJsonObject line = QJsonDocument::fromJson(ours).object();
        QCOMPARE(line[u"time"_s].toString(), u"1970-01-01T00:00:00.000Z"_s);
        QCOMPARE(line[u"level"_s].toString(), u"warning"_s);
        QCOMPARE(line[u"category"_s].toString(), u"kudelma.store"_s);
        QCOMPARE(line[u"message"_s].toString(), u"full \"disk\""_s);
        QCOMPARE(ours.count('\n'), 1);
        for (const auto format : {LogFormat::Json, LogFormat::Text})
            QVERIFY(!logLine(format, QtWarningMsg, u"qt.network.ssl"_s, u"peer 192.0.2.7"_s, 0).contains("192.0.2.7"));
        ServerProcess server(m_data);
        QFile file(m_folder->filePath(u"conf"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("log = json\n");
        file.close();
        QVERIFY(server.start({u"--config"_s, file.fileName()}));
        QVERIFY(server.terminate());
        QVERIFY(server.output().contains("\"message\":\"stopping\""));
    }

    void itSpeaksTlsItselfAndReadsANewCertificate()
    {
        makeCertificate(u"one"_s);
        for (const QString& end : {u".pem"_s, u".key"_s})
            QVERIFY(QFile::copy(QString::fromUtf8(path(u"one"_s + end)), QString::fromUtf8(path(u"served"_s + end))));
        const QString conf
            = writeConf("tls_certificate = " + path(u"served.pem"_s) + "\ntls_key = " + path(u"served.key"_s));
        ServerProcess server(m_data);
        QVERIFY2(server.start({u"--config"_s, conf}), server.output().constData());
        QCOMPARE(server.url().scheme(), u"wss"_s);
        // Whoever trusts this certificate, and no other, is let through.
        const auto works = [&](const QString& trusted) {
            SocketClient host;
            QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
            tls.setCaCertificates(QSslCertificate::fromPath(QString::fromUtf8(path(trusted + u".pem"_s))));
            host.socket.setSslConfiguration(tls);
            if (!host.connectTo(server.url()))
                return false;
            TestCircle circle(host);
            for (int i = 0; i < 20; ++i)
                circle.write(host);
            return host.subscribe(circle.id(), 0, {position({}, 1, 1)}).has_caught_up();
        };
        QVERIFY(works(u"one"_s));
        QUrl plain = server.url();
        plain.setScheme(u"ws"_s);
        SocketClient open;
        QVERIFY(!open.open(plain));
        makeCertificate(u"two"_s);
        makeCertificate(u"three"_s);
        const auto put = [&](const QString& name) {
            for (const QString& end : {u".pem"_s, u".key"_s}) {
                const QString target = QString::fromUtf8(path(u"served"_s + end));
                QFile::remove(target);
                QVERIFY(QFile::copy(QString::fromUtf8(path(name + end)), target));
            }
        };
        put(u"two"_s);
        QVERIFY(works(u"one"_s) && !works(u"two"_s)); // not before it is asked to
        QCOMPARE(verb({u"reload"_s, u"--data"_s, m_data}).code, 0);
        QVERIFY(works(u"two"_s) && !works(u"one"_s));
        put(u"three"_s);
        QVERIFY(QFile::remove(QString::fromUtf8(path(u"served.key"_s))));
        QCOMPARE(verb({u"reload"_s, u"--data"_s, m_data}).code, 1);
        QVERIFY(works(u"two"_s)); // the old one stays
        QVERIFY(QFile::copy(QString::fromUtf8(path(u"one.key"_s)), QString::fromUtf8(path(u"served.key"_s))));
        QCOMPARE(verb({u"reload"_s, u"--data"_s, m_data}).code, 1); // one of the two was not written yet
        QVERIFY(works(u"two"_s));
    }

    /// Qt's socket tells of bytes in the middle of a write: whoever sends much and reads nothing once crashed it.
    void floodsOverTlsHurtNobody()
    {
        makeCertificate(u"one"_s);
        ServerProcess server(m_data);
        const QString conf = writeConf("tls_certificate = " + path(u"one.pem"_s) + "\ntls_key = " + path(u"one.key"_s));
        QVERIFY2(server.start({u"--config"_s, conf}), server.output().constData());
        QSslConfiguration trusting = QSslConfiguration::defaultConfiguration();
        trusting.setCaCertificates(QSslCertificate::fromPath(QString::fromUtf8(path(u"one.pem"_s))));
        const QByteArray ping = QByteArray::fromHex("89fd") + QByteArray(4, '\0') + QByteArray(125, 'x');
        const QByteArray pong = QByteArray::fromHex("8a8000000000");
        const QByteArray piece = QByteArray::fromHex("008000000000");
        for (const QByteArray& frame : {ping, pong, piece}) {
            std::vector<std::unique_ptr<QSslSocket>> floods;
            for (int i = 0; i < 5; ++i) {
                auto& socket = floods.emplace_back(std::make_unique<QSslSocket>());
                socket->setSslConfiguration(trusting);
                socket->setReadBufferSize(1); // It reads nothing.
                socket->connectToHostEncrypted(u"localhost"_s, quint16(server.url().port()));
                QVERIFY(socket->waitForEncrypted(int(kPatience.count())));
                socket->write("GET / HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                              "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n");
                socket->write(frame == piece ? QByteArray::fromHex("028000000000") : frame);
                socket->write(frame.repeated(20'000));
            }
            SocketClient host;
            host.socket.setSslConfiguration(trusting);
            QVERIFY(host.connectTo(server.url()));
            TestCircle circle(host);
            for (int i = 0; i < 20; ++i)
                circle.write(host);
            for (const auto& socket : floods) {
                socket->setReadBufferSize(0); // Only who reads hears of an end.
                (void)socket->readAll();
                QTRY_COMPARE_WITH_TIMEOUT(
                    socket->state(), QAbstractSocket::UnconnectedState, int(kPatience.count())); // They were cut.
            }
        }
        QVERIFY(server.terminate());
    }

    void silentOnesAtTheDoorKeepNobodyOut_data()
    {
        QTest::addColumn<bool>("tls");
        QTest::addRow("in the open") << false;
        QTest::addRow("tls") << true;
    }

    void silentOnesAtTheDoorKeepNobodyOut()
    {
        QFETCH(bool, tls);
        makeCertificate(u"one"_s);
        ServerProcess server(m_data);
        const QString conf = tls
            ? writeConf("tls_certificate = " + path(u"one.pem"_s) + "\ntls_key = " + path(u"one.key"_s))
            : writeConf({});
        QVERIFY2(server.start({u"--config"_s, conf}), server.output().constData());
        constexpr std::size_t kOver = 50;
        std::vector<std::unique_ptr<QTcpSocket>> silent;
        for (std::size_t i = 0; i < kMaxHandshakesOfAddress + kOver; ++i) {
            auto& socket = silent.emplace_back(std::make_unique<QTcpSocket>());
            QVERIFY(socket->bind(QHostAddress(u"127.0.0.9"_s)));
            socket->connectToHost(QHostAddress::LocalHost, quint16(server.url().port()));
        }
        const auto open = [&] {
            return std::size_t(std::count_if(silent.begin(), silent.end(),
                [](const auto& socket) { return socket->state() == QAbstractSocket::ConnectedState; }));
        };
        QTRY_COMPARE_WITH_TIMEOUT(open(), kMaxHandshakesOfAddress, int(kPatience.count()));
        SocketClient host;
        QSslConfiguration trusting = QSslConfiguration::defaultConfiguration();
        trusting.setCaCertificates(QSslCertificate::fromPath(QString::fromUtf8(path(u"one.pem"_s))));
        host.socket.setSslConfiguration(trusting);
        QVERIFY(host.connectTo(server.url()));
        silent.clear(); // they go, and their places are free again
        auto& late = silent.emplace_back(std::make_unique<QTcpSocket>());
        QVERIFY(late->bind(QHostAddress(u"127.0.0.9"_s)));
        late->connectToHost(QHostAddress::LocalHost, quint16(server.url().port()));
        QVERIFY(late->waitForConnected(int(kPatience.count())));
        QVERIFY(!late->waitForDisconnected(500));
        QVERIFY(server.terminate());
    }

    void aCertificateThatCannotServeIsNamed()
    {
        makeCertificate(u"one"_s);
        makeCertificate(u"other"_s, {u"-newkey"_s, u"rsa:2048"_s});
        openssl({u"req"_s, u"-new"_s, u"-nodes"_s, u"-subj"_s, u"/CN=localhost"_s, u"-newkey"_s, u"rsa:2048"_s,
            u"-keyout"_s, pathOf(u"old.key"_s), u"-out"_s, pathOf(u"old.csr"_s)});
        openssl({u"x509"_s, u"-req"_s, u"-in"_s, pathOf(u"old.csr"_s), u"-signkey"_s, pathOf(u"old.key"_s), u"-days"_s,
            u"-1"_s, u"-out"_s, pathOf(u"old.pem"_s)});
        const auto starts = [&](const QByteArray& certificate, const QByteArray& key) {
            ServerProcess server(m_data);
            const QString conf = writeConf((certificate.isEmpty() ? "" : "tls_certificate = " + certificate + '\n')
                + (key.isEmpty() ? "" : "tls_key = " + key));
            const bool started = server.start({u"--config"_s, conf});
            if (!started)
                m_said = server.output();
            return started;
        };
        QVERIFY(starts(path(u"one.pem"_s), path(u"one.key"_s)));
        QVERIFY(!starts(path(u"one.pem"_s), {}) && m_said.contains("belong together"));
        QVERIFY(!starts(path(u"one.pem"_s), path(u"other.key"_s)) && m_said.contains("does not belong"));
        makeCertificate(u"same"_s); // a key of the same kind
        QVERIFY(!starts(path(u"one.pem"_s), path(u"same.key"_s)) && m_said.contains("does not belong"));
        QVERIFY(!starts(path(u"one.key"_s), path(u"one.key"_s)) && m_said.contains("holds no certificate"));
        QVERIFY(!starts(path(u"one.pem"_s), path(u"one.pem"_s)) && m_said.contains("holds no EC or RSA key"));
        QVERIFY(!starts(path(u"none.pem"_s), path(u"one.key"_s)) && m_said.contains("Cannot read"));
        QVERIFY(!starts(path(u"old.pem"_s), path(u"old.key"_s)) && m_said.contains("has expired"));
    }

    void theServiceManagerIsTold()
    {
        QVERIFY(!tellServiceManager("READY=1"));
        const QByteArray path = m_folder->filePath(u"notify"_s).toLocal8Bit();
        const int file = ::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        qstrncpy(address.sun_path, path.constData(), sizeof address.sun_path);
        QCOMPARE(::bind(file, reinterpret_cast<const sockaddr*>(&address), sizeof address), 0);
        qputenv("NOTIFY_SOCKET", path);
        ServerProcess server(m_data);
        QVERIFY(server.start());
        std::array<char, 64> said{};
        QCOMPARE(::recv(file, said.data(), said.size(), 0), 7);
        QCOMPARE(QByteArray(said.data()), QByteArray("READY=1"));
        qunsetenv("NOTIFY_SOCKET");
        ::close(file);
        qputenv("WATCHDOG_USEC", "30000000");
        QCOMPARE(watchdogTime(), std::chrono::microseconds(std::chrono::seconds(30)));
        qputenv("WATCHDOG_PID", "1");
        QVERIFY(!watchdogTime());
        qunsetenv("WATCHDOG_USEC");
        qunsetenv("WATCHDOG_PID");
    }

private:
    static QUrl statusOf(const ServerProcess& server)
    {
        const QByteArray said = server.output();
        const auto at = said.indexOf("status ") + 7;
        return QUrl(QString::fromUtf8(said.mid(at, said.indexOf('\n', at) - at)));
    }
    template <typename Id>
    static QByteArray hexOf(const Id& id)
    {
        return QByteArray::fromStdString(id.hex());
    }
    [[nodiscard]] QByteArray path(const QString& name) const { return m_folder->filePath(name).toUtf8(); }
    QString writeConf(const QByteArray& lines)
    {
        QFile file(m_folder->filePath(u"server.conf"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(lines + '\n') < 0)
            qFatal("no configuration");
        return file.fileName();
    }
    [[nodiscard]] QString pathOf(const QString& name) const { return m_folder->filePath(name); }
    static void openssl(const QStringList& arguments)
    {
        QProcess process;
        process.start(u"openssl"_s, arguments);
        QVERIFY(process.waitForFinished() && process.exitCode() == 0);
    }
    /// Signed by itself, for two days.
    void makeCertificate(const QString& name,
        const QStringList& kind = {u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s})
    {
        openssl(QStringList{u"req"_s, u"-x509"_s, u"-nodes"_s, u"-subj"_s, u"/CN=localhost"_s, u"-addext"_s,
                    u"subjectAltName=IP:127.0.0.1"_s, u"-days"_s, u"2"_s, u"-keyout"_s, pathOf(name + u".key"_s),
                    u"-out"_s, pathOf(name + u".pem"_s)}
            + kind);
    }
    void makeStore()
    {
        ServerProcess server(m_data);
        SocketClient host;
        QVERIFY(filled(server, host));
        QVERIFY(server.terminate());
    }
    /// Starts the server and writes into a circle of the host's; null: it did not go.
    static std::unique_ptr<TestCircle> filled(ServerProcess& server, SocketClient& host)
    {
        if (!server.start() || !host.connectTo(server.url()))
            return nullptr;
        auto circle = std::make_unique<TestCircle>(host);
        for (int i = 0; i < 20; ++i)
            circle->write(host);
        return circle;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_data;
    QByteArray m_said;
};

KUDELMA_SUITE(TestRelayOperator)
#include "tst_relay_operator.moc"

// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// The guest page as the server hands it out: which request names which file, what stands beside it, and what is
// refused.
#include "support/suites.h"
#include "sync_server/guest_page.h"
#include "sync_server/limits.h"
#include "sync_server/support/server_process.h"
#include "sync_server/support/socket_client.h"
#include "sync_server/web_socket_protocol.h"

#include <QCryptographicHash>
#include <QFile>
#include <QRandomGenerator>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace kudelma::relay;
using namespace kudelma::relay::test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kLookup = "abcdefghjkmnpqrs";

struct Reply
{
    QByteArray status;
    QMap<QByteArray, QByteArray> fields;
    QByteArray body;
};

Reply replyOf(const QByteArray& bytes)
{
    Reply reply;
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    const QList<QByteArray> lines = bytes.left(end).split('\n');
    reply.status = lines.value(0).trimmed();
    for (const QByteArray& line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        reply.fields.insert(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
    }
    reply.body = bytes.mid(end + 4);
    return reply;
}

QByteArray request(const QByteArray& target, const QByteArray& more = {}, const QByteArray& method = "GET")
{
    return method + ' ' + target + " HTTP/1.1\r\nHost: 127.0.0.1:4000\r\n" + more + "\r\n";
}

/// Whole answers only; empty: the connection ended first.
QByteArray exchange(QTcpSocket& socket, const QByteArray& bytes)
{
    socket.write(bytes);
    QByteArray got;
    const auto isWhole = [&] {
        got += socket.readAll();
        const qsizetype end = got.indexOf("\r\n\r\n");
        return end >= 0 && got.size() >= end + 4 + replyOf(got).fields["content-length"].toLongLong();
    };
    return QTest::qWaitFor(isWhole, int(kPatience.count())) ? got : QByteArray();
}

bool connects(QTcpSocket& socket, const QUrl& url)
{
    socket.connectToHost(url.host(), quint16(url.port()));
    return QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::ConnectedState; }, int(kPatience.count()));
}

} // namespace

class TestRelayGuestPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_files = {{u"index.html"_s, "<!doctype html><title>Tapaaminen</title>"}, {u"page.js"_s, "'words'"},
            {u"sodium.wasm"_s, QByteArray("\0asm", 4)}, {u"content.json"_s, "{}"}};
        writeAll();
        write(u"page.js.gz"_s, "gzipped");
        write(u"page.js.br"_s, "brotlied");
        write(u"notes.txt"_s, "not for anybody");
        m_settings = {};
        m_settings.folder = m_folder->path();
        m_settings.phone = u"+358 9 123 45"_s;
        m_settings.leave = u"https://www.example.fi/saa"_s;
    }

    void everyInvitationLeadsToTheOnePageWhichIsNeverKept()
    {
        for (const char* target :
            {"/", "/guest", "/j/abcdefghjkmnpqrs", "/j/ABCDEFGHJKMNPQRS", "/j/abcdefghjkmnpqrs?fbclid=1"}) {
            const Reply reply = ask(request(target));
            QCOMPARE(reply.status, "HTTP/1.1 200 OK");
            QVERIFY(reply.body.contains("Tapaaminen"));
            QCOMPARE(reply.fields["cache-control"], "no-store");
            QCOMPARE(reply.fields["content-type"], "text/html; charset=utf-8");
        }
    }

    void aFileIsKeptForAYearWhereItsAddressNamesItsRelease()
    {
        const Reply reply = ask(request(at("page.js")));
        QCOMPARE(reply.status, "HTTP/1.1 200 OK");
        QCOMPARE(reply.fields["cache-control"], "public, max-age=31536000, immutable");
        QCOMPARE(reply.fields["content-type"], "text/javascript; charset=utf-8");
        QCOMPARE(ask(request("/guest/" + QByteArray(32, '0') + "/page.js")).status, "HTTP/1.1 404 Not Found");
        m_files[u"page.js"_s] = "'other words'";
        const QByteArray before = m_release;
        writeAll();
        QVERIFY(before != m_release);
        QCOMPARE(ask(request("/guest/" + before + "/page.js")).status, "HTTP/1.1 404 Not Found");
        QCOMPARE(ask(request(at("page.js"))).status, "HTTP/1.1 200 OK");
    }

    void whatIsCompressedAlreadyGoesToWhoTakesIt()
    {
        const auto got = [&](const QByteArray& accepts) {
            return ask(request(at("page.js"), "Accept-Encoding: " + accepts + "\r\n"));
        };
        QCOMPARE(got("gzip, deflate, br").body, "brotlied");
        QCOMPARE(got("gzip, deflate").body, "gzipped");
        QCOMPARE(got("gzip").fields["content-encoding"], "gzip");
        QCOMPARE(got("br;q=0, gzip;q=0.5").body, "gzipped");
        QCOMPARE(got("br;q=0,gzip;q=0.0").body, "'words'");
        QCOMPARE(got("identity").body, "'words'");
        QCOMPARE(got("identity").fields["vary"], "Accept-Encoding");
        QCOMPARE(ask(request(at("sodium.wasm"), "Accept-Encoding: br\r\n")).fields["content-type"], "application/wasm");
        QVERIFY(ask(request(at("content.json"), "Accept-Encoding: br\r\n")).fields["content-encoding"].isEmpty());
    }

    void whatTheBrowserMayDoIsSaidWithEveryFile()
    {
        for (const QByteArray& target : {QByteArray("/"), at("page.js"), at("sodium.wasm"),
                 QByteArray("/guest/config.json"), QByteArray("/guest/phone")}) {
            const Reply reply = ask(request(target));
            const QByteArray policy = reply.fields["content-security-policy"];
            QCOMPARE(reply.fields["referrer-policy"], "no-referrer");
            QCOMPARE(reply.fields["x-content-type-options"], "nosniff");
            QCOMPARE(reply.fields["cross-origin-resource-policy"], "same-origin");
            QVERIFY(!reply.fields.contains("strict-transport-security"));
            QVERIFY(!reply.fields.contains("set-cookie") && !reply.fields.contains("server"));
            if (!reply.fields["content-type"].startsWith("text/html")) {
                QCOMPARE(policy, "default-src 'none'");
                continue;
            }
            QVERIFY(policy.startsWith("default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self';"));
            QVERIFY(policy.contains("connect-src 'self' ws://127.0.0.1:4000;"));
            QVERIFY(policy.endsWith("frame-ancestors 'none'; base-uri 'none'; form-action 'none'"));
            QVERIFY(!policy.contains("unsafe-inline") && !policy.contains('*'));
            QCOMPARE(reply.fields["cross-origin-opener-policy"], "same-origin");
            QCOMPARE(reply.fields["cross-origin-embedder-policy"], "require-corp");
            QVERIFY(reply.fields["permissions-policy"].contains("camera=(), "));
        }
        const Reply secure = replyOf(QByteArray::fromStdString(page()->answer(request("/").toStdString(), true).bytes));
        QVERIFY(secure.fields["strict-transport-security"].startsWith("max-age="));
        QVERIFY(secure.fields["content-security-policy"].contains("connect-src 'self' wss://127.0.0.1:4000;"));
    }

    void theServersOwnWordsAreBesideThePage()
    {
        const Reply reply = ask(request("/guest/config.json"));
        QCOMPARE(reply.body, "{\"neutralPage\":\"https://www.example.fi/saa\",\"phone\":\"+358 9 123 45\"}");
        QCOMPARE(reply.fields["cache-control"], "no-store");
        const Reply phone = ask(request("/guest/phone"));
        QVERIFY(phone.body.contains(R"(<a href="tel:+358912345">+358 9 123 45</a>)"));
        QVERIFY(!phone.body.contains("<script") && !phone.body.contains("style"));
        m_settings.phone.clear();
        QVERIFY(!ask(request("/guest/phone")).body.contains("tel:"));
        QCOMPARE(ask(request("/guest/digest")).body.trimmed(), m_digest);
    }

    void nothingElseIsThere_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QByteArray>("status");
        const auto row = [](const QByteArray& target, const QByteArray& status) {
            QTest::addRow("%s", target.constData()) << target << status;
        };
        const QByteArray release(32, '0');
        for (const QByteArray& target :
            {QByteArray("/index.html"), QByteArray("/page.js"), QByteArray("/guest/page.js"), QByteArray("/guest/"),
                QByteArray("/guest/manifest.txt"), QByteArray("/guest/notes.txt"), QByteArray("/../etc/passwd"),
                QByteArray("/guest/../etc/passwd"), QByteArray("/guest/%2e%2e/etc/passwd"), QByteArray("//etc/passwd"),
                QByteArray("/guest/" + release + "/page.js"), QByteArray("/guest/RELEASE/../page.js"),
                QByteArray("/guest/RELEASE"), QByteArray("/guest/RELEASE/"), QByteArray("/guest/RELEASE/notes.txt"),
                QByteArray("/guest/RELEASE/page.js.gz"), QByteArray("/guest/RELEASE/page.js?x"),
                QByteArray("/guest/RELEASE/./page.js"), QByteArray("/guest/RELEASEpage.js"), QByteArray("page.js"),
                QByteArray("*"), QByteArray("http://elsewhere.example/guest"), QByteArray("/j/"),
                QByteArray("/j/short"), QByteArray("/j/abcdefghjkmnpqrst"), QByteArray("/j/abcdefgh/kmnpqrs"),
                QByteArray("/j/abcdefghjkmnpq.."), QByteArray("/J/abcdefghjkmnpqrs"), QByteArray("/livez"),
                QByteArray("/metrics")})
            row(target, "HTTP/1.1 404 Not Found");
    }
    void nothingElseIsThere()
    {
        QFETCH(QByteArray, target);
        QFETCH(QByteArray, status);
        const Reply reply = ask(request(target.replace("RELEASE", m_release)));
        QCOMPARE(reply.status, status);
        QVERIFY(reply.body.isEmpty());
    }

    void onlyReadingIsPossible()
    {
        const Reply head = ask(request(at("page.js"), {}, "HEAD"));
        QCOMPARE(head.status, "HTTP/1.1 200 OK");
        QCOMPARE(head.fields["content-length"], "7");
        QVERIFY(head.body.isEmpty());
        for (const char* method : {"POST", "PUT", "DELETE", "OPTIONS", "CONNECT", "TRACE", "get", "PROPFIND"})
            QCOMPARE(ask(request("/guest", {}, method)).status, "HTTP/1.1 405 Method Not Allowed");
        for (const char* field : {"Content-Length: 5\r\n", "Transfer-Encoding: chunked\r\n", "Host: second\r\n",
                 " folded: x\r\n", "nonsense\r\n", "X: a\x01b\r\n"})
            QCOMPARE(ask(request("/", field)).status, "HTTP/1.1 400 Bad Request");
        for (const char* whole :
            {"GET / HTTP/1.0\r\n\r\n", "GET / HTTP/1.1\r\n\r\n", "GET  HTTP/1.1\r\nHost: a\r\n\r\n", "\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: a;script-src *\r\n\r\n", "GET / HTTP/1.1\r\nHost: \r\n\r\n"})
            QCOMPARE(ask(whole).status, "HTTP/1.1 400 Bad Request");
    }

    void underAnotherNameThanItsOwnThereIsNothing()
    {
        m_settings.origin = u"https://meet.example.fi"_s;
        QCOMPARE(ask(request("/")).status, "HTTP/1.1 421 Misdirected Request");
        const Reply reply = ask("GET / HTTP/1.1\r\nHost: Meet.example.fi\r\n\r\n");
        QCOMPARE(reply.status, "HTTP/1.1 200 OK");
        // Behind a proxy that speaks TLS the name says that it does.
        QVERIFY(reply.fields["content-security-policy"].contains("connect-src 'self' wss://Meet.example.fi;"));
        QVERIFY(reply.fields.contains("strict-transport-security"));
        QVERIFY(page()->isOwnOrigin("https://meet.example.fi", "anything"));
        QVERIFY(!page()->isOwnOrigin("http://127.0.0.1:4000", "127.0.0.1:4000"));
    }

    void aPageOfOursMayConnectAndNobodyElses()
    {
        const auto own = page();
        QVERIFY(own->isOwnOrigin("http://127.0.0.1:4000", "127.0.0.1:4000"));
        QVERIFY(own->isOwnOrigin("https://[::1]:4000", "[::1]:4000"));
        QVERIFY(own->isOwnOrigin("http://localhost:4000", "localhost:4000"));
        QVERIFY(!own->isOwnOrigin("http://127.0.0.1:4001", "127.0.0.1:4000"));
        QVERIFY(!own->isOwnOrigin("null", "127.0.0.1:4000"));
        // Whoever owns a name may let it lead to us.
        QVERIFY(!own->isOwnOrigin("http://evil.example", "evil.example"));
        QVERIFY(!own->isOwnOrigin("http://127.0.0.1.evil.example", "127.0.0.1.evil.example"));
    }

    void aFolderThatIsNoPageIsRefusedWithASentence()
    {
        const auto wrong = [&] {
            const auto read = GuestPage::read(m_settings);
            return read ? QString() : read.error();
        };
        QCOMPARE(wrong(), QString());
        for (const QString& phone : {u"call me"_s, u"1\n2"_s, QString(50, u'1')}) {
            m_settings.phone = phone;
            QVERIFY(wrong().contains(u"phone"_s));
        }
        m_settings.phone.clear();
        for (const QString& leave :
            {u"javascript:alert(1)"_s, u"http://plain.example"_s, u"https://a@b.example"_s, u"away"_s}) {
            m_settings.leave = leave;
            QVERIFY2(wrong().contains(u"guest_leave"_s), qPrintable(leave));
        }
        m_settings.leave.clear();
        for (const QString& origin : {u"https://a.example/path"_s, u"ftp://a.example"_s, u"*"_s}) {
            m_settings.origin = origin;
            QVERIFY2(wrong().contains(u"guest_page_origin"_s), qPrintable(origin));
        }
        m_settings.origin.clear();
        for (const QString& name :
            {u"Odd Name.js"_s, u"../passwd.txt"_s, u"words/fi.json"_s, u"page.exe"_s, u".js"_s}) {
            m_files[name] = "x";
            writeManifest();
            QVERIFY2(wrong().contains(u"names no file"_s), qPrintable(name));
            m_files.remove(name);
        }
        m_files[u"large.png"_s] = QByteArray(int(kMaxPageBytes) + 1, 'x');
        writeAll();
        QVERIFY(wrong().contains(u"large.png"_s));
        m_files.remove(u"large.png"_s);
        for (std::size_t i = 0; i <= kMaxPageFiles; ++i)
            m_files[u"f%1.js"_s.arg(i)] = "x";
        writeAll();
        QVERIFY(wrong().contains(u"more than a guest page"_s));
        m_files.removeIf([](auto one) { return one.key().startsWith(u'f'); });
        writeAll();
        QCOMPARE(wrong(), QString());
        write(u"page.js"_s, "'other words'");
        QVERIFY(wrong().contains(u"page.js"_s));
        writeAll();
        for (const QByteArray& end :
            {QByteArray(), QByteArray("0  all\nrelease 0\n"), m_digest + "  all\nrelease 12\n", m_digest + "  all\n"}) {
            write(u"manifest.txt"_s, m_lines + end);
            QVERIFY(!wrong().isEmpty());
        }
        m_files.remove(u"index.html"_s);
        writeAll();
        QVERIFY(wrong().contains(u"not whole"_s));
        QVERIFY(QFile::remove(m_folder->filePath(u"manifest.txt"_s)));
        QVERIFY(wrong().contains(u"no manifest.txt"_s));
    }

    void garbageIsAnsweredAndNeverCrashes()
    {
        const auto served = page();
        QRandomGenerator random(20'261'130);
        const QByteArray good = request(at("page.js"), "Accept-Encoding: gzip\r\n");
        for (int i = 0; i < 20'000; ++i) {
            QByteArray bytes = good;
            for (int change = random.bounded(1, 6); change > 0; --change) {
                const int at = int(random.bounded(bytes.size()));
                if (random.bounded(3) == 0)
                    bytes.remove(at, random.bounded(8));
                else
                    bytes[at] = char(random.bounded(256));
                if (bytes.isEmpty())
                    bytes = "x";
            }
            const auto answer = served->answer(bytes.toStdString(), false);
            QVERIFY(answer.bytes.starts_with("HTTP/1.1 "));
            QVERIFY(answer.bytes.find("not for anybody") == std::string::npos);
        }
    }

    void theServerHandsItOutBesideItsWebSocketsAndLogsNothingOfIt()
    {
        ServerProcess server(m_folder->filePath(u"data"_s));
        QVERIFY2(server.start({u"--guest-page"_s, m_folder->path()}), server.output().constData());
        QTcpSocket browser;
        QVERIFY(connects(browser, server.url()));
        // Several on one connection, then the end when asked for.
        for (int i = 0; i < 3; ++i)
            QVERIFY(exchange(browser, request(QByteArray("/j/") + kLookup)).contains("Tapaaminen"));
        QVERIFY(exchange(browser, request("/", "Connection: close\r\n")).contains("Connection: close"));
        QVERIFY(QTest::qWaitFor(
            [&] { return browser.state() == QAbstractSocket::UnconnectedState; }, int(kPatience.count())));
        SocketClient client;
        QVERIFY(client.connectTo(server.url()));
        QVERIFY(server.terminate());
        QVERIFY(!server.output().contains(kLookup));
    }

    void withoutAFolderThereIsNoPage()
    {
        ServerProcess server(m_folder->filePath(u"data"_s));
        QVERIFY(server.start());
        QTcpSocket browser;
        QVERIFY(connects(browser, server.url()));
        QVERIFY(exchange(browser, request("/")).startsWith("HTTP/1.1 400 "));
    }

    void whoAsksTooMuchIsCutAndOthersAreNot()
    {
        ServerProcess server(m_folder->filePath(u"data"_s));
        QVERIFY(server.start({u"--guest-page"_s, m_folder->path()}));
        // Two requests at once: one answer, and the end.
        QTcpSocket hasty;
        QVERIFY(connects(hasty, server.url()));
        hasty.write(request("/") + request("/"));
        QVERIFY(QTest::qWaitFor(
            [&] { return hasty.state() == QAbstractSocket::UnconnectedState; }, int(kPatience.count())));
        QCOMPARE(hasty.readAll().count("HTTP/1.1 200 OK"), 1);
        // More connections than one address may have.
        std::vector<std::unique_ptr<QTcpSocket>> many;
        for (std::size_t i = 0; i < kMaxPageConnectionsOfAddress; ++i) {
            many.push_back(std::make_unique<QTcpSocket>());
            QVERIFY(connects(*many.back(), server.url()));
            QVERIFY(exchange(*many.back(), request("/")).startsWith("HTTP/1.1 200 OK"));
        }
        QTcpSocket late;
        QVERIFY(connects(late, server.url()));
        QVERIFY(exchange(late, request("/")).startsWith("HTTP/1.1 503 "));
        SocketClient client; // They keep nobody from the relay.
        QVERIFY(client.connectTo(server.url()));
        many.pop_back();
        QVERIFY(QTest::qWaitFor(
            [&] {
                QTcpSocket again;
                return connects(again, server.url()) && exchange(again, request("/")).startsWith("HTTP/1.1 200 OK");
            },
            int(kPatience.count())));
        // Longer than a head may be.
        QTcpSocket long_;
        QVERIFY(connects(long_, server.url()));
        QVERIFY(exchange(long_, request("/", "X: " + QByteArray(int(web_socket::kMaxRequestBytes), 'x') + "\r\n"))
                    .startsWith("HTTP/1.1 431 "));
        // More requests than one connection may have.
        QTcpSocket& busy = *many.front();
        int answered = 1;
        while (busy.state() == QAbstractSocket::ConnectedState && answered < 2 * kMaxPageRequests
            && exchange(busy, request("/")).startsWith("HTTP/1.1 200 OK"))
            ++answered;
        QCOMPARE(answered, kMaxPageRequests);
    }

private:
    void write(const QString& name, const QByteArray& bytes)
    {
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    void writeManifest()
    {
        const auto hash = [](const QByteArray& bytes) {
            return QCryptographicHash::hash(bytes, QCryptographicHash::Sha384).toHex();
        };
        m_lines.clear();
        for (auto each = m_files.cbegin(); each != m_files.cend(); ++each)
            m_lines += hash(each.value()) + "  " + each.key().toUtf8() + '\n';
        m_digest = hash(m_lines);
        m_release = m_digest.left(32);
        write(u"manifest.txt"_s, m_lines + m_digest + "  all\nrelease " + m_release + '\n');
    }
    void writeAll()
    {
        for (auto each = m_files.cbegin(); each != m_files.cend(); ++each)
            write(each.key(), each.value());
        writeManifest();
    }
    QByteArray at(const char* name) const { return "/guest/" + m_release + '/' + name; }
    std::shared_ptr<const GuestPage> page() const { return GuestPage::read(m_settings).value_or(nullptr); }
    Reply ask(const QByteArray& bytes) const
    {
        const auto served = page();
        return served ? replyOf(QByteArray::fromStdString(served->answer(bytes.toStdString(), false).bytes)) : Reply();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    GuestPageSettings m_settings;
    QMap<QString, QByteArray> m_files;
    QByteArray m_lines;
    QByteArray m_digest;
    QByteArray m_release;
};

KUDELMA_SUITE(TestRelayGuestPage)
#include "tst_relay_guest_page.moc"

// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// Staff's look at the page that guests get, on a real server.
#include "app/door/page_witness.h"
#include "support/suites.h"
#include "sync_server/relay_server.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace kudelma;
using namespace kudelma::app;
using namespace Qt::StringLiterals;

namespace {

using State = PageWitness::State;

/// A folder as the target guest_page writes it.
class Page
{
public:
    explicit Page(const QByteArray& script)
    {
        QByteArray lines;
        const auto hash = [](const QByteArray& bytes) {
            return QCryptographicHash::hash(bytes, QCryptographicHash::Sha384).toHex();
        };
        const QMap<QString, QByteArray> files{{u"index.html"_s, "<!doctype html>"}, {u"page.js"_s, script}};
        for (auto each = files.cbegin(); each != files.cend(); ++each) {
            write(each.key(), each.value());
            lines += hash(each.value()) + "  " + each.key().toUtf8() + '\n';
        }
        const QByteArray all = hash(lines);
        manifest = lines + all + "  all\nrelease " + QByteArray(32, 'a') + '\n';
        digest = QString::fromLatin1(all);
        write(u"manifest.txt"_s, manifest);
    }
    [[nodiscard]] QString folder() const { return m_folder.path(); }

    QByteArray manifest;
    QString digest;

private:
    void write(const QString& name, const QByteArray& bytes) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no page");
    }

    QTemporaryDir m_folder;
};

std::unique_ptr<relay::RelayServer> serve(const QString& page, const QTemporaryDir& data)
{
    relay::RelayServer::Options options;
    options.front.address = QHostAddress::LocalHost;
    options.data = data.filePath(u"data"_s).toStdString();
    options.page.folder = page;
    auto server = relay::RelayServer::start(options);
    if (!server)
        qFatal("no server");
    return std::move(*server);
}

} // namespace

class TestPageWitness : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePageThatThisProgramKnowsIsFoundAgain()
    {
        const Page page("'words'");
        const QTemporaryDir data;
        const auto server = serve(page.folder(), data);
        PageWitness witness(page.manifest, nullptr);
        witness.setServer(server->url().toString());
        QCOMPARE(witness.state(), State::Unknown);
        QCOMPARE(witness.digest().remove(u' '), page.digest.left(PageWitness::kShownLetters));
        QCOMPARE(witness.digest().count(u' '), 3);
        witness.check();
        QTRY_COMPARE(witness.state(), State::Same);
    }

    void anotherPageIsToldWhicheverFileDiffers()
    {
        const Page page("'words'");
        const QTemporaryDir data;
        const auto server = serve(page.folder(), data);
        PageWitness otherScript(Page("'others'").manifest, nullptr);
        otherScript.setServer(server->url().toString());
        otherScript.check();
        QTRY_COMPARE(otherScript.state(), State::Different);
        // The same first file, under another release's name.
        QByteArray manifest = page.manifest;
        PageWitness otherRelease(manifest.replace(QByteArray(32, 'a'), QByteArray(32, 'b')), nullptr);
        otherRelease.setServer(server->url().toString());
        otherRelease.check();
        QTRY_COMPARE(otherRelease.state(), State::Different);
    }

    /// The good page where staff might look, and another one where the links of guests lead.
    void anotherPageBehindInvitationsAloneIsTold()
    {
        const Page page("'words'");
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        connect(&server, &QTcpServer::newConnection, this, [&] {
            QTcpSocket* socket = server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket] {
                const bool isInvited = socket->readAll().startsWith("GET /j/");
                const QByteArray body = isInvited ? "<!doctype html><p>bad"_ba : "<!doctype html>"_ba;
                socket->write("HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: "
                    + QByteArray::number(body.size()) + "\r\n\r\n" + body);
                socket->disconnectFromHost();
            });
        });
        PageWitness witness(page.manifest, nullptr);
        witness.setServer(u"ws://127.0.0.1:%1"_s.arg(server.serverPort()));
        witness.check();
        QTRY_COMPARE(witness.state(), State::Different);
    }

    void aServerWithoutAPageAndNoServerAtAllAreNoAlarm()
    {
        const Page page("'words'");
        const QTemporaryDir data;
        const auto server = serve({}, data);
        PageWitness witness(page.manifest, nullptr);
        witness.check();
        QCOMPARE(witness.state(), State::Unreached);
        witness.setServer(server->url().toString());
        witness.check();
        QTRY_COMPARE(witness.state(), State::Unserved);
        witness.setServer(u"ws://127.0.0.1:1"_s);
        witness.check();
        QTRY_COMPARE(witness.state(), State::Unreached);
    }

    void thisProgramKnowsTheOneThatItWasBuiltWith()
    {
        const PageWitness witness;
        QCOMPARE(witness.digest().size(), PageWitness::kShownLetters + 3);
    }
};

KUDELMA_SUITE(TestPageWitness)
#include "tst_page_witness.moc"

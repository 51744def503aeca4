// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "sync_server/control.h"

#include <QJsonDocument>
#include <QLocalSocket>
#include <QPointer>

namespace kudelma::relay {

using namespace Qt::StringLiterals;

namespace {

QString socketOf(const std::filesystem::path& data)
{
    return QString::fromStdString(std::filesystem::absolute(data / kControlFile).string());
}

QByteArray lineOf(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

void say(QLocalSocket& socket, const QJsonObject& object)
{
    socket.write(lineOf(object));
    socket.flush();
    socket.disconnectFromServer();
}

QJsonObject refusal(const QString& why)
{
    return {{u"ok"_s, false}, {u"why"_s, why}};
}

} // namespace

Control::Control(QObject* parent)
    : QObject(parent)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &Control::greet);
}

void Control::add(const QString& verb, Verb does)
{
    m_verbs[verb] = std::move(does);
}

bool Control::listen(const std::filesystem::path& data)
{
    const QString name = socketOf(data);
    QLocalServer::removeServer(name); // the directory's lock says that nobody else serves here
    return m_server.listen(name);
}

void Control::greet()
{
    while (QLocalSocket* socket = m_server.nextPendingConnection()) {
        socket->setReadBufferSize(kMaxControlLine + 1);
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { read(socket); });
        if (socket->bytesAvailable() > 0)
            read(socket);
    }
}

void Control::read(QLocalSocket* socket)
{
    if (!socket->canReadLine()) {
        if (socket->bytesAvailable() > kMaxControlLine)
            say(*socket, refusal(u"The question is too long."_s));
        return;
    }
    const QJsonObject asked = QJsonDocument::fromJson(socket->readLine(kMaxControlLine + 1)).object();
    disconnect(socket, &QLocalSocket::readyRead, this, nullptr); // one question on each connection
    const auto verb = m_verbs.find(asked[u"verb"_s].toString());
    if (verb == m_verbs.end()) {
        QStringList known;
        for (const auto& [name, does] : m_verbs)
            known.append(name);
        say(*socket, refusal(u"The server knows: %1."_s.arg(known.join(u", "_s))));
        return;
    }
    verb->second(asked, [held = QPointer(socket)](const QJsonObject& answer) {
        if (held)
            say(*held, answer);
    });
}

tl::expected<QJsonObject, QString> askServer(
    const std::filesystem::path& data, const QJsonObject& asked, std::chrono::milliseconds patience)
{
    QLocalSocket socket;
    socket.connectToServer(socketOf(data));
    if (!socket.waitForConnected(int(patience.count())))
        return tl::unexpected(
            u"No server runs on %1 (%2)."_s.arg(QString::fromStdString(data.string()), socket.errorString()));
    socket.write(lineOf(asked));
    while (!socket.canReadLine()) {
        if (!socket.waitForReadyRead(int(patience.count())))
            return tl::unexpected(u"The server did not answer."_s);
    }
    return QJsonDocument::fromJson(socket.readLine()).object();
}

} // namespace kudelma::relay

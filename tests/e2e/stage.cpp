// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "stage.h"

#include <QDir>
#include <QJsonDocument>

#include <cstdio>

namespace kudelma::e2e {

using namespace Qt::StringLiterals;

void tell(const QString& sentence)
{
    std::printf("%s\n", qUtf8Printable(sentence));
    std::fflush(stdout);
}

void must(bool holds, const QString& sentence)
{
    if (!holds)
        throw Mishap(sentence.toStdString());
}

ServerProcess::ServerProcess(const QString& binary, const QString& data)
    : m_binary(binary)
    , m_data(data)
{
    QDir().mkpath(data);
}

void ServerProcess::start()
{
    constexpr int kStartMs = 20'000;
    m_process = std::make_unique<QProcess>();
    m_process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process->start(m_binary, {u"--listen"_s, m_listen, u"--data"_s, m_data});
    QByteArray line;
    while (!line.startsWith("listening ")) {
        must(m_process->canReadLine() || m_process->waitForReadyRead(kStartMs), u"The server did not start."_s);
        line = m_process->readLine().trimmed();
    }
    m_address = QString::fromUtf8(line.mid(int(qstrlen("listening "))));
    m_listen = m_address.mid(m_address.indexOf(u"//"_s) + 2);
}

void ServerProcess::kill()
{
    m_process->kill();
    m_process->waitForFinished();
}

ClientProcess::ClientProcess(
    const QString& name, const QString& binary, const QString& profile, const QString& server, const QString& window)
    : m_name(name)
{
    QDir().mkpath(profile);
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(binary,
        {u"--profile"_s, profile, u"--server"_s, server, u"--window"_s, window, u"--language"_s, u"fi"_s,
            u"--automation"_s});
    must(m_process.waitForStarted(), u"%1's client did not start."_s.arg(name));
}

ClientProcess::~ClientProcess()
{
    m_process.kill();
    m_process.waitForFinished();
}

QJsonValue ClientProcess::ask(QJsonObject request)
{
    request[u"id"_s] = ++m_request;
    m_process.write(QJsonDocument(request).toJson(QJsonDocument::Compact) + '\n');
    while (!m_process.canReadLine())
        must(m_process.waitForReadyRead(2 * kPatience), u"%1's client does not answer."_s.arg(m_name));
    const QJsonObject answer = QJsonDocument::fromJson(m_process.readLine()).object();
    must(answer[u"ok"_s].toBool(),
        u"%1: %2 -> %3"_s.arg(m_name, QString::fromUtf8(QJsonDocument(request).toJson(QJsonDocument::Compact)),
            answer[u"error"_s].toString()));
    return answer[u"result"_s];
}

QJsonValue ClientProcess::call(const QString& verb, const QJsonArray& arguments)
{
    return ask({{u"call"_s, verb}, {u"args"_s, arguments}});
}

QJsonValue ClientProcess::get(const QString& property)
{
    return ask({{u"get"_s, property}});
}

void ClientProcess::waitFor(const QString& property, const QJsonValue& value)
{
    ask({{u"wait"_s, property}, {u"equals"_s, value}, {u"ms"_s, kPatience}});
}

QJsonArray ClientProcess::waitForRows(const QString& list, int atLeast)
{
    return ask({{u"wait"_s, list}, {u"atLeast"_s, atLeast}, {u"ms"_s, kPatience}}).toArray();
}

void ClientProcess::picture(const QString& file, const QString& window)
{
    ask({{u"shot"_s, file}, {u"window"_s, window}});
}

void ClientProcess::writeHeld(const QString& file)
{
    ask({{u"held"_s, file}});
}

void ClientProcess::setOffline(bool offline)
{
    ask({{u"offline"_s, offline}});
}

void ClientProcess::quit()
{
    ask({{u"quit"_s, true}});
    m_process.waitForFinished();
}

} // namespace kudelma::e2e

// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "stage.h"

#include <QDir>
#include <QFile>
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

ServerProcess::ServerProcess(const QString& binary, const QString& data, const QString& log)
    : m_binary(binary)
    , m_data(data)
    , m_log(log)
{
    QDir().mkpath(data);
}

ServerProcess::~ServerProcess()
{
    if (m_process)
        kill();
}

void ServerProcess::start()
{
    constexpr int kStartMs = 20'000;
    m_process = std::make_unique<QProcess>();
    m_process->setStandardErrorFile(m_log, QIODevice::Append);
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

ClientProcess::ClientProcess(const QString& name, const Set& set)
    : m_name(name)
{
    QDir().mkpath(set.profile);
    m_process.setStandardErrorFile(set.log);
    // Where Qt wants to keep sockets; a machine without a desktop has no such place.
    QFile::setPermissions(set.profile, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_RUNTIME_DIR"_s, set.profile);
    m_process.setProcessEnvironment(environment);
    m_process.start(set.binary,
        {u"--profile"_s, set.profile, u"--server"_s, set.server, u"--window"_s, set.window, u"--language"_s,
            set.language, u"--theme"_s, u"light"_s, u"--automation"_s});
    must(m_process.waitForStarted(), u"%1's client did not start."_s.arg(name));
}

ClientProcess::~ClientProcess()
{
    kill();
}

void ClientProcess::post(QJsonObject request)
{
    request[u"id"_s] = ++m_request;
    const QByteArray line = QJsonDocument(request).toJson(QJsonDocument::Compact);
    m_open.insert(m_request, QString::fromUtf8(line));
    m_process.write(line + '\n');
    m_process.waitForBytesWritten();
}

QJsonValue ClientProcess::takeAnswer()
{
    while (!m_process.canReadLine())
        must(m_process.waitForReadyRead(2 * kPatience), u"%1's client does not answer."_s.arg(m_name));
    const QJsonObject answer = QJsonDocument::fromJson(m_process.readLine()).object();
    const QString asked = m_open.take(answer[u"id"_s].toInt());
    must(answer[u"ok"_s].toBool(), u"%1: %2 -> %3"_s.arg(m_name, asked, answer[u"error"_s].toString()));
    return answer[u"result"_s];
}

void ClientProcess::settle()
{
    while (!m_open.isEmpty())
        static_cast<void>(takeAnswer());
}

QJsonValue ClientProcess::ask(const QJsonObject& request)
{
    settle();
    post(request);
    return takeAnswer();
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

void ClientProcess::picture(const QString& file, const QString& window, int width)
{
    ask({{u"shot"_s, file}, {u"window"_s, window}, {u"width"_s, width}});
}

void ClientProcess::writeHeld(const QString& file)
{
    ask({{u"held"_s, file}});
}

QString ClientProcess::shown(const QString& window)
{
    QStringList texts;
    for (const QJsonValue& text : ask({{u"shown"_s, window}}).toArray())
        texts << text.toString();
    return texts.join(u'\n');
}

void ClientProcess::quit()
{
    ask({{u"quit"_s, true}});
    m_process.waitForFinished();
}

void ClientProcess::kill()
{
    m_process.kill();
    m_process.waitForFinished();
}

} // namespace kudelma::e2e

// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "sync_server/support/server_process.h"

#include "sync_server/support/socket_client.h"

#include <csignal>
#include <sys/resource.h>

namespace kudelma::relay::test {

using namespace Qt::StringLiterals;

ServerProcess::ServerProcess(QString dataDirectory)
    : m_data(std::move(dataDirectory))
{
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_LOGGING_RULES"_s, u"*.debug=true"_s);
    // Sanitizers would take the signal that crash() sends, and end by themselves.
    environment.insert(u"ASAN_OPTIONS"_s, environment.value(u"ASAN_OPTIONS"_s) + u":handle_segv=0"_s);
    m_process.setProcessEnvironment(environment);
    // That it leaves no core file must be its own doing.
    m_process.setChildProcessModifier([] {
        rlimit cores{};
        ::getrlimit(RLIMIT_CORE, &cores);
        cores.rlim_cur = cores.rlim_max;
        ::setrlimit(RLIMIT_CORE, &cores);
    });
}

ServerProcess::~ServerProcess()
{
    kill();
}

bool ServerProcess::start(const QStringList& more)
{
    m_process.start(
        QStringLiteral(KUDELMA_SERVER), QStringList{u"--listen"_s, u"127.0.0.1:0"_s, u"--data"_s, m_data} + more);
    const auto patience = static_cast<int>(kPatience.count());
    QByteArray said;
    while (m_process.waitForReadyRead(patience)) {
        said += m_process.readAll();
        const auto at = said.indexOf("listening ");
        const auto end = at < 0 ? -1 : said.indexOf('\n', at);
        if (end > at) {
            m_output += said;
            m_url = QUrl(QString::fromUtf8(said.mid(at + 10, end - at - 10)));
            return true;
        }
    }
    m_output += said + m_process.readAll();
    m_process.waitForFinished(patience);
    return false;
}

void ServerProcess::kill()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished();
    m_output += m_process.readAll();
}

bool ServerProcess::crash()
{
    ::kill(static_cast<pid_t>(pid()), SIGSEGV);
    const bool ended = m_process.waitForFinished(static_cast<int>(kPatience.count()));
    m_output += m_process.readAll();
    return ended && m_process.exitStatus() == QProcess::CrashExit;
}

bool ServerProcess::terminate()
{
    m_process.terminate();
    const bool ended = m_process.waitForFinished(static_cast<int>(kPatience.count()));
    m_output += m_process.readAll();
    return ended && m_process.exitStatus() == QProcess::NormalExit && m_process.exitCode() == 0;
}

} // namespace kudelma::relay::test

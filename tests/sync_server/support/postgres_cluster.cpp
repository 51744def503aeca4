// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "sync_server/support/postgres_cluster.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QStorageInfo>
#include <QThread>

#include <csignal>
#include <pwd.h>
#include <unistd.h>

namespace kudelma::relay::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int kStartMs = 30'000;
constexpr const char* kOwner = "postgres"; // PostgreSQL refuses to run as root.

QString programNamed(const QString& name)
{
    const QDir versions(u"/usr/lib/postgresql"_s);
    for (const QString& version : versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::Reversed)) {
        const QString program = versions.filePath(version + u"/bin/"_s + name);
        if (QFileInfo(program).isExecutable())
            return program;
    }
    qFatal("PostgreSQL is not installed; ./check installs it");
}

/// In memory, where there is room for several: a container may have 64 MiB of it.
QString clusterFolder()
{
    constexpr qint64 kRoom = qint64{512} << 20;
    const QStorageInfo memory(u"/dev/shm"_s);
    const bool hasRoom = memory.isValid() && QFileInfo(u"/dev/shm"_s).isWritable() && memory.bytesAvailable() > kRoom;
    return (hasRoom ? u"/dev/shm"_s : QDir::tempPath()) + u"/kudelma-pg-XXXXXX"_s;
}

} // namespace

bool isOnPostgres()
{
    return qEnvironmentVariable("KUDELMA_TEST_STORE") == u"postgres"_s;
}

PostgresCluster& PostgresCluster::shared()
{
    static PostgresCluster cluster;
    return cluster;
}

PostgresCluster::PostgresCluster()
    : m_directory(clusterFolder())
{
    if (::geteuid() == 0) {
        const passwd* owner = ::getpwnam(kOwner);
        if (!owner || ::chown(m_directory.path().toUtf8().constData(), owner->pw_uid, owner->pw_gid) != 0)
            qFatal("the folder of PostgreSQL cannot be given to its user");
    }
    QProcess init;
    const QStringList command = asItsOwner(programNamed(u"initdb"_s),
        {u"-D"_s, m_directory.filePath(u"data"_s), u"-U"_s, u"kudelma"_s, u"--auth=trust"_s, u"--no-sync"_s,
            u"--encoding=UTF8"_s, u"--locale=C"_s});
    init.start(command.first(), command.mid(1));
    if (!init.waitForFinished(kStartMs) || init.exitCode() != 0)
        qFatal("initdb: %s", init.readAllStandardError().constData());
    start();
}

PostgresCluster::~PostgresCluster()
{
    stop();
}

QStringList PostgresCluster::asItsOwner(const QString& program, const QStringList& arguments) const
{
    QStringList command{u"setpriv"_s, u"--pdeathsig"_s, u"QUIT"_s};
    if (::geteuid() == 0)
        command << u"--reuid"_s << QLatin1String(kOwner) << u"--regid"_s << QLatin1String(kOwner) << u"--init-groups"_s;
    return command << program << arguments;
}

void PostgresCluster::start()
{
    if (m_server.state() != QProcess::NotRunning)
        return;
    const QStringList command = asItsOwner(programNamed(u"postgres"_s),
        {u"-D"_s, m_directory.filePath(u"data"_s), u"-k"_s, m_directory.path(), u"-c"_s, u"listen_addresses="_s,
            u"-c"_s, u"max_connections=60"_s, u"-c"_s, u"shared_buffers=32MB"_s});
    m_server.setWorkingDirectory(m_directory.path());
    m_server.setStandardErrorFile(m_directory.filePath(u"log"_s), QIODevice::Append);
    m_server.start(command.first(), command.mid(1));
    PostgresConnection connection(settings(), "public");
    QElapsedTimer since;
    since.start();
    while (!connection.connect()) {
        if (since.elapsed() > kStartMs || m_server.state() == QProcess::NotRunning)
            qFatal("PostgreSQL does not start: %s", m_server.readAllStandardError().constData());
        QThread::msleep(200);
    }
}

void PostgresCluster::stop()
{
    if (m_server.state() == QProcess::NotRunning)
        return; // Its number would be 0: everybody.
    ::kill(static_cast<pid_t>(m_server.processId()), SIGQUIT);
    m_server.waitForFinished(kStartMs);
}

std::string PostgresCluster::settings() const
{
    return "host=" + m_directory.path().toStdString() + " user=kudelma dbname=postgres";
}

PostgresOptions PostgresCluster::freshSchema()
{
    return {settings(), "t" + std::to_string(++m_schemas), m_schemas};
}

} // namespace kudelma::relay::test

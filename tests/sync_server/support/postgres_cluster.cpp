// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "sync_server/support/postgres_cluster.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>
#include <QThread>

#include <csignal>
#include <pwd.h>
#include <sys/shm.h>
#include <unistd.h>

namespace kudelma::relay::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int kStartMs = 30'000;
constexpr int kSegmentLine = 6; // Of postmaster.pid: key and id of the one segment that the system does not clean up.
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

PostgresCluster::PostgresCluster(Empty, const QStringList& more)
    : m_directory(clusterFolder())
    , m_more(more)
{
    if (::geteuid() == 0) {
        const passwd* owner = ::getpwnam(kOwner);
        if (!owner || ::chown(m_directory.path().toUtf8().constData(), owner->pw_uid, owner->pw_gid) != 0)
            qFatal("the folder of PostgreSQL cannot be given to its user");
    }
}

PostgresCluster::PostgresCluster(const QStringList& more)
    : PostgresCluster(Empty(), more)
{
    make(u"initdb"_s,
        {u"-D"_s, m_directory.filePath(u"data"_s), u"-U"_s, u"kudelma"_s, u"--auth=trust"_s, u"--no-sync"_s,
            u"--encoding=UTF8"_s, u"--locale=C"_s});
    start();
}

std::unique_ptr<PostgresCluster> PostgresCluster::standbyOf(const PostgresCluster& primary, const QString& name)
{
    const QString follows = u"primary_conninfo=host=%1 user=kudelma application_name=%2"_s.arg(primary.folder(), name);
    std::unique_ptr<PostgresCluster> standby(
        new PostgresCluster(Empty(), {follows, u"wal_retrieve_retry_interval=200ms"_s}));
    const QString data = standby->m_directory.filePath(u"data"_s);
    standby->make(u"pg_basebackup"_s,
        {u"-h"_s, primary.folder(), u"-U"_s, u"kudelma"_s, u"-D"_s, data, u"-X"_s, u"stream"_s, u"-c"_s, u"fast"_s,
            u"--no-sync"_s});
    if (!QFile(data + u"/standby.signal"_s).open(QIODevice::WriteOnly))
        qFatal("the copy cannot be made a standby");
    standby->m_isStandby = true;
    standby->start();
    return standby;
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

void PostgresCluster::make(const QString& program, const QStringList& arguments) const
{
    QProcess maker;
    maker.setWorkingDirectory(m_directory.path());
    const QStringList command = asItsOwner(programNamed(program), arguments);
    maker.start(command.first(), command.mid(1));
    if (!maker.waitForFinished(kStartMs) || maker.exitCode() != 0)
        qFatal("%s: %s", qPrintable(program), maker.readAllStandardError().constData());
}

void PostgresCluster::start()
{
    if (m_server.state() != QProcess::NotRunning)
        return;
    QStringList arguments{u"-D"_s, m_directory.filePath(u"data"_s), u"-k"_s, m_directory.path()};
    const QStringList own{u"listen_addresses="_s, u"max_connections=60"_s, u"shared_buffers=32MB"_s,
        u"dynamic_shared_memory_type=mmap"_s}; // Nothing that a killed one would leave behind outside its folder.
    for (const QString& setting : own + m_more)
        arguments << u"-c"_s << setting;
    const QStringList command = asItsOwner(programNamed(u"postgres"_s), arguments);
    m_server.setWorkingDirectory(m_directory.path());
    m_server.setStandardErrorFile(m_directory.filePath(u"log"_s), QIODevice::Append);
    m_server.start(command.first(), command.mid(1));
    awaitAnswer(m_isStandby ? "any" : "read-write");
}

void PostgresCluster::awaitAnswer(const char* attributes)
{
    QElapsedTimer since;
    since.start();
    // A new connection each time: one that failed rests for a while.
    while (!PostgresConnection(settings() + " target_session_attrs=" + attributes, "public").connect()) {
        if (since.elapsed() > kStartMs || m_server.state() == QProcess::NotRunning)
            qFatal("PostgreSQL does not answer; its log is in %s", qPrintable(m_directory.path()));
        QThread::msleep(100);
    }
}

void PostgresCluster::kill()
{
    if (m_server.state() == QProcess::NotRunning)
        return;
    QFile lock(m_directory.filePath(u"data/postmaster.pid"_s));
    const QByteArrayList lines = lock.open(QIODevice::ReadOnly) ? lock.readAll().split('\n') : QByteArrayList();
    pause();
    signalAll(SIGKILL);
    m_server.waitForFinished(kStartMs);
    if (const QByteArrayList segment = lines.value(kSegmentLine).simplified().split(' '); segment.size() == 2)
        ::shmctl(segment[1].toInt(), IPC_RMID, nullptr);
}

void PostgresCluster::pause()
{
    if (m_server.state() == QProcess::NotRunning)
        return;
    ::kill(static_cast<pid_t>(m_server.processId()), SIGSTOP); // First: then it starts no more of them.
    signalAll(SIGSTOP);
}

void PostgresCluster::resume()
{
    signalAll(SIGCONT);
}

void PostgresCluster::signalAll(int signal) const
{
    const auto server = static_cast<pid_t>(m_server.processId());
    QFile children(u"/proc/%1/task/%1/children"_s.arg(server));
    if (server == 0 || !children.open(QIODevice::ReadOnly))
        qFatal("the processes of PostgreSQL cannot be listed");
    for (const QByteArray& child : children.readAll().simplified().split(' ')) {
        if (const int pid = child.toInt(); pid > 0)
            ::kill(pid, signal);
    }
    ::kill(server, signal);
}

void PostgresCluster::promote()
{
    PostgresConnection connection(settings() + " target_session_attrs=any", "public");
    if (!connection.run("SELECT pg_promote(false)"))
        qFatal("the standby does not take over");
    m_isStandby = false;
    awaitAnswer("read-write");
}

void PostgresCluster::stop()
{
    if (m_server.state() == QProcess::NotRunning)
        return; // Its number would be 0: everybody.
    resume(); // A paused one could not end.
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

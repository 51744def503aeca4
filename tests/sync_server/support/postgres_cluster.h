// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "sync_server/postgres_store.h"

#include <QProcess>
#include <QTemporaryDir>

namespace kudelma::relay::test {

/// A PostgreSQL of the machine's own package, with a data directory of its own and reached over a socket in it alone.
/// It goes with the program that started it, also when that is killed.
class PostgresCluster
{
public:
    /// The one of this program, made when it is first asked for. Fails loudly where PostgreSQL is not installed.
    [[nodiscard]] static PostgresCluster& shared();
    /// One that may be killed. `more`: settings of the server, as `name=value`.
    explicit PostgresCluster(const QStringList& more = {});
    /// A copy of `primary` that follows what is written there, until it is promoted; `name` is what
    /// synchronous_standby_names of the primary calls it. It has no settings of the primary's.
    [[nodiscard]] static std::unique_ptr<PostgresCluster> standbyOf(
        const PostgresCluster& primary, const QString& name);
    ~PostgresCluster();

    [[nodiscard]] QString folder() const { return m_directory.path(); } ///< Where its socket is: libpq's host.
    [[nodiscard]] std::string settings() const; ///< As libpq reads them.
    /// Tables that nobody else has.
    [[nodiscard]] PostgresOptions freshSchema();
    void stop(); ///< As when its machine goes away.
    void start();
    void kill(); ///< All its processes at once, as when its machine loses power.
    void pause(); ///< None of its processes goes on, until it is killed or resumed.
    void resume();
    void promote(); ///< A standby becomes a server that takes writes; returns once it does.

private:
    struct Empty
    { };
    PostgresCluster(Empty, const QStringList& more);
    [[nodiscard]] QStringList asItsOwner(const QString& program, const QStringList& arguments) const;
    void make(const QString& program, const QStringList& arguments) const;
    void signalAll(int signal) const;
    void awaitAnswer(const char* attributes); ///< Of a server with these target_session_attrs.

    QTemporaryDir m_directory;
    QStringList m_more;
    bool m_isStandby = false;
    QProcess m_server;
    int m_schemas = 0;
};

/// Whether this run of the tests is to be against PostgreSQL: KUDELMA_TEST_STORE=postgres.
[[nodiscard]] bool isOnPostgres();

} // namespace kudelma::relay::test

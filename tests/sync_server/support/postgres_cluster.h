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
    ~PostgresCluster();

    [[nodiscard]] std::string settings() const; ///< As libpq reads them.
    /// Tables that nobody else has.
    [[nodiscard]] PostgresOptions freshSchema();
    void stop(); ///< As when its machine goes away.
    void start();

private:
    PostgresCluster();
    [[nodiscard]] QStringList asItsOwner(const QString& program, const QStringList& arguments) const;

    QTemporaryDir m_directory;
    QProcess m_server;
    int m_schemas = 0;
};

/// Whether this run of the tests is to be against PostgreSQL: KUDELMA_TEST_STORE=postgres.
[[nodiscard]] bool isOnPostgres();

} // namespace kudelma::relay::test

// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "database/database.h"

#include "database/connection.h"
#include "database/durable_file.h"

#include <sqlite3.h>

#include <utility>

namespace kudelma::database {

Database::Database(std::shared_ptr<Connection> connection)
    : m_connection(std::move(connection))
{ }

Database::Database(Database&&) noexcept = default;

Database& Database::operator=(Database&& other) noexcept
{
    if (this != &other) {
        if (m_connection)
            (void)close();
        m_connection = std::move(other.m_connection);
    }
    return *this;
}

Database::~Database()
{
    if (m_connection)
        (void)close();
}

Result<void> Database::execute(std::string_view sql)
{
    const std::string text(sql); // SQLite wants the terminating zero
    const int code = sqlite3_exec(m_connection->handle, text.c_str(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return m_connection->failure(code, "execute");
    return {};
}

Result<Statement> Database::prepare(std::string_view sql)
{
    const std::string key(sql);
    if (const auto found = m_connection->idle.find(key); found != m_connection->idle.end() && !found->second.empty()) {
        auto* statement = found->second.back();
        found->second.pop_back();
        --m_connection->idleCount;
        return Statement(m_connection, statement);
    }
    sqlite3_stmt* statement = nullptr;
    const int code = sqlite3_prepare_v3(m_connection->handle, key.c_str(), static_cast<int>(key.size()) + 1,
        SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    if (code != SQLITE_OK)
        return m_connection->failure(code, "prepare");
    if (!statement)
        return tl::make_unexpected(Error{ErrorKind::Misuse, "prepare: no statement in the SQL", 0});
    return Statement(m_connection, statement);
}

Result<std::int64_t> Database::queryInteger(std::string_view sql)
{
    return prepare(sql).and_then([](Statement statement) -> Result<std::int64_t> {
        return statement.step().map([&](bool row) { return row ? statement.integer(0) : 0; });
    });
}

Result<std::string> Database::queryText(std::string_view sql)
{
    return prepare(sql).and_then([](Statement statement) -> Result<std::string> {
        return statement.step().map([&](bool row) { return row ? statement.text(0) : std::string(); });
    });
}

std::int64_t Database::lastInsertedRow() const
{
    return sqlite3_last_insert_rowid(m_connection->handle);
}

std::int64_t Database::changedRows() const
{
    return sqlite3_changes64(m_connection->handle);
}

bool Database::isInTransaction() const
{
    return sqlite3_get_autocommit(m_connection->handle) == 0;
}

bool Database::mayBeFresh() const
{
    return m_connection->mayBeFresh;
}

const std::filesystem::path& Database::file() const
{
    return m_connection->file;
}

Result<void> Database::checkpoint()
{
    const int code
        = sqlite3_wal_checkpoint_v2(m_connection->handle, nullptr, SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
    if (code != SQLITE_OK)
        return m_connection->failure(code, "checkpoint");
    return {};
}

Result<void> Database::checkPages()
{
    if (auto done = checkpoint(); !done)
        return done;
    auto statement = prepare("PRAGMA cipher_integrity_check");
    if (!statement)
        return tl::make_unexpected(statement.error());
    const auto row = statement->step();
    if (!row)
        return tl::make_unexpected(row.error());
    if (*row) // one row for each page at fault
        return tl::make_unexpected(Error{ErrorKind::Damaged, "check: " + statement->text(0), 0});
    return {};
}

Result<void> Database::checkStructure()
{
    const auto verdict = queryText("PRAGMA integrity_check(1)");
    if (!verdict)
        return tl::make_unexpected(verdict.error());
    if (*verdict != "ok")
        return tl::make_unexpected(Error{ErrorKind::Damaged, "structure is not sound", 0});
    const auto orphans = queryText("PRAGMA foreign_key_check");
    if (!orphans)
        return tl::make_unexpected(orphans.error());
    if (!orphans->empty())
        return tl::make_unexpected(Error{ErrorKind::Damaged, "a row refers to nothing in " + *orphans, 0});
    return {};
}

Result<void> Database::copyTo(const std::filesystem::path& target)
{
    // With the write-ahead log empty and the write lock ours, the file is the whole database and stands still.
    if (auto done = checkpoint(); !done)
        return done;
    auto standstill = Transaction::begin(*this);
    if (!standstill)
        return tl::make_unexpected(standstill.error());
    return copyDurably(file(), target);
}

Result<void> Database::snapshotTo(const std::filesystem::path& target)
{
    auto fresh = target;
    fresh += kHalfWritten;
    if (auto removed = removeDurably(fresh); !removed)
        return removed;
    // The copy is encrypted under the key of this connection; it reads one snapshot and blocks nobody.
    auto result = run("VACUUM INTO ?", fresh.string()).and_then([&] { return sealDurably(fresh); }).and_then([&] {
        return renameDurably(fresh, target);
    });
    if (!result)
        (void)removeDurably(fresh);
    return result;
}

void Database::setStop(const std::atomic<bool>* stop)
{
    constexpr int kStepsBetweenLooks = 10'000; // of SQLite's machine: below a millisecond
    sqlite3_progress_handler(
        m_connection->handle, stop ? kStepsBetweenLooks : 0,
        [](void* asked) { return static_cast<const std::atomic<bool>*>(asked)->load() ? 1 : 0; },
        const_cast<std::atomic<bool>*>(stop));
}

Result<void> Database::close()
{
    if (!m_connection)
        return {};
    const auto connection = std::exchange(m_connection, nullptr);
    connection->forgetStatements();
    const int folded
        = sqlite3_wal_checkpoint_v2(connection->handle, nullptr, SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
    Result<void> result;
    if (folded != SQLITE_OK)
        result = connection->failure(folded, "checkpoint at close");
    if (sqlite3_close(connection->handle) == SQLITE_OK)
        connection->handle = nullptr;
    else if (result) // the connection closes with the last statement
        result = tl::make_unexpected(Error{ErrorKind::Misuse, "closed while a statement was in use", 0});
    return result;
}

Result<Transaction> Transaction::begin(Database& database)
{
    return database.run("BEGIN IMMEDIATE").map([&] { return Transaction(database); });
}

Transaction::Transaction(Transaction&& other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
{ }

Transaction::~Transaction()
{
    // After some errors, a full disk among them, SQLite has rolled back by itself.
    if (m_database && m_database->isInTransaction())
        (void)m_database->run("ROLLBACK");
}

Result<void> Transaction::commit()
{
    auto* database = std::exchange(m_database, nullptr);
    if (!database)
        return tl::make_unexpected(Error{ErrorKind::Misuse, "commit: no transaction", 0});
    auto result = database->run("COMMIT");
    if (!result && database->isInTransaction())
        (void)database->run("ROLLBACK");
    return result;
}

} // namespace kudelma::database

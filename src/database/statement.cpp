// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "database/statement.h"

#include "database/connection.h"

#include <sqlite3.h>

#include <utility>

namespace kudelma::database {

Statement::Statement(std::shared_ptr<Connection> connection, sqlite3_stmt* statement)
    : m_connection(std::move(connection))
    , m_statement(statement)
{ }

Statement::Statement(Statement&& other) noexcept
    : m_connection(std::move(other.m_connection))
    , m_statement(std::exchange(other.m_statement, nullptr))
    , m_bindError(other.m_bindError)
{ }

Statement& Statement::operator=(Statement&& other) noexcept
{
    if (this != &other) {
        release();
        m_connection = std::move(other.m_connection);
        m_statement = std::exchange(other.m_statement, nullptr);
        m_bindError = other.m_bindError;
    }
    return *this;
}

Statement::~Statement()
{
    release();
}

void Statement::release()
{
    if (!m_statement)
        return;
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
    if (m_connection->idleCount < kCachedStatements) {
        m_connection->idle[sqlite3_sql(m_statement)].push_back(m_statement);
        ++m_connection->idleCount;
    } else {
        sqlite3_finalize(m_statement);
    }
    m_statement = nullptr;
}

void Statement::note(int code)
{
    if (m_bindError == SQLITE_OK)
        m_bindError = code;
}

Statement& Statement::bind(int parameter, std::int64_t value)
{
    note(sqlite3_bind_int64(m_statement, parameter, value));
    return *this;
}

Statement& Statement::bind(int parameter, double value)
{
    note(sqlite3_bind_double(m_statement, parameter, value));
    return *this;
}

Statement& Statement::bind(int parameter, std::string_view utf8)
{
    // A null pointer would bind NULL, and an empty view may have one.
    note(sqlite3_bind_text64(
        m_statement, parameter, utf8.empty() ? "" : utf8.data(), utf8.size(), SQLITE_TRANSIENT, SQLITE_UTF8));
    return *this;
}

Statement& Statement::bind(int parameter, BytesView blob)
{
    if (blob.empty())
        note(sqlite3_bind_zeroblob(m_statement, parameter, 0));
    else
        note(sqlite3_bind_blob64(m_statement, parameter, blob.data(), blob.size(), SQLITE_TRANSIENT));
    return *this;
}

Statement& Statement::bindNull(int parameter)
{
    note(sqlite3_bind_null(m_statement, parameter));
    return *this;
}

Result<bool> Statement::step()
{
    if (m_bindError != SQLITE_OK)
        return m_connection->failure(std::exchange(m_bindError, SQLITE_OK), "bind");
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    auto failure = m_connection->failure(code, "step");
    sqlite3_reset(m_statement);
    return failure;
}

Result<void> Statement::run()
{
    for (;;) {
        const auto row = step();
        if (!row)
            return tl::make_unexpected(row.error());
        if (!*row)
            break;
    }
    sqlite3_reset(m_statement);
    return {};
}

void Statement::reset()
{
    sqlite3_reset(m_statement);
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

std::int64_t Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

std::uint64_t Statement::unsignedInteger(int column) const
{
    return static_cast<std::uint64_t>(integer(column));
}

double Statement::real(int column) const
{
    return sqlite3_column_double(m_statement, column);
}

std::string Statement::text(int column) const
{
    const auto bytes = view(column);
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

Bytes Statement::blob(int column) const
{
    const auto bytes = view(column);
    return {bytes.begin(), bytes.end()};
}

BytesView Statement::view(int column) const
{
    const void* data = sqlite3_column_blob(m_statement, column); // before the size, which it may change
    const auto size = static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column));
    return data ? BytesView(static_cast<const std::uint8_t*>(data), size) : BytesView();
}

} // namespace kudelma::database

// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "sync_server/store.h"

#include <libpq-fe.h>

#include <chrono>
#include <map>
#include <memory>
#include <string>
#include <string_view>

namespace kudelma::relay {

/// What a statement is given: integers, bytes and lists of bytes in PostgreSQL's binary form. Borrowed bytes must
/// outlive the call.
class PostgresValues
{
public:
    template <typename... Values>
    explicit PostgresValues(const Values&... values)
    {
        (add(values), ...);
    }

    [[nodiscard]] int count() const { return static_cast<int>(m_values.size()); }
    [[nodiscard]] const char* const* values() const { return m_values.data(); }
    [[nodiscard]] const int* lengths() const { return m_lengths.data(); }
    [[nodiscard]] const int* formats() const { return m_formats.data(); }

private:
    void add(std::int64_t);
    void add(std::uint64_t value) { add(static_cast<std::int64_t>(value)); }
    void add(int value) { add(std::int64_t{value}); }
    void add(std::uint32_t value) { add(std::int64_t{value}); }
    void add(crypto::BytesView); ///< bytea
    void add(const std::string& text); ///< text
    void add(const std::vector<crypto::BytesView>&); ///< bytea[]
    void add(std::nullptr_t); ///< null
    void push(const char* bytes, std::size_t size);

    std::vector<const char*> m_values;
    std::vector<int> m_lengths;
    std::vector<int> m_formats;
    std::vector<std::unique_ptr<std::string>> m_own;
};

/// The rows of an answer, in binary form.
class PostgresRows
{
public:
    explicit PostgresRows(PGresult* result)
        : m_result(result, &PQclear)
    { }

    [[nodiscard]] int size() const { return PQntuples(m_result.get()); }
    [[nodiscard]] bool isNull(int row, int column) const { return PQgetisnull(m_result.get(), row, column) != 0; }
    [[nodiscard]] std::int64_t integer(int row, int column) const; ///< bigint; 0 when null.
    [[nodiscard]] std::uint64_t number(int row, int column) const { return std::uint64_t(integer(row, column)); }
    [[nodiscard]] crypto::BytesView view(int row, int column) const;
    [[nodiscard]] std::string bytes(int row, int column) const;
    template <typename FixedType>
    [[nodiscard]] FixedType fixed(int row, int column) const ///< Zero when it has another length.
    {
        return FixedType::fromBytes(view(row, column)).value_or(FixedType{});
    }

private:
    std::unique_ptr<PGresult, decltype(&PQclear)> m_result;
};

/// One connection to the database, made when it is first needed and again after it broke; statements are prepared when
/// they are first run. After a failure to connect it does not try again for a second, so that whoever waits for it
/// waits little; and a database that does not answer within kPatience is taken for gone. No message holds the
/// connection's settings, an id or content.
class PostgresConnection
{
public:
    static constexpr std::chrono::milliseconds kPatience{8'000};

    /// `settings`: as libpq reads them (host, dbname, user ...). `schema`: where the tables stand.
    PostgresConnection(std::string settings, std::string schema);
    ~PostgresConnection();
    PostgresConnection(const PostgresConnection&) = delete;
    PostgresConnection& operator=(const PostgresConnection&) = delete;

    [[nodiscard]] StoreResult<void> connect(); ///< Nothing to do if it is connected.
    [[nodiscard]] StoreResult<PostgresRows> run(std::string_view sql, const PostgresValues& = PostgresValues());
    /// Several statements in one text, without values.
    [[nodiscard]] StoreResult<void> execute(const std::string& sql);

    // Between these nothing connects anew: what a transaction began with is lost with its connection.
    [[nodiscard]] StoreResult<void> beginTransaction(const std::string& sql);
    [[nodiscard]] StoreResult<void> commit();
    void rollBack();

    // Many statements for one round trip: queue() what is to be run and finish() to know how it went; between them
    // nothing else.
    /// Runs what was queued by itself now and then, so that neither side waits for the other to read.
    [[nodiscard]] StoreResult<void> queue(std::string_view sql, const PostgresValues&);
    /// How many rows each queued statement touched, in order.
    [[nodiscard]] StoreResult<std::vector<std::uint64_t>> finish();

    [[nodiscard]] bool isConnected() const { return m_connection && PQstatus(m_connection.get()) == CONNECTION_OK; }
    [[nodiscard]] PGconn* handle() { return m_connection.get(); }
    /// That the last failure was about who came first: to be tried again.
    [[nodiscard]] bool isWorthTryingAgain() const { return m_isWorthTryingAgain; }
    void setWorthTryingAgain(bool isWorthIt) { m_isWorthTryingAgain = isWorthIt; }
    void drop(); ///< The next call connects anew.

private:
    using Result = std::unique_ptr<PGresult, decltype(&PQclear)>;
    [[nodiscard]] tl::unexpected<StoreError> failed(const PGresult*);
    /// The next result of what was sent; null: there is none more.
    [[nodiscard]] StoreResult<Result> next();
    /// The last result of what was sent, or the first that failed.
    [[nodiscard]] StoreResult<Result> answer();
    [[nodiscard]] StoreResult<std::string> prepared(std::string_view sql);
    [[nodiscard]] StoreResult<void> drain();

    std::string m_settings;
    std::string m_schema;
    std::unique_ptr<PGconn, decltype(&PQfinish)> m_connection{nullptr, &PQfinish};
    std::map<std::string, std::string, std::less<>> m_prepared; ///< SQL to name.
    std::vector<std::uint64_t> m_touched;
    std::size_t m_underWay = 0;
    std::int64_t m_failedAtMs = 0; ///< Monotonic; 0: it did not.
    bool m_isWorthTryingAgain = false;
    bool m_isInTransaction = false;
    bool m_isWarned = false; ///< By the statement that runs.
};

/// As SQL writes a name.
[[nodiscard]] std::string quotedName(PGconn*, const std::string& name);

/// A transaction that reads one state of everything; ends by itself.
class PostgresReading
{
public:
    [[nodiscard]] static StoreResult<PostgresReading> begin(PostgresConnection&);
    PostgresReading(PostgresReading&& other) noexcept
        : m_connection(std::exchange(other.m_connection, nullptr))
    { }
    PostgresReading& operator=(PostgresReading&&) = delete;
    ~PostgresReading();

private:
    explicit PostgresReading(PostgresConnection& connection)
        : m_connection(&connection)
    { }
    PostgresConnection* m_connection;
};

} // namespace kudelma::relay

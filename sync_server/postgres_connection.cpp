// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "sync_server/postgres_connection.h"

#include <QtEndian>

#include <poll.h>

#include <array>
#include <chrono>
#include <cstring>

namespace kudelma::relay {

namespace {

constexpr std::int64_t kConnectPauseMs = 3'000;
constexpr std::size_t kQueuedAtMost = 256; ///< Their answers fit into the buffers of any socket.
constexpr std::uint32_t kByteaType = 17;
constexpr const char* kClient = "kudelma_server";

std::int64_t monotonicMs()
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

void appendBig(std::string& to, std::uint32_t value)
{
    std::array<char, sizeof value> raw{};
    qToBigEndian(value, raw.data());
    to.append(raw.data(), raw.size());
}

const char* charsOf(crypto::BytesView bytes)
{
    return reinterpret_cast<const char*>(bytes.data());
}

/// A class of SQLSTATE, which says what happened and quotes nothing.
std::string stateOf(const PGresult* result)
{
    const char* state = result ? PQresultErrorField(result, PG_DIAG_SQLSTATE) : nullptr;
    return state ? state : std::string();
}

} // namespace

void PostgresValues::push(const char* bytes, std::size_t size)
{
    m_values.push_back(bytes ? bytes : "");
    m_lengths.push_back(static_cast<int>(size));
    m_formats.push_back(1);
}

void PostgresValues::add(std::int64_t value)
{
    auto own = std::make_unique<std::string>(sizeof value, '\0');
    qToBigEndian(value, own->data());
    push(own->data(), own->size());
    m_own.push_back(std::move(own));
}

void PostgresValues::add(crypto::BytesView bytes)
{
    push(charsOf(bytes), bytes.size());
}

void PostgresValues::add(const std::string& text)
{
    push(text.data(), text.size());
}

void PostgresValues::add(const std::vector<crypto::BytesView>& list)
{
    auto own = std::make_unique<std::string>();
    appendBig(*own, list.empty() ? 0 : 1); // dimensions
    appendBig(*own, 0); // without nulls
    appendBig(*own, kByteaType);
    if (!list.empty()) {
        appendBig(*own, static_cast<std::uint32_t>(list.size()));
        appendBig(*own, 1); // the first index
    }
    for (const auto bytes : list) {
        appendBig(*own, static_cast<std::uint32_t>(bytes.size()));
        own->append(charsOf(bytes), bytes.size());
    }
    push(own->data(), own->size());
    m_own.push_back(std::move(own));
}

void PostgresValues::add(std::nullptr_t)
{
    m_values.push_back(nullptr);
    m_lengths.push_back(0);
    m_formats.push_back(1);
}

std::int64_t PostgresRows::integer(int row, int column) const
{
    if (PQgetlength(m_result.get(), row, column) != int(sizeof(std::int64_t)))
        return 0;
    return qFromBigEndian<std::int64_t>(PQgetvalue(m_result.get(), row, column));
}

crypto::BytesView PostgresRows::view(int row, int column) const
{
    return {reinterpret_cast<const std::uint8_t*>(PQgetvalue(m_result.get(), row, column)),
        static_cast<std::size_t>(PQgetlength(m_result.get(), row, column))};
}

std::string PostgresRows::bytes(int row, int column) const
{
    return {
        PQgetvalue(m_result.get(), row, column), static_cast<std::size_t>(PQgetlength(m_result.get(), row, column))};
}

PostgresConnection::PostgresConnection(std::string settings, std::string schema)
    : m_settings(std::move(settings))
    , m_schema(std::move(schema))
{ }

PostgresConnection::~PostgresConnection() = default;

void PostgresConnection::drop()
{
    m_connection.reset();
    m_prepared.clear();
    m_touched.clear();
    m_underWay = 0;
}

StoreResult<void> PostgresConnection::connect()
{
    if (isConnected())
        return {};
    const auto refused = [this](const char* why) {
        m_failedAtMs = monotonicMs();
        return tl::unexpected(StoreError{StoreErrorKind::Unanswered, why});
    };
    if (m_isInTransaction)
        return refused("the connection broke");
    drop();
    if (m_failedAtMs != 0 && monotonicMs() - m_failedAtMs < kConnectPauseMs)
        return tl::unexpected(StoreError{StoreErrorKind::Unanswered, "not tried again yet"});
    // What is asked for here stands only where the operator's settings do not say otherwise.
    const std::array keywords{"connect_timeout", "application_name", "tcp_user_timeout", "keepalives_idle",
        "keepalives_interval", "keepalives_count", "target_session_attrs", "dbname", "client_encoding",
        static_cast<const char*>(nullptr)};
    const std::array values{"2", kClient, "8000", "5", "2", "3", "read-write", m_settings.c_str(), "UTF8",
        static_cast<const char*>(nullptr)};
    m_connection.reset(PQconnectdbParams(keywords.data(), values.data(), 1));
    if (!isConnected())
        return refused("no connection");
    PQsetNoticeReceiver(
        m_connection.get(),
        [](void* own, const PGresult* notice) {
            const char* severity = PQresultErrorField(notice, PG_DIAG_SEVERITY_NONLOCALIZED);
            if (severity && std::string_view(severity) == "WARNING")
                static_cast<PostgresConnection*>(own)->m_isWarned = true;
        },
        this);
    if (PQsetnonblocking(m_connection.get(), 1) != 0)
        return refused("no connection");
    // An acknowledgement says that the database has it on its disk, whatever it is set to.
    const auto set = execute("SET search_path TO " + quotedName(m_connection.get(), m_schema)
        + "; SET synchronous_commit TO on; SET client_min_messages TO warning; SET statement_timeout TO '6s'; SET "
          "lock_timeout TO '4s'; "
          "SET idle_in_transaction_session_timeout TO '30s'");
    if (!set) {
        drop();
        return refused("the session's settings are refused");
    }
    m_failedAtMs = 0;
    return {};
}

tl::unexpected<StoreError> PostgresConnection::failed(const PGresult* result)
{
    const std::string state = stateOf(result);
    m_isWorthTryingAgain = state == "40001" || state == "40P01" || state == "23503" || state == "23505";
    const bool isGone = !isConnected() || state.starts_with("57P") || state.starts_with("08")
        || state == "25006"; // It only reads: a standby.
    if (isGone)
        drop();
    if (isGone || state.empty())
        return tl::unexpected(StoreError{StoreErrorKind::Unanswered, "the connection broke"});
    return tl::unexpected(
        StoreError{state == "53100" ? StoreErrorKind::Full : StoreErrorKind::Failed, "database, state " + state});
}

StoreResult<PostgresConnection::Result> PostgresConnection::next()
{
    const std::int64_t until = monotonicMs() + kPatience.count();
    for (;;) {
        PGconn* connection = m_connection.get();
        if (!connection)
            return failed(nullptr);
        const int left = PQflush(connection);
        if (left < 0)
            return failed(nullptr);
        if (left == 0 && PQisBusy(connection) == 0)
            return Result(PQgetResult(connection), &PQclear);
        const std::int64_t time = until - monotonicMs();
        pollfd on{PQsocket(connection), static_cast<short>(left > 0 ? POLLIN | POLLOUT : POLLIN), 0};
        if (time <= 0 || ::poll(&on, 1, static_cast<int>(time)) == 0) {
            drop(); // What it was doing it may still do.
            return failed(nullptr);
        }
        if ((on.revents & ~POLLOUT) != 0 && PQconsumeInput(connection) != 1)
            return failed(nullptr);
    }
}

StoreResult<PostgresConnection::Result> PostgresConnection::answer()
{
    Result last(nullptr, &PQclear);
    std::optional<StoreError> first;
    for (;;) {
        auto result = next();
        if (!result)
            return tl::unexpected(first.value_or(result.error()));
        if (!*result)
            break;
        last = std::move(*result);
        const auto status = PQresultStatus(last.get());
        if (!first && status != PGRES_TUPLES_OK && status != PGRES_COMMAND_OK)
            first = failed(last.get()).value();
        if (!m_connection)
            break;
    }
    if (first)
        return tl::unexpected(*first);
    return last;
}

StoreResult<std::string> PostgresConnection::prepared(std::string_view sql)
{
    if (const auto known = m_prepared.find(sql); known != m_prepared.end())
        return known->second;
    const std::string name = "s" + std::to_string(m_prepared.size());
    const std::string text(sql);
    if (PQsendPrepare(m_connection.get(), name.c_str(), text.c_str(), 0, nullptr) != 1)
        return failed(nullptr);
    if (const auto done = answer(); !done)
        return tl::unexpected(done.error());
    m_prepared.emplace(text, name);
    return name;
}

StoreResult<PostgresRows> PostgresConnection::run(std::string_view sql, const PostgresValues& values)
{
    if (const auto connected = connect(); !connected)
        return tl::unexpected(connected.error());
    const auto name = prepared(sql);
    if (!name)
        return tl::unexpected(name.error());
    if (PQsendQueryPrepared(
            m_connection.get(), name->c_str(), values.count(), values.values(), values.lengths(), values.formats(), 1)
        != 1)
        return failed(nullptr);
    return answer().map([](Result&& result) { return PostgresRows(result.release()); });
}

StoreResult<void> PostgresConnection::execute(const std::string& sql)
{
    if (const auto connected = connect(); !connected)
        return connected;
    if (PQsendQuery(m_connection.get(), sql.c_str()) != 1)
        return failed(nullptr);
    return answer().map([](const Result&) {});
}

StoreResult<void> PostgresConnection::beginTransaction(const std::string& sql)
{
    m_isInTransaction = false;
    auto begun = execute(sql);
    m_isInTransaction = begun.has_value();
    m_touched.clear();
    m_underWay = 0;
    return begun;
}

StoreResult<void> PostgresConnection::commit()
{
    if (const auto connected = connect(); !connected)
        return connected;
    m_isWarned = false;
    if (PQsendQuery(m_connection.get(), "COMMIT") != 1)
        return failed(nullptr);
    const auto done = answer();
    if (!done)
        return tl::unexpected(done.error());
    if (std::string_view(PQcmdStatus(done->get())) != "COMMIT") // A failed transaction ends as "ROLLBACK".
        return tl::unexpected(StoreError{StoreErrorKind::Failed, "nothing was committed"});
    m_isInTransaction = false;
    if (m_isWarned) { // Somebody told it to wait for its standby no longer: it has it, the standby may not.
        drop();
        return tl::unexpected(StoreError{StoreErrorKind::Unanswered, "a commit that was not waited for"});
    }
    return {};
}

void PostgresConnection::rollBack()
{
    if (isConnected() && !execute("ROLLBACK"))
        drop();
    m_isInTransaction = false;
}

StoreResult<void> PostgresConnection::queue(std::string_view sql, const PostgresValues& values)
{
    if (const auto connected = connect(); !connected)
        return connected;
    // Preparing is a round trip of its own, once for each statement of a connection.
    if (!m_prepared.contains(sql)) {
        if (const auto drained = drain(); !drained)
            return drained;
    }
    const auto name = prepared(sql);
    if (!name)
        return tl::unexpected(name.error());
    if (PQpipelineStatus(m_connection.get()) == PQ_PIPELINE_OFF && PQenterPipelineMode(m_connection.get()) != 1)
        return failed(nullptr);
    if (PQsendQueryPrepared(
            m_connection.get(), name->c_str(), values.count(), values.values(), values.lengths(), values.formats(), 1)
        != 1)
        return failed(nullptr);
    if (++m_underWay < kQueuedAtMost)
        return {};
    return drain();
}

StoreResult<void> PostgresConnection::drain()
{
    if (!m_connection || PQpipelineStatus(m_connection.get()) == PQ_PIPELINE_OFF)
        return {};
    if (PQpipelineSync(m_connection.get()) != 1)
        return failed(nullptr);
    std::optional<StoreError> first;
    for (;;) {
        const auto result = next();
        if (!result)
            return tl::unexpected(first.value_or(result.error()));
        if (!*result) // Between two statements.
            continue;
        const auto status = PQresultStatus(result->get());
        if (status == PGRES_PIPELINE_SYNC)
            break;
        if (status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK)
            m_touched.push_back(std::strtoull(PQcmdTuples(result->get()), nullptr, 10));
        else if (!first && status != PGRES_PIPELINE_ABORTED)
            first = failed(result->get()).value();
        if (!m_connection)
            return tl::unexpected(*first);
    }
    m_underWay = 0;
    if (first) {
        (void)PQexitPipelineMode(m_connection.get());
        return tl::unexpected(*first);
    }
    if (PQexitPipelineMode(m_connection.get()) != 1)
        return failed(nullptr);
    return {};
}

StoreResult<std::vector<std::uint64_t>> PostgresConnection::finish()
{
    return drain().map([this] { return std::exchange(m_touched, {}); });
}

std::string quotedName(PGconn* connection, const std::string& name)
{
    const std::unique_ptr<char, decltype(&PQfreemem)> quoted(
        PQescapeIdentifier(connection, name.c_str(), name.size()), &PQfreemem);
    return quoted ? quoted.get() : std::string();
}

StoreResult<PostgresReading> PostgresReading::begin(PostgresConnection& connection)
{
    return connection.beginTransaction("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY").map([&] {
        return PostgresReading(connection);
    });
}

PostgresReading::~PostgresReading()
{
    if (m_connection)
        m_connection->rollBack(); // It only read.
}

} // namespace kudelma::relay

// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "sync_server/postgres_store.h"

#include "sync_server/limits.h"
#include "sync_server/postgres_schema.h"

#include <algorithm>

namespace kudelma::relay {

using Rows = PostgresRows;

namespace {

constexpr int kRosterAtOnce = 64;
constexpr int kEntriesAtOnce = 256;
static_assert(kLogRowsAtOnce == 1'000, "the sequence's step in postgres_schema.cpp");

wire::Envelope envelopeOf(const Rows& rows, int row, int header, int signature, int ciphertextHash, int ciphertext)
{
    wire::Envelope envelope;
    envelope.set_header(rows.bytes(row, header));
    envelope.set_signature(rows.bytes(row, signature));
    if (rows.isNull(row, ciphertext))
        envelope.set_ciphertext_hash(rows.bytes(row, ciphertextHash));
    else
        envelope.set_ciphertext(rows.bytes(row, ciphertext));
    return envelope;
}

wire::RosterEntry entryOf(const Rows& rows, int row)
{
    wire::RosterEntry entry;
    entry.set_body(rows.bytes(row, 0));
    entry.set_signature(rows.bytes(row, 1));
    return entry;
}

void readLogs(const Rows& rows, StoredCircle& circle)
{
    for (int row = 0; row < rows.size(); ++row) {
        circle.logs.push_back(
            {rows.integer(row, 0), rows.fixed<LogId>(row, 1), static_cast<std::uint32_t>(rows.integer(row, 2)),
                rows.number(row, 3), rows.fixed<Hash>(row, 4), rows.number(row, 5), {}});
    }
}

void readAuthors(const Rows& rows, StoredCircle& circle)
{
    for (int row = 0; row < rows.size(); ++row) {
        const LogRow of = rows.integer(row, 0);
        const auto log
            = std::find_if(circle.logs.begin(), circle.logs.end(), [&](const auto& one) { return one.row == of; });
        if (log != circle.logs.end())
            log->authors.emplace(
                rows.fixed<DeviceId>(row, 1), roster::AuthorHead{rows.number(row, 2), rows.fixed<Hash>(row, 3)});
    }
}

} // namespace

StoreResult<std::unique_ptr<Store>> PostgresStore::open(const PostgresOptions& options)
{
    std::unique_ptr<PostgresStore> store(new PostgresStore(options));
    if (const auto migrated = migratePostgres(store->m_connection, options.schema); !migrated)
        return tl::unexpected(migrated.error());
    return store;
}

PostgresStore::PostgresStore(const PostgresOptions& options)
    : m_connection(options.settings, options.schema)
    , m_node(options.node)
{ }

StoreResult<LogRow> PostgresStore::reserveLogRows(std::size_t count)
{
    if (count > kLogRowsAtOnce)
        return tl::unexpected(StoreError{StoreErrorKind::Failed, "too many numbers at once"});
    return m_connection.run("SELECT nextval('log_rows')").map([](const Rows& rows) { return rows.integer(0, 0); });
}

StoreResult<std::optional<std::uint64_t>> PostgresStore::versionOf(const CircleId& id)
{
    return m_connection.run("SELECT version FROM circles WHERE id = $1", PostgresValues(id.view()))
        .map([](const Rows& rows) {
            return rows.size() == 0 ? std::nullopt : std::optional<std::uint64_t>(rows.number(0, 0));
        });
}

StoreResult<std::uint64_t> PostgresStore::size()
{
    return m_connection.run("SELECT pg_database_size(current_database())").map([](const Rows& rows) {
        return rows.number(0, 0);
    });
}

StoreResult<std::optional<StoredCircle>> PostgresStore::circle(const CircleId& id)
{
    const auto reading = PostgresReading::begin(m_connection);
    if (!reading)
        return tl::unexpected(reading.error());
    StoredCircle circle;
    const auto version
        = m_connection.run("SELECT version, session FROM circles WHERE id = $1", PostgresValues(id.view()));
    if (!version)
        return tl::unexpected(version.error());
    if (version->size() == 0)
        return std::nullopt;
    circle.version = version->number(0, 0);
    circle.session = version->integer(0, 1);
    const auto entries = m_connection.run(
        "SELECT body, signature FROM roster WHERE circle = $1 ORDER BY idx", PostgresValues(id.view()));
    if (!entries)
        return tl::unexpected(entries.error());
    for (int row = 0; row < entries->size(); ++row)
        circle.roster.push_back(entryOf(*entries, row));
    if (circle.roster.empty())
        return std::nullopt;
    const auto logs = m_connection.run(
        "SELECT id, log, generation, head, chain, (SELECT covers FROM envelopes WHERE log = logs.id AND kind = 2 "
        "ORDER BY idx DESC LIMIT 1) FROM logs WHERE circle = $1",
        PostgresValues(id.view()));
    if (!logs)
        return tl::unexpected(logs.error());
    readLogs(*logs, circle);
    const auto authors = m_connection.run(
        "SELECT log, device, seq, hash FROM authors WHERE log IN (SELECT id FROM logs WHERE circle = $1)",
        PostgresValues(id.view()));
    if (!authors)
        return tl::unexpected(authors.error());
    readAuthors(*authors, circle);
    auto attachments = attachmentsOf(id);
    if (!attachments)
        return tl::unexpected(attachments.error());
    circle.attachments = std::move(*attachments);
    return bytesOf(id).map([&](std::uint64_t bytes) {
        circle.bytes = bytes;
        return std::optional(std::move(circle));
    });
}

StoreResult<std::uint64_t> PostgresStore::bytesOf(const CircleId& id)
{
    return m_connection
        .run("SELECT ((SELECT coalesce(sum(size), 0) FROM roster WHERE circle = $1) + (SELECT coalesce(sum(size), 0) "
             "FROM envelopes WHERE log IN (SELECT id FROM logs WHERE circle = $1)) + (SELECT coalesce(sum(size), 0) "
             "FROM attachments WHERE circle = $1))::BIGINT",
            PostgresValues(id.view()))
        .map([](const Rows& rows) { return rows.number(0, 0); });
}

StoreResult<std::size_t> PostgresStore::count(std::string_view sql, const PostgresValues& values)
{
    return m_connection.run(sql, values).map([](const Rows& rows) { return std::size_t(rows.number(0, 0)); });
}

StoreResult<std::size_t> PostgresStore::circlesFoundedBy(const DeviceId& device)
{
    return count("SELECT count(*) FROM circles WHERE founder = $1", PostgresValues(device.view()));
}

StoreResult<std::vector<wire::RosterEntry>> PostgresStore::roster(
    const CircleId& circle, std::uint64_t from, std::uint64_t before, std::size_t maxBytes)
{
    const auto rows
        = m_connection.run("SELECT body, signature FROM roster WHERE circle = $1 AND idx >= $2 AND idx < $3 "
                           "ORDER BY idx LIMIT $4",
            PostgresValues(circle.view(), from, before, kRosterAtOnce));
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<wire::RosterEntry> entries;
    std::size_t bytes = 0;
    for (int row = 0; row < rows->size(); ++row) {
        auto entry = entryOf(*rows, row);
        bytes += entry.ByteSizeLong();
        if (!entries.empty() && bytes > maxBytes)
            break;
        entries.push_back(std::move(entry));
    }
    return entries;
}

StoreResult<std::vector<StoredEntry>> PostgresStore::entries(
    LogRow log, std::uint64_t from, std::uint64_t through, std::size_t maxBytes)
{
    // Up to what would pass maxBytes, which the database adds up, so that no more comes over.
    const auto rows = m_connection.run(
        "SELECT idx, header, signature, ciphertext_hash, CASE kind WHEN 2 THEN NULL ELSE ciphertext END FROM ("
        " SELECT *, sum(CASE kind WHEN 2 THEN 0 ELSE size END) OVER (ORDER BY idx) AS so_far FROM ("
        "  SELECT * FROM envelopes WHERE log = $1 AND idx >= $2 AND idx <= $3 ORDER BY idx LIMIT $5) AS next"
        ") AS counted WHERE so_far <= $4::BIGINT OR idx = (SELECT min(idx) FROM envelopes WHERE log = $1 AND idx >= "
        "$2) "
        "ORDER BY idx",
        PostgresValues(log, from, through, std::uint64_t{maxBytes}, kEntriesAtOnce));
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<StoredEntry> entries;
    for (int row = 0; row < rows->size(); ++row)
        entries.push_back({rows->number(row, 0), envelopeOf(*rows, row, 1, 2, 3, 4)});
    return entries;
}

StoreResult<std::optional<StoredSnapshot>> PostgresStore::newestSnapshot(LogRow log, std::uint64_t through)
{
    return m_connection
        .run("SELECT idx, covers, header, signature, ciphertext_hash, ciphertext FROM envelopes WHERE log = $1 AND "
             "kind = 2 AND idx <= $2 ORDER BY idx DESC LIMIT 1",
            PostgresValues(log, through))
        .map([](const Rows& rows) {
            std::optional<StoredSnapshot> snapshot;
            if (rows.size() == 1)
                snapshot = StoredSnapshot{rows.number(0, 0), rows.number(0, 1), envelopeOf(rows, 0, 2, 3, 4, 5)};
            return snapshot;
        });
}

StoreResult<std::optional<StoredPlace>> PostgresStore::placeOf(
    LogRow log, const DeviceId& author, std::uint64_t authorSeq)
{
    return m_connection
        .run("SELECT idx, hash, chain FROM envelopes WHERE log = $1 AND author = $2 AND author_seq = $3",
            PostgresValues(log, author.view(), authorSeq))
        .map([](const Rows& rows) {
            std::optional<StoredPlace> place;
            if (rows.size() == 1)
                place = StoredPlace{rows.number(0, 0), rows.fixed<Hash>(0, 1), rows.fixed<Hash>(0, 2)};
            return place;
        });
}

StoreResult<std::optional<Hash>> PostgresStore::chainAt(LogRow log, std::uint64_t index)
{
    return m_connection.run("SELECT chain FROM envelopes WHERE log = $1 AND idx = $2", PostgresValues(log, index))
        .map([](const Rows& rows) { return rows.size() == 1 ? std::optional(rows.fixed<Hash>(0, 0)) : std::nullopt; });
}

} // namespace kudelma::relay

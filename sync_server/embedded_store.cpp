// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "sync_server/embedded_store.h"

#include "sync_server/embedded_schema.h"
#include "sync_server/log_heads.h"
#include "sync_server/store_files.h"
#include "wire/limits.h"

namespace kudelma::relay {

using roster::EnvelopeKind;
using roster::viewOf;

namespace {

constexpr int kSnapshotKind = static_cast<int>(EnvelopeKind::Snapshot);
static_assert(kSnapshotKind == 2, "the schema's index of snapshots names the number");
static_assert(wire::kSnapshotsKept == 2, "TrimLog looks for the second newest");
constexpr std::size_t kStubBytes = 512;

database::Result<void> writeOp(database::Database&, const NextVersion&)
{
    return {}; // Nobody else writes.
}

database::Result<void> writeOp(database::Database&, const Confirm&)
{
    return {}; // What can be read is on disk.
}

database::Result<void> writeOp(database::Database& to, const AddCircle& op)
{
    return to.run("INSERT INTO circles (id, founder) VALUES (?, ?)", op.circle.view(), op.founder.view());
}

database::Result<void> writeOp(database::Database& to, const AppendRoster& op)
{
    return to.run("INSERT INTO roster (circle, idx, size, signature, body) VALUES (?, ?, ?, ?, ?)", op.circle.view(),
        op.index, op.entry.ByteSizeLong(), viewOf(op.entry.signature()), viewOf(op.entry.body()));
}

database::Result<void> writeOp(database::Database& to, const AddLog& op)
{
    return to.run("INSERT INTO logs (id, circle, log, generation, chain) VALUES (?, ?, ?, ?, ?)", op.row,
        op.circle.view(), op.log.view(), op.generation, Hash{}.view());
}

/// The envelope alone; where its log stands now is written by writeHeads().
database::Result<void> writeOp(database::Database& to, const AppendEnvelope& op)
{
    const bool isSnapshot = op.kind == EnvelopeKind::Snapshot;
    const wire::Envelope stub = isSnapshot ? roster::stubOf(*op.envelope) : wire::Envelope();
    return to.run("INSERT INTO envelopes (log, idx, kind, covers, author, author_seq, hash, chain, size, signature, "
                  "ciphertext_hash, header, ciphertext) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        op.row, op.index, static_cast<int>(op.kind), op.covers, op.author.view(), op.authorSeq, op.hash.view(),
        op.chain.view(), op.envelope->ByteSizeLong(), viewOf(op.envelope->signature()), viewOf(stub.ciphertext_hash()),
        viewOf(op.envelope->header()), viewOf(op.envelope->ciphertext()));
}

database::Result<void> writeHeads(database::Database& to, LogHeads& heads)
{
    return heads.write<database::Result<void>>(
        [&](LogRow row, const LogHeads::Head& head) {
            return to.run("UPDATE logs SET head = ?, chain = ? WHERE id = ?", head.index, head.chain.view(), row);
        },
        [&](LogRow row, const DeviceId& author, const roster::AuthorHead& head) {
            return to.run("INSERT INTO authors (log, device, seq, hash) VALUES (?, ?, ?, ?) "
                          "ON CONFLICT (log, device) DO UPDATE SET seq = excluded.seq, hash = excluded.hash",
                row, author.view(), head.seq, head.hash.view());
        });
}

database::Result<void> writeOp(database::Database& to, const TrimLog& op)
{
    auto older
        = to.prepare("SELECT idx, covers FROM envelopes WHERE log = ? AND kind = 2 ORDER BY idx DESC LIMIT 1 OFFSET 1");
    if (!older)
        return tl::unexpected(older.error());
    const auto row = older->with(op.row).step();
    if (!row)
        return tl::unexpected(row.error());
    if (!*row)
        return {};
    const std::int64_t index = older->integer(0);
    const std::int64_t covers = older->integer(1);
    older->reset();
    return to.run("DELETE FROM envelopes WHERE log = ? AND idx <= ?", op.row, covers).and_then([&] {
        return to.run("UPDATE envelopes SET ciphertext = NULL, size = ? WHERE log = ? AND kind = 2 AND idx < ?",
            kStubBytes, op.row, index);
    });
}

database::Result<void> writeOp(database::Database&, const PutAttachmentPart&)
{
    return {}; // writePart()
}

database::Result<void> writeOp(database::Database& to, const EraseGenerations& op)
{
    return to.run("DELETE FROM logs WHERE circle = ? AND generation < ?", op.circle.view(), op.below);
}

wire::Envelope envelopeFrom(
    const database::Statement& row, int header, int signature, int ciphertextHash, int ciphertext)
{
    wire::Envelope envelope;
    envelope.set_header(bytesColumn(row, header));
    envelope.set_signature(bytesColumn(row, signature));
    if (row.isNull(ciphertext))
        envelope.set_ciphertext_hash(bytesColumn(row, ciphertextHash));
    else
        envelope.set_ciphertext(bytesColumn(row, ciphertext));
    return envelope;
}

} // namespace

StoreResult<std::unique_ptr<Store>> EmbeddedStore::open(const std::filesystem::path& directory)
{
    const auto key = storeKey(directory);
    if (!key)
        return tl::unexpected(key.error());
    auto connection = database::Database::open(directory / kStoreFile, key->view());
    if (!connection)
        return storeFailure(connection.error());
    if (const auto migrated = storeSchema().migrate(*connection); !migrated)
        return storeFailure(migrated.error());
    // What was trimmed or revoked is overwritten, not only unlinked.
    if (const auto set = connection->queryInteger("PRAGMA secure_delete = ON"); !set)
        return storeFailure(set.error());
    return std::unique_ptr<Store>(new EmbeddedStore(directory / kStoreFile, std::move(*connection)));
}

EmbeddedStore::EmbeddedStore(std::filesystem::path file, database::Database opened)
    : m_file(std::move(file))
    , m_database(std::move(opened))
{ }

StoreResult<OvertakenJobs> EmbeddedStore::write(const std::vector<WriteJob>& jobs)
{
    auto transaction = database::Transaction::begin(m_database);
    if (!transaction)
        return storeFailure(transaction.error());
    LogHeads heads;
    OvertakenJobs overtaken;
    for (std::size_t number = 0; number < jobs.size(); ++number) {
        for (const WriteOp& op : jobs[number]) {
            if (const auto* part = std::get_if<PutAttachmentPart>(&op)) {
                const auto taken = writePart(m_database, *part);
                if (!taken)
                    return storeFailure(taken.error());
                if (!*taken) {
                    overtaken.push_back(number); // Nothing else stands in such a job.
                    break;
                }
                continue;
            }
            if (std::holds_alternative<EraseGenerations>(op)) { // What it erases must not be written after it.
                if (const auto written = writeHeads(m_database, heads); !written)
                    return storeFailure(written.error());
            }
            const auto written = std::visit([&](const auto& one) { return writeOp(m_database, one); }, op);
            if (!written)
                return storeFailure(written.error());
            if (const auto* envelope = std::get_if<AppendEnvelope>(&op))
                heads.note(*envelope);
        }
    }
    if (const auto written = writeHeads(m_database, heads); !written)
        return storeFailure(written.error());
    if (const auto committed = transaction->commit(); !committed)
        return storeFailure(committed.error());
    return overtaken;
}

StoreResult<LogRow> EmbeddedStore::reserveLogRows(std::size_t count)
{
    const auto highest = m_database.queryInteger("SELECT coalesce(max(id), 0) FROM logs");
    if (!highest)
        return storeFailure(highest.error());
    const LogRow first = std::max(m_reserved, LogRow{*highest}) + 1;
    m_reserved = first + static_cast<LogRow>(count) - 1;
    return first;
}

StoreResult<std::optional<std::uint64_t>> EmbeddedStore::versionOf(const CircleId& id)
{
    std::optional<std::uint64_t> version;
    return eachRow(
        m_database, "SELECT 0 FROM circles WHERE id = ?",
        [&](const auto& row) {
            version = row.unsignedInteger(0);
            return false;
        },
        id.view())
        .map([&] { return version; });
}

StoreResult<std::uint64_t> EmbeddedStore::size()
{
    std::error_code code;
    std::uint64_t bytes = 0;
    for (const char* suffix : {"", "-wal"}) {
        const auto size = std::filesystem::file_size(m_file.string() + suffix, code);
        bytes += code ? 0 : size;
    }
    return bytes;
}

StoreResult<std::optional<StoredCircle>> EmbeddedStore::circle(const CircleId& id)
{
    StoredCircle circle;
    auto& connection = m_database;
    auto read = eachRow(
        connection, "SELECT body, signature FROM roster WHERE circle = ? ORDER BY idx",
        [&](const auto& row) {
            auto& entry = circle.roster.emplace_back();
            entry.set_body(bytesColumn(row, 0));
            entry.set_signature(bytesColumn(row, 1));
            return true;
        },
        id.view());
    if (!read)
        return tl::unexpected(read.error());
    if (circle.roster.empty())
        return std::nullopt;
    read = eachRow(
        connection,
        "SELECT id, log, generation, head, chain, (SELECT covers FROM envelopes WHERE log = logs.id AND kind = 2 "
        "ORDER BY idx DESC LIMIT 1) FROM logs WHERE circle = ?",
        [&](const auto& row) {
            circle.logs.push_back(
                {row.integer(0), fixedColumn<LogId>(row, 1), static_cast<std::uint32_t>(row.integer(2)),
                    row.unsignedInteger(3), fixedColumn<Hash>(row, 4), row.isNull(5) ? 0 : row.unsignedInteger(5), {}});
            return true;
        },
        id.view());
    for (auto log = circle.logs.begin(); read && log != circle.logs.end(); ++log) {
        read = eachRow(
            connection, "SELECT device, seq, hash FROM authors WHERE log = ?",
            [&](const auto& row) {
                log->authors.emplace(fixedColumn<DeviceId>(row, 0),
                    roster::AuthorHead{row.unsignedInteger(1), fixedColumn<Hash>(row, 2)});
                return true;
            },
            log->row);
    }
    if (!read)
        return tl::unexpected(read.error());
    const auto bytes = bytesOf(id);
    if (!bytes)
        return tl::unexpected(bytes.error());
    circle.bytes = *bytes;
    auto attachments = attachmentsOf(id);
    if (!attachments)
        return tl::unexpected(attachments.error());
    circle.attachments = std::move(*attachments);
    return circle;
}

StoreResult<std::uint64_t> EmbeddedStore::bytesOf(const CircleId& id)
{
    std::uint64_t bytes = 0;
    return eachRow(
        m_database,
        "SELECT (SELECT coalesce(sum(size), 0) FROM roster WHERE circle = ?1) + (SELECT coalesce(sum(size), 0) FROM "
        "envelopes WHERE log IN (SELECT id FROM logs WHERE circle = ?1)) + (SELECT coalesce(sum(size), 0) FROM "
        "attachments WHERE circle = ?1)",
        [&](const auto& row) {
            bytes = row.unsignedInteger(0);
            return false;
        },
        id.view())
        .map([&] { return bytes; });
}

StoreResult<std::size_t> EmbeddedStore::circlesFoundedBy(const DeviceId& device)
{
    std::size_t count = 0;
    return eachRow(
        m_database, "SELECT count(*) FROM circles WHERE founder = ?",
        [&](const auto& row) {
            count = row.unsignedInteger(0);
            return false;
        },
        device.view())
        .map([&] { return count; });
}

StoreResult<std::vector<wire::RosterEntry>> EmbeddedStore::roster(
    const CircleId& circle, std::uint64_t from, std::uint64_t before, std::size_t maxBytes)
{
    std::vector<wire::RosterEntry> entries;
    std::size_t bytes = 0;
    return eachRow(
        m_database, "SELECT body, signature FROM roster WHERE circle = ? AND idx >= ? AND idx < ? ORDER BY idx",
        [&](const auto& row) {
            wire::RosterEntry entry;
            entry.set_body(bytesColumn(row, 0));
            entry.set_signature(bytesColumn(row, 1));
            bytes += entry.ByteSizeLong();
            if (!entries.empty() && bytes > maxBytes)
                return false;
            entries.push_back(std::move(entry));
            return true;
        },
        circle.view(), from, before)
        .map([&] { return std::move(entries); });
}

StoreResult<std::vector<StoredEntry>> EmbeddedStore::entries(
    LogRow log, std::uint64_t from, std::uint64_t through, std::size_t maxBytes)
{
    std::vector<StoredEntry> entries;
    std::size_t bytes = 0;
    return eachRow(
        m_database,
        "SELECT idx, header, signature, ciphertext_hash, CASE kind WHEN 2 THEN NULL ELSE ciphertext END "
        "FROM envelopes WHERE log = ? AND idx >= ? AND idx <= ? ORDER BY idx",
        [&](const auto& row) {
            StoredEntry entry{row.unsignedInteger(0), envelopeFrom(row, 1, 2, 3, 4)};
            bytes += entry.envelope.ByteSizeLong();
            if (!entries.empty() && bytes > maxBytes)
                return false;
            entries.push_back(std::move(entry));
            return true;
        },
        log, from, through)
        .map([&] { return std::move(entries); });
}

StoreResult<std::optional<StoredSnapshot>> EmbeddedStore::newestSnapshot(LogRow log, std::uint64_t through)
{
    std::optional<StoredSnapshot> snapshot;
    return eachRow(
        m_database,
        "SELECT idx, covers, header, signature, ciphertext_hash, ciphertext FROM envelopes WHERE log = ? AND kind = 2 "
        "AND idx <= ? ORDER BY idx DESC LIMIT 1",
        [&](const auto& row) {
            snapshot = StoredSnapshot{row.unsignedInteger(0), row.unsignedInteger(1), envelopeFrom(row, 2, 3, 4, 5)};
            return false;
        },
        log, through)
        .map([&] { return std::move(snapshot); });
}

StoreResult<std::optional<StoredPlace>> EmbeddedStore::placeOf(
    LogRow log, const DeviceId& author, std::uint64_t authorSeq)
{
    std::optional<StoredPlace> place;
    return eachRow(
        m_database, "SELECT idx, hash, chain FROM envelopes WHERE log = ? AND author = ? AND author_seq = ?",
        [&](const auto& row) {
            place = StoredPlace{row.unsignedInteger(0), fixedColumn<Hash>(row, 1), fixedColumn<Hash>(row, 2)};
            return false;
        },
        log, author.view(), authorSeq)
        .map([&] { return place; });
}

StoreResult<std::optional<Hash>> EmbeddedStore::chainAt(LogRow log, std::uint64_t index)
{
    std::optional<Hash> chain;
    return eachRow(
        m_database, "SELECT chain FROM envelopes WHERE log = ? AND idx = ?",
        [&](const auto& row) {
            chain = fixedColumn<Hash>(row, 0);
            return false;
        },
        log, index)
        .map([&] { return chain; });
}

} // namespace kudelma::relay

// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "vault/case_store_private.h"

#include "vault/batch_writer.h"
#include "vault/case_schema.h"
#include "vault/rows.h"

namespace kudelma::vault {

using database::Database;
using database::Statement;

namespace {

database::OpenOptions openOptions(database::OpenOptions::Mode mode, const CaseStore::Options& options)
{
    database::OpenOptions result;
    result.mode = mode;
    result.exclusive = true; // two programs at one case would write as the same device: a clone
    result.checkPages = mode == database::OpenOptions::Mode::Existing;
    result.busyTimeout = kBusyTimeout;
    result.maxPages = options.maxPages;
    return result;
}

Result<std::map<std::string, Bytes>> texts(Database& database, std::string_view sql)
{
    using Pair = std::pair<std::string, Bytes>;
    return readRows(database, sql, [](const Statement& row) {
        return std::optional(Pair{row.text(0), row.blob(1)});
    }).map([](const std::vector<Pair>& rows) { return std::map<std::string, Bytes>(rows.begin(), rows.end()); });
}

} // namespace

CaseStore::CaseStore(std::unique_ptr<Private> d)
    : m(std::move(d))
{ }

CaseStore::~CaseStore() = default;

Result<std::unique_ptr<CaseStore>> CaseStore::create(
    const std::filesystem::path& file, const crypto::DatabaseKey& key, const Options& options)
{
    return load(Database::open(file, key.view(), openOptions(database::OpenOptions::Mode::New, options)));
}

Result<std::unique_ptr<CaseStore>> CaseStore::open(
    const std::filesystem::path& file, const crypto::DatabaseKey& key, const Options& options)
{
    return load(Database::open(file, key.view(), openOptions(database::OpenOptions::Mode::Existing, options)));
}

Result<std::unique_ptr<CaseStore>> CaseStore::load(database::Result<Database> opened)
{
    if (!opened)
        return storageFailure(opened.error());
    auto d = std::make_unique<Private>(std::move(*opened));
    if (auto done = caseSchema().migrate(d->database); !done)
        return storageFailure(done.error());
    using State = std::pair<Freshness, std::uint64_t>;
    const auto state = readRows(d->database, "SELECT commits, head, outbox_number FROM state",
        [](const Statement& row) -> std::optional<State> {
            const auto head = crypto::Hash::fromBytes(row.view(1));
            if (!head)
                return std::nullopt;
            return State{{row.unsignedInteger(0), *head}, row.unsignedInteger(2)};
        });
    if (!state)
        return tl::make_unexpected(state.error());
    if (state->size() != 1)
        return failure(ErrorKind::Damaged, "a case without its state");
    std::tie(d->freshness, d->outboxNumber) = state->front();
    return std::unique_ptr<CaseStore>(new CaseStore(std::move(d)));
}

Result<void> CaseStore::commit(const Batch& batch)
{
    const std::scoped_lock guard(m->lock);
    auto transaction = database::Transaction::begin(m->database);
    if (!transaction)
        return storageFailure(transaction.error());
    BatchWriter writer(m->database, m->freshness.head);
    if (auto written = writer.write(batch); !written)
        return storageFailure(written.error());
    const Freshness fresh{m->freshness.counter + 1, writer.head()};
    const auto outboxNumber = std::max(m->outboxNumber, writer.highestOutboxNumber());
    if (auto done = m->database.run("UPDATE state SET commits = ?, head = ?, outbox_number = ?", fresh.counter,
            fresh.head.view(), outboxNumber);
        !done)
        return storageFailure(done.error());
    if (auto done = transaction->commit(); !done)
        return storageFailure(done.error());
    m->freshness = fresh;
    m->outboxNumber = outboxNumber;
    return {};
}

Result<std::vector<StoredCircle>> CaseStore::circles() const
{
    const std::scoped_lock guard(m->lock);
    return readRows(m->database, "SELECT id, memory FROM circles ORDER BY number",
        [](const Statement& row) -> std::optional<StoredCircle> {
            const auto id = CircleId::fromBytes(row.view(0));
            if (!id)
                return std::nullopt;
            return StoredCircle{*id, row.blob(1)};
        });
}

Result<std::vector<Bytes>> CaseStore::roster(const CircleId& circle) const
{
    const std::scoped_lock guard(m->lock);
    std::uint64_t next = 0;
    return readRows(
        m->database, "SELECT place, entry FROM roster_entries WHERE circle = ? ORDER BY place",
        [&next](const Statement& row) -> std::optional<Bytes> {
            if (row.unsignedInteger(0) != next++)
                return std::nullopt;
            return row.blob(1);
        },
        circle.view());
}

Result<std::map<std::uint32_t, crypto::EpochKey>> CaseStore::epochKeys(const CircleId& circle) const
{
    const std::scoped_lock guard(m->lock);
    using Pair = std::pair<std::uint32_t, crypto::EpochKey>;
    auto rows = readRows(
        m->database, "SELECT epoch, key FROM epoch_keys WHERE circle = ?",
        [](const Statement& row) -> std::optional<Pair> {
            auto key = crypto::EpochKey::fromBytes(row.view(1));
            if (!key)
                return std::nullopt;
            return Pair{static_cast<std::uint32_t>(row.integer(0)), std::move(*key)};
        },
        circle.view());
    if (!rows)
        return tl::make_unexpected(rows.error());
    std::map<std::uint32_t, crypto::EpochKey> keys;
    for (auto& row : *rows)
        keys.insert(std::move(row));
    return keys;
}

Result<std::vector<StoredLog>> CaseStore::logs(const CircleId& circle) const
{
    const std::scoped_lock guard(m->lock);
    return readRows(
        m->database, "SELECT log, generation, memory FROM logs WHERE circle = ? ORDER BY number",
        [&circle](const Statement& row) -> std::optional<StoredLog> {
            const auto log = LogId::fromBytes(row.view(0));
            if (!log)
                return std::nullopt;
            return StoredLog{{circle, *log, static_cast<std::uint32_t>(row.integer(1))}, row.blob(2)};
        },
        circle.view());
}

Result<std::vector<StoredUpdate>> CaseStore::updates(const LogKey& log) const
{
    const std::scoped_lock guard(m->lock);
    return readRows(
        m->database,
        "SELECT author, place, content FROM updates WHERE log ="
        " (SELECT number FROM logs WHERE circle = ? AND log = ? AND generation = ?) ORDER BY number",
        [](const Statement& row) -> std::optional<StoredUpdate> {
            const auto author = DeviceId::fromBytes(row.view(0));
            if (!author)
                return std::nullopt;
            return StoredUpdate{*author, row.unsignedInteger(1), row.blob(2)};
        },
        log.circle.view(), log.log.view(), log.generation);
}

Result<std::vector<OutboxEntry>> CaseStore::outbox() const
{
    const std::scoped_lock guard(m->lock);
    return readRows(m->database, "SELECT number, circle, log, generation, payload, sealed FROM outbox ORDER BY number",
        [](const Statement& row) -> std::optional<OutboxEntry> {
            const auto circle = CircleId::fromBytes(row.view(1));
            const auto log = LogId::fromBytes(row.view(2));
            if (!circle || !log)
                return std::nullopt;
            return OutboxEntry{row.unsignedInteger(0), {*circle, *log, static_cast<std::uint32_t>(row.integer(3))},
                row.blob(4), row.blob(5)};
        });
}

std::uint64_t CaseStore::nextOutboxNumber()
{
    const std::scoped_lock guard(m->lock);
    return ++m->outboxNumber;
}

Result<std::vector<QuarantinedEntry>> CaseStore::quarantine(const CircleId& circle) const
{
    const std::scoped_lock guard(m->lock);
    return readRows(
        m->database,
        "SELECT log, generation, place, author, reason, at_ms, entry FROM quarantine WHERE circle = ? ORDER BY number",
        [&circle](const Statement& row) -> std::optional<QuarantinedEntry> {
            const auto log = LogId::fromBytes(row.view(0));
            const auto author = DeviceId::fromBytes(row.view(3));
            if (!log || !author)
                return std::nullopt;
            return QuarantinedEntry{{circle, *log, static_cast<std::uint32_t>(row.integer(1))}, row.unsignedInteger(2),
                *author, static_cast<std::uint32_t>(row.integer(4)), row.integer(5), row.blob(6)};
        },
        circle.view());
}

Result<std::vector<StoredInvitation>> CaseStore::invitations() const
{
    const std::scoped_lock guard(m->lock);
    return readRows(m->database, "SELECT lookup, content FROM invitations ORDER BY lookup",
        [](const Statement& row) -> std::optional<StoredInvitation> {
            const auto lookup = InvitationLookup::fromBytes(row.view(0));
            if (!lookup)
                return std::nullopt;
            return StoredInvitation{*lookup, row.blob(1)};
        });
}

Result<std::map<std::string, Bytes>> CaseStore::drafts() const
{
    const std::scoped_lock guard(m->lock);
    return texts(m->database, "SELECT key, content FROM drafts");
}

Result<std::map<std::string, Bytes>> CaseStore::settings() const
{
    const std::scoped_lock guard(m->lock);
    return texts(m->database, "SELECT key, content FROM settings");
}

Freshness CaseStore::freshness() const
{
    const std::scoped_lock guard(m->lock);
    return m->freshness;
}

Result<void> CaseStore::checkIntegrity() const
{
    const std::scoped_lock guard(m->lock);
    if (auto pages = m->database.checkPages(); !pages)
        return storageFailure(pages.error());
    return stored(m->database.checkStructure());
}

Result<void> CaseStore::copyTo(const std::filesystem::path& target)
{
    const std::scoped_lock guard(m->lock);
    return stored(m->database.copyTo(target));
}

Result<void> CaseStore::checkpoint()
{
    const std::scoped_lock guard(m->lock);
    return stored(m->database.checkpoint());
}

} // namespace kudelma::vault

// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "sync_server/log_heads.h"
#include "sync_server/postgres_store.h"
#include "wire/limits.h"

#include <algorithm>
#include <limits>
#include <set>

namespace kudelma::relay {

using roster::EnvelopeKind;
using roster::viewOf;

namespace {

constexpr int kWriteTries = 4;
constexpr std::uint64_t kStubSize = 512;
static_assert(wire::kSnapshotsKept == 2, "the older snapshot is the second newest");

/// Queues what a job's operations write. A statement that must touch a row, or the job is overtaken, is noted.
class Queue
{
public:
    Queue(PostgresConnection& connection, std::int64_t node)
        : m_connection(connection)
        , m_node(node)
    { }

    StoreResult<void> all(const std::vector<WriteJob>& jobs, const std::vector<bool>& isOvertaken)
    {
        StoreResult<void> done;
        for (m_job = 0; done && m_job < jobs.size(); ++m_job) {
            if (isOvertaken[m_job])
                continue;
            for (const WriteOp& op : jobs[m_job]) {
                if (done)
                    done = std::visit([this](const auto& one) { return write(one); }, op);
            }
        }
        return done ? writeHeads() : done;
    }
    /// The jobs whose needed statements touched nothing.
    [[nodiscard]] std::set<std::size_t> untouched(const std::vector<std::uint64_t>& touched) const
    {
        std::set<std::size_t> jobs;
        for (const auto& [statement, job] : m_needed) {
            if (statement < touched.size() && touched[statement] == 0)
                jobs.insert(job);
        }
        return jobs;
    }
    template <typename... Values>
    StoreResult<void> run(std::string_view sql, const Values&... values)
    {
        ++m_statements;
        return m_connection.queue(sql, PostgresValues(values...));
    }

private:
    template <typename... Values>
    StoreResult<void> need(std::string_view sql, const Values&... values)
    {
        m_needed.emplace_back(m_statements, m_job);
        return run(sql, values...);
    }

    StoreResult<void> write(const NextVersion&) { return {}; } // Once for each circle, at the end.
    StoreResult<void> write(const AddCircle& op)
    {
        return run("INSERT INTO circles (id, founder, version, session) VALUES ($1, $2, 0, 0)", op.circle.view(),
            op.founder.view());
    }
    StoreResult<void> write(const AppendRoster& op)
    {
        return run("INSERT INTO roster (circle, idx, size, signature, body) VALUES ($1, $2, $3, $4, $5)",
            op.circle.view(), op.index, std::uint64_t{op.entry.ByteSizeLong()}, viewOf(op.entry.signature()),
            viewOf(op.entry.body()));
    }
    StoreResult<void> write(const AddLog& op)
    {
        return run("INSERT INTO logs (id, circle, log, generation, chain) VALUES ($1, $2, $3, $4, $5)", op.row,
            op.circle.view(), op.log.view(), op.generation, Hash{}.view());
    }
    StoreResult<void> write(const AppendEnvelope& op)
    {
        m_heads.note(op);
        const bool isSnapshot = op.kind == EnvelopeKind::Snapshot;
        const wire::Envelope stub = isSnapshot ? roster::stubOf(*op.envelope) : wire::Envelope();
        return run("INSERT INTO envelopes (log, idx, kind, covers, author, author_seq, hash, chain, size, signature, "
                   "ciphertext_hash, header, ciphertext) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, "
                   "$13)",
            op.row, op.index, static_cast<int>(op.kind), op.covers, op.author.view(), op.authorSeq, op.hash.view(),
            op.chain.view(), std::uint64_t{op.envelope->ByteSizeLong()}, viewOf(op.envelope->signature()),
            viewOf(stub.ciphertext_hash()), viewOf(op.envelope->header()), viewOf(op.envelope->ciphertext()));
    }
    StoreResult<void> writeHeads()
    {
        return m_heads.write<StoreResult<void>>(
            [&](LogRow row, const LogHeads::Head& head) {
                return run("UPDATE logs SET head = $1, chain = $2 WHERE id = $3", head.index, head.chain.view(), row);
            },
            [&](LogRow row, const DeviceId& author, const roster::AuthorHead& head) {
                return run("INSERT INTO authors (log, device, seq, hash) VALUES ($1, $2, $3, $4) ON CONFLICT (log, "
                           "device) DO UPDATE SET seq = excluded.seq, hash = excluded.hash",
                    row, author.view(), head.seq, head.hash.view());
            });
    }
    StoreResult<void> write(const TrimLog& op)
    {
        constexpr std::string_view kDelete
            = "DELETE FROM envelopes WHERE log = $1 AND idx <= (SELECT covers FROM envelopes WHERE log = $1 AND "
              "kind = 2 ORDER BY idx DESC LIMIT 1 OFFSET 1)";
        constexpr std::string_view kStub = "UPDATE envelopes SET ciphertext = NULL, size = $2 WHERE log = $1 AND kind "
                                           "= 2 AND idx < (SELECT idx FROM "
                                           "envelopes WHERE log = $1 AND kind = 2 ORDER BY idx DESC LIMIT 1 OFFSET 1)";
        return run(kDelete, op.row).and_then([&] { return run(kStub, op.row, kStubSize); });
    }
    StoreResult<void> write(const EraseGenerations& op) // What it erases must not be written after it.
    {
        if (auto done = writeHeads(); !done)
            return done;
        return run("DELETE FROM logs WHERE circle = $1 AND generation < $2", op.circle.view(), op.below);
    }

    // Another node's purge may have been faster than the part that a lock of the circle would wait for.
    StoreResult<void> write(const PutAttachmentPart& op)
    {
        constexpr std::string_view kMake
            = "WITH taken AS (INSERT INTO attachments (circle, author, name, parts, received, size, last_part_at, "
              "is_erased) VALUES ($1::BYTEA, $2::BYTEA, $3::BYTEA, $5::BIGINT, $4::BIGINT, $6::BIGINT, $7::BIGINT, 0) "
              "ON CONFLICT (circle, author, name) DO NOTHING RETURNING 1) INSERT INTO attachment_parts (circle, "
              "author, name, part, ciphertext) SELECT $1, $2, $3, $4, $8::BYTEA FROM taken";
        constexpr std::string_view kGoOn
            = "WITH taken AS (UPDATE attachments SET received = $4::BIGINT, size = size + $6::BIGINT, last_part_at = "
              "$7::BIGINT WHERE circle = $1::BYTEA AND author = $2::BYTEA AND name = $3::BYTEA AND parts = $5::BIGINT "
              "AND received = $4::BIGINT - 1 AND is_erased = 0 RETURNING 1) INSERT INTO attachment_parts (circle, "
              "author, "
              "name, part, ciphertext) SELECT $1, $2, $3, $4, $8::BYTEA FROM taken";
        return need(op.part == 1 ? kMake : kGoOn, op.name.circle.view(), op.name.author.view(), op.name.id.view(),
            op.part, op.parts, std::uint64_t{op.ciphertext->size()}, op.atMs, viewOf(*op.ciphertext));
    }
    StoreResult<void> write(const EraseAttachment& op)
    {
        return run("INSERT INTO attachments (circle, author, name, parts, received, size, last_part_at, is_erased) "
                   "VALUES ($1, $2, $3, 0, 0, 0, 0, 1) ON CONFLICT (circle, author, name) DO UPDATE SET parts = 0, "
                   "received = 0, size = 0, is_erased = 1",
            op.name.circle.view(), op.name.author.view(), op.name.id.view())
            .and_then([&] {
                return run("DELETE FROM attachment_parts WHERE circle = $1 AND author = $2 AND name = $3",
                    op.name.circle.view(), op.name.author.view(), op.name.id.view());
            });
    }

    StoreResult<void> write(const PutInvitation& op)
    {
        // Taken back at another node meanwhile, it stays as that node wrote it, hosts and shares too.
        const std::int64_t closed = op.isClosed ? 1 : 0;
        auto done = need(
            "INSERT INTO invitations (lookup, creator, signing, sealing, valid_to, sealed_info, is_closed) VALUES "
            "($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (lookup) DO UPDATE SET creator = excluded.creator, signing "
            "= excluded.signing, sealing = excluded.sealing, valid_to = excluded.valid_to, sealed_info = "
            "excluded.sealed_info, is_closed = excluded.is_closed WHERE invitations.is_closed <= "
            "excluded.is_closed",
            op.lookup.view(), op.maker.view(), op.creator.signing.view(), op.creator.sealing.view(), op.validToMs,
            viewOf(op.sealedInfo), closed)
                        .and_then([&] {
                            return run("DELETE FROM hosts WHERE lookup = $1 AND EXISTS (SELECT 1 FROM invitations "
                                       "WHERE lookup = $1 AND is_closed <= $2)",
                                op.lookup.view(), closed);
                        });
        int place = 0;
        for (const DeviceId& host : op.hosts) {
            const auto share = op.shares.find(host);
            if (done && share != op.shares.end())
                done
                    = run("INSERT INTO hosts (lookup, device, place, share) SELECT lookup, $2, $3, $4 FROM invitations "
                          "WHERE lookup = $1 AND is_closed <= $5",
                        op.lookup.view(), host.view(), place++, viewOf(share->second), closed);
            else if (done)
                done = run("INSERT INTO hosts (lookup, device, place) SELECT lookup, $2, $3 FROM invitations WHERE "
                           "lookup = $1 AND is_closed <= $4",
                    op.lookup.view(), host.view(), place++, closed);
        }
        return done;
    }
    StoreResult<void> write(const RemoveInvitation& op)
    {
        const std::int64_t most = std::numeric_limits<std::int64_t>::max();
        auto done = run("DELETE FROM invitations WHERE lookup = $1 AND is_closed <= $2 AND valid_to <= $3",
            op.lookup.view(), std::int64_t{op.keepsClosed ? 0 : 1}, op.ifOverMs.value_or(most));
        if (!op.keepsClosed)
            return done;
        return done.and_then([&] { return run("DELETE FROM knocks WHERE lookup = $1", op.lookup.view()); })
            .and_then([&] { return run("DELETE FROM answers WHERE lookup = $1", op.lookup.view()); })
            .and_then([&] { return run("DELETE FROM codes WHERE lookup = $1", op.lookup.view()); });
    }
    // It may have been taken back at another node meanwhile.
    StoreResult<void> write(const PutKnock& op)
    {
        return need("INSERT INTO knocks (lookup, guest, signing, sealing, knocked_at, is_pending, sealed, node, "
                    "seen_node) SELECT lookup, $2, $3, $4, $5, $6, $7, $8, $8 FROM invitations WHERE lookup = $1 ON "
                    "CONFLICT (lookup, guest) "
                    "DO UPDATE SET knocked_at = excluded.knocked_at, is_pending = excluded.is_pending, sealed = "
                    "excluded.sealed, node = excluded.node, seen_node = excluded.node, tx = pg_current_xact_id()",
            op.lookup.view(), op.knock.guest.id().view(), op.knock.guest.signing.view(), op.knock.guest.sealing.view(),
            op.knock.atMs, op.knock.isPending ? 1 : 0, viewOf(op.knock.sealed), m_node);
    }
    // Nobody is to be told, so `tx` and `node`, which say who wrote what the others have not read, stay.
    StoreResult<void> write(const SeenKnock& op)
    {
        return run(
            "UPDATE knocks SET seen_node = $4, seen_at = $5 WHERE lookup = $1 AND guest = $2 AND knocked_at = $3 AND "
            "is_pending = 1",
            op.lookup.view(), op.guest.view(), op.knockedAtMs, m_node, op.seenMs);
    }
    // Held at another node meanwhile, it stays.
    StoreResult<void> write(const RemoveKnock& op)
    {
        return run("DELETE FROM knocks WHERE lookup = $1 AND guest = $2 AND knocked_at = $3 AND is_pending = 1 AND NOT "
                   "EXISTS (SELECT 1 FROM answers WHERE answers.lookup = $1 AND answers.guest = $2)",
            op.lookup.view(), op.guest.view(), op.knockedAtMs);
    }
    StoreResult<void> write(const PutAnswer& op)
    {
        const std::string answer = op.answer.answer.SerializeAsString();
        return need("INSERT INTO answers (lookup, guest, answered_at, answer) SELECT lookup, guest, $3, $4 FROM knocks "
                    "WHERE lookup = $1 AND guest = $2 AND knocked_at = $5 ON CONFLICT (lookup, guest) DO UPDATE SET "
                    "answered_at = excluded.answered_at, answer = excluded.answer",
            op.lookup.view(), op.guest.view(), op.answer.atMs, viewOf(answer), op.knockedAtMs)
            .and_then([&] {
                return run("UPDATE knocks SET is_pending = $4, node = $5, tx = pg_current_xact_id() WHERE lookup = $1 "
                           "AND guest = $2 AND knocked_at = $3",
                    op.lookup.view(), op.guest.view(), op.knockedAtMs, op.waitsOn ? 1 : 0, m_node);
            });
    }
    StoreResult<void> write(const RemoveAnswer& op)
    {
        return run("DELETE FROM answers WHERE lookup = $1 AND guest = $2 AND answered_at <= $3", op.lookup.view(),
            op.guest.view(), op.answeredAtMs);
    }
    StoreResult<void> write(const PutCode& op)
    {
        return need(
            "INSERT INTO codes (lookup, digits, valid_to) SELECT lookup, $2, $3 FROM invitations WHERE lookup = "
            "$1 ON CONFLICT (lookup) DO UPDATE SET digits = excluded.digits, valid_to = excluded.valid_to",
            op.lookup.view(), op.digits, op.validToMs);
    }
    // A commit waits for the disk and the standby only if its transaction wrote something.
    StoreResult<void> write(const Confirm&) { return run("SELECT pg_logical_emit_message(true, 'kudelma', '')"); }
    StoreResult<void> write(const Purge& op)
    {
        return run("DELETE FROM invitations WHERE lookup IN (SELECT lookup FROM invitations WHERE valid_to <= $1 ORDER "
                   "BY lookup FOR UPDATE SKIP LOCKED)",
            op.nowMs)
            .and_then([&] { return run("DELETE FROM codes WHERE valid_to <= $1", op.nowMs); })
            .and_then([&] { return run("DELETE FROM answers WHERE answered_at < $1", op.answersBeforeMs); })
            .and_then([&] {
                return run("DELETE FROM attachments WHERE (circle, author, name) IN (SELECT circle, author, name FROM "
                           "attachments WHERE received < parts AND last_part_at < $1 FOR UPDATE SKIP LOCKED)",
                    op.unfinishedBeforeMs);
            });
    }

    PostgresConnection& m_connection;
    std::int64_t m_node;
    LogHeads m_heads;
    std::size_t m_job = 0;
    std::size_t m_statements = 0;
    std::vector<std::pair<std::size_t, std::size_t>> m_needed; ///< Statement, job.
};

/// What the circles of a batch are at, and become.
struct Version
{
    std::uint64_t version = 0;
    std::int64_t session = 0;
    bool isChanged = false;
};
using Versions = std::map<CircleId, Version>;

/// Locks the rows of all circles that the batch wants to change, in the order of their ids.
StoreResult<Versions> lockCircles(PostgresConnection& connection, const std::vector<WriteJob>& jobs)
{
    std::set<CircleId> wanted;
    for (const WriteJob& job : jobs) {
        if (const auto* next = job.empty() ? nullptr : std::get_if<NextVersion>(&job.front()))
            wanted.insert(next->circle);
    }
    if (wanted.empty())
        return Versions();
    std::vector<crypto::BytesView> ids;
    for (const CircleId& id : wanted)
        ids.push_back(id.view());
    const auto rows
        = connection.run("SELECT id, version, session FROM circles WHERE id = ANY($1) ORDER BY id FOR NO KEY UPDATE",
            PostgresValues(ids));
    if (!rows)
        return tl::unexpected(rows.error());
    Versions versions;
    for (int row = 0; row < rows->size(); ++row)
        versions[rows->fixed<CircleId>(row, 0)] = {rows->number(row, 1), rows->integer(row, 2), false};
    return versions;
}

/// Moves the versions on by the jobs that build on what is there; the others are overtaken.
std::vector<bool> overtakenOf(const std::vector<WriteJob>& jobs, Versions& versions)
{
    std::vector<bool> isOvertaken(jobs.size());
    for (std::size_t job = 0; job < jobs.size(); ++job) {
        const auto* next = jobs[job].empty() ? nullptr : std::get_if<NextVersion>(&jobs[job].front());
        if (!next)
            continue;
        Version& at = versions[next->circle];
        const bool isRead = at.version == next->loaded && at.session == next->loadedSession;
        const bool isKnown = isRead || at.session == next->session;
        if (at.version + 1 != next->version || !isKnown)
            isOvertaken[job] = true;
        else
            at = {next->version, next->session, true};
    }
    return isOvertaken;
}

/// Those whose lobby is written to, in the order of their lookups, so that two batches never wait for each other.
StoreResult<void> lockInvitations(PostgresConnection& connection, const std::vector<WriteJob>& jobs)
{
    std::set<InvitationLookup> wanted;
    for (const WriteJob& job : jobs) {
        for (const WriteOp& op : job)
            std::visit(
                [&](const auto& one) {
                    if constexpr (requires { one.lookup; })
                        wanted.insert(one.lookup);
                },
                op);
    }
    if (wanted.empty())
        return {};
    std::vector<crypto::BytesView> lookups;
    for (const auto& lookup : wanted)
        lookups.push_back(lookup.view());
    return connection
        .run("SELECT 1::BIGINT FROM invitations WHERE lookup = ANY($1) ORDER BY lookup FOR UPDATE",
            PostgresValues(lookups))
        .map([](const auto&) {});
}

} // namespace

StoreResult<OvertakenJobs> PostgresStore::write(const std::vector<WriteJob>& jobs)
{
    StoreResult<OvertakenJobs> written = writeOnce(jobs);
    for (int tries = 1; !written && tries < kWriteTries && m_connection.isWorthTryingAgain(); ++tries)
        written = writeOnce(jobs);
    return written;
}

StoreResult<OvertakenJobs> PostgresStore::writeOnce(const std::vector<WriteJob>& jobs)
{
    const auto giveUp = [this](const StoreError& error) {
        const bool isWorthIt = m_connection.isWorthTryingAgain();
        m_connection.rollBack();
        m_connection.setWorthTryingAgain(isWorthIt);
        return tl::unexpected(error);
    };
    m_connection.setWorthTryingAgain(false);
    if (const auto begun = m_connection.beginTransaction("BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE"); !begun)
        return giveUp(begun.error());
    auto versions = lockCircles(m_connection, jobs);
    if (!versions)
        return giveUp(versions.error());
    if (const auto locked = lockInvitations(m_connection, jobs); !locked)
        return giveUp(locked.error());
    const std::vector<bool> isOvertaken = overtakenOf(jobs, *versions);

    Queue queue(m_connection, m_node);
    auto done = queue.all(jobs, isOvertaken);
    for (const auto& [circle, now] : *versions) {
        if (done && now.isChanged)
            done = queue.run("UPDATE circles SET version = $2, session = $3, tx = pg_current_xact_id() WHERE id = $1",
                circle.view(), now.version, now.session);
    }
    if (!done)
        return giveUp(done.error());
    const auto touched = m_connection.finish();
    if (!touched)
        return giveUp(touched.error());
    if (const auto committed = m_connection.commit(); !committed)
        return giveUp(committed.error());

    const auto untouched = queue.untouched(*touched);
    OvertakenJobs overtaken;
    for (std::size_t job = 0; job < jobs.size(); ++job) {
        if (isOvertaken[job] || untouched.contains(job))
            overtaken.push_back(job);
    }
    return overtaken;
}

} // namespace kudelma::relay

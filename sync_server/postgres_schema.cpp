// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "sync_server/postgres_schema.h"

#include <array>

namespace kudelma::relay {

namespace {

constexpr std::int64_t kMigrationLock = 0x4b7564656c6d61; // "Kudelma"

// As the embedded store's (embedded_schema.cpp), with what several nodes need: `version` and `session` (NextVersion),
// and `tx`, by which a node finds what others have changed since it last looked.
constexpr const char* kFirst = R"sql(
    CREATE SEQUENCE log_rows INCREMENT BY 1000; -- each number stands for that many rows

    CREATE TABLE circles (
        id BYTEA PRIMARY KEY,
        founder BYTEA NOT NULL,
        version BIGINT NOT NULL,
        session BIGINT NOT NULL,
        tx XID8 NOT NULL DEFAULT pg_current_xact_id()
    ) WITH (fillfactor = 70);
    CREATE INDEX circles_by_founder ON circles (founder);
    CREATE INDEX circles_by_tx ON circles (tx);

    CREATE TABLE roster (
        circle BYTEA NOT NULL REFERENCES circles (id) ON DELETE CASCADE,
        idx BIGINT NOT NULL,
        size BIGINT NOT NULL,
        signature BYTEA NOT NULL,
        body BYTEA NOT NULL,
        PRIMARY KEY (circle, idx)
    );

    CREATE TABLE logs (
        id BIGINT PRIMARY KEY,
        circle BYTEA NOT NULL REFERENCES circles (id) ON DELETE CASCADE,
        log BYTEA NOT NULL,
        generation BIGINT NOT NULL,
        head BIGINT NOT NULL DEFAULT 0,
        chain BYTEA NOT NULL,
        UNIQUE (circle, generation, log)
    ) WITH (fillfactor = 70);

    CREATE TABLE authors (
        log BIGINT NOT NULL REFERENCES logs (id) ON DELETE CASCADE,
        device BYTEA NOT NULL,
        seq BIGINT NOT NULL,
        hash BYTEA NOT NULL,
        PRIMARY KEY (log, device)
    ) WITH (fillfactor = 70);

    -- ciphertext: null where only the stub of an old snapshot is left.
    CREATE TABLE envelopes (
        log BIGINT NOT NULL REFERENCES logs (id) ON DELETE CASCADE,
        idx BIGINT NOT NULL,
        kind BIGINT NOT NULL,
        covers BIGINT NOT NULL,
        author BYTEA NOT NULL,
        author_seq BIGINT NOT NULL,
        hash BYTEA NOT NULL,
        chain BYTEA NOT NULL,
        size BIGINT NOT NULL,
        signature BYTEA NOT NULL,
        ciphertext_hash BYTEA NOT NULL,
        header BYTEA NOT NULL,
        ciphertext BYTEA,
        PRIMARY KEY (log, idx)
    );
    -- It is ciphertext: what would press it finds nothing.
    ALTER TABLE envelopes ALTER COLUMN ciphertext SET STORAGE EXTERNAL;
    CREATE UNIQUE INDEX envelopes_by_author ON envelopes (log, author, author_seq);
    CREATE INDEX snapshots ON envelopes (log, idx) WHERE kind = 2;

    CREATE TABLE invitations (
        lookup BYTEA PRIMARY KEY,
        creator BYTEA NOT NULL,
        signing BYTEA NOT NULL,
        sealing BYTEA NOT NULL,
        valid_to BIGINT NOT NULL,
        sealed_info BYTEA NOT NULL
    );
    CREATE INDEX invitations_by_creator ON invitations (creator);
    CREATE INDEX invitations_by_end ON invitations (valid_to);

    CREATE TABLE hosts (
        lookup BYTEA NOT NULL REFERENCES invitations (lookup) ON DELETE CASCADE,
        device BYTEA NOT NULL,
        place BIGINT NOT NULL,
        PRIMARY KEY (lookup, device)
    );
    CREATE INDEX hosts_by_device ON hosts (device);

    CREATE TABLE knocks (
        lookup BYTEA NOT NULL REFERENCES invitations (lookup) ON DELETE CASCADE,
        guest BYTEA NOT NULL,
        signing BYTEA NOT NULL,
        sealing BYTEA NOT NULL,
        knocked_at BIGINT NOT NULL,
        is_pending BIGINT NOT NULL,
        sealed BYTEA NOT NULL,
        node BIGINT NOT NULL,
        tx XID8 NOT NULL DEFAULT pg_current_xact_id(),
        PRIMARY KEY (lookup, guest)
    );
    CREATE INDEX knocks_by_tx ON knocks (tx);

    CREATE TABLE answers (
        lookup BYTEA NOT NULL REFERENCES invitations (lookup) ON DELETE CASCADE,
        guest BYTEA NOT NULL,
        answered_at BIGINT NOT NULL,
        answer BYTEA NOT NULL,
        PRIMARY KEY (lookup, guest)
    );
    CREATE INDEX answers_by_guest ON answers (guest);
    CREATE INDEX answers_by_time ON answers (answered_at);

    CREATE TABLE codes (
        lookup BYTEA PRIMARY KEY REFERENCES invitations (lookup) ON DELETE CASCADE,
        digits TEXT NOT NULL,
        valid_to BIGINT NOT NULL
    );
    CREATE INDEX codes_by_digits ON codes (digits);
)sql";

constexpr const char* kSecond = R"sql(
    CREATE TABLE attachments (
        circle BYTEA NOT NULL REFERENCES circles (id) ON DELETE CASCADE,
        author BYTEA NOT NULL,
        name BYTEA NOT NULL,
        parts BIGINT NOT NULL,
        received BIGINT NOT NULL,
        size BIGINT NOT NULL,
        last_part_at BIGINT NOT NULL,
        is_erased BIGINT NOT NULL,
        PRIMARY KEY (circle, author, name)
    ) WITH (fillfactor = 70);
    CREATE INDEX attachments_unfinished ON attachments (last_part_at) WHERE received < parts;

    CREATE TABLE attachment_parts (
        circle BYTEA NOT NULL,
        author BYTEA NOT NULL,
        name BYTEA NOT NULL,
        part BIGINT NOT NULL,
        ciphertext BYTEA NOT NULL,
        PRIMARY KEY (circle, author, name, part),
        FOREIGN KEY (circle, author, name) REFERENCES attachments (circle, author, name) ON DELETE CASCADE
    );
    ALTER TABLE attachment_parts ALTER COLUMN ciphertext SET STORAGE EXTERNAL;
)sql";

constexpr const char* kThird = R"sql(
    ALTER TABLE invitations ADD COLUMN is_closed BIGINT NOT NULL DEFAULT 0;
    ALTER TABLE hosts ADD COLUMN share BYTEA;
    ALTER TABLE knocks ADD COLUMN seen_node BIGINT NOT NULL DEFAULT 0;
    ALTER TABLE knocks ADD COLUMN seen_at BIGINT NOT NULL DEFAULT 0;
)sql";

constexpr std::array kSteps{kFirst, kSecond, kThird};

StoreResult<void> migrateHere(PostgresConnection& to)
{
    const auto present = to.run("SELECT version FROM schema_version");
    if (!present)
        return tl::unexpected(present.error());
    const std::int64_t version = present->size() == 1 ? present->integer(0, 0) : 0;
    if (version > std::int64_t(kSteps.size()))
        return tl::unexpected(StoreError{StoreErrorKind::Newer, "the database's tables"});
    for (auto step = static_cast<std::size_t>(version); step < kSteps.size(); ++step) {
        if (const auto done = to.execute(kSteps[step]); !done)
            return done;
    }
    return to.run("UPDATE schema_version SET version = $1", PostgresValues(std::uint64_t{kSteps.size()}))
        .map([](const auto&) {});
}

} // namespace

StoreResult<void> migratePostgres(PostgresConnection& to, const std::string& schema)
{
    if (const auto connected = to.connect(); !connected)
        return connected;
    const std::string name = quotedName(to.handle(), schema);
    auto done = to.beginTransaction("BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE");
    if (done)
        done = to.run("SELECT pg_advisory_xact_lock($1)", PostgresValues(kMigrationLock)).map([](const auto&) {});
    const auto present = done ? to.run("SELECT 1::BIGINT FROM pg_namespace WHERE nspname = convert_from($1, 'UTF8')",
                             PostgresValues(roster::viewOf(schema)))
                              : StoreResult<PostgresRows>(tl::unexpect, done.error());
    if (!present)
        done = tl::unexpected(present.error());
    else if (present->size() == 0) // Whoever may not make it may use one that the operator made.
        done = to.execute("CREATE SCHEMA " + name);
    if (done)
        done = to.execute("CREATE TABLE IF NOT EXISTS schema_version (version BIGINT NOT NULL); INSERT INTO "
                          "schema_version SELECT 0 WHERE NOT EXISTS (SELECT 1 FROM schema_version)");
    if (done)
        done = migrateHere(to);
    // In a database that was put back into another cluster they lie in the future there, and would be news for ever.
    if (done)
        done = to.execute("UPDATE circles SET tx = pg_current_xact_id() WHERE tx > pg_current_xact_id(); UPDATE knocks "
                          "SET tx = pg_current_xact_id() WHERE tx > pg_current_xact_id()");
    if (done)
        done = to.commit();
    if (!done)
        to.rollBack();
    return done;
}

} // namespace kudelma::relay

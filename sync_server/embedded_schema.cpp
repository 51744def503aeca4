// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "sync_server/embedded_schema.h"

#include <array>

namespace kudelma::relay {

namespace {

constexpr std::int32_t kApplicationId = 0x4b75726c; // "Kurl"

constexpr std::string_view kFirst = R"sql(
    CREATE TABLE circles (
        id BLOB PRIMARY KEY,
        founder BLOB NOT NULL
    ) WITHOUT ROWID;
    CREATE INDEX circles_by_founder ON circles (founder);

    CREATE TABLE roster (
        circle BLOB NOT NULL REFERENCES circles (id) ON DELETE CASCADE,
        idx INTEGER NOT NULL,
        size INTEGER NOT NULL,
        signature BLOB NOT NULL,
        body BLOB NOT NULL,
        PRIMARY KEY (circle, idx)
    );

    CREATE TABLE logs (
        id INTEGER PRIMARY KEY,
        circle BLOB NOT NULL REFERENCES circles (id) ON DELETE CASCADE,
        log BLOB NOT NULL,
        generation INTEGER NOT NULL,
        head INTEGER NOT NULL DEFAULT 0,
        chain BLOB NOT NULL,
        UNIQUE (circle, generation, log)
    );

    CREATE TABLE authors (
        log INTEGER NOT NULL REFERENCES logs (id) ON DELETE CASCADE,
        device BLOB NOT NULL,
        seq INTEGER NOT NULL,
        hash BLOB NOT NULL,
        PRIMARY KEY (log, device)
    ) WITHOUT ROWID;

    -- ciphertext: null where only the stub of an old snapshot is left. The long columns come last, so that reading
    -- the others does not touch their pages.
    CREATE TABLE envelopes (
        log INTEGER NOT NULL REFERENCES logs (id) ON DELETE CASCADE,
        idx INTEGER NOT NULL,
        kind INTEGER NOT NULL,
        covers INTEGER NOT NULL,
        author BLOB NOT NULL,
        author_seq INTEGER NOT NULL,
        hash BLOB NOT NULL,
        chain BLOB NOT NULL,
        size INTEGER NOT NULL,
        signature BLOB NOT NULL,
        ciphertext_hash BLOB,
        header BLOB NOT NULL,
        ciphertext BLOB,
        PRIMARY KEY (log, idx)
    );
    CREATE UNIQUE INDEX envelopes_by_author ON envelopes (log, author, author_seq);
    CREATE INDEX snapshots ON envelopes (log, idx) WHERE kind = 2;

    CREATE TABLE invitations (
        lookup BLOB PRIMARY KEY,
        creator BLOB NOT NULL,
        signing BLOB NOT NULL,
        sealing BLOB NOT NULL,
        valid_to INTEGER NOT NULL,
        sealed_info BLOB NOT NULL
    );
    CREATE INDEX invitations_by_creator ON invitations (creator);
    CREATE INDEX invitations_by_end ON invitations (valid_to);

    CREATE TABLE hosts (
        lookup BLOB NOT NULL REFERENCES invitations (lookup) ON DELETE CASCADE,
        device BLOB NOT NULL,
        place INTEGER NOT NULL,
        PRIMARY KEY (lookup, device)
    ) WITHOUT ROWID;
    CREATE INDEX hosts_by_device ON hosts (device);

    CREATE TABLE knocks (
        lookup BLOB NOT NULL REFERENCES invitations (lookup) ON DELETE CASCADE,
        guest BLOB NOT NULL,
        signing BLOB NOT NULL,
        sealing BLOB NOT NULL,
        knocked_at INTEGER NOT NULL,
        is_pending INTEGER NOT NULL,
        sealed BLOB NOT NULL,
        PRIMARY KEY (lookup, guest)
    );

    CREATE TABLE answers (
        lookup BLOB NOT NULL REFERENCES invitations (lookup) ON DELETE CASCADE,
        guest BLOB NOT NULL,
        answered_at INTEGER NOT NULL,
        answer BLOB NOT NULL,
        PRIMARY KEY (lookup, guest)
    );
    CREATE INDEX answers_by_guest ON answers (guest);

    CREATE TABLE codes (
        lookup BLOB PRIMARY KEY REFERENCES invitations (lookup) ON DELETE CASCADE,
        digits TEXT NOT NULL,
        valid_to INTEGER NOT NULL
    ) WITHOUT ROWID;
    CREATE INDEX codes_by_digits ON codes (digits);
)sql";

// received: parts so far. One that was erased has neither parts nor bytes; its name stays.
constexpr std::string_view kSecond = R"sql(
    CREATE TABLE attachments (
        circle BLOB NOT NULL REFERENCES circles (id) ON DELETE CASCADE,
        author BLOB NOT NULL,
        name BLOB NOT NULL,
        parts INTEGER NOT NULL,
        received INTEGER NOT NULL,
        size INTEGER NOT NULL,
        last_part_at INTEGER NOT NULL,
        is_erased INTEGER NOT NULL,
        PRIMARY KEY (circle, author, name)
    ) WITHOUT ROWID;
    CREATE INDEX attachments_unfinished ON attachments (last_part_at) WHERE received < parts;

    CREATE TABLE attachment_parts (
        circle BLOB NOT NULL,
        author BLOB NOT NULL,
        name BLOB NOT NULL,
        part INTEGER NOT NULL,
        ciphertext BLOB NOT NULL,
        PRIMARY KEY (circle, author, name, part),
        FOREIGN KEY (circle, author, name) REFERENCES attachments (circle, author, name) ON DELETE CASCADE
    );
)sql";

// A host may answer for an invitation that another one made: by its share, sealed to that device. closed: taken back.
constexpr std::string_view kThird = R"sql(
    ALTER TABLE invitations ADD COLUMN is_closed INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE hosts ADD COLUMN share BLOB;
)sql";

constexpr std::array kSteps{
    database::Migration{1, kFirst}, database::Migration{2, kSecond}, database::Migration{3, kThird}};
constexpr database::MigrationTable kTable{kApplicationId, kSteps};
static_assert(kTable.isOrdered());

} // namespace

const database::MigrationTable& storeSchema()
{
    return kTable;
}

} // namespace kudelma::relay

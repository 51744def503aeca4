// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "vault/profile_schema.h"

#include <array>

namespace kudelma::vault {

namespace {

constexpr std::string_view kProfileFirst = R"sql(
CREATE TABLE state (
    only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
    commits INTEGER NOT NULL,       -- Freshness
    head BLOB NOT NULL
) STRICT;
INSERT INTO state VALUES (1, 0, zeroblob(32));

CREATE TABLE identity (
    only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
    seed BLOB NOT NULL,
    made_ms INTEGER NOT NULL
) STRICT;
CREATE TABLE settings (key TEXT PRIMARY KEY, content BLOB NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE cases (
    id BLOB PRIMARY KEY,            -- random; names the file
    key BLOB NOT NULL,              -- of the file
    info BLOB NOT NULL,             -- what the app shows in its list
    made_ms INTEGER NOT NULL,
    is_ready INTEGER NOT NULL,      -- 0: the file is being made
    commits INTEGER NOT NULL,       -- the file's Freshness as last seen
    head BLOB NOT NULL
) STRICT, WITHOUT ROWID;
-- Files whose key is destroyed and which are still to be removed.
CREATE TABLE condemned (id BLOB PRIMARY KEY) STRICT, WITHOUT ROWID;

CREATE TABLE use_log (
    number INTEGER PRIMARY KEY,     -- from 1, without gaps
    at_ms INTEGER NOT NULL,
    who TEXT NOT NULL,
    action INTEGER NOT NULL,
    item_class TEXT NOT NULL,
    circle BLOB,
    why TEXT NOT NULL,
    chain BLOB NOT NULL
) STRICT;
)sql";

constexpr std::array kProfileSteps{
    database::Migration{1, kProfileFirst},
};
constexpr database::MigrationTable kProfileTable{0x4b756450, kProfileSteps}; // "KudP"
static_assert(kProfileTable.isOrdered());

} // namespace

const database::MigrationTable& profileSchema()
{
    return kProfileTable;
}

} // namespace kudelma::vault

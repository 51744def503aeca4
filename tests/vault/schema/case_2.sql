-- SPDX-FileCopyrightText: 2026 Kudelma
-- SPDX-License-Identifier: EUPL-1.2
--
-- Version 2 as released; never changed again. What comes below is compared to the letter.
-- released
CREATE TABLE attachment_parts (
    attachment INTEGER NOT NULL REFERENCES attachments (number) ON DELETE CASCADE,
    part INTEGER NOT NULL,
    content BLOB NOT NULL,
    PRIMARY KEY (attachment, part)
) STRICT;
CREATE TABLE attachments (
    number INTEGER PRIMARY KEY,     -- keeps the order
    circle BLOB NOT NULL REFERENCES circles (id) ON DELETE CASCADE,
    author BLOB NOT NULL,
    id BLOB NOT NULL,
    state INTEGER NOT NULL,         -- AttachmentState
    next_part INTEGER NOT NULL,     -- that the server does not have
    size INTEGER NOT NULL,
    digest BLOB NOT NULL,
    key BLOB NOT NULL,              -- empty: being erased
    UNIQUE (circle, author, id)
) STRICT;
CREATE TABLE circles (
    number INTEGER PRIMARY KEY,     -- keeps the order
    id BLOB NOT NULL UNIQUE,
    memory BLOB NOT NULL
) STRICT;
CREATE TABLE drafts (key TEXT PRIMARY KEY, content BLOB NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE epoch_keys (
    circle BLOB NOT NULL REFERENCES circles (id) ON DELETE CASCADE,
    epoch INTEGER NOT NULL,
    key BLOB NOT NULL,
    PRIMARY KEY (circle, epoch)
) STRICT, WITHOUT ROWID;
CREATE TABLE invitations (lookup BLOB PRIMARY KEY, content BLOB NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE logs (
    number INTEGER PRIMARY KEY,
    circle BLOB NOT NULL REFERENCES circles (id) ON DELETE CASCADE,
    log BLOB NOT NULL,
    generation INTEGER NOT NULL,
    memory BLOB NOT NULL,
    UNIQUE (circle, log, generation)
) STRICT;
CREATE TABLE outbox (
    number INTEGER PRIMARY KEY,
    circle BLOB NOT NULL REFERENCES circles (id) ON DELETE CASCADE,
    log BLOB NOT NULL,
    generation INTEGER NOT NULL,
    payload BLOB NOT NULL,
    sealed BLOB NOT NULL
) STRICT;
CREATE TABLE quarantine (
    number INTEGER PRIMARY KEY,
    circle BLOB NOT NULL REFERENCES circles (id) ON DELETE CASCADE,
    log BLOB NOT NULL,
    generation INTEGER NOT NULL,
    place INTEGER NOT NULL,
    author BLOB NOT NULL,
    reason INTEGER NOT NULL,
    at_ms INTEGER NOT NULL,
    entry BLOB NOT NULL
) STRICT;
CREATE TABLE roster_entries (
    circle BLOB NOT NULL REFERENCES circles (id) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    entry BLOB NOT NULL,
    PRIMARY KEY (circle, place)
) STRICT, WITHOUT ROWID;
CREATE TABLE settings (key TEXT PRIMARY KEY, content BLOB NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE state (
    only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
    commits INTEGER NOT NULL,       -- Freshness
    head BLOB NOT NULL,
    outbox_number INTEGER NOT NULL  -- the highest ever given
) STRICT;
CREATE TABLE updates (
    number INTEGER PRIMARY KEY,     -- keeps the order
    log INTEGER NOT NULL REFERENCES logs (number) ON DELETE CASCADE,
    author BLOB NOT NULL,
    place INTEGER NOT NULL,         -- in the server's log; 0: written here, or a whole state
    content BLOB NOT NULL
) STRICT;
CREATE INDEX outbox_of_circle ON outbox (circle);
CREATE INDEX quarantine_of_circle ON quarantine (circle);
CREATE INDEX updates_of_log ON updates (log, number);

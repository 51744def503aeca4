-- SPDX-FileCopyrightText: 2026 Kudelma
-- SPDX-License-Identifier: EUPL-1.2
--
-- Version 3 as released; never changed again. What comes below is compared to the letter.
-- released
CREATE TABLE answers (
        lookup BLOB NOT NULL REFERENCES invitations (lookup) ON DELETE CASCADE,
        guest BLOB NOT NULL,
        answered_at INTEGER NOT NULL,
        answer BLOB NOT NULL,
        PRIMARY KEY (lookup, guest)
    );
CREATE TABLE attachment_parts (
        circle BLOB NOT NULL,
        author BLOB NOT NULL,
        name BLOB NOT NULL,
        part INTEGER NOT NULL,
        ciphertext BLOB NOT NULL,
        PRIMARY KEY (circle, author, name, part),
        FOREIGN KEY (circle, author, name) REFERENCES attachments (circle, author, name) ON DELETE CASCADE
    );
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
CREATE TABLE authors (
        log INTEGER NOT NULL REFERENCES logs (id) ON DELETE CASCADE,
        device BLOB NOT NULL,
        seq INTEGER NOT NULL,
        hash BLOB NOT NULL,
        PRIMARY KEY (log, device)
    ) WITHOUT ROWID;
CREATE TABLE circles (
        id BLOB PRIMARY KEY,
        founder BLOB NOT NULL
    ) WITHOUT ROWID;
CREATE TABLE codes (
        lookup BLOB PRIMARY KEY REFERENCES invitations (lookup) ON DELETE CASCADE,
        digits TEXT NOT NULL,
        valid_to INTEGER NOT NULL
    ) WITHOUT ROWID;
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
CREATE TABLE hosts (
        lookup BLOB NOT NULL REFERENCES invitations (lookup) ON DELETE CASCADE,
        device BLOB NOT NULL,
        place INTEGER NOT NULL, share BLOB,
        PRIMARY KEY (lookup, device)
    ) WITHOUT ROWID;
CREATE TABLE invitations (
        lookup BLOB PRIMARY KEY,
        creator BLOB NOT NULL,
        signing BLOB NOT NULL,
        sealing BLOB NOT NULL,
        valid_to INTEGER NOT NULL,
        sealed_info BLOB NOT NULL
    , is_closed INTEGER NOT NULL DEFAULT 0);
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
CREATE TABLE logs (
        id INTEGER PRIMARY KEY,
        circle BLOB NOT NULL REFERENCES circles (id) ON DELETE CASCADE,
        log BLOB NOT NULL,
        generation INTEGER NOT NULL,
        head INTEGER NOT NULL DEFAULT 0,
        chain BLOB NOT NULL,
        UNIQUE (circle, generation, log)
    );
CREATE TABLE roster (
        circle BLOB NOT NULL REFERENCES circles (id) ON DELETE CASCADE,
        idx INTEGER NOT NULL,
        size INTEGER NOT NULL,
        signature BLOB NOT NULL,
        body BLOB NOT NULL,
        PRIMARY KEY (circle, idx)
    );
CREATE INDEX answers_by_guest ON answers (guest);
CREATE INDEX attachments_unfinished ON attachments (last_part_at) WHERE received < parts;
CREATE INDEX circles_by_founder ON circles (founder);
CREATE INDEX codes_by_digits ON codes (digits);
CREATE UNIQUE INDEX envelopes_by_author ON envelopes (log, author, author_seq);
CREATE INDEX hosts_by_device ON hosts (device);
CREATE INDEX invitations_by_creator ON invitations (creator);
CREATE INDEX invitations_by_end ON invitations (valid_to);
CREATE INDEX snapshots ON envelopes (log, idx) WHERE kind = 2;

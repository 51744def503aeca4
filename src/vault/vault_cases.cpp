// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// The cases of a profile: which there are, their keys, and their files. A file without its row in the profile is
// unreadable for ever, so the row comes first when a case is made and goes first when it is deleted.
#include "database/durable_file.h"
#include "vault/rows.h"
#include "vault/vault_private.h"

namespace kudelma::vault {

using database::Database;
using database::Statement;

namespace {

/// The write-ahead log belongs to the file: with it left behind, a new file of that name would be damaged.
Result<void> removeCaseFile(const std::filesystem::path& file)
{
    for (const auto* suffix : {"-wal", "-shm", ""}) {
        if (auto done = database::removeDurably(file.string() + suffix); !done)
            return storageFailure(done.error());
    }
    return {};
}

struct CaseKey
{
    crypto::DatabaseKey key;
    Freshness noted;
};

Result<void> mustChange(Database& database)
{
    if (database.changedRows() == 0)
        return failure(ErrorKind::Missing, "there is no such case");
    return {};
}

} // namespace

Result<std::vector<CaseRecord>> Vault::cases() const
{
    return m->profile->read([](Database& database) {
        return readRows(database, "SELECT id, info, made_ms FROM cases WHERE is_ready = 1 ORDER BY made_ms, id",
            [](const Statement& row) -> std::optional<CaseRecord> {
                const auto id = CaseId::fromBytes(row.view(0));
                if (!id)
                    return std::nullopt;
                return CaseRecord{*id, row.blob(1), row.integer(2)};
            });
    });
}

Result<CaseId> Vault::createCase(BytesView info)
{
    if (info.size() > kMaxCaseInfoBytes)
        return failure(ErrorKind::Misuse, "a case's info is too long");
    const auto id = CaseId::random();
    const auto key = crypto::DatabaseKey::random();
    auto done = m->profile->write(id.view(), [&](Database& database) {
        return stored(database.run("INSERT INTO cases VALUES (?, ?, ?, ?, 0, 0, zeroblob(32))", id.view(), key.view(),
            info, nowMs(m->options)));
    });
    if (!done)
        return tl::make_unexpected(done.error());
    done = CaseStore::create(m->caseFile(id), key, m->caseOptions()).map([](const std::unique_ptr<CaseStore>&) {});
    if (done) {
        done = m->profile->write(id.view(), [&](Database& database) {
            return stored(database.run("UPDATE cases SET is_ready = 1 WHERE id = ?", id.view()));
        });
    }
    if (!done) {
        (void)removeCondemned();
        return tl::make_unexpected(done.error());
    }
    return id;
}

Result<void> Vault::setCaseInfo(const CaseId& id, BytesView info)
{
    if (info.size() > kMaxCaseInfoBytes)
        return failure(ErrorKind::Misuse, "a case's info is too long");
    return m->profile->write(id.view(), [&](Database& database) {
        return stored(database.run("UPDATE cases SET info = ? WHERE id = ? AND is_ready = 1", info, id.view()))
            .and_then([&] { return mustChange(database); });
    });
}

Result<std::unique_ptr<CaseStore>> Vault::openCase(const CaseId& id, IfOlder older)
{
    const auto found = m->profile->read([&](Database& database) {
        return readRows(
            database, "SELECT key, commits, head FROM cases WHERE id = ? AND is_ready = 1",
            [](const Statement& row) -> std::optional<CaseKey> {
                auto key = crypto::DatabaseKey::fromBytes(row.view(0));
                const auto head = crypto::Hash::fromBytes(row.view(2));
                if (!key || !head)
                    return std::nullopt;
                return CaseKey{std::move(*key), {row.unsignedInteger(1), *head}};
            },
            id.view());
    });
    if (!found)
        return tl::make_unexpected(found.error());
    if (found->empty())
        return failure(ErrorKind::Missing, "there is no such case");
    auto store = CaseStore::open(m->caseFile(id), found->front().key, m->caseOptions());
    if (!store)
        return store;
    const auto& noted = found->front().noted;
    const auto present = (*store)->freshness();
    const bool isOlder
        = present.counter < noted.counter || (present.counter == noted.counter && present.head != noted.head);
    if (isOlder && older == IfOlder::Refuse)
        return failure(ErrorKind::Older, "the case's file is older than when it was closed");
    if (isOlder) {
        if (auto done = noteFreshness(id, present); !done)
            return tl::make_unexpected(done.error());
    }
    return store;
}

Result<void> Vault::noteFreshness(const CaseId& id, const Freshness& freshness)
{
    return m->profile->write(id.view(), [&](Database& database) {
        return stored(database.run("UPDATE cases SET commits = ?, head = ? WHERE id = ?", freshness.counter,
                          freshness.head.view(), id.view()))
            .and_then([&] { return mustChange(database); });
    });
}

Result<void> Vault::deleteCase(const CaseId& id)
{
    auto done = m->profile->write(id.view(), [&](Database& database) {
        return stored(database.run("DELETE FROM cases WHERE id = ?", id.view()))
            .and_then([&] { return mustChange(database); })
            .and_then([&] { return stored(database.run("INSERT INTO condemned VALUES (?)", id.view())); });
    });
    if (!done)
        return done;
    // The page that held the key still stands in the write-ahead log until it is folded in.
    if (done = m->profile->checkpoint(); !done)
        return done;
    return removeCondemned();
}

Result<void> Vault::removeCondemned()
{
    const auto ids = m->profile->read([](Database& database) {
        return readRows(database, "SELECT id FROM condemned UNION SELECT id FROM cases WHERE is_ready = 0",
            [](const Statement& row) { return CaseId::fromBytes(row.view(0)); });
    });
    if (!ids)
        return tl::make_unexpected(ids.error());
    for (const auto& id : *ids) {
        if (auto removed = removeCaseFile(m->caseFile(id)); !removed)
            return removed;
        auto done = m->profile->write(id.view(), [&](Database& database) {
            return stored(database.run("DELETE FROM condemned WHERE id = ?", id.view())).and_then([&] {
                return stored(database.run("DELETE FROM cases WHERE id = ? AND is_ready = 0", id.view()));
            });
        });
        if (!done)
            return done;
    }
    return {};
}

Result<void> Vault::backUpTo(const std::filesystem::path& target, BytesView movingPassphrase)
{
    if (exists(target))
        return failure(ErrorKind::Exists, "there is a profile already");
    // There as a whole, or not at all.
    auto partial = target;
    partial += ".partial";
    std::error_code code;
    std::filesystem::remove_all(partial, code);
    auto made = copyInto(partial, movingPassphrase);
    if (made) {
        std::filesystem::rename(partial, target, code);
        if (code)
            made = failure(ErrorKind::Io, "the backup cannot get its name");
    }
    if (!made)
        std::filesystem::remove_all(partial, code);
    return made;
}

Result<void> Vault::copyInto(const std::filesystem::path& target, BytesView movingPassphrase)
{
    if (!movingPassphrase.empty() && movingPassphrase.size() < kMinMovingPassphraseBytes)
        return failure(ErrorKind::TooShort, "the passphrase of a backup is too short");
    const auto records = cases();
    if (!records)
        return tl::make_unexpected(records.error());
    std::error_code code;
    std::filesystem::create_directories(target / kCaseFolder, code);
    std::filesystem::permissions(target, std::filesystem::perms::owner_all, code);
    if (code)
        return failure(ErrorKind::Io, "the backup's folder cannot be made");
    for (const auto& record : *records) {
        auto store = openCase(record.id);
        if (!store)
            return tl::make_unexpected(store.error());
        if (auto done = (*store)->copyTo(target / kCaseFolder / m->caseFile(record.id).filename()); !done)
            return done;
    }
    if (auto done = m->profile->copyTo(target / kProfileFile); !done)
        return done;
    // The slots last: without them the folder is no profile.
    const std::scoped_lock guard(m->slotLock);
    auto slots = SlotFile::load(m->folder);
    if (!slots)
        return tl::make_unexpected(slots.error());
    if (!movingPassphrase.empty()) {
        const auto* before = slots->find(SlotType::PassphraseAndDevice);
        const auto parameters = parametersFor(m->options, before ? before : slots->find(SlotType::Passphrase));
        if (auto done = slots->setPassphrase(movingPassphrase, parameters, m->key); !done)
            return done;
    }
    return slots->store(target);
}

} // namespace kudelma::vault

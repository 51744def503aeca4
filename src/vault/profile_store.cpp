// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "vault/profile_store.h"

#include "vault/profile_schema.h"
#include "vault/rows.h"

namespace kudelma::vault {

Result<std::unique_ptr<ProfileStore>> ProfileStore::open(const std::filesystem::path& file,
    const crypto::DatabaseKey& key, database::OpenOptions::Mode mode, std::optional<std::uint32_t> maxPages)
{
    database::OpenOptions options;
    options.mode = mode;
    options.exclusive = true; // two programs with one identity would be clones of one another
    options.checkPages = mode == database::OpenOptions::Mode::Existing;
    options.busyTimeout = kBusyTimeout;
    options.maxPages = maxPages;
    auto opened = database::Database::open(file, key.view(), options);
    if (!opened)
        return storageFailure(opened.error());
    if (auto done = profileSchema().migrate(*opened); !done)
        return storageFailure(done.error());
    auto store = std::unique_ptr<ProfileStore>(new ProfileStore(std::move(*opened)));
    const auto state = readRows(store->m_database, "SELECT commits, head FROM state",
        [](const database::Statement& row) -> std::optional<Freshness> {
            const auto head = crypto::Hash::fromBytes(row.view(1));
            if (!head)
                return std::nullopt;
            return Freshness{row.unsignedInteger(0), *head};
        });
    if (!state)
        return tl::make_unexpected(state.error());
    if (state->size() != 1)
        return failure(ErrorKind::Damaged, "a profile without its state");
    store->m_freshness = state->front();
    return store;
}

Result<void> ProfileStore::write(crypto::BytesView what, const std::function<Result<void>(database::Database&)>& work)
{
    const std::scoped_lock guard(m_lock);
    auto transaction = database::Transaction::begin(m_database);
    if (!transaction)
        return storageFailure(transaction.error());
    if (auto done = work(m_database); !done)
        return done;
    const Freshness fresh{
        m_freshness.counter + 1, crypto::hash("kudelma/v1/vault-change", {m_freshness.head.view(), what})};
    if (auto done = m_database.run("UPDATE state SET commits = ?, head = ?", fresh.counter, fresh.head.view()); !done)
        return storageFailure(done.error());
    if (auto done = transaction->commit(); !done)
        return storageFailure(done.error());
    m_freshness = fresh;
    return {};
}

Freshness ProfileStore::freshness()
{
    const std::scoped_lock guard(m_lock);
    return m_freshness;
}

Result<void> ProfileStore::checkpoint()
{
    const std::scoped_lock guard(m_lock);
    return stored(m_database.checkpoint());
}

Result<void> ProfileStore::copyTo(const std::filesystem::path& target)
{
    const std::scoped_lock guard(m_lock);
    return stored(m_database.copyTo(target));
}

Result<void> ProfileStore::close()
{
    const std::scoped_lock guard(m_lock);
    return stored(m_database.close());
}

} // namespace kudelma::vault

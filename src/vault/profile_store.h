// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "crypto/types.h"
#include "database/database.h"
#include "vault/case_store.h"

#include <functional>
#include <mutex>

namespace kudelma::vault {

/// The profile's file, shared by the parts of the vault that keep something in it. One at a time works with it.
class ProfileStore
{
public:
    [[nodiscard]] static Result<std::unique_ptr<ProfileStore>> open(const std::filesystem::path& file,
        const crypto::DatabaseKey& key, database::OpenOptions::Mode mode, std::optional<std::uint32_t> maxPages);

    /// Runs the work in a transaction that also moves the freshness on; `what` goes into its head. All or nothing.
    [[nodiscard]] Result<void> write(
        crypto::BytesView what, const std::function<Result<void>(database::Database&)>& work);
    template <typename Work>
    [[nodiscard]] auto read(Work&& work)
    {
        const std::scoped_lock guard(m_lock);
        return work(m_database);
    }
    [[nodiscard]] Freshness freshness();
    [[nodiscard]] Result<void> checkpoint();
    [[nodiscard]] Result<void> copyTo(const std::filesystem::path& target);
    [[nodiscard]] Result<void> close();

private:
    explicit ProfileStore(database::Database database)
        : m_database(std::move(database))
    { }
    std::mutex m_lock;
    database::Database m_database;
    Freshness m_freshness;
};

} // namespace kudelma::vault

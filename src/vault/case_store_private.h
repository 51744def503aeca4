// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "database/database.h"
#include "vault/case_store.h"

#include <mutex>

namespace kudelma::vault {

struct CaseStore::Private
{
    explicit Private(database::Database opened)
        : database(std::move(opened))
    { }
    mutable std::mutex lock;
    database::Database database;
    Freshness freshness;
    std::uint64_t outboxNumber = 0; ///< The highest ever given.
};

} // namespace kudelma::vault

// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "database/database.h"
#include "vault/storage_error.h"

#include <utility>

namespace kudelma::vault {

/// Runs a query and makes a value of each row with `read(statement)`, which gives an optional: empty says that the
/// row is not as this room writes it, so that the file is damaged.
template <typename Read, typename... Values>
[[nodiscard]] auto readRows(database::Database& database, std::string_view sql, Read&& read, const Values&... values)
    -> Result<std::vector<typename std::invoke_result_t<Read, const database::Statement&>::value_type>>
{
    auto statement = database.prepare(sql);
    if (!statement)
        return storageFailure(statement.error());
    statement->with(values...);
    std::vector<typename std::invoke_result_t<Read, const database::Statement&>::value_type> rows;
    for (;;) {
        const auto there = statement->step();
        if (!there)
            return storageFailure(there.error());
        if (!*there)
            return rows;
        auto row = read(std::as_const(*statement));
        if (!row)
            return failure(ErrorKind::Damaged, "a row is not as it was written");
        rows.push_back(std::move(*row));
    }
}

} // namespace kudelma::vault

// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "database/database.h"

namespace kudelma::database {

/// One step of a schema: SQL, or a function where SQL is not enough.
struct Migration
{
    int version = 0;
    std::string_view sql;
    Result<void> (*change)(Database&) = nullptr;
};

/// All steps from the first schema to the present one. Steps are only ever added at the end; one that was released is
/// never changed. Assert isOrdered() on it at compile time.
struct MigrationTable
{
    std::int32_t applicationId = 0; ///< Tells kinds of files apart; written into each.
    std::span<const Migration> steps;

    [[nodiscard]] constexpr int newest() const { return steps.empty() ? 0 : steps.back().version; }
    /// Versions count 1, 2, 3 and each step does exactly one thing.
    [[nodiscard]] constexpr bool isOrdered() const
    {
        int expected = 0;
        for (const auto& step : steps) {
            if (step.version != ++expected || step.sql.empty() == (step.change == nullptr))
                return false;
        }
        return expected > 0 && applicationId != 0;
    }
    /// Brings the file to the newest schema, all steps in one transaction. NewerFile: a newer program wrote it;
    /// Damaged: it is of another kind. In both cases, and after any error, the file is as it was.
    [[nodiscard]] Result<void> migrate(Database& database) const;
};

} // namespace kudelma::database

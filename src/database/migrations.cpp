// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "database/migrations.h"

namespace kudelma::database {

namespace {

Result<void> take(Database& database, const Migration& step)
{
    return step.change ? step.change(database) : database.execute(step.sql);
}

} // namespace

Result<void> MigrationTable::migrate(Database& database) const
{
    const auto present = database.queryInteger("PRAGMA user_version");
    if (!present)
        return tl::make_unexpected(present.error());
    const auto kind = database.queryInteger("PRAGMA application_id");
    if (!kind)
        return tl::make_unexpected(kind.error());
    const auto tables = database.queryInteger("SELECT count(*) FROM sqlite_schema");
    if (!tables)
        return tl::make_unexpected(tables.error());

    const bool fresh = *present == 0 && *kind == 0 && *tables == 0;
    if (fresh && !database.mayBeFresh())
        return tl::make_unexpected(Error{ErrorKind::Damaged, "the file is empty", 0});
    if (!fresh && *kind != applicationId)
        return tl::make_unexpected(Error{ErrorKind::Damaged, "the file is of another kind", 0});
    if (*present > newest())
        return tl::make_unexpected(Error{ErrorKind::NewerFile,
            "schema " + std::to_string(*present) + ", this program knows " + std::to_string(newest()), 0});
    if (*present == newest())
        return {};

    auto transaction = Transaction::begin(database);
    if (!transaction)
        return tl::make_unexpected(transaction.error());
    for (const auto& step : steps) {
        if (step.version <= *present)
            continue;
        if (auto taken = take(database, step); !taken) {
            auto error = taken.error();
            error.context = "schema " + std::to_string(step.version) + ": " + error.context;
            return tl::make_unexpected(std::move(error));
        }
    }
    // Both stand in the file's header page, so they are part of the transaction.
    if (auto done = database.execute("PRAGMA application_id = " + std::to_string(applicationId)
            + "; PRAGMA user_version = " + std::to_string(newest()));
        !done)
        return done;
    return transaction->commit();
}

} // namespace kudelma::database

// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "database/database.h"
#include "sync_server/store.h"

namespace kudelma::relay {

/// What the parts of Store's implementation share.
struct Store::Database
{
    database::Database connection;
};

[[nodiscard]] inline StoreError storeError(const database::Error& error)
{
    using Kind = database::ErrorKind;
    switch (error.kind) {
    case Kind::WrongKey:
        return {StoreErrorKind::WrongKey, error.context};
    case Kind::Damaged:
        return {StoreErrorKind::Damaged, error.context};
    case Kind::NewerFile:
        return {StoreErrorKind::Newer, error.context};
    case Kind::DiskFull:
        return {StoreErrorKind::Full, error.context};
    case Kind::Missing:
    case Kind::ReadOnly:
    case Kind::Busy:
        return {StoreErrorKind::CannotOpen, error.context};
    default:
        return {StoreErrorKind::Failed, error.context};
    }
}

[[nodiscard]] inline tl::unexpected<StoreError> storeFailure(const database::Error& error)
{
    return tl::unexpected(storeError(error));
}

/// Prepares and binds; rows are handed to `each`, which says whether to go on.
template <typename Each, typename... Values>
[[nodiscard]] StoreResult<void> eachRow(
    database::Database& connection, std::string_view sql, Each each, const Values&... values)
{
    auto statement = connection.prepare(sql);
    if (!statement)
        return storeFailure(statement.error());
    statement->with(values...);
    for (;;) {
        const auto row = statement->step();
        if (!row)
            return storeFailure(row.error());
        if (!*row || !each(*statement))
            return {};
    }
}

/// Column of a fixed length; zero when it has another one, which only damage could bring about.
template <typename FixedType>
[[nodiscard]] FixedType fixedColumn(const database::Statement& row, int column)
{
    return FixedType::fromBytes(row.view(column)).value_or(FixedType{});
}

[[nodiscard]] inline std::string bytesColumn(const database::Statement& row, int column)
{
    const auto bytes = row.view(column);
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

/// What the lobby writes (store_lobby.cpp).
[[nodiscard]] database::Result<void> writeOp(database::Database&, const PutInvitation&);
[[nodiscard]] database::Result<void> writeOp(database::Database&, const RemoveInvitation&);
[[nodiscard]] database::Result<void> writeOp(database::Database&, const PutKnock&);
[[nodiscard]] database::Result<void> writeOp(database::Database&, const PutAnswer&);
[[nodiscard]] database::Result<void> writeOp(database::Database&, const RemoveAnswer&);
[[nodiscard]] database::Result<void> writeOp(database::Database&, const PutCode&);
[[nodiscard]] database::Result<void> writeOp(database::Database&, const Purge&);

} // namespace kudelma::relay

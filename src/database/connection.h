// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "database/error.h"

#include <filesystem>
#include <string_view>
#include <unordered_map>

struct sqlite3;
struct sqlite3_stmt;

namespace kudelma::database {

inline constexpr std::size_t kCachedStatements = 64;

/// SQLite's connection with the statements that wait to be used again. Shared by a Database and its Statements, so
/// that whichever goes last closes.
struct Connection
{
    sqlite3* handle = nullptr;
    std::filesystem::path file;
    bool mayBeFresh = false;
    std::unordered_map<std::string, std::vector<sqlite3_stmt*>> idle;
    std::size_t idleCount = 0;

    Connection() = default;
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;
    ~Connection();

    void forgetStatements();
    [[nodiscard]] Error error(int code, std::string_view doing) const;
    [[nodiscard]] tl::unexpected<Error> failure(int code, std::string_view doing) const
    {
        return tl::make_unexpected(error(code, doing));
    }
};

} // namespace kudelma::database

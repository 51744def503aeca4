// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "database/error.h"

#include <concepts>
#include <memory>
#include <optional>
#include <string_view>

struct sqlite3_stmt;

namespace kudelma::database {

struct Connection;

/// One SQL statement: bind, step, read columns. Comes from Database::prepare() and goes back to its cache when
/// destroyed, reset and with its bindings wiped. Use it in the thread that uses the Database.
class Statement
{
public:
    Statement(Statement&&) noexcept;
    Statement& operator=(Statement&&) noexcept;
    ~Statement();

    /// Parameters count from 1. Values are copied. A failure shows at the next step().
    Statement& bind(int parameter, std::int64_t value);
    Statement& bind(int parameter, double value);
    Statement& bind(int parameter, std::string_view utf8);
    Statement& bind(int parameter, BytesView blob);
    Statement& bindNull(int parameter);
    /// Numbers above the signed range come back unchanged from unsignedInteger().
    template <std::integral Integer>
    Statement& bind(int parameter, Integer value)
    {
        return bind(parameter, static_cast<std::int64_t>(value));
    }
    template <typename Value>
    Statement& bind(int parameter, const std::optional<Value>& value)
    {
        return value ? bind(parameter, *value) : bindNull(parameter);
    }
    /// All parameters from 1 on.
    template <typename... Values>
    Statement& with(const Values&... values)
    {
        int parameter = 0;
        (bind(++parameter, values), ...);
        return *this;
    }

    [[nodiscard]] Result<bool> step(); ///< True: a row is there.
    [[nodiscard]] Result<void> run(); ///< To the end; ready for the next bindings.
    void reset(); ///< Keeps the bindings.

    /// Columns count from 0, and may be read after step() said true.
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] std::int64_t integer(int column) const;
    [[nodiscard]] std::uint64_t unsignedInteger(int column) const;
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] std::string text(int column) const;
    [[nodiscard]] Bytes blob(int column) const;
    [[nodiscard]] BytesView view(int column) const; ///< A blob or text without a copy; until the next step().

private:
    friend class Database;
    Statement(std::shared_ptr<Connection> connection, sqlite3_stmt* statement);
    void note(int code);
    void release();

    std::shared_ptr<Connection> m_connection;
    sqlite3_stmt* m_statement = nullptr;
    int m_bindError = 0;
};

} // namespace kudelma::database

// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "database/statement.h"

#include <atomic>
#include <chrono>
#include <filesystem>

namespace kudelma::database {

inline constexpr std::size_t kKeyBytes = 32; ///< A raw SQLCipher key; nothing else is accepted.
inline constexpr std::size_t kPageBytes = 4096;

struct OpenOptions
{
    enum class Mode {
        Existing, ///< Missing when it is not there; Damaged when it is empty.
        New, ///< Exists when it is there.
        Either,
    };
    Mode mode = Mode::Either;
    bool exclusive = false; ///< No second connection while this one is open (Busy); needs no shared memory file.
    bool checkPages = false; ///< Checks every page's seal before open() answers; about 3 ms for each megabyte.
    std::chrono::milliseconds busyTimeout{5000};
    std::optional<std::uint32_t> maxPages; ///< Lets a test fill a disk of this many pages.
};

/// One connection to one encrypted file: SQLCipher 4 with a raw key, a write-ahead log with full syncs, nothing in
/// plain text on disk, and no way around these. What a committed transaction wrote survives a power cut. One thread at
/// a time.
class Database
{
public:
    /// `key` is copied into locked memory while it is handed over, and wiped. On error the file is as it was.
    [[nodiscard]] static Result<Database> open(
        const std::filesystem::path& file, BytesView key, const OpenOptions& options = {});
    Database(Database&&) noexcept;
    Database& operator=(Database&&) noexcept;
    ~Database(); ///< close(), without telling how it went.

    [[nodiscard]] Result<void> execute(std::string_view sql); ///< One or more statements without parameters or rows.
    [[nodiscard]] Result<Statement> prepare(std::string_view sql);
    /// Prepares, binds and runs.
    template <typename... Values>
    [[nodiscard]] Result<void> run(std::string_view sql, const Values&... values)
    {
        return prepare(sql).and_then([&](Statement statement) { return statement.with(values...).run(); });
    }
    [[nodiscard]] Result<std::int64_t> queryInteger(std::string_view sql); ///< First column of the first row.
    [[nodiscard]] Result<std::string> queryText(std::string_view sql);

    [[nodiscard]] std::int64_t lastInsertedRow() const;
    [[nodiscard]] std::int64_t changedRows() const; ///< By the last statement.
    [[nodiscard]] bool isInTransaction() const;
    [[nodiscard]] bool mayBeFresh() const; ///< Was opened in a mode that makes a file.
    [[nodiscard]] const std::filesystem::path& file() const;

    /// Folds the write-ahead log into the file and empties it. Not inside a transaction.
    [[nodiscard]] Result<void> checkpoint();
    /// Damaged when a page's seal does not hold. Checkpoints first: before that there would be false alarms.
    [[nodiscard]] Result<void> checkPages();
    /// Damaged when the tables and indices contradict one another. Slower than checkPages().
    [[nodiscard]] Result<void> checkStructure();
    /// A copy of the file under the same key, complete or not there at all. Replaces `target`.
    [[nodiscard]] Result<void> copyTo(const std::filesystem::path& target);
    /// The same while other connections go on writing: what was committed when it began is in it, what came later is
    /// not. Takes as long as reading everything.
    [[nodiscard]] Result<void> snapshotTo(const std::filesystem::path& target);
    /// From now on statements end with Interrupted soon after `*stop` has become true, whichever thread sets it; what
    /// they did is undone. It must outlive this object, or be taken back with null.
    void setStop(const std::atomic<bool>* stop);
    /// Empties the write-ahead log and closes. Statements must be gone by then.
    [[nodiscard]] Result<void> close();

private:
    explicit Database(std::shared_ptr<Connection> connection);
    [[nodiscard]] Result<void> setUp(BytesView key, const OpenOptions& options);

    std::shared_ptr<Connection> m_connection;
};

/// Rolled back when destroyed without commit().
class Transaction
{
public:
    /// Takes the write lock at once, so that a later statement cannot fail with Busy.
    [[nodiscard]] static Result<Transaction> begin(Database& database);
    Transaction(Transaction&&) noexcept;
    Transaction& operator=(Transaction&&) = delete;
    ~Transaction();
    [[nodiscard]] Result<void> commit(); ///< On error everything was rolled back.

private:
    explicit Transaction(Database& database)
        : m_database(&database)
    { }
    Database* m_database;
};

} // namespace kudelma::database

// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// How a file is opened. Each protection is switched on and then read back: SQLite ignores a pragma that it does not
// know, so without reading back a build without SQLCipher would write plain text and say nothing.
#include "database/connection.h"
#include "database/database.h"

#include <sqlite3.h>

#if defined(__unix__) || defined(__APPLE__)
#include <sys/mman.h>
#endif

#include <array>
#include <charconv>

namespace kudelma::database {

namespace {

constexpr std::size_t kKeyTextBytes = 2 * kKeyBytes + 3; // x'...64 hexadecimal digits...'
constexpr int kOldestMajor = 4;
constexpr int kOldestMinor = 14;

/// The key in the form that SQLCipher takes as it is. Anything but x' + 64 digits + ' would be taken for a passphrase,
/// without a word, and a passphrase in SQL text would show in traces. Locked while it lives, then wiped.
class KeyText
{
public:
    explicit KeyText(BytesView key)
    {
        lock();
        static constexpr char kDigits[] = "0123456789abcdef";
        std::size_t place = 0;
        m_text[place++] = 'x';
        m_text[place++] = '\'';
        for (const auto byte : key) {
            m_text[place++] = kDigits[byte >> 4];
            m_text[place++] = kDigits[byte & 15];
        }
        m_text[place] = '\'';
    }
    ~KeyText()
    {
        // Through a volatile pointer, which the compiler may not leave out although nobody reads the bytes again.
        volatile char* bytes = m_text.data();
        for (std::size_t i = 0; i < m_text.size(); ++i)
            bytes[i] = 0;
        unlock();
    }
    KeyText(const KeyText&) = delete;
    KeyText& operator=(const KeyText&) = delete;
    [[nodiscard]] const char* data() const { return m_text.data(); }

private:
#if defined(__unix__) || defined(__APPLE__)
    void lock()
    {
        m_locked = mlock(m_text.data(), m_text.size()) == 0;
    }
    void unlock()
    {
        if (m_locked)
            munlock(m_text.data(), m_text.size());
    }
#else
    void lock() { }
    void unlock() { }
#endif
    std::array<char, kKeyTextBytes> m_text{};
    bool m_locked = false;
};

tl::unexpected<Error> unsafe(std::string context)
{
    return tl::make_unexpected(Error{ErrorKind::Unsafe, std::move(context), 0});
}

Result<void> expectText(Database& database, std::string_view pragma, std::string_view wanted)
{
    const auto found = database.queryText(pragma);
    if (!found)
        return tl::make_unexpected(found.error());
    if (*found != wanted)
        return unsafe(std::string(pragma) + " answers \"" + *found + '"');
    return {};
}

Result<void> expectCipherVersion(Database& database)
{
    const auto version = database.queryText("PRAGMA cipher_version");
    if (!version)
        return tl::make_unexpected(version.error());
    int major = 0;
    int minor = 0;
    const char* end = version->data() + version->size();
    const auto afterMajor = std::from_chars(version->data(), end, major);
    if (afterMajor.ptr != end)
        std::from_chars(afterMajor.ptr + 1, end, minor);
    if (major < kOldestMajor || (major == kOldestMajor && minor < kOldestMinor))
        return unsafe("SQLCipher is missing or too old: \"" + *version + '"');
    return {};
}

Result<void> expectCipherSettings(Database& database)
{
    auto statement = database.prepare("PRAGMA cipher_settings");
    if (!statement)
        return tl::make_unexpected(statement.error());
    std::string all;
    for (;;) {
        const auto row = statement->step();
        if (!row)
            return tl::make_unexpected(row.error());
        if (!*row)
            break;
        all += statement->text(0);
    }
    for (const std::string_view wanted :
        {"cipher_page_size = 4096;", "cipher_use_hmac = 1;", "cipher_hmac_algorithm = HMAC_SHA512;"}) {
        if (all.find(wanted) == std::string::npos)
            return unsafe("cipher_settings lacks \"" + std::string(wanted) + '"');
    }
    return {};
}

/// What stands in the file system before SQLite touches it.
Result<void> expectFile(const std::filesystem::path& file, OpenOptions::Mode mode)
{
    std::error_code code;
    const auto status = std::filesystem::status(file, code);
    const bool there = std::filesystem::exists(status);
    if (mode == OpenOptions::Mode::New && there)
        return tl::make_unexpected(Error{ErrorKind::Exists, "the file is there already", 0});
    if (mode != OpenOptions::Mode::Existing)
        return {};
    if (!there)
        return tl::make_unexpected(Error{ErrorKind::Missing, "there is no such file", 0});
    const auto size = std::filesystem::file_size(file, code);
    if (code)
        return tl::make_unexpected(Error{ErrorKind::Io, "the file's size cannot be read", 0});
    // SQLite would take an empty file for a new database and show an empty vault. A power cut while the write-ahead
    // log was folded in may leave part of a page at the end; then the log still has the whole of it.
    auto log = file;
    log += "-wal";
    const bool hasLog = std::filesystem::file_size(log, code) > 0 && !code;
    if (size < kPageBytes || (size % kPageBytes != 0 && !hasLog))
        return tl::make_unexpected(Error{ErrorKind::Damaged, "the file was cut", 0});
    return {};
}

} // namespace

Result<Database> Database::open(const std::filesystem::path& file, BytesView key, const OpenOptions& options)
{
    if (key.size() != kKeyBytes)
        return tl::make_unexpected(Error{ErrorKind::Misuse, "a key has 32 bytes", 0});
    if (auto usable = expectFile(file, options.mode); !usable)
        return tl::make_unexpected(usable.error());

    auto connection = std::make_shared<Connection>();
    connection->file = file;
    connection->mayBeFresh = options.mode != OpenOptions::Mode::Existing;
    std::error_code ignored;
    const bool makes = connection->mayBeFresh && !std::filesystem::exists(file, ignored);
    const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_FULLMUTEX | SQLITE_OPEN_EXRESCODE
        | (connection->mayBeFresh ? SQLITE_OPEN_CREATE : 0);
    const int code = sqlite3_open_v2(file.c_str(), &connection->handle, flags, nullptr);
    if (code != SQLITE_OK)
        return connection->failure(code, "open");
    if (makes) {
        // The write-ahead log gets the same permissions from SQLite.
        std::filesystem::permissions(
            file, std::filesystem::perms::owner_read | std::filesystem::perms::owner_write, ignored);
    }

    Database database(connection);
    if (auto ready = database.setUp(key, options); !ready) {
        // Without the right key nothing may be folded into the file, so this connection closes as it is.
        database.m_connection.reset();
        return tl::make_unexpected(ready.error());
    }
    if (options.checkPages) {
        if (auto sound = database.checkPages(); !sound)
            return tl::make_unexpected(sound.error());
    }
    return database;
}

Result<void> Database::setUp(BytesView key, const OpenOptions& options)
{
    auto* handle = m_connection->handle;
    sqlite3_busy_timeout(handle, static_cast<int>(options.busyTimeout.count()));
    for (const auto& [option, value] : {std::pair{SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1},
             std::pair{SQLITE_DBCONFIG_DEFENSIVE, 1}, std::pair{SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0}}) {
        int now = -1;
        if (const int code = sqlite3_db_config(handle, option, value, &now); code != SQLITE_OK || now != value)
            return unsafe("sqlite3_db_config");
    }
    // Its messages would go to the standard error stream; what is wrong comes back as a result anyway.
    if (auto done = execute("PRAGMA cipher_log_level = NONE"); !done)
        return done;
    {
        const KeyText text(key);
        if (const int code = sqlite3_key_v2(handle, "main", text.data(), static_cast<int>(kKeyTextBytes));
            code != SQLITE_OK)
            return m_connection->failure(code, "key");
    }
    if (auto done = execute("PRAGMA cipher_memory_security = ON"); !done)
        return done;
    if (auto done = expectCipherVersion(*this); !done)
        return done;
    if (options.exclusive) {
        if (auto done = expectText(*this, "PRAGMA locking_mode = EXCLUSIVE", "exclusive"); !done)
            return done;
    }
    // The first page is read here: with a wrong key this is where it shows.
    if (auto readable = queryInteger("SELECT count(*) FROM sqlite_schema"); !readable)
        return tl::make_unexpected(readable.error());

    if (auto done = expectText(*this, "PRAGMA journal_mode = WAL", "wal"); !done)
        return done;
    if (auto done = execute("PRAGMA synchronous = FULL; PRAGMA checkpoint_fullfsync = ON; PRAGMA foreign_keys = ON;"
                            "PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0; PRAGMA temp_store = MEMORY;"
                            "PRAGMA wal_autocheckpoint = 1000");
        !done)
        return done;
    if (options.maxPages) {
        if (auto done = execute("PRAGMA max_page_count = " + std::to_string(*options.maxPages)); !done)
            return done;
    }
    for (const auto& [pragma, wanted] : {std::pair{"PRAGMA synchronous", "2"}, std::pair{"PRAGMA foreign_keys", "1"},
             std::pair{"PRAGMA temp_store", "2"}, std::pair{"PRAGMA trusted_schema", "0"},
             std::pair{"PRAGMA cipher_memory_security", "1"}, std::pair{"PRAGMA secure_delete", "1"}}) {
        if (auto done = expectText(*this, pragma, wanted); !done)
            return done;
    }
    if (auto done = expectCipherSettings(*this); !done)
        return done;
    if (sqlite3_compileoption_used("TEMP_STORE=3") == 0)
        return unsafe("built so that temporary files could reach the disk");
    if (const int code = sqlite3_db_config(handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 0, nullptr); code != SQLITE_OK)
        return m_connection->failure(code, "sqlite3_db_config");
    return {};
}

} // namespace kudelma::database

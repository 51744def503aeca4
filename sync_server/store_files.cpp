// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "sync_server/store_files.h"

#include "database/database.h"
#include "database/durable_file.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace kudelma::relay {

namespace fs = std::filesystem;

namespace {

tl::unexpected<StoreError> fail(StoreErrorKind kind, std::string context)
{
    return tl::unexpected(StoreError{kind, std::move(context)});
}

} // namespace

StoreResult<DirectoryLock> DirectoryLock::take(const fs::path& directory)
{
    std::error_code code;
    if (fs::create_directories(directory, code))
        fs::permissions(directory, fs::perms::owner_all, code);
    if (code)
        return fail(StoreErrorKind::CannotOpen, code.message());
    const int file = ::open((directory / kLockFile).c_str(), O_RDWR | O_CREAT | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (file < 0)
        return fail(StoreErrorKind::CannotOpen, "the directory cannot be written");
    if (::flock(file, LOCK_EX | LOCK_NB) != 0) {
        ::close(file);
        return fail(StoreErrorKind::CannotOpen, "another server uses it");
    }
    return DirectoryLock(file);
}

DirectoryLock::DirectoryLock(DirectoryLock&& other) noexcept
    : m_file(std::exchange(other.m_file, -1))
{ }

DirectoryLock::~DirectoryLock()
{
    if (m_file >= 0)
        ::close(m_file);
}

StoreResult<crypto::SecretBytes> storeKey(const fs::path& directory)
{
    const fs::path file = directory / kKeyFile;
    std::error_code code;
    if (!fs::exists(file, code)) {
        if (fs::exists(directory / kStoreFile, code))
            return fail(StoreErrorKind::WrongKey, "the key file is gone");
        crypto::SecretBytes fresh(database::kKeyBytes);
        crypto::fillRandom(fresh.edit());
        const auto written = database::writeDurably(file, fresh.view()); // mode 0600
        if (!written)
            return fail(StoreErrorKind::CannotOpen, "the key file cannot be written");
        return fresh;
    }
    auto read = database::readWhole(file, database::kKeyBytes);
    if (!read || read->size() != database::kKeyBytes)
        return fail(StoreErrorKind::WrongKey, "the key file has another length");
    crypto::SecretBytes key{crypto::BytesView(*read)};
    std::fill(read->begin(), read->end(), std::uint8_t{0});
    return key;
}

} // namespace kudelma::relay

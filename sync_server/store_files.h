// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "sync_server/store.h"

#include <filesystem>

namespace kudelma::relay {

inline constexpr const char* kStoreFile = "relay.db";
inline constexpr const char* kKeyFile = "relay.key";
inline constexpr const char* kLockFile = "relay.lock";

/// Keeps a second server away from the same data directory. The system lets go of it even after kill -9.
class DirectoryLock
{
public:
    [[nodiscard]] static StoreResult<DirectoryLock> take(const std::filesystem::path& directory); ///< Makes it (0700).
    DirectoryLock(DirectoryLock&&) noexcept;
    DirectoryLock& operator=(DirectoryLock&&) = delete;
    ~DirectoryLock();

private:
    explicit DirectoryLock(int file)
        : m_file(file)
    { }
    int m_file;
};

/// The random key of the store, from the key file; made (0600) together with the first store.
[[nodiscard]] StoreResult<crypto::SecretBytes> storeKey(const std::filesystem::path& directory);

} // namespace kudelma::relay

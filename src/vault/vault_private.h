// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "vault/profile_store.h"
#include "vault/slots.h"
#include "vault/vault.h"

namespace kudelma::vault {

inline constexpr const char* kProfileFile = "profile.kdb";
inline constexpr const char* kCaseFolder = "cases";
inline constexpr const char* kCaseSuffix = ".kdb";

struct Vault::Private
{
    Private(std::filesystem::path path, Options given, crypto::DatabaseKey databaseKey,
        std::unique_ptr<ProfileStore> opened, crypto::DeviceIdentity identity)
        : folder(std::move(path))
        , options(std::move(given))
        , key(std::move(databaseKey))
        , profile(std::move(opened))
        , device(std::move(identity))
        , useLog(*profile)
    { }
    [[nodiscard]] std::filesystem::path caseFile(const CaseId& id) const
    {
        return folder / kCaseFolder / (id.hex() + kCaseSuffix);
    }
    [[nodiscard]] CaseStore::Options caseOptions() const { return {options.maxPages}; }

    std::filesystem::path folder;
    Options options;
    crypto::DatabaseKey key; ///< Kept to wrap it anew when a passphrase changes.
    std::unique_ptr<ProfileStore> profile;
    crypto::DeviceIdentity device;
    UseLog useLog;
    std::mutex slotLock; ///< One change of the slots at a time.
};

[[nodiscard]] std::int64_t nowMs(const Vault::Options& options);

} // namespace kudelma::vault

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
    std::string keystoreName; ///< What this vault's things in the keystore begin with.
    bool isOlder = false;
    std::int64_t seenAtMs = 0; ///< When the keystore was last told.
};

[[nodiscard]] std::int64_t nowMs(const Vault::Options& options);

/// One guess at a slot: not too early, counted before it is made, forgotten when it was right.
[[nodiscard]] Result<crypto::DatabaseKey> tryOpen(const std::filesystem::path& folder, const Vault::Options& options,
    const std::function<Result<crypto::DatabaseKey>(const SlotFile&)>& open);

/// A guess at the passphrase, with this device's part of the key where it has one.
[[nodiscard]] Result<crypto::DatabaseKey> tryPassphrase(
    const std::filesystem::path& folder, const Vault::Options& options, BytesView passphrase);
/// For a new passphrase: as slow as this device bears, and never quicker to guess than the one before.
[[nodiscard]] crypto::Argon2Parameters parametersFor(const Vault::Options& options, const Slot* before);

inline constexpr const char* kTeamOpenedSetting = "opened-by-team"; ///< Until the owner knows.
inline constexpr const char* kTeamOpenedLastSetting = "opened-by-team-last";
[[nodiscard]] std::string keystoreName(const SlotFile& slots);
/// This device's part of the key; empty: there is no keystore, or it has none.
[[nodiscard]] std::optional<crypto::SecretBytes> deviceSecret(const Vault::Options& options, const SlotFile& slots);
/// As above; made where there is none yet.
[[nodiscard]] std::optional<crypto::SecretBytes> makeDeviceSecret(const Vault::Options& options, const SlotFile& slots);

} // namespace kudelma::vault

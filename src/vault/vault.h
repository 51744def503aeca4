// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "crypto/device_identity.h"
#include "crypto/passphrase.h"
#include "crypto/team_recovery.h"
#include "vault/case_store.h"
#include "vault/device_keystore.h"
#include "vault/use_log.h"

#include <functional>
#include <memory>

namespace kudelma::vault {

using CaseId = crypto::Fixed<16, struct CaseIdTag>; ///< Random; names the case's file too.

inline constexpr std::size_t kMinPassphraseBytes = 12;
inline constexpr std::size_t kMinMovingPassphraseBytes = 20; ///< Of a backup: nothing but it stands before the key.
inline constexpr std::size_t kMaxCaseInfoBytes = 64 * 1024;

struct CaseRecord
{
    CaseId id{};
    Bytes info; ///< The app's own: what its list shows.
    std::int64_t madeMs = 0;
};

struct VaultOptions
{
    std::function<std::int64_t()> nowMs; ///< Unix time; empty: the system's clock.
    std::chrono::milliseconds passphraseTime{850}; ///< How long a guess shall take on this device.
    std::uint32_t memoryCapKiB = 0; ///< For a guess; 0: 256 MiB, or 128 MiB on a device with little memory.
    std::optional<std::uint32_t> maxPages; ///< As in CaseStore::Options.
    std::shared_ptr<DeviceKeystore> keystore; ///< Null: none; the passphrase alone opens.
};

/// One person's profile on this device: a folder with the wrapped key, the profile's encrypted file (this device's
/// identity, settings, the keys of the cases, the use log) and one encrypted file for each case. Whoever has the
/// folder and neither passphrase nor recovery code reads nothing of it. May be used from several threads. Destroying
/// it locks: keys are wiped. Close the cases first.
class Vault
{
public:
    using Options = VaultOptions;
    struct Created;

    /// True also when only a part of a profile is left: create() would not touch it.
    [[nodiscard]] static bool exists(const std::filesystem::path& folder);
    /// Takes a few seconds: off the UI thread. Makes the folder. On error there is no profile.
    [[nodiscard]] static Result<Created> create(
        const std::filesystem::path& folder, BytesView passphrase, const Options& options = {});
    /// Takes about `passphraseTime`, for a wrong passphrase as for the right one: off the UI thread.
    [[nodiscard]] static Result<std::unique_ptr<Vault>> unlock(
        const std::filesystem::path& folder, BytesView passphrase, const Options& options = {});
    /// The code as it was typed. Set a new passphrase afterwards.
    [[nodiscard]] static Result<std::unique_ptr<Vault>> unlockWithRecoveryCode(
        const std::filesystem::path& folder, BytesView typed, const Options& options = {});
    /// Two of the three keys that the managers of the team keep, as they were typed. That it happened is in the use log
    /// and in openedByTeam(). MalformedCode: mistyped; WrongPassphrase: not this vault's team, or they do not belong
    /// together; Missing: the vault was never given to a team. Set a new passphrase afterwards.
    [[nodiscard]] static Result<std::unique_ptr<Vault>> unlockWithTeamKeys(
        const std::filesystem::path& folder, BytesView one, BytesView other, const Options& options = {});
    /// Zero: may be tried now.
    [[nodiscard]] static std::chrono::milliseconds waitBeforeTrying(
        const std::filesystem::path& folder, const Options& options = {});
    ~Vault();
    Vault(const Vault&) = delete;
    Vault& operator=(const Vault&) = delete;

    /// WrongPassphrase: `present` is not the one; it counts as a try. The recovery code stays as it is.
    [[nodiscard]] Result<void> changePassphrase(BytesView present, BytesView next);
    [[nodiscard]] Result<void> setPassphrase(BytesView next); ///< For who came in with the recovery code.
    /// WrongPassphrase: it is another one; it counts as a try. For what only the owner may do.
    [[nodiscard]] Result<void> checkPassphrase(BytesView present);
    /// The one before does not open these files any more; copies that were made earlier still open with it.
    [[nodiscard]] Result<crypto::RecoveryCode> replaceRecoveryCode();
    [[nodiscard]] Result<void> setRecoveryCode(const crypto::RecoveryCode& code); ///< The same, with this one.
    /// Has the person kept the code? Asked once, by typing it.
    [[nodiscard]] Result<void> testRecoveryCode(BytesView typed) const;

    /// Lets two of the team's three keys open the vault too, from now on; of one team at a time.
    [[nodiscard]] Result<void> setTeamKey(const crypto::TeamRecoveryKey& team);
    [[nodiscard]] Result<void> removeTeamKey();
    [[nodiscard]] Result<std::optional<crypto::TeamRecoveryKey>> teamKey() const;
    /// When it was last opened with the team's keys (Unix time in ms); empty: never, or the owner knows.
    [[nodiscard]] std::optional<std::int64_t> openedByTeam() const;
    [[nodiscard]] Result<void> acknowledgeOpenedByTeam();
    /// The same, whether the owner knows or not: for the logs of the cases.
    [[nodiscard]] std::optional<std::int64_t> openedByTeamLast() const;

    /// The profile is older than the device's keystore has seen it: somebody put an older copy back. Told once.
    [[nodiscard]] bool isOlder() const;
    /// Tells the keystore how far the profile is, at most every kSeenEvery; also when the vault is destroyed.
    void noteSeen();
    static constexpr std::chrono::seconds kSeenEvery{30};

    [[nodiscard]] const crypto::DeviceIdentity& device() const;
    [[nodiscard]] const std::filesystem::path& folder() const;
    [[nodiscard]] UseLog& useLog();
    [[nodiscard]] Freshness freshness() const;

    [[nodiscard]] Result<std::optional<Bytes>> setting(const std::string& key) const;
    [[nodiscard]] Result<void> setSetting(const std::string& key, BytesView value);
    [[nodiscard]] Result<void> removeSetting(const std::string& key);

    [[nodiscard]] Result<std::vector<CaseRecord>> cases() const; ///< Oldest first.
    [[nodiscard]] Result<CaseId> createCase(BytesView info); ///< On error there is no such case.
    [[nodiscard]] Result<void> setCaseInfo(const CaseId& id, BytesView info);
    enum class IfOlder { Refuse, Accept };
    /// Older: the file was replaced by an older copy of itself; what others still have of the missing part comes back
    /// by syncing, so people may decide to accept it.
    [[nodiscard]] Result<std::unique_ptr<CaseStore>> openCase(const CaseId& id, IfOlder older = IfOlder::Refuse);
    /// Remembers how far the case has come, for openCase() to compare. When a case closes, and now and then.
    [[nodiscard]] Result<void> noteFreshness(const CaseId& id, const Freshness& freshness);
    /// Destroys the key, then removes the file. Nothing can bring it back. Close the case first.
    [[nodiscard]] Result<void> deleteCase(const CaseId& id);

    [[nodiscard]] Result<void> checkpoint(); ///< When idle.
    /// A whole profile in a new folder, opened by the recovery code and the team's keys as this one is. With
    /// `movingPassphrase` (at least kMinMovingPassphraseBytes) it opens by that on any device; else by the present
    /// passphrase, on this device. InUse while a case is open.
    [[nodiscard]] Result<void> backUpTo(const std::filesystem::path& target, BytesView movingPassphrase = {});

private:
    struct Private;
    explicit Vault(std::unique_ptr<Private> d);
    [[nodiscard]] static Result<std::unique_ptr<Vault>> open(
        const std::filesystem::path& folder, crypto::DatabaseKey key, const Options& options);
    [[nodiscard]] Result<void> removeCondemned();
    void compareWithKeystore();
    [[nodiscard]] Result<void> copyInto(const std::filesystem::path& target, BytesView movingPassphrase);
    std::unique_ptr<Private> m;
};

struct Vault::Created
{
    std::unique_ptr<Vault> vault;
    crypto::RecoveryCode recoveryCode; ///< Shown once, to be printed; it is kept nowhere.
};

} // namespace kudelma::vault

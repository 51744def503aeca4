// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "crypto/passphrase.h"
#include "crypto/team_recovery.h"
#include "vault/error.h"

#include <filesystem>
#include <optional>

namespace kudelma::vault {

using VaultId = crypto::Fixed<16, struct VaultIdTag>;

/// What opens a slot. 4 is kept free for quick unlocking by the system's keystore; slots of a type that this program
/// does not know are kept as they are.
enum class SlotType : std::uint8_t {
    Passphrase = 1, ///< Alone: in a backup that is to move to another device, or where there is no keystore.
    PassphraseAndDevice = 2, ///< With a secret of this device, so that a copied folder is no use to who guesses.
    RecoveryCode = 3,
    TeamKeys = 5, ///< Two of the team's three keys, which its managers keep.
};

struct Slot
{
    std::uint8_t type = 0;
    std::uint8_t version = 1;
    crypto::Argon2Parameters parameters; ///< All zero where no passphrase is involved.
    crypto::Bytes wrapped; ///< The profile's key.
};

/// The file that stands outside of the encryption: one key, wrapped in several independent ways. There is nothing in
/// it to check a passphrase against: it was right when the slot opens. Type, version and Argon2 parameters are
/// authenticated, so that nobody can make guessing cheaper by editing them.
class SlotFile
{
public:
    static constexpr std::size_t kMaxSlots = 16;
    static constexpr std::size_t kMaxWrappedBytes = 256;
    static constexpr std::size_t kMaxFileBytes = 8192;

    SlotFile()
        : m_vault(VaultId::random())
    { }
    [[nodiscard]] static Result<SlotFile> parse(crypto::BytesView content);
    [[nodiscard]] crypto::Bytes serialize() const;
    /// From the folder, finishing a replacement that a crash interrupted.
    [[nodiscard]] static Result<SlotFile> load(const std::filesystem::path& folder);
    [[nodiscard]] static bool exists(const std::filesystem::path& folder);
    /// The old file stays until the new one is on disk as a whole.
    [[nodiscard]] Result<void> store(const std::filesystem::path& folder) const;

    [[nodiscard]] const std::vector<Slot>& slots() const { return m_slots; }
    [[nodiscard]] const Slot* find(SlotType type) const;

    [[nodiscard]] const VaultId& vault() const { return m_vault; }

    /// One slot opens by passphrase: with the device's secret where there is one (32 bytes), else alone. Takes as long
    /// as the parameters ask for.
    [[nodiscard]] Result<void> setPassphrase(crypto::BytesView passphrase, const crypto::Argon2Parameters& parameters,
        const crypto::DatabaseKey& key, const crypto::SecretBytes* deviceSecret = nullptr);
    void setRecoveryCode(const crypto::RecoveryCode& code, const crypto::DatabaseKey& key);
    /// DeviceSecretGone: it needs the device's secret, and there is none.
    [[nodiscard]] Result<crypto::DatabaseKey> openWithPassphrase(
        crypto::BytesView passphrase, const crypto::SecretBytes* deviceSecret = nullptr) const;
    [[nodiscard]] Result<crypto::DatabaseKey> openWithRecoveryCode(const crypto::RecoveryCode& code) const;

    /// Misuse: a key that everybody could open; the file is as it was.
    [[nodiscard]] Result<void> setTeamKey(const crypto::TeamRecoveryKey& team, const crypto::DatabaseKey& key);
    void remove(SlotType type);
    /// Whose keys open it; empty: nobody's.
    [[nodiscard]] std::optional<crypto::TeamRecoveryKey> teamKey() const;
    /// Missing: it was never given to a team. WrongPassphrase: to another one.
    [[nodiscard]] Result<crypto::DatabaseKey> openWithTeamKeys(const crypto::TeamRecovery& team) const;

private:
    [[nodiscard]] crypto::Bytes associated(const Slot& slot) const;
    [[nodiscard]] Result<crypto::DatabaseKey> open(const Slot& slot, const crypto::WrappingKey& with) const;
    void put(SlotType type, const crypto::Argon2Parameters& parameters, const crypto::WrappingKey& with,
        const crypto::DatabaseKey& key);

    VaultId m_vault;
    std::vector<Slot> m_slots;
};

} // namespace kudelma::vault

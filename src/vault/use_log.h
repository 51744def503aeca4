// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "crypto/types.h"
#include "vault/error.h"

#include <optional>
#include <vector>

namespace kudelma::vault {

class ProfileStore;

/// What a person did with a case. The numbers stand in files: only add.
enum class UseAction {
    Unlocked = 1,
    Recovered = 2, ///< Unlocked with the recovery code.
    Opened = 3,
    Changed = 4,
    Showed = 5, ///< On the room's screen.
    Exported = 6,
    Invited = 7,
    Admitted = 8,
    Removed = 9, ///< Somebody from a circle.
    Deleted = 10,
    OpenedByTeam = 11, ///< Unlocked with two of the team's keys.
    KeysChanged = 12, ///< What opens the vault: the passphrase, the recovery code, the team's keys.
    OlderFound = 13, ///< The profile was an older copy than the device's keystore had seen.
};

/// One line. It says what kind of thing was used, never what stood in it.
struct UseEntry
{
    std::int64_t atMs = 0;
    std::string who;
    UseAction action = UseAction::Opened;
    std::string itemClass; ///< Such as "case", "memo" or "quote".
    std::optional<crypto::CircleId> circle;
    std::string why;
    friend bool operator==(const UseEntry&, const UseEntry&) = default;
};

/// Given to somebody else to keep, it shows later whether the log was cut or replaced.
struct UseLogHead
{
    std::uint64_t count = 0;
    crypto::Hash chain{};
    friend bool operator==(const UseLogHead&, const UseLogHead&) = default;
};

/// Who used what, when and why: a hash chain, so that no line can be changed, taken out or put in unnoticed. The end
/// can only be missed by comparing with a head that was kept elsewhere. Lives as long as its Vault.
class UseLog
{
public:
    static constexpr std::size_t kMaxFieldBytes = 1000; ///< Of each text; longer ones are Misuse.

    explicit UseLog(ProfileStore& store)
        : m_store(store)
    { }
    [[nodiscard]] Result<void> append(const UseEntry& entry);
    [[nodiscard]] Result<UseLogHead> head() const;
    /// From position `from`, which counts from 1.
    [[nodiscard]] Result<std::vector<UseEntry>> read(std::uint64_t from, std::size_t atMost) const;
    /// The position of the first line that is not as it was written, or is missing; empty: the chain holds, and
    /// reaches at least to `witness`.
    [[nodiscard]] Result<std::optional<std::uint64_t>> verify(const UseLogHead& witness = {}) const;

private:
    ProfileStore& m_store;
};

} // namespace kudelma::vault

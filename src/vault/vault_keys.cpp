// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// What opens a vault besides its passphrase and its recovery code: this device's part of the key, and the team's keys.
#include "vault/storage_error.h"
#include "vault/vault_private.h"

#include <algorithm>

namespace kudelma::vault {

namespace {

constexpr std::size_t kDeviceSecretBytes = 32;
constexpr std::size_t kCounterBytes = 8;

/// How far a profile has come, as the keystore keeps it.
Bytes seenOf(const Freshness& freshness)
{
    Bytes seen;
    for (std::size_t i = 0; i < kCounterBytes; ++i)
        seen.push_back(static_cast<std::uint8_t>(freshness.counter >> (8 * i)));
    seen.insert(seen.end(), freshness.head.view().begin(), freshness.head.view().end());
    return seen;
}

std::uint64_t counterOf(BytesView seen)
{
    std::uint64_t counter = 0;
    for (std::size_t i = 0; i < kCounterBytes; ++i)
        counter |= std::uint64_t(seen[i]) << (8 * i);
    return counter;
}

std::optional<std::int64_t> timeIn(const Result<std::optional<Bytes>>& kept)
{
    constexpr std::size_t kMostDigits = 18;
    const auto isDigit = [](std::uint8_t letter) { return letter >= '0' && letter <= '9'; };
    if (!kept || !*kept || (*kept)->empty() || (*kept)->size() > kMostDigits || !std::ranges::all_of(**kept, isDigit))
        return {};
    std::int64_t at = 0;
    for (const std::uint8_t digit : **kept)
        at = at * 10 + (digit - '0');
    return at;
}

} // namespace

std::string keystoreName(const SlotFile& slots)
{
    return "vault-" + slots.vault().hex();
}

std::optional<crypto::SecretBytes> deviceSecret(const Vault::Options& options, const SlotFile& slots)
{
    auto secret = options.keystore ? options.keystore->read(keystoreName(slots) + "-secret") : std::nullopt;
    if (!secret || secret->size() != kDeviceSecretBytes)
        return {};
    return secret;
}

std::optional<crypto::SecretBytes> makeDeviceSecret(const Vault::Options& options, const SlotFile& slots)
{
    if (!options.keystore)
        return {};
    if (auto present = deviceSecret(options, slots))
        return present;
    crypto::SecretBytes made(kDeviceSecretBytes);
    crypto::fillRandom(made.edit());
    // What the keystore does not give back is no part of any key.
    if (!options.keystore->write(keystoreName(slots) + "-secret", made.view()))
        return {};
    return made;
}

void Vault::compareWithKeystore()
{
    const auto seen = m->options.keystore ? m->options.keystore->read(m->keystoreName + "-seen") : std::nullopt;
    if (!seen || seen->size() != kCounterBytes + crypto::Hash::kSize)
        return;
    const Freshness present = freshness();
    const std::uint64_t counter = counterOf(seen->view());
    m->isOlder = present.counter < counter
        || (present.counter == counter && !std::ranges::equal(seen->view(), seenOf(present)));
    if (m->isOlder) {
        // Whoever unlocks is told; whoever reads the log later reads it there.
        const UseEntry entry{nowMs(m->options), {}, UseAction::OlderFound, "profile", {}, {}};
        static_cast<void>(m->useLog.append(entry));
    }
}

bool Vault::isOlder() const
{
    return m->isOlder;
}

void Vault::noteSeen()
{
    const std::int64_t now = nowMs(m->options);
    if (!m->options.keystore || m->keystoreName.empty()
        || (m->seenAtMs != 0 && now - m->seenAtMs < std::chrono::milliseconds(kSeenEvery).count()))
        return;
    m->seenAtMs = now;
    // Where it cannot be kept, only this comparison is missing the next time.
    m->options.keystore->write(m->keystoreName + "-seen", seenOf(freshness()));
}

Result<std::unique_ptr<Vault>> Vault::unlockWithTeamKeys(
    const std::filesystem::path& folder, BytesView one, BytesView other, const Options& options)
{
    const auto left = crypto::TeamKeyShare::parse(one);
    const auto right = crypto::TeamKeyShare::parse(other);
    if (!left || !right)
        return failure(ErrorKind::MalformedCode, "a key of a team is mistyped");
    auto key = tryOpen(folder, options, [&](const SlotFile& slots) -> Result<crypto::DatabaseKey> {
        const auto team = crypto::TeamRecovery::combine(*left, *right);
        if (!team)
            return failure(ErrorKind::WrongPassphrase, team.error().context);
        return slots.openWithTeamKeys(*team);
    });
    if (!key)
        return tl::make_unexpected(key.error());
    auto vault = open(folder, std::move(*key), options);
    if (!vault)
        return vault;
    // Loud: before anything is seen of it, that it was opened so is kept. Where it cannot be, it stays shut.
    const std::int64_t now = nowMs(options);
    const UseEntry entry{now, {}, UseAction::OpenedByTeam, "profile", {}, {}};
    const std::string at = std::to_string(now);
    if (auto kept = (*vault)->useLog().append(entry); !kept)
        return tl::make_unexpected(kept.error());
    for (const char* setting : {kTeamOpenedLastSetting, kTeamOpenedSetting}) {
        if (auto kept = (*vault)->setSetting(setting, crypto::viewOf(at)); !kept)
            return tl::make_unexpected(kept.error());
    }
    // Whoever puts the files back as they were after looking is noticed by it.
    (*vault)->m->seenAtMs = 0;
    (*vault)->noteSeen();
    return vault;
}

std::optional<std::int64_t> Vault::openedByTeam() const
{
    return timeIn(setting(kTeamOpenedSetting));
}

std::optional<std::int64_t> Vault::openedByTeamLast() const
{
    return timeIn(setting(kTeamOpenedLastSetting));
}

Result<void> Vault::acknowledgeOpenedByTeam()
{
    return removeSetting(kTeamOpenedSetting);
}

Result<void> Vault::checkPassphrase(BytesView present)
{
    return tryPassphrase(m->folder, m->options, present).map([](const crypto::DatabaseKey&) {});
}

Result<void> Vault::setRecoveryCode(const crypto::RecoveryCode& code)
{
    const std::scoped_lock guard(m->slotLock);
    auto slots = SlotFile::load(m->folder);
    if (!slots)
        return tl::make_unexpected(slots.error());
    slots->setRecoveryCode(code, m->key);
    return slots->store(m->folder);
}

Result<void> Vault::setTeamKey(const crypto::TeamRecoveryKey& team)
{
    const std::scoped_lock guard(m->slotLock);
    auto slots = SlotFile::load(m->folder);
    if (!slots)
        return tl::make_unexpected(slots.error());
    if (auto done = slots->setTeamKey(team, m->key); !done)
        return done;
    return slots->store(m->folder);
}

Result<void> Vault::removeTeamKey()
{
    const std::scoped_lock guard(m->slotLock);
    auto slots = SlotFile::load(m->folder);
    if (!slots)
        return tl::make_unexpected(slots.error());
    slots->remove(SlotType::TeamKeys);
    return slots->store(m->folder);
}

Result<std::optional<crypto::TeamRecoveryKey>> Vault::teamKey() const
{
    return SlotFile::load(m->folder).map([](const SlotFile& slots) { return slots.teamKey(); });
}

} // namespace kudelma::vault

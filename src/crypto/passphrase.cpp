// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "crypto/passphrase.h"

#include <sodium.h>

#include <algorithm>

namespace kudelma::crypto {

namespace {

static_assert(crypto_pwhash_argon2id_SALTBYTES == 16);
constexpr std::uint64_t kBytesInKiB = 1024;

bool run(std::span<std::uint8_t> key, BytesView passphrase, const Argon2Parameters& parameters)
{
    // libsodium wants a pointer even to nothing.
    const char* text = passphrase.empty() ? "" : reinterpret_cast<const char*>(passphrase.data());
    return crypto_pwhash(key.data(), key.size(), text, passphrase.size(), parameters.salt.data(), parameters.passes,
               parameters.memoryKiB * kBytesInKiB, crypto_pwhash_ALG_ARGON2ID13)
        == 0;
}

} // namespace

Result<WrappingKey> deriveFromPassphrase(BytesView passphraseUtf8, const Argon2Parameters& parameters)
{
    if (parameters.memoryKiB < kArgon2FloorMemoryKiB || parameters.passes < kArgon2FloorPasses)
        return failure(ErrorKind::WeakParameters, "below the floor");
    if (parameters.memoryKiB > kArgon2CeilingMemoryKiB || parameters.passes > kArgon2CeilingPasses)
        return failure(ErrorKind::WeakParameters, "above the ceiling");
    if (passphraseUtf8.size() > kMaxPassphraseBytes)
        return failure(ErrorKind::BadLength, "passphrase is too long");
    SecretBytes key(WrappingKey::kSize);
    if (!run(key.edit(), passphraseUtf8, parameters))
        return failure(ErrorKind::OutOfMemory, "no memory for Argon2id");
    return *WrappingKey::fromBytes(key.view());
}

WrappingKey withDeviceSecret(const WrappingKey& passphraseKey, BytesView deviceSecret)
{
    const auto purpose = viewOf("kudelma/v1/slot-passphrase-device");
    SecretBytes message(purpose.size() + deviceSecret.size());
    std::ranges::copy(purpose, message.edit().begin());
    std::ranges::copy(deviceSecret, message.edit().begin() + static_cast<std::ptrdiff_t>(purpose.size()));
    SecretBytes key(WrappingKey::kSize);
    crypto_generichash(key.edit().data(), key.size(), message.view().data(), message.size(),
        passphraseKey.view().data(), passphraseKey.view().size());
    return *WrappingKey::fromBytes(key.view());
}

Argon2Parameters calibrate(std::chrono::milliseconds target, std::uint32_t memoryCapKiB)
{
    using Clock = std::chrono::steady_clock;
    const auto cap = std::clamp(memoryCapKiB, kArgon2FloorMemoryKiB, kArgon2CeilingMemoryKiB);
    Argon2Parameters best{kArgon2FloorMemoryKiB, kArgon2FloorPasses, {}};
    fillRandom(best.salt);
    if (target <= std::chrono::milliseconds::zero())
        return best;

    const auto measure = [](const Argon2Parameters& parameters) -> std::optional<Clock::duration> {
        std::array<std::uint8_t, 32> ignored{};
        const auto start = Clock::now();
        if (!run(ignored, {}, parameters))
            return std::nullopt;
        return Clock::now() - start;
    };
    auto taken = measure(best);
    // More memory first: it is what makes guessing in parallel expensive.
    while (taken && *taken * 2 <= target && best.memoryKiB * 2 <= cap) {
        auto larger = best;
        larger.memoryKiB *= 2;
        const auto longer = measure(larger);
        if (!longer)
            break; // the machine cannot: stay with what it could
        best = larger;
        taken = longer;
    }
    if (taken && *taken > Clock::duration::zero()) {
        const auto passes
            = static_cast<std::uint64_t>(target / (*taken / static_cast<int>(best.passes) + Clock::duration(1)));
        best.passes
            = static_cast<std::uint32_t>(std::clamp<std::uint64_t>(passes, kArgon2FloorPasses, kArgon2CeilingPasses));
    }
    return best;
}

} // namespace kudelma::crypto

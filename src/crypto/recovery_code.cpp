// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "crypto/code_groups.h"
#include "crypto/passphrase.h"

#include <sodium.h>

namespace kudelma::crypto {

namespace {
constexpr std::size_t kCodeBytes = 20;
}

RecoveryCode RecoveryCode::generate()
{
    SecretBytes bits(kCodeBytes);
    fillRandom(bits.edit());
    return RecoveryCode(std::move(bits));
}

Result<RecoveryCode> RecoveryCode::parse(BytesView typed)
{
    return readGroups(typed, kCodeBytes).map([](SecretBytes bits) { return RecoveryCode(std::move(bits)); });
}

SecretBytes RecoveryCode::groups() const
{
    return writeGroups(m_bits.view());
}

WrappingKey RecoveryCode::wrappingKey() const
{
    SecretBytes key(WrappingKey::kSize);
    const auto purpose = viewOf("kudelma/v1/recovery");
    crypto_generichash(
        key.edit().data(), key.size(), purpose.data(), purpose.size(), m_bits.view().data(), m_bits.size());
    return *WrappingKey::fromBytes(key.view());
}

} // namespace kudelma::crypto

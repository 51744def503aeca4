// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "crypto/types.h"

namespace kudelma::crypto {

/// Commits to an epoch key without telling it: BLAKE2b-128 over
/// ("kudelma/v1/key-id", key), laid out as in hash().
[[nodiscard]] KeyId keyIdOf(const EpochKey&);

inline constexpr std::size_t kSmallestBucket = 256; ///< Plaintexts are padded to 256 * 2^n bytes.

/// How many bytes a plaintext of `size` takes once padded; one byte at least is padding.
[[nodiscard]] std::size_t bucketFor(std::size_t size);

/// Pads to the next bucket (ISO/IEC 7816-4) and seals with XChaCha20-Poly1305-IETF; `associated` is authenticated.
[[nodiscard]] Bytes sealPadded(const EpochKey&, const Nonce&, BytesView associated, BytesView plaintext);
[[nodiscard]] Result<Bytes> openPadded(const EpochKey&, const Nonce&, BytesView associated, BytesView ciphertext);

/// The key for one purpose under an epoch, such as "presence": BLAKE2b-256 of the purpose, keyed with the epoch key.
[[nodiscard]] EpochKey subkey(const EpochKey&, std::string_view purpose);

/// Seals a small secret or record with a wrapping key; a fresh nonce stands in front. `associated` is authenticated.
[[nodiscard]] Bytes wrap(const WrappingKey&, BytesView associated, BytesView secret);
[[nodiscard]] Result<SecretBytes> unwrap(const WrappingKey&, BytesView associated, BytesView wrapped);

} // namespace kudelma::crypto

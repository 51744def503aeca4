// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "crypto/sealing.h"

#include <sodium.h>

namespace kudelma::crypto {

namespace {

constexpr std::size_t kTag = crypto_aead_xchacha20poly1305_ietf_ABYTES;
static_assert(crypto_aead_xchacha20poly1305_ietf_KEYBYTES == EpochKey::kSize);
static_assert(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES == Nonce::kSize);

void encrypt(std::uint8_t* target, BytesView key, const Nonce& nonce, BytesView associated, BytesView plaintext)
{
    crypto_aead_xchacha20poly1305_ietf_encrypt(target, nullptr, plaintext.data(), plaintext.size(), associated.data(),
        associated.size(), nullptr, nonce.bytes.data(), key.data());
}

bool decrypt(std::uint8_t* target, BytesView key, const Nonce& nonce, BytesView associated, BytesView ciphertext)
{
    return crypto_aead_xchacha20poly1305_ietf_decrypt(target, nullptr, nullptr, ciphertext.data(), ciphertext.size(),
               associated.data(), associated.size(), nonce.bytes.data(), key.data())
        == 0;
}

} // namespace

KeyId keyIdOf(const EpochKey& key)
{
    return {shortHash("kudelma/v1/key-id", {key.view()})};
}

std::size_t bucketFor(std::size_t size)
{
    std::size_t bucket = kSmallestBucket;
    while (bucket <= size)
        bucket *= 2;
    return bucket;
}

Bytes sealPadded(const EpochKey& key, const Nonce& nonce, BytesView associated, BytesView plaintext)
{
    Bytes padded;
    padded.reserve(bucketFor(plaintext.size()) + kTag);
    padded.assign(plaintext.begin(), plaintext.end());
    padded.push_back(0x80);
    padded.resize(bucketFor(plaintext.size()), 0);
    const std::size_t size = padded.size();
    padded.resize(size + kTag);
    encrypt(padded.data(), key.view(), nonce, associated, BytesView(padded.data(), size)); // in place
    return padded;
}

Result<Bytes> openPadded(const EpochKey& key, const Nonce& nonce, BytesView associated, BytesView ciphertext)
{
    if (ciphertext.size() < kTag)
        return failure(ErrorKind::BadLength, "shorter than its tag");
    const std::size_t size = ciphertext.size() - kTag;
    if (size < kSmallestBucket || bucketFor(size - 1) != size)
        return failure(ErrorKind::BadLength, "not of a bucket's size");
    Bytes padded(size);
    if (!decrypt(padded.data(), key.view(), nonce, associated, ciphertext))
        return failure(ErrorKind::BadCiphertext, "does not open");
    while (!padded.empty() && padded.back() == 0)
        padded.pop_back();
    if (padded.empty() || padded.back() != 0x80)
        return failure(ErrorKind::BadEncoding, "padding has no end mark");
    padded.pop_back();
    if (bucketFor(padded.size()) != size)
        return failure(ErrorKind::BadEncoding, "padded further than to the next bucket");
    return padded;
}

EpochKey subkey(const EpochKey& key, std::string_view purpose)
{
    SecretBytes derived(EpochKey::kSize);
    const auto text = viewOf(purpose);
    crypto_generichash(
        derived.edit().data(), derived.size(), text.data(), text.size(), key.view().data(), key.view().size());
    return *EpochKey::fromBytes(derived.view());
}

Bytes wrap(const WrappingKey& key, BytesView associated, BytesView secret)
{
    const Nonce nonce = Nonce::random();
    Bytes wrapped(Nonce::kSize + secret.size() + kTag);
    std::copy(nonce.bytes.begin(), nonce.bytes.end(), wrapped.begin());
    encrypt(wrapped.data() + Nonce::kSize, key.view(), nonce, associated, secret);
    return wrapped;
}

Result<SecretBytes> unwrap(const WrappingKey& key, BytesView associated, BytesView wrapped)
{
    if (wrapped.size() < Nonce::kSize + kTag)
        return failure(ErrorKind::BadLength, "shorter than its nonce and tag");
    const Nonce nonce = *Nonce::fromBytes(wrapped.first(Nonce::kSize));
    SecretBytes secret(wrapped.size() - Nonce::kSize - kTag);
    if (!decrypt(secret.edit().data(), key.view(), nonce, associated, wrapped.subspan(Nonce::kSize)))
        return failure(ErrorKind::BadCiphertext, "does not open");
    return secret;
}

} // namespace kudelma::crypto

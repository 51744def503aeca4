// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "crypto/attachment_sealing.h"

#include "crypto/sealing.h"

#include <sodium.h>

#include <array>

namespace kudelma::crypto {

namespace {

using StreamState = crypto_secretstream_xchacha20poly1305_state;
static_assert(alignof(StreamState) == 1, "it stands anywhere in locked memory");
static_assert(crypto_secretstream_xchacha20poly1305_KEYBYTES == AttachmentKey::kSize);
static_assert(crypto_secretstream_xchacha20poly1305_HEADERBYTES == Nonce::kSize);

constexpr std::size_t kSealBytes = crypto_secretstream_xchacha20poly1305_ABYTES;
constexpr std::size_t kPerPart = kAttachmentPartBytes - kSealBytes; ///< Plaintext of a part,
constexpr std::size_t kPerFirstPart = kPerPart - Nonce::kSize; ///< and of the first.
constexpr std::uint8_t kMiddle = crypto_secretstream_xchacha20poly1305_TAG_MESSAGE;
constexpr std::uint8_t kFinal = crypto_secretstream_xchacha20poly1305_TAG_FINAL;

std::size_t paddedSize(std::size_t size)
{
    return bucketFor(size - 1); // The reference tells the size, so padding needs no end mark.
}

/// Where a part begins in the padded content; `parts` + 1: its end.
std::size_t beginOf(std::size_t size, std::uint32_t part)
{
    return part <= 1 ? 0 : std::min(paddedSize(size), kPerFirstPart + (part - 2) * kPerPart);
}

std::size_t plainSizeOf(std::size_t size, std::uint32_t part)
{
    return beginOf(size, part + 1) - beginOf(size, part);
}

std::array<std::uint8_t, 4> littleEndian(std::uint32_t value)
{
    return {static_cast<std::uint8_t>(value), static_cast<std::uint8_t>(value >> 8),
        static_cast<std::uint8_t>(value >> 16), static_cast<std::uint8_t>(value >> 24)};
}

Hash bindingOf(const AttachmentName& name, std::uint32_t parts, std::uint32_t part)
{
    return hash("kudelma/v1/attachment-part",
        {name.circle.view(), name.author.view(), name.id.view(), littleEndian(parts), littleEndian(part)});
}

Nonce headerFor(const AttachmentName& name, const AttachmentKey& key, const Hash& digest)
{
    const Hash what
        = hash("kudelma/v1/attachment-header", {name.circle.view(), name.author.view(), name.id.view(), digest.view()});
    Nonce header;
    crypto_generichash(header.bytes.data(), header.bytes.size(), what.bytes.data(), what.bytes.size(),
        key.view().data(), key.view().size());
    return header;
}

/// A stream's state after its header is the same for who seals and who opens.
SecretBytes stateAfter(const Nonce& header, BytesView key)
{
    SecretBytes state(sizeof(StreamState));
    crypto_secretstream_xchacha20poly1305_init_pull(
        reinterpret_cast<StreamState*>(state.edit().data()), header.bytes.data(), key.data());
    return state;
}

} // namespace

Hash attachmentDigest(BytesView content)
{
    return hash("kudelma/v1/attachment", {content});
}

std::uint32_t attachmentParts(std::size_t size)
{
    if (size == 0 || size > kMaxAttachmentBytes)
        return 0;
    const std::size_t padded = paddedSize(size);
    return padded <= kPerFirstPart ? 1
                                   : 1 + static_cast<std::uint32_t>((padded - kPerFirstPart + kPerPart - 1) / kPerPart);
}

AttachmentSpan attachmentSpan(std::size_t size, std::uint32_t part)
{
    if (part == 0 || part > attachmentParts(size))
        return {};
    const std::size_t from = std::min(size, beginOf(size, part));
    return {from, std::min(size, beginOf(size, part + 1)) - from};
}

AttachmentSealer::AttachmentSealer(const AttachmentName& name, std::size_t size)
    : m_name(name)
    , m_size(size)
    , m_parts(attachmentParts(size))
{ }

Result<AttachmentSealer> AttachmentSealer::begin(
    const AttachmentName& name, const AttachmentKey& key, std::size_t size, const Hash& digest)
{
    if (attachmentParts(size) == 0)
        return failure(ErrorKind::BadLength, "no attachment can be that large");
    AttachmentSealer sealer(name, size);
    sealer.m_header = headerFor(name, key, digest);
    sealer.m_state = stateAfter(sealer.m_header, key.view());
    return sealer;
}

Result<Bytes> AttachmentSealer::seal(BytesView content)
{
    const std::uint32_t part = m_sealed + 1;
    if (part > m_parts || content.size() != attachmentSpan(m_size, part).size)
        return failure(ErrorKind::BadLength, "not what lies in the next part");
    Bytes plain(content.begin(), content.end());
    plain.resize(plainSizeOf(m_size, part), 0);
    const std::size_t inFront = part == 1 ? Nonce::kSize : 0;
    Bytes sealed(inFront + plain.size() + kSealBytes);
    std::copy_n(m_header.bytes.begin(), inFront, sealed.begin());
    const Hash binding = bindingOf(m_name, m_parts, part);
    crypto_secretstream_xchacha20poly1305_push(reinterpret_cast<StreamState*>(m_state.edit().data()),
        sealed.data() + inFront, nullptr, plain.data(), plain.size(), binding.bytes.data(), binding.bytes.size(),
        part == m_parts ? kFinal : kMiddle);
    m_sealed = part;
    return sealed;
}

AttachmentOpener::AttachmentOpener(const AttachmentName& name, std::size_t size, const Hash& digest)
    : m_name(name)
    , m_size(size)
    , m_digest(digest)
    , m_parts(attachmentParts(size))
{ }

Result<AttachmentOpener> AttachmentOpener::begin(
    const AttachmentName& name, const AttachmentKey& key, std::size_t size, const Hash& digest)
{
    if (attachmentParts(size) == 0)
        return failure(ErrorKind::BadLength, "no attachment can be that large");
    AttachmentOpener opener(name, size, digest);
    opener.m_header = headerFor(name, key, digest);
    opener.m_state = stateAfter(opener.m_header, key.view());
    return opener;
}

Result<void> AttachmentOpener::open(BytesView ciphertext)
{
    const std::uint32_t part = m_opened + 1;
    if (part > m_parts)
        return failure(ErrorKind::BadLength, "there are no more parts");
    const std::size_t inFront = part == 1 ? Nonce::kSize : 0;
    const std::size_t size = plainSizeOf(m_size, part);
    if (ciphertext.size() != inFront + size + kSealBytes)
        return failure(ErrorKind::BadLength, "not as long as this part is");
    if (part == 1 && !std::equal(m_header.bytes.begin(), m_header.bytes.end(), ciphertext.begin()))
        return failure(ErrorKind::BadCiphertext, "another stream");
    const Hash binding = bindingOf(m_name, m_parts, part);
    Bytes plain(size);
    std::uint8_t tag = 0;
    SecretBytes after = m_state.clone();
    const bool isOpen
        = crypto_secretstream_xchacha20poly1305_pull(reinterpret_cast<StreamState*>(after.edit().data()), plain.data(),
              nullptr, &tag, ciphertext.data() + inFront, size + kSealBytes, binding.bytes.data(), binding.bytes.size())
        == 0;
    if (!isOpen || tag != (part == m_parts ? kFinal : kMiddle))
        return failure(ErrorKind::BadCiphertext, "does not open");
    const std::size_t content = attachmentSpan(m_size, part).size;
    if (std::any_of(
            plain.begin() + static_cast<std::ptrdiff_t>(content), plain.end(), [](auto byte) { return byte != 0; }))
        return failure(ErrorKind::BadEncoding, "padding holds something");
    m_content.insert(m_content.end(), plain.begin(), plain.begin() + static_cast<std::ptrdiff_t>(content));
    m_state = std::move(after);
    m_opened = part;
    return {};
}

Result<Bytes> AttachmentOpener::take()
{
    if (m_opened < m_parts || m_content.size() != m_size)
        return failure(ErrorKind::BadLength, "parts are missing");
    if (attachmentDigest(m_content) != m_digest)
        return failure(ErrorKind::BadCiphertext, "other content than the digest says");
    return std::move(m_content);
}

} // namespace kudelma::crypto

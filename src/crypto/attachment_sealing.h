// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "crypto/types.h"

namespace kudelma::crypto {

inline constexpr std::size_t kMaxAttachmentBytes = 16u << 20; ///< Of content.
inline constexpr std::size_t kAttachmentPartBytes = 128 * 1024; ///< Ciphertext of each part but the last.

/// Whose attachment it is, and which. Nobody can take another's name: the server asks the author's device for its key.
struct AttachmentName
{
    CircleId circle{};
    DeviceId author{};
    AttachmentId id{};
    friend auto operator<=>(const AttachmentName&, const AttachmentName&) = default;
};

/// hash("kudelma/v1/attachment", content).
[[nodiscard]] Hash attachmentDigest(BytesView content);

/// The parts of an attachment of so many bytes, 1 to kMaxAttachmentBytes; 0: no attachment can be that large. Content
/// is padded to 256 * 2^n bytes, so the parts tell a bucket only.
[[nodiscard]] std::uint32_t attachmentParts(std::size_t size);

/// What of the content lies in one part (from 1). The last ones may hold padding alone.
struct AttachmentSpan
{
    std::size_t from = 0;
    std::size_t size = 0;
    friend bool operator==(const AttachmentSpan&, const AttachmentSpan&) = default;
};
[[nodiscard]] AttachmentSpan attachmentSpan(std::size_t size, std::uint32_t part);

/// Seals an attachment part by part: the secretstream of libsodium (XChaCha20-Poly1305), whose header stands in front
/// of the first part and whose final tag is on the last alone. Each part is bound to the name, to its number and to how
/// many there are. The stream's header follows from name, key and digest, so sealing once more, after a restart, gives
/// the same bytes, and other content under the same key other ones.
class AttachmentSealer
{
public:
    /// BadLength: no attachment can be that large.
    [[nodiscard]] static Result<AttachmentSealer> begin(
        const AttachmentName&, const AttachmentKey&, std::size_t size, const Hash& digest);
    /// The next part, of the content that attachmentSpan() names for it. BadLength: it is not that long, or there are
    /// no more.
    [[nodiscard]] Result<Bytes> seal(BytesView content);
    [[nodiscard]] std::uint32_t parts() const { return m_parts; }
    [[nodiscard]] std::uint32_t sealed() const { return m_sealed; } ///< Parts so far.

private:
    AttachmentSealer(const AttachmentName&, std::size_t size);
    AttachmentName m_name;
    std::size_t m_size;
    std::uint32_t m_parts;
    std::uint32_t m_sealed = 0;
    Nonce m_header;
    SecretBytes m_state;
};

/// The other way. Takes nothing that is longer than it must be, so what it holds is bounded by `size`. After an error
/// the same part may be tried again, with other bytes.
class AttachmentOpener
{
public:
    [[nodiscard]] static Result<AttachmentOpener> begin(
        const AttachmentName&, const AttachmentKey&, std::size_t size, const Hash& digest);
    [[nodiscard]] Result<void> open(BytesView ciphertext); ///< The next part.
    [[nodiscard]] std::uint32_t parts() const { return m_parts; }
    [[nodiscard]] std::uint32_t opened() const { return m_opened; } ///< Parts so far.
    /// The content, once all parts are open. BadCiphertext: it is not what `digest` says.
    [[nodiscard]] Result<Bytes> take();

private:
    AttachmentOpener(const AttachmentName&, std::size_t size, const Hash& digest);
    AttachmentName m_name;
    std::size_t m_size;
    Hash m_digest;
    std::uint32_t m_parts;
    std::uint32_t m_opened = 0;
    Nonce m_header;
    SecretBytes m_state;
    Bytes m_content;
};

} // namespace kudelma::crypto

// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "crypto/attachment_sealing.h"
#include "sync/types.h"

#include <string>
#include <string_view>

namespace kudelma::sync {

using crypto::AttachmentId;
using crypto::AttachmentKey;

inline constexpr std::size_t kMaxAttachmentBytes = crypto::kMaxAttachmentBytes;
inline constexpr std::size_t kAttachmentReferenceChars = 137; ///< Of toText(), always.

/// What a record says of an attachment of its circle: where it is, what opens it, and what it must be. Whoever has it
/// reads the attachment, so it stands in sealed documents only.
struct AttachmentReference
{
    DeviceId author{};
    AttachmentId id{};
    AttachmentKey key;
    std::uint32_t size = 0; ///< Of the content, 1 to kMaxAttachmentBytes.
    crypto::Hash digest{}; ///< crypto::attachmentDigest() of it.

    [[nodiscard]] crypto::AttachmentName nameIn(const CircleId& circle) const { return {circle, author, id}; }
    [[nodiscard]] AttachmentReference clone() const { return {author, id, key.clone(), size, digest}; }
    /// "a1." and base64url; for a record's field.
    [[nodiscard]] std::string toText() const;
    /// Malformed unless toText() could have written exactly that.
    [[nodiscard]] static Result<AttachmentReference> fromText(std::string_view);
};

/// How far an attachment is that this device has, is sending, or is fetching.
struct AttachmentProgress
{
    enum class State {
        Outgoing, ///< Whole here; the server does not have all of it, so the others cannot have it.
        Here,
        Fetching, ///< Comes from the server, or waits for the connection.
    };
    State state = State::Here;
    std::uint32_t partsDone = 0;
    std::uint32_t parts = 0;
    friend bool operator==(const AttachmentProgress&, const AttachmentProgress&) = default;
};

} // namespace kudelma::sync

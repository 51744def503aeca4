// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "crypto/types.h"

namespace kudelma::crypto {

/// What an invitation link holds. The secret stands behind '#', which a browser never sends, and only authenticates
/// a knock: it opens no document. Form: <base>/j/<lookup, Crockford base32>#1.<secret, Crockford base32>.
struct InvitationLink
{
    InvitationLookup lookup{};
    InvitationSecret secret;

    [[nodiscard]] static InvitationLink generate();
    /// `base` is the meeting server's address, such as "https://meet.example.fi" or "ws://127.0.0.1:4000".
    [[nodiscard]] std::string toUrl(std::string_view base) const;
    struct Parsed;
    [[nodiscard]] static Result<Parsed> parse(std::string_view url); ///< At most kMaxLinkLength characters.
};

struct InvitationLink::Parsed
{
    std::string base;
    InvitationLink link;
};

inline constexpr std::size_t kMaxLinkLength = 512;

/// Seals and opens what the guest may read before knocking (InvitationInfo).
[[nodiscard]] Bytes sealInvitationInfo(const InvitationLink&, BytesView plaintext);
[[nodiscard]] Result<Bytes> openInvitationInfo(const InvitationLink&, BytesView sealed);

/// Authenticates a knock: keyed BLAKE2b over lookup, both keys and the shown name.
[[nodiscard]] Hash knockMac(
    const InvitationLink&, const DevicePublicKeys& guest, const DevicePublicKeys& host, std::string_view shownName);

inline constexpr int kPictureCount = 64; ///< assets/pictures lists them by number.
/// Three different pictures out of kPictureCount that both screens show: computed from the whole transcript, so that
/// a forwarded link or a lying server makes them differ.
[[nodiscard]] std::array<std::uint8_t, 3> threePictures(
    const InvitationLookup&, const DevicePublicKeys& guest, const DevicePublicKeys& host);

} // namespace kudelma::crypto

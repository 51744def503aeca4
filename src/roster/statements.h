// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "crypto/device_identity.h"
#include "roster/wire_bytes.h"

namespace kudelma::roster {

/// In front of what the author of a roster entry signs.
inline constexpr std::string_view kRosterDomain = "kudelma/v1/roster";

// What a device signs outside logs and rosters.

inline constexpr std::size_t kChallengeBytes = 32;

[[nodiscard]] crypto::Signature signSignIn(const crypto::DeviceIdentity&, BytesView challenge);
[[nodiscard]] bool verifySignIn(const DevicePublicKeys&, BytesView challenge, const crypto::Signature&);

/// Fills `signature` and `host` of an answer whose other fields are set.
void signKnockAnswer(const crypto::DeviceIdentity& host, wire::KnockAnswer&);
/// True when `host` signed exactly this answer. The keys inside the message are not looked at.
[[nodiscard]] bool verifyKnockAnswer(const DevicePublicKeys& host, const wire::KnockAnswer&);

/// Fills `by` and `signature` of a share whose body is set: what `host` tells the device `to` of an invitation.
void signShare(
    const crypto::DeviceIdentity& host, BytesView lookup, const crypto::DeviceId& to, wire::SharedInvitation&);
/// True when the device that the message names signed exactly this for `to`. Whether it is a host is not looked at.
[[nodiscard]] bool verifyShare(BytesView lookup, const crypto::DeviceId& to, const wire::SharedInvitation&);

} // namespace kudelma::roster

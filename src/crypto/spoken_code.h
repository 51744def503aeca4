// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "crypto/invitation.h"

namespace kudelma::crypto {

/// An invitation that is read aloud: whoever knows these digits makes the same link of them, secret and all. The server
/// learns of it what it learns of every link. About 40 bits, so each guess is made dear (PBKDF2, RFC 8018), and by the
/// place and the day none can be worked out beforehand for all.
inline constexpr std::size_t kSpokenDigits = 12;
inline constexpr unsigned kSpokenRounds = 600'000;

[[nodiscard]] std::string drawSpokenDigits();

/// `digits`: kSpokenDigits of 0 to 9. `place`: the server as an address names it, host or host:port in lower case.
/// `day`: of the server's clock, in UTC, as 2026-12-01. Takes up to a second: call it off the UI thread.
[[nodiscard]] Result<InvitationLink> linkOfSpoken(
    std::string_view digits, std::string_view place, std::string_view day);

} // namespace kudelma::crypto

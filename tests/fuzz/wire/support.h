// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "crypto/types.h"
#include "fuzz/promises.h"

#include <string>

namespace kudelma::fuzz {

/// libsodium at work, with random numbers that are the same in every run.
void begin();

/// As many bytes as wanted, which look like nothing else.
[[nodiscard]] crypto::SecretBytes letters(std::size_t count, std::uint8_t salt);

/// The message that an input stands for. Its second byte says how it is meant: odd, what follows is the message; even,
/// what follows are changes to `good`, three bytes each: a place of two, and what is laid over it.
[[nodiscard]] std::string changed(std::string good, crypto::BytesView input);

} // namespace kudelma::fuzz

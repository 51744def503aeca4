// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "crypto/types.h"

#include <ctime>
#include <string>

namespace kudelma::fuzz {

/// libsodium at work, with random numbers that are the same in every run.
void begin();

/// Ends the program when something that must hold does not.
void require(bool holds, const char* what);

/// Ends the program when an execution took more than 100 ms of processor time (sanitizers allowed for).
class TimeLimit
{
public:
    TimeLimit() = default;
    TimeLimit(const TimeLimit&) = delete;
    TimeLimit& operator=(const TimeLimit&) = delete;
    ~TimeLimit();

private:
    std::clock_t m_begin = std::clock();
};

/// As many bytes as wanted, which look like nothing else.
[[nodiscard]] crypto::SecretBytes letters(std::size_t count, std::uint8_t salt);

/// The message that an input stands for. Its second byte says how it is meant: odd, what follows is the message; even,
/// what follows are changes to `good`, three bytes each: a place of two, and what is laid over it.
[[nodiscard]] std::string changed(std::string good, crypto::BytesView input);

} // namespace kudelma::fuzz

// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "crdt/document.h"

#include <ctime>

namespace kudelma::crdt::fuzz {

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

/// An update with something of every kind, of clients 1 and 2, 3.
[[nodiscard]] const Bytes& filledState();

/// Cuts the input: its first byte says where (in parts of 256), the rest is cut there.
[[nodiscard]] std::pair<BytesView, BytesView> halves(BytesView input);

} // namespace kudelma::crdt::fuzz

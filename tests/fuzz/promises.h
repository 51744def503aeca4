// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <ctime>

namespace kudelma::fuzz {

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

} // namespace kudelma::fuzz

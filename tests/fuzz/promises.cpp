// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "fuzz/promises.h"

#include <cstdio>
#include <cstdlib>

namespace kudelma::fuzz {

void require(bool holds, const char* what)
{
    if (holds)
        return;
    std::fprintf(stderr, "does not hold: %s\n", what);
    std::abort();
}

TimeLimit::~TimeLimit()
{
    constexpr double kSanitizersAreSlow = 8;
    const double seconds = double(std::clock() - m_begin) / CLOCKS_PER_SEC;
    require(seconds < 0.1 * kSanitizersAreSlow, "no input takes longer than 100 ms");
}

} // namespace kudelma::fuzz

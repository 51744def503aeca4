// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bench/genogram/quality.h"
#include "bench/genogram/stability.h"

#include <map>
#include <string>
#include <vector>

namespace kudelma::genogram::bench {

/// One family laid out by one engine.
struct Run
{
    std::string name{};
    std::string group{};
    double milliseconds = 0;
    Quality quality{};
};

struct Findings
{
    std::vector<Run> strict{};
    std::vector<Run> relaxed{};
    std::vector<Stability> edits500{};
    std::vector<Script> scripts{};
    std::map<std::string, int> bestKnown{};
};

/// Prints every bar with what was reached. The number of those missed.
int printBars(const Findings& findings);

} // namespace kudelma::genogram::bench

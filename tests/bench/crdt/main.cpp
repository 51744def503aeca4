// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// Usage: crdt_bench SCENARIO RUNS [EDITS]   one line of JSON:
// {"ms":[...],"encoded":N,"memory":N,"resting":N,"restMs":T,"wakeMs":T}
//        crdt_bench growth                  one line: {"1000":us,...}
//        crdt_bench                         names the scenarios
// EDITS is a trace as compare.mjs writes it (scenarios.h has the format); only the paper-* scenarios need one.
#include "bench/crdt/scenarios.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>

using namespace kudelma::crdt::bench;

int main(int argc, char** argv)
{
    const std::string scenario = argc > 1 ? argv[1] : "";
    if (scenario == "growth") {
        std::printf("{");
        for (const std::uint32_t size : {1'000u, 10'000u, 100'000u, 1'000'000u})
            std::printf("%s\"%u\":%.3f", size == 1'000u ? "" : ",", size, costOfOneEdit(size));
        std::printf("}\n");
        return 0;
    }
    const auto& names = scenarioNames();
    if (std::find(names.begin(), names.end(), scenario) == names.end()) {
        for (const std::string& name : names)
            std::printf("%s\n", name.c_str());
        return scenario.empty() ? 0 : 1;
    }
    const int runs = argc > 2 ? std::max(1, std::atoi(argv[2])) : 1;
    const std::vector<Edit> trace = argc > 3 ? readEdits(argv[3]) : std::vector<Edit>();
    Measurement last;
    std::printf("{\"ms\":[");
    for (int i = 0; i < runs; ++i) {
        last = run(scenario, trace);
        std::printf("%s%.3f", i == 0 ? "" : ",", last.milliseconds);
    }
    std::printf("],\"encoded\":%zu,\"memory\":%zu,\"resting\":%zu,\"restMs\":%.3f,\"wakeMs\":%.3f}\n",
        last.encodedBytes, last.memoryBytes, last.restingBytes, last.restMilliseconds, last.wakeMilliseconds);
    return 0;
}

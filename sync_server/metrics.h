// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "sync_server/counts.h"

#include <string>

namespace kudelma::relay {

/// What stands at this moment, beside what was counted.
struct Gauges
{
    double upSeconds = 0;
    std::size_t connections = 0;
    std::size_t circlesInMemory = 0;
    std::size_t uncommittedBytes = 0; ///< On their way to the disk.
    std::uint64_t storeBytes = 0; ///< The store's files, write-ahead log included.
    std::uint64_t freeBytes = 0; ///< On the store's disk.
    double loopDelaySeconds = 0; ///< How late the last tick came: above some tenths the machine is too slow.
    bool isReady = false;
};

/// What the system says of this process; zero where it does not tell.
struct ProcessFigures
{
    std::uint64_t residentBytes = 0;
    double cpuSeconds = 0;
    std::size_t openFiles = 0;

    [[nodiscard]] static ProcessFigures now();
};

/// In Prometheus's text format 0.0.4. Holds no address, no id, and no label but a word of the protocol.
[[nodiscard]] std::string metricsText(
    const Counts& counts, const Histogram& commits, const Gauges& gauges, const ProcessFigures& process);

} // namespace kudelma::relay

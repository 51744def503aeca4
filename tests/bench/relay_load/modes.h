// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bench/relay_load/crowd.h"

#include <map>
#include <set>

namespace kudelma::load {

enum class Mode { Saturation, Steady, Idle, TenThousand, Storm, Slow, Hostile };
inline constexpr Mode kModes[]
    = {Mode::Saturation, Mode::Steady, Mode::Idle, Mode::TenThousand, Mode::Storm, Mode::Slow, Mode::Hostile};
[[nodiscard]] const char* nameOf(Mode);

/// One line of the table.
struct Row
{
    Mode mode{};
    Server server{};
    std::size_t connections = 0;
    double deliveriesPerSecond = 0;
    double cores = 0; ///< The server's CPU seconds in a second.
    double p50 = 0; ///< Milliseconds.
    double p99 = 0;
    double kibEach = 0; ///< Resident memory for each connection.
    std::size_t closed = 0; ///< Connections that ended by themselves.
    std::size_t lost = 0; ///< Deliveries that did not come.
    std::size_t refused = 0;
};

/// Whether something that was promised is so.
struct Bar
{
    std::string what;
    double reached = 0;
    double wanted = 0;
    bool isAtMost = true;

    [[nodiscard]] bool isReached() const { return isAtMost ? reached <= wanted : reached >= wanted; }
};

struct Results
{
    std::vector<Row> rows;
    std::vector<Bar> bars;

    [[nodiscard]] const Row* find(Mode, Server) const;
};

/// How long it measures.
struct Pace
{
    bool isQuick = false;
    std::chrono::minutes held{}; ///< Of ten-thousand; 0: the usual time.
};

/// Measures; false: it could not.
[[nodiscard]] bool runMode(Mode, Server, const Pace&, Results&);
/// A small run on our server, in which every update must be acknowledged and come to every other member, once.
[[nodiscard]] bool isSound();
/// Bars that compare servers, of what was measured.
void compare(Results&);

} // namespace kudelma::load

// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bench/genogram/quality.h"

#include <optional>

namespace kudelma::genogram::bench {

[[nodiscard]] bool isDotHere();

struct DotRun
{
    Drawing drawing{};
    /// With the start of the process, as whoever uses it pays for that too.
    double milliseconds = 0;
};

/// The family as Graphviz draws it: partners on one rank, a point for each union, lines from it to the children.
/// Nothing when it takes more than a minute or its answer cannot be read.
[[nodiscard]] std::optional<DotRun> runDot(const Graph& graph);

} // namespace kudelma::genogram::bench

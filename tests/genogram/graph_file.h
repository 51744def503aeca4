// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "genogram/graph.h"

#include <QString>

namespace kudelma::genogram::test {

struct GraphFile
{
    Graph graph{};
    Date today{};
};

/// Reads a family from a file of the neutral graph (src/genogram_tool/graph_json.h). An empty graph when the file
/// cannot be read.
[[nodiscard]] GraphFile readGraphFile(const QString& path);

} // namespace kudelma::genogram::test

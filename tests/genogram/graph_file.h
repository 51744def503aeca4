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

/// Reads a family from JSON: the format of tests/genogram/data, and the plain one of the benchmark sets
/// (`{ego, persons: [{id, sex, by}], unions: [{id, partners, children: [{id, kind}]}]}`).
/// An empty graph when the file cannot be read.
[[nodiscard]] GraphFile readGraphFile(const QString& path);

} // namespace kudelma::genogram::test

// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "gedcom/export.h"
#include "gedcom/import.h"

#include <QString>

namespace kudelma::gedcom::test {

/// The same graph with its vectors, whose order means nothing, in one order.
[[nodiscard]] genogram::Graph sorted(genogram::Graph graph);

/// Where two graphs first differ, in words; empty: nowhere.
[[nodiscard]] QString difference(const genogram::Graph& a, const genogram::Graph& b);

/// A made-up family with everything that a graph can hold; the same for the same seed. Nothing in it is broken.
[[nodiscard]] genogram::Graph richFamily(unsigned seed, int persons);

/// What is in no tag of a file: losses that mean a difference.
[[nodiscard]] std::vector<Loss> gone(const std::vector<Loss>& losses);

} // namespace kudelma::gedcom::test

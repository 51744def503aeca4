// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "genogram/layout.h"

#include <QString>

namespace kudelma::genogram::test {

/// What is wrong with the layout, in words; empty when nothing is. Checks that everybody stands there exactly once,
/// that no two cells overlap, that pins are kept, and that children stand below the partners of their families.
[[nodiscard]] QString complaintAbout(const Graph& graph, const ViewState& view, const Layout& layout);

/// Pairs of persons of one row who changed sides between the two layouts.
[[nodiscard]] int swaps(const Layout& before, const Layout& after);
/// Mean horizontal way of those who were there before, in units.
[[nodiscard]] double meanShift(const Layout& before, const Layout& after);

/// Everything in the layout as text, to compare two of them bit by bit.
[[nodiscard]] QString dump(const Layout& layout);

/// The same family written down in another order.
[[nodiscard]] Graph shuffled(Graph graph, unsigned seed);

/// The same family with other ids.
[[nodiscard]] Graph renamed(Graph graph, unsigned seed);

} // namespace kudelma::genogram::test

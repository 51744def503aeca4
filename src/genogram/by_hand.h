// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "genogram/layout.h"

// What a person moves by hand: a symbol to a free place, or to another side of a sibling.

namespace kudelma::genogram {

/// The place nearest to the wanted one, on the same height, where this person stands on nobody else who has a pin. (All
/// others make room for a pin.) The wanted place itself for somebody who is not in the graph.
[[nodiscard]] Pin freePin(const Graph& graph, const ViewState& view, const Id& person, Pin wanted);

/// The children of the family that a person stands by as a child, who are drawn on the same row: left to right, the
/// person among them. Empty where no such family is drawn.
[[nodiscard]] std::vector<Id> siblingsByPlace(const Layout& layout, const Id& person);

/// Whose order key is another than before.
[[nodiscard]] std::vector<Id> withAnotherKey(const Graph& before, const Graph& now);

/// The drawing before, to continue from, without those who have to find their places anew: whose pin was taken away,
/// and whose order key changed together with whoever hangs on them. compute() would keep them where they are.
[[nodiscard]] Layout withoutMoved(const Layout& previous, const Graph& before, const Graph& now);

/// These people, and those of their siblings who have an order key too, stand by their keys. Who has a pin is not
/// asked.
[[nodiscard]] bool standByTheirKeys(const Graph& graph, const Layout& layout, const std::vector<Id>& persons);

} // namespace kudelma::genogram

// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "genogram/graph.h"

/// Private to the room.
namespace kudelma::gedcom {

/// Which of the graph's parent links close a circle: without them nobody is their own ancestor. Links of persons that
/// are not there count as none. Linear, and without the stack: files come from strangers.
[[nodiscard]] std::vector<bool> circleLinks(const genogram::Graph& graph);

} // namespace kudelma::gedcom

// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "genogram/graph.h"

namespace kudelma::app {

/// The same family with the ties of one person alone; of the children whom the meeting is about where `person` is
/// empty. All ties of a large family at once are a knot that nobody reads.
[[nodiscard]] genogram::Graph withTiesOf(genogram::Graph graph, const genogram::Id& person);

} // namespace kudelma::app

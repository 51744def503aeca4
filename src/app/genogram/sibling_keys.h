// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "casework/ids.h"
#include "genogram/graph.h"

#include <map>
#include <optional>
#include <vector>

namespace kudelma::app {

/// One child past the next one, to the left (-1) or to the right (1): twins go together, unless it is past a twin.
/// The same order where nobody stands there.
[[nodiscard]] std::vector<genogram::Id> movedPast(
    const genogram::Graph& graph, const std::vector<genogram::Id>& siblings, const genogram::Id& child, int side);

/// The order keys to write so that those of `keyed` stand in the order of `wanted`: as few as it takes, and always
/// those of `moved`. Nothing when there is no room for a key.
[[nodiscard]] std::optional<std::map<genogram::Id, QString>> orderKeysFor(const genogram::Graph& graph,
    const std::vector<genogram::Id>& wanted, const std::vector<genogram::Id>& moved,
    const casework::RandomBytes& random);

} // namespace kudelma::app

// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "crdt/document.h"
#include "crdt/ids.h"

namespace kudelma::crdt {

/// How far the authors of what stands under a field have come: for each client one more than the highest number among
/// the living elements, those nested in it included. Empty where there is no such field. It names no content, and
/// what was deleted leaves nothing in it.
[[nodiscard]] StateVector reachOf(const Map& map, std::string_view key);
/// Of the element alone that stands in the field, without what is nested in it: when it was put there.
[[nodiscard]] StateVector madeAt(const Map& map, std::string_view key);

/// Makes `all` reach as far as `more` too.
void extend(StateVector& all, const StateVector& more);
/// Something of `later` was written after `mark` was taken, or had not come to its document yet.
[[nodiscard]] bool isBeyond(const StateVector& later, const StateVector& mark);

[[nodiscard]] Bytes encodeReach(const StateVector& reach);
[[nodiscard]] Result<StateVector> decodeReach(BytesView bytes); ///< An error for malformed bytes.

} // namespace kudelma::crdt

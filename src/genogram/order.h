// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "genogram/model.h"

#include <vector>

// Who stands left of whom. Private to the room.

namespace kudelma::genogram {

/// Improves the order by moving and mirroring blocks, a fixed number of rounds. May turn the blocks' members.
void improve(Model& model, BlockRows& rows);

/// Part of the family that hangs on the rest by one line only, or not at all.
struct Limb
{
    int foot = -1; // the block by which it hangs
    int joint = -1; // the block on the other side; -1 for a family of its own
    std::vector<int> blocks{};
};
/// Seen from the index person, larger ones first.
[[nodiscard]] std::vector<Limb> findLimbs(const Model& model);
/// Improves the order further by sliding and turning whole limbs, a limited number of trials. Whether it did.
bool moveLimbs(Model& model, BlockRows& rows);

[[nodiscard]] NodeRows flatten(const Model& model, const BlockRows& rows);

/// The order of previous, with the new ones let in where they cost least.
/// For a few newcomers: the time grows with their number times the length of the rows.
[[nodiscard]] NodeRows continueFrom(const Model& model, const Layout& previous);

} // namespace kudelma::genogram

// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "casework/case_editor.h"
#include "genogram/graph.h"

namespace kudelma::report {

/// As many people as come in from a file at once; nobody discusses more at a table.
inline constexpr std::size_t kMostBroughtPersons = 1'000;

/// What came of a family from elsewhere.
struct FamilyBrought
{
    int persons = 0;
    int unions = 0;
    int marks = 0; ///< Left out: what is said of somebody's health or life needs a reason, which a file does not have.
    int losses = 0; ///< Left out for the same reason, with what leads to them: lost pregnancies and the stillborn.
    int harm = 0; ///< Left out: ties of violence or fear, for which who sees them is asked, and who says so.
    int shortened = 0; ///< Texts that were longer than a record takes.
    int dates = 0; ///< Left out, or without their words: no dates between PartialDate::kFirstYear and kLastYear.
    /// Left out, as no record has a place for it: lines under a name, when somebody came from another country, shares
    /// of time in words, partners beyond two, order among siblings by no key of ours, and the like.
    int details = 0;
};

/// Writes a family into a circle as records of one step of undo; ids are new. Everybody in the circle sees it. Fails
/// whole, and then nothing is written: above kMostBroughtPersons, or where this person may not write. The inverse of
/// graphOf(); marks, losses and ties of harm are left out, nobody becomes the child that the work is about, and places
/// put by hand stay behind.
[[nodiscard]] casework::Result<FamilyBrought> bringFamily(
    casework::CaseEditor& editor, const casework::CircleId& circle, const genogram::Graph& graph);

} // namespace kudelma::report

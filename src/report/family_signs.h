// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "casework/records_family.h"
#include "genogram/graph.h"

// What a record draws beside the bare family: placements, marks, what is known of a tie. Private to the room.

namespace kudelma::report {

[[nodiscard]] genogram::Period genogramPeriod(const casework::PartialDate& from, const casework::PartialDate& to);
/// A badge for the basis and one for the form, both with the same period.
void addPlacement(genogram::Person& person, const casework::Placement& placement);
/// A sign, or a line of words (school, work). Secrets and safety orders draw nothing, nor do religion and whatever
/// somebody wrote freely: they are for whoever opens the person.
void addMark(genogram::Person& person, const casework::Mark& mark);
/// Type, direction, period, words, whether it is certain; not who it joins, and whose view it is by id.
void setTieSigns(genogram::Tie& tie, const casework::Tie& record);

} // namespace kudelma::report

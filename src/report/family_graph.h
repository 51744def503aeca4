// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "casework/case_view.h"
#include "genogram/graph.h"

#include <QDate>

namespace kudelma::report {

/// The family as this view shows it, ready to be laid out. Copies of a person in circles that do not overlap are one
/// person here, where the view has the record that says so. Ids are the records' texts.
[[nodiscard]] genogram::Graph graphOf(const casework::CaseView& view);

/// The same with what is over: who lived in a home before, too. For genogram::familyAt().
[[nodiscard]] genogram::Graph storyOf(const casework::CaseView& view);

/// The family for paper: who is who from `family`; what is said of them (ties, homes, placements, marks) from `said`
/// alone. What stays off shared screens stays off paper too.
[[nodiscard]] genogram::Graph paperGraphOf(const casework::CaseView& family, const casework::CaseView& said);

/// Names of households by id, for the text view.
[[nodiscard]] QString householdName(const casework::CaseView& view, const genogram::Id& id);

[[nodiscard]] genogram::Date genogramDate(const casework::PartialDate& date);
[[nodiscard]] genogram::Date genogramDate(QDate date);

} // namespace kudelma::report

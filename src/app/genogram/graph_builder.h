// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "casework/case_view.h"
#include "genogram/graph.h"

#include <QDate>

namespace kudelma::app {

/// The family as this view shows it, ready to be laid out. Copies of a person in circles that do not overlap are one
/// person here, where the view has the record that says so. Ids are the records' texts.
[[nodiscard]] genogram::Graph graphOf(const casework::CaseView& view);

/// Names of households by id, for the text view.
[[nodiscard]] QString householdName(const casework::CaseView& view, const genogram::Id& id);

[[nodiscard]] genogram::Date genogramDate(const casework::PartialDate& date);
[[nodiscard]] genogram::Date genogramDate(QDate date);

} // namespace kudelma::app

// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "casework/case_view.h"

namespace kudelma::app {

/// Something that somebody said they would do, and has not done yet: a step, telling a child of a step, or asking a
/// question.
struct Promise
{
    enum class Sort : std::uint8_t { Step, Telling, Question };

    Sort sort = Sort::Step;
    casework::RecordHead head; ///< Of the step or question.
    int part = 0; ///< Of a telling: which of the step's.
    casework::MemberId who; ///< Null: nobody with a device.
    casework::PartialDate due;

    [[nodiscard]] bool isOverdue(QDate today) const { return !due.isEmpty() && due.latest() < today; }
    /// The day itself; invalid where only a month or year is known.
    [[nodiscard]] QDate day() const;
};

/// In the order of their days, the oldest first; those without a day last.
[[nodiscard]] std::vector<Promise> openPromises(const casework::CaseView& view);

} // namespace kudelma::app

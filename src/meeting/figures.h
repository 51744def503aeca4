// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "casework/case_view.h"
#include "meeting/meeting_template.h"

namespace kudelma::meeting {

/// A meeting that has ended, in numbers: no word, no name and no id of a record is in it. `page` and `meeting` are
/// left to the caller, who knows what may stand for them. Who is a child, family or network follows from the roles of
/// the members; workers and supervisors are not counted. Only what everybody of the meeting's circle sees is counted,
/// so that no number tells one of them of what stands elsewhere, and answers that were given to be counted. Nothing:
/// there is no such meeting, or it has not ended.
[[nodiscard]] std::optional<casework::Figures> figuresOf(
    const casework::CaseView& view, const casework::RecordId& meeting, const MeetingTemplate& order);

} // namespace kudelma::meeting

// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "casework/records_family.h"
#include "casework/records_meeting.h"
#include "casework/records_team.h"
#include "casework/records_voice.h"

#include <variant>

namespace kudelma::casework {

/// Every kind of record, in the order of RecordKind: index() is the kind.
using AnyRecord = std::variant<Person, Union, Parentage, Twins, Tie, Household, Placement, Mark, System, Link, Event,
    Voice, Drawing, Hypothesis, Question, Reaction, Viewpoint, Scale, Factor, Step, Meeting, Note, Feedback, Alias,
    Review, Member, Snapshot, Figures, Preparation>;
static_assert(std::variant_size_v<AnyRecord> == kKindCount);

} // namespace kudelma::casework

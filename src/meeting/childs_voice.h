// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "casework/case_view.h"

namespace kudelma::meeting {

/// Whether a child's own words are on the table of this meeting: said at it or brought to it, or heard since the last
/// meeting of these people; and such that everybody in the meeting's circle may hear them.
[[nodiscard]] bool childsVoiceHeard(const casework::CaseView& view, const casework::RecordId& meeting);

} // namespace kudelma::meeting

// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "casework/case_view.h"
#include "meeting/meeting_template.h"

namespace kudelma::meeting {

/// Whether own words of every child whom the page is about are there for this meeting: said at it or brought to it, or
/// heard since the last meeting of these people; and such that everybody in the meeting's circle may hear them. Of a
/// page that names no such child, the words of any child.
[[nodiscard]] bool childsWordsThere(const casework::CaseView& view, const casework::RecordId& meeting);

/// Whether the words were there and the time for them was taken: the phases that may not be left out have begun.
[[nodiscard]] bool childsVoiceHeard(
    const casework::CaseView& view, const casework::RecordId& meeting, const MeetingTemplate& order);

} // namespace kudelma::meeting

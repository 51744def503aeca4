// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/core/case_entry.h"
#include "casework/case_view.h"

namespace kudelma::app {

/// Tells the home page's line of a case by which days this person promised something there. True when that changed.
[[nodiscard]] bool noteDue(const casework::CaseView& view, const casework::MemberId& self, CaseEntry& entry);

} // namespace kudelma::app

// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/core/session.h"
#include "casework/case_view.h"

namespace kudelma::app {

/// Tells the home page's line of a case whose page it is (where that is not known yet), when the last meeting was and
/// when the next one is, as its records say. True when something of it changed.
[[nodiscard]] bool noteCase(const casework::CaseView& view, CaseEntry& entry);
/// How long somebody may stand at its door. True when that changed.
[[nodiscard]] bool noteInvitations(CaseRoom& room, CaseEntry& entry);

} // namespace kudelma::app

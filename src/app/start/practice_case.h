// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/core/session.h"
#include "casework/demo_case.h"

namespace kudelma::app {

/// The fictional case for practising (assets/demo), read from what is built into the program.
[[nodiscard]] casework::Result<casework::DemoCase> practiceScript(const QByteArray& seed);

/// Makes the practice case in the profile: its circles from its audiences, and what was there before the meeting. This
/// person sits in the facilitator's seat. What the script lets guests write beforehand is written down by the
/// facilitator's device here, because the guests have no device yet. Answers the case's key. `seed`: where the ids of
/// the records are drawn from; empty: a random one.
[[nodiscard]] SessionResult<QString> makePracticeCase(Session& session, QByteArray seed = {});

} // namespace kudelma::app

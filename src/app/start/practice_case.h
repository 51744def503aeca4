// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/core/session.h"
#include "casework/demo_case.h"

namespace kudelma::app {

/// The practice case that is offered first.
inline const QString kFirstPractice = QStringLiteral("case_a");

/// The fictional cases for practising (assets/demo) that are built into the program, in the order of their keys.
[[nodiscard]] std::vector<casework::DemoChoice> practiceChoices();
[[nodiscard]] casework::Result<casework::DemoCase> practiceScript(const QString& script, const QByteArray& seed);

/// Makes a practice case in the profile: its circles from its audiences, and what was there before the meeting. This
/// person sits in the facilitator's seat. What the script lets guests write beforehand is written down by the
/// facilitator's device here, because the guests have no device yet. Answers the case's key; where something fails in
/// the middle, nothing of it is left. `seed`: where the ids of the records are drawn from; empty: a random one.
[[nodiscard]] SessionResult<QString> makePracticeCase(
    Session& session, const QString& script = kFirstPractice, QByteArray seed = {});
/// The same of a script that was read already; `key` is what it is called in the profile.
[[nodiscard]] SessionResult<QString> makePracticeCase(
    Session& session, const QString& key, const casework::DemoCase& script);

} // namespace kudelma::app

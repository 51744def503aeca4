// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/core/app.h"

#include <QJsonObject>

namespace kudelma::app {

/// The cases that are open on this device: the profile's own, and the one that it visits as a guest.
[[nodiscard]] std::vector<CaseRoom*> heldRooms(App& app);

/// All that this device holds of the open cases, decrypted, whether a screen shows it or not: every circle with its
/// role and people, every document as JSON, what was put aside; a digest of every drawing's picture that is here; and
/// what the room screen is drawn from. For tests and rehearsals.
[[nodiscard]] QJsonObject heldBy(App& app);

} // namespace kudelma::app

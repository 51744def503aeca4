// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/core/case_room.h"
#include "meeting/preparation_pack.h"

namespace kudelma::app {

/// Nobody but workers reads this circle; or nobody but this person, whoever they are written down as.
[[nodiscard]] bool isAmongWorkers(CaseRoom& room, const casework::CircleId& circle);

/// The widest circle of workers alone that this device writes and whose members all know of the meeting: where words
/// stand that nobody else at the meeting may ever hold. Nothing: there is none yet.
[[nodiscard]] std::optional<casework::CircleId> workersPlace(CaseRoom& room, const casework::RecordId& meeting);

/// The same, and where there is none, a circle of this person alone.
[[nodiscard]] std::optional<casework::CircleId> madeWorkersPlace(CaseRoom& room, const casework::RecordId& meeting);

/// The built-in content of the safety check and the checklist, which a test knows to be good.
[[nodiscard]] meeting::PreparationPack preparationPack();

} // namespace kudelma::app

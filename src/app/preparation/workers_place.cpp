// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/preparation/workers_place.h"

#include "app/core/ids.h"

#include <algorithm>

namespace kudelma::app {

bool isAmongWorkers(CaseRoom& room, const casework::CircleId& circle)
{
    if (room.isOfWorkersOnly(circle))
        return true;
    const auto info = room.client().circle(syncCircle(circle));
    return info && room.view().rules().membersOf(circle) == casework::Members{room.self()}
    && std::ranges::all_of(
        info->devices, [&](const sync::DeviceInfo& device) { return device.id == room.client().deviceId(); });
}

std::optional<casework::CircleId> workersPlace(CaseRoom& room, const casework::RecordId& meeting)
{
    const auto head = room.view().head(meeting);
    if (!head)
        return std::nullopt;
    const casework::AudienceRules& rules = room.view().rules();
    std::optional<casework::CircleId> widest;
    for (const casework::CircleId& circle : rules.circles()) {
        const casework::Source* shared = room.view().source({circle, std::nullopt});
        if (!shared || !shared->writable || !rules.mayPoint(circle, head->key.circle) || !isAmongWorkers(room, circle))
            continue;
        if (!widest || rules.membersOf(circle).size() > rules.membersOf(*widest).size())
            widest = circle;
    }
    return widest;
}

std::optional<casework::CircleId> madeWorkersPlace(CaseRoom& room, const casework::RecordId& meeting)
{
    if (const auto known = workersPlace(room, meeting))
        return known;
    // Nobody but this worker reads it: also a colleague's device that comes later asks again.
    CircleCard alone;
    alone.people.emplace(room.self(), Access::Shared);
    if (!room.createCircle(alone))
        return std::nullopt;
    room.view().flush();
    return workersPlace(room, meeting);
}

} // namespace kudelma::app

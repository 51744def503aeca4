// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/voice/nameless.h"

#include "casework/speakers_wish.h"

namespace kudelma::app {

QString namedSpeaker(const Pen& pen, const QString& circle, const QString& person, bool withoutName)
{
    const auto circleId = casework::CircleId::fromText(circle);
    const auto speaker = casework::RecordId::fromText(person);
    CaseRoom& room = pen.room();
    const bool isNameless = withoutName
        && (!circleId || !speaker || casework::othersThanWorkersRead(room.view(), room.self(), *circleId, *speaker)
            || !pen.homesFor({person}).contains(circle));
    return isNameless ? QString() : person;
}

} // namespace kudelma::app

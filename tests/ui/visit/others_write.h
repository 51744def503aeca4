// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/visit/visit.h"

#include "app/core/ids.h"
#include "casework/case_editor.h"

namespace kudelma::test {

/// What somebody else wrote in the shared document of a circle of the open case, brought in as an update.
inline void othersWrite(app::CaseRoom& room, const casework::CircleId& circle, const QString& who,
    const std::function<void(casework::CaseEditor&)>& verbs)
{
    crdt::Document* shared = room.client().document(app::syncCircle(circle));
    crdt::Document theirs;
    if (!shared || !theirs.applyUpdate(shared->encodeStateAsUpdate().value()))
        qFatal("the document cannot be read");
    const crdt::Bytes known = theirs.encodeStateVector();
    {
        casework::CaseView view;
        view.addSource({{circle, std::nullopt}, &theirs, true});
        view.setRules(room.view().rules());
        casework::CaseEditor editor(view,
            {*casework::MemberId::fromText(who), [] { return QDateTime::currentDateTimeUtc(); },
                casework::systemRandom()});
        verbs(editor);
    }
    if (!shared->applyUpdate(*theirs.encodeStateAsUpdate(known)))
        qFatal("the update cannot be applied");
    room.view().flush();
}

/// The circle of exactly so many people of whom these are some; none: the case has no such circle.
[[nodiscard]] inline casework::CircleId circleOf(app::CaseRoom& room, const QStringList& people, std::size_t size)
{
    for (const casework::CircleId& circle : room.view().rules().circles()) {
        const casework::Members members = room.card(circle).members();
        const bool hasAll = std::ranges::all_of(
            people, [&](const QString& one) { return members.contains(*casework::MemberId::fromText(one)); });
        if (hasAll && members.size() == size)
            return circle;
    }
    return {};
}

} // namespace kudelma::test

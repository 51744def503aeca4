// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/steps/confirmation.h"

namespace kudelma::app {

Confirmation::Confirmation(
    const casework::CaseView& view, const casework::RecordId& step, const casework::MemberId& self)
    : m_self(self)
{
    const auto stored = view.get<casework::Step>(step);
    if (!stored || stored->value.state != casework::StepState::Done)
        return;
    const casework::MemberId& owner = stored->value.owner;
    const casework::MemberId& confirmer = stored->value.confirmedBy;
    if (!confirmer.isNull() && confirmer != owner)
        m_people.insert(confirmer);
    for (const casework::RecordId& id : view.pointingAt(step)) {
        const auto mark = view.get<casework::Reaction>(id);
        // In a shared document anybody may write for anybody; a document of one's own is one's word.
        if (!mark || mark->value.about != step || !mark->head.key.owner || *mark->head.key.owner == owner)
            continue;
        if (*mark->head.key.owner == self)
            m_reaction = id;
        if (mark->value.mark == casework::ReactionMark::Hit)
            m_people.insert(*mark->head.key.owner);
    }
    const casework::Source* place = view.writableSource(stored->head.key.circle);
    const bool canSay = stored->head.writable ? confirmer.isNull() || confirmer == owner : place && place->key.owner;
    m_isAsked = !self.isNull() && self != owner && !isMine() && canSay;
}

QStringList confirmersOf(const Seen& seen, const Confirmation& confirmation)
{
    QStringList names;
    for (const casework::MemberId& member : confirmation.people()) {
        if (const QString name = seen.memberName(member); !name.isEmpty())
            names << name;
    }
    return names;
}

} // namespace kudelma::app

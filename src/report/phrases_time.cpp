// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "report/phrases.h"

namespace kudelma::report {

using genogram::FamilyEvent;
using genogram::FamilyEventKind;

QString Phrases::familyEvent(const FamilyEvent& event, const NameOf& nameOf, const NameOf& householdOf)
{
    const QString name = nameOf(event.person);
    const QString other = event.other.empty() ? QString() : nameOf(event.other);
    switch (event.kind) {
    //: What happened in a family, on a day that is told beside it. %1 and %2 are names.
    case FamilyEventKind::Pregnancy:
        return tr("A pregnancy began, counted from the due date");
    case FamilyEventKind::Birth:
        return tr("%1 was born").arg(name);
    case FamilyEventKind::Loss:
        return tr("A loss in the family");
    case FamilyEventKind::Death:
        return tr("%1 died").arg(name);
    case FamilyEventKind::Couple:
        //: %1 and %2 are names, %3 is such as "married" or "separated".
        return other.isEmpty() ? tr("%1: %2").arg(name, unionStatus(event.status))
                               : tr("%1 and %2: %3").arg(name, other, unionStatus(event.status));
    case FamilyEventKind::Adoption:
        return tr("%1 was adopted").arg(name);
    case FamilyEventKind::CareBegins:
        return event.parent == genogram::ParentKind::Kinship
            ? tr("%1 came to live with somebody close: %2").arg(name, other)
            : tr("%1 came into a foster family: %2").arg(name, other);
    case FamilyEventKind::CareEnds:
        return tr("%1 no longer lives in their care: %2").arg(name, other);
    case FamilyEventKind::PlacementBegins:
        //: %1 is a name, %2 such as "emergency placement" or "after-care".
        return tr("%1: %2 began").arg(name, placement(event.placement));
    case FamilyEventKind::PlacementEnds:
        return tr("%1: %2 ended").arg(name, placement(event.placement));
    case FamilyEventKind::TieBegins:
        //: %1 and %2 are names, %3 how they are with each other, such as "close"; the arrow says from whom to whom.
        return genogram::tieStyle(event.tie).directed ? tr("%1 → %2: %3").arg(name, other, tie(event.tie))
                                                      : tr("%1 and %2: %3").arg(name, other, tie(event.tie));
    case FamilyEventKind::TieEnds:
        return genogram::tieStyle(event.tie).directed ? tr("%1 → %2: no longer %3").arg(name, other, tie(event.tie))
                                                      : tr("%1 and %2: no longer %3").arg(name, other, tie(event.tie));
    case FamilyEventKind::MovesIn:
        //: %1 is a name, %2 the name of a home.
        return tr("%1 moved in: %2").arg(name, householdOf(event.record));
    case FamilyEventKind::MovesOut:
        return tr("%1 moved out: %2").arg(name, householdOf(event.record));
    }
    return {};
}

} // namespace kudelma::report

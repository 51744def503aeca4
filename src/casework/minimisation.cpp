// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "casework/minimisation.h"

#include <algorithm>

namespace kudelma::casework {

namespace {

bool isLoss(PersonSort sort)
{
    return sort == PersonSort::Miscarriage || sort == PersonSort::Abortion || sort == PersonSort::Stillbirth;
}

bool needsNecessity(MarkSort sort)
{
    switch (sort) {
    case MarkSort::Illness:
    case MarkSort::MentalHealth:
    case MarkSort::SubstanceUse:
    case MarkSort::Violence:
    case MarkSort::Secret:
    case MarkSort::Religion:
    case MarkSort::Other:
        return true;
    default:
        return false;
    }
}

} // namespace

std::vector<Excess> minimisationFindings(const CaseView& view, const Members& professionals)
{
    std::vector<Excess> found;
    for (const auto& person : view.all<Person>()) {
        if (isLoss(person.value.sort) && person.value.necessity.isEmpty())
            found.push_back({person.head.id, ExcessKind::LossWithoutNecessity});
    }
    for (const auto& mark : view.all<Mark>()) {
        if (needsNecessity(mark.value.sort) && mark.value.necessity.isEmpty())
            found.push_back({mark.head.id, ExcessKind::MarkWithoutNecessity});
        if (mark.value.state == MarkState::Suspected && (mark.value.source.isEmpty() || mark.value.since.isEmpty()))
            found.push_back({mark.head.id, ExcessKind::SuspicionWithoutSource});
        const Members& readers = view.rules().membersOf(mark.head.key.circle);
        if (mark.value.sort == MarkSort::Secret
            && !std::includes(professionals.begin(), professionals.end(), readers.begin(), readers.end()))
            found.push_back({mark.head.id, ExcessKind::SecretInWideCircle});
    }
    for (const auto& household : view.all<Household>()) {
        if (household.value.nonDisclosure && !household.value.address.isEmpty())
            found.push_back({household.head.id, ExcessKind::AddressUnderNonDisclosure});
    }
    return found;
}

bool staysOffSharedScreens(const CaseView& view, const RecordId& id)
{
    if (const auto person = view.get<Person>(id))
        return isLoss(person->value.sort) && person->value.necessity.isEmpty();
    if (const auto mark = view.get<Mark>(id))
        return mark->value.sort == MarkSort::Secret || mark->value.state == MarkState::Suspected;
    return false;
}

} // namespace kudelma::casework

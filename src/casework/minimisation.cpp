// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "casework/minimisation.h"

#include <algorithm>

namespace kudelma::casework {

namespace {

bool isUnsourced(const Mark& mark)
{
    return mark.state == MarkState::Suspected && (mark.source.isEmpty() || mark.since.isEmpty());
}

} // namespace

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

std::optional<ExcessKind> excessOf(const Person& person)
{
    if (isLoss(person.sort) && person.necessity.isEmpty())
        return ExcessKind::LossWithoutNecessity;
    return std::nullopt;
}

std::optional<ExcessKind> excessOf(const Mark& mark)
{
    if (needsNecessity(mark.sort) && mark.necessity.isEmpty())
        return ExcessKind::MarkWithoutNecessity;
    if (isUnsourced(mark))
        return ExcessKind::SuspicionWithoutSource;
    return std::nullopt;
}

bool isForProfessionals(const Mark& mark)
{
    return mark.sort == MarkSort::Secret || mark.state == MarkState::Suspected;
}

std::vector<Excess> minimisationFindings(const CaseView& view, const Members& professionals)
{
    std::vector<Excess> found;
    for (const auto& person : view.all<Person>()) {
        if (const auto excess = excessOf(person.value))
            found.push_back({person.head.id, *excess});
    }
    for (const auto& mark : view.all<Mark>()) {
        if (needsNecessity(mark.value.sort) && mark.value.necessity.isEmpty())
            found.push_back({mark.head.id, ExcessKind::MarkWithoutNecessity});
        if (isUnsourced(mark.value))
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
        return person->value.sort == PersonSort::Abortion
            || (isLoss(person->value.sort) && person->value.necessity.isEmpty());
    if (const auto mark = view.get<Mark>(id))
        return isForProfessionals(mark->value);
    return false;
}

} // namespace kudelma::casework

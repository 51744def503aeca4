// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "casework/records_family.h"
#include "genogram/notation.h"

#include <QString>

#include <array>

namespace kudelma::app {

/// The name that stands in documents, as QML gives it back.
template <class Choice>
[[nodiscard]] QString wordOf(Choice choice)
{
    const std::string_view name = casework::nameOf(choice);
    return QString::fromLatin1(name.data(), qsizetype(name.size()));
}

/// What is offered, in this order. Secrets and safety orders are not: they are never drawn.
inline constexpr std::array kOfferedStatuses{casework::UnionStatus::Married, casework::UnionStatus::RegisteredPartners,
    casework::UnionStatus::Engaged, casework::UnionStatus::Cohabiting, casework::UnionStatus::LivingApart,
    casework::UnionStatus::Dating, casework::UnionStatus::Brief, casework::UnionStatus::Affair,
    casework::UnionStatus::Separated, casework::UnionStatus::Divorced, casework::UnionStatus::Reconciled,
    casework::UnionStatus::Widowed, casework::UnionStatus::ApartNotSeparated, casework::UnionStatus::Arranged,
    casework::UnionStatus::Forced};
inline constexpr std::array kOfferedParents{casework::ParentSort::Biological, casework::ParentSort::Adoptive,
    casework::ParentSort::Foster, casework::ParentSort::Kinship, casework::ParentSort::Step,
    casework::ParentSort::Legal, casework::ParentSort::Guardian, casework::ParentSort::DonorConceived,
    casework::ParentSort::Donor, casework::ParentSort::Surrogate};
inline constexpr std::array kOfferedPersons{casework::PersonSort::Person, casework::PersonSort::Pregnancy,
    casework::PersonSort::Pet, casework::PersonSort::NonKin, casework::PersonSort::Institution,
    casework::PersonSort::NotKnown, casework::PersonSort::Miscarriage, casework::PersonSort::Stillbirth,
    casework::PersonSort::Abortion};
inline constexpr std::array kOfferedBases{casework::PlacementBasis::NotSaid, casework::PlacementBasis::Emergency,
    casework::PlacementBasis::OpenCare, casework::PlacementBasis::TakenIntoCare, casework::PlacementBasis::Aftercare};
inline constexpr std::array kOfferedForms{casework::PlacementForm::NotSaid, casework::PlacementForm::Family,
    casework::PlacementForm::Kin, casework::PlacementForm::Institution, casework::PlacementForm::Hospital,
    casework::PlacementForm::Other};
inline constexpr std::array kOfferedMarks{casework::MarkSort::Resource, casework::MarkSort::Language,
    casework::MarkSort::Migration, casework::MarkSort::School, casework::MarkSort::Work, casework::MarkSort::Illness,
    casework::MarkSort::MentalHealth, casework::MarkSort::SubstanceUse, casework::MarkSort::Violence,
    casework::MarkSort::Religion, casework::MarkSort::Other};

/// A date as people type it: 2012, 2012-06-19, 19.6.2012, 6.2012, each also with ~, < or > before it; the empty text is
/// the empty date. Nothing: it is no date.
[[nodiscard]] std::optional<casework::PartialDate> typedDate(const QString& text);

/// Violence, neglect and fear: a tie of which is written only after somebody chose who reads it and said who says so.
[[nodiscard]] bool isOfHarm(genogram::TieType type);

[[nodiscard]] QString wordsOf(casework::PersonSort sort);
[[nodiscard]] QString wordsOf(casework::PlacementBasis basis); ///< Empty where it was not said.
[[nodiscard]] QString wordsOf(casework::PlacementForm form);
[[nodiscard]] QString wordsOf(casework::MarkSort sort); ///< Empty for what is not offered.
/// Sort, state, words and since when, as one line.
[[nodiscard]] QString wordsOf(const casework::Mark& mark);

} // namespace kudelma::app

// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "casework/case_view.h"

namespace kudelma::casework {

/// Why a record should be looked at again: more is recorded than the child's matter needs, or it is seen too widely.
enum class ExcessKind {
    LossWithoutNecessity, ///< Offer to delete it; never on a shared screen.
    MarkWithoutNecessity, ///< Health, substance use, religion and the like without a reason.
    SuspicionWithoutSource, ///< Only suspected, and nobody said by whom or since when.
    SecretInWideCircle, ///< A family secret where people of the family can read it.
    AddressUnderNonDisclosure, ///< A home that must not be found, with an address.
};

struct Excess
{
    RecordId record;
    ExcessKind kind;

    friend bool operator==(const Excess&, const Excess&) = default;
};

[[nodiscard]] bool isLoss(PersonSort sort);
/// Sorts that may be recorded only with the reason why the child's matter needs it.
[[nodiscard]] bool needsNecessity(MarkSort sort);
/// What is missing in one record, before it is written as well as after; nothing: it may stand.
[[nodiscard]] std::optional<ExcessKind> excessOf(const Person& person);
[[nodiscard]] std::optional<ExcessKind> excessOf(const Mark& mark);
/// Suspicions and secrets are read by workers alone.
[[nodiscard]] bool isForProfessionals(const Mark& mark);

/// Looks at what this view shows. `professionals` are those for whom a secret may be recorded at all.
[[nodiscard]] std::vector<Excess> minimisationFindings(const CaseView& view, const Members& professionals);

/// Whether a record is of a kind that a shared screen leaves out whatever its circle: losses without necessity,
/// abortions, family secrets, suspicions.
[[nodiscard]] bool staysOffSharedScreens(const CaseView& view, const RecordId& id);

} // namespace kudelma::casework

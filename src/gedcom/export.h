// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "genogram/graph.h"

#include <string>
#include <vector>

namespace kudelma::gedcom {

/// Of one child without a union: each is compared with each.
inline constexpr std::size_t kMaxLooseParents = 100;

/// V551 for old receivers; both in UTF-8.
enum class Version : std::uint8_t { V551, V70 };

/// What does not come through as it is.
struct Loss
{
    enum class Kind : std::uint8_t {
        Person, ///< Without an id, or the second one of it.
        Union, ///< The same.
        Partner, ///< Nobody of the graph, twice, or beyond kMaxPartners.
        UnionEvent, ///< Beyond kMaxUnionEvents.
        ParentLink, ///< Of somebody who is not in the graph, twice, in a circle, or beyond kMaxPedigrees and
                    ///< kMaxLooseParents.
        BirthSet, ///< Of less than two persons of the graph.
        Tie, ///< Of somebody who is not in the graph.
        TieView, ///< The same: whose view a tie is.
        Household, ///< Without an id, or the second one of it.
        HouseholdMember, ///< Nobody of the graph.
        Identity, ///< A record whose id cannot be written down gets another.
        Text, ///< Control characters, what is no UTF-8, ends of lines where there may be none.
        TextCut, ///< Longer than kMaxTextBytes.
        DateNumbers, ///< A date that no calendar has; the part of it that one has is kept.
        DateCertainty, ///< That it is about then, beside words that say when (5.5.1), or without any number.

        // Carried by tags of ours, which other programs leave alone or out.
        PersonKind,
        Index,
        SiblingOrder,
        Pin,
        Mark,
        ParentKind, ///< GEDCOM has only a wider word for it.
        ParentPeriod,
        ParentOfSome, ///< A child of some of the partners alone.
        PartnerBeyondTwo,
        PeriodDetail, ///< Words, "about" and "still" of a period.
        TieKind, ///< Others read of an acquaintance, with the name of the tie.
        HouseholdWhole, ///< Others read a residence of each member.
        Detail, ///< Weeks of a pregnancy, languages, what the child calls somebody, when a mark began, until when a
                ///< couple was something and that they are of common descent.
    };
    enum class Carried : std::uint8_t {
        Nowhere, ///< Gone.
        InOurTags, ///< Comes back here, and means nothing to others.
    };
    Kind kind;
    genogram::Id record{}; ///< Of the person, union, child, tie, ...; as the graph has it.

    friend bool operator==(const Loss&, const Loss&) = default;
};
[[nodiscard]] Loss::Carried carriedOf(Loss::Kind kind);

struct Exported
{
    std::string bytes{};
    std::vector<Loss> losses{}; ///< Each once for a record.
};

/// The family as a GEDCOM file. A pure function of the graph: no date, no name of a device or of who exports; the same
/// graph gives the same bytes. Importing them gives the same graph again, with the same ids, but for the order of its
/// vectors and what `losses` says is carried nowhere. Somebody with a date of death comes back as deceased.
/// Whoever calls decides who may see the graph: everything in it is written, and nothing in the file hides any of it.
[[nodiscard]] Exported exportFamily(const genogram::Graph& graph, Version version);

} // namespace kudelma::gedcom

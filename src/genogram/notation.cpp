// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "genogram/notation.h"

#include <array>
#include <cstddef>

namespace kudelma::genogram {

namespace {

using enum TieType;

constexpr std::array kTies{
    TieStyle{Normal, "normal", TieLine::None, TieHead::None, TieGlyph::None, TieGroup::Neutral, false, true},
    TieStyle{Close, "close", TieLine::Double, TieHead::None, TieGlyph::None, TieGroup::Warm, false, true},
    TieStyle{Fused, "fused", TieLine::Triple, TieHead::None, TieGlyph::None, TieGroup::Warm, false, true},
    TieStyle{Distant, "distant", TieLine::Dots, TieHead::None, TieGlyph::None, TieGroup::Distance, false, true},
    TieStyle{Hostile, "hostile", TieLine::ZigZag, TieHead::None, TieGlyph::None, TieGroup::Strained, false, true},
    TieStyle{CloseHostile, "close-hostile", TieLine::LinesAndZigZag, TieHead::None, TieGlyph::None, TieGroup::Strained,
        false, true},
    TieStyle{FusedHostile, "fused-hostile", TieLine::TripleAndZigZag, TieHead::None, TieGlyph::None, TieGroup::Strained,
        false, true},
    TieStyle{Cutoff, "cutoff", TieLine::Gap, TieHead::None, TieGlyph::None, TieGroup::Distance, false, true},
    TieStyle{CutoffRepaired, "cutoff-repaired", TieLine::GapBridged, TieHead::None, TieGlyph::None, TieGroup::Distance,
        false, true},
    TieStyle{
        FocusedOn, "focused-on", TieLine::Single, TieHead::OpenArrow, TieGlyph::None, TieGroup::Neutral, true, true},
    TieStyle{
        Caretaker, "caretaker", TieLine::Single, TieHead::FilledTriangle, TieGlyph::None, TieGroup::Warm, true, true},
    TieStyle{PhysicalAbuse, "physical-abuse", TieLine::ZigZag, TieHead::FilledArrow, TieGlyph::None, TieGroup::Harm,
        true, true},
    TieStyle{EmotionalAbuse, "emotional-abuse", TieLine::ZigZag, TieHead::HollowArrow, TieGlyph::None, TieGroup::Harm,
        true, true},
    TieStyle{SexualAbuse, "sexual-abuse", TieLine::DoubleZigZag, TieHead::FilledArrow, TieGlyph::None, TieGroup::Harm,
        true, true},
    TieStyle{Neglect, "neglect", TieLine::Dashes, TieHead::HollowArrow, TieGlyph::None, TieGroup::Harm, true, true},
    TieStyle{DistantHostile, "distant-hostile", TieLine::DotsAndZigZag, TieHead::None, TieGlyph::None,
        TieGroup::Strained, false, false},
    TieStyle{FocusedNegatively, "focused-negatively", TieLine::ZigZag, TieHead::OpenArrow, TieGlyph::None,
        TieGroup::Strained, true, false},
    TieStyle{Spiritual, "spiritual", TieLine::Waves, TieHead::None, TieGlyph::None, TieGroup::Warm, false, false},
    TieStyle{Controlling, "controlling", TieLine::SquareWave, TieHead::FilledArrow, TieGlyph::None, TieGroup::Harm,
        true, false},
    TieStyle{EconomicAbuse, "economic-abuse", TieLine::Single, TieHead::FilledArrow, TieGlyph::Euro, TieGroup::Harm,
        true, false},
    TieStyle{Fear, "fear", TieLine::Dots, TieHead::OpenArrow, TieGlyph::None, TieGroup::Harm, true, false},
    TieStyle{Support, "support", TieLine::Single, TieHead::OpenArrow, TieGlyph::Plus, TieGroup::Warm, true, false},
    TieStyle{NeverMet, "never-met", TieLine::Single, TieHead::None, TieGlyph::Cross, TieGroup::Distance, false, false},
    TieStyle{Grief, "grief", TieLine::Single, TieHead::None, TieGlyph::Dot, TieGroup::Distance, false, false},
};

// Each table is in the order of its enum.
constexpr std::array<std::string_view, 4> kGenders{"unknown", "woman", "man", "non-binary"};
constexpr std::array<std::string_view, 9> kPersonKinds{"person", "pregnancy", "miscarriage", "abortion", "stillbirth",
    "pet", "significant-other", "professional", "unknown-person"};
constexpr std::array<std::string_view, 16> kUnionStatuses{"unspecified", "married", "registered", "engaged",
    "cohabiting", "living-apart", "dating", "brief", "separated", "divorced", "widowed", "reunited", "affair", "apart",
    "arranged", "forced"};
constexpr std::array<std::string_view, 10> kParentKinds{
    "biological", "adopted", "foster", "kinship", "step", "donor-conceived", "donor", "surrogate", "legal", "guardian"};
constexpr std::array<std::string_view, 3> kZygosities{"unknown", "identical", "fraternal"};
constexpr std::array<std::string_view, 7> kPlacements{
    "emergency", "open-care", "taken-into-care", "family-care", "institution", "kinship", "aftercare"};
constexpr std::string_view kPlacementLetters = "KAHPLSJ";
constexpr std::array<std::string_view, 14> kMarks{"illness", "mental-health", "substance-use", "substance-suspected",
    "substance-recovery", "violence", "resource", "migration", "interpreter", "illness-suspected", "illness-past",
    "mental-health-suspected", "mental-health-past", "violence-suspected"};

constexpr std::array<std::string_view, 2> kProfiles{"mcgoldrick", "nsgc"};

template <typename Enum, std::size_t N>
std::optional<Enum> lookUp(const std::array<std::string_view, N>& table, std::string_view key)
{
    for (std::size_t i = 0; i < N; ++i)
        if (table[i] == key)
            return static_cast<Enum>(i);
    return std::nullopt;
}

} // namespace

std::span<const TieStyle> tieCatalogue()
{
    return kTies;
}

const TieStyle& tieStyle(TieType type)
{
    for (const TieStyle& style : kTies)
        if (style.type == type)
            return style;
    return kTies.front();
}

char placementLetter(PlacementKind kind)
{
    return kPlacementLetters.at(static_cast<std::size_t>(kind));
}

std::string_view keyOf(Gender value)
{
    return kGenders.at(static_cast<std::size_t>(value));
}

std::string_view keyOf(PersonKind value)
{
    return kPersonKinds.at(static_cast<std::size_t>(value));
}

std::string_view keyOf(UnionStatus value)
{
    return kUnionStatuses.at(static_cast<std::size_t>(value));
}

std::string_view keyOf(ParentKind value)
{
    return kParentKinds.at(static_cast<std::size_t>(value));
}

std::string_view keyOf(Zygosity value)
{
    return kZygosities.at(static_cast<std::size_t>(value));
}

std::string_view keyOf(PlacementKind value)
{
    return kPlacements.at(static_cast<std::size_t>(value));
}

std::string_view keyOf(Mark value)
{
    return kMarks.at(static_cast<std::size_t>(value));
}

std::string_view keyOf(NotationProfile value)
{
    return kProfiles.at(static_cast<std::size_t>(value));
}

std::string_view keyOf(TieType value)
{
    return tieStyle(value).key;
}

template <>
std::optional<Gender> fromKey<Gender>(std::string_view key)
{
    return lookUp<Gender>(kGenders, key);
}

template <>
std::optional<PersonKind> fromKey<PersonKind>(std::string_view key)
{
    return lookUp<PersonKind>(kPersonKinds, key);
}

template <>
std::optional<UnionStatus> fromKey<UnionStatus>(std::string_view key)
{
    return lookUp<UnionStatus>(kUnionStatuses, key);
}

template <>
std::optional<ParentKind> fromKey<ParentKind>(std::string_view key)
{
    return lookUp<ParentKind>(kParentKinds, key);
}

template <>
std::optional<Zygosity> fromKey<Zygosity>(std::string_view key)
{
    return lookUp<Zygosity>(kZygosities, key);
}

template <>
std::optional<PlacementKind> fromKey<PlacementKind>(std::string_view key)
{
    return lookUp<PlacementKind>(kPlacements, key);
}

template <>
std::optional<Mark> fromKey<Mark>(std::string_view key)
{
    return lookUp<Mark>(kMarks, key);
}

template <>
std::optional<NotationProfile> fromKey<NotationProfile>(std::string_view key)
{
    return lookUp<NotationProfile>(kProfiles, key);
}

template <>
std::optional<TieType> fromKey<TieType>(std::string_view key)
{
    for (const TieStyle& style : kTies)
        if (style.key == key)
            return style.type;
    return std::nullopt;
}

} // namespace kudelma::genogram

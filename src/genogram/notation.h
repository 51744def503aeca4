// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

// The words of the notation as closed enums, and for each a stable key that records, legends and translations use.
// Keys are ASCII, never shown to people.

namespace kudelma::genogram {

enum class Gender : std::uint8_t { Unknown, Woman, Man, NonBinary };

enum class PersonKind : std::uint8_t {
    Person,
    Pregnancy,
    Miscarriage,
    Abortion,
    Stillbirth,
    Pet,
    SignificantOther,
    Professional,
    UnknownPlaceholder, // somebody must have been there, nobody knows who
};

/// A pregnancy that ended: drawn small and crossed, and never given an age.
[[nodiscard]] constexpr bool isLoss(PersonKind kind)
{
    return kind == PersonKind::Miscarriage || kind == PersonKind::Abortion || kind == PersonKind::Stillbirth;
}

enum class UnionStatus : std::uint8_t {
    Unspecified, // parents of a child together; nothing more is known
    Married,
    Registered,
    Engaged,
    Cohabiting,
    LivingApart, // a couple that keeps two homes
    Dating,
    Brief,
    Separated,
    Divorced,
    Widowed,
    Reunited,
    Affair,
    Apart, // kept apart by war, work or migration: still a couple, so no slash
    Arranged, // said in words only; the line is that of a marriage
    Forced,
};

enum class ParentKind : std::uint8_t {
    Biological,
    Adopted,
    Foster,
    Kinship, // placed with a relative or a close person
    Step, // never drawn as a line of descent; the household says it
    DonorConceived, // a parent from birth on, with a donor's help
    Donor, // the donor, who is not a parent
    Surrogate, // who bore the child for others
    Legal, // a parent by law who is not known as a parent by birth
    Guardian, // has custody without being a parent; never drawn as a line of descent
};

enum class Zygosity : std::uint8_t { Unknown, Identical, Fraternal };

/// Kinds of placement; each has the letter of the notation (see placementLetter).
enum class PlacementKind : std::uint8_t {
    Emergency,
    OpenCare,
    TakenIntoCare,
    FamilyCare,
    Institution,
    Kinship,
    Aftercare
};

enum class Mark : std::uint8_t {
    Illness,
    MentalHealth,
    SubstanceUse,
    SubstanceSuspected,
    SubstanceRecovery,
    Violence,
    Resource,
    Migration,
    Interpreter,
    IllnessSuspected,
    IllnessPast,
    MentalHealthSuspected,
    MentalHealthPast,
    ViolenceSuspected,
};

enum class TieType : std::uint8_t {
    Normal,
    Close,
    Fused,
    Distant,
    Hostile,
    CloseHostile,
    FusedHostile,
    DistantHostile,
    Cutoff,
    CutoffRepaired,
    FocusedOn,
    FocusedNegatively,
    Caretaker,
    Spiritual,
    PhysicalAbuse,
    EmotionalAbuse,
    SexualAbuse,
    Neglect,
    Controlling,
    EconomicAbuse,
    Fear,
    Support,
    NeverMet,
    Grief,
};

/// Towards whom a tie runs, beyond what its type says. A directed type without a direction runs from one to the other.
enum class TieDirection : std::uint8_t { None, Forward, Both };

/// How the line of a tie runs. Never colour alone: every type differs from all others in line, head or glyph.
enum class TieLine : std::uint8_t {
    None,
    Single,
    Double,
    Triple,
    Dots,
    Dashes,
    ZigZag,
    DoubleZigZag, // two zig-zags side by side
    LinesAndZigZag, // two straight lines with a zig-zag between them
    TripleAndZigZag, // three straight lines with a zig-zag over them
    DotsAndZigZag,
    Gap, // broken by two bars
    GapBridged, // the break closed by a ring
    Waves,
    SquareWave,
};

enum class TieHead : std::uint8_t { None, OpenArrow, FilledArrow, HollowArrow, FilledTriangle };
enum class TieGlyph : std::uint8_t { None, Euro, Plus, Cross, Dot };
/// Groups for colour and for switching layers; colour only repeats what line and head already say.
enum class TieGroup : std::uint8_t { Neutral, Warm, Strained, Distance, Harm };

struct TieStyle
{
    TieType type;
    std::string_view key;
    TieLine line;
    TieHead head;
    TieGlyph glyph;
    TieGroup group;
    bool directed;
    bool core; // offered first; the others stand behind "more"
};

enum class NotationProfile : std::uint8_t { McGoldrick, Nsgc };
/// Strict: siblings always stand by age. Relaxed: a sibling may stand elsewhere where that saves a crossing.
enum class SiblingOrder : std::uint8_t { Strict, Relaxed };

/// The whole catalogue, in the order in which it is offered.
[[nodiscard]] std::span<const TieStyle> tieCatalogue();
[[nodiscard]] const TieStyle& tieStyle(TieType type);

[[nodiscard]] char placementLetter(PlacementKind kind);

[[nodiscard]] std::string_view keyOf(Gender value);
[[nodiscard]] std::string_view keyOf(PersonKind value);
[[nodiscard]] std::string_view keyOf(UnionStatus value);
[[nodiscard]] std::string_view keyOf(ParentKind value);
[[nodiscard]] std::string_view keyOf(Zygosity value);
[[nodiscard]] std::string_view keyOf(PlacementKind value);
[[nodiscard]] std::string_view keyOf(Mark value);
[[nodiscard]] std::string_view keyOf(TieType value);
[[nodiscard]] std::string_view keyOf(NotationProfile value);

/// The value of a key, or nothing for a key that this version does not know.
template <typename Enum>
[[nodiscard]] std::optional<Enum> fromKey(std::string_view key);
template <>
std::optional<Gender> fromKey<Gender>(std::string_view key);
template <>
std::optional<PersonKind> fromKey<PersonKind>(std::string_view key);
template <>
std::optional<UnionStatus> fromKey<UnionStatus>(std::string_view key);
template <>
std::optional<ParentKind> fromKey<ParentKind>(std::string_view key);
template <>
std::optional<Zygosity> fromKey<Zygosity>(std::string_view key);
template <>
std::optional<PlacementKind> fromKey<PlacementKind>(std::string_view key);
template <>
std::optional<Mark> fromKey<Mark>(std::string_view key);
template <>
std::optional<TieType> fromKey<TieType>(std::string_view key);
template <>
std::optional<NotationProfile> fromKey<NotationProfile>(std::string_view key);

} // namespace kudelma::genogram

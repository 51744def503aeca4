// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "genogram/graph.h"
#include "genogram/scene.h"

#include <compare>
#include <optional>
#include <set>
#include <vector>

// The family on one day. The layout is that of the whole story, so that nobody moves while somebody goes through the
// years; the day decides what of it is drawn.

namespace kudelma::genogram {

/// Days since 1970-01-01 of the Gregorian calendar.
using Day = int;

/// "About 1985" may be this much earlier or later; with a month, kAboutMonths.
inline constexpr int kAboutYears = 2;
inline constexpr int kAboutMonths = 3;
/// A pregnancy is drawn from this long before its due date on.
inline constexpr int kPregnancyDays = 280;
/// Whose birth nobody knows is not drawn as the child of somebody younger than this.
inline constexpr int kLeastParentYears = 12;

/// The first and the last day that a date may mean, not regarding "about"; nothing for an unknown date.
[[nodiscard]] std::optional<Day> firstDayOf(const Date& date);
[[nodiscard]] std::optional<Day> lastDayOf(const Date& date);
[[nodiscard]] Date dateOf(Day day);

/// What of the family was there on a day.
struct FamilyAt
{
    /// Without those who were not born yet, with what was then: who had died, how couples were together, which ties,
    /// placements, marks and homes there were. Periods that go on are without the end that nobody knew of then.
    Graph graph{};
    /// Persons, unions and ties of `graph` of which nobody can say whether it was so already: their date is only
    /// about known, or they have none at all (see familyAt()).
    std::set<Id> uncertain{};
};

/// The family on a day, as it is known on `today`:
/// - A year or a month counts from its first day where something begins, to its last day where something ends; a
///   whole date on which something ends belongs to what comes after. "About" is uncertain on both sides.
/// - Who has no date of birth is there from the first dated thing that is told of them on (a child, a union, a tie, a
///   placement, a home); who has no date at all, always, but never before the parents were kLeastParentYears old.
/// - What happened to a couple without a date happened with what stands before it. A couple of which nothing has
///   begun is drawn only where a child of theirs is there; so is one that is known as the parents of a child alone.
/// - Ties, placements and marks without any date are always there; before today they are uncertain.
/// - A home without a date is only known for today: people live in one place at a time, so a guess would be a claim.
/// - A cut-off that was repaired is a cut-off until its end, and repaired from then on.
[[nodiscard]] FamilyAt familyAt(const Graph& whole, Day day, Day today);

enum class FamilyEventKind : std::uint8_t {
    Pregnancy, // its beginning, counted from the due date
    Birth,
    Loss, // miscarriage, abortion, stillbirth
    Death,
    Couple, // `status` tells what became of the two
    Adoption,
    CareBegins, // at the foster or kinship parents of `record`, where it is a union
    CareEnds,
    PlacementBegins,
    PlacementEnds,
    TieBegins,
    TieEnds,
    MovesIn, // into the household `record`
    MovesOut,
};

/// Something that changes the picture.
struct FamilyEvent
{
    /// From this day on the picture is another.
    Day day = 0;
    /// As it was told.
    Date date{};
    FamilyEventKind kind = FamilyEventKind::Birth;
    Id person{};
    /// The other partner, the other end of a tie, the first of the carers; may be empty.
    Id other{};
    /// Union, tie or household.
    Id record{};
    UnionStatus status = UnionStatus::Unspecified;
    ParentKind parent = ParentKind::Foster;
    PlacementKind placement = PlacementKind::FamilyCare;
    TieType tie = TieType::Close;

    bool operator==(const FamilyEvent&) const = default;
};

/// Everything dated, in the order of time; events of one day in the order of FamilyEventKind, then by ids.
[[nodiscard]] std::vector<FamilyEvent> eventsOf(const Graph& whole);

/// Draws the lines and symbols of these persons, unions and ties palely. Their words stay as they are: pale words
/// cannot be read. False: none of them is drawn.
bool drawPalely(Scene& scene, const std::set<Id>& owners);

} // namespace kudelma::genogram

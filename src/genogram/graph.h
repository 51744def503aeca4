// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "genogram/notation.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kudelma::genogram {

/// Identity of a record as the case has it; opaque here, compared byte by byte.
using Id = std::string;

/// A date as the family knows it. year 0 means unknown; month and day 0 mean "not known so closely".
/// text, when not empty, is shown instead of the numbers ("around Easter 2016"); order still uses the numbers.
struct Date
{
    int year = 0;
    int month = 0;
    int day = 0;
    bool approximate = false;
    std::string text{};

    [[nodiscard]] bool known() const { return year != 0; }
    bool operator==(const Date&) const = default;
};

/// Reads "2016", "2016-05" or "2016-05-31", each also with a leading "~" for "about". Anything else gives an
/// unknown date that keeps the words in text.
[[nodiscard]] Date dateFromIso(std::string_view iso);
/// -1, 0 or 1; an unknown date comes after every known one, a coarse date at the start of its year or month.
[[nodiscard]] int compareDates(const Date& a, const Date& b);
/// Whole years from a to b, or nothing when either year is unknown or b is before a.
[[nodiscard]] std::optional<int> yearsBetween(const Date& a, const Date& b);

struct Period
{
    Date from{};
    Date to{};
    bool ongoing = false;

    bool operator==(const Period&) const = default;
};

/// A placement shown as a lettered badge on the person, with its period under it.
struct PlacementBadge
{
    PlacementKind kind = PlacementKind::FamilyCare;
    Period period{};
    /// Where, in words; said in the text, not drawn.
    std::string place{};

    bool operator==(const PlacementBadge&) const = default;
};

/// A place that a person was put at by hand: the centre of the symbol, in the units of Layout. Kept exactly, unless
/// somebody else has been put there too.
struct Pin
{
    int x = 0;
    int y = 0;

    bool operator==(const Pin&) const = default;
};

struct Person
{
    Id id{};
    /// What stands first under the symbol; in most families the given name.
    std::string name{};
    /// A second, quieter line: family name, or a few words. May be empty.
    std::string secondLine{};
    /// The second line is what the child calls the person ("äiti"), and no family name. Drawn the same.
    bool secondLineIsLabel = false;
    Gender gender = Gender::Unknown;
    PersonKind kind = PersonKind::Person;
    Date birth{};
    Date death{};
    /// Has died, even if nobody knows when.
    bool deceased = false;
    /// The child whom the meeting is about; several siblings may be index persons at once.
    bool index = false;
    std::vector<PlacementBadge> placements{};
    std::vector<Mark> marks{};
    /// Of the mark at the same place in marks; marks beyond the end have no date.
    std::vector<Period> markPeriods{};
    /// Fractional index among the siblings: a sibling with a key stands by it, others by date of birth.
    std::string orderKey{};
    std::optional<Pin> pin{};
    /// Of a pregnancy: when the child is expected.
    Date due{};
    /// Of a pregnancy or a loss.
    std::optional<int> weeks{};
    /// Code or name of the language, where an interpreter may be needed.
    std::string language{};
    /// When the person came from another country.
    Date moved{};
    /// Further lines under the name, in words ("school: 5th grade").
    std::vector<std::string> facts{};
    bool operator==(const Person&) const = default;
};

/// Placements of one time together: on what basis, and where to.
struct PlacementRow
{
    std::vector<PlacementKind> kinds{};
    Period period{};
    std::string place{};
};
/// All of a person's placements, oldest first; those without a date last.
[[nodiscard]] std::vector<PlacementRow> placementRows(const Person& person);

/// The date by which a person has a place among the siblings: of birth, or of the loss.
[[nodiscard]] const Date& ageDate(const Person& person);

struct UnionEvent
{
    UnionStatus status = UnionStatus::Unspecified;
    Date date{};
    /// When this ended, where that was said apart from what came next, or where nothing else began.
    Date until{};

    bool operator==(const UnionEvent&) const = default;
};

/// A couple (two partners) or a single parent (one). More than two, or none, is drawn as far as it can be.
struct Union
{
    Id id{};
    std::vector<Id> partners{};
    /// In the order in which things happened.
    std::vector<UnionEvent> history{};
    /// Partners of common descent, also where the graph does not show how: a double line.
    bool related = false;
    bool operator==(const Union&) const = default;
};

/// One parent of one child. A child may have links of several kinds at once (birth and foster parents).
struct ParentLink
{
    Id child{};
    Id parent{};
    /// The union that the child hangs from; empty: found from the parents.
    Id unionId{};
    ParentKind kind = ParentKind::Biological;
    Period period{};
    /// "isyys vahvistamatta": drawn with a question mark.
    bool unconfirmed = false;
    bool operator==(const ParentLink&) const = default;
};

struct BirthSet
{
    Id id{};
    std::vector<Id> members{};
    Zygosity zygosity = Zygosity::Unknown;
    bool operator==(const BirthSet&) const = default;
};

/// An emotional tie as one person sees it. Ties of one pair that contradict each other stand side by side.
struct Tie
{
    Id id{};
    Id from{};
    Id to{};
    TieType type = TieType::Close;
    /// Whose view this is: the id of a person on the genogram, or free text for others.
    std::string saidBy{};
    std::string label{};
    Period period{};
    /// Persons of the genogram whose view this is, where they are on it.
    std::vector<Id> views{};
    TieDirection direction = TieDirection::None;
    /// Disputed or only assumed: drawn with a question mark.
    bool uncertain = false;
    bool operator==(const Tie&) const = default;
};

/// True when the tie is told from this viewpoint: the id of a person, or the words of whoever said it. Empty: any.
[[nodiscard]] bool isToldBy(const Tie& tie, std::string_view viewpoint);

struct HouseholdMember
{
    Id person{};
    /// Share of the time, free text ("every other week"); empty: lives here.
    std::string share{};
    Period period{};
    bool operator==(const HouseholdMember&) const = default;
};

struct Household
{
    Id id{};
    std::string label{};
    std::vector<HouseholdMember> members{};
    bool operator==(const Household&) const = default;
};

/// Everything that one viewer may see, and nothing else: what is not in the graph leaves no trace in the picture.
/// Order of the vectors carries no meaning. Records that point at nobody, at themselves, or in a circle of
/// parenthood are left out of the drawing (Layout::leftOut names them) and never harm it.
struct Graph
{
    std::vector<Person> persons{};
    std::vector<Union> unions{};
    std::vector<ParentLink> parentLinks{};
    std::vector<BirthSet> birthSets{};
    std::vector<Tie> ties{};
    std::vector<Household> households{};

    bool operator==(const Graph&) const = default;
    [[nodiscard]] const Person* person(std::string_view id) const;
    [[nodiscard]] const Union* unionById(std::string_view id) const;
    /// Links child to every partner of the union with the same kind and period.
    void addChild(const Union& family, const Id& child, ParentKind kind = ParentKind::Biological, Period period = {});
};

/// What keeps, or last kept, the partners together: married, cohabiting, ...; never an ending, nor being apart.
[[nodiscard]] UnionStatus bondOf(const Union& couple);
/// Separated, Divorced or Widowed when the union has ended so; nothing while it lasts or after a reunion.
[[nodiscard]] std::optional<UnionStatus> endingOf(const Union& couple);
/// Slashes that the couple line carries: 0, 1 for a separation, 2 for a divorce; and whether they are crossed out
/// because the partners came together again (and have not parted since).
struct Parting
{
    int slashes = 0;
    bool reunited = false;

    bool operator==(const Parting&) const = default;
};
[[nodiscard]] Parting partingOf(const Union& couple);
/// The earliest date of the history, for the order of partners.
[[nodiscard]] Date startOf(const Union& couple);

/// How one device looks at the graph. Not shared, except order keys and pins, which stand on the persons.
struct ViewState
{
    /// The day that ages are counted for; unknown: no ages are shown.
    Date today{};
    NotationProfile profile = NotationProfile::McGoldrick;
    SiblingOrder siblingOrder = SiblingOrder::Strict;
    /// Size of text in percent; labels take more room when it grows (100 to 300).
    int textPercent = 100;
    bool showTies = true;
    bool showHouseholds = true;
    bool showPlacements = true;
    bool showMarks = true;
    bool showUnionDates = true;
    bool showTieLabels = true;
    /// Only ties of these types are drawn; empty: all.
    std::vector<TieType> tieTypes{};
    /// Only ties as this person or source sees them; empty: all.
    std::string viewpoint{};
};

} // namespace kudelma::genogram

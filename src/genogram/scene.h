// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "genogram/graph.h"
#include "genogram/layout.h"

#include <optional>
#include <string>
#include <vector>

// What to draw, in painting order, free of colours, fonts and words. A painter needs: move, line, cubic, close;
// dash pattern and width by class; fill by class; text in a box. The theme turns roles into colours, the
// translation turns label parts into words.

namespace kudelma::genogram {

struct Point
{
    double x = 0;
    double y = 0;

    bool operator==(const Point&) const = default;
};

struct Rect
{
    double x = 0;
    double y = 0;
    double width = 0;
    double height = 0;

    [[nodiscard]] double right() const { return x + width; }
    [[nodiscard]] double bottom() const { return y + height; }
    [[nodiscard]] bool contains(Point p) const { return p.x >= x && p.x <= right() && p.y >= y && p.y <= bottom(); }
    [[nodiscard]] bool intersects(const Rect& o) const
    {
        return x < o.right() && o.x < right() && y < o.bottom() && o.y < bottom();
    }
};

/// One piece of a path. Move and Line use only to; Cubic uses all three points.
struct Segment
{
    enum class Kind : std::uint8_t { Move, Line, Cubic, Close };
    Kind kind = Kind::Move;
    Point to{};
    Point control1{};
    Point control2{};
};

/// Lengths of dash and gap are in multiples of the stroke's width, as QPen has them: see dashPattern().
enum class Dash : std::uint8_t { Solid, Dashed, Dotted, Sparse };
enum class Width : std::uint8_t { Hair, Thin, Normal, Bold };
/// Colour classes. A theme must have every one of them.
enum class Role : std::uint8_t {
    None,
    Paper, // behind labels, so that lines pass under them
    PersonFill,
    IndexFill,
    PersonLine,
    IndexLine,
    QuietLine, // unknown persons, non-kin
    UnionLine,
    ChildLine,
    FosterLine,
    HouseholdLine,
    HouseholdFill,
    TieNeutral,
    TieWarm,
    TieStrained,
    TieDistance,
    TieHarm,
    MarkFill,
    BadgeFill,
    BadgeLine,
    Text,
    QuietText,
    BadgeText,
    CardFill, // under the name of a person
};

/// On and off lengths in multiples of the stroke width; empty for a solid line.
[[nodiscard]] std::vector<double> dashPattern(Dash dash);
[[nodiscard]] double strokeWidth(Width width);

struct Path
{
    std::vector<Segment> segments{};
    Role stroke = Role::None;
    Role fill = Role::None;
    Dash dash = Dash::Solid;
    Width width = Width::Normal;
    /// Person, union, child link, tie or household that this line tells of; for hit testing and highlighting.
    Id owner{};
    /// Nobody can say for certain: painted palely.
    bool pale = false;

    Path& moveTo(Point p);
    Path& lineTo(Point p);
    Path& cubicTo(Point c1, Point c2, Point p);
    Path& close();
};

/// Words are the UI's: a label is either literal text (names, years) or parts that the UI puts into words.
struct LabelPart
{
    enum class Kind : std::uint8_t { Text, UnionStatus, ParentKind, Placement, Tie, Donor, Question };
    Kind kind = Kind::Text;
    UnionStatus status = UnionStatus::Unspecified;
    ParentKind parent = ParentKind::Biological;
    PlacementKind placement = PlacementKind::FamilyCare;
    TieType tie = TieType::Normal;
    /// Literal text, or the date or period that belongs to the key.
    std::string text{};
};

enum class TextAlign : std::uint8_t { Left, Centre, Right };
enum class TextStyle : std::uint8_t { Name, SecondLine, Age, Year, UnionLabel, LinkLabel, TieLabel, Household, Badge };
[[nodiscard]] int fontSize(TextStyle style, int textPercent);

/// One line of text. box is where it may stand; the base line is the UI's business.
struct Label
{
    std::vector<LabelPart> parts{};
    Rect box{};
    TextAlign align = TextAlign::Centre;
    TextStyle style = TextStyle::Name;
    Role role = Role::Text;
    /// Paint the paper behind it, as a line passes there.
    bool onPaper = false;
    Id owner{};
};

enum class SymbolShape : std::uint8_t {
    Square,
    Circle,
    Diamond,
    DashedDiamond, // gender not known, or nobody knows who
    Triangle, // pregnancy, miscarriage, abortion
    Paw,
    RoundedSquare, // not kin, but important
    Hexagon, // professional or service
};

/// A person, ready for an item of its own: position, form and every word that belongs to it.
struct PersonSymbol
{
    Id id{};
    Point centre{};
    double size = kSymbolSize;
    SymbolShape shape = SymbolShape::Circle;
    PersonKind kind = PersonKind::Person;
    Gender gender = Gender::Unknown;
    bool index = false; // double outline
    bool crossed = false; // X: has died, or a pregnancy that ended
    bool pinned = false;
    std::optional<int> age{};
    bool ageApproximate = false;
    std::string birthYear{};
    std::string deathYear{};
    std::vector<std::string> nameLines{};
    std::vector<std::string> secondLines{};
    std::vector<PlacementBadge> badges{};
    std::vector<Mark> marks{};
    /// At least kTouchSize on each side, around the symbol.
    Rect hit{};
    /// Symbol with all its labels.
    Rect cell{};
    /// Where the label block under the symbol stands.
    Rect labelBox{};
    /// The symbol itself (outline, second outline, X, fills), in painting order.
    std::vector<Path> paths{};
    /// Years, age, names and badge letters.
    std::vector<Label> labels{};
};

struct LegendEntry
{
    enum class Kind : std::uint8_t {
        Shape,
        Index,
        Deceased,
        Union,
        Ending,
        Link,
        Twins,
        Household,
        Tie,
        Placement,
        Mark,
        Kinship
    };
    Kind kind = Kind::Shape;
    SymbolShape shape = SymbolShape::Circle;
    Gender gender = Gender::Unknown;
    PersonKind person = PersonKind::Person;
    UnionStatus status = UnionStatus::Married;
    ParentKind parent = ParentKind::Biological;
    Zygosity zygosity = Zygosity::Unknown;
    TieType tie = TieType::Normal;
    PlacementKind placement = PlacementKind::FamilyCare;
    Mark mark = Mark::Illness;
    /// A small drawing, 44 x 24 units around (0, 0).
    std::vector<Path> sample{};

    /// True when both tell of the same sign, whatever the drawing.
    [[nodiscard]] bool sameSign(const LegendEntry& other) const;
};

/// Where a tie runs, for hit testing and for its callout.
struct TieShape
{
    Id id{};
    TieType type = TieType::Close;
    std::vector<Point> course{};
    Point middle{};
};

struct HouseholdShape
{
    Id id{};
    int parts = 0;
    Rect bounds{};
};

/// Painting order: households, lines (with their labels' paper), persons, ties, labels.
struct Scene
{
    Rect bounds{};
    std::vector<Path> households{};
    std::vector<Path> lines{};
    std::vector<PersonSymbol> persons{};
    std::vector<Path> ties{};
    std::vector<Label> labels{};
    std::vector<TieShape> tieShapes{};
    std::vector<HouseholdShape> householdShapes{};
    /// Only what the picture uses.
    std::vector<LegendEntry> legend{};

    [[nodiscard]] const PersonSymbol* find(std::string_view id) const;
    /// The person whose symbol or label is at p, the nearest one if several are.
    [[nodiscard]] const PersonSymbol* personAt(Point p) const;
    /// The tie within reach of p, or an empty id.
    [[nodiscard]] Id tieAt(Point p, double reach = kTouchSize / 2.0) const;
};

[[nodiscard]] Scene buildScene(const Graph& graph, const ViewState& view, const Layout& layout);

/// The drawing of one symbol around (0, 0), for palettes, legends and the ring of "add" buttons.
[[nodiscard]] std::vector<Path> symbolPaths(SymbolShape shape, double size, bool index, bool crossed);
/// The line of a tie between two points, for palettes and legends.
[[nodiscard]] std::vector<Path> tiePaths(TieType type, Point from, Point to);

} // namespace kudelma::genogram

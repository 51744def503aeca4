// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "genogram/labels.h"
#include "genogram/scene_parts.h"

#include <algorithm>
#include <cmath>

namespace kudelma::genogram {

namespace {

constexpr double kIndexMargin = 4;
constexpr double kDiamondGrowth = 1.12; // a diamond of the same width looks smaller than a square
constexpr double kRoot = 0.70710678;
constexpr double kAgeHole = 0.56; // part of the X that makes room for the age
constexpr double kHatchStep = 4;
constexpr double kAgeBand = 8; // above and below the middle of the symbol the age needs this much

void appendPolygon(Path& path, const std::vector<Point>& points)
{
    for (std::size_t i = 0; i < points.size(); ++i) {
        if (i == 0)
            path.moveTo(points[i]);
        else
            path.lineTo(points[i]);
    }
    path.close();
}

Path outline(SymbolShape shape, double half)
{
    Path path{.stroke = Role::PersonLine, .fill = Role::PersonFill};
    switch (shape) {
    case SymbolShape::Square:
        appendPolygon(path, {{-half, -half}, {half, -half}, {half, half}, {-half, half}});
        break;
    case SymbolShape::Circle:
        appendCircle(path, {}, half, half);
        break;
    case SymbolShape::DashedDiamond:
        path.dash = Dash::Dashed;
        path.width = Width::Thin;
        path.stroke = Role::QuietLine;
        [[fallthrough]];
    case SymbolShape::Diamond: {
        const double d = half * kDiamondGrowth;
        appendPolygon(path, {{0, -d}, {d, 0}, {0, d}, {-d, 0}});
        break;
    }
    case SymbolShape::Triangle:
        appendPolygon(path, {{0, -half}, {half, half * 0.8}, {-half, half * 0.8}});
        break;
    case SymbolShape::Paw: {
        path.fill = Role::PersonLine;
        path.stroke = Role::None;
        const double u = half / 17;
        appendCircle(path, {0, 6 * u}, 8 * u, 7 * u);
        appendCircle(path, {-11 * u, -2 * u}, 3.4 * u, 4.6 * u);
        appendCircle(path, {-4.2 * u, -8.5 * u}, 3.6 * u, 5 * u);
        appendCircle(path, {4.2 * u, -8.5 * u}, 3.6 * u, 5 * u);
        appendCircle(path, {11 * u, -2 * u}, 3.4 * u, 4.6 * u);
        break;
    }
    case SymbolShape::RoundedSquare:
        path.stroke = Role::QuietLine;
        path.dash = Dash::Dashed;
        path.segments = roundedLine({{-half, -half}, {half, -half}, {half, half}, {-half, half}}, half * 0.4, true);
        break;
    case SymbolShape::Hexagon: {
        const double a = half * 0.5;
        appendPolygon(
            path, {{-half, 0}, {-a, -half * 0.87}, {a, -half * 0.87}, {half, 0}, {a, half * 0.87}, {-a, half * 0.87}});
        break;
    }
    }
    return path;
}

/// Half the width of the shape at height y below its centre.
double halfWidthAt(SymbolShape shape, double half, double y)
{
    switch (shape) {
    case SymbolShape::Circle:
        return std::sqrt(std::max(0.0, half * half - y * y));
    case SymbolShape::Diamond:
    case SymbolShape::DashedDiamond:
        return std::max(0.0, half * kDiamondGrowth - std::abs(y));
    case SymbolShape::Triangle:
        return std::max(0.0, (y + half) / 1.8);
    case SymbolShape::Hexagon:
        return half - std::abs(y) * 0.57;
    case SymbolShape::Square:
    case SymbolShape::Paw:
    case SymbolShape::RoundedSquare:
        break;
    }
    return half;
}

enum class Part : std::uint8_t { LeftUpper, RightUpper, Lower, LeftLower };

/// A filled part of the symbol above or below the age, a little inside its outline.
Path filledPart(SymbolShape shape, double half, Part part)
{
    constexpr int kSteps = 12;
    const double inner = half - 1.5;
    const bool lower = part == Part::Lower || part == Part::LeftLower;
    const double reach = inner * (shape == SymbolShape::Diamond ? kDiamondGrowth : 1);
    const double bottom = lower ? reach : -kAgeBand;
    const double top = lower ? kAgeBand : -reach;
    std::vector<Point> left;
    std::vector<Point> right;
    for (int i = 0; i <= kSteps; ++i) {
        const double y = top + (bottom - top) * i / kSteps;
        const double w = halfWidthAt(shape, inner, y);
        left.push_back({part == Part::RightUpper ? 0 : -w, y});
        right.push_back({part == Part::LeftUpper || part == Part::LeftLower ? 0 : w, y});
    }
    left.insert(left.end(), right.rbegin(), right.rend());
    Path path{.fill = Role::MarkFill};
    appendPolygon(path, left);
    return path;
}

Path hatchedLower(SymbolShape shape, double half)
{
    Path path{.stroke = Role::PersonLine, .width = Width::Hair};
    const double inner = half - 1;
    for (double y = kAgeBand; y < inner; y += kHatchStep) {
        const double w = halfWidthAt(shape, inner, y);
        path.moveTo({-w, y}).lineTo({w, y});
    }
    return path;
}

Path bar(Point from, Point to, Width width = Width::Thin)
{
    Path path{.stroke = Role::PersonLine, .width = width};
    path.moveTo(from).lineTo(to);
    return path;
}

Path star(Point centre, double radius)
{
    constexpr double kPi = 3.14159265358979;
    constexpr double kInner = 0.42;
    std::vector<Point> points;
    for (int i = 0; i < 10; ++i) {
        const double r = i % 2 == 0 ? radius : radius * kInner;
        const double angle = -kPi / 2 + kPi * i / 5;
        points.push_back({centre.x + r * std::cos(angle), centre.y + r * std::sin(angle)});
    }
    Path path{.stroke = Role::PersonLine, .fill = Role::MarkFill, .width = Width::Hair};
    appendPolygon(path, points);
    return path;
}

void addMark(std::vector<Path>& paths, Mark mark, SymbolShape shape, double half, int& outside)
{
    // Marks without a place inside the symbol stand beside it, one under the other.
    const auto beside = [&] { return Point{half + 9, -half + 7.0 + 28.0 * outside++}; };
    switch (mark) {
    case Mark::Illness:
        paths.push_back(filledPart(shape, half, Part::LeftUpper));
        break;
    case Mark::MentalHealth:
        paths.push_back(filledPart(shape, half, Part::RightUpper));
        break;
    case Mark::SubstanceUse:
        paths.push_back(filledPart(shape, half, Part::Lower));
        break;
    case Mark::SubstanceSuspected:
        paths.push_back(hatchedLower(shape, half));
        break;
    case Mark::SubstanceRecovery: {
        paths.push_back(filledPart(shape, half, Part::LeftLower));
        const double w = halfWidthAt(shape, half, kAgeBand);
        paths.push_back(bar({-w, kAgeBand}, {w, kAgeBand}, Width::Hair));
        paths.push_back(bar({0, kAgeBand}, {0, half}, Width::Hair));
        break;
    }
    case Mark::Violence: {
        const Point c = beside();
        Path bolt{.stroke = Role::PersonLine, .fill = Role::MarkFill, .width = Width::Hair};
        appendPolygon(bolt,
            {{c.x + 1, c.y - 8}, {c.x - 5, c.y + 1}, {c.x, c.y + 1}, {c.x - 1, c.y + 8}, {c.x + 5, c.y - 2},
                {c.x, c.y - 2}});
        paths.push_back(std::move(bolt));
        break;
    }
    case Mark::Resource:
        paths.push_back(star(beside(), 7));
        break;
    case Mark::Migration: {
        const Point c = beside();
        Path globe{.stroke = Role::PersonLine, .width = Width::Hair};
        appendCircle(globe, c, 6, 6);
        appendCircle(globe, c, 2.5, 6);
        globe.moveTo({c.x - 6, c.y}).lineTo({c.x + 6, c.y});
        paths.push_back(std::move(globe));
        break;
    }
    case Mark::Interpreter: {
        const Point c = beside();
        Path bubble{.stroke = Role::PersonLine, .fill = Role::PersonFill, .width = Width::Hair};
        appendPolygon(bubble,
            {{c.x - 6, c.y - 6}, {c.x + 6, c.y - 6}, {c.x + 6, c.y + 3}, {c.x, c.y + 3}, {c.x - 4, c.y + 7},
                {c.x - 4, c.y + 3}, {c.x - 6, c.y + 3}});
        paths.push_back(std::move(bubble));
        break;
    }
    }
}

void shift(Path& path, Point by)
{
    for (Segment& segment : path.segments) {
        for (Point* p : {&segment.to, &segment.control1, &segment.control2}) {
            p->x += by.x;
            p->y += by.y;
        }
    }
}

Label textLabel(std::string text, Rect box, TextAlign align, TextStyle style, Role role, const Id& owner)
{
    Label label{.box = box, .align = align, .style = style, .role = role, .owner = owner};
    label.parts.push_back({.text = std::move(text)});
    return label;
}

void addYears(PersonSymbol& symbol, int percent)
{
    constexpr double kYearWidth = 44;
    constexpr double kAside = 4;
    constexpr double kOver = 3;
    const double height = lineHeight(fontSize(TextStyle::Year, percent));
    const double margin = symbol.index ? kIndexMargin : 0;
    const double top = symbol.centre.y - symbol.size / 2 - kOver - margin - height;
    const double width = kYearWidth * percent / 100;
    if (!symbol.birthYear.empty())
        symbol.labels.push_back(textLabel(symbol.birthYear, {symbol.centre.x - kAside - width, top, width, height},
            TextAlign::Right, TextStyle::Year, Role::QuietText, symbol.id));
    if (!symbol.deathYear.empty())
        symbol.labels.push_back(textLabel(symbol.deathYear, {symbol.centre.x + kAside, top, width, height},
            TextAlign::Left, TextStyle::Year, Role::QuietText, symbol.id));
}

void addNames(PersonSymbol& symbol, const LabelBlock& block, int percent)
{
    double y = symbol.labelBox.y;
    const auto addLine = [&](const std::string& text, TextStyle style, Role role) {
        const double height = lineHeight(fontSize(style, percent));
        symbol.labels.push_back(textLabel(
            text, {symbol.labelBox.x, y, symbol.labelBox.width, height}, TextAlign::Centre, style, role, symbol.id));
        y += height;
    };
    for (const std::string& line : block.name)
        addLine(line, TextStyle::Name, Role::Text);
    for (const std::string& line : block.second)
        addLine(line, TextStyle::SecondLine, Role::QuietText);
    if (block.badgeRows == 0)
        return;
    const double row = badgeRow(percent);
    const double size = kBadgeSize * percent / 100.0;
    const double width = symbol.labelBox.width;
    const std::size_t first = symbol.badges.size() - static_cast<std::size_t>(block.badgeRows);
    for (std::size_t i = first; i < symbol.badges.size(); ++i) {
        const PlacementBadge& badge = symbol.badges[i];
        const std::string period = periodText(badge.period);
        const int textWidth = estimateTextWidth(period, fontSize(TextStyle::Badge, percent));
        const double x = symbol.centre.x - std::min(width, size + 4 + textWidth) / 2;
        const double top = y + 2;
        // A small house: the letter says what kind of home, the years how long.
        Path house{.stroke = Role::BadgeLine, .fill = Role::BadgeFill, .width = Width::Hair, .owner = symbol.id};
        appendPolygon(house,
            {{x, top + size * 0.35}, {x + size / 2, top - 1}, {x + size, top + size * 0.35}, {x + size, top + size},
                {x, top + size}});
        symbol.paths.push_back(std::move(house));
        Label letter{.box = {x, top + size * 0.12, size, size},
            .style = TextStyle::Badge,
            .role = Role::BadgeText,
            .owner = symbol.id};
        letter.parts.push_back({.kind = LabelPart::Kind::Placement, .placement = badge.kind});
        symbol.labels.push_back(std::move(letter));
        symbol.labels.push_back(textLabel(period, {x + size + 4, top, textWidth + 8.0, size}, TextAlign::Left,
            TextStyle::Badge, Role::QuietText, symbol.id));
        y += row;
    }
}

} // namespace

SymbolShape shapeOf(const Person& person)
{
    switch (person.kind) {
    case PersonKind::Pregnancy:
    case PersonKind::Miscarriage:
    case PersonKind::Abortion:
        return SymbolShape::Triangle;
    case PersonKind::Pet:
        return SymbolShape::Paw;
    case PersonKind::SignificantOther:
        return SymbolShape::RoundedSquare;
    case PersonKind::Professional:
        return SymbolShape::Hexagon;
    case PersonKind::UnknownPlaceholder:
    case PersonKind::Stillbirth:
    case PersonKind::Person:
        break;
    }
    switch (person.gender) {
    case Gender::Man:
        return SymbolShape::Square;
    case Gender::Woman:
        return SymbolShape::Circle;
    case Gender::NonBinary:
        return SymbolShape::Diamond;
    case Gender::Unknown:
        break;
    }
    return SymbolShape::DashedDiamond;
}

std::vector<Path> symbolPaths(SymbolShape shape, double size, bool index, bool crossed)
{
    const double half = size / 2;
    std::vector<Path> paths;
    if (index) {
        Path outer = outline(shape, half + kIndexMargin);
        outer.stroke = Role::IndexLine;
        outer.fill = Role::Paper;
        paths.push_back(std::move(outer));
    }
    Path inner = outline(shape, half);
    if (index) {
        inner.stroke = Role::IndexLine;
        inner.fill = Role::IndexFill;
    }
    paths.push_back(std::move(inner));
    if (crossed) {
        const bool edged = shape == SymbolShape::Square || shape == SymbolShape::RoundedSquare;
        const double d = edged ? half : half * kRoot;
        const double lift = shape == SymbolShape::Triangle ? half * 0.15 : 0;
        Path cross{.stroke = Role::PersonLine, .width = Width::Thin};
        cross.moveTo({-d, -d + lift}).lineTo({d, d + lift}).moveTo({d, -d + lift}).lineTo({-d, d + lift});
        paths.push_back(std::move(cross));
    }
    return paths;
}

std::string yearText(const Date& date)
{
    if (!date.text.empty())
        return date.text;
    if (!date.known())
        return {};
    return (date.approximate ? "~" : "") + std::to_string(date.year);
}

std::string periodText(const Period& period)
{
    const std::string from = yearText(period.from);
    const std::string to = yearText(period.to);
    if (period.ongoing)
        return from + "\u2013";
    if (to.empty() || from == to)
        return from;
    return from + "\u2013" + to;
}

double reachOf(const PersonSymbol& symbol, double dx, double dy)
{
    const double half = symbol.size / 2 + (symbol.index ? kIndexMargin : 0);
    const double length = std::hypot(dx, dy);
    if (length <= 0)
        return half;
    const double x = std::abs(dx) / length;
    const double y = std::abs(dy) / length;
    switch (symbol.shape) {
    case SymbolShape::Square:
    case SymbolShape::RoundedSquare:
        return half / std::max(x, y);
    case SymbolShape::Diamond:
    case SymbolShape::DashedDiamond:
        return half * kDiamondGrowth / (x + y);
    case SymbolShape::Circle:
    case SymbolShape::Triangle:
    case SymbolShape::Paw:
    case SymbolShape::Hexagon:
        break;
    }
    return half;
}

PersonSymbol makeSymbol(const Person& person, const ViewState& view, const PlacedPerson& place)
{
    const CellSize cell = cellSize(person, view);
    const LabelBlock block = labelBlock(person, view);
    PersonSymbol symbol{
        .id = person.id,
        .centre = {static_cast<double>(place.x), static_cast<double>(place.y)},
        .size = static_cast<double>(cell.symbol),
        .shape = shapeOf(person),
        .kind = person.kind,
        .gender = person.gender,
        .index = person.index,
        .pinned = place.pinned,
        .nameLines = block.name,
        .secondLines = block.second,
    };
    const bool ended = person.kind == PersonKind::Miscarriage || person.kind == PersonKind::Abortion
        || person.kind == PersonKind::Stillbirth;
    const bool dead = person.deceased || person.death.known();
    symbol.crossed = ended || dead;
    const bool living = person.kind != PersonKind::Pregnancy && !ended;
    if (living && (dead ? person.death.known() : view.today.known()))
        symbol.age = yearsBetween(person.birth, dead ? person.death : view.today);
    symbol.ageApproximate = person.birth.approximate || (dead && person.death.approximate);
    if (ended) {
        symbol.birthYear = yearText(person.birth.known() ? person.birth : person.death);
    } else {
        symbol.birthYear = yearText(person.birth);
        symbol.deathYear = yearText(person.death);
    }
    if (view.showPlacements)
        symbol.badges = person.placements;
    if (view.showMarks)
        symbol.marks = person.marks;

    const double half = symbol.size / 2;
    const double touch = std::max<double>(kTouchSize, symbol.size + 4);
    symbol.hit = {symbol.centre.x - touch / 2, symbol.centre.y - touch / 2, touch, touch};
    const double margin = symbol.index ? kIndexMargin : 0;
    const double labelTop = symbol.centre.y + cell.below - block.height + margin / 2;
    symbol.labelBox = {symbol.centre.x - block.width / 2.0, labelTop, static_cast<double>(block.width),
        static_cast<double>(block.height)};
    symbol.cell = {symbol.centre.x - cell.width / 2.0, symbol.centre.y - cell.above, static_cast<double>(cell.width),
        static_cast<double>(cell.above + cell.below)};

    std::vector<Path> paths = symbolPaths(symbol.shape, symbol.size, symbol.index, false);
    int outside = 0;
    std::vector<Path> marks;
    for (const Mark mark : symbol.marks)
        addMark(marks, mark, symbol.shape, half, outside);
    // Fills go under the outline of the symbol, so that it stays whole.
    for (Path& mark : marks)
        paths.push_back(std::move(mark));
    Path rim = outline(symbol.shape, half);
    rim.fill = symbol.shape == SymbolShape::Paw ? rim.fill : Role::None;
    if (symbol.index)
        rim.stroke = Role::IndexLine;
    if (!marks.empty() && symbol.shape != SymbolShape::Paw)
        paths.push_back(std::move(rim));
    if (symbol.crossed) {
        std::vector<Path> crossed = symbolPaths(symbol.shape, symbol.size, false, true);
        Path cross = crossed.back();
        if (symbol.age) {
            // The number stays readable: each stroke of the X stops before it.
            Path open{.stroke = cross.stroke, .width = cross.width};
            for (std::size_t i = 0; i + 1 < cross.segments.size(); i += 2) {
                const Point a = cross.segments[i].to;
                const Point b = cross.segments[i + 1].to;
                open.moveTo(a).lineTo({a.x * kAgeHole, a.y * kAgeHole});
                open.moveTo({b.x * kAgeHole, b.y * kAgeHole}).lineTo(b);
            }
            cross = std::move(open);
        }
        paths.push_back(std::move(cross));
    }
    if (person.kind == PersonKind::Abortion)
        paths.push_back(bar({-half - 3, half * 0.8 + 4}, {half + 3, half * 0.8 + 4}));
    for (Path& path : paths) {
        shift(path, symbol.centre);
        path.owner = symbol.id;
    }
    symbol.paths = std::move(paths);

    const int percent = view.textPercent;
    const Rect middle{symbol.centre.x - half, symbol.centre.y - half, symbol.size, symbol.size};
    if (symbol.age && symbol.size >= kSymbolSize)
        symbol.labels.push_back(textLabel((symbol.ageApproximate ? "~" : "") + std::to_string(*symbol.age), middle,
            TextAlign::Centre, TextStyle::Age, Role::Text, symbol.id));
    else if (symbol.shape == SymbolShape::DashedDiamond && symbol.size >= kSymbolSize)
        symbol.labels.push_back(textLabel("?", middle, TextAlign::Centre, TextStyle::Age, Role::QuietText, symbol.id));
    addYears(symbol, percent);
    addNames(symbol, block, percent);
    return symbol;
}

} // namespace kudelma::genogram

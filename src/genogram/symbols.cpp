// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "genogram/symbol_parts.h"

#include <algorithm>
#include <cmath>

namespace kudelma::genogram {

namespace {

constexpr double kRoot = 0.70710678;
constexpr double kAgeHole = 0.56; // part of the X that makes room for the age
constexpr double kSlashOver = 5; // the slash of NSGC reaches beyond the symbol
constexpr double kArrowAcross = 13; // the arrow to an index person (NSGC)
constexpr double kArrowDown = 9;

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

Point arrowTip(double half)
{
    return {-half - 2, half * 0.62};
}

/// From the lower left, as NSGC marks the person whom it is about.
Path indexArrow(double half)
{
    constexpr double kHead = 6;
    const Point tip = arrowTip(half);
    Path arrow{.stroke = Role::IndexLine, .width = Width::Normal};
    arrow.moveTo({tip.x - kArrowAcross, tip.y + kArrowDown}).lineTo(tip);
    arrow.moveTo({tip.x - kHead, tip.y - 1}).lineTo(tip).lineTo({tip.x - 2, tip.y + kHead});
    return arrow;
}

Path crossOver(SymbolShape shape, double half, NotationProfile profile)
{
    const bool edged = shape == SymbolShape::Square || shape == SymbolShape::RoundedSquare;
    double d = edged ? half : half * kRoot;
    const double lift = shape == SymbolShape::Triangle ? half * 0.15 : 0;
    Path cross{.stroke = Role::PersonLine, .width = Width::Thin};
    if (profile == NotationProfile::Nsgc) {
        d += kSlashOver;
        cross.moveTo({-d, d + lift}).lineTo({d, -d + lift});
        return cross;
    }
    cross.moveTo({-d, -d + lift}).lineTo({d, d + lift}).moveTo({d, -d + lift}).lineTo({-d, d + lift});
    return cross;
}

/// The number stays readable: each stroke of the X stops before it.
Path openedForAge(const Path& cross)
{
    Path open{.stroke = cross.stroke, .width = cross.width};
    for (std::size_t i = 0; i + 1 < cross.segments.size(); i += 2) {
        const Point a = cross.segments[i].to;
        const Point b = cross.segments[i + 1].to;
        open.moveTo(a).lineTo({a.x * kAgeHole, a.y * kAgeHole});
        open.moveTo({b.x * kAgeHole, b.y * kAgeHole}).lineTo(b);
    }
    return open;
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

} // namespace

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

/// Of somebody who must have been there, and nobody knows who, whatever the gender.
void dashOutline(Path& outline)
{
    outline.dash = Dash::Dashed;
    outline.width = Width::Thin;
    outline.stroke = Role::QuietLine;
}

Path bar(Point from, Point to, Width width)
{
    Path path{.stroke = Role::PersonLine, .width = width};
    path.moveTo(from).lineTo(to);
    return path;
}

SymbolShape shapeOf(const Person& person, NotationProfile profile)
{
    switch (person.kind) {
    case PersonKind::Pregnancy:
        if (profile == NotationProfile::Nsgc)
            return person.gender == Gender::Man  ? SymbolShape::Square
                : person.gender == Gender::Woman ? SymbolShape::Circle
                                                 : SymbolShape::Diamond;
        return SymbolShape::Triangle;
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

std::vector<Path> symbolPaths(SymbolShape shape, double size, bool index, bool crossed, NotationProfile profile)
{
    const double half = size / 2;
    const bool nsgc = profile == NotationProfile::Nsgc;
    std::vector<Path> paths;
    if (index && !nsgc) {
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
    if (index && nsgc)
        paths.push_back(indexArrow(half));
    if (crossed)
        paths.push_back(crossOver(shape, half, profile));
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

namespace {

void setLife(PersonSymbol& symbol, const Person& person, const ViewState& view)
{
    const bool ended = isLoss(person.kind);
    const bool dead = person.deceased || person.death.known();
    symbol.crossed = ended || dead;
    const bool living = person.kind != PersonKind::Pregnancy && !ended;
    if (living && (dead ? person.death.known() : view.today.known()))
        symbol.age = yearsBetween(person.birth, dead ? person.death : view.today);
    symbol.ageApproximate = person.birth.approximate || (dead && person.death.approximate);
    if (ended) {
        symbol.birthYear = yearText(ageDate(person));
    } else {
        symbol.birthYear = yearText(person.birth);
        symbol.deathYear = yearText(person.death);
    }
    // The day on which a child is expected is written in full, below.
    if (person.kind == PersonKind::Pregnancy && person.due.known())
        symbol.birthYear.clear();
}

void setBoxes(PersonSymbol& symbol, const CellSize& cell, const LabelBlock& block)
{
    const double touch = std::max<double>(kTouchSize, symbol.size + 4);
    symbol.hit = {symbol.centre.x - touch / 2, symbol.centre.y - touch / 2, touch, touch};
    const double margin = symbol.index ? kIndexMargin : 0;
    const double labelTop = symbol.centre.y + cell.below - block.height + margin / 2;
    symbol.labelBox = {symbol.centre.x - block.width / 2.0, labelTop, static_cast<double>(block.width),
        static_cast<double>(block.height)};
    symbol.cell = {symbol.centre.x - cell.width / 2.0, symbol.centre.y - cell.above, static_cast<double>(cell.width),
        static_cast<double>(cell.above + cell.below)};
}

void setPaths(PersonSymbol& symbol, const ViewState& view)
{
    const double half = symbol.size / 2;
    std::vector<Path> paths = symbolPaths(symbol.shape, symbol.size, symbol.index, false, view.profile);
    if (symbol.kind == PersonKind::UnknownPlaceholder)
        dashOutline(paths.front());
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
    const bool ageInside = symbol.age && view.profile != NotationProfile::Nsgc;
    if (symbol.crossed) {
        const Path cross = crossOver(symbol.shape, half, view.profile);
        paths.push_back(ageInside ? openedForAge(cross) : cross);
    }
    if (symbol.kind == PersonKind::Abortion)
        paths.push_back(bar({-half - 3, half * 0.8 + 4}, {half + 3, half * 0.8 + 4}));
    for (Path& path : paths) {
        shift(path, symbol.centre);
        path.owner = symbol.id;
    }
    symbol.paths = std::move(paths);
}

void setInnerLabels(PersonSymbol& symbol, const ViewState& view)
{
    const bool nsgc = view.profile == NotationProfile::Nsgc;
    const double half = symbol.size / 2;
    const Rect middle{symbol.centre.x - half, symbol.centre.y - half, symbol.size, symbol.size};
    const auto inside = [&](std::string text, TextStyle style, Role role) {
        symbol.labels.push_back(textLabel(std::move(text), middle, TextAlign::Centre, style, role, symbol.id));
    };
    if (nsgc && symbol.kind == PersonKind::Pregnancy)
        inside("P", TextStyle::Sign, Role::Text);
    else if (!nsgc && symbol.age && symbol.size >= kSymbolSize)
        inside((symbol.ageApproximate ? "~" : "") + std::to_string(*symbol.age), TextStyle::Age, Role::Text);
    else if ((symbol.shape == SymbolShape::DashedDiamond || symbol.kind == PersonKind::UnknownPlaceholder)
        && symbol.size >= kSymbolSize)
        inside("?", TextStyle::Age, Role::QuietText);
    if (!nsgc || !symbol.index)
        return;
    constexpr double kLetter = 13;
    const Point tip = arrowTip(half);
    symbol.labels.push_back(textLabel("P",
        {symbol.centre.x + tip.x - kArrowAcross - kLetter, symbol.centre.y + tip.y + kArrowDown - kLetter, kLetter - 2,
            kLetter},
        TextAlign::Right, TextStyle::Sign, Role::Text, symbol.id));
}

} // namespace

PersonSymbol makeSymbol(const Person& person, const ViewState& view, const PlacedPerson& place)
{
    const CellSize cell = cellSize(person, view);
    const LabelBlock block = labelBlock(person, view);
    PersonSymbol symbol{
        .id = person.id,
        .centre = {static_cast<double>(place.x), static_cast<double>(place.y)},
        .size = static_cast<double>(cell.symbol),
        .shape = shapeOf(person, view.profile),
        .kind = person.kind,
        .gender = person.gender,
        .index = person.index,
        .pinned = place.pinned,
        .nameLines = block.name,
        .secondLines = block.second,
    };
    setLife(symbol, person, view);
    if (view.showPlacements)
        symbol.badges = person.placements;
    if (view.showMarks)
        symbol.marks = person.marks;
    setBoxes(symbol, cell, block);
    setPaths(symbol, view);
    setInnerLabels(symbol, view);
    if (view.profile != NotationProfile::Nsgc)
        addYears(symbol, view.textPercent);
    addWordsBelow(symbol, block, view);
    return symbol;
}

} // namespace kudelma::genogram

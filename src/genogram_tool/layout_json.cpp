// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "genogram_tool/layout_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstdlib>
#include <limits>
#include <map>

using namespace Qt::StringLiterals;

namespace kudelma::genogram_tool {

namespace gg = genogram;

namespace {

/// Where a couple line leaves a symbol upwards: beside its middle, where the line to the parents arrives.
constexpr int kBridgeAside = 15;

struct Cell
{
    const gg::PlacedPerson* place = nullptr;
    gg::CellSize size{};

    [[nodiscard]] int left() const { return place->x - size.width / 2; }
    [[nodiscard]] int right() const { return place->x + size.width / 2; }
    [[nodiscard]] int top() const { return place->y - size.above; }
    [[nodiscard]] int bottom() const { return place->y + size.below; }
};

using Cells = std::map<std::string_view, Cell>;

Cells cellsOf(const gg::Graph& graph, const gg::ViewState& view, const gg::Layout& layout)
{
    Cells cells;
    for (const gg::Person& person : graph.persons) {
        if (const gg::PlacedPerson* place = layout.find(person.id))
            cells.insert_or_assign(person.id, Cell{place, gg::cellSize(person, view)});
    }
    return cells;
}

/// Follows each leg of a family's combs down to its child, through the bends of those that pass a row.
class Descent
{
public:
    Descent(const gg::PlacedFamily& family, const std::vector<gg::PlacedBus>& buses, std::vector<RoutedLine>& lines)
        : m_family(family)
        , m_buses(buses)
        , m_lines(lines)
    {
        for (const gg::PlacedBus& bus : buses) {
            if (!isBelowBend(bus))
                follow(bus);
        }
    }

private:
    using Place = std::pair<int, int>;

    /// A line may go on so far beside its bend without anybody seeing it.
    static constexpr int kUnseenJog = 2;

    static bool goesOnAs(const gg::PlacedLeg& leg, const gg::PlacedBus& bus)
    {
        return leg.child.empty() && std::abs(leg.x - bus.stemX) <= kUnseenJog && leg.bottom == bus.stemTop;
    }

    [[nodiscard]] bool isBelowBend(const gg::PlacedBus& bus) const
    {
        return std::ranges::any_of(m_buses, [&](const gg::PlacedBus& other) {
            return std::ranges::any_of(other.legs, [&](const gg::PlacedLeg& leg) { return goesOnAs(leg, bus); });
        });
    }

    void follow(const gg::PlacedBus& first)
    {
        struct Way
        {
            const gg::PlacedBus* bus;
            std::vector<Place> points;
        };
        std::vector<Way> open{{&first, {}}};
        while (!open.empty()) {
            const Way way = std::move(open.back());
            open.pop_back();
            for (const gg::PlacedLeg& leg : way.bus->legs) {
                std::vector<Place> points = way.points;
                points.insert(points.end(),
                    {{way.bus->stemX, way.bus->stemTop}, {way.bus->stemX, way.bus->busY}, {leg.x, way.bus->busY},
                        {leg.x, leg.bottom}});
                if (!leg.child.empty()) {
                    add(leg.child, std::move(points));
                    continue;
                }
                for (const gg::PlacedBus& next : m_buses) {
                    if (goesOnAs(leg, next)) {
                        points.back().first = next.stemX;
                        points[points.size() - 2].first = next.stemX;
                        open.push_back({&next, points});
                    }
                }
            }
        }
    }

    void add(const gg::Id& child, std::vector<Place> points)
    {
        points.erase(std::unique(points.begin(), points.end()), points.end());
        m_lines.push_back({RoutedLine::Kind::Child, m_family.id, m_family.id, child, std::move(points)});
    }

    const gg::PlacedFamily& m_family;
    const std::vector<gg::PlacedBus>& m_buses;
    std::vector<RoutedLine>& m_lines;
};

void addCouple(const gg::PlacedFamily& family, const Cells& cells, std::vector<RoutedLine>& lines)
{
    if (family.partners.size() == 2) {
        const auto left = cells.find(family.partners.front());
        const auto right = cells.find(family.partners.back());
        if (left == cells.end() || right == cells.end())
            return;
        const Cell& a = left->second;
        const Cell& b = right->second;
        RoutedLine line{RoutedLine::Kind::Couple, family.id, family.partners.front(), family.partners.back(), {}};
        const int y = family.lineY;
        if (family.neighbours) {
            line.points = {{a.place->x + a.size.symbol / 2, y}, {b.place->x - b.size.symbol / 2, y}};
        } else {
            const int from = a.place->x + kBridgeAside;
            const int to = b.place->x - kBridgeAside;
            line.points
                = {{from, a.place->y - a.size.symbol / 2}, {from, y}, {to, y}, {to, b.place->y - b.size.symbol / 2}};
        }
        lines.push_back(std::move(line));
    }
    for (const gg::PlacedBus& bus : family.partnerLines) {
        for (const gg::PlacedLeg& leg : bus.legs)
            lines.push_back({RoutedLine::Kind::Couple, family.id,
                family.partners.empty() ? family.id : family.partners.front(), leg.child,
                {{bus.stemX, bus.stemTop}, {bus.stemX, bus.busY}, {leg.x, bus.busY}, {leg.x, leg.bottom}}});
    }
}

struct Stroke
{
    int at = 0; ///< y of a level one, x of an upright one.
    int low = 0;
    int high = 0;
    std::string_view family;

    friend auto operator<=>(const Stroke&, const Stroke&) = default;
};

void unite(std::vector<Stroke>& strokes)
{
    std::ranges::sort(strokes, [](const Stroke& a, const Stroke& b) {
        return std::tie(a.family, a.at, a.low) < std::tie(b.family, b.at, b.low);
    });
    std::vector<Stroke> whole;
    for (const Stroke& stroke : strokes) {
        if (!whole.empty() && whole.back().family == stroke.family && whole.back().at == stroke.at
            && stroke.low <= whole.back().high)
            whole.back().high = std::max(whole.back().high, stroke.high);
        else
            whole.push_back(stroke);
    }
    strokes = std::move(whole);
}

int crossingsOf(const std::vector<RoutedLine>& lines)
{
    std::vector<Stroke> level;
    std::vector<Stroke> upright;
    for (const RoutedLine& line : lines) {
        for (std::size_t i = 1; i < line.points.size(); ++i) {
            const auto [ax, ay] = line.points[i - 1];
            const auto [bx, by] = line.points[i];
            if (ay == by && ax != bx)
                level.push_back({ay, std::min(ax, bx), std::max(ax, bx), line.family});
            else if (ax == bx && ay != by)
                upright.push_back({ax, std::min(ay, by), std::max(ay, by), line.family});
        }
    }
    unite(level);
    unite(upright);
    std::ranges::sort(upright, {}, &Stroke::at);
    int crossings = 0;
    for (const Stroke& stroke : level) {
        auto it = std::ranges::upper_bound(upright, stroke.low, {}, &Stroke::at);
        for (; it != upright.end() && it->at < stroke.high; ++it)
            crossings += it->family != stroke.family && it->low < stroke.at && stroke.at < it->high ? 1 : 0;
    }
    return crossings;
}

int overlapsOf(const Cells& cells)
{
    std::vector<const Cell*> byLeft;
    for (const auto& [id, cell] : cells)
        byLeft.push_back(&cell);
    std::ranges::sort(byLeft, {}, [](const Cell* cell) { return std::pair(cell->left(), cell->top()); });
    int overlaps = 0;
    for (std::size_t i = 0; i < byLeft.size(); ++i) {
        for (std::size_t j = i + 1; j < byLeft.size() && byLeft[j]->left() < byLeft[i]->right(); ++j)
            overlaps += byLeft[i]->top() < byLeft[j]->bottom() && byLeft[j]->top() < byLeft[i]->bottom() ? 1 : 0;
    }
    return overlaps;
}

QString text(const gg::Id& id)
{
    return QString::fromStdString(id);
}

QJsonObject objectOf(const LayoutStats& stats)
{
    return {{u"persons"_s, stats.persons}, {u"overlaps"_s, stats.overlaps}, {u"crossings"_s, stats.crossings},
        {u"height"_s, stats.height}, {u"width"_s, stats.width}, {u"milliseconds"_s, stats.milliseconds},
        {u"leftOut"_s, stats.leftOut}};
}

} // namespace

std::string_view nameOf(RoutedLine::Kind kind)
{
    return kind == RoutedLine::Kind::Couple ? "couple" : "child";
}

std::vector<RoutedLine> routedLines(const gg::Graph& graph, const gg::ViewState& view, const gg::Layout& layout)
{
    const Cells cells = cellsOf(graph, view, layout);
    std::vector<RoutedLine> lines;
    for (const gg::PlacedFamily& family : layout.families) {
        addCouple(family, cells, lines);
        Descent(family, family.buses, lines);
    }
    return lines;
}

LayoutStats statsOf(const gg::Graph& graph, const gg::ViewState& view, const gg::Layout& layout, double milliseconds)
{
    const Cells cells = cellsOf(graph, view, layout);
    int left = std::numeric_limits<int>::max();
    int right = std::numeric_limits<int>::min();
    for (const auto& [id, cell] : cells) {
        left = std::min(left, cell.left());
        right = std::max(right, cell.right());
    }
    int top = std::numeric_limits<int>::max();
    int bottom = std::numeric_limits<int>::min();
    for (const gg::PlacedRow& row : layout.rows) {
        top = std::min(top, row.top);
        bottom = std::max(bottom, row.bottom);
    }
    return {
        .persons = int(layout.persons.size()),
        .overlaps = overlapsOf(cells),
        .crossings = crossingsOf(routedLines(graph, view, layout)),
        .width = cells.empty() ? 0 : right - left,
        .height = layout.rows.empty() ? 0 : bottom - top,
        .milliseconds = milliseconds,
        .leftOut = int(layout.leftOut.size()),
    };
}

QString statsLine(const LayoutStats& stats)
{
    return u"persons %1, overlaps %2, crossings %3, height %4, width %5, milliseconds %6, left out %7"_s
        .arg(stats.persons)
        .arg(stats.overlaps)
        .arg(stats.crossings)
        .arg(stats.height)
        .arg(stats.width)
        .arg(stats.milliseconds, 0, 'f', 3)
        .arg(stats.leftOut);
}

QByteArray layoutJson(
    const gg::Graph& graph, const gg::ViewState& view, const gg::Layout& layout, const LayoutStats& stats)
{
    QJsonArray persons;
    for (const auto& [id, cell] : cellsOf(graph, view, layout)) {
        const gg::PlacedPerson& place = *cell.place;
        const int size = cell.size.symbol;
        persons.append(QJsonObject{{u"id"_s, text(place.id)}, {u"x"_s, place.x - size / 2},
            {u"y"_s, place.y - size / 2}, {u"w"_s, size}, {u"h"_s, size}, {u"row"_s, place.row},
            {u"cell"_s, QJsonArray{cell.left(), cell.top(), cell.right() - cell.left(), cell.bottom() - cell.top()}}});
    }
    QJsonArray lines;
    for (const RoutedLine& line : routedLines(graph, view, layout)) {
        QJsonArray points;
        for (const auto& point : line.points)
            points.append(QJsonArray{point.first, point.second});
        const std::string_view kind = nameOf(line.kind);
        lines.append(QJsonObject{{u"kind"_s, QLatin1StringView(kind.data(), qsizetype(kind.size()))},
            {u"from"_s, text(line.from)}, {u"to"_s, text(line.to)}, {u"points"_s, points}});
    }
    return QJsonDocument(QJsonObject{{u"persons"_s, persons}, {u"lines"_s, lines}, {u"stats"_s, objectOf(stats)}})
        .toJson(QJsonDocument::Indented);
}

} // namespace kudelma::genogram_tool

// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "genogram/scene.h"

#include <map>
#include <string_view>
#include <vector>

// Workers of buildScene(). Private to the room.

namespace kudelma::genogram {

struct SceneContext
{
    const Graph& graph;
    const ViewState& view;
    const Layout& layout;
    Scene& scene;
    std::map<std::string_view, const Person*> persons{};
    std::map<std::string_view, std::size_t> symbols{}; // places in scene.persons
    std::map<std::string_view, std::vector<const ParentLink*>> parentLinks{}; // by child

    [[nodiscard]] const Person* person(std::string_view id) const;
    [[nodiscard]] const PersonSymbol* symbol(std::string_view id) const;
    [[nodiscard]] bool hasAll(const std::vector<Id>& ids) const;
    /// The graph has the child, and something that makes it a child of this family.
    [[nodiscard]] bool isChildOf(const Id& child, const PlacedFamily& family) const;
    [[nodiscard]] bool hasChildOf(const PlacedFamily& family) const;
    void addLegend(LegendEntry entry) const;
};

[[nodiscard]] PersonSymbol makeSymbol(const Person& person, const ViewState& view, const PlacedPerson& place);
[[nodiscard]] SymbolShape shapeOf(const Person& person);
/// Distance from the centre of a symbol to its outline, in the given direction.
[[nodiscard]] double reachOf(const PersonSymbol& symbol, double dx, double dy);

void drawCouples(SceneContext& context);
void drawChildren(SceneContext& context);
void drawHouseholds(SceneContext& context);
void drawTies(SceneContext& context);
void collectPersonLegend(SceneContext& context);

/// "2016", "~2016" or the words that stand for it.
[[nodiscard]] std::string yearText(const Date& date);
[[nodiscard]] std::string periodText(const Period& period);

[[nodiscard]] inline Segment moveSegment(Point p)
{
    return {Segment::Kind::Move, p, {}, {}};
}

constexpr double kLineCorner = 7; ///< Radius where a line between people turns.

/// Straight lines through the points, the corners rounded.
[[nodiscard]] std::vector<Segment> roundedLine(const std::vector<Point>& points, double radius, bool closed = false);
void appendCircle(Path& path, Point centre, double radiusX, double radiusY);
[[nodiscard]] Rect unite(const Rect& a, const Rect& b);
[[nodiscard]] Rect grown(const Rect& r, double by);
/// Bounding box of all points, control points included.
[[nodiscard]] Rect boundsOf(const Path& path);

} // namespace kudelma::genogram

// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "genogram/scene.h"

#include "genogram/symbol_parts.h"

#include <algorithm>
#include <cmath>

namespace kudelma::genogram {

namespace {

constexpr double kMargin = 12;

void collect(Rect& bounds, bool& first, const Rect& more)
{
    bounds = first ? more : unite(bounds, more);
    first = false;
}

Rect boundsOfScene(const Scene& scene)
{
    Rect bounds;
    bool first = true;
    for (const PersonSymbol& symbol : scene.persons)
        collect(bounds, first, unite(symbol.cell, symbol.hit));
    for (const auto* paths : {&scene.households, &scene.lines, &scene.ties})
        for (const Path& path : *paths)
            if (!path.segments.empty())
                collect(bounds, first, boundsOf(path));
    for (const Label& label : scene.labels)
        collect(bounds, first, label.box);
    return first ? bounds : grown(bounds, kMargin);
}

/// Labels whose parent's stem runs behind them get paper under them.
void backLabels(SceneContext& context)
{
    for (const PlacedFamily& family : context.layout.families) {
        if (family.partners.size() != 1 || (family.buses.empty() && family.partnerLines.empty()))
            continue;
        const auto it = context.symbols.find(family.partners.front());
        if (it == context.symbols.end())
            continue;
        for (Label& label : context.scene.persons[it->second].labels)
            if (label.style == TextStyle::Name || label.style == TextStyle::SecondLine
                || label.style == TextStyle::Fact)
                label.onPaper = true;
    }
}

} // namespace

const Person* SceneContext::person(std::string_view id) const
{
    const auto it = persons.find(id);
    return it == persons.end() ? nullptr : it->second;
}

const PersonSymbol* SceneContext::symbol(std::string_view id) const
{
    const auto it = symbols.find(id);
    return it == symbols.end() ? nullptr : &scene.persons[it->second];
}

bool SceneContext::hasAll(const std::vector<Id>& ids) const
{
    return std::all_of(ids.begin(), ids.end(), [&](const Id& id) { return symbols.contains(id); });
}

bool SceneContext::isChildOf(const Id& child, const PlacedFamily& family) const
{
    const auto links = parentLinks.find(child);
    if (links == parentLinks.end() || !symbols.contains(child))
        return false;
    return std::any_of(links->second.begin(), links->second.end(), [&](const ParentLink* link) {
        return (!link->unionId.empty() && link->unionId == family.id)
            || std::find(family.partners.begin(), family.partners.end(), link->parent) != family.partners.end();
    });
}

bool SceneContext::hasChildOf(const PlacedFamily& family) const
{
    const auto isHere = [&](const Id& child) { return isChildOf(child, family); };
    return std::any_of(family.unreached.begin(), family.unreached.end(), isHere)
        || std::any_of(family.buses.begin(), family.buses.end(), [&](const PlacedBus& bus) {
               return std::any_of(
                   bus.legs.begin(), bus.legs.end(), [&](const PlacedLeg& leg) { return isHere(leg.child); });
           });
}

void SceneContext::addLegend(LegendEntry entry) const
{
    const auto same = [&](const LegendEntry& known) { return known.sameSign(entry); };
    if (std::none_of(scene.legend.begin(), scene.legend.end(), same))
        scene.legend.push_back(std::move(entry));
}

bool LegendEntry::sameSign(const LegendEntry& other) const
{
    if (kind != other.kind)
        return false;
    switch (kind) {
    case Kind::Shape:
        return shape == other.shape && gender == other.gender && person == other.person;
    case Kind::Union:
    case Kind::Ending:
        return status == other.status;
    case Kind::Link:
        return parent == other.parent && unconfirmed == other.unconfirmed;
    case Kind::Twins:
        return zygosity == other.zygosity;
    case Kind::Tie:
        return tie == other.tie;
    case Kind::Placement:
        return placement == other.placement;
    case Kind::Mark:
        return mark == other.mark;
    case Kind::Index:
    case Kind::Deceased:
    case Kind::Household:
    case Kind::Kinship:
    case Kind::History:
        return true;
    }
    return true;
}

namespace {

constexpr double kSample = 20;

LegendEntry placementEntry(PlacementKind kind)
{
    LegendEntry entry{.kind = LegendEntry::Kind::Placement, .placement = kind};
    entry.letter = std::string(1, placementLetter(kind));
    Path house{.stroke = Role::BadgeLine, .fill = Role::BadgeFill, .width = Width::Hair};
    house.moveTo({-9, -5}).lineTo({0, -11}).lineTo({9, -5}).lineTo({9, 9}).lineTo({-9, 9}).close();
    entry.sample.push_back(std::move(house));
    return entry;
}

/// Placements along time: one that ended, one that goes on.
LegendEntry historyEntry()
{
    LegendEntry entry{.kind = LegendEntry::Kind::History};
    Path strip{.stroke = Role::BadgeLine, .fill = Role::BadgeFill, .width = Width::Thin};
    strip.moveTo({-4, -4}).lineTo({-20, -4}).lineTo({-20, 4}).lineTo({-4, 4}).close();
    strip.moveTo({20, -4}).lineTo({2, -4}).lineTo({2, 4}).lineTo({20, 4});
    entry.sample.push_back(std::move(strip));
    return entry;
}

LegendEntry markEntry(Mark mark)
{
    const Person sample{.gender = Gender::Man, .marks = {mark}};
    PersonSymbol drawn = makeSymbol(sample, {}, {});
    LegendEntry entry{.kind = LegendEntry::Kind::Mark, .mark = mark};
    entry.sample = std::move(drawn.paths);
    return entry;
}

LegendEntry shapeEntry(const PersonSymbol& symbol, NotationProfile profile)
{
    LegendEntry entry{.kind = LegendEntry::Kind::Shape, .shape = symbol.shape, .person = symbol.kind};
    if (symbol.kind == PersonKind::Person)
        entry.gender = symbol.gender;
    if (symbol.kind == PersonKind::Pregnancy && profile == NotationProfile::Nsgc)
        entry.letter = "P";
    entry.sample = symbolPaths(symbol.shape, kSample, false, isLoss(symbol.kind), profile);
    if (symbol.kind == PersonKind::UnknownPlaceholder) {
        dashOutline(entry.sample.front());
        entry.letter = "?";
    }
    if (symbol.kind == PersonKind::Abortion) {
        Path under{.stroke = Role::PersonLine, .width = Width::Thin};
        under.moveTo({-12, 12}).lineTo({12, 12});
        entry.sample.push_back(std::move(under));
    }
    return entry;
}

} // namespace

void collectPersonLegend(SceneContext& context)
{
    const NotationProfile profile = context.view.profile;
    for (const PersonSymbol& symbol : context.scene.persons) {
        context.addLegend(shapeEntry(symbol, profile));
        if (symbol.index)
            context.addLegend({.kind = LegendEntry::Kind::Index,
                .sample = symbolPaths(symbol.shape, kSample - 4, true, false, profile)});
        if (symbol.crossed && !isLoss(symbol.kind))
            context.addLegend({.kind = LegendEntry::Kind::Deceased,
                .sample = symbolPaths(SymbolShape::Square, kSample, false, true, profile)});
        for (const PlacementBadge& badge : symbol.badges)
            context.addLegend(placementEntry(badge.kind));
        if (const Person* person = context.person(symbol.id); context.view.showPlacements && hasStrip(*person))
            context.addLegend(historyEntry());
        for (const Mark mark : symbol.marks)
            context.addLegend(markEntry(mark));
    }
}

Scene buildScene(const Graph& graph, const ViewState& view, const Layout& layout)
{
    Scene scene;
    SceneContext context{graph, view, layout, scene};
    for (const Person& person : graph.persons)
        context.persons.emplace(person.id, &person);
    for (const ParentLink& link : graph.parentLinks)
        context.parentLinks[link.child].push_back(&link);
    for (const PlacedPerson& place : layout.persons) {
        const Person* person = context.person(place.id);
        if (person == nullptr)
            continue;
        context.symbols.emplace(place.id, scene.persons.size());
        scene.persons.push_back(makeSymbol(*person, view, place));
    }
    if (view.showHouseholds)
        drawHouseholds(context);
    drawCouples(context);
    drawChildren(context);
    backLabels(context);
    if (view.showTies)
        drawTies(context);
    collectPersonLegend(context);
    std::stable_sort(scene.legend.begin(), scene.legend.end(),
        [](const LegendEntry& a, const LegendEntry& b) { return a.kind < b.kind; });
    scene.bounds = boundsOfScene(scene);
    return scene;
}

const PersonSymbol* Scene::find(std::string_view id) const
{
    const auto it = std::find_if(persons.begin(), persons.end(), [&](const PersonSymbol& s) { return s.id == id; });
    return it == persons.end() ? nullptr : &*it;
}

const PersonSymbol* Scene::personAt(Point p) const
{
    const PersonSymbol* nearest = nullptr;
    double best = 0;
    for (const PersonSymbol& symbol : persons) {
        if (!symbol.hit.contains(p) && !symbol.labelBox.contains(p))
            continue;
        const double distance = std::hypot(symbol.centre.x - p.x, symbol.centre.y - p.y);
        if (nearest == nullptr || distance < best) {
            nearest = &symbol;
            best = distance;
        }
    }
    return nearest;
}

Id Scene::tieAt(Point p, double reach) const
{
    Id nearest;
    double best = reach;
    for (const TieShape& tie : tieShapes) {
        for (std::size_t i = 1; i < tie.course.size(); ++i) {
            const Point a = tie.course[i - 1];
            const Point b = tie.course[i];
            const double square = (b.x - a.x) * (b.x - a.x) + (b.y - a.y) * (b.y - a.y);
            const double along = square <= 0
                ? 0
                : std::clamp(((p.x - a.x) * (b.x - a.x) + (p.y - a.y) * (b.y - a.y)) / square, 0.0, 1.0);
            const double distance = std::hypot(p.x - a.x - along * (b.x - a.x), p.y - a.y - along * (b.y - a.y));
            if (distance <= best) {
                best = distance;
                nearest = tie.id;
            }
        }
    }
    return nearest;
}

} // namespace kudelma::genogram

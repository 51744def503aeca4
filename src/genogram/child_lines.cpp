// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "genogram/labels.h"
#include "genogram/scene_parts.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace kudelma::genogram {

namespace {

constexpr double kHop = 5;
/// Twins further apart than this get a roof instead of straight rafters.
constexpr double kWideTwins = 190;
constexpr double kRoofRise = 15;
constexpr double kAdoptedGap = 4;
constexpr double kBracketAside = 6;
constexpr double kBracketLip = 6;

struct Line
{
    Dash dash = Dash::Solid;
    Width width = Width::Thin;
    Role role = Role::ChildLine;
    bool doubled = false; // a dashed line runs beside the solid one: adopted
    int strength = 0;
};

Line lineOf(ParentKind kind, bool unconfirmed)
{
    switch (kind) {
    case ParentKind::Biological:
    case ParentKind::DonorConceived:
        if (unconfirmed)
            return {Dash::Dashed, Width::Thin, Role::ChildLine, false, 3};
        return {Dash::Solid, Width::Thin, Role::ChildLine, false, 4};
    case ParentKind::Adopted:
        return {Dash::Dashed, Width::Thin, Role::ChildLine, true, 2};
    case ParentKind::Foster:
    case ParentKind::Kinship:
        return {Dash::Dotted, Width::Normal, Role::FosterLine, false, 1};
    case ParentKind::Step:
    case ParentKind::Donor:
        break;
    }
    return {Dash::Sparse, Width::Thin, Role::ChildLine, false, 0};
}
struct Vertical
{
    double x;
    double top;
    double bottom;
};

struct Leg
{
    double x = 0;
    Line line{};
    std::vector<const PlacedLeg*> ends{}; // several for twins
};

class ChildDrawer
{
public:
    explicit ChildDrawer(SceneContext& context)
        : m_context(context)
    {
        for (const Union& couple : context.graph.unions)
            m_unions.insert(couple.id);
        for (const BirthSet& births : context.graph.birthSets)
            for (const Id& member : births.members)
                m_births.emplace(member, &births);
        for (const PlacedFamily& family : context.layout.families)
            for (const auto* buses : {&family.buses, &family.partnerLines})
                for (const PlacedBus& bus : *buses) {
                    // A stem that goes straight on into a leg is one line.
                    bool straight = false;
                    bool isDrawn = false;
                    for (const PlacedLeg& leg : bus.legs) {
                        if (buses == &family.buses && !leg.child.empty() && !context.isChildOf(leg.child, family))
                            continue;
                        isDrawn = true;
                        const bool under = leg.x == bus.stemX;
                        addVertical(leg.x, under ? bus.stemTop : bus.busY, leg.bottom);
                        straight = straight || under;
                    }
                    if (isDrawn && !straight)
                        addVertical(bus.stemX, bus.stemTop, bus.busY);
                }
        std::sort(
            m_verticals.begin(), m_verticals.end(), [](const Vertical& a, const Vertical& b) { return a.x < b.x; });
    }

    void run()
    {
        for (const PlacedFamily& family : m_context.layout.families) {
            if (!m_context.hasAll(family.partners))
                continue;
            for (const PlacedBus& bus : family.buses)
                drawBus(family, bus);
            for (const Id& child : family.unreached)
                drawUnreached(family, child);
        }
    }

private:
    void addVertical(double x, double top, double bottom)
    {
        if (bottom > top)
            m_verticals.push_back({x, top, bottom});
    }

    Path& add(Role role, Dash dash, Width width, const Id& owner)
    {
        Path path{.stroke = role, .dash = dash, .width = width, .owner = owner};
        m_context.scene.lines.push_back(std::move(path));
        return m_context.scene.lines.back();
    }

    ParentKind kindOf(const Id& child, const PlacedFamily& family, bool& unconfirmed) const
    {
        ParentKind kind = ParentKind::Biological;
        int weakest = 100;
        unconfirmed = false;
        const auto it = m_context.parentLinks.find(child);
        if (it == m_context.parentLinks.end())
            return kind;
        for (const ParentLink* link : it->second) {
            const auto& partners = family.partners;
            const bool byUnion = !link->unionId.empty() && link->unionId == family.id;
            const bool byParents = link->unionId.empty() || !m_unions.contains(family.id);
            if (!byUnion && (!byParents || std::find(partners.begin(), partners.end(), link->parent) == partners.end()))
                continue;
            const int strength = lineOf(link->kind, false).strength * 2 - (link->kind == ParentKind::DonorConceived);
            unconfirmed = unconfirmed || link->unconfirmed;
            if (strength < weakest) {
                weakest = strength;
                kind = link->kind;
            }
        }
        return kind;
    }

    /// Legs of a bus: twins share one, everybody else has one alone. Left to right.
    std::vector<Leg> legsOf(const PlacedFamily& family, const PlacedBus& bus)
    {
        std::vector<Leg> legs;
        std::map<const BirthSet*, std::size_t> sets;
        Line through = lineOf(ParentKind::Donor, false);
        for (const PlacedLeg& end : bus.legs) {
            if (end.child.empty() || !m_context.isChildOf(end.child, family))
                continue;
            bool unconfirmed = false;
            const ParentKind kind = kindOf(end.child, family, unconfirmed);
            const Line line = lineOf(kind, unconfirmed);
            if (line.strength > through.strength)
                through = line;
            const auto born = m_births.find(end.child);
            if (born != m_births.end() && !end.secondary) {
                const auto [known, isNew] = sets.emplace(born->second, legs.size());
                if (!isNew) {
                    legs[known->second].ends.push_back(&end);
                    continue;
                }
            }
            legs.push_back({double(end.x), line, {&end}});
        }
        for (const PlacedLeg& end : bus.legs)
            if (end.child.empty()) {
                // A bend carries what hangs further down; the strongest of those is good enough for its looks.
                bool unconfirmed = false;
                int under = 0;
                int here = 0; // of those under it: a layout may know more than this graph
                Line line = lineOf(ParentKind::Donor, false);
                for (const PlacedBus& other : family.buses)
                    for (const PlacedLeg& leg : other.legs)
                        if (!leg.child.empty() && leg.bottom > bus.legs.front().bottom) {
                            ++under;
                            if (!m_context.isChildOf(leg.child, family))
                                continue;
                            ++here;
                            const ParentKind kind = kindOf(leg.child, family, unconfirmed);
                            const Line mine = lineOf(kind, unconfirmed);
                            line = mine.strength > line.strength ? mine : line;
                        }
                if (under == 0 || here > 0)
                    legs.push_back({double(end.x), line, {&end}});
            }
        for (Leg& leg : legs) {
            if (leg.ends.size() < 2)
                continue;
            double low = leg.ends.front()->x;
            double high = low;
            for (const PlacedLeg* end : leg.ends) {
                low = std::min<double>(low, end->x);
                high = std::max<double>(high, end->x);
            }
            leg.x = (low + high) / 2;
        }
        std::stable_sort(legs.begin(), legs.end(), [](const Leg& a, const Leg& b) { return a.x < b.x; });
        return legs;
    }

    void drawBus(const PlacedFamily& family, const PlacedBus& bus)
    {
        const std::vector<Leg> legs = legsOf(family, bus);
        if (legs.empty())
            return;
        Line strongest = legs.front().line;
        for (const Leg& leg : legs)
            if (leg.line.strength > strongest.strength)
                strongest = leg.line;
        const Point fork{double(bus.stemX), double(bus.busY)};
        const double stemTop = family.partners.size() == 2 && !family.neighbours && &bus == &family.buses.front()
            ? outerHeight(family)
            : bus.stemTop;
        std::vector<const Leg*> left;
        std::vector<const Leg*> right;
        const Leg* under = nullptr;
        for (const Leg& leg : legs) {
            if (std::abs(leg.x - fork.x) < 0.5)
                under = &leg;
            else
                (leg.x < fork.x ? left : right).push_back(&leg);
        }
        std::reverse(left.begin(), left.end()); // outwards from the stem
        const bool bends = (left.empty() != right.empty()) && under == nullptr;
        if (!bends && fork.y > stemTop)
            strokeLine(strongest, {{fork.x, stemTop}, fork}, family.id);
        if (under != nullptr)
            drawLeg(*under, {fork}, family, bus);
        for (const auto* side : {&left, &right})
            drawSide(*side, fork, bends ? stemTop : fork.y, family, bus);
    }

    /// Horizontal pieces from the stem outwards. Each piece looks like the strongest line that runs along it; the
    /// outermost leg goes round the corner.
    void drawSide(const std::vector<const Leg*>& side, Point fork, double stemTop, const PlacedFamily& family,
        const PlacedBus& bus)
    {
        Point from = fork;
        for (std::size_t i = 0; i < side.size(); ++i) {
            Line line = side[i]->line;
            for (std::size_t k = i; k < side.size(); ++k)
                if (side[k]->line.strength > line.strength)
                    line = side[k]->line;
            const Point corner{side[i]->x, fork.y};
            std::vector<Point> points;
            if (i == 0 && stemTop < fork.y)
                points.push_back({fork.x, stemTop});
            points.push_back(from);
            const bool last = i + 1 == side.size();
            const bool same = line.strength == side[i]->line.strength;
            if (last && same) {
                drawLeg(*side[i], points, family, bus);
            } else {
                points.push_back(corner);
                strokeLine(line, points, family.id);
                drawLeg(*side[i], {corner}, family, bus);
            }
            from = corner;
        }
    }

    double outerHeight(const PlacedFamily& family) const { return m_context.symbol(family.partners[0])->centre.y; }

    /// Down to the child, or from the apex to each of the twins. lead: how the line came to the corner above.
    void drawLeg(const Leg& leg, std::vector<Point> lead, const PlacedFamily& family, const PlacedBus& bus)
    {
        const double y = bus.busY;
        if (leg.ends.size() == 1) {
            const PlacedLeg& end = *leg.ends.front();
            lead.push_back({leg.x, y});
            lead.push_back({leg.x, legBottom(end)});
            strokeLine(leg.line, lead, end.child.empty() ? family.id : end.child);
            decorate(end, family);
            return;
        }
        lead.push_back({leg.x, y});
        strokeLine(leg.line, lead, family.id);
        double low = leg.ends.front()->x;
        double high = low;
        double bottom = leg.ends.front()->bottom;
        for (const PlacedLeg* end : leg.ends) {
            low = std::min<double>(low, end->x);
            high = std::max<double>(high, end->x);
            bottom = std::min<double>(bottom, end->bottom);
        }
        const bool wide = high - low > kWideTwins;
        for (const PlacedLeg* end : leg.ends) {
            std::vector<Point> rafter{{leg.x, y}};
            if (wide)
                rafter.push_back({double(end->x), y + kRoofRise});
            rafter.push_back({double(end->x), legBottom(*end)});
            Path& path = add(leg.line.role, leg.line.dash, leg.line.width, end->child);
            path.segments = roundedLine(rafter, 1);
            if (!wide && end->x > leg.x)
                moveYear(end->child);
            decorate(*end, family);
        }
        const BirthSet& births = *m_births.at(leg.ends.front()->child);
        LegendEntry entry{.kind = LegendEntry::Kind::Twins, .zygosity = births.zygosity};
        Path sample{.stroke = Role::ChildLine, .width = Width::Thin};
        sample.moveTo({-14, 10}).lineTo({0, -10}).lineTo({14, 10});
        if (births.zygosity == Zygosity::Identical) {
            const double part = 0.55;
            const double barY = wide ? y + kRoofRise * part : y + (bottom - y) * part;
            Path& bar = add(leg.line.role, Dash::Solid, leg.line.width, family.id);
            bar.moveTo({leg.x + (low - leg.x) * part, barY}).lineTo({leg.x + (high - leg.x) * part, barY});
            sample.moveTo({-7, 0}).lineTo({7, 0});
        }
        entry.sample.push_back(std::move(sample));
        m_context.addLegend(std::move(entry));
    }

    /// A slanting line comes from the upper left, where the year of birth stands: it moves to the other side.
    void moveYear(const Id& person)
    {
        const auto it = m_context.symbols.find(person);
        if (it == m_context.symbols.end())
            return;
        PersonSymbol& symbol = m_context.scene.persons[it->second];
        for (Label& label : symbol.labels) {
            if (label.style != TextStyle::Year || label.align != TextAlign::Right || !symbol.deathYear.empty())
                continue;
            label.align = TextAlign::Left;
            label.box.x = 2 * symbol.centre.x - label.box.right();
        }
    }

    /// Where the line meets the symbol: a second parent's line arrives beside the middle, on the curve of a circle.
    double legBottom(const PlacedLeg& end) const
    {
        const PersonSymbol* child = end.child.empty() ? nullptr : m_context.symbol(end.child);
        if (child == nullptr)
            return end.bottom;
        const double aside = std::abs(end.x - child->centre.x);
        const double half = child->size / 2 + (child->index ? 4 : 0);
        switch (child->shape) {
        case SymbolShape::Circle:
            return child->centre.y - std::sqrt(std::max(0.0, half * half - aside * aside));
        case SymbolShape::Diamond:
        case SymbolShape::DashedDiamond:
            return child->centre.y - (reachOf(*child, 0, 1) - aside);
        case SymbolShape::Square:
        case SymbolShape::Triangle:
        case SymbolShape::Paw:
        case SymbolShape::RoundedSquare:
        case SymbolShape::Hexagon:
            break;
        }
        return child->centre.y - half;
    }

    /// What words and signs a line of descent has beside it.
    void decorate(const PlacedLeg& end, const PlacedFamily& family)
    {
        const PersonSymbol* child = end.child.empty() ? nullptr : m_context.symbol(end.child);
        if (child == nullptr)
            return;
        bool unconfirmed = false;
        const ParentKind kind = kindOf(end.child, family, unconfirmed);
        LegendEntry entry{.kind = LegendEntry::Kind::Link, .parent = kind};
        const Line line = lineOf(kind, false);
        Path sample{.stroke = line.role, .dash = line.dash, .width = line.width};
        sample.moveTo({0, -12}).lineTo({0, 12});
        if (line.doubled) {
            Path second{.stroke = line.role, .width = line.width};
            second.moveTo({kAdoptedGap, -12}).lineTo({kAdoptedGap, 12});
            entry.sample.push_back(std::move(second));
        }
        entry.sample.push_back(std::move(sample));
        m_context.addLegend(std::move(entry));
        std::vector<LabelPart> parts;
        if (kind == ParentKind::DonorConceived)
            parts.push_back({.kind = LabelPart::Kind::Donor});
        if (unconfirmed)
            parts.push_back({.kind = LabelPart::Kind::Question});
        const Period period = periodOf(end.child, family);
        if (kind == ParentKind::Adopted || kind == ParentKind::Foster || kind == ParentKind::Kinship)
            parts.push_back({.kind = LabelPart::Kind::ParentKind, .parent = kind, .text = periodText(period)});
        if (!parts.empty()) {
            const double height = lineHeight(fontSize(TextStyle::LinkLabel, m_context.view.textPercent));
            const bool leftSide = end.secondary && end.x < child->centre.x;
            const double y = child->cell.y - height + 1;
            const double x = leftSide ? end.x - 64 : end.x + 4;
            m_context.scene.labels.push_back({.parts = std::move(parts),
                .box = {x, y, 60, height},
                .align = leftSide ? TextAlign::Right : TextAlign::Left,
                .style = TextStyle::LinkLabel,
                .role = Role::QuietText,
                .owner = end.child});
        }
        if (kind == ParentKind::Adopted)
            drawBrackets(*child);
    }

    Period periodOf(const Id& child, const PlacedFamily& family) const
    {
        const auto it = m_context.parentLinks.find(child);
        if (it == m_context.parentLinks.end())
            return {};
        for (const ParentLink* link : it->second)
            if (std::find(family.partners.begin(), family.partners.end(), link->parent) != family.partners.end()
                && (link->unionId.empty() || link->unionId == family.id))
                return link->period;
        return {};
    }

    void drawBrackets(const PersonSymbol& child)
    {
        const double half = child.size / 2 + kBracketAside;
        Path& path = add(Role::PersonLine, Dash::Solid, Width::Thin, child.id);
        for (const double side : {-1.0, 1.0}) {
            const double x = child.centre.x + side * half;
            path.moveTo({x - side * kBracketLip, child.centre.y - half + 2});
            path.lineTo({x, child.centre.y - half + 2}).lineTo({x, child.centre.y + half - 2});
            path.lineTo({x - side * kBracketLip, child.centre.y + half - 2});
        }
    }

    void drawUnreached(const PlacedFamily& family, const Id& child)
    {
        const PersonSymbol* to = m_context.symbol(child);
        const PersonSymbol* from = family.partners.empty() ? nullptr : m_context.symbol(family.partners.front());
        if (to == nullptr || from == nullptr || !m_context.isChildOf(child, family))
            return;
        bool unconfirmed = false;
        const ParentKind kind = kindOf(child, family, unconfirmed);
        const Line line = lineOf(kind, unconfirmed);
        const double top = std::min(from->cell.y, to->cell.y) - 40;
        Path& path = add(line.role, line.dash, line.width, child);
        path.moveTo({from->centre.x, from->centre.y - reachOf(*from, 0, 1)});
        path.cubicTo({from->centre.x, top}, {to->centre.x, top}, {to->centre.x, to->centre.y - reachOf(*to, 0, 1)});
    }

    void strokeLine(const Line& line, const std::vector<Point>& points, const Id& owner)
    {
        add(line.role, line.dash, line.width, owner).segments = withHops(points);
        if (!line.doubled)
            return;
        std::vector<Point> beside = points;
        for (Point& p : beside) {
            p.x += kAdoptedGap;
            p.y += kAdoptedGap;
        }
        beside.back().y = points.back().y;
        if (beside.size() > 1 && beside[0].x == beside[1].x)
            beside.front().y = points.front().y;
        add(line.role, Dash::Solid, Width::Hair, owner).segments = withHops(beside);
    }

    /// The line with rounded corners, and a small arc wherever its horizontal pieces pass another family's vertical.
    std::vector<Segment> withHops(const std::vector<Point>& points) const
    {
        std::vector<Segment> segments = roundedLine(points, kLineCorner);
        std::vector<Segment> result;
        Point here;
        for (const Segment& segment : segments) {
            if (segment.kind == Segment::Kind::Line && std::abs(segment.to.y - here.y) < 0.01)
                hopAlong(here, segment.to, result);
            result.push_back(segment);
            here = segment.to;
        }
        return result;
    }

    void hopAlong(Point from, Point to, std::vector<Segment>& result) const
    {
        const double low = std::min(from.x, to.x) + kHop + 1;
        const double high = std::max(from.x, to.x) - kHop - 1;
        std::vector<double> places;
        const auto first = std::lower_bound(
            m_verticals.begin(), m_verticals.end(), low, [](const Vertical& v, double x) { return v.x < x; });
        for (auto it = first; it != m_verticals.end() && it->x <= high; ++it)
            if (it->top < from.y - 1 && it->bottom > from.y + 1 && (places.empty() || it->x - places.back() > 2 * kHop))
                places.push_back(it->x);
        const double way = to.x > from.x ? 1 : -1;
        if (way < 0)
            std::reverse(places.begin(), places.end());
        constexpr double kHandle = 1.25;
        for (const double x : places) {
            const Point in{x - way * kHop, from.y};
            const Point out{x + way * kHop, from.y};
            result.push_back({Segment::Kind::Line, in, {}, {}});
            result.push_back(
                {Segment::Kind::Cubic, out, {in.x, in.y - kHop * kHandle}, {out.x, out.y - kHop * kHandle}});
        }
    }

    SceneContext& m_context;
    std::set<std::string_view> m_unions{};
    std::map<std::string_view, const BirthSet*> m_births{};
    std::vector<Vertical> m_verticals{};
};

} // namespace

void drawChildren(SceneContext& context)
{
    ChildDrawer(context).run();
}

} // namespace kudelma::genogram

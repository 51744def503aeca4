// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "genogram/labels.h"
#include "genogram/scene_parts.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace kudelma::genogram {

namespace {

constexpr double kSlashHeight = 9;
constexpr double kSlashLean = 4;
constexpr double kSlashGap = 6;
constexpr double kDoubleLine = 2.5;
constexpr double kBridgeAside = 15;
constexpr double kBridgeStep = 4;

struct Bond
{
    Dash dash;
    Width width;
};

Bond bondLine(UnionStatus status)
{
    switch (status) {
    case UnionStatus::Married:
    case UnionStatus::Registered:
        return {Dash::Solid, Width::Normal};
    case UnionStatus::Engaged:
    case UnionStatus::Cohabiting:
    case UnionStatus::LivingApart:
        return {Dash::Dashed, Width::Normal};
    case UnionStatus::Dating:
    case UnionStatus::Brief:
        return {Dash::Dotted, Width::Normal};
    case UnionStatus::Unspecified:
    case UnionStatus::Separated:
    case UnionStatus::Divorced:
    case UnionStatus::Widowed:
    case UnionStatus::Reunited:
        break;
    }
    return {Dash::Solid, Width::Hair};
}

class CoupleDrawer
{
public:
    explicit CoupleDrawer(SceneContext& context)
        : m_context(context)
    {
        for (const Union& couple : context.graph.unions)
            m_unions.emplace(couple.id, &couple);
        for (const ParentLink& link : context.graph.parentLinks)
            if (link.kind == ParentKind::Biological)
                m_parents[link.child].push_back(link.parent);
    }

    void run()
    {
        for (const PlacedFamily& family : m_context.layout.families) {
            if (family.partners.size() != 2 && family.partnerLines.empty())
                continue;
            const auto couple = m_unions.find(family.id);
            // A layout may know more than this graph (familyAt): two people are no couple yet.
            const bool isCouple = couple != m_unions.end() || m_context.hasChildOf(family);
            if (isCouple && m_context.hasAll(family.partners))
                drawCouple(family, couple == m_unions.end() ? nullptr : couple->second);
        }
    }

private:
    Path& add(Role role, Dash dash, Width width, const Id& owner)
    {
        Path path{.stroke = role, .dash = dash, .width = width, .owner = owner};
        m_context.scene.lines.push_back(std::move(path));
        return m_context.scene.lines.back();
    }

    void drawCouple(const PlacedFamily& family, const Union* couple)
    {
        const UnionStatus status = couple != nullptr ? bondOf(*couple) : UnionStatus::Unspecified;
        const Bond bond = bondLine(status);
        const bool related = family.partners.size() == 2 && shareAncestor(family.partners[0], family.partners[1]);
        std::vector<std::vector<Point>> strokes;
        Point slashAt{static_cast<double>(family.stemX), static_cast<double>(family.lineY)};
        if (family.partners.size() == 2)
            strokes.push_back(coupleLine(family, slashAt));
        for (const PlacedBus& bus : family.partnerLines) {
            for (const PlacedLeg& leg : bus.legs)
                strokes.push_back({{double(bus.stemX), double(bus.stemTop)}, {double(bus.stemX), double(bus.busY)},
                    {double(leg.x), double(bus.busY)}, {double(leg.x), double(leg.bottom)}});
            if (family.partners.size() < 2)
                slashAt = {(bus.stemX + bus.legs.front().x) / 2.0, double(bus.busY)};
        }
        for (const auto& points : strokes) {
            for (const double aside : related ? std::vector<double>{-kDoubleLine, kDoubleLine} : std::vector{0.0}) {
                std::vector<Point> moved = points;
                for (Point& p : moved)
                    p.y += aside;
                add(Role::UnionLine, bond.dash, bond.width, family.id).segments = roundedLine(moved, kLineCorner);
            }
        }
        if (related)
            m_context.addLegend({.kind = LegendEntry::Kind::Kinship});
        if (couple == nullptr)
            return;
        LegendEntry entry{.kind = LegendEntry::Kind::Union, .status = status};
        Path sample{.stroke = Role::UnionLine, .dash = bond.dash, .width = bond.width};
        sample.moveTo({-20, 0}).lineTo({20, 0});
        entry.sample.push_back(std::move(sample));
        m_context.addLegend(std::move(entry));
        const bool hasStem = !family.buses.empty();
        drawSlashes(*couple, family.neighbours && hasStem ? Point{slashAt.x - 12, slashAt.y} : slashAt, family.id);
        if (m_context.view.showUnionDates && family.partners.size() == 2)
            labelUnion(*couple, family);
    }

    std::vector<Point> coupleLine(const PlacedFamily& family, Point& slashAt)
    {
        const PersonSymbol& left = *m_context.symbol(family.partners[0]);
        const PersonSymbol& right = *m_context.symbol(family.partners[1]);
        if (family.neighbours) {
            const Point from{left.centre.x + reachOf(left, 1, 0), left.centre.y};
            const Point to{right.centre.x - reachOf(right, 1, 0), right.centre.y};
            const double x = family.stemX;
            slashAt = {x, family.lineY + 0.0};
            return {from, {x, from.y}, {x, to.y}, to};
        }
        // Over the heads of those in between; the outer partner is met from the side where the stem goes down.
        const bool rightIsOuter = std::abs(family.stemX - right.centre.x) < std::abs(family.stemX - left.centre.x);
        const PersonSymbol& inner = rightIsOuter ? left : right;
        const PersonSymbol& outer = rightIsOuter ? right : left;
        const double way = rightIsOuter ? 1 : -1;
        int& used = m_bridgesFrom[{inner.id, rightIsOuter}];
        const double aside = std::max(kBridgeAside - kBridgeStep * used++, 3.0);
        const double x = inner.centre.x + way * aside;
        const double rise = inner.shape == SymbolShape::Circle
            ? std::sqrt(std::max(0.0, inner.size * inner.size / 4 - aside * aside))
            : reachOf(inner, 0, 1);
        const double stem = family.stemX;
        slashAt = {stem - way * 22, double(family.lineY)};
        return {{x, inner.centre.y - rise}, {x, double(family.lineY)}, {stem, double(family.lineY)},
            {stem, outer.centre.y}, {outer.centre.x - way * reachOf(outer, 1, 0), outer.centre.y}};
    }

    void drawSlashes(const Union& couple, Point middle, const Id& owner)
    {
        bool separated = false;
        bool divorced = false;
        bool reunited = false;
        for (const UnionEvent& event : couple.history) {
            separated = separated || event.status == UnionStatus::Separated;
            divorced = divorced || event.status == UnionStatus::Divorced;
            reunited = reunited || event.status == UnionStatus::Reunited;
        }
        if (!separated && !divorced)
            return;
        const int count = divorced ? 2 : 1;
        Path slashes{.stroke = Role::UnionLine, .width = Width::Normal, .owner = owner};
        for (int i = 0; i < count; ++i) {
            const double x = middle.x + (i - (count - 1) / 2.0) * kSlashGap;
            slashes.moveTo({x - kSlashLean, middle.y + kSlashHeight});
            slashes.lineTo({x + kSlashLean, middle.y - kSlashHeight});
        }
        if (reunited) {
            slashes.moveTo({middle.x - kSlashHeight, middle.y - kSlashHeight});
            slashes.lineTo({middle.x + kSlashHeight, middle.y + kSlashHeight});
        }
        LegendEntry entry{.kind = LegendEntry::Kind::Ending,
            .status = reunited ? UnionStatus::Reunited
                : divorced     ? UnionStatus::Divorced
                               : UnionStatus::Separated};
        Path sample{.stroke = Role::UnionLine};
        sample.moveTo({-20, 0}).lineTo({20, 0});
        entry.sample.push_back(std::move(sample));
        Path shifted = slashes;
        for (Segment& segment : shifted.segments) {
            segment.to.x -= middle.x;
            segment.to.y -= middle.y;
        }
        entry.sample.push_back(std::move(shifted));
        m_context.addLegend(std::move(entry));
        m_context.scene.lines.push_back(std::move(slashes));
    }

    void labelUnion(const Union& couple, const PlacedFamily& family)
    {
        const UnionWords words = unionWords(couple);
        const int percent = m_context.view.textPercent;
        const double height = lineHeight(fontSize(TextStyle::UnionLabel, percent));
        const PersonSymbol& left = *m_context.symbol(family.partners[0]);
        const PersonSymbol& right = *m_context.symbol(family.partners[1]);
        std::vector<std::vector<LabelPart>> lines;
        if (family.neighbours) {
            for (const auto* events : {&words.bonds, &words.endings})
                if (!events->empty())
                    lines.push_back(*events);
        } else {
            lines.push_back(words.bonds);
            lines.back().insert(lines.back().end(), words.endings.begin(), words.endings.end());
        }
        double x = left.centre.x + left.size / 2;
        double width = right.centre.x - right.size / 2 - x;
        TextAlign align = TextAlign::Centre;
        if (!family.neighbours) {
            const bool rightIsOuter = family.stemX > (left.centre.x + right.centre.x) / 2;
            x = rightIsOuter ? left.centre.x + 30 : family.stemX + 6;
            width = (rightIsOuter ? family.stemX - 6 : right.centre.x - 30) - x;
            align = rightIsOuter ? TextAlign::Right : TextAlign::Left;
        }
        double y = family.lineY - 5 - height * static_cast<double>(lines.size());
        if (family.neighbours && !words.endings.empty())
            y -= 4; // the slashes reach up
        for (auto& parts : lines) {
            if (!parts.empty())
                m_context.scene.labels.push_back({.parts = std::move(parts),
                    .box = {x, y, width, height},
                    .align = align,
                    .style = TextStyle::UnionLabel,
                    .role = Role::QuietText,
                    .onPaper = !family.neighbours,
                    .owner = family.id});
            y += height;
        }
    }

    bool shareAncestor(std::string_view a, std::string_view b) const
    {
        const std::set<std::string_view> mine = ancestors(a);
        for (const std::string_view other : ancestors(b))
            if (mine.contains(other))
                return true;
        return false;
    }

    /// By blood, up to kAncestorLimit of them; the person too.
    std::set<std::string_view> ancestors(std::string_view person) const
    {
        constexpr std::size_t kAncestorLimit = 64;
        std::set<std::string_view> found{person};
        std::vector<std::string_view> open{person};
        for (std::size_t i = 0; i < open.size() && open.size() < kAncestorLimit; ++i) {
            const auto it = m_parents.find(open[i]);
            if (it == m_parents.end())
                continue;
            for (const std::string_view parent : it->second)
                if (found.insert(parent).second)
                    open.push_back(parent);
        }
        return found;
    }

    SceneContext& m_context;
    std::map<std::string_view, const Union*> m_unions{};
    std::map<std::string_view, std::vector<std::string_view>> m_parents{};
    std::map<std::pair<Id, bool>, int> m_bridgesFrom{};
};

} // namespace

void drawCouples(SceneContext& context)
{
    CoupleDrawer(context).run();
}

} // namespace kudelma::genogram

// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "genogram/labels.h"
#include "genogram/scene_parts.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace kudelma::genogram {

namespace {

constexpr double kMargin = 7;
constexpr double kStep = 3; // hulls of several households around one person stand inside one another
constexpr double kHullCorner = 16;
constexpr double kLaneHeight = 22;
constexpr double kShaftWidth = 34;
constexpr double kStepAtLeast = 26;
/// Members further apart than this get hulls of their own with the same name: a long corridor reads as a wall.
constexpr double kFarApart = 760;
/// A household of more people than this is drawn around each of them alone.
constexpr std::size_t kJoinUpTo = 60;

/// Outline of a union of rectangles, traced on the grid of their edges. Each loop is closed; holes come too.
class Outline
{
public:
    explicit Outline(const std::vector<Rect>& rects)
    {
        for (const Rect& r : rects) {
            m_xs.insert(m_xs.end(), {r.x, r.right()});
            m_ys.insert(m_ys.end(), {r.y, r.bottom()});
        }
        tidy(m_xs);
        tidy(m_ys);
        m_width = m_xs.size() - 1;
        m_height = m_ys.size() - 1;
        m_inside.assign(m_width * m_height, false);
        for (const Rect& r : rects) {
            const std::size_t x0 = indexOf(m_xs, r.x);
            const std::size_t x1 = indexOf(m_xs, r.right());
            const std::size_t y0 = indexOf(m_ys, r.y);
            const std::size_t y1 = indexOf(m_ys, r.bottom());
            for (std::size_t y = y0; y < y1; ++y)
                for (std::size_t x = x0; x < x1; ++x)
                    m_inside[y * m_width + x] = true;
        }
    }

    std::vector<std::vector<Point>> loops() const
    {
        // Edges run with the inside on their right; at a corner where two loops touch, turn right.
        struct Edge
        {
            int dx;
            int dy;
        };
        constexpr Edge kWays[]{{1, 0}, {0, 1}, {-1, 0}, {0, -1}};
        const std::size_t stride = m_width + 1;
        std::vector<std::uint8_t> edges(stride * (m_height + 1), 0);
        const auto inside = [&](std::ptrdiff_t x, std::ptrdiff_t y) {
            return x >= 0 && y >= 0 && x < std::ssize(m_xs) - 1 && y < std::ssize(m_ys) - 1
                && m_inside[static_cast<std::size_t>(y) * m_width + static_cast<std::size_t>(x)];
        };
        for (std::ptrdiff_t y = 0; y <= static_cast<std::ptrdiff_t>(m_height); ++y)
            for (std::ptrdiff_t x = 0; x <= static_cast<std::ptrdiff_t>(m_width); ++x) {
                std::uint8_t& out = edges[static_cast<std::size_t>(y) * stride + static_cast<std::size_t>(x)];
                if (inside(x, y) && !inside(x, y - 1))
                    out |= 1U;
                if (inside(x - 1, y) && !inside(x, y))
                    out |= 2U;
                if (inside(x - 1, y - 1) && !inside(x - 1, y))
                    out |= 4U;
                if (inside(x, y - 1) && !inside(x - 1, y - 1))
                    out |= 8U;
            }
        std::vector<std::vector<Point>> result;
        for (std::size_t start = 0; start < edges.size(); ++start) {
            while (edges[start] != 0) {
                std::vector<Point> loop;
                std::size_t at = start;
                int way = -1;
                do {
                    const int next = pick(edges[at], way);
                    if (next < 0)
                        break;
                    edges[at] = static_cast<std::uint8_t>(edges[at] & ~(1U << next));
                    if (next != way)
                        loop.push_back({m_xs[at % stride], m_ys[at / stride]});
                    way = next;
                    at = static_cast<std::size_t>(static_cast<std::ptrdiff_t>(at) + kWays[way].dx
                        + kWays[way].dy * static_cast<std::ptrdiff_t>(stride));
                } while (at != start);
                if (loop.size() >= 4)
                    result.push_back(std::move(loop));
            }
        }
        return result;
    }

private:
    static int pick(unsigned edges, int way)
    {
        const int order[]{way < 0 ? 0 : (way + 1) % 4, way < 0 ? 1 : way, way < 0 ? 2 : (way + 3) % 4, 3};
        for (int i = 0; i < (way < 0 ? 4 : 3); ++i)
            if ((edges >> order[i] & 1U) != 0)
                return order[i];
        return -1;
    }

    static void tidy(std::vector<double>& values)
    {
        std::sort(values.begin(), values.end());
        values.erase(std::unique(values.begin(), values.end()), values.end());
    }

    static std::size_t indexOf(const std::vector<double>& values, double value)
    {
        return static_cast<std::size_t>(std::lower_bound(values.begin(), values.end(), value) - values.begin());
    }

    std::vector<double> m_xs{};
    std::vector<double> m_ys{};
    std::size_t m_width = 0;
    std::size_t m_height = 0;
    std::vector<bool> m_inside{};
};

class HouseholdDrawer
{
public:
    explicit HouseholdDrawer(SceneContext& context)
        : m_context(context)
    {
        for (const PersonSymbol& symbol : context.scene.persons)
            m_all.push_back(&symbol);
        std::stable_sort(m_all.begin(), m_all.end(),
            [](const PersonSymbol* a, const PersonSymbol* b) { return a->centre.x < b->centre.x; });
    }

    void run()
    {
        std::vector<const Household*> households;
        for (const Household& household : m_context.graph.households)
            households.push_back(&household);
        std::stable_sort(
            households.begin(), households.end(), [](const Household* a, const Household* b) { return a->id < b->id; });
        for (const Household* household : households)
            draw(*household);
    }

private:
    void draw(const Household& household)
    {
        std::vector<const PersonSymbol*> members;
        for (const HouseholdMember& member : household.members)
            if (const PersonSymbol* symbol = m_context.symbol(member.person);
                symbol != nullptr && std::find(members.begin(), members.end(), symbol) == members.end())
                members.push_back(symbol);
        if (members.size() < 2)
            return;
        std::stable_sort(members.begin(), members.end(), [](const PersonSymbol* a, const PersonSymbol* b) {
            return std::pair(a->centre.y, a->centre.x) < std::pair(b->centre.y, b->centre.x);
        });
        std::vector<Rect> rects;
        for (const PersonSymbol* member : members)
            rects.push_back(cellOf(*member));
        std::vector<std::vector<Point>> loops;
        if (members.size() <= kJoinUpTo) {
            join(members, rects);
            loops = Outline(rects).loops();
        } else {
            for (const Rect& r : rects)
                loops.push_back({{r.x, r.y}, {r.right(), r.y}, {r.right(), r.bottom()}, {r.x, r.bottom()}});
        }
        HouseholdShape shape{.id = household.id};
        for (const auto& loop : loops) {
            Path path{.stroke = Role::HouseholdLine,
                .fill = Role::HouseholdFill,
                .dash = Dash::Dashed,
                .width = Width::Thin,
                .owner = household.id};
            path.segments = roundedLine(loop, kHullCorner, true);
            const Rect bounds = boundsOf(path);
            shape.bounds = shape.parts == 0 ? bounds : unite(shape.bounds, bounds);
            ++shape.parts;
            labelLoop(household, loop);
            m_context.scene.households.push_back(std::move(path));
        }
        m_context.scene.householdShapes.push_back(shape);
        LegendEntry entry{.kind = LegendEntry::Kind::Household};
        Path sample{
            .stroke = Role::HouseholdLine, .fill = Role::HouseholdFill, .dash = Dash::Dashed, .width = Width::Thin};
        sample.segments = roundedLine({{-20, -10}, {20, -10}, {20, 10}, {-20, 10}}, 7, true);
        entry.sample.push_back(std::move(sample));
        m_context.addLegend(std::move(entry));
    }

    /// Who is there for a part of the time only.
    std::string sharesOf(const Household& household) const
    {
        std::string shares;
        for (const HouseholdMember& member : household.members) {
            const Person* person = m_context.person(member.person);
            if (person == nullptr || member.share.empty())
                continue;
            shares += (shares.empty() ? "" : ", ") + person->name + ' ' + member.share;
        }
        return shares;
    }

    /// The name stands on the lowest edge that is long enough, where no lines come in; every part of a household has
    /// it.
    void labelLoop(const Household& household, const std::vector<Point>& loop)
    {
        const std::string shares = sharesOf(household);
        if (household.label.empty() && shares.empty())
            return;
        const int size = fontSize(TextStyle::Household, m_context.view.textPercent);
        const double wanted = estimateTextWidth(household.label, size) + 2 * kHullCorner;
        Point labelAt;
        double longest = 0;
        for (std::size_t i = 0; i < loop.size(); ++i) {
            const Point a = loop[i];
            const Point b = loop[(i + 1) % loop.size()];
            const double length = a.x - b.x;
            if (a.y != b.y || length <= 0)
                continue;
            const bool better = (length >= wanted) != (longest >= wanted) ? length >= wanted
                : length >= wanted                                        ? a.y > labelAt.y
                                                                          : length > longest;
            if (better) {
                longest = length;
                labelAt = b;
            }
        }
        const double height = lineHeight(size);
        const std::vector<std::string> lines
            = wrapLabel(household.label, size, static_cast<int>(longest - 2 * kHullCorner), 1);
        const auto write = [&](std::string text, double y) {
            Label label{.box = {labelAt.x + kHullCorner, y, longest - 2 * kHullCorner, height},
                .align = TextAlign::Left,
                .style = TextStyle::Household,
                .role = Role::QuietText,
                .onPaper = true,
                .owner = household.id};
            label.parts.push_back({.text = std::move(text)});
            m_context.scene.labels.push_back(std::move(label));
        };
        const double top = labelAt.y - std::min(height / 2, kMargin); // no higher than the words of the people end
        if (!lines.empty())
            write(lines.front(), top);
        if (!shares.empty())
            write(shares, lines.empty() ? top : top + height);
    }

    Rect cellOf(const PersonSymbol& symbol)
    {
        ++m_hullsAround[symbol.id];
        return hullOf(symbol);
    }

    /// Adds corridors between members: along the row where nobody else stands in between, and through the space
    /// between rows. What cannot be reached stays a part of its own.
    void join(const std::vector<const PersonSymbol*>& members, std::vector<Rect>& rects)
    {
        std::vector<std::size_t> group(members.size());
        for (std::size_t i = 0; i < group.size(); ++i)
            group[i] = i;
        struct Reach
        {
            double length;
            std::size_t a;
            std::size_t b;
        };
        std::vector<Reach> ways;
        for (std::size_t a = 0; a < members.size(); ++a)
            for (std::size_t b = a + 1; b < members.size(); ++b)
                ways.push_back({std::abs(members[a]->centre.x - members[b]->centre.x)
                        + 2 * std::abs(members[a]->centre.y - members[b]->centre.y),
                    a, b});
        std::stable_sort(ways.begin(), ways.end(), [](const Reach& a, const Reach& b) { return a.length < b.length; });
        for (const Reach& way : ways) {
            if (group[way.a] == group[way.b] || way.length > kFarApart)
                continue;
            const std::vector<Rect> corridor = corridorBetween(*members[way.a], *members[way.b], members);
            if (corridor.empty())
                continue;
            rects.insert(rects.end(), corridor.begin(), corridor.end());
            const std::size_t from = group[way.b];
            std::replace(group.begin(), group.end(), from, group[way.a]);
        }
    }

    std::vector<Rect> corridorBetween(
        const PersonSymbol& a, const PersonSymbol& b, const std::vector<const PersonSymbol*>& members) const
    {
        const PersonSymbol& left = a.centre.x <= b.centre.x ? a : b;
        const PersonSymbol& right = a.centre.x <= b.centre.x ? b : a;
        if (a.centre.y == b.centre.y) {
            const double top = std::max(a.cell.y, b.cell.y) - kMargin;
            const double bottom = std::min(a.cell.bottom(), b.cell.bottom()) + kMargin;
            const Rect straight{left.centre.x, top, right.centre.x - left.centre.x, bottom - top};
            if (isFree(straight, members))
                return {straight};
            // Over the heads of those in between, where the lines run.
            const double y = std::min(a.cell.y, b.cell.y) - kMargin - kLaneHeight;
            const Rect lane{left.centre.x, y, right.centre.x - left.centre.x, kLaneHeight};
            const Rect riseLeft{left.centre.x - kShaftWidth / 2, y, kShaftWidth, left.centre.y - y};
            const Rect riseRight{right.centre.x - kShaftWidth / 2, y, kShaftWidth, right.centre.y - y};
            if (isFree(lane, members))
                return {lane, riseLeft, riseRight};
            return {};
        }
        const PersonSymbol& upper = a.centre.y < b.centre.y ? a : b;
        const PersonSymbol& lower = a.centre.y < b.centre.y ? b : a;
        // Straight down where both stand over one another, else along a lane just above the lower row.
        const Rect top = hullOf(upper);
        const Rect foot = hullOf(lower);
        const double low = std::max(top.x, foot.x);
        const double high = std::min(top.right(), foot.right());
        if (high - low >= kShaftWidth) {
            // Edges that differ by little become one: a small step in a hull looks like a slip of the pen.
            const double from = std::abs(top.x - foot.x) < kStepAtLeast ? std::min(top.x, foot.x) : low;
            const double to
                = std::abs(top.right() - foot.right()) < kStepAtLeast ? std::max(top.right(), foot.right()) : high;
            for (const auto& [x, end] : {std::pair(from, to), std::pair(low, high)}) {
                const Rect shaft{x, top.y, end - x, foot.bottom() - top.y};
                if (isFree(shaft, members))
                    return {shaft};
            }
        }
        const double laneY = foot.y - kLaneHeight / 2;
        const Rect fall{upper.centre.x - kShaftWidth / 2, upper.centre.y, kShaftWidth, foot.y - upper.centre.y};
        const double from = std::min(fall.x, foot.x);
        const double to = std::max(fall.right(), foot.right());
        const Rect lane{from, laneY, to - from, foot.y - laneY + 1};
        if (isFree(fall, members) && isFree(lane, members))
            return {fall, lane};
        return {};
    }

    /// The cell with the margin that this household keeps around it.
    Rect hullOf(const PersonSymbol& symbol) const
    {
        const auto it = m_hullsAround.find(symbol.id);
        const int inner = it == m_hullsAround.end() ? 0 : std::clamp(it->second - 1, 0, 2);
        return grown(symbol.cell, kMargin - kStep * inner);
    }

    /// Nobody who is not of the household stands there.
    bool isFree(const Rect& rect, const std::vector<const PersonSymbol*>& members) const
    {
        const auto first = std::lower_bound(m_all.begin(), m_all.end(), rect.x - kWidest,
            [](const PersonSymbol* symbol, double x) { return symbol->centre.x < x; });
        for (auto it = first; it != m_all.end() && (*it)->centre.x < rect.right() + kWidest; ++it)
            if ((*it)->cell.intersects(rect) && std::find(members.begin(), members.end(), *it) == members.end())
                return false;
        return true;
    }

    /// Half of the widest cell, at the largest text.
    static constexpr double kWidest = 200;

    SceneContext& m_context;
    std::vector<const PersonSymbol*> m_all{};
    std::map<Id, int> m_hullsAround{};
};

} // namespace

void drawHouseholds(SceneContext& context)
{
    HouseholdDrawer(context).run();
}

} // namespace kudelma::genogram

// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "genogram/labels.h"
#include "genogram/scene_parts.h"
#include "genogram/tie_course.h"
#include "genogram/tie_labels.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace kudelma::genogram {

namespace {

constexpr double kClear = 5; // between the outline of a symbol and the end of a tie
constexpr double kNear = 16; // two ties closer than this along their way disturb each other
constexpr int kProbes = 24;
/// How far aside a tie may bow, in units; the straight way first.
constexpr std::array kBows{0.0, 30.0, -30.0, 60.0, -60.0, 95.0, -95.0, 135.0, -135.0, 180.0, -180.0, 240.0, -240.0};
/// Beyond so many ties each takes the first bow that hits nobody; nobody reads such a picture anyway.
constexpr std::size_t kCarefulUpTo = 150;

constexpr double kThroughSymbol = 400;
constexpr double kThroughLabel = 60;
constexpr double kAlongTie = 40;
constexpr double kBowPrice = 0.35;

class TieDrawer
{
public:
    explicit TieDrawer(SceneContext& context)
        : m_context(context)
    {
        for (const PersonSymbol& symbol : context.scene.persons)
            m_all.push_back(&symbol);
        std::stable_sort(m_all.begin(), m_all.end(),
            [](const PersonSymbol* a, const PersonSymbol* b) { return a->centre.x < b->centre.x; });
    }

    void run()
    {
        std::vector<const Tie*> ties;
        for (const Tie& tie : m_context.graph.ties)
            if (isShown(tie))
                ties.push_back(&tie);
        // Short ones first: they have the least choice.
        std::stable_sort(ties.begin(), ties.end(), [&](const Tie* a, const Tie* b) {
            return std::pair(spanOf(*a), std::string_view(a->id)) < std::pair(spanOf(*b), std::string_view(b->id));
        });
        m_careful = ties.size() <= kCarefulUpTo;
        for (const Tie* tie : ties)
            ++m_ofPair[pairOf(*tie)];
        for (const Tie* tie : ties)
            draw(*tie);
        if (!m_context.view.showTieLabels)
            return;
        TieLabels labels(m_context, m_careful);
        for (const auto& [tie, course] : m_drawn)
            label(labels, *tie, course);
    }

private:
    bool isShown(const Tie& tie) const
    {
        const ViewState& view = m_context.view;
        if (tieStyle(tie.type).line == TieLine::None || tie.from == tie.to)
            return false;
        if (m_context.symbol(tie.from) == nullptr || m_context.symbol(tie.to) == nullptr)
            return false;
        if (!isToldBy(tie, view.viewpoint))
            return false;
        return view.tieTypes.empty()
            || std::find(view.tieTypes.begin(), view.tieTypes.end(), tie.type) != view.tieTypes.end();
    }

    double spanOf(const Tie& tie) const
    {
        const Point a = m_context.symbol(tie.from)->centre;
        const Point b = m_context.symbol(tie.to)->centre;
        return std::hypot(a.x - b.x, a.y - b.y);
    }

    static Course courseWith(const PersonSymbol& from, const PersonSymbol& to, double bow)
    {
        const Point a = from.centre;
        const Point b = to.centre;
        const double length = std::max(1.0, std::hypot(b.x - a.x, b.y - a.y));
        // To the left of the way from the one with the smaller place, so that a and b bow alike both ways round.
        const double way = std::pair(a.x, a.y) <= std::pair(b.x, b.y) ? 1 : -1;
        const double nx = (b.y - a.y) / length * bow * way * 4 / 3;
        const double ny = -(b.x - a.x) / length * bow * way * 4 / 3;
        const Point c1{a.x + (b.x - a.x) * 0.22 + nx, a.y + (b.y - a.y) * 0.22 + ny};
        const Point c2{a.x + (b.x - a.x) * 0.78 + nx, a.y + (b.y - a.y) * 0.78 + ny};
        const Course whole(a, c1, c2, b);
        const Point start = whole.directionAt(std::min(30.0, length / 3));
        const Point end = whole.directionAt(whole.length() - std::min(30.0, length / 3));
        return whole.cut(reachOf(from, start.x, start.y) + kClear, reachOf(to, end.x, end.y) + kClear);
    }

    double priceOf(const Course& course, const PersonSymbol& from, const PersonSymbol& to, double bow) const
    {
        double price = std::abs(bow) * kBowPrice + course.length() * 0.1;
        if (course.length() < 12)
            price += kThroughSymbol;
        for (int i = 0; i <= kProbes; ++i) {
            const Point p = course.pointAt(course.length() * i / kProbes);
            const auto first = std::lower_bound(m_all.begin(), m_all.end(), p.x - kWidest,
                [](const PersonSymbol* symbol, double x) { return symbol->centre.x < x; });
            for (auto it = first; it != m_all.end() && (*it)->centre.x < p.x + kWidest; ++it) {
                const PersonSymbol& other = **it;
                if (!other.cell.contains(p))
                    continue;
                if (&other != &from && &other != &to && grown(other.hit, -2).contains(p))
                    price += kThroughSymbol;
                else if (other.labelBox.contains(p))
                    price += kThroughLabel;
            }
            if (!m_careful)
                continue;
            for (const TieShape& tie : m_context.scene.tieShapes)
                for (const Point& q : tie.course)
                    if (std::abs(q.x - p.x) < kNear && std::abs(q.y - p.y) < kNear) {
                        price += kAlongTie;
                        break;
                    }
        }
        return price;
    }

    void draw(const Tie& tie)
    {
        const PersonSymbol& from = *m_context.symbol(tie.from);
        const PersonSymbol& to = *m_context.symbol(tie.to);
        Course best = courseWith(from, to, 0);
        double bestPrice = -1;
        for (const double bow : kBows) {
            Course course = courseWith(from, to, bow);
            const double price = priceOf(course, from, to, bow);
            if (bestPrice < 0 || price < bestPrice) {
                bestPrice = price;
                best = std::move(course);
            }
        }
        const TieStyle& style = tieStyle(tie.type);
        for (Path& path : patternAlong(best, style, tie.id, tie.direction))
            m_context.scene.ties.push_back(std::move(path));
        TieShape shape{.id = tie.id, .type = tie.type, .middle = best.pointAt(best.length() / 2)};
        for (int i = 0; i <= kProbes; ++i)
            shape.course.push_back(best.pointAt(best.length() * i / kProbes));
        m_context.scene.tieShapes.push_back(std::move(shape));
        LegendEntry entry{.kind = LegendEntry::Kind::Tie, .tie = tie.type};
        entry.sample = tiePaths(tie.type, {-22, 0}, {22, 0});
        m_context.addLegend(std::move(entry));
        m_drawn.emplace_back(&tie, std::move(best));
    }

    /// What it is; under it when, and where views stand side by side, whose this one is.
    void label(TieLabels& labels, const Tie& tie, const Course& course) const
    {
        std::vector<std::vector<LabelPart>> lines(1);
        lines.front().push_back({.kind = LabelPart::Kind::Tie, .tie = tie.type});
        if (tie.uncertain)
            lines.front().push_back({.kind = LabelPart::Kind::Question});
        // Somebody's own words go on in the same line while they are short, and are read in full elsewhere.
        const int size = fontSize(TextStyle::TieLabel, m_context.view.textPercent);
        const int room = kOwnWordsWidth * m_context.view.textPercent / 100;
        if (estimateTextWidth(tie.label, size) <= room / 2) {
            lines.front().front().text = tie.label;
        } else {
            for (std::string& words : wrapLabel(tie.label, size, room, 2))
                lines.push_back({{.text = std::move(words)}});
        }
        if (std::vector<LabelPart> more = whenAndWhose(tie); !more.empty())
            lines.push_back(std::move(more));
        labels.place(tie, course, std::move(lines));
    }

    using Pair = std::pair<std::string_view, std::string_view>;

    static Pair pairOf(const Tie& tie) { return tie.from < tie.to ? Pair(tie.from, tie.to) : Pair(tie.to, tie.from); }

    std::vector<LabelPart> whenAndWhose(const Tie& tie) const
    {
        std::vector<LabelPart> parts;
        if (std::string when = periodText(tie.period); !when.empty())
            parts.push_back({.text = std::move(when)});
        const int views = m_ofPair.at(pairOf(tie));
        if (views < 2 || tie.saidBy.empty())
            return parts;
        const int size = fontSize(TextStyle::TieLabel, m_context.view.textPercent);
        const auto room = static_cast<int>(kLabelWidth) * m_context.view.textPercent / 100;
        for (std::string& who : wrapLabel(tie.saidBy, size, room, 1))
            parts.push_back({.kind = LabelPart::Kind::SaidBy, .text = std::move(who)});
        return parts;
    }

    static constexpr double kLabelWidth = 90;
    static constexpr int kOwnWordsWidth = 120;
    /// Half of the widest cell, at the largest text.
    static constexpr double kWidest = 200;

    SceneContext& m_context;
    std::vector<const PersonSymbol*> m_all{};
    std::vector<std::pair<const Tie*, Course>> m_drawn{};
    bool m_careful = true;
    /// How many ties of each pair are shown.
    std::map<Pair, int> m_ofPair{};
};

} // namespace

void drawTies(SceneContext& context)
{
    TieDrawer(context).run();
}

} // namespace kudelma::genogram

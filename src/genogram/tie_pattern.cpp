// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "genogram/scene_parts.h"
#include "genogram/tie_course.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace kudelma::genogram {

namespace {

constexpr int kPieces = 48;
constexpr double kStepLength = 4;
constexpr double kPairAside = 2.6;
constexpr double kTripleAside = 4.4;
constexpr double kZigLength = 9;
constexpr double kZigHeight = 4.5;
constexpr double kLead = 7; // straight before a zig-zag begins
constexpr double kOuterLines = 6.5;
constexpr double kGapHalf = 5;
constexpr double kGapBar = 8;
constexpr double kRing = 6;
constexpr double kWaveLength = 12;
constexpr double kWaveHeight = 3;
constexpr double kHeadLength = 12;
constexpr double kHeadHalf = 5;
constexpr double kTriangleHalf = 8;
constexpr double kPi = 3.14159265358979;

using Aside = std::function<double(double)>;

/// A line along the course, as far aside as the function says at each point.
void traceAlong(Path& path, const Course& course, double from, double to, double step, const Aside& aside)
{
    if (to <= from)
        return;
    const int count = std::max(1, static_cast<int>(std::ceil((to - from) / step)));
    for (int i = 0; i <= count; ++i) {
        const double along = from + (to - from) * i / count;
        const Point p = course.beside(along, aside(along - from));
        if (i == 0)
            path.moveTo(p);
        else
            path.lineTo(p);
    }
}

struct Pen
{
    const Course& course;
    Role role;
    const Id& owner;
    std::vector<Path> paths{};

    Path& add(Width width = Width::Thin, Dash dash = Dash::Solid)
    {
        paths.push_back({.stroke = role, .dash = dash, .width = width, .owner = owner});
        return paths.back();
    }

    void line(double from, double to, double aside = 0, Width width = Width::Thin, Dash dash = Dash::Solid)
    {
        traceAlong(add(width, dash), course, from, to, kStepLength, [aside](double) { return aside; });
    }

    void zigZag(double from, double to, double height, double aside = 0, Width width = Width::Thin)
    {
        const double lead = std::min(kLead, (to - from) / 4);
        Path& path = add(width);
        path.moveTo(course.beside(from, aside)).lineTo(course.beside(from + lead, aside));
        const int teeth = std::max(2, static_cast<int>(std::lround((to - from - 2 * lead) / kZigLength)));
        for (int i = 0; i < 2 * teeth; ++i) {
            const double along = from + lead + (to - from - 2 * lead) * (i + 0.5) / (2 * teeth);
            path.lineTo(course.beside(along, aside + (i % 2 == 0 ? height : -height)));
        }
        path.lineTo(course.beside(to - lead, aside)).lineTo(course.beside(to, aside));
    }
};

void drawLine(Pen& pen, TieLine line, double end)
{
    const double middle = end / 2;
    switch (line) {
    case TieLine::None:
        break;
    case TieLine::Single:
        pen.line(0, end);
        break;
    case TieLine::Double:
        pen.line(0, end, -kPairAside);
        pen.line(0, end, kPairAside);
        break;
    case TieLine::Triple:
        for (const double aside : {-kTripleAside, 0.0, kTripleAside})
            pen.line(0, end, aside);
        break;
    case TieLine::Dots:
        pen.line(0, end, 0, Width::Bold, Dash::Sparse);
        break;
    case TieLine::Dashes:
        pen.line(0, end, 0, Width::Thin, Dash::Dashed);
        break;
    case TieLine::ZigZag:
        pen.zigZag(0, end, kZigHeight);
        break;
    case TieLine::DoubleZigZag:
        pen.zigZag(0, end, kZigHeight, -3);
        pen.zigZag(0, end, kZigHeight, 3);
        break;
    case TieLine::LinesAndZigZag:
        pen.line(0, end, -kOuterLines);
        pen.line(0, end, kOuterLines);
        pen.zigZag(0, end, kZigHeight - 0.5);
        break;
    case TieLine::TripleAndZigZag:
        for (const double aside : {-kOuterLines, 0.0, kOuterLines})
            pen.line(0, end, aside, Width::Hair);
        pen.zigZag(0, end, kZigHeight);
        break;
    case TieLine::DotsAndZigZag:
        pen.zigZag(0, end, kZigHeight);
        pen.line(0, end, -kOuterLines - 1, Width::Normal, Dash::Sparse);
        pen.line(0, end, kOuterLines + 1, Width::Normal, Dash::Sparse);
        break;
    case TieLine::Gap:
    case TieLine::GapBridged: {
        pen.line(0, middle - kGapHalf);
        pen.line(middle + kGapHalf, end);
        Path& bars = pen.add(Width::Normal);
        for (const double along : {middle - kGapHalf, middle + kGapHalf})
            bars.moveTo(pen.course.beside(along, -kGapBar)).lineTo(pen.course.beside(along, kGapBar));
        if (line == TieLine::GapBridged) {
            Path& ring = pen.add(Width::Thin);
            ring.fill = Role::Paper;
            appendCircle(ring, pen.course.pointAt(middle), kRing, kRing);
        }
        break;
    }
    case TieLine::Waves:
        traceAlong(pen.add(), pen.course, 0, end, 1.5,
            [](double along) { return kWaveHeight * std::sin(along * 2 * kPi / kWaveLength); });
        break;
    case TieLine::SquareWave: {
        Path& path = pen.add();
        path.moveTo(pen.course.pointAt(0));
        double side = kZigHeight;
        double along = kLead;
        path.lineTo(pen.course.pointAt(along));
        for (; along + kWaveLength / 2 < end - kLead / 2; along += kWaveLength / 2, side = -side) {
            path.lineTo(pen.course.beside(along, side));
            path.lineTo(pen.course.beside(along + kWaveLength / 2, side));
        }
        path.lineTo(pen.course.pointAt(along)).lineTo(pen.course.pointAt(end));
        break;
    }
    }
}

void drawHead(Pen& pen, TieHead head, double end, double tip)
{
    if (head == TieHead::None)
        return;
    const double half = head == TieHead::FilledTriangle ? kTriangleHalf : kHeadHalf;
    Path& path = pen.add();
    path.moveTo(pen.course.beside(end, half)).lineTo(pen.course.pointAt(tip)).lineTo(pen.course.beside(end, -half));
    if (head == TieHead::OpenArrow)
        return;
    path.close();
    path.fill = head == TieHead::HollowArrow ? Role::Paper : pen.role;
}

void drawGlyph(Pen& pen, TieGlyph glyph, double end)
{
    const Point c = pen.course.pointAt(end / 2);
    constexpr double r = 5;
    switch (glyph) {
    case TieGlyph::None:
        return;
    case TieGlyph::Dot:
        pen.add().fill = pen.role;
        appendCircle(pen.paths.back(), c, r, r);
        return;
    case TieGlyph::Plus:
    case TieGlyph::Euro: {
        Path& disc = pen.add(Width::Hair);
        disc.fill = Role::Paper;
        appendCircle(disc, c, r + 3, r + 3);
        Path& sign = pen.add();
        if (glyph == TieGlyph::Plus) {
            sign.moveTo({c.x - r, c.y}).lineTo({c.x + r, c.y}).moveTo({c.x, c.y - r}).lineTo({c.x, c.y + r});
            return;
        }
        sign.moveTo({c.x + 3.5, c.y - 3.5});
        sign.cubicTo({c.x - 1, c.y - 7}, {c.x - 3.5, c.y - 3}, {c.x - 3.5, c.y});
        sign.cubicTo({c.x - 3.5, c.y + 3}, {c.x - 1, c.y + 7}, {c.x + 3.5, c.y + 3.5});
        sign.moveTo({c.x - 5.5, c.y - 1.2}).lineTo({c.x + 1.5, c.y - 1.2});
        sign.moveTo({c.x - 5.5, c.y + 1.2}).lineTo({c.x + 1.5, c.y + 1.2});
        return;
    }
    case TieGlyph::Cross:
        pen.add(Width::Normal)
            .moveTo({c.x - r, c.y - r})
            .lineTo({c.x + r, c.y + r})
            .moveTo({c.x - r, c.y + r})
            .lineTo({c.x + r, c.y - r});
        return;
    }
}

} // namespace

Course::Course(Point from, Point control1, Point control2, Point to)
{
    for (int i = 0; i <= kPieces; ++i) {
        const double t = static_cast<double>(i) / kPieces;
        const double u = 1 - t;
        const double a = u * u * u;
        const double b = 3 * u * u * t;
        const double c = 3 * u * t * t;
        const double d = t * t * t;
        m_points.push_back({a * from.x + b * control1.x + c * control2.x + d * to.x,
            a * from.y + b * control1.y + c * control2.y + d * to.y});
    }
    measure();
}

void Course::measure()
{
    m_at.assign(1, 0);
    for (std::size_t i = 1; i < m_points.size(); ++i)
        m_at.push_back(m_at.back() + std::hypot(m_points[i].x - m_points[i - 1].x, m_points[i].y - m_points[i - 1].y));
}

Course Course::cut(double start, double end) const
{
    Course result;
    const double last = std::max(start, length() - end);
    result.m_points.push_back(pointAt(start));
    for (std::size_t i = 0; i < m_points.size(); ++i)
        if (m_at[i] > start && m_at[i] < last)
            result.m_points.push_back(m_points[i]);
    result.m_points.push_back(pointAt(last));
    result.measure();
    return result;
}

Point Course::pointAt(double along) const
{
    const auto it = std::lower_bound(m_at.begin(), m_at.end(), along);
    if (it == m_at.begin())
        return m_points.front();
    if (it == m_at.end())
        return m_points.back();
    const auto i = static_cast<std::size_t>(it - m_at.begin());
    const double part = (along - m_at[i - 1]) / (m_at[i] - m_at[i - 1]);
    return {m_points[i - 1].x + (m_points[i].x - m_points[i - 1].x) * part,
        m_points[i - 1].y + (m_points[i].y - m_points[i - 1].y) * part};
}

Point Course::directionAt(double along) const
{
    const auto it = std::upper_bound(m_at.begin(), m_at.end(), along);
    const auto i = std::clamp<std::ptrdiff_t>(it - m_at.begin(), 1, std::ssize(m_at) - 1);
    const Point a = m_points[static_cast<std::size_t>(i - 1)];
    const Point b = m_points[static_cast<std::size_t>(i)];
    const double d = std::hypot(b.x - a.x, b.y - a.y);
    if (d <= 0)
        return {1, 0};
    return {(b.x - a.x) / d, (b.y - a.y) / d};
}

Point Course::beside(double along, double aside) const
{
    const Point p = pointAt(along);
    const Point d = directionAt(along);
    return {p.x + d.y * aside, p.y - d.x * aside};
}

Role roleOf(TieGroup group)
{
    switch (group) {
    case TieGroup::Neutral:
        return Role::TieNeutral;
    case TieGroup::Warm:
        return Role::TieWarm;
    case TieGroup::Strained:
        return Role::TieStrained;
    case TieGroup::Distance:
        return Role::TieDistance;
    case TieGroup::Harm:
        return Role::TieHarm;
    }
    return Role::TieNeutral;
}

TieHead headOf(const TieStyle& style, TieDirection direction)
{
    if (style.directed || direction != TieDirection::Forward)
        return style.head;
    // Who broke off. Other undirected lines with an arrow would be the sign of another tie.
    return style.type == TieType::Cutoff ? TieHead::OpenArrow : TieHead::None;
}

std::vector<Path> patternAlong(const Course& course, const TieStyle& style, const Id& owner, TieDirection direction)
{
    const TieHead head = headOf(style, direction);
    const bool atBothEnds = head != TieHead::None && direction == TieDirection::Both;
    // An open arrow lies on its line; every other head stands before its end.
    const bool overLine = head == TieHead::None || head == TieHead::OpenArrow;
    const double room = overLine ? 0 : std::min(kHeadLength, course.length() / 2);
    const Course body = course.cut(atBothEnds ? room : 0, room);
    Pen line{body, roleOf(style.group), owner};
    drawLine(line, style.line, body.length());
    drawGlyph(line, style.glyph, body.length());
    Pen heads{course, roleOf(style.group), owner, std::move(line.paths)};
    const double tip = course.length();
    drawHead(heads, head, std::max(0.0, tip - kHeadLength), tip);
    if (atBothEnds)
        drawHead(heads, head, std::min(tip, kHeadLength), 0);
    return std::move(heads.paths);
}

std::vector<Path> tiePaths(TieType type, Point from, Point to)
{
    const Point third{from.x + (to.x - from.x) / 3, from.y + (to.y - from.y) / 3};
    const Point rest{to.x - (to.x - from.x) / 3, to.y - (to.y - from.y) / 3};
    return patternAlong(Course(from, third, rest, to), tieStyle(type), {});
}

} // namespace kudelma::genogram

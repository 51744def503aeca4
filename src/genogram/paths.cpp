// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "genogram/scene_parts.h"

#include <algorithm>
#include <cmath>

namespace kudelma::genogram {

namespace {

/// Control points of a quarter circle by a cubic curve.
constexpr double kQuarter = 0.5522847498;

double distance(Point a, Point b)
{
    return std::hypot(b.x - a.x, b.y - a.y);
}

Point towards(Point from, Point to, double length)
{
    const double whole = distance(from, to);
    if (whole <= 0)
        return from;
    return {from.x + (to.x - from.x) * length / whole, from.y + (to.y - from.y) * length / whole};
}

} // namespace

Path& Path::moveTo(Point p)
{
    segments.push_back({Segment::Kind::Move, p, {}, {}});
    return *this;
}

Path& Path::lineTo(Point p)
{
    segments.push_back({Segment::Kind::Line, p, {}, {}});
    return *this;
}

Path& Path::cubicTo(Point c1, Point c2, Point p)
{
    segments.push_back({Segment::Kind::Cubic, p, c1, c2});
    return *this;
}

Path& Path::close()
{
    segments.push_back({Segment::Kind::Close, {}, {}, {}});
    return *this;
}

std::vector<double> dashPattern(Dash dash)
{
    switch (dash) {
    case Dash::Solid:
        return {};
    case Dash::Dashed:
        return {5, 3};
    case Dash::Dotted:
        return {1, 2};
    case Dash::Sparse:
        return {1, 4};
    case Dash::DashDot:
        return {6, 2, 1, 2};
    }
    return {};
}

double strokeWidth(Width width)
{
    switch (width) {
    case Width::Hair:
        return 1;
    case Width::Thin:
        return 1.5;
    case Width::Normal:
        return 2;
    case Width::Bold:
        return 3;
    }
    return 1;
}

std::vector<Segment> roundedLine(const std::vector<Point>& points, double radius, bool closed)
{
    std::vector<Point> corners;
    for (const Point& p : points)
        if (corners.empty() || distance(corners.back(), p) > 0.01)
            corners.push_back(p);
    if (closed && corners.size() > 1 && distance(corners.front(), corners.back()) < 0.01)
        corners.pop_back();
    if (corners.size() < 2)
        return {};
    Path path;
    const std::size_t count = corners.size();
    const auto corner = [&](std::size_t i) {
        const Point before = corners[(i + count - 1) % count];
        const Point here = corners[i];
        const Point after = corners[(i + 1) % count];
        const double r = std::min({radius, distance(before, here) / 2, distance(here, after) / 2});
        const Point in = towards(here, before, r);
        const Point out = towards(here, after, r);
        if (path.segments.empty())
            path.moveTo(in);
        else
            path.lineTo(in);
        path.cubicTo(towards(here, in, r * (1 - kQuarter)), towards(here, out, r * (1 - kQuarter)), out);
    };
    if (!closed)
        path.moveTo(corners.front());
    for (std::size_t i = closed ? 0 : 1; i + (closed ? 0 : 1) < count; ++i)
        corner(i);
    if (closed)
        path.close();
    else
        path.lineTo(corners.back());
    return path.segments;
}

void appendCircle(Path& path, Point c, double rx, double ry)
{
    const double kx = rx * kQuarter;
    const double ky = ry * kQuarter;
    path.moveTo({c.x + rx, c.y});
    path.cubicTo({c.x + rx, c.y + ky}, {c.x + kx, c.y + ry}, {c.x, c.y + ry});
    path.cubicTo({c.x - kx, c.y + ry}, {c.x - rx, c.y + ky}, {c.x - rx, c.y});
    path.cubicTo({c.x - rx, c.y - ky}, {c.x - kx, c.y - ry}, {c.x, c.y - ry});
    path.cubicTo({c.x + kx, c.y - ry}, {c.x + rx, c.y - ky}, {c.x + rx, c.y});
    path.close();
}

Rect unite(const Rect& a, const Rect& b)
{
    const double left = std::min(a.x, b.x);
    const double top = std::min(a.y, b.y);
    return {left, top, std::max(a.right(), b.right()) - left, std::max(a.bottom(), b.bottom()) - top};
}

Rect grown(const Rect& r, double by)
{
    return {r.x - by, r.y - by, r.width + 2 * by, r.height + 2 * by};
}

Rect boundsOf(const Path& path)
{
    Rect bounds;
    bool first = true;
    const auto add = [&](Point p) {
        const Rect dot{p.x, p.y, 0, 0};
        bounds = first ? dot : unite(bounds, dot);
        first = false;
    };
    for (const Segment& segment : path.segments) {
        if (segment.kind == Segment::Kind::Close)
            continue;
        add(segment.to);
        if (segment.kind == Segment::Kind::Cubic) {
            add(segment.control1);
            add(segment.control2);
        }
    }
    return bounds;
}

} // namespace kudelma::genogram

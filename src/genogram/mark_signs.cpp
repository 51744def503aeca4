// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "genogram/symbol_parts.h"

#include <algorithm>
#include <cmath>

namespace kudelma::genogram {

/// Half the width of the shape at height y below its centre.
double halfWidthAt(SymbolShape shape, double half, double y)
{
    switch (shape) {
    case SymbolShape::Circle:
        return std::sqrt(std::max(0.0, half * half - y * y));
    case SymbolShape::Diamond:
    case SymbolShape::DashedDiamond:
        return std::max(0.0, half * kDiamondGrowth - std::abs(y));
    case SymbolShape::Triangle:
        return std::max(0.0, (y + half) / 1.8);
    case SymbolShape::Hexagon:
        return half - std::abs(y) * 0.57;
    case SymbolShape::Square:
    case SymbolShape::Paw:
    case SymbolShape::RoundedSquare:
        break;
    }
    return half;
}

namespace {

constexpr double kHatchStep = 4;
constexpr double kAgeBand = 8; // above and below the middle of the symbol the age needs this much

enum class MarkPart : std::uint8_t { LeftUpper, RightUpper, Lower, LeftLower };

/// What a sign says of how sure or how lasting something is.
enum class Filling : std::uint8_t { Whole, Hatched, Half };

struct Span
{
    double top;
    double bottom;
};

Span reachOf(MarkPart part, SymbolShape shape, double inner)
{
    const double reach = inner * (shape == SymbolShape::Diamond ? kDiamondGrowth : 1);
    const bool lower = part == MarkPart::Lower || part == MarkPart::LeftLower;
    return lower ? Span{kAgeBand, reach} : Span{-reach, -kAgeBand};
}

double leftAt(MarkPart part, double w)
{
    return part == MarkPart::RightUpper ? 0 : -w;
}

double rightAt(MarkPart part, double w)
{
    return part == MarkPart::LeftUpper || part == MarkPart::LeftLower ? 0 : w;
}

/// The outline of a part of the symbol between two heights, a little inside its outline.
std::vector<Point> partBetween(SymbolShape shape, double inner, MarkPart part, Span span)
{
    constexpr int kSteps = 12;
    std::vector<Point> left;
    std::vector<Point> right;
    for (int i = 0; i <= kSteps; ++i) {
        const double y = span.top + (span.bottom - span.top) * i / kSteps;
        const double w = halfWidthAt(shape, inner, y);
        left.push_back({leftAt(part, w), y});
        right.push_back({rightAt(part, w), y});
    }
    left.insert(left.end(), right.rbegin(), right.rend());
    return left;
}

/// Whole: it is so. Hatched: suspected. Half, within a frame: it has been so, or recovery is on its way.
void addPart(std::vector<Path>& paths, SymbolShape shape, double half, MarkPart part, Filling fill)
{
    const double inner = half - 1.5;
    const Span span = reachOf(part, shape, inner);
    if (fill == Filling::Hatched) {
        Path hatch{.stroke = Role::PersonLine, .width = Width::Hair};
        for (double y = span.top + kHatchStep / 2; y < span.bottom; y += kHatchStep) {
            const double w = halfWidthAt(shape, inner, y);
            hatch.moveTo({leftAt(part, w), y}).lineTo({rightAt(part, w), y});
        }
        paths.push_back(std::move(hatch));
        return;
    }
    Path filled{.fill = Role::MarkFill};
    if (fill == Filling::Half) {
        Path frame{.stroke = Role::PersonLine, .width = Width::Hair};
        appendPolygon(frame, partBetween(shape, inner, part, span));
        paths.push_back(std::move(frame));
        appendPolygon(filled, partBetween(shape, inner, part, {(span.top + span.bottom) / 2, span.bottom}));
    } else {
        appendPolygon(filled, partBetween(shape, inner, part, span));
    }
    paths.push_back(std::move(filled));
}

Path star(Point centre, double radius)
{
    constexpr double kPi = 3.14159265358979;
    constexpr double kInner = 0.42;
    std::vector<Point> points;
    for (int i = 0; i < 10; ++i) {
        const double r = i % 2 == 0 ? radius : radius * kInner;
        const double angle = -kPi / 2 + kPi * i / 5;
        points.push_back({centre.x + r * std::cos(angle), centre.y + r * std::sin(angle)});
    }
    Path path{.stroke = Role::PersonLine, .fill = Role::MarkFill, .width = Width::Hair};
    appendPolygon(path, points);
    return path;
}

} // namespace

void addMark(std::vector<Path>& paths, Mark mark, SymbolShape shape, double half, int& outside)
{
    // Marks without a place inside the symbol stand beside it, one under the other.
    const auto beside = [&] { return Point{half + 9, -half + 7.0 + 28.0 * outside++}; };
    switch (mark) {
    case Mark::Illness:
        return addPart(paths, shape, half, MarkPart::LeftUpper, Filling::Whole);
    case Mark::IllnessSuspected:
        return addPart(paths, shape, half, MarkPart::LeftUpper, Filling::Hatched);
    case Mark::IllnessPast:
        return addPart(paths, shape, half, MarkPart::LeftUpper, Filling::Half);
    case Mark::MentalHealth:
        return addPart(paths, shape, half, MarkPart::RightUpper, Filling::Whole);
    case Mark::MentalHealthSuspected:
        return addPart(paths, shape, half, MarkPart::RightUpper, Filling::Hatched);
    case Mark::MentalHealthPast:
        return addPart(paths, shape, half, MarkPart::RightUpper, Filling::Half);
    case Mark::SubstanceUse:
        return addPart(paths, shape, half, MarkPart::Lower, Filling::Whole);
    case Mark::SubstanceSuspected:
        return addPart(paths, shape, half, MarkPart::Lower, Filling::Hatched);
    case Mark::SubstanceRecovery: {
        addPart(paths, shape, half, MarkPart::LeftLower, Filling::Whole);
        const double w = halfWidthAt(shape, half, kAgeBand);
        paths.push_back(bar({-w, kAgeBand}, {w, kAgeBand}, Width::Hair));
        paths.push_back(bar({0, kAgeBand}, {0, half}, Width::Hair));
        return;
    }
    case Mark::Violence:
    case Mark::ViolenceSuspected: {
        const Point c = beside();
        Path bolt{.stroke = Role::PersonLine, .width = Width::Hair};
        bolt.fill = mark == Mark::Violence ? Role::MarkFill : Role::PersonFill;
        appendPolygon(bolt,
            {{c.x + 1, c.y - 8}, {c.x - 5, c.y + 1}, {c.x, c.y + 1}, {c.x - 1, c.y + 8}, {c.x + 5, c.y - 2},
                {c.x, c.y - 2}});
        paths.push_back(std::move(bolt));
        return;
    }
    case Mark::Resource:
        paths.push_back(star(beside(), 7));
        return;
    case Mark::Migration: {
        const Point c = beside();
        Path globe{.stroke = Role::PersonLine, .width = Width::Hair};
        appendCircle(globe, c, 6, 6);
        appendCircle(globe, c, 2.5, 6);
        globe.moveTo({c.x - 6, c.y}).lineTo({c.x + 6, c.y});
        paths.push_back(std::move(globe));
        return;
    }
    case Mark::Interpreter: {
        const Point c = beside();
        Path bubble{.stroke = Role::PersonLine, .fill = Role::PersonFill, .width = Width::Hair};
        appendPolygon(bubble,
            {{c.x - 6, c.y - 6}, {c.x + 6, c.y - 6}, {c.x + 6, c.y + 3}, {c.x, c.y + 3}, {c.x - 4, c.y + 7},
                {c.x - 4, c.y + 3}, {c.x - 6, c.y + 3}});
        paths.push_back(std::move(bubble));
        return;
    }
    }
}

} // namespace kudelma::genogram

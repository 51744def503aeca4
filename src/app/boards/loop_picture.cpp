// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/boards/loop_picture.h"

#include "meeting/loop_layout.h"

#include <QPainter>

#include <cmath>
#include <numbers>

namespace kudelma::app {

namespace {

constexpr double kArrowLine = 2.5;
constexpr double kArrowHead = 11; // of an arrow: its length
constexpr double kArrowWing = 6; // and half of its width
constexpr int kArcUnit = 16; // Qt counts arcs in sixteenths of a degree

meeting::LoopLayout loopLayoutOf(int turns, qreal radius, qreal gap)
{
    meeting::LoopSizes sizes;
    sizes.turn = radius;
    sizes.gap = gap;
    return meeting::layoutLoop(std::size_t(std::max(0, turns)), sizes);
}

} // namespace

LoopPicture::LoopPicture(QQuickItem* parent)
    : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
}

void LoopPicture::place()
{
    const meeting::LoopLayout layout = loopLayoutOf(m_turns, m_turnRadius, m_gap);
    m_places.clear();
    for (const QPointF& turn : layout.turns)
        m_places << turn;
    setImplicitSize(layout.size.width(), layout.size.height());
    update();
    Q_EMIT changed();
}

void LoopPicture::setTurns(int turns)
{
    if (std::exchange(m_turns, turns) != turns)
        place();
}

void LoopPicture::setTurnRadius(qreal radius)
{
    if (qFuzzyCompare(std::exchange(m_turnRadius, radius), radius))
        return;
    place();
}

void LoopPicture::setGap(qreal gap)
{
    if (qFuzzyCompare(std::exchange(m_gap, gap), gap))
        return;
    place();
}

void LoopPicture::setColour(const QColor& colour)
{
    if (std::exchange(m_colour, colour) == colour)
        return;
    update();
    Q_EMIT changed();
}

void LoopPicture::paint(QPainter* painter)
{
    const meeting::LoopLayout layout = loopLayoutOf(m_turns, m_turnRadius, m_gap);
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF circle(
        layout.middle.x() - layout.radius, layout.middle.y() - layout.radius, 2 * layout.radius, 2 * layout.radius);
    for (const meeting::LoopArrow& arrow : layout.arrows) {
        const double head = kArrowHead / layout.radius * 180 / std::numbers::pi; // degrees
        const double tail = std::max(0.0, arrow.sweep - head * 0.8);
        painter->setPen(QPen(m_colour, kArrowLine, Qt::SolidLine, Qt::FlatCap));
        painter->setBrush(Qt::NoBrush);
        // Qt turns against the clock, the layout with it.
        painter->drawArc(circle, int(std::lround(-arrow.from * kArcUnit)), int(std::lround(-tail * kArcUnit)));
        const double end = (arrow.from + arrow.sweep) * std::numbers::pi / 180;
        const double base = (arrow.from + arrow.sweep - head) * std::numbers::pi / 180;
        const auto on = [&](double turn, double radius) {
            return layout.middle + QPointF(radius * std::cos(turn), radius * std::sin(turn));
        };
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_colour);
        painter->drawPolygon(QPolygonF(
            {on(end, layout.radius), on(base, layout.radius - kArrowWing), on(base, layout.radius + kArrowWing)}));
    }
}

} // namespace kudelma::app

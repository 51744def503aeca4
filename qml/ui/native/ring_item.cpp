// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "ring_item.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace kudelma::ui {

namespace {

constexpr qreal kFull = 1.0;
constexpr qreal kMostShown = 2.0;
// QPainter counts in sixteenths of a degree, counterclockwise from three o'clock.
constexpr int kTop = 90 * 16;
constexpr qreal kTurn = -360.0 * 16;
constexpr qreal kOverrunShare = 0.5;

} // namespace

RingItem::RingItem(QQuickItem* parent)
    : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
}

template <typename T>
void RingItem::assign(T& member, const T& value)
{
    if (member == value)
        return;
    member = value;
    update();
    Q_EMIT changed();
}

void RingItem::setValue(qreal value)
{
    assign(m_value, std::isfinite(value) ? std::clamp(value, 0.0, kMostShown) : 0.0);
}

void RingItem::setThickness(qreal thickness)
{
    assign(m_thickness, std::max(1.0, thickness));
}

void RingItem::setColor(const QColor& color)
{
    assign(m_color, color);
}

void RingItem::setTrack(const QColor& track)
{
    assign(m_track, track);
}

void RingItem::setOverrun(const QColor& overrun)
{
    assign(m_overrun, overrun);
}

void RingItem::paint(QPainter* painter)
{
    const qreal outer = m_thickness * kOverrunShare;
    const qreal inset = outer * 2 + m_thickness / 2;
    const qreal side = std::min(width(), height());
    const QRectF place((width() - side) / 2, (height() - side) / 2, side, side);
    const QRectF circle = place.adjusted(inset, inset, -inset, -inset);
    if (circle.width() <= 0)
        return;
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(m_track, m_thickness));
    painter->drawEllipse(circle);
    painter->setPen(QPen(m_color, m_thickness, Qt::SolidLine, Qt::RoundCap));
    if (m_value > 0)
        painter->drawArc(circle, kTop, qRound(kTurn * std::min(m_value, kFull)));
    if (m_value > kFull) {
        const qreal around = m_thickness / 2 + outer;
        painter->setPen(QPen(m_overrun, outer, Qt::SolidLine, Qt::RoundCap));
        painter->drawArc(circle.adjusted(-around, -around, around, around), kTop, qRound(kTurn * (m_value - kFull)));
    }
}

} // namespace kudelma::ui

// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "face_item.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace kudelma::ui {

namespace {

// All in a grid of 24 x 24, as the icons.
constexpr qreal kGrid = 24;
constexpr QPointF kMiddle(12, 12);
constexpr qreal kHead = 10;
constexpr QPointF kLeftEye(8.8, 9.4);
constexpr QPointF kRightEye(15.2, 9.4);
constexpr qreal kMouthHalf = 4.2;
constexpr qreal kMouthY = 15.2;
constexpr qreal kMouthBend = 5.2;
// From here on the mouth opens.
constexpr qreal kLaughFrom = 0.9;

} // namespace

FaceItem::FaceItem(QQuickItem* parent)
    : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
}

void FaceItem::setMood(qreal mood)
{
    const qreal bounded = std::isfinite(mood) ? std::clamp(mood, -1.0, 1.0) : 0.0;
    if (m_mood == bounded)
        return;
    m_mood = bounded;
    update();
    Q_EMIT changed();
}

void FaceItem::setColor(const QColor& color)
{
    if (m_color == color)
        return;
    m_color = color;
    update();
    Q_EMIT changed();
}

void FaceItem::setStrokeWidth(qreal width)
{
    if (m_strokeWidth == width)
        return;
    m_strokeWidth = width;
    update();
    Q_EMIT changed();
}

void FaceItem::paint(QPainter* painter)
{
    painter->setRenderHint(QPainter::Antialiasing);
    const qreal side = std::min(width(), height());
    painter->scale(side / kGrid, side / kGrid);
    painter->setPen(QPen(m_color, m_strokeWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawEllipse(kMiddle, kHead, kHead);

    const qreal y = kMouthY - m_mood;
    QPainterPath mouth(QPointF(kMiddle.x() - kMouthHalf, y));
    mouth.quadTo(kMiddle.x(), y + m_mood * kMouthBend, kMiddle.x() + kMouthHalf, y);
    if (m_mood >= kLaughFrom)
        mouth.closeSubpath();
    painter->drawPath(mouth);

    painter->setPen(QPen(m_color, m_strokeWidth * 1.3, Qt::SolidLine, Qt::RoundCap));
    painter->drawPoint(kLeftEye);
    painter->drawPoint(kRightEye);
}

} // namespace kudelma::ui

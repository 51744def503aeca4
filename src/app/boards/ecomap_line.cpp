// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/boards/ecomap_line.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace kudelma::app {

using namespace Qt::StringLiterals;

EcomapLine::EcomapLine(QQuickItem* parent)
    : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
}

template <class T>
void EcomapLine::put(T& field, const T& value)
{
    if (value == field)
        return;
    field = value;
    update();
    Q_EMIT changed();
}

void EcomapLine::setTone(const QString& tone)
{
    put(m_tone, tone);
}

void EcomapLine::setStrength(int strength)
{
    put(m_strength, std::clamp(strength, 1, 3));
}

void EcomapLine::setToLeft(bool arrow)
{
    put(m_toLeft, arrow);
}

void EcomapLine::setToRight(bool arrow)
{
    put(m_toRight, arrow);
}

void EcomapLine::setColour(const QColor& colour)
{
    put(m_colour, colour);
}

void EcomapLine::paint(QPainter* painter)
{
    painter->setRenderHint(QPainter::Antialiasing);
    const double middle = height() / 2;
    const double thickness = 1.5 * m_strength;
    const double head = 6 + 2 * thickness; // an arrow's length
    const double from = m_toLeft ? head : 0;
    const double to = width() - (m_toRight ? head : 0);
    QPen pen(m_colour, thickness, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
    if (m_tone == "tenuous"_L1)
        pen.setDashPattern({5, 4});
    else if (m_tone == "missing"_L1)
        pen.setDashPattern({1.5, 4});
    const bool strains = m_tone == "stress"_L1 || m_tone == "both"_L1;
    if (strains) {
        constexpr double kTooth = 10;
        const double reach = std::min(middle - thickness, 7.0);
        QPainterPath jagged(QPointF(from, middle));
        double side = -1;
        for (double x = from + kTooth / 2; x < to; x += kTooth, side = -side)
            jagged.lineTo(x, middle + side * reach);
        jagged.lineTo(to, middle);
        painter->setPen(QPen(m_colour, std::max(1.5, thickness * 0.6), Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
        painter->drawPath(jagged);
    }
    if (!strains || m_tone == "both"_L1) {
        painter->setPen(pen);
        painter->drawLine(QPointF(from, middle), QPointF(to, middle));
    }
    painter->setPen(Qt::NoPen);
    painter->setBrush(m_colour);
    const double wing = head * 0.6;
    if (m_toLeft)
        painter->drawPolygon(QPolygonF({{0, middle}, {head, middle - wing}, {head, middle + wing}}));
    if (m_toRight)
        painter->drawPolygon(
            QPolygonF({{width(), middle}, {width() - head, middle - wing}, {width() - head, middle + wing}}));
}

} // namespace kudelma::app

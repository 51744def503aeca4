// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/genogram/genogram_trail.h"

#include <QPainter>

namespace kudelma::app {

void GenogramTrail::setInk(const QColor& ink)
{
    m_ink = ink;
    update();
    Q_EMIT inkChanged();
}

void GenogramTrail::add(const QPointF& point)
{
    if (m_line.size() >= kMostPoints)
        return;
    m_line << point;
    update();
}

void GenogramTrail::clear()
{
    m_line.clear();
    update();
}

QVariantList GenogramTrail::points(qreal x, qreal y, qreal zoom) const
{
    QVariantList points;
    for (const QPointF& point : m_line)
        points << QVariant(point / zoom + QPointF(x, y));
    return points;
}

void GenogramTrail::paint(QPainter* painter)
{
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(m_ink, kLineWidth, Qt::DashLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(m_line);
}

} // namespace kudelma::app

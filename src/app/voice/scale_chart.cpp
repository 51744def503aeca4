// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/voice/scale_chart.h"

#include "app/voice/scale_series.h"

#include <QPainter>

#include <algorithm>
#include <utility>

namespace kudelma::app {

namespace {

constexpr qreal kDot = 5; // radius, pixels
constexpr int kMostDots = 200; // nobody could tell more apart

} // namespace

ScaleChart::ScaleChart(QQuickItem* parent)
    : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    connect(this, &ScaleChart::changed, this, [this] { update(); });
}

void ScaleChart::setValues(const QVariantList& values)
{
    if (std::exchange(m_values, values) != values)
        Q_EMIT changed();
}

void ScaleChart::setInk(const QColor& ink)
{
    if (std::exchange(m_ink, ink) != ink)
        Q_EMIT changed();
}

void ScaleChart::setGrid(const QColor& grid)
{
    if (std::exchange(m_grid, grid) != grid)
        Q_EMIT changed();
}

void ScaleChart::paint(QPainter* painter)
{
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF area = QRectF(0, 0, width(), height()).adjusted(2 * kDot, 2 * kDot, -2 * kDot, -2 * kDot);
    const auto heightOf = [&](int value) { return area.bottom() - area.height() * value / ScaleSeries::kHighest; };
    painter->setPen(QPen(m_grid, 1));
    for (const int value : {0, ScaleSeries::kHighest / 2, ScaleSeries::kHighest})
        painter->drawLine(QPointF(0, heightOf(value)), QPointF(width(), heightOf(value)));
    const qsizetype first = std::max<qsizetype>(0, m_values.size() - kMostDots);
    const qsizetype gaps = m_values.size() - first - 1;
    QList<QPointF> dots;
    for (qsizetype i = first; i < m_values.size(); ++i) {
        const qreal x = gaps > 0 ? area.left() + area.width() * qreal(i - first) / qreal(gaps) : area.center().x();
        dots << QPointF(x, heightOf(std::clamp(m_values[i].toInt(), 0, ScaleSeries::kHighest)));
    }
    painter->setPen(QPen(m_ink, 2.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(QPolygonF(dots));
    painter->setBrush(m_ink);
    for (const QPointF& dot : std::as_const(dots))
        painter->drawEllipse(dot, kDot, kDot);
}

} // namespace kudelma::app

// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "focus_ring_item.h"

#include <QPainter>

#include <algorithm>

namespace kudelma::ui {

FocusRingItem::FocusRingItem(QQuickItem* parent)
    : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    setVisible(false);
}

void FocusRingItem::setShown(bool shown)
{
    if (shown == m_shown)
        return;
    m_shown = shown;
    follow();
    setVisible(shown);
    Q_EMIT shownChanged();
}

void FocusRingItem::setGap(qreal gap)
{
    if (qFuzzyCompare(gap, m_gap))
        return;
    m_gap = gap;
    place();
    Q_EMIT changed();
}

void FocusRingItem::setAround(qreal around)
{
    if (qFuzzyCompare(around, m_around))
        return;
    m_around = around;
    update();
    Q_EMIT changed();
}

void FocusRingItem::setThickness(qreal thickness)
{
    if (qFuzzyCompare(thickness, m_thickness))
        return;
    m_thickness = thickness;
    place();
    update();
    Q_EMIT changed();
}

void FocusRingItem::setColor(const QColor& color)
{
    if (color == m_color)
        return;
    m_color = color;
    update();
    Q_EMIT changed();
}

void FocusRingItem::itemChange(ItemChange change, const ItemChangeData& data)
{
    QQuickPaintedItem::itemChange(change, data);
    if (change == ItemParentHasChanged && m_shown)
        follow();
}

void FocusRingItem::follow()
{
    if (m_followed)
        m_followed->disconnect(this);
    m_followed = m_shown ? parentItem() : nullptr;
    if (!m_followed)
        return;
    connect(m_followed, &QQuickItem::widthChanged, this, &FocusRingItem::place);
    connect(m_followed, &QQuickItem::heightChanged, this, &FocusRingItem::place);
    place();
}

void FocusRingItem::place()
{
    const QQuickItem* around = parentItem();
    if (!m_shown || !around)
        return;
    const qreal out = m_gap + m_thickness;
    setPosition({-out, -out});
    setSize({around->width() + 2 * out, around->height() + 2 * out});
}

void FocusRingItem::paint(QPainter* painter)
{
    const qreal middle = m_thickness / 2;
    const QRectF line = QRectF(0, 0, width(), height()).adjusted(middle, middle, -middle, -middle);
    const qreal radius = std::min(m_around + m_gap + middle, line.height() / 2);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(m_color, m_thickness));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(line, radius, radius);
}

} // namespace kudelma::ui

// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/genogram/genogram_map.h"

#include <QPainter>

#include <algorithm>

namespace kudelma::app {

void GenogramMap::setDesk(GenogramDesk* desk)
{
    if (desk == m_desk)
        return;
    if (m_desk)
        disconnect(m_desk, nullptr, this, nullptr);
    m_desk = desk;
    if (desk)
        connect(desk, &GenogramDesk::sceneChanged, this, [this] { update(); });
    update();
    Q_EMIT changed();
}

void GenogramMap::setInk(const QColor& ink)
{
    m_ink = ink;
    update();
    Q_EMIT changed();
}

void GenogramMap::setIndexInk(const QColor& ink)
{
    m_indexInk = ink;
    update();
    Q_EMIT changed();
}

void GenogramMap::paint(QPainter* painter)
{
    const QRectF bounds = m_desk ? m_desk->bounds() : QRectF();
    if (bounds.isEmpty())
        return;
    const double scale = width() / bounds.width();
    for (const genogram::PersonSymbol& symbol : m_desk->scene().persons) {
        const double side = std::max(kLeastDot * (symbol.index ? 2 : 1), symbol.size * scale);
        const QPointF middle = (QPointF(symbol.centre.x, symbol.centre.y) - bounds.topLeft()) * scale;
        painter->fillRect(
            QRectF(middle.x() - side / 2, middle.y() - side / 2, side, side), symbol.index ? m_indexInk : m_ink);
    }
}

} // namespace kudelma::app

// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/genogram/genogram_canvas.h"

#include "app/genogram/ink.h"
#include "report/phrases.h"

#include <algorithm>

namespace kudelma::app {

GenogramCanvas::GenogramCanvas(QQuickItem* parent)
    : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    setOpaquePainting(false);
}

void GenogramCanvas::setDesk(GenogramDesk* desk)
{
    if (desk == m_desk)
        return;
    if (m_desk)
        disconnect(m_desk, nullptr, this, nullptr);
    m_desk = desk;
    if (desk)
        connect(desk, &GenogramDesk::sceneChanged, this, &GenogramCanvas::resize);
    resize();
    Q_EMIT deskChanged();
}

void GenogramCanvas::setZoom(qreal zoom)
{
    const qreal allowed = std::clamp(zoom, kMinZoom, kMaxZoom);
    if (qFuzzyCompare(allowed, m_zoom))
        return;
    m_zoom = allowed;
    resize();
    Q_EMIT zoomChanged();
}

void GenogramCanvas::setColours(const QVariantMap& colours)
{
    m_colours = colours;
    update();
    Q_EMIT coloursChanged();
}

void GenogramCanvas::setFontFamily(const QString& family)
{
    if (family == m_fontFamily)
        return;
    m_fontFamily = family;
    update();
    Q_EMIT fontFamilyChanged();
}

void GenogramCanvas::resize()
{
    const QRectF bounds = m_desk ? m_desk->bounds() : QRectF();
    setImplicitSize(bounds.width() * m_zoom, bounds.height() * m_zoom);
    update();
}

void GenogramCanvas::paint(QPainter* painter)
{
    if (!m_desk)
        return;
    painter->scale(m_zoom, m_zoom);
    painter->translate(-m_desk->bounds().topLeft());
    const report::GenogramPainter ink(inkOf(m_colours), &report::Phrases::label, m_fontFamily, m_desk->textPercent());
    ink.paintAll(*painter, m_desk->scene());
}

} // namespace kudelma::app

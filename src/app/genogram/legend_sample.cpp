// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/genogram/legend_sample.h"

#include "app/genogram/ink.h"
#include "report/phrases.h"

namespace kudelma::app {

LegendSample::LegendSample(QQuickItem* parent)
    : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    renew();
}

void LegendSample::setDesk(GenogramDesk* desk)
{
    if (m_desk)
        disconnect(m_desk, nullptr, this, nullptr);
    m_desk = desk;
    if (desk)
        connect(desk, &GenogramDesk::sceneChanged, this, [this] { update(); });
    renew();
}

void LegendSample::setRow(int row)
{
    m_row = row;
    renew();
}

void LegendSample::setColours(const QVariantMap& colours)
{
    m_colours = colours;
    renew();
}

void LegendSample::setFontFamily(const QString& family)
{
    m_fontFamily = family;
    renew();
}

void LegendSample::setFactor(qreal factor)
{
    m_factor = factor;
    renew();
}

void LegendSample::renew()
{
    setImplicitSize(kWidth * m_factor, kHeight * m_factor);
    update();
    Q_EMIT changed();
}

void LegendSample::paint(QPainter* painter)
{
    const auto* legend = m_desk ? &m_desk->scene().legend : nullptr;
    if (!legend || m_row < 0 || std::size_t(m_row) >= legend->size())
        return;
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(width() / 2, height() / 2);
    painter->scale(m_factor, m_factor);
    const report::GenogramPainter ink(inkOf(m_colours), &report::Phrases::label, m_fontFamily);
    ink.paintSample(*painter, (*legend)[std::size_t(m_row)]);
}

} // namespace kudelma::app

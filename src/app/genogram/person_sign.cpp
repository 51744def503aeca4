// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/genogram/person_sign.h"

#include "app/genogram/ink.h"
#include "report/phrases.h"

namespace kudelma::app {

PersonSign::PersonSign(QQuickItem* parent)
    : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
}

void PersonSign::setDesk(GenogramDesk* desk)
{
    m_desk = desk;
    renew();
}

void PersonSign::setPerson(const QString& person)
{
    m_person = person;
    renew();
}

void PersonSign::setZoom(qreal zoom)
{
    m_zoom = zoom;
    renew();
}

void PersonSign::setColours(const QVariantMap& colours)
{
    m_colours = colours;
    renew();
}

void PersonSign::setFontFamily(const QString& family)
{
    m_fontFamily = family;
    renew();
}

void PersonSign::renew()
{
    const QSizeF cell = m_desk && !m_person.isEmpty() ? m_desk->cellOf(m_person).size() : QSizeF();
    setImplicitSize(cell.width() * m_zoom, cell.height() * m_zoom);
    update();
    Q_EMIT changed();
}

void PersonSign::paint(QPainter* painter)
{
    const genogram::PersonSymbol* symbol
        = m_desk && !m_person.isEmpty() ? m_desk->scene().find(m_person.toStdString()) : nullptr;
    if (!symbol)
        return;
    painter->setRenderHint(QPainter::Antialiasing);
    painter->scale(m_zoom, m_zoom);
    painter->translate(-symbol->cell.x, -symbol->cell.y);
    const report::GenogramPainter ink(inkOf(m_colours), &report::Phrases::label, m_fontFamily, m_desk->textPercent());
    ink.paintPerson(*painter, *symbol);
}

} // namespace kudelma::app

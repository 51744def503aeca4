// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/genogram/genogram_canvas.h"

#include "report/genogram_painter.h"
#include "report/phrases.h"

#include <algorithm>

namespace kudelma::app {

using namespace Qt::StringLiterals;
using genogram::Role;

namespace {

report::GenogramColours coloursFrom(const QVariantMap& named)
{
    const auto colour = [&](const QString& name) { return named.value(name).value<QColor>(); };
    return {
        {Role::None, Qt::transparent},
        {Role::Paper, colour(u"paper"_s)},
        {Role::PersonFill, colour(u"fill"_s)},
        {Role::IndexFill, colour(u"indexFill"_s)},
        {Role::PersonLine, colour(u"ink"_s)},
        {Role::IndexLine, colour(u"index"_s)},
        {Role::QuietLine, colour(u"quiet"_s)},
        {Role::UnionLine, colour(u"union"_s)},
        {Role::ChildLine, colour(u"child"_s)},
        {Role::FosterLine, colour(u"foster"_s)},
        {Role::HouseholdLine, colour(u"household"_s)},
        {Role::HouseholdFill, colour(u"householdFill"_s)},
        {Role::TieNeutral, colour(u"tieNeutral"_s)},
        {Role::TieWarm, colour(u"tieWarm"_s)},
        {Role::TieStrained, colour(u"tieStrained"_s)},
        {Role::TieDistance, colour(u"tieDistance"_s)},
        {Role::TieHarm, colour(u"tieHarm"_s)},
        {Role::MarkFill, colour(u"mark"_s)},
        {Role::BadgeFill, colour(u"badge"_s)},
        {Role::BadgeLine, colour(u"ink"_s)},
        {Role::Text, colour(u"ink"_s)},
        {Role::QuietText, colour(u"quiet"_s)},
        {Role::BadgeText, colour(u"badgeInk"_s)},
        {Role::CardFill, colour(u"paper"_s)},
    };
}

} // namespace

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
    const report::GenogramPainter ink(
        coloursFrom(m_colours), &report::Phrases::label, m_fontFamily, m_desk->textPercent());
    ink.paintAll(*painter, m_desk->scene());
}

} // namespace kudelma::app

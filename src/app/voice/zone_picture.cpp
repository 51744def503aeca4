// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/voice/zone_picture.h"

#include "app/voice/sticker_shapes.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <utility>

namespace kudelma::app {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal kZoneStroke = 2.6; // on the grid

QPainterPath polygon(std::initializer_list<QPointF> points)
{
    QPainterPath path;
    path.addPolygon(QPolygonF(QList<QPointF>(points)));
    path.closeSubpath();
    return path;
}

QPainterPath housePath()
{
    QPainterPath path = polygon({{18, 74}, {18, 38}, {50, 10}, {82, 38}, {82, 74}});
    path.addRect(42, 50, 16, 24);
    path.addRect(25, 44, 11, 11);
    path.addRect(64, 44, 11, 11);
    return path;
}

QPainterPath wingsPath()
{
    QPainterPath path;
    for (const qreal side : {-1.0, 1.0}) {
        QPainterPath wing(QPointF(50 + side * 3, 40));
        wing.cubicTo(50 + side * 12, 4, 50 + side * 48, 2, 50 + side * 44, 28);
        wing.cubicTo(50 + side * 42, 42, 50 + side * 24, 44, 50 + side * 3, 44);
        wing.cubicTo(50 + side * 30, 46, 50 + side * 36, 58, 50 + side * 28, 68);
        wing.cubicTo(50 + side * 18, 76, 50 + side * 6, 62, 50 + side * 3, 50);
        path.addPath(wing);
    }
    path.addRoundedRect(47, 22, 6, 44, 3, 3);
    return path;
}

QPainterPath coatPath()
{
    QPainterPath path
        = polygon({{38, 10}, {62, 10}, {84, 30}, {74, 42}, {66, 36}, {70, 74}, {30, 74}, {34, 36}, {26, 42}, {16, 30}});
    path.addRoundedRect(34, 52, 11, 11, 2, 2);
    path.addRoundedRect(55, 52, 11, 11, 2, 2);
    path.moveTo(50, 18);
    path.lineTo(50, 74);
    return path;
}

QPainterPath wandPath()
{
    QPainterPath path = polygon({{22, 70}, {18, 66}, {56, 30}, {60, 34}});
    path.addPath(
        polygon({{68, 6}, {72, 19}, {86, 18}, {75, 27}, {81, 40}, {69, 32}, {58, 41}, {62, 27}, {50, 20}, {64, 19}}));
    return path;
}

QPainterPath doorPath()
{
    QPainterPath path(QPointF(32, 74));
    path.lineTo(32, 30);
    path.cubicTo(32, 6, 68, 6, 68, 30);
    path.lineTo(68, 74);
    path.closeSubpath();
    path.addEllipse(QPointF(60, 46), 3, 3);
    path.addRect(22, 74, 56, 4);
    return path;
}

QPainterPath fencePath()
{
    QPainterPath path;
    for (const qreal x : {10.0, 28.0, 46.0, 64.0, 82.0})
        path.addPath(polygon({{x, 74}, {x, 30}, {x + 5, 20}, {x + 10, 30}, {x + 10, 74}}));
    path.addRect(4, 38, 94, 5);
    path.addRect(4, 58, 94, 5);
    return path;
}

QPainterPath roofPath()
{
    QPainterPath path = polygon({{8, 48}, {50, 12}, {92, 48}});
    path.addPath(polygon({{66, 26}, {66, 8}, {76, 8}, {76, 34}}));
    for (const qreal y : {56.0, 64.0, 72.0})
        path.addRoundedRect(24, y, 52, 3, 1, 1);
    return path;
}

QPainterPath pathPath()
{
    QPainterPath path(QPointF(14, 76));
    path.cubicTo(10, 48, 66, 58, 60, 36);
    path.cubicTo(58, 26, 44, 24, 46, 12);
    path.lineTo(56, 12);
    path.cubicTo(54, 20, 74, 22, 76, 36);
    path.cubicTo(78, 62, 44, 54, 44, 76);
    path.closeSubpath();
    return path;
}

QPainterPath hillPath(bool isValley)
{
    QPainterPath path(QPointF(4, isValley ? 22 : 74));
    const qreal high = isValley ? 62 : 26;
    const qreal low = isValley ? 22 : 74;
    path.cubicTo(36, low, 34, high, 50, high);
    path.cubicTo(66, high, 64, low, 96, low);
    path.lineTo(96, 76);
    path.lineTo(4, 76);
    path.closeSubpath();
    if (!isValley) {
        path.moveTo(50, 26);
        path.lineTo(50, 6);
        path.addPath(polygon({{50, 6}, {66, 11}, {50, 16}}));
    }
    return path;
}

QPainterPath sunPath()
{
    QPainterPath path;
    path.addEllipse(QPointF(50, 40), 17, 17);
    for (int ray = 0; ray < 8; ++ray) {
        QTransform turn;
        turn.translate(50, 40);
        turn.rotate(ray * 45);
        path.addPath(turn.map(polygon({{-3, -24}, {0, -37}, {3, -24}})));
    }
    return path;
}

QPainterPath letterPath()
{
    QPainterPath path;
    path.addRoundedRect(14, 20, 72, 46, 4, 4);
    path.moveTo(16, 23);
    path.lineTo(50, 48);
    path.lineTo(84, 23);
    return path;
}

QPainterPath ladderPath()
{
    QPainterPath path;
    path.addRoundedRect(32, 4, 5, 72, 2, 2);
    path.addRoundedRect(63, 4, 5, 72, 2, 2);
    for (const qreal y : {14.0, 28.0, 42.0, 56.0, 70.0})
        path.addRect(37, y, 26, 4);
    return path;
}

QPainterPath ringPath()
{
    QPainterPath path;
    for (const qreal radius : {36.0, 24.0, 11.0})
        path.addEllipse(QPointF(50, 40), radius, radius);
    return path;
}

QPainterPath leafPath()
{
    QPainterPath path(QPointF(50, 74));
    path.cubicTo(10, 60, 18, 18, 50, 6);
    path.cubicTo(82, 18, 90, 60, 50, 74);
    path.lineTo(50, 26);
    return path;
}

QPainterPath pathOf(const QString& shape)
{
    if (shape == u"house")
        return housePath();
    if (shape == u"wings")
        return wingsPath();
    if (shape == u"coat")
        return coatPath();
    if (shape == u"wand")
        return wandPath();
    if (shape == u"door")
        return doorPath();
    if (shape == u"fence")
        return fencePath();
    if (shape == u"roof")
        return roofPath();
    if (shape == u"path")
        return pathPath();
    if (shape == u"hill" || shape == u"valley")
        return hillPath(shape == u"valley");
    if (shape == u"letter")
        return letterPath();
    if (shape == u"ladder")
        return ladderPath();
    if (shape == u"sun")
        return sunPath();
    if (shape == u"ring")
        return ringPath();
    const QPainterPath sticker = stickerShape(shape);
    return sticker.isEmpty() ? leafPath() : sticker;
}

} // namespace

QPainterPath zoneShape(const QString& shape)
{
    QPainterPath path = pathOf(shape);
    path.setFillRule(Qt::WindingFill);
    return path;
}

ZonePicture::ZonePicture(QQuickItem* parent)
    : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    connect(this, &ZonePicture::changed, this, [this] { update(); });
}

void ZonePicture::setShape(const QString& shape)
{
    if (std::exchange(m_shape, shape) != shape)
        Q_EMIT changed();
}

void ZonePicture::setInk(const QColor& ink)
{
    if (std::exchange(m_ink, ink) != ink)
        Q_EMIT changed();
}

void ZonePicture::setFill(const QColor& fill)
{
    if (std::exchange(m_fill, fill) != fill)
        Q_EMIT changed();
}

void ZonePicture::paint(QPainter* painter)
{
    const qreal scale = std::min(width() / kZoneGrid.width(), height() / kZoneGrid.height());
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate((width() - scale * kZoneGrid.width()) / 2, (height() - scale * kZoneGrid.height()) / 2);
    painter->scale(scale, scale);
    painter->setPen(QPen(m_ink, kZoneStroke, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(m_fill);
    painter->drawPath(zoneShape(m_shape));
}

} // namespace kudelma::app

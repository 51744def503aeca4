// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/voice/sticker_shapes.h"

#include <QHash>

#include <cmath>
#include <numbers>

namespace kudelma::app {

using namespace Qt::StringLiterals;

namespace {

QPainterPath figureSticker(qreal head, qreal top, qreal width)
{
    QPainterPath path;
    path.addEllipse(QPointF(50, top + head), head, head);
    const qreal shoulders = top + 2 * head + 2;
    path.moveTo(50 - width, 76);
    path.cubicTo(50 - width, shoulders + 6, 50 - width, shoulders, 50, shoulders);
    path.cubicTo(50 + width, shoulders, 50 + width, shoulders + 6, 50 + width, 76);
    path.closeSubpath();
    return path;
}

enum class Mood { Glad, Sad, Worried };

QPainterPath faceSticker(Mood mood)
{
    QPainterPath path;
    path.addEllipse(QPointF(50, 40), 33, 33);
    path.addEllipse(QPointF(38, 32), 3, 4);
    path.addEllipse(QPointF(62, 32), 3, 4);
    if (mood == Mood::Worried) {
        path.moveTo(34, 56);
        path.cubicTo(40, 48, 45, 64, 50, 56);
        path.cubicTo(55, 48, 60, 64, 66, 56);
        return path;
    }
    const qreal ends = mood == Mood::Glad ? 48 : 60;
    const qreal middle = mood == Mood::Glad ? 64 : 44;
    path.moveTo(34, ends);
    path.cubicTo(40, middle, 60, middle, 66, ends);
    return path;
}

QPainterPath heartSticker()
{
    QPainterPath path(QPointF(50, 74));
    path.cubicTo(-6, 34, 26, -4, 50, 24);
    path.cubicTo(74, -4, 106, 34, 50, 74);
    path.closeSubpath();
    return path;
}

QPainterPath starSticker()
{
    QPolygonF points;
    for (int i = 0; i < 10; ++i) {
        const qreal angle = i * std::numbers::pi / 5 - std::numbers::pi / 2;
        const qreal radius = i % 2 == 0 ? 36 : 15;
        points << QPointF(50 + radius * std::cos(angle), 42 + radius * std::sin(angle));
    }
    QPainterPath path;
    path.addPolygon(points);
    path.closeSubpath();
    return path;
}

QPainterPath cloudSticker()
{
    QPainterPath path(QPointF(24, 62));
    path.cubicTo(2, 60, 6, 34, 26, 38);
    path.cubicTo(26, 14, 58, 10, 64, 30);
    path.cubicTo(86, 24, 98, 58, 76, 62);
    path.closeSubpath();
    return path;
}

QPainterPath moonSticker()
{
    QPainterPath path(QPointF(60, 8));
    path.cubicTo(14, 10, 14, 72, 62, 72);
    path.cubicTo(38, 58, 38, 24, 60, 8);
    path.closeSubpath();
    return path;
}

QPainterPath bedSticker()
{
    QPainterPath path;
    path.addRect(8, 16, 5, 58);
    path.addRect(87, 36, 5, 38);
    path.addRoundedRect(13, 46, 74, 18, 3, 3);
    path.addRoundedRect(18, 34, 22, 12, 5, 5);
    return path;
}

QPainterPath phoneSticker()
{
    QPainterPath path;
    path.addRoundedRect(32, 4, 36, 72, 6, 6);
    path.addRect(37, 14, 26, 46);
    path.addEllipse(QPointF(50, 68), 3, 3);
    return path;
}

QPainterPath carSticker()
{
    QPainterPath path(QPointF(6, 56));
    path.lineTo(6, 42);
    path.lineTo(22, 38);
    path.lineTo(34, 20);
    path.lineTo(66, 20);
    path.lineTo(80, 38);
    path.lineTo(94, 42);
    path.lineTo(94, 56);
    path.closeSubpath();
    path.addEllipse(QPointF(26, 58), 9, 9);
    path.addEllipse(QPointF(74, 58), 9, 9);
    path.addRect(38, 26, 11, 11);
    path.addRect(53, 26, 11, 11);
    return path;
}

QPainterPath treeSticker()
{
    QPainterPath path;
    path.addRect(45, 50, 10, 26);
    path.addEllipse(QPointF(50, 30), 28, 26);
    return path;
}

QPainterPath cupSticker()
{
    QPainterPath path;
    path.addRoundedRect(20, 26, 46, 44, 8, 8);
    path.addEllipse(QPointF(70, 44), 13, 12);
    path.moveTo(34, 8);
    path.cubicTo(42, 12, 28, 16, 36, 21);
    path.moveTo(50, 8);
    path.cubicTo(58, 12, 44, 16, 52, 21);
    return path;
}

} // namespace

QPainterPath stickerShape(const QString& shape)
{
    static const QHash<QString, QPainterPath> kStickers{{u"grown-up"_s, figureSticker(11, 4, 22)},
        {u"child"_s, figureSticker(10, 24, 15)}, {u"glad"_s, faceSticker(Mood::Glad)},
        {u"sad"_s, faceSticker(Mood::Sad)}, {u"worried"_s, faceSticker(Mood::Worried)}, {u"heart"_s, heartSticker()},
        {u"star"_s, starSticker()}, {u"cloud"_s, cloudSticker()}, {u"moon"_s, moonSticker()}, {u"bed"_s, bedSticker()},
        {u"phone"_s, phoneSticker()}, {u"car"_s, carSticker()}, {u"tree"_s, treeSticker()}, {u"cup"_s, cupSticker()}};
    return kStickers.value(shape);
}

} // namespace kudelma::app

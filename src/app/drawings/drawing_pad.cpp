// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/drawings/drawing_pad.h"

#include "app/drawings/picture.h"
#include "app/voice/voice_content.h"
#include "app/voice/zone_picture.h"

#include <QBuffer>
#include <QImageWriter>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMouseEvent>
#include <QPainter>
#include <QQuickWindow>
#include <QTouchEvent>

#include <algorithm>
#include <array>

namespace kudelma::app {

using namespace Qt::StringLiterals;

namespace {

/// Like a box of crayons: the same on every paper, whatever the theme of the screen. Their names stand in QML.
constexpr std::array<QRgb, 8> kCrayons{
    0xff222222, 0xffc62828, 0xffe67700, 0xfff2b705, 0xff2e7d32, 0xff1e63b8, 0xff7b3fa0, 0xff795548};
constexpr qreal kUnfeltPressure = 0.4; ///< Of a finger or a mouse.
constexpr qreal kStickerLine = 2.6; ///< On the grid of the shapes.
constexpr int kStickersInRow = 5;
constexpr int kStickerRows = 4;

QColor crayonColour(int crayon)
{
    return QColor::fromRgb(kCrayons[std::size_t(std::clamp(crayon, 0, int(kCrayons.size()) - 1))]);
}

void drawSticker(QPainter& painter, const QString& shape, const QPointF& middle, const QColor& colour)
{
    painter.save();
    const qreal scale = DrawingPad::kStickerSide / kZoneGrid.width();
    painter.translate(middle - QPointF(kZoneGrid.width(), kZoneGrid.height()) * scale / 2);
    painter.scale(scale, scale);
    QColor soft = colour;
    soft.setAlphaF(0.18F);
    painter.setPen(QPen(colour, kStickerLine, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(soft);
    painter.drawPath(zoneShape(shape));
    painter.restore();
}

} // namespace

DrawingPad::DrawingPad(QQuickItem* parent)
    : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    setAcceptedMouseButtons(Qt::LeftButton);
    setAcceptTouchEvents(true);
    fillStickers();
}

void DrawingPad::setLanguage(const QString& language)
{
    if (std::exchange(m_language, language) == language)
        return;
    fillStickers();
    Q_EMIT languageChanged();
}

void DrawingPad::fillStickers()
{
    std::vector<KeyedListModel::Row> rows;
    for (const meeting::StickerTemplate& sticker : voiceContent().stickers())
        rows.push_back({sticker.key, {sticker.title.in(m_language)}});
    m_stickers.setRows(std::move(rows));
}

DrawingPad::~DrawingPad()
{
    wipe(m_drawn);
}

QVariantList DrawingPad::crayons() const
{
    QVariantList colours;
    for (std::size_t i = 0; i < kCrayons.size(); ++i)
        colours << crayonColour(int(i));
    return colours;
}

void DrawingPad::setCrayon(int crayon)
{
    if (crayon < 0 || crayon >= int(kCrayons.size()) || std::exchange(m_crayon, crayon) == crayon)
        return;
    Q_EMIT crayonChanged();
}

DrawingPad::Point DrawingPad::onPaper(qreal x, qreal y, qreal pressure) const
{
    const qreal scale = width() > 0 ? kPaper.width() / width() : 1;
    return {{std::clamp(x * scale, qreal(0), kPaper.width()), std::clamp(y * scale, qreal(0), kPaper.height())},
        pressure > 0 && pressure < 1 ? pressure : kUnfeltPressure};
}

void DrawingPad::add(Mark mark)
{
    if (int(m_marks.size()) >= kMaxMarks)
        return;
    m_undone.clear();
    m_marks.push_back(std::move(mark));
    redraw();
}

void DrawingPad::begin(qreal x, qreal y, qreal pressure)
{
    if (int(m_marks.size()) >= kMaxMarks)
        return;
    m_isDrawing = true;
    add({{}, m_crayon, {onPaper(x, y, pressure)}});
}

void DrawingPad::extend(qreal x, qreal y, qreal pressure)
{
    if (!m_isDrawing || m_marks.empty() || int(m_marks.back().points.size()) >= kMaxPointsInLine)
        return;
    std::vector<Point>& points = m_marks.back().points;
    points.push_back(onPaper(x, y, pressure));
    if (!m_drawn.isNull()) {
        QPainter painter(&m_drawn);
        painter.setRenderHint(QPainter::Antialiasing);
        const qreal scale = m_drawn.width() / kPaper.width();
        painter.scale(scale, scale);
        draw(painter, m_marks.back(), points.size() - 1);
    }
    update();
}

void DrawingPad::end()
{
    if (std::exchange(m_isDrawing, false))
        Q_EMIT changed();
}

void DrawingPad::undo()
{
    if (m_marks.empty())
        return;
    m_isDrawing = false;
    m_undone.push_back(std::move(m_marks.back()));
    m_marks.pop_back();
    redraw();
}

void DrawingPad::redo()
{
    if (m_undone.empty())
        return;
    m_marks.push_back(std::move(m_undone.back()));
    m_undone.pop_back();
    redraw();
}

void DrawingPad::clear()
{
    m_isDrawing = false;
    m_marks.clear();
    m_undone.clear();
    redraw();
}

void DrawingPad::stick(const QString& shape)
{
    const auto stuck = std::ranges::count_if(m_marks, [](const Mark& mark) { return !mark.sticker.isEmpty(); });
    const int place = int(stuck) % (kStickersInRow * kStickerRows);
    const int row = place / kStickersInRow;
    const QPointF middle(
        (place % kStickersInRow + 0.5) * kPaper.width() / kStickersInRow, (row + 0.5) * kPaper.height() / kStickerRows);
    add({shape, m_crayon, {{middle, 0}}});
}

bool DrawingPad::nudge(int across, int down)
{
    if (m_marks.empty() || m_marks.back().sticker.isEmpty())
        return false;
    QPointF& at = m_marks.back().points.front().at;
    at = {std::clamp(at.x() + across * kNudge, qreal(0), kPaper.width()),
        std::clamp(at.y() + down * kNudge, qreal(0), kPaper.height())};
    redraw();
    return true;
}

QString DrawingPad::text() const
{
    QJsonArray marks;
    qsizetype length = 0;
    for (const Mark& mark : m_marks) {
        QJsonArray numbers;
        for (const Point& point : mark.points) {
            numbers << qRound(point.at.x()) << qRound(point.at.y()) << qRound(point.pressure * 100);
            length += 14; // of three numbers and their commas, at most
        }
        length += 40 + mark.sticker.size();
        if (length > kMaxTextChars)
            break;
        marks << QJsonObject{{u"c"_s, mark.crayon}, {u"s"_s, mark.sticker}, {u"p"_s, numbers}};
    }
    return marks.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(marks).toJson(QJsonDocument::Compact));
}

void DrawingPad::restore(const QString& text)
{
    m_isDrawing = false;
    m_marks.clear();
    m_undone.clear();
    const QJsonArray marks = QJsonDocument::fromJson(text.left(kMaxTextChars).toUtf8()).array();
    for (const auto& value : marks) {
        const QJsonObject object = value.toObject();
        const QJsonArray numbers = object[u"p"_s].toArray();
        Mark mark{object[u"s"_s].toString(), object[u"c"_s].toInt(), {}};
        for (qsizetype i = 0; i + 2 < numbers.size() && int(mark.points.size()) < kMaxPointsInLine; i += 3)
            mark.points.push_back(
                {{numbers[i].toDouble(), numbers[i + 1].toDouble()}, numbers[i + 2].toDouble() / 100});
        if (!mark.points.empty() && int(m_marks.size()) < kMaxMarks)
            m_marks.push_back(std::move(mark));
    }
    redraw();
}

void DrawingPad::draw(QPainter& painter, const Mark& mark, std::size_t from)
{
    const QColor colour = crayonColour(mark.crayon);
    if (!mark.sticker.isEmpty()) {
        drawSticker(painter, mark.sticker, mark.points.front().at, colour);
        return;
    }
    const auto width = [](const Point& point) { return kThinnest + point.pressure * (kThickest - kThinnest); };
    if (mark.points.size() == 1) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawEllipse(mark.points.front().at, width(mark.points.front()) / 2, width(mark.points.front()) / 2);
        return;
    }
    for (std::size_t i = std::max<std::size_t>(from, 1); i < mark.points.size(); ++i) {
        painter.setPen(QPen(colour, width(mark.points[i]), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawLine(mark.points[i - 1].at, mark.points[i].at);
    }
}

void DrawingPad::redraw()
{
    wipe(m_drawn);
    update();
    Q_EMIT changed();
}

QByteArray DrawingPad::picture() const
{
    if (m_marks.empty())
        return {};
    QImage image((kPaper * kPictureScale).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(kPictureScale, kPictureScale);
    for (const Mark& mark : m_marks)
        draw(painter, mark);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter(&buffer, "png").write(image);
    wipe(image);
    return bytes;
}

void DrawingPad::paint(QPainter* painter)
{
    const qreal dots = window() ? window()->effectiveDevicePixelRatio() : 1;
    if (m_drawn.isNull()) {
        const QSize size = (QSizeF(width(), width() * kPaper.height() / kPaper.width()) * dots).toSize();
        if (size.isEmpty())
            return;
        m_drawn = QImage(size, QImage::Format_RGB32);
        m_drawn.fill(Qt::white);
        QPainter onto(&m_drawn);
        onto.setRenderHint(QPainter::Antialiasing);
        onto.scale(size.width() / kPaper.width(), size.width() / kPaper.width());
        for (const Mark& mark : m_marks)
            draw(onto, mark);
    }
    painter->drawImage(QRectF(0, 0, width(), width() * kPaper.height() / kPaper.width()), m_drawn);
}

void DrawingPad::geometryChange(const QRectF& now, const QRectF& before)
{
    QQuickPaintedItem::geometryChange(now, before);
    if (now.width() != before.width()) {
        wipe(m_drawn);
        update();
    }
}

void DrawingPad::mousePressEvent(QMouseEvent* event)
{
    setKeepMouseGrab(true);
    forceActiveFocus(Qt::MouseFocusReason);
    begin(event->position().x(), event->position().y(), m_stylusPressure);
}

void DrawingPad::mouseMoveEvent(QMouseEvent* event)
{
    extend(event->position().x(), event->position().y(), m_stylusPressure);
}

void DrawingPad::mouseReleaseEvent(QMouseEvent* event)
{
    event->accept();
    setKeepMouseGrab(false);
    end();
}

void DrawingPad::mouseUngrabEvent()
{
    setKeepMouseGrab(false);
    end();
}

void DrawingPad::touchEvent(QTouchEvent* event)
{
    for (const QEventPoint& point : event->points()) {
        const QPointF at = point.position();
        if (point.state() == QEventPoint::Pressed && m_touch < 0) {
            m_touch = point.id();
            setKeepTouchGrab(true);
            begin(at.x(), at.y(), point.pressure());
        } else if (point.id() != m_touch) {
            continue;
        } else if (point.state() == QEventPoint::Updated) {
            extend(at.x(), at.y(), point.pressure());
        } else if (point.state() == QEventPoint::Released) {
            touchUngrabEvent();
        }
    }
    event->accept();
}

void DrawingPad::touchUngrabEvent()
{
    m_touch = -1;
    setKeepTouchGrab(false);
    end();
}

} // namespace kudelma::app

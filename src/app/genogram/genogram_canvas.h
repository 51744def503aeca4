// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/genogram/genogram_desk.h"
#include "app/genogram/ink_glide.h"
#include "app/genogram/ink_marks.h"
#include "report/genogram_painter.h"

#include <QPointer>
#include <QQuickPaintedItem>
#include <QTimer>

#include <map>
#include <memory>

namespace kudelma::app {

class GenogramCanvas;

/// One square of the drawing, at one size.
class GenogramTile : public QQuickPaintedItem
{
    Q_OBJECT

public:
    GenogramTile(GenogramCanvas& canvas, const QRectF& part, qreal zoom);
    void paint(QPainter* painter) override;
    [[nodiscard]] const QRectF& part() const { return m_part; } ///< In units of the drawing.
    [[nodiscard]] bool isPainted() const { return m_isPainted; }

    std::uint64_t marks = 0; ///< Of InkMarks, when it was last told to paint.

private:
    GenogramCanvas& m_canvas;
    QRectF m_part;
    qreal m_zoom;
    bool m_isPainted = false;
};

/// Paints a genogram's lines and symbols. The people are also items of their own above it (focus, touch, names for
/// those who listen); this item is only ink. Its size is the drawing's bounds times `zoom`.
///
/// It is painted in squares: a large family at a size that can be read is many screens wide, and painting it takes
/// longer than a frame. Panning moves squares that are painted already; an edit paints those anew that it changed;
/// zooming stretches them until the fingers rest, and then they are painted at their own size, a few a frame.
class GenogramCanvas : public QQuickItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(kudelma::app::GenogramDesk* desk READ desk WRITE setDesk NOTIFY deskChanged FINAL REQUIRED)
    Q_PROPERTY(qreal zoom READ zoom WRITE setZoom NOTIFY zoomChanged FINAL)
    /// The part of this item that is seen; empty: all of it.
    Q_PROPERTY(QRectF seen READ seen WRITE setSeen NOTIFY seenChanged FINAL)
    /// Colour by name of the scene's role: paper, ink, quiet, fill, index, indexFill, union, child, foster, household,
    /// householdFill, tieNeutral, tieWarm, tieStrained, tieDistance, tieHarm, mark, badge, badgeInk.
    Q_PROPERTY(QVariantMap colours READ colours WRITE setColours NOTIFY coloursChanged FINAL)
    Q_PROPERTY(QString fontFamily READ fontFamily WRITE setFontFamily NOTIFY fontFamilyChanged FINAL)
    /// How long people take to where they stand after an edit, in milliseconds; 0: they are there at once.
    Q_PROPERTY(int glideMs READ glideMs WRITE setGlideMs NOTIFY glideMsChanged FINAL)

public:
    static constexpr qreal kMinZoom = 0.05;
    static constexpr qreal kMaxZoom = 4.0;
    static constexpr int kTileSide = 512; ///< Pixels.
    static constexpr int kTilesPerFrame = 2; ///< While others are still shown in their place.
    static constexpr int kMostTiles = 160; ///< A page of 400 % on a large screen has 60.
    static constexpr int kMostGliding = 150; ///< Where more people move nobody could follow them.
    static constexpr int kRestMs = 120; ///< Without a change of zoom: the fingers rest.

    explicit GenogramCanvas(QQuickItem* parent = nullptr);
    ~GenogramCanvas() override;

    [[nodiscard]] GenogramDesk* desk() const { return m_desk; }
    void setDesk(GenogramDesk* desk);
    [[nodiscard]] qreal zoom() const { return m_zoom; }
    void setZoom(qreal zoom);
    [[nodiscard]] QRectF seen() const { return m_seen; }
    void setSeen(const QRectF& seen);
    [[nodiscard]] QVariantMap colours() const { return m_colours; }
    void setColours(const QVariantMap& colours);
    [[nodiscard]] QString fontFamily() const { return m_fontFamily; }
    void setFontFamily(const QString& family);

    [[nodiscard]] int glideMs() const { return m_glideMs; }
    void setGlideMs(int milliseconds);
    /// How many people are on their way to another place.
    [[nodiscard]] int glidingCount() const { return m_glide.glidingCount(); }

    void paintPart(QPainter& painter, const QRectF& part, qreal zoom) const;
    /// Every square that is seen is painted as it should be.
    [[nodiscard]] bool isAtRest() const;

Q_SIGNALS:
    void deskChanged();
    void zoomChanged();
    void seenChanged();
    void coloursChanged();
    void fontFamilyChanged();
    void glideMsChanged();

protected:
    void updatePolish() override;

private:
    /// Squares of one size.
    struct Sheet
    {
        qreal zoom = 0;
        std::map<std::pair<int, int>, std::unique_ptr<GenogramTile>> tiles;
    };
    struct Range
    {
        int left = 0;
        int top = 0;
        int right = -1;
        int bottom = -1;
        [[nodiscard]] bool contains(int column, int row) const
        {
            return column >= left && column <= right && row >= top && row <= bottom;
        }
    };
    void resize();
    void redraw(); ///< The scene is another.
    void repaintAll();
    /// What was painted otherwise in the squares that are seen; the others are painted anew where they are.
    [[nodiscard]] std::vector<InkGlide::Fading> takeChanged(bool keep);
    /// Those who stand elsewhere than before and are seen there; nobody where too many do.
    [[nodiscard]] std::vector<InkGlide::Move> moves() const;
    [[nodiscard]] bool mayGlide() const;
    [[nodiscard]] QRectF seenOfDrawing() const;
    void place(const Sheet& sheet) const;
    void drop(const Range& keep);
    bool fill(const Range& range, int most); ///< False: there are more to make.
    [[nodiscard]] Range rangeOf(const QRectF& seen, int around) const;
    [[nodiscard]] QRectF seenOrAll() const;
    [[nodiscard]] bool isComplete(const Range& range) const;

    QPointer<GenogramDesk> m_desk;
    qreal m_zoom = 1.0;
    QRectF m_seen;
    QVariantMap m_colours;
    QString m_fontFamily;
    report::GenogramColours m_inks;
    InkMarks m_marks;
    std::map<genogram::Id, QPointF> m_places; ///< Of the symbols, as they were drawn last.
    QPointF m_origin; ///< Of the drawing, when it was placed last.
    int m_glideMs = 0;
    InkGlide m_glide{[this] { m_glide.place(m_origin, m_zoom); }};
    Sheet m_sheet;
    Sheet m_before; ///< Shown below until the new one covers what is seen.
    QTimer m_rest;
    QTimer m_more;
};

} // namespace kudelma::app

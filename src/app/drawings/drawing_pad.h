// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/core/keyed_list_model.h"

#include <QColor>
#include <QImage>
#include <QLocale>
#include <QQuickPaintedItem>

namespace kudelma::app {

/// A sheet of paper to draw on: a pen that feels how hard it is pressed, and stickers, which need no drawing. Places
/// are on the paper (kPaper), whatever its size on the screen.
class DrawingPad : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY languageChanged FINAL REQUIRED)
    Q_PROPERTY(bool isEmpty READ isEmpty NOTIFY changed FINAL)
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY changed FINAL)
    Q_PROPERTY(bool canRedo READ canRedo NOTIFY changed FINAL)
    Q_PROPERTY(int crayon READ crayon WRITE setCrayon NOTIFY crayonChanged FINAL) ///< Place in `crayons`.
    Q_PROPERTY(QVariantList crayons READ crayons CONSTANT FINAL) ///< Colours.
    Q_PROPERTY(kudelma::app::KeyedListModel* stickers READ stickers CONSTANT FINAL) ///< key, title
    /// How hard a stylus presses, 0 to 1, told by a handler: items themselves hear nothing of it. 0: there is none.
    Q_PROPERTY(qreal stylusPressure MEMBER m_stylusPressure FINAL)
    /// Everything on it as text, for a draft; a text of another version is passed over.
    Q_PROPERTY(QString text READ text NOTIFY changed FINAL)

public:
    static constexpr QSizeF kPaper{1000, 700};
    static constexpr qreal kThinnest = 3; ///< Of a line, on the paper, by a pen that hardly touches.
    static constexpr qreal kThickest = 15;
    static constexpr qreal kStickerSide = 170;
    static constexpr qreal kNudge = 25; ///< How far a key moves a sticker.
    static constexpr int kMaxMarks = 600; ///< Lines and stickers.
    static constexpr int kMaxPointsInLine = 4'000;
    static constexpr qsizetype kMaxTextChars = 90'000; ///< The last marks of more are not kept in a draft.
    static constexpr int kPictureScale = 2; ///< Pixels of the finished picture for each unit of the paper.

    explicit DrawingPad(QQuickItem* parent = nullptr);
    ~DrawingPad() override;

    [[nodiscard]] QString language() const { return m_language; }
    void setLanguage(const QString& language);
    [[nodiscard]] bool isEmpty() const { return m_marks.empty(); }
    [[nodiscard]] bool canUndo() const { return !m_marks.empty(); }
    [[nodiscard]] bool canRedo() const { return !m_undone.empty(); }
    [[nodiscard]] int crayon() const { return m_crayon; }
    void setCrayon(int crayon);
    [[nodiscard]] QVariantList crayons() const;
    [[nodiscard]] QString text() const;
    [[nodiscard]] KeyedListModel* stickers() { return &m_stickers; }

    /// Where the pen is, in the item's own units. `pressure`: 0 to 1; 0 where the device does not feel it.
    Q_INVOKABLE void begin(qreal x, qreal y, qreal pressure);
    Q_INVOKABLE void extend(qreal x, qreal y, qreal pressure);
    Q_INVOKABLE void end();
    Q_INVOKABLE void undo();
    Q_INVOKABLE void redo();
    Q_INVOKABLE void clear(); ///< All of it; cannot be undone.
    /// Puts one of our shapes on the next free place.
    Q_INVOKABLE void stick(const QString& shape);
    /// Moves the sticker that was put last by kNudge, -1, 0 or 1 times in each direction. False: it was no sticker.
    Q_INVOKABLE bool nudge(int across, int down);
    Q_INVOKABLE void restore(const QString& text);

    /// The finished picture as a PNG; empty: nothing was drawn.
    [[nodiscard]] QByteArray picture() const;

    void paint(QPainter* painter) override;

Q_SIGNALS:
    void changed();
    void languageChanged();
    void crayonChanged();

protected:
    void geometryChange(const QRectF& now, const QRectF& before) override;
    // The page below must not be dragged along with the pen.
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseUngrabEvent() override;
    void touchEvent(QTouchEvent* event) override;
    void touchUngrabEvent() override;

private:
    struct Point
    {
        QPointF at;
        qreal pressure = 0;
    };
    struct Mark
    {
        QString sticker; ///< Empty: a line.
        int crayon = 0;
        std::vector<Point> points;
    };
    [[nodiscard]] Point onPaper(qreal x, qreal y, qreal pressure) const;
    static void draw(QPainter& painter, const Mark& mark, std::size_t from = 1);
    void fillStickers();
    void add(Mark mark);
    void redraw(); ///< What is kept of the finished marks is made anew.

    QString m_language = QLocale().name();
    KeyedListModel m_stickers{{"title"}};
    std::vector<Mark> m_marks;
    std::vector<Mark> m_undone;
    QImage m_drawn; ///< All marks, in the pixels of the screen.
    int m_crayon = 0;
    int m_touch = -1; ///< Which finger draws: a hand that rests on the paper does not.
    qreal m_stylusPressure = 0;
    bool m_isDrawing = false;
};

} // namespace kudelma::app

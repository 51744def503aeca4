// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QColor>
#include <QPainterPath>
#include <QQuickPaintedItem>

namespace kudelma::app {

inline constexpr QSizeF kZoneGrid{100, 80}; ///< What the shapes are drawn on.

/// One of our shapes; a plain leaf where this version does not know it.
[[nodiscard]] QPainterPath zoneShape(const QString& shape);

/// The picture of one part of a page for a child's words. Our own drawings: a plain leaf where the content pack names a
/// shape that this version does not know.
class ZonePicture : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString shape READ shape WRITE setShape NOTIFY changed FINAL)
    Q_PROPERTY(QColor ink READ ink WRITE setInk NOTIFY changed FINAL)
    Q_PROPERTY(QColor fill READ fill WRITE setFill NOTIFY changed FINAL)

public:
    explicit ZonePicture(QQuickItem* parent = nullptr);

    [[nodiscard]] QString shape() const { return m_shape; }
    void setShape(const QString& shape);
    [[nodiscard]] QColor ink() const { return m_ink; }
    void setInk(const QColor& ink);
    [[nodiscard]] QColor fill() const { return m_fill; }
    void setFill(const QColor& fill);

    void paint(QPainter* painter) override;

Q_SIGNALS:
    void changed();

private:
    QString m_shape;
    QColor m_ink = Qt::black;
    QColor m_fill = Qt::white;
};

} // namespace kudelma::app

// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QColor>
#include <QQuickPaintedItem>
#include <QtQml/qqmlregistration.h>

namespace kudelma::ui {

/// A ring that fills clockwise from the top. What goes beyond 1 is drawn as a second, thinner arc
/// around it: time that runs over is seen, not punished. Painted, because Shapes are jagged on
/// OpenGL without multisampling.
class RingItem : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(qreal value READ value WRITE setValue NOTIFY changed FINAL)
    Q_PROPERTY(qreal thickness READ thickness WRITE setThickness NOTIFY changed FINAL)
    Q_PROPERTY(QColor color READ color WRITE setColor NOTIFY changed FINAL)
    Q_PROPERTY(QColor track READ track WRITE setTrack NOTIFY changed FINAL)
    Q_PROPERTY(QColor overrun READ overrun WRITE setOverrun NOTIFY changed FINAL)

public:
    explicit RingItem(QQuickItem* parent = nullptr);

    /// 0 to 1, and on to 2 for time that runs over.
    [[nodiscard]] qreal value() const { return m_value; }
    void setValue(qreal value);
    [[nodiscard]] qreal thickness() const { return m_thickness; }
    void setThickness(qreal thickness);
    [[nodiscard]] QColor color() const { return m_color; }
    void setColor(const QColor& color);
    [[nodiscard]] QColor track() const { return m_track; }
    void setTrack(const QColor& track);
    [[nodiscard]] QColor overrun() const { return m_overrun; }
    void setOverrun(const QColor& overrun);

    void paint(QPainter* painter) override;

Q_SIGNALS:
    void changed();

private:
    template <typename T>
    void assign(T& member, const T& value);

    qreal m_value = 0;
    qreal m_thickness = 6;
    QColor m_color;
    QColor m_track;
    QColor m_overrun;
};

} // namespace kudelma::ui

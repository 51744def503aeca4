// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QColor>
#include <QPolygonF>
#include <QQuickPaintedItem>
#include <QtQml/qqmlregistration.h>
#include <QVariant>

namespace kudelma::app {

/// The line that a finger leaves while it draws around people.
class GenogramTrail : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QColor ink READ ink WRITE setInk NOTIFY inkChanged FINAL)

public:
    static constexpr qsizetype kMostPoints = 4000;
    static constexpr qreal kLineWidth = 3;

    using QQuickPaintedItem::QQuickPaintedItem;

    [[nodiscard]] QColor ink() const { return m_ink; }
    void setInk(const QColor& ink);
    Q_INVOKABLE void add(const QPointF& point);
    Q_INVOKABLE void clear();
    /// In units of a drawing whose bounds begin at (x, y), shown at `zoom`.
    Q_INVOKABLE QVariantList points(qreal x, qreal y, qreal zoom) const;

    void paint(QPainter* painter) override;

Q_SIGNALS:
    void inkChanged();

private:
    QColor m_ink;
    QPolygonF m_line;
};

} // namespace kudelma::app

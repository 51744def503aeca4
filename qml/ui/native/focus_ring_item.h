// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QColor>
#include <QPointer>
#include <QQuickPaintedItem>
#include <QtQml/qqmlregistration.h>

namespace kudelma::ui {

/// A ring around its parent, outside of it. Every control has one and hardly any shows it, so that it costs next to
/// nothing until then: it takes no place and follows nobody.
class FocusRingItem : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool shown READ shown WRITE setShown NOTIFY shownChanged FINAL)
    Q_PROPERTY(qreal gap READ gap WRITE setGap NOTIFY changed FINAL) ///< Between the parent and the ring.
    Q_PROPERTY(qreal around READ around WRITE setAround NOTIFY changed FINAL) ///< Radius of the parent's corners.
    Q_PROPERTY(qreal thickness READ thickness WRITE setThickness NOTIFY changed FINAL)
    Q_PROPERTY(QColor color READ color WRITE setColor NOTIFY changed FINAL)

public:
    explicit FocusRingItem(QQuickItem* parent = nullptr);

    [[nodiscard]] bool shown() const { return m_shown; }
    void setShown(bool shown);
    [[nodiscard]] qreal gap() const { return m_gap; }
    void setGap(qreal gap);
    [[nodiscard]] qreal around() const { return m_around; }
    void setAround(qreal around);
    [[nodiscard]] qreal thickness() const { return m_thickness; }
    void setThickness(qreal thickness);
    [[nodiscard]] QColor color() const { return m_color; }
    void setColor(const QColor& color);

    void paint(QPainter* painter) override;

Q_SIGNALS:
    void shownChanged();
    void changed();

protected:
    void itemChange(ItemChange change, const ItemChangeData& data) override;

private:
    void follow(); ///< Its parent, while it is shown.
    void place();

    QPointer<QQuickItem> m_followed;
    bool m_shown = false;
    qreal m_gap = 3;
    qreal m_around = 0;
    qreal m_thickness = 3;
    QColor m_color;
};

} // namespace kudelma::ui

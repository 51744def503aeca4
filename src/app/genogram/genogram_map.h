// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/genogram/genogram_desk.h"

#include <QColor>
#include <QPointer>
#include <QQuickPaintedItem>

namespace kudelma::app {

/// Everybody as a dot, in the place where they stand: the whole drawing at a glance, as large as the item.
class GenogramMap : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(kudelma::app::GenogramDesk* desk READ desk WRITE setDesk NOTIFY changed FINAL REQUIRED)
    Q_PROPERTY(QColor ink READ ink WRITE setInk NOTIFY changed FINAL)
    Q_PROPERTY(QColor indexInk READ indexInk WRITE setIndexInk NOTIFY changed FINAL)

public:
    static constexpr double kLeastDot = 2; ///< Pixels.

    using QQuickPaintedItem::QQuickPaintedItem;

    [[nodiscard]] GenogramDesk* desk() const { return m_desk; }
    void setDesk(GenogramDesk* desk);
    [[nodiscard]] QColor ink() const { return m_ink; }
    void setInk(const QColor& ink);
    [[nodiscard]] QColor indexInk() const { return m_indexInk; }
    void setIndexInk(const QColor& ink);

    void paint(QPainter* painter) override;

Q_SIGNALS:
    void changed();

private:
    QPointer<GenogramDesk> m_desk;
    QColor m_ink;
    QColor m_indexInk;
};

} // namespace kudelma::app

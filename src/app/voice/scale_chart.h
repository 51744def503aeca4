// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QColor>
#include <QQuickPaintedItem>
#include <QVariant>

namespace kudelma::app {

/// Answers from 0 to 10 as a line, the first at the left. A list beside it says the same in words.
class ScaleChart : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QVariantList values READ values WRITE setValues NOTIFY changed FINAL)
    Q_PROPERTY(QColor ink READ ink WRITE setInk NOTIFY changed FINAL) ///< Of the answers.
    Q_PROPERTY(QColor grid READ grid WRITE setGrid NOTIFY changed FINAL)

public:
    explicit ScaleChart(QQuickItem* parent = nullptr);

    [[nodiscard]] QVariantList values() const { return m_values; }
    void setValues(const QVariantList& values);
    [[nodiscard]] QColor ink() const { return m_ink; }
    void setInk(const QColor& ink);
    [[nodiscard]] QColor grid() const { return m_grid; }
    void setGrid(const QColor& grid);

    void paint(QPainter* painter) override;

Q_SIGNALS:
    void changed();

private:
    QVariantList m_values;
    QColor m_ink = Qt::black;
    QColor m_grid = Qt::gray;
};

} // namespace kudelma::app

// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QColor>
#include <QQuickPaintedItem>
#include <QtQml/qqmlregistration.h>

namespace kudelma::ui {

/// A plain face whose mouth goes from sad to glad. Painted, because no icon set has five faces that
/// differ in nothing but how glad they are (an angry face is not the saddest one).
class FaceItem : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(qreal mood READ mood WRITE setMood NOTIFY changed FINAL)
    Q_PROPERTY(QColor color READ color WRITE setColor NOTIFY changed FINAL)
    Q_PROPERTY(qreal strokeWidth READ strokeWidth WRITE setStrokeWidth NOTIFY changed FINAL)

public:
    explicit FaceItem(QQuickItem* parent = nullptr);

    /// -1 (really bad) to 1 (really good).
    [[nodiscard]] qreal mood() const { return m_mood; }
    void setMood(qreal mood);
    [[nodiscard]] QColor color() const { return m_color; }
    void setColor(const QColor& color);
    /// In units of a face that is 24 wide.
    [[nodiscard]] qreal strokeWidth() const { return m_strokeWidth; }
    void setStrokeWidth(qreal width);

    void paint(QPainter* painter) override;

Q_SIGNALS:
    void changed();

private:
    qreal m_mood = 0;
    QColor m_color;
    qreal m_strokeWidth = 1.6;
};

} // namespace kudelma::ui

// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QColor>
#include <QQuickPaintedItem>
#include <QtQml/qqmlregistration.h>

namespace kudelma::app {

/// The circle of a hypothesis' loop: draws the arrows between its turns, and says where QML is to put the turns
/// themselves. Takes the size that it needs (meeting/loop_layout.h).
class LoopPicture : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int turns READ turns WRITE setTurns NOTIFY changed FINAL)
    Q_PROPERTY(qreal turnRadius READ turnRadius WRITE setTurnRadius NOTIFY changed FINAL)
    Q_PROPERTY(qreal gap READ gap WRITE setGap NOTIFY changed FINAL) ///< Between two turns, at least.
    Q_PROPERTY(QColor colour READ colour WRITE setColour NOTIFY changed FINAL)
    Q_PROPERTY(QVariantList places READ places NOTIFY changed FINAL) ///< Middle of each turn: points.

public:
    explicit LoopPicture(QQuickItem* parent = nullptr);

    [[nodiscard]] int turns() const { return m_turns; }
    void setTurns(int turns);
    [[nodiscard]] qreal turnRadius() const { return m_turnRadius; }
    void setTurnRadius(qreal radius);
    [[nodiscard]] qreal gap() const { return m_gap; }
    void setGap(qreal gap);
    [[nodiscard]] QColor colour() const { return m_colour; }
    void setColour(const QColor& colour);
    [[nodiscard]] QVariantList places() const { return m_places; }
    void paint(QPainter* painter) override;

Q_SIGNALS:
    void changed();

private:
    void place();

    int m_turns = 0;
    qreal m_turnRadius = 34;
    qreal m_gap = 34;
    QColor m_colour;
    QVariantList m_places;
};

} // namespace kudelma::app

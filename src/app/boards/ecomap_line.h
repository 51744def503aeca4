// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QColor>
#include <QQuickPaintedItem>
#include <QtQml/qqmlregistration.h>

namespace kudelma::app {

/// A line of the ecomap, from the left edge of the item to its right edge: thicker the stronger it is, jagged where it
/// strains, dashed where it is thin, dotted where it is missing; arrows where something flows. QML turns it.
class EcomapLine : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString tone READ tone WRITE setTone NOTIFY changed FINAL) ///< As casework::Tone is called.
    Q_PROPERTY(int strength READ strength WRITE setStrength NOTIFY changed FINAL) ///< 1 to 3.
    Q_PROPERTY(bool toLeft READ toLeft WRITE setToLeft NOTIFY changed FINAL) ///< An arrow towards the home.
    Q_PROPERTY(bool toRight READ toRight WRITE setToRight NOTIFY changed FINAL)
    Q_PROPERTY(QColor colour READ colour WRITE setColour NOTIFY changed FINAL)

public:
    explicit EcomapLine(QQuickItem* parent = nullptr);

    [[nodiscard]] QString tone() const { return m_tone; }
    void setTone(const QString& tone);
    [[nodiscard]] int strength() const { return m_strength; }
    void setStrength(int strength);
    [[nodiscard]] bool toLeft() const { return m_toLeft; }
    void setToLeft(bool arrow);
    [[nodiscard]] bool toRight() const { return m_toRight; }
    void setToRight(bool arrow);
    [[nodiscard]] QColor colour() const { return m_colour; }
    void setColour(const QColor& colour);
    void paint(QPainter* painter) override;

Q_SIGNALS:
    void changed();

private:
    template <class T>
    void put(T& field, const T& value);

    QString m_tone;
    int m_strength = 1;
    bool m_toLeft = false;
    bool m_toRight = false;
    QColor m_colour;
};

} // namespace kudelma::app

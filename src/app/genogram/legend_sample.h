// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/genogram/genogram_desk.h"

#include <QPointer>
#include <QQuickPaintedItem>

namespace kudelma::app {

/// One sign of a genogram's legend, drawn as in the genogram.
class LegendSample : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(kudelma::app::GenogramDesk* desk READ desk WRITE setDesk NOTIFY changed FINAL REQUIRED)
    Q_PROPERTY(int row READ row WRITE setRow NOTIFY changed FINAL REQUIRED) ///< Of the desk's legend.
    Q_PROPERTY(
        QVariantMap colours READ colours WRITE setColours NOTIFY changed FINAL) ///< As GenogramCanvas takes them.
    Q_PROPERTY(QString fontFamily READ fontFamily WRITE setFontFamily NOTIFY changed FINAL)
    Q_PROPERTY(qreal factor READ factor WRITE setFactor NOTIFY changed FINAL) ///< 1: 48 x 28 pixels.

public:
    static constexpr qreal kWidth = 48;
    static constexpr qreal kHeight = 28;

    explicit LegendSample(QQuickItem* parent = nullptr);

    [[nodiscard]] GenogramDesk* desk() const { return m_desk; }
    void setDesk(GenogramDesk* desk);
    [[nodiscard]] int row() const { return m_row; }
    void setRow(int row);
    [[nodiscard]] QVariantMap colours() const { return m_colours; }
    void setColours(const QVariantMap& colours);
    [[nodiscard]] QString fontFamily() const { return m_fontFamily; }
    void setFontFamily(const QString& family);
    [[nodiscard]] qreal factor() const { return m_factor; }
    void setFactor(qreal factor);

    void paint(QPainter* painter) override;

Q_SIGNALS:
    void changed();

private:
    void renew();

    QPointer<GenogramDesk> m_desk;
    int m_row = -1;
    QVariantMap m_colours;
    QString m_fontFamily;
    qreal m_factor = 1;
};

} // namespace kudelma::app

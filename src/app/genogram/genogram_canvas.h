// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/genogram/genogram_desk.h"

#include <QPointer>
#include <QQuickPaintedItem>

namespace kudelma::app {

/// Paints a genogram's lines and symbols. The people are also items of their own above it (focus, touch, names for
/// those who listen); this item is only ink. Its size is the drawing's bounds times `zoom`.
class GenogramCanvas : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(kudelma::app::GenogramDesk* desk READ desk WRITE setDesk NOTIFY deskChanged FINAL REQUIRED)
    Q_PROPERTY(qreal zoom READ zoom WRITE setZoom NOTIFY zoomChanged FINAL)
    /// Colour by name of the scene's role: paper, ink, quiet, fill, index, indexFill, union, child, foster, household,
    /// householdFill, tieNeutral, tieWarm, tieStrained, tieDistance, tieHarm, mark, badge, badgeInk.
    Q_PROPERTY(QVariantMap colours READ colours WRITE setColours NOTIFY coloursChanged FINAL)
    Q_PROPERTY(QString fontFamily READ fontFamily WRITE setFontFamily NOTIFY fontFamilyChanged FINAL)

public:
    static constexpr qreal kMinZoom = 0.2;
    static constexpr qreal kMaxZoom = 4.0;

    explicit GenogramCanvas(QQuickItem* parent = nullptr);

    [[nodiscard]] GenogramDesk* desk() const { return m_desk; }
    void setDesk(GenogramDesk* desk);
    [[nodiscard]] qreal zoom() const { return m_zoom; }
    void setZoom(qreal zoom);
    [[nodiscard]] QVariantMap colours() const { return m_colours; }
    void setColours(const QVariantMap& colours);
    [[nodiscard]] QString fontFamily() const { return m_fontFamily; }
    void setFontFamily(const QString& family);

    void paint(QPainter* painter) override;

Q_SIGNALS:
    void deskChanged();
    void zoomChanged();
    void coloursChanged();
    void fontFamilyChanged();

private:
    void resize();

    QPointer<GenogramDesk> m_desk;
    qreal m_zoom = 1.0;
    QVariantMap m_colours;
    QString m_fontFamily;
};

} // namespace kudelma::app

// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/genogram/genogram_desk.h"

#include <QPointer>
#include <QQuickPaintedItem>

namespace kudelma::app {

/// One person of a genogram as the genogram draws them: what a finger carries while it moves somebody. As large as the
/// person with all their words is at this zoom.
class PersonSign : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(kudelma::app::GenogramDesk* desk READ desk WRITE setDesk NOTIFY changed FINAL REQUIRED)
    Q_PROPERTY(QString person READ person WRITE setPerson NOTIFY changed FINAL) ///< Empty: nobody, and no size.
    Q_PROPERTY(qreal zoom READ zoom WRITE setZoom NOTIFY changed FINAL)
    Q_PROPERTY(
        QVariantMap colours READ colours WRITE setColours NOTIFY changed FINAL) ///< As GenogramCanvas takes them.
    Q_PROPERTY(QString fontFamily READ fontFamily WRITE setFontFamily NOTIFY changed FINAL)

public:
    explicit PersonSign(QQuickItem* parent = nullptr);

    [[nodiscard]] GenogramDesk* desk() const { return m_desk; }
    void setDesk(GenogramDesk* desk);
    [[nodiscard]] QString person() const { return m_person; }
    void setPerson(const QString& person);
    [[nodiscard]] qreal zoom() const { return m_zoom; }
    void setZoom(qreal zoom);
    [[nodiscard]] QVariantMap colours() const { return m_colours; }
    void setColours(const QVariantMap& colours);
    [[nodiscard]] QString fontFamily() const { return m_fontFamily; }
    void setFontFamily(const QString& family);

    void paint(QPainter* painter) override;

Q_SIGNALS:
    void changed();

private:
    void renew();

    QPointer<GenogramDesk> m_desk;
    QString m_person;
    qreal m_zoom = 1;
    QVariantMap m_colours;
    QString m_fontFamily;
};

} // namespace kudelma::app

// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/drawings/drawing_desk.h"

#include <QPointer>
#include <QQuickPaintedItem>

namespace kudelma::app {

/// Shows the picture of a drawing. Not QML's own Image: that keeps pictures of a page in a cache that outlives it.
class DrawingImage : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(kudelma::app::DrawingDesk* desk READ desk WRITE setDesk NOTIFY deskChanged FINAL REQUIRED)
    Q_PROPERTY(QString record READ record WRITE setRecord NOTIFY recordChanged FINAL REQUIRED)
    Q_PROPERTY(Status status READ status NOTIFY statusChanged FINAL)
    Q_PROPERTY(qreal ratio READ ratio NOTIFY statusChanged FINAL) ///< Height by width; 0: not known.

public:
    enum class Status {
        Nothing, ///< The record has no picture.
        Coming,
        Ready,
        Missing, ///< Not on this device, and not to be had at the moment.
        Broken, ///< What is here is no picture.
    };
    Q_ENUM(Status)

    explicit DrawingImage(QQuickItem* parent = nullptr);
    ~DrawingImage() override;

    [[nodiscard]] DrawingDesk* desk() const { return m_desk; }
    void setDesk(DrawingDesk* desk);
    [[nodiscard]] QString record() const { return m_record; }
    void setRecord(const QString& record);
    [[nodiscard]] Status status() const { return m_status; }
    [[nodiscard]] qreal ratio() const;

    void paint(QPainter* painter) override;

Q_SIGNALS:
    void deskChanged();
    void recordChanged();
    void statusChanged();

private:
    void load();
    void show(QImage image);
    void setStatus(Status status);

    QPointer<DrawingDesk> m_desk;
    QString m_record;
    QImage m_image;
    Status m_status = Status::Nothing;
    bool m_isDecoding = false;
    int m_load = 0; ///< Counts; an older one's picture is not shown.
};

} // namespace kudelma::app

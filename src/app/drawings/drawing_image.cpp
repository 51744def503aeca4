// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/drawings/drawing_image.h"

#include "app/core/off_thread.h"

#include <QPainter>

namespace kudelma::app {

namespace {

/// One after the other, and not where unlocking waits its turn: they come from others.
QThreadPool& decoders()
{
    static QThreadPool pool;
    pool.setMaxThreadCount(1);
    return pool;
}

} // namespace

DrawingImage::DrawingImage(QQuickItem* parent)
    : QQuickPaintedItem(parent)
{ }

DrawingImage::~DrawingImage()
{
    wipe(m_image);
}

void DrawingImage::setDesk(DrawingDesk* desk)
{
    if (desk == m_desk)
        return;
    if (m_desk)
        m_desk->disconnect(this);
    m_desk = desk;
    if (desk) {
        connect(desk, &DrawingDesk::changed, this, [this] {
            if (!m_isDecoding && (m_status == Status::Coming || m_status == Status::Missing))
                load();
        });
    }
    Q_EMIT deskChanged();
    load();
}

void DrawingImage::setRecord(const QString& record)
{
    if (record == m_record)
        return;
    m_record = record;
    Q_EMIT recordChanged();
    load();
}

qreal DrawingImage::ratio() const
{
    return m_image.isNull() ? 0 : qreal(m_image.height()) / m_image.width();
}

void DrawingImage::load()
{
    const int load = ++m_load;
    m_isDecoding = false;
    const auto record = casework::RecordId::fromText(m_record);
    if (!m_desk || !record) {
        wipe(m_image);
        return setStatus(Status::Nothing);
    }
    const auto kept = m_desk->picture(*record);
    if (!kept) {
        m_desk->fetch(*record);
        return setStatus(m_desk->isFailed(*record) ? Status::Missing : Status::Coming);
    }
    setStatus(Status::Coming);
    m_isDecoding = true;
    offThreadIn<QImage>(
        decoders(), this, [kept] { return shownPicture(*kept); },
        [this, load](QImage image) {
            if (load == m_load)
                show(std::move(image));
        });
}

void DrawingImage::show(QImage image)
{
    m_isDecoding = false;
    wipe(m_image);
    m_image = std::move(image);
    setStatus(m_image.isNull() ? Status::Broken : Status::Ready);
    update();
}

void DrawingImage::setStatus(Status status)
{
    m_status = status;
    Q_EMIT statusChanged();
}

void DrawingImage::paint(QPainter* painter)
{
    if (m_image.isNull())
        return;
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    const QSizeF size = QSizeF(m_image.size()).scaled(boundingRect().size(), Qt::KeepAspectRatio);
    const QPointF at((width() - size.width()) / 2, (height() - size.height()) / 2);
    painter->drawImage(QRectF(at, size), m_image);
}

} // namespace kudelma::app

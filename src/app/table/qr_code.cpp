// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/table/qr_code.h"

#include <QPainter>

#include <qrencode.h>

#include <memory>

namespace kudelma::app {

QrCode::QrCode(QQuickItem* parent)
    : QQuickPaintedItem(parent)
{ }

void QrCode::setText(const QString& text)
{
    if (text == m_text)
        return;
    m_text = text;
    m_modules = modulesOf(text);
    update();
    Q_EMIT textChanged();
}

QImage QrCode::modulesOf(const QString& text)
{
    constexpr int kSmallestVersion = 0; // chosen by the length of the text
    constexpr int kCaseSensitive = 1;
    const QByteArray utf8 = text.toUtf8();
    if (utf8.isEmpty())
        return {};
    // Level M survives a scratch on a projector's picture and keeps the modules large.
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeString(utf8.constData(), kSmallestVersion, QR_ECLEVEL_M, QR_MODE_8, kCaseSensitive), &QRcode_free);
    if (!code)
        return {};
    const int size = code->width + 2 * kQuietModules;
    QImage image(size, size, QImage::Format_RGB32);
    image.fill(Qt::white);
    for (int y = 0; y < code->width; ++y) {
        for (int x = 0; x < code->width; ++x) {
            if (code->data[y * code->width + x] & 1)
                image.setPixelColor(x + kQuietModules, y + kQuietModules, Qt::black);
        }
    }
    return image;
}

void QrCode::paint(QPainter* painter)
{
    if (m_modules.isNull())
        return;
    const int side = int(std::min(width(), height()));
    const int module = std::max(1, side / m_modules.width()); // whole pixels: no module is wider than its neighbour
    const int drawn = module * m_modules.width();
    painter->fillRect(0, 0, side, side, Qt::white);
    painter->drawImage(QRect((side - drawn) / 2, (side - drawn) / 2, drawn, drawn), m_modules);
}

} // namespace kudelma::app

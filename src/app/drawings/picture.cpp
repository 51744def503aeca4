// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/drawings/picture.h"

#include <QBuffer>
#include <QImageReader>
#include <QImageWriter>
#include <QPainter>

#include <algorithm>
#include <cstring>

namespace kudelma::app {

namespace {

constexpr int kJpegQuality = 88;

/// Of the two formats that are read; Qt would try all that it has plugins for.
QByteArray formatOf(const QByteArray& bytes)
{
    if (bytes.startsWith("\x89PNG\r\n\x1a\n"))
        return "png";
    return bytes.startsWith("\xff\xd8\xff") ? "jpeg" : QByteArray();
}

/// A JPEG whose first frame is baseline (ITU-T T.81: SOF0), or a PNG of 8 bits a sample that is not interlaced: what
/// QImageWriter writes.
bool isInOnePass(const QByteArray& bytes, const QByteArray& format)
{
    if (format == "png")
        return bytes.size() > 28 && bytes[24] == 8 && bytes[28] == 0;
    constexpr int kMarkerBytes = 4;
    int components = 0; // of the frame; its scan must have them all
    for (qsizetype at = 2; at + kMarkerBytes < bytes.size() && quint8(bytes[at]) == 0xff;) {
        const auto marker = quint8(bytes[at + 1]);
        const qsizetype length = quint8(bytes[at + 2]) << 8 | quint8(bytes[at + 3]);
        if (marker == 0xda)
            return components > 0 && quint8(bytes[at + kMarkerBytes]) == components;
        const bool isFrame = marker == 0xc0 && components == 0 && at + 9 < bytes.size();
        const bool isTable = marker == 0xdb || marker == 0xc4 || marker == 0xdd;
        const bool isWords = (marker >= 0xe0 && marker <= 0xef) || marker == 0xfe;
        if (!isFrame && !isTable && !isWords)
            return false;
        if (isFrame)
            components = quint8(bytes[at + 9]);
        at += 2 + length;
    }
    return false;
}

/// Only the pixels: a copy of an image takes its texts and profiles along.
QImage pixelsOf(const QImage& image)
{
    QImage plain(image.size(), QImage::Format_RGB32);
    plain.fill(Qt::white); // as paper, where the drawing is transparent
    QPainter painter(&plain);
    painter.drawImage(0, 0, image);
    painter.end();
    return plain;
}

QByteArray written(const QImage& image, const QByteArray& format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, format);
    writer.setQuality(format == "jpeg" ? kJpegQuality : -1);
    return writer.write(image) ? bytes : QByteArray();
}

} // namespace

tl::expected<QByteArray, PictureProblem> keptPicture(const QByteArray& file)
{
    if (file.size() > kMaxPictureFileBytes)
        return tl::unexpected(PictureProblem::TooLarge);
    QBuffer buffer;
    buffer.setData(file);
    buffer.open(QIODevice::ReadOnly);
    const QByteArray format = formatOf(file);
    QImageReader reader(&buffer, format);
    const QSize size = format.isEmpty() ? QSize() : reader.size();
    if (!size.isValid() || size.isEmpty())
        return tl::unexpected(PictureProblem::NotAPicture);
    if (std::max(size.width(), size.height()) > kMaxPictureSide)
        return tl::unexpected(PictureProblem::TooLarge);
    reader.setAutoTransform(true);
    if (std::max(size.width(), size.height()) > kKeptPictureSide)
        reader.setScaledSize(
            size.scaled(kKeptPictureSide, kKeptPictureSide, Qt::KeepAspectRatio).expandedTo(QSize(1, 1)));
    QImage image = reader.read();
    if (image.isNull())
        return tl::unexpected(PictureProblem::NotAPicture);
    QImage plain = pixelsOf(image);
    const QByteArray jpeg = written(plain, "jpeg");
    const QByteArray png = written(plain, "png");
    wipe(image);
    wipe(plain);
    const QByteArray kept = png.isEmpty() || (!jpeg.isEmpty() && jpeg.size() < png.size()) ? jpeg : png;
    if (kept.isEmpty() || kept.size() > kMaxKeptPictureBytes)
        return tl::unexpected(PictureProblem::TooLarge);
    return kept;
}

QImage shownPicture(const QByteArray& kept)
{
    const QByteArray format = kept.size() > kMaxKeptPictureBytes ? QByteArray() : formatOf(kept);
    if (format.isEmpty() || !isInOnePass(kept, format))
        return {};
    QBuffer buffer;
    buffer.setData(kept);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, format);
    const QSize size = reader.size();
    if (!size.isValid() || std::max(size.width(), size.height()) > kKeptPictureSide)
        return {};
    return reader.read();
}

void wipe(QImage& picture)
{
    if (!picture.isNull() && picture.isDetached())
        std::memset(picture.bits(), 0, std::size_t(picture.sizeInBytes()));
    picture = {};
}

} // namespace kudelma::app

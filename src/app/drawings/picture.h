// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QImage>

#include <tl/expected.hpp>

namespace kudelma::app {

enum class PictureProblem {
    NotAPicture, ///< Neither PNG nor JPEG, or damaged.
    TooLarge, ///< Beyond kMaxPictureFileBytes or kMaxPictureSide.
};

inline constexpr qint64 kMaxPictureFileBytes = 40 * 1024 * 1024; ///< What a good camera makes of one page.
inline constexpr int kMaxPictureSide = 16'384; ///< Of a file that is taken in, in pixels.
inline constexpr int kKeptPictureSide = 2'400; ///< The longer side of what is kept: an A4 page at 200 dots an inch.
inline constexpr qsizetype kMaxKeptPictureBytes = 8 * 1024 * 1024;

/// Makes of a file what is kept: turned upright, not larger than anybody can see, and without whatever else the file
/// holds (where a photo was taken, by which device, older versions). A JPEG; a PNG where that is smaller. Slow: not for
/// the thread of the screens.
[[nodiscard]] tl::expected<QByteArray, PictureProblem> keptPicture(const QByteArray& file);

/// Reads what keptPicture() made. It comes from another device, so nothing else is read: no other format, nothing
/// larger, no picture in passes (each may cost what the whole does). Null: it is not that.
[[nodiscard]] QImage shownPicture(const QByteArray& kept);

/// Overwrites the pixels, if nobody else shares them.
void wipe(QImage& picture);

} // namespace kudelma::app

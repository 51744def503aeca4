// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QPainterPath>
#include <QString>

namespace kudelma::app {

/// Simple pictures of our own for drawings and stories, on the grid of zoneShape(). Empty: this version has no such
/// sticker.
[[nodiscard]] QPainterPath stickerShape(const QString& shape);

} // namespace kudelma::app

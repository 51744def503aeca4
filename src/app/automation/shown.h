// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QQuickWindow>
#include <QStringList>

namespace kudelma::app {

/// All that a window says to whoever looks at it or listens to it: the texts of its visible items, also of those that
/// are scrolled away, and what a screen reader is told of them. For tests and rehearsals.
[[nodiscard]] QStringList shownIn(const QQuickWindow& window);

} // namespace kudelma::app

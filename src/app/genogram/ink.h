// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "report/genogram_painter.h"

#include <QVariantMap>

namespace kudelma::app {

/// The colours that QML gives by name (see GenogramCanvas), by the roles of the scene.
[[nodiscard]] report::GenogramColours inkOf(const QVariantMap& named);

} // namespace kudelma::app

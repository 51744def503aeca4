// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/core/pen.h"

namespace kudelma::app {

/// Whom a record of this circle may name as the one who said or drew it: nobody (empty) where it is said without a name
/// and others than workers read it.
[[nodiscard]] QString namedSpeaker(const Pen& pen, const QString& circle, const QString& person, bool withoutName);

} // namespace kudelma::app

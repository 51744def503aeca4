// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

namespace kudelma::report {

/// What was asked from 0 to 10, by Scale::question: never empty, and in the language that is on.
[[nodiscard]] QString scaleQuestion(const QString& question);

} // namespace kudelma::report

// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

namespace kudelma::casework {

/// Stands in Scale::question where it is asked how safe it is now: each reader's language has its own words for it, and
/// it is one question in all of them. An empty question is how things are.
inline const QString kQuestionOfSafety = QStringLiteral("@safety");

} // namespace kudelma::casework

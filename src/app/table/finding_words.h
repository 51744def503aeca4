// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "meeting/closing_checks.h"

#include <QString>

namespace kudelma::app {

/// What a closing check found, in words; `line` is the record's own first line, where there is one.
[[nodiscard]] QString findingWords(meeting::FindingKind kind, const QString& line);

/// What mends it: "question", "person", "step", "answers", "voice", "thought", "thoughts", "keep", "delete".
[[nodiscard]] QString findingMend(meeting::FindingKind kind);

} // namespace kudelma::app

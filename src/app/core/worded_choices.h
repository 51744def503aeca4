// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "meeting/worded_choices.h"

namespace kudelma::app {

/// Those of the built-in pack `name` of assets/review, which a test knows to be good.
[[nodiscard]] std::vector<meeting::WordedChoice> wordedChoices(const QString& name);

} // namespace kudelma::app

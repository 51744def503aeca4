// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "database/migrations.h"

namespace kudelma::relay {

/// The server's tables, step by step.
[[nodiscard]] const database::MigrationTable& storeSchema();

} // namespace kudelma::relay

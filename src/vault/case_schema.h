// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "database/migrations.h"

namespace kudelma::vault {

/// The tables of a case's file, from the first version to the present one.
[[nodiscard]] const database::MigrationTable& caseSchema();

} // namespace kudelma::vault

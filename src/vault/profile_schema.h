// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "database/migrations.h"

namespace kudelma::vault {

/// The tables of the profile's file, from the first version to the present one.
[[nodiscard]] const database::MigrationTable& profileSchema();

} // namespace kudelma::vault

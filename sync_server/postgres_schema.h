// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "sync_server/postgres_connection.h"

namespace kudelma::relay {

/// Makes the schema and its tables where they are not there, and brings older ones up to date; several nodes may begin
/// at once. Error Newer: a newer server made them.
[[nodiscard]] StoreResult<void> migratePostgres(PostgresConnection&, const std::string& schema);

} // namespace kudelma::relay

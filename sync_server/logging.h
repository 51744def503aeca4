// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QLoggingCategory>

/// The server's log categories. Nothing that is logged names an address, a device, a circle or a person.
namespace kudelma::relay {

Q_DECLARE_LOGGING_CATEGORY(lcServer) ///< kudelma.server: starting, stopping, what the operator must know.
Q_DECLARE_LOGGING_CATEGORY(lcStore) ///< kudelma.store: the disk.

} // namespace kudelma::relay

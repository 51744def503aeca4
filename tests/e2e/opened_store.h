// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QString>

namespace kudelma::e2e {

/// All that stands in the tables of a server's store, one value after the other, opened with the key that lies beside
/// it: what somebody who takes the server's whole disk reads. Empty: the store could not be opened.
[[nodiscard]] QByteArray openedStore(const QString& folder);

} // namespace kudelma::e2e

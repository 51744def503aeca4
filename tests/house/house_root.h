// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

namespace kudelma::house {

/// The folder of the whole project.
inline const QString kRoot = QString::fromUtf8(KUDELMA_SOURCE_DIR);

} // namespace kudelma::house

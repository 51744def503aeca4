// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "crypto/types.h"

#include <QByteArray>

namespace kudelma::app {

/// The same bytes, as the crypto room reads them; valid as long as the array is.
[[nodiscard]] inline crypto::BytesView bytesView(const QByteArray& bytes)
{
    return {reinterpret_cast<const std::uint8_t*>(bytes.constData()), static_cast<std::size_t>(bytes.size())};
}

[[nodiscard]] inline QByteArray byteArray(crypto::BytesView view)
{
    return {reinterpret_cast<const char*>(view.data()), static_cast<qsizetype>(view.size())};
}

} // namespace kudelma::app

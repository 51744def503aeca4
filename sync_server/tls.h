// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QSslConfiguration>
#include <QString>
#include <tl/expected.hpp>

namespace kudelma::relay {

inline constexpr qint64 kMaxPemBytes = 1024 * 1024;

/// What the server shows of itself: a chain of certificates, its own first, and the key to it, both in PEM. TLS 1.2 or
/// later. On error: a sentence for the operator; it never holds what is in the key.
[[nodiscard]] tl::expected<QSslConfiguration, QString> readTls(const QString& certificate, const QString& key);

} // namespace kudelma::relay

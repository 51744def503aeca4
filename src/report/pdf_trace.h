// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QDate>

namespace kudelma::report {

/// Overwrites, byte for byte, what Qt tells in a PDF of how and when it was made: its own version, the hour with the
/// time zone of the machine, and the number that it draws for each file. The day stays.
[[nodiscard]] QByteArray withoutTrace(QByteArray pdf, QDate day);

} // namespace kudelma::report

// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QMessageLogContext>

namespace kudelma::relay {

enum class LogFormat { Text, Json };

/// One line for the log, with its end: `text`: "warning kudelma.store: ..."; `json`: an object with time (UTC), level,
/// category and message. Only what our own categories say is written out; what Qt or a library says might name an
/// address, so of that only category and level are.
[[nodiscard]] QByteArray logLine(
    LogFormat format, QtMsgType type, const QString& category, const QString& message, qint64 unixMs);

/// From now on all messages of this process go to standard error in this format.
void writeLogAs(LogFormat format);

} // namespace kudelma::relay

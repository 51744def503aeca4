// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "report/memo_pdf.h"

#include <QFile>
#include <QString>

namespace kudelma::app {

/// The typefaces of what is printed; the program brings them along.
[[nodiscard]] inline report::MemoType printedType()
{
    return {QStringLiteral("Noto Sans"), QStringLiteral("Noto Serif")};
}

/// Writes what leaves the vault where the person chose. False: it could not be written, and nothing was left there.
/// Not QSaveFile: it would leave a second file with the same words for as long as it writes.
[[nodiscard]] inline bool writeExported(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return false;
    if (file.write(bytes) == bytes.size() && file.flush())
        return true;
    file.remove();
    return false;
}

} // namespace kudelma::app

// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/core/case_room.h"
#include "report/memo_pdf.h"
#include "report/phrases.h"

#include <QFile>
#include <QString>

namespace kudelma::app {

/// What stands on everything that leaves this page; empty: it tells of real people.
[[nodiscard]] inline QString exportMark(const CaseRoom& room)
{
    return room.isRehearsal() ? report::Phrases::practice() : QString();
}

/// The typefaces of what is printed of a page, and what stands on each sheet; the program brings the typefaces along.
[[nodiscard]] inline report::MemoType printedType(const CaseRoom& room)
{
    return {QStringLiteral("Noto Sans"), QStringLiteral("Noto Serif"), exportMark(room)};
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

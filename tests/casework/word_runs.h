// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QRegularExpression>
#include <QStringList>

namespace kudelma::casework::test {

[[nodiscard]] inline QStringList wordsOf(const QString& text)
{
    static const QRegularExpression kNoWord(QStringLiteral("[^\\p{L}\\p{N}]+"));
    return text.toLower().split(kNoWord, Qt::SkipEmptyParts);
}

/// All runs of so many words, each with spaces around, so that only whole words match.
[[nodiscard]] inline QStringList runsOf(const QString& text, int length)
{
    const QStringList words = wordsOf(text);
    QStringList runs;
    for (qsizetype i = 0; i + length <= words.size(); ++i)
        runs.append(u' ' + words.mid(i, length).join(u' ') + u' ');
    return runs;
}

} // namespace kudelma::casework::test

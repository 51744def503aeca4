// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace kudelma::vault::test {

/// The forms in which a word could reach a disk.
inline QList<QByteArray> formsOf(const QByteArray& word)
{
    const auto text = QString::fromUtf8(word);
    QList<QByteArray> forms{word, word.toHex(), word.toHex().toUpper(), word.toLower(), word.toUpper()};
    QByteArray little;
    QByteArray big;
    for (const QChar letter : text) {
        const auto code = letter.unicode();
        little.append(static_cast<char>(code & 0xff)).append(static_cast<char>(code >> 8));
        big.append(static_cast<char>(code >> 8)).append(static_cast<char>(code & 0xff));
    }
    forms << little << big;
    // In base 64 a word looks different at each of three places; its inner letters are what all texts around it share.
    for (int shift = 0; shift < 3; ++shift)
        forms << (QByteArray(shift, ' ') + word).toBase64(QByteArray::OmitTrailingEquals).mid(4).chopped(2);
    return forms;
}

} // namespace kudelma::vault::test

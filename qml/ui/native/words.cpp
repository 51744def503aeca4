// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "words.h"

#include <QFontMetricsF>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace kudelma::ui {

namespace {

constexpr qsizetype kShortestHyphenated = 11;
// Neither a line's last nor its first piece of a word is shorter than this.
constexpr qsizetype kShortestPiece = 3;
constexpr char16_t kSoftHyphen = 0x00ad;

bool isVowel(QChar letter)
{
    return u"aeiouyäöå"_s.contains(letter.toLower());
}

} // namespace

// A Finnish syllable begins at a consonant before a vowel; that rule alone finds enough places, and
// never a wrong one in a Finnish word.
QString Words::hyphenated(const QString& word)
{
    QString result;
    result.reserve(word.size() * 2);
    bool hasVowel = false;
    qsizetype sinceBreak = 0;
    for (qsizetype i = 0; i < word.size(); ++i) {
        const bool beginsSyllable
            = i + 1 < word.size() && word.at(i).isLetter() && !isVowel(word.at(i)) && isVowel(word.at(i + 1));
        if (beginsSyllable && hasVowel && sinceBreak >= kShortestPiece && word.size() - i >= kShortestPiece) {
            result.append(QChar(kSoftHyphen));
            sinceBreak = 0;
        }
        hasVowel = hasVowel || isVowel(word.at(i));
        result.append(word.at(i));
        ++sinceBreak;
    }
    return result;
}

QString Words::fit(const QString& text, const QFont& font, qreal width)
{
    if (width <= 0 || QLocale().language() != QLocale::Finnish)
        return text;
    const QFontMetricsF metrics(font);
    QString result;
    QString word;
    const auto flush = [&] {
        const bool isTooWide = word.size() >= kShortestHyphenated && metrics.horizontalAdvance(word) > width;
        result.append(isTooWide ? hyphenated(word) : word);
        word.clear();
    };
    for (const QChar letter : text) {
        if (letter.isLetter()) {
            word.append(letter);
        } else {
            flush();
            result.append(letter);
        }
    }
    flush();
    return result;
}

} // namespace kudelma::ui

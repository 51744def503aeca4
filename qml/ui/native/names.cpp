// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "names.h"

#include <QLocale>
#include <QTextBoundaryFinder>

using namespace Qt::StringLiterals;

namespace kudelma::ui {

namespace {

constexpr uint kTones = 8;
// FNV-1a, 32 bit: small, and unlike qHash the same in every process and on every device.
constexpr uint kFnvOffset = 2166136261u;
constexpr uint kFnvPrime = 16777619u;

/// The first letter as a person sees it (with its accents), upper case; empty when the word has none.
QString firstLetter(const QString& word)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, word);
    qsizetype start = 0;
    for (qsizetype end = finder.toNextBoundary(); end > 0; end = finder.toNextBoundary()) {
        const QString letter = word.mid(start, end - start);
        if (letter.at(0).isLetterOrNumber() || letter.at(0).isHighSurrogate())
            return letter.toUpper();
        start = end;
    }
    return {};
}

} // namespace

QString Names::initials(const QString& name)
{
    QStringList letters;
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    for (const QString& word : words) {
        const QString letter = firstLetter(word);
        if (!letter.isEmpty())
            letters.append(letter);
    }
    if (letters.isEmpty())
        return u"?"_s;
    return letters.size() == 1 ? letters.first() : letters.first() + letters.last();
}

int Names::tone(const QString& name)
{
    uint hash = kFnvOffset;
    const QByteArray bytes = name.toUtf8();
    for (const char byte : bytes)
        hash = (hash ^ static_cast<uchar>(byte)) * kFnvPrime;
    return static_cast<int>(hash % kTones);
}

QString Names::listed(const QStringList& names)
{
    return QLocale().createSeparatedList(names);
}

} // namespace kudelma::ui

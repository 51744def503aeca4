// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "source_tree.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace kudelma::house {

namespace {

enum class Strings { Keep, Blank };

bool isOutside(const QString& path)
{
    static const QStringList folders{u".git/"_s, u"build/"_s, u"out/"_s, u".cache/"_s};
    for (const QString& folder : folders) {
        if (path.startsWith(folder))
            return true;
    }
    return path.contains(u"node_modules/"_s);
}

/// One pass over the code: comments become a space, strings (kept or emptied) are stepped over as a whole, so that
/// "//" inside a string is no comment.
QString strip(const QString& code, Strings strings)
{
    QString result;
    result.reserve(code.size());
    const qsizetype end = code.size();
    for (qsizetype at = 0; at < end;) {
        const QChar here = code.at(at);
        const QChar next = at + 1 < end ? code.at(at + 1) : QChar();
        if (here == u'/' && next == u'/') {
            while (at < end && code.at(at) != u'\n')
                ++at;
        } else if (here == u'/' && next == u'*') {
            const qsizetype close = code.indexOf(u"*/"_s, at + 2);
            const qsizetype stop = close < 0 ? end : close + 2;
            for (; at < stop; ++at) {
                if (code.at(at) == u'\n')
                    result += u'\n';
            }
        } else if (here == u'R' && next == u'"') {
            const qsizetype open = code.indexOf(u'(', at);
            const QString closing = u")"_s + code.mid(at + 2, open - at - 2) + u'"';
            const qsizetype close = open < 0 ? -1 : code.indexOf(closing, open);
            const qsizetype stop = close < 0 ? end : close + closing.size();
            if (strings == Strings::Keep)
                result += code.mid(at, stop - at);
            else
                result += u"\"\""_s;
            at = stop;
        } else if (here == u'"') {
            qsizetype stop = at + 1;
            while (stop < end && code.at(stop) != u'"' && code.at(stop) != u'\n')
                stop += code.at(stop) == u'\\' ? 2 : 1;
            stop = qMin(stop + 1, end);
            if (strings == Strings::Keep)
                result += code.mid(at, stop - at);
            else
                result += u"\"\""_s;
            at = stop;
        } else if (here == u'\'' && at + 2 < end && (at == 0 || !code.at(at - 1).isLetterOrNumber() || next == u'"')) {
            // A character; the digit separator of 1'000 is none.
            qsizetype stop = at + 1;
            while (stop < end && code.at(stop) != u'\'' && code.at(stop) != u'\n')
                stop += code.at(stop) == u'\\' ? 2 : 1;
            stop = qMin(stop + 1, end);
            result += strings == Strings::Keep ? code.mid(at, stop - at) : u"''"_s;
            at = stop;
        } else {
            result += here;
            ++at;
        }
    }
    return result;
}

} // namespace

bool noneOf(const Complaints& complaints)
{
    for (const QString& complaint : complaints)
        std::fprintf(stderr, "  %s\n", qPrintable(complaint));
    return complaints.isEmpty();
}

QStringList ownFiles(const QString& root)
{
    static const QStringList notText{u"png"_s, u"jpg"_s, u"ttf"_s, u"otf"_s, u"woff2"_s, u"ico"_s, u"pdf"_s, u"bin"_s,
        u"qm"_s, u"sqlite"_s, u"db"_s};
    const QDir base(root);
    QStringList files;
    QDirIterator entries(root, QDir::Files | QDir::Hidden | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        const QString path = base.relativeFilePath(entries.next());
        if (!isOutside(path) && !hasSuffix(path, notText))
            files += path;
    }
    files.sort();
    return files;
}

QString readText(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll());
}

bool hasSuffix(const QString& path, const QStringList& suffixes)
{
    return suffixes.contains(QFileInfo(path).suffix());
}

Complaints overTree(const QString& root, const std::function<bool(const QString& path)>& wanted,
    const std::function<Complaints(const File&)>& rule)
{
    Complaints complaints;
    for (const QString& path : ownFiles(root)) {
        if (wanted(path))
            complaints += rule({path, readText(root + u'/' + path)});
    }
    return complaints;
}

QString withoutCommentsAndStrings(const QString& code)
{
    return strip(code, Strings::Blank);
}

QString withoutComments(const QString& code)
{
    return strip(code, Strings::Keep);
}

} // namespace kudelma::house

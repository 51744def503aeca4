// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "path_rules.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kudelma::house {

QStringList namedPaths(const QString& document)
{
    static const QRegularExpression code(u"`([^`\\n]+)`"_s);
    static const QRegularExpression fenced(
        u"^```.*?^```"_s, QRegularExpression::MultilineOption | QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression fromRoot(
        u"^(src|qml|sync_server|assets|tests|\\.setup|\\.cmake|\\.ci)(/[A-Za-z0-9_.*/-]*)?$"_s);
    static const QRegularExpression beside(
        u"^[A-Za-z0-9_*/-]+\\.(h|cpp|qml|md|json|proto|ts|txt|cmake|sh|mjs|js|svg)$"_s);
    QString text = document;
    text.remove(fenced);
    QStringList paths;
    for (auto match = code.globalMatch(text); match.hasNext();) {
        QString word = match.next().captured(1);
        if (word.startsWith(u"./"_s))
            word.remove(0, 2);
        word = word.section(u' ', 0, 0);
        if (fromRoot.match(word).hasMatch() || beside.match(word).hasMatch() || word == u"run"_s || word == u"check"_s)
            paths += word;
    }
    return paths;
}

Complaints pathComplaints(const File& document, const std::function<bool(const QString& path)>& exists)
{
    const QString folder = QFileInfo(document.path).path();
    Complaints complaints;
    for (const QString& path : namedPaths(document.text)) {
        const QString near = folder == u"."_s ? path : folder + u'/' + path;
        if (!exists(path) && !exists(near))
            complaints += u"%1 names `%2`, which is not there."_s.arg(document.path, path);
    }
    return complaints;
}

bool existsBelow(const QString& root, const QString& path)
{
    QStringList steps = path.split(u'/', Qt::SkipEmptyParts);
    if (steps.isEmpty())
        return QFileInfo::exists(root);
    const QString step = steps.takeFirst();
    const QStringList names = step.contains(u'*')
        ? QDir(root).entryList({step}, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)
        : QStringList{step};
    return std::any_of(names.begin(), names.end(),
        [&](const QString& name) { return existsBelow(root + u'/' + name, steps.join(u'/')); });
}

} // namespace kudelma::house

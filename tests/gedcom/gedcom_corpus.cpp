// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// Reads every GEDCOM file below a folder, and says of each what is in it:
//     KUDELMA_GEDCOM_FOLDER=folder gedcom_corpus
// Each is written in both versions and read again. Ends with 1 where one does not come back, or takes too long.
#include "gedcom/graph_tools.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace kudelma::gedcom;

namespace {

constexpr qint64 kMaxMilliseconds = 10'000; ///< For one file, in and out, without optimisation.

bool comesBack(const Imported& imported)
{
    const Exported seven = exportFamily(imported.graph, Version::V70);
    const auto again = importFamily(seven.bytes);
    const auto old = importFamily(exportFamily(imported.graph, Version::V551).bytes);
    if (!again || !old || old->graph.persons.size() != imported.graph.persons.size())
        return false;
    return !test::gone(seven.losses).empty() || test::sorted(again->graph) == test::sorted(imported.graph);
}

} // namespace

int main()
{
    const QString folder = qEnvironmentVariable("KUDELMA_GEDCOM_FOLDER");
    QStringList paths;
    QDirIterator files(folder, {u"*.ged"_s, u"*.gdz"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (!folder.isEmpty() && files.hasNext())
        paths.append(files.next());
    paths.sort();
    bool isGood = !paths.isEmpty();
    std::size_t persons = 0;
    std::size_t unions = 0;
    std::printf("%-56s %8s %8s %8s %10s %6s\n", "file", "persons", "unions", "links", "complaints", "ms");
    for (const QString& path : paths) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return 1;
        const QByteArray bytes = file.readAll();
        const QByteArray name = path.mid(folder.size()).toUtf8();
        QElapsedTimer clock;
        clock.start();
        const auto imported = importFamily({bytes.constData(), std::size_t(bytes.size())});
        if (!imported) {
            std::printf("%-56s not read: kind %d, line %d\n", name.constData(), int(imported.error().kind),
                imported.error().line);
            continue;
        }
        const bool isBack = comesBack(*imported);
        const qint64 milliseconds = clock.elapsed();
        isGood = isGood && isBack && milliseconds <= kMaxMilliseconds;
        persons += imported->graph.persons.size();
        unions += imported->graph.unions.size();
        std::printf("%-56s %8zu %8zu %8zu %10zu %6lld%s\n", name.constData(), imported->graph.persons.size(),
            imported->graph.unions.size(), imported->graph.parentLinks.size(), imported->complaintCount,
            static_cast<long long>(milliseconds), isBack ? "" : "  does not come back");
    }
    std::printf("%lld files, %zu persons, %zu unions\n", static_cast<long long>(paths.size()), persons, unions);
    return isGood ? 0 : 1;
}

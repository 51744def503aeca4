// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "bench/genogram/families.h"

#include "genogram/graph_file.h"
#include "genogram/random_family.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kudelma::genogram::bench {

namespace {

constexpr unsigned kSeeds = 3;

std::string groupOf(const QString& name)
{
    static const QRegularExpression kSeed(u"-s\\d+$"_s);
    return QString(name).remove(kSeed).toStdString();
}

} // namespace

std::vector<NamedFamily> readFamilies(const std::vector<QString>& paths)
{
    std::vector<NamedFamily> families;
    const auto read = [&](const QFileInfo& file) {
        const QString name = file.completeBaseName();
        families.push_back({name.toStdString(), groupOf(name), test::readGraphFile(file.filePath()).graph});
    };
    for (const QString& path : paths) {
        if (!QFileInfo(path).isDir()) {
            read(QFileInfo(path));
            continue;
        }
        for (const QFileInfo& file : QDir(path).entryInfoList({u"*.json"_s}, QDir::Files, QDir::Name))
            read(file);
    }
    std::erase_if(families, [](const NamedFamily& family) { return family.graph.persons.empty(); });
    const auto key = [](const NamedFamily& family) {
        const std::size_t dash = family.group.find('-');
        const std::string kind = family.group.substr(0, dash);
        const bool hostile = kind == "adv";
        return std::tuple(hostile, kind, hostile ? 0 : family.graph.persons.size() / 5, family.name);
    };
    std::stable_sort(
        families.begin(), families.end(), [&](const NamedFamily& a, const NamedFamily& b) { return key(a) < key(b); });
    return families;
}

std::vector<NamedFamily> ownFamilies()
{
    std::vector<NamedFamily> families;
    for (const int persons : {10, 25, 50, 100, 200, 500, 1000, 2000, 5000}) {
        for (unsigned seed = 1; seed <= kSeeds; ++seed) {
            const std::string group = "own-" + std::to_string(persons);
            families.push_back(
                {group + "-s" + std::to_string(seed), group, test::randomFamily(seed, {.persons = persons})});
        }
    }
    return families;
}

std::map<std::string, int> readBestKnown(const QString& path)
{
    // clin-50-s1 auto "crossEnd":2 SA(order weight 3) "crossEnd":2 SA(order free) "crossEnd":1
    static const QRegularExpression kLine(
        u"^(\\S+) auto \"crossEnd\":(\\d+) SA\\(order weight 3\\) \"crossEnd\":(\\d+)"_s);
    std::map<std::string, int> best;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return best;
    while (!file.atEnd())
        if (const auto match = kLine.match(QString::fromUtf8(file.readLine())); match.hasMatch())
            best[match.captured(1).toStdString()] = match.captured(3).toInt();
    return best;
}

} // namespace kudelma::genogram::bench

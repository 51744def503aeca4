// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "bench/genogram/dot.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace kudelma::genogram::bench {

namespace {

constexpr int kPatience = 60'000; // milliseconds
constexpr double kPointsPerInch = 72;
// A box of 100 by 60 on a pitch of 120 by 130.
constexpr double kWidth = 100;
constexpr double kHeight = 60;
constexpr double kBetween = 20;
constexpr double kBetweenRanks = 35;

QByteArray inches(double points)
{
    return QByteArray::number(points / kPointsPerInch, 'f', 4);
}

QByteArray dotOf(const Graph& graph, const std::map<Id, int>& indexOf)
{
    QByteArray out = "digraph g {\nnodesep=" + inches(kBetween) + "; ranksep=" + inches(kBetweenRanks)
        + ";\nnode [shape=box, fixedsize=true, label=\"\", width=" + inches(kWidth) + ", height=" + inches(kHeight)
        + "];\nedge [dir=none];\n";
    for (const auto& [id, index] : indexOf)
        out += "p" + QByteArray::number(index) + ";\n";
    std::map<Id, int> unions;
    for (const Union& couple : graph.unions) {
        const int number = static_cast<int>(unions.size());
        if (!unions.emplace(couple.id, number).second)
            continue;
        const QByteArray point = "u" + QByteArray::number(number);
        out += point + " [shape=point, width=0.01, height=0.01];\n";
        QByteArray together;
        for (const Id& partner : couple.partners) {
            const auto known = indexOf.find(partner);
            if (known == indexOf.end())
                continue;
            const QByteArray person = "p" + QByteArray::number(known->second);
            out += person + " -> " + point + ";\n";
            together += person + "; ";
        }
        out += "{rank=same; " + together + "}\n";
    }
    for (const ParentLink& link : graph.parentLinks) {
        const auto couple = unions.find(link.unionId);
        const auto child = indexOf.find(link.child);
        const Union* known = graph.unionById(link.unionId);
        // One line for each child, though there is a link for each parent.
        if (couple == unions.end() || child == indexOf.end()
            || (!known->partners.empty() && link.parent != known->partners.front()))
            continue;
        out += "u" + QByteArray::number(couple->second) + " -> p" + QByteArray::number(child->second) + ";\n";
    }
    return out + "}\n";
}

Drawing readPlain(const QByteArray& plain, const std::vector<Id>& ids)
{
    Drawing drawing{.halfSymbol = kHeight / 2};
    for (const QByteArray& line : plain.split('\n')) {
        const QList<QByteArray> words = line.split(' ');
        if (words.size() < 6 || words[0] != "node" || !words[1].startsWith('p'))
            continue;
        const auto index = static_cast<std::size_t>(words[1].mid(1).toUInt());
        if (index >= ids.size())
            continue;
        const double x = words[2].toDouble() * kPointsPerInch;
        const double y = -words[3].toDouble() * kPointsPerInch;
        drawing.spots[ids[index]] = {x, y, x - kWidth / 2, x + kWidth / 2, y - kHeight / 2, y + kHeight / 2};
    }
    return drawing;
}

} // namespace

bool isDotHere()
{
    return !QStandardPaths::findExecutable(u"dot"_s).isEmpty();
}

std::optional<DotRun> runDot(const Graph& graph)
{
    std::map<Id, int> indexOf;
    std::vector<Id> ids;
    for (const Person& person : graph.persons)
        if (indexOf.emplace(person.id, static_cast<int>(ids.size())).second)
            ids.push_back(person.id);
    const QByteArray input = dotOf(graph, indexOf);
    QElapsedTimer timer;
    timer.start();
    QProcess dot;
    dot.start(u"dot"_s, {u"-Tplain"_s});
    dot.write(input);
    dot.closeWriteChannel();
    if (!dot.waitForFinished(kPatience)) {
        dot.kill();
        dot.waitForFinished();
        return std::nullopt;
    }
    DotRun run{.milliseconds = static_cast<double>(timer.nsecsElapsed()) / 1e6};
    run.drawing = readPlain(dot.readAllStandardOutput(), ids);
    if (run.drawing.spots.empty())
        return std::nullopt;
    return run;
}

} // namespace kudelma::genogram::bench

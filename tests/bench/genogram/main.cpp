// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// genogram_bench [--best FILE] [--each] [--no-own] [--no-dot] [--no-edits] [PATH...]
//
// Lays out the families in these files and folders (the neutral graph of tests/genogram/graph_file.h) and seeded ones
// of 10 to 5,000 persons, beside Graphviz where it is installed, and prints what each took and how good it is, the
// median over the sets of one group; --each prints every set. Then what edits do to a drawing, and whether each bar is
// reached. --best names the crossings that annealing found. One thread; times are medians.
#include "bench/genogram/bars.h"
#include "bench/genogram/dot.h"
#include "bench/genogram/families.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <functional>

using namespace kudelma::genogram;
using namespace kudelma::genogram::bench;

namespace {

constexpr int kMostRuns = 25;
constexpr double kPatience = 300; // milliseconds for all the runs of one family
/// Graphviz needs more than half a minute for 5,000 persons.
constexpr std::size_t kMostForDot = 1'000;
constexpr int kSteps = 60;
constexpr unsigned kScripts = 8;
constexpr int kEdits = 40;

struct Wanted
{
    std::vector<QString> paths{};
    QString best{};
    bool each = false;
    bool own = true;
    bool dot = true;
    bool edits = true;
};

Wanted wanted(int argc, char** argv)
{
    Wanted result;
    for (int i = 1; i < argc; ++i) {
        const std::string_view word = argv[i];
        if (word == "--each")
            result.each = true;
        else if (word == "--no-own")
            result.own = false;
        else if (word == "--no-dot")
            result.dot = false;
        else if (word == "--no-edits")
            result.edits = false;
        else if (word == "--best" && i + 1 < argc)
            result.best = QString::fromLocal8Bit(argv[++i]);
        else
            result.paths.push_back(QString::fromLocal8Bit(argv[i]));
    }
    return result;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values[values.size() / 2];
}

Run layOut(const NamedFamily& family, SiblingOrder order)
{
    const ViewState view{.today = {.year = 2026}, .siblingOrder = order};
    std::vector<double> times;
    Layout layout;
    double sum = 0;
    while (times.empty() || (static_cast<int>(times.size()) < kMostRuns && sum < kPatience)) {
        QElapsedTimer timer;
        timer.start();
        layout = compute(family.graph, view);
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        sum += times.back();
    }
    return {family.name, family.group, median(times), measure(family.graph, drawingOf(family.graph, view, layout))};
}

void printHead()
{
    std::printf("%-16s %-8s %6s %9s %6s %5s %5s %6s %6s %6s %7s %6s %6s %6s %6s %6s\n", "set", "engine", "n", "ms",
        "shown", "copy", "over", "cross", "couple", "pierce", "defects", "third", "couple", "contig", "order", "edge");
}

void printRow(const std::string& name, const char* engine, const std::vector<const Run*>& runs)
{
    const auto mid = [&](const std::function<double(const Run&)>& get) {
        std::vector<double> values;
        for (const Run* run : runs)
            values.push_back(get(*run));
        return median(values);
    };
    std::printf("%-16s %-8s %6.0f %9.3f %6.0f %5.0f %5.0f %6.0f %6.0f %6.0f %7.0f %6.0f %6.2f %6.2f %6.2f %6.2f\n",
        name.c_str(), engine, mid([](const Run& r) { return r.quality.persons; }),
        mid([](const Run& r) { return r.milliseconds; }), mid([](const Run& r) { return r.quality.shown; }),
        mid([](const Run& r) { return r.quality.copies; }), mid([](const Run& r) { return r.quality.overlaps; }),
        mid([](const Run& r) { return r.quality.crossings; }),
        mid([](const Run& r) { return r.quality.coupleOverlaps; }), mid([](const Run& r) { return r.quality.pierced; }),
        mid([](const Run& r) { return r.quality.defects(); }),
        mid([](const Run& r) { return r.quality.thirdPartners; }),
        mid([](const Run& r) { return r.quality.adjacent.value(); }),
        mid([](const Run& r) { return r.quality.contiguous.value(); }),
        mid([](const Run& r) { return r.quality.birthOrder.value(); }),
        mid([](const Run& r) { return r.quality.edgeLength; }));
}

struct Engine
{
    const char* name;
    const std::vector<Run>* runs;
};

void printGroup(const std::string& group, const std::vector<Engine>& engines, bool each)
{
    for (const Engine& engine : engines) {
        std::vector<const Run*> runs;
        for (const Run& run : *engine.runs)
            if (run.group == group)
                runs.push_back(&run);
        if (each)
            for (const Run* run : runs)
                printRow(run->name, engine.name, {run});
        if (!runs.empty() && (!each || runs.size() > 1))
            printRow(group, engine.name, runs);
    }
}

void printEdits(const char* name, const Stability& edits)
{
    std::printf("%-16s %6d edits, %d change sides, %d overlaps, moved %.3f along (worst %.3f), %.3f up or down; "
                "%.3f ms (worst %.3f)\n",
        name, edits.edits, edits.editsWithSwaps, edits.overlaps, edits.along, edits.worstAlong, edits.upDown,
        edits.medianMs, edits.worstMs);
}

void measureEdits(const std::vector<NamedFamily>& families, Findings& findings)
{
    std::printf("\nOne relative more or less\n");
    for (const NamedFamily& family : families) {
        const std::size_t count = family.graph.persons.size();
        if (family.group.starts_with("adv-") || count < 25 || count > 500 || !family.name.ends_with("-s1"))
            continue;
        const Stability edits = singleEdits(family.graph, 1, kEdits);
        printEdits(family.name.c_str(), edits);
        if (count >= 490)
            findings.edits500.push_back(edits);
    }
    std::printf("\nFirst interviews of %d steps\n", kSteps);
    for (unsigned seed = 1; seed <= kScripts; ++seed) {
        findings.scripts.push_back(interviewScript(seed, kSteps));
        const Script& script = findings.scripts.back();
        printEdits(("interview " + std::to_string(seed)).c_str(), script.stability);
        std::printf("%16s defects %d, edges %.2f; drawn afresh: %d, %.2f\n", "", script.grown.defects(),
            script.grown.edgeLength, script.fresh.defects(), script.fresh.edgeLength);
    }
}

} // namespace

int main(int argc, char** argv)
{
    const Wanted what = wanted(argc, argv);
    std::vector<NamedFamily> families = readFamilies(what.paths);
    if (what.own)
        for (NamedFamily& family : ownFamilies())
            families.push_back(std::move(family));
    Findings findings{.bestKnown = readBestKnown(what.best)};
    std::vector<Run> dots;
    const bool dot = what.dot && isDotHere();
    if (what.dot && !dot)
        std::printf("dot is not here: Graphviz is left out\n");
    printHead();
    for (std::size_t i = 0; i < families.size(); ++i) {
        const NamedFamily& family = families[i];
        findings.strict.push_back(layOut(family, SiblingOrder::Strict));
        findings.relaxed.push_back(layOut(family, SiblingOrder::Relaxed));
        if (dot && family.graph.persons.size() <= kMostForDot)
            if (const auto run = runDot(family.graph))
                dots.push_back({family.name, family.group, run->milliseconds, measure(family.graph, run->drawing)});
        if (i + 1 == families.size() || families[i + 1].group != family.group)
            printGroup(family.group, {{"strict", &findings.strict}, {"relaxed", &findings.relaxed}, {"dot", &dots}},
                what.each);
    }
    if (what.edits)
        measureEdits(families, findings);
    std::printf("\nBars\n");
    const int missed = printBars(findings);
    std::printf("%d missed\n", missed);
    return 0;
}

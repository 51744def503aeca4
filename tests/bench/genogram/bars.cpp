// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "bench/genogram/bars.h"

#include <algorithm>
#include <cstdio>

namespace kudelma::genogram::bench {

namespace {

constexpr double kLeastShare = 0.95;
constexpr double kOverBestKnown = 1.2;
constexpr double kMostMovement = 0.1;
constexpr double kEditMs = 2;
constexpr double kHostileMs = 100;
constexpr int kDefectsAt50 = 2;
constexpr int kDefectsAt200 = 26;

class Printer
{
public:
    void say(bool reached, const std::string& what)
    {
        std::printf("%-8s %s\n", reached ? "reached" : "MISSED", what.c_str());
        m_missed += reached ? 0 : 1;
    }
    int missed() const { return m_missed; }

private:
    int m_missed = 0;
};

std::string number(double value, int digits = 2)
{
    char text[32];
    std::snprintf(text, sizeof text, "%.*f", digits, value);
    return text;
}

std::vector<const Run*> groupOf(const std::vector<Run>& runs, const std::string& group)
{
    std::vector<const Run*> found;
    for (const Run& run : runs)
        if (run.group == group)
            found.push_back(&run);
    return found;
}

/// One number for each set, and the largest of them.
template <typename Get>
std::pair<std::string, double> each(const std::vector<const Run*>& runs, Get get, int digits = 0)
{
    std::string text;
    double worst = 0;
    for (const Run* run : runs) {
        const double value = get(*run);
        text += (text.empty() ? "" : " ") + number(value, digits);
        worst = std::max(worst, value);
    }
    return {text, worst};
}

Share sum(const std::vector<const Run*>& runs, Share Quality::*share)
{
    Share total;
    for (const Run* run : runs) {
        total.good += (run->quality.*share).good;
        total.all += (run->quality.*share).all;
    }
    return total;
}

void sayClin50(const Findings& findings, Printer& printer)
{
    for (const auto* runs : {&findings.strict, &findings.relaxed}) {
        const auto sets = groupOf(*runs, "clin-50");
        if (sets.empty())
            return;
        const bool strict = runs == &findings.strict;
        const std::string mode = strict ? "strict: " : "relaxed: ";
        const auto [defects, worst] = each(sets, [](const Run& run) { return run.quality.defects(); });
        printer.say(worst <= kDefectsAt50, mode + "clin-50 at most 2 defects in each set: " + defects);
        const auto [forced, unused] = each(sets, [](const Run& run) { return 2 * run.quality.thirdPartners; });
        const auto [chosen, worstChosen]
            = each(sets, [](const Run& run) { return run.quality.defects() - 2 * run.quality.thirdPartners; });
        printer.say(worstChosen <= kDefectsAt50,
            mode + "the same without the two that every third partner costs (" + forced + "): " + chosen);
        const Share contiguous = sum(sets, &Quality::contiguous);
        printer.say(contiguous.value() >= kLeastShare,
            mode + "clin-50 sibling contiguity at least 0.95: " + number(contiguous.value()));
        const Share order = sum(sets, &Quality::birthOrder);
        printer.say(order.value() >= (strict ? 1.0 : kLeastShare),
            mode + "clin-50 birth order at least " + (strict ? "1.00: " : "0.95: ") + number(order.value()));
        const Share adjacent = sum(sets, &Quality::adjacent);
        printer.say(adjacent.value() >= 1.0, mode + "clin-50 couples together 1.00: " + number(adjacent.value()));
    }
}

void sayLarger(const Findings& findings, Printer& printer)
{
    for (const auto* runs : {&findings.strict, &findings.relaxed}) {
        const std::string mode = runs == &findings.strict ? "strict: " : "relaxed: ";
        if (const auto sets = groupOf(*runs, "clin-100"); !sets.empty() && !findings.bestKnown.empty()) {
            bool reached = true;
            int ours = 0;
            int best = 0;
            std::string text;
            for (const Run* run : sets) {
                const auto known = findings.bestKnown.find(run->name);
                if (known == findings.bestKnown.end())
                    continue;
                ours += run->quality.crossings;
                best += known->second;
                reached = reached && run->quality.crossings <= kOverBestKnown * known->second;
                text += " " + std::to_string(run->quality.crossings) + "/" + std::to_string(known->second);
            }
            printer.say(reached, mode + "clin-100 crossings at most 1.2 x best known in each set:" + text);
            printer.say(ours <= kOverBestKnown * best,
                mode + "clin-100 crossings at most 1.2 x best known in all: " + std::to_string(ours) + "/"
                    + std::to_string(best));
        }
        if (const auto sets = groupOf(*runs, "clin-200"); !sets.empty()) {
            const auto [defects, worst] = each(sets, [](const Run& run) { return run.quality.defects(); });
            printer.say(worst <= kDefectsAt200, mode + "clin-200 at most 26 defects in each set: " + defects);
            std::vector<int> all;
            for (const Run* run : sets)
                all.push_back(run->quality.defects());
            std::sort(all.begin(), all.end());
            printer.say(all[all.size() / 2] <= kDefectsAt200,
                mode + "clin-200 at most 26 defects, median: " + std::to_string(all[all.size() / 2]));
        }
    }
}

void sayTimes(const Findings& findings, Printer& printer)
{
    struct Bar
    {
        std::vector<std::string> groups;
        double ms;
    };
    for (const Bar& bar : {Bar{{"clin-50", "syn-50", "own-50"}, 0.2}, Bar{{"clin-200", "syn-200", "own-200"}, 2},
             Bar{{"syn-1000", "own-1000"}, 16}, Bar{{"syn-5000", "own-5000"}, 150}}) {
        for (const std::string& group : bar.groups) {
            const auto sets = groupOf(findings.strict, group);
            if (sets.empty())
                continue;
            const auto [times, worst] = each(
                sets, [](const Run& run) { return run.milliseconds; }, 3);
            printer.say(worst < bar.ms, group + " under " + number(bar.ms, 1) + " ms: " + times);
        }
    }
    std::string hostile;
    double worst = 0;
    for (const Run& run : findings.strict) {
        if (!run.group.starts_with("adv-"))
            continue;
        if (run.milliseconds >= worst)
            hostile = run.name;
        worst = std::max(worst, run.milliseconds);
    }
    if (!hostile.empty())
        printer.say(worst < kHostileMs, "adv-* under 100 ms: at most " + number(worst) + " (" + hostile + ")");
}

void sayStability(const Findings& findings, Printer& printer)
{
    const auto say = [&](const std::string& what, const std::vector<Stability>& all) {
        int edits = 0;
        int swapping = 0;
        int overlaps = 0;
        double along = 0;
        double upDown = 0;
        double ms = 0;
        for (const Stability& one : all) {
            edits += one.edits;
            swapping += one.editsWithSwaps;
            overlaps += one.overlaps;
            along += one.along / static_cast<double>(all.size());
            upDown += one.upDown / static_cast<double>(all.size());
            ms = std::max(ms, one.worstMs);
        }
        printer.say(swapping == 0,
            what + ": nobody changes sides: " + std::to_string(swapping) + " of " + std::to_string(edits) + " edits");
        printer.say(overlaps == 0, what + ": no overlaps: " + std::to_string(overlaps));
        printer.say(along <= kMostMovement,
            what + ": others move by at most 0.1 neighbours on average: " + number(along, 3) + " along the rows ("
                + number(upDown, 3) + " up or down)");
        printer.say(ms < kEditMs, what + ": each edit under 2 ms: at most " + number(ms, 3));
    };
    if (!findings.edits500.empty())
        say("one edit at 500", findings.edits500);
    std::vector<Stability> scripts;
    for (const Script& script : findings.scripts)
        scripts.push_back(script.stability);
    if (!scripts.empty())
        say("interviews of 60 steps", scripts);
}

} // namespace

int printBars(const Findings& findings)
{
    Printer printer;
    int overlaps = 0;
    int missing = 0;
    for (const auto* runs : {&findings.strict, &findings.relaxed}) {
        for (const Run& run : *runs) {
            overlaps += run.quality.overlaps;
            missing += run.quality.persons - run.quality.shown + run.quality.copies;
        }
    }
    printer.say(overlaps == 0, "no overlaps anywhere: " + std::to_string(overlaps));
    printer.say(missing == 0, "everybody once: " + std::to_string(missing) + " missing or twice");
    sayClin50(findings, printer);
    sayLarger(findings, printer);
    sayTimes(findings, printer);
    sayStability(findings, printer);
    return printer.missed();
}

} // namespace kudelma::genogram::bench

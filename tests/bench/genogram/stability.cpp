// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "bench/genogram/stability.h"

#include "genogram/random_family.h"

#include <QElapsedTimer>

#include <algorithm>

namespace kudelma::genogram::bench {

namespace {

const ViewState kView{.today = {.year = 2026}};
constexpr int kRuns = 5;

class Count
{
public:
    /// Lays out the edited family and says what changed. Gives the new layout back.
    Layout add(const Layout& before, const Drawing& drawnBefore, double pitch, const Graph& edited)
    {
        double best = 0;
        Layout after;
        for (int run = 0; run < kRuns; ++run) {
            QElapsedTimer timer;
            timer.start();
            after = compute(edited, kView, &before);
            const double ms = static_cast<double>(timer.nsecsElapsed()) / 1e6;
            best = run == 0 ? ms : std::min(best, ms);
        }
        const Drawing drawn = drawingOf(edited, kView, after);
        const Movement moved = movement(drawnBefore, drawn, pitch);
        m_result.editsWithSwaps += moved.swaps > 0 ? 1 : 0;
        m_result.along += moved.along;
        m_result.upDown += moved.upDown;
        m_result.worstAlong = std::max(m_result.worstAlong, moved.along);
        m_result.overlaps += measure(edited, drawn).overlaps;
        m_times.push_back(best);
        return after;
    }

    Stability result()
    {
        m_result.edits = static_cast<int>(m_times.size());
        if (m_times.empty())
            return m_result;
        std::sort(m_times.begin(), m_times.end());
        m_result.along /= m_result.edits;
        m_result.upDown /= m_result.edits;
        m_result.medianMs = m_times[m_times.size() / 2];
        m_result.worstMs = m_times.back();
        return m_result;
    }

private:
    Stability m_result{};
    std::vector<double> m_times{};
};

} // namespace

Stability singleEdits(const Graph& graph, unsigned seed, int edits)
{
    const Layout before = compute(graph, kView);
    const Drawing drawn = drawingOf(graph, kView, before);
    const double pitch = measure(graph, drawn).pitch;
    Count count;
    for (int edit = 0; edit < edits; ++edit) {
        Graph edited = graph;
        const unsigned dice = seed * 1'000 + static_cast<unsigned>(edit);
        if (edit % 4 == 3)
            test::removeRelative(edited, dice);
        else
            test::addRelative(edited, dice);
        static_cast<void>(count.add(before, drawn, pitch, edited));
    }
    return count.result();
}

Script interviewScript(unsigned seed, int steps)
{
    const std::vector<Graph> family = test::interview(seed, steps);
    Count count;
    Layout layout = compute(family.front(), kView);
    for (std::size_t step = 1; step < family.size(); ++step) {
        const Graph& old = family[step - 1];
        const Drawing drawn = drawingOf(old, kView, layout);
        // With one or two persons there is no distance yet that would mean anything.
        const double pitch = old.persons.size() < 4 ? 2.0 * kSymbolSize : measure(old, drawn).pitch;
        layout = count.add(layout, drawn, pitch, family[step]);
    }
    const Graph& last = family.back();
    return {.stability = count.result(),
        .grown = measure(last, drawingOf(last, kView, layout)),
        .fresh = measure(last, drawingOf(last, kView, compute(last, kView)))};
}

} // namespace kudelma::genogram::bench

// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2

// genogram_timings [FILE...]: layout and drawing of made-up families of 50, 200 and 500 persons, of hostile ones, and
// of the families in the files named (in the format of tests/genogram/graph_file.h).

#include "genogram/graph_file.h"
#include "genogram/random_family.h"
#include "genogram/scene.h"
#include "genogram/text_view.h"

#include <benchmark/benchmark.h>

#include <string>

using namespace kudelma::genogram;

namespace {

constexpr unsigned kSeed = 1;

void layOut(benchmark::State& state, const Graph& graph)
{
    const ViewState view{.today = {.year = 2026}};
    for (auto _ : state)
        benchmark::DoNotOptimize(compute(graph, view));
    state.counters["persons"] = static_cast<double>(graph.persons.size());
}

void layOutFamily(benchmark::State& state)
{
    layOut(state, test::randomFamily(kSeed, {.persons = static_cast<int>(state.range(0))}));
}

void addOneRelative(benchmark::State& state)
{
    const ViewState view{.today = {.year = 2026}};
    Graph graph = test::randomFamily(kSeed, {.persons = static_cast<int>(state.range(0))});
    const Layout before = compute(graph, view);
    test::addRelative(graph, kSeed);
    for (auto _ : state)
        benchmark::DoNotOptimize(compute(graph, view, &before));
}

void drawFamily(benchmark::State& state)
{
    const ViewState view{.today = {.year = 2026}};
    const Graph graph = test::randomFamily(kSeed, {.persons = static_cast<int>(state.range(0))});
    const Layout layout = compute(graph, view);
    for (auto _ : state)
        benchmark::DoNotOptimize(buildScene(graph, view, layout));
}

void tellFamily(benchmark::State& state)
{
    const Graph graph = test::randomFamily(kSeed, {.persons = static_cast<int>(state.range(0))});
    for (auto _ : state)
        benchmark::DoNotOptimize(textView(graph, {.today = {.year = 2026}}));
}

BENCHMARK(layOutFamily)->Arg(50)->Arg(200)->Arg(500)->Unit(benchmark::kMillisecond);
BENCHMARK(addOneRelative)->Arg(50)->Arg(200)->Arg(500)->Unit(benchmark::kMillisecond);
BENCHMARK(drawFamily)->Arg(50)->Arg(200)->Arg(500)->Unit(benchmark::kMillisecond);
BENCHMARK(tellFamily)->Arg(50)->Arg(200)->Arg(500)->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char** argv)
{
    benchmark::Initialize(&argc, argv);
    const auto hostile = [](const char* name, Graph graph) {
        benchmark::RegisterBenchmark(name, [graph = std::move(graph)](benchmark::State& state) {
            layOut(state, graph);
        })->Unit(benchmark::kMillisecond);
    };
    hostile("hostile/ladder of 40", test::ladder(40));
    hostile("hostile/100 partners", test::manyPartners(100));
    hostile("hostile/chain of 2000", test::chain(2000));
    hostile("hostile/2000 siblings", test::manySiblings(2000));
    hostile("hostile/12 with 12", test::everybodyWithEverybody(12));
    for (int i = 1; i < argc; ++i)
        hostile(argv[i], test::readGraphFile(QString::fromLocal8Bit(argv[i])).graph);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}

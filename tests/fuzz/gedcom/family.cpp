// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// Any bytes are a family or none; what is one comes back from a file of ours as it was, and without a complaint.
#include "fuzz/promises.h"
#include "gedcom/export.h"
#include "gedcom/import.h"

#include <algorithm>

using namespace kudelma;
using namespace kudelma::gedcom;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace {

template <typename Record>
void sortById(std::vector<Record>& records)
{
    std::ranges::stable_sort(records, {}, &Record::id);
}

/// In the order that a file of ours is read in.
genogram::Graph sorted(genogram::Graph graph)
{
    sortById(graph.persons);
    sortById(graph.unions);
    sortById(graph.birthSets);
    sortById(graph.ties);
    sortById(graph.households);
    for (genogram::BirthSet& births : graph.birthSets)
        std::ranges::sort(births.members);
    graph.parentLinks.clear(); // compared by their number, and in tests/gedcom one by one
    return graph;
}

void requireThatItComesBack(const genogram::Graph& graph, Version version)
{
    const Exported exported = exportFamily(graph, version);
    const auto again = importFamily(exported.bytes);
    fuzz::require(again.has_value(), "what was written can be read");
    const bool isWhole = std::ranges::all_of(
        exported.losses, [](const Loss& loss) { return carriedOf(loss.kind) == Loss::Carried::InOurTags; });
    if (!isWhole)
        return;
    fuzz::require(again->complaints.empty(), "what was written whole is read without a complaint");
    fuzz::require(again->graph.parentLinks.size() == graph.parentLinks.size(), "all parents come back");
    fuzz::require(sorted(again->graph) == sorted(graph), "what was written whole comes back");
}

void requireThatItIsSound(const Imported& imported)
{
    const genogram::Graph& graph = imported.graph;
    fuzz::require(imported.complaints.size() <= kMaxComplaints, "complaints are bounded");
    fuzz::require(graph.parentLinks.size() <= kMaxParentLinks + kMaxPartners * kMaxPedigrees, "links are bounded");
    for (const genogram::Union& couple : graph.unions)
        fuzz::require(couple.partners.size() <= kMaxPartners, "partners are bounded");
    for (const genogram::Person& person : graph.persons)
        fuzz::require(person.name.size() <= kMaxTextBytes, "names are bounded");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const fuzz::TimeLimit limit;
    const auto imported = importFamily({reinterpret_cast<const char*>(data), size});
    if (!imported)
        return 0;
    requireThatItIsSound(*imported);
    requireThatItComesBack(imported->graph, Version::V70);
    requireThatItComesBack(imported->graph, Version::V551);
    return 0;
}

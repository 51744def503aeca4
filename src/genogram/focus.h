// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "genogram/graph.h"

#include <vector>

// Part of a family, to look at: the near ones of somebody, and branches that are folded away. Everything is computed
// from the graph that it is given, which is one viewer's own: a count counts only whom that viewer may see.

namespace kudelma::genogram {

/// What is looked at. Not shared; one device's own.
struct Focus
{
    /// Only those near this person; empty, or nobody of that id: everybody.
    Id centre{};
    /// How near: a step leads to a parent, a child, a partner, or to somebody of the same home.
    int steps = 2;
    /// Behind these people, seen from the index children, nobody is drawn.
    std::vector<Id> folded{};

    bool operator==(const Focus&) const = default;
};

struct Fold
{
    Id person{};
    /// Who is not drawn because of it, the person not counted. Somebody behind two folds counts at both.
    int hidden = 0;

    bool operator==(const Fold&) const = default;
};

struct FocusedGraph
{
    /// The graph without those who are not looked at, and without every trace of them.
    Graph graph{};
    /// The folds that hide somebody, in ascending order of ids; not those of people who are hidden themselves.
    std::vector<Fold> folds{};
    /// All who are not drawn.
    int hidden = 0;
};

inline constexpr int kMostFocusSteps = 6;

/// `steps` is held between 1 and kMostFocusSteps. Linear in the size of the graph for each fold.
[[nodiscard]] FocusedGraph focusOn(const Graph& graph, const Focus& focus);

/// The graph without those who are no persons of the other one, and without every trace of them.
[[nodiscard]] Graph onlyThose(const Graph& graph, const Graph& of);

/// How many would go if this person were folded: those whom the index children reach by kinship only through them.
/// 0 for an index child, for whom nobody of the index children reaches, and in a family without an index child.
[[nodiscard]] int branchBehind(const Graph& graph, const Id& person);

/// The same for everybody at once, in the order of graph.persons.
[[nodiscard]] std::vector<int> branchesBehind(const Graph& graph);

} // namespace kudelma::genogram

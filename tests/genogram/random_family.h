// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "genogram/graph.h"

namespace kudelma::genogram::test {

struct FamilyTaste
{
    int persons = 40;
    /// In percent of the unions: a partner who has had another union.
    int partnersAgain = 40;
    /// In percent of the children: foster or adoptive parents besides those by birth.
    int placed = 5;
    /// In percent of the unions: between two who are in the family already, even across generations.
    int loops = 0;
};

/// A made-up family around an index child "p0"; the same for the same seed on every machine.
[[nodiscard]] Graph randomFamily(unsigned seed, const FamilyTaste& taste);

/// Adds one relative (child, sibling, partner or parents) somewhere; the number of persons grows by one or two.
void addRelative(Graph& graph, unsigned seed);

/// Takes away one relative who has no children and is not the index child, if there is such a one.
void removeRelative(Graph& graph, unsigned seed);

/// A family told step by step as in a first interview: the child, parents, siblings, half-siblings, grandparents,
/// aunts, partners, cousins, carers, then whoever comes to mind, and now and then somebody who was a mistake.
/// The family at each step, the child alone first.
[[nodiscard]] std::vector<Graph> interview(unsigned seed, int steps);

// Families that have broken other programs.

/// Two siblings marry two siblings, for so many generations.
[[nodiscard]] Graph ladder(int generations);
[[nodiscard]] Graph manyPartners(int count);
[[nodiscard]] Graph chain(int generations);
[[nodiscard]] Graph manySiblings(int count);
/// Everyone of the first group with everyone of the second.
[[nodiscard]] Graph everybodyWithEverybody(int count);

} // namespace kudelma::genogram::test

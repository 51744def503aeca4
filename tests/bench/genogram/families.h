// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "genogram/graph.h"

#include <QString>

#include <map>
#include <string>
#include <vector>

namespace kudelma::genogram::bench {

struct NamedFamily
{
    std::string name{};
    /// Sets of one kind and size: the name without its seed.
    std::string group{};
    Graph graph{};
};

/// The graphs in these files and folders, by group (sizes in ascending order) and name.
[[nodiscard]] std::vector<NamedFamily> readFamilies(const std::vector<QString>& paths);
/// Seeded families of 10 to 5,000 persons.
[[nodiscard]] std::vector<NamedFamily> ownFamilies();

/// What simulated annealing found: crossings by name of the set. Empty when the file cannot be read.
[[nodiscard]] std::map<std::string, int> readBestKnown(const QString& path);

} // namespace kudelma::genogram::bench

// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace kudelma::crdt::bench {

/// One replacement in a text, as the editing traces have it.
struct Edit
{
    std::uint32_t index = 0;
    std::uint32_t removed = 0;
    std::u16string inserted;
};

/// Reads numbers of 32 bits, little-endian: index, removed, count, and as many UTF-16 units, for each edit.
[[nodiscard]] std::vector<Edit> readEdits(const std::string& path);

struct Measurement
{
    double milliseconds = 0;
    std::size_t encodedBytes = 0; ///< Of the whole document at the end.
    std::size_t memoryBytes = 0; ///< Live on the heap for the document; 0: not asked.
    std::size_t restingBytes = 0; ///< The same when it rests.
    double restMilliseconds = 0; ///< To lay it down.
    double wakeMilliseconds = 0; ///< For the first look at it afterwards.
};

/// Runs a scenario once; compare.mjs has the same ones under the same names. Empty name list entry: no such scenario.
[[nodiscard]] Measurement run(const std::string& scenario, const std::vector<Edit>& trace);
[[nodiscard]] const std::vector<std::string>& scenarioNames();

/// Microseconds for one edit at a random place, each a transaction with its update, in a text of `size` pieces.
[[nodiscard]] double costOfOneEdit(std::uint32_t size);

} // namespace kudelma::crdt::bench

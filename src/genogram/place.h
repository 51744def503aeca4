// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "genogram/model.h"

#include <optional>
#include <vector>

// From an order to coordinates. Private to the room.

namespace kudelma::genogram {

/// x of every node, and the rows as they were used (with pinned persons where they stand).
struct Columns
{
    std::vector<int> x{};
    NodeRows rows{};
};

/// A pinned person stands in the way on this row.
struct Obstacle
{
    int node = -1;
    int row = 0;

    bool operator==(const Obstacle&) const = default;
};

/// Solves every row exactly, the others held still, for a fixed number of sweeps: children under the middle of
/// their parents, partners close, everybody at least the separation apart; with previous, close to where they were.
[[nodiscard]] Columns placeColumns(
    const Model& model, const NodeRows& rows, const Layout* previous, const std::vector<Obstacle>& obstacles);

/// Where each node stood in the row that it stands in now; nothing for newcomers.
[[nodiscard]] std::vector<std::optional<int>> oldColumns(const Model& model, const Layout& previous);

/// The same with few sweeps, for judging orders.
[[nodiscard]] std::vector<int> roughColumns(const Model& model, const NodeRows& rows);

/// Least distance between the centres of two nodes who stand side by side.
[[nodiscard]] int separation(const Model& model, int left, int right);

/// The node whose inner side carries the stem of partners who stand apart, and on which side of it (-1, +1).
struct StemSide
{
    int node = -1;
    int side = -1;
};
[[nodiscard]] StemSide stemSide(const Model& model, const Port& port, int leftPlace, int rightPlace);
/// Rounded down, so that it moves along when both do.
[[nodiscard]] constexpr int middleOf(int a, int b)
{
    return (a + b) >> 1;
}

/// Takes small jogs out of lines to only children, where there is room.
void straighten(const Model& model, Columns& columns);

/// Heights: rows, tracks of buses, tracks of couple lines over the heads of others. Fills layout from the columns.
void placeLines(const Model& model, const Columns& columns, Layout& layout);

} // namespace kudelma::genogram

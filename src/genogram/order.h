// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "genogram/model.h"

// Who stands left of whom. Private to the room.

namespace kudelma::genogram {

/// What an order costs; the smaller, the better. Weights are relative to each other only.
struct OrderWeights
{
    int crossing = 10;
    int siblings = 1000; // two siblings who do not stand by age
    int together = 4; // partners with somebody in between, for each one in between
    int custom = 3; // man right of a woman
    int sequence = 2; // later partner left of an earlier one
};
[[nodiscard]] OrderWeights weightsFor(SiblingOrder order);

/// A first order with few crossings: families are put side by side as whole figures, starting from root: children
/// under their parents, ancestors above, elder siblings' figures to the left and younger ones' to the right.
[[nodiscard]] BlockRows embed(const Model& model, int rootBlock);

/// Crossings of the lines in the gap under a row, as if they were straight. Nodes without a place do not count.
class CrossingCount
{
public:
    explicit CrossingCount(const Model& model);
    /// Reads the places anew; must follow every change of rows.
    void place(const NodeRows& rows);
    /// Only these nodes, who stand side by side, have other places now.
    void move(const std::vector<int>& line, int start);
    /// Crossings between the row at rowIndex and the one below it.
    [[nodiscard]] long long gap(std::size_t rowIndex) const;
    [[nodiscard]] long long total() const;
    [[nodiscard]] int placeOf(int node) const { return m_place[at(node)]; }
    /// Twice the place, so that the middle between two neighbours is a whole number.
    [[nodiscard]] int placeOfPort(int port) const;

private:
    const Model& m_model;
    std::vector<int> m_place;
    std::vector<std::vector<int>> m_portsOfRow;
};

/// Improves the order by moving and mirroring blocks, a fixed number of rounds. May turn the blocks' members.
void improve(Model& model, BlockRows& rows);

[[nodiscard]] NodeRows flatten(const Model& model, const BlockRows& rows);
/// The whole cost of an order.
[[nodiscard]] long long costOf(const Model& model, const NodeRows& rows);

/// The order of previous, with the new ones let in where they cost least.
/// For a few newcomers: the time grows with their number times the length of the rows.
[[nodiscard]] NodeRows continueFrom(const Model& model, const Layout& previous);

} // namespace kudelma::genogram

// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "genogram/model.h"

#include <utility>
#include <vector>

// What an order costs. Private to the room.

namespace kudelma::genogram {

/// The smaller the cost, the better; weights are relative to each other only.
struct OrderWeights
{
    /// Times the weights of both lines: 20 for two lines of descent.
    int crossing = 5;
    /// Two siblings who do not stand by age.
    int siblings = 2000;
    /// Somebody who stands between siblings, or stretches a sibship, by one place.
    int between = 6;
    /// Partners with somebody in between, for each one in between.
    int together = 60;
    /// Man right of a woman.
    int custom = 6;
    /// Later partner left of an earlier one.
    int sequence = 4;
    /// A couple line that runs over the head of somebody whose parents are drawn.
    int bridged = 20;
};
[[nodiscard]] OrderWeights weightsFor(SiblingOrder order);

/// 2 for the line by which a child stands; 1 for further ones (foster care and the like), which may rather cross.
[[nodiscard]] int lineWeight(const Model& model, int port, int target);

/// Costs of rows and of the gaps between them, for the places that it was told last. Nodes without a place yet do
/// not count.
class OrderCost
{
public:
    explicit OrderCost(const Model& model);

    void place(const NodeRows& rows);
    void place(const BlockRows& rows, const std::vector<Block>& blocks);
    void placeRow(const std::vector<int>& row, const std::vector<Block>& blocks);
    /// Only these nodes, who stand side by side, have other places now.
    void move(const std::vector<int>& line, int start);

    /// Weighted crossings of the lines between the row at rowIndex and the one below it, as if they were straight.
    [[nodiscard]] long long crossings(std::size_t rowIndex) const;
    /// Marks the blocks at both ends of every line that crosses another.
    void markCrossed(std::vector<bool>& blocks) const;
    /// Partners apart, customs, strangers among siblings, siblings out of order: the row in itself.
    [[nodiscard]] long long within(std::size_t rowIndex, const std::vector<int>& row) const;
    [[nodiscard]] long long within(
        std::size_t rowIndex, const std::vector<int>& row, const std::vector<Block>& blocks) const;
    /// Cost of part of a row: only what its members have to do with each other.
    [[nodiscard]] long long amongPartners(const std::vector<int>& line) const;
    [[nodiscard]] long long total(const NodeRows& rows) const;
    [[nodiscard]] long long total(const BlockRows& rows, const std::vector<Block>& blocks) const;

    [[nodiscard]] const OrderWeights& weights() const { return m_weights; }
    [[nodiscard]] int placeOf(int node) const { return m_place[at(node)]; }
    /// Twice the place, so that the middle between two neighbours is a whole number.
    [[nodiscard]] int placeOfPort(int port) const;

private:
    struct Link
    {
        int target;
        int weight;
    };
    /// The lines of one port, in m_links.
    struct Fan
    {
        int port;
        int from = 0;
        std::size_t firstLink;
        std::size_t endLink;
    };
    struct Partner
    {
        int node;
        bool womanAndMan; // the first one a woman, the partner a man
    };

    void sortFans(std::size_t rowIndex) const;
    [[nodiscard]] long long siblingsOf(std::size_t rowIndex) const;

    const Model& m_model;
    OrderWeights m_weights;
    std::vector<int> m_place;
    std::vector<Link> m_links{};
    /// Partners in the same row, by person and start of the union.
    std::vector<Partner> m_partners{};
    std::vector<std::size_t> m_partnersEnd{};
    /// Children of one family who stand in the row by it, by age.
    std::vector<std::vector<std::vector<int>>> m_sibships;
    mutable std::vector<std::vector<Fan>> m_fans; // by row, from left to right when last counted
    mutable std::vector<int> m_tree{};
    mutable std::vector<std::pair<int, int>> m_bridges{};
};

} // namespace kudelma::genogram

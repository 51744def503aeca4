// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "genogram/model.h"

#include <tuple>
#include <vector>

// A first order with few crossings. Private to the room.

namespace kudelma::genogram {

/// Puts families side by side as whole figures, starting from a root: children under their parents, ancestors above,
/// elder siblings' figures to the left and younger ones' to the right.
///
/// The way through the family is found once; lineUp() can be asked again after blocks of the model were turned.
class Embedder
{
public:
    Embedder(const Model& model, int rootBlock);

    void lineUp(BlockRows& rows);

    /// Blocks that take whole figures to the other side when they are turned, those nearest to the root first.
    [[nodiscard]] std::vector<int> hinges() const;

private:
    /// Part of a row as a linked list of blocks; joining two costs nothing.
    struct Strip
    {
        int head = -1;
        int tail = -1;
    };

    /// A strip for each row that a figure reaches, in m_strips from base on. All of this is thrown away at once.
    struct Figure
    {
        int base = 0;
        int first = 0;
        int last = -1;
        int roomBefore = 0;
        int roomAfter = 0;

        [[nodiscard]] bool isEmpty() const { return last < first; }
    };

    enum class Way : std::uint8_t { Root, Down, Up };

    /// One step of the spanning tree over the blocks.
    struct Visit
    {
        int block = -1;
        Way way = Way::Root;
        int member = -1; // Up: the member of the block below; Down: the member of this block that hangs from the port
        int port = -1;
        int rank = 0; // of the member among the targets of the port
        std::vector<std::size_t> next{};
    };

    /// What a finished figure looks like to the one that called for it: rows on the far side of the line between
    /// them are split in two by that line.
    struct Finished
    {
        Figure whole{};
        Figure left{};
        Figure right{};
    };

    /// Left-to-right order of what hangs below a block: by port, then by age.
    using DownKey = std::tuple<int, int, int>;

    void lookAtBlocks();
    [[nodiscard]] int portPlace(int port) const;
    void plan(int root, std::vector<bool>& seen);
    [[nodiscard]] DownKey downKey(const Visit& visit) const;
    [[nodiscard]] Finished assemble(const Visit& visit);

    [[nodiscard]] Strip& strip(const Figure& figure, int row);
    [[nodiscard]] Figure single(int row, Strip only);
    [[nodiscard]] static Figure upperPart(Figure figure, int row);
    [[nodiscard]] static Figure lowerPart(Figure figure, int row);
    [[nodiscard]] Figure take(Figure& from, int row);
    [[nodiscard]] Strip join(Strip a, Strip b);
    [[nodiscard]] static bool reach(Figure& figure, int first, int last);
    void append(Figure& into, Figure more);
    [[nodiscard]] Figure enlarged(const Figure& figure, int first, int last);

    const Model& m_model;
    std::vector<int> m_next;
    Lists m_portsOf;
    std::vector<int> m_place;
    std::vector<Visit> m_visits{};
    std::vector<std::size_t> m_roots{};
    std::vector<Finished> m_done{};
    std::vector<Strip> m_strips{};
    std::vector<std::pair<DownKey, std::size_t>> m_downs{};
    std::vector<std::pair<int, std::size_t>> m_ups{};
};

} // namespace kudelma::genogram

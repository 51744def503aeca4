// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "genogram/place.h"

#include <algorithm>
#include <cstdlib>

namespace kudelma::genogram {

namespace {

/// Jogs up to this wide look like mistakes; wider ones like a line that goes somewhere.
constexpr int kJog = 18;
constexpr int kStraightenRounds = 2;
/// So many neighbours may be pushed on to make room.
constexpr int kMostPushed = 6;

class Straightener
{
public:
    Straightener(const Model& model, Columns& columns)
        : m_model(model)
        , m_columns(columns)
        , m_place(model.nodes.size(), 0)
        , m_onlyPort(model.nodes.size(), 0)
    {
        for (const auto& row : columns.rows)
            for (std::size_t i = 0; i < row.size(); ++i)
                m_place[at(row[i])] = i;
        for (const Port& port : model.ports)
            if (!port.targets.empty())
                for (const int node : {port.left, port.right})
                    if (node >= 0)
                        m_onlyPort[at(node)] += port.targets.size() == 1 ? 2 : 1;
    }

    void run()
    {
        for (int round = 0; round < kStraightenRounds; ++round)
            for (const Port& port : m_model.ports)
                if (port.targets.size() == 1 && !port.partnerLine)
                    straighten(port);
    }

private:
    int x(int node) const { return m_columns.x[at(node)]; }
    const std::vector<int>& rowOf(int node) const
    {
        return m_columns.rows[m_model.rowIndex(m_model.nodes[at(node)].row)];
    }
    bool isFounder(int node) const { return m_model.nodes[at(node)].ports.empty(); }
    bool isAlone(int node) const { return node < m_model.personCount() && m_model.unionsOf[at(node)].size() == 1; }

    void straighten(const Port& port)
    {
        const int child = port.targets.front();
        if (&m_model.ports[at(m_model.nodes[at(child)].ports.front())] != &port)
            return;
        if (port.right >= 0
            && std::max(m_place[at(port.left)], m_place[at(port.right)])
                != std::min(m_place[at(port.left)], m_place[at(port.right)]) + 1)
            return;
        const int stem = port.right < 0 ? x(port.left) : middleOf(x(port.left), x(port.right));
        const int off = x(child) - stem;
        if (off == 0 || std::abs(off) > kJog)
            return;
        const bool leaf
            = m_onlyPort[at(child)] == 0 && m_model.blocks[at(m_model.nodes[at(child)].block)].nodes.size() == 1;
        if (leaf && shift(child, -off, 0))
            return;
        if (port.right < 0) {
            if (isFounder(port.left) && isAlone(port.left))
                shift(port.left, off, kMostPushed);
            return;
        }
        for (const int partner : {port.left, port.right})
            if (isFounder(partner) && isAlone(partner) && shift(partner, 2 * off, 0))
                return;
        const bool free = isFounder(port.left) && isFounder(port.right) && isAlone(port.left) && isAlone(port.right);
        if (!free)
            return;
        // Both together, the one in front first.
        const bool leftFirst = (off < 0) == (m_place[at(port.left)] < m_place[at(port.right)]);
        const int front = leftFirst ? port.left : port.right;
        if (shift(front, off, kMostPushed))
            shift(leftFirst ? port.right : port.left, off, 0);
    }

    /// Moves the node, pushing up to so many neighbours whom no straight line holds. All or nothing.
    bool shift(int node, int by, int pushes)
    {
        const auto& row = rowOf(node);
        std::vector<std::pair<int, int>> moves{{node, by}};
        int left = by;
        for (std::size_t i = m_place[at(node)];;) {
            if (by > 0 ? i + 1 >= row.size() : i == 0)
                break;
            const std::size_t next = by > 0 ? i + 1 : i - 1;
            const int gap = std::abs(x(row[next]) - x(row[i]))
                - separation(m_model, by > 0 ? row[i] : row[next], by > 0 ? row[next] : row[i]);
            const int over = std::abs(left) - std::max(gap, 0);
            if (over <= 0)
                break;
            if (pushes-- <= 0 || m_onlyPort[at(row[next])] > 1 || !isFounder(row[next]))
                return false;
            left = by > 0 ? over : -over;
            moves.emplace_back(row[next], left);
            i = next;
        }
        for (const auto& [moved, distance] : moves)
            m_columns.x[at(moved)] += distance;
        return true;
    }

    const Model& m_model;
    Columns& m_columns;
    std::vector<std::size_t> m_place;
    /// 0: no lines go down from here; more than 1: a line to an only child does.
    std::vector<int> m_onlyPort;
};

} // namespace

void straighten(const Model& model, Columns& columns)
{
    Straightener(model, columns).run();
}

} // namespace kudelma::genogram

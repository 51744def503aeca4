// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "genogram/order.h"
#include "genogram/order_cost.h"
#include "genogram/place.h"

#include <algorithm>
#include <set>
#include <utility>

namespace kudelma::genogram {

namespace {

/// Orders tried in one arrangement, times persons: keeps the work of large families in bounds.
constexpr long long kTrialsTimesPersons = 40'000;
constexpr long long kMostTrials = 800;
constexpr int kRounds = 2;
/// A limb is tried this many places to each side.
constexpr std::ptrdiff_t kPlaces = 7;

/// Sliding and turning whole limbs over all their rows finds what moving one block at a time cannot: every step of it
/// alone would make the picture worse.
class LimbMover
{
public:
    LimbMover(Model& model, BlockRows& rows)
        : m_model(model)
        , m_rows(rows)
        , m_cost(model)
        , m_limbs(findLimbs(model))
    { }

    void run()
    {
        m_trials = std::min(kMostTrials, kTrialsTimesPersons / std::max(m_model.personCount(), 1));
        m_cost.place(flatten(m_model, m_rows));
        measure();
        for (int round = 0; round < kRounds; ++round) {
            bool changed = false;
            const std::vector<bool> crossed = crossedBlocks();
            for (const Limb& limb : m_limbs)
                if (m_trials > 0 && isTroubled(limb, crossed))
                    changed = moveLimb(limb) || changed;
            if (!changed)
                return;
        }
    }

private:
    /// Rough columns of the order as it is.
    void measure()
    {
        const NodeRows rows = flatten(m_model, m_rows);
        const std::vector<int> x = roughColumns(m_model, rows);
        m_x.assign(m_model.blocks.size(), 0);
        for (std::size_t b = 0; b < m_model.blocks.size(); ++b) {
            const auto& nodes = m_model.blocks[b].nodes;
            m_x[b] = x[at(nodes.front())] + x[at(nodes.back())];
        }
    }

    /// Blocks with a line that crosses another, or who stand among the siblings of others.
    std::vector<bool> crossedBlocks() const
    {
        struct Line
        {
            int from;
            int to;
            int upper;
            int lower;
        };
        std::vector<bool> crossed(m_model.blocks.size(), false);
        std::vector<std::vector<Line>> gaps(m_model.rowCount());
        for (std::size_t p = 0; p < m_model.ports.size(); ++p) {
            const Port& port = m_model.ports[p];
            for (const int target : port.targets)
                gaps[m_model.rowIndex(m_model.nodes[at(port.left)].row)].push_back(
                    {m_cost.placeOfPort(static_cast<int>(p)), m_cost.placeOf(target),
                        m_model.nodes[at(port.left)].block, m_model.nodes[at(target)].block});
        }
        for (auto& lines : gaps) {
            if (lines.size() > kLinesCompared)
                lines.resize(kLinesCompared);
            for (const Line& a : lines)
                for (const Line& b : lines)
                    if (a.from < b.from && a.to > b.to)
                        for (const int block : {a.upper, a.lower, b.upper, b.lower})
                            crossed[at(block)] = true;
        }
        return crossed;
    }

    bool isTroubled(const Limb& limb, const std::vector<bool>& crossed) const
    {
        return std::any_of(limb.blocks.begin(), limb.blocks.end(), [&](int block) { return crossed[at(block)]; });
    }

    bool moveLimb(const Limb& limb)
    {
        const std::set<int> members(limb.blocks.begin(), limb.blocks.end());
        const auto& row = m_rows[m_model.rowIndex(m_model.blocks[at(limb.foot)].row)];
        // Columns between any two of the others in the foot's row, near where it stands.
        std::vector<int> others;
        for (const int block : row)
            if (!members.contains(block))
                others.push_back(m_x[at(block)]);
        const auto here = std::lower_bound(others.begin(), others.end(), m_x[at(limb.foot)]) - others.begin();
        std::vector<int> columns{m_x[at(limb.foot)]};
        for (auto i = std::max<std::ptrdiff_t>(0, here - kPlaces); i <= std::min(std::ssize(others), here + kPlaces);
             ++i) {
            if (others.empty())
                break;
            const int left = i > 0 ? others[at(i - 1)] : others.front() - kFarAway;
            const int right = i < std::ssize(others) ? others[at(i)] : others.back() + kFarAway;
            columns.push_back(left + (right - left) / 2);
        }
        std::vector<std::size_t> touched;
        for (const int block : limb.blocks)
            touched.push_back(m_model.rowIndex(m_model.blocks[at(block)].row));
        std::sort(touched.begin(), touched.end());
        touched.erase(std::unique(touched.begin(), touched.end()), touched.end());
        const BlockRows old = m_rows;
        BlockRows best;
        bool bestTurned = false;
        long long bestCost = costOfRows(m_rows, touched);
        for (const int column : columns) {
            for (const bool turned : {false, true}) {
                if (m_trials-- <= 0)
                    break;
                if (turned)
                    turnBlocks(limb);
                BlockRows rows = old;
                for (const std::size_t r : touched)
                    slide(rows[r], members, m_x[at(limb.foot)], column, turned);
                const long long cost = costOfRows(rows, touched);
                if (cost < bestCost) {
                    bestCost = cost;
                    best = std::move(rows);
                    bestTurned = turned;
                }
                if (turned)
                    turnBlocks(limb);
            }
        }
        if (bestTurned)
            turnBlocks(limb);
        if (!best.empty())
            m_rows = best;
        for (const std::size_t r : touched)
            m_cost.move(nodesOf(m_rows[r]), 0);
        if (!best.empty())
            measure();
        return !best.empty();
    }

    std::vector<int> nodesOf(const std::vector<int>& row) const
    {
        std::vector<int> nodes;
        for (const int block : row)
            nodes.insert(nodes.end(), m_model.blocks[at(block)].nodes.begin(), m_model.blocks[at(block)].nodes.end());
        return nodes;
    }

    /// The part of the cost that these rows have a hand in. Leaves them placed so.
    long long costOfRows(const BlockRows& rows, const std::vector<std::size_t>& touched)
    {
        long long cost = 0;
        for (const std::size_t r : touched) {
            const std::vector<int> nodes = nodesOf(rows[r]);
            m_cost.move(nodes, 0);
            cost += m_cost.within(r, nodes);
        }
        long long crossings = 0;
        for (const std::size_t r : touched) {
            crossings += m_cost.crossings(r);
            if (r > 0 && !std::binary_search(touched.begin(), touched.end(), r - 1))
                crossings += m_cost.crossings(r - 1);
        }
        return cost + crossings * m_cost.weights().crossing;
    }

    void turnBlocks(const Limb& limb)
    {
        for (const int block : limb.blocks)
            std::reverse(m_model.blocks[at(block)].nodes.begin(), m_model.blocks[at(block)].nodes.end());
    }

    /// Lets the members of the limb move on to where the foot comes, and into the row there.
    void slide(std::vector<int>& row, const std::set<int>& members, int from, int to, bool turned) const
    {
        std::vector<std::pair<int, int>> moved;
        std::vector<int> rest;
        for (const int block : row) {
            if (members.contains(block))
                moved.emplace_back(turned ? to - (m_x[at(block)] - from) : to + (m_x[at(block)] - from), block);
            else
                rest.push_back(block);
        }
        std::stable_sort(moved.begin(), moved.end());
        row.clear();
        std::size_t next = 0;
        for (const int block : rest) {
            for (; next < moved.size() && moved[next].first < m_x[at(block)]; ++next)
                row.push_back(moved[next].second);
            row.push_back(block);
        }
        for (; next < moved.size(); ++next)
            row.push_back(moved[next].second);
    }

    static constexpr int kFarAway = 400;
    static constexpr std::size_t kLinesCompared = 400;

    Model& m_model;
    BlockRows& m_rows;
    OrderCost m_cost;
    std::vector<Limb> m_limbs;
    /// Twice the middle of each block.
    std::vector<int> m_x{};
    long long m_trials = 0;
};

} // namespace

// Bridges of the graph of blocks, by an iterative depth-first search; each cuts off one limb.
std::vector<Limb> findLimbs(const Model& model)
{
    std::vector<Limb> limbs;
    const std::size_t count = model.blocks.size();
    std::vector<std::vector<int>> near(count);
    for (const Port& port : model.ports)
        for (const int target : port.targets) {
            const int a = model.nodes[at(port.left)].block;
            const int b = model.nodes[at(target)].block;
            if (a == b || std::find(near[at(a)].begin(), near[at(a)].end(), b) != near[at(a)].end())
                continue;
            near[at(a)].push_back(b);
            near[at(b)].push_back(a);
        }
    std::vector<int> entered(count, -1);
    std::vector<int> reach(count, 0);
    std::vector<int> order;
    const int home = model.nodes[at(std::max(model.indexNode, 0))].block;
    struct Frame
    {
        int block;
        int from;
        std::size_t next;
    };
    for (std::size_t turn = 0; turn <= count; ++turn) {
        const int start = turn == 0 ? home : static_cast<int>(turn) - 1;
        if (entered[at(start)] >= 0)
            continue;
        std::vector<Frame> stack{{start, -1, 0}};
        entered[at(start)] = reach[at(start)] = static_cast<int>(order.size());
        order.push_back(start);
        while (!stack.empty()) {
            Frame& top = stack.back();
            if (top.next < near[at(top.block)].size()) {
                const int next = near[at(top.block)][top.next++];
                if (next == top.from)
                    continue;
                if (entered[at(next)] >= 0) {
                    reach[at(top.block)] = std::min(reach[at(top.block)], entered[at(next)]);
                    continue;
                }
                entered[at(next)] = reach[at(next)] = static_cast<int>(order.size());
                order.push_back(next);
                stack.push_back({next, top.block, 0});
                continue;
            }
            const Frame done = top;
            stack.pop_back();
            if (done.from < 0) {
                if (turn > 0) // a family of its own, as a whole
                    limbs.push_back({done.block, done.from, {order.begin() + entered[at(done.block)], order.end()}});
                continue;
            }
            reach[at(done.from)] = std::min(reach[at(done.from)], reach[at(done.block)]);
            if (reach[at(done.block)] == entered[at(done.block)])
                limbs.push_back({done.block, done.from, {order.begin() + entered[at(done.block)], order.end()}});
        }
    }
    // Large ones first: they bring the small ones along.
    std::stable_sort(
        limbs.begin(), limbs.end(), [](const Limb& a, const Limb& b) { return a.blocks.size() > b.blocks.size(); });
    return limbs;
}

void moveLimbs(Model& model, BlockRows& rows)
{
    LimbMover(model, rows).run();
}

} // namespace kudelma::genogram

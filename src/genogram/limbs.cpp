// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "genogram/order.h"
#include "genogram/order_cost.h"
#include "genogram/place.h"

#include <algorithm>
#include <array>
#include <tuple>
#include <utility>

namespace kudelma::genogram {

namespace {

/// Orders tried in one arrangement, times persons; larger families than this are left as they are.
constexpr long long kTrialsTimesPersons = 20'000;
constexpr long long kTrialsPerPerson = 2;
constexpr int kMostPersons = 400;
/// A limb is tried so many places to each side of where its joint is, and of where it stands.
constexpr std::ptrdiff_t kPlacesAtJoint = 3;
constexpr std::ptrdiff_t kPlacesHere = 3;
constexpr int kFarAway = 400;
/// From here on, a weight stands for what must not be.
constexpr int kForbidding = 1'000;

/// Sliding and turning whole limbs over all their rows finds what moving one block at a time cannot: every step of it
/// alone would make the picture worse.
class LimbMover
{
public:
    LimbMover(Model& model, BlockRows& rows)
        : m_model(model)
        , m_rows(rows)
        , m_cost(model)
        , m_isMember(model.blocks.size(), false)
    { }

    bool run()
    {
        m_cost.place(m_rows, m_model.blocks);
        findCrossings();
        if (m_crossings.empty())
            return false;
        const long long persons = m_model.personCount();
        m_trials = std::min(kTrialsPerPerson * persons, kTrialsTimesPersons / persons);
        m_limbs = findLimbs(m_model);
        m_settled.assign(m_limbs.size(), false);
        measureColumns();
        bool changed = false;
        while (m_trials > 0) {
            const std::size_t worst = mostTroubled();
            if (worst == m_limbs.size())
                break;
            m_settled[worst] = true;
            if (!moveLimb(m_limbs[worst]))
                continue;
            changed = true;
            findCrossings();
            // What stood well enough before may stand better now.
            for (std::size_t i = 0; i < m_settled.size(); ++i)
                m_settled[i] = i == worst;
        }
        return changed;
    }

private:
    struct Line
    {
        int from;
        int to;
        int upper;
        int lower;
    };

    /// The blocks at the ends of two lines.
    using Crossing = std::array<int, 4>;

    /// One way to put a limb: where its foot comes, and whether it and the block it hangs on are turned round.
    struct Trial
    {
        int column = 0;
        bool turned = false;
        bool jointTurned = false;
    };

    /// Rough columns of the order as it is; twice the middle of each block.
    void measureColumns()
    {
        const std::vector<int> x = roughColumns(m_model, flatten(m_model, m_rows));
        m_x.assign(m_model.blocks.size(), 0);
        for (std::size_t b = 0; b < m_model.blocks.size(); ++b) {
            const auto& nodes = m_model.blocks[b].nodes;
            m_x[b] = x[at(nodes.front())] + x[at(nodes.back())];
        }
    }

    void findCrossings()
    {
        m_crossings.clear();
        std::vector<std::vector<Line>> gaps(m_model.rowCount());
        for (std::size_t p = 0; p < m_model.ports.size(); ++p) {
            const Port& port = m_model.ports[p];
            for (const int target : port.targets)
                gaps[m_model.rowIndex(m_model.nodes[at(port.left)].row)].push_back(
                    {m_cost.placeOfPort(static_cast<int>(p)), m_cost.placeOf(target),
                        m_model.nodes[at(port.left)].block, m_model.nodes[at(target)].block});
        }
        for (const auto& lines : gaps)
            for (const Line& a : lines)
                for (const Line& b : lines)
                    if (a.from < b.from && a.to > b.to)
                        m_crossings.push_back({a.upper, a.lower, b.upper, b.lower});
    }

    /// The limb that most crossings can be changed by: not all of their ends are inside or outside of it. The number of
    /// limbs when there is none left.
    std::size_t mostTroubled()
    {
        std::size_t worst = m_limbs.size();
        std::ptrdiff_t most = 0;
        for (std::size_t i = 0; i < m_limbs.size(); ++i) {
            if (m_settled[i])
                continue;
            for (const int block : m_limbs[i].blocks)
                m_isMember[at(block)] = true;
            const auto trouble = std::count_if(m_crossings.begin(), m_crossings.end(), [&](const Crossing& crossing) {
                const auto inside
                    = std::count_if(crossing.begin(), crossing.end(), [&](int block) { return m_isMember[at(block)]; });
                return inside > 0 && inside < std::ssize(crossing);
            });
            for (const int block : m_limbs[i].blocks)
                m_isMember[at(block)] = false;
            // Of equals the larger and then the one further left or higher up, so that ids decide nothing.
            const bool further
                = worst < m_limbs.size() && trouble == most && rankOf(m_limbs[i]) < rankOf(m_limbs[worst]);
            if (trouble > most || further) {
                most = trouble;
                worst = i;
            }
        }
        return worst;
    }

    std::tuple<std::ptrdiff_t, int, int> rankOf(const Limb& limb) const
    {
        return {-std::ssize(limb.blocks), m_x[at(limb.foot)], m_model.blocks[at(limb.foot)].row};
    }

    /// Columns between any two of the others in the foot's row, near where it stands and near what it hangs on.
    std::vector<int> columnsFor(const Limb& limb) const
    {
        const int here = m_x[at(limb.foot)];
        std::vector<int> others;
        for (const int block : m_rows[m_model.rowIndex(m_model.blocks[at(limb.foot)].row)])
            if (!m_isMember[at(block)])
                others.push_back(m_x[at(block)]);
        std::vector<int> columns{here};
        if (others.empty())
            return columns;
        std::vector<std::ptrdiff_t> slots;
        const auto around = [&](int column, std::ptrdiff_t places) {
            const auto middle = std::lower_bound(others.begin(), others.end(), column) - others.begin();
            for (auto i = std::max<std::ptrdiff_t>(0, middle - places);
                 i <= std::min(std::ssize(others), middle + places); ++i)
                slots.push_back(i);
        };
        around(here, kPlacesHere);
        if (limb.joint >= 0)
            around(m_x[at(limb.joint)], kPlacesAtJoint);
        std::sort(slots.begin(), slots.end());
        slots.erase(std::unique(slots.begin(), slots.end()), slots.end());
        for (const auto i : slots) {
            const int left = i > 0 ? others[at(i - 1)] : others.front() - kFarAway;
            const int right = i < std::ssize(others) ? others[at(i)] : others.back() + kFarAway;
            columns.push_back(left + (right - left) / 2);
        }
        return columns;
    }

    std::vector<std::size_t> rowsOf(const Limb& limb) const
    {
        std::vector<std::size_t> touched;
        for (const int block : limb.blocks)
            touched.push_back(m_model.rowIndex(m_model.blocks[at(block)].row));
        if (limb.joint >= 0)
            touched.push_back(m_model.rowIndex(m_model.blocks[at(limb.joint)].row));
        std::sort(touched.begin(), touched.end());
        touched.erase(std::unique(touched.begin(), touched.end()), touched.end());
        return touched;
    }

    bool moveLimb(const Limb& limb)
    {
        for (const int block : limb.blocks)
            m_isMember[at(block)] = true;
        const std::vector<std::size_t> touched = rowsOf(limb);
        m_tried.resize(std::max(m_tried.size(), touched.size()));
        const bool canTurnJoint = limb.joint >= 0 && m_model.blocks[at(limb.joint)].nodes.size() > 1;
        long long bestCost = costOfRows(m_rows, touched);
        const long long oldCost = bestCost;
        Trial best;
        bool canTurn = true;
        for (const int column : columnsFor(limb)) {
            for (const bool turned : {false, true}) {
                for (const bool jointTurned : {false, true}) {
                    if ((jointTurned && !canTurnJoint) || (turned && !canTurn) || m_trials <= 0)
                        continue;
                    --m_trials;
                    const Trial trial{column, turned, jointTurned};
                    const long long cost = costOf(limb, trial, touched);
                    // Turned round, siblings would stand by age from right to left wherever it goes.
                    if (turned && !jointTurned && cost - oldCost >= m_cost.weights().siblings)
                        canTurn = m_cost.weights().siblings < kForbidding;
                    if (cost < bestCost) {
                        bestCost = cost;
                        best = trial;
                    }
                }
            }
        }
        if (bestCost < oldCost)
            apply(limb, best, touched);
        for (const std::size_t r : touched)
            m_cost.placeRow(m_rows[r], m_model.blocks);
        for (const int block : limb.blocks)
            m_isMember[at(block)] = false;
        return bestCost < oldCost;
    }

    void turn(const Limb& limb, const Trial& trial)
    {
        if (trial.turned)
            for (const int block : limb.blocks)
                std::reverse(m_model.blocks[at(block)].nodes.begin(), m_model.blocks[at(block)].nodes.end());
        if (trial.jointTurned)
            std::reverse(m_model.blocks[at(limb.joint)].nodes.begin(), m_model.blocks[at(limb.joint)].nodes.end());
    }

    long long costOf(const Limb& limb, const Trial& trial, const std::vector<std::size_t>& touched)
    {
        turn(limb, trial);
        for (std::size_t i = 0; i < touched.size(); ++i)
            slide(m_rows[touched[i]], m_tried[i], m_x[at(limb.foot)], trial);
        const long long cost = costOfTried(touched);
        turn(limb, trial);
        return cost;
    }

    void apply(const Limb& limb, const Trial& trial, const std::vector<std::size_t>& touched)
    {
        turn(limb, trial);
        const int foot = m_x[at(limb.foot)];
        for (std::size_t i = 0; i < touched.size(); ++i) {
            slide(m_rows[touched[i]], m_tried[i], foot, trial);
            m_rows[touched[i]] = m_tried[i];
        }
        for (const int block : limb.blocks)
            m_x[at(block)] = columnOf(block, foot, trial);
    }

    int columnOf(int block, int foot, const Trial& trial) const
    {
        const int off = m_x[at(block)] - foot;
        return trial.column + (trial.turned ? -off : off);
    }

    /// The part of the cost that these rows have a hand in. Leaves them placed so.
    long long costOfTried(const std::vector<std::size_t>& touched)
    {
        for (std::size_t i = 0; i < touched.size(); ++i)
            m_cost.placeRow(m_tried[i], m_model.blocks);
        long long cost = 0;
        long long crossings = 0;
        for (std::size_t i = 0; i < touched.size(); ++i) {
            const std::size_t r = touched[i];
            cost += m_cost.within(r, m_tried[i], m_model.blocks);
            crossings += m_cost.crossings(r);
            if (r > 0 && (i == 0 || touched[i - 1] != r - 1))
                crossings += m_cost.crossings(r - 1);
        }
        return cost + crossings * m_cost.weights().crossing;
    }

    long long costOfRows(const BlockRows& rows, const std::vector<std::size_t>& touched)
    {
        for (std::size_t i = 0; i < touched.size(); ++i)
            m_tried[i] = rows[touched[i]];
        return costOfTried(touched);
    }

    /// Lets the members of the limb move on to where the foot comes, and into the row there.
    void slide(const std::vector<int>& row, std::vector<int>& into, int foot, const Trial& trial)
    {
        m_moved.clear();
        for (const int block : row)
            if (m_isMember[at(block)])
                m_moved.emplace_back(columnOf(block, foot, trial), block);
        if (trial.turned)
            std::reverse(m_moved.begin(), m_moved.end());
        into.clear();
        std::size_t next = 0;
        for (const int block : row) {
            if (m_isMember[at(block)])
                continue;
            for (; next < m_moved.size() && m_moved[next].first < m_x[at(block)]; ++next)
                into.push_back(m_moved[next].second);
            into.push_back(block);
        }
        for (; next < m_moved.size(); ++next)
            into.push_back(m_moved[next].second);
    }

    Model& m_model;
    BlockRows& m_rows;
    OrderCost m_cost;
    std::vector<Limb> m_limbs{};
    std::vector<bool> m_settled{}; // limbs that need not be tried again as things stand
    std::vector<Crossing> m_crossings{};
    std::vector<bool> m_isMember;
    std::vector<int> m_x{};
    BlockRows m_tried{}; // only the rows touched
    std::vector<std::pair<int, int>> m_moved{};
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

bool moveLimbs(Model& model, BlockRows& rows)
{
    return model.personCount() <= kMostPersons && LimbMover(model, rows).run();
}

} // namespace kudelma::genogram

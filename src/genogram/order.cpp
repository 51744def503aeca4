// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "genogram/order.h"

#include "genogram/place.h"

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace kudelma::genogram {

OrderWeights weightsFor(SiblingOrder order)
{
    OrderWeights weights;
    if (order == SiblingOrder::Relaxed)
        weights.siblings = 3;
    return weights;
}

CrossingCount::CrossingCount(const Model& model)
    : m_model(model)
    , m_place(model.nodes.size(), 0)
    , m_portsOfRow(model.rowCount())
{
    for (std::size_t p = 0; p < model.ports.size(); ++p)
        if (!model.ports[p].targets.empty())
            m_portsOfRow[model.rowIndex(model.nodes[at(model.ports[p].left)].row)].push_back(static_cast<int>(p));
}

void CrossingCount::place(const NodeRows& rows)
{
    for (const auto& row : rows)
        for (std::size_t i = 0; i < row.size(); ++i)
            m_place[at(row[i])] = static_cast<int>(i);
}

int CrossingCount::placeOfPort(int port) const
{
    const Port& p = m_model.ports[at(port)];
    const int left = m_place[at(p.left)];
    const int right = m_place[at(p.right < 0 ? p.left : p.right)];
    if (left < 0 || right < 0)
        return 2 * std::max(left, right);
    if (std::abs(left - right) <= 1)
        return left + right;
    const StemSide stem = stemSide(m_model, p, left, right);
    return 2 * m_place[at(stem.node)] + stem.side;
}

long long CrossingCount::gap(std::size_t rowIndex) const
{
    std::vector<std::pair<int, int>> lines;
    int width = 0;
    for (const int port : m_portsOfRow[rowIndex]) {
        const int from = placeOfPort(port);
        for (const int target : m_model.ports[at(port)].targets) {
            if (from < 0 || m_place[at(target)] < 0)
                continue;
            lines.emplace_back(from, m_place[at(target)]);
            width = std::max(width, m_place[at(target)] + 1);
        }
    }
    std::sort(lines.begin(), lines.end());
    // Inversions, counted with a binary indexed tree over the lower places.
    std::vector<int> tree(at(width) + 1, 0);
    long long crossings = 0;
    int seen = 0;
    for (const auto& [from, to] : lines) {
        int notRight = 0;
        for (int i = to + 1; i > 0; i -= i & -i)
            notRight += tree[at(i)];
        crossings += seen - notRight;
        for (int i = to + 1; i <= width; i += i & -i)
            ++tree[at(i)];
        ++seen;
    }
    return crossings;
}

long long CrossingCount::total() const
{
    long long sum = 0;
    for (std::size_t row = 0; row + 1 < m_portsOfRow.size(); ++row)
        sum += gap(row);
    return sum;
}

NodeRows flatten(const Model& model, const BlockRows& rows)
{
    NodeRows result(rows.size());
    for (std::size_t r = 0; r < rows.size(); ++r)
        for (const int block : rows[r]) {
            const auto& nodes = model.blocks[at(block)].nodes;
            result[r].insert(result[r].end(), nodes.begin(), nodes.end());
        }
    return result;
}

namespace {

/// Unions whose partners stand apart are looked at in pairs up to this many.
constexpr std::size_t kPairwiseLimit = 40;

/// Cost of the order of a line of nodes in itself: partners apart, customs, siblings side by side in it.
long long costWithin(
    const Model& model, const std::vector<int>& line, const std::vector<int>& place, const OrderWeights& weights)
{
    long long cost = 0;
    std::vector<std::pair<int, int>> bridges;
    for (const int node : line) {
        if (node >= model.personCount())
            continue;
        int before = -1;
        for (const int f : model.unionsOf[at(node)]) {
            const Family& family = model.families[at(f)];
            for (const int other : family.partners) {
                if (other == node || model.nodes[at(other)].row != model.nodes[at(node)].row)
                    continue;
                const int there = place[at(other)];
                if (before >= 0 && there < before)
                    cost += weights.sequence;
                before = there;
                if (place[at(node)] > there)
                    continue;
                const Gender leftGender = model.persons[at(node)]->gender;
                if (leftGender == Gender::Woman && model.persons[at(other)]->gender == Gender::Man)
                    cost += weights.custom;
                if (there > place[at(node)] + 1)
                    bridges.emplace_back(place[at(node)], there);
            }
        }
    }
    const int first = line.empty() ? 0 : place[at(line.front())];
    for (const auto& [from, to] : bridges) {
        cost += static_cast<long long>(weights.together) * (to - from - 1);
        for (int i = from + 1; i < to; ++i) {
            const int index = i - first;
            if (index >= 0 && at(index) < line.size() && !model.nodes[at(line[at(index)])].ports.empty())
                cost += weights.crossing;
        }
    }
    if (bridges.size() <= kPairwiseLimit)
        for (const auto& a : bridges)
            for (const auto& b : bridges)
                if (a.first < b.first && b.first < a.second && a.second < b.second)
                    cost += weights.crossing;
    return cost;
}

class Improver
{
public:
    Improver(Model& model, BlockRows& rows)
        : m_model(model)
        , m_rows(rows)
        , m_weights(weightsFor(model.view->siblingOrder))
        , m_count(model)
        , m_place(model.nodes.size(), 0)
        , m_rank(model.nodes.size(), 0)
        , m_ports(model.blocks.size())
        , m_lines(model.blocks.size())
    {
        for (const Family& family : model.families) {
            int rank = 0;
            for (std::size_t i = 0; i < family.children.size(); ++i) {
                const int node = family.children[i].node;
                const int set = model.birthSet[at(node)];
                const bool twin = i > 0 && set >= 0 && model.birthSet[at(family.children[i - 1].node)] == set;
                rank += twin ? 0 : 1;
                const auto& ports = model.nodes[at(node)].ports;
                if (!ports.empty() && ports.front() == family.port)
                    m_rank[at(node)] = rank;
            }
        }
        for (std::size_t p = 0; p < model.ports.size(); ++p)
            if (!model.ports[p].targets.empty())
                m_ports[at(model.nodes[at(model.ports[p].left)].block)].push_back(static_cast<int>(p));
        replaceAll();
    }

    void run()
    {
        for (int round = 0; round < kRounds; ++round) {
            bool changed = false;
            for (std::size_t r = 0; r < m_rows.size(); ++r)
                changed = siftRow(r) || changed;
            for (std::size_t r = m_rows.size(); r-- > 0;)
                changed = siftRow(r) || changed;
            for (std::size_t r = 0; r < m_rows.size(); ++r)
                for (const int block : m_rows[r])
                    changed = turn(r, block) || changed;
            if (!changed)
                return;
        }
    }

private:
    static constexpr int kRounds = 6;
    /// Pairs looked at in one pass over one row; wider rows are sifted in a window.
    static constexpr std::size_t kPairsPerRow = 100'000;
    static constexpr std::size_t kLeastWindow = 16;
    static constexpr std::size_t kPermuteUpTo = 7;

    /// Lines of a block in the terms of sifting: places at the far ends, ascending.
    struct Lines
    {
        std::vector<int> up{};
        std::vector<int> down{};
    };

    void replaceAll()
    {
        const NodeRows rows = flatten(m_model, m_rows);
        for (const auto& row : rows)
            for (std::size_t i = 0; i < row.size(); ++i)
                m_place[at(row[i])] = static_cast<int>(i);
        m_count.place(rows);
    }

    void replaceRow(std::size_t r)
    {
        int place = 0;
        for (const int block : m_rows[r])
            for (const int node : m_model.blocks[at(block)].nodes)
                m_place[at(node)] = place++;
        m_count.place({flattenRow(r)});
    }

    std::vector<int> flattenRow(std::size_t r) const
    {
        std::vector<int> nodes;
        for (const int block : m_rows[r])
            for (const int node : m_model.blocks[at(block)].nodes)
                nodes.push_back(node);
        return nodes;
    }

    void gatherLines(int block)
    {
        Lines& lines = m_lines[at(block)];
        lines.up.clear();
        lines.down.clear();
        for (const int node : m_model.blocks[at(block)].nodes)
            for (const int port : m_model.nodes[at(node)].ports)
                lines.up.push_back(m_count.placeOfPort(port));
        for (const int port : m_ports[at(block)])
            for (const int target : m_model.ports[at(port)].targets)
                lines.down.push_back(m_place[at(target)]);
        std::sort(lines.up.begin(), lines.up.end());
        std::sort(lines.down.begin(), lines.down.end());
    }

    /// Pairs (a, b) with a > b; both ascending.
    static int inversions(const std::vector<int>& a, const std::vector<int>& b)
    {
        int count = 0;
        std::size_t smaller = 0;
        for (const int x : a) {
            while (smaller < b.size() && b[smaller] < x)
                ++smaller;
            count += static_cast<int>(smaller);
        }
        return count;
    }

    int siblingsAmiss(int left, int right) const
    {
        int count = 0;
        for (const int a : m_model.blocks[at(left)].nodes) {
            if (m_rank[at(a)] == 0)
                continue;
            for (const int b : m_model.blocks[at(right)].nodes)
                if (m_rank[at(b)] != 0 && m_rank[at(a)] > m_rank[at(b)]
                    && m_model.nodes[at(a)].ports.front() == m_model.nodes[at(b)].ports.front())
                    ++count;
        }
        return count;
    }

    /// What is gained (below zero) when right moves to the left of left.
    long long swapGain(int left, int right) const
    {
        const Lines& a = m_lines[at(left)];
        const Lines& b = m_lines[at(right)];
        const int now = inversions(a.up, b.up) + inversions(a.down, b.down);
        const int then = inversions(b.up, a.up) + inversions(b.down, a.down);
        return static_cast<long long>(then - now) * m_weights.crossing
            + static_cast<long long>(siblingsAmiss(right, left) - siblingsAmiss(left, right)) * m_weights.siblings;
    }

    bool siftRow(std::size_t r)
    {
        auto& row = m_rows[r];
        if (row.size() < 2)
            return false;
        for (const int block : row)
            gatherLines(block);
        const std::size_t window = std::max(kLeastWindow, kPairsPerRow / row.size());
        const std::vector<int> turns = row;
        bool changed = false;
        for (const int block : turns) {
            const auto here = static_cast<std::size_t>(std::find(row.begin(), row.end(), block) - row.begin());
            long long best = 0;
            std::size_t bestPlace = here;
            long long gain = 0;
            for (std::size_t i = here; i > 0 && here - i < window; --i) {
                gain += swapGain(row[i - 1], block);
                if (gain < best) {
                    best = gain;
                    bestPlace = i - 1;
                }
            }
            gain = 0;
            for (std::size_t i = here + 1; i < row.size() && i - here <= window; ++i) {
                gain += swapGain(block, row[i]);
                if (gain < best) {
                    best = gain;
                    bestPlace = i;
                }
            }
            if (bestPlace == here)
                continue;
            changed = true;
            row.erase(row.begin() + static_cast<std::ptrdiff_t>(here));
            row.insert(row.begin() + static_cast<std::ptrdiff_t>(bestPlace), block);
        }
        if (changed)
            replaceRow(r);
        return changed;
    }

    long long localCost(std::size_t r, int block) const
    {
        long long cost = m_count.gap(r) * m_weights.crossing;
        if (r > 0)
            cost += m_count.gap(r - 1) * m_weights.crossing;
        const auto& line = m_model.blocks[at(block)].nodes;
        for (std::size_t i = 0; i < line.size(); ++i)
            for (std::size_t j = i + 1; j < line.size() && line.size() <= kPairwiseLimit; ++j)
                if (m_rank[at(line[i])] != 0 && m_rank[at(line[j])] != 0 && m_rank[at(line[i])] > m_rank[at(line[j])]
                    && m_model.nodes[at(line[i])].ports.front() == m_model.nodes[at(line[j])].ports.front())
                    cost += m_weights.siblings;
        return cost + costWithin(m_model, line, m_place, m_weights);
    }

    /// Mirrors the block, or moves one of its members, where that helps.
    bool turn(std::size_t r, int block)
    {
        auto& nodes = m_model.blocks[at(block)].nodes;
        if (nodes.size() < 2)
            return false;
        const int first = *std::min_element(
            nodes.begin(), nodes.end(), [&](int a, int b) { return m_place[at(a)] < m_place[at(b)]; });
        const int start = m_place[at(first)];
        const auto put = [&](const std::vector<int>& line) {
            nodes = line;
            for (std::size_t i = 0; i < line.size(); ++i)
                m_place[at(line[i])] = start + static_cast<int>(i);
            m_count.move(line, start);
        };
        std::vector<int> best = nodes;
        long long bestCost = localCost(r, block);
        const long long oldCost = bestCost;
        const auto attempt = [&](std::vector<int> line) {
            put(line);
            const long long cost = localCost(r, block);
            if (cost < bestCost) {
                bestCost = cost;
                best = std::move(line);
            }
        };
        const std::vector<int> old = nodes;
        attempt({old.rbegin(), old.rend()});
        if (old.size() >= 3 && old.size() <= kPermuteUpTo) {
            for (std::size_t from = 0; from < old.size(); ++from) {
                for (std::size_t to = 0; to < old.size(); ++to) {
                    if (to == from)
                        continue;
                    std::vector<int> line = old;
                    line.erase(line.begin() + static_cast<std::ptrdiff_t>(from));
                    line.insert(line.begin() + static_cast<std::ptrdiff_t>(to), old[from]);
                    attempt(std::move(line));
                }
            }
        }
        put(best);
        return bestCost < oldCost;
    }

    Model& m_model;
    BlockRows& m_rows;
    OrderWeights m_weights;
    CrossingCount m_count;
    std::vector<int> m_place;
    /// Age rank among the siblings by the line that decides the place; 0 for those without one.
    std::vector<int> m_rank;
    std::vector<std::vector<int>> m_ports;
    std::vector<Lines> m_lines;
};

} // namespace

void CrossingCount::move(const std::vector<int>& line, int start)
{
    for (std::size_t i = 0; i < line.size(); ++i)
        m_place[at(line[i])] = start + static_cast<int>(i);
}

void improve(Model& model, BlockRows& rows)
{
    Improver(model, rows).run();
}

long long costOf(const Model& model, const NodeRows& rows)
{
    const OrderWeights weights = weightsFor(model.view->siblingOrder);
    CrossingCount count(model);
    count.place(rows);
    std::vector<int> place(model.nodes.size(), 0);
    for (const auto& row : rows)
        for (std::size_t i = 0; i < row.size(); ++i)
            place[at(row[i])] = static_cast<int>(i);
    long long cost = count.total() * weights.crossing;
    for (const auto& row : rows)
        cost += costWithin(model, row, place, weights);
    for (const Family& family : model.families) {
        int previous = -1;
        for (const FamilyChild& child : family.children) {
            const auto& ports = model.nodes[at(child.node)].ports;
            if (ports.empty() || ports.front() != family.port)
                continue;
            if (previous >= 0 && place[at(child.node)] < place[at(previous)]
                && (model.birthSet[at(previous)] < 0 || model.birthSet[at(previous)] != model.birthSet[at(child.node)]))
                cost += weights.siblings;
            previous = child.node;
        }
    }
    return cost;
}

} // namespace kudelma::genogram

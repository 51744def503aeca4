// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "genogram/order.h"

#include "genogram/order_cost.h"

#include <algorithm>
#include <utility>

namespace kudelma::genogram {

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

class Sifter::Improver
{
public:
    explicit Improver(Model& model)
        : m_model(model)
        , m_cost(model)
        , m_rank(model.nodes.size(), 0)
        , m_ports(portsOfBlocks(model))
        , m_lines(model.blocks.size())
        , m_siblings(model.blocks.size())
        , m_troubled(model.blocks.size(), false)
        , m_reachOf(model.ports.size(), -1)
        , m_lastSlot(model.ports.size(), -1)
        , m_lastRank(model.ports.size(), 0)
    {
        for (const Family& family : model.families) {
            int rank = 0;
            for (std::size_t i = 0; i < family.children.size(); ++i) {
                const int node = family.children[i].node;
                const int set = model.birthSet[at(node)];
                const bool twin = i > 0 && set >= 0 && model.birthSet[at(family.children[i - 1].node)] == set;
                rank += twin ? 0 : 1;
                const auto& ports = model.nodes[at(node)].ports;
                if (ports.empty() || ports.front() != family.port)
                    continue;
                m_rank[at(node)] = rank;
                if (family.children.size() > 1)
                    m_siblings[at(model.nodes[at(node)].block)].push_back({family.port, rank});
            }
        }
        layOutLines();
    }

    long long cost(const BlockRows& rows)
    {
        m_cost.place(rows, m_model.blocks);
        return m_cost.total(rows, m_model.blocks);
    }

    void run(BlockRows& rows, Sifting sifting)
    {
        m_rows.swap(rows);
        m_cost.place(m_rows, m_model.blocks);
        m_steps = kSteps + kStepsPerPerson * m_model.personCount();
        sift(sifting);
        m_rows.swap(rows);
    }

private:
    void sift(Sifting sifting)
    {
        for (int round = 0; round < (sifting == Sifting::Once ? 1 : kRounds); ++round) {
            bool changed = false;
            if (!findTrouble())
                return;
            for (std::size_t r = 0; r < m_rows.size() && m_steps > 0; ++r)
                changed = siftRow(r) || changed;
            for (std::size_t r = m_rows.size(); r-- > 0 && m_steps > 0;)
                changed = siftRow(r) || changed;
            if (sifting == Sifting::Once)
                return;
            for (const auto& row : m_rows)
                for (const int block : row)
                    if (m_troubled[at(block)])
                        changed = turn(block) || changed;
            if (!changed)
                return;
        }
    }

    static constexpr int kRounds = 6;
    /// Pairs looked at in all: keeps the work of large families in bounds.
    static constexpr long long kSteps = 30'000;
    static constexpr long long kStepsPerPerson = 20;
    /// Pairs looked at in one pass over one row; wider rows are sifted in a window.
    static constexpr std::size_t kPairsPerRow = 12'000;
    static constexpr std::size_t kLeastWindow = 16;
    static constexpr std::size_t kPermuteUpTo = 7;
    static constexpr std::size_t kSiblingsCompared = 40;
    static constexpr std::size_t kLinesCompared = 100;

    struct End
    {
        int place;
        int weight;
    };

    /// Lines of a block to one side: places at the far ends, ascending.
    struct Ends
    {
        std::size_t first = 0;
        std::size_t end = 0;
        int weight = 0;
        int low = 0;
        int high = -1;
    };

    /// A member who stands by the line from port, with the rank among the siblings.
    struct Sibling
    {
        int port;
        int rank;
    };

    struct BlockLines
    {
        Ends up{};
        Ends down{};
    };

    /// Room in m_ends for the lines of each block.
    void layOutLines()
    {
        std::size_t next = 0;
        for (std::size_t b = 0; b < m_lines.size(); ++b) {
            m_lines[b].up.first = next;
            for (const int node : m_model.blocks[b].nodes)
                next += m_model.nodes[at(node)].ports.size();
            m_lines[b].up.end = m_lines[b].down.first = next;
            for (const int port : m_ports.of(b))
                next += m_model.ports[at(port)].targets.size();
            m_lines[b].down.end = next;
        }
        m_ends.resize(next);
    }

    /// Marks the blocks whose lines cross others, who stand among the siblings of others, or whose partners do not
    /// stand as they should. False when there are none.
    bool findTrouble()
    {
        std::fill(m_troubled.begin(), m_troubled.end(), false);
        m_cost.markCrossed(m_troubled);
        for (const auto& row : m_rows)
            markScattered(row);
        bool any = false;
        for (std::size_t b = 0; b < m_troubled.size(); ++b) {
            if (!m_troubled[b] && m_model.blocks[b].nodes.size() > 1)
                m_troubled[b] = m_cost.amongPartners(m_model.blocks[b].nodes) > 0;
            any = any || m_troubled[b];
        }
        return any;
    }

    void markScattered(const std::vector<int>& row)
    {
        for (std::size_t slot = 0; slot < row.size(); ++slot) {
            for (const Sibling& sibling : m_siblings[at(row[slot])]) {
                int& last = m_lastSlot[at(sibling.port)];
                int& rank = m_lastRank[at(sibling.port)];
                if (last >= 0 && (at(last) + 1 < slot || rank > sibling.rank))
                    for (std::size_t i = at(last); i <= slot; ++i)
                        m_troubled[at(row[i])] = true;
                last = static_cast<int>(slot);
                rank = sibling.rank;
            }
        }
        for (const int block : row)
            for (const Sibling& sibling : m_siblings[at(block)])
                m_lastSlot[at(sibling.port)] = -1;
    }

    void sortEnds(Ends& ends)
    {
        const auto first = m_ends.begin() + static_cast<std::ptrdiff_t>(ends.first);
        const auto end = m_ends.begin() + static_cast<std::ptrdiff_t>(ends.end);
        std::sort(first, end, [](const End& a, const End& b) { return a.place < b.place; });
        ends.weight = 0;
        for (auto it = first; it != end; ++it)
            ends.weight += it->weight;
        ends.low = first == end ? 0 : first->place;
        ends.high = first == end ? -1 : (end - 1)->place;
    }

    void gatherLines(int block)
    {
        BlockLines& lines = m_lines[at(block)];
        std::size_t next = lines.up.first;
        for (const int node : m_model.blocks[at(block)].nodes)
            for (const int port : m_model.nodes[at(node)].ports)
                m_ends[next++] = {m_cost.placeOfPort(port), lineWeight(m_model, port, node)};
        for (const int port : m_ports.of(at(block)))
            for (const int target : m_model.ports[at(port)].targets)
                m_ends[next++] = {m_cost.placeOf(target), lineWeight(m_model, port, target)};
        sortEnds(lines.up);
        sortEnds(lines.down);
    }

    /// Pairs (a, b) with a > b, weighted.
    int inversions(const Ends& a, const Ends& b) const
    {
        if (a.high <= b.low || b.first == b.end)
            return 0;
        if (a.low > b.high)
            return a.weight * b.weight;
        int count = 0;
        int smaller = 0;
        std::size_t next = b.first;
        for (std::size_t i = a.first; i < a.end; ++i) {
            while (next < b.end && m_ends[next].place < m_ends[i].place)
                smaller += m_ends[next++].weight;
            count += smaller * m_ends[i].weight;
        }
        return count;
    }

    /// Pairs of siblings, one in each block, who would stand by age if left is left of right, less those who would not.
    int siblingsInOrder(int left, int right) const
    {
        int count = 0;
        for (const Sibling& a : m_siblings[at(left)])
            for (const Sibling& b : m_siblings[at(right)])
                if (a.port == b.port)
                    count += a.rank < b.rank ? 1 : a.rank > b.rank ? -1 : 0;
        return count;
    }

    /// What is gained (below zero) when right moves to the left of left.
    long long swapGain(int left, int right) const
    {
        const BlockLines& a = m_lines[at(left)];
        const BlockLines& b = m_lines[at(right)];
        const int now = inversions(a.up, b.up) + inversions(a.down, b.down);
        const int then = inversions(b.up, a.up) + inversions(b.down, a.down);
        return static_cast<long long>(then - now) * m_cost.weights().crossing
            + static_cast<long long>(siblingsInOrder(left, right)) * m_cost.weights().siblings;
    }

    bool siftRow(std::size_t r)
    {
        auto& row = m_rows[r];
        m_turns.clear();
        for (const int block : row)
            if (m_troubled[at(block)])
                m_turns.push_back(block);
        if (row.size() < 2 || m_turns.empty())
            return false;
        for (const int block : row)
            gatherLines(block);
        const std::size_t window = std::max(kLeastWindow, kPairsPerRow / row.size());
        bool changed = false;
        for (const int block : m_turns) {
            const auto here = static_cast<std::size_t>(std::find(row.begin(), row.end(), block) - row.begin());
            const std::size_t low = here > window ? here - window : 0;
            const std::size_t high = std::min(row.size() - 1, here + window);
            m_gain.assign(high - low + 1, 0);
            m_steps -= static_cast<long long>(high - low);
            auto& cost = m_gain;
            for (std::size_t i = here; i > low; --i)
                cost[i - 1 - low] = cost[i - low] + swapGain(row[i - 1], block);
            for (std::size_t i = here + 1; i <= high; ++i)
                cost[i - low] = cost[i - 1 - low] + swapGain(block, row[i]);
            addSpans(row, here, low, cost);
            std::size_t best = here;
            for (std::size_t i = low; i <= high; ++i)
                if (cost[i - low] < cost[best - low])
                    best = i;
            if (best == here)
                continue;
            changed = true;
            row.erase(row.begin() + static_cast<std::ptrdiff_t>(here));
            row.insert(row.begin() + static_cast<std::ptrdiff_t>(best), block);
        }
        if (changed)
            m_cost.placeRow(row, m_model.blocks);
        return changed;
    }

    /// Adds to cost[i] what it costs that the block at here stands at low + i: how far the sibships reach that it
    /// belongs to, and in how many others it stands as a stranger.
    void addSpans(const std::vector<int>& row, std::size_t here, std::size_t low, std::vector<long long>& cost)
    {
        const int block = row[here];
        for (const Reach& reach : m_reach)
            m_reachOf[at(reach.port)] = -1;
        m_reach.clear();
        // Places are counted among the others, in persons; only those near the window matter.
        const std::size_t from = low > kLeastWindow ? low - kLeastWindow : 0;
        const std::size_t to = std::min(row.size(), low + cost.size() + kLeastWindow);
        m_start.assign(cost.size(), 0);
        int place = 0;
        std::size_t slot = from;
        const auto markSlot = [&] {
            if (slot >= low && slot - low < cost.size())
                m_start[slot - low] = place;
        };
        for (std::size_t i = from; i < to; ++i) {
            if (i == here)
                continue;
            markSlot();
            const auto& nodes = m_model.blocks[at(row[i])].nodes;
            for (const int node : nodes) {
                if (m_rank[at(node)] == 0)
                    continue;
                const int port = m_model.nodes[at(node)].ports.front();
                int& known = m_reachOf[at(port)];
                if (known < 0) {
                    known = static_cast<int>(m_reach.size());
                    m_reach.push_back({port, slot, slot, place, place});
                }
                m_reach[at(known)].lastSlot = slot;
                m_reach[at(known)].last = place;
            }
            place += static_cast<int>(nodes.size());
            ++slot;
        }
        markSlot();
        // Stretches its own sibships.
        for (const int node : m_model.blocks[at(block)].nodes) {
            const int known = m_rank[at(node)] == 0 ? -1 : m_reachOf[at(m_model.nodes[at(node)].ports.front())];
            if (known < 0)
                continue;
            Reach& reach = m_reach[at(known)];
            for (std::size_t i = 0; i < cost.size() && !reach.own; ++i) {
                const std::size_t there = low + i;
                if (there <= reach.firstSlot)
                    cost[i] += static_cast<long long>(reach.first - m_start[i]) * m_cost.weights().between;
                else if (there > reach.lastSlot)
                    cost[i] += static_cast<long long>(m_start[i] - reach.last) * m_cost.weights().between;
            }
            reach.own = true;
        }
        // Stands within those of others: as many as have begun and not ended.
        const int width = static_cast<int>(m_model.blocks[at(block)].nodes.size());
        m_within.assign(cost.size() + 1, 0);
        for (const Reach& reach : m_reach) {
            if (reach.own || reach.lastSlot < low || reach.firstSlot + 1 >= low + cost.size())
                continue;
            ++m_within[reach.firstSlot < low ? 0 : reach.firstSlot + 1 - low];
            --m_within[std::min(reach.lastSlot + 1 - low, cost.size())];
        }
        int inside = 0;
        for (std::size_t i = 0; i < cost.size(); ++i) {
            inside += m_within[i];
            cost[i] += static_cast<long long>(inside) * width * m_cost.weights().between;
        }
    }

    struct Line
    {
        int here;
        int there;
        int weight;
    };

    /// Crossings among these lines.
    static long long crossingsAmong(const std::vector<Line>& lines)
    {
        long long count = 0;
        for (const Line& a : lines)
            for (const Line& b : lines)
                if (a.here < b.here && a.there > b.there)
                    count += static_cast<long long>(a.weight) * b.weight;
        return count;
    }

    /// What changes when the members of the block change places: nobody else's lines come or go between theirs.
    long long costInside(int block)
    {
        const auto& line = m_model.blocks[at(block)].nodes;
        m_up.clear();
        m_down.clear();
        for (const int node : line)
            for (const int port : m_model.nodes[at(node)].ports)
                m_up.push_back({m_cost.placeOf(node), m_cost.placeOfPort(port), lineWeight(m_model, port, node)});
        for (const int port : m_ports.of(at(block)))
            for (const int target : m_model.ports[at(port)].targets)
                m_down.push_back({m_cost.placeOfPort(port), m_cost.placeOf(target), lineWeight(m_model, port, target)});
        long long cost = m_cost.amongPartners(line);
        for (const auto* lines : {&m_up, &m_down})
            if (lines->size() <= kLinesCompared)
                cost += crossingsAmong(*lines) * m_cost.weights().crossing;
        for (std::size_t i = 0; i < line.size(); ++i)
            for (std::size_t j = i + 1; j < line.size() && line.size() <= kSiblingsCompared; ++j)
                if (m_rank[at(line[i])] != 0 && m_rank[at(line[j])] != 0 && m_rank[at(line[i])] > m_rank[at(line[j])]
                    && m_model.nodes[at(line[i])].ports.front() == m_model.nodes[at(line[j])].ports.front())
                    cost += m_cost.weights().siblings;
        return cost;
    }

    /// Mirrors the block, or moves one of its members, where that helps.
    bool turn(int block)
    {
        auto& nodes = m_model.blocks[at(block)].nodes;
        if (nodes.size() < 2)
            return false;
        const int start = m_cost.placeOf(nodes.front());
        const auto put = [&](const std::vector<int>& line) {
            nodes = line;
            m_cost.move(line, start);
        };
        std::vector<int> best = nodes;
        long long bestCost = costInside(block);
        const long long oldCost = bestCost;
        const auto attempt = [&](std::vector<int> line) {
            put(line);
            const long long cost = costInside(block);
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
    BlockRows m_rows{};
    OrderCost m_cost;
    /// Age rank among the siblings by the line that decides the place; 0 for those without one.
    std::vector<int> m_rank;
    Lists m_ports;
    std::vector<BlockLines> m_lines;
    std::vector<End> m_ends{};
    std::vector<std::vector<Sibling>> m_siblings;
    std::vector<bool> m_troubled;

    /// A sibship in a row: the slots of its first and last block, and their places.
    struct Reach
    {
        int port;
        std::size_t firstSlot;
        std::size_t lastSlot;
        int first;
        int last;
        bool own = false;
    };
    std::vector<Reach> m_reach{};
    std::vector<int> m_reachOf; // for each port, its place in m_reach or -1
    std::vector<int> m_lastSlot; // for each port, where its last sibling was seen
    std::vector<int> m_lastRank;
    long long m_steps = 0;
    std::vector<int> m_turns{};
    std::vector<Line> m_up{};
    std::vector<Line> m_down{};
    std::vector<long long> m_gain{};
    std::vector<int> m_start{};
    std::vector<int> m_within{};
};

Sifter::Sifter(Model& model)
    : m_improver(std::make_unique<Improver>(model))
{ }

Sifter::~Sifter() = default;

void Sifter::improve(BlockRows& rows, Sifting sifting)
{
    m_improver->run(rows, sifting);
}

long long Sifter::cost(const BlockRows& rows)
{
    return m_improver->cost(rows);
}

} // namespace kudelma::genogram

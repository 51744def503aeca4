// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "genogram/order.h"

#include <algorithm>
#include <deque>
#include <map>
#include <tuple>
#include <utility>

namespace kudelma::genogram {

namespace {

/// Part of a row as a linked list of blocks; joining two costs nothing.
struct Strip
{
    int head = -1;
    int tail = -1;
};

/// A strip for each row that a figure reaches.
using Figure = std::map<int, Strip>;

enum class Way : std::uint8_t { Root, Down, Up };

/// One step of the spanning tree over the blocks.
struct Visit
{
    int block = -1;
    Way way = Way::Root;
    int member = -1; // Up: the member of the block below; Down: the member of this block that hangs from the port
    int port = -1;
    std::vector<std::size_t> next{};
};

/// What a finished figure looks like to the one that called for it: rows on the far side of the line between them
/// are split in two by that line.
struct Finished
{
    Figure whole{};
    Figure left{};
    Figure right{};
};

class Embedder
{
public:
    explicit Embedder(const Model& model)
        : m_model(model)
        , m_next(model.blocks.size(), -1)
        , m_seen(model.blocks.size(), false)
        , m_portsOf(model.blocks.size())
        , m_place(model.nodes.size(), 0)
    {
        for (const Block& block : model.blocks)
            for (std::size_t i = 0; i < block.nodes.size(); ++i)
                m_place[at(block.nodes[i])] = static_cast<int>(i);
        for (std::size_t p = 0; p < model.ports.size(); ++p)
            m_portsOf[at(blockOf(model.ports[p].left))].push_back(static_cast<int>(p));
        for (auto& ports : m_portsOf)
            std::stable_sort(ports.begin(), ports.end(), [&](int a, int b) { return portPlace(a) < portPlace(b); });
    }

    BlockRows run(int root)
    {
        Figure all;
        append(all, figureFrom(root));
        for (std::size_t block = 0; block < m_model.blocks.size(); ++block)
            if (!m_seen[block])
                append(all, figureFrom(static_cast<int>(block)));
        BlockRows rows(m_model.rowCount());
        for (const auto& [row, strip] : all)
            for (int block = strip.head; block >= 0; block = m_next[at(block)])
                rows[m_model.rowIndex(row)].push_back(block);
        return rows;
    }

private:
    int blockOf(int node) const { return m_model.nodes[at(node)].block; }

    int portPlace(int port) const
    {
        const Port& p = m_model.ports[at(port)];
        return m_place[at(p.left)] + m_place[at(p.right < 0 ? p.left : p.right)];
    }

    Strip join(Strip a, Strip b)
    {
        if (a.head < 0)
            return b;
        if (b.head < 0)
            return a;
        m_next[at(a.tail)] = b.head;
        return {a.head, b.tail};
    }

    /// into = into followed by more. The smaller map is walked, whichever side it is on.
    void append(Figure& into, Figure more)
    {
        if (into.size() >= more.size()) {
            for (const auto& [row, strip] : more)
                into[row] = join(into[row], strip);
        } else {
            for (const auto& [row, strip] : into)
                more[row] = join(strip, more[row]);
            into = std::move(more);
        }
    }

    Figure figureFrom(int root)
    {
        plan(root);
        std::vector<Finished> done(m_visits.size());
        for (std::size_t i = m_visits.size(); i-- > 0;)
            done[i] = assemble(m_visits[i], done);
        return std::move(done.front().whole);
    }

    /// Breadth first, so that everybody hangs on the nearest way to the root; second parents only when no first one
    /// leads anywhere new.
    void plan(int root)
    {
        m_visits.assign(1, {.block = root});
        m_seen[at(root)] = true;
        std::deque<std::size_t> queue{0};
        std::deque<std::pair<std::size_t, Visit>> later;
        const auto go = [&](std::size_t from, Visit visit) {
            if (m_seen[at(visit.block)])
                return;
            m_seen[at(visit.block)] = true;
            m_visits[from].next.push_back(m_visits.size());
            queue.push_back(m_visits.size());
            m_visits.push_back(std::move(visit));
        };
        while (!queue.empty() || !later.empty()) {
            if (queue.empty()) {
                auto [from, visit] = std::move(later.front());
                later.pop_front();
                go(from, std::move(visit));
                continue;
            }
            const std::size_t current = queue.front();
            queue.pop_front();
            const int block = m_visits[current].block;
            for (const int port : m_portsOf[at(block)]) {
                for (const int target : m_model.ports[at(port)].targets) {
                    Visit visit{.block = blockOf(target), .way = Way::Down, .member = target, .port = port};
                    if (m_model.nodes[at(target)].ports.front() == port)
                        go(current, std::move(visit));
                    else
                        later.emplace_back(current, std::move(visit));
                }
            }
            for (const int member : m_model.blocks[at(block)].nodes) {
                bool first = true;
                for (const int port : m_model.nodes[at(member)].ports) {
                    const int above = blockOf(m_model.ports[at(port)].left);
                    Visit visit{.block = above, .way = Way::Up, .member = member, .port = port};
                    if (std::exchange(first, false))
                        go(current, std::move(visit));
                    else
                        later.emplace_back(current, std::move(visit));
                }
            }
        }
    }

    /// Left-to-right order of what hangs below a block: by port, then by age.
    std::pair<int, int> downKey(const Visit& visit) const
    {
        const auto& targets = m_model.ports[at(visit.port)].targets;
        const auto it = std::find(targets.begin(), targets.end(), visit.member);
        return {portPlace(visit.port) * static_cast<int>(m_model.ports.size()) + visit.port,
            static_cast<int>(it - targets.begin())};
    }

    Finished assemble(const Visit& visit, std::vector<Finished>& done)
    {
        std::vector<std::tuple<std::pair<int, int>, std::size_t>> downs;
        std::vector<std::tuple<int, std::size_t>> ups;
        for (const std::size_t next : visit.next) {
            if (m_visits[next].way == Way::Down)
                downs.emplace_back(downKey(m_visits[next]), next);
            else
                ups.emplace_back(m_place[at(m_visits[next].member)], next);
        }
        std::sort(downs.begin(), downs.end());
        std::sort(ups.begin(), ups.end());
        const bool fromAbove = visit.way == Way::Down;
        const bool fromBelow = visit.way == Way::Up;
        const std::pair<int, int> entryDown = fromBelow ? downKey(visit) : std::pair<int, int>{};
        const int entryUp = fromAbove ? m_place[at(visit.member)] : 0;

        // Lower rows and upper rows, each either whole or split at the line we came along.
        Figure below;
        Figure belowRight;
        Figure above;
        Figure aboveRight;
        Figure sideLeft; // own row and rows above, brought along by children
        Figure sideRight;
        for (const auto& [key, next] : downs) {
            append(fromBelow && key > entryDown ? belowRight : below, std::move(done[next].whole));
            append(sideLeft, std::move(done[next].left));
            append(sideRight, std::move(done[next].right));
        }
        Figure elder; // own row and rows below, brought along by parents
        Figure younger;
        for (const auto& [place, next] : ups) {
            append(fromAbove && place > entryUp ? aboveRight : above, std::move(done[next].whole));
            append(elder, std::move(done[next].left));
            append(younger, std::move(done[next].right));
        }
        const int row = m_model.blocks[at(visit.block)].row;
        Figure own;
        append(own, take(sideLeft, row));
        append(own, take(elder, row));
        append(own, Figure{{row, Strip{visit.block, visit.block}}});
        append(own, take(younger, row));
        append(own, take(sideRight, row));

        Finished result;
        Figure low = std::move(elder);
        append(low, std::move(below));
        Figure lowRight = std::move(belowRight);
        append(lowRight, std::move(younger));
        Figure high = std::move(sideLeft);
        append(high, std::move(above));
        Figure highRight = std::move(aboveRight);
        append(highRight, std::move(sideRight));
        append(result.whole, std::move(own));
        if (fromBelow) {
            result.left = std::move(low);
            result.right = std::move(lowRight);
        } else {
            append(low, std::move(lowRight));
            append(result.whole, std::move(low));
        }
        if (fromAbove) {
            result.left = std::move(high);
            result.right = std::move(highRight);
        } else {
            append(high, std::move(highRight));
            append(result.whole, std::move(high));
        }
        return result;
    }

    static Figure take(Figure& from, int row)
    {
        Figure taken;
        const auto it = from.find(row);
        if (it != from.end()) {
            taken.insert(*it);
            from.erase(it);
        }
        return taken;
    }

    const Model& m_model;
    std::vector<int> m_next;
    std::vector<bool> m_seen;
    std::vector<std::vector<int>> m_portsOf;
    std::vector<int> m_place;
    std::vector<Visit> m_visits{};
};

} // namespace

BlockRows embed(const Model& model, int rootBlock)
{
    return Embedder(model).run(rootBlock);
}

} // namespace kudelma::genogram

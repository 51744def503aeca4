// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "genogram/embed.h"

#include <algorithm>
#include <deque>
#include <numeric>
#include <utility>

namespace kudelma::genogram {

Embedder::Embedder(const Model& model, int rootBlock)
    : m_model(model)
    , m_next(model.blocks.size(), -1)
    , m_portsOf(portsOfBlocks(model))
    , m_place(model.nodes.size(), 0)
{
    lookAtBlocks();
    std::vector<bool> seen(model.blocks.size(), false);
    plan(rootBlock, seen);
    // Families of their own, from the eldest of each; what is left then is bends that nobody stands at.
    if (m_visits.size() < model.blocks.size()) {
        std::vector<int> byAge(model.persons.size());
        std::iota(byAge.begin(), byAge.end(), 0);
        std::sort(byAge.begin(), byAge.end(), [&](int a, int b) { return isBefore(model, a, b); });
        for (const int person : byAge)
            if (const int block = model.nodes[at(person)].block; !seen[at(block)])
                plan(block, seen);
    }
    for (std::size_t block = 0; block < model.blocks.size(); ++block)
        if (!seen[block])
            plan(static_cast<int>(block), seen);
    m_done.resize(m_visits.size());
}

void Embedder::lineUp(BlockRows& rows)
{
    lookAtBlocks();
    std::fill(m_next.begin(), m_next.end(), -1);
    m_strips.clear();
    Figure all;
    for (std::size_t root = 0; root < m_roots.size(); ++root) {
        const std::size_t end = root + 1 < m_roots.size() ? m_roots[root + 1] : m_visits.size();
        for (std::size_t i = end; i-- > m_roots[root];)
            m_done[i] = assemble(m_visits[i]);
        append(all, m_done[m_roots[root]].whole);
    }
    rows.resize(m_model.rowCount());
    for (auto& row : rows)
        row.clear();
    for (int row = all.first; row <= all.last; ++row)
        for (int block = strip(all, row).head; block >= 0; block = m_next[at(block)])
            rows[m_model.rowIndex(row)].push_back(block);
}

std::vector<int> Embedder::hinges() const
{
    std::vector<int> hinges;
    for (const Visit& visit : m_visits) {
        if (m_model.blocks[at(visit.block)].nodes.size() < 2)
            continue;
        int port = visit.way == Way::Up ? visit.port : -1;
        bool turns = false;
        for (const std::size_t next : visit.next) {
            const Visit& other = m_visits[next];
            turns = turns || other.way == Way::Up || (port >= 0 && other.port != port);
            port = other.port;
        }
        if (turns)
            hinges.push_back(visit.block);
    }
    return hinges;
}

void Embedder::lookAtBlocks()
{
    for (const Block& block : m_model.blocks)
        for (std::size_t i = 0; i < block.nodes.size(); ++i)
            m_place[at(block.nodes[i])] = static_cast<int>(i);
}

int Embedder::portPlace(int port) const
{
    const Port& p = m_model.ports[at(port)];
    return m_place[at(p.left)] + m_place[at(p.right < 0 ? p.left : p.right)];
}

// Breadth first, so that everybody hangs on the nearest way to the root; second parents only when no first one leads
// anywhere new.
void Embedder::plan(int root, std::vector<bool>& seen)
{
    m_roots.push_back(m_visits.size());
    m_visits.push_back({.block = root});
    seen[at(root)] = true;
    std::size_t next = m_roots.back();
    std::deque<std::pair<std::size_t, Visit>> later;
    std::vector<int> ports;
    const auto go = [&](std::size_t from, Visit visit) {
        if (seen[at(visit.block)])
            return;
        seen[at(visit.block)] = true;
        m_visits[from].next.push_back(m_visits.size());
        m_visits.push_back(std::move(visit));
    };
    const auto blockOf = [&](int node) { return m_model.nodes[at(node)].block; };
    while (next < m_visits.size() || !later.empty()) {
        if (next == m_visits.size()) {
            auto [from, visit] = std::move(later.front());
            later.pop_front();
            go(from, std::move(visit));
            continue;
        }
        const std::size_t current = next++;
        const int block = m_visits[current].block;
        const auto starting = m_portsOf.of(at(block));
        ports.assign(starting.begin(), starting.end());
        std::stable_sort(ports.begin(), ports.end(), [&](int a, int b) { return portPlace(a) < portPlace(b); });
        for (const int port : ports) {
            int rank = 0;
            for (const int target : m_model.ports[at(port)].targets) {
                const int below = blockOf(target);
                const int place = rank++;
                if (seen[at(below)])
                    continue;
                Visit visit{.block = below, .way = Way::Down, .member = target, .port = port, .rank = place};
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
                const bool isFirst = std::exchange(first, false);
                if (seen[at(above)])
                    continue;
                const auto& targets = m_model.ports[at(port)].targets;
                const auto rank = std::find(targets.begin(), targets.end(), member) - targets.begin();
                Visit visit{
                    .block = above, .way = Way::Up, .member = member, .port = port, .rank = static_cast<int>(rank)};
                if (isFirst)
                    go(current, std::move(visit));
                else
                    later.emplace_back(current, std::move(visit));
            }
        }
    }
}

Embedder::DownKey Embedder::downKey(const Visit& visit) const
{
    return {portPlace(visit.port), visit.port, visit.rank};
}

Embedder::Finished Embedder::assemble(const Visit& visit)
{
    m_downs.clear();
    m_ups.clear();
    for (const std::size_t next : visit.next) {
        if (m_visits[next].way == Way::Down)
            m_downs.emplace_back(downKey(m_visits[next]), next);
        else
            m_ups.emplace_back(m_place[at(m_visits[next].member)], next);
    }
    std::sort(m_downs.begin(), m_downs.end());
    std::sort(m_ups.begin(), m_ups.end());
    const bool fromAbove = visit.way == Way::Down;
    const bool fromBelow = visit.way == Way::Up;
    const DownKey entryDown = fromBelow ? downKey(visit) : DownKey{};
    const int entryUp = fromAbove ? m_place[at(visit.member)] : 0;

    // Lower rows and upper rows, each either whole or split at the line we came along.
    Figure below;
    Figure belowRight;
    Figure above;
    Figure aboveRight;
    Figure sideLeft; // any rows, brought along by children
    Figure sideRight;
    for (const auto& [key, next] : m_downs) {
        append(fromBelow && key > entryDown ? belowRight : below, m_done[next].whole);
        append(sideLeft, m_done[next].left);
        append(sideRight, m_done[next].right);
    }
    // Own row and rows below, brought along by parents. Siblings of somebody who married in stand outside of the
    // sibship they married into: there their lines cross fewer.
    Figure elder;
    Figure younger;
    Figure outerLeft;
    Figure outerRight;
    for (const auto& [place, next] : m_ups) {
        const bool isRight = place > entryUp;
        append(fromAbove && isRight ? aboveRight : above, m_done[next].whole);
        append(fromAbove && !isRight ? outerLeft : elder, m_done[next].left);
        append(fromAbove && isRight ? outerRight : younger, m_done[next].right);
    }
    const int row = m_model.blocks[at(visit.block)].row;
    Figure own;
    append(own, take(sideLeft, row));
    append(own, take(elder, row));
    append(own, single(row, {visit.block, visit.block}));
    append(own, take(younger, row));
    append(own, take(sideRight, row));

    Finished result{.whole = own};
    Figure low = lowerPart(sideLeft, row);
    append(low, elder);
    append(low, below);
    append(belowRight, younger);
    append(belowRight, lowerPart(sideRight, row));
    if (fromBelow) {
        result.left = low;
        result.right = belowRight;
    } else {
        append(low, belowRight);
        append(result.whole, low);
    }
    Figure high = upperPart(sideLeft, row);
    append(high, above);
    append(aboveRight, upperPart(sideRight, row));
    if (fromAbove) {
        append(high, outerLeft);
        append(aboveRight, outerRight);
        result.left = high;
        result.right = aboveRight;
    } else {
        append(high, aboveRight);
        append(result.whole, high);
    }
    return result;
}

Embedder::Figure Embedder::upperPart(Figure figure, int row)
{
    if (figure.last >= row) {
        figure.last = row - 1;
        figure.roomAfter = 0;
    }
    return figure;
}

Embedder::Figure Embedder::lowerPart(Figure figure, int row)
{
    if (figure.first <= row) {
        figure.base += row + 1 - figure.first;
        figure.first = row + 1;
        figure.roomBefore = 0;
    }
    return figure;
}

Embedder::Strip& Embedder::strip(const Figure& figure, int row)
{
    return m_strips[at(figure.base + row - figure.first)];
}

Embedder::Figure Embedder::single(int row, Strip only)
{
    m_strips.push_back(only);
    return {.base = static_cast<int>(m_strips.size()) - 1, .first = row, .last = row};
}

Embedder::Figure Embedder::take(Figure& from, int row)
{
    if (from.isEmpty() || row < from.first || row > from.last)
        return {};
    const Strip taken = std::exchange(strip(from, row), Strip{});
    if (taken.head < 0)
        return {};
    return single(row, taken);
}

Embedder::Strip Embedder::join(Strip a, Strip b)
{
    if (a.head < 0)
        return b;
    if (b.head < 0)
        return a;
    m_next[at(a.tail)] = b.head;
    return {a.head, b.tail};
}

bool Embedder::reach(Figure& figure, int first, int last)
{
    if (figure.first - first > figure.roomBefore || last - figure.last > figure.roomAfter)
        return false;
    if (first < figure.first) {
        figure.roomBefore -= figure.first - first;
        figure.base -= figure.first - first;
        figure.first = first;
    }
    if (last > figure.last) {
        figure.roomAfter -= last - figure.last;
        figure.last = last;
    }
    return true;
}

// into = into followed by more. The shorter one is walked, whichever side it is on.
void Embedder::append(Figure& into, Figure more)
{
    if (more.isEmpty())
        return;
    if (into.isEmpty()) {
        into = more;
        return;
    }
    const bool intoIsLonger = into.last - into.first >= more.last - more.first;
    Figure& longer = intoIsLonger ? into : more;
    const Figure& shorter = intoIsLonger ? more : into;
    if (!reach(longer, shorter.first, shorter.last))
        longer = enlarged(longer, std::min(into.first, more.first), std::max(into.last, more.last));
    for (int row = shorter.first; row <= shorter.last; ++row) {
        Strip& there = strip(longer, row);
        const Strip other = strip(shorter, row);
        there = intoIsLonger ? join(there, other) : join(other, there);
    }
    if (!intoIsLonger)
        into = more;
}

Embedder::Figure Embedder::enlarged(const Figure& figure, int first, int last)
{
    // Chains grow by one row at a time, at the same end.
    const int before = first < figure.first ? last - first + 1 : 0;
    const int after = last > figure.last ? last - first + 1 : 0;
    const auto start = static_cast<int>(m_strips.size());
    m_strips.resize(m_strips.size() + at(before + last - first + 1 + after));
    Figure result{.base = start + before, .first = first, .last = last, .roomBefore = before, .roomAfter = after};
    for (int row = figure.first; row <= figure.last; ++row)
        strip(result, row) = m_strips[at(figure.base + row - figure.first)];
    return result;
}

} // namespace kudelma::genogram

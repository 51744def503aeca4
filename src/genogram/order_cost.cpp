// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "genogram/order_cost.h"

#include "genogram/place.h"

#include <algorithm>
#include <cstdlib>

namespace kudelma::genogram {

namespace {

/// Unions whose partners stand apart are looked at in pairs up to this many.
constexpr std::size_t kPairwiseLimit = 40;

} // namespace

OrderWeights weightsFor(SiblingOrder order)
{
    OrderWeights weights;
    if (order == SiblingOrder::Relaxed)
        weights.siblings = 6;
    return weights;
}

int lineWeight(const Model& model, int port, int target)
{
    const auto& ports = model.nodes[at(target)].ports;
    const bool second = ports.empty() || ports.front() != port;
    return second && !model.ports[at(port)].partnerLine ? 1 : 2;
}

OrderCost::OrderCost(const Model& model)
    : m_model(model)
    , m_weights(weightsFor(model.view->siblingOrder))
    , m_place(model.nodes.size(), -1)
    , m_links(model.rowCount())
    , m_sibships(model.rowCount())
{
    for (std::size_t p = 0; p < model.ports.size(); ++p) {
        const Port& port = model.ports[p];
        auto& links = m_links[model.rowIndex(model.nodes[at(port.left)].row)];
        for (const int target : port.targets)
            links.push_back({static_cast<int>(p), target, lineWeight(model, static_cast<int>(p), target)});
    }
    for (const Family& family : model.families) {
        std::vector<int> siblings;
        for (const FamilyChild& child : family.children) {
            const auto& ports = model.nodes[at(child.node)].ports;
            if (!ports.empty() && ports.front() == family.port)
                siblings.push_back(child.node);
        }
        if (siblings.size() > 1)
            m_sibships[model.rowIndex(model.nodes[at(siblings.front())].row)].push_back(std::move(siblings));
    }
}

void OrderCost::place(const NodeRows& rows)
{
    for (const auto& row : rows)
        move(row, 0);
}

void OrderCost::move(const std::vector<int>& line, int start)
{
    for (std::size_t i = 0; i < line.size(); ++i)
        m_place[at(line[i])] = start + static_cast<int>(i);
}

int OrderCost::placeOfPort(int port) const
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

long long OrderCost::crossings(std::size_t rowIndex) const
{
    m_lines.clear();
    int width = 0;
    int port = -1;
    int from = -1;
    for (const Link& link : m_links[rowIndex]) {
        if (link.port != port) {
            port = link.port;
            from = placeOfPort(port);
        }
        const int to = m_place[at(link.target)];
        if (from < 0 || to < 0)
            continue;
        m_lines.push_back({from, to, link.weight});
        width = std::max(width, to + 1);
    }
    std::sort(m_lines.begin(), m_lines.end(),
        [](const Line& a, const Line& b) { return a.from != b.from ? a.from < b.from : a.to < b.to; });
    // Inversions, counted with a binary indexed tree over the lower places.
    m_tree.assign(at(width) + 1, 0);
    long long crossings = 0;
    int seen = 0;
    for (const auto& [unused, to, weight] : m_lines) {
        int notRight = 0;
        for (int i = to + 1; i > 0; i -= i & -i)
            notRight += m_tree[at(i)];
        crossings += static_cast<long long>(seen - notRight) * weight;
        for (int i = to + 1; i <= width; i += i & -i)
            m_tree[at(i)] += weight;
        seen += weight;
    }
    return crossings;
}

long long OrderCost::within(std::size_t rowIndex, const std::vector<int>& row) const
{
    long long cost = amongPartners(row);
    for (const auto& siblings : m_sibships[rowIndex]) {
        int previous = -1;
        int first = -1;
        int last = -1;
        for (const int sibling : siblings) {
            const int place = m_place[at(sibling)];
            if (place < 0)
                continue;
            if (previous >= 0 && place < m_place[at(previous)]
                && (m_model.birthSet[at(previous)] < 0
                    || m_model.birthSet[at(previous)] != m_model.birthSet[at(sibling)]))
                cost += m_weights.siblings;
            first = previous < 0 ? place : std::min(first, place);
            last = std::max(last, place);
            previous = sibling;
        }
        cost += static_cast<long long>(last - first) * m_weights.between;
    }
    return cost;
}

long long OrderCost::amongPartners(const std::vector<int>& line) const
{
    long long cost = 0;
    m_bridges.clear();
    for (const int node : line) {
        if (node >= m_model.personCount())
            continue;
        int before = -1;
        const int here = m_place[at(node)];
        for (const int f : m_model.unionsOf[at(node)]) {
            for (const int other : m_model.families[at(f)].partners) {
                const int there = m_place[at(other)];
                if (other == node || there < 0 || m_model.nodes[at(other)].row != m_model.nodes[at(node)].row)
                    continue;
                if (there < before)
                    cost += m_weights.sequence;
                before = there;
                if (here > there)
                    continue;
                if (m_model.persons[at(node)]->gender == Gender::Woman
                    && m_model.persons[at(other)]->gender == Gender::Man)
                    cost += m_weights.custom;
                if (there > here + 1)
                    m_bridges.emplace_back(here, there);
            }
        }
    }
    const int first = line.empty() ? 0 : m_place[at(line.front())];
    for (const auto& [from, to] : m_bridges) {
        cost += static_cast<long long>(m_weights.together) * (to - from - 1);
        for (int i = from + 1; i < to; ++i) {
            const int index = i - first;
            if (index >= 0 && at(index) < line.size() && !m_model.nodes[at(line[at(index)])].ports.empty())
                cost += m_weights.bridged;
        }
    }
    if (m_bridges.size() <= kPairwiseLimit)
        for (const auto& a : m_bridges)
            for (const auto& b : m_bridges)
                if (a.first < b.first && b.first < a.second && a.second < b.second)
                    cost += m_weights.bridged;
    return cost;
}

long long OrderCost::total(const NodeRows& rows) const
{
    long long sum = 0;
    for (std::size_t r = 0; r < rows.size(); ++r)
        sum += crossings(r) * m_weights.crossing + within(r, rows[r]);
    return sum;
}

} // namespace kudelma::genogram

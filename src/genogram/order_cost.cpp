// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "genogram/order_cost.h"

#include "genogram/place.h"

#include <algorithm>
#include <climits>
#include <cstdlib>

namespace kudelma::genogram {

namespace {

/// Unions whose partners stand apart are looked at in pairs up to this many.
constexpr std::size_t kBridgesCompared = 40;

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
    , m_sibships(model.rowCount())
    , m_fans(model.rowCount())
{
    for (std::size_t p = 0; p < model.ports.size(); ++p) {
        const Port& port = model.ports[p];
        if (port.targets.empty())
            continue;
        Fan fan{.port = static_cast<int>(p), .firstLink = m_links.size(), .endLink = 0};
        for (const int target : port.targets)
            m_links.push_back({target, lineWeight(model, fan.port, target)});
        fan.endLink = m_links.size();
        m_fans[model.rowIndex(model.nodes[at(port.left)].row)].push_back(fan);
    }
    for (const Family& family : model.families) {
        std::vector<int> siblings;
        if (family.children.size() > 1)
            for (const FamilyChild& child : family.children) {
                const auto& ports = model.nodes[at(child.node)].ports;
                if (!ports.empty() && ports.front() == family.port)
                    siblings.push_back(child.node);
            }
        if (siblings.size() > 1)
            m_sibships[model.rowIndex(model.nodes[at(siblings.front())].row)].push_back(std::move(siblings));
    }
    m_partnersEnd.reserve(model.persons.size());
    for (int node = 0; node < model.personCount(); ++node) {
        for (const int f : model.unionsOf[at(node)])
            for (const int other : model.families[at(f)].partners)
                if (other != node && model.nodes[at(other)].row == model.nodes[at(node)].row)
                    m_partners.push_back({other,
                        model.persons[at(node)]->gender == Gender::Woman
                            && model.persons[at(other)]->gender == Gender::Man});
        m_partnersEnd.push_back(m_partners.size());
    }
}

void OrderCost::place(const NodeRows& rows)
{
    for (const auto& row : rows)
        move(row, 0);
}

void OrderCost::place(const BlockRows& rows, const std::vector<Block>& blocks)
{
    for (const auto& row : rows)
        placeRow(row, blocks);
}

void OrderCost::placeRow(const std::vector<int>& row, const std::vector<Block>& blocks)
{
    int place = 0;
    for (const int block : row)
        for (const int node : blocks[at(block)].nodes)
            m_place[at(node)] = place++;
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
    if (p.right < 0)
        return 2 * left;
    const int right = m_place[at(p.right)];
    if (left < 0 || right < 0)
        return 2 * std::max(left, right);
    if (std::abs(left - right) <= 1)
        return left + right;
    const StemSide stem = stemSide(m_model, p, left, right);
    return 2 * m_place[at(stem.node)] + stem.side;
}

// Nearly sorted already, as a rule.
void OrderCost::sortFans(std::size_t rowIndex) const
{
    auto& fans = m_fans[rowIndex];
    for (Fan& fan : fans)
        fan.from = placeOfPort(fan.port);
    for (std::size_t i = 1; i < fans.size(); ++i) {
        const Fan fan = fans[i];
        std::size_t to = i;
        for (; to > 0 && fans[to - 1].from > fan.from; --to)
            fans[to] = fans[to - 1];
        fans[to] = fan;
    }
}

void OrderCost::markCrossed(std::vector<bool>& blocks) const
{
    for (std::size_t r = 0; r < m_fans.size(); ++r) {
        sortFans(r);
        const auto& fans = m_fans[r];
        const auto places = [&](const Fan& fan, auto visit) {
            for (std::size_t i = fan.firstLink; i < fan.endLink; ++i)
                visit(m_place[at(m_links[i].target)], m_links[i].target);
        };
        const auto mark = [&](const Fan& fan, int target) {
            blocks[at(m_model.nodes[at(m_model.ports[at(fan.port)].left)].block)] = true;
            blocks[at(m_model.nodes[at(target)].block)] = true;
        };
        // Lines that start further left and end further right, then the other way round.
        int farthest = -1;
        for (std::size_t first = 0, end = 0; first < fans.size(); first = end) {
            for (end = first; end < fans.size() && fans[end].from == fans[first].from; ++end)
                places(fans[end], [&](int place, int target) {
                    if (place < farthest)
                        mark(fans[end], target);
                });
            for (std::size_t f = first; f < end; ++f)
                places(fans[f], [&](int place, int) { farthest = std::max(farthest, place); });
        }
        int nearest = INT_MAX;
        for (std::size_t last = fans.size(), begin = last; last > 0; last = begin) {
            for (begin = last; begin > 0 && fans[begin - 1].from == fans[last - 1].from; --begin)
                places(fans[begin - 1], [&](int place, int target) {
                    if (place > nearest)
                        mark(fans[begin - 1], target);
                });
            for (std::size_t f = begin; f < last; ++f)
                places(fans[f], [&](int place, int) { nearest = std::min(nearest, place); });
        }
    }
}

// Inversions, counted with a binary indexed tree over the lower places.
long long OrderCost::crossings(std::size_t rowIndex) const
{
    const auto& fans = m_fans[rowIndex];
    if (fans.size() < 2)
        return 0;
    sortFans(rowIndex);
    int width = 0;
    for (const Fan& fan : fans)
        for (std::size_t i = fan.firstLink; i < fan.endLink; ++i)
            width = std::max(width, m_place[at(m_links[i].target)] + 1);
    m_tree.assign(at(width) + 1, 0);
    long long crossings = 0;
    int seen = 0;
    for (std::size_t first = 0; first < fans.size();) {
        std::size_t end = first + 1;
        while (end < fans.size() && fans[end].from == fans[first].from)
            ++end;
        if (fans[first].from < 0) {
            first = end;
            continue;
        }
        for (std::size_t f = first; f < end; ++f) {
            for (std::size_t i = fans[f].firstLink; i < fans[f].endLink; ++i) {
                int notRight = 0;
                for (int to = m_place[at(m_links[i].target)] + 1; to > 0; to -= to & -to)
                    notRight += m_tree[at(to)];
                if (m_place[at(m_links[i].target)] >= 0)
                    crossings += static_cast<long long>(seen - notRight) * m_links[i].weight;
            }
        }
        for (std::size_t f = first; f < end; ++f) {
            for (std::size_t i = fans[f].firstLink; i < fans[f].endLink; ++i) {
                const int weight = m_links[i].weight;
                const int place = m_place[at(m_links[i].target)];
                if (place < 0)
                    continue;
                for (int to = place + 1; to <= width; to += to & -to)
                    m_tree[at(to)] += weight;
                seen += weight;
            }
        }
        first = end;
    }
    return crossings;
}

long long OrderCost::siblingsOf(std::size_t rowIndex) const
{
    long long cost = 0;
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

long long OrderCost::within(std::size_t rowIndex, const std::vector<int>& row) const
{
    return amongPartners(row) + siblingsOf(rowIndex);
}

// Blocks hold all partners of a row: nobody outside of a block has to do with those in it.
long long OrderCost::within(std::size_t rowIndex, const std::vector<int>& row, const std::vector<Block>& blocks) const
{
    long long cost = siblingsOf(rowIndex);
    for (const int block : row)
        if (const auto& nodes = blocks[at(block)].nodes; nodes.size() > 1)
            cost += amongPartners(nodes);
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
        for (std::size_t i = node == 0 ? 0 : m_partnersEnd[at(node - 1)]; i < m_partnersEnd[at(node)]; ++i) {
            const int there = m_place[at(m_partners[i].node)];
            if (there < 0)
                continue;
            if (there < before)
                cost += m_weights.sequence;
            before = there;
            if (here > there)
                continue;
            if (m_partners[i].womanAndMan)
                cost += m_weights.custom;
            if (there > here + 1)
                m_bridges.emplace_back(here, there);
        }
    }
    if (m_bridges.empty())
        return cost;
    const int first = m_place[at(line.front())];
    for (const auto& [from, to] : m_bridges) {
        cost += static_cast<long long>(m_weights.together) * (to - from - 1);
        for (int i = from + 1; i < to; ++i) {
            const int index = i - first;
            if (index >= 0 && at(index) < line.size() && !m_model.nodes[at(line[at(index)])].ports.empty())
                cost += m_weights.bridged;
        }
    }
    if (m_bridges.size() <= kBridgesCompared)
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

long long OrderCost::total(const BlockRows& rows, const std::vector<Block>& blocks) const
{
    long long sum = 0;
    for (std::size_t r = 0; r < rows.size(); ++r)
        sum += crossings(r) * m_weights.crossing + within(r, rows[r], blocks);
    return sum;
}

} // namespace kudelma::genogram

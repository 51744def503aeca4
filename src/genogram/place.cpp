// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "genogram/place.h"

#include "genogram/order.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace kudelma::genogram {

namespace {

constexpr int kSiblingGap = 12;
constexpr int kStrangerGap = 30;
constexpr int kBendGap = 8;
constexpr int kPinGap = 8;
/// Between the symbols of a couple, at the least.
constexpr int kCoupleGap = 56;
/// From a person to the stem that passes beside them.
constexpr int kStemGap = 16;

/// Fixed point: sixty-fourths of a unit.
constexpr std::int64_t kFine = 64;
constexpr int kSweeps = 48;
constexpr int kRoughSweeps = 4;
constexpr int kLastSweeps = 8;
/// Blocks looked at while limbs are gathered; a chain of thousands has as many limbs within limbs.
constexpr long long kGatherWork = 50'000;

constexpr std::int64_t kChildPull = 240;
constexpr std::int64_t kSecondPull = 6;
constexpr std::int64_t kParentPull = 800;
constexpr std::int64_t kLeastParentPull = 24;
/// Partners first hold together tightly, so that whole families find their places; then they give way to the children.
constexpr std::int64_t kTightPull = 300;
constexpr std::int64_t kPartnerPull = 24;
constexpr std::int64_t kStayPull = 4'000;
constexpr std::int64_t kInertia = 2;

/// kChildPull * k^-1.5 for k children of one family, as kinship charts weigh it; a large family pulls as one.
std::int64_t childPull(std::size_t count)
{
    static constexpr std::array<std::int64_t, 9> kPull{240, 240, 85, 46, 30, 21, 16, 13, 11};
    static_assert(kPull[1] == kChildPull);
    return count < kPull.size() ? kPull[count] : 8;
}

/// A straight line to an only child matters more than a stem in the middle of a wide bus.
std::int64_t parentPull(std::size_t count)
{
    return std::max<std::int64_t>(kParentPull / static_cast<std::int64_t>(count * count), kLeastParentPull);
}

std::int64_t divideRounded(std::int64_t a, std::int64_t b)
{
    const std::int64_t half = b / 2;
    return a >= 0 ? (a + half) / b : -((-a + half) / b);
}

/// Weighted targets of one node.
struct Aim
{
    std::int64_t weight = 0;
    std::int64_t sum = 0;

    void add(std::int64_t w, std::int64_t target)
    {
        weight += w;
        sum += w * target;
    }
};

class Solver
{
public:
    Solver(const Model& model, const NodeRows& rows, const Layout* previous)
        : m_model(model)
        , m_rows(rows)
        , m_x(model.nodes.size(), 0)
        , m_old(model.nodes.size())
        , m_fixed(model.nodes.size(), false)
        , m_portsAt(model.nodes.size())
    {
        for (std::size_t p = 0; p < model.ports.size(); ++p) {
            const Port& port = model.ports[p];
            if (port.targets.empty() || port.partnerLine)
                continue;
            m_portsAt[at(port.left)].push_back(static_cast<int>(p));
            if (port.right >= 0)
                m_portsAt[at(port.right)].push_back(static_cast<int>(p));
        }
        if (previous != nullptr)
            for (int i = 0; i < model.personCount(); ++i)
                if (const PlacedPerson* old = previous->find(model.persons[at(i)]->id);
                    old != nullptr && old->row == model.nodes[at(i)].row)
                    m_old[at(i)] = old->x * kFine;
        start();
    }

    void sweepAll(int sweeps, std::int64_t partnerPull = kPartnerPull)
    {
        m_partnerPull = partnerPull;
        const int count = static_cast<int>(m_rows.size());
        for (int sweep = 0; sweep < sweeps; ++sweep) {
            for (int r = count - 1; r >= 0; --r)
                solveRow(at(r));
            for (int r = 0; r < count; ++r)
                solveRow(at(r));
        }
    }

    /// Limbs that drifted off come as close to their joint as those in between let them; nothing else pulls them.
    void gather(const std::vector<Limb>& limbs)
    {
        std::vector<bool> inLimb(m_x.size(), false);
        long long work = 0;
        for (const Limb& limb : limbs) {
            work += std::ssize(limb.blocks);
            if (work > kGatherWork)
                return;
            const std::int64_t wanted = wayToJoint(limb);
            if (wanted == 0)
                continue;
            for (const int block : limb.blocks)
                for (const int node : m_model.blocks[at(block)].nodes)
                    inLimb[at(node)] = true;
            std::int64_t room = std::abs(wanted);
            for (const auto& row : m_rows)
                for (std::size_t i = 1; i < row.size(); ++i) {
                    const int stays = wanted > 0 ? row[i] : row[i - 1];
                    const int goes = wanted > 0 ? row[i - 1] : row[i];
                    if (inLimb[at(goes)] && !inLimb[at(stays)])
                        room = std::min(room,
                            m_x[at(row[i])] - m_x[at(row[i - 1])] - separation(m_model, row[i - 1], row[i]) * kFine);
                }
            for (const int block : limb.blocks)
                for (const int node : m_model.blocks[at(block)].nodes) {
                    m_x[at(node)] += wanted > 0 ? std::max<std::int64_t>(room, 0) : -std::max<std::int64_t>(room, 0);
                    inLimb[at(node)] = false;
                }
        }
    }

    void pin(const std::vector<Obstacle>& obstacles)
    {
        if (obstacles.empty())
            return;
        for (int i = 0; i < m_model.personCount(); ++i) {
            if (!m_model.persons[at(i)]->pin)
                continue;
            m_fixed[at(i)] = true;
            m_x[at(i)] = m_model.persons[at(i)]->pin->x * kFine;
            auto& row = m_rows[m_model.rowIndex(m_model.nodes[at(i)].row)];
            std::erase(row, i);
        }
        std::vector<Obstacle> byColumn = obstacles;
        std::stable_sort(byColumn.begin(), byColumn.end(),
            [&](const Obstacle& a, const Obstacle& b) { return m_x[at(a.node)] < m_x[at(b.node)]; });
        for (const Obstacle& obstacle : byColumn) {
            auto& row = m_rows[m_model.rowIndex(obstacle.row)];
            const auto behind = std::find_if(
                row.begin(), row.end(), [&](int node) { return m_x[at(node)] > m_x[at(obstacle.node)]; });
            row.insert(behind, obstacle.node);
        }
        for (auto& row : m_rows)
            makeRoom(row);
        sweepAll(kSweeps);
    }

    Columns columns()
    {
        Columns result{.x = std::vector<int>(m_x.size(), 0), .rows = m_rows};
        for (std::size_t i = 0; i < m_x.size(); ++i)
            result.x[i] = static_cast<int>(divideRounded(m_x[i], kFine));
        // Rounding may have eaten one unit of a separation.
        for (const auto& row : m_rows) {
            for (std::size_t i = 1; i < row.size(); ++i)
                if (!m_fixed[at(row[i])])
                    result.x[at(row[i])] = std::max(
                        result.x[at(row[i])], result.x[at(row[i - 1])] + separation(m_model, row[i - 1], row[i]));
            for (std::size_t i = row.size(); i-- > 1;)
                if (!m_fixed[at(row[i - 1])])
                    result.x[at(row[i - 1])] = std::min(
                        result.x[at(row[i - 1])], result.x[at(row[i])] - separation(m_model, row[i - 1], row[i]));
        }
        return result;
    }

    void shiftIndexToZero()
    {
        const std::int64_t shift = m_x.empty() ? 0 : m_x[at(std::max(m_model.indexNode, 0))];
        for (std::int64_t& x : m_x)
            x -= shift;
    }

private:
    void start()
    {
        for (const auto& row : m_rows) {
            std::int64_t x = 0;
            std::int64_t pulled = 0;
            std::int64_t known = 0;
            for (std::size_t i = 0; i < row.size(); ++i) {
                if (i > 0)
                    x += separation(m_model, row[i - 1], row[i]) * kFine;
                m_x[at(row[i])] = x;
                if (m_old[at(row[i])]) {
                    pulled += *m_old[at(row[i])] - x;
                    ++known;
                }
            }
            const std::int64_t shift = known > 0 ? divideRounded(pulled, known) : -x / 2;
            for (const int node : row)
                m_x[at(node)] += shift;
        }
    }

    /// How far the foot of a limb would have to go until it stands over or under its joint. Limbs that hang by a
    /// line of descent stand well already.
    std::int64_t wayToJoint(const Limb& limb) const
    {
        const auto middle = [&](int block) {
            const auto& nodes = m_model.blocks[at(block)].nodes;
            return (m_x[at(nodes.front())] + m_x[at(nodes.back())]) / 2;
        };
        const int home = m_model.nodes[at(std::max(m_model.indexNode, 0))].block;
        const int joint = limb.joint < 0 ? home : limb.joint;
        for (const int block : {joint, limb.foot})
            for (const int node : m_model.blocks[at(block)].nodes)
                for (const int p : m_model.nodes[at(node)].ports)
                    if (m_model.nodes[at(m_model.ports[at(p)].left)].block == (block == joint ? limb.foot : joint)
                        && isFirstPort(node, p))
                        return 0;
        return middle(joint) - middle(limb.foot);
    }

    std::int64_t portX(const Port& port) const
    {
        if (port.right < 0)
            return m_x[at(port.left)];
        return (m_x[at(port.left)] + m_x[at(port.right)]) / 2;
    }

    bool isFirstPort(int node, int port) const
    {
        const auto& ports = m_model.nodes[at(node)].ports;
        return !ports.empty() && ports.front() == port;
    }

    /// Middle of the children who stand by this port; false when none does.
    bool middleOfChildren(int port, std::int64_t& middle) const
    {
        std::int64_t low = 0;
        std::int64_t high = 0;
        bool any = false;
        for (const int target : m_model.ports[at(port)].targets) {
            if (!isFirstPort(target, port))
                continue;
            const std::int64_t x = m_x[at(target)];
            low = any ? std::min(low, x) : x;
            high = any ? std::max(high, x) : x;
            any = true;
        }
        middle = (low + high) / 2;
        return any;
    }

    Aim aimOf(int node, const std::vector<int>& place) const
    {
        Aim aim;
        const std::int64_t here = m_x[at(node)];
        aim.add(kInertia, here);
        for (const int p : m_model.nodes[at(node)].ports) {
            const Port& port = m_model.ports[at(p)];
            if (port.partnerLine)
                continue;
            aim.add(isFirstPort(node, p) ? childPull(port.targets.size()) : kSecondPull, stemX(port, place));
        }
        for (const int p : m_portsAt[at(node)]) {
            std::int64_t middle = 0;
            if (middleOfChildren(p, middle))
                aim.add(parentPull(m_model.ports[at(p)].targets.size()),
                    here + middle - stemX(m_model.ports[at(p)], place));
        }
        if (node < m_model.personCount()) {
            for (const int f : m_model.unionsOf[at(node)]) {
                for (const int other : m_model.families[at(f)].partners) {
                    if (other == node || m_model.nodes[at(other)].row != m_model.nodes[at(node)].row)
                        continue;
                    const std::int64_t apart = separation(m_model, node, other) * kFine;
                    aim.add(m_partnerPull, m_x[at(other)] + (place[at(node)] < place[at(other)] ? -apart : apart));
                }
            }
            if (m_old[at(node)])
                aim.add(kStayPull, *m_old[at(node)]);
        }
        return aim;
    }

    std::int64_t stemX(const Port& port, const std::vector<int>& place) const
    {
        if (port.right < 0 || std::abs(place[at(port.left)] - place[at(port.right)]) <= 1)
            return portX(port);
        const StemSide stem = stemSide(m_model, port, place[at(port.left)], place[at(port.right)]);
        return m_x[at(stem.node)] + stem.side * (m_model.nodes[at(stem.node)].width / 2 + kStemGap / 2) * kFine;
    }

    /// Isotonic regression by pool-adjacent-violators, between the pinned ones, then kept within their bounds.
    void solveRow(std::size_t r)
    {
        const auto& row = m_rows[r];
        m_place.resize(m_x.size());
        for (const auto& each : {r, r > 0 ? r - 1 : r})
            for (std::size_t i = 0; i < m_rows[each].size(); ++i)
                m_place[at(m_rows[each][i])] = static_cast<int>(i);
        for (std::size_t from = 0; from < row.size();) {
            if (m_fixed[at(row[from])]) {
                ++from;
                continue;
            }
            std::size_t to = from;
            while (to < row.size() && !m_fixed[at(row[to])])
                ++to;
            solveSegment(row, from, to);
            from = to;
        }
    }

    struct Pool
    {
        std::int64_t weight;
        std::int64_t sum;
        std::size_t count;

        std::int64_t value() const { return divideRounded(sum, weight); }
    };

    void solveSegment(const std::vector<int>& row, std::size_t from, std::size_t to)
    {
        std::vector<std::int64_t> offset(to - from, 0);
        for (std::size_t i = from + 1; i < to; ++i)
            offset[i - from] = offset[i - from - 1] + separation(m_model, row[i - 1], row[i]) * kFine;
        std::vector<Pool> pools;
        for (std::size_t i = from; i < to; ++i) {
            const Aim aim = aimOf(row[i], m_place);
            pools.push_back({aim.weight, aim.sum - aim.weight * offset[i - from], 1});
            while (pools.size() > 1 && pools[pools.size() - 2].value() > pools.back().value()) {
                const Pool last = pools.back();
                pools.pop_back();
                pools.back().weight += last.weight;
                pools.back().sum += last.sum;
                pools.back().count += last.count;
            }
        }
        std::int64_t low = INT64_MIN;
        std::int64_t high = INT64_MAX;
        if (from > 0)
            low = m_x[at(row[from - 1])] + separation(m_model, row[from - 1], row[from]) * kFine;
        if (to < row.size())
            high = m_x[at(row[to])] - separation(m_model, row[to - 1], row[to]) * kFine - offset.back();
        std::size_t i = from;
        for (const Pool& pool : pools)
            for (std::size_t k = 0; k < pool.count; ++k, ++i)
                m_x[at(row[i])] = std::max(std::min(pool.value(), high), low) + offset[i - from];
    }

    /// Between two pinned persons there may be less room than the others there need: the last of them go on to the
    /// other side.
    void makeRoom(std::vector<int>& row)
    {
        std::size_t lastPin = row.size();
        for (std::size_t i = 0; i < row.size(); ++i) {
            if (!m_fixed[at(row[i])])
                continue;
            std::size_t pinAt = i;
            while (lastPin < row.size() && pinAt > lastPin + 1
                && needed(row, lastPin, pinAt) > room(row, lastPin, pinAt)) {
                std::swap(row[pinAt - 1], row[pinAt]);
                --pinAt;
            }
            lastPin = pinAt;
        }
    }

    std::int64_t needed(const std::vector<int>& row, std::size_t from, std::size_t to) const
    {
        std::int64_t sum = 0;
        for (std::size_t i = from + 1; i <= to; ++i)
            sum += separation(m_model, row[i - 1], row[i]) * kFine;
        return sum;
    }

    std::int64_t room(const std::vector<int>& row, std::size_t from, std::size_t to) const
    {
        return m_x[at(row[to])] - m_x[at(row[from])];
    }

    const Model& m_model;
    NodeRows m_rows;
    std::vector<std::int64_t> m_x;
    std::vector<std::optional<std::int64_t>> m_old;
    std::vector<bool> m_fixed;
    std::vector<std::vector<int>> m_portsAt;
    std::vector<int> m_place{};
    std::int64_t m_partnerPull = kPartnerPull;
};

/// Room that the words at the couple line of these two take; -1 when there is no such line.
int coupleGap(const Model& model, int a, int b)
{
    int gap = -1;
    for (const int f : model.unionsOf[at(a)]) {
        const Family& family = model.families[at(f)];
        if (std::find(family.partners.begin(), family.partners.end(), b) == family.partners.end())
            continue;
        gap = std::max({gap, kCoupleGap, family.wordsWidth});
    }
    return gap;
}

} // namespace

int separation(const Model& model, int left, int right)
{
    const Node& a = model.nodes[at(left)];
    const Node& b = model.nodes[at(right)];
    const int halves = (a.width + b.width + 1) / 2;
    if (a.person < 0 || b.person < 0)
        return halves + kBendGap;
    if (model.persons[at(left)]->pin || model.persons[at(right)]->pin)
        return halves + kPinGap;
    if (const int gap = coupleGap(model, left, right); gap >= 0)
        return std::max(halves + kSiblingGap, kSymbolSize + gap);
    const bool siblings = !a.ports.empty() && !b.ports.empty() && a.ports.front() == b.ports.front();
    return halves + (siblings ? kSiblingGap : kStrangerGap);
}

StemSide stemSide(const Model& model, const Port& port, int leftPlace, int rightPlace)
{
    // The one with fewer unions is the outer one; their children hang beside them.
    const std::size_t leftUnions = model.unionsOf[at(port.left)].size();
    const std::size_t rightUnions = model.unionsOf[at(port.right)].size();
    const bool leftIsOuter = leftUnions != rightUnions ? leftUnions < rightUnions : leftPlace > rightPlace;
    if (leftIsOuter)
        return {port.left, leftPlace < rightPlace ? 1 : -1};
    return {port.right, rightPlace < leftPlace ? 1 : -1};
}

std::vector<int> roughColumns(const Model& model, const NodeRows& rows)
{
    Solver solver(model, rows, nullptr);
    solver.sweepAll(kRoughSweeps);
    return solver.columns().x;
}

Columns placeColumns(
    const Model& model, const NodeRows& rows, const Layout* previous, const std::vector<Obstacle>& obstacles)
{
    Solver solver(model, rows, previous);
    solver.sweepAll(kSweeps, kTightPull);
    if (previous == nullptr) {
        solver.gather(findLimbs(model));
        solver.sweepAll(kLastSweeps);
        solver.gather(findLimbs(model));
        solver.shiftIndexToZero();
    }
    solver.pin(obstacles);
    const bool fresh = previous == nullptr && obstacles.empty();
    Columns columns = solver.columns();
    if (fresh && !columns.x.empty()) {
        straighten(model, columns);
        const int shift = columns.x[at(std::max(model.indexNode, 0))];
        for (int& x : columns.x)
            x -= shift;
    }
    return columns;
}

} // namespace kudelma::genogram

// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "genogram/place.h"

#include "genogram/order.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace kudelma::genogram {

namespace {

/// From a person to the stem that passes beside them.
constexpr int kStemGap = 16;

/// Fixed point: sixty-fourths of a unit.
constexpr std::int64_t kFine = 64;
constexpr int kSweeps = 48;
constexpr int kLeastSweeps = 12;
constexpr int kSweepsTimesPersons = 60'000;
constexpr int kRoughSweeps = 4;
constexpr int kLastSweeps = 8;
/// Nobody moved farther than this in a whole sweep against the others: a quarter of a unit at the end.
constexpr std::int64_t kStill = kFine / 4;
constexpr std::int64_t kRoughlyStill = kFine;
/// Blocks looked at while limbs are gathered; a chain of thousands has as many limbs within limbs.
constexpr long long kGatherWork = 50'000;

constexpr std::int64_t kChildPull = 240;
constexpr std::int64_t kSecondPull = 6;
constexpr std::int64_t kParentPull = 800;
constexpr std::int64_t kLeastParentPull = 24;
/// Partners first stand at their least distance, so that whole families find their places; then they give way to the
/// children.
constexpr std::int64_t kPartnerPull = 24;
/// Newcomers hardly move those who stand already; their next of kin give way somewhat.
constexpr std::int64_t kStayPull = 100'000;
constexpr std::int64_t kNearStayPull = 2'000;
constexpr std::int64_t kBendStayPull = 60;
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

/// A wish to stand in the middle between two nodes, or so far beside it.
struct Follow
{
    int a;
    int b;
    std::int64_t aside;
    std::int64_t weight;
};

/// A wish to carry a port over the middle of its children.
struct Over
{
    int port;
    std::int64_t weight;
};

/// Where the stem of a port is: in the middle between two nodes, or so far beside it.
struct Stem
{
    int a = -1;
    int b = -1;
    std::int64_t aside = 0;
    /// The outermost children who stand by the port; -1 when none does.
    int firstChild = -1;
    int lastChild = -1;
};

/// How partners hold together.
enum class Couples : std::uint8_t { Rigid, Loose };

class Solver
{
public:
    Solver(const Model& model, const NodeRows& rows, const Layout* previous)
        : m_model(model)
        , m_rows(rows)
        , m_x(model.nodes.size(), 0)
        , m_place(model.nodes.size(), -1)
        , m_stay(model.nodes.size(), 0)
        , m_fixed(model.nodes.size(), false)
    {
        if (previous != nullptr)
            remember(oldColumns(model, *previous));
        prepare();
        start();
    }

    /// So many sweeps up and down, or fewer when nobody moves any more but all together.
    void sweepAll(int sweeps, Couples couples)
    {
        m_couples = couples;
        const std::size_t count = m_rows.size();
        for (int sweep = 0; sweep < sweeps; ++sweep) {
            m_before = m_x;
            for (std::size_t r = count; r-- > 0;)
                solveRow(r);
            for (std::size_t r = 0; r < count; ++r)
                solveRow(r);
            std::int64_t least = INT64_MAX;
            std::int64_t most = INT64_MIN;
            for (std::size_t i = 0; i < m_x.size(); ++i) {
                least = std::min(least, m_x[i] - m_before[i]);
                most = std::max(most, m_x[i] - m_before[i]);
            }
            if (most <= least + (couples == Couples::Rigid ? kRoughlyStill : kStill))
                return;
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
            const auto eachNode = [&](auto visit) {
                for (const int block : limb.blocks)
                    for (const int node : m_model.blocks[at(block)].nodes)
                        visit(node);
            };
            eachNode([&](int node) { inLimb[at(node)] = true; });
            std::int64_t room = std::abs(wanted);
            eachNode([&](int node) {
                const auto& row = m_rows[m_model.rowIndex(m_model.nodes[at(node)].row)];
                const auto& gaps = m_gaps[m_model.rowIndex(m_model.nodes[at(node)].row)];
                const std::size_t here = at(m_place[at(node)]);
                if (wanted > 0 && here + 1 < row.size() && !inLimb[at(row[here + 1])])
                    room = std::min(room, m_x[at(row[here + 1])] - m_x[at(node)] - gaps[here + 1]);
                if (wanted < 0 && here > 0 && !inLimb[at(row[here - 1])])
                    room = std::min(room, m_x[at(node)] - m_x[at(row[here - 1])] - gaps[here]);
            });
            room = std::max<std::int64_t>(room, 0);
            eachNode([&](int node) {
                m_x[at(node)] += wanted > 0 ? room : -room;
                inLimb[at(node)] = false;
            });
        }
    }

    void pin(const std::vector<Obstacle>& obstacles)
    {
        if (obstacles.empty())
            return;
        for (int i = 0; i < m_model.personCount(); ++i) {
            if (!m_model.pins[at(i)])
                continue;
            m_fixed[at(i)] = true;
            m_x[at(i)] = m_model.pins[at(i)]->x * kFine;
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
        prepare();
        sweepAll(kSweeps, Couples::Loose);
    }

    Columns columns()
    {
        Columns result{.x = std::vector<int>(m_x.size(), 0), .rows = m_rows};
        for (std::size_t i = 0; i < m_x.size(); ++i)
            result.x[i] = static_cast<int>(divideRounded(m_x[i], kFine));
        // Rounding may have eaten one unit of a separation.
        for (std::size_t r = 0; r < m_rows.size(); ++r) {
            const auto& row = m_rows[r];
            const auto gap = [&](std::size_t i) { return static_cast<int>(m_gaps[r][i] / kFine); };
            for (std::size_t i = 1; i < row.size(); ++i)
                if (!m_fixed[at(row[i])])
                    result.x[at(row[i])] = std::max(result.x[at(row[i])], result.x[at(row[i - 1])] + gap(i));
            for (std::size_t i = row.size(); i-- > 1;)
                if (!m_fixed[at(row[i - 1])])
                    result.x[at(row[i - 1])] = std::min(result.x[at(row[i - 1])], result.x[at(row[i])] - gap(i));
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
    /// Those who stood here before stay; newcomers go where their relatives are, who give way a little.
    void remember(std::vector<std::optional<int>> old)
    {
        m_old = std::move(old);
        for (std::size_t i = 0; i < m_old.size(); ++i)
            if (m_old[i])
                m_stay[i] = static_cast<int>(i) < m_model.personCount() ? kStayPull : kBendStayPull;
        const auto near = [&](int node) {
            if (node >= 0 && m_stay[at(node)] == kStayPull)
                m_stay[at(node)] = kNearStayPull;
        };
        for (std::size_t i = 0; i < m_old.size(); ++i) {
            if (m_old[i])
                continue;
            for (const int p : m_model.nodes[i].ports) {
                near(m_model.ports[at(p)].left);
                near(m_model.ports[at(p)].right);
                for (const int sibling : m_model.ports[at(p)].targets)
                    near(sibling);
            }
            for (const int p : m_model.portsAt.of(i)) {
                near(m_model.ports[at(p)].left);
                near(m_model.ports[at(p)].right);
                for (const int child : m_model.ports[at(p)].targets)
                    near(child);
            }
        }
    }

    bool holds(int node) const { return m_stay[at(node)] == kStayPull; }

    /// Everything that does not change while the order of the rows stays as it is.
    void prepare()
    {
        m_gaps.resize(m_rows.size());
        std::fill(m_place.begin(), m_place.end(), -1);
        std::size_t longest = 0;
        for (std::size_t r = 0; r < m_rows.size(); ++r) {
            const auto& row = m_rows[r];
            m_gaps[r].assign(row.size(), 0);
            for (std::size_t i = 0; i < row.size(); ++i) {
                if (i > 0)
                    m_gaps[r][i] = separation(m_model, row[i - 1], row[i]) * kFine;
                if (m_model.rowIndex(m_model.nodes[at(row[i])].row) == r)
                    m_place[at(row[i])] = static_cast<int>(i);
            }
            longest = std::max(longest, row.size());
        }
        m_offset.resize(longest);
        m_pools.reserve(longest);
        findStems();
        findPulls();
    }

    void findStems()
    {
        m_stems.assign(m_model.ports.size(), {});
        for (std::size_t p = 0; p < m_stems.size(); ++p) {
            const Port& port = m_model.ports[p];
            Stem& stem = m_stems[p];
            stem.a = port.left;
            stem.b = port.right < 0 ? port.left : port.right;
            const int left = m_place[at(stem.a)];
            const int right = m_place[at(stem.b)];
            if (std::abs(left - right) > 1 && !m_fixed[at(stem.a)] && !m_fixed[at(stem.b)]) {
                const StemSide side = stemSide(m_model, port, left, right);
                stem.a = stem.b = side.node;
                stem.aside = side.side * (m_model.nodes[at(side.node)].width / 2 + kStemGap / 2) * kFine;
            }
            for (const int child : port.targets) {
                if (m_model.nodes[at(child)].ports.front() != static_cast<int>(p))
                    continue;
                if (stem.firstChild < 0 || m_place[at(child)] < m_place[at(stem.firstChild)])
                    stem.firstChild = child;
                if (stem.lastChild < 0 || m_place[at(child)] > m_place[at(stem.lastChild)])
                    stem.lastChild = child;
            }
        }
    }

    void findPulls()
    {
        const std::size_t count = m_x.size();
        m_follows.clear();
        m_partners.clear();
        m_overs.clear();
        m_pulls.assign(count, {});
        for (std::size_t i = 0; i < count; ++i) {
            Pulls& pulls = m_pulls[i];
            pulls.weight = kInertia + m_stay[i];
            if (!holds(static_cast<int>(i)))
                findPullsOf(static_cast<int>(i), pulls.weight);
            pulls.follows = m_follows.size();
            pulls.partners = m_partners.size();
            pulls.overs = m_overs.size();
        }
    }

    void findPullsOf(int node, std::int64_t& weight)
    {
        const auto& ports = m_model.nodes[at(node)].ports;
        for (const int p : ports) {
            const Port& port = m_model.ports[at(p)];
            if (port.partnerLine)
                continue;
            const Stem& stem = m_stems[at(p)];
            const std::int64_t pull = p == ports.front() ? childPull(port.targets.size()) : kSecondPull;
            m_follows.push_back({stem.a, stem.b, stem.aside, pull});
            weight += pull;
        }
        for (const int p : m_model.portsAt.of(at(node))) {
            if (m_model.ports[at(p)].partnerLine || m_stems[at(p)].firstChild < 0)
                continue;
            const std::int64_t pull = parentPull(m_model.ports[at(p)].targets.size());
            m_overs.push_back({p, pull});
            weight += pull;
        }
        if (node >= m_model.personCount())
            return;
        for (const int f : m_model.unionsOf[at(node)]) {
            for (const int other : m_model.families[at(f)].partners) {
                if (other == node || m_model.nodes[at(other)].row != m_model.nodes[at(node)].row)
                    continue;
                const std::int64_t apart = separation(m_model, node, other) * kFine;
                m_partners.push_back({other, other, m_place[at(node)] < m_place[at(other)] ? -apart : apart, 1});
            }
        }
    }

    void start()
    {
        for (std::size_t r = 0; r < m_rows.size(); ++r) {
            const auto& row = m_rows[r];
            std::int64_t x = 0;
            for (std::size_t i = 0; i < row.size(); ++i) {
                x += m_gaps[r][i];
                if (!m_old.empty() && m_old[at(row[i])])
                    x = *m_old[at(row[i])] * kFine;
                m_x[at(row[i])] = x;
            }
            if (m_old.empty())
                for (const int node : row)
                    m_x[at(node)] -= x / 2;
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
                        && p == m_model.nodes[at(node)].ports.front())
                        return 0;
        return middle(joint) - middle(limb.foot);
    }

    std::int64_t middle(int a, int b) const { return (m_x[at(a)] + m_x[at(b)]) >> 1; }

    struct Pool
    {
        std::int64_t weight;
        std::int64_t sum;
        std::int64_t value;
        std::size_t end;
    };

    /// The weighted targets of one node.
    Pool aimOf(int node) const
    {
        const std::int64_t here = m_x[at(node)];
        const Pulls& pulls = m_pulls[at(node)];
        const Pulls before = node == 0 ? Pulls{} : m_pulls[at(node - 1)];
        Pool aim{pulls.weight, kInertia * here, 0, 0};
        if (const std::int64_t stay = m_stay[at(node)]; stay != 0)
            aim.sum += stay * (*m_old[at(node)] * kFine);
        for (std::size_t i = before.follows; i < pulls.follows; ++i) {
            const Follow& follow = m_follows[i];
            aim.sum += follow.weight * (middle(follow.a, follow.b) + follow.aside);
        }
        for (std::size_t i = before.overs; i < pulls.overs; ++i) {
            const Stem& stem = m_stems[at(m_overs[i].port)];
            const std::int64_t off = middle(stem.firstChild, stem.lastChild) - middle(stem.a, stem.b) - stem.aside;
            aim.sum += m_overs[i].weight * (here + off);
        }
        if (m_couples != Couples::Rigid)
            for (std::size_t i = before.partners; i < pulls.partners; ++i) {
                aim.sum += kPartnerPull * (m_x[at(m_partners[i].a)] + m_partners[i].aside);
                aim.weight += kPartnerPull;
            }
        return aim;
    }

    /// Isotonic regression by pool-adjacent-violators, between the pinned ones, then kept within their bounds.
    void solveRow(std::size_t r)
    {
        const auto& row = m_rows[r];
        for (std::size_t from = 0; from < row.size();) {
            if (m_fixed[at(row[from])]) {
                ++from;
                continue;
            }
            std::size_t to = from;
            while (to < row.size() && !m_fixed[at(row[to])])
                ++to;
            solveSegment(r, from, to);
            from = to;
        }
    }

    int blockOf(int node) const { return m_model.nodes[at(node)].block; }

    /// Takes the last pool into this one.
    void joinLast(Pool& pool)
    {
        pool.weight += m_pools.back().weight;
        pool.sum += m_pools.back().sum;
        pool.value = divideRounded(pool.sum, pool.weight);
        m_pools.pop_back();
    }

    void solveSegment(std::size_t r, std::size_t from, std::size_t to)
    {
        const auto& row = m_rows[r];
        const auto& gaps = m_gaps[r];
        m_pools.clear();
        std::int64_t offset = 0;
        for (std::size_t i = from; i < to; ++i) {
            if (i > from)
                offset += gaps[i];
            m_offset[i] = offset;
            Pool pool = aimOf(row[i]);
            pool.sum -= pool.weight * offset;
            pool.value = divideRounded(pool.sum, pool.weight);
            pool.end = i + 1;
            if (m_couples == Couples::Rigid && i > from && blockOf(row[i]) == blockOf(row[i - 1]))
                joinLast(pool);
            while (!m_pools.empty() && m_pools.back().value > pool.value)
                joinLast(pool);
            m_pools.push_back(pool);
        }
        std::int64_t low = INT64_MIN;
        std::int64_t high = INT64_MAX;
        if (from > 0)
            low = m_x[at(row[from - 1])] + gaps[from];
        if (to < row.size())
            high = m_x[at(row[to])] - gaps[to] - offset;
        std::size_t i = from;
        for (const Pool& pool : m_pools) {
            const std::int64_t value = std::max(std::min(pool.value, high), low);
            for (; i < pool.end; ++i)
                m_x[at(row[i])] = value + m_offset[i];
        }
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
            while (lastPin < row.size() && pinAt > lastPin + 1 && isCrowded(row, lastPin, pinAt)) {
                std::swap(row[pinAt - 1], row[pinAt]);
                --pinAt;
            }
            lastPin = pinAt;
        }
    }

    bool isCrowded(const std::vector<int>& row, std::size_t from, std::size_t to) const
    {
        std::int64_t needed = 0;
        for (std::size_t i = from + 1; i <= to; ++i)
            needed += separation(m_model, row[i - 1], row[i]) * kFine;
        return needed > m_x[at(row[to])] - m_x[at(row[from])];
    }

    /// What pulls a node: the weights of all but the partners, and where its wishes end in each list.
    struct Pulls
    {
        std::int64_t weight = 0;
        std::size_t follows = 0;
        std::size_t overs = 0;
        std::size_t partners = 0;
    };

    const Model& m_model;
    NodeRows m_rows;
    std::vector<std::int64_t> m_x;
    std::vector<std::int64_t> m_before{};
    std::vector<int> m_place;
    std::vector<std::int64_t> m_stay;
    std::vector<bool> m_fixed;
    std::vector<std::optional<int>> m_old{};
    std::vector<std::vector<std::int64_t>> m_gaps{}; // to the one on the left
    std::vector<Stem> m_stems{}; // by port
    std::vector<Follow> m_follows{};
    std::vector<Follow> m_partners{};
    std::vector<Over> m_overs{};
    std::vector<Pulls> m_pulls{};
    std::vector<std::int64_t> m_offset{};
    std::vector<Pool> m_pools{};
    Couples m_couples = Couples::Loose;
};

} // namespace

std::vector<int> roughColumns(const Model& model, const NodeRows& rows)
{
    Solver solver(model, rows, nullptr);
    solver.sweepAll(kRoughSweeps, Couples::Rigid);
    return solver.columns().x;
}

Columns placeColumns(
    const Model& model, const NodeRows& rows, const Layout* previous, const std::vector<Obstacle>& obstacles)
{
    Solver solver(model, rows, previous);
    const int sweeps = std::clamp(kSweepsTimesPersons / std::max(model.personCount(), 1), kLeastSweeps, kSweeps);
    solver.sweepAll(sweeps, previous == nullptr ? Couples::Rigid : Couples::Loose);
    if (previous == nullptr) {
        const std::vector<Limb> limbs = findLimbs(model);
        solver.gather(limbs);
        solver.sweepAll(kLastSweeps, Couples::Loose);
        solver.gather(limbs);
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

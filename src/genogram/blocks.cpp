// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "genogram/model.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace kudelma::genogram {

namespace {

constexpr int kBendWidth = 14;
/// Lines that pass rows may have this many bends for each person, and some more; longer ones are drawn over all.
constexpr std::size_t kBendsPerPerson = 4;
constexpr std::size_t kBendsAnyway = 64;

class PortMaker
{
public:
    explicit PortMaker(Model& model)
        : m_model(model)
        , m_arrivals(model.persons.size())
        , m_limit(model.nodes.size() * (1 + kBendsPerPerson) + kBendsAnyway)
    { }

    void run()
    {
        for (std::size_t f = 0; f < m_model.families.size(); ++f)
            addFamily(static_cast<int>(f));
        for (std::size_t i = 0; i < m_arrivals.size(); ++i) {
            std::stable_sort(m_arrivals[i].begin(), m_arrivals[i].end(),
                [](const Arrival& a, const Arrival& b) { return a.hold < b.hold; });
            for (const Arrival& arrival : m_arrivals[i])
                m_model.nodes[i].ports.push_back(arrival.port);
        }
    }

private:
    struct Arrival
    {
        Hold hold;
        int port;
    };

    int addBend(int row)
    {
        m_model.nodes.push_back({.person = -1, .row = row, .width = kBendWidth});
        return static_cast<int>(m_model.nodes.size()) - 1;
    }

    int addPort(int family, int left, int right)
    {
        m_model.ports.push_back({.family = family, .left = left, .right = right});
        return static_cast<int>(m_model.ports.size()) - 1;
    }

    int rowOf(int node) const { return m_model.nodes[at(node)].row; }

    void addFamily(int index)
    {
        Family& family = m_model.families[at(index)];
        std::vector<int> together;
        if (family.partners.empty()) {
            int highest = rowOf(family.children.front().node);
            for (const FamilyChild& child : family.children)
                highest = std::min(highest, rowOf(child.node));
            family.row = highest - 1;
            m_model.firstRow = std::min(m_model.firstRow, family.row);
            together.push_back(addBend(family.row));
        } else {
            family.row = rowOf(family.partners.front());
            for (const int partner : family.partners)
                family.row = std::max(family.row, rowOf(partner));
            for (const int partner : family.partners)
                if (rowOf(partner) == family.row)
                    together.push_back(partner);
        }
        family.port = addPort(index, together[0], together.size() > 1 ? together[1] : -1);
        std::vector<std::tuple<int, int, Hold>> down;
        for (const FamilyChild& child : family.children)
            if (rowOf(child.node) > family.row)
                down.emplace_back(rowOf(child.node), child.node, child.hold);
        std::stable_sort(
            down.begin(), down.end(), [](const auto& a, const auto& b) { return std::get<0>(a) < std::get<0>(b); });
        lead(family.port, family.row, down, index);
        for (const int partner : std::vector<int>(family.partners)) {
            if (rowOf(partner) == family.row)
                continue;
            const int port = addPort(index, partner, -1);
            m_model.ports[at(port)].partnerLine = true;
            lead(port, rowOf(partner), {{family.row, together[0], Hold::Loose}}, index);
        }
    }

    /// Runs lines from the port down to each target, with one shared bend on every row in between.
    void lead(int port, int row, const std::vector<std::tuple<int, int, Hold>>& down, int family)
    {
        if (down.empty())
            return;
        const bool partnerLine = m_model.ports[at(port)].partnerLine;
        for (std::size_t i = 0; i < down.size();) {
            ++row;
            for (; i < down.size() && std::get<0>(down[i]) == row; ++i) {
                const int node = std::get<1>(down[i]);
                m_model.ports[at(port)].targets.push_back(node);
                m_arrivals[at(node)].push_back({std::get<2>(down[i]), port});
            }
            if (i == down.size() || m_model.nodes.size() >= m_limit)
                break;
            const int bend = addBend(row);
            m_model.ports[at(port)].targets.push_back(bend);
            m_model.nodes[at(bend)].ports.push_back(port);
            port = addPort(family, bend, -1);
            m_model.ports[at(port)].partnerLine = partnerLine;
        }
    }

    Model& m_model;
    std::vector<std::vector<Arrival>> m_arrivals;
    std::size_t m_limit;
};

/// Everybody whom unions join in one row, centred on the one with most unions: earlier partners to the left.
class Chain
{
public:
    Chain(const Model& model, std::vector<std::vector<int>> partners)
        : m_model(model)
        , m_partners(std::move(partners))
    { }

    std::vector<int> from(int start, std::vector<bool>& taken)
    {
        if (m_partners[at(start)].empty()) {
            taken[at(start)] = true;
            return {start};
        }
        std::vector<int> members{start};
        taken[at(start)] = true;
        int centre = start;
        for (std::size_t i = 0; i < members.size(); ++i) {
            const int member = members[i];
            const std::size_t count = m_partners[at(member)].size();
            const std::size_t most = m_partners[at(centre)].size();
            if (count > most || (count == most && isBefore(m_model, member, centre)))
                centre = member;
            for (const int partner : m_partners[at(member)]) {
                if (taken[at(partner)])
                    continue;
                taken[at(partner)] = true;
                members.push_back(partner);
            }
        }
        for (const int member : members)
            taken[at(member)] = false;
        return lineUp(centre, taken);
    }

private:
    enum class Side : std::uint8_t { Left, Right };

    struct Step
    {
        int node;
        Side side;
        bool open; // its partners are still to come
    };

    std::vector<int> claim(int node, std::vector<bool>& taken) const
    {
        std::vector<int> mine;
        for (const int partner : m_partners[at(node)])
            if (!taken[at(partner)]) {
                taken[at(partner)] = true;
                mine.push_back(partner);
            }
        return mine;
    }

    std::vector<int> lineUp(int centre, std::vector<bool>& taken) const
    {
        taken[at(centre)] = true;
        const std::vector<int> partners = claim(centre, taken);
        const std::size_t leftCount = partners.size() == 1 ? womanFirst(centre, partners[0]) : partners.size() / 2;
        std::vector<Step> stack;
        for (std::size_t i = partners.size(); i > leftCount; --i)
            stack.push_back({partners[i - 1], Side::Right, true});
        stack.push_back({centre, Side::Right, false});
        for (std::size_t i = leftCount; i > 0; --i)
            stack.push_back({partners[i - 1], Side::Left, true});
        std::vector<int> line;
        while (!stack.empty()) {
            const Step step = stack.back();
            stack.pop_back();
            if (!step.open) {
                line.push_back(step.node);
                continue;
            }
            const std::vector<int> more = claim(step.node, taken);
            if (step.side == Side::Left)
                stack.push_back({step.node, step.side, false});
            for (std::size_t i = more.size(); i > 0; --i)
                stack.push_back({more[i - 1], step.side, true});
            if (step.side == Side::Right)
                stack.push_back({step.node, step.side, false});
        }
        return line;
    }

    /// 1 when the only partner is to stand on the left: a man, by custom.
    std::size_t womanFirst(int centre, int partner) const
    {
        const bool manRight
            = m_model.persons[at(partner)]->gender == Gender::Man && m_model.persons[at(centre)]->gender != Gender::Man;
        return manRight ? 1 : 0;
    }

    const Model& m_model;
    std::vector<std::vector<int>> m_partners;
};

} // namespace

void addPorts(Model& model)
{
    PortMaker(model).run();
    model.portsAt = Lists(model.nodes.size(), [&](auto put) {
        for (std::size_t p = 0; p < model.ports.size(); ++p)
            for (const int node : {model.ports[p].left, model.ports[p].right})
                if (node >= 0)
                    put(node, static_cast<int>(p));
    });
}

Lists portsOfBlocks(const Model& model)
{
    return Lists(model.blocks.size(), [&](auto put) {
        for (std::size_t p = 0; p < model.ports.size(); ++p)
            put(model.nodes[at(model.ports[p].left)].block, static_cast<int>(p));
    });
}

void makeBlocks(Model& model)
{
    std::vector<std::vector<int>> partners(model.nodes.size());
    for (std::size_t node = 0; node < model.persons.size(); ++node) {
        for (const int family : model.unionsOf[node]) {
            for (const int other : model.families[at(family)].partners) {
                auto& mine = partners[node];
                if (at(other) != node && model.nodes[at(other)].row == model.nodes[node].row
                    && std::find(mine.begin(), mine.end(), other) == mine.end())
                    mine.push_back(other);
            }
        }
    }
    Chain chain(model, std::move(partners));
    std::vector<bool> taken(model.nodes.size(), false);
    for (std::size_t node = 0; node < model.nodes.size(); ++node) {
        if (taken[node])
            continue;
        Block block{.row = model.nodes[node].row, .nodes = chain.from(static_cast<int>(node), taken)};
        for (const int member : block.nodes)
            model.nodes[at(member)].block = static_cast<int>(model.blocks.size());
        model.blocks.push_back(std::move(block));
    }
}

} // namespace kudelma::genogram

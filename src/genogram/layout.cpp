// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "genogram/layout.h"

#include "genogram/order.h"
#include "genogram/place.h"

#include <algorithm>

namespace kudelma::genogram {

namespace {

/// Further starting points are tried in families up to this size, fewer the larger the family; beyond it one is good
/// enough and fast.
constexpr int kManyStartsUpTo = 250;
constexpr int kStarts = 6;
constexpr int kStartsTimesPersons = 400;
constexpr int kOverturnsTimesPersons = 800;
constexpr int kPinRounds = 4;

/// Tries orders from different beginnings and keeps the best.
class Arranger
{
public:
    explicit Arranger(Model& model)
        : m_model(model)
        , m_home(model.nodes[at(std::max(model.indexNode, 0))].block)
    { }

    NodeRows run()
    {
        const std::vector<Block> blocks = m_model.blocks;
        std::vector<Block> mirrored = blocks;
        for (Block& block : mirrored)
            std::reverse(block.nodes.begin(), block.nodes.end());
        attempt(blocks, m_home);
        attempt(mirrored, m_home);
        if (m_model.personCount() <= kManyStartsUpTo) {
            // From other ends of the family, with the blocks as they are and mirrored by turns.
            const int starts = std::clamp(kStartsTimesPersons / m_model.personCount(), 1, kStarts);
            const int step = std::max(1, static_cast<int>(blocks.size()) / starts);
            bool turn = false;
            for (int root = step / 2; root < static_cast<int>(blocks.size()); root += step, turn = !turn)
                attempt(turn ? mirrored : blocks, root);
            overturn();
        }
        m_model.blocks = m_blocks;
        moveLimbs(m_model, m_rows);
        improve(m_model, m_rows);
        return flatten(m_model, m_rows);
    }

private:
    bool attempt(const std::vector<Block>& blocks, int root)
    {
        m_model.blocks = blocks;
        BlockRows rows = embed(m_model, root);
        improve(m_model, rows);
        const long long cost = costOf(m_model, flatten(m_model, rows));
        if (!m_rows.empty() && cost >= m_cost)
            return false;
        m_rows = std::move(rows);
        m_blocks = m_model.blocks;
        m_cost = cost;
        return true;
    }

    /// A couple the other way round, with everybody who hangs on it: too far a way for small steps.
    void overturn()
    {
        int trials = kOverturnsTimesPersons / m_model.personCount();
        for (std::size_t b = 0; b < m_blocks.size() && trials > 0; ++b) {
            if (m_blocks[b].nodes.size() < 2)
                continue;
            --trials;
            std::vector<Block> blocks = m_blocks;
            std::reverse(blocks[b].nodes.begin(), blocks[b].nodes.end());
            attempt(blocks, m_home);
        }
    }

    Model& m_model;
    int m_home;
    BlockRows m_rows{};
    std::vector<Block> m_blocks{};
    long long m_cost = 0;
};

/// So many relatives may come at once and find their places among the others; beyond, it is another picture.
constexpr int kNewcomers = 64;

bool fewAreNew(const Model& model, const Layout& previous)
{
    const auto isNew = [&](const Person* person) { return previous.find(person->id) == nullptr; };
    const auto count = std::count_if(model.persons.begin(), model.persons.end(), isNew);
    return count <= kNewcomers && count < model.personCount();
}

/// Rows whose band a pinned person reaches into, at the heights that the rows have now.
bool addObstacles(const Model& model, const Layout& layout, std::vector<Obstacle>& obstacles)
{
    bool added = false;
    for (int i = 0; i < model.personCount(); ++i) {
        const Person& person = *model.persons[at(i)];
        if (!person.pin)
            continue;
        const CellSize cell = cellSize(person, *model.view);
        for (const PlacedRow& row : layout.rows) {
            const Obstacle obstacle{i, row.row};
            if (person.pin->y + cell.below < row.top || person.pin->y - cell.above > row.bottom
                || std::find(obstacles.begin(), obstacles.end(), obstacle) != obstacles.end())
                continue;
            obstacles.push_back(obstacle);
            added = true;
        }
    }
    return added;
}

} // namespace

Layout compute(const Graph& graph, const ViewState& view, const Layout* previous)
{
    Model model = buildModel(graph, view);
    if (model.persons.empty())
        return {};
    assignRows(model, graph);
    addPorts(model);
    makeBlocks(model);
    const bool goOn = previous != nullptr && fewAreNew(model, *previous);
    const NodeRows rows = goOn ? continueFrom(model, *previous) : Arranger(model).run();
    std::vector<Obstacle> obstacles;
    Layout layout;
    for (int round = 0; round < kPinRounds; ++round) {
        layout = {};
        const Columns columns = placeColumns(model, rows, goOn ? previous : nullptr, obstacles);
        placeLines(model, columns, layout);
        if (!addObstacles(model, layout, obstacles))
            break;
    }
    layout.leftOut = model.leftOut;
    std::sort(layout.leftOut.begin(), layout.leftOut.end());
    layout.leftOut.erase(std::unique(layout.leftOut.begin(), layout.leftOut.end()), layout.leftOut.end());
    return layout;
}

const PlacedPerson* Layout::find(std::string_view id) const
{
    const auto it = std::lower_bound(persons.begin(), persons.end(), id,
        [](const PlacedPerson& person, std::string_view key) { return std::string_view(person.id) < key; });
    return it == persons.end() || it->id != id ? nullptr : &*it;
}

const PlacedFamily* Layout::family(std::string_view unionId) const
{
    const auto it
        = std::find_if(families.begin(), families.end(), [&](const PlacedFamily& f) { return f.id == unionId; });
    return it == families.end() ? nullptr : &*it;
}

} // namespace kudelma::genogram

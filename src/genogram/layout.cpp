// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "genogram/layout.h"

#include "genogram/embed.h"
#include "genogram/order.h"
#include "genogram/place.h"

#include <algorithm>

namespace kudelma::genogram {

namespace {

constexpr int kPinRounds = 4;
/// Couples are turned round, with everybody who hangs on them, in families of any size; but only so many times.
constexpr int kTurnsTimesPersons = 4'000;
constexpr int kTurnRounds = 2;
/// In families up to this size every attempt is sifted before it is judged.
constexpr int kJudgedWellUpTo = 120;

/// A first order, then better ones.
class Arranger
{
public:
    explicit Arranger(Model& model)
        : m_model(model)
        , m_embedder(model, model.nodes[at(std::max(model.indexNode, 0))].block)
        , m_sifter(model)
        , m_hinges(m_embedder.hinges())
    { }

    NodeRows run()
    {
        const long long cost = turnCouples();
        if (!m_hinges.empty()) {
            // The other way round from the start: partners who stand in each other's way are not parted in steps.
            const std::vector<Block> blocks = m_model.blocks;
            for (const int hinge : m_hinges)
                turn(hinge);
            if (turnCouples() >= cost)
                m_model.blocks = blocks;
        }
        m_embedder.lineUp(m_rows);
        m_sifter.improve(m_rows, Sifting::Well);
        if (moveLimbs(m_model, m_rows))
            m_sifter.improve(m_rows, Sifting::Well);
        return flatten(m_model, m_rows);
    }

private:
    long long judge()
    {
        m_embedder.lineUp(m_rows);
        if (m_model.personCount() <= kJudgedWellUpTo)
            m_sifter.improve(m_rows, Sifting::Once);
        return m_sifter.cost(m_rows);
    }

    void turn(int block)
    {
        auto& nodes = m_model.blocks[at(block)].nodes;
        std::reverse(nodes.begin(), nodes.end());
    }

    /// A couple the other way round, with everybody who hangs on it: too far a way for small steps.
    long long turnCouples()
    {
        int trials = kTurnsTimesPersons / m_model.personCount();
        long long best = judge();
        for (int round = 0; round < kTurnRounds; ++round) {
            bool changed = false;
            for (const int hinge : m_hinges) {
                if (trials-- <= 0)
                    return best;
                turn(hinge);
                const long long now = judge();
                changed = changed || now < best;
                if (now < best)
                    best = now;
                else
                    turn(hinge);
            }
            if (!changed)
                break;
        }
        return best;
    }

    Model& m_model;
    Embedder m_embedder;
    Sifter m_sifter;
    std::vector<int> m_hinges;
    BlockRows m_rows{};
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
        const std::optional<Pin>& pin = model.pins[at(i)];
        if (!pin)
            continue;
        const CellSize& cell = model.nodes[at(i)].cell;
        for (const PlacedRow& row : layout.rows) {
            const Obstacle obstacle{i, row.row};
            if (pin->y + cell.below < row.top || pin->y - cell.above > row.bottom
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
    const bool goOn = previous != nullptr && fewAreNew(model, *previous);
    assignRows(model, graph, goOn ? previous : nullptr);
    addPorts(model);
    makeBlocks(model);
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

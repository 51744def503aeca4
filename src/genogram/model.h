// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "genogram/graph.h"
#include "genogram/layout.h"

#include <span>
#include <vector>

// The graph as the layout sees it: integers instead of ids, checked, in canonical order. Private to the room.

namespace kudelma::genogram {

template <typename Int>
[[nodiscard]] constexpr std::size_t at(Int i)
{
    return static_cast<std::size_t>(i);
}

/// A list of numbers for each of so many owners, all in one piece of memory.
class Lists
{
public:
    Lists() = default;

    /// visit(put) calls put(owner, item) for every item; it is asked twice and has to say the same both times.
    template <typename Visit>
    Lists(std::size_t owners, Visit visit)
        : m_start(owners + 1, 0)
    {
        visit([this](auto owner, int) { ++m_start[at(owner) + 1]; });
        for (std::size_t i = 1; i <= owners; ++i)
            m_start[i] += m_start[i - 1];
        m_items.resize(m_start[owners]);
        std::vector<std::size_t> next(m_start.begin(), m_start.end() - 1);
        visit([&](auto owner, int item) { m_items[next[at(owner)]++] = item; });
    }

    [[nodiscard]] std::span<const int> of(std::size_t owner) const
    {
        return {m_items.data() + m_start[owner], m_start[owner + 1] - m_start[owner]};
    }

private:
    std::vector<std::size_t> m_start{};
    std::vector<int> m_items{};
};

/// Finds the place of an id in a sorted list of them. Compares the first eight bytes as one number, as nearly all ids
/// differ there and people lie far apart in memory.
class IdIndex
{
public:
    void add(std::string_view id)
    {
        m_keys.push_back(keyOf(id));
        m_ids.push_back(id);
    }
    /// -1 when it is not there. All were added in ascending order.
    [[nodiscard]] int find(std::string_view id) const;

private:
    [[nodiscard]] static std::uint64_t keyOf(std::string_view id);

    std::vector<std::uint64_t> m_keys{};
    std::vector<std::string_view> m_ids{};
};

/// How a child hangs from a family, strongest first: the strongest one decides where the child stands.
enum class Hold : std::uint8_t { Birth, Donor, Adoption, Care, Loose };

/// Somebody (person >= 0), or a bend of a line that passes a row on its way down (person < 0).
struct Node
{
    int person = -1;
    int row = 0;
    int width = 0;
    int block = -1;
    CellSize cell{};
    /// Lines that arrive from above, the one that decides the place first.
    std::vector<int> ports{};
};

struct FamilyChild
{
    int node = -1;
    Hold hold = Hold::Birth;
    ParentKind kind = ParentKind::Biological;
    bool unconfirmed = false;
    Period period{};
};

struct Family
{
    Id id{};
    const Union* couple = nullptr; // nullptr: parents of a child that the graph names no union for
    std::vector<int> partners{};
    /// Oldest first.
    std::vector<FamilyChild> children{};
    Date start{};
    /// Holds a pet near somebody; never drawn.
    bool invisible = false;
    /// The row of the couple line: that of the lowest partner.
    int row = 0;
    int port = -1;
    /// What is written at the couple line takes this much room.
    int wordsWidth = 0;
};

/// Where lines start downwards: between two partners, under one, or at a bend. All targets are one row below.
struct Port
{
    int family = -1;
    int left = -1; // nodes; right is -1 for a single one
    int right = -1;
    std::vector<int> targets{};
    /// Not a line of descent: joins partners whom their families put on different rows.
    bool partnerLine = false;
};

/// People of one row who stand side by side because unions join them, or one bend.
struct Block
{
    int row = 0;
    std::vector<int> nodes{};
};

struct Model
{
    const ViewState* view = nullptr;
    std::vector<const Person*> persons{}; // ascending ids; node i is person i for i < persons.size()
    /// Where those stand who were put somewhere by hand, each beside the others.
    std::vector<std::optional<Pin>> pins{}; // by person
    IdIndex personIds{};
    std::vector<Node> nodes{};
    std::vector<Family> families{};
    std::vector<Port> ports{};
    std::vector<Block> blocks{};
    /// The ports that start at each node.
    Lists portsAt{};
    /// Families that the person is a partner in, by start.
    std::vector<std::vector<int>> unionsOf{};
    /// Groups of persons born together; -1 for those born alone.
    std::vector<int> birthSet{};
    int indexNode = -1;
    int firstRow = 0;
    int lastRow = -1;
    std::vector<Id> leftOut{};

    [[nodiscard]] int personCount() const { return static_cast<int>(persons.size()); }
    [[nodiscard]] int nodeOf(std::string_view id) const { return personIds.find(id); }
    [[nodiscard]] std::size_t rowIndex(int row) const { return static_cast<std::size_t>(row - firstRow); }
    [[nodiscard]] std::size_t rowCount() const { return static_cast<std::size_t>(lastRow - firstRow + 1); }
};

/// Whether a comes before b where nothing else decides: by age, then by name, as ids are drawn at random.
[[nodiscard]] bool isBefore(const Model& model, int a, int b);

/// Rows of blocks, left to right.
using BlockRows = std::vector<std::vector<int>>;
/// Rows of nodes, left to right.
using NodeRows = std::vector<std::vector<int>>;

/// Persons and families of the graph, without rows yet. Cuts circles of parenthood.
[[nodiscard]] Model buildModel(const Graph& graph, const ViewState& view);
/// Sets aside whoever was put by hand onto somebody else who was, to the nearest free place.
void settlePins(Model& model);
/// Gives every person a generation. A family that hangs together with nobody else stays, if previous had it, in the
/// rows where most of it stood: to lose a link is no reason to move.
void assignRows(Model& model, const Graph& graph, const Layout* previous);
/// Adds the ports of the families, and bends where a line passes a row.
void addPorts(Model& model);
/// Gathers partners into blocks, in the order in which they stand side by side.
void makeBlocks(Model& model);

/// The ports that start in each block.
[[nodiscard]] Lists portsOfBlocks(const Model& model);

} // namespace kudelma::genogram

// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "genogram/place.h"

#include <algorithm>
#include <cstdlib>
#include <limits>
#include <utility>

namespace kudelma::genogram {

namespace {

constexpr int kUnderLabels = 12;
constexpr int kBusTrack = 14;
constexpr int kOverRow = 16;
/// Between rows that no line joins.
constexpr int kPetGap = 10;
constexpr int kBridgeTrack = 22;
constexpr int kBridgeLift = 10;
/// Buses this close end to end do not share a track.
constexpr int kTrackMargin = 12;
/// A second parent's line arrives this far from the middle of the symbol.
constexpr int kSecondArrival = 12;
constexpr int kStemAside = 8;
/// A line may arrive so far beside the middle of a symbol without anybody seeing it.
constexpr int kUnseenJog = 2;

struct Bus
{
    int port = -1;
    int stemX = 0;
    std::vector<int> legs{}; // x of each target, in the order of the port
    int low = 0;
    int high = 0;
    int track = 0;
};

struct Bridge
{
    int family = -1;
    int from = 0;
    int to = 0;
    int level = 0;
};

class LinePlacer
{
public:
    LinePlacer(const Model& model, const Columns& columns, Layout& layout)
        : m_model(model)
        , m_columns(columns)
        , m_layout(layout)
        , m_place(model.nodes.size(), -1)
        , m_bridges(model.rowCount())
        , m_buses(model.rowCount())
        , m_tracks(model.rowCount(), 0)
        , m_levels(model.rowCount(), 0)
        , m_y(model.rowCount(), 0)
        , m_bridgeLevel(model.families.size(), -1)
    {
        for (const auto& row : columns.rows)
            for (std::size_t i = 0; i < row.size(); ++i)
                m_place[at(row[i])] = static_cast<int>(i);
    }

    void run()
    {
        findBridges();
        findBuses();
        placeRows();
        placePersons();
        placeFamilies();
    }

private:
    int column(int node) const { return m_columns.x[at(node)]; }
    int rowOf(int node) const { return m_model.nodes[at(node)].row; }
    bool isPinned(int node) const { return node < m_model.personCount() && m_model.pins[at(node)].has_value(); }

    int heightOf(int node) const
    {
        if (isPinned(node))
            return m_model.pins[at(node)]->y;
        return m_y[m_model.rowIndex(rowOf(node))];
    }

    bool areNeighbours(const Port& port) const
    {
        if (port.right < 0 || isPinned(port.left) || isPinned(port.right))
            return true;
        return std::abs(m_place[at(port.left)] - m_place[at(port.right)]) == 1;
    }

    int stemColumn(const Port& port) const
    {
        if (port.right < 0)
            return column(port.left);
        if (areNeighbours(port))
            return middleOf(column(port.left), column(port.right));
        const StemSide stem = stemSide(m_model, port, m_place[at(port.left)], m_place[at(port.right)]);
        const int aside = m_model.nodes[at(stem.node)].width / 2 + kStemAside;
        return column(stem.node) + stem.side * aside;
    }

    void findBridges()
    {
        for (std::size_t f = 0; f < m_model.families.size(); ++f) {
            const Family& family = m_model.families[f];
            if (family.invisible || family.partners.size() < 2)
                continue;
            const Port& port = m_model.ports[at(family.port)];
            if (areNeighbours(port))
                continue;
            const auto [low, high] = std::minmax({column(port.left), column(port.right)});
            m_bridges[m_model.rowIndex(family.row)].push_back({static_cast<int>(f), low, high});
        }
        for (std::size_t r = 0; r < m_bridges.size(); ++r) {
            auto& bridges = m_bridges[r];
            std::stable_sort(bridges.begin(), bridges.end(),
                [](const Bridge& a, const Bridge& b) { return a.to - a.from < b.to - b.from; });
            std::vector<int> levels;
            for (std::size_t i = 0; i < bridges.size(); ++i) {
                // Above every shorter one that it spans: lines of one person never cross each other.
                int level = 0;
                for (std::size_t j = 0; j < i; ++j)
                    if (bridges[j].from < bridges[i].to && bridges[i].from < bridges[j].to)
                        level = std::max(level, bridges[j].level + 1);
                bridges[i].level = level;
                m_bridgeLevel[at(bridges[i].family)] = level;
                m_levels[r] = std::max(m_levels[r], level + 1);
            }
        }
    }

    void findBuses()
    {
        for (std::size_t p = 0; p < m_model.ports.size(); ++p) {
            const Port& port = m_model.ports[p];
            if (port.targets.empty() || m_model.families[at(port.family)].invisible)
                continue;
            Bus bus{.port = static_cast<int>(p), .stemX = stemColumn(port)};
            bus.low = bus.high = bus.stemX;
            for (const int target : port.targets) {
                const int x = legColumn(static_cast<int>(p), target, bus.stemX);
                bus.legs.push_back(x);
                bus.low = std::min(bus.low, x);
                bus.high = std::max(bus.high, x);
            }
            m_buses[m_model.rowIndex(rowOf(port.left))].push_back(std::move(bus));
        }
        for (std::size_t r = 0; r < m_buses.size(); ++r)
            m_tracks[r] = assignTracks(m_buses[r]);
    }

    bool isSecondary(int port, int target) const
    {
        return target < m_model.personCount() && m_model.nodes[at(target)].ports.front() != port;
    }

    int legColumn(int port, int target, int stemX) const
    {
        const int x = column(target);
        if (!isSecondary(port, target))
            return std::abs(x - stemX) <= kUnseenJog ? stemX : x;
        return stemX < x ? x - kSecondArrival : x + kSecondArrival;
    }

    /// Crossings between two buses of one gap when upper runs above lower.
    static int crossings(const Bus& upper, const Bus& lower)
    {
        int count = lower.stemX > upper.low && lower.stemX < upper.high ? 1 : 0;
        for (const int leg : upper.legs)
            if (leg > lower.low && leg < lower.high)
                ++count;
        return count;
    }

    static bool overlap(const Bus& a, const Bus& b)
    {
        return a.low < b.high + kTrackMargin && b.low < a.high + kTrackMargin;
    }

    /// Gives every bus that has a horizontal a track. Number of tracks used.
    static int assignTracks(std::vector<Bus>& buses)
    {
        std::vector<std::size_t> byColumn;
        for (std::size_t i = 0; i < buses.size(); ++i)
            if (buses[i].low < buses[i].high)
                byColumn.push_back(i);
        std::sort(byColumn.begin(), byColumn.end(),
            [&](std::size_t a, std::size_t b) { return std::pair(buses[a].low, a) < std::pair(buses[b].low, b); });
        int used = 0;
        int reach = 0;
        std::vector<std::size_t> cluster;
        for (const std::size_t next : byColumn) {
            if (!cluster.empty() && buses[next].low >= reach + kTrackMargin) {
                used = std::max(used, stack(buses, cluster));
                cluster.clear();
            }
            reach = cluster.empty() ? buses[next].high : std::max(reach, buses[next].high);
            cluster.push_back(next);
        }
        return std::max(used, stack(buses, cluster));
    }

    /// Tracks for buses that have to do with each other; the pairwise cheaper one runs above.
    static int stack(std::vector<Bus>& buses, std::vector<std::size_t> open)
    {
        if (open.size() == 1)
            return 1;
        std::sort(open.begin(), open.end());
        const auto prefers = [&](std::size_t a, std::size_t b) {
            return std::max(0, crossings(buses[b], buses[a]) - crossings(buses[a], buses[b]));
        };
        // wishes[i]: how much the others still open want to be above open[i].
        std::vector<int> wishes(open.size(), 0);
        for (const std::size_t a : open)
            for (std::size_t b = 0; b < open.size(); ++b)
                if (a != open[b] && overlap(buses[a], buses[open[b]]))
                    wishes[b] += prefers(a, open[b]);
        int used = 0;
        std::vector<std::size_t> placed;
        while (!open.empty()) {
            std::size_t next = 0;
            for (std::size_t i = 1; i < open.size(); ++i)
                if (std::pair(wishes[i], buses[open[i]].stemX) < std::pair(wishes[next], buses[open[next]].stemX))
                    next = i;
            const std::size_t chosen = open[next];
            open.erase(open.begin() + static_cast<std::ptrdiff_t>(next));
            wishes.erase(wishes.begin() + static_cast<std::ptrdiff_t>(next));
            Bus& bus = buses[chosen];
            for (const std::size_t other : placed)
                if (overlap(buses[other], bus))
                    bus.track = std::max(bus.track, buses[other].track + 1);
            for (std::size_t i = 0; i < open.size(); ++i)
                if (overlap(buses[open[i]], bus))
                    wishes[i] -= prefers(chosen, open[i]);
            placed.push_back(chosen);
            used = std::max(used, bus.track + 1);
        }
        return used;
    }

    void placeRows()
    {
        const std::size_t count = m_columns.rows.size();
        std::vector<int> above(count, kSymbolSize / 2);
        std::vector<int> below(count, 0);
        for (int i = 0; i < m_model.personCount(); ++i) {
            const std::size_t r = m_model.rowIndex(rowOf(i));
            const CellSize& cell = m_model.nodes[at(i)].cell;
            above[r] = std::max(above[r], cell.above);
            below[r] = std::max(below[r], cell.below);
        }
        for (std::size_t r = 0; r < count; ++r) {
            const int bridges = m_levels[r] > 0 ? kBridgeLift + m_levels[r] * kBridgeTrack : 0;
            if (r > 0) {
                const int tracks = m_buses[r - 1].empty()
                    ? kPetGap
                    : kUnderLabels + std::max(m_tracks[r - 1], 1) * kBusTrack + kOverRow;
                m_y[r] = m_y[r - 1] + below[r - 1] + tracks + bridges + above[r];
            }
            m_layout.rows.push_back({.row = m_model.firstRow + static_cast<int>(r),
                .y = m_y[r],
                .top = m_y[r] - above[r] - bridges,
                .bottom = m_y[r] + below[r]});
        }
        const std::size_t zero = m_model.rowIndex(m_model.indexNode >= 0 ? rowOf(m_model.indexNode) : 0);
        const int shift = zero < count ? m_y[zero] : 0;
        for (std::size_t r = 0; r < count; ++r) {
            m_y[r] -= shift;
            m_layout.rows[r].y -= shift;
            m_layout.rows[r].top -= shift;
            m_layout.rows[r].bottom -= shift;
        }
    }

    void placePersons()
    {
        for (int i = 0; i < m_model.personCount(); ++i) {
            const Person& person = *m_model.persons[at(i)];
            m_layout.persons.push_back({.id = person.id,
                .x = m_model.pins[at(i)] ? m_model.pins[at(i)]->x : column(i),
                .y = heightOf(i),
                .row = rowOf(i),
                .pinned = m_model.pins[at(i)].has_value()});
        }
    }

    void placeFamilies()
    {
        std::vector<std::size_t> placeOf(m_model.families.size(), 0);
        for (std::size_t f = 0; f < m_model.families.size(); ++f) {
            const Family& family = m_model.families[f];
            if (family.invisible)
                continue;
            placeOf[f] = m_layout.families.size();
            m_layout.families.push_back(placedFamily(static_cast<int>(f)));
        }
        for (std::size_t r = 0; r < m_buses.size(); ++r) {
            for (const Bus& bus : m_buses[r]) {
                const Port& port = m_model.ports[at(bus.port)];
                PlacedFamily& family = m_layout.families[placeOf[at(port.family)]];
                (port.partnerLine ? family.partnerLines : family.buses).push_back(placedBus(r, bus));
            }
        }
    }

    PlacedFamily placedFamily(int index) const
    {
        const Family& family = m_model.families[at(index)];
        const Port& port = m_model.ports[at(family.port)];
        PlacedFamily placed{.id = family.id, .lineY = heightOf(port.left), .stemX = stemColumn(port)};
        placed.neighbours = areNeighbours(port);
        if (!placed.neighbours) {
            const PlacedRow& row = m_layout.rows[m_model.rowIndex(family.row)];
            const int lowest = row.top + (m_levels[m_model.rowIndex(family.row)] - 1) * kBridgeTrack;
            placed.lineY = lowest - m_bridgeLevel[at(index)] * kBridgeTrack;
        } else if (port.right >= 0) {
            placed.lineY = std::max(heightOf(port.left), heightOf(port.right));
        }
        std::vector<int> partners;
        if (port.left < m_model.personCount())
            partners.push_back(port.left);
        if (port.right >= 0)
            partners.push_back(port.right);
        std::sort(partners.begin(), partners.end(), [&](int a, int b) { return column(a) < column(b); });
        for (const int partner : partners)
            placed.partners.push_back(m_model.persons[at(partner)]->id);
        for (const FamilyChild& child : family.children)
            if (rowOf(child.node) <= family.row || m_model.nodes[at(child.node)].ports.empty())
                placed.unreached.push_back(m_model.persons[at(child.node)]->id);
        return placed;
    }

    PlacedBus placedBus(std::size_t r, const Bus& bus) const
    {
        const Port& port = m_model.ports[at(bus.port)];
        const Family& family = m_model.families[at(port.family)];
        const bool bend = port.left >= m_model.personCount();
        PlacedBus placed{.stemX = bus.stemX, .stemTop = heightOf(port.left)};
        placed.busY = m_layout.rows[r].bottom + kUnderLabels + bus.track * kBusTrack;
        if (!bend && port.right < 0)
            placed.stemTop += m_model.nodes[at(port.left)].cell.symbol / 2;
        else if (!bend && areNeighbours(port))
            placed.stemTop = std::max(heightOf(port.left), heightOf(port.right));
        else if (!bend)
            placed.stemTop = placedFamily(port.family).lineY;
        else if (family.partners.empty() && bus.port == family.port)
            placed.stemTop = placed.busY; // parents nobody knows: siblings without a stem
        for (std::size_t i = 0; i < port.targets.size(); ++i) {
            const int target = port.targets[i];
            PlacedLeg leg{.x = bus.legs[i], .bottom = heightOf(target)};
            if (target < m_model.personCount()) {
                leg.child = m_model.persons[at(target)]->id;
                leg.bottom -= m_model.nodes[at(target)].cell.symbol / 2;
                leg.secondary = isSecondary(bus.port, target);
            }
            placed.legs.push_back(std::move(leg));
        }
        return placed;
    }

    const Model& m_model;
    const Columns& m_columns;
    Layout& m_layout;
    std::vector<int> m_place;
    std::vector<std::vector<Bridge>> m_bridges;
    std::vector<std::vector<Bus>> m_buses;
    std::vector<int> m_tracks;
    std::vector<int> m_levels;
    std::vector<int> m_y;
    std::vector<int> m_bridgeLevel;
};

} // namespace

void placeLines(const Model& model, const Columns& columns, Layout& layout)
{
    LinePlacer(model, columns, layout).run();
}

} // namespace kudelma::genogram

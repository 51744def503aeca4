// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "bench/genogram/quality.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace kudelma::genogram::bench {

namespace {

/// The partners of one union, all of its children, and those of them who stand by it.
struct House
{
    std::vector<int> partners{};
    std::vector<int> children{};
    std::vector<int> sibship{};
};

int strengthOf(ParentKind kind)
{
    switch (kind) {
    case ParentKind::Biological:
        return 0;
    case ParentKind::DonorConceived:
        return 1;
    case ParentKind::Adopted:
        return 2;
    default:
        return 3;
    }
}

struct Line
{
    double x1;
    double y1;
    double x2;
    double y2;
    int house;
    int a; // persons at the ends; -1 in the middle of a couple
    int b;
    bool couple;
};

double side(const Line& line, double x, double y)
{
    return (line.x2 - line.x1) * (y - line.y1) - (line.y2 - line.y1) * (x - line.x1);
}

bool cross(const Line& a, const Line& b)
{
    return side(a, b.x1, b.y1) * side(a, b.x2, b.y2) < 0 && side(b, a.x1, a.y1) * side(b, a.x2, a.y2) < 0;
}

bool runOver(const Line& a, const Line& b)
{
    const bool level = a.y1 == a.y2 && b.y1 == b.y2 && a.y1 == b.y1;
    return level
        && std::max(std::min(a.x1, a.x2), std::min(b.x1, b.x2)) < std::min(std::max(a.x1, a.x2), std::max(b.x1, b.x2));
}

bool shareAnEnd(const Line& a, const Line& b)
{
    const auto same = [](int p, int q) { return p >= 0 && p == q; };
    return same(a.a, b.a) || same(a.a, b.b) || same(a.b, b.a) || same(a.b, b.b);
}

class Judge
{
public:
    Judge(const Graph& graph, const Drawing& drawing)
        : m_graph(graph)
        , m_drawing(drawing)
    {
        for (const Person& person : graph.persons) {
            const auto spot = drawing.spots.find(person.id);
            const bool isNew = m_indexOf.emplace(person.id, static_cast<int>(m_spots.size())).second;
            if (!isNew)
                continue;
            m_persons.push_back(&person);
            m_spots.push_back(spot == drawing.spots.end() ? nullptr : &spot->second);
        }
        gatherHouses();
        gatherRows();
    }

    Quality judge()
    {
        Quality quality{.persons = static_cast<int>(m_persons.size()), .copies = m_drawing.copies};
        quality.shown = static_cast<int>(
            std::count_if(m_spots.begin(), m_spots.end(), [](const Spot* spot) { return spot != nullptr; }));
        quality.overlaps = overlaps();
        quality.pitch = pitch();
        countLines(quality);
        countPierced(quality);
        countCouples(quality);
        for (const House& house : m_houses)
            countSibship(house, quality);
        return quality;
    }

private:
    int indexOf(const Id& id) const
    {
        const auto it = m_indexOf.find(id);
        return it == m_indexOf.end() ? -1 : it->second;
    }

    const Spot* spot(int person) const { return person < 0 ? nullptr : m_spots[static_cast<std::size_t>(person)]; }
    const Person& person(int index) const { return *m_persons[static_cast<std::size_t>(index)]; }

    void gatherHouses()
    {
        std::map<Id, std::size_t> byUnion;
        for (const Union& couple : m_graph.unions) {
            if (!byUnion.emplace(couple.id, m_houses.size()).second)
                continue;
            House house;
            for (const Id& partner : couple.partners)
                if (const int index = indexOf(partner); spot(index) != nullptr
                    && std::find(house.partners.begin(), house.partners.end(), index) == house.partners.end())
                    house.partners.push_back(index);
            m_houses.push_back(std::move(house));
        }
        std::vector<int> strength(m_persons.size(), 99);
        std::vector<std::size_t> standsBy(m_persons.size(), 0);
        for (const ParentLink& link : m_graph.parentLinks) {
            const int child = indexOf(link.child);
            const auto known = byUnion.find(link.unionId);
            if (spot(child) == nullptr || known == byUnion.end() || link.kind == ParentKind::Step)
                continue;
            auto& children = m_houses[known->second].children;
            const auto& partners = m_houses[known->second].partners;
            if (std::find(partners.begin(), partners.end(), child) != partners.end())
                continue;
            if (std::find(children.begin(), children.end(), child) == children.end())
                children.push_back(child);
            const auto c = static_cast<std::size_t>(child);
            if (strengthOf(link.kind) < strength[c]) {
                strength[c] = strengthOf(link.kind);
                standsBy[c] = known->second;
            }
        }
        for (std::size_t h = 0; h < m_houses.size(); ++h)
            for (const int child : m_houses[h].children)
                if (standsBy[static_cast<std::size_t>(child)] == h)
                    m_houses[h].sibship.push_back(child);
    }

    void gatherRows()
    {
        for (std::size_t i = 0; i < m_spots.size(); ++i)
            if (m_spots[i] != nullptr)
                m_rows[m_spots[i]->y].push_back(static_cast<int>(i));
        m_place.assign(m_spots.size(), -1);
        for (auto& [y, row] : m_rows) {
            std::sort(row.begin(), row.end(), [&](int a, int b) { return spot(a)->x < spot(b)->x; });
            for (std::size_t i = 0; i < row.size(); ++i)
                m_place[static_cast<std::size_t>(row[i])] = static_cast<int>(i);
        }
    }

    double pitch() const
    {
        std::vector<double> distances;
        for (const auto& [y, row] : m_rows)
            for (std::size_t i = 1; i < row.size(); ++i)
                distances.push_back(spot(row[i])->x - spot(row[i - 1])->x);
        if (distances.empty())
            return 1;
        const auto middle = distances.begin() + static_cast<std::ptrdiff_t>(distances.size() / 2);
        std::nth_element(distances.begin(), middle, distances.end());
        return *middle > 0 ? *middle : 1;
    }

    int overlaps() const
    {
        std::vector<const Spot*> spots;
        for (const Spot* one : m_spots)
            if (one != nullptr)
                spots.push_back(one);
        std::sort(spots.begin(), spots.end(), [](auto* a, auto* b) { return a->left < b->left; });
        int count = 0;
        for (std::size_t i = 0; i < spots.size(); ++i)
            for (std::size_t j = i + 1; j < spots.size() && spots[j]->left < spots[i]->right; ++j)
                count += spots[i]->top < spots[j]->bottom && spots[j]->top < spots[i]->bottom ? 1 : 0;
        return count;
    }

    void gatherLines()
    {
        for (std::size_t h = 0; h < m_houses.size(); ++h) {
            const House& house = m_houses[h];
            if (house.partners.empty())
                continue;
            const Spot& first = *spot(house.partners.front());
            const Spot& second = *spot(house.partners[house.partners.size() > 1 ? 1 : 0]);
            const int single = house.partners.size() > 1 ? -1 : house.partners.front();
            for (const int child : house.children)
                m_lines.push_back({(first.x + second.x) / 2, (first.y + second.y) / 2, spot(child)->x, spot(child)->y,
                    static_cast<int>(h), single, child, false});
            for (std::size_t i = 1; i < house.partners.size(); ++i) {
                const Spot& other = *spot(house.partners[i]);
                m_lines.push_back({first.x, first.y, other.x, other.y, static_cast<int>(h), house.partners.front(),
                    house.partners[i], true});
            }
        }
        std::sort(m_lines.begin(), m_lines.end(),
            [](const Line& a, const Line& b) { return std::min(a.y1, a.y2) < std::min(b.y1, b.y2); });
    }

    void countLines(Quality& quality)
    {
        gatherLines();
        double length = 0;
        int children = 0;
        for (std::size_t i = 0; i < m_lines.size(); ++i) {
            const Line& a = m_lines[i];
            if (!a.couple) {
                length += std::hypot(a.x2 - a.x1, a.y2 - a.y1);
                ++children;
            }
            const double bottom = std::max(a.y1, a.y2);
            for (std::size_t j = i + 1; j < m_lines.size(); ++j) {
                const Line& b = m_lines[j];
                if (std::min(b.y1, b.y2) > bottom)
                    break;
                if (a.house == b.house)
                    continue;
                if (a.couple && b.couple && runOver(a, b))
                    ++quality.coupleOverlaps;
                else if (!shareAnEnd(a, b) && cross(a, b))
                    ++quality.crossings;
            }
        }
        quality.edgeLength = children == 0 ? 0 : length / children / quality.pitch;
    }

    void countPierced(Quality& quality) const
    {
        for (const Line& line : m_lines) {
            if (!line.couple)
                continue;
            for (std::size_t i = 0; i < m_spots.size(); ++i) {
                const Spot* one = m_spots[i];
                if (one == nullptr || static_cast<int>(i) == line.a || static_cast<int>(i) == line.b)
                    continue;
                if (one->x <= std::min(line.x1, line.x2) || one->x >= std::max(line.x1, line.x2))
                    continue;
                const double there = line.y1 + (line.y2 - line.y1) * (one->x - line.x1) / (line.x2 - line.x1);
                quality.pierced += std::abs(there - one->y) < m_drawing.halfSymbol ? 1 : 0;
            }
        }
    }

    bool arePartners(int a, int b) const { return m_pairs.contains(std::minmax(a, b)); }

    void countCouples(Quality& quality)
    {
        for (const House& house : m_houses)
            for (const int a : house.partners)
                for (const int b : house.partners)
                    if (a < b)
                        m_pairs.emplace(a, b);
        std::map<int, int> partners;
        for (const auto& [a, b] : m_pairs) {
            ++partners[a];
            ++partners[b];
            bool near = spot(a)->y == spot(b)->y;
            if (near) {
                const auto& row = m_rows.at(spot(a)->y);
                const auto [low, high] = std::minmax({place(a), place(b)});
                for (int i = low + 1; i < high; ++i) {
                    const int between = row[static_cast<std::size_t>(i)];
                    near = near && (arePartners(between, a) || arePartners(between, b));
                }
            }
            quality.adjacent.count(near);
        }
        for (const auto& [one, count] : partners)
            quality.thirdPartners += std::max(0, count - 2);
    }

    int place(int index) const { return m_place[static_cast<std::size_t>(index)]; }

    void countSibship(const House& house, Quality& quality) const
    {
        std::map<double, std::vector<int>> byRow;
        for (const int child : house.sibship)
            byRow[spot(child)->y].push_back(child);
        for (const auto& [y, siblings] : byRow) {
            if (siblings.size() < 2)
                continue;
            int low = place(siblings.front());
            int high = low;
            for (const int sibling : siblings) {
                low = std::min(low, place(sibling));
                high = std::max(high, place(sibling));
            }
            // Partners, and partners of partners, belong to the siblings.
            const auto& row = m_rows.at(y);
            std::set<int> own(siblings.begin(), siblings.end());
            for (int round = 0; round < 3; ++round)
                for (int i = low; i <= high; ++i)
                    for (const int near : {i - 1, i + 1})
                        if (near >= low && near <= high && own.contains(row[static_cast<std::size_t>(near)])
                            && arePartners(row[static_cast<std::size_t>(i)], row[static_cast<std::size_t>(near)]))
                            own.insert(row[static_cast<std::size_t>(i)]);
            bool whole = true;
            for (int i = low; i <= high; ++i)
                whole = whole && own.contains(row[static_cast<std::size_t>(i)]);
            quality.contiguous.count(whole);
            std::vector<int> byAge = siblings;
            std::stable_sort(byAge.begin(), byAge.end(),
                [&](int a, int b) { return compareDates(ageDate(person(a)), ageDate(person(b))) < 0; });
            for (std::size_t i = 1; i < byAge.size(); ++i)
                if (compareDates(ageDate(person(byAge[i - 1])), ageDate(person(byAge[i]))) != 0)
                    quality.birthOrder.count(place(byAge[i - 1]) < place(byAge[i]));
        }
    }

    const Graph& m_graph;
    const Drawing& m_drawing;
    std::map<Id, int> m_indexOf{};
    std::vector<const Person*> m_persons{};
    std::vector<const Spot*> m_spots{};
    std::vector<House> m_houses{};
    std::map<double, std::vector<int>> m_rows{};
    std::vector<int> m_place{};
    std::vector<Line> m_lines{};
    std::set<std::pair<int, int>> m_pairs{};
};

double median(std::vector<double> values)
{
    if (values.empty())
        return 0;
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

} // namespace

Drawing drawingOf(const Graph& graph, const ViewState& view, const Layout& layout)
{
    Drawing drawing{.halfSymbol = kSymbolSize / 2.0};
    std::map<std::string_view, const Person*> persons;
    for (const Person& person : graph.persons)
        persons.emplace(person.id, &person);
    for (const PlacedPerson& place : layout.persons) {
        const CellSize cell = cellSize(*persons.at(place.id), view);
        const int half = cell.width / 2;
        const bool isNew
            = drawing.spots
                  .emplace(place.id,
                      Spot{static_cast<double>(place.x), static_cast<double>(place.y),
                          static_cast<double>(place.x - half), static_cast<double>(place.x + half),
                          static_cast<double>(place.y - cell.above), static_cast<double>(place.y + cell.below)})
                  .second;
        drawing.copies += isNew ? 0 : 1;
    }
    return drawing;
}

Quality measure(const Graph& graph, const Drawing& drawing)
{
    return Judge(graph, drawing).judge();
}

Movement movement(const Drawing& before, const Drawing& after, double pitch)
{
    std::vector<double> along;
    std::vector<double> upDown;
    std::map<double, std::vector<std::pair<double, const Spot*>>> rows;
    for (const auto& [id, old] : before.spots) {
        const auto now = after.spots.find(id);
        if (now == after.spots.end())
            continue;
        along.push_back(now->second.x - old.x);
        upDown.push_back(now->second.y - old.y);
        rows[old.y].emplace_back(old.x, &now->second);
    }
    Movement result;
    for (auto& [y, row] : rows) {
        std::sort(row.begin(), row.end());
        for (std::size_t i = 1; i < row.size(); ++i)
            result.swaps
                += row[i].second->y == row[i - 1].second->y && row[i].second->x <= row[i - 1].second->x ? 1 : 0;
    }
    const auto mean = [pitch](const std::vector<double>& ways) {
        const double common = median(ways);
        double sum = 0;
        for (const double way : ways)
            sum += std::abs(way - common);
        return ways.empty() ? 0 : sum / static_cast<double>(ways.size()) / pitch;
    };
    result.along = mean(along);
    result.upDown = mean(upDown);
    return result;
}

} // namespace kudelma::genogram::bench

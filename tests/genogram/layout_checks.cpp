// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "genogram/layout_checks.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <random>
#include <set>

using namespace Qt::StringLiterals;

namespace kudelma::genogram::test {

namespace {

QString text(const Id& id)
{
    return QString::fromStdString(id);
}

struct Box
{
    int left;
    int right;
    int top;
    int bottom;
    const PlacedPerson* person;
};

QString overlapIn(const Graph& graph, const ViewState& view, const Layout& layout)
{
    std::map<std::string_view, const Person*> persons;
    for (const Person& person : graph.persons)
        persons.emplace(person.id, &person);
    std::vector<Box> boxes;
    for (const PlacedPerson& place : layout.persons) {
        const CellSize cell = cellSize(*persons.at(place.id), view);
        const int half = cell.width / 2;
        boxes.push_back({place.x - half, place.x + half, place.y - cell.above, place.y + cell.below, &place});
    }
    std::sort(boxes.begin(), boxes.end(), [](const Box& a, const Box& b) { return a.left < b.left; });
    for (std::size_t i = 0; i < boxes.size(); ++i)
        for (std::size_t j = i + 1; j < boxes.size() && boxes[j].left < boxes[i].right; ++j)
            if (boxes[i].top < boxes[j].bottom && boxes[j].top < boxes[i].bottom)
                return u"%1 and %2 overlap"_s.arg(text(boxes[i].person->id), text(boxes[j].person->id));
    return {};
}

/// Whoever was put onto somebody else who was put there: one of them has to stand aside.
bool isOntoAnotherPin(const Graph& graph, const ViewState& view, const Person& person)
{
    const CellSize own = cellSize(person, view);
    return std::any_of(graph.persons.begin(), graph.persons.end(), [&](const Person& other) {
        const CellSize size = cellSize(other, view);
        return other.pin && other.id != person.id && std::abs(other.pin->x - person.pin->x) < own.width + size.width
            && std::abs(other.pin->y - person.pin->y) < own.above + own.below + size.above + size.below;
    });
}

} // namespace

QString complaintAbout(const Graph& graph, const ViewState& view, const Layout& layout)
{
    std::set<Id> wanted;
    for (const Person& person : graph.persons)
        wanted.insert(person.id);
    std::set<Id> there;
    for (const PlacedPerson& place : layout.persons)
        if (!there.insert(place.id).second)
            return u"%1 stands there twice"_s.arg(text(place.id));
    if (there != wanted)
        return u"%1 persons stand there instead of %2"_s.arg(there.size()).arg(wanted.size());
    for (const Person& person : graph.persons) {
        const PlacedPerson& place = *layout.find(person.id);
        if (person.pin && (place.x != person.pin->x || place.y != person.pin->y)
            && !isOntoAnotherPin(graph, view, person))
            return u"the pin of %1 is not kept"_s.arg(text(person.id));
    }
    for (const PlacedFamily& family : layout.families) {
        for (const PlacedBus& bus : family.buses) {
            for (const PlacedLeg& leg : bus.legs) {
                if (leg.child.empty())
                    continue;
                for (const Id& partner : family.partners)
                    if (layout.find(leg.child)->row <= layout.find(partner)->row)
                        return u"%1 does not stand below the parent %2"_s.arg(text(leg.child), text(partner));
            }
        }
    }
    return overlapIn(graph, view, layout);
}

int swaps(const Layout& before, const Layout& after)
{
    std::map<int, std::vector<std::pair<int, int>>> rows;
    for (const PlacedPerson& old : before.persons) {
        const PlacedPerson* now = after.find(old.id);
        if (now != nullptr && now->row == old.row)
            rows[old.row].emplace_back(old.x, now->x);
    }
    int count = 0;
    for (auto& [row, columns] : rows) {
        std::sort(columns.begin(), columns.end());
        for (std::size_t i = 1; i < columns.size(); ++i)
            if (columns[i].second <= columns[i - 1].second)
                ++count;
    }
    return count;
}

double meanShift(const Layout& before, const Layout& after)
{
    double sum = 0;
    int count = 0;
    for (const PlacedPerson& old : before.persons) {
        if (const PlacedPerson* now = after.find(old.id)) {
            sum += std::abs(now->x - old.x);
            ++count;
        }
    }
    return count == 0 ? 0 : sum / count;
}

QString dump(const Layout& layout)
{
    QString out;
    for (const PlacedPerson& person : layout.persons)
        out += u"%1 %2 %3 %4\n"_s.arg(text(person.id)).arg(person.x).arg(person.y).arg(person.row);
    for (const PlacedFamily& family : layout.families) {
        out += u"%1 %2 %3\n"_s.arg(text(family.id)).arg(family.stemX).arg(family.lineY);
        for (const PlacedBus& bus : family.buses) {
            out += u" %1 %2 %3"_s.arg(bus.stemX).arg(bus.stemTop).arg(bus.busY);
            for (const PlacedLeg& leg : bus.legs)
                out += u" %1@%2,%3"_s.arg(text(leg.child)).arg(leg.x).arg(leg.bottom);
            out += u'\n';
        }
    }
    return out;
}

Graph shuffled(Graph graph, unsigned seed)
{
    std::mt19937 random(seed);
    const auto shuffle = [&](auto& records) {
        for (std::size_t i = records.size(); i > 1; --i)
            std::swap(records[i - 1], records[random() % i]);
    };
    shuffle(graph.persons);
    shuffle(graph.unions);
    shuffle(graph.parentLinks);
    shuffle(graph.birthSets);
    shuffle(graph.ties);
    shuffle(graph.households);
    return graph;
}

Graph renamed(Graph graph, unsigned seed)
{
    std::mt19937 random(seed);
    std::map<Id, Id> names;
    const auto rename = [&](Id& id) {
        if (id.empty())
            return;
        const auto [known, isNew] = names.emplace(id, Id());
        if (isNew)
            known->second = std::to_string(random()) + std::to_string(names.size());
        id = known->second;
    };
    for (Person& person : graph.persons)
        rename(person.id);
    for (Union& couple : graph.unions) {
        rename(couple.id);
        std::for_each(couple.partners.begin(), couple.partners.end(), rename);
    }
    for (ParentLink& link : graph.parentLinks)
        for (Id* id : {&link.child, &link.parent, &link.unionId})
            rename(*id);
    for (BirthSet& births : graph.birthSets)
        std::for_each(births.members.begin(), births.members.end(), rename);
    for (Tie& tie : graph.ties) {
        rename(tie.from);
        rename(tie.to);
    }
    for (Household& household : graph.households)
        for (HouseholdMember& member : household.members)
            rename(member.person);
    return graph;
}

} // namespace kudelma::genogram::test

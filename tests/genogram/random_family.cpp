// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "genogram/random_family.h"

#include <random>

namespace kudelma::genogram::test {

namespace {

/// std::uniform_int_distribution may differ between libraries; this does not.
class Dice
{
public:
    explicit Dice(unsigned seed)
        : m_engine(seed)
    { }
    std::size_t below(std::size_t count) { return count == 0 ? 0 : m_engine() % count; }
    bool percent(int chance) { return static_cast<int>(below(100)) < chance; }
    int between(int low, int high) { return low + static_cast<int>(below(static_cast<std::size_t>(high - low + 1))); }

private:
    std::mt19937 m_engine;
};

Id add(Graph& graph, Gender gender, int year)
{
    Person person{.id = "p" + std::to_string(graph.persons.size()), .gender = gender};
    person.name = "N" + std::to_string(graph.persons.size());
    person.birth.year = year;
    graph.persons.push_back(person);
    return person.id;
}

std::size_t unite(Graph& graph, const Id& a, const Id& b, int year)
{
    graph.unions.push_back({.id = "u" + std::to_string(graph.unions.size()), .partners = {a, b}});
    graph.unions.back().history.push_back({.status = UnionStatus::Married, .date = {.year = year}});
    return graph.unions.size() - 1;
}

Gender other(Gender gender)
{
    return gender == Gender::Man ? Gender::Woman : Gender::Man;
}

Gender anyGender(Dice& dice)
{
    return dice.percent(50) ? Gender::Man : Gender::Woman;
}

bool hasParents(const Graph& graph, const Id& id)
{
    for (const ParentLink& link : graph.parentLinks)
        if (link.child == id && link.kind == ParentKind::Biological)
            return true;
    return false;
}

void addParents(Graph& graph, const Id& child)
{
    const int year = graph.person(child)->birth.year;
    const Id father = add(graph, Gender::Man, year - 29);
    const Id mother = add(graph, Gender::Woman, year - 27);
    const std::size_t couple = unite(graph, father, mother, year - 3);
    graph.addChild(graph.unions[couple], child);
}

void addChildTo(Graph& graph, std::size_t couple, Dice& dice)
{
    const int year = graph.person(graph.unions[couple].partners.front())->birth.year + dice.between(22, 40);
    const Id child = add(graph, anyGender(dice), year);
    graph.addChild(graph.unions[couple], child);
}

void addPartner(Graph& graph, const Id& person, Dice& dice)
{
    const Person& known = *graph.person(person);
    const int year = known.birth.year;
    const Gender gender = other(known.gender);
    const Id partner = add(graph, gender, year + dice.between(-4, 4));
    unite(graph, person, partner, year + dice.between(20, 45));
}

} // namespace

Graph randomFamily(unsigned seed, const FamilyTaste& taste)
{
    Dice dice(seed);
    Graph graph;
    const Id home = add(graph, anyGender(dice), 2015);
    graph.persons.front().index = true;
    addParents(graph, home);
    while (static_cast<int>(graph.persons.size()) < taste.persons) {
        const Id someone = graph.persons[dice.below(graph.persons.size())].id;
        const int year = graph.person(someone)->birth.year;
        switch (dice.below(4)) {
        case 0:
            if (!hasParents(graph, someone) && year > 1925)
                addParents(graph, someone);
            break;
        case 1:
            addChildTo(graph, dice.below(graph.unions.size()), dice);
            break;
        case 2:
            if (year < 2005 && dice.percent(taste.partnersAgain))
                addPartner(graph, someone, dice);
            break;
        default: {
            const Id someoneElse = graph.persons[dice.below(graph.persons.size())].id;
            if (someone != someoneElse && dice.percent(taste.loops))
                unite(graph, someone, someoneElse, 2000);
            break;
        }
        }
    }
    const std::vector<Person> persons = graph.persons;
    for (const Person& person : persons) {
        if (!dice.percent(taste.placed))
            continue;
        const Union couple = graph.unions[dice.below(graph.unions.size())];
        graph.addChild(couple, person.id, dice.percent(50) ? ParentKind::Foster : ParentKind::Adopted);
    }
    return graph;
}

void addRelative(Graph& graph, unsigned seed)
{
    Dice dice(seed);
    const Id someone = graph.persons[dice.below(graph.persons.size())].id;
    const std::size_t kind = dice.below(100);
    if (kind < 60 && !graph.unions.empty())
        addChildTo(graph, dice.below(graph.unions.size()), dice);
    else if (kind < 85 || hasParents(graph, someone))
        addPartner(graph, someone, dice);
    else
        addParents(graph, someone);
}

Graph ladder(int generations)
{
    Graph graph;
    for (int g = 0; g < generations; ++g) {
        const Id man = add(graph, Gender::Man, 1000 + g * 25);
        const Id woman = add(graph, Gender::Woman, 1000 + g * 25);
        if (g > 0)
            for (const Id& child : {man, woman})
                graph.addChild(graph.unions[static_cast<std::size_t>(g - 1)], child);
        unite(graph, man, woman, 1020 + g * 25);
    }
    return graph;
}

Graph manyPartners(int count)
{
    Graph graph;
    const Id centre = add(graph, Gender::Man, 1950);
    for (int i = 0; i < count; ++i) {
        const Id partner = add(graph, Gender::Woman, 1950 + i);
        const std::size_t couple = unite(graph, centre, partner, 1970 + i);
        const Id child = add(graph, Gender::Unknown, 1971 + i);
        graph.addChild(graph.unions[couple], child);
    }
    return graph;
}

Graph chain(int generations)
{
    Graph graph;
    Id parent = add(graph, Gender::Woman, 1);
    for (int g = 1; g < generations; ++g) {
        const Id child = add(graph, Gender::Woman, 1 + g);
        graph.parentLinks.push_back({.child = child, .parent = parent});
        parent = child;
    }
    return graph;
}

Graph manySiblings(int count)
{
    Graph graph;
    const Id father = add(graph, Gender::Man, 1900);
    const Id mother = add(graph, Gender::Woman, 1900);
    const std::size_t couple = unite(graph, father, mother, 1920);
    for (int i = 0; i < count; ++i) {
        const Id child = add(graph, Gender::Unknown, 1921 + i);
        graph.addChild(graph.unions[couple], child);
    }
    return graph;
}

Graph everybodyWithEverybody(int count)
{
    Graph graph;
    std::vector<Id> men;
    std::vector<Id> women;
    for (int i = 0; i < count; ++i) {
        men.push_back(add(graph, Gender::Man, 1950));
        women.push_back(add(graph, Gender::Woman, 1950));
    }
    for (const Id& man : men)
        for (const Id& woman : women)
            unite(graph, man, woman, 1975);
    return graph;
}

} // namespace kudelma::genogram::test

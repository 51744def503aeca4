// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "genogram/random_family.h"

#include <algorithm>
#include <random>
#include <set>

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

/// An id that nobody has: the count as a rule, but people may have been taken away.
template <typename Known>
std::string freshNumber(std::size_t count, Known isKnown)
{
    while (isKnown(std::to_string(count)))
        ++count;
    return std::to_string(count);
}

Id add(Graph& graph, Gender gender, int year)
{
    const std::string number
        = freshNumber(graph.persons.size(), [&](const std::string& n) { return graph.person("p" + n) != nullptr; });
    Person person{.id = "p" + number, .gender = gender};
    person.name = "N" + number;
    person.birth.year = year;
    graph.persons.push_back(person);
    return person.id;
}

std::size_t unite(Graph& graph, const Id& a, const Id& b, int year)
{
    const std::string number
        = freshNumber(graph.unions.size(), [&](const std::string& n) { return graph.unionById("u" + n) != nullptr; });
    graph.unions.push_back({.id = "u" + number, .partners = {a, b}});
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

void removeRelative(Graph& graph, unsigned seed)
{
    Dice dice(seed);
    std::set<Id> parents;
    for (const ParentLink& link : graph.parentLinks)
        parents.insert(link.parent);
    std::vector<Id> leaves;
    for (const Person& person : graph.persons)
        if (!person.index && !parents.contains(person.id))
            leaves.push_back(person.id);
    if (leaves.empty())
        return;
    const Id gone = leaves[dice.below(leaves.size())];
    std::erase_if(graph.persons, [&](const Person& person) { return person.id == gone; });
    std::erase_if(graph.parentLinks, [&](const ParentLink& link) { return link.child == gone; });
    for (Union& couple : graph.unions)
        std::erase(couple.partners, gone);
    const auto isEmpty = [&](const Union& couple) {
        const auto belongs = [&](const ParentLink& link) { return link.unionId == couple.id; };
        return couple.partners.size() < 2 && std::none_of(graph.parentLinks.begin(), graph.parentLinks.end(), belongs);
    };
    std::erase_if(graph.unions, isEmpty);
}

namespace {

/// Tells a family in the order in which a first interview asks for it.
class Interview
{
public:
    explicit Interview(unsigned seed)
        : m_dice(seed)
    {
        m_child = add(m_graph, anyGender(m_dice), 2015);
        m_graph.persons.front().index = true;
        step();
    }

    std::vector<Graph> tell(int steps, unsigned seed)
    {
        const std::size_t home = parents(m_child);
        const Id father = m_graph.unions[home].partners[1];
        const Id mother = m_graph.unions[home].partners[0];
        children(home, m_dice.between(1, 3));
        stepFamily(mother);
        if (m_dice.percent(60))
            stepFamily(father);
        for (const Id& parent : {mother, father}) {
            const std::size_t above = parents(parent);
            children(above, m_dice.between(1, 4));
        }
        auntsAndCousins();
        placement();
        for (unsigned edit = 0; static_cast<int>(m_told.size()) <= steps; ++edit) {
            if (edit % 6 == 5)
                removeRelative(m_graph, seed * 100 + edit);
            else
                addRelative(m_graph, seed * 100 + edit);
            step();
        }
        m_told.resize(static_cast<std::size_t>(steps) + 1);
        return std::move(m_told);
    }

private:
    void step() { m_told.push_back(m_graph); }

    /// One parent first, then the other. The union.
    std::size_t parents(const Id& child)
    {
        const int year = m_graph.person(child)->birth.year;
        const Id mother = add(m_graph, Gender::Woman, year - 26);
        const std::size_t couple = unite(m_graph, mother, mother, year - 3);
        m_graph.unions[couple].partners = {mother};
        m_graph.addChild(m_graph.unions[couple], child);
        step();
        const Id father = add(m_graph, Gender::Man, year - 28);
        m_graph.unions[couple].partners.push_back(father);
        m_graph.parentLinks.push_back({.child = child, .parent = father, .unionId = m_graph.unions[couple].id});
        step();
        return couple;
    }

    void children(std::size_t couple, int count)
    {
        for (int i = 0; i < count; ++i) {
            addChildTo(m_graph, couple, m_dice);
            step();
        }
    }

    void stepFamily(const Id& parent)
    {
        addPartner(m_graph, parent, m_dice);
        step();
        children(m_graph.unions.size() - 1, m_dice.between(0, 2));
    }

    void auntsAndCousins()
    {
        std::vector<Id> adults;
        for (const Person& person : m_graph.persons)
            if (person.birth.year > 1955 && person.birth.year < 2000)
                adults.push_back(person.id);
        for (const Id& adult : adults) {
            const bool alone = std::none_of(m_graph.unions.begin(), m_graph.unions.end(), [&](const Union& couple) {
                return std::find(couple.partners.begin(), couple.partners.end(), adult) != couple.partners.end();
            });
            if (alone && m_dice.percent(60))
                stepFamily(adult);
        }
    }

    /// The child goes to carers who are not of the family.
    void placement()
    {
        const Id carer = add(m_graph, Gender::Woman, 1975);
        const std::size_t couple = unite(m_graph, carer, carer, 2000);
        m_graph.unions[couple].partners = {carer};
        m_graph.addChild(m_graph.unions[couple], m_child, ParentKind::Foster);
        step();
        m_graph.unions[couple].partners.push_back(add(m_graph, Gender::Man, 1973));
        m_graph.parentLinks.push_back({.child = m_child,
            .parent = m_graph.unions[couple].partners.back(),
            .unionId = m_graph.unions[couple].id,
            .kind = ParentKind::Foster});
        step();
    }

    Dice m_dice;
    Graph m_graph{};
    Id m_child{};
    std::vector<Graph> m_told{};
};

} // namespace

std::vector<Graph> interview(unsigned seed, int steps)
{
    return Interview(seed).tell(steps, seed);
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

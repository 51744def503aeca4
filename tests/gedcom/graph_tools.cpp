// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "gedcom/graph_tools.h"

#include "gedcom/circles.h"
#include "genogram/random_family.h"

#include <algorithm>
#include <array>
#include <random>
#include <tuple>

using namespace Qt::StringLiterals;

namespace kudelma::gedcom::test {

using namespace genogram;

namespace {

auto keyOfDate(const Date& date)
{
    return std::tie(date.year, date.month, date.day, date.approximate, date.text);
}

auto keyOfLink(const ParentLink& link)
{
    return std::tuple_cat(std::tie(link.child, link.parent, link.unionId, link.kind, link.unconfirmed),
        keyOfDate(link.period.from), keyOfDate(link.period.to), std::tie(link.period.ongoing));
}

template <typename Record>
QString differenceOf(const char* what, const std::vector<Record>& a, const std::vector<Record>& b)
{
    if (a.size() != b.size())
        return u"%1 %2, not %3"_s.arg(QLatin1StringView(what)).arg(a.size()).arg(b.size());
    for (std::size_t i = 0; i < a.size(); ++i)
        if (!(a[i] == b[i]))
            return u"%1 %2"_s.arg(QLatin1StringView(what)).arg(i);
    return {};
}

constexpr Mark kLastMark = Mark::ViolenceSuspected;

/// std::uniform_int_distribution may differ between libraries; this does not.
class Chance
{
public:
    explicit Chance(unsigned seed)
        : m_engine(seed)
    { }
    std::size_t below(std::size_t count) { return m_engine() % count; }
    bool percent(std::size_t chance) { return below(100) < chance; }
    template <typename Enum>
    Enum upTo(Enum last)
    {
        return static_cast<Enum>(below(static_cast<std::size_t>(last) + 1));
    }

private:
    std::mt19937 m_engine;
};

class Decorator
{
public:
    Decorator(Graph& graph, unsigned seed)
        : m_graph(graph)
        , m_chance(seed)
    { }

    void decorate()
    {
        for (Person& person : m_graph.persons)
            decorate(person);
        for (Union& couple : m_graph.unions)
            decorate(couple);
        addStrayUnions();
        for (ParentLink& link : m_graph.parentLinks)
            decorate(link);
        addLooseParents();
        addTwins();
        addTies();
        addHouseholds();
        renameSome();
    }

private:
    std::string words()
    {
        static const std::array<std::string, 16> kWords{"Aino", "Åke Örn", "Anna/Maria", "@I1@", "@@kaksi@ @",
            "#:~Lilja", " alku ja loppu ", "Y", "N", "Jürgen 'Jussi' \"J\"", "0 @I9@ INDI", "王小明", "محمد", "a\tb",
            std::string(300, 'x') + " ja " + std::string(80, ' ') + "loppu", "(suluissa) ja )"};
        return kWords[m_chance.below(kWords.size())];
    }
    std::string placeWords() { return m_chance.percent(40) ? words() : std::string(); }
    std::string manyLines() { return words() + "\n\n" + words() + "\n1 NAME " + words(); }

    Date date()
    {
        Date date;
        if (m_chance.percent(80)) {
            date.year = 1900 + int(m_chance.below(130));
            date.month = m_chance.percent(60) ? 1 + int(m_chance.below(12)) : 0;
            date.day = date.month != 0 && m_chance.percent(60) ? 1 + int(m_chance.below(28)) : 0;
            date.approximate = m_chance.percent(25);
        }
        if (m_chance.percent(15))
            date.text = words();
        return date;
    }

    Period period()
    {
        Period period;
        if (m_chance.percent(60))
            period.from = date();
        if (m_chance.percent(40))
            period.to = date();
        period.ongoing = m_chance.percent(20);
        return period;
    }

    void decorate(Person& person)
    {
        if (m_chance.percent(50))
            person.name = words();
        if (m_chance.percent(40))
            person.secondLine = words();
        person.secondLineIsLabel = !person.secondLine.empty() && m_chance.percent(40);
        if (m_chance.percent(10))
            person.name.clear();
        person.gender = m_chance.upTo(Gender::NonBinary);
        if (m_chance.percent(15))
            person.kind = m_chance.upTo(PersonKind::UnknownPlaceholder);
        person.birth = m_chance.percent(90) ? date() : Date{};
        person.deceased = m_chance.percent(30);
        if (person.deceased && m_chance.percent(70))
            person.death = date();
        while (m_chance.percent(15))
            person.placements.push_back({m_chance.upTo(PlacementKind::Aftercare), period(), placeWords()});
        while (m_chance.percent(15))
            person.marks.push_back(m_chance.upTo(kLastMark));
        if (!person.marks.empty() && m_chance.percent(50)) {
            person.markPeriods.resize(1 + m_chance.below(person.marks.size()));
            person.markPeriods.back().from = Date{.year = 2001};
        }
        if (m_chance.percent(15))
            person.due = date();
        if (m_chance.percent(15))
            person.weeks = int(m_chance.below(43));
        if (m_chance.percent(15))
            person.language = words();
        if (m_chance.percent(15))
            person.moved = date();
        while (m_chance.percent(25))
            person.facts.push_back(m_chance.percent(50) ? words() : manyLines());
        if (m_chance.percent(10))
            person.orderKey = "a" + std::to_string(m_chance.below(100));
        if (m_chance.percent(10))
            person.pin = Pin{int(m_chance.below(2000)) - 1000, int(m_chance.below(2000)) - 1000};
    }

    void decorate(Union& couple)
    {
        couple.history.clear();
        while (m_chance.percent(55))
            couple.history.push_back({m_chance.upTo(UnionStatus::Forced), m_chance.percent(70) ? date() : Date{},
                m_chance.percent(30) ? date() : Date{}});
        couple.related = m_chance.percent(10);
        if (m_chance.percent(5))
            couple.partners.pop_back();
        if (m_chance.percent(5)) {
            const Id& third = m_graph.persons[m_chance.below(m_graph.persons.size())].id;
            if (std::ranges::find(couple.partners, third) == couple.partners.end())
                couple.partners.push_back(third);
        }
        if (couple.partners.size() > 1 && m_chance.percent(30))
            std::swap(couple.partners[0], couple.partners[1]);
    }

    /// Siblings of whose parents nothing is known, and a union of nobody.
    void addStrayUnions()
    {
        m_graph.unions.push_back({.id = "stray"});
        m_graph.unions.push_back({.id = "empty", .history = {{UnionStatus::Engaged, {}}}});
        for (int i = 0; i < 2; ++i) {
            const Id id = "stray" + std::to_string(i);
            m_graph.persons.push_back({.id = id, .name = "Sisarus"});
            m_graph.parentLinks.push_back({.child = id, .unionId = "stray"});
        }
    }

    void decorate(ParentLink& link)
    {
        if (m_chance.percent(20))
            link.kind = m_chance.upTo(ParentKind::Guardian);
        if (m_chance.percent(10))
            link.period = period();
        link.unconfirmed = m_chance.percent(10);
    }

    /// A new child with parents who have no union of their own.
    void addLooseParents()
    {
        for (int i = 0; i < 4; ++i) {
            const Id id = "loose" + std::to_string(i);
            const std::size_t parents = 1 + m_chance.below(3);
            for (std::size_t p = 0; p < parents; ++p) {
                const Id parent = m_graph.persons[m_chance.below(m_graph.persons.size())].id;
                const ParentLink link{.child = id, .parent = parent, .kind = m_chance.upTo(ParentKind::Guardian)};
                if (std::ranges::find(m_graph.parentLinks, link) == m_graph.parentLinks.end())
                    m_graph.parentLinks.push_back(link);
            }
            m_graph.persons.push_back({.id = id, .name = "Lapsi", .birth = date()});
        }
    }

    void addTwins()
    {
        for (int i = 0; i < 3; ++i) {
            BirthSet births{.id = "set " + std::to_string(i), .zygosity = m_chance.upTo(Zygosity::Fraternal)};
            const std::size_t first = m_chance.below(m_graph.persons.size() - 3);
            const std::size_t count = 2 + m_chance.below(2);
            for (std::size_t m = 0; m < count; ++m)
                births.members.push_back(m_graph.persons[first + m].id);
            m_graph.birthSets.push_back(std::move(births));
        }
    }

    void addTies()
    {
        for (int i = 0; i < 8; ++i) {
            Tie tie{.id = "t" + std::to_string(i), .type = m_chance.upTo(TieType::Grief)};
            tie.from = m_graph.persons[m_chance.below(m_graph.persons.size())].id;
            tie.to = m_graph.persons[m_chance.below(m_graph.persons.size())].id;
            if (m_chance.percent(60))
                tie.saidBy = m_chance.percent(50) ? tie.from : words();
            if (m_chance.percent(50))
                tie.label = m_chance.percent(50) ? words() : manyLines();
            if (m_chance.percent(40))
                tie.period = period();
            while (m_chance.percent(30))
                tie.views.push_back(m_graph.persons[m_chance.below(m_graph.persons.size())].id);
            tie.direction = m_chance.upTo(TieDirection::Both);
            tie.uncertain = m_chance.percent(20);
            m_graph.ties.push_back(std::move(tie));
        }
    }

    void addHouseholds()
    {
        for (int i = 0; i < 3; ++i) {
            Household household{.id = i == 0 ? "HH" : "household-" + std::to_string(i)};
            household.label = m_chance.percent(50) ? words() : std::string();
            const std::size_t first = m_chance.below(m_graph.persons.size() - 3);
            for (std::size_t m = 0; m < 3; ++m)
                household.members.push_back(
                    {m_graph.persons[first + m].id, m_chance.percent(40) ? words() : std::string(), period()});
            m_graph.households.push_back(std::move(household));
        }
    }

    /// Ids as the case has them, ids that are names of records already, and ids that look like ones given here.
    void renameSome()
    {
        const std::array<Id, 5> ids{"I1", "F1", "HH", "VOID", "0123456789abcdef0123456789abcdef-@"};
        for (std::size_t i = 0; i < ids.size() && i < m_graph.persons.size(); ++i)
            rename(m_graph.persons[i].id, ids[i]);
        m_graph.unions.front().id.swap(m_firstUnion);
        for (ParentLink& link : m_graph.parentLinks)
            if (link.unionId == m_firstUnion)
                link.unionId = m_graph.unions.front().id;
    }

    void rename(Id& personId, const Id& to)
    {
        const Id from = std::exchange(personId, to);
        const auto change = [&](Id& id) {
            if (id == from)
                id = to;
        };
        for (Union& couple : m_graph.unions)
            std::ranges::for_each(couple.partners, change);
        for (ParentLink& link : m_graph.parentLinks) {
            change(link.child);
            change(link.parent);
        }
        for (BirthSet& births : m_graph.birthSets)
            std::ranges::for_each(births.members, change);
        for (Tie& tie : m_graph.ties) {
            change(tie.from);
            change(tie.to);
            change(tie.saidBy);
            std::ranges::for_each(tie.views, change);
        }
        for (Household& household : m_graph.households)
            for (HouseholdMember& member : household.members)
                change(member.person);
    }

    Graph& m_graph;
    Chance m_chance;
    Id m_firstUnion = "I1"; // the same as a person's: they are of two kinds
};

/// Without what a family cannot have: people who are their own ancestors, and links said twice.
void mend(Graph& graph)
{
    std::vector<ParentLink> links;
    for (const ParentLink& link : graph.parentLinks)
        if (link.child != link.parent && std::ranges::find(links, link) == links.end())
            links.push_back(link);
    graph.parentLinks = std::move(links);
    const std::vector<bool> closes = circleLinks(graph);
    std::size_t next = 0;
    std::erase_if(graph.parentLinks, [&](const ParentLink&) { return closes[next++]; });
}

} // namespace

Graph sorted(Graph graph)
{
    const auto byId
        = [](auto& records) { std::ranges::stable_sort(records, {}, [](const auto& record) { return record.id; }); };
    byId(graph.persons);
    byId(graph.unions);
    byId(graph.birthSets);
    byId(graph.ties);
    byId(graph.households);
    for (BirthSet& births : graph.birthSets)
        std::ranges::sort(births.members);
    std::ranges::stable_sort(
        graph.parentLinks, [](const ParentLink& a, const ParentLink& b) { return keyOfLink(a) < keyOfLink(b); });
    return graph;
}

QString difference(const Graph& a, const Graph& b)
{
    for (const QString& found :
        {differenceOf("persons", a.persons, b.persons), differenceOf("unions", a.unions, b.unions),
            differenceOf("links", a.parentLinks, b.parentLinks), differenceOf("birth sets", a.birthSets, b.birthSets),
            differenceOf("ties", a.ties, b.ties), differenceOf("households", a.households, b.households)})
        if (!found.isEmpty())
            return found;
    return {};
}

Graph richFamily(unsigned seed, int persons)
{
    Graph graph = genogram::test::randomFamily(seed, {.persons = persons, .placed = 15, .loops = 20});
    Decorator(graph, seed * 31 + 7).decorate();
    mend(graph);
    return graph;
}

std::vector<Loss> gone(const std::vector<Loss>& losses)
{
    std::vector<Loss> some;
    for (const Loss& loss : losses)
        if (carriedOf(loss.kind) == Loss::Carried::Nowhere)
            some.push_back(loss);
    return some;
}

} // namespace kudelma::gedcom::test

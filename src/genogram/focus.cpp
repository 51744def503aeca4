// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "genogram/focus.h"

#include <algorithm>
#include <deque>
#include <map>
#include <string_view>

namespace kudelma::genogram {

namespace {

using Marks = std::vector<bool>;

/// Who is next to whom, by places in graph.persons.
class Web
{
public:
    enum class Homes : std::uint8_t { Ignore, Join };

    Web(const Graph& graph, Homes homes)
        : m_next(graph.persons.size())
    {
        for (std::size_t i = 0; i < graph.persons.size(); ++i)
            m_place.emplace(graph.persons[i].id, i);
        for (const ParentLink& link : graph.parentLinks)
            join(link.child, link.parent);
        // A union of more than two, which only strange files have, is joined at the first: nothing is squared.
        for (const Union& couple : graph.unions) {
            for (std::size_t i = 1; i < couple.partners.size(); ++i)
                join(couple.partners.front(), couple.partners[i]);
        }
        if (homes == Homes::Ignore)
            return;
        for (const Household& home : graph.households) {
            m_homes.emplace_back();
            for (const HouseholdMember& member : home.members) {
                if (const std::size_t at = placeOf(member.person); at != kNobody) {
                    m_homes.back().push_back(at);
                    m_homesOf[at].push_back(m_homes.size() - 1);
                }
            }
        }
    }

    static constexpr std::size_t kNobody = std::size_t(-1);
    [[nodiscard]] std::size_t placeOf(std::string_view id) const
    {
        const auto found = m_place.find(id);
        return found == m_place.end() ? kNobody : found->second;
    }
    template <class Visit>
    void forEachNext(std::size_t at, Visit visit) const
    {
        for (const std::size_t next : m_next[at])
            visit(next);
        if (const auto homes = m_homesOf.find(at); homes != m_homesOf.end()) {
            for (const std::size_t home : homes->second)
                for (const std::size_t next : m_homes[home])
                    visit(next);
        }
    }
    [[nodiscard]] const std::vector<std::size_t>& nextTo(std::size_t at) const { return m_next[at]; }
    [[nodiscard]] std::size_t size() const { return m_next.size(); }

private:
    void join(const Id& a, const Id& b)
    {
        const std::size_t from = placeOf(a);
        const std::size_t to = placeOf(b);
        if (from == kNobody || to == kNobody || from == to)
            return;
        m_next[from].push_back(to);
        m_next[to].push_back(from);
    }

    std::map<std::string_view, std::size_t> m_place;
    std::vector<std::vector<std::size_t>> m_next;
    std::vector<std::vector<std::size_t>> m_homes;
    std::map<std::size_t, std::vector<std::size_t>> m_homesOf;
};

Marks nearTo(const Web& web, std::size_t centre, int steps)
{
    Marks seen(web.size(), false);
    std::deque<std::pair<std::size_t, int>> due{{centre, 0}};
    seen[centre] = true;
    while (!due.empty()) {
        const auto [at, distance] = due.front();
        due.pop_front();
        if (distance == steps)
            continue;
        web.forEachNext(at, [&seen, &due, further = distance + 1](std::size_t next) {
            if (!seen[next]) {
                seen[next] = true;
                due.emplace_back(next, further);
            }
        });
    }
    return seen;
}

/// Everybody whom the way from these leads to; it ends at those who are marked in `ends`.
Marks reached(const Web& web, const std::vector<std::size_t>& from, const Marks& ends)
{
    Marks seen(web.size(), false);
    std::deque<std::size_t> due;
    for (const std::size_t start : from) {
        seen[start] = true;
        due.push_back(start);
    }
    while (!due.empty()) {
        const std::size_t at = due.front();
        due.pop_front();
        if (ends[at])
            continue;
        for (const std::size_t next : web.nextTo(at)) {
            if (!seen[next]) {
                seen[next] = true;
                due.push_back(next);
            }
        }
    }
    return seen;
}

std::vector<std::size_t> indexChildren(const Graph& graph)
{
    std::vector<std::size_t> children;
    for (std::size_t i = 0; i < graph.persons.size(); ++i) {
        if (graph.persons[i].index)
            children.push_back(i);
    }
    return children;
}

/// Who is behind one fold: by hidden people only.
int countBehind(const Web& web, std::size_t fold, const Marks& hidden)
{
    Marks seen(web.size(), false);
    std::vector<std::size_t> due{fold};
    int count = 0;
    seen[fold] = true;
    while (!due.empty()) {
        const std::size_t at = due.back();
        due.pop_back();
        for (const std::size_t next : web.nextTo(at)) {
            if (seen[next] || !hidden[next])
                continue;
            seen[next] = true;
            ++count;
            due.push_back(next);
        }
    }
    return count;
}

/// Walks the web once from the index children (articulation points, Tarjan 1972; without recursion, as a chain of
/// thousands of generations is an input): what hangs below a person and reaches no further up hangs on that person
/// alone.
class Branches
{
public:
    Branches(const Web& web, const std::vector<std::size_t>& roots)
        : m_web(web)
        , m_behind(web.size(), 0)
        , m_enter(web.size(), 0)
        , m_low(web.size(), 0)
        , m_size(web.size(), 1)
    {
        // The index children are one root together: nobody hangs on one of them.
        m_clock = 1;
        for (const std::size_t root : roots)
            m_enter[root] = m_low[root] = kRootTime;
        for (const std::size_t root : roots)
            walk(root);
        for (const std::size_t root : roots)
            m_behind[root] = 0;
    }
    [[nodiscard]] std::vector<int> result() && { return std::move(m_behind); }

private:
    static constexpr int kRootTime = 1;
    struct Stand
    {
        std::size_t at;
        std::size_t next = 0;
    };

    void walk(std::size_t root)
    {
        std::vector<Stand> way{{root}};
        while (!way.empty()) {
            Stand& stand = way.back();
            const std::vector<std::size_t>& around = m_web.nextTo(stand.at);
            if (stand.next < around.size()) {
                const std::size_t next = around[stand.next++];
                if (m_enter[next] != 0) {
                    m_low[stand.at] = std::min(m_low[stand.at], m_enter[next]);
                    continue;
                }
                m_enter[next] = m_low[next] = ++m_clock;
                way.push_back({next});
                continue;
            }
            const std::size_t done = stand.at;
            way.pop_back();
            if (way.empty())
                break;
            const std::size_t above = way.back().at;
            m_low[above] = std::min(m_low[above], m_low[done]);
            m_size[above] += m_size[done];
            if (m_low[done] >= m_enter[above])
                m_behind[above] += m_size[done];
        }
    }

    const Web& m_web;
    std::vector<int> m_behind;
    std::vector<int> m_enter;
    std::vector<int> m_low;
    std::vector<int> m_size;
    int m_clock = 0;
};

template <class Record, class Stays>
void keepOnly(std::vector<Record>& records, Stays stays)
{
    std::erase_if(records, [&](const Record& record) { return !stays(record); });
}

/// Takes out everybody else, and what pointed at them.
Graph only(const Graph& graph, const Web& web, const Marks& drawn)
{
    const auto isDrawn = [&](const Id& id) {
        const std::size_t at = web.placeOf(id);
        return at != Web::kNobody && drawn[at];
    };
    Graph result = graph;
    keepOnly(result.persons, [&](const Person& person) { return isDrawn(person.id); });
    for (Union& couple : result.unions)
        std::erase_if(couple.partners, [&](const Id& id) { return !isDrawn(id); });
    keepOnly(result.unions, [](const Union& couple) { return !couple.partners.empty(); });
    keepOnly(result.parentLinks, [&](const ParentLink& link) { return isDrawn(link.child) && isDrawn(link.parent); });
    for (BirthSet& set : result.birthSets)
        std::erase_if(set.members, [&](const Id& id) { return !isDrawn(id); });
    keepOnly(result.birthSets, [](const BirthSet& set) { return set.members.size() > 1; });
    keepOnly(result.ties, [&](const Tie& tie) { return isDrawn(tie.from) && isDrawn(tie.to); });
    for (Household& home : result.households)
        std::erase_if(home.members, [&](const HouseholdMember& member) { return !isDrawn(member.person); });
    keepOnly(result.households, [](const Household& home) { return !home.members.empty(); });
    return result;
}

} // namespace

Graph onlyThose(const Graph& graph, const Graph& of)
{
    const Web web(graph, Web::Homes::Ignore);
    Marks stays(graph.persons.size(), false);
    for (const Person& person : of.persons) {
        if (const std::size_t at = web.placeOf(person.id); at != Web::kNobody)
            stays[at] = true;
    }
    return only(graph, web, stays);
}

FocusedGraph focusOn(const Graph& graph, const Focus& focus)
{
    const Web kin(graph, Web::Homes::Ignore);
    Marks drawn(graph.persons.size(), true);
    Marks folded(graph.persons.size(), false);
    for (const Id& id : focus.folded) {
        if (const std::size_t at = kin.placeOf(id); at != Web::kNobody && !graph.persons[at].index)
            folded[at] = true;
    }
    Marks hidden(graph.persons.size(), false);
    const std::vector<std::size_t> children = indexChildren(graph);
    if (!children.empty() && std::ranges::find(folded, true) != folded.end()) {
        const Marks all = reached(kin, children, Marks(graph.persons.size(), false));
        const Marks left = reached(kin, children, folded);
        for (std::size_t i = 0; i < drawn.size(); ++i) {
            hidden[i] = all[i] && !left[i];
            drawn[i] = !hidden[i];
        }
    }
    FocusedGraph result;
    for (std::size_t i = 0; i < folded.size(); ++i) {
        if (!folded[i] || !drawn[i])
            continue;
        if (const int count = countBehind(kin, i, hidden); count > 0)
            result.folds.push_back({graph.persons[i].id, count});
    }
    std::ranges::sort(result.folds, {}, &Fold::person);
    const Web web(graph, Web::Homes::Join);
    if (const std::size_t centre = web.placeOf(focus.centre); centre != Web::kNobody) {
        const Marks near = nearTo(web, centre, std::clamp(focus.steps, 1, kMostFocusSteps));
        for (std::size_t i = 0; i < drawn.size(); ++i)
            drawn[i] = near[i] && drawn[i];
        std::erase_if(result.folds, [&](const Fold& fold) { return !drawn[web.placeOf(fold.person)]; });
    }
    result.hidden = int(std::ranges::count(drawn, false));
    result.graph = result.hidden == 0 ? graph : only(graph, web, drawn);
    return result;
}

std::vector<int> branchesBehind(const Graph& graph)
{
    return Branches(Web(graph, Web::Homes::Ignore), indexChildren(graph)).result();
}

int branchBehind(const Graph& graph, const Id& person)
{
    const std::vector<int> all = branchesBehind(graph);
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (graph.persons[i].id == person)
            return all[i];
    }
    return 0;
}

} // namespace kudelma::genogram

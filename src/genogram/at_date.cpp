// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "genogram/at_date.h"

#include "genogram/dates.h"

#include <algorithm>
#include <map>
#include <string_view>

namespace kudelma::genogram {

namespace {

/// From which day those are there whose birth nobody knows.
class FirstSeen
{
public:
    explicit FirstSeen(const Graph& whole)
    {
        for (const Person& person : whole.persons)
            addPerson(person);
        for (const Union& couple : whole.unions)
            for (const Id& partner : couple.partners)
                note(partner, startOf(couple));
        for (const ParentLink& link : whole.parentLinks)
            addLink(link);
        for (const Tie& tie : whole.ties) {
            note(tie.from, tie.period.from);
            note(tie.to, tie.period.from);
        }
        for (const Household& home : whole.households)
            for (const HouseholdMember& member : home.members)
                note(member.person, member.period.from);
    }

    /// Nothing: always.
    [[nodiscard]] std::optional<Day> of(std::string_view person) const
    {
        const auto told = m_told.find(person);
        const auto least = m_least.find(person);
        if (told == m_told.end())
            return least == m_least.end() ? std::nullopt : std::optional(least->second);
        return least == m_least.end() ? told->second : std::max(told->second, least->second);
    }

private:
    void addPerson(const Person& person)
    {
        if (const auto born = firstDayOf(person.birth))
            m_born.emplace(person.id, *born);
        for (const PlacementBadge& badge : person.placements)
            note(person.id, badge.period.from);
    }

    void addLink(const ParentLink& link)
    {
        note(link.child, link.period.from);
        note(link.parent, link.period.from);
        const bool byBirth = link.kind == ParentKind::Biological || link.kind == ParentKind::DonorConceived;
        if (!byBirth)
            return;
        if (const auto child = m_born.find(link.child); child != m_born.end())
            noteDay(link.parent, child->second);
        if (const auto parent = m_born.find(link.parent); parent != m_born.end()) {
            Date grown = dateOf(parent->second);
            grown.year += kLeastParentYears;
            const auto first = firstDayOf(grown);
            if (!first) // beyond the last year that calendars have
                return;
            Day& least = m_least.try_emplace(link.child, *first).first->second;
            least = std::max(least, *first);
        }
    }

    void note(const Id& person, const Date& date)
    {
        if (const auto day = firstDayOf(date))
            noteDay(person, *day);
    }

    void noteDay(const Id& person, Day day)
    {
        Day& first = m_told.try_emplace(person, day).first->second;
        first = std::min(first, day);
    }

    std::map<std::string_view, Day> m_born{};
    std::map<std::string_view, Day> m_told{};
    std::map<std::string_view, Day> m_least{};
};

class Portrait
{
public:
    Portrait(const Graph& whole, Day day, Day today)
        : m_whole(whole)
        , m_day(day)
        , m_today(today)
    { }

    FamilyAt make()
    {
        addPersons();
        addLinks();
        addUnions();
        addTies();
        addHouseholds();
        for (const BirthSet& births : m_whole.birthSets) {
            BirthSet set = births;
            std::erase_if(set.members, [&](const Id& member) { return !isThere(member); });
            if (set.members.size() > 1)
                m_at.graph.birthSets.push_back(std::move(set));
        }
        return std::move(m_at);
    }

private:
    [[nodiscard]] bool isThere(std::string_view person) const { return m_there.contains(person); }

    void mark(const Id& id, Presence presence)
    {
        if (presence == Presence::Perhaps)
            m_at.uncertain.insert(id);
    }

    [[nodiscard]] Presence presenceOf(const Person& person, const FirstSeen& firstSeen) const
    {
        if (person.kind == PersonKind::Pregnancy) {
            const auto due = firstDayOf(person.birth);
            return due && m_day < *due - kPregnancyDays ? Presence::Absent : Presence::Present;
        }
        if (person.birth.known())
            return begunOn(person.birth, m_day);
        if (isLoss(person.kind) && person.death.known())
            return begunOn(person.death, m_day);
        const auto seen = firstSeen.of(person.id);
        return seen && m_day < *seen ? Presence::Absent : Presence::Present;
    }

    void addPersons()
    {
        const FirstSeen firstSeen(m_whole);
        for (const Person& whole : m_whole.persons) {
            const Presence presence = presenceOf(whole, firstSeen);
            if (presence == Presence::Absent)
                continue;
            mark(whole.id, presence);
            m_there.insert(whole.id);
            addPerson(whole);
        }
    }

    void addPerson(const Person& whole)
    {
        Person person = whole;
        if (!isLoss(person.kind) && person.death.known()) {
            const Presence dead = begunOn(person.death, m_day);
            mark(person.id, dead);
            if (dead == Presence::Absent) {
                person.death = {};
                person.deceased = false;
            }
        }
        person.placements.clear();
        for (const PlacementBadge& badge : whole.placements)
            if (inForceOn(badge.period, m_day, m_today) != Presence::Absent)
                person.placements.push_back({badge.kind, asKnownOn(badge.period, m_day)});
        person.marks.clear();
        person.markPeriods.clear();
        for (std::size_t i = 0; i < whole.marks.size(); ++i) {
            const Period period = i < whole.markPeriods.size() ? whole.markPeriods[i] : Period{};
            if (inForceOn(period, m_day, m_today) == Presence::Absent)
                continue;
            person.marks.push_back(whole.marks[i]);
            person.markPeriods.push_back(period);
        }
        m_at.graph.persons.push_back(std::move(person));
    }

    [[nodiscard]] bool holds(const ParentLink& link) const
    {
        switch (link.kind) {
        case ParentKind::Adopted:
        case ParentKind::Legal:
            return begunOn(link.period.from, m_day) != Presence::Absent;
        case ParentKind::Foster:
        case ParentKind::Kinship:
        case ParentKind::Step:
        case ParentKind::Guardian:
            return inForceOn(link.period, m_day, m_today) != Presence::Absent;
        case ParentKind::Biological:
        case ParentKind::DonorConceived:
        case ParentKind::Donor:
        case ParentKind::Surrogate:
            break;
        }
        return true;
    }

    void addLinks()
    {
        for (const ParentLink& whole : m_whole.parentLinks) {
            m_ofParents.insert(whole.unionId);
            const bool isParentMissing = !whole.parent.empty() && !isThere(whole.parent);
            if (!isThere(whole.child) || isParentMissing || !holds(whole))
                continue;
            ParentLink& link = m_at.graph.parentLinks.emplace_back(whole);
            link.period = asKnownOn(whole.period, m_day);
            m_parents[whole.child].insert(whole.parent);
            m_children[whole.parent].push_back(whole.child);
            if (!whole.unionId.empty())
                m_withChild.insert(whole.unionId);
        }
    }

    [[nodiscard]] bool haveChild(const Union& couple) const
    {
        if (m_withChild.contains(couple.id))
            return true;
        const auto children = couple.partners.empty() ? m_children.end() : m_children.find(couple.partners.front());
        if (children == m_children.end())
            return false;
        return std::any_of(children->second.begin(), children->second.end(), [&](std::string_view child) {
            const auto& parents = m_parents.at(child);
            return std::all_of(couple.partners.begin(), couple.partners.end(),
                [&](const Id& partner) { return parents.contains(partner); });
        });
    }

    void addUnions()
    {
        for (const Union& whole : m_whole.unions) {
            const auto isMissing = [&](const Id& partner) { return !isThere(partner); };
            if (std::any_of(whole.partners.begin(), whole.partners.end(), isMissing))
                continue;
            Presence last = Presence::Present;
            Union couple = unionUntilNow(whole, last);
            const bool isOfParents = !whole.history.empty() || m_ofParents.contains(whole.id);
            if (couple.history.empty() && isOfParents && !haveChild(couple))
                continue;
            mark(couple.id, last);
            m_at.graph.unions.push_back(std::move(couple));
        }
    }

    Union unionUntilNow(const Union& whole, Presence& last) const
    {
        Union couple = whole;
        couple.history.clear();
        Presence before = Presence::Present;
        for (const UnionEvent& event : whole.history) {
            const Presence happened = event.date.known() ? begunOn(event.date, m_day) : before;
            before = happened;
            if (happened == Presence::Absent)
                continue;
            last = happened;
            couple.history.push_back(event);
        }
        const auto isOver = [&](const UnionEvent& event) {
            const auto over = overFrom({.from = event.date, .to = event.until});
            return over && *over <= m_day;
        };
        if (!couple.history.empty() && isOver(couple.history.back()))
            couple.history.pop_back();
        return couple;
    }

    void addTies()
    {
        for (const Tie& whole : m_whole.ties) {
            if (!isThere(whole.from) || !isThere(whole.to))
                continue;
            const Presence presence = inForceOn(whole.period, m_day, m_today);
            const auto over = overFrom(whole.period);
            const bool isRepaired = whole.type == TieType::CutoffRepaired && over;
            const bool isCut = isRepaired && m_day < *over;
            if (presence == Presence::Absent && !(isRepaired && !isCut))
                continue;
            mark(whole.id, presence);
            Tie& tie = m_at.graph.ties.emplace_back(whole);
            tie.period = asKnownOn(whole.period, m_day);
            if (isCut)
                tie.type = TieType::Cutoff;
        }
    }

    void addHouseholds()
    {
        for (const Household& whole : m_whole.households) {
            Household home = whole;
            std::erase_if(home.members, [&](const HouseholdMember& member) {
                const Period& period = member.period;
                const bool isDated = period.from.known() || period.to.known();
                return !isThere(member.person)
                    || (isDated ? inForceOn(period, m_day, m_today) == Presence::Absent : m_day < m_today);
            });
            if (!home.members.empty())
                m_at.graph.households.push_back(std::move(home));
        }
    }

    const Graph& m_whole;
    Day m_day;
    Day m_today;
    FamilyAt m_at{};
    std::set<std::string_view> m_there{};
    std::map<std::string_view, std::set<std::string_view>> m_parents{};
    std::map<std::string_view, std::vector<std::string_view>> m_children{};
    std::set<std::string_view> m_withChild{};
    std::set<std::string_view> m_ofParents{}; // of a child of any day
};

} // namespace

FamilyAt familyAt(const Graph& whole, Day day, Day today)
{
    return Portrait(whole, day, today).make();
}

bool drawPalely(Scene& scene, const std::set<Id>& owners)
{
    bool isAny = false;
    const auto pale = [&](std::vector<Path>& paths) {
        for (Path& path : paths) {
            path.pale = path.pale || owners.contains(path.owner);
            isAny = isAny || path.pale;
        }
    };
    pale(scene.lines);
    pale(scene.ties);
    for (PersonSymbol& symbol : scene.persons)
        pale(symbol.paths);
    return isAny;
}

} // namespace kudelma::genogram

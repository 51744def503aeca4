// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "genogram/dates.h"

#include <algorithm>
#include <set>
#include <string_view>
#include <tuple>

namespace kudelma::genogram {

namespace {

class EventTeller
{
public:
    explicit EventTeller(const Graph& whole)
        : m_whole(whole)
    {
        for (const Person& person : whole.persons)
            m_persons.insert(person.id);
    }

    std::vector<FamilyEvent> run()
    {
        for (const Person& person : m_whole.persons)
            tellPerson(person);
        for (const Union& couple : m_whole.unions)
            tellUnion(couple);
        for (const ParentLink& link : m_whole.parentLinks)
            tellLink(link);
        for (const Tie& tie : m_whole.ties)
            tellTie(tie);
        for (const Household& home : m_whole.households)
            for (const HouseholdMember& member : home.members)
                tellPeriod(member.period, {.person = member.person, .record = home.id}, FamilyEventKind::MovesIn,
                    FamilyEventKind::MovesOut);
        const auto key = [](const FamilyEvent& e) {
            return std::tie(e.day, e.kind, e.person, e.record, e.other, e.status, e.parent, e.placement, e.tie);
        };
        std::sort(m_events.begin(), m_events.end(),
            [&](const FamilyEvent& a, const FamilyEvent& b) { return key(a) < key(b); });
        // Two foster parents take in one child together.
        const auto isSame = [](const FamilyEvent& a, const FamilyEvent& b) {
            const bool isCare = a.kind == FamilyEventKind::CareBegins || a.kind == FamilyEventKind::CareEnds
                || a.kind == FamilyEventKind::Adoption;
            return a.day == b.day && a.kind == b.kind && a.person == b.person && a.record == b.record
                && (isCare ? !a.record.empty() : a == b);
        };
        m_events.erase(std::unique(m_events.begin(), m_events.end(), isSame), m_events.end());
        return std::move(m_events);
    }

private:
    [[nodiscard]] bool isKnown(std::string_view person) const { return m_persons.contains(person); }

    void tell(const Date& date, FamilyEvent event)
    {
        const auto day = firstDayOf(date);
        if (!day || !isKnown(event.person) || (!event.other.empty() && !isKnown(event.other)))
            return;
        event.day = *day;
        event.date = date;
        m_events.push_back(std::move(event));
    }

    void tellPeriod(const Period& period, FamilyEvent event, FamilyEventKind begins, FamilyEventKind ends)
    {
        event.kind = begins;
        tell(period.from, event);
        const auto over = overFrom(period);
        if (!over)
            return;
        event.kind = ends;
        const std::size_t before = m_events.size();
        tell(period.to, std::move(event));
        if (m_events.size() > before)
            m_events.back().day = *over;
    }

    void tellPerson(const Person& person)
    {
        if (person.kind == PersonKind::Pregnancy) {
            if (const auto due = firstDayOf(person.birth))
                tell(dateOf(*due - kPregnancyDays), {.kind = FamilyEventKind::Pregnancy, .person = person.id});
        } else if (isLoss(person.kind)) {
            tell(ageDate(person), {.kind = FamilyEventKind::Loss, .person = person.id});
        } else {
            tell(person.birth, {.kind = FamilyEventKind::Birth, .person = person.id});
            tell(person.death, {.kind = FamilyEventKind::Death, .person = person.id});
        }
        for (const PlacementBadge& badge : person.placements)
            tellPeriod(badge.period, {.person = person.id, .placement = badge.kind}, FamilyEventKind::PlacementBegins,
                FamilyEventKind::PlacementEnds);
    }

    void tellUnion(const Union& couple)
    {
        if (couple.partners.empty())
            return;
        for (const UnionEvent& event : couple.history)
            tell(event.date,
                {.kind = FamilyEventKind::Couple,
                    .person = couple.partners.front(),
                    .other = couple.partners.size() > 1 ? couple.partners[1] : Id(),
                    .record = couple.id,
                    .status = event.status});
    }

    void tellLink(const ParentLink& link)
    {
        FamilyEvent event{.person = link.child, .other = link.parent, .record = link.unionId, .parent = link.kind};
        if (link.kind == ParentKind::Adopted) {
            event.kind = FamilyEventKind::Adoption;
            tell(link.period.from, std::move(event));
        } else if (link.kind == ParentKind::Foster || link.kind == ParentKind::Kinship) {
            tellPeriod(link.period, std::move(event), FamilyEventKind::CareBegins, FamilyEventKind::CareEnds);
        }
    }

    void tellTie(const Tie& tie)
    {
        FamilyEvent event{.person = tie.from, .other = tie.to, .record = tie.id, .tie = tie.type};
        if (tie.type != TieType::CutoffRepaired || !overFrom(tie.period)) {
            tellPeriod(tie.period, std::move(event), FamilyEventKind::TieBegins, FamilyEventKind::TieEnds);
            return;
        }
        // Cut off until it was repaired: what ends begins as something else.
        event.tie = TieType::Cutoff;
        tellPeriod(tie.period, std::move(event), FamilyEventKind::TieBegins, FamilyEventKind::TieBegins);
        if (!m_events.empty() && m_events.back().record == tie.id && m_events.back().date == tie.period.to)
            m_events.back().tie = TieType::CutoffRepaired;
    }

    const Graph& m_whole;
    std::set<std::string_view> m_persons{};
    std::vector<FamilyEvent> m_events{};
};

} // namespace

std::vector<FamilyEvent> eventsOf(const Graph& whole)
{
    return EventTeller(whole).run();
}

} // namespace kudelma::genogram

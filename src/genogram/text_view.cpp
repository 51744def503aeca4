// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "genogram/text_view.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <tuple>

namespace kudelma::genogram {

namespace {

/// The order in which one tells of relatives.
constexpr std::array kOrder{Kin::Self, Kin::Parent, Kin::ParentsPartner, Kin::Sibling, Kin::HalfSibling,
    Kin::StepSibling, Kin::Pet, Kin::Child, Kin::Partner, Kin::Grandparent, Kin::GrandparentsPartner, Kin::AuntUncle,
    Kin::AuntUncleByUnion, Kin::Cousin, Kin::NieceNephew, Kin::Grandchild, Kin::FormerPartner,
    Kin::ParentsFormerPartner, Kin::SiblingsPartner, Kin::SiblingsCarer, Kin::ParentInLaw, Kin::ChildInLaw,
    Kin::Relative, Kin::RelativeByUnion, Kin::HouseholdMember, Kin::NonKin, Kin::Unrelated};

int placeOf(Kin kin)
{
    return static_cast<int>(std::find(kOrder.begin(), kOrder.end(), kin) - kOrder.begin());
}

class TextMaker
{
public:
    TextMaker(const Graph& graph, const ViewState& view)
        : m_graph(graph)
        , m_view(view)
    {
        for (const Person& person : graph.persons)
            m_persons.emplace(person.id, &person);
        for (const ParentLink& link : graph.parentLinks)
            if (m_persons.contains(link.child) && m_persons.contains(link.parent)) {
                m_parents[link.child].push_back(&link);
                m_children[link.parent].push_back(&link);
            }
        for (const Union& couple : graph.unions)
            for (const Id& partner : couple.partners)
                m_unions[partner].push_back(&couple);
        for (const BirthSet& births : graph.birthSets)
            for (const Id& member : births.members)
                m_births.emplace(member, &births);
        for (const Household& household : graph.households)
            for (const HouseholdMember& member : household.members) {
                m_homes[member.person].push_back(household.id);
                m_shares[member.person].push_back(member.share);
            }
        for (const Tie& tie : graph.ties)
            if (isShown(tie) && m_persons.contains(tie.from) && m_persons.contains(tie.to)) {
                m_ties[tie.from].push_back(&tie);
                if (tie.to != tie.from)
                    m_ties[tie.to].push_back(&tie);
            }
    }

    std::vector<PersonText> run(const Graph& whole)
    {
        const Id home = indexPerson(whole);
        const Graph& kinship = m_persons.contains(home) ? m_graph : whole;
        const std::vector<Relation> relations = relationsTo(kinship, home);
        std::vector<PersonText> texts;
        for (std::size_t i = 0; i < kinship.persons.size(); ++i)
            if (const auto person = m_persons.find(kinship.persons[i].id); person != m_persons.end())
                texts.push_back(textOf(*person->second, relations[i]));
        const auto key = [&](const PersonText& text) {
            const Person& person = *m_persons.at(text.person);
            const Date& birth = ageDate(person);
            return std::tuple(text.relation.kin != Kin::Self, !livesWith(text, home), placeOf(text.relation.kin),
                text.relation.greats, text.relation.degree, birth.known() ? birth.year : kNever, birth.month, birth.day,
                std::string_view(person.name), std::string_view(person.id)); // of as old by name: ids are random
        };
        std::stable_sort(
            texts.begin(), texts.end(), [&](const PersonText& a, const PersonText& b) { return key(a) < key(b); });
        return texts;
    }

private:
    static constexpr int kNever = 9999;

    bool livesWith(const PersonText& text, const Id& home) const
    {
        const auto it = m_homes.find(home);
        if (it == m_homes.end())
            return false;
        return std::any_of(text.households.begin(), text.households.end(),
            [&](const Id& id) { return std::find(it->second.begin(), it->second.end(), id) != it->second.end(); });
    }

    bool isShown(const Tie& tie) const
    {
        const std::vector<TieType>& types = m_view.tieTypes;
        return isToldBy(tie, m_view.viewpoint)
            && (types.empty() || std::find(types.begin(), types.end(), tie.type) != types.end());
    }

    /// What the symbol says, and what stands under it.
    void addFacts(PersonText& text, const Person& person) const
    {
        text.kind = person.kind;
        text.gender = person.gender;
        text.birth = person.birth;
        text.death = person.death;
        text.due = person.due;
        text.weeks = person.weeks;
        text.language = person.language;
        text.moved = person.moved;
        if (m_view.showPlacements)
            text.placements = placementRows(person);
        if (!m_view.showMarks)
            return;
        text.marks = person.marks;
        text.facts = person.facts;
    }

    PersonText textOf(const Person& person, const Relation& relation) const
    {
        PersonText text{.person = person.id, .relation = relation};
        text.deceased = person.deceased || person.death.known();
        if (!text.deceased || person.death.known())
            text.age = yearsBetween(person.birth, text.deceased ? person.death : m_view.today);
        if (person.kind == PersonKind::Pregnancy || isLoss(person.kind))
            text.age.reset();
        addFacts(text, person);
        for (const ParentLink* link : found(m_parents, person.id)) {
            // The same may be written for several circles; it is told once.
            ParentText parent{link->parent, link->kind, link->period, link->unconfirmed};
            if (std::find(text.parents.begin(), text.parents.end(), parent) == text.parents.end())
                text.parents.push_back(std::move(parent));
        }
        addPartners(text);
        addSiblings(text);
        if (const auto it = m_homes.find(person.id); it != m_homes.end())
            text.households = it->second;
        text.shares = found(m_shares, person.id);
        for (const Tie* tie : found(m_ties, person.id)) {
            const bool from = tie->from == person.id;
            TieText said{.tie = tie->id,
                .other = from ? tie->to : tie->from,
                .type = tie->type,
                .saidBy = tie->saidBy,
                .label = tie->label,
                .period = tie->period,
                .bothWays = tie->direction == TieDirection::Both,
                .uncertain = tie->uncertain};
            if (tieStyle(tie->type).directed ? !said.bothWays
                                             : tie->type == TieType::Cutoff && tie->direction == TieDirection::Forward)
                said.direction = from ? TieText::Direction::FromPerson : TieText::Direction::ToPerson;
            text.ties.push_back(std::move(said));
        }
        return text;
    }

    template <typename Value>
    static const std::vector<Value>& found(
        const std::map<std::string_view, std::vector<Value>>& map, std::string_view id)
    {
        static const std::vector<Value> kNone;
        const auto it = map.find(id);
        return it == map.end() ? kNone : it->second;
    }

    bool elder(std::string_view a, std::string_view b) const
    {
        const int order = compareDates(ageDate(*m_persons.at(a)), ageDate(*m_persons.at(b)));
        if (order != 0)
            return order < 0;
        const std::string& name = m_persons.at(a)->name;
        const std::string& other = m_persons.at(b)->name;
        return std::tie(name, a) < std::tie(other, b);
    }

    /// Two circles may each tell of the same couple: what they tell of one time, or without a time, is told together.
    static std::vector<PartnerText> toldOnce(const std::vector<PartnerText>& all)
    {
        const auto start = [](const PartnerText& one) {
            const auto dated = std::find_if(
                one.history.begin(), one.history.end(), [](const UnionEvent& event) { return event.date.known(); });
            return dated == one.history.end() ? Date{} : dated->date;
        };
        const auto addNew = [](auto& to, const auto& from) {
            for (const auto& one : from)
                if (std::find(to.begin(), to.end(), one) == to.end())
                    to.push_back(one);
        };
        std::vector<PartnerText> once;
        for (const PartnerText& one : all) {
            const auto same = std::find_if(once.begin(), once.end(), [&](const PartnerText& told) {
                const Date first = start(told);
                const Date second = start(one);
                return !one.person.empty() && told.person == one.person
                    && (!first.known() || !second.known() || first == second);
            });
            if (same == once.end()) {
                once.push_back(one);
                continue;
            }
            addNew(same->history, one.history);
            addNew(same->children, one.children);
            same->related = same->related || one.related;
            std::stable_sort(same->history.begin(), same->history.end(),
                [](const UnionEvent& a, const UnionEvent& b) { return compareDates(a.date, b.date) < 0; });
        }
        return once;
    }

    /// Unions by their start, each with its children; children of no union come with the person alone.
    void addPartners(PersonText& text) const
    {
        std::vector<const Union*> unions = found(m_unions, text.person);
        const auto partnerOf = [&](const Union& couple) {
            for (const Id& other : couple.partners)
                if (other != text.person && m_persons.contains(other))
                    return std::string_view(m_persons.at(other)->name);
            return std::string_view();
        };
        std::stable_sort(unions.begin(), unions.end(), [&](const Union* a, const Union* b) {
            const int order = compareDates(startOf(*a), startOf(*b));
            return order != 0 ? order < 0 : partnerOf(*a) < partnerOf(*b); // ids are random
        });
        std::set<std::string_view> told;
        for (const Union* couple : unions) {
            PartnerText partner{.unionId = couple->id, .history = couple->history, .related = couple->related};
            for (const Id& other : couple->partners)
                if (other != text.person && m_persons.contains(other))
                    partner.person = other;
            for (const ParentLink* link : found(m_children, text.person)) {
                const bool byUnion = link->unionId == couple->id;
                const bool byBoth
                    = link->unionId.empty() && !partner.person.empty() && isParent(partner.person, link->child);
                if ((byUnion || byBoth) && told.insert(link->child).second)
                    partner.children.push_back(link->child);
            }
            text.partners.push_back(std::move(partner));
        }
        text.partners = toldOnce(text.partners);
        PartnerText alone;
        for (const ParentLink* link : found(m_children, text.person))
            if (told.insert(link->child).second)
                alone.children.push_back(link->child);
        if (!alone.children.empty())
            text.partners.push_back(std::move(alone));
        for (PartnerText& partner : text.partners)
            std::sort(partner.children.begin(), partner.children.end(),
                [&](const Id& a, const Id& b) { return elder(a, b); });
    }

    bool isParent(std::string_view parent, std::string_view child) const
    {
        const auto& links = found(m_parents, child);
        return std::any_of(links.begin(), links.end(), [&](const ParentLink* link) { return link->parent == parent; });
    }

    static bool byBirthOrLaw(ParentKind kind)
    {
        return kind == ParentKind::Biological || kind == ParentKind::DonorConceived || kind == ParentKind::Adopted;
    }

    void addSiblings(PersonText& text) const
    {
        std::map<std::string_view, std::vector<std::string_view>> shared;
        std::size_t mine = 0;
        for (const ParentLink* link : found(m_parents, text.person)) {
            if (!byBirthOrLaw(link->kind))
                continue;
            ++mine;
            std::size_t left = 0;
            for (const ParentLink* other : found(m_children, link->parent)) {
                if (other->child == text.person || !byBirthOrLaw(other->kind))
                    continue;
                // A second parent's children are told if the first one's were.
                const auto known = shared.find(other->child);
                if (known != shared.end())
                    known->second.push_back(link->parent);
                else if (shared.size() < kMostSiblingsTold)
                    shared[other->child].push_back(link->parent);
                else
                    ++left;
            }
            text.moreSiblings = std::max(text.moreSiblings, static_cast<int>(left));
        }
        const auto births = m_births.find(text.person);
        for (const auto& [other, parents] : shared) {
            SiblingText sibling{.person = Id(other)};
            const auto& links = found(m_parents, other);
            const auto theirs = std::count_if(
                links.begin(), links.end(), [](const ParentLink* link) { return byBirthOrLaw(link->kind); });
            if (parents.size() == 1 && (mine > 1 || theirs > 1)) {
                sibling.kin = Kin::HalfSibling;
                const Gender gender = m_persons.at(parents.front())->gender;
                sibling.side = gender == Gender::Woman ? KinSide::Maternal
                    : gender == Gender::Man            ? KinSide::Paternal
                                                       : KinSide::None;
            }
            const auto born = m_births.find(other);
            if (births != m_births.end() && born != m_births.end() && births->second == born->second)
                sibling.bornTogether = births->second->zygosity;
            text.siblings.push_back(std::move(sibling));
        }
        addStepSiblings(text, shared);
        std::stable_sort(text.siblings.begin(), text.siblings.end(), [&](const SiblingText& a, const SiblingText& b) {
            return a.kin != b.kin ? a.kin < b.kin : elder(a.person, b.person);
        });
    }

    /// Children of whoever a parent lives with as a couple.
    void addStepSiblings(
        PersonText& text, const std::map<std::string_view, std::vector<std::string_view>>& siblings) const
    {
        std::set<std::string_view> told;
        for (const ParentLink* link : found(m_parents, text.person)) {
            if (!byBirthOrLaw(link->kind))
                continue;
            for (const Union* couple : found(m_unions, link->parent)) {
                if (endingOf(*couple))
                    continue;
                for (const Id& partner : couple->partners) {
                    if (partner == link->parent || isParent(partner, text.person))
                        continue;
                    for (const ParentLink* step : found(m_children, partner))
                        if (text.siblings.size() < kMostSiblingsTold && byBirthOrLaw(step->kind)
                            && !siblings.contains(step->child) && told.insert(step->child).second)
                            text.siblings.push_back({.person = step->child, .kin = Kin::StepSibling});
                }
            }
        }
    }

    const Graph& m_graph;
    const ViewState& m_view;
    std::map<std::string_view, const Person*> m_persons{};
    std::map<std::string_view, std::vector<const ParentLink*>> m_parents{};
    std::map<std::string_view, std::vector<const ParentLink*>> m_children{};
    std::map<std::string_view, std::vector<const Union*>> m_unions{};
    std::map<std::string_view, const BirthSet*> m_births{};
    std::map<std::string_view, std::vector<Id>> m_homes{};
    std::map<std::string_view, std::vector<std::string>> m_shares{};
    std::map<std::string_view, std::vector<const Tie*>> m_ties{};
};

} // namespace

std::vector<PersonText> textView(const Graph& graph, const ViewState& view)
{
    return TextMaker(graph, view).run(graph);
}

std::vector<PersonText> textView(const Graph& graph, const ViewState& view, const Graph& whole)
{
    return TextMaker(graph, view).run(whole);
}

} // namespace kudelma::genogram

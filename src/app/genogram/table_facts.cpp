// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/genogram/table_facts.h"

#include "casework/minimisation.h"

#include <algorithm>

namespace kudelma::app {

using namespace Qt::StringLiterals;
using casework::RecordId;

TableFacts::TableFacts(const casework::CaseView& view, bool shared)
    : m_view(view)
    , m_shared(shared)
{
    for (const auto& stored : view.all<casework::Parentage>()) {
        if (isParent(stored.value.sort) && view.head(stored.value.parent))
            m_links.emplace(stored.value.child, stored);
    }
    for (const auto& [head, couple] : view.all<casework::Union>()) {
        if (couple.partnerA.isNull() || couple.partnerB.isNull() || !lasts(couple))
            continue;
        m_partners.emplace(couple.partnerA, couple.partnerB);
        m_partners.emplace(couple.partnerB, couple.partnerA);
    }
    for (const auto& [head, home] : view.all<casework::Household>()) {
        for (const casework::HouseholdMember& member : home.members) {
            if (member.to.isEmpty())
                m_homes.emplace(member.person, homeName(home, member.person));
        }
    }
}

bool TableFacts::shows(const RecordId& person) const
{
    return m_view.head(person) && !(m_shared && casework::staysOffSharedScreens(m_view, person));
}

bool TableFacts::isParent(casework::ParentSort sort)
{
    return sort == casework::ParentSort::Biological || sort == casework::ParentSort::Presumed
        || sort == casework::ParentSort::Legal || sort == casework::ParentSort::Adoptive
        || sort == casework::ParentSort::DonorConceived;
}

bool TableFacts::lasts(const casework::Union& couple)
{
    if (couple.history.empty())
        return true;
    const casework::UnionStatus last = couple.history.back().status;
    return last != casework::UnionStatus::Separated && last != casework::UnionStatus::Divorced
        && last != casework::UnionStatus::Widowed && couple.history.back().to.isEmpty();
}

std::vector<casework::Stored<casework::Parentage>> TableFacts::links(const RecordId& child) const
{
    std::vector<casework::Stored<casework::Parentage>> found;
    const auto [first, last] = m_links.equal_range(child);
    for (auto it = first; it != last; ++it)
        found.push_back(it->second);
    return found;
}

std::vector<RecordId> TableFacts::parents(const RecordId& child, Side side) const
{
    std::vector<RecordId> mothers;
    std::vector<RecordId> fathers;
    std::vector<RecordId> others;
    const auto [first, last] = m_links.equal_range(child);
    for (auto it = first; it != last; ++it) {
        const RecordId& parent = it->second.value.parent;
        if (!shows(parent))
            continue;
        const auto person = m_view.get<casework::Person>(parent);
        const auto gender = person ? person->value.gender : casework::Gender::Unknown;
        auto& list = gender == casework::Gender::Woman ? mothers : gender == casework::Gender::Man ? fathers : others;
        if (std::ranges::find(list, parent) == list.end())
            list.push_back(parent);
    }
    for (const RecordId& other : others)
        (mothers.empty() ? mothers : fathers).push_back(other);
    return side == Side::Mother ? mothers : fathers;
}

std::vector<RecordId> TableFacts::partners(const RecordId& person) const
{
    std::vector<RecordId> found;
    const auto [first, last] = m_partners.equal_range(person);
    for (auto it = first; it != last; ++it) {
        if (shows(it->second))
            found.push_back(it->second);
    }
    return found;
}

QStringList TableFacts::homes(const RecordId& person) const
{
    QStringList names;
    const auto [first, last] = m_homes.equal_range(person);
    for (auto it = first; it != last; ++it) {
        if (!it->second.isEmpty())
            names << it->second;
    }
    return names;
}

QString TableFacts::nameOf(const RecordId& person) const
{
    const auto found = m_view.get<casework::Person>(person);
    if (!found)
        return {};
    return found->value.name.isEmpty() ? found->value.label : found->value.name;
}

QString TableFacts::names(const std::vector<RecordId>& persons) const
{
    QStringList names;
    for (const RecordId& person : persons) {
        const QString name = nameOf(person);
        names << (name.isEmpty() ? u"?"_s : name);
    }
    return names.join(u", "_s);
}

QString TableFacts::homeName(const casework::Household& home, const RecordId& person) const
{
    if (!home.name.isEmpty())
        return home.name;
    for (const casework::HouseholdMember& member : home.members) {
        if (member.person != person && member.to.isEmpty() && shows(member.person) && !nameOf(member.person).isEmpty())
            return nameOf(member.person);
    }
    return {};
}

} // namespace kudelma::app

// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "casework/audience.h"

#include <algorithm>

namespace kudelma::casework {

namespace {
bool isWithin(const Members& some, const Members& all)
{
    return std::includes(all.begin(), all.end(), some.begin(), some.end());
}
} // namespace

void AudienceRules::setCircle(const CircleId& circle, Members members)
{
    m_circles.insert_or_assign(circle, std::move(members));
}

void AudienceRules::removeCircle(const CircleId& circle)
{
    m_circles.erase(circle);
}

std::vector<CircleId> AudienceRules::circles() const
{
    std::vector<CircleId> all;
    for (const auto& [circle, members] : m_circles)
        all.push_back(circle);
    return all;
}

const Members& AudienceRules::membersOf(const CircleId& circle) const
{
    static const Members nobody;
    const auto found = m_circles.find(circle);
    return found == m_circles.end() ? nobody : found->second;
}

bool AudienceRules::mayPoint(const CircleId& from, const CircleId& to) const
{
    return contains(from) && contains(to) && isWithin(membersOf(from), membersOf(to));
}

Members AudienceRules::audienceOf(const std::vector<CircleId>& evidence) const
{
    Members audience;
    if (evidence.empty()) {
        for (const auto& [circle, members] : m_circles)
            audience.insert(members.begin(), members.end());
        return audience;
    }
    audience = membersOf(evidence.front());
    for (const CircleId& circle : evidence)
        std::erase_if(audience, [&](const MemberId& member) { return !membersOf(circle).contains(member); });
    return audience;
}

std::vector<CircleId> AudienceRules::homesFor(const std::vector<CircleId>& evidence) const
{
    const Members audience = audienceOf(evidence);
    std::vector<CircleId> homes;
    for (const auto& [circle, members] : m_circles) {
        if (isWithin(members, audience))
            homes.push_back(circle);
    }
    std::stable_sort(homes.begin(), homes.end(),
        [&](const CircleId& a, const CircleId& b) { return membersOf(a).size() > membersOf(b).size(); });
    return homes;
}

std::optional<CircleId> AudienceRules::exactly(const Members& wanted) const
{
    const auto found
        = std::find_if(m_circles.begin(), m_circles.end(), [&](const auto& entry) { return entry.second == wanted; });
    return found == m_circles.end() ? std::nullopt : std::optional(found->first);
}

std::optional<CircleId> AudienceRules::narrowestWith(const Members& wanted) const
{
    std::optional<CircleId> narrowest;
    for (const auto& [circle, members] : m_circles) {
        if (isWithin(wanted, members) && (!narrowest || members.size() < membersOf(*narrowest).size()))
            narrowest = circle;
    }
    return narrowest;
}

std::vector<CircleId> AudienceRules::projectionFor(const Members& people) const
{
    std::vector<CircleId> shared;
    for (const auto& [circle, members] : m_circles) {
        if (!people.empty() && isWithin(people, members))
            shared.push_back(circle);
    }
    return shared;
}

} // namespace kudelma::casework

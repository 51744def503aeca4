// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/core/people.h"

#include "app/core/ids.h"
#include "casework/speakers_wish.h"

#include <QCoreApplication>

#include <algorithm>

namespace kudelma::app {

namespace {

void sort(std::vector<PersonCard>& cards)
{
    std::ranges::sort(cards, [](const PersonCard& a, const PersonCard& b) {
        return std::tie(a.role, a.name, a.member) < std::tie(b.role, b.name, b.member);
    });
}

} // namespace

bool isWorker(casework::MemberRole role)
{
    return casework::isWorker(role);
}

bool isKnownWorker(const PersonCard& card)
{
    return card.known && !card.name.isEmpty() && casework::isWorker(card.role);
}

std::map<crypto::DeviceId, casework::MemberId> devicesNamedIn(
    const casework::CaseView& view, const Directory& directory)
{
    std::map<crypto::DeviceId, casework::MemberId> devices;
    for (const auto& [head, member] : view.all<casework::Member>()) {
        // Only a circle's own document says who somebody is: a guest's word about others is not taken.
        if (head.key.owner)
            continue;
        for (const QString& text : member.devices) {
            const auto device = crypto::DeviceId::fromHex(text.toStdString());
            if (!device)
                continue;
            const auto vouched = directory.devices.find(*device);
            if (vouched == directory.devices.end()) {
                const bool isColleague = directory.colleagues.contains(member.member);
                devices.emplace(*device, isColleague ? memberOfUnknownDevice(*device) : member.member);
                continue;
            }
            // Under another id on pages from before they came into the team: then at least the name is the same.
            const bool isSameName = directory.colleagues.at(vouched->second).name == member.name;
            const bool isOwnId = !directory.colleagues.contains(member.member) && isSameName;
            devices.emplace(*device, isOwnId ? member.member : vouched->second);
        }
    }
    for (const auto& [device, member] : directory.devices)
        devices.emplace(device, member);
    return devices;
}

People::People(const casework::CaseView& view, const CirclePeople& circles, const Directory& directory)
    : m_devices(devicesNamedIn(view, directory))
{
    std::map<casework::MemberId, PersonCard> known;
    for (const auto& [head, member] : view.all<casework::Member>()) {
        if (head.key.owner)
            continue;
        PersonCard card{member.member, member.name, member.title, member.organisation, member.face, member.role,
            member.person, true, member.can, member.cannot, member.boundBy};
        // Nobody becomes a colleague by taking their name, nor another by losing it.
        if (const auto colleague = directory.colleagues.find(member.member); colleague != directory.colleagues.end())
            card.name = colleague->second.name;
        known.emplace(member.member, card);
    }
    for (const auto& [member, card] : known)
        m_all.push_back(card);
    sort(m_all);
    //: Stands for a person whose name this view does not have.
    const QString unnamed = QCoreApplication::translate("People", "Somebody else");
    for (const auto& [circle, members] : circles) {
        if (!view.source({circle, std::nullopt}))
            continue;
        std::vector<PersonCard>& cards = m_circles[circle];
        for (const casework::MemberId& member : members) {
            const auto found = known.find(member);
            cards.push_back(found != known.end() ? found->second
                                                 : PersonCard{member, unnamed, {}, {}, {},
                                                     casework::MemberRole::SocialWorker, {}, false, {}, {}, {}});
        }
        sort(cards);
    }
}

const std::vector<PersonCard>& People::in(const casework::CircleId& circle) const
{
    static const std::vector<PersonCard> kNobody;
    const auto found = m_circles.find(circle);
    return found == m_circles.end() ? kNobody : found->second;
}

PersonCard People::card(const casework::MemberId& member) const
{
    const auto found = std::ranges::find(m_all, member, &PersonCard::member);
    return found == m_all.end() ? PersonCard() : *found;
}

std::optional<casework::MemberId> People::memberOf(const crypto::DeviceId& device) const
{
    const auto found = m_devices.find(device);
    return found == m_devices.end() ? std::nullopt : std::optional(found->second);
}

} // namespace kudelma::app

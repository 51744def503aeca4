// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/preparation/apart_guard.h"

#include "app/core/ids.h"
#include "app/preparation/workers_place.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace kudelma::app {

using namespace Qt::StringLiterals;
using casework::Preparation;
using casework::RecordId;

InvitedTo invitedTo(const sync::Invitation& invitation)
{
    const sync::Bytes& data = invitation.draft.appData;
    const QByteArray bytes(reinterpret_cast<const char*>(data.data()), qsizetype(data.size()));
    const QJsonObject about = QJsonDocument::fromJson(bytes).object();
    return {casework::MemberId::fromText(about[u"member"_s].toString()).value_or(casework::MemberId()),
        RecordId::fromText(about[u"meeting"_s].toString()).value_or(RecordId())};
}

namespace {

/// Somebody of whom it is known that they are no worker.
bool isReadByFamily(const CaseRoom& room, const casework::CircleId& circle)
{
    return std::ranges::any_of(room.people(circle),
        [](const PersonCard& card) { return card.known && !card.name.isEmpty() && !isWorker(card.role); });
}

} // namespace

ApartGuard& ApartGuard::of(CaseRoom& room)
{
    auto* guard = room.findChild<ApartGuard*>({}, Qt::FindDirectChildrenOnly);
    return guard ? *guard : *new ApartGuard(room);
}

ApartGuard::ApartGuard(CaseRoom& room)
    : QObject(&room)
    , m_room(room)
    , m_pack(preparationPack())
{
    m_settle.setInterval(0);
    m_settle.setSingleShot(true);
    connect(&m_settle, &QTimer::timeout, this, &ApartGuard::refresh);
    connect(&room.view(), &casework::CaseView::changed, this, [this](const casework::Changes& changes) {
        if (changes.touches(casework::RecordKind::Preparation) || changes.touches(casework::RecordKind::Meeting)
            || changes.sources)
            refresh();
    });
    connect(&room, &CaseRoom::peopleChanged, this, [this] { m_settle.start(); });
    // A door is shut before anybody hears a knock at it.
    connect(&room.lobby(), &sync::HostLobby::invitationsChanged, this, [this] { m_settle.start(); });
    // Also where the knock brought the invitation along, which another host's device made.
    connect(&room.lobby(), &sync::HostLobby::knocked, this, [this] {
        if (m_settle.isActive())
            refresh();
    });
    refresh();
}

std::vector<ApartGuard::Parting> ApartGuard::partings() const
{
    std::map<RecordId, Parting> found;
    for (const auto& [head, preparation] : m_room.view().all<Preparation>()) {
        // A guest's document may say anything; only what stands among workers counts. A reader who is not known yet is
        // no reason to open a door.
        if (head.key.owner || isReadByFamily(m_room, head.key.circle))
            continue;
        Parting& parting = found[preparation.meeting];
        parting.together = preparation.meeting;
        parting.sessions.insert(preparation.apart.begin(), preparation.apart.end());
        parting.isSeparate = parting.isSeparate || meeting::safetyState(m_pack, preparation).separate;
        parting.goesAhead = parting.goesAhead || !preparation.goAhead.isEmpty();
    }
    std::vector<Parting> partings;
    for (auto& [meeting, parting] : found) {
        if (parting.sessions.empty() || parting.goesAhead || !parting.isSeparate)
            continue;
        parting.isKnown = true;
        for (const RecordId& session : parting.sessions) {
            const auto head = m_room.view().head(session);
            parting.isKnown = parting.isKnown && head.has_value();
            if (!head)
                continue;
            parting.sinceMs = std::max(parting.sinceMs, head->createdAt.toMSecsSinceEpoch());
            casework::Members side;
            for (const PersonCard& card : m_room.people(head->key.circle)) {
                if (!isKnownWorker(card))
                    side.insert(card.member);
            }
            parting.people.insert(side.begin(), side.end());
            parting.sides.push_back(std::move(side));
        }
        partings.push_back(std::move(parting));
    }
    return partings;
}

bool ApartGuard::isWorkerHere(const casework::MemberId& member) const
{
    const PersonCard card = m_room.person(member);
    return isKnownWorker(card);
}

bool ApartGuard::isShut(const Parting& parting, const sync::Invitation& invitation) const
{
    const auto [member, meeting] = invitedTo(invitation);
    if (member.isNull() || parting.sessions.contains(meeting) || isWorkerHere(member))
        return false;
    if (meeting == parting.together)
        return !parting.isKnown || parting.people.contains(member);
    // A meeting that was planned where nobody had heard of the sessions yet.
    if (isPartedIn(parting, meeting, member))
        return true;
    // One that was made earlier, into whichever meeting: it opens circles of both.
    return parting.people.contains(member) && invitation.draft.validFromMs + kHeadStartMs < parting.sinceMs;
}

void ApartGuard::refresh()
{
    m_settle.stop();
    m_partings = partings();
    Q_EMIT partingsChanged();
    std::set<crypto::InvitationLookup> shutNow = m_over;
    for (const sync::Invitation& invitation : m_room.lobby().invitations()) {
        const auto parting
            = std::ranges::find_if(m_partings, [&](const Parting& one) { return isShut(one, invitation); });
        if (parting == m_partings.end())
            continue;
        shutNow.insert(invitation.lookup);
        // Until all sessions are known here it is only kept shut: it may be for somebody who may meet everybody.
        if (parting->isKnown)
            takeBack(invitation);
    }
    if (std::exchange(m_shut, shutNow) != shutNow)
        Q_EMIT changed();
}

void ApartGuard::takeBack(const sync::Invitation& invitation)
{
    const auto [member, meeting] = invitedTo(invitation);
    for (const sync::KnockInfo& knock : m_room.lobby().knocks()) {
        if (knock.lookup != invitation.lookup)
            continue;
        m_turnedAway.push_back({knock.lookup, knock.guest.id(), member, meeting, knock.invitedName});
    }
    m_over.insert(invitation.lookup);
    m_room.lobby().revoke(invitation.lookup, sync::Withdrawal::Apart);
}

bool ApartGuard::keepsApart(const Parting& parting, const casework::MemberId& one, const casework::MemberId& other)
{
    return one != other && parting.people.contains(one) && parting.people.contains(other)
        && std::ranges::none_of(
            parting.sides, [&](const casework::Members& side) { return side.contains(one) && side.contains(other); });
}

casework::Members ApartGuard::partedBy(const Parting& parting, const casework::Members& people) const
{
    const auto head = m_room.view().head(parting.together);
    const casework::Members expected = head ? m_room.card(head->key.circle).members() : people;
    casework::Members guests;
    for (const casework::MemberId& member : people) {
        if (!isWorkerHere(member) && (parting.isKnown || expected.contains(member)))
            guests.insert(member);
    }
    casework::Members parted;
    for (const casework::MemberId& member : guests) {
        const bool isParted = parting.isKnown ? std::ranges::any_of(guests,
                                  [&](const casework::MemberId& other) { return keepsApart(parting, member, other); })
                                              : guests.size() > 1;
        if (isParted)
            parted.insert(member);
    }
    return parted;
}

casework::Members ApartGuard::partedAmong(const casework::Members& people) const
{
    casework::Members parted;
    for (const Parting& parting : m_partings)
        parted.merge(partedBy(parting, people));
    return parted;
}

bool ApartGuard::isPartedIn(const Parting& parting, const RecordId& meeting, const casework::MemberId& member) const
{
    const auto head = m_room.view().head(meeting);
    return head && parting.isKnown && !parting.sessions.contains(meeting)
        && partedBy(parting, m_room.card(head->key.circle).members()).contains(member);
}

casework::Members ApartGuard::apartFrom(const casework::Members& people) const
{
    casework::Members apart;
    for (const Parting& parting : m_partings) {
        for (const casework::MemberId& other : parting.people) {
            const bool isApart = std::ranges::any_of(
                people, [&](const casework::MemberId& member) { return keepsApart(parting, member, other); });
            if (isApart)
                apart.insert(other);
        }
    }
    return apart;
}

bool ApartGuard::isShut(const casework::MemberId& member, const RecordId& meeting) const
{
    return std::ranges::any_of(m_partings, [&](const Parting& parting) {
        return isPartedIn(parting, meeting, member)
            || (parting.together == meeting && !isWorkerHere(member)
                && (!parting.isKnown || parting.people.contains(member)));
    });
}

bool ApartGuard::isParted(const casework::MemberId& member) const
{
    return !isWorkerHere(member) && std::ranges::any_of(m_partings, [&](const Parting& parting) {
        return !parting.isKnown || parting.people.contains(member);
    });
}

bool ApartGuard::isShut(const crypto::InvitationLookup& lookup) const
{
    return m_shut.contains(lookup);
}

bool ApartGuard::isCaughtUp() const
{
    return std::ranges::all_of(m_room.client().circles(), [&](const sync::CircleInfo& circle) {
        return circle.removed || circle.caughtUp || isReadByFamily(m_room, caseworkCircle(circle.id));
    });
}

void ApartGuard::forget(const crypto::InvitationLookup& lookup, const crypto::DeviceId& device)
{
    const auto gone = std::erase_if(
        m_turnedAway, [&](const TurnedAway& one) { return one.lookup == lookup && one.device == device; });
    if (gone > 0)
        Q_EMIT changed();
}

} // namespace kudelma::app

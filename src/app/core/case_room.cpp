// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/core/case_room.h"

#include "app/core/ids.h"

#include <algorithm>

namespace kudelma::app {

using casework::CaseView;
using casework::Members;
using casework::Source;

CaseRoom::CaseRoom(vault::CaseStore& store, const crypto::DeviceIdentity& device, sync::SyncClient::Options options,
    const casework::MemberId& self, QObject* parent)
    : QObject(parent)
    , m_self(self)
    , m_client(std::make_unique<sync::SyncClient>(store, device, std::move(options)))
    , m_lobby(std::make_unique<sync::HostLobby>(*m_client))
    , m_view(std::make_unique<CaseView>())
{
    casework::Author author{m_self, [] { return QDateTime::currentDateTimeUtc(); }, casework::systemRandom()};
    m_editor = std::make_unique<casework::CaseEditor>(*m_view, author);

    connect(m_view.get(), &CaseView::changed, this, [this](const casework::Changes& changes) {
        if (changes.touches(casework::RecordKind::Member))
            refreshPeople();
    });
    connect(m_client.get(), &sync::SyncClient::documentAdded, this, &CaseRoom::addSource);
    connect(m_client.get(), &sync::SyncClient::circleAdded, this, &CaseRoom::refreshSources);
    connect(m_client.get(), &sync::SyncClient::circleChanged, this, &CaseRoom::refreshSources);
    connect(m_client.get(), &sync::SyncClient::documentChanged, this,
        [this](const sync::CircleId&, const sync::LogId& log, const crdt::TransactionEvent& event) {
            const bool people = log.isZero() && std::ranges::any_of(event.changes, [](const crdt::Change& change) {
                return !change.path.empty() && change.path.front() == CircleCard::kRoot;
            });
            if (people)
                refreshPeople();
        });
    connect(m_client.get(), &sync::SyncClient::circleRemoved, this, [this](const sync::CircleId& circle) {
        for (const Source& source : m_view->sources()) {
            if (source.key.circle != caseworkCircle(circle))
                continue;
            m_view->removeSource(source.key);
            for (const Projection& projection : m_projections) {
                if (projection.view)
                    projection.view->removeSource(source.key);
            }
        }
        refreshPeople();
    });
    for (const sync::CircleInfo& circle : m_client->circles())
        refreshSources(circle.id);
    refreshPeople();
}

void CaseRoom::setSelf(const casework::MemberId& self)
{
    m_self = self;
    casework::Author author{m_self, [] { return QDateTime::currentDateTimeUtc(); }, casework::systemRandom()};
    m_editor = std::make_unique<casework::CaseEditor>(*m_view, author);
}

CaseRoom::~CaseRoom()
{
    // Views and the editor read documents that the client owns.
    for (const Projection& projection : m_projections)
        delete projection.view;
    m_editor.reset();
    m_view.reset();
}

void CaseRoom::refreshSources(const sync::CircleId& circle)
{
    for (const sync::LogId& log : m_client->logs(circle))
        addSource(circle, log);
}

void CaseRoom::addSource(const sync::CircleId& circle, const sync::LogId& log)
{
    crdt::Document* document = m_client->document(circle, log);
    if (!document)
        return;
    Source source;
    source.key.circle = caseworkCircle(circle);
    if (!log.isZero()) {
        crypto::DeviceId device;
        device.bytes = log.bytes;
        source.key.owner = memberOf(device).value_or(memberOfUnknownDevice(device));
    }
    source.document = document;
    source.writable = m_client->writableLog(circle) == log;
    const std::vector<Source> present = m_view->sources();
    for (const Source& old : present) {
        // The owner of a guest's document is known by name only when the record of the member has come.
        if (old.document == document && old.key != source.key)
            m_view->removeSource(old.key);
        else if (old.document == document && old.writable == source.writable)
            return;
    }
    m_view->addSource(source);
    for (const Projection& projection : m_projections)
        refresh(projection);
}

void CaseRoom::refreshPeople()
{
    std::map<casework::MemberId, PersonCard> known;
    std::map<crypto::DeviceId, casework::MemberId> devices;
    for (const auto& [head, member] : m_view->all<casework::Member>()) {
        // Only a circle's own document says who somebody is: a guest's word about others is not taken.
        if (head.key.owner)
            continue;
        known.emplace(member.member,
            PersonCard{member.member, member.name, member.title, member.organisation, member.face, member.role,
                member.person});
        for (const QString& device : member.devices) {
            if (const auto id = crypto::DeviceId::fromHex(device.toStdString()))
                devices.emplace(*id, member.member);
        }
    }
    casework::AudienceRules rules;
    std::map<casework::CircleId, std::vector<PersonCard>> people;
    for (const sync::CircleInfo& info : m_client->circles()) {
        const casework::CircleId circle = caseworkCircle(info.id);
        const Members members = card(circle).members();
        if (info.removed || members.empty())
            continue;
        rules.setCircle(circle, members);
        for (const casework::MemberId& member : members) {
            if (const auto found = known.find(member); found != known.end())
                people[circle].push_back(found->second);
            else
                people[circle].push_back({member, member.text(), {}, {}, {}, casework::MemberRole::SocialWorker, {}});
        }
    }
    for (const auto& [member, card] : known)
        people[{}].push_back(card);
    for (auto& [circle, cards] : people) {
        std::ranges::sort(cards, [](const PersonCard& a, const PersonCard& b) {
            return std::tie(a.role, a.name, a.member) < std::tie(b.role, b.name, b.member);
        });
    }
    m_people = std::move(people);
    const bool devicesChanged = devices != m_memberOfDevice;
    m_memberOfDevice = std::move(devices);
    m_view->setRules(std::move(rules));
    if (devicesChanged) {
        for (const sync::CircleInfo& circle : m_client->circles())
            refreshSources(circle.id);
    }
    for (const Projection& projection : m_projections)
        refresh(projection);
    Q_EMIT peopleChanged();
}

CircleCard CaseRoom::card(const casework::CircleId& circle) const
{
    crdt::Document* shared = m_client->document(syncCircle(circle));
    return shared ? CircleCard::read(*shared) : CircleCard();
}

sync::Result<casework::CircleId> CaseRoom::createCircle(const CircleCard& card)
{
    const auto circle = m_client->createCircle();
    if (!circle)
        return tl::unexpected(circle.error());
    if (crdt::Document* shared = m_client->document(*circle))
        card.write(*shared);
    refreshPeople();
    return caseworkCircle(*circle);
}

CaseView* CaseRoom::projection(const Members& people, QObject* parent)
{
    auto* view = new CaseView(parent);
    m_projections.push_back({view, people});
    refresh(m_projections.back());
    return view;
}

void CaseRoom::setProjection(CaseView* projection, const Members& people)
{
    for (Projection& known : m_projections) {
        if (known.view == projection) {
            known.people = people;
            refresh(known);
        }
    }
}

void CaseRoom::refresh(const Projection& projection)
{
    if (!projection.view)
        return;
    const std::vector<casework::CircleId> circles = m_view->rules().projectionFor(projection.people);
    const auto shown
        = [&](const casework::CircleId& circle) { return std::ranges::find(circles, circle) != circles.end(); };
    for (const Source& source : projection.view->sources()) {
        const Source* present = m_view->source(source.key);
        if (!shown(source.key.circle) || !present || present->document != source.document)
            projection.view->removeSource(source.key);
    }
    for (Source source : m_view->sources()) {
        source.writable = false;
        if (shown(source.key.circle) && !projection.view->source(source.key))
            projection.view->addSource(source);
    }
    projection.view->setRules(m_view->rules());
}

const std::vector<PersonCard>& CaseRoom::people(const casework::CircleId& circle) const
{
    static const std::vector<PersonCard> kNobody;
    const auto found = m_people.find(circle);
    return found == m_people.end() ? kNobody : found->second;
}

PersonCard CaseRoom::person(const casework::MemberId& member) const
{
    for (const PersonCard& card : people()) {
        if (card.member == member)
            return card;
    }
    return {};
}

std::optional<casework::MemberId> CaseRoom::memberOf(const crypto::DeviceId& device) const
{
    const auto found = m_memberOfDevice.find(device);
    return found == m_memberOfDevice.end() ? std::nullopt : std::optional(found->second);
}

} // namespace kudelma::app
